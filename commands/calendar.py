"""Commands about days: what is due, as a listing and as a calendar."""

from pathlib import Path
from typing import Any

import click

import zeren
from commands.options import format_option, place_option, reading, store_option
from commands.output import save, show


@click.command()
@click.option("--from", "since", metavar="DATE", help="First day, e.g. 2025-05-01.")
@click.option("--until", metavar="DATE", help="Last day, e.g. 2025-06-30.")
@click.option("--unit", "name", metavar="UNIT", help="Only what this unit owes or shares in, also through collectives.")
@click.option("--as-of", metavar="DATE", help="Say what is overdue on this day, and how many days are left.")
@click.option("--document", metavar="NAME", help="Only what this document says.")
@click.option("--kind", type=click.Choice(zeren.DUE_KINDS), help="Only this kind.")
@click.option("--ics", "file", type=click.Path(path_type=Path), help="Write an iCalendar file too.")
@place_option
@store_option
@format_option
def due(location: str, form: str, within: str | None, *, file: Path | None, **given: Any) -> None:
    """List what is due, day by day: phases, obligations, deadlines of tasks, targets, and who owes them."""
    with reading(location) as store:
        found = zeren.due(store, place=within, **given)
    if file is not None:
        save(file, zeren.ics(found).decode("utf-8"))
    show(found, form)
