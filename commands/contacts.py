"""The command that says whom to call."""

import click

import zeren
from commands.options import format_option, reading, store_option
from commands.output import show


@click.command()
@click.argument("words")
@click.option("--document", metavar="NAME", help="Only tasks of this document.")
@store_option
@format_option
def who(words: str, document: str | None, location: str, form: str) -> None:
    """Say whom to call about a task: its lead, officials who sit in the leading group for it, the group's office."""
    with reading(location) as store:
        show(zeren.who(words, store, document=document), form)
