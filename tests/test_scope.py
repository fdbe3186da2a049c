"""How far a clause reaches: items and headings, several clauses in one item, rules that a document sets for itself."""

import pytest

from graph.model.facts import Derived
from tests.invented import CITY, COUNTY, PROVINCE, STATE, doers, facts

Tasks = list[tuple[str, str, str]]

# Text after a title, and its tasks: number, title, who does it.
SCOPES: dict[str, tuple[str, Tasks]] = {
    "a clause on a heading covers what is below it": (
        "一、改造老旧院舍（牵头单位：市民政局；责任单位：市财政局）\n1.摸清底数。\n2.制定方案。\n"
        "二、培训护理员（牵头单位：市人社局）\n1.开班。\n",
        [("一", "改造老旧院舍", "L市民政局 R市财政局"), ("二", "培训护理员", "L市人社局")],
    ),
    "also on a line of its own": (
        "（一）改造老旧院舍\n牵头单位：市民政局；责任单位：市财政局\n1.摸清底数。完成摸底。\n2.制定方案。\n"
        "（二）培训护理员\n牵头单位：市人社局\n1.开班。\n",
        [("(一)", "改造老旧院舍", "L市民政局 R市财政局"), ("(二)", "培训护理员", "L市人社局")],
    ),
    "a clause on each item below": (
        "（一）改造老旧院舍\n1.摸清底数。（牵头单位：市民政局）\n2.制定方案。（牵头单位：市住建局）\n",
        [("(一)1", "摸清底数", "L市民政局"), ("(一)2", "制定方案", "L市住建局")],
    ),
    "several clauses in one item": (
        "1.改造老旧院舍。完成院舍改造（牵头单位：市民政局）。加装电梯（牵头单位：市住建局），发放补贴（牵头单位：市财政局）。\n",
        [("1", "改造老旧院舍", "L市民政局"), ("1", "加装电梯", "L市住建局"), ("1", "发放补贴", "L市财政局")],
    ),
    "duties by unit under headings": (
        "四、职责分工\n（一）市民政局：负责统筹院舍改造。\n（二）市财政局：负责筹措资金。\n",
        [("四(一)", "负责统筹院舍改造", "R市民政局"), ("四(二)", "负责筹措资金", "R市财政局")],
    ),
}
# A rule's words as they stand in a document, before, in or behind the clauses that it is about.
FIRST_LEADS = {
    "。列第一位的为牵头单位，下同": "L*省教育厅 R省商务厅",
    "，排在首位的部门为牵头部门，下同": "L*省教育厅 R省商务厅",
    "。首位单位牵头，下同": "L*省教育厅 R省商务厅",
    "，责任单位第一家为牵头单位，下同": "L*省教育厅 R省商务厅",
    "。牵头单位为列首位的单位，下同": "L*省教育厅 R省商务厅",
    "。居首位者为牵头单位，下同": "L*省教育厅 R省商务厅",
    "。排名第一的部门为牵头单位，其余列入单位为参与单位，下同": "L*省教育厅 C*省商务厅",
}


@pytest.mark.parametrize("scope", SCOPES)
def test_a_clause_reaches(scope: str) -> None:
    body, expected = SCOPES[scope]
    found = [(task.number, task.title, " ".join(doers(task))) for task in facts(CITY, body).tasks]
    assert found == expected


@pytest.mark.parametrize(("rule", "second"), FIRST_LEADS.items())
def test_the_first_unit_leads_from_the_rule_on(rule: str, second: str) -> None:
    clause = f"（省商务厅、省财政厅负责{rule}）"
    found = facts(PROVINCE, f"（一）建设冷库。{clause}\n（二）培训人员。（省教育厅、省商务厅负责）\n")
    assert [task.assignments[0].name for task in found.tasks] == ["省商务厅", "省教育厅"]
    assert set(doers(found.tasks[1])) == set(second.split())
    (stated,) = found.rules
    derived = found.tasks[1].assignments[0].derived
    assert stated.name == "first-unit-leads"
    assert derived is not None and derived.rule == stated.name and derived.evidence == stated.evidence


def test_a_rule_at_the_end_holds_for_what_stands_before() -> None:
    body = "（一）建设冷库。（责任单位：省商务厅、省财政厅）\n注：责任单位中排在首位的为牵头单位。\n"
    (task,) = facts(PROVINCE, body).tasks
    assert doers(task) == ["L*省商务厅", "R省财政厅"]


def test_a_rule_that_is_set_twice_is_the_reason_from_where_it_holds_first() -> None:
    body = (
        "（一）建设冷库。（省商务厅、省财政厅负责）\n"
        "（二）培训人员。（省教育厅、省商务厅负责，排首位的为牵头单位，下同）\n"
        "（三）检查冷库。（省应急厅、省商务厅负责）\n"
        "以上各项任务，排在第一位的为牵头单位。\n"
    )
    found = facts(PROVINCE, body)
    last = found.rules[-1]
    assert [doers(task)[0] for task in found.tasks] == ["L*省商务厅", "L*省教育厅", "L*省应急厅"]
    assert {each.derived for task in found.tasks for each in task.assignments if each.derived} == {
        Derived("first-unit-leads", last.evidence)
    }


def test_a_verb_that_leads_is_not_overruled() -> None:
    body = (
        "（一）保护种质资源。（农业农村部、自然资源部等负责。列首位者为牵头单位，下同）\n"
        "（二）建设良种场。（水利部牵头，财政部、农业农村部等按职责分工负责）\n"
    )
    second = facts(STATE, body).tasks[1]
    assert doers(second) == ["L水利部", "R农业农村部", "R财政部"]


def test_responsible_units_lead_where_the_document_says_so() -> None:
    field = "牵头单位（没有牵头单位的，责任单位即为牵头单位，下同）：省商务厅；责任单位：省财政厅"
    found = facts(PROVINCE, f"（一）建设冷库。（{field}）\n（二）培训人员。（责任单位：省教育厅）\n")
    assert [doers(task) for task in found.tasks] == [["L省商务厅", "R省财政厅"], ["L*省教育厅"]]


def test_starred_units_lead_where_the_document_says_so() -> None:
    body = "1.改造院舍。（责任单位：*市民政局、市财政局）\n注：带*号的为牵头单位。\n"
    assert doers(facts(CITY, body).tasks[0]) == ["L*市民政局", "R市财政局"]


def test_units_that_share_every_later_task_are_named_by_the_rule() -> None:
    said = "以下各项任务均涉及各乡镇、县直园区，不再逐一列出。"
    found = facts(COUNTY, f"一、重点任务\n{said}\n（一）修复坝体。（牵头单位：县水利局）\n")
    (rule,) = found.rules
    assert [(shared.name, shared.group) for shared in rule.shared] == [("各乡镇", True), ("县直园区", True)]
    assert rule.evidence.quote in said


def test_who_shares_every_later_task_may_stand_in_the_first_clause() -> None:
    clause = "（责任单位：县水利局，各乡镇人民政府。以下任务责任单位均包括各乡镇人民政府，不再列出）"
    found = facts(COUNTY, f"一、重点任务\n（一）修复坝体。{clause}\n")
    assert doers(found.tasks[0]) == ["R县水利局", "R各乡镇人民政府"]
    assert [[shared.name for shared in rule.shared] for rule in found.rules] == [["各乡镇人民政府"]]


def test_a_collective_is_defined_once_and_used_to_the_end() -> None:
    clause = "（牵头单位：市民政局；责任单位：各区人民政府〈含经开区、滨江新区管委会，下同〉）"
    found = facts(CITY, f"1.改造院舍。{clause}\n2.培训护理员。（责任单位：各区人民政府）\n")
    (defined,) = found.definitions
    assert (defined.name, defined.includes) == ("各区人民政府", ("经开区管委会", "滨江新区管委会"))
    assert "R各区人民政府" in doers(found.tasks[1])


def test_what_seems_to_assign_and_cannot_be_read_is_reported() -> None:
    found = facts(CITY, "1.改造院舍。完成院舍改造。（牵头单位：；责任单位：）\n")
    assert not found.tasks
    assert any(finding.severity == "warning" and "牵头单位" in finding.evidence.quote for finding in found.findings)
