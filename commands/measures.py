"""Commands that measure: who carries how much, who stands out, who works with whom."""

from typing import Any

import click

import zeren
from commands.options import Command, format_option, reading, store_option
from commands.output import show

_SELECTION = (
    click.option("--document", metavar="NAME", help="Only tasks of this document."),
    click.option("--year", type=click.IntRange(1949, 2999), help="Only tasks of documents of this year."),
    click.option("--from", "since", metavar="DATE", help="Only tasks whose time touches the period from this day."),
    click.option("--until", metavar="DATE", help="Only tasks whose time touches the period up to this day."),
    click.option("--place", metavar="PLACE", help="Only units of this jurisdiction, e.g. 武汉."),
    click.option("--kind", metavar="KIND", help="Only units of this kind, as `zeren stats` lists them, e.g. Bureau."),
    click.option(
        "--with-groups/--without-groups", "groups", default=True, help="Whether members of collectives share."
    ),
    click.option("--with-derived/--without-derived", "derived", default=True, help="Whether roles by a rule count."),
)


def selecting(command: Command) -> Command:
    """The command with the options that choose what is measured."""
    for option in reversed(_SELECTION):
        command = option(command)
    return command


def selection(year: int | None, **given: Any) -> "zeren.Selection":
    """What these options choose."""
    return zeren.Selection(year=None if year is None else str(year), **given)


@click.command()
@click.option("--explain", "unit", metavar="UNIT", help="List the shares of this unit's load, with their sentences.")
@click.option("--idle", is_flag=True, help="List units that sit in a leading group and have no task.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="Only the first N units.")
@selecting
@click.option("--lead-weight", type=float, default=1.0, show_default=True, help="What leading a task weighs.")
@click.option("--responsible-weight", type=float, default=0.5, show_default=True, help="What being responsible weighs.")
@click.option("--cooperate-weight", type=float, default=0.25, show_default=True, help="What cooperating weighs.")
@store_option
@format_option
def overload(location: str, form: str, *, unit: str | None, idle: bool, top: int | None, **given: Any) -> None:
    """Rank units by their load and say which are overloaded among their kind."""
    weights = zeren.Weights(*(given.pop(f"{role}_weight") for role in zeren.ROLES))
    chosen = selection(**given)
    if unit is not None and idle:
        raise click.UsageError("--explain and --idle are two questions; ask one of them")
    with reading(location) as store:
        if idle:
            show(zeren.idle(store, selection=chosen), form)
        elif unit is not None:
            show(zeren.explain(unit, store, selection=chosen, weights=weights), form)
        else:
            show(zeren.overload(store, selection=chosen, weights=weights, top=top), form)


@click.command()
@click.argument("view", type=click.Choice(zeren.VIEWS), default="pairs")
@click.option("--unit", "name", metavar="UNIT", help="Only pairs and tasks of this unit.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="Only the first N rows.")
@selecting
@store_option
@format_option
def coordination(view: str, location: str, form: str, *, name: str | None, top: int | None, **given: Any) -> None:
    """Show who works with whom: pairs, matrix, bridges, communities, single points."""
    with reading(location) as store:
        found = zeren.coordination(store, view=view, selection=selection(**given), name=name, top=top)
        show(found, form)
