"""Whether a graph holds only what the kinds declare, said before it reaches a store.

Knows the declarations of `kinds`. Must not know documents or stores.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import isfinite

from graph.errors import ModelError
from graph.model import kinds
from graph.model.graph import Edge, Graph, Node

NODE_KINDS = {kind.label: kind for kind in kinds.NODES}
EDGE_KINDS = {kind.type: kind for kind in kinds.EDGES}
_ON_NODES = {kind.label: frozenset(kind.properties) for kind in kinds.NODES}
_ON_EDGES = {kind.type: frozenset((*kinds.EVIDENCE, *kind.properties)) for kind in kinds.EDGES}
# What every edge has: for one that follows by a rule, the words that the rule was applied to. (The embedded engine
# answers with the ids of the ends where an edge has no `start` or `end` of its own.)
_GROUNDS = ("document", "start", "end", "quote")
REAL = frozenset({"value"})  # properties that are floats, also where the figure is whole
_ANY = frozenset({str, int, bool, type(None)})  # of these no value is wrong


def lint(graph: Graph) -> None:
    """Raise ModelError for a label, edge type, end or property that no kind declares, and for a node without source."""
    labels = {node.id: node.label for node in graph.nodes}
    if len(labels) < len(graph.nodes):
        raise ModelError("graph", "two nodes bear one id", got=_repeated(node.id for node in graph.nodes))
    for node in graph.nodes:
        check_node(node)
    _edges(graph.edges, labels)
    ends = {end for edge in graph.edges for end in (edge.start, edge.end)}
    for node in graph.nodes:
        if node.id not in ends and node.label not in ("Document", "Name"):
            raise ModelError(node.id, "a node has no edge, so nothing says where it comes from", got=node.label)
    printed = {(edge.start, edge.properties.get("surface")) for edge in graph.edges if edge.type == "STATED_IN"}
    for node in graph.nodes:
        if node.label == "Name" and (node.properties.get("of"), node.name) not in printed:
            raise ModelError(node.id, "no document prints the name", got=node.name)


def check_node(node: Node) -> None:
    """Raise ModelError for a node of no declared kind, or with properties that its kind does not declare."""
    kind = NODE_KINDS.get(node.label)
    if kind is None:
        raise ModelError(
            node.id, "no kind of node has this label", got=node.label, do="declare it in graph.model.kinds"
        )
    _declared(node, _ON_NODES[node.label])
    if not _ANY.issuperset(map(type, node.properties.values())) or not REAL.isdisjoint(node.properties):
        _values(node)
    unit_kind = node.properties.get("kind")
    if node.label == "Unit" and unit_kind is not None and unit_kind not in kinds.UNIT_KINDS:
        raise ModelError(node.id, "no such kind of unit", got=str(unit_kind), do="declare it in graph.model.kinds")


def _edges(edges: Iterable[Edge], labels: Mapping[str, str]) -> None:
    """Most edges are like one before, in kind, ends and names of properties; of them only the values are looked at."""
    sound: set[tuple[object, ...]] = set()
    for edge in edges:
        properties = edge.properties
        shape = (edge.type, labels.get(edge.start), labels.get(edge.end), *properties)
        if shape not in sound:
            check_edge(edge, labels)
            sound.add(shape)
        if not _ANY.issuperset(map(type, properties.values())):
            _values(edge)
        if properties["document"] is None or None in (properties["start"], properties["end"], properties["quote"]):
            _grounded(edge)


def check_edge(edge: Edge, labels: Mapping[str, str]) -> None:
    """Raise ModelError for an edge of no declared kind, with other ends or properties, or without its source."""
    kind = EDGE_KINDS.get(edge.type)
    if kind is None:
        raise ModelError(_where(edge), "no kind of edge has this type", do="declare it in graph.model.kinds")
    for end, allowed in ((edge.start, kind.starts), (edge.end, kind.ends)):
        if labels.get(end) not in allowed:
            _misplaced(edge, end, labels)
    _declared(edge, _ON_EDGES[edge.type])
    _grounded(edge)


def _grounded(edge: Edge) -> None:
    name = next((name for name in _GROUNDS if edge.properties.get(name) is None), None)
    if name is not None:
        raise ModelError(_where(edge), "an edge does not say where it comes from", got=f"no {name}")


def _misplaced(edge: Edge, end: str, labels: Mapping[str, str]) -> None:
    if end not in labels:
        raise ModelError(_where(edge), "an end of the edge is not among the nodes", got=end)
    raise ModelError(_where(edge), "an end has a label that this kind of edge does not allow", got=labels[end])


def _declared(of: Node | Edge, declared: frozenset[str]) -> None:
    if not of.properties.keys() <= declared:
        name = next(name for name in of.properties if name not in declared)
        raise ModelError(_where(of), "a property is not declared", got=name, do="declare it in graph.model.kinds")


def _values(of: Node | Edge) -> None:
    for name in REAL.intersection(of.properties):
        if not isinstance(value := of.properties[name], float | None):
            raise ModelError(_where(of), f"property {name} is no decimal number", got=repr(value))
    for name, value in of.properties.items():
        if isinstance(value, float) and not isfinite(value):
            raise ModelError(_where(of), f"property {name} is no number", got=repr(value))


def _where(of: Node | Edge) -> str:
    return of.id if isinstance(of, Node) else f"{of.start} {of.type} {of.end}"


def _repeated(names: Iterable[str]) -> str | None:
    return next((name for name, count in Counter(names).items() if count > 1), None)
