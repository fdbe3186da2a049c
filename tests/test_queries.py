"""Every question on a small graph made by hand, on every engine: what it answers, and in which order."""

from collections.abc import Iterator

import pytest

import zeren
from graph.errors import UnitError
from graph.model.graph import Edge, Graph, Node, Value
from graph.store import Store
from queries.catalogue import catalogue

WUHAN, HUANGSHI = "湖北省/武汉市", "湖北省/黄石市"
PLAN, REPLY = "document:plan-2023", "document:reply-2024"


def unit(key: str, name: str, kind: str = "Bureau", place: str = WUHAN) -> Node:
    return Node("Unit", f"unit:{key}", name, {"kind": kind, "place": place})


def document(key: str, **properties: Value) -> Node:
    names = ("title", "kind", "issuer", "number", "issued_on", "published_on", "place", "motion", "digest")
    return Node("Document", key, key.removeprefix("document:"), dict.fromkeys(names) | properties)


def task(key: str, name: str, number: str, deadline: str | None = None) -> Node:
    return Node("Task", key, name, {"number": number, "section": "二、任务", "start": None, "deadline": deadline})


def edge(kind: str, start: str, end: str, at: int, source: str = PLAN, **properties: Value) -> Edge:
    names = ("page", "derived", "rule_start", "rule_end", "rule_quote")
    evidence = {"document": source, "start": at, "end": at + 4, "quote": f"第{at}字"}
    return Edge(kind, start, end, dict.fromkeys(names) | evidence | properties)


SCIENCE, ECONOMY, FINANCE = unit("sti", "市科技局"), unit("drc", "市发展改革委"), unit("fin", "市财政局")
WUCHANG, OFFICE = unit("wuchang", "武昌区人民政府", "District"), unit("lg", "议案办理领导小组", "LeadingGroup")
INNOVATION, NAMESAKE = unit("stib", "市科技创新局"), unit("hs-sti", "市科技局", place=HUANGSHI)
ALL_DISTRICTS = Node("UnitGroup", "group:plan-2023:各区人民政府", "各区人民政府", {"place": WUHAN})
OFFICIAL = Node("Official", "official:1", "林知远", {})
FIRST = task("task:1", "编制走廊规划", "一(一)1", "2023-12-31")
SECOND, THIRD = task("task:2", "建设中试平台", "一(一)2"), task("task:3", "开放应用场景", "一(二)1")
TARGET = Node("Target", "target:1", "中试平台", {"value": 20.0, "unit": "家", "comparator": ">=", "by": "2023-12-31"})
PART = Node("Target", "target:2", "生物中试平台", {"value": 5.0, "unit": "家", "comparator": "=", "by": None})
PHASE = Node("Phase", "phase:1", "部署阶段", {"start": "2023-04-01", "end": "2023-05-31"})
REPORT = {"due": "2023-06-30", "every": None, "times": None, "to": "市政府办公厅"}
MONTHLY = {"due": None, "every": "month", "times": 1, "to": None}
OWED, RECURRING = Node("Obligation", "owed:1", "报送小结", REPORT), Node("Obligation", "owed:2", "报送信息", MONTHLY)
LAB, PROJECT = Node("Lab", "lab:1", "珞珈实验室", {}), Node("Project", "project:1", "星图工程", {})
LABS = Node("UnitGroup", "group:plan-2023:湖北实验室", "湖北实验室", {"place": None})

_STATED = (
    *((node, {}) for node in (FIRST, SECOND, THIRD, TARGET, PART, PHASE, OWED, RECURRING, ALL_DISTRICTS, LABS)),
    *((node, {"surface": node.name}) for node in (OFFICE, SCIENCE, ECONOMY, FINANCE, WUCHANG, OFFICIAL, LAB, PROJECT)),
)

PLAN_GRAPH = Graph(
    nodes=(
        document(PLAN, kind="plan", issued_on="2023-03-23", place=WUHAN, title="办理方案", digest="d1"),
        *(node for node, _ in _STATED),
        INNOVATION,
    ),
    edges=(
        *(edge("STATED_IN", node.id, PLAN, 100 + at, **extra) for at, (node, extra) in enumerate(_STATED)),
        edge("LEADS", SCIENCE.id, FIRST.id, 10, surface="市科技局"),
        edge("RESPONSIBLE_FOR", FINANCE.id, FIRST.id, 10, surface="市财政局"),
        edge("RESPONSIBLE_FOR", ALL_DISTRICTS.id, FIRST.id, 10, surface="各区人民政府"),
        edge("LEADS", ECONOMY.id, SECOND.id, 20, surface="市发改委", derived="first-unit-leads"),
        edge("COOPERATES_ON", SCIENCE.id, SECOND.id, 20, surface="市科技局"),
        edge("COOPERATES_ON", WUCHANG.id, THIRD.id, 30, surface="武昌区人民政府"),
        edge("MEMBER_OF", WUCHANG.id, ALL_DISTRICTS.id, 12, surface="武昌区人民政府", derived="districts-of-place"),
        edge("MEMBER_OF", OFFICIAL.id, OFFICE.id, 40, role="组长"),
        edge("MEMBER_OF", FINANCE.id, OFFICE.id, 44, role="成员", title="分管负责人", surface="市财政局"),
        edge("HOLDS_POST", OFFICIAL.id, SCIENCE.id, 40, title="局长", surface="市科技局"),
        edge("HOSTS", SCIENCE.id, OFFICE.id, 50, surface="市科技局"),
        edge("OVERSEES", OFFICIAL.id, FIRST.id, 52, role="牵头领导"),
        edge("HAS_TARGET", SECOND.id, TARGET.id, 22),
        edge("HAS_TARGET", PLAN, PART.id, 24),
        edge("PART_OF", PART.id, TARGET.id, 24),
        edge("HAS_PHASE", PLAN, PHASE.id, 60),
        edge("OWES", ALL_DISTRICTS.id, OWED.id, 70, surface="各区人民政府"),
        edge("OWES", FINANCE.id, RECURRING.id, 80, surface="市财政局"),
        edge("CONCERNS", SECOND.id, LAB.id, 26, surface="珞珈实验室"),
        edge("CONCERNS", PLAN, PROJECT.id, 90, surface="星图工程"),
        edge("PART_OF", LAB.id, LABS.id, 26),
        edge("SUCCEEDED_BY", SCIENCE.id, INNOVATION.id, 0, date="2024-01-01", event="rename", source="机构改革方案"),
    ),
)
FOURTH = task("task:4", "建设中试平台二期", "一")
REPLY_GRAPH = Graph(
    nodes=(
        document(REPLY, kind="reply", issued_on="2024-05-01", place=HUANGSHI, digest="d2"),
        *(NAMESAKE, INNOVATION, FOURTH, OFFICIAL, FINANCE),
    ),
    edges=(
        edge("STATED_IN", FOURTH.id, REPLY, 5, REPLY),
        edge("STATED_IN", NAMESAKE.id, REPLY, 6, REPLY, surface="市科技局"),
        edge("STATED_IN", INNOVATION.id, REPLY, 7, REPLY, surface="武汉市科技创新局"),
        edge("STATED_IN", OFFICIAL.id, REPLY, 8, REPLY),
        edge("STATED_IN", FINANCE.id, REPLY, 9, REPLY, surface="武汉市财政局"),
        edge("LEADS", NAMESAKE.id, FOURTH.id, 6, REPLY, surface="市科技局"),
        edge("LEADS", INNOVATION.id, FOURTH.id, 7, REPLY, surface="武汉市科技创新局"),
        edge("HOLDS_POST", OFFICIAL.id, FINANCE.id, 9, REPLY, title="局长", surface="武汉市财政局"),
    ),
)

N = None
# Question, parameters, columns that are looked at, rows.
CASES: list[tuple[str, dict[str, str], str, list[tuple[object, ...]]]] = [
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
