"""Every question on a small graph made by hand, on every engine: what it answers, and in which order."""

from collections.abc import Iterator

import pytest

import zeren
from graph.errors import UnitError
from graph.store import Store
from queries.catalogue import catalogue
from tests.small_graph import PLAN, PLAN_GRAPH, REPLY, REPLY_GRAPH, SCIENCE, WUHAN

N = None
# Question, parameters, columns that are looked at, rows.
CASES: list[tuple[str, dict[str, str], str, list[tuple[object, ...]]]] = [
    (
        "assignments",
        {"document": "plan-2023"},
        "role unit kind collective via derived member_by number deadline dated",
        [
            ("lead", "市科技局", "Bureau", "no", N, N, N, "一(一)1", "2023-12-31", "2023-03-23"),
            ("responsible", "各区人民政府", N, "yes", N, N, N, "一(一)1", "2023-12-31", "2023-03-23"),
            ("responsible", "市财政局", "Bureau", "no", N, N, N, "一(一)1", "2023-12-31", "2023-03-23"),
            (
                *("responsible", "武昌区人民政府", "District", "no", "各区人民政府", N, "districts-of-place"),
                *("一(一)1", "2023-12-31", "2023-03-23"),
            ),
            ("lead", "市发展改革委", "Bureau", "no", N, "first-unit-leads", N, "一(一)2", N, "2023-03-23"),
            ("cooperate", "市科技局", "Bureau", "no", N, N, N, "一(一)2", N, "2023-03-23"),
            ("cooperate", "武昌区人民政府", "District", "no", N, N, N, "一(二)1", N, "2023-03-23"),
        ],
    ),
    (
        "assignments",
        {"year": "2024"},
        "unit task",
        [("市科技局", "建设中试平台二期"), ("市科技创新局", "建设中试平台二期")],
    ),
    (
        "collectives",
        {},
        "collective unit derived",
        [("各区人民政府", "武昌区人民政府", "districts-of-place"), ("湖北实验室", N, N)],
    ),
    (
        "documents",
        {"place": "武汉"},
        "document kind issued_on tasks targets",
        [("plan-2023", "plan", "2023-03-23", 3, 2)],
    ),
    ("documents", {}, "document tasks", [("reply-2024", 1), ("plan-2023", 3)]),
    (
        "due",
        {"since": "2023-05-01", "until": "2023-07-01"},
        "due every kind what who via to",
        [
            ("2023-05-31", N, "phase", "部署阶段", N, N, N),
            ("2023-06-30", N, "obligation", "报送小结", "各区人民政府", "各区人民政府", "市政府办公厅"),
            (N, "month", "obligation", "报送信息", "市财政局", N, N),
        ],
    ),
    (
        "due",
        {"since": "2023-12-01"},
        "due kind what who start",
        [
            ("2023-12-31", "target", "中试平台", "市发展改革委", 22),
            ("2023-12-31", "task", "编制走廊规划", "市科技局", 100),
            (N, "obligation", "报送信息", "市财政局", 107),
        ],
    ),
    (
        "group-members",
        {"group": "议案"},
        "role official unit title posts start",
        [("组长", "林知远", N, N, ["市科技局局长"], 40), ("成员", N, "市财政局", "分管负责人", [], 44)],
    ),
    ("leading-groups", {}, "group office_at officials units start", [("议案办理领导小组", "市科技局", 1, 1, 50)]),
    (
        "obligations",
        {"document": "plan-2023"},
        "who what to due every times via",
        [
            ("各区人民政府", "报送小结", "市政府办公厅", "2023-06-30", N, N, "各区人民政府"),
            ("市财政局", "报送信息", N, N, "month", 1, N),
        ],
    ),
    ("officials", {"place": "武汉"}, "official units groups documents", [("林知远", 2, 1, 2)]),
    ("officials-of-unit", {"units": "市发展改革委"}, "official", []),
    ("officials-of-unit", {"units": "武汉市财政局"}, "official title document", [("林知远", "局长", "reply-2024")]),
    ("phases", {}, "phase from until start", [("部署阶段", "2023-04-01", "2023-05-31", 60)]),
    (
        "posts-of-official",
        {"official": "林知远"},
        "unit title document issued_on",
        [("市科技局", "局长", "plan-2023", "2023-03-23"), ("市财政局", "局长", "reply-2024", "2024-05-01")],
    ),
    ("predecessors", {"units": "市科技创新局"}, "unit id", [("市科技局", SCIENCE.id)]),
    (
        "targets",
        {},
        "metric comparator value unit deadline part_of task leads",
        [
            ("中试平台", ">=", 20.0, "家", "2023-12-31", N, "建设中试平台", ["市发展改革委"]),
            ("生物中试平台", "=", 5.0, "家", N, "中试平台", N, []),
        ],
    ),
    (
        "seats",
        {},
        "unit group role official title",
        [
            ("市科技局", "议案办理领导小组", "组长", "林知远", "局长"),
            ("市财政局", "议案办理领导小组", "成员", N, "分管负责人"),
        ],
    ),
    ("seats", {"document": "reply-2024"}, "unit", []),
    ("targets", {"metric": "生物"}, "metric", [("生物中试平台",)]),
    (
        "tasks-about",
        {"thing": "珞珈"},
        "thing kind document number task leads",
        [("珞珈实验室", "lab", "plan-2023", "一(一)2", "建设中试平台", ["市发展改革委"])],
    ),
    ("tasks-about", {"thing": "星图", "kind": "project"}, "thing task leads", [("星图工程", N, [])]),
    ("tasks-about", {"thing": "星图", "kind": "lab"}, "thing", []),
    (
        "tasks-led",
        {"units": "市发改委"},
        "unit surface task derived",
        [("市发展改革委", "市发改委", "建设中试平台", "first-unit-leads")],
    ),
    (
        "tasks-of-document",
        {"document": "plan-2023"},
        "number task deadline leads",
        [
            ("一(一)1", "编制走廊规划", "2023-12-31", ["市科技局"]),
            ("一(一)2", "建设中试平台", N, ["市发展改革委"]),
            ("一(二)1", "开放应用场景", N, []),
        ],
    ),
    ("tasks-of-official", {"official": "林知远"}, "role task document", [("牵头领导", "编制走廊规划", "plan-2023")]),
    (
        "tasks-of-unit",
        {"units": "武昌区人民政府"},
        "role via member_by task",
        [
            ("responsible", "各区人民政府", "districts-of-place", "编制走廊规划"),
            ("cooperate", N, N, "开放应用场景"),
        ],
    ),
    ("tasks-of-unit", {"units": "武昌区人民政府", "role": "cooperate"}, "task", [("开放应用场景",)]),
    ("things", {"kind": "lab"}, "thing kind surface collective", [("珞珈实验室", "lab", "珞珈实验室", "湖北实验室")]),
    ("namesakes", {}, "official", []),  # tests/test_checking.py has some
    (
        "sightings",
        {"units": "市财政局"},
        "unit place surface document start",
        [("市财政局", WUHAN, "市财政局", "plan-2023", 113), ("市财政局", WUHAN, "武汉市财政局", "reply-2024", 9)],
    ),
    (
        "unit-history",
        {"units": "市科技创新局"},
        "unit relation first_seen last_seen documents succeeded_by date event",
        [
            ("市科技局", "predecessor", "2023-03-23", "2023-03-23", 1, "市科技创新局", "2024-01-01", "rename"),
            ("市科技创新局", "itself", "2024-05-01", "2024-05-01", 1, N, N, N),
        ],
    ),
    (
        "unit-names",
        {"units": "市财政局"},
        "unit place surface documents",
        [("市财政局", WUHAN, "市财政局", 1), ("市财政局", WUHAN, "武汉市财政局", 1)],
    ),
    ("units-of-place", {"place": "黄石"}, "unit kind leads tasks", [("市科技局", "Bureau", 1, 1)]),
    ("units-of-place", {"place": "武汉", "kind": "District"}, "unit leads tasks", [("武昌区人民政府", 0, 1)]),
    (
        "units-of-task",
        {"task": "走廊规划"},
        "role unit collective surface",
        [
            ("lead", "市科技局", "no", "市科技局"),
            ("responsible", "各区人民政府", "yes", "各区人民政府"),
            ("responsible", "市财政局", "no", "市财政局"),
        ],
    ),
    (
        "units-of-task",
        {"task": "中试平台"},
        "document role unit",
        [
            ("reply-2024", "lead", "市科技局"),
            ("reply-2024", "lead", "市科技创新局"),
            ("plan-2023", "lead", "市发展改革委"),
            ("plan-2023", "cooperate", "市科技局"),
        ],
    ),
]


@pytest.fixture
def filled(store: Store) -> Iterator[Store]:
    store.replace(PLAN, PLAN_GRAPH)
    store.replace(REPLY, REPLY_GRAPH)
    yield store


@pytest.mark.parametrize(("name", "values", "columns", "rows"), CASES, ids=[f"{case[0]}-{case[1]}" for case in CASES])
def test_answers(
    filled: Store, name: str, values: dict[str, str], columns: str, rows: list[tuple[object, ...]]
) -> None:
    found = zeren.query(name, values, filled)
    assert [tuple(row[column] for column in columns.split()) for row in found.rows] == rows
    assert all(tuple(row) == found.columns for row in found.rows)


def test_counts_are_those_of_the_graph(filled: Store) -> None:
    labels = {row["label"]: row["count"] for row in zeren.query("count-nodes", {}, filled).rows}
    assert (labels["Unit"], labels["District"], labels["Task"], labels["Document"]) == (7, 1, 4, 2)
    edges = {row["type"]: (row["count"], row["derived"]) for row in zeren.query("count-edges", {}, filled).rows}
    assert (edges["LEADS"], edges["MEMBER_OF"], edges["SUCCEEDED_BY"]) == ((4, 1), (3, 1), (1, 0))


def test_every_question_has_a_case() -> None:
    assert {case[0] for case in CASES} | {"count-nodes", "count-edges"} == set(catalogue())


def test_a_name_of_several_units_lists_them_with_their_place(filled: Store) -> None:
    with pytest.raises(UnitError, match=r"several units bear this name, got .*湖北省/黄石市.*湖北省/武汉市.*--place"):
        zeren.tasks("市科技局", filled)


def test_a_place_tells_them_apart(filled: Store) -> None:
    assert [row["task"] for row in zeren.tasks("市科技局", filled, place="黄石").rows] == ["建设中试平台二期"]
    assert [row["role"] for row in zeren.tasks("市科技局", filled, place="武汉").rows] == ["lead", "cooperate"]


def test_an_unknown_name_suggests_the_nearest(filled: Store) -> None:
    with pytest.raises(UnitError, match=r"no unit bears this name; the nearest are .*市科技创新局"):
        zeren.tasks("市科创局", filled)


def test_predecessors_are_taken_in_when_asked(filled: Store) -> None:
    alone = zeren.query("tasks-led", {"units": "市科技创新局"}, filled)
    joined = zeren.query("tasks-led", {"units": "市科技创新局"}, filled, with_predecessors=True)
    assert [row["unit"] for row in alone.rows] == ["市科技创新局"]
    assert [(row["unit"], row["document"]) for row in joined.rows] == [
        ("市科技创新局", "reply-2024"),
        ("市科技局", "plan-2023"),
    ]


def test_completeness_counts_documents_groups_and_rules(filled: Store) -> None:
    found = zeren.tasks("武昌区人民政府", filled).completeness
    assert (found.rows, found.documents, found.through_groups) == (2, 1, 1)
    assert found.derived == {"districts-of-place": 1}
    assert found.sentence() == "2 rows from 1 document; 1 through groups; 1 derived by districts-of-place"


def test_a_question_on_an_empty_store_answers_nothing(store: Store) -> None:
    for name in catalogue():
        given = {p.name: p.example for p in catalogue()[name].parameters if not p.optional and p.kind != "units"}
        if not any(p.kind == "units" and not p.optional for p in catalogue()[name].parameters):
            assert zeren.query(name, given, store).rows == ()
