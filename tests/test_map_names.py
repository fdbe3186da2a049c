"""Names on a map: cut and broken where they do not fit, told apart where two would be called the same."""

import time

import pytest

from graph.map.lettering import LONGEST, cut, lines, short_names, visible, width
from tests.small_graph import HUANGSHI, unit


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("市科技局", 4, "市科技局"),
        ("市科技创新局", 4, "市科技…"),
        ("abcdefgh", 4.5, "abcdefgh"),
        ("abcdefghij", 4.5, "abcdef…"),
        ("", 3, ""),
    ],
)
def test_a_name_is_cut_where_it_does_not_fit(text: str, room: float, shown: str) -> None:
    assert cut(text, room) == shown
    assert width(cut(text, room)) <= room


def test_a_long_name_is_broken_into_lines_and_then_cut() -> None:
    assert lines("推进重大科技基础设施建设", 6) == ("推进重大科技", "基础设施建设")
    assert lines("推进重大科技基础设施建设和开放", 6) == ("推进重大科技", "基础设施建…")
    assert lines("建设", 6) == ("建设",)


def test_units_that_documents_call_the_same_get_their_full_names() -> None:
    nodes = [unit("1", "武汉市财政局"), unit("2", "黄石市财政局", place=HUANGSHI), unit("3", "武汉市教育局")]
    known = {"unit:1": ("市财政局", "财政局"), "unit:2": ("市财政局",), "unit:3": ("市教育局",)}
    assert short_names(nodes, known) == {"unit:1": "武汉市财政局", "unit:2": "黄石市财政局", "unit:3": "市教育局"}


def test_nothing_unseen_is_in_a_name() -> None:
    assert visible("市\u200b科\u202e技\x00局\n办 公室") == "市 科 技 局 办 公室"


def test_a_name_of_a_megabyte_costs_little() -> None:
    start = time.monotonic()
    long = "长" * 1_000_000
    assert width(short_names([unit("1", long)], {})["unit:1"]) <= LONGEST
    assert len(lines(long, 10)) == 2
    assert time.monotonic() - start < 5
