"""The graph as files for Neo4j's own bulk importer, `neo4j-admin database import full`. Must not know drivers.

Source: Neo4j Operations Manual 5, "Import": header fields `id:ID`, `:LABEL`, `:START_ID`, `:END_ID`, `:TYPE`.
"""

from collections.abc import Iterator, Sequence

from graph.model import kinds
from graph.model.graph import Graph, Node, Value
from graph.model.lint import REAL

_WHOLE = frozenset({"times", "start", "end", "page", "rule_start", "rule_end"})  # whole numbers on edges or obligations


def bulk(graph: Graph) -> Iterator[tuple[str, str]]:
    """File name and text of each: one for each label of node, one for each type of edge; both name their labels."""
    for kind in kinds.NODES:
        nodes = sorted((node for node in graph.nodes if node.label == kind.label), key=lambda node: node.id)
        head = ["id:ID", "name", *(_typed(name, node=True) for name in kind.properties), ":LABEL"]
        rows = [
            _cells([node.id, node.name, *map(node.properties.get, kind.properties), _labels(node)]) for node in nodes
        ]
        if rows:
            yield f"nodes-{kind.label}.csv", _text(head, rows)
    for edge_kind in kinds.EDGES:
        names = (*edge_kind.properties, *kinds.EVIDENCE)
        head = [":START_ID", ":END_ID", *(_typed(name, node=False) for name in names), ":TYPE"]
        edges = sorted(
            _cells([edge.start, edge.end, *map(edge.properties.get, names), edge.type])
            for edge in graph.edges
            if edge.type == edge_kind.type
        )
        if edges:
            yield f"edges-{edge_kind.type}.csv", _text(head, edges)


def _typed(name: str, *, node: bool) -> str:
    """The header field of a property; `start` and `end` are days on nodes and offsets on edges."""
    if name in REAL:
        return f"{name}:double"
    whole = name in _WHOLE and (not node or name == "times")
    return f"{name}:long" if whole else f"{name}:string"


def _labels(node: Node) -> str:
    kind = node.properties.get("kind") if node.label == "Unit" else None
    return f"{node.label};{kind}" if kind else node.label


def _cells(values: Sequence[Value]) -> list[str]:
    """The fields of a row, every value in quotes: the importer takes "" for an empty text, and nothing for no value."""
    return ["" if value is None else '"{}"'.format(str(value).replace('"', '""')) for value in values]


def _text(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The lines of a file; a field may hold line breaks, which the importer is told."""
    return "".join(f"{','.join(row)}\n" for row in (columns, *rows))
