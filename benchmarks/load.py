"""Loading and asking, on both engines, beside what the engines do when bare: a table with ratios.

    python -m benchmarks.load 300             any number of generated documents

Storing is the time for the graphs of documents that are read already: a store's own way (check, claim, merge, one
transaction for some hundred documents) beside the bare way with the same rows into the same empty engine, where a node
that several documents name is sent once: `UNWIND $rows … CREATE` by the bare driver, with the unique constraints by
which an edge's ends are found, and the embedded engine's bulk load from tables, the file saved. `zeren load` is the
function that users run, reading included. Neo4j is a server started from Maven's jars as the tests do, or an empty one
at NEO4J_URI. Questions are the median of several.
"""

import os
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import kglite
import neo4j
import pandas as pd
import pytest

import zeren
from benchmarks.documents import documents, write
from graph.model import kinds
from graph.model.graph import Graph
from graph.store import Store, open_store
from tests.conftest import Server, _jars
from zeren.making import Made, Source, made
from zeren.measuring import overload

TOGETHER = 100  # documents in one transaction, as in `zeren load`
ROWS = 5_000  # in one statement
TIMES = 15
UNIT, PLACE, DOCUMENT = "市财政局", "桐乡", "plan-000007"
Rows = dict[tuple[str, ...], list[dict[str, Any]]]


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, by the clock."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def graphs(count: int) -> dict[str, Graph]:
    """The graph of each document, read."""
    found = (made(Source(Path(name), text.encode())) for name, text in documents(count))
    return {f"document:{one.name}": one.graph for one in found if isinstance(one, Made) and one.graph is not None}


def store(into: Store, wanted: Mapping[str, Graph]) -> None:
    """Put graphs into a store as a load does."""
    keys = list(wanted)
    for start in range(0, len(keys), TOGETHER):
        into.replace_all({key: wanted[key] for key in keys[start : start + TOGETHER]})


def rows(wanted: Mapping[str, Graph]) -> tuple[Rows, Rows]:
    """The same nodes and edges, once each: by label and kind; by type, labels of their ends and properties."""
    nodes = {node.id: node for graph in wanted.values() for node in graph.nodes}
    by_label: Rows = defaultdict(list)
    for node in nodes.values():
        kind = (str(node.properties["kind"]),) if node.label == "Unit" and node.properties.get("kind") else ()
        by_label[node.label, *kind].append({**node.properties, "id": node.id, "name": node.name})
    by_type: Rows = defaultdict(list)
    edges = (edge for graph in wanted.values() for edge in graph.edges)
    for edge in {(one.type, one.start, one.end, *one.properties.values()): one for one in edges}.values():
        given = {name: value for name, value in edge.properties.items() if value is not None}
        ends = {"from_id": edge.start, "to_id": edge.end}
        by_type[edge.type, nodes[edge.start].label, nodes[edge.end].label, *sorted(given)].append({**given, **ends})
    return by_label, by_type


def bare_server(driver: neo4j.Driver, by_label: Rows, by_type: Rows) -> None:
    """The rows, by nothing but `UNWIND … CREATE`."""
    for node in kinds.NODES:
        unique = f"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{node.label}) REQUIRE n.id IS UNIQUE"
        driver.execute_query(unique)  # type: ignore[arg-type]
    for labels, found in by_label.items():
        _send(driver, f"UNWIND $rows AS row CREATE (n:{':'.join(labels)}) SET n = row", found)
    for (kind, start, end, *names), found in by_type.items():
        given = ", ".join(f"`{name}`: row.`{name}`" for name in names)
        ends = f"MATCH (a:{start} {{id: row.from_id}}) MATCH (b:{end} {{id: row.to_id}})"
        _send(driver, f"UNWIND $rows AS row {ends} CREATE (a)-[:{kind} {{{given}}}]->(b)", found)


def _send(driver: neo4j.Driver, statement: str, found: Sequence[dict[str, Any]]) -> None:
    for start in range(0, len(found), ROWS):
        driver.execute_query(statement, rows=list(found[start : start + ROWS]))  # type: ignore[arg-type]


def bare_embedded(path: Path, by_label: Rows, by_type: Rows) -> None:
    """The rows, by the engine's load from tables, and the file saved."""
    graph = kglite.KnowledgeGraph()
    for (label, *kind), found in by_label.items():
        table = pd.DataFrame(found).rename(columns={"title": "heading"})  # the engine keeps `title` for the name
        graph.add_nodes(table, label, "id", "name")
        for one in kind:
            graph.add_label(label, [row["id"] for row in found], one)
    for (kind, start, end, *_names), found in by_type.items():
        graph.add_relationships(pd.DataFrame(found), kind, start, "from_id", end, "to_id")
    graph.save(str(path))


@contextmanager
def server() -> Iterator[str]:
    """The address of an empty Neo4j server, whose credentials are in the environment."""
    if "NEO4J_URI" in os.environ:
        yield os.environ["NEO4J_URI"]
        return
    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as environment:
        yield from Server(_jars(), Path(home)).served(environment)


def emptied(driver: neo4j.Driver) -> None:
    """Take everything out, in steps that fit a small server."""
    with driver.session() as session:
        session.run("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS").consume()


def asked(opened: Store) -> dict[str, float]:
    """Seconds that each question takes."""
    questions: dict[str, Callable[[], object]] = {
        "tasks of a unit": lambda: zeren.tasks(UNIT, opened, place=PLACE),
        "history of a unit": lambda: zeren.query("unit-history", {"units": UNIT}, opened, place=PLACE),
        "tasks of a document": lambda: zeren.query("tasks-of-document", {"document": DOCUMENT}, opened),
    }
    found = {name: statistics.median(seconds(question) for _ in range(TIMES)) for name, question in questions.items()}
    return {**found, "overload of all": seconds(lambda: overload(opened))}


def embedded(place: Path, wanted: Mapping[str, Graph]) -> dict[str, float]:
    """Seconds of the embedded engine: storing, bare, and loading the folder of documents."""

    def ours(path: Path) -> None:
        with open_store(str(path)) as opened:
            store(opened, wanted)

    def load(path: Path) -> None:
        with open_store(str(path)) as opened:
            zeren.load([place / "documents"], opened, jobs=0)

    found = rows(wanted)
    return {
        "bare": min(seconds(partial(bare_embedded, place / f"bare-{again}.kgl", *found)) for again in range(3)),
        "storing": min(seconds(partial(ours, place / f"ours-{again}.kgl")) for again in range(3)),
        "zeren load": seconds(lambda: load(place / "loaded.kgl")),
    }


def on_server(uri: str, place: Path, wanted: Mapping[str, Graph]) -> dict[str, float]:
    """The same of a Neo4j server. Of all but the load the best of six counts: the server is warm then."""
    took: dict[str, list[float]] = defaultdict(list)
    found = rows(wanted)
    auth = os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", "")
    with neo4j.GraphDatabase.driver(uri, auth=auth) as driver, open_store(uri) as opened:
        for _ in range(6):
            took["bare"].append(seconds(lambda: bare_server(driver, *found)))
            emptied(driver)
            took["storing"].append(seconds(lambda: store(opened, wanted)))
            emptied(driver)
        took["zeren load"].append(seconds(lambda: zeren.load([place / "documents"], opened, jobs=0)))
    return {name: min(each) for name, each in took.items()}


def main(count: int) -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder, server() as uri:
        place = Path(folder)
        write(place / "documents", count)
        start = time.perf_counter()
        wanted = graphs(count)
        reading = time.perf_counter() - start
        edges = sum(map(len, rows(wanted)[1].values()))
        print(f"{count:,} documents, {edges:,} edges; read by one process in {reading:.1f} s\n")
        took = {"embedded": embedded(place, wanted), "Neo4j": on_server(uri, place, wanted)}
        print(f"{'seconds':<12}{'bare':>8}{'storing':>9}{'ratio':>7}{'zeren load':>12}{'ratio':>7}")
        for engine, found in took.items():
            bare, storing, whole = found["bare"], found["storing"], found["zeren load"]
            print(f"{engine:<12}{bare:>8.2f}{storing:>9.2f}{storing / bare:>7.2f}{whole:>12.2f}{whole / bare:>7.2f}")
        with open_store(str(place / "loaded.kgl"), read_only=True) as one, open_store(uri, read_only=True) as other:
            answers = asked(one), asked(other)
        print(f"\n{'milliseconds':<22}{'embedded':>10}{'Neo4j':>10}")
        for question in answers[0]:
            print(f"{question:<22}" + "".join(f"{found[question] * 1000:>10.1f}" for found in answers))


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit("python -m benchmarks.load COUNT")
    main(int(sys.argv[1]))
