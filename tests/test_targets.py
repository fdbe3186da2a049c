"""Which figures of a text are goals, and what they say."""

import hashlib

import pytest

from graph.model.facts import Heading, Target
from loaders.document import Document
from loaders.fold import fold
from loaders.layout.structure import outline
from loaders.promises.targets import targets

_PLAN = Heading(title="某某县工作方案", kind="work_plan", issued_on="2022-03-01")


def _targets(text: str, heading: Heading = _PLAN) -> tuple[Target, ...]:
    document = Document("a", text, fold(text), hashlib.sha256(text.encode("utf-8")).hexdigest())
    found = targets(document, outline(document), heading)
    assert all(text[one.evidence.start : one.evidence.end] == one.evidence.quote for one in found)
    return found


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "comparator"),
    [
        ("规模以上企业突破1.2万家。", 12000, "家", ">"),
        ("平均每年实现城镇新增就业2800人以上。", 2800, "人", ">="),
        ("新增床位3000张以上。", 3000, "张", ">="),
        ("合格率不低于95%。", 95, "%", ">="),
        ("全年能耗控制在5万吨以内。", 50000, "吨", "<="),
        ("引进教师50名左右。", 50, "名", "~"),
        ("财政收入年均增长6%。", 6, "%", "="),
        ("农业总产值翻一番。", 2, "倍", "="),
        ("茶叶产值翻两番。", 4, "倍", "="),
        ("出口额达到30亿美元。", 3_000_000_000, "美元", "="),
        ("年内至少选取两个村开展试点。", 2, "个", ">="),
        ("新修水渠２０公里。", 20, "公里", "="),
        ("征收签约300户。", 300, "户", "="),
        ("建成粮库20座（含私营粮库）以上。", 20, "座", ">="),
        ("停车场充电车位不低于车位的20%。", 20, "%", ">="),
        ("损耗不超过总量的2%。", 2, "%", "<="),
        ("力争具备30万千瓦以上调节能力。", 300_000, "千瓦", ">="),
        ("每年推动40家以上粮企改造。", 40, "家", ">="),
    ],
)
def test_a_goal_has_value_unit_and_comparator(sentence: str, value: float, unit: str, comparator: str) -> None:
    assert [(one.value, one.unit, one.comparator) for one in _targets(sentence)] == [(value, unit, comparator)]


@pytest.mark.parametrize(
    "sentence",
    [
        "截至2021年底，全县有粮库30座。",
        "2020年新建粮库30座。",
        "每户给予补贴3000元。",
        "按时报送信息，得5分，每少一次扣1分。",
        "对年收入5万元以下家庭开放。",
        "各单位明确1名联络员。",
        "2022年为民办实事项目共5类10件。",
        "每月报送信息2篇。",
        "依据第12条办理。",
        "消除50平方米以下危房。",
        "材料齐全的10个工作日内办结。",
        "对税收在行业平均税收200%、150%、100%以上的，分别给予税额100%、75%、50%的财政支持。",
        "小微企业占我省企业总数的97%。",
        "资金支持比例不超过核定总投资的20%。",
        "单体项目总投资不低于3000万元，支持额度不超过2亿元。",
        "推动产能60万吨/年及以上的煤矿完成改造。",
    ],
)
def test_other_figures_are_no_goals(sentence: str) -> None:
    assert _targets(sentence) == ()


def test_a_reply_promises_nothing() -> None:
    assert _targets("新增床位3000张以上。", Heading(kind="reply")) == ()


def test_a_range_is_two_bounds() -> None:
    assert [(one.value, one.comparator) for one in _targets("建成1-2家育苗场。")] == [(1, ">="), (2, "<=")]
    assert [(one.value, one.unit) for one in _targets("产值增长8%-10%。")] == [(8, "%"), (10, "%")]


def test_figures_in_a_bracket_are_parts_of_the_whole() -> None:
    whole, *parts = _targets("旅游收入突破90亿元（山区50亿元、湖区40亿元）。")
    assert (whole.metric, whole.value, whole.part_of) == ("旅游收入", 9_000_000_000, None)
    assert [(part.metric, part.part_of) for part in parts] == [("山区", "旅游收入"), ("湖区", "旅游收入")]


def test_what_is_counted_begins_behind_the_number_of_a_row() -> None:
    assert [one.metric for one in _targets("重点任务\n7 修建渠道30公里\n新建、改扩建公办幼儿园5所。")] == [
        *("修建渠道", "公办幼儿园"),
    ]


def test_a_figure_counts_the_noun_before_or_behind_it_and_keeps_its_day() -> None:
    before, behind = _targets("2022年底前，建成粮库8座、培训200名保管员。")
    assert (before.metric, before.by, behind.metric) == ("粮库", "2022-12-31", "保管员")
