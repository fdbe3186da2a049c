"""What only several documents together show: damaged names, units without a place, one name in several units.

Knows the rows of the questions `sightings` and `namesakes`. Must not know stores.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from graph.model.findings import kind_of
from graph.units.nearness import near, shortened

Row = Mapping[str, object]
_UNKNOWN = "Other"  # the kind of a unit whose name ends like no organ's


def of_units(sightings: Sequence[Row]) -> list[Row]:
    """Findings about units, in the order of their ids."""
    first = {str(row["id"]): row for row in reversed(sightings)}
    known = _known(first.values())
    placed = _placed(sightings)
    found: list[Row] = []
    for row in sorted(first.values(), key=lambda row: str(row["id"])):
        found += [*_near(row, known.get(row["place"], {})), *_unplaced(row, placed.get(row["surface"], set()))]
    return found


def of_people(namesakes: Sequence[Row]) -> list[Row]:
    """One finding for each name that officials in several units bear."""
    found: list[Row] = []
    for name, group in groupby(namesakes, key=lambda row: row["official"]):
        rows = list(group)
        posts = "、".join(dict.fromkeys(str(row["unit"]) for row in rows if row["unit"] is not None))
        bearers = {row["person"] for row in rows}
        if len(bearers) > 1:
            found.append(_finding("same-person", f"{name} stands {len(bearers)} times: {posts}", rows[0]))
    return found


def _known(units: Iterable[Row]) -> dict[object, dict[str, list[str]]]:
    """By place the names, shortened, of the units whose names end like an organ's."""
    names: dict[object, list[str]] = {}
    for row in units:
        if row["kind"] != _UNKNOWN:
            names.setdefault(row["place"], []).append(str(row["unit"]))
    return {place: shortened(here) for place, here in names.items()}


def _placed(sightings: Iterable[Row]) -> dict[object, set[str]]:
    """By name in the text the units of a place that it was read as."""
    units: dict[object, set[str]] = {}
    for row in sightings:
        if row["place"] is not None:
            units.setdefault(row["surface"], set()).add(str(row["unit"]))
    return units


def _near(row: Row, known: Mapping[str, Sequence[str]]) -> Iterator[Row]:
    """A unit whose name ends like no organ's, beside one of the same place that is much like it."""
    for other in near(str(row["unit"]), known)[:1] if row["kind"] == _UNKNOWN else ():
        yield _finding("near-name", f"{row['unit']} is known nowhere else; {other} is", row, repair=other)


def _unplaced(row: Row, placed: Collection[str]) -> Iterator[Row]:
    """A unit without a place whose name in the text is also a placed unit's."""
    if row["place"] is None and placed:
        message = f"{row['surface']} has no place here; elsewhere it is {'、'.join(sorted(placed))}"
        yield _finding("unplaced-unit", message, row)


def _finding(kind: str, message: str, row: Row, repair: str | None = None) -> Row:
    words = {column: row[column] for column in ("document", "quote", "start", "end")}
    return {**words, "kind": kind, "severity": kind_of(kind).severity, "message": message, "repair": repair}
