"""Tables with a unit at the head of each column: a mark in a row says that it leads, answers or takes part."""

import pytest

from tests.test_table_layouts import said, tabs

NOTE = "清河县人居环境整治任务分工表\n（★为牵头单位，√为配合单位）\n"
HEAD = "序号/整治任务/县农业农村局/县水利局/各乡镇"

MARKED = {
    "a note says what the marks mean": (
        NOTE + tabs(HEAD, "1/改造户厕/★//√", "2/清理河塘//★/√"),
        ["改造户厕 C各乡镇 L县农业农村局", "清理河塘 C各乡镇 L县水利局"],
    ),
    "a full mark beside a slight one": (
        "任务分工表\n" + tabs(HEAD, "1/改造户厕/●/○/", "2/清理河塘//●/○"),
        ["改造户厕 C县水利局 L县农业农村局", "清理河塘 C各乡镇 L县水利局"],
    ),
    "one kind of mark": (
        "任务分工表\n" + tabs(HEAD, "1/改造户厕/√//√"),
        ["改造户厕 R县农业农村局 R各乡镇"],
    ),
    "words for marks, units without their level": (
        "任务分工表\n" + tabs("序号/整治任务/农业农村局/水利局", "1/改造户厕/牵头/配合"),
        ["改造户厕 C县水利局 L县农业农村局"],
    ),
    "units below a head that reaches over them": (
        NOTE
        + tabs(
            "序号/整治任务/责任单位/责任单位", "序号/整治任务/县农业农村局/县水利局", "1/改造户厕/★/√", "2/清理河塘//★"
        ),
        ["改造户厕 C县水利局 L县农业农村局", "清理河塘 L县水利局"],
    ),
    "pipes": (
        "任务分工表\n| 整治任务 | 县农业农村局 | 县水利局 |\n|---|---|---|\n| 改造户厕 | √ | |\n| 清理河塘 | | √ |\n",
        ["改造户厕 R县农业农村局", "清理河塘 R县水利局"],
    ),
    "figures are no marks": ("任务分解表\n" + tabs(HEAD, "1/改造户厕/120/30/√"), []),
    "nothing says that work is divided": ("清河县检查情况\n" + tabs(HEAD, "1/改造户厕/√//√"), []),
}


@pytest.mark.parametrize("table", MARKED)
def test_a_mark_gives_its_column_s_unit_the_role(table: str) -> None:
    body, wanted = MARKED[table]
    assert said(body, "清河县关于2025年有关情况的通报") == wanted
