"""A store that grows: what is written reaches the file in time, and a document is found without looking at all."""

from pathlib import Path
from typing import Any

import kglite
import pytest

from graph.errors import StoreError
from graph.export import jsonl
from graph.store import Store, embedded, open_store
from tests.test_store import FINANCE, TRADE, A, B, graph

FOUND = "EXPLAIN MATCH (a)-[e:STATED_IN]->(b) WHERE e.document IN $documents RETURN a.id AS id"


def steps(store: Store) -> str:
    """How the engine finds the edges of documents."""
    return " ".join(str(row["operation"]) for row in store.rows(FOUND, {"documents": [A]}))


def test_a_long_log_is_brought_into_the_file_while_the_store_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded, "_LOG_ENOUGH", 1)
    monkeypatch.setattr(embedded, "_LOG_TIMES", 0)
    location, log = str(tmp_path / "store.kgl"), tmp_path / "store.kgl-log"
    with open_store(location) as store:
        store.replace_all({A: graph(A, FINANCE), B: graph(B, FINANCE, TRADE)})
        assert not log.exists()
        with open_store(location, read_only=True) as reader:
            assert set(reader.documents()) == {A, B}
        with pytest.raises(StoreError, match="open for writing already"):
            open_store(location)
        store.forget(B)
    with open_store(location, read_only=True) as store, open_store(str(tmp_path / "other.kgl")) as other:
        other.replace(A, graph(A, FINANCE))
        assert list(jsonl(store)) == list(jsonl(other))


def test_a_documents_edges_are_found_by_an_index(tmp_path: Path) -> None:
    location = str(tmp_path / "store.kgl")
    with open_store(location) as store:
        store.replace(A, graph(A, FINANCE))
        assert "RelIndexSeek" in steps(store)
    engine: Any = kglite.open(location)
    with engine as bare:
        for index in bare.cypher("SHOW INDEXES").to_list():
            bare.cypher(f"DROP INDEX `{index['name']}`")
    with open_store(location) as store:  # a file that was written before there were indexes
        assert "RelIndexSeek" in steps(store)
