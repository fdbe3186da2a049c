"""The log of a store in a file: what it holds is done again, however a program ended, and damage is told."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.export import jsonl
from graph.store import open_store
from graph.store.log import Log
from tests.test_store import FINANCE, TRADE, A, B, graph, one_sentence
from tests.writing import KEYS, document, exported

SAID = graph(A, FINANCE, TRADE)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """The log of an empty store, with two entries."""
    open_store(str(tmp_path / "store.kgl")).close()
    log = Log(tmp_path / "store.kgl-log")
    log.add({B: graph(B, FINANCE)})
    log.add({A: SAID, B: None})
    return tmp_path / "store.kgl-log"


def kept(log: Path) -> set[str]:
    with open_store(str(log.with_name("store.kgl")), read_only=True) as store:
        return set(store.documents())


def test_a_log_is_done_again_and_then_forgotten(log: Path, tmp_path: Path) -> None:
    assert kept(log) == {A}
    assert not log.exists()
    with open_store(str(tmp_path / "other.kgl")) as other, open_store(str(tmp_path / "store.kgl")) as store:
        other.replace(A, SAID)
        assert list(jsonl(store)) == list(jsonl(other))


def test_every_kind_of_node_and_edge_survives_the_log(tmp_path: Path) -> None:
    place = tmp_path / "store.kgl"
    open_store(str(place)).close()
    Log(tmp_path / "store.kgl-log").add({key: document(key) for key in KEYS})
    with open_store(str(place)) as store:
        assert list(jsonl(store)) == exported(frozenset(KEYS))


def test_doing_a_log_again_that_the_file_holds_already_changes_nothing(log: Path) -> None:
    copy = shutil.copy(log, log.with_name("copy"))
    assert kept(log) == {A}
    log.with_name("copy").rename(log)
    with open_store(str(log.with_name("store.kgl"))) as store:
        found = list(jsonl(store))
        store.replace(A, SAID)
        assert list(jsonl(store)) == found
    assert not Path(copy).exists()


@pytest.mark.parametrize("lost", [1, 100])
def test_an_entry_that_was_not_finished_counts_for_nothing(log: Path, lost: int) -> None:
    os.truncate(log, log.stat().st_size - lost)
    assert kept(log) == {B}


def test_a_log_that_was_hardly_begun_counts_for_nothing(log: Path) -> None:
    os.truncate(log, 3)
    assert kept(log) == set()


def test_a_log_of_another_version_is_told_from_a_damaged_one(log: Path) -> None:
    data = log.read_bytes()
    log.write_bytes(b"zeren log 1" + data[data.index(b"\n") :])
    with pytest.raises(StoreError) as raised:
        kept(log)
    one_sentence(raised.value, str(log), "another version")
    assert log.exists()


def test_damage_in_the_middle_of_a_log_is_one_sentence_and_stays(log: Path) -> None:
    data = log.read_bytes()
    log.write_bytes(data[:50] + b"\0" + data[51:])
    with pytest.raises(StoreError) as raised:
        kept(log)
    one_sentence(raised.value, str(log), "damaged")
    assert len(log.read_bytes()) == len(data)


def test_what_the_engine_refuses_is_not_in_the_log(tmp_path: Path) -> None:
    location = str(tmp_path / "store.kgl")
    broken = replace(SAID, nodes=(*SAID.nodes[:-1], replace(SAID.nodes[-1], name="half of a character: \ud800")))
    with open_store(location) as store:
        store.replace(B, graph(B, FINANCE))
        with pytest.raises(StoreError) as raised:
            store.replace(A, broken)
        one_sentence(raised.value, location)
        assert set(store.documents()) == {B}
        assert [set(entry) for entry in Log(tmp_path / "store.kgl-log").entries()] == [{B}]


@pytest.mark.parametrize("read_only", [True, False])
def test_what_a_version_before_left_in_the_engines_log_is_brought_in(tmp_path: Path, read_only: bool) -> None:
    location = str(tmp_path / "store.kgl")
    open_store(location).close()
    program = (
        f"import kglite, os\nengine = kglite.open({location!r}, durable='full')\n"
        f"engine.cypher(\"MERGE (d:Document {{id: '{A}'}}) SET d.name = 'a', d.digest = '1'\")\nos._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    with open_store(location, read_only=read_only) as store:
        assert store.documents() == {A: "1"}
