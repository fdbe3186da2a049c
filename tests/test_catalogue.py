"""The catalogue: what a file of a question must look like, and that the docs tell of every question as it is."""

import re
from pathlib import Path

import pytest

from graph.errors import QueryError
from graph.model.kinds import EDGES, NODES, UNIT_KINDS
from queries.catalogue import Query, bind, catalogue, find, load, parse
from tests.plain_graph import LISTS

DOCS = Path(__file__).parents[1] / "docs" / "queries.md"
GOOD = """// Tasks of a unit.
// 某单位的任务。
// param units units: name of the unit, e.g. 市科技局
// param since? date: first day, e.g. 2025-05-01
MATCH (unit:Unit)-[:LEADS]->(task:Task)
WHERE unit.id IN $units AND ($since IS NULL OR task.deadline >= $since)
RETURN task.name AS task, task.`end` AS `end`
ORDER BY task, `end`
"""


def test_a_file_becomes_a_question_with_help_parameters_and_columns() -> None:
    query = parse("tasks-due", GOOD)
    assert (query.english, query.chinese) == ("Tasks of a unit.", "某单位的任务。")
    assert [(p.name, p.kind, p.optional, p.example) for p in query.parameters] == [
        ("units", "units", False, "市科技局"),
        ("since", "date", True, "2025-05-01"),
    ]
    assert query.columns == ("task", "end")


@pytest.mark.parametrize(
    ("before", "after", "wrong"),
    [
        ("// param since? date: first day, e.g. 2025-05-01\n", "", "used and not declared, got since"),
        ("$since", "null", "declared and not used, got since"),
        ("// 某单位的任务。\n", "", "the help is missing"),
        ("? date:", "? moment:", "a line of its help is no parameter"),
        (", e.g. 市科技局", "", "a line of its help is no parameter"),
        ("ORDER BY", "LIMIT", "no order"),
        ("MATCH", "// param units: once more, e.g. 市科技局\nMATCH", "declared and not used|no parameter|twice"),
    ],
)
def test_a_file_that_is_not_in_order_is_refused(before: str, after: str, wrong: str) -> None:
    with pytest.raises(QueryError, match=wrong):
        parse("tasks-due", GOOD.replace(before, after))


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    paths = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        paths.append(tmp_path / folder / "tasks-due.cypher")
        paths[-1].write_text(GOOD, encoding="utf-8")
    with pytest.raises(QueryError, match="two files bear one name"):
        load(tuple(paths))


def test_an_unknown_question_names_the_nearest() -> None:
    with pytest.raises(QueryError, match="tasks-led"):
        find("task-led")


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({}, "--unit is missing; give it, e.g. --unit 市科技局"),
        ({"units": ["u"], "unti": "2025-01-01"}, "no such parameter, got unti; it takes units, since"),
        ({"units": ["u"], "since": "2025-6"}, "since is no date, got 2025-6; write it as 2025-06-30"),
        ({"units": ["u"], "since": "20250630"}, "since is no date"),
    ],
)
def test_wrong_parameters_are_said(values: dict[str, object], wrong: str) -> None:
    with pytest.raises(QueryError, match=wrong):
        bind(parse("tasks-due", GOOD), values)


def test_optional_parameters_are_null() -> None:
    assert bind(parse("tasks-due", GOOD), {"units": ["u"]}) == {"units": ["u"], "since": None}


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.name)
def test_questions_only_read_and_return_no_whole_nodes(query: Query) -> None:
    words = set(query.cypher.replace("(", " ").split())
    assert not words & {"CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "LOAD", "DROP", "FOREACH"}
    assert "properties(" not in query.cypher
    assert "keys(" not in query.cypher
    if {"quote", "start"} & set(query.columns):
        assert {"document", "quote", "start", "end"} <= set(query.columns)


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.name)
def test_no_order_takes_a_property_of_what_a_column_hides(query: Query) -> None:
    _, _, order = query.cypher.rpartition("ORDER BY")
    hidden = {word.partition(".")[0] for word in re.findall(r"[a-z_]+\.[a-z_]+", order)} & set(query.columns)
    assert not hidden, "Neo4j takes the column, which is a text and has no properties"


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.name)
def test_every_order_is_total(query: Query) -> None:
    """Rows that differ in any column stand in one order only; lists follow from what else is in the row.

    Lists of tasks stand in no order themselves: to sort a million ids would take longer than to count them.
    """
    _, _, order = query.cypher.rpartition("ORDER BY")
    assert set(query.columns) - set(re.findall(r"[a-z_]+", order)) <= {"leads", "posts", "responsible", *LISTS}


def test_every_kind_of_the_model_is_asked_for() -> None:
    everything = "\n".join(query.cypher for query in catalogue().values())
    for kind in EDGES:
        assert f":{kind.type}" in everything or f"|{kind.type}" in everything, kind.type
    for node in NODES:
        assert f":{node.label}" in everything or node.label == "Project", node.label
    assert len(UNIT_KINDS) == len(set(UNIT_KINDS))


def section(query: Query) -> str:
    """What docs/queries.md has to say of a question."""
    rows = [
        f"- `{p.name}`{' (optional)' if p.optional else ''}: {p.meaning}, e.g. `{p.example}`" for p in query.parameters
    ]
    columns = "Columns: " + ", ".join(f"`{column}`" for column in query.columns)
    return "\n".join(
        [f"## {query.name}", "", query.english, query.chinese, "", *rows, *([""] if rows else []), columns]
    )


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.name)
def test_the_docs_tell_of_every_question_as_it_is(query: Query) -> None:
    assert section(query) + "\n" in DOCS.read_text(encoding="utf-8")


def test_the_docs_tell_of_no_other_question() -> None:
    heads = [line[3:] for line in DOCS.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert heads == list(catalogue())
