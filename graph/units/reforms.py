"""Which units went over into which others, by a table with sources. Must not know documents or stores."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.units.identity import Unit, resolve
from graph.units.places import STATE, Place, at


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
    state = unit.id == f"unit:{STATE.path}:{unit.body}"
    if unit.place is None and not state:
        return ()
    place = STATE if unit.place is None else at(unit.place)
    rows = _rows_of(unit.body)
    own = {row["from"] for row in rows if row["place"] == place.path}
    general = [row for row in rows if row["place"] == "" and place is not STATE and row["from"] not in own]
    special = [row for row in rows if row["place"] == place.path]
    return tuple(_event(row, place) for row in sorted([*general, *special], key=lambda row: row["date"]))


def predecessors(unit: Unit) -> tuple[Unit, ...]:
    """The units that went over into a unit."""
    return tuple(event.before for event in events(unit) if event.after.id == unit.id)


def successors(unit: Unit) -> tuple[Unit, ...]:
    """The units that a unit went over into."""
    return tuple(event.after for event in events(unit) if event.before.id == unit.id)


def _event(row: dict[str, str], place: Place) -> Event:
    before, after = _bearer(row["from"], place), _bearer(row["to"], place)
    return Event(before, after, row["date"], row["kind"], row["functions"] or None, row["source"])


def _bearer(name: str, place: Place) -> Unit:
    return resolve(name if place is STATE else place.name + name, place)


def _rows_of(body: str) -> tuple[dict[str, str], ...]:
    return tuple(row for row in _table() if body in (row["from"], row["to"]))


@cache
def _table() -> tuple[dict[str, str], ...]:
    with (Path(__file__).parent / "reforms.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(sorted(csv.DictReader(lines), key=lambda row: (row["date"], row["from"], row["to"])))
