"""Loading and asking, on both engines, beside what the engines do when bare: a table with ratios.

    python -m benchmarks.load 300             any number of generated documents

Storing is the time for the graphs of documents that are read already: a store's own way (check, claim, merge, one
transaction for some 160 documents) beside the bare way with the same rows into the same empty engine, where a node
that several documents name is sent once: `UNWIND $rows … CREATE` by the bare driver, in the same transactions of some
160 whole documents, with the unique constraints by which an edge's ends are found, and the embedded engine's bulk
load from tables, the file saved. `table by table` is the server's bare way when it leaves documents in pieces: each
statement is a transaction. `zeren load` is the function that users run, reading included. Neo4j is a server started
from Maven's jars as the tests do, or an empty one at NEO4J_URI. CPU is that of this process and of those it started.
Questions are the median of several.
"""

import gc
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

TOGETHER = 160  # documents in one transaction, as in `zeren load`
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


def rows(wanted: Mapping[str, Graph], held: set[object] | None = None) -> tuple[Rows, Rows]:
    """The same nodes and edges, once each: by label and kind; by type, labels of their ends and properties.

    Those that are `held` are left out; what is told is held then.
    """
    seen: set[object] = set() if held is None else held
    nodes = {node.id: node for graph in wanted.values() for node in graph.nodes}
    by_label: Rows = defaultdict(list)
    for node in nodes.values():
        kind = (str(node.properties["kind"]),) if node.label == "Unit" and node.properties.get("kind") else ()
        if node.id not in seen:
            by_label[node.label, *kind].append({**node.properties, "id": node.id, "name": node.name})
    by_type: Rows = defaultdict(list)
    edges = (edge for graph in wanted.values() for edge in graph.edges)
    told = {(one.type, one.start, one.end, *one.properties.values()): one for one in edges}
    for edge in (one for key, one in told.items() if key not in seen):
        given = {name: value for name, value in edge.properties.items() if value is not None}
        ends = {"from_id": edge.start, "to_id": edge.end}
        by_type[edge.type, nodes[edge.start].label, nodes[edge.end].label, *sorted(given)].append({**given, **ends})
    seen.update(nodes, told)
    return by_label, by_type


def portions(wanted: Mapping[str, Graph]) -> list[tuple[Rows, Rows]]:
    """The rows of each transaction, without those that the transactions before it hold."""
    keys, held = list(wanted), set[object]()
    starts = range(0, len(keys), TOGETHER)
    return [rows({key: wanted[key] for key in keys[start : start + TOGETHER]}, held) for start in starts]


def creations(by_label: Rows, by_type: Rows) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Nothing but `UNWIND … CREATE`."""
    for labels, found in by_label.items():
        yield f"UNWIND $rows AS row CREATE (n:{':'.join(labels)}) SET n = row", found
    for (kind, start, end, *names), found in by_type.items():
        given = ", ".join(f"`{name}`: row.`{name}`" for name in names)
        ends = f"MATCH (a:{start} {{id: row.from_id}}) MATCH (b:{end} {{id: row.to_id}})"
        yield f"UNWIND $rows AS row {ends} CREATE (a)-[:{kind} {{{given}}}]->(b)", found


def bare_server(driver: neo4j.Driver, found: Sequence[tuple[Rows, Rows]]) -> None:
    """The rows, each portion in one transaction."""

    def create(transaction: neo4j.ManagedTransaction, portion: tuple[Rows, Rows]) -> None:
        for statement, rows in creations(*portion):
            transaction.run(statement, rows=rows).consume()  # type: ignore[arg-type]

    with driver.session() as session:
        for portion in found:
            session.execute_write(create, portion)


def by_table(driver: neo4j.Driver, by_label: Rows, by_type: Rows) -> None:
    """The rows, each statement a transaction: documents are whole only when all is done."""
    for statement, found in creations(by_label, by_type):
        for start in range(0, len(found), ROWS):
            driver.execute_query(statement, rows=found[start : start + ROWS])  # type: ignore[arg-type]


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
        "bare": min(seconds(partial(bare_embedded, place / f"bare-{again}.kgl", *found)) for again in range(6)),
        "storing": min(seconds(partial(ours, place / f"ours-{again}.kgl")) for again in range(6)),
        "zeren load": seconds(lambda: load(place / "loaded.kgl")),
    }


def on_server(uri: str, place: Path, wanted: Mapping[str, Graph]) -> dict[str, float]:
    """The same of a Neo4j server. Of all but the load the best of six counts: the server is warm then."""
    took: dict[str, list[float]] = defaultdict(list)

    def measure(name: str, work: Callable[[], object]) -> None:
        before = processors()
        took[name].append(seconds(work))
        took[f"{name}, CPU"].append(processors() - before)

    whole, parts = rows(wanted), portions(wanted)
    auth = os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", "")
    with neo4j.GraphDatabase.driver(uri, auth=auth) as driver, open_store(uri) as opened:
        for node in kinds.NODES:
            unique = f"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{node.label}) REQUIRE n.id IS UNIQUE"
            driver.execute_query(unique)  # type: ignore[arg-type]
        for _ in range(6):
            measure("table by table", lambda: by_table(driver, *whole))
            emptied(driver)
            measure("bare", lambda: bare_server(driver, parts))
            emptied(driver)
            measure("storing", lambda: store(opened, wanted))
            emptied(driver)
        measure("zeren load", lambda: zeren.load([place / "documents"], opened, jobs=0))
    return {name: min(each) for name, each in took.items()}


def processors() -> float:
    """Seconds of the processors that this process and those that it started took."""
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="utf-8").split()
    stats = [Path(f"/proc/{child}/stat").read_text(encoding="utf-8").rpartition(")")[2].split() for child in children]
    return time.process_time() + sum(int(told[11]) + int(told[12]) for told in stats) / os.sysconf("SC_CLK_TCK")


def main(count: int) -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder, server() as uri:
        place = Path(folder)
        write(place / "documents", count)
        start = time.perf_counter()
        wanted = graphs(count)
        reading = time.perf_counter() - start
        gc.freeze()  # what reading left behind is in other processes when documents are loaded
        edges = sum(map(len, rows(wanted)[1].values()))
        print(f"{count:,} documents, {edges:,} edges; read by one process in {reading:.1f} s\n")
        took = {"embedded": embedded(place, wanted), "Neo4j": on_server(uri, place, wanted)}
        print(f"{'seconds':<28}{'bare':>8}{'storing':>9}{'ratio':>7}{'zeren load':>12}{'ratio':>7}")
        shown = (
            ("embedded", "bare", ""),
            ("Neo4j", "bare", ""),
            ("Neo4j, CPU", "bare", ", CPU"),
            ("Neo4j, table by table", "table by table", ""),
            ("Neo4j, table by table, CPU", "table by table", ", CPU"),
        )
        for line, beside, how in shown:
            found = took[line.partition(",")[0]]
            bare, storing, whole = (found[name + how] for name in (beside, "storing", "zeren load"))
            print(f"{line:<28}{bare:>8.2f}{storing:>9.2f}{storing / bare:>7.2f}{whole:>12.2f}{whole / bare:>7.2f}")
        with open_store(str(place / "loaded.kgl"), read_only=True) as one, open_store(uri, read_only=True) as other:
            answers = asked(one), asked(other)
        print(f"\n{'milliseconds':<22}{'embedded':>10}{'Neo4j':>10}")
        for question in answers[0]:
            print(f"{question:<22}" + "".join(f"{found[question] * 1000:>10.1f}" for found in answers))


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit("python -m benchmarks.load COUNT")
    main(int(sys.argv[1]))
