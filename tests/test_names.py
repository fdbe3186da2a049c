"""The names that `zeren names` lists: every name that `extract` gives, once, under the unit that a person reads in it.

`names_of_real_documents.tsv` and `names_of_examples.tsv` were written by hand: document, name, unit in full.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from graph.build import build
from graph.model.facts import Facts
from graph.model.graph import Graph
from loaders.extract import extract
from loaders.read import read
from tests.bcubed import Name, bcubed

HERE = Path(__file__).parent
EXAMPLES, SHARED = HERE.parent / "examples", HERE.parents[1] / "shared"
FOLDERS = {"examples": (EXAMPLES,), "real_documents": (SHARED / "seeds", SHARED / "dev" / "docs")}
FLOOR = 0.995  # of F1


@cache
def read_all(kind: str) -> tuple[tuple[Facts, Graph], ...]:
    paths = [path for folder in FOLDERS[kind] for path in sorted(folder.glob("*.txt"))]
    if not paths:
        pytest.skip("no real documents here")
    facts = [extract(read(path)) for path in paths]
    return tuple((one, build(one)) for one in facts)


def listed(kind: str) -> dict[Name, str]:
    with (HERE / f"names_of_{kind}.tsv").open(encoding="utf-8", newline="") as lines:
        return {(row["document"], row["surface"]): row["unit"] for row in csv.DictReader(lines, delimiter="\t")}


def names(facts: Facts, graph: Graph) -> list[tuple[Name, str]]:
    """What `zeren names` lists of one document: its names with the ids of their units."""
    units = {node.id for node in graph.nodes if node.label == "Unit"}
    stated = (edge for edge in graph.edges if edge.type == "STATED_IN" and edge.start in units)
    return sorted({((facts.name, str(edge.properties["surface"])), edge.start) for edge in stated})


def extracted(facts: Facts) -> Iterator[str]:
    """The names of units that `extract` gives, from wherever it gives one."""
    for task in facts.tasks:
        yield from (doer.name for doer in task.assignments if not doer.group)
    for rule in facts.rules if facts.tasks else ():
        yield from (shared.name for shared in rule.shared if not shared.group)
    for owed in facts.obligations:
        yield from () if owed.group else owed.who
    for group in facts.groups:
        yield group.name
        yield from (group.office_at,) if group.office_at else ()
        yield from (holder.post.unit for holder in group.holders if holder.post.unit)
        yield from (post.unit for member in group.members for post in member.posts if post.unit)
    for official in facts.officials:
        yield from (post.unit for post in official.posts if post.unit)


@pytest.mark.parametrize("kind", FOLDERS)
def test_names_that_mean_one_unit_have_one_id(kind: str) -> None:
    given = {name: key for facts, graph in read_all(kind) for name, key in names(facts, graph)}
    wanted = listed(kind)
    assert sorted(wanted.keys() - given.keys()) == []
    assert bcubed(given, wanted)[2] >= FLOOR


@pytest.mark.parametrize("kind", FOLDERS)
def test_every_name_of_a_unit_is_listed_once(kind: str) -> None:
    for facts, graph in read_all(kind):
        counted = Counter(surface for (_, surface), _ in names(facts, graph))
        assert counted.keys() >= set(extracted(facts)), facts.name
        assert not [surface for surface, count in counted.items() if count > 1], facts.name


def test_bcubed_counts_each_name_by_those_beside_it() -> None:
    wanted = {("a", "财政局"): "财政局", ("a", "县财政局"): "财政局", ("b", "财政局"): "b财政局"}
    figures = [bcubed(dict.fromkeys(wanted, 1), wanted), bcubed({name: name for name in wanted}, wanted)]
    assert [[round(figure, 3) for figure in of] for of in figures] == [[0.556, 1.0, 0.714], [1.0, 0.667, 0.8]]
    assert bcubed({}, wanted) == (0.0, 0.0, 0.0)
