"""The command that lays two plans side by side."""

from pathlib import Path

import click

import zeren
from commands.options import format_option, reading, store_option
from commands.output import show


@click.command()
@click.argument("old")
@click.argument("new")
@store_option
@format_option
def compare(old: str, new: str, location: str, form: str) -> None:
    """Compare two plans, older first: documents or years of the store, or two files, which need no store."""
    files = [Path(name) for name in (old, new)]
    if all(file.is_file() for file in files):
        show(zeren.compare_files(*files), form)
        return
    with reading(location) as store:
        show(zeren.compare(old, new, store), form)
