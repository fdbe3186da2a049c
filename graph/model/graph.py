"""The graph as a value: what one document adds, or what a store holds. Order means nothing; the export sorts.

Must not know stores.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Node:
    """A node: its label, its id (unique over all labels), its name, and the properties that its kind declares."""

    label: str
    id: str
    name: str
    properties: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge that one document states or implies; `properties` holds those of its kind and of `kinds.EVIDENCE`."""

    type: str
    start: str
    end: str
    properties: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and edges; every edge's ends are among the nodes, and every node but a Document has an edge."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def document_id(name: str) -> str:
    """The id of the node that stands for the document of that name."""
    return f"document:{name}"
