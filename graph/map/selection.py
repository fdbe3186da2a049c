"""Which part of a graph a map shows: all of it, what lies around some nodes, or what connects two.

Knows the kinds of edge that are drawn and how far a step leads. Must not know coordinates, colours or pages.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from graph.errors import DrawingError
from graph.model.graph import Edge, Graph
from graph.model.kinds import IMPLIED, ROLE_EDGES

EVERYTHING, AROUND, BETWEEN = "everything", "around", "between"
STATED_IN = "STATED_IN"  # on a map it is evidence and no line
# The edges that say where a node comes from, and at which end it is.
_STATING = {STATED_IN: "start", "HAS_TARGET": "end", "HAS_PHASE": "end"}
_DUTIES = tuple(ROLE_EDGES.values())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a map is to show: ids of the nodes it is about (none: everything), and what is left out.

    `between`: the ids are two ends, and all shortest ways from one to the other are wanted. `depth`: steps from the
    nodes that it is about. `as_of`: only what documents issued up to that day say. `roles`: only these of `ROLE_EDGES`.
    `with_groups`: also which units a collective name stands for, and so what they share in through it.
    """

    about: tuple[str, ...] = ()
    between: bool = False
    document: str | None = None
    depth: int = 2
    as_of: str | None = None
    roles: tuple[str, ...] = tuple(ROLE_EDGES)
    with_groups: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What a map shows: nodes, the edges that are drawn, those that say where each node is from, what it is about."""

    graph: Graph
    sources: Mapping[str, tuple[Edge, ...]]
    about: tuple[str, ...]
    shape: str
    as_of: str | None = None


def part(graph: Graph, wanted: Wanted) -> Part:
    """The part of the graph that is wanted, in canonical order. Raises DrawingError when nothing is left of it."""
    edges = _edges(graph, wanted)
    drawn = [edge for edge in edges if edge.type != STATED_IN]
    keep = _kept(graph, drawn, edges, wanted)
    lines = _without_mere_reforms([edge for edge in drawn if edge.start in keep and edge.end in keep], wanted)
    if not lines:
        raise DrawingError("map", "nothing is left to draw", do="ask for a later day, more roles or a larger depth")
    shown = {end for edge in lines for end in (edge.start, edge.end)} | set(wanted.about) & keep
    sources = _sources(edges, shown)
    stating = {edge.properties["document"] for edge in (*lines, *chain(*sources.values()))}
    nodes = [node for node in graph.nodes if node.id in shown or (node.label == "Document" and node.name in stating)]
    whole = Graph(tuple(sorted(nodes, key=lambda node: node.id)), tuple(sorted(lines, key=_order)))
    return Part(whole, sources, wanted.about, _shape(wanted), wanted.as_of)


def _sources(edges: Iterable[Edge], shown: Collection[str]) -> Mapping[str, tuple[Edge, ...]]:
    """The edges that say where the nodes come from that are shown, by the ids of the nodes."""
    found: dict[str, list[Edge]] = defaultdict(list)
    for edge in sorted((edge for edge in edges if edge.type in _STATING), key=_order):
        node = edge.start if _STATING[edge.type] == "start" else edge.end
        if node in shown:
            found[node].append(edge)
    return {node: tuple(stating) for node, stating in found.items()}


def issued(graph: Graph) -> dict[str, str]:
    """The day each document, by name, was issued, else published; documents without either are left out."""
    days = {}
    for node in graph.nodes:
        if node.label == "Document":
            day = node.properties.get("issued_on") or node.properties.get("published_on")
            if day is not None:
                days[node.name] = str(day)
    return days


def _edges(graph: Graph, wanted: Wanted) -> list[Edge]:
    """The edges that the wanted day, roles and document leave."""
    off = set(_DUTIES) - {ROLE_EDGES[role] for role in wanted.roles}
    collectives = {node.id for node in graph.nodes if node.label == "UnitGroup"}
    days = issued(graph)
    left = []
    for edge in graph.edges:
        grouped = edge.type == "MEMBER_OF" and edge.end in collectives and not wanted.with_groups
        if edge.type in off or grouped or not _in_time(edge, days, wanted.as_of):
            continue
        if edge.type in IMPLIED or wanted.document in (None, edge.properties["document"]):
            left.append(edge)
    return left


def _without_mere_reforms(lines: list[Edge], wanted: Wanted) -> list[Edge]:
    """The edges without reforms of units that do nothing else here and are not what the map is about."""
    busy = {end for edge in lines if edge.type != "SUCCEEDED_BY" for end in (edge.start, edge.end)} | set(wanted.about)
    return [edge for edge in lines if edge.type != "SUCCEEDED_BY" or {edge.start, edge.end} <= busy]


def _in_time(edge: Edge, days: Mapping[str, str], as_of: str | None) -> bool:
    """Whether an edge held by the day: its document was issued and, for a reform, its own day had come."""
    if as_of is None:
        return True
    day = edge.properties.get("date") if edge.type == "SUCCEEDED_BY" else days.get(str(edge.properties["document"]))
    return day is not None and str(day) <= as_of


def _kept(graph: Graph, drawn: list[Edge], edges: list[Edge], wanted: Wanted) -> set[str]:
    """Ids of the nodes that are wanted."""
    if wanted.document is not None:
        return {end for edge in edges for end in (edge.start, edge.end)}
    if not wanted.about:
        return {node.id for node in graph.nodes}
    stops = {
        node.id for node in graph.nodes if node.label == "Document" or node.properties.get("kind") == "LeadingGroup"
    }
    near = _neighbours(drawn)
    if wanted.between:
        return _ways(near, wanted.about[0], wanted.about[1])
    return set(_distances(near, wanted.about, limit=wanted.depth, stops=stops))


def _neighbours(edges: Iterable[Edge]) -> Mapping[str, set[str]]:
    near: dict[str, set[str]] = defaultdict(set)
    for edge in edges:
        near[edge.start].add(edge.end)
        near[edge.end].add(edge.start)
    return near


def _distances(
    near: Mapping[str, set[str]], origins: Iterable[str], *, limit: int | None = None, stops: Collection[str] = ()
) -> dict[str, int]:
    """Steps from the nearest origin; none leads on from a stop, as a document or a group connects everyone in it."""
    steps = dict.fromkeys(origins, 0)
    edge_of_reach = list(steps)
    while edge_of_reach and (limit is None or steps[edge_of_reach[0]] < limit):
        reached = []
        for one in edge_of_reach:
            if one in stops and steps[one]:
                continue
            for other in near.get(one, ()):
                if other not in steps:
                    steps[other] = steps[one] + 1
                    reached.append(other)
        edge_of_reach = reached
    return steps


def _ways(near: Mapping[str, set[str]], one: str, other: str) -> set[str]:
    """Ids on all shortest ways from one node to another. Raises DrawingError when none leads there."""
    there, back = _distances(near, (one,)), _distances(near, (other,))
    if other not in there:
        raise DrawingError(one, "no way leads from it", got=other, do="try --with-groups, or load more documents")
    length = there[other]
    return {node for node in there if node in back and there[node] + back[node] == length}


def _shape(wanted: Wanted) -> str:
    if wanted.between:
        return BETWEEN
    return AROUND if wanted.about else EVERYTHING


def _order(edge: Edge) -> tuple[str, ...]:
    at = edge.properties
    return (edge.start, edge.type, edge.end, str(at["document"]), f"{at['start']:>9}", str(at.get("role")))
