"""Whom to call about a task: every contact with its sentence, stated or inferred by a named rule."""

import zeren
from graph.model.graph import Graph
from graph.store import Store
from tests.small_graph import FINANCE, FIRST, PLAN, PLAN_GRAPH, REPLY, REPLY_GRAPH, edge, shown


def test_lead_official_and_office_of_a_task(filled: Store) -> None:
    found = zeren.who("走廊规划", filled)
    assert shown(found, "contact basis unit official title derived quote") == [
        ("lead", "stated", "市科技局", None, None, None, "第10字"),
        ("in-charge", "stated", None, "林知远", "牵头领导", None, "第52字"),
        ("official", "inferred", "市科技局", "林知远", "局长", "seat-of-lead", "第40字"),
        ("office", "inferred", "市科技局", None, None, "office-of-group", "第50字"),
    ]
    assert {(row["document"], row["as_of"], row["number"]) for row in found.rows} == {
        ("plan-2023", "2023-03-23", "一(一)1")
    }
    assert found.completeness.derived == {"office-of-group": 1, "seat-of-lead": 1}


def test_all_tasks_with_the_words_are_listed_newest_first(filled: Store) -> None:
    found = zeren.who("中试平台", filled)
    leads = [row for row in found.rows if row["contact"] == "lead"]
    assert [(row["document"], row["unit"], row["basis"], row["derived"]) for row in leads] == [
        ("reply-2024", "市科技局", "stated", None),
        ("reply-2024", "市科技创新局", "stated", None),
        ("plan-2023", "市发展改革委", "inferred", "first-unit-leads"),
    ]
    assert "no office of a leading group is named in reply-2024" in found.notes
    assert found.notes[0].endswith(": 2")


def test_all_words_must_be_there_and_the_sentence_counts_too(filled: Store) -> None:
    assert {row["task"] for row in zeren.who("平台 二期", filled).rows} == {"建设中试平台二期"}
    assert {row["task"] for row in zeren.who("第100字", filled).rows} == {"编制走廊规划"}
    assert {row["task"] for row in zeren.who("一(一)2", filled).rows} == {"建设中试平台"}
    assert zeren.who("平台 三期", filled).rows == ()
    assert {row["document"] for row in zeren.who("平台", filled, document="plan-2023").rows} == {"plan-2023"}


def test_where_nobody_leads_the_responsible_are_called(embedded_store: Store) -> None:
    edges = [one for one in PLAN_GRAPH.edges if (one.type, one.end) != ("LEADS", FIRST.id)]
    embedded_store.replace(PLAN, Graph(PLAN_GRAPH.nodes, tuple(edges)))
    found = zeren.who("走廊规划", embedded_store)
    assert [(row["contact"], row["unit"], row["title"]) for row in found.rows if row["contact"] != "in-charge"] == [
        ("responsible", "各区人民政府", None),
        ("responsible", "市财政局", None),
        ("official", "市财政局", "分管负责人"),
        ("office", "市科技局", None),
    ]


def test_a_director_known_by_post_is_named_by_rule(embedded_store: Store) -> None:
    director = edge("MEMBER_OF", "unit:sti", "unit:lg", 48, role="办公室主任", title="局长", surface="市科技局")
    unknown = edge("MEMBER_OF", FINANCE.id, "unit:lg", 49, role="办公室主任", title="副局长", surface="市财政局")
    embedded_store.replace(PLAN, Graph(PLAN_GRAPH.nodes, (*PLAN_GRAPH.edges, director, unknown)))
    found = [row for row in zeren.who("走廊规划", embedded_store).rows if row["contact"] == "director"]
    assert [(row["unit"], row["official"], row["title"], row["derived"]) for row in found] == [
        ("市科技局", "林知远", "局长", "holder-of-post"),
        ("市财政局", None, "副局长", "office-of-group"),
    ]


def test_a_post_is_filled_by_the_document_nearest_in_time(store: Store) -> None:
    director = edge("MEMBER_OF", FINANCE.id, "unit:lg", 49, role="办公室主任", title="局长", surface="市财政局")
    store.replace(PLAN, Graph(PLAN_GRAPH.nodes, (*PLAN_GRAPH.edges, director)))
    store.replace(REPLY, REPLY_GRAPH)
    (found,) = [row for row in zeren.who("走廊规划", store).rows if row["contact"] == "director"]
    assert (found["official"], found["derived"], found["basis"]) == ("林知远", "nearest-holder", "inferred")
    assert (found["document"], found["quote"]) == ("plan-2023", "第49字")
