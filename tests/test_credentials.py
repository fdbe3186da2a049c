"""Passwords show nowhere, connections may be encrypted, and one that could be overheard is said."""

from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.store import SERVER_SCHEMES, in_clear, open_store
from tests.program import run
from tests.test_store import one_sentence

MARKER = "geheim-4711-marke"


def test_a_wrong_password_shows_in_no_output_and_no_file(
    neo4j_location: str, plan_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for command in (("stats",), ("load", str(plan_folder)), ("export",), ("cypher", "RETURN 1 AS one")):
        done = run(*command, "--store", neo4j_location, NEO4J_PASSWORD=MARKER, NEO4J_USERNAME="nobody")
        assert done.code == 4
        assert MARKER not in done.err + done.out.decode("utf-8")
    written = [path for path in (*tmp_path.rglob("*"), *plan_folder.rglob("*")) if path.is_file()]
    assert not [path for path in written if MARKER.encode() in path.read_bytes()]


@pytest.mark.parametrize(
    "location",
    [f"neo4j://someone:{MARKER}@localhost", f"bolt://a:{MARKER}@far.example", f"bolt+s://:{MARKER}@far.example:7687"],
)
def test_a_password_in_an_address_is_refused_before_anything_is_said(location: str) -> None:
    done = run("stats", "--store", location)
    assert done.code == 4
    assert MARKER not in done.err + done.out.decode("utf-8")


@pytest.mark.parametrize("scheme", SERVER_SCHEMES)
def test_every_scheme_of_the_driver_is_taken(scheme: str) -> None:
    with pytest.raises(StoreError) as raised:
        open_store(f"{scheme}://127.0.0.1:9")
    one_sentence(raised.value, f"{scheme}://127.0.0.1:9", "no Neo4j server can be reached")


def test_a_plain_scheme_to_another_machine_is_warned_about() -> None:
    far = ("neo4j://graph.example", "bolt://10.0.0.8:7687", "BOLT://graph.example", "neo4j://[2001:db8::1]:7687")
    near = ("neo4j://localhost", "bolt://127.0.0.1:7687", "bolt://[::1]:7687", "plans.kgl", "/tmp/plans.kgl")
    secure = ("neo4j+s://graph.example", "bolt+s://10.0.0.8", "neo4j+ssc://graph.example", "bolt+ssc://10.0.0.8")
    assert all(map(in_clear, far))
    assert not any(map(in_clear, (*near, *secure)))


def test_the_warning_names_what_to_use() -> None:
    done = run("stats", "--store", "bolt://graph.invalid:7687")
    assert done.code == 4
    assert "bolt://graph.invalid:7687: the connection is not encrypted; use bolt+s://graph.invalid:7687" in done.err
    assert "not encrypted" not in run("stats", "--store", "bolt://127.0.0.1:9").err
