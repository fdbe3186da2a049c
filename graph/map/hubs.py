"""Which node each node of a map belongs to: tasks to who leads them, targets to their task, members to their group.

Knows which edge binds closest. Must not know coordinates or pages.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from graph.map.selection import Part
from graph.model.graph import Edge, Value, document_id

# For a type of edge: how close it binds (less is closer), and the end that belongs to the other.
_BINDING = {
    "LEADS": (0, "end"),
    "OWES": (0, "end"),
    "HAS_TARGET": (0, "end"),
    "HAS_PHASE": (0, "end"),
    "HOLDS_POST": (0, "start"),
    "RESPONSIBLE_FOR": (1, "end"),
    "CONCERNS": (1, "end"),
    "MEMBER_OF": (1, "start"),
    "PART_OF": (2, "start"),
    "COOPERATES_ON": (2, "end"),
    "OVERSEES": (3, "start"),
}


@dataclass(frozen=True, slots=True)
class Hubs:
    """The nodes that others gather around, and for each of those the ids that do, in reading order."""

    order: tuple[str, ...]
    gathered: Mapping[str, tuple[str, ...]]


def hubs(part: Part) -> Hubs:
    """Every node of the part, either as a hub or gathered around one; documents only where they are needed."""
    label = {node.id: node.label for node in part.graph.nodes}
    stated = {key: edges[-1].properties for key, edges in part.sources.items()}
    own = {key for key, what in label.items() if what == "Unit"} | _collectives(part, label)
    parents = _parents(part, label, own)
    found: dict[str, list[str]] = {key: [] for key in own}
    touched = {end for edge in part.graph.edges for end in (edge.start, edge.end)} | set(part.about)
    for key in sorted(label, key=lambda key: (_place(stated, key), key)):
        if key in own or label[key] == "Document":
            if key in touched:
                found.setdefault(key, [])
            continue
        top = _top(key, parents, own)
        found.setdefault(top if top is not None else document_id(str(stated[key]["document"])), []).append(key)
    return Hubs(tuple(sorted(found)), {key: _by_parent(keys, parents) for key, keys in found.items()})


def _collectives(part: Part, label: Mapping[str, str]) -> set[str]:
    """Collective names of units; lists of labs and projects gather around who names them."""
    types = ("LEADS", "RESPONSIBLE_FOR", "COOPERATES_ON", "OWES")
    doers = {edge.start for edge in part.graph.edges if edge.type in types}
    groups = {edge.end for edge in part.graph.edges if edge.type == "MEMBER_OF"}
    return {key for key in doers | groups if label[key] == "UnitGroup"}


def _place(stated: Mapping[str, Mapping[str, Value]], key: str) -> tuple[str, int]:
    """Where a node is stated: the document and how far into it."""
    said = stated.get(key, {})
    start = said.get("start")
    return str(said.get("document", "")), start if isinstance(start, int) else 0


def _parents(part: Part, label: Mapping[str, str], own: set[str]) -> Mapping[str, str]:
    """For each node that is no hub the one it is bound to closest; of several leads the one named first."""
    bound: dict[str, list[tuple[int, int, int, str]]] = defaultdict(list)
    for edge in part.graph.edges:
        if edge.type not in _BINDING:
            continue
        rank, belonging = _BINDING[edge.type]
        child, parent = (edge.start, edge.end) if belonging == "start" else (edge.end, edge.start)
        if child not in own and label[child] != "Document":
            # A document binds less than any task, unit or group.
            bound[child].append((rank + 10 * (label[parent] == "Document"), *_named(edge), parent))
    for edge in part.graph.edges:
        if edge.type == "PART_OF" and edge.end not in own:
            bound[edge.end].append((20, 0, 0, edge.start))
    return {child: min(candidates)[3] for child, candidates in bound.items()}


def _named(edge: Edge) -> tuple[int, int]:
    """Where in its document an edge is stated, and where in those words its unit is named."""
    at, quote = edge.properties["start"], str(edge.properties["quote"])
    found = quote.find(str(edge.properties.get("surface") or "")[-6:])
    return at if isinstance(at, int) else 0, found if found >= 0 else len(quote)


def _top(key: str, parents: Mapping[str, str], own: set[str]) -> str | None:
    """The hub that a node belongs to; None when following what it is bound to leads in a circle."""
    seen = {key}
    while (parent := parents.get(key)) is not None:
        if parent in own or parent.startswith("document:"):
            return parent
        if parent in seen:
            return None
        seen.add(parent)
        key = parent
    return None


def _by_parent(keys: list[str], parents: Mapping[str, str]) -> tuple[str, ...]:
    """Each node followed by those bound to it."""
    below: dict[str | None, list[str]] = defaultdict(list)
    inside = set(keys)
    for key in keys:
        parent = parents.get(key)
        below[parent if parent in inside else None].append(key)
    order: list[str] = []
    waiting = list(reversed(below[None]))
    while waiting:
        key = waiting.pop()
        order.append(key)
        waiting += reversed(below.get(key, []))
    placed = set(order)
    return (*order, *(key for key in keys if key not in placed))
