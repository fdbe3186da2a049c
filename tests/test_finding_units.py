"""A unit is found by any of its names, by an index of names that says what going through all of them says."""

from pathlib import Path

import pytest

import zeren
from benchmarks.documents import write
from graph.build import build
from graph.errors import UnitError
from graph.store import Store
from graph.units.spelling import plain
from loaders.extract import extract
from loaders.read import read
from queries.units import named, units

EXAMPLES = Path(__file__).parents[1] / "examples"
PLACES = (None, "桐乡", "乌有")
ROSTER = """城东片区改造指挥部（筹）组成人员名单

组  长：林知远  副市长
成  员：何见山  市财政局局长
        陶  然  市统计局副局长
"""


@pytest.fixture
def loaded(store: Store, tmp_path: Path) -> Store:
    write(tmp_path / "plans", 5)
    (tmp_path / "plans" / "名单（稿）.txt").write_text(ROSTER, encoding="utf-8")
    zeren.load([tmp_path / "plans"], store)
    return store


def typed(store: Store) -> list[str]:
    """What people may type: some of the names, in two spellings, ids, names that are meant, and wrong ones."""
    rows = zeren.query("unit-names", {}, store).rows
    known = [str(row["surface"]) for row in rows][::15]
    odd = ["城东片区改造指挥部(筹)", "城东片区改造指挥部（筹）", str(rows[0]["id"]), " 市 财政局"]
    return [*known, *odd, "市发改委", "省发改委", "教育部", "市科创办", "甲乙丙"]


def found(name: str, place: str | None, store: Store) -> str:
    try:
        return zeren.unit(name, store, place=place).id
    except UnitError as error:
        return str(error)


def test_a_name_means_what_going_through_all_names_says(loaded: Store) -> None:
    every = units(zeren.query("units", {}, loaded).rows)
    assert {unit.id for unit in every} == {row["id"] for row in zeren.query("unit-names", {}, loaded).rows}
    outcomes = set()
    for name in typed(loaded):
        for place in PLACES:
            try:
                expected = named(name, every, place=place).id
            except UnitError as error:
                expected = str(error)
            assert found(name, place, loaded) == expected
            outcomes.add(expected[:5] if expected.startswith("unit:") else expected.partition(":")[2][:16])
    assert len(outcomes) > 3  # found, several, none, none of the place


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_a_unit_whose_own_name_has_another_spelling_is_printed_so(path: Path) -> None:
    """An index of names as they are compared finds it then, too."""
    graph = build(extract(read(path)))
    printed = {(node.properties["of"], node.properties["plain"]) for node in graph.nodes if node.label == "Name"}
    odd = [node for node in graph.nodes if node.label == "Unit" and plain(node.name) != node.name]
    assert [node.name for node in odd if (node.id, plain(node.name)) not in printed] == []


def test_what_a_unit_is_found_by_goes_with_the_last_document_that_prints_it(store: Store, tmp_path: Path) -> None:
    for name, said in (("一", "市发改委牵头"), ("二", "市发展改革委牵头")):
        text = f"桐乡市人民政府办公室关于印发冷库改造方案的通知\n\n一、扩建冷库。（{said}）\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    zeren.load([tmp_path], store)
    both = zeren.unit("市发改委", store)
    assert {"市发改委", "市发展改革委"} <= set(both.surfaces)
    zeren.forget("一", store)
    assert zeren.unit("市发改委", store) == zeren.unit("市发展改革委", store)  # as the same body of the same place
    assert "市发改委" not in zeren.unit("市发改委", store).surfaces
    zeren.forget("二", store)
    assert store.rows("MATCH (n) RETURN count(n) AS nodes", {}) == [{"nodes": 0}]
