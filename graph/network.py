"""Graphs of who works with whom: bridges, communities, cut points. Owns networkx, and rustworkx beneath it for speed.

Knows ids and how many ties join them. Must not know units, tasks or where the ties come from.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx
import rustworkx as rx

_EXACT_UP_TO = 200_000_000  # nodes times edges: 10 to 20 seconds, measured; see docs/decisions
_SAMPLED_STEPS = 50_000_000  # what networkx walks through in about 20 seconds
_FEWEST_SAMPLED = 16
_SEED = 0
_DIGITS = 12  # sums made in parallel differ beyond them


@dataclass(frozen=True, slots=True)
class Betweenness:
    """The part of all shortest paths that lead over each id; `sampled` ids were walked from, None where all were."""

    values: Mapping[str, float]
    sampled: int | None


def network(ids: Iterable[str], ties: Mapping[tuple[str, str], int]) -> "nx.Graph[Any]":
    """The graph of the ids, in their order, with an edge for every pair that has a tie; `ties` is its weight."""
    graph: nx.Graph[Any] = nx.Graph()
    graph.add_nodes_from(sorted(ids))
    graph.add_edges_from((one, other, {"ties": count}) for (one, other), count in sorted(ties.items()))
    return graph


def betweenness(graph: "nx.Graph[Any]", *, exact_up_to: int = _EXACT_UP_TO) -> Betweenness:
    """How much of all shortest paths leads over each id, whatever the edges weigh, between 0 and 1.

    Exact up to a size (nodes times edges) that takes 10 to 20 seconds; beyond it from a sample, always the same.
    """
    size = graph.number_of_nodes() * graph.number_of_edges()
    if size > exact_up_to:
        count = min(graph.number_of_nodes(), max(_FEWEST_SAMPLED, _SAMPLED_STEPS // graph.number_of_edges()))
        sampled = nx.betweenness_centrality(graph, k=count, seed=_SEED)
        return Betweenness({key: round(value, _DIGITS) for key, value in sampled.items()}, count)
    ids = list(graph)
    places = {key: place for place, key in enumerate(ids)}
    fast: rx.PyGraph[str, None] = rx.PyGraph(multigraph=True)  # False takes minutes to fill
    fast.add_nodes_from(ids)
    fast.add_edges_from([(places[one], places[other], None) for one, other in graph.edges])
    found = rx.betweenness_centrality(fast)
    return Betweenness({key: round(found[places[key]], _DIGITS) for key in ids}, None)


def communities(graph: "nx.Graph[Any]") -> tuple[tuple[str, ...], ...]:
    """Ids that have more ties among themselves than with others (Louvain), largest community first; always the same."""
    ids = list(graph)
    numbered = nx.convert_node_labels_to_integers(graph)  # sets of numbers have the same order in every run
    found = nx.community.louvain_communities(numbered, weight="ties", seed=_SEED)
    named = (tuple(sorted(ids[place] for place in part)) for part in found)
    return tuple(sorted(named, key=lambda part: (-len(part), part)))


def modularity(graph: "nx.Graph[Any]", parts: Iterable[Iterable[str]]) -> float:
    """How much more of the ties lies within the parts than chance would put there; 0 without ties."""
    if not graph.number_of_edges():
        return 0.0
    return float(nx.community.modularity(graph, [set(part) for part in parts], weight="ties"))


def cut_points(graph: "nx.Graph[Any]") -> frozenset[str]:
    """Ids without which some others would no longer be joined."""
    return frozenset(nx.articulation_points(graph))


def as_graphml(
    nodes: Iterable[tuple[str, dict[str, Any]]], edges: Iterable[tuple[str, str, dict[str, Any]]]
) -> Iterator[str]:
    """Lines of GraphML, with line ends, of a directed graph; every node and edge has its properties as attributes."""
    graph: nx.MultiDiGraph[Any] = nx.MultiDiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    return (f"{line}\n" for line in nx.generate_graphml(graph, named_key_ids=True))
