"""Which units went over into which others, by a table with sources. Must not know documents or stores."""

import csv
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path

from graph.units.identity import Unit, resolve
from graph.units.places import STATE, Place, at

TABLE = "reforms.csv"


@dataclass(frozen=True, slots=True)
class Event:
    """One unit's functions going to another: when (a year, month or day), what happened, and who says so.

    `start` and `row` are where the row of the table begins, in characters, and its text.
    """

    before: Unit
    after: Unit
    date: str
    kind: str
    functions: str | None
    source: str
    start: int
    row: str


def events(unit: Unit) -> tuple[Event, ...]:
    """The reforms that made a unit, and those that it went through, by date."""
    return tuple(_event(row, unit) for row in _rows_of(unit))


@lru_cache(maxsize=4096)  # asked for twice for each name of a document
def _rows_of(unit: Unit) -> tuple[dict[str, str], ...]:
    """The table's rows about a unit, by date; the table names every unit as it is called here."""
    rows = _by_body().get(unit.body, ())
    state = unit.id == f"unit:{STATE.path}:{unit.body}"
    if not rows or (unit.place is None and not state):
        return ()
    place = STATE if unit.place is None else at(unit.place)
    own = {row["from"] for row in rows if row["place"] == place.path}
    general = [row for row in rows if row["place"] == "" and place is not STATE and row["from"] not in own]
    special = [row for row in rows if row["place"] == place.path]
    fitting = [row for row in general if _fits(row, place)]
    sure = [row for row in fitting if row["from"] != unit.body or not _either(row, fitting)]
    return tuple(sorted([*sure, *special], key=lambda row: row["date"]))


def _fits(row: dict[str, str], place: Place) -> bool:
    """Whether bodies of these names are of the place's level: 厅 are a province's."""
    provincial = place.level == "province"
    return provincial or not (row["from"].endswith("厅") or row["to"].endswith("厅"))


def _either(row: dict[str, str], rows: list[dict[str, str]]) -> bool:
    """Whether places went one of several ways, so that the table does not tell which way this one went."""
    ways = {other["to"] for other in rows if other["from"] == row["from"] and other["functions"] == row["functions"]}
    return len(ways) > 1


def outlived(unit: Unit, day: str) -> Event | None:
    """The reform that had ended a unit by a day (2020-05-09) for certain; None if none had."""
    ended = [row for row in _rows_of(unit) if row["from"] == unit.body and row["kind"] in ("rename", "merge")]
    return next((_event(row, unit) for row in ended if _late(row, unit, day)), None)


def foretold(unit: Unit, day: str) -> Event | None:
    """The reform that first made a unit, if it was still to come on a day; None if the unit may have been there."""
    made = [row for row in _rows_of(unit) if row["to"] == unit.body]
    sure = bool(made) and all(row["kind"] == "rename" and row["date"][:4] > day[:4] for row in made)
    return _event(made[0], unit) if sure else None


def _late(row: dict[str, str], unit: Unit, day: str) -> bool:
    """Whether a day is after a reform; places carried out a general one within a year."""
    year, month = int(row["date"][:4]), row["date"][5:7] or "12"
    general = unit.place is not None and not row["place"]
    return day[:7] > f"{year + 1 if general else year}-{month}"


def line(unit: Unit) -> Unit:
    """The last unit of a unit's line of renames, one unit under several names; the unit itself where it has no other.

    Merges, splits and functions that moved end a line. It runs forward, since one name may follow several.
    """
    passed = [unit]
    while True:
        named = {event.after.id: event.after for event in events(unit) if _renamed(event, unit)}
        if len(named) != 1 or any(one.id in named for one in passed):
            return unit
        unit = next(iter(named.values()))
        passed.append(unit)


def _renamed(event: Event, unit: Unit) -> bool:
    return event.kind == "rename" and event.before.id == unit.id


def _event(row: dict[str, str], unit: Unit) -> Event:
    place = STATE if unit.place is None else at(unit.place)
    before, after = _bearer(row["from"], place), _bearer(row["to"], place)
    return Event(
        before,
        after,
        row["date"],
        row["kind"],
        row["functions"] or None,
        row["source"],
        start=int(row["start"]),
        row=row["row"],
    )


def _bearer(name: str, place: Place) -> Unit:
    return resolve(name if place is STATE else place.name + name, place)


@cache
def _by_body() -> dict[str, tuple[dict[str, str], ...]]:
    """The rows of the table by each body that they name."""
    bodies = dict.fromkeys(row[end] for row in _table() for end in ("from", "to"))
    return {body: tuple(row for row in _table() if body in (row["from"], row["to"])) for body in bodies}


@cache
def _table() -> tuple[dict[str, str], ...]:
    """The rows, each with where it begins and its text."""
    lines = (Path(__file__).parent / TABLE).read_text(encoding="utf-8").splitlines()
    starts = accumulate((len(line) + 1 for line in lines), initial=0)
    rows = zip(csv.DictReader(lines), list(starts)[1:], lines[1:], strict=False)
    found = ({**row, "start": str(start), "row": line} for row, start, line in rows)
    return tuple(sorted(found, key=lambda row: (row["date"], row["from"], row["to"])))
