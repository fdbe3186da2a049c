"""Exports opened by what they are for: Excel's format, networkx, rdflib, a Neo4j server; hostile text stays text."""

import csv
import io
import os
from pathlib import Path

import neo4j
import networkx
import openpyxl
import pytest
import rdflib

import screen
import zeren
from graph.model.graph import Edge, Graph, Node
from graph.store import Store
from tests.small_graph import PLAN, PLAN_GRAPH, REPLY, REPLY_GRAPH

ORG = rdflib.Namespace("http://www.w3.org/ns/org#")
HOSTILE = '=HYPERLINK("http://x")\'\\`}); MATCH (n) DETACH DELETE n; //\n</script>\x00\u202e\U0001f600'


def hostile() -> Graph:
    """The small graph's plan with a unit that bears a hostile name."""
    bad = Node("Unit", f"unit:{HOSTILE}", HOSTILE, {"kind": "Bureau", "place": None})
    said = next(edge for edge in PLAN_GRAPH.edges if edge.type == "LEADS")
    return Graph((*PLAN_GRAPH.nodes, bad), (*PLAN_GRAPH.edges, Edge("LEADS", bad.id, said.end, said.properties)))


@pytest.fixture
def filled(embedded_store: Store) -> Store:
    embedded_store.replace(PLAN, hostile())
    embedded_store.replace(REPLY, REPLY_GRAPH)
    return embedded_store


def test_a_cypher_script_makes_the_same_graph_on_a_server(filled: Store, neo4j_store: Store, neo4j_uri: str) -> None:
    user, password = os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", "")
    with neo4j.GraphDatabase.driver(neo4j_uri, auth=(user, password)) as driver:
        for statement in zeren.export(filled, form="cypher"):
            driver.execute_query(statement.rstrip().rstrip(";"), database_="neo4j")
    assert list(zeren.export(neo4j_store)) == list(zeren.export(filled))


def test_every_statement_of_a_script_is_one_line(filled: Store) -> None:
    text = "".join(zeren.export(filled, form="cypher"))
    assert all(line.endswith(";") for line in text.splitlines())
    assert text.isprintable() or set(text) - {"\n"} == {char for char in set(text) - {"\n"} if char.isprintable()}


def test_graphml_is_read_by_networkx(filled: Store) -> None:
    text = "".join(f"{line}\n" for line in zeren.export(filled, form="graphml"))
    found = networkx.read_graphml(io.BytesIO(text.encode("utf-8")), force_multigraph=True)
    graph = filled.graph()
    assert (found.number_of_nodes(), found.number_of_edges()) == (len(graph.nodes), len(graph.edges))
    assert found.nodes["unit:sti"] == {"label": "市科技局", "node": "Unit", "kind": "Bureau", "place": "湖北省/武汉市"}
    assert {data["type"] for _, _, data in found.edges(data=True)} == {edge.type for edge in graph.edges}


def test_json_ld_tells_posts_memberships_and_reforms_in_the_terms_of_the_w3c(filled: Store) -> None:
    found = rdflib.Graph().parse(data="".join(zeren.export(filled, form="jsonld")), format="json-ld")
    counts = {edge: sum(one.type == edge for one in filled.graph().edges) for edge in ("HOLDS_POST", "MEMBER_OF")}
    assert len(list(found.subjects(rdflib.RDF.type, ORG.Post))) == counts["HOLDS_POST"]
    assert len(list(found.subjects(rdflib.RDF.type, ORG.Membership))) == counts["MEMBER_OF"]
    [reform] = found.subjects(rdflib.RDF.type, ORG.ChangeEvent)
    assert str(found.value(reform, ORG.resultingOrganization)) == "urn:zeren:unit:stib"
    [post] = found.subjects(ORG.postIn, rdflib.URIRef("urn:zeren:unit:sti"))
    assert str(found.value(post, rdflib.SKOS.prefLabel)) == "局长"


def test_csv_has_a_file_a_kind_and_no_cell_is_a_formula(filled: Store, tmp_path: Path) -> None:
    written = zeren.export_folder(filled, tmp_path / "out")
    graph = filled.graph()
    kinds = {node.label for node in graph.nodes} | {edge.type for edge in graph.edges}
    assert {path.stem for path in written} == kinds
    with (tmp_path / "out" / "Unit.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == sum(node.label == "Unit" for node in graph.nodes)
    assert not [row for row in rows if any(value.startswith(("=", "+", "-", "@")) for value in row.values())]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "\r=", "\n=", "甲\r="])
def test_no_cell_starts_as_a_formula_in_any_export_or_answer(start: str, embedded_store: Store, tmp_path: Path) -> None:
    name = f"{start}cmd|' /C calc'!A1"
    bad = Node("Unit", "unit:bad", name, {"kind": "Bureau", "place": None})
    said = next(edge for edge in PLAN_GRAPH.edges if edge.type == "LEADS")
    graph = Graph((*PLAN_GRAPH.nodes, bad), (*PLAN_GRAPH.edges, Edge("LEADS", bad.id, said.end, said.properties)))
    embedded_store.replace(PLAN, graph)
    zeren.export_folder(embedded_store, tmp_path / "out")
    answers = screen.shown(zeren.query("assignments", {}, embedded_store), "csv")
    for text in ((tmp_path / "out" / "Unit.csv").read_bytes().decode("utf-8"), answers):
        cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
        assert any(cell.endswith("calc'!A1") for cell in cells)
        assert not [cell for cell in cells if cell.startswith(("cmd", start[-1]))]


def test_a_workbook_has_the_sheets_that_people_work_with(filled: Store, tmp_path: Path) -> None:
    zeren.export_workbook(filled, tmp_path / "store.xlsx")
    book = openpyxl.load_workbook(tmp_path / "store.xlsx")
    assert book.sheetnames == ["tasks", "assignments", "roster", "targets", "due"]
    tasks = [[cell.value for cell in row] for row in book["tasks"].iter_rows()]
    assert len(tasks) == 1 + sum(node.label == "Task" for node in filled.graph().nodes)
    cells = [cell for row in book["assignments"].iter_rows() for cell in row]
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)
    assert not any(cell.data_type == "f" for cell in cells)


@pytest.mark.parametrize("form", zeren.TEXTS)
def test_the_same_facts_give_the_same_text(filled: Store, tmp_path: Path, form: str) -> None:
    with zeren.open_store(str(tmp_path / "other.kgl")) as other:
        other.replace(REPLY, REPLY_GRAPH)
        other.replace(PLAN, hostile())
        assert "".join(zeren.export(filled, form=form)) == "".join(zeren.export(other, form=form))
