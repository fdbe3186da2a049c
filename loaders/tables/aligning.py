"""Cells whose columns were lost, put back into columns and rows by what they hold.

Knows how well a cell fits a column, and finds the cheapest way through all cells. Must not know how tables are written.
"""

from collections.abc import Sequence
from functools import lru_cache

from loaders.document import Document
from loaders.duties.grammar import by_verbs
from loaders.names.naming import is_unit, split_units
from loaders.names.surnames import looks_like_name
from loaders.tables.columns import Column
from loaders.tables.table_text import Cell, label
from loaders.wording.glued_tables import RUN_TIME, SAYS, TASK_START
from loaders.wording.tables import FIGURE, NAMES_SET_APART, NOTHING, NOTHING_BUT_NAMES, POST_CELL, RUNNING, TIME_CELL
from loaders.wording.units import BARE_DEPARTMENT, LEVELS, YOUTH_LEAGUE

_ODD = 9.0  # cost of a cell that cannot stand in its column
_SKIPPED, _SKIPPED_FIRST = 1.0, 0.6  # cost of an empty cell; of one that a cell above may reach down to
_SKIPPED_CLASS = 0.8  # the same of one behind the row's number
_NO_REMARK = 0.3  # cost of an empty cell in a last column of remarks
_WIDER = 0.1  # cost of a line of a task's cell that is wider than the one above it
_UNTOLD = 0.5  # cost of a row without words of its own
_AGAIN, _AGAIN_LEAD = 0.7, 0.75  # cost of a second cell in the same column; most tasks have one lead
_LONGEST_NAME = 22
_LONGEST_TIME = 24
_LONGEST_LIST = 400
_LONGEST_SHARES = 100

Placed = list[tuple[int, Cell]]  # the cells of a row, each with the place of its column


def aligned(document: Document, columns: Sequence[Column], cells: Sequence[Cell], *, one_row: bool) -> list[Placed]:
    """The cells as rows, each cell with its column; all in one row if it is known that they make one."""
    cells = [cell for cell in cells if cell[0] < cell[1]]
    if not cells:
        return []
    fits = [[fit(document, column, cell) for column in columns] for cell in cells]
    path = _path(columns, fits, _wider(document, cells), one_row=one_row)
    rows: list[Placed] = [[]]
    for cell, (column, opens) in zip(cells, path, strict=True):
        if opens and rows[-1]:
            rows.append([])
        rows[-1].append((column, cell))
    return rows


def _wider(document: Document, cells: Sequence[Cell]) -> list[bool]:
    """For each cell whether it is wider than the one before, and so cannot go on a line of it that is no sentence."""
    words = [label(document, cell) for cell in cells]
    pairs = zip(["", *words], words, strict=False)
    return [len(before) < len(after) - 1 and before[-1:] not in ("。", ";", "") for before, after in pairs]


def _path(
    columns: Sequence[Column], fits: Sequence[Sequence[float]], wider: Sequence[bool], *, one_row: bool
) -> list[tuple[int, bool]]:
    """For each cell its column, and whether it opens a row, at the least cost over all cells."""
    places = range(len(columns))
    costs = [[_SKIPPED_FIRST * place + fits[0][place] for place in places]]
    back: list[list[tuple[int, bool]]] = []
    words = [column.kind in ("task", "class") for column in columns]
    ways = _ways(tuple(columns), one_row=one_row)
    for fit_of, grows in zip(fits[1:], wider[1:], strict=True):
        row, came = [], []
        for place in places:
            again = _WIDER if grows and words[place] else 0.0
            last = costs[-1]
            steps = [(last[at] + cost + (again if at == place else 0.0), at, opens) for at, cost, opens in ways[place]]
            cost, before, opens = min(steps, default=(_ODD * len(fits), place, False))
            row.append(cost + fit_of[place])
            came.append((before, opens))
        costs.append(row)
        back.append(came)
    ends = [cost + _ended(columns, place) for place, cost in enumerate(costs[-1])]
    return _traced(ends, back)


def _traced(ends: Sequence[float], back: Sequence[Sequence[tuple[int, bool]]]) -> list[tuple[int, bool]]:
    place = min(range(len(ends)), key=lambda each: ends[each])
    path: list[tuple[int, bool]] = []
    for came in reversed(back):
        before, opens = came[place]
        path.append((place, opens))
        place = before
    return [(place, True), *reversed(path)]


@lru_cache(maxsize=64)  # the rows of a table are aligned one after the other
def _ways(columns: tuple[Column, ...], *, one_row: bool) -> tuple[tuple[tuple[int, float, bool], ...], ...]:
    """For each column from where it may be reached, at what cost, and whether over the end of a row."""
    places = range(len(columns))
    return tuple(
        tuple(
            (before, cost, opens)
            for before in places
            for cost, opens in _steps(columns, before, place, one_row=one_row)
        )
        for place in places
    )


def _steps(columns: Sequence[Column], before: int, place: int, *, one_row: bool) -> list[tuple[float, bool]]:
    """What it costs to go from one column to another within a row, and over the end of one."""
    found = []
    if place > before:
        found.append((sum(map(_skipped, columns[before + 1 : place])), False))
    elif place == before and columns[place].kind not in ("number", "time"):
        found.append((_AGAIN_LEAD if columns[place].role == "lead" else _AGAIN, False))
    if not one_row and place <= before:
        told = any(column.kind in ("number", "task", "class") for column in columns[place:])
        opening = _SKIPPED_FIRST * place + (0.0 if told else _UNTOLD)
        found.append((_ended(columns, before) + opening, True))
    return found


def _ended(columns: Sequence[Column], place: int) -> float:
    """What it costs that a row ends at a column: remarks behind it are seldom made."""
    rest = columns[place + 1 :]
    remark = bool(rest) and rest[-1].kind == "other"
    return _SKIPPED * (len(rest) - remark) + _NO_REMARK * remark


def _skipped(column: Column) -> float:
    return _SKIPPED_CLASS if column.kind == "class" else _SKIPPED


def fit(document: Document, column: Column, cell: Cell) -> float:
    """How badly a cell fits a column: 0 for what belongs there, 9 for what cannot stand there."""
    text = label(document, cell)
    if NOTHING.match(text):
        return 0.5
    return _FITS[column.kind](document, cell, text)


def suits(document: Document, columns: Sequence[Column], cells: Sequence[Cell]) -> bool:
    """Whether there is a cell for every column, and each can stand where it does: no department among the words."""
    paired = zip(columns, cells, strict=False)
    return len(cells) == len(columns) and all(
        fit(document, column, cell) < _ODD
        and not (column.kind in ("task", "class") and _is_department(label(document, cell)))
        for column, cell in paired
    )


def _is_department(name: str) -> bool:
    bare = name[1:] if name[:1] in LEVELS else name
    return any(map(BARE_DEPARTMENT.match, (name, bare))) or YOUTH_LEAGUE.match(name) is not None


def names_units(document: Document, cell: Cell) -> bool:
    """Whether a cell holds the names of units and nothing else."""
    words = document.folded[slice(*cell)].rstrip()
    words = words.removesuffix("。") if "、" in words or "," in words else words  # a list may end in a full stop
    if len(words) > _LONGEST_LIST or "。" in words or TASK_START.match(words):
        return False
    units = split_units(document, *cell)
    named = (is_unit(unit.name) and len(unit.name) <= _LONGEST_NAME and not SAYS.search(unit.name) for unit in units)
    return bool(units) and all(named)


def shares_out(document: Document, cell: Cell) -> bool:
    """Whether a short cell says who does what: 办公室牵头,各科室配合."""
    short = cell[1] - cell[0] <= _LONGEST_SHARES
    return short and by_verbs(document, *cell)


def _number(_: Document, __: Cell, text: str) -> float:
    return 0.0 if RUNNING.match(text) else _ODD


def _unit(document: Document, cell: Cell, text: str) -> float:
    if names_units(document, cell):
        return 0.0
    if len(text) > _LONGEST_NAME:
        return 1.0 if shares_out(document, cell) else _ODD
    return _ODD if FIGURE.match(text) or TIME_CELL.search(text) else 3.0


def _person(document: Document, cell: Cell, text: str) -> float:
    if names_units(document, cell):
        return 4.0  # 区教育局, though 区 is a surname
    if NOTHING_BUT_NAMES.match(document.folded[slice(*cell)]):
        first = next(NAMES_SET_APART.finditer(document.folded, *cell))
        return 0.0 if looks_like_name("".join(first["name"].split())) else 4.0
    if POST_CELL.search(text) and len(text) < _LONGEST_NAME:
        return 1.0
    return 4.0 if len(text) < _LONGEST_NAME else _ODD


def _time(_: Document, __: Cell, text: str) -> float:
    return 0.0 if TIME_CELL.search(text) and len(text) <= _LONGEST_TIME else 5.0


def _words(document: Document, cell: Cell, text: str) -> float:
    if FIGURE.match(text):
        return 4.0
    if (TIME_CELL.search(text) and len(text) < 8) or RUN_TIME.fullmatch(text):
        return 2.0
    return 2.0 if len(text) <= 2 * _LONGEST_NAME and names_units(document, cell) else 0.0


def _any(document: Document, cell: Cell, text: str) -> float:
    if FIGURE.match(text):
        return 0.0
    return 2.5 if names_units(document, cell) else 1.0


_FITS = {
    "number": _number,
    "unit": _unit,
    "plain": _unit,
    "person": _person,
    "time": _time,
    "task": _words,
    "class": _words,
    "other": _any,
    "roster": _any,
}


def spread(placed: Placed, width: int) -> tuple[Cell, ...]:
    """The cells of a row by column, those of one column as one; an empty cell stands at the end of the one before."""
    at = placed[0][1][0] if placed else 0
    found: list[Cell] = []
    for place in range(width):
        mine = [cell for column, cell in placed if column == place]
        found.append((mine[0][0], mine[-1][1]) if mine else (at, at))
        at = found[-1][1]
    return tuple(found)
