"""Tables that pages show in part: a text that breaks off in a row, heads that stand on two lines, counted districts."""

from tests.invented import doers, facts

TITLE = "清河区人民政府办公室关于印发2020年重点工作任务分解的通知"


def rows(table: str) -> list[tuple[str, ...]]:
    return [(task.number or "", *doers(task)) for task in facts(TITLE, table).tasks]


def test_a_row_in_which_the_text_breaks_off_takes_no_units_from_the_row_above() -> None:
    table = (
        "序号 | 项目 | 措施 | 责任单位 | 配合单位 |\n"
        "1 | 新建水厂2座 | 6月底前开工 | 水务局 | 财政局 |\n"
        "2 | 新建公园3座 | 9月底前建成。 | 住建局 | 发改局 |\n"
        "3 | 新增公交线路4条 | 6月底前完成调整。10月底前"
    )
    assert rows(table) == [("1", "C区财政局", "R区水务局"), ("2", "C区发改局", "R区住建局")]
    cells = "序号 项目 责任单位 1 新建水厂2座。 区水务局 2 新建公园3座。 区住建局 3 推动实验室落地，引进5家机构、中"
    assert rows(cells.replace(" ", "\n")) == [("1", "R区水务局"), ("2", "R区住建局")]


def test_cells_of_several_lines_that_a_spreadsheet_put_in_quotes_name_units_without_them() -> None:
    table = (
        "序号\t项目\t内容\t牵头单位\t配合单位\t完成时限\n"
        '1\t入学\t"新建小学2所，\n改建中学1所"\t区教育局\t"区住建局\n区财政局"\t2023年8月\n'
        '2\t就医\t"建成门诊楼，\n设村卫生室9个"\t区卫健局\t"区发改局\n各街道"\t2023年9月\n'
    )
    assert rows(table) == [("1", "C区住建局", "C区财政局", "L区教育局"), ("2", "C区发改局", "C各街道", "L区卫健局")]


def test_a_head_on_two_lines_is_one() -> None:
    table = (
        "序号\n\n项目\n\n具 体 内 容\n\n牵头\n\n部门\n\n相关责任部门\n\n完成\n\n时间\n\n"
        "7\n\n提高入学率\n\n教育局\n\n12个街道、镇\n\n2020年\n\n"
        "8\n\n建设劳动力市场\n\n劳动保障局\n\n信息委、建设交通委，12个街道、镇\n\n2020年\n\n"
        "9\n\n扩建学校\n\n机管局\n\n房地局\n\n2020年\n"
    )
    assert rows(table) == [
        ("7", "L区教育局", "R12个街道、镇"),
        ("8", "L区劳动保障局", "R12个街道、镇", "R区信息委", "R区建设交通委"),
        ("9", "L区机管局", "R区房地局"),
    ]
    assert facts(TITLE, table).targets == ()


def test_a_head_that_names_the_scores_beside_the_tasks() -> None:
    table = (
        "项目名称及分值\t赋分办法\t总牵头单位\t考核责任单位\n1.学习型机关创建（20分）\t按排名赋分\t区委宣传部\t区考核办\n"
        "2.效率型机关创建（50分）\t按实绩赋分\t区财政局\t区考核办、区审计局\n"
    )
    assert [row[1:] for row in rows(table)] == [
        ("L区委宣传部", "R区考核办"),
        ("L区财政局", "R区审计局", "R区考核办"),
    ]


def test_a_long_list_of_units_may_end_in_a_full_stop() -> None:
    units = "区工信局、区住建局、区交通局、区水利局、区教育局，各乡镇人民政府、街道办事处，青河经开区管委会。"
    table = (
        f"序号\n\n重点任务\n\n责任单位\n\n配合单位\n\n一、主要目标\n\n4\n\n投资增长7%左右。\n\n区发改局\n\n{units}\n\n"
        "二、社会事业\n\n61\n\n扩建清河小学。\n\n区教育局\n\n区财政局。\n"
    )
    assert [len(row) for row in rows(table)] == [10, 3]
    assert "C青河经开区管委会" in rows(table)[0]


def test_a_name_in_whose_middle_the_text_breaks_off_is_none() -> None:
    table = "序号\n项目\n牵头单位\n配合单位\n1\n新建水厂\n区水务局\n区财政局\n2\n新建公园\n区住"
    assert rows(table) == [("1", "C区财政局", "L区水务局")]


def test_words_that_drifted_between_columns_are_given_to_nobody() -> None:
    table = (
        "序号 重点任务 工作措施 牵头部门 配合部门 时限 、 一 水环境 区城管局 , 疏浚河道三条 区水务局 各街道 "
        "1 清淤 年底前 区住建局 ( ) 、 。 含开发区 区财政局 等部门"
    )
    assert rows(table) == []


def test_whoever_starts_a_joint_check_leads_it() -> None:
    table = (
        "序号\t抽查领域\t抽查比例\t发起部门\t参与部门\n1\t旅行社\t10%\t文旅局\t公安局\n2\t加油站\t5%\t商务局\t应急局\n"
    )
    assert rows(table) == [("1", "C区公安局", "L区文旅局"), ("2", "C区应急局", "L区商务局")]


def test_a_numbered_project_on_two_lines_is_no_unit_of_the_row_above() -> None:
    table = (
        "类别\n\n项目\n\n主要任务\n\n牵头单位\n\n配合单位\n\n一、建队伍\n\n"
        "1.出台文件\n\n制定消防队伍管理办法。\n\n消防队\n\n各街道\n\n"
        "2.做实消防\n安全委员会\n\n各街道设立专职岗位。\n\n编办、\n人社局\n\n消防队\n"
    )
    assert [row[1:] for row in rows(table)] == [("C各街道", "L消防队"), ("C消防队", "L区人社局", "L区委编办")]
