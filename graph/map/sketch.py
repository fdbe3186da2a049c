"""A map before it has a medium: every node with its place, size and name, every line with what states it.

Knows what is shown of a part of a graph. Must not know pages, colours or picture files.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from math import sqrt

from graph.map.hubs import hubs
from graph.map.layout import Region, Spot, clustered, layered
from graph.map.lettering import short_names, surfaces
from graph.map.selection import EVERYTHING, Part
from graph.model.graph import Edge, Node

FOLDED_FROM = 1500  # nodes; from here on a map opens on units, with what belongs to them folded in
_CARDS = 240  # more cards than this in columns are no overview
_SIZES = {"Task": 7, "Target": 6, "Document": 11, "UnitGroup": 11}
_OTHER_SIZE = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """What a unit carries: its load, its tasks, its leads, how far its load lies above others of its kind.

    `score` and `overloaded` are None where too few are of its kind to tell.
    """

    load: float
    tasks: int
    leads: int
    score: float | None
    overloaded: bool | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A node as it is drawn: `kind` as the legend lists it, `text` its short name, `surfaces` other names it has."""

    node: Node
    kind: str
    text: str
    surfaces: tuple[str, ...]
    spot: Spot
    size: int
    figure: Figure | None


@dataclass(frozen=True, slots=True)
class Line:
    """What is drawn between two nodes: one line for all edges of a type, which are what states it."""

    type: str
    start: str
    end: str
    statements: tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class Sketch:
    """A map: marks by id, lines, places, what states each node, the documents, what it is about, and as of when."""

    marks: Mapping[str, Mark]
    lines: tuple[Line, ...]
    regions: tuple[Region, ...]
    sources: Mapping[str, tuple[Edge, ...]]
    documents: tuple[Node, ...]
    about: tuple[str, ...]
    as_of: str | None
    in_columns: bool
    folded: bool


def sketch(part: Part, carried: Mapping[str, Figure]) -> Sketch:
    """The map of a part of a graph, with what units carry, by their ids."""
    nodes = {node.id: node for node in part.graph.nodes}
    gathered = hubs(part)
    shown = {*gathered.order, *(key for keys in gathered.gathered.values() for key in keys)}
    in_columns = part.shape != EVERYTHING and len(shown) <= _CARDS
    regions: list[Region] = []
    if in_columns:
        spots = layered(part, [nodes[key] for key in sorted(shown)], gathered)
    else:
        places = {key: place(nodes[key]) for key in gathered.order}
        weights = {key: figure.load for key, figure in carried.items()}
        spots, regions = clustered(gathered, places, weights)
    called = surfaces((*part.graph.edges, *chain(*part.sources.values())))
    short = short_names([nodes[key] for key in sorted(shown)], called)
    marks = {
        key: Mark(
            nodes[key],
            kind(nodes[key]),
            short[key],
            called.get(key, ()),
            spots[key],
            _size(nodes[key], spots[key], carried.get(key)),
            carried.get(key),
        )
        for key in sorted(shown)
    }
    return Sketch(
        marks=marks,
        lines=_lines(part),
        regions=tuple(regions),
        sources=part.sources,
        documents=tuple(node for node in part.graph.nodes if node.label == "Document"),
        about=part.about,
        as_of=part.as_of,
        in_columns=in_columns,
        folded=not in_columns and len(marks) > FOLDED_FROM,
    )


def kind(node: Node) -> str:
    """A unit's kind, another node's label."""
    return str(node.properties.get("kind") or "Other") if node.label == "Unit" else node.label


def place(node: Node) -> str | None:
    """Province and city of a node: 湖北省/武汉市; None for organs of the state, and where no document tells."""
    path = node.properties.get("place")
    return "/".join(str(path).split("/")[:2]) if path not in (None, "国家") else None


def _size(node: Node, spot: Spot, figure: Figure | None) -> int:
    if node.label == "Unit":
        return round(min(30.0, 9 + 4.2 * sqrt(figure.load if figure else 0.0)))
    if node.label == "UnitGroup" and spot.hub is not None:  # a list of labs or projects
        return _OTHER_SIZE
    return _SIZES.get(node.label, _OTHER_SIZE)


def _lines(part: Part) -> tuple[Line, ...]:
    """The edges of the part, those of one type between the same nodes as one."""
    together: dict[tuple[str, str, str], list[Edge]] = defaultdict(list)
    for edge in part.graph.edges:
        together[edge.type, edge.start, edge.end].append(edge)
    return tuple(Line(*ends, tuple(edges)) for ends, edges in sorted(together.items()))
