"""Text that no document holds: time grows with its length and not by the square, and nothing goes wrong."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.build import build
from graph.errors import DocumentError
from graph.model.lint import lint
from loaders.extract import extract
from loaders.read import read_bytes
from tests.program import PLAN

SMALL, LARGE, SOAKED = 12_000, 48_000, 1_000_000
PIECES = (
    *(
        "(",
        "()",
        "（（）",
        "[(]",
        "【",
        "《甲》",
        "“",
        "、",
        ",",
        "。",
        ";",
        "|",
        "||\n",
        "|\n",
        "├──┼──┤\n",
        "-",
        "·",
        "%",
        "1",
        "0",
        "1.",
        "1\n",
    ),
    *(
        "\t",
        " ",
        "　",
        "\n",
        " \n",
        "\u200b",
        "市\t局\n",
        "甲  乙  丙\n",
        "|甲|乙|\n",
        "abc ",
        "一",
        "一、",
        "(一)",
        "一是",
    ),
    *(
        "牵头",
        "负责",
        "牵头单位:",
        "(牵头单位:",
        "责任单位:市科技局\n",
        "(牵头单位:市科技局;责任单位:市财政局)",
        "由",
        "会同",
        "配合",
    ),
    *(
        "市科技局",
        "市科技局、",
        "市科技局牵头,",
        "各区人民政府、",
        "省市县",
        "区",
        "委员会",
        "领导小组",
        "等",
        "和",
        "同志",
    ),
    *(
        "组长:",
        "组长:林知远 市长\n",
        "副组长、",
        "年",
        "2024年",
        "3月5日",
        "2024年3月5日",
        "底前",
        "每月5日前报送",
        "第一阶段",
    ),
    *("增长5%", "达到10亿元,", "10家", "1~2家", "不少于", "分别", "实验室", "工程", "平台", "附件1\n", "第一章\n"),
)


def document(text: str) -> bytes:
    return PLAN.encode("utf-8") + text.encode("utf-8", "surrogatepass")


def seconds(piece: str, length: int) -> float:
    """The processor time that it takes to extract a document with a piece again and again."""
    found = read_bytes("方案", document((piece * (length // len(piece) + 1))[:length]))
    begun = time.process_time()
    extract(found)
    return time.process_time() - begun


@pytest.mark.parametrize("piece", PIECES, ids=map(repr, PIECES))
def test_time_grows_with_length(piece: str) -> None:
    small, large = seconds(piece, SMALL), seconds(piece, LARGE)
    if large >= 8 * small + 0.3:  # a pause of the machine or the collector is over in the next run, a square is not
        small, large = seconds(piece, SMALL), seconds(piece, LARGE)
    assert large < 8 * small + 0.3, f"{small:.2f} s for {SMALL}, {large:.2f} s for {LARGE} characters"


def test_heads_without_rows_are_gone_through_once() -> None:
    head = "序号 重点任务 责任单位 完成时限\n"
    small, large = (min(seconds(head, lines * len(head)) for _ in range(2)) for lines in (40, 240))
    assert large < 15 * small, f"{small:.3f} s for 40, {large:.3f} s for 240 heads"


@pytest.mark.soak
@pytest.mark.parametrize("piece", PIECES, ids=map(repr, PIECES))
def test_a_million_characters_take_two_seconds_at_most(piece: str) -> None:
    assert min(seconds(piece, SOAKED) for _ in range(2)) < 2


def whole(data: bytes) -> None:
    """Extract and build what can be read; else there is one sentence."""
    try:
        found = read_bytes("方案", data)
    except DocumentError as error:
        assert "\n" not in str(error)
        return
    facts = extract(found)
    for task in facts.tasks:
        assert found.text[task.evidence.start : task.evidence.end] == task.evidence.quote
    lint(build(facts))


LINES = st.lists(
    st.sampled_from([*PIECES, "\n", "\x85", "\u2028", "\u2029", "\x0c", "\x1c", "市", "局", "😀", "\u202e"]),
    max_size=60,
)
WORDS = LINES.map("".join)


def fuzzed(examples: int) -> settings:
    """So many drawn cases, however long each takes."""
    return settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))


@given(WORDS)
@fuzzed(120)
def test_words_of_documents_in_any_order(text: str) -> None:
    whole(document(text))


@given(st.text(max_size=300))
@fuzzed(80)
def test_any_text(text: str) -> None:
    whole(document(text))


@given(st.binary(max_size=400))
@fuzzed(150)
def test_any_bytes(data: bytes) -> None:
    whole(data)


@given(st.data())
@fuzzed(80)
def test_documents_cut_and_mixed(data: st.DataObject) -> None:
    """A plan with pieces of itself left out, doubled and put elsewhere."""
    text = PLAN * 2
    for _ in range(data.draw(st.integers(1, 6))):
        left, right = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(WORDS) + text[left:right] + text[at:] if left % 2 else text[:left] + text[right:]
    whole(text.encode("utf-8"))


@pytest.mark.soak
@given(WORDS)
@fuzzed(5_000)
def test_words_of_documents_in_any_order_for_long(text: str) -> None:
    whole(document(text))
