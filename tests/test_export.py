"""The canonical export: same facts, same bytes, from either engine, in whatever order they came."""

import json
from dataclasses import dataclass

import pytest

from graph.build import build
from graph.export import jsonl
from graph.model.facts import Evidence, Facts, Heading, Target
from graph.model.graph import Edge, Graph, Node, Value
from graph.store import Store


@dataclass(frozen=True, slots=True)
class Given:
    """A graph that is exported without a store."""

    held: Graph

    def graph(self) -> Graph:
        return self.held


NODES = (
    Node("Task", "task:1", "任务", {"number": "1", "deadline": None}),
    Node("Document", "document:a", "a", {"title": "方案"}),
)
EDGE = Edge("STATED_IN", "task:1", "document:a", {"document": "a", "start": 3, "quote": "“任务”", "page": None})


def test_nodes_by_label_then_edges_with_sorted_keys_and_without_empty_properties() -> None:
    assert list(jsonl(Given(Graph(NODES, (EDGE,))))) == [
        '{"id": "document:a", "name": "a", "node": "Document", "properties": {"title": "方案"}}',
        '{"id": "task:1", "name": "任务", "node": "Task", "properties": {"number": "1"}}',
        '{"edge": "STATED_IN", "end": "document:a", "properties": '
        '{"document": "a", "quote": "“任务”", "start": 3}, "start": "task:1"}',
    ]


def test_order_means_nothing() -> None:
    later = Edge("STATED_IN", "task:1", "document:a", {"document": "a", "start": 9})
    one, two = Graph(NODES, (EDGE, later)), Graph(NODES[::-1], (later, EDGE))
    assert list(jsonl(Given(one))) == list(jsonl(Given(two)))


def test_decimal_numbers_stay_decimal_and_whole_ones_whole(store: Store) -> None:
    targets = tuple(
        Target("产值", value, "元", "=", None, Evidence(at, at + 2, "产值"))
        for at, value in enumerate((3.0, 5.5, 2e12, 0.1, -1.0, 123456789012345.0))
    )
    facts = Facts("a", "d", Heading(), targets=targets)
    before = list(jsonl(Given(build(facts))))
    store.replace("document:a", build(facts))
    assert list(jsonl(store)) == before
    values = [json.loads(line)["properties"].get("value") for line in before if '"Target"' in line]
    assert all(isinstance(value, float) for value in values)


@pytest.mark.parametrize(
    "text", ["", " ", "'\"\\`$", "市\u3000科", "𠮷", "a\tb\nc", "null", "2024-01-01", "1", "true", "é"]
)
def test_text_of_any_kind_comes_out_as_it_went_in(store: Store, text: str) -> None:
    properties: dict[str, Value] = {"document": "a", "start": 0, "end": 1, "quote": text, "surface": text}
    graph = Graph(
        (Node("Document", "document:a", "a", {"title": text, "number": text}), Node("Unit", "unit:1", text, {})),
        (Edge("STATED_IN", "unit:1", "document:a", properties),),
    )
    store.replace("document:a", graph)
    assert list(jsonl(store)) == list(jsonl(Given(graph)))
