"""Tables that stand in a text with a line for each row: cells between TABs, pipes or wide gaps.

Knows where such a table begins and ends, which lines go on a cell, and that heads are printed again on later pages.
Must not know what the columns mean for a task.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from loaders.document import Document
from loaders.names.surnames import looks_like_name
from loaders.segments import every_line, trim
from loaders.tables.columns import Column, across, head, head_column, joined_heads, may_be_head, whole_heads
from loaders.wording.headings import ATTACHMENT
from loaders.wording.pages import PAGE_NUMBER
from loaders.wording.tables import GAP, LONG_WORD, RULER, RUNNING, SECTION, SPACES

_AHEAD = 15  # lines of one cell that may follow one another
NOTES = ("注:", "备注:", "说明:", "抄送:")  # what stands behind the last row of a table
_CAPTION, _ABOVE = 3, 30  # lines above a table that may be its title; lines in which they stand
_LONGEST_SECTION = 60
_FEWEST_WORDS = 3  # of a row whose cells stand between single spaces
_TALLEST = 9  # lines of a head
_NAME = 2  # characters of a name before its last one

Cell = tuple[int, int]  # where its text stands; empty where it holds nothing
Line = tuple[int, int]
_Cut = Callable[[Document, Line], list[Cell]]


@dataclass(frozen=True, slots=True)
class Written:
    """A table in a text: its columns, its rows as they are written (with as many cells as each happens to have).

    `caption` are the lines above it; `start:end` is the stretch of the text that it takes. `more` holds the pieces of
    cells on lines below their first one, where other cells stand between them.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str
    start: int
    end: int
    run_together: bool = False  # its cells hold names without anything between them
    more: Mapping[Cell, tuple[Cell, ...]] = field(default_factory=dict)


def label(document: Document, cell: Cell) -> str:
    """The text of a cell, folded, without any white space."""
    return "".join(document.folded[cell[0] : cell[1]].split())


def caption(document: Document, lines: Sequence[Line], at: int) -> str:
    """The lines above the one at a place that may be a table's title, without empty ones."""
    above = (line for line in reversed(lines[max(0, at - _ABOVE) : at]) if line[0] < line[1])
    return "\n".join(document.folded[slice(*line)] for line in reversed(list(islice(above, _CAPTION))))


def line_tables(document: Document) -> Iterator[Written]:
    """The tables whose rows are lines, in the order of the text."""
    lines = every_line(document.text)
    at = 0
    while at < len(lines):
        start, stop = lines[at]
        cuts = _cuts(document, lines[at]) if start < stop else ()
        found = next((table for cut in cuts if (table := _table(document, lines, at, cut))), None) if cuts else None
        if found:
            yield found
            at = max(at + 1, bisect_right(lines, (found.end, -1)))
        else:
            at += 1


def _cuts(document: Document, line: Line) -> tuple[_Cut, ...]:
    """How a line can be cut that may be a table's head: none where its words are too long for one, or are no head's."""
    words = document.folded[slice(*line)].strip()
    tabs = (_tabs,) if "\t" in document.text[slice(*line)] else ()
    if not words or not (tabs or " " in words or "|" in words):
        return ()
    if LONG_WORD.search(words) or not may_be_head("".join(words.split())):
        return ()
    pipes = (_bordered, _pipes) if "|" in words else ()
    return (*tabs, *pipes, *((_gaps, _spaces) if " " in words else ()))


def _tabs(document: Document, line: Line) -> list[Cell]:
    return _cut(document, line, [(at, at + 1) for at in _places(document.text, "\t", line)])


def _bordered(document: Document, line: Line) -> list[Cell]:
    """The cells of a line that begins with a pipe; any other line is one cell."""
    start, end = trim(document.folded, *line)
    return _pipes(document, (start + 1, end)) if document.folded[start:end].startswith("|") else [(start, end)]


def _pipes(document: Document, line: Line) -> list[Cell]:
    """Cells between pipes, one of which may stand behind the last."""
    cells = _cut(document, line, [(at, at + 1) for at in _places(document.folded, "|", line)])
    return cells[:-1] if len(cells) > 1 and document.folded[slice(*line)].rstrip().endswith("|") else cells


def _gaps(document: Document, line: Line) -> list[Cell]:
    start, end = trim(document.folded, *line)
    words = split(document, line)
    if len(words) > 1 and all(head_column(label(document, word)) for word in words):
        return words  # heads between single blanks, above cells between wide ones
    return _cut(document, (start, end), [match.span() for match in GAP.finditer(document.folded, start, end)])


def split(document: Document, line: Line) -> list[Cell]:
    """The words of a line between blanks, names and heads made whole."""
    start, end = trim(document.folded, *line)
    words = _cut(document, (start, end), [match.span() for match in SPACES.finditer(document.folded, start, end)])
    heads = whole_heads([label(document, word) for word in words])
    if len(heads) > 1:
        return [(words[first][0], words[last][1]) for first, last in heads]
    return _whole_names(document, words)


def _like_head(document: Document, line: Line, width: int) -> list[Cell]:
    """The words of a line of as many as there are heads; else as `_spaces` cuts it."""
    words = split(document, line)
    return words if len(words) == width and "。" not in document.folded[slice(*line)] else _spaces(document, line)


def _places(text: str, mark: str, line: Line) -> Iterator[int]:
    at = text.find(mark, *line)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1, line[1])


def _cut(document: Document, line: Line, between: Sequence[Cell]) -> list[Cell]:
    starts = [line[0], *(end for _, end in between)]
    ends = [*(start for start, _ in between), line[1]]
    return [trim(document.folded, start, end) for start, end in zip(starts, ends, strict=True)]


def _spaces(document: Document, line: Line) -> list[Cell]:
    """The words of a line that begins with a number, or of a head; any other line is one cell."""
    words = split(document, line)
    labels = [label(document, word) for word in words]
    if len(words) < _FEWEST_WORDS or not (RUNNING.match(labels[0]) or all(map(head_column, labels))):
        return [trim(document.folded, *line)]
    wide = _gaps(document, line)
    return wide if len(wide) >= _FEWEST_WORDS else words


def _whole_names(document: Document, words: list[Cell]) -> list[Cell]:
    """The words with a name whose last character stands apart (刘 敏, 李志 强) made whole."""
    out: list[Cell] = []
    for word, after in zip(words, [*words[1:], (0, 0)], strict=True):
        last = out[-1] if out and word[1] - word[0] == 1 else (0, 0)
        longest = 1 if after[1] - after[0] == 1 else _NAME
        if 0 < last[1] - last[0] <= longest and looks_like_name(label(document, (last[0], word[1]))):
            out[-1] = (last[0], word[1])
        else:
            out.append(word)
    return out


def _table(document: Document, lines: Sequence[Line], at: int, cut: _Cut) -> Written | None:
    columns = _head(document, lines[at], cut) or across([label(document, cell) for cell in cut(document, lines[at])])
    beneath = [label(document, cell) for line in lines[at + 1 : at + 2] for cell in cut(document, line)]
    broken = cut is _tabs and len(_tabs(document, lines[at])) > 1 and not (columns and joined_heads(columns, beneath))
    tall = _tall(document, lines, at) if broken else None
    if tall and (columns is None or len(tall[0]) > len(columns)):
        columns, height = tall
    else:
        height = 1
    if columns is None:
        return None
    if cut is _spaces:
        cut = partial(_like_head, width=len(columns))
    following = at + height
    while following < len(lines) and RULER.match(document.folded[slice(*lines[following])] or "-"):
        following += 1
    while following < len(lines) and (
        below := joined_heads(columns, [label(document, cell) for cell in cut(document, lines[following])])
    ):
        columns, following = below, following + 1
    rows = _rows(document, lines[following:], columns, cut=cut)
    if not rows:
        return None
    reach = lines[at][0], max(cell[1] for row in rows for cell in row)
    return Written(columns, tuple(map(tuple, rows)), caption(document, lines, at), *reach)


def _head(document: Document, line: Line, cut: _Cut) -> tuple[Column, ...] | None:
    if not may_be_head(label(document, line)):
        return None
    cells = cut(document, line)
    while len(cells) > 1 and cells[-1][0] == cells[-1][1]:
        cells.pop()
    return head([label(document, cell) for cell in cells]) if len(cells) > 1 else None


def _tall(document: Document, lines: Sequence[Line], at: int) -> tuple[tuple[Column, ...], int] | None:
    """A head whose cells are broken over several lines, and how many lines it takes."""
    cells = _tabs(document, lines[at])
    if not all(head_column(_unquoted(document, cell)) for cell in cells[:-1]):
        return None  # only the last cell of a line goes on below
    found = None
    for count in range(1, min(_TALLEST, len(lines) - at)):
        first, *more = _tabs(document, lines[at + count])
        if SECTION.match(label(document, first)):
            break  # the title of a section stands right below the head
        cells = [*cells[:-1], _until(cells[-1], first), *more]
        labels = [_unquoted(document, cell) for cell in cells]
        if all(map(head_column, labels)) and (columns := head(labels)):
            found = columns, count + 1
    return found


def _unquoted(document: Document, cell: Cell) -> str:
    """The text of a head that a spreadsheet put in quotation marks because it has two lines."""
    return label(document, cell).strip('"')


def _rows(document: Document, lines: Sequence[Line], columns: tuple[Column, ...], *, cut: _Cut) -> list[list[Cell]]:
    """The rows below a head, each line that goes on a cell added to it."""
    rows: list[list[Cell]] = []
    blank = False
    for place, line in enumerate(lines):
        words = document.folded[line[0] : line[1]].strip()
        cells = cut(document, line)
        if not words or RULER.match(words) or (len(cells) == 1 and PAGE_NUMBER.match(words)):
            blank = blank or not words
            continue
        if len(cells) == 1 and ATTACHMENT.match(words):
            break
        if len(cells) > 1:
            heads = _head(document, line, cut)
            if heads and (not rows or not _same(heads, columns)):
                break  # printed again before any row, it is the head of what follows
            if not heads and joined_heads(columns, [label(document, cell) for cell in cells]) is None:
                _add(document, rows, cells, width=len(columns))
        elif SECTION.match(words) and len(words) <= _LONGEST_SECTION and _goes_on(document, lines[place + 1 :], cut):
            rows.append([trim(document.folded, *line)])
        elif rows and (
            _goes_on(document, lines[place + 1 :], cut) or (_open(document, rows[-1], columns) and not blank)
        ):
            rows[-1][-1] = _until(rows[-1][-1], trim(document.folded, *line))
        else:
            break
        blank = False
    return rows


def _until(cell: Cell, line: Cell) -> Cell:
    return (cell[0] if cell[0] < cell[1] else line[0]), line[1]


def _same(heads: tuple[Column, ...], columns: tuple[Column, ...]) -> bool:
    labels = {column.label for column in columns}
    return sum(column.label in labels for column in heads) * 2 > len(heads)


def _open(document: Document, row: Sequence[Cell], columns: tuple[Column, ...]) -> bool:
    """Whether the last cell of a row may go on: it is empty, ends in a separator, or cells are missing."""
    start, end = row[-1]
    return len(row) < len(columns) or start == end or document.folded[end - 1] in "、,;"


def _add(document: Document, rows: list[list[Cell]], cells: list[Cell], *, width: int) -> None:
    """Add a row, or go on the last one where a line break tore it within a cell."""
    above = rows[-1] if rows else []
    numbered = RUNNING.match(label(document, cells[0])) is not None
    more = cells
    while len(more) > 1 and more[-1][0] == more[-1][1] and len(above) + len(more) - 1 > width:
        more = more[:-1]  # a mark behind the last cell
    torn = 1 < len(above) < width and len(above) + len(more) - 1 <= width and len(more) < width
    if torn and not numbered and more[0][0] < more[0][1]:
        above[-1] = _until(above[-1], more[0])
        above += more[1:]
    else:
        rows.append(cells)


def _goes_on(document: Document, lines: Sequence[Line], cut: _Cut) -> bool:
    """Whether another row follows within a few lines, before any other head."""
    seen = 0
    for line in lines:
        if not document.folded[line[0] : line[1]].strip():
            continue
        if len(cut(document, line)) > 1:
            return _head(document, line, cut) is None
        seen += 1
        if seen > _AHEAD:
            return False
    return False
