"""What `tasks` and `ask` list of every unit is what counting through the facts of each document finds."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

import zeren
from benchmarks.documents import write
from graph.model.facts import Facts
from graph.store import Store
from tests.drawn import runs
from tests.scoring import SETS

# One listed task: document, number, task, role, where the words begin, and the collective that brings it in.
Line = tuple[str, str, str, str, int, str | None]
LISTED = ("document", "number", "task", "role", "start", "via")


@cache
def read(folder: Path) -> tuple[Facts, ...]:
    paths = sorted(folder.glob("*.txt"))
    if not paths:
        pytest.skip(f"{folder.name} holds no documents here")
    return tuple(zeren.extract(path) for path in paths)


def assigned(facts: Facts) -> Iterator[tuple[Line, str, bool]]:
    """Every role that a document gives: the line, the name that has it, and whether that is a collective."""
    for task in facts.tasks:
        named = {one.name for one in task.assignments}
        for one in task.assignments:
            yield (facts.name, task.number, task.title, one.role, one.evidence.start, None), one.name, one.group
        for rule in (rule for rule in facts.rules if rule.evidence.end <= task.evidence.start):
            line = (facts.name, task.number, task.title, "responsible", rule.evidence.start, None)
            yield from ((line, one.name, one.group) for one in rule.shared if one.name not in named)


def counted(documents: Sequence[Facts], store: Store) -> Mapping[str, Counter[Line]]:
    """The lines of every unit, by its id: those that name it, and those of collectives that it belongs to."""
    units = {(row["document"], row["surface"]): str(row["unit"]) for row in zeren.names(store).rows}
    members = defaultdict(set)
    for row in zeren.query("collectives", {}, store).rows:
        if row["member"] is not None:
            members[row["document"], row["collective"]].add(str(row["member"]))
    found: dict[str, Counter[Line]] = defaultdict(Counter)
    for line, name, group in (part for facts in documents for part in assigned(facts)):
        if group:
            for member in members[line[0], name]:
                found[member][(*line[:5], name)] += 1
        else:
            found[units[line[0], name]][line] += 1
    return found


def lines(answer: zeren.Answer) -> Counter[tuple[object, ...]]:
    return Counter(tuple(row[column] for column in LISTED) for row in answer.rows)


@pytest.mark.parametrize("name", ["examples", "seeds"])
def test_listings_are_what_a_count_through_the_documents_finds(name: str, store: Store) -> None:
    lists_what_is_counted(SETS[name][1], store)


@pytest.mark.parametrize("seed", runs(1, soak=4))
def test_listings_of_generated_documents(tmp_path: Path, seed: int, store: Store) -> None:
    write(tmp_path / "plans", 20 if seed else 4, seed=seed + 1)
    lists_what_is_counted(tmp_path / "plans", store)


def lists_what_is_counted(folder: Path, store: Store) -> None:
    documents = read(folder)
    zeren.load([folder], store)
    expected = counted(documents, store)
    assert sum(expected.values(), Counter()).total() > 100
    doers = {str(row["id"]): row for row in zeren.query("assignments", {}, store).rows if row["collective"] == "no"}
    assert set(expected) == set(doers)
    for key, row in sorted(doers.items()):
        unit, place = str(row["unit"]), str(row["place"] or "") or None
        own = expected[key]
        assert lines(zeren.tasks(unit, store, place=place)) == own, key
        shared = Counter({line: n for line, n in own.items() if line[3] == "responsible" and line[5] is None})
        assert lines(zeren.tasks(unit, store, place=place, role="responsible", groups="literal")) == shared, key
        led = Counter({line: n for line, n in own.items() if line[3] == "lead"})
        assert lines(zeren.ask(f"{unit}牵头哪些任务?", store, place=place).answer) == led, key
