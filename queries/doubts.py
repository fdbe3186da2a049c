"""What only several documents together show: damaged names, units without a place, one name in several units.

Knows the rows of the questions `sightings` and `namesakes`. Must not know stores.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby

from graph.model.findings import kind_of
from graph.units.nearness import near

Row = Mapping[str, object]
_UNKNOWN = "Other"  # the kind of a unit whose name ends like no organ's


def of_units(sightings: Sequence[Row]) -> list[Row]:
    """Findings about units, in the order of their ids."""
    first = {str(row["id"]): row for row in reversed(sightings)}
    found: list[Row] = []
    for row in sorted(first.values(), key=lambda row: str(row["id"])):
        found += [*_near(row, first.values()), *_unplaced(row, sightings)]
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


def _near(row: Row, units: Collection[Row]) -> Iterator[Row]:
    """A unit whose name ends like no organ's, beside one of the same place that is much like it."""
    if row["kind"] != _UNKNOWN:
        return
    others = [str(one["unit"]) for one in units if one["kind"] != _UNKNOWN and one["place"] == row["place"]]
    for other in near(str(row["unit"]), others)[:1]:
        yield _finding("near-name", f"{row['unit']} is known nowhere else; {other} is", row, repair=other)


def _unplaced(row: Row, sightings: Sequence[Row]) -> Iterator[Row]:
    """A unit without a place whose name in the text is also a placed unit's."""
    placed = {str(one["unit"]) for one in sightings if one["place"] is not None and one["surface"] == row["surface"]}
    if row["place"] is None and placed:
        message = f"{row['surface']} has no place here; elsewhere it is {'、'.join(sorted(placed))}"
        yield _finding("unplaced-unit", message, row)


def _finding(kind: str, message: str, row: Row, repair: str | None = None) -> Row:
    words = {column: row[column] for column in ("document", "quote", "start", "end")}
    return {**words, "kind": kind, "severity": kind_of(kind).severity, "message": message, "repair": repair}
