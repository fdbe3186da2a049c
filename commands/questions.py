"""Commands that ask the store: tasks, units, counts, the catalogue, and Cypher of one's own."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import click

import zeren
from commands.options import Command, format_option, place_option, predecessors_option, reading, store_option
from commands.output import show


@click.command()
@click.argument("question")
@click.option(
    "--today", type=click.DateTime(["%Y-%m-%d"]), help="What 今年 or 下个月 counts from; the day of the clock."
)
@place_option
@store_option
@format_option
def ask(question: str, location: str, form: str, *, today: datetime | None, within: str | None) -> None:
    """Answer a question as people put it, in Chinese or English, and show which query it was read as."""
    with reading(location) as store:
        found = zeren.ask(question, store, today=today.date() if today else None, place=within)
    show(found.answer, form, read_as=found.reading.parameters)


@click.command()
@click.argument("unit")
@click.option("--role", type=click.Choice(zeren.ROLES), help="Only tasks in this role.")
@click.option("--document", metavar="NAME", help="Only tasks of this document.")
@click.option("--as-of", metavar="DATE", help="Only tasks of documents up to this day.")
@click.option("--groups", type=click.Choice(["literal", "expanded"]), help="Without or with what groups share in.")
@place_option
@predecessors_option
@store_option
@format_option
def tasks(unit: str, location: str, form: str, within: str | None, **options: Any) -> None:
    """Tasks of a unit, by any of its names: led, responsible for, shared in through a group."""
    with reading(location) as store:
        show(zeren.tasks(unit, store, place=within, **options), form)


@click.command()
@click.argument("statement")
@click.option("--param", "parameters", metavar="NAME=VALUE", multiple=True, help="A value for $NAME.")
@store_option
@format_option
def cypher(statement: str, parameters: tuple[str, ...], location: str, form: str) -> None:
    """Run a Cypher statement of one's own, which may only read."""
    values = dict(_pair(parameter) for parameter in parameters)
    with reading(location) as store:
        show(zeren.cypher(statement, store, values), form)


@click.command()
@click.argument("name")
@place_option
@store_option
@format_option
def unit(name: str, within: str | None, location: str, form: str) -> None:
    """Say which unit a name means, and why other names mean the same one."""
    with reading(location) as store:
        show(zeren.identity(name, store, place=within), form)


@click.command()
@click.option("--document", metavar="NAME", help="Only names of this document.")
@store_option
@format_option
def names(document: str | None, location: str, form: str) -> None:
    """List every name that a unit goes by, document by document."""
    with reading(location) as store:
        show(zeren.names(store, document=document), form)


@click.command()
@store_option
@format_option
def stats(location: str, form: str) -> None:
    """Count what the store holds."""
    with reading(location) as store:
        show(zeren.stats(store), form)


@click.group(invoke_without_command=True)
@format_option
@click.pass_context
def query(context: click.Context, form: str) -> None:
    """Ask a question of the catalogue; without a name, list them all."""
    if context.invoked_subcommand is None:
        show(zeren.questions(), form)


def add_catalogue() -> None:
    """Give `query` a command for every question of the catalogue."""
    for asked in zeren.catalogue().values():
        query.add_command(_question(asked))


def _question(asked: "zeren.Query") -> click.Command:
    """The command of a question, with an option for every parameter."""

    def run(location: str, form: str, within: str | None = None, with_predecessors: bool = False, **given: Any) -> None:
        with reading(location) as store:
            found = zeren.query(asked.name, given, store, place=within, with_predecessors=with_predecessors)
            show(found, form)

    by_unit = any(parameter.kind == "units" for parameter in asked.parameters)
    shared = [*((place_option, predecessors_option) if by_unit else ()), store_option, format_option]
    for option in reversed([*map(_option, asked.parameters), *shared]):
        run = option(run)
    return click.command(asked.name, help=f"{asked.english}\n\n{asked.chinese}")(run)


def _option(parameter: "zeren.Parameter") -> Callable[[Command], Command]:
    """The option that gives a parameter its value; a unit's is --unit, or --units as the parameter is called."""
    names = ["--unit", "--units"] if parameter.name == "units" else [f"--{parameter.name.replace('_', '-')}"]
    need = "" if parameter.optional else " (needed)"
    text = f"{parameter.meaning}, e.g. {parameter.example}{need}"
    return click.option(*names, parameter.name, metavar=parameter.kind.upper(), help=text)


def _pair(parameter: str) -> tuple[str, object]:
    """Name and value of a NAME=VALUE; a value that is JSON is taken as such, else as text."""
    name, equals, value = parameter.partition("=")
    if not equals or not name:
        raise click.UsageError(f"--param is not NAME=VALUE, got {parameter}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value
