"""Word files as Word shows them: generated numbers, merged cells, text boxes; bad ones are one sentence at once."""

import io
import time
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from graph.errors import DocumentError
from loaders.files.word_numbers import shown
from loaders.read import read_bytes

LEVELS = (
    ("chineseCounting", "%1、"),
    ("chineseCounting", "（%2）"),
    ("decimal", "%3."),
    ("decimalEnclosedCircle", "%4"),
)
OLD = b"\xd0\xcf\x11\xe0"
MAIN = "word/document.xml"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def text(file: WordFile) -> str:
    out = io.BytesIO()
    file.save(out)
    return read_bytes("文件", out.getvalue()).text


def packed(body: str, *, method: int = zipfile.ZIP_DEFLATED, main: str = MAIN) -> bytes:
    """A Word file made by hand around the markup of its body."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr(main, f"<w:document {nsdecls('w')}><w:body>{body}</w:body></w:document>")
    return out.getvalue()


def inserted(markup: str) -> str:
    """The text of a Word file whose one paragraph holds the markup, in namespaces of Word's drawings."""
    spaces = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    file = docx.Document()
    file.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')} {spaces}>{markup}</w:p>"))
    return text(file)


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def numbered(file: WordFile, list_id: int, *, override: int | None = None, first: bool = True) -> None:
    """Define a list with Chinese levels, or another list of the same definition that starts anew."""
    root = file.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{words}"/></w:lvl>'
        for depth, (form, words) in enumerate(LEVELS)
    )
    if first:
        root.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'))
    start = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{override}"/></w:lvlOverride>' if override else ""
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{list_id}"><w:abstractNumId w:val="90"/>{start}</w:num>'))


def item(file: WordFile, words: str, depth: int, *, list_id: int = 90) -> None:
    place = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
    file.add_paragraph(words)._p.get_or_add_pPr().append(parse_xml(place))


def test_numbers_that_word_makes_up_are_in_the_text() -> None:
    file = docx.Document()
    numbered(file, 90)
    for words, depth in (
        ("目标", 0),
        ("任务", 0),
        ("清河", 1),
        ("巡查", 2),
        ("清淤", 2),
        ("上报", 3),
        ("护林", 1),
        ("防火", 2),
    ):
        item(file, words, depth)
    assert text(file) == "一、目标\n二、任务\n（一）清河\n1.巡查\n2.清淤\n①上报\n（二）护林\n1.防火\n"


def test_a_list_starts_anew_where_it_says_so_and_else_counts_on() -> None:
    file = docx.Document()
    numbered(file, 90)
    numbered(file, 91, first=False)
    numbered(file, 92, override=1, first=False)
    for list_id in (90, 91, 92, 92):
        item(file, "任务", 0, list_id=list_id)
    item(file, "不编号", 0, list_id=0)
    assert text(file) == "一、任务\n二、任务\n一、任务\n二、任务\n不编号\n"


def test_a_style_brings_its_number_and_cells_of_nothing_else_keep_it() -> None:
    file = docx.Document()
    file.add_paragraph("巡河", style="List Number")
    file.add_table(1, 2).cell(0, 1).text = "清淤"
    file.tables[0].cell(0, 0).paragraphs[0].style = "List Number"
    assert text(file) == "1.巡河\n\n2.\t清淤\n"


@pytest.mark.parametrize(
    ("form", "number", "says"),
    [
        ("chineseCountingThousand", 10, "十"),
        ("chineseCounting", 21, "二十一"),
        ("japaneseCounting", 105, "一百零五"),
        ("chineseCountingThousand", 1010, "一千零一十"),
        ("chineseLegalSimplified", 12, "壹拾贰"),
        ("ideographTraditional", 2, "乙"),
        ("ideographDigital", 10, "一〇"),
        ("upperRoman", 14, "XIV"),
        ("lowerLetter", 27, "aa"),
        ("decimalEnclosedCircleChinese", 20, "⑳"),
        ("decimalEnclosedCircle", 21, "21"),
        ("decimalZero", 3, "03"),
        ("unheardOf", 3, "3"),
    ],
)
def test_a_number_is_shown_in_its_form(form: str, number: int, says: str) -> None:
    assert shown(number, form) == says


def test_paragraphs_and_tables_keep_their_order_and_merged_cells_are_filled() -> None:
    file = docx.Document()
    file.add_paragraph("任务表")
    table = file.add_table(3, 3)
    for row, words in enumerate(("序号 牵头单位 配合单位", "1 县水利局 县财政局", "2 县水利局 县公安局")):
        for column, word in enumerate(words.split()):
            table.cell(row, column).text = word
    table.cell(2, 1).text = ""
    table.cell(1, 1).merge(table.cell(2, 1))
    table.cell(1, 2).add_paragraph("县住建局")
    file.add_paragraph("附注\t一\n附注二")
    rows = "序号\t牵头单位\t配合单位\n1\t县水利局\t县财政局 县住建局\n2\t县水利局\t县公安局"
    assert text(file) == f"任务表\n\n{rows}\n\n附注 一\n附注二\n"


def test_cells_that_reach_over_columns_are_repeated_and_rows_stay_equally_wide() -> None:
    file = docx.Document()
    table = file.add_table(2, 4)
    table.cell(0, 1).merge(table.cell(0, 2)).text = "单位"
    table.cell(1, 3).text = "末"
    assert text(file) == "\t单位\t单位\t\n\t\t\t末\n"


def test_what_word_does_not_show_as_text_is_left_out() -> None:
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = "页眉"
    file.sections[0].footer.paragraphs[0].text = "页脚"
    file.add_paragraph("正文")
    assert text(file) == "正文\n"
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
    shown_again = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显示</w:t></w:r>'
    deleted = "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>"
    field = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    assert inserted(f"<w:ins>{run('新增')}</w:ins>{deleted}{hidden}{shown_again}{field}") == "新增显示\n"


def test_contents_that_word_makes_are_left_out() -> None:
    toc = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>一、目标 1</w:t></w:r></w:p>'
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    contents = f"<w:sdt>{gallery}<w:sdtContent>{toc}</w:sdtContent></w:sdt>"
    other = f"<w:sdt><w:sdtContent><w:p>{run('正文')}</w:p></w:sdtContent></w:sdt>"
    assert read_bytes("文件", packed(contents + other)).text == "正文\n"


def test_a_text_box_comes_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent><w:p>{run('框内')}</w:p></w:txbxContent>"
    new = f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
    old = f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    assert inserted(f"<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>{run('段落')}") == "段落\n框内\n"


def _bomb() -> bytes:
    return packed(f"<w:p>{run('零' * 100)}</w:p>" * 90_000)


def _entities() -> bytes:
    out = io.BytesIO()
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 20))
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr(MAIN, f'<!DOCTYPE x [<!ENTITY a0 "哈">{laughs}]><x>&a19;</x>')
    return out.getvalue()


def _protected() -> bytes:
    data = bytearray(packed(f"<w:p>{run('字')}</w:p>", method=zipfile.ZIP_STORED))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            data[at + place] |= 1
    return bytes(data)


def _archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, packed("") if name.endswith("x") else b"<x/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (_bomb, "unpacks to more than 32 MB or 200 times its size"),
        (_entities, "declares XML entities"),
        (_protected, "is protected by a password; take the password off"),
        (lambda: packed("<w:p>" * 10_000 + "</w:p>" * 10_000), "with more than 200 parts in each other"),
        (lambda: packed("<w:p>"), "whose XML is damaged"),
        (lambda: packed("<w:p/>"), "is a Word file without text"),
        (lambda: packed("<w:altChunk/>"), "is a web page inside a Word file"),
        (lambda: packed(f"<w:p>{run('字' * 99)}</w:p>")[:-40], "is a damaged Word file or archive"),
        (lambda: packed(run("字"), method=zipfile.ZIP_STORED).replace("字".encode(), b"xyz"), "damaged"),
        (lambda: _archive("一.docx", "二.xlsx"), "is an archive and no Word file, got 2 files in it; unpack it$"),
        (lambda: _archive("一.docx", "卷/二.ZIP"), "got 2 files in it; unpack it, and the archives in it$"),
        (lambda: _archive("xl/workbook.xml"), "is a damaged Excel file; open it in Excel or WPS and save it again"),
        (lambda: _archive("OFD.xml", "Doc_0/Document.xml"), "is an OFD file"),
        (lambda: _archive(*map(str, range(6_000))), "is an archive of more than 5,000 files"),
        (lambda: OLD + b"\0" * 99 + "EncryptedPackage".encode("utf-16-le"), "is protected by a password"),
        (lambda: OLD + b"\0" * 999, "is an old Office file .*; open it in Word, Excel or WPS and save it as"),
    ],
)  # fmt: skip
def test_a_bad_file_is_one_sentence_at_once(made: Callable[[], bytes], says: str) -> None:
    data, started = made(), time.monotonic()
    with pytest.raises(DocumentError, match=f"^文件: .*{says}") as caught:
        read_bytes("文件", data)
    assert "\n" not in str(caught.value)
    assert time.monotonic() - started < 5
