"""Tables of web pages in which a merged cell stands once and its row is padded with pipes: who is assigned what."""

import pytest

from tests.test_table_layouts import said

PADDED = {
    "two heads below one, an official and a lead merged over rows": (
        "序号 | 工作任务 | 分管领导 | 责任单位 | 完成时限 | |\n牵头单位 | 配合单位 | ||||\n一、做强产业 | |||||\n"
        "1 | 办好产业链招商会 | 马丽华 | 县商务局 | 县工信局、各镇 | 6月底前 |\n"
        "2 | 修订招商政策 | 县财政局、县司法局 | 9月底前 | ||\n"
        "3 | 建设物流园一期 | 周志强 | 县交通运输局 | 县自然资源局 | 12月底前 |\n",
        [
            "办好产业链招商会 C县工信局 C各镇 L县商务局 @马丽华 2025-06-30",
            "修订招商政策 C县司法局 C县财政局 L县商务局 @马丽华 2025-09-30",
            "建设物流园一期 C县自然资源局 L县交通运输局 @周志强 2025-12-31",
        ],
    ),
    "rows with more pipes than columns, cells on lines of their own": (
        "类别 | 工作任务 | 责任科室 | 完成时限 | 分工 | ||\n"
        "公示 | 1.编制清单 | 法规科 各相关科室 |\n3月底前 |\n法规科：负责汇总。 |\n||\n"
        "2.公开结果 | 办公室 | 6月底前 |\n办公室：负责发布。 |\n|||\n\n扫一扫在手机打开当前页\n",
        ["编制清单 R各相关科室 R法规科 2025-03-31", "公开结果 R办公室 2025-06-30"],
    ),
    "a head over two columns": (
        "序号 | 年度任务 | 本月进展 | 是否达序 | 下月计划 | 责任单位 | |\n"
        "1 | 绿道建设 | 新建绿道六公里。 | 正在设计。 | 是 | 指导各镇街办理立项、招标等工作。 | 县住建局 |\n"
        "2 | 泵站更新 | 改造泵站两座。 | 已经招标。 | 否 | 完成进场。 | 县水利局、各镇街 |\n",
        ["绿道建设 R县住建局", "泵站更新 R县水利局 R各镇街"],
    ),
    "three rows of heads": (
        "序号 | 指标名称 | 责任分工 | 备注 | ||\n县级 | 镇级 | ||||\n牵头部门 | 配合部门 | 责任单位 | |||\n"
        "1 | 粮食播种面积 | 县农业农村局 | 县统计局 | 各镇政府 |  |\n"
        "2 | 新增造林面积 | 县林业局 | 县统计局 | 各镇政府 |  |\n",
        [
            "粮食播种面积 C县统计局 L县农业农村局 R各镇政府",
            "新增造林面积 C县统计局 L县林业局 R各镇政府",
        ],
    ),
    "classes and units merged in different rows, scores between them": (
        "类别 | 考核指标 | 分值 | 责任单位 |\n水环境 | 断面水质达标 | 10 | 县水利局 |\n"
        "饮用水源保护 | 8 | ||\n乡镇污水处理 | 5 | 县住建局 | |\n土壤环境 | 受污染耕地安全利用 | 6 | 县农业农村局 |\n",
        [
            "断面水质达标 R县水利局",
            "饮用水源保护 R县水利局",
            "乡镇污水处理 R县住建局",
            "受污染耕地安全利用 R县农业农村局",
        ],
    ),
    "the index of the page right below": (
        "类别 | 实事 | 责任单位 | 监督电话 |\n一、教育 | 新建小学 | 县教育局 | 3222168 |\n"
        "改建初中 | 县住建局 | 3222169 | |\n"
        "索引号： | 113706/2021-00772 | 成文日期： | 2025-07-06 |\n",
        ["新建小学 R县教育局", "改建初中 R县住建局"],
    ),
    "units before their tasks": (
        "责任单位 | 目标任务 | 权重 |\n"
        "县林业局 | 造林两千亩 | 30 |\n防火演练三次 | 20 | |\n县残联 | 培训残疾人百名 | 25 |\n",
        ["造林两千亩 R县林业局", "防火演练三次 R县林业局", "培训残疾人百名 R县残联"],
    ),
    "remarks that are empty are no merged cells": (
        "序号 | 工作任务 | 责任单位 | 备注 |\n1 | 疏浚沟渠 | 县水利局 | 续建 |\n2 | 修建泵站 | 县农业农村局 | |\n",
        ["疏浚沟渠 R县水利局", "修建泵站 R县农业农村局"],
    ),
    "who builds beside who answers": (
        "序号 | 项目名称 | 建设单位 | 建设地点 | 一季度 | 责任领导 | 责任单位 |\n"
        "1 | 农机产业园 | 清河农机公司 | 开发区 | 桩基施工 | 马丽华 | 县工信局 |\n"
        "2 | 粮食储备库 | 县粮储公司 | 完成征地 | 周志强 | 县粮食局 | |\n",
        ["农机产业园 R县工信局 @马丽华", "粮食储备库 R县粮食局 @周志强"],
    ),
    "no unit that cooperates": (
        "序号 | 工作任务 | 牵头单位 | 配合单位 |\n1 | 疏浚沟渠 | 县水利局 | 县财政局 |\n"
        "2 | 修建泵站 | 县农业农村局 | |\n",
        ["疏浚沟渠 C县财政局 L县水利局", "修建泵站 L县农业农村局"],
    ),
    "several units that may lead or cooperate are given nothing": (
        "序号 | 工作任务 | 牵头单位 | 配合单位 |\n1 | 疏浚沟渠 | 县水利局 | 县财政局 |\n"
        "2 | 修建泵站 | 县住建局、县林业局 | |\n3 | 清理河面 | 县城管局 | 各镇 |\n",
        ["疏浚沟渠 C县财政局 L县水利局", "清理河面 C各镇 L县城管局"],
    ),
}


@pytest.mark.parametrize(("body", "expected"), PADDED.values(), ids=list(PADDED))
def test_merged_cells_of_a_web_page_reach_down_to_the_rows_they_span(body: str, expected: list[str]) -> None:
    assert said(body) == expected


def test_a_word_table_with_heads_below_one_may_have_a_head_worded_like_none() -> None:
    body = (
        "整治区域\t整治内容\t责任单位\t责任单位\n整治区域\t整治内容\t牵头\t配合\n"
        "集市周边\t规范车辆停放\t综合执法办\t派出所\n河道水库\t打捞漂浮物\t农业办\t各村\n"
    )
    assert said(body) == ["集市周边 C派出所 L县综合执法办", "河道水库 C各村 L县农业办"]
