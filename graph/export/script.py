"""The graph as a Cypher script that `cypher-shell` runs into an empty database. Must not know drivers.

Names in the statements come from `graph.model.kinds`; every value is an escaped literal.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from graph.model import kinds
from graph.model.graph import Edge, Graph, Node, Value

Item = TypeVar("Item")

_BATCH = 500
_ESCAPES = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def script(graph: Graph) -> Iterator[str]:
    """Statements that end in a semicolon, a line each: constraints, nodes by label, edges by type, in sorted order."""
    for kind in kinds.NODES:
        yield f"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{kind.label}) REQUIRE n.id IS UNIQUE;"
    yield from _nodes(graph.nodes)
    yield from _edges(graph)


def _nodes(nodes: Sequence[Node]) -> Iterator[str]:
    groups: dict[tuple[str, ...], list[Node]] = defaultdict(list)
    for node in sorted(nodes, key=lambda node: node.id):
        kind = node.properties.get("kind") if node.label == "Unit" else None
        groups[(node.label, str(kind)) if kind else (node.label,)].append(node)
    for labels, group in groups.items():
        for batch in _batches(group):
            rows = ", ".join(_map({**node.properties, "id": node.id, "name": node.name}) for node in batch)
            yield f"UNWIND [{rows}] AS row CREATE (n:{':'.join(labels)}) SET n = row;"


def _edges(graph: Graph) -> Iterator[str]:
    labels = {node.id: node.label for node in graph.nodes}
    groups: dict[tuple[str, str, str], list[Edge]] = defaultdict(list)
    for edge in sorted(graph.edges, key=lambda edge: (edge.type, edge.start, edge.end, _map(edge.properties))):
        groups[edge.type, labels[edge.start], labels[edge.end]].append(edge)
    for (kind, start, end), group in groups.items():
        for batch in _batches(group):
            rows = ", ".join(
                f"{{a: {_literal(edge.start)}, b: {_literal(edge.end)}, p: {_map(edge.properties)}}}" for edge in batch
            )
            yield (
                f"UNWIND [{rows}] AS row MATCH (a:{start} {{id: row.a}}), (b:{end} {{id: row.b}}) "
                f"CREATE (a)-[e:{kind}]->(b) SET e = row.p;"
            )


def _batches(group: Sequence[Item]) -> Iterator[Sequence[Item]]:
    return (group[start : start + _BATCH] for start in range(0, len(group), _BATCH))


def _map(properties: Mapping[str, Value]) -> str:
    pairs = (f"`{name}`: {_literal(value)}" for name, value in sorted(properties.items()) if value is not None)
    return f"{{{', '.join(pairs)}}}"


def _literal(value: Value) -> str:
    """A value as Cypher writes it; control characters, and those that would end a line, by their number."""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return repr(value)
    return f"'{''.join(_ESCAPES.get(char) or _char(char) for char in value)}'"


def _char(char: str) -> str:
    return char if char.isprintable() or char == " " else "".join(f"\\u{unit:04x}" for unit in _units(char))


def _units(char: str) -> tuple[int, ...]:
    """The UTF-16 code units of a character, which `\\u` counts in."""
    data = char.encode("utf-16-be", "surrogatepass")
    return tuple(int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2))
