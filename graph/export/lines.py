"""A store's content as text in one canonical form: same facts, same bytes, whatever the engine and its history.

Knows the form. Must not know stores' insides.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Protocol

from graph.model.graph import Graph, Value


class Source(Protocol):
    """What can be exported: a store, or anything else that gives a graph."""

    def graph(self) -> Graph:
        """All that it holds."""


def jsonl(source: Source) -> Iterator[str]:
    """Lines of JSON without line ends: every node by label and id, then every edge; keys sorted, nulls left out."""
    graph = source.graph()
    for node in sorted(graph.nodes, key=lambda node: (node.label, node.id)):
        yield _line({"node": node.label, "id": node.id, "name": node.name, "properties": _set(node.properties)})
    yield from sorted(
        _line({"edge": edge.type, "start": edge.start, "end": edge.end, "properties": _set(edge.properties)})
        for edge in graph.edges
    )


def _set(properties: Mapping[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in properties.items() if value is not None}


def _line(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)
