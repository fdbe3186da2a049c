"""Tables of the duties of departments with a line for each cell, and heads whose characters stand apart."""

import pytest

from tests.invented import doers, facts

TITLE = "安河市人民政府办公室关于印发校外托管机构管理办法的通知"
DUTIES = (
    "1|市教育局|指导学校做好课后服务，配合开展托管机构排查。",
    "2|市市场监管局|办理托管机构登记，查处无照经营行为；公布抽查结果。",
    "3|市公安局|负责托管机构周边治安管理。",
)
WANTED = [("1", "R市教育局"), ("2", "R市市场监管局"), ("3", "R市公安局")]
HEADS = ("序号|涉及部门|职责分工", "序号|部门|职责分工", "序号|责任部门|主要职责", "序号|部门|事权清单")


def rows(table: str, title: str = TITLE) -> list[tuple[str, ...]]:
    return [(task.number or "", *doers(task)) for task in facts(title, table).tasks]


def cells(head: str, end: str = "") -> str:
    return "\n".join(f"{cell}{end}" for line in (head, *DUTIES) for cell in line.split("|"))


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("end", ["", " |"])
def test_duties_of_departments_with_a_line_for_each_cell(head: str, end: str) -> None:
    assert rows(cells(head, end)) == WANTED


@pytest.mark.parametrize("head", HEADS)
def test_duties_of_departments_below_a_head_on_one_line(head: str) -> None:
    assert rows(cells(head).replace("\n", " ", 2)) == WANTED
    assert rows("\n".join((head, *DUTIES)).replace("|", "\t")) == WANTED


def test_a_head_of_duties_alone_needs_a_title_that_divides() -> None:
    table = cells("序号|部门|职责")
    assert rows(table) == []
    assert rows(f"部门职责分工表\n\n{table}") == WANTED


def test_what_stands_behind_the_duties_is_no_row() -> None:
    table = cells("序号|涉及部门|职责分工")
    for after in (
        "相关依据：\n\n1.《托管机构管理暂行办法》",
        "安河市人民政府办公室\n2026年3月1日",
        "抄送：市委办公室。",
    ):
        assert rows(f"{table}\n\n{after}\n") == WANTED


@pytest.mark.parametrize(
    "table",
    [
        "序号\n部门\n联系电话\n1\n市教育局\n0555-1234567\n2\n市公安局\n0555-7654321",
        "序号\n单位\n工作内容\n1\n市教育局\n开学检查\n2\n市公安局\n夜间巡逻",
        "序号\n姓名\n部门\n职责分工\n1\n王建国\n市教育局\n组长\n2\n李秀英\n市公安局\n副组长",
    ],
    ids=["telephones", "no duties", "a roster"],
)
def test_cells_that_divide_no_duties_assign_nothing(table: str) -> None:
    assert rows(table) == []


@pytest.mark.parametrize(
    "head",
    [
        "序号 工 作 任 务 牵头负责部门",
        "序 号 工作任务 牵头负责部门",
        "序 号 工 作 任 务 牵头负责部门",
        "序 号 工作任务 牵 头 单 位",
    ],
)
def test_a_head_whose_characters_stand_apart(head: str) -> None:
    table = "1 建成西山垃圾中转站 市城管局\n2 改造老旧小区十二个 市住建局\n3 新建公办幼儿园三所 市教育局"
    assert rows(f"{head}\n{table}") == [("1", "L市城管局"), ("2", "L市住建局"), ("3", "L市教育局")]


def test_characters_apart_that_are_no_head_make_none() -> None:
    assert rows("序 号 山 水 林 田 牵头负责部门\n1 建成西山垃圾中转站 市城管局") == []
