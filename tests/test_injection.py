"""Whatever names and words documents and people type: they are values, never part of a statement, on either engine."""

import ast
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import zeren
from graph.build import build
from graph.errors import QueryError
from graph.export import jsonl
from graph.model import kinds
from graph.model.graph import Edge, Graph, Node
from graph.store import Store, open_store, statements
from loaders.extract import extract
from loaders.read import read_bytes
from queries.catalogue import catalogue
from tests.program import PLAN
from tests.small_graph import PLAN_GRAPH
from tests.sources import every
from tests.test_store import FINANCE, A, document, edge, graph

MARKER = "植入"
HOSTILE = (
    f"{MARKER}' OR 1=1 //",
    f'{MARKER}"}}) DETACH DELETE n //',
    f"{MARKER}\\' RETURN n //",
    f"{MARKER}`}}) MATCH (m) DELETE m //",
    f"{MARKER}$id {{id: $document}}",
    f"{MARKER}<script>alert(1)</script>",
    f"{MARKER}\u202e局财市\u202c",
    f"{MARKER}\u200b\u200d\ufeff市局",
    f"{MARKER}\x00局",
    f"{MARKER}\n\r\t局",
    f"={MARKER}+1",
    f"{MARKER}😀局",
)


def hostile() -> Graph:
    """A document whose every name, title and word is hostile."""
    units = [Node("Unit", f"unit:{name}", name, {"kind": "Bureau", "place": name}) for name in HOSTILE]
    tasks = [Node("Task", f"task:a#{name}", name, {"number": name, "section": name}) for name in HOSTILE]
    plan = document(A, digest=HOSTILE[0])
    edges: list[Edge] = []
    for at, (doer, task) in enumerate(zip(units, tasks, strict=True)):
        words = {"document": plan.name, "quote": HOSTILE[at], "surface": doer.name}
        edges += [edge("LEADS", doer, task, **words), edge("STATED_IN", doer, plan, **words)]
        edges.append(edge("STATED_IN", task, plan, document=plan.name))
    return Graph((plan, *units, *tasks), tuple(edges))


def test_hostile_names_come_out_as_they_went_in(store: Store) -> None:
    store.replace(A, hostile())
    kept = {node.id: node.name for node in store.graph().nodes if node.label != "Document"}
    assert kept == {node.id: node.name for node in hostile().nodes if node.label != "Document"}
    quotes = {e.properties["quote"] for e in store.graph().edges if e.type == "LEADS"}
    assert quotes == set(HOSTILE)
    for name in HOSTILE:
        answer = zeren.query("tasks-matching", {"words": name}, store)
        assert name in {row["task"] for row in answer.rows}
    before = list(jsonl(store))
    store.replace(A, hostile())
    assert list(jsonl(store)) == before
    store.forget(A)
    assert list(jsonl(store)) == []


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_parameters_are_values_in_every_question(plan_store: str, name: str) -> None:
    """Each answers with rows that hold nothing of it, or says in one sentence that there is no such thing."""
    with open_store(plan_store, read_only=True) as store:
        before = list(jsonl(store))
        for question in catalogue().values():
            bound = {p.name: [name] if p.kind in ("units", "pieces") else name for p in question.parameters}
            store.rows(question.cypher, bound)
        assert list(jsonl(store)) == before


def test_no_value_is_part_of_a_statement() -> None:
    """All that a store runs for a hostile graph is the same as for a harmless one of the same shape."""

    def ran(graph: Graph) -> set[str]:
        texts: set[str] = set()

        def run(cypher: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
            assert parameters or "$" not in cypher
            texts.add(cypher)
            return [{"id": A, "name": "a", "source": HOSTILE[0], "target": HOSTILE[1]}]

        statements.put(run, {A: graph})
        statements.take_back(run, A)
        return texts

    texts = ran(hostile()) | ran(PLAN_GRAPH)
    assert not [text for text in texts if MARKER in text]
    assert ran(hostile()) <= ran(PLAN_GRAPH) | ran(graph(A, FINANCE))


def test_statements_are_built_in_one_place_from_the_names_of_kinds() -> None:
    """Cypher that has something put in stands where stores are written or taken from, or a script is exported."""
    words = ("MATCH (", "MERGE (", "CREATE (", "UNWIND ", "RETURN ")
    found = set()
    for source in every():
        if not source.product:
            continue
        for node in ast.walk(source.tree):
            built = isinstance(node, ast.JoinedStr) or (
                isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod)
            )
            parts = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)] if built else []
            if any(isinstance(part, str) and word in part for part in parts for word in words):
                found.add(source.module)
    written = {"graph.store.statements", "graph.store.alone", "graph.store.taking_back"}
    assert found <= {*written, "graph.export.script"}


def test_names_of_kinds_need_no_quoting() -> None:
    names = [kind.label for kind in kinds.NODES] + [kind.type for kind in kinds.EDGES] + list(kinds.UNIT_KINDS)
    assert all(name.isascii() and name.replace("_", "").isalpha() for name in names)


def test_a_document_of_hostile_names_goes_all_the_way(store: Store) -> None:
    for at, name in enumerate(HOSTILE):
        if "\x00" in name:
            continue  # no text: refused when it is read
        words = PLAN.replace("市科技局", f"市科技局、市{name}局").replace("梳理平台清单", name)
        found = build(extract(read_bytes(f"方案{at}", words.encode("utf-8"))))
        store.replace(f"document:方案{at}", found)
    assert len(store.documents()) == len(HOSTILE) - 1
    lines = list(jsonl(store))
    assert any(MARKER in line for line in lines)
    for at in range(len(HOSTILE)):
        store.forget(f"document:方案{at}")
    assert list(jsonl(store)) == []


WRITES = (
    "CREATE (:X)",
    "create(n:X{a:1})return n",
    "/* MATCH */ CREATE (:X)",
    "// only reading\nCREATE (:X)",
    "MATCH (n) /* RETURN n */ DETACH DELETE n",
    "MATCH (n) RETURN n; MATCH (n) DETACH DELETE n",
    "MATCH (n) RETURN n;\n;CREATE (:X);",
    "MATCH (n) WITH n SET n:X",
    "MATCH (n) SET n += {name: 'x'}",
    "MATCH (n) SET n = {}",
    "MATCH (n:Unit) REMOVE n.name RETURN n.id",
    "MERGE (n:Unit {id: 'unit:x'}) ON CREATE SET n.name = 'x'",
    "MATCH (a:Unit), (t:Task) CREATE (a)-[:LEADS]->(t)",
    "MATCH (a:Unit), (t:Task) MERGE (a)-[:LEADS]->(t)",
    "MATCH ()-[e]->() SET e.quote = ''",
    "UNWIND [1, 2] AS x CREATE (:X {a: x})",
    "FOREACH (n IN [1] | MERGE (:X {a: n}))",
    "CALL { CREATE (:X) RETURN 1 AS one } RETURN one",
    "CALL () { CREATE (:X) } RETURN 1 AS one",
    "MATCH (n) CALL { WITH n DETACH DELETE n } RETURN 1 AS one",
    "CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV WITH HEADERS FROM 'file:///etc/passwd' AS line CREATE (:X {a: line})",
    "CALL apoc.cypher.runWrite('CREATE (:X)', {})",
    "CALL apoc.periodic.commit('CREATE (:X)', {})",
    "CALL apoc.create.node(['X'], {})",
    "CALL apoc.load.json('file:///etc/passwd')",
    "CALL db.createLabel('X')",
    "CALL db.createProperty('x')",
    "CALL db.createRelationshipType('X')",
    "CALL db.create.setNodeVectorProperty(null, 'x', [1.0])",
    "CALL db.index.fulltext.createNodeIndex('x', ['Unit'], ['name'])",
    "CALL dbms.security.createUser('x', 'geheim-1234', false)",
    "CALL dbms.setConfigValue('x', 'y')",
    "CREATE INDEX x IF NOT EXISTS FOR (n:Unit) ON (n.name)",
    "CREATE FULLTEXT INDEX x FOR (n:Unit) ON EACH [n.name]",
    "CREATE CONSTRAINT x FOR (n:Unit) REQUIRE n.name IS UNIQUE",
    "DROP INDEX x IF EXISTS",
    "DROP CONSTRAINT zeren_layout_1",
    "DROP DATABASE neo4j",
    "STOP DATABASE neo4j",
    "CREATE USER x SET PASSWORD 'geheim-1234'",
    "GRANT ROLE admin TO x",
    "EXPLAIN CREATE (:X) RETURN 1 AS one; CREATE (:X)",
    "PROFILE CREATE (:X)",
    "CYPHER runtime=slotted CREATE (:X)",
    "USE neo4j CREATE (:X)",
    "RETURN 1 AS one UNION ALL CREATE (:X) RETURN 1 AS one",
    "\uff23REATE (:X)",
    "\u200bCREATE (:X)",
    "MATCH (n) RETURN [x IN [1] | CREATE (:X)]",
    "SET n.x = 1",
)


def test_no_typed_statement_writes(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is refused in one sentence, or read as a question; the store, its schema and the folder stay as they are."""
    monkeypatch.chdir(tmp_path)
    store.replace(A, graph(A, FINANCE))
    before, files = list(jsonl(store)), sorted(path.name for path in tmp_path.iterdir())
    for statement in WRITES:
        try:
            zeren.cypher(statement, store)
        except QueryError as error:
            assert "\n" not in str(error), statement
        assert list(jsonl(store)) == before, statement
        assert store.rows("MATCH (n) RETURN count(n) AS nodes", {}) == [{"nodes": 3}], statement
    assert sorted(path.name for path in tmp_path.iterdir()) == files
    store.replace(A, graph(A, FINANCE))
    assert list(jsonl(store)) == before


READS = (
    "LOAD CSV FROM '{}' AS line RETURN line",
    "load\ncsv FROM '{}' AS line RETURN line",
    "LOAD//\nCSV FROM '{}' AS x RETURN x",
)


@pytest.mark.parametrize("statement", READS)
def test_statements_do_not_read_files(store: Store, tmp_path: Path, statement: str) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("geheim-1234\n", encoding="utf-8")
    with pytest.raises(QueryError, match="would read files"):
        zeren.cypher(statement.format(secret.as_uri()), store)
