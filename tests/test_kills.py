"""A writer killed at any moment leaves whole documents only, and the next run ends as an undisturbed one."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.export import jsonl
from graph.store import open_store
from tests.writing import KEPT, KEYS, exported

ROOT = Path(__file__).parents[1]
SPANS: dict[str, float] = {}  # seconds that an undisturbed writer takes, by engine


def started(place: str, order: int = 0) -> "subprocess.Popen[bytes]":
    """A writer that has just begun to write."""
    command = [sys.executable, "-m", "tests.writing", place, str(order)]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert writer.stdout is not None
    assert writer.stdout.readline() == b"writing\n", writer.communicate()[1].decode("utf-8")
    return writer


def finished(writer: "subprocess.Popen[bytes]") -> None:
    errors = writer.communicate()[1].decode("utf-8")
    assert writer.returncode == 0, errors


def undisturbed(place: str, engine: str) -> float:
    """How long a writer writes; the store then holds what it must."""
    if engine not in SPANS:
        begun = time.monotonic()
        finished(started(place))
        SPANS[engine] = time.monotonic() - begun
        assert held(place) == exported(KEPT)
    return SPANS[engine]


def held(place: str) -> list[str]:
    with open_store(place, read_only=True) as store:
        return list(jsonl(store))


def holds_whole_documents(lines: list[str]) -> frozenset[str]:
    """The documents that an export holds, which is all that it holds."""
    keys = frozenset(str(json.loads(line)["id"]) for line in lines if json.loads(line).get("node") == "Document")
    assert keys <= set(KEYS)
    assert lines == exported(keys)
    return keys


def survives(place: str, seed: int, span: float) -> None:
    """Kill a writer at a random moment, look, run it again."""
    writer = started(place, seed)
    time.sleep(random.Random(seed).uniform(0, span))
    writer.kill()
    writer.communicate()
    holds_whole_documents(held(place))
    finished(started(place, seed + 1))
    assert held(place) == exported(KEPT)


def seeds(sample: int, all_of_them: int) -> list[object]:
    """Seeds of which a few run always and all in a soak."""
    return [
        pytest.param(seed, marks=[pytest.mark.soak] if seed >= sample else [], id=f"seed-{seed}")
        for seed in range(all_of_them)
    ]


@pytest.mark.parametrize("seed", seeds(5, 100))
def test_a_killed_writer_of_a_file(tmp_path: Path, seed: int) -> None:
    span = undisturbed(str(tmp_path / "whole.kgl"), "embedded")
    place = tmp_path / "store.kgl"
    open_store(str(place)).close()
    survives(str(place), seed, span)
    left = {path.name for path in tmp_path.iterdir() if path.name.startswith("store")}
    assert left <= {"store.kgl", "store.kgl-log", "store.kgl.lock", "store.kgl.lock-owner"}


@pytest.mark.parametrize("seed", seeds(2, 20))
def test_a_killed_writer_to_neo4j(neo4j_location: str, seed: int) -> None:
    span = undisturbed(neo4j_location, "neo4j")
    survives(neo4j_location, seed, span)


@pytest.mark.parametrize("seed", seeds(1, 5))
def test_four_writers_at_once_leave_the_graph_of_one(neo4j_location: str, seed: int) -> None:
    for writer in [started(neo4j_location, order=4 * seed + number) for number in range(4)]:
        finished(writer)
    with open_store(neo4j_location) as store:
        for key in set(store.documents()) - KEPT:  # taken back by one writer before another loaded it
            store.forget(key)
    assert held(neo4j_location) == exported(KEPT)
