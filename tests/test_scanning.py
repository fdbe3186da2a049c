"""Patterns that are tried only where they may begin find what they find everywhere."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.scanning import starting
from loaders.wording import dates, mentions, posts, rosters, units

PAIRS = {
    "when": (dates.WHEN, dates.WHEN_OPENS),
    "dotted": (dates.DOTTED, dates.WHEN_OPENS),
    "part-of-year": (dates.PART_OF_YEAR, dates.PART_OPENS),
    "titled": (posts.TITLED, posts.TITLED_OPENS),
    "head": (mentions.HEAD, mentions.HEAD_OPENS),
    "collective": (mentions.COLLECTIVE, mentions.COLLECTIVE_OPENS),
    "ministry": (units.MINISTRY, units.MINISTRY_OPENS),
    "label": (rosters.INLINE_LABEL, rosters.LABEL_OPENS),
}
WORDS = st.sampled_from(
    (
        *("2021", "年", "3", "月", "5", "日", "底", "前", "-", "至", "今", "年底", "第三季度", "上半年", "2022.3.1"),
        *("常务副县长", "主任", "总书记", "国务委员", "党委", "书记", "副组长", "成", "员", ":", "组长"),
        *("等", "家", "国家", "创新中心", "设施", "实验室", "数据中心", "建设项目", "基地", "生物安全四级实验室"),
        *("财政部", "国家发展改革委", "县", "民政部", "，", "。", "、", " ", "\n"),
    )
)


@pytest.mark.parametrize("name", PAIRS)
@given(words=st.lists(WORDS, max_size=24), cut=st.integers(0, 12))
def test_the_same_is_found_as_everywhere(name: str, words: list[str], cut: int) -> None:
    pattern, opening = PAIRS[name]
    text = "".join(words)
    quick = [match.span() for match in starting(pattern, opening, text, start=cut, end=len(text) - cut)]
    assert quick == [match.span() for match in pattern.finditer(text, cut, len(text) - cut)]


def test_an_opening_is_tried_once_within_a_match() -> None:
    found = [match[0] for match in starting(re.compile("甲+"), re.compile("甲"), "甲甲乙甲")]
    assert found == ["甲甲", "甲"]
