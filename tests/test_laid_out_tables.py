"""Tables printed in columns, whose cells go on below: names and tasks are put together, or nobody is assigned."""

from graph.model.facts import Task
from tests.invented import facts
from tests.test_table_layouts import COUNTY, said

TABLE = """\
序号   工作任务                 牵头单位        配合单位             完成时限
 1     疏浚城区河道三条,修复护    县水利局        县住房和城乡建设     6月底
       岸两公里。                               局、县财政局
 2     开展村医轮训。            县卫生健康      县人社局、各镇人     9月底
                                委员会          民政府
                              - 1 -
序号   工作任务                 牵头单位        配合单位             完成时限
 3     更换老旧路灯八百盏。      县城管局        县财政局             12月底
"""


def test_cells_wrapped_in_their_columns_are_put_together() -> None:
    assert said(TABLE) == [
        "疏浚城区河道三条,修复护岸两公里 C县住房和城乡建设局 C县财政局 L县水利局 2025-06-30",
        "开展村医轮训 C县人社局 C各镇人民政府 L县卫生健康委员会 2025-09-30",
        "更换老旧路灯八百盏 C县财政局 L县城管局 2025-12-31",
    ]


def test_whom_a_document_is_sent_to_is_no_row() -> None:
    foot = "\n  抄送：县委办公室，县纪委。\n  清河县人民政府办公室          2025年3月6日印发\n"
    assert said(TABLE + foot) == said(TABLE)


def test_names_set_apart_are_one_word() -> None:
    table = (
        "序号   工作任务              责任单位        分管领导    完成时限\n"
        " 1     更换老旧水表八百      县供水公司      李  敏      2025年\n"
        "       只。                  县住建局                    6月底\n"
        " 2     巡查堤防。            县水利局        王建国      长期坚持\n"
    )
    assert said(table) == [
        "更换老旧水表八百只 R县住建局 R县供水公司 @李敏 2025-06-30",
        "巡查堤防 R县水利局 @王建国",
    ]


def test_a_paragraph_behind_the_table_is_no_row_of_it() -> None:
    assert said(TABLE + "\n  各牵头单位要抓紧细化方案，各配合单位要主动作为，每月底报送进展，年底统一考核。\n") == said(
        TABLE
    )


def test_evidence_stands_where_a_wrapped_cell_begins() -> None:
    task: Task = facts(COUNTY, TABLE).tasks[1]
    for one in task.assignments:
        assert "开展村医轮训" in one.evidence.quote


def test_where_words_stand_between_columns_nobody_is_assigned() -> None:
    lines = TABLE.split("\n")
    lines[2] = "       岸两公里。       县住房和城乡建设局、县财政局、县审计局等单位"
    assert said("\n".join(lines)) == []
    centred = [*lines[:1], lines[2], lines[1], *lines[3:]]
    assert said("\n".join(centred)) == []
