"""Every question answers, on either engine, what going through the documents' facts in plain Python finds, in order."""

import random
from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from benchmarks.documents import documents
from graph.build import build
from graph.model.graph import Graph
from graph.store import Store
from loaders.extract import extract
from loaders.read import read_bytes
from queries.catalogue import Query, catalogue
from queries.spotting import pieces
from tests import plain_matters, plain_people, plain_tasks, plain_units
from tests.drawn import runs
from tests.plain_graph import World, settled, world
from tests.test_queries_agree import GIVEN, drawn

ANSWERS = {
    **plain_matters.ANSWERS,
    **plain_people.ANSWERS,
    **plain_tasks.ANSWERS,
    **plain_units.ANSWERS,
}
# Questions that are not gone through in plain Python, and why.
UNCOUNTED: Mapping[str, str] = {}
WORDS = ("建设", "整治", "服务", "改造", "台账")


def test_every_question_is_counted_or_says_why_not() -> None:
    assert not set(ANSWERS) & set(UNCOUNTED)
    assert set(ANSWERS) | set(UNCOUNTED) == set(catalogue())
    assert all(UNCOUNTED.values())


def bindings(query: Query, given: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """Parameters: as few as may be, each that may be left out by itself, and all."""
    needed = {p.name: given[p.name] for p in query.parameters if not p.optional}
    optional = [p.name for p in query.parameters if p.optional]
    none: dict[str, Any] = dict.fromkeys(optional)
    yield none | needed
    yield from (none | needed | {name: given[name]} for name in optional)
    yield none | needed | {name: given[name] for name in optional}


def differing(store: Store, found: World, given: Mapping[str, Any]) -> tuple[list[str], dict[str, int]]:
    """Questions with another answer than the plain one, and how many rows each question gave in all."""
    wrong, rows = [], dict.fromkeys(ANSWERS, 0)
    for name, plainly in ANSWERS.items():
        query = catalogue()[name]
        for values in bindings(query, given):
            expected = [{column: row[column] for column in query.columns} for row in plainly(found, values)]
            rows[name] += len(expected)
            if [settled(row) for row in store.rows(query.cypher, values)] != expected:
                wrong.append(f"{name} {values}")
    return wrong, rows


def shown(store: Store, found: World, given: Mapping[str, Any]) -> dict[str, int]:
    """Rows by question, once all answers are what they must be."""
    wrong, rows = differing(store, found, given)
    assert not wrong, "\n".join(wrong)
    return rows


@pytest.mark.parametrize("seed", runs(1, soak=60))
def test_questions_on_drawn_graphs(store: Store, seed: int) -> None:
    graph = drawn(seed + 10)
    store.replace("document:甲0", graph)
    shown(store, world([graph]), GIVEN)


def read(count: int, seed: int) -> dict[str, Graph]:
    """The graphs of generated documents."""
    found = {}
    for file, text in documents(count, seed=seed):
        name = file.removesuffix(".txt")
        found[f"document:{name}"] = build(extract(read_bytes(name, text.encode("utf-8"))))
    return found


def asked(found: World, seed: int) -> dict[str, Any]:
    """Values for every parameter, taken from what there is."""
    draw = random.Random(seed)

    def some(label: str) -> Any:
        return draw.choice([node.name for node in found.labelled(label)])

    busy = sorted({unit.id for unit, _, _ in found.typed("LEADS") if unit.label == "Unit"})
    task = draw.choice(found.labelled("Task"))
    return {
        "units": draw.sample(busy, 3),
        "others": draw.sample(busy, len(busy) // 2),
        "title": "局长",
        "year": str(draw.choice([2019, 2020, 2021, 2022, 2023, 2024, 2025])),
        "document": some("Document"),
        "role": draw.choice(["lead", "responsible", "cooperate"]),
        "task": draw.choice([task.properties["number"], task.name[:4]]),
        "words": draw.choice(WORDS),
        "thing": "工",
        "kind": "notice",
        "official": some("Official"),
        "place": "市",
        "name": draw.choice(["市财政局", "县教育局", draw.choice(busy)]),
        "group": "领导小组",
        "metric": "完成",
        "since": "2023-03-01",
        "until": "2025-06-30",
        "as_of": "2023-12-31",
        "groups": "literal",
        "question": pieces(f"{some('Official')}和{some('Name')}在{some('Document')}里的{some('Target')}"),
    }


@pytest.mark.parametrize("seed", runs(1, soak=20))
def test_questions_on_generated_documents(store: Store, seed: int) -> None:
    graphs = read(20 if seed == 0 else 60, seed + 1)
    store.replace_all(graphs)
    found = world(graphs.values())
    rows = shown(store, found, asked(found, seed))
    print(rows)
