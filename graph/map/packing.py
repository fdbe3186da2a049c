"""Circles packed side by side without overlap, the first in the middle: the front chain of Wang and others (2006).

Knows circles only. The same radii give the same places.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, sqrt


@dataclass(frozen=True, slots=True)
class Circle:
    """Where a circle lies, and its radius."""

    x: float
    y: float
    radius: float


def packed(radii: Sequence[float]) -> list[Circle]:
    """A circle for every radius, in their order, close around the origin."""
    circles: list[Circle] = []
    front: list[int] = []  # the outermost circles, around the others
    for radius in radii:
        if len(circles) < 2:
            circles.append(Circle(sum(one.radius for one in circles) + (radius if circles else 0.0), 0.0, radius))
        elif len(circles) == 2:
            circles.append(_beside(circles[1], circles[0], radius))
            front = [0, 1, 2]
        else:
            _add(circles, front, radius)
    return _centred(circles)


def around(circles: Sequence[Circle]) -> float:
    """The radius about the origin that takes in all circles."""
    return max((hypot(one.x, one.y) + one.radius for one in circles), default=0.0)


def _add(circles: list[Circle], front: list[int], radius: float) -> None:
    """Place one more circle against the pair of the front that is nearest to the middle; the front closes behind it."""
    start = min(range(len(front)), key=lambda at: _score(circles, front, at))
    front[:] = front[start:] + front[:start]
    while True:
        placed = _beside(circles[front[0]], circles[front[1]], radius)
        hit = _hit(circles, front, placed)
        if hit is None:
            circles.append(placed)
            front.insert(1, len(circles) - 1)
            return
        if hit <= len(front) - hit:
            del front[1:hit]
        else:
            front[:] = [front[hit], *front[1:hit]]


def _hit(circles: Sequence[Circle], front: Sequence[int], placed: Circle) -> int | None:
    """The place in the front of the nearest circle that the placed one would overlap, counted both ways round."""
    count = len(front)
    for step in range(2, count // 2 + 2):
        for at in (step, count + 1 - step):
            if 2 <= at < count and _overlap(circles[front[at]], placed):
                return at
    return None


def _beside(one: Circle, other: Circle, radius: float) -> Circle:
    """A circle that touches two others, on the outer side of the way from the one to the other."""
    x, y = other.x - one.x, other.y - one.y
    square = x * x + y * y
    if not square:
        return Circle(one.x + one.radius + radius, one.y, radius)
    near, far = (one.radius + radius) ** 2, (other.radius + radius) ** 2
    along = (square + near - far) / (2 * square)
    off = sqrt(max(0.0, near / square - along * along))
    return Circle(one.x + along * x + off * y, one.y + along * y - off * x, radius)


def _overlap(one: Circle, other: Circle) -> bool:
    return one.radius + other.radius - 1e-6 > hypot(other.x - one.x, other.y - one.y)


def _score(circles: Sequence[Circle], front: Sequence[int], at: int) -> float:
    """How far from the middle the gap between a circle of the front and the next lies."""
    one, other = circles[front[at]], circles[front[(at + 1) % len(front)]]
    total = one.radius + other.radius
    return hypot(
        (one.x * other.radius + other.x * one.radius) / total, (one.y * other.radius + other.y * one.radius) / total
    )


def _centred(circles: Sequence[Circle]) -> list[Circle]:
    """The circles moved so that the smallest circle around them lies about the origin, or nearly (Bădoiu, Clarkson)."""
    x = y = 0.0
    for step in range(1, 400 if circles else 1):
        far = max(circles, key=lambda one: hypot(one.x - x, one.y - y) + one.radius)
        away = hypot(far.x - x, far.y - y) or 1.0
        reach = (away + far.radius) / away / (step + 1)
        x, y = x + (far.x - x) * reach, y + (far.y - y) * reach
    return [Circle(one.x - x, one.y - y, one.radius) for one in circles]
