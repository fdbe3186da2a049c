"""What the documentation says of the model and of the stages of reading is what the code says."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph import comparing
from graph.build import build, doers
from graph.model import kinds
from loaders.duties.standing import RULES
from loaders.extract import extract
from loaders.read import read
from tests import rules
from tests.scoring import SETS
from tests.sources import ROOT, calls, every, imports

MODEL = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
READING = (ROOT / "docs" / "reading.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def table(after: str) -> Iterator[list[str]]:
    """The cells of each row of the first table behind a heading or a line."""
    lines = MODEL.partition(after)[2].splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("|---"))
    for line in lines[start + 1 :]:
        if not line.startswith("|"):
            return
        yield [cell.strip() for cell in line.strip("|").split("|")]


def words(cell: str) -> tuple[str, ...]:
    return tuple(re.findall("`([^`]+)`", cell))


def ends(cell: str) -> tuple[str, ...]:
    return words(cell)


def test_the_nodes_are_those_of_the_model() -> None:
    said = [(*words(label), words(properties)) for label, properties, _ in table("## Nodes")]
    assert said == [(kind.label, kind.properties) for kind in kinds.NODES]


def test_the_edges_are_those_of_the_model() -> None:
    said = [(*words(row[0]), ends(row[1]), ends(row[2]), words(row[3])) for row in table("## Edges")]
    assert said == [(kind.type, kind.starts, kind.ends, kind.properties) for kind in kinds.EDGES]


def test_kinds_of_unit_and_evidence_are_those_of_the_model() -> None:
    assert words(MODEL.partition("Kinds of unit")[2].partition("\n")[0]) == kinds.UNIT_KINDS
    assert words(MODEL.partition("Every edge carries")[2].partition("\n")[0]) == kinds.EVIDENCE


@pytest.mark.parametrize("name", SETS)
def test_every_rule_that_facts_follow_from_is_told(name: str) -> None:
    documents = SETS[name][1]
    if not documents.is_dir():
        pytest.skip(f"the documents of the set {name} are not beside this checkout")
    told = {words(row[0])[0] for row in table("rule_quote")}
    for path in documents.glob("*.txt"):
        used = {edge.properties.get("derived") for edge in build(extract(read(path))).edges}
        assert used - {None} <= told, path.name


def test_every_rule_that_is_told_is_one_of_the_program() -> None:
    code = "\n".join(source.text for source in every() if source.product)
    assert [row[0] for row in table("rule_quote") if f'"{words(row[0])[0]}"' not in code] == []


def test_the_stages_of_reading_are_those_of_the_program() -> None:
    told = set(re.findall(r"`(loaders/[\w/]+\.py)`", READING))
    assert [path for path in sorted(told) if not (ROOT / path).is_file()] == []
    (order,) = (source for source in every() if source.path == "loaders/extract.py")
    stages = {f"{name.replace('.', '/')}.py" for name, _ in imports(order) if name.startswith("loaders.")}
    assert stages - told <= {"loaders/document.py"}


def named() -> dict[str, str]:
    """The constants of the program that hold text, by their names."""
    return {
        node.targets[0].id: node.value.value
        for source in every()
        if source.product
        for node in source.tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


def test_every_rule_that_the_program_can_give_is_told() -> None:
    given = [call.args[0] for source in every() if source.product for name, call in calls(source) if name == "Derived"]
    literal = {one.value for one in given if isinstance(one, ast.Constant)}
    known = named()
    constant = {known[one.id] for one in given if isinstance(one, ast.Name) and one.id in known}
    constant |= {doers.GOVERNMENT, doers.ISSUER}  # one of them, as the case may be
    standing = {name for name, *_ in RULES}  # what documents set for themselves
    assert len(literal) > 2 and len(constant) > 2
    assert (literal | constant | standing) - {words(row[0])[0] for row in table("rule_quote")} == set()


def test_the_rules_by_which_contacts_and_days_are_inferred_are_told() -> None:
    method = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
    inferred = ("SEAT_OF_LEAD", "OFFICE_OF_GROUP", "HOLDER_OF_POST", "ROLE_IN_DOCUMENT", "END_OF_INTERVAL")
    known = named()
    assert [name for name in inferred if f"`{known[name]}`" not in method] == []


def test_the_limits_of_comparing_are_told() -> None:
    section = (ROOT / "docs" / "method.md").read_text(encoding="utf-8").partition("## Two plans")[2].partition("## ")[0]
    limits = (comparing.ALIKE, comparing.SHARED, comparing.SAME, comparing.METRIC)
    assert [limit for limit in limits if f"{limit} " not in section] == []


def test_the_page_of_rules_has_every_rule_of_wording() -> None:
    assert rules.PAGE.read_text(encoding="utf-8") == rules.page(), "run `make reference`"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#\s]+)", page.read_text(encoding="utf-8"))
    made = {"build/demo.html"}  # by `make demo`
    assert [link for link in links if link not in made and not (page.parent / link).exists()] == []


def test_every_page_is_led_to() -> None:
    index = ROOT / "docs" / "README.md"
    led = {(index.parent / link).resolve() for link in re.findall(r"\]\(([^)#]+)", index.read_text(encoding="utf-8"))}
    assert [page.name for page in PAGES if page not in led and page.name != "README.md"] == []
