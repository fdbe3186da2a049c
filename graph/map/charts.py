"""Other pictures: load in bars, what is due by month, who works with whom, the path of a unit through reforms.

Knows the rows of those answers and how they look in print. Must not know stores.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from graph.errors import DrawingError
from graph.map.lettering import cut, visible
from graph.map.page import words
from graph.map.picture import INK, SOFT, finished, longest, sheet
from graph.selection import Row

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_BARS, _UNITS = 30, 24  # of units that are shown at most
_BLUE, _RED, _GREY = "#3b72c6", "#c81e1e", "#a3abb8"


def load_bars(rows: Sequence[Row], form: str, *, language: str = "zh") -> bytes:
    """Units by falling load as bars, the overloaded marked with their score. Raises DrawingError without rows."""
    said = _said(language)
    shown = sorted(rows, key=lambda row: (-_number(row["load"]), str(row["id"])))[:_BARS]
    _some(shown, "load")
    names = [cut(visible(str(row["unit"])), 18) for row in shown]
    made = sheet(9.0, 1.3 + 0.27 * len(shown))
    axes = made.add_subplot()
    colours = {True: _RED, False: _BLUE, None: _GREY}
    bars = axes.barh(names, [_number(row["load"]) for row in shown], color=[colours[_flag(row)] for row in shown])
    axes.bar_label(bars, [_bar_text(row, said) for row in shown], padding=4, fontsize=8, color=INK)
    axes.invert_yaxis()
    axes.margins(y=0.01)
    axes.set_xlim(0, max(_number(shown[0]["load"]), 0.1) * 1.5)
    axes.set_title(said["load"].format(count=len(shown), all=len(rows)), fontsize=12, color=INK, loc="left")
    axes.set_xlabel(said["load_axis"], fontsize=8, color=SOFT)
    axes.tick_params(labelsize=8.5, length=0, colors=INK)
    axes.spines[["top", "right", "left"]].set_visible(False)
    made.subplots_adjust(
        left=0.03 + longest(names) * 0.0142,
        right=0.97,
        top=1 - 0.45 / made.get_figheight(),
        bottom=0.5 / made.get_figheight(),
    )
    return finished(made, form)


def _bar_text(row: Row, said: Mapping[str, str]) -> str:
    text = said["load_bar"].format(load=_number(row["load"]), tasks=row["tasks"], leads=row["leads"])
    return f"{text}  {said['over'].format(z=_number(row['z']))}" if row["overloaded"] else text


def due_calendar(rows: Sequence[Row], form: str, *, language: str = "zh") -> bytes:
    """What is due in each month, darker where it is more. Raises DrawingError when nothing bears a day."""
    said = _said(language)
    things = {(row["kind"], row["document"], row["what"], row["due"]) for row in rows if row["due"] is not None}
    _some(things, "due")
    months = Counter(str(due)[:7] for _, _, _, due in things)
    years = [f"{year}" for year in range(int(min(months)[:4]), int(max(months)[:4]) + 1)]
    grid = [[months[f"{year}-{month:02d}"] for month in range(1, 13)] for year in years]
    made = sheet(9.0, 1.4 + 0.5 * len(years))
    axes = made.add_subplot()
    axes.pcolormesh(grid, cmap="Blues", vmin=0, vmax=max(months.values()) * 1.25, edgecolors="#ffffff", linewidth=2)
    _figures(axes, grid, size=9)
    axes.set_xticks([at + 0.5 for at in range(12)], [said["month"].format(month=at) for at in range(1, 13)])
    axes.set_yticks([at + 0.5 for at in range(len(years))], years)
    axes.invert_yaxis()
    axes.tick_params(labelsize=9, length=0, colors=INK)
    axes.spines[:].set_visible(False)
    recurring = len(
        {(row["document"], row["what"]) for row in rows if row["due"] is None}
    )  # come round from no known day
    title = said["due"].format(count=len(things)) + (said["recurring"].format(count=recurring) if recurring else "")
    axes.set_title(title, fontsize=12, color=INK, loc="left")
    made.subplots_adjust(left=0.08, right=0.98, top=1 - 0.5 / made.get_figheight(), bottom=0.4 / made.get_figheight())
    return finished(made, form)


def cowork_matrix(rows: Sequence[Row], form: str, *, language: str = "zh") -> bytes:
    """How many tasks name each two units, on the diagonal each one's; collectives are left out. Raises DrawingError."""
    said = _said(language)
    names, order, grid = _in_common(rows)
    _some(names, "cowork")
    made = sheet(3.2 + 0.34 * len(order), 3.2 + 0.34 * len(order))
    axes = made.add_subplot()
    most = max(
        max(count for at, count in enumerate(line) if at != place) if len(line) > 1 else 1
        for place, line in enumerate(grid)
    )
    axes.pcolormesh(grid, cmap="Blues", vmin=0, vmax=max(most, 1) * 1.3, edgecolors="#ffffff", linewidth=1)
    _figures(axes, grid, size=7.5)
    ticks, labels = [at + 0.5 for at in range(len(order))], [names[unit] for unit in order]
    axes.set_xticks(ticks, labels, rotation=90)
    axes.set_yticks(ticks, labels)
    axes.invert_yaxis()
    axes.tick_params(labelsize=8, length=0, colors=INK)
    axes.spines[:].set_visible(False)
    axes.set_title(said["cowork"].format(count=len(order), all=len(names)), fontsize=12, color=INK, loc="left")
    side = (0.35 + longest(labels) * 0.115) / made.get_figwidth()
    made.subplots_adjust(left=side, bottom=side, right=0.98, top=1 - 0.5 / made.get_figheight())
    return finished(made, form)


def _in_common(rows: Sequence[Row]) -> tuple[dict[str, str], list[str], list[list[int]]]:
    """Names of units by their ids, the ids of those with most partners, and how many tasks each two of these share."""
    doers: dict[str, set[str]] = defaultdict(set)
    names: dict[str, str] = {}
    for row in rows:
        if row["via"] is None and row["collective"] == "no":
            doers[str(row["task_id"])].add(str(row["id"]))
            names[str(row["id"])] = cut(visible(str(row["unit"])), 16)
    tasks = Counter(unit for units in doers.values() for unit in units)
    shared = Counter(frozenset(pair) for units in doers.values() for pair in combinations(sorted(units), 2))
    partners = Counter(unit for pair, count in shared.items() for unit in pair for _ in range(count))
    order = sorted(names, key=lambda unit: (-partners[unit], -tasks[unit], unit))[:_UNITS]
    grid = [[tasks[one] if one == other else shared[frozenset((one, other))] for other in order] for one in order]
    return names, order, grid


def reform_path(rows: Sequence[Row], form: str, *, language: str = "zh") -> bytes:
    """A unit with those before and after it, from left to right, what became of each on the arrows.

    The rows are those of the question `unit-history`. Raises DrawingError when no reform touches the unit.
    """
    said = _said(language)
    names = {str(row["unit"]): row for row in rows}
    steps = [row for row in rows if row["succeeded_by"] is not None and str(row["succeeded_by"]) in names]
    _some(steps, "reform")
    spots = _generations(names, [(str(row["unit"]), str(row["succeeded_by"])) for row in steps])
    across, down = max(x for x, _ in spots.values()), max(y for _, y in spots.values())
    made = sheet(3.9 + 4.0 * across, 1.6 + 0.95 * down)
    axes = made.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_axis_off()
    axes.set_xlim(-0.5, across + 0.5)
    axes.set_ylim(down + 0.6, -0.9)
    for row in steps:
        start, end = spots[str(row["unit"])], spots[str(row["succeeded_by"])]
        arrow = {"arrowstyle": "-|>", "color": SOFT, "shrinkA": 0, "shrinkB": 0, "linewidth": 1.2}
        axes.annotate("", (end[0] - 0.3, end[1]), (start[0] + 0.3, start[1]), arrowprops=arrow)
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 0.12)
        axes.text(*middle, _change(row, said), fontsize=8, color=SOFT, ha="center", va="bottom")
    for name, (x, y) in spots.items():
        _unit_box(axes, names[name], (x, y), said)
    axes.text(-0.46, -0.75, said["reform"], fontsize=12, color=INK, va="center")
    return finished(made, form)


def _unit_box(axes: "Axes", row: Row, spot: tuple[float, float], said: Mapping[str, str]) -> None:
    itself = row["relation"] == "itself"
    edge = _BLUE if itself else SOFT
    days = list(dict.fromkeys(str(row[name]) for name in ("first_seen", "last_seen") if row[name]))
    seen = said["seen"].format(days=" – ".join(days)) if days else said["unseen"]
    box = {"boxstyle": "round,pad=0.5", "facecolor": "#eef3fb" if itself else "#ffffff", "edgecolor": edge}
    text = f"{cut(visible(str(row['unit'])), 16)}\n{seen}"
    axes.text(*spot, text, fontsize=9, color=INK, ha="center", va="center", bbox=box, linespacing=1.5)


def _change(row: Row, said: Mapping[str, str]) -> str:
    """Day and manner of a reform, and what went over in it."""
    event = said.get(f"event_{row['event']}", str(row["event"] or ""))
    first = " ".join(part for part in (str(row["date"] or ""), event) if part)
    return f"{first}\n{cut(visible(str(row['functions'])), 18)}" if row["functions"] else first


def _generations(names: Mapping[str, Row], steps: Sequence[tuple[str, str]]) -> dict[str, tuple[float, float]]:
    """For each unit how many reforms lie before it, and its place among those of the same number."""
    depth = dict.fromkeys(names, 0)
    for _ in names:
        for start, end in steps:
            depth[end] = min(max(depth[end], depth[start] + 1), len(names))
    rows: Counter[int] = Counter()
    spots = {}
    for name in sorted(names, key=lambda name: (depth[name], name)):
        spots[name] = (float(depth[name]), float(rows[depth[name]]))
        rows[depth[name]] += 1
    most = max(rows.values())
    return {name: (x, y + (most - rows[int(x)]) / 2) for name, (x, y) in spots.items()}


def _figures(axes: "Axes", grid: Sequence[Sequence[int]], *, size: float) -> None:
    """The figure in every cell that is not empty, light on dark."""
    most = max(max(line) for line in grid)
    for down, line in enumerate(grid):
        for across, count in enumerate(line):
            if count:
                colour = "#ffffff" if count > most * 0.62 else INK
                axes.text(across + 0.5, down + 0.5, str(count), fontsize=size, color=colour, ha="center", va="center")


def _some(found: object, subject: str) -> None:
    if not found:
        raise DrawingError(
            subject, "there is nothing to draw", do="load documents that say it, or ask for more of them"
        )


def _said(language: str) -> Mapping[str, str]:
    found: Mapping[str, str] = words(language)["pictures"]
    return found


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _flag(row: Row) -> bool | None:
    return row["overloaded"] if isinstance(row["overloaded"], bool) else None
