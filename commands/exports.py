"""Commands that write the store for other programs."""

from pathlib import Path

import click

import zeren
from commands.options import reading, store_option
from commands.output import save, write

_SUFFIXES = {f".{form}": form for form in (*zeren.TEXTS, zeren.WORKBOOK)}


@click.command()
@click.argument("target", type=click.Path(path_type=Path), default="-")
@click.option(
    "--format",
    "form",
    type=click.Choice([*zeren.TEXTS, zeren.WORKBOOK, *zeren.FOLDERS]),
    help="What to write; else the ending of TARGET says it, and a folder or a name without ending is csv.",
)
@store_option
def export(target: Path, form: str | None, location: str) -> None:
    """Write the whole store: TARGET is a file, a folder for csv and neo4j-import, or - for standard output."""
    form = form or _form(target)
    with reading(location) as store:
        if form in zeren.FOLDERS:
            for path in zeren.export_folder(store, target, form=form):
                click.echo(path)
        elif form == zeren.WORKBOOK:
            zeren.export_workbook(store, target)
        else:
            text = "".join(zeren.export(store, form=form))
            write(text) if str(target) == "-" else save(target, text)


def _form(target: Path) -> str:
    """The form that the name of a target means."""
    if str(target) == "-":
        return "jsonl"
    if not target.suffix or target.is_dir():
        return "csv"
    if target.suffix not in _SUFFIXES:
        known = ", ".join(_SUFFIXES)
        raise click.UsageError(f"{target} is of no known kind; end it in one of {known}, or give --format")
    return _SUFFIXES[target.suffix]
