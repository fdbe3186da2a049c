"""Where stores are: places, addresses and credentials that do not work are one sentence each."""

from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.store import open_store
from tests.test_store import FINANCE, A, graph, one_sentence


def test_places_where_no_store_can_be_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    cases = [(tmp_path, "a folder is no store"), (tmp_path / "file" / "store.kgl", "cannot be opened")]
    for path, words in cases:
        with pytest.raises(StoreError) as raised:
            open_store(str(path))
        one_sentence(raised.value, str(path), words)
    for location in (str(tmp_path), str(tmp_path / "away.kgl")):
        with pytest.raises(StoreError) as raised:
            open_store(location, read_only=True)
        one_sentence(raised.value, location)
    with pytest.raises(StoreError, match=r"http://: no store is reached this way; give a file, or .*neo4j://"):
        open_store("http://localhost:7474")


def test_a_folder_is_made_for_a_new_store(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "store.kgl"
    with open_store(str(path)) as store:
        store.replace(A, graph(A, FINANCE))
    assert path.is_file()


def test_a_server_that_is_away_is_one_sentence() -> None:
    for scheme in ("neo4j", "bolt"):
        with pytest.raises(StoreError) as raised:
            open_store(f"{scheme}://127.0.0.1:9")
        one_sentence(raised.value, f"{scheme}://127.0.0.1:9", "no Neo4j server can be reached")


def test_credentials_in_an_address_are_refused_and_not_repeated() -> None:
    with pytest.raises(StoreError) as raised:
        open_store("neo4j://someone:geheim@127.0.0.1:9")
    one_sentence(raised.value, "neo4j://127.0.0.1:9", "NEO4J_PASSWORD")
    assert "geheim" not in str(raised.value)


def test_wrong_credentials_are_one_sentence_without_the_password(
    neo4j_location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_USERNAME", "nobody")
    monkeypatch.setenv("NEO4J_PASSWORD", "geheim-1234")
    with pytest.raises(StoreError) as raised:
        open_store(neo4j_location)
    one_sentence(raised.value, neo4j_location, "refuses the credentials", "NEO4J_PASSWORD")
    assert "geheim" not in str(raised.value)
    monkeypatch.delenv("NEO4J_USERNAME")
    monkeypatch.delenv("NEO4J_PASSWORD")
    with pytest.raises(StoreError, match="refuses the credentials"):
        open_store(neo4j_location)


def test_a_database_that_is_not_there_is_one_sentence(neo4j_location: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_DATABASE", "elsewhere")
    with pytest.raises(StoreError) as raised:
        open_store(neo4j_location)
    one_sentence(raised.value, neo4j_location, "no such database", "NEO4J_DATABASE")


def test_bolt_addresses_work_like_neo4j_ones(neo4j_location: str) -> None:
    with open_store(neo4j_location.replace("neo4j://", "bolt://")) as store:
        store.replace(A, graph(A, FINANCE))
    with open_store(neo4j_location, read_only=True) as store:
        assert store.documents() == {A: "1"}
