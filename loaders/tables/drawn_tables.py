"""Tables that a text draws with rules (├──┼──┤, +---+) and uprights, their cells wrapped onto lines below.

Knows that a rule ends the cells above it, and that where it is left out a cell goes on beside the next row. Must not
know what the columns mean for a task.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.document import Document
from loaders.segments import lines, trim
from loaders.tables.columns import Column, head
from loaders.tables.table_text import Cell, Written, caption, label
from loaders.wording.pages import PAGE_NUMBER
from loaders.wording.tables import RULE_DRAWN, RULED_OUT, RUNNING, UPRIGHT

_DEEPEST = 6  # rows among which the head stands

_Row = list[list[Cell]]  # for each column the pieces of its cell, which may be one with that of the row above


def drawn_tables(document: Document) -> Iterator[Written]:
    """The tables between drawn rules, in the order of the text."""
    if not RULE_DRAWN.search(document.folded):
        return
    every = list(lines(document.folded))
    at = 0
    while at < len(every):
        end = at
        while end < len(every) and (_is_drawn(document, every[end]) or (end > at and _is_page(document, every[end]))):
            end += 1
        if end > at and RULE_DRAWN.search(document.folded, *every[at]):
            yield from _tables(document, every[at:end], caption(document, every, at))
        at = max(end, at + 1)


def _is_drawn(document: Document, line: Cell) -> bool:
    words = document.folded[slice(*line)].strip()
    return words[:1] in "|+" and words[-1:] in "|+"


def _is_page(document: Document, line: Cell) -> bool:
    return PAGE_NUMBER.match(document.folded[slice(*line)]) is not None


def _tables(document: Document, drawn: Sequence[Cell], above: str) -> Iterator[Written]:
    """The table of a drawn stretch: rows above its head may be a title; none where nothing in it is a head."""
    rows = [row for row in _rows(document, [line for line in drawn if _is_drawn(document, line)]) if any(row)]
    for place, row in enumerate(rows[:_DEEPEST]):
        columns = head([_label(document, pieces) for pieces in row])
        if columns is None:
            continue
        fitting = (each for each in rows[place + 1 :] if len(each) in (1, len(row)))
        below = [each for each in fitting if not _again(document, columns, each)]
        title = "\n".join(document.folded[slice(*row[0][0])] for row in rows[:place] if row[0])
        if below:
            yield _written(columns, below, f"{above}\n{title}", (drawn[0][0], drawn[-1][1]))
            return


def _label(document: Document, pieces: Sequence[Cell]) -> str:
    return "".join(label(document, piece) for piece in pieces)


def _again(document: Document, columns: Sequence[Column], row: _Row) -> bool:
    """Whether a row is the head, printed again on a later page."""
    return [_label(document, pieces) for pieces in row] == [column.label for column in columns]


def _rows(document: Document, drawn: Sequence[Cell]) -> Iterator[_Row]:
    """The rows that rules part, some of them empty.

    Below a rule that was left out in a column its cell is that of the row above.
    """
    row: _Row = []
    for line in drawn:
        between = _between(document, line)
        if RULE_DRAWN.search(document.folded, *line):
            yield row
            ruled = [RULED_OUT.match(document.folded[slice(*cell)]) is not None for cell in between]
            row = _going_on(row, ruled)
            between = tuple((cell[0], cell[0]) if out else cell for out, cell in zip(ruled, between, strict=True))
        elif len(row) != len(between) or _counts(document, row, between):
            yield row
            row = [[] for _ in between]
        for pieces, cell in zip(row, between, strict=True):
            if document.folded[slice(*cell)].strip():
                pieces.append(trim(document.folded, *cell))
    yield row


def _going_on(above: _Row, ruled: Sequence[bool]) -> _Row:
    """For each column the cell that goes on below a rule; a new one where it is ruled out, or stands below a wider."""
    out = [place for place, each in enumerate(ruled) if each] or [0]
    wider = len(ruled) - len(above)
    found: _Row = []
    for place, each in enumerate(ruled):
        at = place - wider if place > out[-1] else place
        apart = each or not 0 <= at < len(above) or (wider and out[0] <= place <= out[-1])
        found.append([] if apart else above[at])
    return found


def _between(document: Document, line: Cell) -> tuple[Cell, ...]:
    """What stands between the uprights and crossings of a line."""
    marks = [match.span() for match in UPRIGHT.finditer(document.folded, *line)]
    return tuple((left[1], right[0]) for left, right in pairwise(marks))


def _counts(document: Document, row: _Row, between: Sequence[Cell]) -> bool:
    """Whether a line begins a row without a rule: its first cell is a number, and the one above has one already."""
    return any(row[:1]) and all(RUNNING.match(label(document, cell)) for cell in (row[0][0], between[0]))


def _written(columns: tuple[Column, ...], rows: Sequence[_Row], caption: str, reach: Cell) -> Written:
    more = {pieces[0]: tuple(pieces[1:]) for row in rows for pieces in row if len(pieces) > 1}
    return Written(columns, tuple(map(_cells, rows)), caption, *reach, more=more)


def _cells(row: _Row) -> tuple[Cell, ...]:
    at = min(pieces[0][0] for pieces in row if pieces)
    return tuple(pieces[0] if pieces else (at, at) for pieces in row)
