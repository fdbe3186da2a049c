"""Fields whose noun is not 单位 give the same roles; so do rules that a document sets with it, and heads of tables."""

import pytest

from loaders.extract import extract
from loaders.read import read_bytes

NOUNS = ["单位", "部门", "处室", "科室", "委办局", "机构", "专班", "部门（单位）"]


def said(text: str) -> list[tuple[str, str]]:
    facts = extract(read_bytes("plan", text.encode("utf-8")))
    return [(one.role, one.name) for task in facts.tasks for one in task.assignments]


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("form", ["（{}）", "\n{}\n"])
def test_fields(noun: str, form: str) -> None:
    fields = f"牵头{noun}：市商务局；责任{noun}：市财政局、市审计局；配合{noun}：各镇人民政府"
    clause = form.format(fields if "（" in form else fields.replace("；", "\n"))
    assert said(f"一、重点任务\n1.建设冷链基地。完善仓储、分拣和配送功能。{clause}2.其他。") == [
        ("lead", "市商务局"),
        ("responsible", "市财政局"),
        ("responsible", "市审计局"),
        ("cooperate", "各镇人民政府"),
    ]


def test_fields_of_what_is_put_right() -> None:
    lines = "整改牵头单位：市商务局；配合单位：市财政局\n整改责任单位：各镇人民政府\n整改时限：2020年6月底前\n"
    assert said(f"1.冷链基地管护不到位。\n整改措施：逐处排查。\n{lines}") == [
        ("lead", "市商务局"),
        ("cooperate", "市财政局"),
        ("responsible", "各镇人民政府"),
    ]


def test_who_looks_on_stands_between_who_is_responsible_and_the_day() -> None:
    lines = ["责任单位：市商务局", "督导单位：市财政局", "整改目标：恢复绿地120亩。", "整改时限：2023年12月"]
    for order in (lines, [*lines[:2], *lines[:1:-1]]):
        text = "\n".join(["一、冷链基地占用绿地，完好率仅为60%。", *order, "整改措施：", "1.逐处排查。", ""])
        facts = extract(read_bytes("plan", text.encode()))
        (task,) = facts.tasks
        assert [one.name for one in task.assignments] == ["市商务局"]
        assert task.deadline and task.deadline.end == "2023-12-31"
        assert [(goal.value, goal.unit) for goal in facts.targets] == [(120, "亩")]


@pytest.mark.parametrize("noun", NOUNS)
def test_the_first_leads(noun: str) -> None:
    text = f"1.建设基地。（责任{noun}：市商务局、市财政局；列首位的为牵头{noun}，下同）\n"
    text += f"2.培育企业。（责任{noun}：市审计局、市水务局）"
    assert said(text) == [
        ("lead", "市商务局"),
        ("responsible", "市财政局"),
        ("lead", "市审计局"),
        ("responsible", "市水务局"),
    ]


@pytest.mark.parametrize("noun", NOUNS)
def test_heads_of_tables(noun: str) -> None:
    rows = f"序号\t任务\t牵头{noun}\t配合{noun}\n1\t建设冷链基地\t市商务局\t市财政局、市审计局\n"
    rows += "2\t培育企业\t市水务局\t市财政局\n"
    assert said(rows) == [
        ("lead", "市商务局"),
        ("cooperate", "市财政局"),
        ("cooperate", "市审计局"),
        ("lead", "市水务局"),
        ("cooperate", "市财政局"),
    ]


def test_a_unit_named_as_the_leads_of_chains_does_not_lead() -> None:
    clause = "（牵头单位：市发改委；责任单位：市商务局，各重点产业链牵头负责单位）"
    assert said(f"1.建设冷链基地。{clause}\n") == [
        ("lead", "市发改委"),
        ("responsible", "市商务局"),
        ("responsible", "各重点产业链牵头负责单位"),
    ]


@pytest.mark.parametrize("end", ["：", "为", "是", "　"])
@pytest.mark.parametrize("units", ["人民银行、税务总局", "交通集团、青河海关", "各部门、各区人民政府"])
def test_what_stands_between_a_field_and_its_units(end: str, units: str) -> None:
    text = f"1.建设冷链基地。完善仓储、分拣和配送功能。\n责任单位{end}{units}。\n2.其他事项。\n"
    assert [name for _, name in said(text)] == units.split("、")


def test_units_behind_the_lead_answer_though_no_verb_says_so() -> None:
    assert said("1.建设冷链基地。（市商务局牵头，市财政局、市审计局）\n") == [
        ("lead", "市商务局"),
        ("responsible", "市财政局"),
        ("responsible", "市审计局"),
    ]


def test_the_members_of_a_group_are_a_unit_behind_a_blank_too() -> None:
    names = [name for _, name in said("1.建设冷链基地。（责任单位：市委党校 各成员单位 市审计局）\n")]
    assert names == ["市委党校", "各成员单位", "市审计局"]


@pytest.mark.parametrize("brackets", ["（）", "[]", "【】"])
def test_a_heading_of_rows_names_who_shares_them(brackets: str) -> None:
    rows = "任务\t责任单位\n一、通用任务{0}全部责任单位{1}\t\n1.报送总结\t\n二、专项任务\t\n2.修路\t县交通局\n"
    units = [name for _, name in said("某县重点工作任务分解表\n" + rows.format(*brackets))]
    assert units == ["全部责任单位", "县交通局"]
