"""What is due: on a small graph by hand, through collectives, as of a day, and as a file that calendars open."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from icalendar import Calendar

import zeren
from graph.errors import QueryError, UnitError
from graph.model.graph import Edge, Graph, Node
from graph.store import Store
from tests.small_graph import FINANCE, PLAN, PLAN_GRAPH, edge, shown
from tests.test_measuring import FOLDERS, documents


def test_everything_due_in_a_period_in_the_order_of_days(filled: Store) -> None:
    found = zeren.due(filled, since="2023-04-01", until="2023-12-31")
    assert shown(found, "due kind what who role to") == [
        ("2023-04-30", "obligation", "报送信息", ["市财政局"], "owes", None),
        ("2023-05-31", "phase", "部署阶段", [], None, None),
        ("2023-05-31", "obligation", "报送信息", ["市财政局"], "owes", None),
        ("2023-06-30", "obligation", "报送小结", ["各区人民政府"], "owes", "市政府办公厅"),
        ("2023-12-31", "target", "中试平台 >= 20 家", ["市发展改革委"], "lead", None),
        ("2023-12-31", "task", "编制走廊规划", ["市科技局"], "lead", None),
    ]
    assert (found.completeness.derived, found.completeness.through_groups) == ({"units-of-task": 1}, 1)


def test_what_comes_round_lasts_as_long_as_the_documents_work(filled: Store) -> None:
    found = zeren.due(filled, kind="obligation")
    days = [row["due"] for row in found.rows if row["day_by"] == "end-of-interval"]
    assert days == ["2023-03-31", "2023-04-30", "2023-05-31"]  # the last phase ends in May
    assert "3 rows come round: each is due by the last day of its interval" in found.notes
    assert zeren.due(filled, kind="obligation", since="2023-07-01").rows == ()


def test_without_a_last_phase_it_lasts_to_the_end_of_the_year(embedded_store: Store) -> None:
    kept = tuple(node for node in PLAN_GRAPH.nodes if node.label != "Phase")
    edges = tuple(one for one in PLAN_GRAPH.edges if "phase:1" not in (one.start, one.end))
    embedded_store.replace(PLAN, Graph(kept, edges))
    days = [row["due"] for row in zeren.due(embedded_store, since="2023-06-15", kind="obligation").rows]
    months = ["06-30", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"]
    assert days == [f"2023-{month}" for month in months]


def test_a_unit_owes_by_name_and_through_collectives(filled: Store) -> None:
    found = zeren.due(filled, name="武昌区人民政府")
    assert shown(found, "due what role via member_by") == [
        ("2023-06-30", "报送小结", "owes", "各区人民政府", "districts-of-place"),
        ("2023-12-31", "编制走廊规划", "responsible", "各区人民政府", "districts-of-place"),
    ]
    assert shown(found, "who") == [(["各区人民政府"],), (["市科技局"],)]
    assert {row["what"] for row in zeren.due(filled, name="市财政局").rows} == {"报送信息", "编制走廊规划"}
    with pytest.raises(UnitError, match="several units"):
        zeren.due(filled, name="市科技局")


def with_collective(name: str) -> Graph:
    """The plan, in which units that it does not name owe something by June 15."""
    owed = Node("Obligation", "owed:3", "报送台账", {"due": "2023-06-15", "every": None, "times": None, "to": None})
    group = Node("UnitGroup", "group:plan-2023:x", name, {"place": None})
    edges: list[Edge] = [edge("STATED_IN", node.id, PLAN, 300, surface=None) for node in (owed, group)]
    edges.append(edge("OWES", group.id, owed.id, 300, surface=name))
    return Graph((*PLAN_GRAPH.nodes, owed, group), (*PLAN_GRAPH.edges, *edges))


@pytest.mark.parametrize(
    ("name", "unit", "owes"),
    [
        ("各牵头单位", "市发展改革委", True),
        ("各牵头单位", "市财政局", False),
        ("各责任单位", "市财政局", True),
        ("各责任单位", "市发展改革委", True),
        ("各配合单位", "市科技局", True),
        ("各成员单位", "市科技局", True),
        ("领导小组各成员单位", "市财政局", True),
        ("各成员单位", "市发展改革委", False),
        ("各有关单位", "市科技局", False),
    ],
)
def test_collectives_that_mean_a_role_are_the_units_of_that_role(
    embedded_store: Store, name: str, unit: str, owes: bool
) -> None:
    embedded_store.replace(PLAN, with_collective(name))
    rows = [row for row in zeren.due(embedded_store, name=unit).rows if row["what"] == "报送台账"]
    assert [(row["via"], row["member_by"]) for row in rows] == ([(name, "role-in-document")] if owes else [])


def test_overdue_as_of_a_day(filled: Store) -> None:
    found = zeren.due(filled, as_of="2023-06-30", kind="obligation")
    assert ("2023-05-31", True, -30) in shown(found, "due overdue days")
    assert ("2023-06-30", False, 0) in shown(found, "due overdue days")
    assert any("not known" in note for note in found.notes)
    assert {row["overdue"] for row in zeren.due(filled).rows} == {None}


@pytest.mark.parametrize("given", [{"since": "2023-6-1"}, {"until": "June"}, {"as_of": "2023-02-30"}])
def test_days_are_dates(filled: Store, given: dict[str, str]) -> None:
    with pytest.raises(QueryError, match=r"is no date, got .*; write it as 2025-06-30"):
        zeren.due(filled, since=given.get("since"), until=given.get("until"), as_of=given.get("as_of"))


def test_a_document_without_a_day_needs_a_period(embedded_store: Store) -> None:
    node = Node("Document", PLAN, "plan-2023", dict(PLAN_GRAPH.nodes[0].properties) | {"issued_on": None})
    nodes = [node, *(one for one in PLAN_GRAPH.nodes[1:] if one.label != "Phase")]
    edges = [one for one in PLAN_GRAPH.edges if "phase:1" not in (one.start, one.end)]
    embedded_store.replace(PLAN, Graph(tuple(nodes), tuple(edges)))
    found = zeren.due(embedded_store, name=FINANCE.name, kind="obligation")
    assert shown(found, "due every") == [(None, "month")]
    assert any("give --from and --until" in note for note in found.notes)
    both = zeren.due(embedded_store, name=FINANCE.name, kind="obligation", since="2023-01-01", until="2023-02-28")
    assert shown(both, "due") == [("2023-01-31",), ("2023-02-28",)]


def read(data: bytes) -> list[Any]:
    """The events of a calendar file."""
    return list(Calendar.from_ical(data).walk("VEVENT"))


def test_a_calendar_file_has_an_all_day_event_for_each_row(filled: Store) -> None:
    found = zeren.due(filled)
    data = zeren.ics(found)
    events = read(data)
    assert [event["DTSTART"].dt.isoformat() for event in events] == [row["due"] for row in found.rows]
    for event, row in zip(events, found.rows, strict=True):
        assert str(row["what"]) in event["SUMMARY"] and str(row["quote"]) in event["DESCRIPTION"]
        assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1)
    assert len({event["UID"] for event in events}) == len(events)
    assert b"VTIMEZONE" not in data


def test_calendar_files_are_the_same_bytes_and_keep_to_the_line_length(filled: Store) -> None:
    data = zeren.ics(zeren.due(filled))
    filled.replace(PLAN, PLAN_GRAPH)
    assert zeren.ics(zeren.due(filled)) == data
    assert data.endswith(b"END:VCALENDAR\r\n") and b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_a_units_event_is_the_event_of_all(filled: Store) -> None:
    def ids(found: zeren.Answer) -> set[str]:
        return {event["UID"] for event in read(zeren.ics(found))}

    assert ids(zeren.due(filled, name="武昌区人民政府")) < ids(zeren.due(filled))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_all_that_documents_date_is_in_the_calendar(folder: Path, embedded_store: Store) -> None:
    paths = documents(folder)
    zeren.load(paths, embedded_store)
    wanted = []
    for facts in map(zeren.extract, paths):
        wanted += [(facts.name, "phase", phase.end, phase.evidence.start) for phase in facts.phases if phase.end]
        wanted += [(facts.name, "obligation", owed.due, owed.evidence.start) for owed in facts.obligations if owed.due]
        wanted += [(facts.name, "target", target.by, target.evidence.start) for target in facts.targets if target.by]
        for task in facts.tasks:
            if task.deadline is not None and task.deadline.end is not None:
                wanted.append((facts.name, "task", task.deadline.end, task.evidence.start))
    rows = [row for row in zeren.due(embedded_store).rows if row["every"] is None]
    assert sorted(wanted) == sorted((row["document"], row["kind"], row["due"], row["start"]) for row in rows)


@pytest.mark.usefixtures("chinese")
def test_the_workbook_and_the_picture_tell_what_the_calendar_does(filled: Store, tmp_path: Path) -> None:
    """Also on which days that which comes round is due, and who owes it."""
    found = zeren.due(filled)
    zeren.export_workbook(filled, tmp_path / "store.xlsx")
    head, *rows = openpyxl.load_workbook(tmp_path / "store.xlsx")["due"].iter_rows(values_only=True)
    named = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(row["due"], row["what"], row["who"] or "") for row in named] == [
        (due, what, "、".join(map(str, who if isinstance(who, list) else ())))
        for due, what, who in shown(found, "due what who")
    ]
    told = zeren.picture("due", filled, form="svg").decode("utf-8")
    days = {(row["kind"], row["document"], row["what"], row["due"]) for row in found.rows if row["due"]}
    assert f"各月到期事项（共 {len(days)} 项）" in told
    assert len(days) > len({row["id"] for row in found.rows})
