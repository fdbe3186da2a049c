"""Patterns that are tried only where they may begin find what they find everywhere."""

import importlib
import pkgutil
import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import loaders.wording
from loaders.fold import fold
from loaders.scanning import on_lines, starting
from loaders.wording import (
    clauses,
    dates,
    doubts,
    duty_lists,
    furniture,
    headings,
    mentions,
    numbering,
    obligations,
    offices,
    posts,
    prose,
    quantities,
    roster_labels,
    roster_tables,
    rosters,
    tables,
    told_duties,
    units,
)
from loaders.wording.rule import Rule
from tests.rules import subjects
from tests.sources import ROOT

RULES = [(module, rule) for module, (_, rules) in subjects().items() for rule in rules]

PAIRS = {
    "when": (dates.WHEN, dates.WHEN_OPENS),
    "dotted": (dates.DOTTED, dates.DOTTED_OPENS),
    "part-of-year": (dates.PART_OF_YEAR, dates.PART_OPENS),
    "spelled": (dates.SPELLED, dates.SPELLED_OPENS),
    "titled": (posts.TITLED, posts.TITLED_OPENS),
    "head": (mentions.HEAD, mentions.HEAD_OPENS),
    "collective": (mentions.COLLECTIVE, mentions.COLLECTIVE_OPENS),
    "ministry": (units.MINISTRY, units.MINISTRY_OPENS),
    "duty": (prose.DUTY, prose.DUTY_OPENS),
    "verb": (clauses.VERB, clauses.VERB_OPENS),
    "told": (doubts.VERB, doubts.VERB_OPENS),
    **{
        rule.name: (rule.pattern, numbering.OPENS[rule.name])
        for rule in numbering.RULES
        if rule.name in numbering.OPENS
    },
}
# Patterns, what stands on each of their lines, and how far they may reach over it.
CUED = {
    "line-field": (clauses.LINE_FIELD, clauses.LINE_FIELD_CUE, 0),
    "field": (clauses.FIELD, clauses.FIELD_CUE, 0),
    "side-field": (clauses.SIDE_FIELD, clauses.SIDE_FIELD_CUE, 0),
    "first-leads": (clauses.FIRST_LEADS, clauses.FIRST_LEADS_CUE, 150),
    "responsible-leads": (clauses.RESPONSIBLE_LEADS, clauses.RESPONSIBLE_LEADS_CUE, 150),
    "starred-leads": (clauses.STARRED_LEADS, clauses.STARRED_LEADS_CUE, 150),
    "all-share": (clauses.ALL_SHARE, clauses.ALL_SHARE_CUE, 150),
    "garbled": (doubts.GARBLED, doubts.GARBLED_CUE, 0),
    "told-duty": (told_duties.TOLD_DUTY, told_duties.TOLD_DUTY_CUE, 0),
    "duty-list": (duty_lists.DUTY_LIST, duty_lists.DUTY_LIST_CUE, 12),
    "duty-numbered": (duty_lists.DUTY_NUMBERED, duty_lists.DUTY_NUMBERED_CUE, 12),
    "duty-line": (duty_lists.DUTY_LINE, duty_lists.DUTY_LINE_CUE, 12),
    "label": (roster_labels.INLINE_LABEL, roster_labels.LABEL_CUE, 0),
    "introducer": (prose.INTRODUCER, prose.INTRODUCER_CUE, 0),
    "held": (rosters.HELD, rosters.HELD_CUE, 0),
    "sub-head": (rosters.SUB_HEAD, rosters.SUB_HEAD_CUE, 1),
    "filled": (rosters.FILLED, rosters.FILLED_CUE, 0),
    "listed-as": (rosters.LISTED_AS, rosters.LISTED_AS_CUE, 0),
    "role-last": (roster_tables.ROLE_LAST, roster_tables.ROLE_LAST_CUE, 0),
    "quantity": (quantities.QUANTITY, quantities.QUANTITY_CUE, 0),
    "relative": (dates.RELATIVE, dates.RELATIVE_CUE, 0),
    "act": (obligations.ACT, obligations.ACTS_CUE, 0),
    "compact": (obligations.COMPACT, obligations.ACTS_CUE, 0),
    "counted": (mentions.COUNTED, mentions.COUNTED_CUE, 0),
    "director": (offices.DIRECTOR, offices.DIRECTED_CUE, 0),
    "director-short": (offices.DIRECTOR_SHORT, offices.DIRECTED_CUE, 0),
    "director-active": (offices.DIRECTOR_ACTIVE, offices.DIRECTED_CUE, 0),
    "signed": (headings.SIGNED_DAY, headings.SIGNED_CUE, 0),
    "respective": (quantities.RESPECTIVE, quantities.RESPECTIVE_CUE, 0),
    **{
        rule.name: (rule.pattern, numbering.CUES[rule.name], 0)
        for rule in numbering.RULES
        if rule.name in numbering.CUES
    },
}
WORDS = st.sampled_from(
    (
        *("2021", "年", "3", "月", "5", "日", "底", "前", "-", "至", "今", "年底", "第三季度", "上半年", "2022.3.1"),
        *("常务副县长", "主任", "总书记", "国务委员", "党委", "书记", "副组长", "成", "员", ":", "组长"),
        *("等", "家", "国家", "创新中心", "设施", "实验室", "数据中心", "建设项目", "基地", "生物安全四级实验室"),
        *(
            "财政部",
            "国家发展改革委",
            "县",
            "民政部",
            "，",
            "。",
            "、",
            " ",
            "\n",
            "(",
            ")",
            "[",
            "]",
            ":",
            ",",
            ";",
            "一",
        ),
        *("牵头", "责任", "单位", "责 任 单 位", "部门", "为", "县水利局", "完成时限", "市级领导"),
        *("责任人", "排首位的", "其余"),
        *(
            "为牵头单位",
            "第一位",
            "未列牵头",
            "责任单位即",
            "*",
            "以下任务",
            "均涉及",
            "不再",
            "单独列出",
            "下同",
            "负责",
            "督促",
        ),
        *(
            "会同",
            "会同县",
            "主要",
            "担任",
            "由",
            "县长",
            "领导小组",
            "任组长",
            "成员",
            "何新",
            "自印发之日起",
            "十",
            "日",
            "内",
        ),
        *(
            "报送",
            "上报",
            "报",
            "办公室",
            "了",
            "制度",
            "每",
            "周",
            "调度",
            "季度",
            "例会",
            "备案",
            "召开",
            "半年",
            "督查",
        ),
        *(
            "不少于",
            "1.5",
            "3-",
            "亿元",
            "个百分点",
            "万",
            "十",
            "多",
            "%",
            "左右",
            "公里",
            "人",
            "每",
            "翻",
            "10 个",
            "性",
        ),
        *("3.", "1.2", "一是", "(2)", "2)", "一、", "⑴", "⒈", "?", "??", "锛", "\ufffd", "10家", "多", "个", "中心"),
    )
)


@pytest.mark.parametrize("name", PAIRS)
@given(words=st.lists(WORDS, max_size=24), cut=st.integers(0, 12))
def test_the_same_is_found_as_everywhere(name: str, words: list[str], cut: int) -> None:
    pattern, opening = PAIRS[name]
    text = "".join(words)
    quick = [match.span() for match in starting(pattern, opening, text, start=cut, end=len(text) - cut)]
    assert quick == [match.span() for match in pattern.finditer(text, cut, len(text) - cut)]


def spans(matches: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


@pytest.mark.parametrize("name", CUED)
@given(words=st.lists(WORDS, max_size=24), cut=st.integers(0, 12))
def test_the_same_is_found_on_lines_with_a_cue(name: str, words: list[str], cut: int) -> None:
    pattern, cue, over = CUED[name]
    text = "".join(words)
    quick = on_lines(pattern, cue, text, start=cut, end=len(text) - cut, over=over)
    assert spans(quick) == spans(pattern.finditer(text, cut, max(cut, len(text) - cut)))


PLANS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").rglob("*.txt"))]
EXAMPLES = [fold(text) for text in (*PLANS, "\n".join(rule.example for _, rule in RULES))]


@pytest.mark.parametrize("text", EXAMPLES, ids=range(len(EXAMPLES)))
def test_the_same_is_found_in_documents_and_in_the_examples_of_all_rules(text: str) -> None:
    for pattern, opening in PAIRS.values():
        assert spans(starting(pattern, opening, text)) == spans(pattern.finditer(text))
    for pattern, cue, over in CUED.values():
        assert spans(on_lines(pattern, cue, text, over=over)) == spans(pattern.finditer(text))


@pytest.mark.parametrize(("module", "rule"), RULES, ids=lambda part: part if isinstance(part, str) else part.name)
def test_no_example_is_passed_over(module: str, rule: Rule) -> None:
    example = fold(rule.example)
    whole = spans(rule.pattern.finditer(example))
    found = [
        spans(starting(rule.pattern, opening, example))
        for pattern, opening in PAIRS.values()
        if pattern is rule.pattern
    ]
    found += [
        spans(on_lines(rule.pattern, cue, example, over=over))
        for pattern, cue, over in CUED.values()
        if pattern is rule.pattern
    ]
    assert all(quick == whole for quick in found), f"{module}: {rule.name}"


# Patterns, and what every text has in which they match.
HINTED = {
    "unit-above": (duty_lists.UNIT_ABOVE, duty_lists.UNIT_ABOVE_HINT),
    "duty-head": (duty_lists.DUTY_HEAD, duty_lists.DUTY_HEAD_HINT),
    "duty-headed": (duty_lists.DUTY_HEADED, duty_lists.DUTY_HEADED_HINT),
    "day": (dates.WHEN, dates.DAY_HINT),
    "dotted": (dates.DOTTED, dates.DAY_HINT),
    "part-of-year": (dates.PART_OF_YEAR, dates.DAY_HINT),
    "spelled": (dates.SPELLED, dates.DAY_HINT),
    "furniture": (furniture.HOLDS, furniture.HOLDS_HINT),
    "worded": (quantities.WORDED, quantities.OTHERWISE_HINT),
    "points": (quantities.POINTS, quantities.OTHERWISE_HINT),
    "schooling": (quantities.SCHOOLING, quantities.OTHERWISE_HINT),
    "visits": (quantities.VISITS, quantities.OTHERWISE_HINT),
    "doubling": (quantities.DOUBLING, quantities.OTHERWISE_HINT),
    **{f"head of a column: {pattern.pattern}": (pattern, tables.HEAD_HINT) for pattern in tables.HEADS},
}


@pytest.mark.parametrize("name", HINTED)
@given(words=st.lists(WORDS, max_size=24))
def test_no_text_without_a_hint_has_a_match(name: str, words: list[str]) -> None:
    pattern, hint = HINTED[name]
    for text in ("".join(words), "".join(words).replace(" ", "\n")):
        assert pattern.search(text) is None or hint.search(text)


@pytest.mark.parametrize("text", EXAMPLES, ids=range(len(EXAMPLES)))
def test_no_line_without_a_hint_has_a_match(text: str) -> None:
    for line in (text, *text.split("\n"), *(line.replace(" ", "") for line in text.split("\n"))):
        assert all(pattern.search(line) is None or hint.search(line) for pattern, hint in HINTED.values())


def test_every_opening_and_cue_is_tried_here() -> None:
    named = {
        id(value)
        for module in pkgutil.iter_modules(loaders.wording.__path__)
        for name, value in vars(importlib.import_module(f"loaders.wording.{module.name}")).items()
        if name.endswith(("_OPENS", "_CUE")) and name != "DEADLINE_CUE"  # which stands before days
    }
    assert named <= {id(quick) for _, quick, *_ in (*PAIRS.values(), *CUED.values())}


def test_an_opening_is_tried_once_within_a_match() -> None:
    found = [match[0] for match in starting(re.compile("甲+"), re.compile("甲"), "甲甲乙甲")]
    assert found == ["甲甲", "甲"]
