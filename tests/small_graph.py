"""A small graph made by hand: a plan of one city and a reply of another, with something of every kind."""

from graph.model.graph import Edge, Graph, Node, Value
from queries.answer import Answer

WUHAN, HUANGSHI = "湖北省/武汉市", "湖北省/黄石市"
PLAN, REPLY, TABLE = "document:plan-2023", "document:reply-2024", "table:reforms.csv"


def unit(key: str, name: str, kind: str = "Bureau", place: str = WUHAN) -> Node:
    return Node("Unit", f"unit:{key}", name, {"kind": kind, "place": place})


def document(key: str, **properties: Value) -> Node:
    names = ("title", "kind", "issuer", "number", "issued_on", "published_on", "place", "motion", "digest")
    return Node("Document", key, key.removeprefix("document:"), dict.fromkeys(names) | properties)


def task(key: str, name: str, number: str, deadline: str | None = None) -> Node:
    return Node("Task", key, name, {"number": number, "section": "二、任务", "start": None, "deadline": deadline})


def edge(kind: str, start: str, end: str, at: int, source: str = PLAN, **properties: Value) -> Edge:
    names = ("page", "derived", "rule_start", "rule_end", "rule_quote")
    evidence = {"document": source.removeprefix("document:"), "start": at, "end": at + 4, "quote": f"第{at}字"}
    return Edge(kind, start, end, dict.fromkeys(names) | evidence | properties)


def called(owner: Node, name: str) -> Node:
    """A name of a unit or a thing."""
    kind = {"Unit": "group" if owner.properties.get("kind") == "LeadingGroup" else "unit"}.get(owner.label, "thing")
    return Node("Name", f"name:{owner.id}#{name}", name, {"of": owner.id, "kind": kind, "plain": name})


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
_PRINTED = (OFFICE, SCIENCE, ECONOMY, FINANCE, WUCHANG, LAB, PROJECT)

PLAN_GRAPH = Graph(
    nodes=(
        document(PLAN, kind="plan", issued_on="2023-03-23", place=WUHAN, title="办理方案", digest="d1"),
        *(node for node, _ in _STATED),
        INNOVATION,
        called(ECONOMY, "市发改委"),
        *(called(one, one.name) for one in _PRINTED),
    ),
    edges=(
        edge("STATED_IN", ECONOMY.id, PLAN, 20, surface="市发改委"),
        *(
            edge("STATED_IN", node.id, PLAN, 100 + at, **extra)
            for at, (node, extra) in enumerate(_STATED)
            if node.label not in ("Target", "Phase")
        ),
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
        edge("SUCCEEDED_BY", SCIENCE.id, INNOVATION.id, 0, TABLE, date="2024-01-01", event="rename"),
    ),
)
FOURTH = task("task:4", "建设中试平台二期", "一")
REPLY_GRAPH = Graph(
    nodes=(
        document(REPLY, kind="reply", issued_on="2024-05-01", place=HUANGSHI, digest="d2"),
        *(NAMESAKE, INNOVATION, FOURTH, OFFICIAL, FINANCE),
        called(NAMESAKE, "市科技局"),
        called(INNOVATION, "武汉市科技创新局"),
        called(FINANCE, "武汉市财政局"),
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


def shown(found: Answer, columns: str) -> list[tuple[object, ...]]:
    """The named columns of an answer."""
    return [tuple(row[column] for column in columns.split()) for row in found.rows]
