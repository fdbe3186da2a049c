"""Five documents, loaded into both stores: same bytes, nothing lost or left over, units over time.

The published ones where they are beside this checkout, else the digests of them in examples/.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import zeren
from graph.store import Store, open_store
from graph.units import reforms
from tests.scoring import SETS

GOLD, DOCUMENTS = SETS["seeds" if SETS["seeds"][1].is_dir() else "examples"]
PATHS = sorted(DOCUMENTS.glob("*.txt"))
SCIENCE, INNOVATION = "武汉市科学技术局", "武汉市科技创新局"


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the embedded store exports once all five are loaded."""
    with open_store(str(tmp_path_factory.mktemp("seeds") / "store.kgl")) as opened:
        assert not zeren.load(PATHS, opened).failed
        return list(zeren.export(opened))


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, list[str]]:
    """What the embedded store exports when one of the five was never loaded, by the one left out."""
    found = {}
    for left_out in PATHS:
        with open_store(str(tmp_path_factory.mktemp("without") / "store.kgl")) as opened:
            zeren.load([path for path in PATHS if path != left_out], opened)
            found[left_out] = list(zeren.export(opened))
    return found


@pytest.fixture
def filled(store: Store) -> Iterator[Store]:
    """A store of each engine with all five documents."""
    assert not zeren.load(PATHS, store).failed
    yield store


def test_both_engines_export_the_same_bytes(neo4j_store: Store, exported: list[str]) -> None:
    zeren.load(PATHS, neo4j_store)
    assert list(zeren.export(neo4j_store)) == exported


def test_the_order_of_loading_does_not_show(embedded_store: Store, exported: list[str]) -> None:
    for path in reversed(PATHS):
        zeren.load([path], embedded_store)
    assert list(zeren.export(embedded_store)) == exported


def test_loading_again_changes_nothing(filled: Store, exported: list[str]) -> None:
    assert len(zeren.load(PATHS, filled).unchanged) == len(PATHS)
    assert list(zeren.export(filled)) == exported
    assert len(zeren.load(PATHS, filled, again=True).loaded) == len(PATHS)
    assert list(zeren.export(filled)) == exported


def test_to_forget_one_is_never_to_have_loaded_it(filled: Store, without: dict[Path, list[str]]) -> None:
    for path in PATHS:
        zeren.forget(path.stem, filled)
        assert list(zeren.export(filled)) == without[path], path.stem
        zeren.load([path], filled)


def test_forgetting_all_leaves_nothing(filled: Store) -> None:
    for path in PATHS:
        zeren.forget(path.stem, filled)
    assert list(zeren.export(filled)) == []


def test_the_words_of_every_edge_stand_in_the_text(exported: list[str]) -> None:
    """Those of reforms stand in the packaged table."""
    texts = {path.stem: zeren.text(path) for path in PATHS}
    texts["table:reforms.csv"] = (Path(reforms.__file__).parent / "reforms.csv").read_text(encoding="utf-8")
    edges = [line["properties"] for line in map(json.loads, exported) if "edge" in line]
    assert {edge["document"] for edge in edges} == set(texts)
    for edge in edges:
        text = texts[edge["document"]]
        assert text[edge["start"] : edge["end"]] == edge["quote"] != "", edge
        if edge.get("rule_start") is not None:
            assert text[edge["rule_start"] : edge["rule_end"]] == edge["rule_quote"] != "", edge


def led(rows: zeren.Answer) -> Counter[tuple[object, object]]:
    """How many tasks of each year a unit leads."""
    return Counter((str(row["issued_on"])[:4], row["unit"]) for row in rows.rows if row["role"] == "lead")


def wanted(unit: str) -> int:
    """How many tasks the annotations let a unit lead, over all five."""
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in GOLD.glob("*.json")]
    given = [each for one in documents for task in one["tasks"] for each in task["assignments"]]
    return sum(each["role"] == "lead" and unit in (each["unit"], *each.get("accept", [])) for each in given)


def test_tasks_of_a_unit_stay_its_own_when_another_takes_over(filled: Store) -> None:
    before = led(zeren.tasks("市科技局", filled))
    after = led(zeren.tasks("市科技创新局", filled))
    assert set(before) == {("2020", SCIENCE), ("2023", SCIENCE)}
    assert set(after) == {("2025", INNOVATION)}
    assert (sum(before.values()), sum(after.values())) == (wanted("市科技局"), wanted("市科技创新局"))
    assert led(zeren.tasks("市科技创新局", filled, with_predecessors=True)) == before + after


def test_a_unit_answers_to_all_its_names(filled: Store) -> None:
    rows = zeren.tasks("市科技局", filled).rows
    for name in ("武汉市科技局", "武汉市科学技术局", "市科学技术局"):
        assert zeren.tasks(name, filled).rows == rows
