"""A store says with which layout it was written; one of another layout is refused in one sentence and never misread."""

from pathlib import Path

import kglite
import neo4j
import pytest

import zeren
from graph.errors import StoreError
from graph.export import jsonl
from graph.store import Store, layout, open_store
from tests.conftest import _driver
from tests.program import refused, run
from tests.small_graph import PLAN, PLAN_GRAPH
from tests.test_store import FINANCE, A, graph, one_sentence


@pytest.fixture
def one(store: Store, store_location: str) -> str:
    """The address of a store with one document, closed."""
    store.replace(A, graph(A, FINANCE))
    store.close()
    return store_location


@pytest.mark.parametrize("read_only", [True, False])
def test_a_store_of_a_newer_program_is_refused_and_stays_as_it_is(
    one: str, monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    before = Path(one).read_bytes() if "://" not in one else b""
    monkeypatch.setattr(layout, "LAYOUT", 0)
    with pytest.raises(StoreError) as raised:
        open_store(one, read_only=read_only)
    one_sentence(raised.value, one, "written by a newer zeren, got layout 4", "update zeren")
    monkeypatch.undo()
    assert not before or Path(one).read_bytes() == before
    with open_store(one) as again:
        assert again.documents() == {A: "1"}


@pytest.mark.parametrize("read_only", [True, False])
def test_a_store_of_an_older_program_is_refused(one: str, monkeypatch: pytest.MonkeyPatch, read_only: bool) -> None:
    monkeypatch.setattr(layout, "LAYOUT", 5)
    with pytest.raises(StoreError) as raised:
        open_store(one, read_only=read_only)
    one_sentence(raised.value, one, "written by an older zeren, got layout 4", "into a new store")


OLDER = "MATCH (d:Document)<-[e:STATED_IN]-() SET e.document = d.id"  # until layout 3


def test_a_store_without_a_mark_tells_its_layout_by_what_its_edges_bear(tmp_path: Path) -> None:
    place, bare, older = (tmp_path / f"{name}.kgl" for name in ("marked", "bare", "older"))
    with open_store(str(place)) as store:
        store.replace(PLAN, PLAN_GRAPH)
    file = kglite.load(str(place)).set_schema_version(0)
    file.save(str(bare))
    with open_store(str(bare), read_only=True) as store:
        assert store.documents() == {PLAN: "d1"}
    file.cypher(OLDER)
    file.save(str(older))
    with pytest.raises(StoreError, match="older zeren, got layout 3"):
        open_store(str(older), read_only=True)


def test_a_database_that_others_filled_tells_its_layout_by_what_its_edges_bear(neo4j_location: str) -> None:
    with _driver(neo4j_location) as driver:
        drop_mark(driver)
        driver.execute_query(
            "CREATE (:Unit {id: 'unit:a', name: '甲'})-[:STATED_IN {document: 'a'}]->"
            "(:Document {id: 'document:a', name: 'a', digest: '1'})"
        )
        with open_store(neo4j_location, read_only=True) as store:
            assert store.documents() == {A: "1"}
        driver.execute_query(OLDER)
        with pytest.raises(StoreError, match="older zeren, got layout 3"):
            open_store(neo4j_location)
        driver.execute_query("MATCH (n) DETACH DELETE n")
        open_store(neo4j_location).close()  # an empty database takes any layout


@pytest.mark.parametrize("made", ["CREATE (:Person {id: 'p', name: '甲'})", "CREATE (:Document {id: '7', name: '甲'})"])
def test_a_store_of_another_program_is_refused_and_stays_as_it_is(
    made: str, tmp_path: Path, neo4j_location: str
) -> None:
    other = kglite.KnowledgeGraph()
    other.cypher(made)
    other.save(str(tmp_path / "other.kgl"))
    before = (tmp_path / "other.kgl").read_bytes()
    with _driver(neo4j_location) as driver:
        drop_mark(driver)
        driver.execute_query(made)
        for place in (str(tmp_path / "other.kgl"), neo4j_location):
            for read_only in (True, False):
                with pytest.raises(StoreError) as raised:
                    open_store(place, read_only=read_only)
                one_sentence(raised.value, place, "holds the graph of another program", "name another store")
        assert len(driver.execute_query("MATCH (n) RETURN n").records) == 1
    assert (tmp_path / "other.kgl").read_bytes() == before


def drop_mark(driver: neo4j.Driver) -> None:
    for record in driver.execute_query("SHOW CONSTRAINTS YIELD name").records:
        if record["name"].startswith("zeren_layout_"):
            driver.execute_query(f"DROP CONSTRAINT {record['name']}")


def test_the_mark_shows_in_no_answer(one: str) -> None:
    with open_store(one, read_only=True) as store:
        assert sum(1 for line in jsonl(store) if '"node"' in line) == 3
        assert store.rows("MATCH (n) RETURN count(n) AS nodes", {}) == [{"nodes": 3}]
        assert {row["name"] for row in zeren.stats(store).rows} == {
            *("Document", "Task", "Unit", "Bureau", "LEADS", "STATED_IN")
        }


def test_the_mark_is_kept_when_the_first_load_is_killed(tmp_path: Path) -> None:
    place = tmp_path / "new.kgl"
    with open_store(str(place)):
        assert kglite.load(str(place)).schema_version == layout.LAYOUT


def test_a_file_of_a_later_engine_is_no_damaged_one(tmp_path: Path) -> None:
    place = tmp_path / "later.kgl"
    open_store(str(place)).close()
    data = bytearray(place.read_bytes())
    data[5] += 9  # the engine's own version of its files
    place.write_bytes(data)
    refused(run("stats", "--store", str(place)), 4, "written by a newer version of the engine; update zeren")
