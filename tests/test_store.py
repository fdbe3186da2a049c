"""Stores keep what documents say, on every engine alike, and say in one sentence what is wrong with them."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from graph.errors import ModelError, QueryError, StoreError
from graph.export import jsonl
from graph.model.graph import Edge, Graph, Node
from graph.store import Store, open_store

ROOT = Path(__file__).parents[1]
A, B = "document:a", "document:b"


def document(key: str, digest: str = "1") -> Node:
    return Node("Document", key, key.removeprefix("document:"), {"title": "方案", "kind": "plan", "digest": digest})


def unit(name: str, kind: str = "Bureau") -> Node:
    return Node("Unit", f"unit:武汉:{name}", name, {"kind": kind, "place": "湖北省/武汉市"})


def edge(kind: str, start: Node, end: Node, **properties: str | int | None) -> Edge:
    return Edge(kind, start.id, end.id, {"start": 3, "end": 8, "quote": "市财政局牵头", **properties})


def graph(key: str, *units: Node, number: str = "1") -> Graph:
    """A document in which the first unit leads a task and the others are responsible for it."""
    owner = document(key)
    task = Node("Task", f"task:{owner.name}#{number}", f"任务{number}", {"number": number, "deadline": "2024-12-31"})
    edges = [edge("STATED_IN", task, owner, document=owner.name)]
    for place, doer in enumerate(units):
        edges.append(edge("STATED_IN", doer, owner, document=owner.name, surface=doer.name))
        edges.append(
            edge("LEADS" if place == 0 else "RESPONSIBLE_FOR", doer, task, document=owner.name, surface=doer.name)
        )
    return Graph((owner, task, *units), tuple(edges))


FINANCE, TRADE, WUCHANG = unit("市财政局"), unit("市商务局"), unit("武昌区人民政府", "District")


def names(store: Store, label: str = "Unit") -> list[str]:
    return [row["name"] for row in store.rows(f"MATCH (n:{label}) RETURN n.name AS name ORDER BY name", {})]


def test_what_goes_in_comes_out(store: Store) -> None:
    store.replace(A, graph(A, FINANCE, WUCHANG))
    kept = store.graph()
    assert {node.id for node in kept.nodes} == {A, "task:a#1", FINANCE.id, WUCHANG.id}
    (lead,) = (e for e in kept.edges if e.type == "LEADS")
    stated = {name: value for name, value in lead.properties.items() if value is not None}
    assert stated == {"document": "a", "start": 3, "end": 8, "quote": "市财政局牵头", "surface": "市财政局"}
    assert store.documents() == {A: "1"}


def test_a_units_kind_is_a_label_too_and_only_the_present_one(store: Store) -> None:
    store.replace(A, graph(A, FINANCE, WUCHANG))
    assert names(store, "District") == ["武昌区人民政府"]
    store.replace(A, graph(A, FINANCE, unit("武昌区人民政府", "Government")))
    store.replace(B, graph(B, FINANCE, WUCHANG))
    store.replace(A, graph(A, FINANCE, unit("武昌区人民政府", "Government")))
    assert (names(store, "District"), names(store, "Government")) == ([], ["武昌区人民政府"])


def test_what_a_document_no_longer_says_of_a_node_is_gone(store: Store) -> None:
    said = graph(A, FINANCE)
    task = replace(said.nodes[1], name="任务一", properties={"number": "1", "section": "二、任务"})
    for nodes in (said.nodes, (said.nodes[0], task, *said.nodes[2:])):
        store.replace(A, Graph(nodes, said.edges))
    (found,) = store.rows("MATCH (t:Task) RETURN t.name AS name, t.section AS section, t.deadline AS deadline", {})
    assert found == {"name": "任务一", "section": "二、任务", "deadline": None}


def test_loading_again_changes_nothing(store: Store) -> None:
    for key in (A, B):
        store.replace(key, graph(key, FINANCE, TRADE))
    before = list(jsonl(store))
    store.replace(A, graph(A, FINANCE, TRADE))
    assert list(jsonl(store)) == before


def test_a_changed_document_replaces_what_it_said(store: Store) -> None:
    store.replace(A, graph(A, FINANCE, TRADE))
    store.replace(A, graph(A, WUCHANG, number="2"))
    assert names(store) == ["武昌区人民政府"]
    assert names(store, "Task") == ["任务2"]


def test_forgetting_keeps_what_others_say(store: Store) -> None:
    store.replace(A, graph(A, FINANCE))
    before = list(jsonl(store))
    store.replace(B, graph(B, FINANCE, TRADE))
    store.forget(B)
    assert list(jsonl(store)) == before
    store.forget(B)
    store.forget(A)
    assert list(jsonl(store)) == []


def test_a_graph_that_the_model_does_not_know_changes_nothing(store: Store) -> None:
    store.replace(A, graph(A, FINANCE))
    before = list(jsonl(store))
    with pytest.raises(ModelError, match="no kind of edge has this type"):
        store.replace(A, Graph((document(A), FINANCE), (edge("OWNS", FINANCE, document(A), document="a"),)))
    assert list(jsonl(store)) == before


WRITES = (
    "CREATE (n:Unit {id: 'x'})",
    "MERGE (n:Unit {id: 'x'}) RETURN n.id AS id",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) SET n.name = 'x' RETURN n.name AS name",
    "MATCH (n) REMOVE n.name",
    "MATCH (n) REMOVE n:Unit",
    "MATCH ()-[e]->() DELETE e",
    "FOREACH (x IN [1] | CREATE (:Unit {id: 'x'}))",
    "CREATE INDEX FOR (n:Unit) ON (n.place)",
    "CREATE CONSTRAINT FOR (n:Unit) REQUIRE n.place IS UNIQUE",
    "MATCH (n) CALL (n) { SET n.x = 1 } RETURN 1 AS one",
    "MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS",
    "CALL db.createLabel('X')",
    "CALL db.cdc.enable()",
    "CREATE USER someone SET PASSWORD 'something-long'",
    "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'something-long'",
    "CREATE DATABASE other",
    "cReAtE (n) // RETURN 1",
    "RETURN 1 AS x UNION CREATE (n:Unit) RETURN 1 AS x",
)


@pytest.mark.parametrize("statement", WRITES)
def test_statements_that_write_are_refused(store: Store, statement: str) -> None:
    store.replace(A, graph(A, FINANCE))
    before = list(jsonl(store))
    with pytest.raises(QueryError):
        store.rows(statement, {})
    assert list(jsonl(store)) == before


@pytest.mark.parametrize("statement", ["MATCH (n RETURN n", "", "RETURN $x AS x", "RETURN nofunction(1) AS x"])
def test_wrong_statements_are_one_sentence(store: Store, statement: str) -> None:
    with pytest.raises(QueryError) as raised:
        store.rows(statement, {})
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("value", [2**70, object(), [[2**64]]])
def test_values_that_no_engine_takes_are_one_sentence(store: Store, value: object) -> None:
    with pytest.raises(QueryError):
        store.rows("RETURN $x AS x", {"x": value})


def test_values_pass_unchanged(store: Store) -> None:
    values = {"a": "'; MATCH (n) DETACH DELETE n //", "b": 2**53, "c": 1.5, "d": None, "e": True, "f": ["市", 1]}
    assert store.rows("RETURN $a AS a, $b AS b, $c AS c, $d AS d, $e AS e, $f AS f", values) == [values]


def test_nodes_and_edges_of_ones_own_statements_are_maps(store: Store) -> None:
    store.replace(A, graph(A, FINANCE))
    (row,) = store.rows("MATCH (n:Unit)-[e:LEADS]->() RETURN n AS n, e AS e", {})
    assert row["n"]["labels"] == ["Bureau", "Unit"]
    assert row["n"]["properties"]["name"] == "市财政局"
    assert (row["e"]["type"], row["e"]["properties"]["quote"]) == ("LEADS", "市财政局牵头")


def test_a_store_to_be_read_is_not_written(store: Store, store_location: str) -> None:
    store.replace(A, graph(A, FINANCE))
    store.close()
    with open_store(store_location, read_only=True) as reading:
        before = list(jsonl(reading))
        with pytest.raises(StoreError, match="open for reading only"):
            reading.forget(A)
        with pytest.raises(StoreError, match="open for reading only"):
            reading.replace(B, graph(B, FINANCE))
        assert list(jsonl(reading)) == before != []


def test_what_was_written_is_there_when_opened_again(store: Store, store_location: str) -> None:
    store.replace(A, graph(A, FINANCE))
    before = list(jsonl(store))
    store.close()
    with open_store(store_location) as again:
        assert list(jsonl(again)) == before
        again.forget(A)
    with open_store(store_location, read_only=True) as empty:
        assert list(jsonl(empty)) == []


def one_sentence(error: StoreError, *words: str) -> None:
    assert "\n" not in str(error)
    for word in words:
        assert word in str(error)


def test_a_second_writer_is_told_who_holds_the_store(tmp_path: Path) -> None:
    location = str(tmp_path / "store.kgl")
    with open_store(location) as first:
        first.replace(A, graph(A, FINANCE))
        program = f"from graph.store import open_store\nopen_store({location!r})"
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=ROOT, check=False)
        assert (
            f"{location}: another program is writing to the store, got process {os.getpid()} since"
            in done.stderr.decode("utf-8")
        )
        with pytest.raises(StoreError, match="open for writing already"):
            open_store(location)
        assert list(jsonl(first))


def test_readers_see_what_was_last_saved_while_another_writes(tmp_path: Path) -> None:
    location = str(tmp_path / "store.kgl")
    with open_store(location) as first:
        first.replace(A, graph(A, FINANCE))
    with open_store(location) as writer:
        writer.replace(B, graph(B, FINANCE))
        with open_store(location, read_only=True) as reader:
            assert set(reader.documents()) == {A}
    with open_store(location, read_only=True) as reader:
        assert set(reader.documents()) == {A, B}


def test_a_closed_store_says_that_it_is(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "plans.kgl"))
    store.close()
    for use in (store.documents, partial(store.rows, "MATCH (n) RETURN n", {}), partial(store.forget, "document:a")):
        with pytest.raises(StoreError, match="the store is closed"):
            use()


def test_what_a_killed_program_had_loaded_is_kept(tmp_path: Path) -> None:
    location = str(tmp_path / "store.kgl")
    program = (
        "import os, signal\nfrom graph.store import open_store\nfrom tests.test_store import A, FINANCE, graph\n"
        f"store = open_store({location!r})\nstore.replace(A, graph(A, FINANCE))\nos.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with open_store(location, read_only=True) as reader:
        assert reader.documents() == {A: "1"}


@pytest.fixture
def saved(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "store.kgl"
    with open_store(str(path)) as store:
        store.replace(A, graph(A, FINANCE))
    yield path


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("damage", ["empty", "text", "cut", "flipped"])
def test_a_damaged_store_is_one_sentence_and_stays_as_it_is(saved: Path, damage: str, read_only: bool) -> None:
    data = saved.read_bytes()
    middle = len(data) // 2
    flipped = data[:middle] + bytes([data[middle] ^ 0xFF]) + data[middle + 1 :]
    wrong = {"empty": b"", "text": b"no store at all" * 100, "cut": data[:middle], "flipped": flipped}[damage]
    saved.write_bytes(wrong)
    with pytest.raises(StoreError) as raised:
        open_store(str(saved), read_only=read_only)
    one_sentence(raised.value, str(saved), "damaged", "restore the file")
    assert saved.read_bytes() == wrong


@pytest.mark.parametrize("read_only", [True, False])
def test_a_damaged_log_is_one_sentence(saved: Path, read_only: bool) -> None:
    saved.with_name("store.kgl-log").write_bytes(b"no log at all" * 10)
    with pytest.raises(StoreError) as raised:
        open_store(str(saved), read_only=read_only)
    one_sentence(raised.value, str(saved), "log")


def test_the_lines_are_json(store: Store) -> None:
    store.replace(A, graph(A, FINANCE))
    assert [json.loads(line).get("node") or json.loads(line)["edge"] for line in jsonl(store)] == [
        *("Document", "Task", "Unit"),
        *("LEADS", "STATED_IN", "STATED_IN"),
    ]
