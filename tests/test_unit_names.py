"""One unit, one identity: lists of the names that units of all kinds and places go by, read and written by hand.

A row of `unit_names.csv` is one unit: the place of a document, its year, the department that issued it, if one did, and
all names by which such a document may call the unit. No two rows of one place and year are one unit.
"""

import csv
from collections import defaultdict
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from graph.units.identity import resolve
from graph.units.places import STATE, Place, place_of, within

Row = tuple[str, str, str, tuple[str, ...]]


@cache
def rows() -> tuple[Row, ...]:
    with (Path(__file__).parent / "unit_names.csv").open(encoding="utf-8", newline="") as lines:
        return tuple((row[0], row[1], row[2], tuple(row[3].split())) for row in list(csv.reader(lines))[1:])


def here(path: str, year: int) -> Place | None:
    if path == STATE.path:
        return STATE
    found = place_of(path, year=year)
    town = path.rpartition("县")[2] if path.endswith("镇") else ""
    return within(found, town) if town else found


def key(name: str, row: Row) -> str:
    place, year, organ, _ = row
    return resolve(name, here(place, int(year)), year=int(year), organ=organ or None).id


@pytest.mark.parametrize("row", [row for row in rows() if len(row[3]) > 1], ids=lambda row: f"{row[0]}-{row[3][0]}")
def test_the_names_of_a_unit_are_one(row: Row) -> None:
    assert {name: key(name, row) for name in row[3]} == dict.fromkeys(row[3], key(row[3][0], row))


def test_no_two_units_of_a_place_are_one() -> None:
    places = defaultdict(list)
    for row in rows():
        places[row[:2]].append(row)
    faults = [
        f"{place}: {one[3][0]} and {other[3][0]}"
        for place, units in places.items()
        for one, other in combinations(units, 2)
        if key(one[3][0], one) == key(other[3][0], other)
    ]
    assert not faults, "\n".join(faults)


def test_the_lists_hold_more_than_pairs_of_one_kind() -> None:
    assert sum(len(row[3]) - 1 for row in rows()) > 150
    assert len({row[0] for row in rows()}) > 15


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("市科技局", "湖北省武汉市", "辽宁省沈阳市"),
        ("区教育局", "江苏省南京市鼓楼区", "江苏省徐州市鼓楼区"),
        ("公安分局", "湖北省武汉市青山区", "湖北省武汉市洪山区"),
        ("城关镇", "湖北省十堰市房县", "湖北省恩施州建始县"),
        ("高新区管委会", "湖北省襄阳市", "湖北省宜昌市"),
        ("人民银行", "湖北省襄阳市", "湖北省宜昌市"),
    ],
)
def test_one_name_in_two_places_is_two_units(name: str, one: str, other: str) -> None:
    assert resolve(name, place_of(one)).id != resolve(name, place_of(other)).id


@pytest.mark.parametrize(
    ("name", "here_", "full", "there"),
    [
        ("市科技局", "湖北省武汉市", "武汉市科技局", "湖北省"),
        ("区教育局", "江苏省南京市鼓楼区", "鼓楼区教育局", "江苏省南京市"),
        ("省发展改革委", "湖北省武汉市", "湖北省发改委", "湖北省"),
        ("财政部", "国家", "财政部", "湖北省武汉市"),
        ("国家发展改革委", "湖北省恩施州", "发展改革委", "国家"),
        ("市税务局", "四川省遂宁市", "国家税务总局遂宁市税务局", "四川省"),
        ("省法院", "湖南省", "湖南省高级人民法院", "湖南省长沙市"),
    ],
)
def test_one_unit_in_documents_of_two_places(name: str, here_: str, full: str, there: str) -> None:
    places = [STATE if path == "国家" else place_of(path) for path in (here_, there)]
    assert resolve(name, places[0]).id == resolve(full, places[1]).id


@pytest.mark.parametrize(
    ("name", "early", "late"), [("广电总局", 2012, 2019), ("药监局", 2010, 2019), ("网信办", 2019, 2019)]
)
def test_a_name_of_the_state_means_the_organ_of_its_time(name: str, early: int, late: int) -> None:
    ids = [resolve(name, STATE, year=year).id for year in (early, late)]
    assert (ids[0] == ids[1]) == (early == late)


def test_where_the_place_is_unknown_a_unit_has_none() -> None:
    for name in ("市财政局", "城关镇政府", "办公室"):
        assert resolve(name, None).place is None
        assert resolve(name, None).id.startswith("unit:?")
