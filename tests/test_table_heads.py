"""What the heads of tables mean, and which cells below them are merged with those above."""

import pytest

from tests.test_glued_tables import read
from tests.test_glued_tables import said as of_roles
from tests.test_table_layouts import said, tabs


def barred(cells: str) -> str:
    """Cells written with / between them, as lines with a pipe at their ends."""
    return cells.replace("/", " |\n")


HEADS = {
    "those who take part in a task force": (
        tabs("序号/专班/牵头单位/成员单位/工作任务", "1/招商专班/县商务局/县财政局、县司法局/引进企业二十家"),
        ["招商专班 C县司法局 C县财政局 L县商务局"],
    ),
    "a task force beside the units that lead it": (
        tabs("序号/推进专班/牵头部门/配合部门/主要任务", "1/乡村振兴专班/县农业农村局/县财政局/建设高标准农田"),
        ["建设高标准农田 C县财政局 L县农业农村局"],
    ),
    "a name that a line cut off": (
        tabs("序号/工作任务/责任单位", "1/治理失信/市发展改革委、市法", "2/宣传诚信/市商务局"),
        ["治理失信 R市发展改革委", "宣传诚信 R市商务局"],
    ),
    "towns that leaders look after": (
        tabs("包保领导/包保乡镇/责任单位", "王建国/东山镇/县水利局", "李秀英/西岭镇/县教育局"),
        ["东山镇 R县水利局 @王建国", "西岭镇 R县教育局 @李秀英"],
    ),
    "a leader merged with the one above, and so the units beside": (
        tabs(
            "序号/牵头领导/牵头单位/责任单位/工作任务",
            "1/王建国/县商务局/县财政局/引进企业二十家",
            "2////建成标准厂房",
            "3/李秀英/县教育局/县住建局/新建幼儿园",
            "4/赵刚/县民政局/各乡镇/改造敬老院",
            "5/陈静/县卫健局/县医院/新建发热门诊",
        ),
        [
            "引进企业二十家 L县商务局 R县财政局 @王建国",
            "建成标准厂房 L县商务局 R县财政局 @王建国",
            "新建幼儿园 L县教育局 R县住建局 @李秀英",
            "改造敬老院 L县民政局 R各乡镇 @赵刚",
            "新建发热门诊 L县卫健局 R县医院 @陈静",
        ],
    ),
    "a season for a time, a cell a line": (
        "工作任务\n责任单位\n完成时限\n加强值班值守\n县气象局\n汛期\n疏浚排水管网\n县住建局\n5月底前\n",
        ["加强值班值守 R县气象局", "疏浚排水管网 R县住建局 2025-05-31"],
    ),
    "cells on lines of their own, each line ended by a tab": (
        "序号\t任务\t措施\t牵头单位\t责任单位\t时限\t\n\n1\t治理扬尘\t\n建筑工地围挡全覆盖，\n\n渣土车密闭运输。\t县住建局\t\n"
        "县城管局\n\n县交通局\t6月底\t\n\n2\t管理农田\t\n安全利用受污染耕地。\t县农业农村局\t各乡镇\t9月底\t\n",
        ["治理扬尘 L县住建局 R县交通局 R县城管局 2025-06-30", "管理农田 L县农业农村局 R各乡镇 2025-09-30"],
    ),
    "a sentence that begins like a collective, and a note behind": (
        "序号\n|\n任务\n|\n责任单位\n|\n配合单位\n|\n时限\n|\n1\n|\n各乡镇、各部门主要负责人带队检查。\n|\n各乡镇人民政府\n|\n6月底前\n|\n"
        "2\n|\n组织应急演练。\n|\n县应急局\n|\n县教育局\n|\n6月底前\n|\n注：各单位6月30日前报送总结。\n",
        ["各乡镇、各部门主要负责人带队检查 R各乡镇人民政府 2025-06-30", "组织应急演练 C县教育局 R县应急局 2025-06-30"],
    ),
    "titles of sections before the numbers, which have no head": (
        barred(
            "工作任务/具体要求/责任股室/时限要求/|/一、抓好公开/(一)聚焦重点领域/1/公开招生范围。/基础教育股/6月底前/|/|/2/公开资助政策。"
            "/学生资助中心/持续推进/|/(二)聚焦规范管理/3/公开机构名单。/民办教育股、执法大队/持续推进/|"
        ),
        ["公开招生范围 R基础教育股 2025-06-30", "公开资助政策 R学生资助中心", "公开机构名单 R执法大队 R民办教育股"],
    ),
    "words of the page behind the last cell": (
        "序号\n\n任务\n\n责任领导\n\n责任部门\n\n时限\n\n1\n\n种粮\n\n周志强\n\n农业办\n\n5月底\n\n2\n\n医保\n\n李娟\n\n社会事务办\n\n"
        "11月底\n\n展开阅读全文\n相关搜索\n",
        ["种粮 R县农业办 @周志强 2025-05-31", "医保 R社会事务办 @李娟 2025-11-30"],
    ),
    "names cut in two by narrow columns": (
        "序号\n任务\n牵头单位\n责任单位\n1\n改造危房\n县住房和城\n乡建设局\n县民政局、各镇\n人民政府\n2\n修建水柜\n县水利局\n各镇\n",
        ["改造危房 L县住房和城乡建设局 R县民政局 R各镇人民政府", "修建水柜 L县水利局 R各镇"],
    ),
    "a signature below text behind the cells": (
        "序号\n牵头单位\n成员单位\n工作任务\n1\n县商务局\n县财政局\n引进企业\n2\n县教育局\n县住建局\n新建幼儿园\n\n"
        "三、工作要求\n\n各专班要加强调度，定期通报。\n\n中共清河县委办公室\n清河县人民政府办公室\n2025年3月3日\n",
        ["引进企业 C县财政局 L县商务局", "新建幼儿园 C县住建局 L县教育局"],
    ),
}


@pytest.mark.parametrize("table", HEADS)
def test_a_row_gives_its_task_to_those_whom_its_heads_name(table: str) -> None:
    body, wanted = HEADS[table]
    assert said(body) == wanted


def test_offices_of_a_town_get_no_level_of_its_county() -> None:
    table = "序号\t任务\t责任科室\n1\t清理合同\t经济发展办公室\n2\t修建村道\t县交通运输局\n"
    assert said(table, "清河县柳溪镇关于县委巡察反馈意见整改任务清单") == [
        "清理合同 R经济发展办公室",
        "修建村道 R县交通运输局",
    ]


def test_officials_behind_their_units_in_a_table_that_ran_together() -> None:
    facts = read(
        "整改任务清单序号反馈问题整改措施责任单位责任人整改时限1管网破损严重。修复管网8公里。县住房和城乡建设局各乡镇人民政府"
        "张建国2023年12月底2施工扬尘较重。每月督查两次。县城市管理和综合执法局唐勇立行立改3矿山未修复。完成修复。县自然资源局"
        "李新华2024年6月底"
    )
    assert [rest for *_, rest in of_roles(facts)] == [
        ["县住房和城乡建设局", "各乡镇人民政府"],
        ["县城市管理和综合执法局"],
        ["县自然资源局"],
    ]
    assert [person.official for task in facts.tasks for person in task.people] == ["张建国", "唐勇", "李新华"]


def test_the_last_row_before_the_title_of_another_table_that_ran_together() -> None:
    facts = read(
        "城市管理目标任务分解表序号目标任务牵头单位责任单位完成时限1新建公厕12座。区住建局区城管局9月底2新增绿地20万平方米。"
        "区园林中心各街道办事处11月底2020年重点项目表序号项目名称建设规模责任单位1转运站项目日处理垃圾400吨。区城管局"
    )
    assert [(lead, rest) for _, lead, rest in of_roles(facts)] == [
        (["区住建局"], ["区城管局"]),
        (["区园林中心"], ["各街道办事处"]),
        ([], ["区城管局"]),
    ]


def test_officials_with_posts_of_the_party_before_their_units() -> None:
    facts = read(
        "县级领导包案任务分解表序号信访事项包案领导责任单位化解时限1安置房逾期交付。县委书记陈志刚城关镇人民政府2022年6月底前"
        "2社保补缴问题。县委副书记、县长刘丽萍县工信局2022年7月底前3承包地纠纷。县委常委、宣传部部长周晓琴高坪镇人民政府"
        "2022年8月底前"
    )
    assert [rest for *_, rest in of_roles(facts)] == [["城关镇人民政府"], ["县工信局"], ["高坪镇人民政府"]]
    assert [person.official for task in facts.tasks for person in task.people] == ["陈志刚", "刘丽萍", "周晓琴"]


def test_ministries_without_anything_between_them() -> None:
    facts = read(
        "优化服务重点任务分工表序号重点任务责任单位完成时限1划转征收职责。人力资源社会保障部财政部税务总局2019年4月底前"
        "2压缩登记时间。自然资源部住房城乡建设部2019年底前3便利通关。海关总署交通运输部国家移民管理局持续推进"
    )
    assert [rest for *_, rest in of_roles(facts)] == [
        ["人力资源社会保障部", "财政部", "税务总局"],
        ["自然资源部", "住房城乡建设部"],
        ["海关总署", "交通运输部", "国家移民管理局"],
    ]


def test_the_last_row_of_a_table_that_ran_together_ends_with_its_line() -> None:
    facts = read(
        "公开任务分解表序号重点任务牵头单位责任单位完成时限1公开减税信息。县税务局县财政局2022年9月30日前"
        "2优化答复流程。县政府办公室各镇街长期坚持\n相关文档 下载 收藏\n"
    )
    assert [(lead, rest) for _, lead, rest in of_roles(facts)] == [
        (["县税务局"], ["县财政局"]),
        (["县政府办公室"], ["各镇街"]),
    ]
