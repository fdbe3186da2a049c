"""Where each node of a map lies, computed before it is drawn: in columns, or in clusters by place.

Knows the arrangements. Must not know colours or pages. The same part of a graph gives the same coordinates.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, cos, hypot, pi, sin

from graph.map.hubs import Hubs
from graph.map.packing import Circle, around, packed
from graph.map.selection import Part
from graph.model.graph import Node
from graph.model.kinds import THINGS

LINE, PADDING, GAP = 17, 9, 6  # of cards: height of a line, of what is around the lines, of what is between cards
_COLUMNS = (("Document",), ("Official",), ("Unit", "UnitGroup"), ("Task", "Obligation", "Phase"), ("Target", *THINGS))
_LAST = len(_COLUMNS) - 1
CARD_WIDTHS = (210, 104, 204, 296, 204)
_BETWEEN_COLUMNS, _BETWEEN_CARDS = 100, 10
_SCREEN = (1160, 740)  # what a map should fit into at its first zoom
_STRETCH = 1.3  # screens are wider than high
_ROUND = 26  # between satellites on a ring, and between rings


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a node lies; `column` for cards, `hub` for what gathers around another node."""

    x: int
    y: int
    column: int | None = None
    hub: str | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """An ellipse that holds the clusters of one place."""

    place: str | None
    x: int
    y: int
    across: int
    down: int


def _column(node: Node) -> int:
    """The column that a node stands in: documents and groups, officials, units, tasks, targets."""
    if node.properties.get("kind") == "LeadingGroup" and node.label == "Unit":
        return 0
    return next(at for at, labels in enumerate(_COLUMNS) if node.label in labels)


def layered(part: Part, nodes: Sequence[Node], hubs: Hubs) -> Mapping[str, Spot]:
    """Cards in columns, from groups to targets, neighbours at about the same height; long columns stand in several."""
    columns: dict[int, list[str]] = defaultdict(list)
    for node in nodes:
        # A list of labs or projects is no unit, though it is a collective name too.
        listed = node.label == "UnitGroup" and node.id not in hubs.gathered
        columns[_LAST if listed else _column(node)].append(node.id)
    ordered = _untangled(part, columns)
    rows = max(range(6, 81), key=lambda rows: (_scale(ordered, rows), -rows))
    found: dict[str, Spot] = {}
    left = 0
    for at in sorted(ordered):
        keys = ordered[at]
        abreast = ceil(len(keys) / rows)
        pitch, deep = CARD_WIDTHS[at] + _BETWEEN_CARDS, ceil(len(keys) / abreast)
        for place, key in enumerate(keys):
            x, y = place % abreast * pitch, (place // abreast - (deep - 1) / 2) * pitch_down(at)
            found[key] = Spot(left + x + CARD_WIDTHS[at] // 2, round(y), column=at)
        left += abreast * pitch - _BETWEEN_CARDS + _BETWEEN_COLUMNS
    return found


def card_lines(at: int) -> int:
    """How many lines a card of the column has room for."""
    return 2 if at == 0 else 1


def pitch_down(at: int) -> int:
    """From one card of the column to the next below."""
    return card_lines(at) * LINE + PADDING + GAP


def _scale(columns: Mapping[int, list[str]], rows: int) -> float:
    """How large the cards appear when all of them are to be seen, in columns of so many rows; at most in full size."""
    across = sum(
        ceil(len(keys) / rows) * (CARD_WIDTHS[at] + _BETWEEN_CARDS) + _BETWEEN_COLUMNS for at, keys in columns.items()
    )
    down = max(min(rows, len(keys)) * pitch_down(at) for at, keys in columns.items())
    return round(min(1.0, _SCREEN[0] / across, _SCREEN[1] / down), 3)


def _untangled(part: Part, columns: Mapping[int, list[str]]) -> dict[int, list[str]]:
    """The columns in an order that puts each node near the mean height of its neighbours."""
    near: dict[str, list[str]] = defaultdict(list)
    for edge in part.graph.edges:
        near[edge.start].append(edge.end)
        near[edge.end].append(edge.start)
    order = {at: list(keys) for at, keys in columns.items()}
    height = {key: (place + 0.5) / len(keys) for keys in order.values() for place, key in enumerate(keys)}
    sweeps = sorted(order)
    for at in (*sweeps, *reversed(sweeps), *sweeps, *reversed(sweeps)):
        inside = set(order[at])
        mean = {}
        for key in order[at]:
            others = [height[other] for other in near[key] if other in height and other not in inside]
            mean[key] = sum(others) / len(others) if others else height[key]
        order[at].sort(key=lambda key: (round(mean[key], 6), key))
        height |= {key: (place + 0.5) / len(order[at]) for place, key in enumerate(order[at])}
    return order


def clustered(
    hubs: Hubs, places: Mapping[str, str | None], weights: Mapping[str, float]
) -> tuple[Mapping[str, Spot], list[Region]]:
    """Every hub with what belongs to it on rings around it, the heaviest of a place in the middle of that place."""
    by_place: dict[str | None, list[str]] = defaultdict(list)
    for key in sorted(hubs.order, key=lambda key: (-_claim(key, hubs, weights), key)):
        by_place[places.get(key)].append(key)
    inner = {place: packed([_reach(len(hubs.gathered[key])) for key in keys]) for place, keys in by_place.items()}
    order = sorted(by_place, key=lambda place: (-around(inner[place]), place or ""))
    outer = packed([around(inner[place]) + 46 for place in order])
    found: dict[str, Spot] = {}
    regions = []
    for place, circle in zip(order, outer, strict=True):
        regions.append(_region(place, circle))
        for key, own in zip(by_place[place], inner[place], strict=True):
            x, y = (circle.x + own.x) * _STRETCH, circle.y + own.y
            found[key] = Spot(round(x), round(y))
            for satellite, (across, down) in zip(hubs.gathered[key], _rings(len(hubs.gathered[key])), strict=True):
                found[satellite] = Spot(round(x + across), round(y + down), hub=key)
    return found, regions


def _claim(key: str, hubs: Hubs, weights: Mapping[str, float]) -> float:
    """How much a hub claims the middle: by the room it takes, units before documents."""
    room = _reach(len(hubs.gathered[key]))
    return round((0.8 * room if key.startswith("document:") else room) + weights.get(key, 0.0), 6)


def _region(place: str | None, circle: Circle) -> Region:
    reach = circle.radius - 12
    return Region(place, round(circle.x * _STRETCH), round(circle.y), round(reach * _STRETCH), round(reach))


def _reach(count: int) -> float:
    """The radius that a hub with so many satellites takes up."""
    return 34 + max((hypot(across, down) for across, down in _rings(count)), default=0.0)


def _rings(count: int) -> list[tuple[float, float]]:
    """Places around the origin, ring by ring, evenly on each."""
    found: list[tuple[float, float]] = []
    ring = 0
    while len(found) < count:
        reach = 40 + ring * _ROUND
        on = min(count - len(found), int(2 * pi * reach / _ROUND))
        found += [(reach * sin(2 * pi * at / on + ring), -reach * cos(2 * pi * at / on + ring)) for at in range(on)]
        ring += 1
    return found
