"""Which figures of a table that assigns are goals: those in cells that say what is to be done, each read by itself."""

import pytest

from tests.invented import facts
from tests.test_table_layouts import COUNTY, tabs

GOALS = {
    "numbers, officials and units are no part of what is counted": (
        tabs("序号/牵头领导/责任单位/工作任务", "3/王建国/县农业农村局/发展林下经济5万亩"),
        ["发展林下经济 50000.0 亩"],
    ),
    "a merged cell, repeated beside and below": (
        tabs(
            "序号/工作任务/具体目标/责任单位",
            "一、城建项目（2个）/一、城建项目（2个）/一、城建项目（2个）/一、城建项目（2个）",
            "1/道路建设/新建道路30公里/县住建局",
            "1/道路建设/新建道路30公里/县城投公司",
            "2/便民服务/新建公厕3座/县城管局",
            "3/便民服务/新建公厕3座/东山镇",
        ),
        ["道路 30.0 公里", "公厕 3.0 座", "公厕 3.0 座"],
    ),
    "a merged cell, left empty below": (
        tabs(
            "工作任务/序号/具体目标/责任单位",
            "建成道路30公里/1/东段18公里/县住建局",
            "/2/西段12公里/县城投公司",
        ),
        ["道路 30.0 公里", "东段 18.0 公里", "西段 12.0 公里"],
    ),
    "names, places, people in danger and sums": (
        tabs(
            "序号/隐患点位置/威胁人口/防治措施/责任单位",
            "1/石桥镇白岩村3组/12户46人/修建挡墙200米/石桥镇人民政府",
        ),
        ["修建挡墙 200.0 米"],
    ),
    "a name that holds the goal, beside no other words": (
        tabs("序号/项目名称/责任单位/完成时限", "1/新建幼儿园3所/县教育局/8月底前"),
        ["幼儿园 3.0 所"],
    ),
    "a name that holds the goal, in a row whose other words are missing": (
        "序号\n类别\n项目名称\n主要内容\n责任单位\n1\n便民\n便民服务\n新建公厕3座\n县城管局\n2\n新增停车位200个\n县住建局\n",
        ["公厕 3.0 座", "停车位 200.0 个"],
    ),
    "a figure torn from what it counts, in a drawn table and in lines": (
        "┌──┬──────┬────┐\n│序号│工作任务    │责任单位│\n├──┼──────┼────┤\n│1   │新增床位1200│县民政局│\n"
        "│    │张。        │        │\n└──┴──────┴────┘\n"
        "序号\n任务\n具体内容\n责任单位\n1\n户厕改造\n完成农村户厕改造\n2300户。\n县农业农村局\n2\n清淤\n疏浚沟渠\n30公里。\n县水利局\n",
        ["床位 1200.0 张", "农村户厕改造 2300.0 户", "疏浚沟渠 30.0 公里"],
    ),
    "what is to be reached in each quarter": (
        tabs("序号/重点项目/一季度/上半年/责任单位", "1/江滨新城改造/签约300户/建成安置房12栋/县住建局"),
        ["签约 300.0 户", "安置房 12.0 栋"],
    ),
}


@pytest.mark.parametrize("table", GOALS)
def test_the_goals_of_a_table(table: str) -> None:
    body, wanted = GOALS[table]
    assert [f"{one.metric} {one.value} {one.unit}" for one in facts(COUNTY, body).targets] == wanted
