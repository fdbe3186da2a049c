"""Tables whose cells ran into each other, on lines of their own or all on one, with nothing but the words to cut by."""

import pytest

from graph.model.facts import Facts, Task
from loaders.extract import extract
from loaders.read import read_bytes

HEAD = "青州市2023年重点工作任务分解表\n"
ROWS = """序号工作任务牵头单位责任单位完成时限
1开展产业链对接活动市发改委市科技局、市人社局2023年6月底前
2强化企业创新主体作用市科技局市财政局、各区人民政府2023年12月
3完善服务体系市民政局、市教育局市审计局全年
"""
NAMED = """序号工作任务责任领导牵头单位责任单位完成时限
1开展产业链对接活动王建国市发改委市科技局、市人社局2023年6月底前
2强化企业创新主体作用李卫东市科技局市财政局、各区人民政府2023年12月
"""
SAID = [
    ("开展产业链对接活动", ["市发改委"], ["市科技局", "市人社局"]),
    ("强化企业创新主体作用", ["市科技局"], ["市财政局", "各区人民政府"]),
    ("完善服务体系", ["市民政局", "市教育局"], ["市审计局"]),
]


def read(text: str) -> Facts:
    return extract(read_bytes("table", text.encode("utf-8")))


def said(facts: Facts) -> list[tuple[str, list[str], list[str]]]:
    def of(task: Task, role: str) -> list[str]:
        return [one.name for one in task.assignments if one.role == role]

    return [(task.title, of(task, "lead"), of(task, "responsible")) for task in facts.tasks]


@pytest.mark.parametrize("rows", [ROWS, ROWS.replace("\n", "")])
def test_rows_with_a_time_behind_their_units(rows: str) -> None:
    facts = read(HEAD + rows)
    assert said(facts) == SAID
    assert [task.deadline.end for task in facts.tasks if task.deadline][:1] == ["2023-06-30"]


def test_officials_stand_before_a_unit_that_begins_with_its_level() -> None:
    facts = read(HEAD + NAMED)
    assert said(facts) == SAID[:2]
    assert [person.official for task in facts.tasks for person in task.people] == ["王建国", "李卫东"]
