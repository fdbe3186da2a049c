"""Tables with pipes whose rows have run together on one line: | 序号 | 任务 | 责任单位 | | 1 | 清淤 | 水利局 |.

Knows that every row has a cell for each head, and that an empty one stands between two rows. Must not know what the
columns mean for a task.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.document import Document
from loaders.segments import lines, trim
from loaders.tables.columns import head, may_be_head
from loaders.tables.table_text import Cell, Written, label
from loaders.wording.tables import RULER

_FEWEST = 12  # pipes of such a line
_FEWEST_HEADS = 3
_CAPTION = 100  # characters above a table that may be its title


def pipe_runs(document: Document) -> Iterator[Written]:
    """The tables that stand on one line each, in the order of the text."""
    for start, end in lines(document.folded):
        if document.folded.count("|", start, end) < _FEWEST or not may_be_head(label(document, (start, end))):
            continue
        pipes = [at for at in range(start, end) if document.folded[at] == "|"]
        cells = [trim(document.folded, left + 1, right) for left, right in pairwise([*pipes, end])]
        width = next((place for place, cell in enumerate(cells) if cell[0] == cell[1]), 0)
        columns = head([label(document, cell) for cell in cells[:width]]) if width >= _FEWEST_HEADS else None
        rows = tuple(_rows(document, cells[width + 1 :], width)) if columns else ()
        if columns and rows:
            caption = document.folded[max(0, start - _CAPTION) : pipes[0]]
            yield Written(columns, rows, caption, start, rows[-1][-1][1])


def _rows(document: Document, cells: Sequence[Cell], width: int) -> Iterator[tuple[Cell, ...]]:
    """The rows as far as an empty cell stands behind each; without the line of dashes below the heads."""
    for at in range(0, len(cells) - width + 1, width + 1):
        row = tuple(cells[at : at + width])
        border = cells[at + width : at + width + 1]
        if any(start < end for start, end in border) or not any(start < end for start, end in row):
            return
        if not all(RULER.match(document.folded[slice(*cell)] or "-") for cell in row):
            yield row
