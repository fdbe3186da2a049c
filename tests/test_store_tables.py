"""The embedded store takes many edges as tables and few by statements: what it holds afterwards is the same."""

from dataclasses import replace
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.export import jsonl
from graph.model.graph import Edge, Graph
from graph.store import alone, open_store
from tests.test_store import FINANCE, TRADE, A, B, graph
from tests.writing import KEPT, KEYS, TAKEN_BACK, document, exported

ALWAYS, NEVER = 0, 10**9  # from how many edges on tables are made


@pytest.fixture(params=[ALWAYS, NEVER], ids=["tables", "statements"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alone, "_MANY", request.param)


def twice(key: str) -> Graph:
    """A document whose first unit leads one task in two places."""
    said = graph(key, FINANCE, TRADE)
    return Graph(said.nodes, (*said.edges, lead(said, 30)))


def lead(said: Graph, at: int) -> Edge:
    """The edge by which the document's first unit leads, stated in another place."""
    found = next(one for one in said.edges if one.type == "LEADS")
    return replace(found, properties={**found.properties, "start": at})


@pytest.mark.usefixtures("way")
def test_documents_are_held_whole_and_taken_back_whole(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "store.kgl")) as store:
        store.replace_all({key: document(key) for key in KEYS[:6]})
        store.replace_all({key: document(key) for key in KEYS[3:]})
        assert list(jsonl(store)) == exported(KEYS)
        for key in TAKEN_BACK:
            store.forget(key)
        assert list(jsonl(store)) == exported(KEPT)
        store.replace_all({key: document(key) for key in TAKEN_BACK})
    with open_store(str(tmp_path / "store.kgl"), read_only=True) as store:
        assert list(jsonl(store)) == exported(KEYS)


@pytest.mark.usefixtures("way")
def test_what_is_said_twice_of_the_same_two_nodes_is_kept_twice(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "store.kgl")) as store:
        store.replace_all({A: twice(A), B: twice(B)})
        asked = "MATCH ()-[e:LEADS]->() RETURN e.document AS document, e.start AS at ORDER BY document, at"
        found = [(row["document"], row["at"]) for row in store.rows(asked, {})]
        assert found == [("a", 3), ("a", 30), ("b", 3), ("b", 30)]
        by_document = "MATCH (a)-[e:LEADS]->(b) WHERE e.document = 'a' RETURN count(e) AS count"
        assert store.rows(by_document, {}) == [{"count": 2}]


@pytest.mark.usefixtures("way")
def test_a_write_that_fails_half_way_leaves_nothing_of_itself(tmp_path: Path) -> None:
    said = twice(B)
    place = str(tmp_path / "store.kgl")
    with open_store(place) as store:
        store.replace(A, twice(A))
        before = list(jsonl(store))
        with pytest.raises(StoreError, match="refused"):
            store.replace(B, Graph(said.nodes, (*said.edges, lead(said, 2**63))))
        assert list(jsonl(store)) == before
        store.replace(B, said)
        store.forget(B)
    with open_store(place, read_only=True) as store:
        assert list(jsonl(store)) == before
