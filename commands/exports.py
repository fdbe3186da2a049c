"""Commands that write the store for other programs."""

from pathlib import Path

import click

import zeren
from commands.options import reading, store_option
from commands.output import save, write


@click.command()
@click.argument("file", type=click.Path(path_type=Path), default="-")
@store_option
def export(file: Path, location: str) -> None:
    """Write the whole store as sorted lines of JSON to FILE.jsonl, or to standard output."""
    if str(file) != "-" and file.suffix != ".jsonl":
        raise click.UsageError(f"{file} is of no known kind; name it FILE.jsonl")
    with reading(location) as store:
        lines = "".join(f"{line.rstrip()}\n" for line in zeren.export(store))
    if str(file) == "-":
        write(lines)
    else:
        save(file, lines)
