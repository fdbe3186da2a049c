"""Items are found to any depth in every layout, and what stands around them is told apart."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.document import Document, Item, Outline
from loaders.fold import fold
from loaders.layout.structure import outline
from loaders.read import find, read, read_bytes

SHARED = Path(__file__).parents[2] / "shared"


def _read(text: str) -> tuple[Document, Outline]:
    document = read_bytes("试", text.encode("utf-8"))
    return document, outline(document)


def _numbered(text: str) -> list[Item]:
    return [item for item in _read(text)[1].items if item.number is not None]


def _labels(text: str) -> list[str]:
    return [item.label for item in _numbered(text)]


def _spans(text: str, kind: str) -> list[str]:
    document, found = _read(text)
    return [document.text[span.start : span.end] for span in found.spans if span.kind == kind]


PLAN = """一、总体目标
全面提升供水能力。
二、重点任务
（一）建设水厂
1．扩建东厂。今年完工。（牵头单位：县水利局）
2．改造管网。
（1）更换主管。
①测量。
②施工。
（2）更换支管。
（二）保护水源
1．划定范围。
三、保障措施
"""


def test_items_nest_in_the_order_of_their_numbers() -> None:
    assert _labels(PLAN) == [
        "一", "二", "二(一)", "二(一)1", "二(一)2", "二(一)2(1)", "二(一)2(1)①", "二(一)2(1)②",
        "二(一)2(2)", "二(二)", "二(二)1", "三",
    ]  # fmt: skip


def test_an_item_ends_before_its_first_sub_item_and_its_tail_after_its_last() -> None:
    document, found = _read(PLAN)
    task = next(item for item in found.items if item.label == "二(一)2")
    assert document.text[task.start : task.end] == "2．改造管网。"
    assert document.text[task.start : task.tail].endswith("（2）更换支管。")
    assert task.parent is not None and found.items[task.parent].label == "二(一)"
    assert task.title == "改造管网"


def test_a_title_is_the_heading_sentence_without_its_clause() -> None:
    titles = [
        item.title
        for item in _numbered(
            "（一）修建水库（牵头单位：县水利局）\n（二）植树造林。每年两次。\n（三）疏通河道\n先上游。"
        )
    ]
    assert titles == ["修建水库", "植树造林", "疏通河道"]


def test_paragraphs_without_number_belong_to_the_item_above() -> None:
    text = "1.修路。\n今年动工。\n牵头单位：县交通局\n2.架桥。"
    document, found = _read(text)
    assert document.text[found.items[0].start : found.items[0].end] == "1.修路。\n今年动工。\n牵头单位：县交通局"


@pytest.mark.parametrize("space", [" ", "　　", "\xa0"])
def test_a_document_on_one_line_has_the_same_items(space: str) -> None:
    flat = PLAN.replace("\n", space) + "各单位要抓好落实。" * 40
    assert _labels(flat) == _labels(PLAN)


def test_items_that_run_together_without_any_space_are_found() -> None:
    filler = "要统筹安排各项工作，确保按时完成目标任务，不断提高服务水平，切实维护群众利益。" * 3
    text = (
        f"一、扩大生产稳定供应（一）支持企业扩产。{filler}（县工信局负责）具体措施：1．发放补贴。{filler}（县财政局负责）"
        f"2．2020年底前减免租金。{filler}（县国资局负责）二、改善服务（二）简化手续。{filler}（县政务办负责）"
    )
    assert _labels(text) == ["一", "一(一)", "一(一)1", "一(一)2", "二", "二(二)"]


def test_numbers_may_go_on_across_headings_restart_and_skip() -> None:
    text = "一、甲\n（一）子\n（二）丑\n二、乙\n（三）寅\n（五）辰\n"
    assert _labels(text) == [
        "一",
        "一(一)",
        "一(二)",
        "二",
        "二(三)",
        "二(五)",
    ]
    assert _labels("一、甲\n1、子\n2、丑\n二、乙\n1、寅\n") == ["一", "一1", "一2", "二", "二1"]
    assert _labels("（一）甲\n1、子\n（二）乙\n2、丑\n3、寅\n") == ["(一)", "(一)1", "(二)", "(二)2", "(二)3"]


def test_a_document_may_nest_its_numbers_the_other_way_round() -> None:
    text = "1.办学\n（一）建校舍\n（二）招教师\n2.行医\n（一）建医院\n（二）招医生\n3.养老\n"
    assert _labels(text) == ["1", "1(一)", "1(二)", "2", "2(一)", "2(二)", "3"]


def test_articles_decimals_and_points_are_numbers() -> None:
    text = "第一章 总则\n第一条 为了管水，制定本办法。\n第二条 本县适用。\n第二章 附则\n第三条 即日施行。\n"
    assert _labels(text) == [
        "第一章", "第一章第一条", "第一章第二条", "第二章", "第二章第三条",
    ]  # fmt: skip
    assert _labels("第一部分 总体要求\n一、目标\n第二部分 任务\n一、修路\n") == [
        "第一部分", "第一部分一", "第二部分", "第二部分一",
    ]  # fmt: skip
    assert _labels("1.总则\n1.1 目的\n1.2 范围\n2.职责\n2.1 领导\n") == ["1", "1.1", "1.2", "2", "2.1"]
    assert _labels("一、做法\n一是摸底。\n二是整改。\n") == ["一", "一一是", "一二是"]


@pytest.mark.parametrize(
    "text",
    [
        "增长1.5%，达到2.3万户。\n3.6亿元已到位。\n",
        "推进一、二、三产业融合。\n二、三产业占比提高。\n",
        "按照（一）（二）项执行，依据第一条规定办理。\n",
        "第一条规定的事项。\n",
    ],
)
def test_quantities_and_references_are_no_items(text: str) -> None:
    assert _labels(text) == []


def test_a_page_number_in_a_clause_is_no_item() -> None:
    text = "1.植树。（牵头单位：县林业局\n2、、县水利局）\n2.养护。（牵头单位：县林业局\n2、县住建局）\n3.验收。\n"
    assert _labels(text) == ["1", "2", "3"]


def test_an_unclosed_clause_does_not_swallow_the_next_item() -> None:
    text = "1.植树。（责任单位：县林业局、县水利局\n2.养护。（责任单位：县林业局）\n"
    assert _labels(text) == ["1", "2"]


NOTICE = """【 打印 】 【 关闭 】
来源：某某县政府 发布日期：2021-03-02 浏览次数：12
某某县人民政府办公室关于
印发植树方案的通知
某政办发〔2021〕3号
各乡镇人民政府，县政府各部门：
现将方案印发给你们，请认真执行。
某某县人民政府办公室
2021年3月1日
（此件公开发布）
植树工作方案
一、任务
植树一万亩。
— 2 —
二、要求
按时完成。
附件：
植树任务分解表
扫一扫在手机上看
某某县人民政府微信公众号
"""


def test_what_stands_around_the_items_is_told_apart() -> None:
    assert _spans(NOTICE, "title") == ["某某县人民政府办公室关于\n印发植树方案的通知", "植树工作方案", "植树任务分解表"]
    assert _spans(NOTICE, "addressee") == ["各乡镇人民政府，县政府各部门："]
    assert _spans(NOTICE, "signature") == ["某某县人民政府办公室"]
    assert _spans(NOTICE, "date") == ["2021年3月1日"]
    assert _spans(NOTICE, "number") == ["某政办发〔2021〕3号"]
    assert _spans(NOTICE, "furniture") == [
        "【 打印 】 【 关闭 】", "来源：某某县政府 发布日期：2021-03-02 浏览次数：12", "（此件公开发布）", "— 2 —",
        "扫一扫在手机上看", "某某县人民政府微信公众号",
    ]  # fmt: skip


def test_the_last_item_ends_where_the_document_does() -> None:
    document, found = _read(NOTICE)
    last = [item for item in found.items if item.number][-1]
    assert document.text[last.start : last.tail] == "二、要求\n按时完成。"


def test_running_text_before_the_first_number_is_an_item_without_number() -> None:
    document, found = _read(NOTICE)
    loose = [document.text[item.start : item.end] for item in found.items if item.number is None]
    assert loose == ["现将方案印发给你们，请认真执行。"]


CHUNKS = st.sampled_from(
    [
        "一、",
        "（一）",
        "1.",
        "（1）",
        "①",
        "\n",
        " ",
        "。",
        "牵头单位：",
        "县水利局",
        "）",
        "（",
        "第一条",
        "2020年5月1日",
        "通知",
        "：",
        "附件",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(CHUNKS | st.text(max_size=5), max_size=60))
def test_any_text_has_an_outline_that_holds_together(pieces: list[str]) -> None:
    text = "".join(pieces) + "。"
    document = Document(name="试", text=text, folded=fold(text), digest="")
    found = outline(document)
    assert [item.start for item in found.items] == sorted(item.start for item in found.items)
    for index, item in enumerate(found.items):
        assert 0 <= item.start < item.end <= item.tail <= len(text)
        assert item.parent is None or item.parent < index
    edges = [(span.start, span.end) for span in found.spans]
    assert all(before[1] <= after[0] for before, after in pairwise(edges))


@pytest.mark.parametrize("unit", ["一、", "（", "第", "《关于", "　", "国发〔2020〕3号", "市局", "。（"])
def test_a_million_characters_without_sense_take_no_more_than_two_seconds(unit: str) -> None:
    document = read_bytes("长", (unit * (1_000_000 // len(unit)) + "。").encode("utf-8"))
    began = time.process_time()
    outline(document)
    assert time.process_time() - began < 2


@pytest.mark.skipif(not SHARED.is_dir(), reason="the documents of ../shared are not there")
def test_every_number_of_the_seeds_nests_under_a_heading() -> None:
    for path in find([SHARED / "seeds"]):
        items = [item for item in outline(read(path)).items if item.number]
        assert all(item.number.isascii() <= (item.depth > 0) for item in items if item.number)
