"""The graphs of real documents: every edge quotes its text, nothing that was read is left out, nodes are shared."""

from collections import Counter
from pathlib import Path

import pytest

from graph.build import build
from graph.model.graph import Node
from loaders.extract import extract
from loaders.read import read

SHARED = Path(__file__).parents[2] / "shared"
FOLDERS = [SHARED / "seeds", SHARED / "dev" / "docs", Path(__file__).parents[1] / "examples"]
ROLES = ("LEADS", "RESPONSIBLE_FOR", "COOPERATES_ON")
EVERYONE = "all-share-later-tasks"


def documents(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.txt"))
    if not found:
        pytest.skip(f"{folder} holds no documents here")
    return found


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_of_real_documents_every_edge_quotes_the_text(folder: Path) -> None:
    for path in documents(folder):
        document = read(path)
        for edge in build(extract(document)).edges:
            if edge.type == "SUCCEEDED_BY":
                continue  # it quotes the table of reforms
            for start, end, quote in (("start", "end", "quote"), ("rule_start", "rule_end", "rule_quote")):
                first, last = edge.properties.get(start), edge.properties.get(end)
                if first is not None:
                    assert isinstance(first, int) and isinstance(last, int)
                    assert document.text[first:last] == edge.properties[quote], (path, edge)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_of_real_documents_nothing_that_was_read_is_left_out(folder: Path) -> None:
    for path in documents(folder):
        facts = extract(read(path))
        graph = build(facts)
        count = Counter(node.label for node in graph.nodes)
        assert (count["Task"], count["Target"], count["Phase"]) == (
            len(facts.tasks),
            len(facts.targets),
            len(facts.phases),
        )
        assert count["Obligation"] == len(facts.obligations)
        assigned = {(task.number, a.role, a.name, a.evidence.start) for task in facts.tasks for a in task.assignments}
        roles = [edge.properties for edge in graph.edges if edge.type in ROLES]
        stated = {(said["surface"], said["start"]) for said in roles if said.get("derived") != EVERYONE}
        assert stated == {(name, start) for _, _, name, start in assigned}


def test_a_shared_node_is_the_same_in_every_document() -> None:
    known: dict[str, Node] = {}
    for folder in FOLDERS:
        for path in folder.glob("*.txt"):
            for node in build(extract(read(path))).nodes:
                assert known.setdefault(node.id, node) == node, path
    if not known:
        pytest.skip("no documents here")


@pytest.mark.parametrize(
    ("label", "name"),
    [("Official", "陈保国"), ("Official", "周强"), ("Facility", "作物表型组学"), ("Lab", "东湖实验室")],
)
def test_who_or_what_two_documents_name_is_one_node(label: str, name: str) -> None:
    folder = next(folder for folder in (FOLDERS[0], FOLDERS[2]) if folder.is_dir())
    graphs = [build(extract(read(path))) for path in documents(folder)]
    keys = [node.id for graph in graphs for node in graph.nodes if (node.label, node.name) == (label, name)]
    assert len(keys) == 2
    assert len(set(keys)) == 1
