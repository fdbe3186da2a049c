"""PDF files with a text layer: paragraphs, tables by their ruled lines, pages; scans and bad files are one sentence."""

import io
import time
from collections.abc import Callable, Iterator

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

from graph.errors import DocumentError
from loaders.document import Document
from loaders.extract import extract
from loaders.files import pdf
from loaders.read import read_bytes

FONT = "STSong-Light"  # known to every reader of PDF files, so that no font file is needed
BODY = ParagraphStyle("body", fontName=FONT, fontSize=16, leading=28, firstLineIndent=32, wordWrap="CJK", alignment=4)
CELL = ParagraphStyle("cell", fontName=FONT, fontSize=12, leading=15, wordWrap="CJK")
RULED = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
LONG = "各级河长要按照职责分工抓好本辖区内河道的巡查、清理和管护工作，发现问题及时上报并督促整改到位。" * 2
HEAD = ("序号", "任务", "牵头单位", "责任单位")


@pytest.fixture(autouse=True)
def _font() -> None:
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))


def laid(*parts: object, encrypt: StandardEncryption | None = None) -> bytes:
    """A file of the parts on pages with a running head, unless there is but one, and a page number."""
    out = io.BytesIO()

    def around(canvas: Canvas, _: object) -> None:
        canvas.setFont(FONT, 9)
        canvas.drawString(290, 30, f"— {canvas.getPageNumber()} —")
        if len(parts) > 1:
            canvas.drawString(90, 800, f"某某县人民政府公报 第{canvas.getPageNumber()}期")

    SimpleDocTemplate(out, encrypt=encrypt).build(list(parts), onFirstPage=around, onLaterPages=around)
    return out.getvalue()


def document(*parts: object) -> Document:
    return read_bytes("文件", laid(*parts))


def paragraph(text: str) -> Paragraph:
    return Paragraph(text, BODY)


def table(
    *rows: tuple[str, ...], style: tuple[object, ...] = (), widths: tuple[int, ...] = (40, 120, 90, 150)
) -> Table:
    cells = [[Paragraph(cell.replace("\n", "<br/>"), CELL) for cell in row] for row in rows]
    return Table(cells, colWidths=widths, style=[*RULED, *style], repeatRows=1)


def drawn(draw: Callable[[Canvas], None], *, pages: int = 1) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for _ in range(pages):
        canvas.setFont(FONT, 16)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_wrapped_lines_are_paragraphs_and_what_is_printed_around_is_gone() -> None:
    parts = [paragraph(f"（{number}）{LONG}") for number in "一二三四五六七八九"]
    read = document(paragraph("一、总体要求"), *parts)
    assert read.text == "一、总体要求\n" + "".join(f"（{number}）{LONG}\n" for number in "一二三四五六七八九")
    assert len(read.pages) == 2


def test_pages_are_the_offsets_at_which_they_start() -> None:
    read = document(paragraph("甲" * 60), PageBreak(), paragraph("乙方"), PageBreak(), paragraph("丙方"))
    assert [read.text[start : start + 2] for start in read.pages] == ["甲甲", "乙方", "丙方"]


def test_evidence_tells_the_page_it_stands_on_and_a_text_file_has_none() -> None:
    tasks = [paragraph(f"（{number}）清理河道。（牵头单位：县水利局）") for number in "一二"]
    read = document(paragraph("一、工作任务"), tasks[0], PageBreak(), tasks[1])
    assert [task.assignments[0].evidence.page for task in extract(read).tasks] == [1, 2]
    plain = extract(read_bytes("文件", read.text.encode()))
    assert [task.assignments[0].evidence.page for task in plain.tasks] == [None, None]


def test_a_table_is_rows_with_merged_cells_filled_and_wraps_joined() -> None:
    rows = (
        HEAD,
        ("1", "清理河道漂浮物并组织开展验收", "县水利局", "县公安局\n县财政局"),
        ("2", "清淤", "", ""),
        ("3", "绿化", "县林业局", ""),
    )
    merged = (("SPAN", (2, 1), (2, 2)), ("SPAN", (2, 3), (3, 3)))
    read = document(table(*rows, style=merged))
    first = "1\t清理河道漂浮物并组织开展验收\t县水利局\t县公安局 县财政局\n"
    assert read.text == "\t".join(HEAD) + f"\n{first}2\t清淤\t县水利局\t\n3\t绿化\t县林业局\t县林业局\n"


def test_a_table_over_pages_is_one_with_one_head_and_its_rows_tell_their_page() -> None:
    rows = [(str(number), f"任务{number}。{LONG[:60]}", "县水利局", "县公安局") for number in range(1, 30)]
    read = document(table(HEAD, *rows))
    lines = read.text.splitlines()
    assert lines == ["\t".join(row) for row in (HEAD, *rows)]
    assert len(read.pages) > 1
    assert all(read.text[start - 1] == "\n" for start in read.pages[1:])


def test_units_below_each_other_in_a_narrow_cell_stay_apart() -> None:
    read = document(table(HEAD, ("1", "巡河", "县公安局\n县财政局", "县住房和城\n乡建设局"), widths=(40, 120, 62, 74)))
    assert read.text.splitlines()[1] == "1\t巡河\t县公安局 县财政局\t县住房和城乡建设局"


def test_a_frame_with_one_cell_is_no_table() -> None:
    assert document(Table([[paragraph("框中的字")]], style=RULED)).text == "框中的字\n"


@pytest.mark.parametrize("turned", [90, 180, 270])
@pytest.mark.parametrize("told", [True, False], ids=["page turned", "text turned"])
def test_a_table_that_is_printed_sideways_reads_like_any_other(turned: int, told: bool) -> None:
    rows = (HEAD, ("1", "巡河", "县水利局", "县公安局"))

    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(turned if told else 0)
        canvas.translate(300, 400)
        canvas.rotate(turned)
        sideways = table(*rows)
        sideways.wrapOn(canvas, 500, 500)
        sideways.drawOn(canvas, -200, 0)

    assert read_bytes("文件", drawn(draw)).text == "".join("\t".join(row) + "\n" for row in rows)


def test_two_columns_are_read_one_after_the_other_and_rosters_are_not() -> None:
    def gazette(canvas: Canvas) -> None:
        for place in range(12):
            for side, x in (("左", 60), ("右", 320)):
                canvas.drawString(x, 700 - 28 * place, f"{side}{'栏' * 13}。" if place == 11 else f"{side}{'栏' * 14}")

    def roster(canvas: Canvas) -> None:
        for place in range(12):
            canvas.drawString(60, 700 - 28 * place, "组　长：")
            canvas.drawString(320, 700 - 28 * place, f"张三丰（县长）{place}")

    text = read_bytes("文件", drawn(gazette)).text
    assert text.rindex("左") < text.index("右")
    assert read_bytes("文件", drawn(roster)).text.splitlines()[0] == "组　长： 张三丰（县长）0"


def _scan(pages: int = 2) -> bytes:
    picture = Image.new("L", (80, 80), 200)
    return drawn(lambda canvas: canvas.drawInlineImage(picture, 0, 0, 500, 700), pages=pages)


def _mostly_scan() -> bytes:
    pages = iter(range(3))

    def page(canvas: Canvas) -> None:
        if next(pages) == 0:
            canvas.drawString(90, 700, "某某县河道清理方案")
        else:
            canvas.drawInlineImage(Image.new("L", (80, 80), 200), 0, 0, 500, 700)

    return drawn(page, pages=3)


def _bad() -> Iterator[tuple[str, Callable[[], bytes], str]]:
    yield "scan", _scan, "is a scan: its pages are pictures without text; recognise its text"
    yield "mostly scan", _mostly_scan, "is mostly a scan, got 2 of 3 pages without text"
    yield "blank", lambda: drawn(lambda canvas: canvas.line(0, 0, 9, 9)), "is a PDF file without text"
    locked = StandardEncryption("geheim")
    yield (
        "protected",
        lambda: laid(paragraph("字"), encrypt=locked),
        "is protected by a password; take the password off",
    )
    yield "cut", lambda: laid(paragraph("字"))[:300], "is a damaged PDF file"
    yield "noise", lambda: b"%PDF-1.7\n" + bytes(range(256)) * 99, "is a damaged PDF file"
    nonsense = "\ue001\ue002\ue003" * 20
    yield "nonsense", lambda: drawn(lambda canvas: canvas.drawString(90, 700, nonsense)), "characters mean nothing"


@pytest.mark.parametrize(
    ("made", "says"), [(made, says) for _, made, says in _bad()], ids=[name for name, *_ in _bad()]
)
def test_a_bad_file_is_one_sentence_at_once(made: Callable[[], bytes], says: str) -> None:
    data, started = made(), time.monotonic()
    with pytest.raises(DocumentError, match=f"^文件: .*{says}") as caught:
        read_bytes("文件", data)
    assert "\n" not in str(caught.value)
    assert time.monotonic() - started < 5


def test_files_beyond_the_limits_are_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    data = laid(paragraph("甲"), PageBreak(), paragraph("乙"))
    monkeypatch.setattr(pdf, "MOST_GLYPHS", 1)
    with pytest.raises(DocumentError, match="has more than 1 characters; split it"):
        pdf.content("文件", data)
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)
    with pytest.raises(DocumentError, match="has more than 1 pages, got 2; split it"):
        pdf.content("文件", data)


def test_a_page_full_of_drawings_is_read_in_bounded_time() -> None:
    def map_of_rivers(canvas: Canvas) -> None:
        canvas.drawString(90, 780, "某某县河道图")
        for place in range(30_000):
            canvas.line(place % 500, place % 700, place % 500, place % 700 + 20)

    started = time.monotonic()
    assert read_bytes("文件", drawn(map_of_rivers)).text == "某某县河道图\n"
    assert time.monotonic() - started < 5
