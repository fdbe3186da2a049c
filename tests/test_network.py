"""Bridges, communities and cut points: by hand, and equal to what networkx itself computes."""

import random
import subprocess
import sys
from itertools import combinations

import networkx as nx
import pytest

from graph.network import betweenness, communities, cut_points, modularity, network
from tests.sources import ROOT


def drawn(seed: int, count: int, part: float) -> dict[tuple[str, str], int]:
    """Ties among ids, each pair tied with this chance."""
    draw = random.Random(seed)
    pairs = combinations((f"单位{number:03}" for number in range(count)), 2)
    return {pair: draw.randint(1, 9) for pair in pairs if draw.random() < part}


# Two triangles that only the way over C and D joins; G works with nobody.
BARBELL = {("A", "B"): 3, ("A", "C"): 3, ("B", "C"): 3, ("C", "D"): 1, ("D", "E"): 3, ("D", "F"): 3, ("E", "F"): 3}


def test_who_joins_two_circles_is_a_bridge_and_a_cut_point() -> None:
    graph = network("ABCDEFG", BARBELL)
    found = betweenness(graph)
    assert found.sampled is None
    assert found.values["C"] == found.values["D"] == pytest.approx(6 / 15)  # of 15 pairs of others, 6 pass over it
    assert found.values["A"] == found.values["G"] == 0
    assert cut_points(graph) == {"C", "D"}


def test_circles_are_communities() -> None:
    graph = network("ABCDEFG", BARBELL)
    parts = communities(graph)
    assert parts == (("A", "B", "C"), ("D", "E", "F"), ("G",))
    assert modularity(graph, parts) == pytest.approx(2 * (9 / 19 - (19 / 38) ** 2))


@pytest.mark.parametrize(("seed", "count", "part"), [(1, 40, 0.08), (2, 40, 0.5), (3, 120, 0.03), (4, 120, 0.2)])
def test_the_fast_engine_finds_what_networkx_finds(seed: int, count: int, part: float) -> None:
    graph = network([f"单位{number:03}" for number in range(count)], drawn(seed, count, part))
    assert betweenness(graph).values == pytest.approx(nx.betweenness_centrality(graph), abs=1e-11)


def test_large_graphs_are_sampled_and_say_so() -> None:
    graph = network((), drawn(5, 60, 0.2))
    found = betweenness(graph, exact_up_to=100)
    assert found.sampled is not None and found.sampled <= 60
    assert found == betweenness(graph, exact_up_to=100)
    assert betweenness(graph, exact_up_to=10**9).sampled is None


def test_nothing_has_no_bridges() -> None:
    graph = network((), {})
    assert (betweenness(graph).values, communities(graph), cut_points(graph)) == ({}, (), frozenset())
    assert modularity(graph, ()) == 0


def test_communities_are_the_same_in_every_run() -> None:
    code = (
        "from tests.test_network import drawn, network, communities;"
        "print(communities(network((), drawn(6, 80, 0.1))).__repr__().encode())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(runs) == 1
