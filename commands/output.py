"""What a command prints and where: answers, text, files, progress. Must not know what the answers mean."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import click

import screen
import zeren
from commands import exits


def show(found: "zeren.Answer", form: str, *, read_as: Mapping[str, str] | None = None) -> None:
    """Print an answer; `read_as` are the parameters that a question was read as.

    With CSV its completeness, notes and what it was read as go to standard error, so that the rows stay clean.
    """
    if read_as is not None and form != "json":
        click.echo(" ".join([found.query, *(f"{name}={value}" for name, value in read_as.items())]), err=form == "csv")
    write(screen.shown(found, form, read_as=read_as))
    if form == "csv":
        click.echo(screen.said(found), err=True, nl=False)


def write(text: str) -> None:
    """Print in UTF-8 whatever the locale; stop without a word when nobody reads any more."""
    try:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:
        # What Python has not written yet would raise once more while it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(exits.BROKEN_PIPE) from error


def save(file: Path, text: str) -> None:
    """Write a text file in UTF-8."""
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}") from error


def save_bytes(file: Path, content: bytes) -> None:
    """Write a file that is no text."""
    try:
        file.write_bytes(content)
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}") from error


def progress(done: int, total: int, name: str) -> None:
    """One line on standard error that is written over; nothing where nobody looks."""
    if sys.stderr.isatty():
        line = screen.cut(f"{done}/{total} {name}", 78)
        click.echo(f"\r\x1b[K{line if done < total else ''}", err=True, nl=False)
