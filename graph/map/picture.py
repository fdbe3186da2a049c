"""Pictures of maps for reports, and the sheet that all pictures are drawn on. The only file that knows matplotlib.

Knows fonts, sheets and how a map looks in print. Must not know stores. The same map gives the same bytes.
"""

import io
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.errors import DrawingError
from graph.map.layout import CARD_WIDTHS, GAP, card_lines, pitch_down
from graph.map.lettering import cut, lines, width
from graph.map.page import card_text, look, named, words
from graph.map.sketch import Line, Mark, Sketch

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FORMS = ("png", "svg")
PAPER, INK, SOFT = "#ffffff", "#1d2733", "#5a6572"
_FONTS = (
    *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei"),
    *("WenQuanYi Micro Hei", "SimHei", "Noto Sans CJK JP", "Noto Sans CJK TC", "Noto Serif CJK SC", "SimSun"),
)
_PLAIN = (400, 500, "normal", "regular", "book", "medium")
_DOTS = 150  # a inch
_LARGEST = (16.0, 11.0)  # inches of a map
_MARKERS = {
    "dot": "o",
    "square": "s",
    "diamond": "D",
    "triangle": "^",
    "triangleDown": "v",
    "hexagon": "h",
    "star": "*",
}

Box = tuple[float, float, float, float]


@cache
def font() -> Path:
    """The file of an installed font that shows Chinese. Raises DrawingError when there is none."""
    from matplotlib.font_manager import fontManager

    plain = (one for one in reversed(fontManager.ttflist) if one.style == "normal" and one.weight in _PLAIN)
    files = {one.name: one.fname for one in plain}
    for name in _FONTS:
        if name in files:
            return Path(files[name])
    raise DrawingError("picture", "no font that shows Chinese is installed", do="install fonts-noto-cjk or the like")


def sheet(across: float, down: float) -> "Figure":
    """An empty sheet of so many inches."""
    from matplotlib.figure import Figure

    return Figure(figsize=(across, down), facecolor=PAPER)


def finished(made: "Figure", form: str) -> bytes:
    """The sheet as a file of one of `FORMS`, without the day it was made. Raises DrawingError for another form."""
    from matplotlib import rc_context
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text

    if form not in FORMS:
        raise DrawingError("picture", "no such form of picture", got=form, do=f"take one of {' and '.join(FORMS)}")
    for text in made.findobj(Text):
        size = text.get_fontsize()
        text.set_fontproperties(FontProperties(fname=str(font()), size=size))
        text.set_parse_math(False)
    file = io.BytesIO()
    unsigned = {"Date": None} if form == "svg" else {"Software": None}
    with rc_context({"svg.hashsalt": "zeren"}):
        made.savefig(file, format=form, dpi=_DOTS, metadata=unsigned)
    return file.getvalue()


def picture(drawn: Sketch, form: str, *, language: str = "zh") -> bytes:
    """The map as a picture, with its legend. Raises DrawingError without a font for Chinese, or for another form."""
    left, right, top, bottom = _bounds(drawn)
    scale = min(0.72, _LARGEST[0] * 72 / (right - left), _LARGEST[1] * 72 / (bottom - top))  # points for one unit
    across, down = max(6.0, (right - left) * scale / 72), (bottom - top) * scale / 72
    made = sheet(across, down + 1.3)
    axes = made.add_axes((0.0, 0.8 / (down + 1.3), 1.0, down / (down + 1.3)))
    axes.set_axis_off()
    wider = (across * 72 / scale - (right - left)) / 2
    axes.set_xlim(left - wider, right + wider)
    axes.set_ylim(bottom, top)
    _regions(axes, drawn, language)
    for line_kind in look()["lines"]:
        _strokes(axes, drawn, line_kind, scale)
    if drawn.in_columns:
        _cards(axes, drawn, scale)
    else:
        _shapes(axes, drawn, scale)
    made.text(0.02, 1 - 0.3 / (down + 1.3), named(drawn, language), fontsize=14, color=INK, va="center")
    _legend(made, drawn, language)
    return finished(made, form)


def _bounds(drawn: Sketch) -> Box:
    """What the map covers: left, right, top, bottom."""
    boxes = [_reach(mark) for mark in drawn.marks.values()]
    boxes += [(one.x - one.across, one.x + one.across, one.y - one.down, one.y + one.down) for one in drawn.regions]
    edge = 24
    return (
        min(box[0] for box in boxes) - edge,
        max(box[1] for box in boxes) + edge,
        min(box[2] for box in boxes) - edge,
        max(box[3] for box in boxes) + edge,
    )


def _reach(mark: Mark) -> Box:
    spot = mark.spot
    if spot.column is None:
        return spot.x - 60, spot.x + 60, spot.y - 30, spot.y + 30
    across, down = CARD_WIDTHS[spot.column] / 2, (pitch_down(spot.column) - GAP) / 2
    return spot.x - across, spot.x + across, spot.y - down, spot.y + down


def _regions(axes: "Axes", drawn: Sketch, language: str) -> None:
    from matplotlib.patches import Ellipse

    for one in drawn.regions:
        axes.add_patch(Ellipse((one.x, one.y), 2 * one.across, 2 * one.down, facecolor="#f5f4f0", edgecolor="#dcd9d1"))
        name = words(language)["state"] if one.place is None else one.place.rpartition("/")[2]
        axes.text(one.x, one.y - one.down + 22, name, fontsize=11, color=SOFT, ha="center", va="center")


def _strokes(axes: "Axes", drawn: Sketch, kind: str, scale: float) -> None:
    """All lines of a kind as one path with gaps."""
    across: list[float] = []
    down: list[float] = []
    for line in drawn.lines:
        if line.type == kind:
            for x, y in _way(drawn, line):
                across.append(x)
                down.append(y)
            across.append(float("nan"))
            down.append(float("nan"))
    style = look()["lines"][kind]
    strength = 0.8 if drawn.in_columns else style["faint"]
    width_of = style["width"] * max(0.5, min(1.0, scale))
    axes.plot(across, down, color=style["light"], alpha=strength, linewidth=width_of, linestyle=_dashes(kind), zorder=2)


def _dashes(kind: str) -> tuple[float, Sequence[float]]:
    return (0.0, (4.0, 2.5)) if look()["lines"][kind].get("dashes") else (0.0, ())


def _way(drawn: Sketch, line: Line) -> Iterable[tuple[float, float]]:
    """Points of a line: straight between shapes, a curve from side to side between cards."""
    one, other = drawn.marks[line.start], drawn.marks[line.end]
    if not drawn.in_columns:
        return ((one.spot.x, one.spot.y), (other.spot.x, other.spot.y))
    if one.spot.x > other.spot.x:
        one, other = other, one
    same = one.spot.column == other.spot.column
    start, end = _reach(one)[0 if same else 1], _reach(other)[0]
    reach = -60.0 if same else (end - start) / 2
    pull_start, pull_end = start + reach, end + (reach if same else -reach)
    steps = [at / 16 for at in range(17)]
    return [
        (
            (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * pull_start + 3 * (1 - t) * t * t * pull_end + t**3 * end,
            one.spot.y + (other.spot.y - one.spot.y) * t * t * (3 - 2 * t),
        )
        for t in steps
    ]


def _cards(axes: "Axes", drawn: Sketch, scale: float) -> None:
    from matplotlib.patches import FancyBboxPatch

    for mark in drawn.marks.values():
        left, right, top, bottom = _reach(mark)
        card = FancyBboxPatch(
            (left, top),
            right - left,
            bottom - top,
            boxstyle="round,pad=0,rounding_size=6",
            facecolor="#ffffff",
            edgecolor=_edge(mark),
            linewidth=1.6 if mark.node.id in drawn.about or _over(mark) else 0.8,
            zorder=3,
        )
        axes.add_patch(card)
        text = "\n".join(lines(card_text(mark), (right - left - 18) / 14, most=card_lines(mark.spot.column or 0)))
        axes.text(left + 8, mark.spot.y, text, fontsize=13 * scale, color=INK, va="center", zorder=4)


def _edge(mark: Mark) -> str:
    return str(look()["over"]["light"]) if _over(mark) else str(look()["kinds"][mark.kind]["light"])


def _over(mark: Mark) -> bool:
    return mark.figure is not None and bool(mark.figure.overloaded)


def _shapes(axes: "Axes", drawn: Sketch, scale: float) -> None:
    """Every shape, then names where there is room, the largest first."""
    by_kind: dict[str, list[Mark]] = defaultdict(list)
    for mark in drawn.marks.values():
        by_kind[mark.kind].append(mark)
    for kind, marks in by_kind.items():
        style = look()["kinds"][kind]
        axes.scatter(
            [mark.spot.x for mark in marks],
            [mark.spot.y for mark in marks],
            s=[(2 * mark.size * scale) ** 2 for mark in marks],
            marker=_MARKERS[style["shape"]],
            color=style["light"],
            edgecolors=[_edge(mark) if _over(mark) else PAPER for mark in marks],
            linewidths=[1.5 if _over(mark) else 0.4 for mark in marks],
            zorder=3,
        )
    taken: list[Box] = []
    hubs = [mark for mark in drawn.marks.values() if mark.spot.hub is None]
    for mark in sorted(hubs, key=lambda mark: (-mark.size, mark.node.id)):
        _name(axes, mark, scale, taken)


def _name(axes: "Axes", mark: Mark, scale: float, taken: list[Box]) -> None:
    """Letter a name below its shape, or above, unless another name is there already."""
    from matplotlib.patheffects import withStroke

    figure = f" {mark.figure.load:.2f}" if mark.figure is not None and _over(mark) else ""
    text = cut(mark.text, 14) + figure
    size = 7.5
    across, down = width(text) * size / scale / 2, size * 1.3 / scale
    for middle in (mark.spot.y + mark.size + down * 0.6, mark.spot.y - mark.size - down * 0.6):
        box = (mark.spot.x - across, mark.spot.x + across, middle - down / 2, middle + down / 2)
        if all(box[1] < one[0] or one[1] < box[0] or box[3] < one[2] or one[3] < box[2] for one in taken):
            taken.append(box)
            colour = str(look()["over"]["light"]) if figure else INK
            around = [withStroke(linewidth=2.2, foreground=PAPER)]
            at: dict[str, Any] = {"ha": "center", "va": "center", "zorder": 5, "path_effects": around}
            axes.text(mark.spot.x, middle, text, fontsize=size, color=colour, **at)
            return


def _legend(made: "Figure", drawn: Sketch, language: str) -> None:
    """Kinds and lines that occur, along the lower edge."""
    from matplotlib.lines import Line2D

    said = words(language)
    kinds, types = {mark.kind for mark in drawn.marks.values()}, {line.type for line in drawn.lines}
    handles: list[Line2D] = []
    for kind, style in look()["kinds"].items():
        if kind in kinds:
            marker, colour = _MARKERS[style["shape"]], style["light"]
            handles.append(Line2D([], [], marker=marker, color=colour, linestyle="none", label=said["kinds"][kind]))
    for kind, style in look()["lines"].items():
        if kind in types:
            handles.append(Line2D([], [], color=style["light"], linestyle=_dashes(kind), label=said["lines"][kind]))
    columns = max(3, int(made.get_figwidth() / 1.15))
    made.legend(handles=handles, loc="lower center", ncols=columns, frameon=False, fontsize=8, labelcolor=INK)


def longest(names: Sequence[str]) -> float:
    """How wide the longest name runs, in widths of a Chinese character."""
    return max((width(name) for name in names), default=0.0)
