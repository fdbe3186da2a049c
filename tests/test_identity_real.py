"""Units of real documents: no two nodes for one unit, no node for two, nobody's edge from another place's document."""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from graph.build import build
from graph.model.graph import Graph
from graph.units.places import at, chain
from loaders.extract import extract
from loaders.read import read

SHARED = Path(__file__).parents[2] / "shared"
SEEDS, DEV = SHARED / "seeds", SHARED / "dev" / "docs"


@cache
def graphs() -> tuple[tuple[str, Graph], ...]:
    paths = [*sorted(SEEDS.glob("*.txt")), *sorted(DEV.glob("*.txt"))]
    if not paths:
        pytest.skip("no real documents here")
    documents = [read(path) for path in paths]
    return tuple((document.text, build(extract(document))) for document in documents)


@cache
def listed() -> dict[str, str]:
    """The unit of every name in the seeds, by a list that was written by hand."""
    with (Path(__file__).parent / "seed_units.csv").open(encoding="utf-8", newline="") as lines:
        return {name: row["unit"] for row in csv.DictReader(lines) for name in row["names"].split()}


def sightings(graph: Graph) -> Iterator[tuple[str, str]]:
    """Name and id of every unit that a document names, leading groups left out."""
    units = {node.id for node in graph.nodes if node.label == "Unit" and node.properties["kind"] != "LeadingGroup"}
    for edge in graph.edges:
        if edge.type == "STATED_IN" and edge.start in units:
            yield str(edge.properties["surface"]), edge.start


def test_the_units_of_the_seeds_are_those_of_the_list() -> None:
    seen = {pair for _, graph in graphs()[: len(list(SEEDS.glob("*.txt")))] for pair in sightings(graph)}
    assert {name for name, _ in seen} <= listed().keys()
    ids = {name: {key for other, key in seen if other == name} for name, _ in seen}
    assert {name: found for name, found in ids.items() if len(found) > 1} == {}
    one: dict[str, str] = {}
    two: dict[str, str] = {}
    for name, (key,) in ids.items():
        assert one.setdefault(listed()[name], key) == key, f"two nodes for {listed()[name]}"
        assert two.setdefault(key, listed()[name]) == listed()[name], f"{key} is two units"


def test_no_unit_has_an_edge_from_a_document_of_another_place_that_does_not_name_it() -> None:
    faults = []
    for text, graph in graphs():
        (document,) = (node for node in graph.nodes if node.label == "Document")
        place = document.properties["place"]
        around = {own.path for own in chain(at(str(place)))} if place else set()
        for node in graph.nodes:
            where = node.properties["place"] if node.label == "Unit" else None
            if where is None or where in around or str(where).startswith(f"{place}/"):
                continue
            found = at(str(where))
            if found.name not in text and found.short not in text:
                faults.append(f"{document.name}: {node.id}")
    assert not faults, "\n".join(faults)
