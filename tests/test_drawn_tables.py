"""Tables drawn with rules and uprights, their cells wrapped: who does what, whatever marks draw them."""

import pytest

from loaders.extract import extract
from loaders.read import read_bytes
from tests.test_table_layouts import said

BOX = """\
┌──┬──────────┬──────┬────────┬───┐
│序│工作任务            │牵头单位    │配合单位        │时限  │
│号│                    │            │                │      │
├──┼──────────┼──────┼────────┼───┤
│1 │疏浚城区河道三条，修│县水利局    │县住房和城乡建设│6月底 │
│  │护岸两公里。        │            │局、县财政局    │      │
├──┼──────────┼──────┼────────┼───┤
│2 │开展村医轮训。      │县卫生健康  │县人社局        │9月底 │
│  │                    │委员会      │县财政局        │      │
└──┴──────────┴──────┴────────┴───┘
"""
SAID = [
    "疏浚城区河道三条，修护岸两公里 C县住房和城乡建设局 C县财政局 L县水利局 2025-06-30",
    "开展村医轮训 C县人社局 C县财政局 L县卫生健康委员会 2025-09-30",
]
ASCII = BOX.translate(str.maketrans("│┌┬┐├┼┤└┴┘─", "|+++++++++-"))


@pytest.mark.parametrize(
    "table", [BOX, ASCII, BOX.replace("─", "━").replace("│", "┃"), "  " + BOX.replace("\n", "\n  ")]
)
def test_cells_wrapped_between_rules_are_put_together(table: str) -> None:
    assert said(table) == SAID


def test_rows_without_rules_between_them_are_parted_by_their_numbers() -> None:
    lines = BOX.split("\n")
    assert said("\n".join([*lines[:6], *lines[7:]])) == SAID


def test_a_head_of_two_levels_and_cells_that_reach_over_rows() -> None:
    table = """\
+------+------------+---------------------+
|类别  |工作任务    |责任分工             |
|      |            +----------+----------+
|      |            |牵头单位  |配合单位  |
+------+------------+----------+----------+
|水环境|疏浚河道    |县水利局  |县财政局  |
|治理  +------------+----------+          |
|      |修复湿地    |县林业局  |          |
+------+------------+----------+----------+
"""
    assert said(table) == ["疏浚河道 C县财政局 L县水利局", "修复湿地 C县财政局 L县林业局"]


def test_a_title_inside_the_table_and_a_head_on_each_page() -> None:
    lines = BOX.split("\n")
    titled = ["┌────────────────────────────┐", "│二〇二五年任务分解表│", *lines[:1], *lines[1:7], *lines[1:]]
    titled[2] = lines[3].replace("┼", "┬")
    assert said("\n".join(titled)) == SAID


def test_a_drawn_table_without_heads_assigns_nothing() -> None:
    assert said("+----+------+\n|甲村|县水利局|\n+----+------+\n|乙村|县财政局|\n+----+------+\n") == []


def test_units_below_each_other_where_the_line_had_room_are_two() -> None:
    table = BOX.replace("县住房和城乡建设", "清河开发区      ").replace("局、县财政局    ", "东关街道办事处  ")
    assert said(table)[0] == "疏浚城区河道三条，修护岸两公里 C东关街道办事处 C清河开发区 L县水利局 2025-06-30"


def test_rows_between_pipes_that_ran_together_on_one_line() -> None:
    table = (
        "分解表 | 序号 | 工作任务 | 责任单位 | 备注 | | --- | --- | --- | --- | | 1 | 疏浚河道 | 县水利局、各乡镇 | "
        "| | 2 | 改造管网 | 县住建局 | 续建 |"
    )
    assert said(table) == ["疏浚河道 R县水利局 R各乡镇", "改造管网 R县住建局"]


@pytest.mark.parametrize("text", ["|\n| |\n", "├──┤\n|\n|\n", "+--+\n|\n|\n|清淤|\n+--+\n"])
def test_rules_and_uprights_without_words_say_nothing(text: str) -> None:
    assert extract(read_bytes("lines", text.encode("utf-8"))).tasks == ()
