"""Tables of web pages with a pipe behind every cell, in which a merged cell stands once and later rows are padded.

Knows how merged cells and heads over heads are put back: by what the other cells of a row hold. Where they could as
well stand elsewhere, the row is left out. Must not know what the columns mean for a task.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, combinations

from loaders.document import Document
from loaders.layout.surroundings import is_furniture
from loaders.names.naming import split_units
from loaders.segments import lines, trim
from loaders.tables.aligning import fit, shares_out
from loaders.tables.columns import Column, head, head_column, may_be_head, under
from loaders.tables.table_text import Cell, Written, caption, label
from loaders.wording.tables import SECTION

_WIDEST = 12  # columns
_HEADS = 3  # rows of heads over one another
_MOST_ROWS = 2_000
_MOST_VAIN = 20  # tables of which nothing came in one document
_LONGEST_CELL = 12  # lines
_SAMPLE = 12  # full rows by which heads are put in their places
_CLOSE = 0.35  # two ways to fill a row whose costs differ by less than this are as good as each other
_REMARK = 2.5  # what a cell costs at most in a column that may hold anything
_ODD = 5.0  # what a way costs that is no way at all
# What it costs that a cell was merged with the one above: numbers and tasks of their own mark a row.
_MERGED = {"number": 3.0, "task": 1.5, "class": 0.0, "person": 0.3, "unit": 0.5, "plain": 0.5, "time": 0.5}
_MERGED_ELSE = 0.5
_OUTER = 0.2  # a column of tasks before another is one of headings
_UNITS_ELSEWHERE = 2.0  # who does what, in no column of units
_WITHOUT = 0.1  # nothing in a last column, of remarks or of units that cooperate
_SEVERAL = 0.4  # several units that lead one task, or a collective
_STRANGE = 0.5  # a head that takes up no word of the one above it
_NO_SPAN = 9.0  # other heads below one of a kind that stands alone
_ALONE = ("number", "time", "other", "person")
_HEADLESS = 3.0  # a cell merged with none above

_Line = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """The lines of a table by cells, without what pads them; `width` is the number of its columns."""

    rows: tuple[_Line, ...]
    width: int
    broken: bool  # the text breaks off in the last row


def padded_tables(document: Document) -> Iterator[Written]:
    """The tables that have rows with too few cells, in the order of the text."""
    pieces = list(lines(document.folded))
    at = vain = 0
    while at < len(pieces) and vain < _MOST_VAIN:
        found = _table(document, pieces, at)
        if found is None:
            at += 1
            continue
        table, reached = found
        written = _written(document, table)
        if written:
            columns, rows = written
            above = caption(document, pieces, at)
            yield Written(columns, rows, above, table.rows[0][0][0], max(cell[1] for row in rows for cell in row))
        at = reached if written else at + 1
        vain += not written


def _table(document: Document, pieces: Sequence[Cell], at: int) -> tuple[_Table, int] | None:
    """The table whose head is a line, and the place of the line behind it."""
    start, end = pieces[at]
    words = document.folded[start:end]
    if not words.endswith("|") or words.startswith("|") or words.count("|") < _HEADS:
        return None
    if not may_be_head(label(document, pieces[at])) or head(_labels(document, _cells(document, pieces[at]))) is None:
        return None
    pipes = words.count("|")
    rows: list[_Line] = []
    while at < len(pieces) and len(rows) < _MOST_ROWS and (line := _line(document, pieces, at, pipes)):
        whole, below = line
        cells = _cells(document, whole)
        if document.folded.count("|", *whole) > pipes or not cells or is_furniture(document.folded[slice(*whole)]):
            break
        rows.append(cells)
        at = below
    short = any(1 < len(row) < pipes for row in rows)
    broken = document.folded[pieces[at - 1][1] - 1] != "|"
    return (_Table(tuple(rows), pipes, broken), at) if pipes <= _WIDEST and len(rows) > 1 and short else None


def _line(document: Document, pieces: Sequence[Cell], at: int, pipes: int) -> tuple[Cell, int] | None:
    """The row that begins on a line, which may go on below, and the place of the line behind it: as many lines as
    have the pipes of the head, else up to the first that ends with one.

    The text may break off in the last row.
    """
    reached = list(accumulate(document.folded.count("|", *piece) for piece in pieces[at : at + _LONGEST_CELL]))
    if pipes in reached:
        last = at + reached.index(pipes)
        return (pieces[at][0], pieces[last][1]), last + 1
    for place in range(at, min(at + _LONGEST_CELL, len(pieces))):
        if document.folded[pieces[place][1] - 1] == "|" or place + 1 == len(pieces):
            return (pieces[at][0], pieces[place][1]), place + 1
    return None


def _cells(document: Document, line: Cell) -> _Line:
    """The cells of a row, without the empty ones at its end."""
    found: list[Cell] = []
    start = line[0]
    while (stop := document.folded.find("|", start, line[1])) >= 0:
        found.append(trim(document.folded, start, stop))
        start = stop + 1
    while found and found[-1][0] == found[-1][1]:
        found.pop()
    return tuple(found)


def _labels(document: Document, cells: Sequence[Cell]) -> list[str]:
    return [label(document, cell) for cell in cells]


def _written(document: Document, table: _Table) -> tuple[tuple[Column, ...], tuple[tuple[Cell, ...], ...]] | None:
    """The columns and the rows, in each a cell for every column: that of the row above where it was merged with it."""
    widest = max(map(len, table.rows))  # some pages close a row with more pipes than the table has columns
    for width in (table.width, widest) if widest < table.width else (table.width,):
        for height in range(1, min(_HEADS + 1, len(table.rows))):
            columns = _columns(document, replace(table, width=width), height)
            if columns:
                rows = tuple(_filled(document, columns, table.rows[height:], broken=table.broken))
                return (columns, rows) if rows else None
    return None


def _columns(document: Document, table: _Table, height: int) -> tuple[Column, ...] | None:
    """The columns, where as many rows of heads stand over one another; None where that does not come out, or not in
    one way only.
    """
    upper, lower = table.rows[0], table.rows[height - 1]
    columns = head(_labels(document, upper))
    if columns is None or height == 1:
        return columns if columns is None or len(columns) == table.width else _spanning(document, table, columns)
    below = _labels(document, lower)
    single = table.width - len(below)
    longest = max(map(len, table.rows[height:]))
    heads = all(below) and sum(map(_is_head, below)) * 2 > len(below)
    if not heads or not 0 < single < len(upper) or longest < table.width - 1:
        return None
    sample = [row for row in table.rows[height:] if len(row) == longest][:_SAMPLE]
    costs: dict[tuple[Column, ...], float] = {}
    for ways in _ways(len(upper), len(below), single):
        found = tuple(_placed(columns, below, ways))
        cost = sum(fit(document, *pair) for row in sample for pair in zip(found, row, strict=False)) / len(sample)
        cost += _apart(columns, below, ways)
        costs[found] = min(cost, costs.get(found, cost))
    best = min(costs, key=lambda each: costs[each], default=None)
    least = [each for each in costs if best and costs[each] < costs[best] + _CLOSE]
    return best if len({_roles(each) for each in least}) == 1 else None


def _spanning(document: Document, table: _Table, columns: tuple[Column, ...]) -> tuple[Column, ...] | None:
    """The columns where one head of a single row of them reaches over two; None where any could."""
    below = _labels(document, table.rows[1])
    if len(columns) != table.width - 1 or sum(map(_is_head, below)) * 2 > len(below):
        return None
    sample = [row for row in table.rows[1:] if len(row) == table.width][:_SAMPLE]
    ways = [(*columns[:place], column, *columns[place:]) for place, column in enumerate(columns)]
    costs = [sum(fit(document, *pair) for row in sample for pair in zip(way, row, strict=True)) for way in ways]
    least = [way for way, cost in zip(ways, costs, strict=True) if cost < min(costs) + _CLOSE * len(sample)]
    return least[0] if len({_roles(way) for way in least}) == 1 else None


def _is_head(words: str) -> bool:
    return head_column(words) is not None


def _roles(columns: Sequence[Column]) -> tuple[tuple[int, str | None], ...]:
    return tuple((place, column.role) for place, column in enumerate(columns) if column.kind == "unit")


def _ways(upper: int, lower: int, single: int) -> Iterator[tuple[int, ...]]:
    """For each upper head how many lower ones stand below it: 0 for those that stand alone."""
    for alone in combinations(range(upper), single):
        spanning = [place for place in range(upper) if place not in alone]
        for bounds in combinations(range(1, lower), len(spanning) - 1):
            sizes = [end - start for start, end in zip((0, *bounds), (*bounds, lower), strict=True)]
            found = dict(zip(spanning, sizes, strict=True))
            yield tuple(found.get(place, 0) for place in range(upper))


def _placed(columns: Sequence[Column], below: Sequence[str], ways: Sequence[int]) -> Iterator[Column]:
    place = 0
    for column, count in zip(columns, ways, strict=True):
        if not count:
            yield column
        for words in below[place : place + count]:
            yield under(column, words)
        place += count


def _apart(columns: Sequence[Column], below: Sequence[str], ways: Sequence[int]) -> float:
    """What it costs that heads stand where they do: below such as have none, or without a word of the one above."""
    cost, place = 0.0, 0
    for column, count in zip(columns, ways, strict=True):
        cost += _NO_SPAN if count and column.kind in _ALONE else 0.0
        words = {column.label[at : at + 2] for at in range(len(column.label) - 1)}
        cost += _STRANGE * sum(not any(each in label for each in words) for label in below[place : place + count])
        place += count
    return cost


def _filled(
    document: Document, columns: tuple[Column, ...], rows: Sequence[_Line], *, broken: bool
) -> Iterator[tuple[Cell, ...]]:
    above: list[Cell | None] = [None] * len(columns)
    for place, row in enumerate(rows, 1):
        words = label(document, row[0])
        if len(row) == 1 and (SECTION.match(words) or columns[-1].kind in ("unit", "time", "person")):
            yield row
            above = [None] * len(columns)
            continue
        last = broken and place == len(rows)
        above = [None] * len(columns) if last else above
        places = _way(document, columns, row, above)
        if last and not any(columns[each].kind == "unit" for each in places or ()):
            return
        if places is None:  # nobody knows which cells are merged here, nor so with which the next ones are
            above = [None if column.kind == "unit" else cell for column, cell in zip(columns, above, strict=True)]
            continue
        own = dict(zip(places, row, strict=True))
        here = any(columns[each].kind == "unit" for each in places)
        end = row[-1][1]
        empty = {
            each for each, column in enumerate(columns) if here and each > places[-1] and column.role == "cooperate"
        }
        filled = [
            own.get(each) or (None if each in empty else above[each]) or (end, end) for each in range(len(columns))
        ]
        above = [None if cell[0] == cell[1] else cell for cell in filled]
        yield tuple(filled)


def _way(
    document: Document, columns: Sequence[Column], row: _Line, above: Sequence[Cell | None]
) -> tuple[int, ...] | None:
    """The columns in which the cells of a row stand; None where two ways are as good and name other units."""

    @cache
    def cost_of(cell: Cell, place: int) -> float:
        return _cost(document, columns[place], cell)

    ways: list[tuple[float, tuple[int, ...]]] = []
    for places in combinations(range(len(columns)), len(row)):
        cost = sum(cost_of(cell, place) for cell, place in zip(row, places, strict=True))
        cost += sum(
            _missing(columns, place, above[place], last=place > places[-1])
            for place in range(len(columns))
            if place not in places
        )
        ways.append((cost, places))
    least, best = min(ways)
    units = {place for place, column in enumerate(columns) if column.kind == "unit"}
    close = {
        tuple(place if place in units else -1 for place in places) for cost, places in ways if cost < least + _CLOSE
    }
    most = _ODD + _REMARK * sum(column.kind == "other" for column in columns)
    return best if len(row) == len(columns) or (len(close) == 1 and least < most) else None


def _cost(document: Document, column: Column, cell: Cell) -> float:
    """What it costs that a cell stands in a column."""
    if cell[0] == cell[1]:
        return 0.0
    if shares_out(document, cell):
        return 0.0 if column.kind == "unit" else _UNITS_ELSEWHERE
    units = split_units(document, *cell) if column.role == "lead" else ()
    several = len(units) > 1 or any(unit.group for unit in units)
    return fit(document, column, cell) + (_SEVERAL if several else 0.0)


def _missing(columns: Sequence[Column], place: int, above: Cell | None, *, last: bool) -> float:
    """What it costs that a column has no cell in a row; at the end of one it may be empty."""
    kind = columns[place].kind
    if kind == "other" and place == len(columns) - 1:
        return _WITHOUT
    if last and columns[place].role == "cooperate":
        return _WITHOUT
    if above is None:
        return _MERGED_ELSE if last else _HEADLESS
    outer = kind == "task" and any(column.kind == "task" for column in columns[place + 1 :])
    return _OUTER if outer else _MERGED.get(kind, _MERGED_ELSE)
