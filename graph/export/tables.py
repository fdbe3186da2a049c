"""The graph as CSV, a file for each label of node and type of edge. Knows the declared kinds, not what they mean."""

import csv
import io
from collections.abc import Iterator, Sequence

from graph.cells import inert
from graph.model import kinds
from graph.model.graph import Edge, Graph, Node


def tables(graph: Graph) -> Iterator[tuple[str, str]]:
    """File name and text of each: id, name and properties of nodes; ends, properties and evidence of edges.

    Rows are sorted; text that a spreadsheet would run as a formula is made inert; an absent value is an empty field.
    """
    for kind in kinds.NODES:
        nodes = sorted((node for node in graph.nodes if node.label == kind.label), key=lambda node: node.id)
        if nodes:
            columns = ("id", "name", *kind.properties)
            yield f"{kind.label}.csv", _text(columns, [_node(node, kind.properties) for node in nodes])
    for edge_kind in kinds.EDGES:
        names = (*edge_kind.properties, *kinds.EVIDENCE)
        edges = sorted(_edge(edge, names) for edge in graph.edges if edge.type == edge_kind.type)
        if edges:
            # An edge's own `start` and `end` are offsets of its words, so its nodes are called from and to.
            yield f"{edge_kind.type}.csv", _text(("from", "to", *names), edges)


def _node(node: Node, names: Sequence[str]) -> list[str]:
    return _cells([node.id, node.name, *(node.properties.get(name) for name in names)])


def _edge(edge: Edge, names: Sequence[str]) -> list[str]:
    return _cells([edge.start, edge.end, *(edge.properties.get(name) for name in names)])


def _cells(values: Sequence[object]) -> list[str]:
    return ["" if value is None else str(inert(value)) for value in values]


def _text(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()
