"""Commands about documents: load them, take them back, say what one of them says."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

import zeren
from commands import exits
from commands.options import decisions_option, format_option, opened, reading, store_option, undecided_option
from commands.output import progress, show, write
from graph.errors import DocumentError, visible


@click.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("--again", is_flag=True, help="Read documents again that the store holds unchanged.")
@decisions_option
@undecided_option
@click.option(
    "--jobs",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Processes that read documents; 0, the default, is one for each core where there are many.",
)
@click.option("--scheduler", metavar="URI", help="Dask scheduler whose cluster reads them, e.g. tcp://host:8786.")
@store_option
def load(paths: tuple[str, ...], location: str, **options: Any) -> None:
    """Load documents: files, folders, globs, or - for standard input."""
    with opened(location) as store:
        done = zeren.load(paths, store, progress=progress, **options)
    for failure in done.failed:
        click.echo(failure.reason, err=True)
    click.echo(f"{len(done.loaded)} loaded, {len(done.unchanged)} unchanged, {len(done.failed)} failed")
    if done.failed:
        raise click.exceptions.Exit(exits.PARTLY if done.loaded or done.unchanged else exits.OF_ERROR[DocumentError])


@click.command()
@click.argument("documents", nargs=-1, required=True)
@store_option
def forget(documents: tuple[str, ...], location: str) -> None:
    """Take documents back, by name: the store is then as if they had never been loaded."""
    reading(location).close()  # a store that is not there is said, and not made
    with zeren.open_store(location) as store:
        for document in documents:
            zeren.forget(document, store)
            click.echo(f"{visible(document)} forgotten")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@format_option
def extract(file: Path, form: str) -> None:
    """Print what one document says: who does what, or with --format json everything; touches no store."""
    facts = zeren.extract(file)
    if form == "json":
        write(json.dumps(asdict(facts), ensure_ascii=False, indent=2) + "\n")
    else:
        show(zeren.assignments(facts), form)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def text(file: Path) -> None:
    """Print the text of a document in UTF-8, exactly as all offsets count it."""
    write(zeren.text(file))
