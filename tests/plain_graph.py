"""What documents say as plain lists of nodes and edges, without a store: what the plain answers are counted from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.model.graph import Edge, Graph, Node

Given = Mapping[str, Any]  # the parameters of a question
Row = dict[str, Any]  # columns, and with names that begin with _ what rows are only put in order by
Step = tuple[Edge, Node]

ROLES = {"LEADS": "lead", "RESPONSIBLE_FOR": "responsible", "COOPERATES_ON": "cooperate"}
PARTS = tuple(ROLES.values())
LISTS = ("task_ids", "starts", "deadlines")  # columns of lists, to count over
THINGS = {"Lab": "lab", "Facility": "facility", "Platform": "platform", "Project": "project"}


@dataclass(frozen=True, slots=True)
class World:
    """All nodes by id, all edges, and the edges at either end of each node."""

    nodes: Mapping[str, Node]
    edges: tuple[Edge, ...]
    starting: Mapping[str, tuple[Edge, ...]]
    ending: Mapping[str, tuple[Edge, ...]]

    def labelled(self, *labels: str) -> list[Node]:
        return [node for node in self.nodes.values() if node.label in labels]

    def typed(self, *types: str) -> list[tuple[Node, Edge, Node]]:
        return [(self.nodes[edge.start], edge, self.nodes[edge.end]) for edge in self.edges if edge.type in types]

    def out(self, node: Node | None, *types: str) -> list[Step]:
        """The edges of a node that lead on, and where to."""
        edges = self.starting.get(node.id, ()) if node else ()
        return [(edge, self.nodes[edge.end]) for edge in edges if edge.type in types]

    def into(self, node: Node | None, *types: str) -> list[Step]:
        """The edges that lead to a node, and from where."""
        edges = self.ending.get(node.id, ()) if node else ()
        return [(edge, self.nodes[edge.start]) for edge in edges if edge.type in types]

    def document(self, edge: Edge) -> Node:
        """The document that states an edge."""
        return self.nodes[f"document:{edge.properties['document']}"]

    def stated(self, node: Node) -> list[Step]:
        return self.out(node, "STATED_IN")


def union(graphs: Iterable[Graph]) -> Graph:
    """What documents say together; a reform is one, however many know of it."""
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    reforms: dict[tuple[object, ...], Edge] = {}
    for graph in graphs:
        nodes |= {node.id: node for node in graph.nodes}
        for edge in graph.edges:
            if edge.type == "SUCCEEDED_BY":
                reforms[edge.start, edge.end, of(edge, "start")] = edge
            else:
                edges.append(edge)
    return Graph(tuple(nodes.values()), (*edges, *reforms.values()))


def world(graphs: Iterable[Graph]) -> World:
    """The union of what documents say."""
    whole = union(graphs)
    starting, ending = defaultdict(list), defaultdict(list)
    for edge in whole.edges:
        starting[edge.start].append(edge)
        ending[edge.end].append(edge)
    sides = [{key: tuple(found) for key, found in side.items()} for side in (starting, ending)]
    return World({node.id: node for node in whole.nodes}, whole.edges, *sides)


def of(thing: Node | Edge | None, name: str) -> Any:
    return thing.properties.get(name) if thing is not None else None


def said(edge: Edge | None, *, derived: bool = True) -> Row:
    """The columns that tell of an edge's words."""
    names = ("derived", "quote", "start", "end") if derived else ("quote", "start", "end")
    return {name: of(edge, name) for name in names}


def first(*values: Any) -> Any:
    """The first value that there is."""
    return next((value for value in values if value is not None), None)


def day(document: Node) -> Any:
    return first(of(document, "issued_on"), of(document, "published_on"))


def wanted(document: Node, given: Given) -> bool:
    """Whether a document is of the name and the year that are asked for, if any are."""
    if given.get("year") is not None and not (day(document) or "").startswith(given["year"]):
        return False
    return given.get("document") in (None, document.name)


def until(document: Node, given: Given) -> bool:
    """Whether a document is of a day up to the one that counts."""
    return given.get("as_of") is None or (day(document) is not None and day(document) <= given["as_of"])


def holds(text: Any, words: Any) -> bool:
    """Whether a text has the words in it; no words are in every text, and no text has any."""
    return words is None or (text is not None and words in text)


def leads(found: World, task: Node) -> list[str]:
    """Who leads a task, in the order of the words that say so."""
    steps = sorted(found.into(task, "LEADS"), key=lambda step: (of(step[0], "start"), step[1].name))
    return list(dict.fromkeys(owner.name for _, owner in steps))


def maybe(steps: list[Step]) -> list[tuple[Edge | None, Node | None]]:
    """The steps, or one that leads nowhere."""
    return [*steps] or [(None, None)]


def collective(owner: Node | None) -> bool:
    return owner is not None and owner.label == "UnitGroup"


def name(node: Node | None) -> str | None:
    return node.name if node is not None else None


def ordered(rows: Iterable[Row], keys: str) -> list[Row]:
    """Rows by their columns: what there is not comes last, with `?` first; `-` is from last to first."""
    done = list(rows)
    for key in reversed(keys.split()):
        done.sort(key=_sorted_by(key), reverse=key.startswith("-"))
    return done


def _sorted_by(key: str) -> Callable[[Row], tuple[bool, Any]]:
    column, none_first = key.lstrip("?-"), key[0] in "?-"

    def by(row: Row) -> tuple[bool, Any]:
        value = row[column]
        return (value is None) != none_first, 0 if value is None else value

    return by


def distinct(rows: Iterable[Row]) -> list[Row]:
    return list({tuple(row.items()): row for row in rows}.values())


def settled(row: Mapping[str, Any]) -> Row:
    """A row whose lists that are in no order, though in one order with each other, are put in order."""
    lists = [name for name in LISTS if name in row]
    if not lists:
        return dict(row)
    columns = zip(*sorted(zip(*(row[name] for name in lists), strict=True)), strict=True)
    return dict(row) | dict(zip(lists, map(list, columns), strict=True))
