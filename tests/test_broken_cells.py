"""Tables with a line for each piece of a cell: names that narrow columns broke are whole, and no two are made one."""

from tests.test_table_layouts import said

NARROW = """\
序号
工作任务
牵头
单位
配合单位
完成
时限
1
制定年度重点工作清单，
明确责任分工
县政
府办
公室
县发改局
县统计局
3月底
2
改造老旧小区
12个
县住房
城乡建
设局
县财政
局
9月底
3
开展消防演练
县消防
救援大队
各乡镇
（街道）
11月底
"""
SAID = [
    "制定年度重点工作清单，明确责任分工 C县发改局 C县统计局 L县政府办公室 2025-03-31",
    "改造老旧小区12个 C县财政局 L县住房城乡建设局 2025-09-30",
    "开展消防演练 C各乡镇(街道) L县消防救援大队 2025-11-30",
]


def test_names_broken_into_short_lines_are_whole() -> None:
    assert said(NARROW) == SAID


def test_where_empty_lines_part_the_cells_lines_that_follow_each_other_are_one() -> None:
    cells = (
        "序号|工作任务|牵头单位|配合单位|完成/时限|1|清理背街小巷的/乱贴乱画|县城管/执法局|县文明办/团县委/县妇联|3月底"
        "|2|规范农贸/市场秩序|县市场监/管局|各街道（乡/镇）|6月底"
    )
    assert said(cells.replace("/", "\n").replace("|", "\n\n")) == [
        "清理背街小巷的乱贴乱画 C县妇联 C县文明办 C团县委 L县城管执法局 2025-03-31",
        "规范农贸市场秩序 C各街道(乡镇) L县市场监管局 2025-06-30",
    ]


def test_two_units_below_each_other_stay_two() -> None:
    table = "序号\n任务\n责任单位\n时限\n1\n清理河道\n县水利局\n河长办\n3月底\n2\n整治市场\n县商务局\n城投公司\n6月底\n"
    assert said(table) == ["清理河道 R县水利局 R县河长办 2025-03-31", "整治市场 R县商务局 R城投公司 2025-06-30"]


def test_lists_of_units_broken_within_a_name() -> None:
    table = (
        "序号\n任务\n牵头\n单位\n责任单位\n完成时限\n1\n新建旅游厕所\n县文体\n旅局\n柳溪镇、桃\n园镇、县文\n旅公司\n9月底前\n"
        "2\n规范台账、数据准确\n县教育局\n各镇\n8月底前\n3\n加强监管\n县交通运\n输局、县商务\n局\n各镇\n长期坚持\n"
    )
    assert said(table) == [
        "新建旅游厕所 L县文体旅局 R县文旅公司 R柳溪镇 R桃园镇 2025-09-30",
        "规范台账、数据准确 L县教育局 R各镇 2025-08-31",
        "加强监管 L县交通运输局 L县商务局 R各镇",
    ]


def test_units_on_lines_of_their_own_open_no_row() -> None:
    table = (
        "序号\n工作任务\n牵头单位\n配合单位\n1\n改造市场\n县商务局\n县市场监管局\n县城管局\n东山街道\n"
        "2\n清理河道\n县水利局\n各镇\n"
    )
    assert said(table) == ["改造市场 C东山街道 C县城管局 C县市场监管局 L县商务局", "清理河道 C各镇 L县水利局"]


def test_heads_below_another_stand_in_its_place() -> None:
    table = (
        "序号\n工作任务\n责任分工\n完成时限\n牵头单位\n责任单位\n1\n新建学校\n县教育局\n县住建局、各镇\n8月底前\n"
        "2\n改造公路\n县交通运输局\n县财政局\n9月底前\n"
    )
    assert said(table) == [
        "新建学校 L县教育局 R县住建局 R各镇 2025-08-31",
        "改造公路 L县交通运输局 R县财政局 2025-09-30",
    ]


def test_a_merged_unit_before_its_tasks_beside_remarks_that_are_missing() -> None:
    table = (
        "序号\n责任单位\n责任任务\n完成时间\n备注\n1\n县水利局\n治理水土流失。\n2025年底前\n清淤河道。\n2025年10月底前\n"
        "2\n县住建局\n改造管网。\n2025年6月底前\n"
    )
    assert said(table) == [
        "治理水土流失 R县水利局 2025-12-31",
        "清淤河道 R县水利局 2025-10-31",
        "改造管网 R县住建局 2025-06-30",
    ]


def test_a_class_merged_over_rows_leaves_units_where_they_belong() -> None:
    table = (
        "序号\n类别\n事项\n内容\n牵头单位\n协同单位\n1\n助老\n助餐\n新建食堂两家\n县民政局\n各乡镇\n2\n上门巡诊\n"
        "签约老人千名\n县卫健局\n县民政局\n各乡镇\n3\n助残\n康复\n建成康复站\n县残联\n县卫健局\n"
    )
    assert said(table) == [
        "助餐 C各乡镇 L县民政局",
        "上门巡诊 C县民政局 C各乡镇 L县卫健局",
        "康复 C县卫健局 L县残联",
    ]


def test_tasks_below_each_other_beside_one_merged_unit_and_an_empty_remark() -> None:
    rows = (
        "责任单位|工作任务|完成时限|备注|县教育局|落实教育资助政策|2025年12月底前||改善小学办学条件|2025年8月底前||"
        "县卫健局|签约家庭医生|2025年9月底前||"
    )
    assert said(rows.replace("|", "\n|\n")) == [
        "落实教育资助政策 R县教育局 2025-12-31",
        "改善小学办学条件 R县教育局 2025-08-31",
        "签约家庭医生 R县卫健局 2025-09-30",
    ]


def test_words_between_single_blanks_stay_in_their_lines() -> None:
    table = (
        "任务类别 重点任务 牵头单位 责任单位 完成时间\n行政执法 规范赋权事项。 县司法局 县委编办、各乡镇 10月底前\n"
        "开展案卷评查。 县司法局 县直各部门 11月底前\n矛盾化解 健全应诉制度。 县司法局 县法院 12月底前\n"
    )
    assert said(table) == [
        "规范赋权事项 L县司法局 R县委编办 R各乡镇 2025-10-31",
        "开展案卷评查 L县司法局 R县直各部门 2025-11-30",
        "健全应诉制度 L县司法局 R县法院 2025-12-31",
    ]
