"""Tables whose columns stand under one another as on a printed page, their cells wrapped onto lines below.

Knows by where words stand which cell they go on. Where that cannot be told the table has no rows. Must not know what
the columns mean for a task.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import east_asian_width

from loaders.document import Document
from loaders.names.surnames import looks_like_name
from loaders.segments import every_line, trim
from loaders.tables.columns import Column, assigns, head, may_be_head
from loaders.tables.table_text import NOTES, Cell, Written, caption, label
from loaders.wording.pages import PAGE_NUMBER
from loaders.wording.tables import GAP, LONG_WORD, RUNNING, SECTION

_MOST_LINES = 3_000
_MOST_VAIN = 20  # heads without such a table below in one document
_NEAR = 2  # columns of a screen by which words may stand beside their column

_Reach = tuple[int, int]  # the first and the last column of a screen that the cells of a column take


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of a line, and where they stand on a screen, on which a Chinese character takes two columns."""

    cell: Cell
    reach: _Reach


def laid_out_tables(document: Document) -> Iterator[Written]:
    """The numbered tables with cells that are wrapped, in the order of the text; without rows where they drifted."""
    lines = every_line(document.text) if "  " in document.folded else []
    at = vain = 0
    while at < len(lines) and vain < _MOST_VAIN:
        columns = _head(document, lines[at])
        table = _table(document, columns, lines, at) if columns else None
        vain += columns is not None and table is None
        if table:
            yield table
            at = next((place for place, line in enumerate(lines) if line[0] >= table.end), len(lines))
        else:
            at += 1


def _head(document: Document, line: Cell) -> tuple[Column, ...] | None:
    if document.folded.find("  ", *line) < 0 or "|" in document.folded[slice(*line)]:
        return None
    if LONG_WORD.search(document.folded, *line) or "\t" in document.text[slice(*line)]:
        return None
    if not may_be_head(label(document, line)):
        return None
    columns = head([label(document, piece.cell) for piece in _pieces(document, line)])
    return columns if columns and columns[0].kind == "number" and assigns(columns) else None


def _pieces(document: Document, line: Cell) -> list[_Piece]:
    """The words of a line between wide gaps."""
    start, end = trim(document.folded, *line)
    gaps = [match.span() for match in GAP.finditer(document.folded, start, end)]
    edges = [start, *(at for gap in gaps for at in gap), end]
    found, at, reached = [], line[0], 0
    for cell in zip(edges[::2], edges[1::2], strict=True):
        left = reached + _width(document.text[at : cell[0]])
        at, reached = cell[1], left + _width(document.text[slice(*cell)])
        found += [_Piece(cell, (left, reached))] if cell[0] < cell[1] else []
    return _whole_names(document, found)


def _whole_names(document: Document, pieces: Sequence[_Piece]) -> list[_Piece]:
    """The pieces, a name of two characters set apart (刘  敏) as one."""
    found: list[_Piece] = []
    for piece in pieces:
        last = found[-1] if found else piece
        name = last.cell[0], piece.cell[1]
        one_each = last is not piece and last.cell[1] - last.cell[0] == piece.cell[1] - piece.cell[0] == 1
        if one_each and looks_like_name(label(document, name)):
            found[-1] = _Piece(name, (last.reach[0], piece.reach[1]))
        else:
            found.append(piece)
    return found


def _width(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WFA" else 1 for char in text)


def _table(document: Document, columns: tuple[Column, ...], lines: Sequence[Cell], at: int) -> Written | None:
    """The table below a head; None where no cell of it is wrapped."""
    body = list(_body(document, columns, lines[at + 1 : at + 1 + _MOST_LINES]))
    full = [line for line in body if len(line) == len(columns) and _is_numbered(document, line)]
    if not full:
        return None
    reaches = [
        (min(line[place].reach[0] for line in full), max(line[place].reach[1] for line in full))
        for place in range(len(columns))
    ]
    body = _above_text(document, body, reaches)
    if all(_is_numbered(document, line) or _is_section(document, line) for line in body):
        return None
    rows, more = _rows(document, body, reaches)
    return Written(columns, rows, caption(document, lines, at), lines[at][0], body[-1][-1].cell[1], more=more)


def _body(document: Document, columns: Sequence[Column], lines: Sequence[Cell]) -> Iterator[list[_Piece]]:
    """The lines of a table: numbered ones, sections, and those that begin with blanks; heads and pages left out."""
    labels = [column.label for column in columns]
    for line in lines:
        pieces = _pieces(document, line)
        words = document.folded[slice(*line)]
        if not pieces or PAGE_NUMBER.match(words) or [label(document, piece.cell) for piece in pieces] == labels:
            continue
        if words.lstrip().startswith(NOTES):
            return
        if not (_is_numbered(document, pieces) or words.startswith("  ") or _is_section(document, pieces)):
            return
        yield pieces


def _is_numbered(document: Document, line: Sequence[_Piece]) -> bool:
    return len(line) > 1 and RUNNING.match(label(document, line[0].cell)) is not None


def _is_section(document: Document, line: Sequence[_Piece]) -> bool:
    return len(line) == 1 and SECTION.match(label(document, line[0].cell)) is not None


def _rows(
    document: Document, body: Sequence[list[_Piece]], reaches: Sequence[_Reach]
) -> tuple[tuple[tuple[Cell, ...], ...], dict[Cell, tuple[Cell, ...]]]:
    """The rows by the first pieces of their cells, and the further pieces of each; nothing where a piece is astray."""
    rows: list[dict[int, list[Cell]]] = []
    for line in body:
        if _is_section(document, line):
            rows.append({-1: [line[0].cell]})
            continue
        if _is_numbered(document, line):
            rows.append({})
        places = [_place(piece.reach, reaches) for piece in line]
        if not rows or -1 in rows[-1] or None in places or len(set(places)) < len(places):
            return (), {}
        for place, piece in zip(places, line, strict=True):
            rows[-1].setdefault(place or 0, []).append(piece.cell)
    more = {cells[0]: tuple(cells[1:]) for row in rows for cells in row.values() if len(cells) > 1}
    return tuple(_row(row, len(reaches)) for row in rows), more


def _row(row: dict[int, list[Cell]], width: int) -> tuple[Cell, ...]:
    if -1 in row:
        return (row[-1][0],)
    at = min(cells[0][0] for cells in row.values())
    return tuple(row[place][0] if place in row else (at, at) for place in range(width))


def _above_text(document: Document, body: list[list[_Piece]], reaches: Sequence[_Reach]) -> list[list[_Piece]]:
    """The lines without those below the last row that stand in no column: paragraphs behind the table."""
    last = max(place for place, line in enumerate(body) if _is_numbered(document, line))
    below = enumerate(body[last + 1 :], last + 1)
    astray = (place for place, line in below if any(_place(piece.reach, reaches) is None for piece in line))
    return body[: next(astray, len(body))]


def _place(reach: _Reach, reaches: Sequence[_Reach]) -> int | None:
    """The column that words stand in; None if they stand in none, or as much in another."""
    shared = sorted(
        (
            (min(reach[1], right + _NEAR) - max(reach[0], left - _NEAR), place)
            for place, (left, right) in enumerate(reaches)
        ),
        reverse=True,
    )
    (most, place), (next_most, _) = shared[:2]
    return place if most > 0 and next_most <= _NEAR * 2 else None
