"""The Cypher that keeps a graph in a store: putting a document's graph in, taking it back, reading everything.

Knows the statements, the same for all engines, and their order within one transaction. Must not know drivers.
Names that go into a statement's text come from `graph.model.kinds` only; all else is a parameter.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from graph.errors import QueryError
from graph.model import kinds, lint
from graph.model.graph import Edge, Graph, Node, Value
from graph.store import taking_back
from graph.store.layout import LAYOUT
from graph.store.taking_back import CLAIMED, Write

Run = taking_back.Run
Row = dict[str, object]
Shape = tuple[str, str, str, tuple[str, ...]]
Said = Mapping[str, Graph | None]  # what documents say, by their ids; None: they are taken back

CORRECT = "correct the statement, and give a value for each of its $parameters"  # to whoever typed a wrong one
MARKS = "SHOW CONSTRAINTS YIELD name"
ANY_NODE = "MATCH (n) RETURN labels(n) AS labels LIMIT 1"
ANY_DOCUMENT = "MATCH (d:Document) RETURN d.id AS id LIMIT 1"
# A document that its edges name by its id, as they did before layout 4; one edge tells.
NAMED_BY_ID = "MATCH (d:Document)<-[e:STATED_IN]-() WITH d, e LIMIT 1 WHERE e.document = d.id RETURN d.id AS id"
# After these a document's edges are found without looking at all there are.
INDEXES = tuple(
    f"CREATE INDEX IF NOT EXISTS FOR ()-[e:{kind.type}]-() ON (e.document)" for kind in kinds.EDGES if not kind.implied
)
_MARK = "zeren_layout_"  # and a number: the name of a constraint, so that no node of ours is in anyone's way
_SAID = "UNWIND $rows AS document MATCH (d:Document {id: document}) WHERE EXISTS { (d)--() } RETURN d.name AS name"
_READS_FILES = re.compile(r"\bLOAD(?:\s|//[^\n]*\n|/\*.*?\*/)+CSV\b", re.IGNORECASE | re.DOTALL)
_THEN = " WITH count(*) AS done "  # one row, whatever was before it
_BATCH = 5_000


def asks_only(cypher: str) -> None:
    """Raise QueryError for a statement that reads files; that it does not write is the engines' own care."""
    if _READS_FILES.search(cypher):
        raise QueryError("cypher", "the statement would read files", do="leave out LOAD CSV")


def put(run: Run, graphs: Mapping[str, Graph]) -> None:
    """Replace what some documents say by their graphs."""
    # Whoever loads the same document waits here: it would otherwise not see these edges, and state them again.
    run(f"UNWIND $rows AS document MERGE (d:Document {{id: document}}) {CLAIMED}", {"rows": sorted(graphs)})
    for statement, rows in changing(run, graphs):
        run(statement, {"rows": rows})


def take_back(run: Run, document_id: str) -> None:
    """Delete the edges that a document states, then what nothing holds any more."""
    claimed = f"UNWIND $rows AS document MATCH (d:Document {{id: document}}) {CLAIMED} RETURN d.id AS id"
    if run(claimed, {"rows": [document_id]}):
        for statement, rows in changing(run, {document_id: None}):
            run(statement, {"rows": rows})


def changing(run: Run, said: Said) -> list[Write]:
    """What is to be written so that documents say what their graphs say, and are not there where they have none.

    Only reads. All writes together are one change: whoever runs them sees to it that all of them take effect or none.
    """
    graph, lasting = together(said), kept(said)
    unsaid, ends = taking_back.unsaying(run, names(run, said))
    writes = (*nodes(graph.nodes), *edges(graph.edges, labels(graph), merged=kinds.IMPLIED))
    # What the new edges name is not to be deleted and made again, so clearing comes last.
    cleared = taking_back.clearing(run, ends - lasting, said.keys() - lasting, alone=False)
    return [*unsaid, *_batches(writes), *cleared]


def together(said: Said) -> Graph:
    """All that documents say, what several name or imply once. Raises ModelError for a node of no declared kind."""
    graphs = [graph for graph in said.values() if graph is not None]
    found = {node.id: node for graph in graphs for node in graph.nodes}
    for node in {(node.label, node.properties.get("kind")): node for node in found.values()}.values():
        lint.check_node(node)
    every = [edge for graph in graphs for edge in graph.edges]
    stated = (edge for edge in every if edge.type not in kinds.IMPLIED)
    implied = (edge for edge in every if edge.type in kinds.IMPLIED)
    once = {(edge.type, edge.start, edge.end, edge.properties["start"]): edge for edge in implied}
    return Graph(tuple(found.values()), (*stated, *once.values()))


def names(run: Run, said: Said) -> list[str]:
    """The names of those of the documents that the store holds."""
    return [row["name"] for row in run(_SAID, {"rows": sorted(said)})]


def kept(said: Said) -> set[str]:
    """The ids of those of the documents that say something."""
    return {document for document, graph in said.items() if graph is not None}


def labels(graph: Graph) -> dict[str, str]:
    """The label of every node, by its id."""
    return {node.id: node.label for node in graph.nodes}


def joined(writes: Sequence[Write]) -> tuple[str, Row]:
    """One statement that does all the writes in their order, and its parameters. An engine does it wholly or not."""
    texts = (statement.replace("$rows", f"$rows{at}") for at, (statement, _) in enumerate(writes))
    return _THEN.join(texts), {f"rows{at}": list(rows) for at, (_, rows) in enumerate(writes)}


def _batches(writes: Iterable[Write]) -> Iterator[Write]:
    """The same, in portions that a server takes at a time."""
    for statement, rows in writes:
        for start in range(0, len(rows), _BATCH):
            yield statement, rows[start : start + _BATCH]


def read(run: Run) -> Graph:
    """The whole graph of a store."""
    return Graph(
        tuple(node for kind in kinds.NODES for node in _read_nodes(run, kind)),
        tuple(edge for kind in kinds.EDGES for edge in _read_edges(run, kind)),
    )


def documents(run: Run) -> dict[str, str | None]:
    """The digest of every document, by the document's id."""
    rows = run("MATCH (d:Document) RETURN d.id AS id, d.digest AS digest", {})
    return {row["id"]: row["digest"] for row in rows}


def marked(constraints: Sequence[str]) -> int:
    """The layout that a server's constraints tell of, 0 where none does."""
    numbers = [name.removeprefix(_MARK) for name in constraints if name.startswith(_MARK)]
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def preparations() -> Iterator[str]:
    """Statements that a server runs once: the layout, ids are unique, and what is looked up by an index."""
    yield f"CREATE CONSTRAINT {_MARK}{LAYOUT} IF NOT EXISTS FOR (n:ZerenLayout) REQUIRE n.id IS UNIQUE"
    for node in kinds.NODES:
        yield f"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{node.label}) REQUIRE n.id IS UNIQUE"
    for label, name in sought():
        yield f"CREATE INDEX IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
    yield from INDEXES


def sought() -> Iterator[tuple[str, str]]:
    """Label and property of every index by which questions look up nodes."""
    return ((node.label, name) for node in kinds.NODES for name in node.sought)


def nodes(found: Sequence[Node]) -> Iterator[tuple[str, list[Row]]]:
    """One statement for all nodes of a label; units also bear their kind as a label, and none that they bore before."""
    for (label, kind), rows in by_kind(found).items():
        # The embedded engine makes up a title for a node that has none.
        names = dict.fromkeys((*lint.NODE_KINDS[label].properties, "title"))
        given = "".join(f", n.`{name}` = row.given.`{name}`" for name in names)
        statement = f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n.name = row.name{given}"
        others = "".join(f":{other}" for other in kinds.UNIT_KINDS if other != kind)
        yield f"{statement} SET n:{kind} REMOVE n{others}" if kind else statement, rows


def by_kind(found: Iterable[Node]) -> dict[tuple[str, str | None], list[Row]]:
    """A row for each node, by its label and, if it is a unit, its kind."""
    groups: dict[tuple[str, str | None], list[Row]] = defaultdict(list)
    for node in found:
        kind = node.properties.get("kind") if node.label == "Unit" else None
        row: Row = {"id": node.id, "name": node.name, "given": node.properties}
        groups[node.label, str(kind) if kind else None].append(row)
    return groups


def edges(
    found: Sequence[Edge], labels: Mapping[str, str], *, merged: Collection[str] = ()
) -> Iterator[tuple[str, list[Row]]]:
    """One statement for all edges that are alike.

    Properties are named in the pattern: the embedded engine takes half the time of a map that is set afterwards.
    """
    for (kind, start, end, names), several in alike(found, labels).items():
        properties = ", ".join(f"`{name}`: row.given.`{name}`" for name in names)
        yield (
            f"UNWIND $rows AS row MATCH (a:{start} {{id: row.source}}) MATCH (b:{end} {{id: row.target}}) "
            f"{'MERGE' if kind in merged else 'CREATE'} (a)-[:{kind} {{{properties}}}]->(b)",
            [{"source": edge.start, "target": edge.end, "given": given} for edge, given in several],
        )


def alike(found: Iterable[Edge], labels: Mapping[str, str]) -> dict[Shape, list[tuple[Edge, Mapping[str, Value]]]]:
    """The edges, each with its properties that have a value, by type, labels of the ends and names of these properties.

    Raises ModelError for a kind of edge that is not declared.
    """
    groups: dict[Shape, list[tuple[Edge, Mapping[str, Value]]]] = defaultdict(list)
    for edge in found:
        given = edge.properties
        if None in given.values():
            given = {name: value for name, value in given.items() if value is not None}
        group = groups[edge.type, labels.get(edge.start, ""), labels.get(edge.end, ""), tuple(given)]
        if not group:
            lint.check_edge(edge, labels)
        group.append((edge, given))
    return groups


def _read_nodes(run: Run, kind: kinds.NodeKind) -> Iterator[Node]:
    returned = _returned("n", kind.properties)
    for row in run(f"MATCH (n:{kind.label}) RETURN n.id AS node_id, n.name AS node_name{returned}", {}):
        yield Node(kind.label, row["node_id"], row["node_name"], _properties(row, kind.properties))


def _read_edges(run: Run, kind: kinds.EdgeKind) -> Iterator[Edge]:
    names = (*kinds.EVIDENCE, *kind.properties)
    returned = _returned("e", names)
    for row in run(f"MATCH (a)-[e:{kind.type}]->(b) RETURN a.id AS edge_source, b.id AS edge_target{returned}", {}):
        yield Edge(kind.type, row["edge_source"], row["edge_target"], _properties(row, names))


def _returned(variable: str, names: Sequence[str]) -> str:
    return "".join(f", {variable}.`{name}` AS `{name}`" for name in names)


def _properties(row: Mapping[str, Any], names: Sequence[str]) -> dict[str, Value]:
    """The declared properties; engines differ in whether a whole number stays a float."""
    return {name: float(row[name]) if name in lint.REAL and row[name] is not None else row[name] for name in names}
