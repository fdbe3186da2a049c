"""Reforms: a renamed or merged unit is another unit, with a date and a source."""

from graph.units.identity import resolve
from graph.units.places import place_of
from graph.units.reforms import events, predecessors, successors


def test_a_renamed_bureau_has_a_successor_with_date_and_source() -> None:
    before = resolve("市科技局", place_of("武汉市"))
    (event,) = events(before)
    assert event.after.id == resolve("市科技创新局", place_of("武汉市")).id
    assert event.date.startswith("2024")
    assert event.source
    assert successors(before) == (event.after,)


def test_a_merged_bureau_has_several_predecessors() -> None:
    found = predecessors(resolve("市市场监管局", place_of("沈阳市")))
    assert {unit.name for unit in found} >= {"沈阳市工商行政管理局", "沈阳市质量技术监督局"}


def test_a_reform_of_one_place_is_none_of_another() -> None:
    assert events(resolve("市科技局", place_of("沈阳市"))) == ()


def test_a_reform_is_dated_and_sourced() -> None:
    for event in events(resolve("市生态环境局", place_of("沈阳市"))):
        assert event.date and event.source
        assert event.before.place == event.after.place == "辽宁省/沈阳市"
