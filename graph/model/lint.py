"""Whether a graph holds only what the kinds declare, said before it reaches a store.

Knows the declarations of `kinds`. Must not know documents or stores.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import isfinite

from graph.errors import ModelError
from graph.model import kinds
from graph.model.graph import Edge, Graph, Node, Value

NODE_KINDS = {kind.label: kind for kind in kinds.NODES}
EDGE_KINDS = {kind.type: kind for kind in kinds.EDGES}
# What every edge has: for one that follows by a rule, the words that the rule was applied to. (The embedded engine
# answers with the ids of the ends where an edge has no `start` or `end` of its own.)
_GROUNDS = ("document", "start", "end", "quote")
REAL = frozenset({"value"})  # properties that are floats, also where the figure is whole


def lint(graph: Graph) -> None:
    """Raise ModelError for a label, edge type, end or property that no kind declares, and for a node without edge."""
    labels = {node.id: node.label for node in graph.nodes}
    if len(labels) < len(graph.nodes):
        raise ModelError("graph", "two nodes bear one id", got=_repeated(node.id for node in graph.nodes))
    for node in graph.nodes:
        _node(node)
    for edge in graph.edges:
        _edge(edge, labels)
    ends = {end for edge in graph.edges for end in (edge.start, edge.end)}
    for node in graph.nodes:
        if node.id not in ends and node.label != "Document":
            raise ModelError(node.id, "a node has no edge, so nothing says where it comes from", got=node.label)


def _node(node: Node) -> None:
    kind = NODE_KINDS.get(node.label)
    if kind is None:
        raise ModelError(
            node.id, "no kind of node has this label", got=node.label, do="declare it in graph.model.kinds"
        )
    _properties(node.id, kind.properties, node.properties)
    unit_kind = node.properties.get("kind")
    if node.label == "Unit" and unit_kind is not None and unit_kind not in kinds.UNIT_KINDS:
        raise ModelError(node.id, "no such kind of unit", got=str(unit_kind), do="declare it in graph.model.kinds")


def _edge(edge: Edge, labels: Mapping[str, str]) -> None:
    where = f"{edge.start} {edge.type} {edge.end}"
    kind = EDGE_KINDS.get(edge.type)
    if kind is None:
        raise ModelError(where, "no kind of edge has this type", do="declare it in graph.model.kinds")
    for end, allowed in ((edge.start, kind.starts), (edge.end, kind.ends)):
        if end not in labels:
            raise ModelError(where, "an end of the edge is not among the nodes", got=end)
        if labels[end] not in allowed:
            raise ModelError(where, "an end has a label that this kind of edge does not allow", got=labels[end])
    _properties(where, (*kinds.EVIDENCE, *kind.properties), edge.properties)
    for name in _GROUNDS:
        if edge.properties.get(name) is None:
            raise ModelError(where, "an edge does not say where it comes from", got=f"no {name}")


def _properties(where: str, declared: tuple[str, ...], given: Mapping[str, Value]) -> None:
    for name, value in given.items():
        if name not in declared:
            raise ModelError(where, "a property is not declared", got=name, do="declare it in graph.model.kinds")
        if name in REAL and value is not None and not isinstance(value, float):
            raise ModelError(where, f"property {name} is no decimal number", got=repr(value))
        if isinstance(value, float) and not isfinite(value):
            raise ModelError(where, f"property {name} is no number", got=repr(value))


def _repeated(names: Iterable[str]) -> str | None:
    return next((name for name, count in Counter(names).items() if count > 1), None)
