"""Paragraphs and tables, as files hold them, into lines of text.

Knows how a table becomes lines: a row is one line, its cells stand between single TABs, merged cells are repeated
wherever they reach, so that every row of a table has the same number of cells; line breaks within a cell become spaces.
No other line holds a TAB. Tables that only place things on a page become paragraphs.

Must not know file types, nor what a text says.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

MOST_COLUMNS = 100
MOST_CELLS = 400_000
_LONG_CELL = 600  # characters of a cell that may hold a whole article
_ARTICLE = 0.6  # share of a table's text in such a cell


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a table cell, and over how many rows and columns it reaches."""

    blocks: "tuple[Block, ...]"
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows from the top, each with the cells that begin in it."""

    rows: tuple[tuple[Cell, ...], ...]


Block = str | Grid  # a paragraph (which may hold line breaks) or a table


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    """The lines of text that paragraphs and tables make. An empty line stands before and after every table."""
    for block in blocks:
        if isinstance(block, str):
            yield from filter(None, map(spaced, block.split("\n")))
            continue
        rows = expanded(block)
        if _places_only(block, rows):
            yield from lines(inner for row in block.rows for cell in row for inner in cell.blocks)
        else:
            yield ""
            yield from table_lines(rows)
            yield ""


def table_lines(rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A line for each row of cells, without rows that hold nothing."""
    for row in rows:
        cells = [" ".join(filter(None, map(spaced, cell.split("\n")))) for cell in row]
        if any(cells):
            yield "\t".join(cells)


def expanded(grid: Grid) -> list[list[str]]:
    """The rows of a table with every merged cell repeated down and to the right, all of one width.

    Cells of tables within a cell are run together. What goes beyond `MOST_CELLS` is left out.
    """
    rows: list[list[str]] = []
    reaching: dict[int, tuple[int, str]] = {}  # column: how many rows a cell from above still covers, its text
    cells = 0
    for row in grid.rows:
        texts, reaching = _row(row, reaching)
        cells += len(texts)
        if cells > MOST_CELLS:
            break
        rows.append(texts)
    width = max(map(len, rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def _row(row: tuple[Cell, ...], reaching: dict[int, tuple[int, str]]) -> tuple[list[str], dict[int, tuple[int, str]]]:
    """The texts of one row, and what reaches from it (or through it) into the next."""
    texts: list[str] = []
    below: dict[int, tuple[int, str]] = {}

    def fill(through: int) -> None:
        """Put in cells from above as long as they stand at the next column, or up to `through`."""
        while len(texts) in reaching or len(texts) < through:
            left, text = reaching.get(len(texts), (0, ""))
            if left > 1:
                below[len(texts)] = left - 1, text
            texts.append(text)

    for cell in row:
        fill(0)
        text = text_of(cell)
        for _ in range(min(cell.columns, MOST_COLUMNS - len(texts))):
            if cell.rows > 1:
                below[len(texts)] = cell.rows - 1, text
            texts.append(text)
    fill(max(reaching, default=-1) + 1)
    return texts, below


def text_of(cell: Cell) -> str:
    """The text of a cell, its paragraphs on lines of their own."""
    return "\n".join(_inner(cell.blocks))


def _inner(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, str):
            yield block
        else:
            yield from (" ".join(filter(None, map(text_of, row))) for row in block.rows)


def _places_only(grid: Grid, rows: list[list[str]]) -> bool:
    """Whether a table is there for the look of a page: one column, or one cell that holds an article."""
    if max(map(len, rows), default=0) < 2:
        return True
    sizes = [(len(text_of(cell)), cell) for row in grid.rows for cell in row]
    longest, cell = max(sizes, key=lambda size: size[0])
    nested = any(isinstance(block, Grid) for block in cell.blocks)
    article = longest > _LONG_CELL and (nested or len(cell.blocks) > 2)
    return (nested or article) and longest > _ARTICLE * sum(size for size, _ in sizes)


def spaced(text: str) -> str:
    """A paragraph on one line: no TAB, no white space at its ends."""
    return text.replace("\t", " ").strip()


def joined(text: str) -> str:
    """Text whose lines were wrapped, on one line: no space where Chinese was wrapped, one between two Latin words."""
    parts = [part for part in map(spaced, text.split("\n")) if part]
    out = parts[:1]
    for before, part in pairwise(parts):
        apart = before[-1].isascii() and before[-1].isalnum() and part[0].isascii() and part[0].isalnum()
        out.append(f" {part}" if apart else part)
    return "".join(out)
