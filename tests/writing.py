"""A writer to be killed: loads drawn documents, saves, takes some back, saves. `python -m tests.writing PLACE`."""

import random
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from graph.build import build
from graph.export import jsonl
from graph.model.graph import Graph
from graph.store import open_store
from tests.plain_graph import union
from tests.test_taking_back import Drawer

KEYS = tuple(f"document:文{number}" for number in range(10))
TAKEN_BACK = KEYS[::3]
KEPT = frozenset(KEYS) - frozenset(TAKEN_BACK)


@dataclass(frozen=True, slots=True)
class Whole:
    """The graph that documents together make, without a store."""

    keys: Iterable[str]

    def graph(self) -> Graph:
        return union(map(document, self.keys))


def document(key: str) -> Graph:
    """What a document says; the same in every run."""
    return build(Drawer(KEYS.index(key)).facts(key.removeprefix("document:")))


def exported(keys: Iterable[str]) -> list[str]:
    """What a store exports that holds these documents and nothing else."""
    return list(jsonl(Whole(sorted(keys))))


def write(place: str, order: int = 0) -> None:
    """Load all documents in an order, then take some back; a line is printed when writing begins."""
    graphs = {key: document(key) for key in KEYS}
    with open_store(place) as store:
        print("writing", flush=True)
        for key in random.Random(order).sample(KEYS, len(KEYS)):
            store.replace(key, graphs[key])
    with open_store(place) as store:
        for key in TAKEN_BACK:
            store.forget(key)


if __name__ == "__main__":
    write(sys.argv[1], *map(int, sys.argv[2:]))
