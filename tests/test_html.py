"""Saved web pages: the document's text without what the site puts around it, tables as rows, in bounded time."""

import time
from pathlib import Path

import pytest

from graph.errors import DocumentError
from loaders.document import Document
from loaders.read import find, read, read_bytes

TITLE = "某某县人民政府办公室关于印发河道清理工作方案的通知"
PAGE = """<!DOCTYPE html><html><head><meta charset="{charset}"><title>河道清理工作方案_某某县人民政府</title>
<style>p{{color:red}}</style><script>var a="一、脚本里的字，<div>";</script></head><body>
<div class="top-nav"><ul><li><a>网站首页栏目</a></li><li><a>政务公开栏目</a></li><li><a>互动交流栏目</a></li></ul></div>
<div class="wrap"><div class="pos">您所在的位置：<a>首页</a> &gt; <a>公开</a></div>
<table class="idx"><tr><td>索 引 号：</td><td>0143/2021-3</td><td>发文机关：</td><td>某某县人民政府办公室</td></tr>
<tr><td>发文字号：</td><td>某政办〔2021〕3号</td><td>成文日期：</td><td>2021年3月2日</td></tr></table>
<h1>{title}</h1>
<div class="{main}"><p>　　各乡镇人民政府，县直各单位：</p>
<p>&nbsp;&nbsp;现将《河道清理工作方案》印发给你们，
请认真执行。<span style="display: none">隐藏的字</span></p>
<p>一、清理河面。打捞漂浮物，拆除网箱。（牵头单位：县水利局；<br>责任单位：县农业农村局、各乡镇人民政府）</p>
<table border="1"><caption>任务分工表</caption>
<thead><tr><th>序号</th><th>任务</th><th>牵头单位</th><th>责任单位</th></tr></thead><tbody>
<tr><td>1</td><td>巡河</td><td rowspan="2">县水利局</td><td><p>县公安局</p><p>县财政局</p></td></tr>
<tr><td>2</td><td>清<b>淤</b></td><td></td></tr><tr><td>3</td><td>绿化</td><td colspan="2">县林业局</td></tr>
</tbody></table></div>
<div class="links"><a>相关链接一</a><a>相关链接二</a><a>相关链接三</a></div></div>
<div id="footer"><p>版权所有：某某县人民政府，承办：某某县政府办，电话：123，邮箱：甲，地址：乙，邮编：丙。</p></div>
</body></html>"""
TABLE = """序号\t任务\t牵头单位\t责任单位
1\t巡河\t县水利局\t县公安局 县财政局
2\t清淤\t县水利局\t
3\t绿化\t县林业局\t县林业局"""


def page(body: str) -> Document:
    return read_bytes("页", f"<!DOCTYPE html><html><body>{body}</body></html>".encode())


def shown(*, charset: str = "utf-8", main: str = "TRS_Editor") -> str:
    return PAGE.format(charset=charset, main=main, title=TITLE)


@pytest.mark.parametrize("main", ["TRS_Editor", "an-unknown-name"])
@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("gb2312", "gb18030"), ("utf-8", "utf-8"), ("gb2312", "utf-8"), ("utf-8", "gb18030"), ("utf-8", "utf-16")],
)
def test_a_page_is_its_document_in_any_encoding_whatever_it_declares(main: str, charset: str, encoding: str) -> None:
    text = read_bytes("页", shown(charset=charset, main=main).encode(encoding)).text
    assert text.startswith("索 引 号： 0143/2021-3 发文机关： 某某县人民政府办公室\n发文字号： 某政办〔2021〕3号 成文")
    assert f"\n{TITLE}\n各乡镇人民政府，县直各单位：\n现将《河道清理工作方案》印发给你们，请认真执行。\n" in text
    assert f"\n任务分工表\n\n{TABLE}\n" in text
    for word in ("栏目", "相关链接", "版权", "脚本", "隐藏", "color"):
        assert word not in text


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_description_that_the_site_cut_in_a_character_costs_nothing(encoding: str) -> None:
    cut = "河道清理".encode(encoding)[:-1] + b'"/></head>'
    data = shown(charset="gb2312").encode(encoding).replace(b"</head>", b'<meta name="description" content="' + cut)
    assert f"{TITLE}\n各乡镇人民政府，县直各单位：" in read_bytes("页", data).text


def test_big5_is_read_as_declared() -> None:
    text = "關於河道清理的通知，請照辦。"
    markup = f'<html><head><meta charset="big5"></head><body><p>{text}</p></body></html>'
    assert read_bytes("頁", markup.encode("big5")).text == f"{text}\n"


def test_breaks_are_lines_and_wraps_of_the_source_are_not() -> None:
    assert page("<p>各区<br>市直\n单位</p><div>甲<span>乙</span>\n<i>丙</i></div>").text == "各区\n市直单位\n甲乙 丙\n"
    assert page("<pre>甲\n乙</pre>").text == "甲\n乙\n"


def test_lists_that_the_browser_numbers_get_their_numbers() -> None:
    assert page("<ol start=3><li>巡河</li><li>清淤</li></ol>").text == "3.巡河\n4.清淤\n"
    assert page("<ol><li>一、巡河</li></ol><ul><li>清淤</li></ul>").text == "一、巡河\n清淤\n"


def test_a_table_that_frames_a_page_becomes_paragraphs() -> None:
    article = "".join(f"<p>第{number}段。{'字' * 100}</p>" for number in range(9))
    inner = "<table><tr><td>任务</td><td>单位</td></tr><tr><td>巡河</td><td>水利局</td></tr></table>"
    text = page(f"<table><tr><td>栏目</td><td>{article}{inner}</td></tr></table>").text
    assert text.count("\t") == 2
    assert "\n任务\t单位\n巡河\t水利局\n" in text
    assert text.count("\n第") + text.startswith("第") == 9


def test_tables_in_cells_and_cells_of_several_rows_keep_the_width_of_the_table() -> None:
    inner = "<table><tr><td>甲</td><td>乙</td></tr></table>"
    rows = f"<tr><td rowspan=0>A</td><td>B</td><td>C</td></tr><tr><td>{inner}</td></tr><tr></tr>"
    assert page(f"<table>{rows}</table>").text == "A\tB\tC\nA\t甲 乙\t\nA\t\t\n"


def test_spans_that_reach_beyond_a_table_or_are_no_numbers_cost_nothing() -> None:
    wide = '<tr><td colspan="99999">A</td><td rowspan="-3" colspan="x">B</td></tr>'
    started = time.monotonic()
    text = page(f'<table>{wide * 500}<tr><td rowspan="65000">C</td><td>D</td></tr></table>').text
    assert {line.count("\t") for line in text.splitlines() if line} == {99}
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "markup",
    ["<div>" * 300_000, "<table><tr><td>" * 100_000, "<b><i>" * 200_000, "<p>字" * 900_000, "<ul><li>" * 100_000],
    ids=["nested", "tables", "open", "many", "lists"],
)
def test_a_page_made_to_hurt_is_one_sentence_at_once(markup: str) -> None:
    started = time.monotonic()
    with pytest.raises(DocumentError, match=r"^页: is a web page (with|of) more than [\d,]+ tags.*; ") as caught:
        page(markup)
    assert "\n" not in str(caught.value)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("markup", ["", "<script>document.write('字')</script>", "<nav>首页</nav>"])
def test_a_page_without_text_says_so(markup: str) -> None:
    with pytest.raises(DocumentError, match="is a web page without text"):
        page(markup)


def test_a_page_is_known_by_its_content_and_a_folder_of_saved_parts_is_left_out(tmp_path: Path) -> None:
    for name in ("通知.html", "通知.HTM", "通知.doc", "通知.txt", "通知_files/框.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(shown().encode("gb18030"))
    found = find([tmp_path])
    assert len(found) == 4
    assert len({read(path).text for path in found}) == 1
