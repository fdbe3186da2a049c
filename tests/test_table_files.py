"""One table, as docx, xlsx, html, pdf and text: the same tasks, also with merged and nested cells."""

import io
import time
import zipfile
from collections.abc import Callable
from datetime import date

import docx
import openpyxl
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from graph.errors import DocumentError
from loaders.extract import extract
from loaders.read import read_bytes
from tests.invented import doers

FONT = "STSong-Light"
CELL = ParagraphStyle("cell", fontName=FONT, fontSize=11, leading=14, wordWrap="CJK")
TITLE = "清河县2025年重点工作任务分解表"
# Each cell with how many rows it reaches over; None where a cell from above reaches.
ROWS: list[list[tuple[str, int] | None]] = [
    [(head, 1) for head in ("序号", "重点任务", "具体措施", "牵头领导", "牵头单位", "配合单位", "完成时限")],
    [
        ("1", 2),
        ("治理河道", 2),
        ("清理河面漂浮物", 1),
        ("王建国", 2),
        ("县水利局", 2),
        ("县财政局、各乡镇人民政府", 1),
        ("6月底前", 1),
    ],
    [None, None, ("修复破损堤岸", 1), None, None, ("县交通运输局", 1), ("9月底前", 1)],
    [
        ("2", 1),
        ("保障饮水", 1),
        ("更换老旧管网并逐村检测水质，公布检测结果", 1),
        ("李秀英", 1),
        ("县住建局", 1),
        ("", 1),
        ("2025年12月", 1),
    ],
]
WANTED = [
    ("清理河面漂浮物", "治理河道", ["C县财政局", "C各乡镇人民政府", "L县水利局"], ["王建国"], "2025-06-30"),
    ("修复破损堤岸", "治理河道", ["C县交通运输局", "L县水利局"], ["王建国"], "2025-09-30"),
    ("保障饮水", None, ["L县住建局"], ["李秀英"], "2025-12-31"),
]


def as_text() -> bytes:
    """As an office program saves a table to text: TABs between cells, nothing in merged ones."""
    lines = ["\t".join(cell[0] if cell else "" for cell in row) for row in ROWS]
    return "\n".join([TITLE, "", *lines, ""]).encode()


def as_html() -> bytes:
    rows = [
        "".join(f'<td rowspan="{cell[1]}"><p>{cell[0]}</p></td>' for cell in row if cell is not None) for row in ROWS
    ]
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<!doctype html><title>{TITLE}</title><body><h1>{TITLE}</h1><table>{table}</table></body>".encode()


def as_docx() -> bytes:
    document = docx.Document()
    document.add_paragraph(TITLE)
    table = document.add_table(len(ROWS), len(ROWS[0]))
    for at, row in enumerate(ROWS):
        for place, cell in enumerate(row):
            if cell is not None:
                table.cell(at, place).merge(table.cell(at + cell[1] - 1, place)).text = cell[0]
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_xlsx() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([TITLE])
    sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(ROWS[0]))
    for at, row in enumerate(ROWS, start=2):
        for place, cell in enumerate(row, start=1):
            if cell is not None:
                sheet.cell(at, place, int(cell[0]) if cell[0].isdigit() else cell[0])
                sheet.merge_cells(start_row=at, end_row=at + cell[1] - 1, start_column=place, end_column=place)
    sheet.cell(len(ROWS) + 1, len(ROWS[0]), date(2025, 12, 31))
    hidden = book.create_sheet("底稿")
    hidden.append(["序号", "任务", "责任单位"])
    hidden.append([1, "不公开的任务", "县审计局"])
    hidden.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def as_pdf() -> bytes:
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    cells = [[Paragraph(cell[0], CELL) if cell else "" for cell in row] for row in ROWS]
    spans = [
        ("SPAN", (place, at), (place, at + cell[1] - 1))
        for at, row in enumerate(ROWS)
        for place, cell in enumerate(row)
        if cell and cell[1] > 1
    ]
    style = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *spans]
    table = Table(cells, colWidths=(32, 60, 110, 60, 70, 90, 60), style=style)
    out = io.BytesIO()
    SimpleDocTemplate(out, leftMargin=40, rightMargin=40).build([Paragraph(TITLE, CELL), table])
    return out.getvalue()


@pytest.mark.parametrize("made", [as_text, as_html, as_docx, as_xlsx, as_pdf])
def test_a_table_says_the_same_in_every_kind_of_file(made: Callable[[], bytes]) -> None:
    assert _said(made()) == WANTED


def _said(data: bytes) -> list[tuple[str, str | None, list[str], list[str], str | None]]:
    return [
        (
            task.title,
            task.section,
            doers(task),
            [person.official for person in task.people],
            task.deadline.end if task.deadline else None,
        )
        for task in extract(read_bytes("任务分解表", data)).tasks
    ]


def test_a_second_row_of_heads_below_one_that_spans_is_no_part_of_the_first() -> None:
    page = (
        "<!doctype html><body><table><tr><td colspan=5>清河县2025年项目责任分解表</td></tr>"
        "<tr><td rowspan=2>序号</td><td rowspan=2>项目名称</td><td colspan=2>责任分工</td><td rowspan=2>备注</td></tr>"
        "<tr><td>牵头单位</td><td>责任单位</td></tr><tr><td colspan=5>一、产业项目（2个）</td></tr>"
        "<tr><td>1</td><td>物流园</td><td>县商务局</td><td><p>县住建局</p><p>县城投公司</p></td><td>续建</td></tr>"
        "<tr><td>2</td><td>冷链中心</td><td>县供销社</td><td>柳溪镇</td><td></td></tr></table>"
    )
    assert [(title, section, doing) for title, section, doing, *_ in _said(page.encode())] == [
        ("物流园", "产业项目(2个)", ["L县商务局", "R县住建局", "R县城投公司"]),
        ("冷链中心", "产业项目(2个)", ["L县供销社", "R柳溪镇"]),
    ]


def test_a_table_within_a_cell_that_only_places_it_is_read() -> None:
    page = as_html().replace(b"<h1>", b"<table><tr><td><h1>").replace(b"</table>", b"</table></td></tr></table>")
    assert _said(page) == WANTED


def test_units_in_paragraphs_and_tables_of_a_cell_are_all_of_its_role() -> None:
    inner = "<table><tr><td>县教育局</td></tr><tr><td>县卫健局</td></tr></table>"
    cells = ("1", "配备校医", f"<p>县人社局</p><p>县财政局</p>{inner}")
    rows = "".join(f"<td>{cell}</td>" for cell in cells)
    head = "".join(f"<td>{cell}</td>" for cell in ("序号", "任务", "责任单位"))
    page = f"<!doctype html><body><p>{TITLE}</p><table><tr>{head}</tr><tr>{rows}</tr></table></body>"
    assert [each[2] for each in _said(page.encode())] == [["R县人社局", "R县卫健局", "R县教育局", "R县财政局"]]


def _packed(sheet: str, *, book: str = "<x/>") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", book)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
    return out.getvalue()


def _without_cells() -> bytes:
    out = io.BytesIO()
    openpyxl.Workbook().save(out)
    return out.getvalue()


def _far_cell() -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.cell(1_000_000, 16_000, "远")
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (lambda: _packed("0" * 90_000_000), "unpacks to more than 32 MB or 200 times its size"),
        (lambda: _packed(str(list(range(3_000_000)))), "has sheets of more than 16 MB; split it"),
        (lambda: _packed("<x"), "is a damaged Excel file; open it in Excel or WPS and save it again"),
        (_without_cells, "is an Excel file without text"),
        (_far_cell, "has a sheet of more than 2,000,000 cells; delete its empty rows"),
    ],
)
def test_a_bad_workbook_is_one_sentence_at_once(made: Callable[[], bytes], says: str) -> None:
    data, started = made(), time.monotonic()
    with pytest.raises(DocumentError, match=f"^文件: {says}"):
        read_bytes("文件", data)
    assert time.monotonic() - started < 5
