"""Load, coordination, days and contacts on the command line: what is printed, written and refused."""

import csv
import io
import json
from pathlib import Path

import pytest
from icalendar import Calendar

import zeren
from tests.program import refused, run

PLAN = """关于印发共享工作方案的通知

各区人民政府,市人民政府各部门:

现将《共享工作方案》印发给你们,请认真组织实施。

武汉市人民政府办公厅

2024年3月5日

共享工作方案

一、工作任务

1.梳理设备台账。摸清全市设备底数。(牵头单位:市科技局;责任单位:市财政局,各区人民政府)

2.制订共享办法。2024年6月底前印发办法。(牵头单位:市发改委;配合单位:市科技局)
"""


@pytest.fixture(scope="module")
def location(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("plans")
    (folder / "plan-2024.txt").write_text(PLAN, encoding="utf-8")
    place = str(folder / "plans.kgl")
    with zeren.open_store(place) as store:
        assert not zeren.load([folder], store).failed
    return place


def rows(*arguments: str, location: str) -> list[dict[str, object]]:
    done = run(*arguments, "--store", location, "--format", "json")
    assert done.code == 0, done.err
    found: list[dict[str, object]] = json.loads(done.out)["rows"]
    return found


def test_overload_ranks_explains_and_takes_weights(location: str) -> None:
    found = {row["unit"]: row["load"] for row in rows("overload", "--without-groups", location=location)}
    assert found == {"武汉市科学技术局": 1.25, "武汉市发展和改革委员会": 1.0, "武汉市财政局": 0.5}
    behind = rows("overload", "--explain", "市科技局", "--cooperate-weight", "0.5", location=location)
    assert [(row["task"], row["share"]) for row in behind] == [("梳理设备台账", 1.0), ("制订共享办法", 0.5)]
    assert rows("overload", "--idle", location=location) == []
    assert len(rows("overload", "--top", "1", "--kind", "District", location=location)) == 1


def test_overload_says_its_rule_under_the_table(location: str) -> None:
    said = run("overload", "--store", location).text()
    assert "its weight (lead 1, responsible 0.5, cooperate 0.25), divided by the number of units" in said
    assert "Bureau: 3 units, too few to tell who stands out" in said


def test_coordination_has_views_and_a_matrix_for_spreadsheets(location: str) -> None:
    (pair,) = rows("coordination", "--unit", "市发改委", location=location)
    assert (pair["unit"], pair["partner"], pair["tasks"]) == ("武汉市发展和改革委员会", "武汉市科学技术局", 1)
    done = run("coordination", "matrix", "--without-groups", "--store", location, "--format", "csv")
    table = list(csv.reader(io.StringIO(done.text())))
    assert [line[0] for line in table] == table[0]
    assert "on the diagonal" in done.err
    for view in ("bridges", "communities", "single-points"):
        assert rows("coordination", view, location=location)


def test_due_is_listed_and_written_as_a_calendar(location: str, tmp_path: Path) -> None:
    file = tmp_path / "due.ics"
    found = rows("due", "--until", "2024-12-31", "--as-of", "2024-07-01", "--ics", str(file), location=location)
    assert [(row["due"], row["what"], row["overdue"]) for row in found] == [("2024-06-30", "制订共享办法", True)]
    (event,) = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert "制订共享办法（武汉市发展和改革委员会）" in str(event["SUMMARY"])
    assert b"\r\r\n" not in file.read_bytes()
    assert [row["role"] for row in rows("due", "--unit", "市科技局", location=location)] == ["cooperate"]


def test_who_lists_contacts(location: str) -> None:
    found = rows("who", "设备台账", location=location)
    assert [(row["contact"], row["unit"], row["basis"]) for row in found] == [("lead", "武汉市科学技术局", "stated")]
    assert rows("who", "没有的任务", location=location) == []


WRONG = [
    (("overload", "--lead-weight", "-1"), 2, "no number of zero or more, got -1"),
    (("overload", "--lead-weight", "nan"), 2, "no number of zero or more, got nan"),
    (("overload", "--explain", "市科枝局"), 3, "no unit bears this name"),
    (("overload", "--explain", "市科技局", "--idle"), 2, "ask one of them"),
    (("overload", "--from", "2024"), 2, "from is no date, got 2024"),
    (("overload", "--kind", "bureau"), 2, "no such kind of unit, got bureau; give one of Bureau, Ministry"),
    (("overload", "--year", "24"), 2, "24 is not in the range"),
    (("coordination", "pears"), 2, "'pears' is not one of"),
    (("coordination", "matrix", "--unit", "市科技局"), 2, "matrix are of all units"),
    (("due", "--as-of", "heute"), 2, "as-of is no date, got heute"),
    (("due", "--ics", "no/such/folder/x.ics"), 2, "cannot be written"),
]


@pytest.mark.parametrize(("arguments", "code", "said"), WRONG, ids=[" ".join(case[0]) for case in WRONG])
def test_wrong_use_is_one_sentence(location: str, arguments: tuple[str, ...], code: int, said: str) -> None:
    refused(run(*arguments, ZEREN_STORE=location), code, said)
