"""What is to be written by one who writes alone: to it, unlike to several on one server, it is no question which nodes
and edges are there. New nodes are created, of the others only those that differ are written to, and edges that nothing
can stand beside are handed over as tables, which the embedded engine takes in a fraction of the time.

Knows the statements, and which edges may go into tables. Must not know drivers.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.model import kinds, lint
from graph.model.graph import Edge, Node, Value
from graph.store import statements, taking_back
from graph.store.statements import Row, Run, Said
from graph.store.taking_back import Write

ENDS = ("source", "target")  # the columns of a table that hold the ids of the ends
_MANY = 1_000  # edges from which on tables are quicker than statements; for fewer, what makes tables is not even loaded


@dataclass(frozen=True, slots=True)
class Table:
    """Edges of one type between nodes of two labels that have the same properties: the columns, and a row for each."""

    type: str
    labels: tuple[str, str]
    columns: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Change:
    """Statements, edges that are to be loaded as tables, and statements again, in this order."""

    before: Sequence[Write]
    tables: Sequence[Table]
    after: Sequence[Write]


def changing(run: Run, said: Said) -> Change:
    """What is to be written so that documents say what their graphs say, and are not there where they have none.

    Only reads. Who writes it sees to it that all of it takes effect or none.
    """
    graph = statements.together(said)
    labels, kept = statements.labels(graph), statements.kept(said)
    held = statements.names(run, said)
    unsaid, ends = taking_back.unsaying(run, held)
    made, others = _missing(run, graph.nodes, new=() if held else kinds.OWN)
    stated = [edge for edge in graph.edges if edge.type not in kinds.IMPLIED]
    told = _untold(run, [edge for edge in graph.edges if edge.type in kinds.IMPLIED])
    tables, rest = _tables(stated, labels, {node.id for node in made})
    # What the new edges name is not to be deleted and made again, so clearing comes last.
    cleared = taking_back.clearing(run, ends - kept, said.keys() - kept, alone=True)
    before = [*unsaid, *_creation(made), *statements.nodes(others)]
    return Change(before, tables, [*statements.edges([*rest, *told], labels), *cleared])


def _missing(run: Run, nodes: Iterable[Node], *, new: Collection[str]) -> tuple[list[Node], list[Node]]:
    """The nodes that the store lacks, as it does all of the labels `new`, and those that it holds otherwise."""
    by_label: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        by_label[node.label].append(node)
    missing: list[Node] = []
    changed: list[Node] = []
    for label, wanted in by_label.items():
        if label in new:
            missing += wanted
            continue
        names = lint.NODE_KINDS[label].properties
        asked = f"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) RETURN n.id AS id, n.name AS name"
        rows = run(f"{asked}, [{', '.join(f'n.`{name}`' for name in names)}] AS held", {"rows": [n.id for n in wanted]})
        held = {row["id"]: (row["name"], *row["held"]) for row in rows}
        for node in wanted:
            found = held.get(node.id)
            if found is None:
                missing.append(node)
            elif found != (node.name, *map(node.properties.get, names)):
                changed.append(node)
    return missing, changed


def _creation(nodes: Sequence[Node]) -> Iterator[tuple[str, list[Row]]]:
    """One statement for all new nodes of a label and kind: the embedded engine keeps them in half the memory then."""
    for (label, kind), rows in statements.by_kind(nodes).items():
        declared = (name for name in lint.NODE_KINDS[label].properties if name != "title")
        properties = "".join(f", `{name}`: row.given.`{name}`" for name in declared)
        labels = f"{label}:{kind}" if kind else label
        made = f"CREATE (n:{labels} {{id: row.id, name: row.name{properties}}})"
        # The engine makes up a title for a node that is made without.
        yield f"UNWIND $rows AS row {made} SET n.title = row.given.title", rows


def _untold(run: Run, edges: Iterable[Edge]) -> list[Edge]:
    """Those of the implied edges that the store does not hold, each once."""
    wanted = {(edge.type, edge.start, edge.end, edge.properties["start"]): edge for edge in edges}
    for kind in kinds.IMPLIED:
        asked = f"UNWIND $rows AS id MATCH (a:Unit {{id: id}}) MATCH (a)-[e:{kind}]->(b:Unit)"
        rows = sorted({edge.start for edge in wanted.values() if edge.type == kind})
        for row in run(f"{asked} RETURN a.id AS source, b.id AS target, e.start AS at", {"rows": rows}):
            wanted.pop((kind, row["source"], row["target"], row["at"]), None)
    return list(wanted.values())


def _tables(
    edges: Sequence[Edge], labels: Mapping[str, str], new: Collection[str]
) -> tuple[list[Table], Sequence[Edge]]:
    """Tables of the edges that lead from or to new nodes, and the other edges.

    The engine takes a row for the edge of its type that is there already between the same two nodes, so only the first
    such edge goes into a table.
    """
    if len(edges) < _MANY:
        return [], edges
    fresh, rest, between = [], [], set()
    for edge in edges:
        place = edge.type, edge.start, edge.end
        if place in between or not (edge.start in new or edge.end in new):
            rest.append(edge)
            continue
        between.add(place)
        fresh.append(edge)
    tables = [
        Table(kind, (start, end), (*ENDS, *names), [(edge.start, edge.end, *given.values()) for edge, given in several])
        for (kind, start, end, names), several in statements.alike(fresh, labels).items()
    ]
    return tables, rest
