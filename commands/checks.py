"""Commands about what is doubtful: findings in documents and in a store, and what people decide about them."""

from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

import zeren
from commands import exits
from commands.options import decisions_option, format_option, reading, store_option, undecided_option
from commands.output import progress, show
from graph.errors import DocumentError


@click.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--severity",
    "least",
    type=click.Choice(["info", "warning", "error"]),
    default="info",
    show_default=True,
    help="Show findings at least so severe.",
)
@decisions_option
@undecided_option
@store_option
@format_option
@click.pass_context
def check(
    context: click.Context, /, paths: tuple[str, ...], *, least: str, location: str, form: str, **options: Any
) -> None:
    """Say what is doubtful in documents, or without PATHS in the store; ends with 6 if a finding is an error."""
    if paths and context.get_parameter_source("location") is ParameterSource.COMMANDLINE:
        raise click.UsageError("PATHS and --store do not go together: documents are checked without a store")
    if paths:
        done = zeren.check(paths, least=least, progress=progress, **options)
    else:
        with reading(location) as store:
            done = zeren.check_store(store, least=least)
    for failure in done.failed:
        click.echo(failure.reason, err=True)
    show(done.findings, form)
    if done.failed:
        raise click.exceptions.Exit(exits.PARTLY if done.read else exits.OF_ERROR[DocumentError])
    if done.worst == "error":
        raise click.exceptions.Exit(exits.FOUND)


@click.group()
def decide() -> None:
    """Keep what a person decides in zeren.decisions.csv beside the documents, for every load to replay."""


_document = click.argument("document", type=click.Path(path_type=Path))
_path = click.argument("path", type=click.Path(exists=True, path_type=Path))
_reason = click.option("--reason", metavar="TEXT", help="Why, for who reads the file.")
_file = click.option(
    "--decisions", "file", type=click.Path(path_type=Path), metavar="FILE", help="Keep it in this file."
)


@decide.command()
@_document
@click.argument("kind")
@click.argument("words")
@_reason
@_file
def accept(document: Path, kind: str, words: str, **options: Any) -> None:
    """Accept the finding of a KIND that holds WORDS: its repair is carried out, and it is not shown any more."""
    _kept(zeren.answer_finding("accept", document, kind, words, **options))


@decide.command()
@_document
@click.argument("kind")
@click.argument("words")
@_reason
@_file
def reject(document: Path, kind: str, words: str, **options: Any) -> None:
    """Reject the finding of a KIND that holds WORDS: it is not shown any more."""
    _kept(zeren.answer_finding("reject", document, kind, words, **options))


@decide.command()
@_path
@click.argument("name")
@click.argument("to")
@_reason
@_file
def rename(path: Path, name: str, to: str, **options: Any) -> None:
    """Say that a NAME in a document, or in all documents of a folder, should be another."""
    _kept(zeren.decide("rename", path, name, to=to, **options))


@decide.command()
@_path
@click.argument("name")
@click.argument("others", nargs=-1, required=True)
@_reason
@_file
def merge(path: Path, name: str, others: tuple[str, ...], **options: Any) -> None:
    """Say that OTHERS are names of the unit NAME, in a document or in all documents of a folder."""
    for other in others:
        _kept(zeren.decide("merge", path, other, to=name, **options))


@decide.command()
@_path
@click.argument("name")
@_reason
@_file
def split(path: Path, name: str, **options: Any) -> None:
    """Say that NAME is a unit of its own in a document, and not the one it was taken for."""
    _kept(zeren.decide("split", path, name, **options))


@decide.command()
@_path
@click.argument("name")
@click.argument("names", nargs=-1, required=True)
@_reason
@_file
def divide(path: Path, name: str, names: tuple[str, ...], **options: Any) -> None:
    """Say that NAME is several names, whose separator was lost."""
    if len(names) < 2:
        raise click.UsageError("a name is divided into two names or more")
    _kept(zeren.decide("divide", path, name, to="、".join(names), **options))


def _kept(file: Path) -> None:
    click.echo(f"kept in {file}")
