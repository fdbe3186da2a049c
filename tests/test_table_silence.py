"""Tables that assign nothing: figures, people, telephones, permits, prizes; and what stands behind a table."""

import pytest

from tests.invented import facts
from tests.test_table_layouts import COUNTY, said, tabs

SILENT = {
    "figures": tabs("序号/乡镇/粮食产量（吨）/同比（%）", "1/东山镇/5200/3.1", "2/西岭镇/4100/-1.2"),
    "figures by unit": tabs("单位/任务数/完成数/完成率", "县教育局/120/118/98.3%", "县民政局/80/80/100%"),
    "a roster": tabs("序号/姓名/单位/职务", "1/王建国/县水利局/局长", "2/李秀英/县财政局/副局长"),
    "a roster with roles": tabs("姓名/职务/组内职务/责任单位", "王建国/县水利局局长/组长/县水利局"),
    "telephones": tabs("单位/联系人/联系电话", "县水利局/赵刚/0555-1234567"),
    "telephones of responsible units": tabs("责任单位/责任人/联系电话", "县水利局/赵刚/0555-1234567"),
    "units of measure": tabs("指标名称/单位/目标值", "森林覆盖率/%/45", "粮食产量/万吨/12"),
    "permits": tabs("项目名称/建设单位/建设地点/许可证号", "滨河小区/城投公司/东山镇/2025001"),
    "who grants permits": tabs("序号/事项名称/实施机关/设定依据", "1/林木采伐许可/县林业局/《森林法》"),
    "prizes": tabs("成果名称/完成单位/奖项", "水稻新品种/县农业科学研究所/一等奖"),
    "purchases": tabs("项目名称/采购单位/中标单位/金额", "办公设备/县教育局/某某商贸公司/12.5万元"),
    "a directory of what is published": tabs(
        "公开事项/公开内容/公开时限/公开主体", "财政预算/年度预算/20个工作日内/县财政局"
    ),
    "supervision only": tabs("检查事项/监督单位/检查时间", "食品安全/县市场监管局/3月"),
    "ranks": tabs("名次/单位/得分", "1/县水利局/98", "2/县教育局/97"),
    "nobody named": tabs("序号/工作任务/责任单位/完成时限", "1/清理河道//6月底前", "2/修建村道/待定/9月底前"),
}


def test_an_annex_with_a_title_of_its_own_divides_no_work_because_the_notice_does() -> None:
    annex = tabs(
        "序号/收费项目/管理单位/收费标准", "1/不动产登记费/县自然资源局/每件80元", "2/垃圾处理费/县城管局/每月8元"
    )
    title = "清河县人民政府办公室关于县政府领导工作分工的通知"
    assert said(f"附件2：收费项目及标准\n\n{annex}\n", title) == []


@pytest.mark.parametrize("table", SILENT)
def test_a_table_that_divides_no_work_assigns_nothing(table: str) -> None:
    assert said(SILENT[table], "清河县人民政府关于2025年有关情况的通报") == []


@pytest.mark.parametrize(
    "after",
    [
        "清河县人民政府办公室\n2025年3月1日",
        "联系人：王建国，电话：1234567",
        "县直各部门要高度重视，加强领导，确保各项任务落到实处。",
        "抄送：县委办公室，县人大常委会办公室。",
        "注：县财政局按规定安排资金。",
        "附件2：考核结果\n\n名次\t单位\t得分\t等次\n1\t县财政局\t96\t优秀\n",
    ],
)
@pytest.mark.parametrize(
    "table",
    [
        tabs("序号/工作任务/责任单位/完成时限", "1/清理河道/县水利局/6月底前", "2/修建村道/县交通运输局/9月底前"),
        "序号  工作任务  责任单位  完成时限\n1  清理河道  县水利局  6月底前\n2  修建村道  县交通运输局  9月底前",
        "序号\n工作任务\n责任单位\n完成时限\n1\n清理河道\n县水利局\n6月底前\n2\n修建村道\n县交通运输局\n9月底前",
        "工作任务\n责任单位\n完成时限\n清理河道\n县水利局\n6月底前\n修建村道\n县交通运输局\n9月底前",
    ],
    ids=["rows", "gaps", "numbered cells", "cells"],
)
def test_what_stands_behind_a_table_is_no_row(table: str, after: str) -> None:
    assert said(f"{table}\n\n{after}\n") == ["清理河道 R县水利局 2025-06-30", "修建村道 R县交通运输局 2025-09-30"]


def test_what_a_task_says_of_other_units_is_part_of_its_row() -> None:
    found = facts(
        COUNTY, tabs("序号/工作任务/责任单位", "1/配合县公安局整治非法采砂（县水利局牵头，县财政局配合）/县水利局")
    )
    assert [one.name for task in found.tasks for one in task.assignments] == ["县水利局"]
