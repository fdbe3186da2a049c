"""The same documents give the same map, byte for byte, whichever engine holds them and in whatever order they came."""

from pathlib import Path

import zeren
from graph.store import Store

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))


def test_both_engines_give_the_same_page(embedded_store: Store, neo4j_store: Store) -> None:
    zeren.load(EXAMPLES, embedded_store)
    zeren.load(list(reversed(EXAMPLES)), neo4j_store)
    zeren.load(EXAMPLES[:2], neo4j_store, again=True)
    for asked in ({}, {"unit": "市科技局"}, {"district": "武昌", "with_groups": True}):
        one, other = (zeren.map_page(zeren.draw(store, **asked)) for store in (embedded_store, neo4j_store))
        assert one == other, asked
