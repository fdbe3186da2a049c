"""What a document says becomes nodes and edges that the model declares, each with the words that say so."""

from dataclasses import replace

import pytest

from graph.build import build
from graph.errors import ModelError
from graph.model.facts import (
    Assignment,
    Deadline,
    Definition,
    Derived,
    Evidence,
    Facts,
    Group,
    Heading,
    Holder,
    Member,
    Mention,
    Obligation,
    OfficialMention,
    Person,
    Phase,
    Post,
    Rule,
    Shared,
    Target,
    Task,
)
from graph.model.graph import Edge, Graph, Node, Value
from graph.model.lint import lint

WORDS = Evidence(10, 50, "词" * 40)


def at(start: int, quote: str = "市财政局牵头") -> Evidence:
    return Evidence(start, start + len(quote), quote)


def doer(role: str, name: str, start: int, *, group: bool = False, derived: Derived | None = None) -> Assignment:
    return Assignment(role, name, name, group, at(start, name), derived)


def task(*doers: Assignment, number: str = "一1", evidence: Evidence = WORDS) -> Task:
    return Task(number, "一、任务", "整理台账", evidence, doers)


def plan(name: str = "plan", **facts: object) -> Facts:
    heading = Heading(title="示范方案", kind="work_plan", issued_on="2024-03-05", jurisdiction="武汉市")
    return replace(Facts(name, "digest", heading), **facts)  # type: ignore[arg-type]


def nodes(graph: Graph, label: str) -> list[Node]:
    return [node for node in graph.nodes if node.label == label]


def edges(graph: Graph, kind: str) -> list[Edge]:
    return [edge for edge in graph.edges if edge.type == kind]


def name(graph: Graph, key: str) -> str:
    return next(node.name for node in graph.nodes if node.id == key)


def said(edge: Edge, *names: str) -> list[Value]:
    return [edge.properties.get(name) for name in names]


def test_an_assignment_is_an_edge_with_role_words_and_rule() -> None:
    rule = Derived("first-unit-leads", at(2, "首个单位牵头"))
    graph = build(plan(tasks=(task(doer("lead", "市财政局", 12, derived=rule), doer("cooperate", "市水务局", 20)),)))
    (lead,) = edges(graph, "LEADS")
    assert said(lead, "document", "surface", "start", "end", "quote") == [
        "plan",
        "市财政局",
        12,
        16,
        "市财政局",
    ]
    assert said(lead, "derived", "rule_start", "rule_end", "rule_quote") == ["first-unit-leads", 2, 8, "首个单位牵头"]
    (helps,) = edges(graph, "COOPERATES_ON")
    assert said(helps, "quote", "derived") == ["市水务局", None]
    assert name(graph, helps.end) == "整理台账"


def test_who_answers_for_all_that_follows_is_on_every_later_task_by_rule() -> None:
    rule = Rule("all-share-later-tasks", at(20, "以下任务"), (Shared("各乡镇人民政府", "各乡镇", True),))
    before, after = task(number="一1"), task(doer("lead", "市水务局", 70), number="一2", evidence=at(60))
    graph = build(plan(tasks=(before, after), rules=(rule,)))
    (shared,) = edges(graph, "RESPONSIBLE_FOR")
    assert (name(graph, shared.start), shared.end) == ("各乡镇人民政府", "task:plan#一2")
    assert said(shared, "derived", "rule_quote", "quote") == ["all-share-later-tasks", "以下任务", "以下任务"]


def test_a_task_keeps_number_section_and_deadline() -> None:
    due = Deadline("2024-04-01", "2024-06-30", at(30))
    (found,) = nodes(build(plan(tasks=(replace(task(), deadline=due),))), "Task")
    assert found.properties == {
        "number": "一1",
        "section": "一、任务",
        "start": "2024-04-01",
        "deadline": "2024-06-30",
    }


def test_tasks_of_one_number_stay_apart() -> None:
    graph = build(plan(tasks=(task(), task(), task(number=""), task(number=""))))
    assert len({node.id for node in nodes(graph, "Task")}) == 4


def test_names_with_separators_do_not_mix_documents_up() -> None:
    one = build(plan("a", tasks=(task(number="1#2"),)))
    two = build(plan("a#1", tasks=(task(number="2"),)))
    assert not {node.id for node in one.nodes} & {node.id for node in two.nodes}


def test_a_unit_is_stated_once_for_every_name_at_its_first_place() -> None:
    tasks = (task(doer("lead", "市财政局", 40)), task(doer("lead", "市财政局", 20), number="一2"))
    graph = build(plan(tasks=tasks))
    (unit,) = nodes(graph, "Unit")
    stated = [edge for edge in edges(graph, "STATED_IN") if edge.start == unit.id]
    assert [said(edge, "surface", "start") for edge in stated] == [["市财政局", 20]]
    assert len(edges(graph, "LEADS")) == 2


def test_a_collective_is_the_documents_own_with_the_members_that_it_defines() -> None:
    definition = Definition("各有关单位", ("市财政局", "市水务局"), at(70, "各有关单位含两局"))
    tasks = (task(doer("responsible", "各有关单位", 15, group=True)),)
    graph = build(plan(tasks=tasks, definitions=(definition,)))
    (group,) = nodes(graph, "UnitGroup")
    members = edges(graph, "MEMBER_OF")
    assert {(name(graph, edge.start), edge.end) for edge in members} == {
        ("武汉市财政局", group.id),
        ("武汉市水务局", group.id),
    }
    assert {tuple(said(edge, "derived", "rule_quote", "start")) for edge in members} == {
        ("group-members", "各有关单位含两局", 15)
    }
    other = build(plan("other", tasks=tasks))
    assert nodes(other, "UnitGroup")[0].id != group.id
    assert edges(other, "MEMBER_OF") == []


def roster() -> Group:
    members = (
        Member("林知远", "组长", (Post(None, "副市长"), Post("市财政局", "局长")), at(100, "林知远")),
        Member("何见山", None, (), at(110, "何见山")),
    )
    holders = (Holder("成员", Post("市水务局", "分管负责人"), at(120, "市水务局分管负责人")),)
    return Group(
        "星河工程建设领导小组", at(90, "领导小组"), members, holders, "市水务局", at(130, "办公室设在市水务局")
    )


def test_a_leading_group_has_members_with_posts_holders_and_an_office() -> None:
    graph = build(plan(groups=(roster(),)))
    (group,) = [node for node in nodes(graph, "Unit") if node.properties["kind"] == "LeadingGroup"]
    found = {(name(graph, e.start), *said(e, "role", "title", "surface")) for e in edges(graph, "MEMBER_OF")}
    assert found == {
        ("林知远", "组长", None, None),
        ("何见山", None, None, None),
        ("武汉市水务局", "成员", "分管负责人", "市水务局"),
    }
    posts = [(name(graph, e.end), *said(e, "title", "surface", "start")) for e in edges(graph, "HOLDS_POST")]
    assert ("武汉市财政局", "局长", "市财政局", 100) in posts
    (host,) = edges(graph, "HOSTS")
    assert (name(graph, host.start), host.end, host.properties["quote"]) == (
        "武汉市水务局",
        group.id,
        "办公室设在市水务局",
    )


def test_a_post_without_unit_is_one_of_the_places_government_by_rule() -> None:
    graph = build(plan(groups=(roster(),)))
    (post,) = [edge for edge in edges(graph, "HOLDS_POST") if edge.properties["title"] == "副市长"]
    assert name(graph, post.end) in ("武汉市人民政府", "市人民政府", "市政府")
    assert said(post, "surface", "derived") == [None, "post-of-the-government"]


def test_a_group_whose_name_tells_nothing_is_the_documents_own() -> None:
    own = replace(roster(), name="领导小组")
    one, two = (build(plan(key, groups=(own,))) for key in ("a", "b"))
    keys = [{node.id for node in nodes(graph, "Unit") if node.name == "领导小组"} for graph in (one, two)]
    assert len(keys[0]) == len(keys[1]) == 1
    assert not keys[0] & keys[1]


def test_who_answers_for_a_task_is_the_official_of_the_roster() -> None:
    answering = replace(task(), people=(Person("林知远", "责任人", at(30, "林知远")),))
    graph = build(plan(tasks=(answering,), groups=(roster(),)))
    assert len([node for node in nodes(graph, "Official") if node.name == "林知远"]) == 1
    assert said(edges(graph, "OVERSEES")[0], "role", "quote") == ["责任人", "林知远"]


def test_officials_of_running_text_hold_their_posts() -> None:
    mention = OfficialMention("陶然", (Post("市财政局", "局长"),), at(60, "市财政局局长陶然"))
    graph = build(plan(officials=(mention,)))
    (post,) = edges(graph, "HOLDS_POST")
    assert (name(graph, post.start), name(graph, post.end)) == ("陶然", "武汉市财政局")
    assert said(post, "title", "quote") == ["局长", "市财政局局长陶然"]


def test_posts_that_share_a_unit_are_one_persons_and_others_are_not() -> None:
    office, bureau, other = Post("市政府", "副秘书长"), Post("市信访局", "局长"), Post("市水务局", "科长")
    given = [(office, bureau), (bureau,), (other,)]
    mentions = tuple(OfficialMention("秦川", posts, at(60 + 9 * place, "秦川")) for place, posts in enumerate(given))
    graph = build(plan(officials=mentions))
    posts = [(edge.start, *said(edge, "title")) for edge in edges(graph, "HOLDS_POST")]
    first, again, apart = ({key for key, one in posts if one == title} for title in ("副秘书长", "局长", "科长"))
    assert first == again != apart
    assert len(nodes(graph, "Official")) == 2


def test_targets_hang_on_their_task_or_document_and_on_their_whole() -> None:
    targets = (
        Target("产值", 100.0, "亿元", ">", "2025-12-31", at(20, "产值破百亿")),
        Target("芯片产值", 40.0, "亿元", "=", None, at(30, "其中芯片"), "产值"),
        Target("企业", 5.0, "家", ">=", None, at(200, "五家")),
    )
    graph = build(plan(tasks=(task(),), targets=targets))
    (work,) = nodes(graph, "Task")
    assert {(e.start, name(graph, e.end)) for e in edges(graph, "HAS_TARGET")} == {
        (work.id, "产值"),
        (work.id, "芯片产值"),
        ("document:plan", "企业"),
    }
    (part,) = edges(graph, "PART_OF")
    assert (name(graph, part.start), name(graph, part.end)) == ("芯片产值", "产值")
    assert nodes(graph, "Target")[0].properties == {
        "value": 100.0,
        "unit": "亿元",
        "comparator": ">",
        "by": "2025-12-31",
    }


def test_things_concern_the_task_that_names_them_and_belong_to_their_list() -> None:
    mentions = (
        Mention("lab", "星河实验室", at(25, "星河实验室"), "实验室"),
        Mention("lab", "星河实验室", at(35, "星河实验室")),
        Mention("platform", "云帆平台", at(300, "云帆平台")),
    )
    graph = build(plan(tasks=(task(),), mentions=mentions))
    concerns = {(e.start, name(graph, e.end), *said(e, "surface", "start")) for e in edges(graph, "CONCERNS")}
    assert concerns == {
        (nodes(graph, "Task")[0].id, "星河实验室", "星河实验室", 25),
        ("document:plan", "云帆平台", "云帆平台", 300),
    }
    assert [name(graph, e.end) for e in edges(graph, "PART_OF")] == ["实验室"]


def test_phases_and_obligations() -> None:
    owed = Obligation(("市财政局", "市水务局"), False, "报送小结", "市政府办公厅", "2024-06-30", None, None, at(80))
    graph = build(plan(phases=(Phase("部署", "2024-04-01", None, at(60)),), obligations=(owed,)))
    assert nodes(graph, "Phase")[0].properties == {"start": "2024-04-01", "end": None}
    assert sorted(name(graph, edge.start) for edge in edges(graph, "OWES")) == ["武汉市水务局", "武汉市财政局"]
    assert len(edges(graph, "HAS_PHASE")) == 1


LEAD = Edge("LEADS", "unit:1", "task:1", {"document": "a", "start": 0, "end": 1, "quote": "市"})
UNIT, WORK = Node("Unit", "unit:1", "市财政局", {"kind": "Bureau"}), Node("Task", "task:1", "任务", {})
WRONG = [
    (Graph((UNIT, replace(WORK, label="Chore")), (LEAD,)), "no kind of node has this label, got Chore"),
    (Graph((UNIT, WORK), (replace(LEAD, type="OWNS"),)), "no kind of edge has this type"),
    (Graph((UNIT, WORK), (replace(LEAD, start="task:1", end="unit:1"),)), "does not allow, got Task"),
    (Graph((UNIT,), (LEAD,)), "not among the nodes, got task:1"),
    (Graph((UNIT, WORK, replace(WORK, id="task:2")), (LEAD,)), "a node has no edge"),
    (Graph((UNIT, WORK, WORK), (LEAD,)), "two nodes bear one id"),
    (Graph((replace(UNIT, properties={"size": 3}), WORK), (LEAD,)), "not declared, got size"),
    (Graph((replace(UNIT, properties={"kind": "Guild"}), WORK), (LEAD,)), "no such kind of unit, got Guild"),
    (Graph((UNIT, WORK), (replace(LEAD, properties={**LEAD.properties, "weight": 1}),)), "not declared, got weight"),
    (Graph((UNIT, WORK), (replace(LEAD, properties={}),)), "does not say where it comes from, got no document"),
]


@pytest.mark.parametrize(("graph", "words"), WRONG, ids=[words for _, words in WRONG])
def test_what_the_model_does_not_declare_is_an_error(graph: Graph, words: str) -> None:
    with pytest.raises(ModelError) as raised:
        lint(graph)
    assert words in str(raised.value)
