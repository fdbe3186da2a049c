"""On a server a question about one document, or the names of one question, starts there: no plan goes through all.

The embedded engine tells no plan that shows it: benchmarks/ask.py measures it.
"""

import re
from collections.abc import Mapping
from typing import Any

import neo4j
import pytest

from graph.store import open_store
from queries.catalogue import Query, catalogue
from tests.conftest import _driver
from tests.test_queries_plain import read

NARROWING = {"document", "question"}  # parameters that name where to start
# Of what there are many; documents are few beside what they say, so that one may be found among them all.
MANY = re.compile(r"AllNodes|Cartesian|Relationship(?:Type|Index)?Scan|:(?:Task|Target|Unit|Name|Official)\b")


def narrowed(query: Query) -> dict[str, Any]:
    """Parameters by which the question is about one thing; none of what may be left out but the document."""
    given: dict[str, Any] = {p.name: None if p.optional else p.example for p in query.parameters}
    given |= {p.name: [p.example] for p in query.parameters if p.kind in ("units", "pieces") and not p.optional}
    return given | {name: "plan-2023" for name in given if name == "document"}


NARROW = [
    query
    for query in catalogue().values()
    if NARROWING & {p.name for p in query.parameters} and not any(p.kind == "units" for p in query.parameters)
]


def scans(driver: neo4j.Driver, cypher: str, given: Mapping[str, Any]) -> list[str]:
    """What a plan goes through from one end to the other."""
    plan = driver.execute_query(f"EXPLAIN {cypher}", dict(given)).summary.plan
    assert plan is not None
    steps, left = [], [plan]
    while left:
        step = left.pop()
        steps.append((str(step["operatorType"]), str(step["args"].get("Details"))))
        left += step.get("children", [])
    return [f"{name} {details}" for name, details in steps if "Scan" in name or "Cartesian" in name]


@pytest.fixture(scope="module")
def driver(neo4j_uri: str) -> Any:
    with _driver(neo4j_uri) as opened:
        opened.execute_query("MATCH (n) DETACH DELETE n")
        with open_store(neo4j_uri) as store:
            store.replace_all(read(20, 1))  # of fewer all may be gone through as well
        opened.execute_query("CALL db.prepareForReplanning(60)")
        yield opened


@pytest.mark.parametrize("query", NARROW, ids=lambda query: query.name)
def test_a_server_starts_where_the_question_points(driver: neo4j.Driver, query: Query) -> None:
    assert [scan for scan in scans(driver, query.cypher, narrowed(query)) if MANY.search(scan)] == []


def test_most_questions_point_somewhere_and_units_are_found_by_indexes(driver: neo4j.Driver) -> None:
    assert len(NARROW) > 18
    assert scans(driver, catalogue()["units-named"].cypher, {"name": "市财政局", "units": ["unit:a"]}) == []
