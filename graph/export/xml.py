"""The graph as GraphML, which Gephi and networkx open. Knows the form; the library is `graph.network`'s."""

from collections.abc import Iterator, Mapping

from graph.model.graph import Graph, Value
from graph.network import as_graphml

# XML 1.0 has no place for these characters.
_NO_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535, *range(55296, 57344)))


def graphml(graph: Graph) -> Iterator[str]:
    """Lines of GraphML: nodes by id with `label` (their name) and `node` (their kind), edges with their `type`."""
    nodes = [
        (_clean(node.id), {**_said(node.properties), "label": _clean(node.name), "node": node.label})
        for node in sorted(graph.nodes, key=lambda node: node.id)
    ]
    edges = sorted(
        (
            (_clean(edge.start), _clean(edge.end), {**_said(edge.properties), "type": edge.type, "label": edge.type})
            for edge in graph.edges
        ),
        key=repr,
    )
    return as_graphml(nodes, edges)


def _said(properties: Mapping[str, Value]) -> dict[str, Value]:
    return {
        name: _clean(value) if isinstance(value, str) else value
        for name, value in properties.items()
        if value is not None
    }


def _clean(text: str) -> str:
    return text.translate(_NO_XML)
