"""Graphs for the tests of maps and their benchmark: the small one made by hand, and large ones made by rule."""

from typing import Any

from graph.map.page import page
from graph.map.selection import Wanted, part
from graph.map.sketch import Figure, Sketch, sketch
from graph.model.graph import Edge, Graph, Node
from tests.small_graph import ECONOMY, FINANCE, PLAN_GRAPH, REPLY_GRAPH, SCIENCE, document, edge, task, unit

KINDS = ("Bureau", "District", "PartyOrgan", "Institution", "Enterprise")


def merged(*graphs: Graph) -> Graph:
    """Several documents' graphs as a store holds them."""
    nodes = {node.id: node for graph in graphs for node in graph.nodes}
    return Graph(tuple(nodes.values()), tuple(edge for graph in graphs for edge in graph.edges))


# What `overload` would say; 市科技局 stands out.
CARRIED = {
    SCIENCE.id: Figure(4.25, 2, 1, 4.1, True),
    ECONOMY.id: Figure(1.0, 1, 1, 0.3, False),
    FINANCE.id: Figure(0.5, 1, 0, None, None),
}
SMALL = merged(PLAN_GRAPH, REPLY_GRAPH)


def drawn(graph: Graph = SMALL, **wanted: Any) -> Sketch:
    """The map of a graph, or of a part of it."""
    return sketch(part(graph, Wanted(**wanted)), CARRIED)


def html(graph: Graph = SMALL, **wanted: Any) -> str:
    """The page of a map."""
    return page(drawn(graph, **wanted))


def generated(nodes: int) -> Graph:
    """Plans of several cities, about so many nodes: one unit to four tasks, each with a lead and two others."""
    cities = [f"某省/第{at}市" for at in range(max(1, nodes // 500))]
    units = [
        unit(f"{at}", f"第{at}局", KINDS[at % len(KINDS)], cities[at % len(cities)]) for at in range(max(4, nodes // 5))
    ]
    found: list[Node] = [*units]
    edges: list[Edge] = []
    for at in range(nodes - len(units) - len(cities)):
        plan = f"document:plan-{at % len(cities)}"
        work = task(f"task:{at}", f"第{at}项工作任务", f"{at}", "2025-12-31")
        found.append(work)
        edges.append(edge("STATED_IN", work.id, plan, at * 10, plan))
        for kind, step in (("LEADS", 0), ("RESPONSIBLE_FOR", 1), ("RESPONSIBLE_FOR", 3)):
            doer = units[(at * 7 + at // 11 + step * len(cities)) % len(units)]
            edges.append(edge(kind, doer.id, work.id, at * 10, plan, surface=doer.name))
    plans = [
        document(f"document:plan-{at}", title=f"{city}工作要点", issued_on=f"20{20 + at % 6}-03-01", place=city)
        for at, city in enumerate(cities)
    ]
    return Graph((*plans, *found), tuple(edges))
