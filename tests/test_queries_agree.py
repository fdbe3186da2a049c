"""Every question on graphs drawn at random: equal rows in equal order, whatever the engine and the order of writing."""

import random
from pathlib import Path

import pytest

from graph.model.graph import Edge, Graph, Node, Value
from graph.model.kinds import EDGES, EVIDENCE, NAMED, NODES
from graph.model.lint import NODE_KINDS
from graph.store import Store, open_store
from queries.catalogue import Query, catalogue
from tests.drawn import runs
from tests.plain_graph import settled

DATES: tuple[Value, ...] = (None, "2023-01-01", "2024-05-06", "2025-06-30")
WORDS: dict[str, tuple[Value, ...]] = {
    "kind": ("Bureau", "District", "LeadingGroup"),
    "place": ("湖北省/武汉市", "湖北省/黄石市"),
    "value": (1.0, 2.5),
    "times": (None, 1),
    "start": (0, 1, 2),
    "end": (3, 4),
    "page": (None,),
    "quote": ("甲", "乙"),
    "number": ("一1", "二(一)1", "十"),
    **dict.fromkeys(("issued_on", "published_on", "deadline", "by", "due", "date"), DATES),
}
OF_NODES = WORDS | {"start": DATES, "end": DATES}  # on edges they are offsets, on phases and tasks days
GIVEN: dict[str, object] = {
    "units": ["Unit:1", "Unit:2", "Unit:3"],
    "others": ["Unit:0", "Unit:4"],
    "title": "甲",
    "year": "2024",
    "document": "甲1",
    "role": "lead",
    "task": "甲",
    "words": "甲",
    "thing": "乙",
    "kind": "lab",
    "official": "甲1",
    "place": "武汉",
    "name": "甲",
    "group": "乙",
    "metric": "甲",
    "since": "2024-01-01",
    "until": "2025-01-01",
    "as_of": "2024-06-30",
    "groups": "literal",
    "question": ["甲", "甲1", "乙0", "乙2"],
}


def drawn(seed: int) -> Graph:
    """A graph with six nodes of every kind and twenty edges of a type, many alike; most nodes are stated."""
    draw = random.Random(seed)

    def values(names: tuple[str, ...], words: dict[str, tuple[Value, ...]] = WORDS) -> dict[str, Value]:
        return {name: draw.choice(words.get(name, (None, "甲", "乙"))) for name in names}

    nodes = [
        Node(
            kind.label, f"{kind.label}:{index}", f"{draw.choice('甲乙')}{index % 3}", values(kind.properties, OF_NODES)
        )
        for kind in NODES
        if kind.label not in ("Document", "Name")
        for index in range(6)
    ]
    documents = [f"{name}{index}" for name in "甲乙" for index in range(3)]
    given = NODE_KINDS["Document"].properties
    nodes += [Node("Document", f"document:{name}", name, values(given, OF_NODES)) for name in documents]
    by_label = {kind.label: [node.id for node in nodes if node.label == kind.label] for kind in NODES}
    edges: list[Edge] = []
    for kind in EDGES:
        for _ in range(120 if kind.type == "STATED_IN" else 20):
            ends = [draw.choice(by_label[draw.choice(labels)]) for labels in (kind.starts, kind.ends)]
            by = ends[1].removeprefix("document:") if kind.type == "STATED_IN" else draw.choice(documents)
            row = {"start": len(edges)} if kind.implied else {}  # of the table, which no two have
            said = values((*EVIDENCE, *kind.properties)) | {"document": by} | row
            edges.append(Edge(kind.type, ends[0], ends[1], said))
    used = {end for edge in edges for end in (edge.start, edge.end)}
    nodes = [node for node in nodes if node.id in used or node.label == "Document"]
    said_of = {(edge.start, edge.properties["surface"]) for edge in edges if edge.type == "STATED_IN"}
    for owner, surface in sorted(
        (owner, str(name))
        for owner, name in said_of
        if name and owner.startswith(tuple(f"{label}:" for label in NAMED))
    ):
        told = values(NODE_KINDS["Name"].properties, OF_NODES) | {"of": owner}
        nodes.append(Node("Name", f"Name:{owner}#{surface}", surface, told))
    draw.shuffle(nodes)
    draw.shuffle(edges)
    return Graph(tuple(nodes), tuple(edges))


def backwards(graph: Graph) -> Graph:
    return Graph(graph.nodes[::-1], graph.edges[::-1])


def bindings(query: Query) -> list[dict[str, object]]:
    """Parameters: as few as may be, and all."""
    few = {p.name: None if p.optional else GIVEN[p.name] for p in query.parameters}
    return [few, {p.name: GIVEN[p.name] for p in query.parameters}]


@pytest.mark.parametrize("seed", runs(1, soak=8))
def test_rows_and_their_order_depend_on_the_facts_alone(store: Store, tmp_path: Path, seed: int) -> None:
    graph = drawn(seed)
    store.replace("document:甲0", graph)
    with open_store(str(tmp_path / "other.kgl")) as other:
        other.replace("document:甲0", backwards(graph))
        for query in catalogue().values():
            for values in bindings(query):
                found, again = (list(map(settled, one.rows(query.cypher, values))) for one in (store, other))
                assert found == again, query.name
