"""Tables that became text with a line for each cell, with or without pipes between the cells.

Knows how such a table is told from running text. Must not know what its columns mean for a task.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.document import Document
from loaders.layout.surroundings import is_furniture
from loaders.segments import lines
from loaders.tables.aligning import aligned, spread, suits
from loaders.tables.broken_names import whole_names
from loaders.tables.columns import Column, assigns, head, head_column, may_be_head, shows_duties
from loaders.tables.table_text import NOTES, Cell, Written, caption, label, split
from loaders.wording.headings import ATTACHMENT, RELEASE
from loaders.wording.tables import (
    BROKEN_HEAD,
    FULL_DAY,
    LONG_WORD,
    LOOSE_MARK,
    NUMBER_HEAD,
    RUNNING,
    SECTION,
    SHARED_HEAD,
    TITLE_ABOVE,
)

_FEWEST_HEADS = 3
_MOST_HEADS = 12
_WORDS, _BESIDE = {"task", "class", "other"}, {"person", "time", "other"}  # kinds of columns that make no row alone
_LONGEST_ODD_HEAD = 8  # characters of a head that is worded like none
_BROKEN_HEAD = 12  # characters of a head on two lines, with what stands between them
_SHORT = ("unit", "plain", "time", "person")  # kinds of columns whose cells are no sentences
_MOST_CELLS = 3_000  # aligning weighs every cell against every column


def stream_tables(document: Document) -> Iterator[Written]:
    """The tables whose cells are lines, in the order of the text."""
    bare = [_without_pipes(document, piece) for piece in _pieces(document)]
    each_line = [piece for piece in bare if piece[0] < piece[1]]
    paragraphs = list(_paragraphs(document, each_line))
    if len(each_line) > len(paragraphs) > 1:
        yield from _tables(document, paragraphs, apart=True)  # first, for their lines alone may pass for cells too
    yield from _tables(document, list(_whole_heads(document, each_line)), apart=False)


def _tables(document: Document, pieces: list[Cell], *, apart: bool) -> Iterator[Written]:
    """The tables whose cells the pieces are; `apart`: only those that have empty lines between their heads."""
    reached = 0
    for at in _beginnings(document, pieces):
        columns = _head(document, pieces[at : at + _MOST_HEADS]) if at >= reached else None
        if columns is None or not (assigns(columns) or shows_duties(columns, divided=False)):
            continue
        heads = len(columns)
        if apart and document.folded.count("\n", pieces[at][1], pieces[at + 1][0]) < 2:
            continue
        cells, used = _cells(document, pieces[at + heads : at + heads + _MOST_CELLS], columns)
        if "|" in document.folded[pieces[at][1] : pieces[at + 1][0]]:
            cells = list(_between_pipes(document, cells))
        cells = whole_names(document, cells)
        drifted = sum(LOOSE_MARK.match(label(document, cell)) is not None for cell in cells) > 1
        rows = () if drifted else _rows(document, columns, cells)
        if not assigns(columns):  # behind the duties any short line may look like a unit
            rows = tuple(row for row in rows if len(row) == 1 or row[0][0] < row[0][1])
        columns = _with_numbers(document, columns, cells)
        if rows:
            end = max(cell[1] for row in rows for cell in row)
            yield Written(columns, rows, caption(document, pieces, at), pieces[at][0], end)
        reached = at + heads + used


def _beginnings(document: Document, pieces: Sequence[Cell]) -> list[int]:
    """The places at which heads may begin: at a line worded like one, or right before it."""
    short = [place for place, piece in enumerate(pieces) if not LONG_WORD.search(document.folded, *piece)]
    known = [place for place in short if head_column(label(document, pieces[place]))]
    return sorted({at for place in known for at in (place - 1, place) if at >= 0})


def _pieces(document: Document) -> Iterator[Cell]:
    """The lines, and the words of those from a line on that holds several heads between blanks."""
    apart = False
    for piece in lines(document.folded):
        blanks = document.folded.find(" ", *piece) >= 0 and not _is_row(document, piece)
        words = split(document, piece) if blanks and (apart or may_be_head(label(document, piece))) else [piece]
        known = [head_column(label(document, word)) is not None for word in words if len(words) >= _FEWEST_HEADS]
        heads = next((at for at in range(len(known)) if all(known[at : at + _FEWEST_HEADS])), len(words))
        if len(words) - heads >= _FEWEST_HEADS:
            apart = True
            yield from ((words[0][0], words[heads - 1][1]),) if heads else ()
            yield from words[heads:]
            continue
        apart = apart and (len(words) > 1 or "。" not in document.folded[slice(*piece)])
        yield from words if apart else [piece]


def _paragraphs(document: Document, pieces: Sequence[Cell]) -> Iterator[Cell]:
    """The pieces, those as one whose lines follow each other: cells that are wrapped, where empty lines part them."""
    last: Cell | None = None
    ends = len(document.folded), len(document.folded)
    for piece, after in zip(pieces, [*pieces[1:], ends], strict=False):  # there may be none
        between = document.folded[last[1] : piece[0]] if last else ""
        whole = after is ends or "\n" in document.folded[piece[1] : after[0]]  # a line, not a word of one
        follows = whole and between.count("\n") == 1 and "|" not in between
        if last and not follows:
            yield last
        last = (last[0], piece[1]) if last and follows else piece
    if last:
        yield last


def _whole_heads(document: Document, pieces: Sequence[Cell]) -> Iterator[Cell]:
    """The pieces, a head that stands on two lines (牵头 above 部门) as one."""
    at = 0
    while at < len(pieces):
        both = (pieces[at][0], pieces[min(at + 1, len(pieces) - 1)][1])
        joins = at + 1 < len(pieces) and both[1] - both[0] <= _BROKEN_HEAD and BROKEN_HEAD.match(label(document, both))
        split = joins and label(document, pieces[at]) == joins["first"]
        yield both if split else pieces[at]
        at += 2 if split else 1


def _without_pipes(document: Document, piece: Cell) -> Cell:
    """A line without the pipes at its ends, which part it from the cells above and below."""
    start, end = piece
    while start < end and document.folded[end - 1] in "| ":
        end -= 1
    while start < end and document.folded[start] in "| ":
        start += 1
    return start, end


def _is_row(document: Document, piece: Cell) -> bool:
    """Whether a line holds several cells."""
    return document.text.find("\t", *piece) >= 0 or document.folded.find("|", *piece) >= 0


def _head(document: Document, pieces: Sequence[Cell]) -> tuple[Column, ...] | None:
    """The columns whose heads stand on the lines given, as many as there are."""
    labels: list[str] = []
    for place, piece in enumerate(pieces):
        words = label(document, piece)
        if _is_row(document, piece) or words in labels or not _heads(document, pieces[place : place + 2]):
            break
        if labels and NUMBER_HEAD.match(words) and _is_title(document, pieces[place - 1 : place + 2]):
            return None
        labels.append(words)
    columns = head(labels) if len(labels) >= _FEWEST_HEADS else None
    return columns and _beneath(columns)


def _beneath(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns; heads at the end that stand below another (责任分工 over 牵头单位, 配合单位) in its place."""
    last = len(columns) - 1
    while last and columns[last].kind == "unit":
        last -= 1
    below = columns[last + 1 :]
    over = next((place for place, column in enumerate(columns[:last]) if SHARED_HEAD.match(column.label)), None)
    if over is None or len(below) < 2 or below[0].role != "lead":
        return columns
    return (*columns[:over], *below, *columns[over + 1 : last + 1])


def _is_title(document: Document, pieces: Sequence[Cell]) -> bool:
    """Whether the first piece is a table's title: worded so, or on its own line where the two behind it are not."""
    if TITLE_ABOVE.search(label(document, pieces[0])):
        return True
    breaks = ["\n" in document.folded[above[1] : below[0]] for above, below in pairwise(pieces)]
    return breaks == [True, False]


def _heads(document: Document, pieces: Sequence[Cell]) -> bool:
    """Whether the first line is worded like a head, or could be one and stands before one."""
    words = [label(document, piece) for piece in pieces]
    known = [head_column(each) is not None for each in words]
    if SECTION.match(words[0]) or RUNNING.match(words[0]):
        return False  # 一、主要目标, or the first row, right below the heads
    return known[0] or (known[-1] and len(words[0]) <= _LONGEST_ODD_HEAD)


def _cells(document: Document, pieces: Sequence[Cell], columns: tuple[Column, ...]) -> tuple[list[Cell], int]:
    """The lines that may be cells, and how many lines were looked at for them.

    They reach up to a line of another table or the next head; heads printed again are none of them.
    """
    found: list[Cell] = []
    labels = {column.label for column in columns}
    for place, piece in enumerate(pieces):
        text = label(document, piece)
        beside = len(text) > _LONGEST_ODD_HEAD and is_furniture(document.folded[slice(*piece)])
        ends = RELEASE.match(text) or ATTACHMENT.match(text) or text.startswith(NOTES)
        if beside or ends or _is_row(document, piece):
            return found, place
        if text in labels:
            continue
        if head_column(text) and _head(document, pieces[place : place + _MOST_HEADS]):
            return found, place
        found.append(piece)
    return found, len(pieces)


def _between_pipes(document: Document, cells: Sequence[Cell]) -> Iterator[Cell]:
    """The cells with lines that no pipe parts as one."""
    last: Cell | None = None
    for cell in cells:
        if last and "|" in document.folded[last[1] : cell[0]]:
            yield last
            last = None
        last = (last[0] if last else cell[0], cell[1])
    if last:
        yield last


def _rows(document: Document, columns: tuple[Column, ...], cells: list[Cell]) -> tuple[tuple[Cell, ...], ...]:
    """The cells as rows. Where rows are numbered the numbers part them."""
    numbered = any(column.kind == "number" for column in columns)
    columns = _with_numbers(document, columns, cells)
    rows: list[tuple[Cell, ...]] = []
    for group in _groups(document, cells, numbered=numbered):
        if len(group) == 1 and SECTION.match(label(document, group[0])):
            rows.append((group[0],))
        elif numbered and suits(document, columns, group):
            rows.append(tuple(group))
        else:
            placed = aligned(document, columns, group, one_row=False)
            rows += [spread(row, len(columns)) for row in placed]
    return tuple(_within(document, columns, rows))


def _within(
    document: Document, columns: tuple[Column, ...], rows: Sequence[tuple[Cell, ...]]
) -> Iterator[tuple[Cell, ...]]:
    """The rows that are no text behind the table: up to two paragraphs, or to a signature with its day."""
    loose = 0
    for row in rows:
        kinds = {column.kind for column, cell in zip(columns, row, strict=False) if cell[0] < cell[1]}
        if len(row) > 1 and (not kinds - _WORDS or not kinds - _BESIDE):
            loose += 1
            if loose > 1:
                return
            continue
        if row is rows[-1] and "number" not in kinds and _is_foot(document, columns, row):
            return
        loose = 0
        yield _trimmed(document, columns, row) if row is rows[-1] and len(row) > 1 else row


def _is_foot(document: Document, columns: Sequence[Column], row: Sequence[Cell]) -> bool:
    """Whether cells are a signature: units and nothing else, or a full day that no task is to be done by."""
    filled = [(column.kind, cell) for column, cell in zip(columns, row, strict=False) if cell[0] < cell[1]]
    kinds = {kind for kind, _ in filled}
    dated = {kind for kind, cell in filled if FULL_DAY.match(label(document, cell))}
    return kinds in ({"unit"}, {"plain"}) or bool(dated - {"time"}) or (bool(dated) and not kinds & {"task", "class"})


def _trimmed(document: Document, columns: tuple[Column, ...], row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The last row, with one line at most in the columns of text at its end: more may stand behind the table."""
    last = max(place for place, column in enumerate(columns) if column.kind in _SHORT)
    lines_end = [document.folded.find("\n", *cell) for cell in row]
    return tuple(
        (cell[0], stop) if place > last and stop >= 0 else cell
        for place, (cell, stop) in enumerate(zip(row, lines_end, strict=True))
    )


def _with_numbers(document: Document, columns: tuple[Column, ...], cells: list[Cell]) -> tuple[Column, ...]:
    """The columns with one for numbers that have none of their own: before the cell that they stand before."""
    labels = [words for cell in cells if not SECTION.match(words := label(document, cell))]
    figures = [place for place, words in enumerate(labels) if RUNNING.match(words)]
    if any(column.kind == "number" for column in columns) or len(figures) < 2 or figures[0] >= len(columns):
        return columns
    return (*columns[: figures[0]], Column("number", "序号"), *columns[figures[0] :])


def _groups(document: Document, cells: Sequence[Cell], *, numbered: bool) -> Iterator[list[Cell]]:
    """The cells between the numbers that count up, and sections by themselves."""
    group: list[Cell] = []
    last = 0
    for cell in cells:
        number = RUNNING.match(label(document, cell)) if numbered else None
        counts = number is not None and (int(number["number"]) in (last + 1, 1) or not last)
        section = SECTION.match(document.folded[slice(*cell)]) is not None
        if group and (counts or section):
            yield group
            group = []
        last = int(number["number"]) if number and counts else last
        if section:
            yield [cell]
        else:
            group.append(cell)
    if group:
        yield group
