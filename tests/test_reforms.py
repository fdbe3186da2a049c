"""Reforms: a renamed or merged unit is another unit, with a date and a source."""

import pytest

from graph.units.identity import Unit, resolve
from graph.units.places import STATE, place_of
from graph.units.reforms import events, foretold, outlived


def predecessors(unit: Unit) -> list[Unit]:
    return [event.before for event in events(unit) if event.after.id == unit.id]


def successors(unit: Unit) -> list[Unit]:
    return [event.after for event in events(unit) if event.before.id == unit.id]


def test_a_renamed_bureau_has_a_successor_with_date_and_source() -> None:
    before = resolve("市科技局", place_of("武汉市"))
    (event,) = events(before)
    assert event.after.id == resolve("市科技创新局", place_of("武汉市")).id
    assert event.date.startswith("2024")
    assert event.source
    assert successors(before) == [event.after]


def test_a_merged_bureau_has_several_predecessors() -> None:
    found = predecessors(resolve("市市场监管局", place_of("沈阳市")))
    assert {unit.name for unit in found} >= {"沈阳市工商行政管理局", "沈阳市质量技术监督局"}


def test_a_reform_of_one_place_is_none_of_another() -> None:
    assert events(resolve("市科技局", place_of("沈阳市"))) == ()


def test_a_reform_is_dated_and_sourced() -> None:
    for event in events(resolve("市生态环境局", place_of("沈阳市"))):
        assert event.date and event.source
        assert event.before.place == event.after.place == "辽宁省/沈阳市"


def test_where_places_went_several_ways_no_successor_is_claimed() -> None:
    before = resolve("市国土资源局", place_of("沈阳市"))
    assert successors(before) == []
    after = resolve("市自然资源局", place_of("沈阳市"))
    assert before.id in {unit.id for unit in predecessors(after)}


def test_departments_of_a_province_are_reformed_as_such() -> None:
    names = {unit.name for unit in predecessors(resolve("省农业农村厅", place_of("湖北省")))}
    assert "湖北省农业厅" in names
    assert not any(unit.name.endswith("厅") for unit in predecessors(resolve("市农业农村局", place_of("沈阳市"))))


def test_organs_of_the_state_are_reformed_too() -> None:
    (event,) = events(resolve("农业部", STATE))
    assert (event.after.name, event.date, event.kind) == ("农业农村部", "2018-03", "merge")


@pytest.mark.parametrize(
    ("name", "place", "day", "over"),
    [
        ("市科技局", "武汉市", "2025-05-05", True),
        ("市科技局", "武汉市", "2023-03-23", False),
        ("市环保局", "沈阳市", "2018-12-01", False),  # places took until the next year
        ("市环保局", "沈阳市", "2020-02-01", True),
        ("市财政局", "沈阳市", "2025-01-01", False),
        ("市国土资源局", "沈阳市", "2025-01-01", False),  # nothing certain is known
        ("环境保护部", "国家", "2018-05-01", True),
    ],
)
def test_a_unit_is_over_when_a_reform_has_ended_it_for_certain(name: str, place: str, day: str, over: bool) -> None:
    unit = resolve(name, STATE if place == "国家" else place_of(place))
    assert (outlived(unit, day) is not None) == over


@pytest.mark.parametrize(
    ("name", "day", "early"), [("市科技创新局", "2022-01-01", True), ("市科技创新局", "2024-09-01", False)]
)
def test_a_unit_that_a_reform_was_still_to_make_is_foretold(name: str, day: str, early: bool) -> None:
    assert (foretold(resolve(name, place_of("武汉市")), day) is not None) == early
