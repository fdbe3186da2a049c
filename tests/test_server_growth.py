"""Storing on a server takes no longer where more is stored: the ends of an edge are looked up, not all of its type."""

from graph.store import open_store, statements
from tests.conftest import _driver
from tests.test_anchors import scans
from tests.test_queries_plain import read


def test_no_plan_of_what_is_written_goes_through_edges(neo4j_location: str) -> None:
    said = read(40, 1)
    with open_store(neo4j_location) as store, _driver(neo4j_location) as driver:
        store.replace_all(said)
        driver.execute_query("CALL db.clearQueryCaches()")  # what was planned while there was nothing
        writes = statements.changing(lambda _cypher, _parameters: [], said)
        assert any("SUCCEEDED_BY" in statement for statement, _ in writes)
        for statement, rows in writes:
            assert [step for step in scans(driver, statement, {"rows": rows}) if "Relationship" in step] == []
