"""Which units went over into which others, by a table with sources. Must not know documents or stores."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.units.identity import Unit, resolve
from graph.units.places import find_place


@dataclass(frozen=True, slots=True)
class Event:
    """One unit's functions going to another: when (a year, month or day), what happened, and who says so."""

    before: Unit
    after: Unit
    date: str
    kind: str
    functions: str | None
    source: str


def events(unit: Unit) -> tuple[Event, ...]:
    """The reforms that made a unit, and those that it went through, by date."""
    place = find_place(unit.place) if unit.place is not None else None
    if place is None:
        return ()
    body = unit.id.rpartition(":")[2]
    return tuple(
        Event(
            resolve(place.name + row["from"], place),
            resolve(place.name + row["to"], place),
            row["date"],
            row["kind"],
            row["functions"] or None,
            row["source"],
        )
        for row in _table()
        if body in (row["from"], row["to"]) and row["place"] in ("", place.path)
    )


def predecessors(unit: Unit) -> tuple[Unit, ...]:
    """The units that went over into a unit."""
    return tuple(event.before for event in events(unit) if event.after.id == unit.id)


def successors(unit: Unit) -> tuple[Unit, ...]:
    """The units that a unit went over into."""
    return tuple(event.after for event in events(unit) if event.before.id == unit.id)


@cache
def _table() -> tuple[dict[str, str], ...]:
    with (Path(__file__).parent / "reforms.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(sorted(csv.DictReader(lines), key=lambda row: (row["date"], row["from"], row["to"])))
