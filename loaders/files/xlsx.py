"""Excel workbooks (xlsx) into text. Owns openpyxl; knows what of a workbook is shown, in bounded time and memory.

Must not know what a table says.
"""

import io
from collections.abc import Iterator
from datetime import date
from typing import Any
from zipfile import ZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from graph.errors import DocumentError
from loaders.document import Content
from loaders.files.blocks import MOST_CELLS, Block, Cell, Grid, lines
from loaders.files.docx import DAMAGED, check_member

LARGEST_SHEETS = 16 * 1024 * 1024  # bytes of XML of all sheets; reading them takes ten seconds
_BROKEN = (*DAMAGED, InvalidFileException, KeyError, TypeError, AttributeError, IndexError, SyntaxError)


def content(name: str, data: bytes) -> Content:
    """The sheets of a workbook that are shown: titles as paragraphs, tables as rows with merged cells filled.

    Raises `DocumentError` for a workbook that is damaged, protected, empty, or far larger than a task list.
    """
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            _check(name, archive)
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
        found = list(lines(block for sheet in book.worksheets for block in _blocks(name, sheet)))
    except _BROKEN as error:
        raise DocumentError(name, "is a damaged Excel file", do="open it in Excel or WPS and save it again") from error
    text = "\n".join(found).strip("\n")
    if not text:
        raise DocumentError(name, "is an Excel file without text", do="fetch the file again")
    return Content(f"{text}\n")


def _check(name: str, archive: ZipFile) -> None:
    size = 0
    for member in archive.infolist():
        check_member(name, member)
        size += member.file_size if member.filename.startswith("xl/worksheets/") else 0
    if size > LARGEST_SHEETS:
        raise DocumentError(name, f"has sheets of more than {LARGEST_SHEETS // 1024 // 1024} MB", do="split it")


def _blocks(name: str, sheet: Any) -> Iterator[Block]:
    """A sheet's title lines, and its table."""
    if sheet.sheet_state != "visible":
        return
    if sheet.max_row * sheet.max_column > 5 * MOST_CELLS:
        raise DocumentError(name, f"has a sheet of more than {5 * MOST_CELLS:,} cells", do="delete its empty rows")
    spans = {(area.min_row, area.min_col): area for area in sheet.merged_cells.ranges}
    rows = [[cell for cell in row if type(cell).__name__ != "MergedCell"] for row in sheet.iter_rows()]
    used = max((cell.column for row in rows for cell in row if _text(cell)), default=0)
    table = [tuple(_cell(cell, spans) for cell in row if cell.column <= used) for row in rows]
    while table and _is_title(table[0]):
        yield from (block for cell in table.pop(0) for block in cell.blocks)
    yield Grid(tuple(table))


def _is_title(row: tuple[Cell, ...]) -> bool:
    """Whether a row at the head of a sheet holds nothing, or one text."""
    return sum(any(cell.blocks) for cell in row) < 2


def _cell(cell: Any, spans: dict[tuple[int, int], Any]) -> Cell:
    area = spans.get((cell.row, cell.column))
    blocks = (_text(cell),) if _text(cell) else ()
    if area is None:
        return Cell(blocks)
    return Cell(blocks, area.max_row - area.min_row + 1, area.max_col - area.min_col + 1)


def _text(cell: Any) -> str:
    """What a cell shows, near enough: days in Chinese, whole numbers without a point, shares as per cent."""
    value = cell.value
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, date):
        return f"{value.year}年{value.month}月{value.day}日"
    if isinstance(value, int | float):
        return f"{value * 100:g}%" if str(cell.number_format).endswith("%") else f"{value:.12g}"
    return str(value).strip()
