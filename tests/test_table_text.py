"""Tables that sites and text files have broken into lines: cells on lines of their own, pipes behind, boxes drawn."""

import pytest

from tests.test_table_layouts import said

BROKEN = {
    "a pipe behind every cell, numbers that go on from elsewhere": (
        "附件\n2025年重点工作目标任务分解表\n序号 |\n目标与任务 |\n分 管 县领导 |\n牵头责任单位 |\n责任单位 |\n"
        "36 |\n扩大托育供给，新增托位三百个，建成示范园两所。 |\n吕 静 |\n县卫健委 |\n县各有关单位 |\n"
        "37 |\n办好职业学校，推进产教融合。 |\n孙 磊吕 静 |\n县教育局 |\n县人社局 县财政局 |\n",
        [
            "扩大托育供给，新增托位三百个，建成示范园两所 L县卫健委 R县各有关单位 @吕静",
            "办好职业学校，推进产教融合 L县教育局 R县人社局 R县财政局 @孙磊 @吕静",
        ],
    ),
    "a pipe behind every row": (
        "专项整治行业 | 时间安排 | 责任单位 |\n餐饮场所 | 4月份 | 市监所 安监站 派出所司法所 |\n"
        "校园周边 | 9月份 | 中心校 城建办 |\n",
        ["餐饮场所 R司法所 R安监站 R市监所 R派出所 2025-04-30", "校园周边 R中心校 R县城建办 2025-09-30"],
    ),
    "a head broken over lines": (
        "序号\t工作任务\t牵头\n单位\t配合\n单位\t完成\n时限\n1\t建设农村书屋\t县文旅局\t县财政局\t11月底\n",
        ["建设农村书屋 C县财政局 L县文旅局 2025-11-30"],
    ),
    "rows set apart by empty lines": (
        "序号\t工作任务\t责任单位\n\n1\t安装路灯\t县城管局\n\n2\t清运垃圾\t县城管局、各乡镇\n",
        ["安装路灯 R县城管局", "清运垃圾 R县城管局 R各乡镇"],
    ),
    "numbers in circles and brackets": (
        "序号\t任务\t责任单位\n①\t安装路灯\t县城管局\n（2）\t清运垃圾\t县住建局\n",
        ["安装路灯 R县城管局", "清运垃圾 R县住建局"],
    ),
    "single spaces": (
        "序号 工作任务 责任单位 完成时限\n1 修缮敬老院 县民政局 8月底前\n2 开展义诊 县卫健局 9月底前\n",
        ["修缮敬老院 R县民政局 2025-08-31", "开展义诊 R县卫健局 2025-09-30"],
    ),
    "sections between cells on lines": (
        "序号\n任务\n责任单位\n一、农业\n1\n推广良种\n县农业农村局\n二、工业\n2\n培育企业\n县工信局\n县财政局\n",
        ["推广良种 R县农业农村局", "培育企业 R县工信局 R县财政局"],
    ),
    "cells of several lines between pipes, a task without a number": (
        "序号 |\n任务 |\n分管领导 |\n牵头单位 |\n责任单位 |\n一、做强产业 |\n1 |\n"
        "实施技改项目。\n新增规上企业。 |\n孙 磊 |\n"
        "县工信局 |\n县财政局、\n县税务局、\n各镇 |\n完成年度实事。 |\n县政府领导 |\n县发改局 |\n县直各单位 |\n",
        ["实施技改项目 L县工信局 R县税务局 R县财政局 R各镇 @孙磊", "完成年度实事 L县发改局 R县直各单位"],
    ),
    "pipes between cells, the first empty where it is merged": (
        "工作任务 | 具体内容 | 责任单位 | 完成时限\n--- | --- | --- | ---\n"
        "一、公开重点信息 | 1.公开规划。 | 县发改局 | 6月底\n"
        " | 2.公开监管规则。 | 县市场监管局牵头，有关部门配合 | 持续推进\n",
        ["公开规划 R县发改局 2025-06-30", "公开监管规则 C有关部门 L县市场监管局"],
    ),
    "a head that is worded like none, days in figures": (
        "序号\t环节\t责任单位\t责任人\t完成时限\t存在问题\n1\t可研批复\t县发改局\t孙磊\t2025.3.31\t\n"
        "2\t招标\t县住建局\n县公共资源交易中心\t吕静\t2025年4月\t缺少图纸\n",
        ["可研批复 R县发改局 @孙磊 2025-03-31", "招标 R县住建局 R县公共资源交易中心 @吕静 2025-04-30"],
    ),
    "run together, with times": (
        "序号工作任务牵头单位配合单位完成时限1修建学校两所。教育局各乡镇6月底前2改造厕所三十座。住建局城关镇10月底3扩建医院。卫健局财政局长期",
        [
            "修建学校两所 C各乡镇 L县教育局 2025-06-30",
            "改造厕所三十座 C城关镇 L县住建局 2025-10-31",
            "扩建医院 C县财政局 L县卫健局",
        ],
    ),
    "run together without sentences": (
        "序号项目名称分管领导牵头单位配合单位1修建学校两所孙磊教育局各乡镇2改造厕所三十座吕静住建局城关镇3扩建县医院。孙磊卫健局",
        [
            "修建学校两所 C各乡镇 L县教育局 @孙磊",
            "改造厕所三十座 C城关镇 L县住建局 @吕静",
            "扩建县医院 L县卫健局 @孙磊",
        ],
    ),
    "a task of several paragraphs": (
        "序号\n任务\n责任单位\n1\n推广良种。\n组织两期培训。\n县农业农村局\n2\n培育企业。\n县工信局\n",
        ["推广良种 R县农业农村局", "培育企业 R县工信局"],
    ),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_table_is_put_together(how: str) -> None:
    body, wanted = BROKEN[how]
    assert said(body) == wanted
