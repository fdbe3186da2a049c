"""Answers as an Excel workbook, a sheet for each. Owns xlsxwriter; must not know what the answers mean."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException
from xlsxwriter.worksheet import Worksheet

from graph.errors import StoreError

Rows = Sequence[Mapping[str, object]]

_WIDEST, _NARROWEST = 60, 8
_LONGEST = 32_767  # characters that a cell holds


def workbook(path: Path, sheets: Mapping[str, tuple[Sequence[str], Rows]]) -> None:
    """Write a sheet for each name, with its columns as head, frozen and with filters; text is never a formula.

    Raises StoreError where the file cannot be written.
    """
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        with xlsxwriter.Workbook(str(path), options) as book:
            head = book.add_format({"bold": True, "bottom": 1})
            for name, (columns, rows) in sheets.items():
                sheet = book.add_worksheet(name)
                sheet.write_row(0, 0, columns, head)
                _fill(sheet, columns, rows)
    except (OSError, XlsxWriterException) as error:
        raise StoreError(
            str(path), "the workbook cannot be written", got=str(error), do="choose another file"
        ) from error


def _fill(sheet: Worksheet, columns: Sequence[str], rows: Rows) -> None:
    for at, row in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            value = _cell(row.get(column))
            if value is not None:
                sheet.write(at, place, value)
    for place, column in enumerate(columns):
        widest = max((len(str(_cell(row.get(column)) or "")) for row in rows), default=0)
        sheet.set_column(place, place, min(_WIDEST, max(_NARROWEST, len(column) + 2, 2 * widest)))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), max(0, len(columns) - 1))


def _cell(value: object) -> str | int | float | None:
    """A value as a cell: lists are joined by 、, and text that is longer than a cell holds is cut."""
    if value is None or isinstance(value, int | float):
        return value
    return ("、".join(map(str, value)) if isinstance(value, list | tuple) else str(value))[:_LONGEST]
