"""Tables on a printed page, by their ruled lines.

Knows how lines make cells; two neighbours without a line between them are one merged cell. Must not know file formats,
nor what a table says.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.files.blocks import joined
from loaders.files.printed import Glyph, Line, Stroke, is_full, lines
from loaders.segments import are_two_names

_NEAR = 3.0  # points within which two lines are one, or touch
_COVERED = 0.6  # share of a cell's side that a line covers where it bounds the cell
_MOST_STROKES = 6_000
_MOST_CELLS = 20_000
_PADDING = 10.0  # points of a cell's width that its text leaves free, on both sides together


@dataclass(frozen=True, slots=True)
class Ruled:
    """A table on a page: where it stands, where its columns are bounded, its rows with merged cells repeated."""

    y: float
    bottom: float
    edges: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Net:
    """The lines of one table: the places of its columns' and rows' bounds, and the strokes at each."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    upright: tuple[tuple[Stroke, ...], ...]
    level: tuple[tuple[Stroke, ...], ...]


def tables(strokes: Sequence[Stroke], glyphs: Sequence[Glyph]) -> tuple[list[Ruled], list[Glyph]]:
    """The tables of a page from the top, and the glyphs that stand in none."""
    found: list[Ruled] = []
    rest = list(glyphs)
    for net in _nets(strokes if len(strokes) <= _MOST_STROKES else ()):
        inside = [glyph for glyph in rest if _within(net, glyph)]
        table = _table(net, inside)
        if table is not None and inside:
            found.append(table)
            taken = set(map(id, inside))
            rest = [glyph for glyph in rest if id(glyph) not in taken]
    return sorted(found, key=lambda table: table.y), rest


def _nets(strokes: Sequence[Stroke]) -> Iterator[_Net]:
    """The nets that strokes touching each other make; only those of two columns and more."""
    for group in _touching(strokes):
        upright = [stroke for stroke in group if stroke.upright]
        level = [stroke for stroke in group if not stroke.upright]
        if len(upright) < 1 or len(level) < 2:
            continue
        left, right = min(stroke.start for stroke in level), max(stroke.end for stroke in level)
        xs = _places([*(stroke.at for stroke in upright), left, right])
        ys = _places([stroke.at for stroke in level])
        if len(xs) > 2 and len(ys) > 1 and len(xs) * len(ys) <= _MOST_CELLS:
            yield _Net(xs, ys, _at(upright, xs), _at(level, ys))


def _touching(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """Strokes in groups that cross or touch each other."""
    groups: list[list[Stroke]] = []
    left = sorted(strokes, key=lambda stroke: stroke.upright)
    open_strokes = dict(enumerate(left))
    while open_strokes:
        first = next(iter(open_strokes))
        group, queue = [], [open_strokes.pop(first)]
        while queue:
            stroke = queue.pop()
            group.append(stroke)
            met = [index for index, other in open_strokes.items() if _cross(stroke, other)]
            queue += [open_strokes.pop(index) for index in met]
        groups.append(group)
    return groups


def _cross(one: Stroke, other: Stroke) -> bool:
    if one.upright == other.upright:
        return False
    return other.start - _NEAR <= one.at <= other.end + _NEAR and one.start - _NEAR <= other.at <= one.end + _NEAR


def _places(values: Iterable[float]) -> tuple[float, ...]:
    """Values with those near each other as one."""
    found: list[list[float]] = []
    for value in sorted(values):
        if found and value - found[-1][0] <= _NEAR:
            found[-1].append(value)
        else:
            found.append([value])
    return tuple(sum(group) / len(group) for group in found)


def _at(strokes: Iterable[Stroke], places: tuple[float, ...]) -> tuple[tuple[Stroke, ...], ...]:
    """For each place the strokes that stand there."""
    found: list[list[Stroke]] = [[] for _ in places]
    for stroke in strokes:
        found[min(range(len(places)), key=lambda index: abs(places[index] - stroke.at))].append(stroke)
    return tuple(map(tuple, found))


def _within(net: _Net, glyph: Glyph) -> bool:
    x, y = (glyph.x + glyph.right) / 2, (glyph.y + glyph.bottom) / 2
    return net.xs[0] <= x <= net.xs[-1] and net.ys[0] <= y <= net.ys[-1]


def _table(net: _Net, glyphs: Sequence[Glyph]) -> Ruled | None:
    """The table of a net; None where its lines make fewer than two cells, or one column."""
    regions = _regions(net)
    columns = len(net.xs) - 1
    if len(set(regions)) < 2 or all(len(set(_row(regions, place, columns))) < 2 for place in range(len(net.ys) - 1)):
        return None
    inside: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        column = min(bisect_right(net.xs, (glyph.x + glyph.right) / 2), columns) - 1
        row = min(bisect_right(net.ys, (glyph.y + glyph.bottom) / 2), len(net.ys) - 1) - 1
        inside.setdefault(regions[row * columns + column], []).append(glyph)
    widths = {region: _width(net, regions, region) for region in inside}
    texts = {region: _cell_text(lines(found), widths[region]) for region, found in inside.items()}
    rows = (tuple(texts.get(region, "") for region in _row(regions, row, columns)) for row in range(len(net.ys) - 1))
    return Ruled(net.ys[0], net.ys[-1], net.xs, tuple(row for row in rows if any(row)))


def _row(regions: list[int], row: int, columns: int) -> list[int]:
    return regions[row * columns : (row + 1) * columns]


def _regions(net: _Net) -> list[int]:
    """For each place of the net, row by row, the merged cell that it belongs to."""
    columns, rows = len(net.xs) - 1, len(net.ys) - 1
    region = list(range(columns * rows))

    def top(place: int) -> int:
        while region[place] != place:
            region[place] = region[region[place]]
            place = region[place]
        return place

    for row in range(rows):
        for column in range(columns):
            place = row * columns + column
            side = (net.ys[row], net.ys[row + 1])
            if column + 1 < columns and not _bounded(net.upright[column + 1], *side):
                region[top(place + 1)] = top(place)
            side = (net.xs[column], net.xs[column + 1])
            if row + 1 < rows and not _bounded(net.level[row + 1], *side):
                region[top(place + columns)] = top(place)
    return [top(place) for place in range(columns * rows)]


def _bounded(strokes: Iterable[Stroke], start: float, end: float) -> bool:
    covered = sum(max(0.0, min(stroke.end, end) - max(stroke.start, start)) for stroke in strokes)
    return covered > _COVERED * (end - start)


def _width(net: _Net, regions: list[int], region: int) -> float:
    columns = len(net.xs) - 1
    places = [index % columns for index, found in enumerate(regions) if found == region]
    return net.xs[max(places) + 1] - net.xs[min(places)]


def _cell_text(found: list[Line], width: float) -> str:
    """The text of a cell: lines that fill its width were wrapped, after others a line of the text ends."""
    if not found:
        return ""
    out = found[0].text.strip()
    for before, line in pairwise(found):
        text = line.text.strip()
        apart = not is_full(before, line, before.x + width - _PADDING) or are_two_names(before.text.strip(), text)
        out += f"\n{text}" if apart else joined(f"{out[-1]}\n{text}")[1:]
    return out
