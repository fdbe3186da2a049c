"""Every question on a small graph made by hand, on every engine: what it answers, and in which order."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import zeren
from graph.errors import QueryError, UnitError
from graph.store import Store
from queries.catalogue import catalogue
from tests import beside_cases, question_cases
from tests.counting_cases import COUNTING
from tests.small_graph import PLAN, PLAN_GRAPH, REPLY, REPLY_GRAPH

CASES = [*question_cases.CASES, *beside_cases.CASES, *COUNTING]


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
    assert {case[0] for case in CASES} | {"count-nodes", "count-edges", "names-in-question"} == set(catalogue())


def test_names_that_stand_in_a_question_are_found_by_their_kind(filled: Store) -> None:
    question = "市发改委、议案办理领导小组的林知远在plan-2023里说珞珈实验室和中试平台什么?"
    found = [
        (row["kind"], row["name"]) for row in zeren.query("names-in-question", {"question": question}, filled).rows
    ]
    named = [("document", "plan-2023"), ("group", "议案办理领导小组"), ("metric", "中试平台"), ("official", "林知远")]
    assert found == [*named, ("thing", "珞珈实验室"), ("unit", "市发改委")]


def test_a_question_in_words_is_answered_by_the_query_it_shows(filled: Store) -> None:
    found = zeren.ask("武汉市财政局和谁合作最多?", filled)
    assert (found.reading.query, dict(found.reading.parameters)) == ("partners-of-unit", {"units": "武汉市财政局"})
    assert found.answer.rows == zeren.query("partners-of-unit", {"units": "武汉市财政局"}, filled).rows != ()


@pytest.mark.parametrize(
    ("asked", "query"),
    [
        ("哪些单位任务过重?", "overload"),
        ("武汉市科学技术局的负担重不重?", "overload"),
        ("哪些单位是枢纽?", "coordination"),
        ("2023年和2024年相比有什么变化?", "compare"),
        ("编制走廊规划找谁?", "who"),
        ("2023年6月底前有哪些事项到期?", "due"),
        ("哪些事项已经逾期?", "due"),
    ],
)
def test_questions_that_are_computed_are_answered_too(filled: Store, asked: str, query: str) -> None:
    found = zeren.ask(asked.replace("武汉市科学技术局", "市科技创新局"), filled)
    assert found.answer.query == query
    assert found.answer.rows


def test_an_unclear_question_is_refused_with_three_others(filled: Store) -> None:
    with pytest.raises(QueryError, match=r"not clear, got 早上好; ask for example: .+ / .+ / .+"):
        zeren.ask("早上好", filled)


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


def test_a_name_of_two_places_that_nothing_tells_is_told_apart_by_its_id(store: Store, tmp_path: Path) -> None:
    for name, task in (("a", "修复老城区道路"), ("b", "新建污水处理厂")):
        (tmp_path / f"{name}.txt").write_text(
            f"重点工作任务分解\n\n1.{task}。（牵头单位：市财政局）\n", encoding="utf-8"
        )
    zeren.load([tmp_path / "a.txt", tmp_path / "b.txt"], store)
    with pytest.raises(UnitError, match=r"unit:a#市:财政局.*unit:b#市:财政局.*or give an id"):
        zeren.tasks("市财政局", store)
    assert [row["task"] for row in zeren.tasks("unit:b#市:财政局", store).rows] == ["新建污水处理厂"]
