"""Whatever is wrong with documents, stores and questions is one sentence on the command line, costing nothing more."""

from pathlib import Path

import pytest

from graph.store import open_store
from tests.program import PLAN, refused, run


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bad")
    (path / "empty.txt").write_bytes(b"")
    (path / "blank.txt").write_bytes(b" \n\n\t")
    (path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (path / "cut.txt").write_bytes(PLAN.encode("utf-8")[:100])  # in the middle of a character
    (path / "cut.docx").write_bytes(b"PK\x03\x04" + PLAN.encode("utf-8"))
    (path / "cut.pdf").write_bytes(b"%PDF-1.7\n")
    (path / "program.txt").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(64))
    (path / "picture.docx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    (path / "table.xyz").write_text(PLAN, encoding="utf-8")
    (path / "nothing").mkdir()
    return path


BAD = "empty.txt blank.txt binary.txt cut.txt cut.docx cut.pdf program.txt picture.docx table.xyz missing.txt nothing"


@pytest.mark.parametrize("name", BAD.split())
def test_bad_documents_are_one_sentence(bad: Path, tmp_path: Path, name: str) -> None:
    place = str(tmp_path / "plans.kgl")
    done = run("load", str(bad / name), "--store", place)
    assert done.code == 5
    assert name in done.err.splitlines()[0]
    assert done.err.count("\n") == 1 and "Traceback" not in done.err
    assert "; " in done.err  # what to do
    if name != "nothing":
        refused(run("text", str(bad / name)), 5, name)
        refused(run("extract", str(bad / name)), 5, name)


def test_in_a_batch_good_documents_load_and_bad_ones_are_listed(bad: Path, plan_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "plan-2024.md").write_text(PLAN, encoding="utf-8")
    paths = [str(path) for path in (bad / "empty.txt", plan_folder / "plan-2024.txt", tmp_path / "plan-2024.md")]
    done = run("load", *paths, "--store", str(tmp_path / "plans.kgl"))
    assert (done.code, done.text()) == (1, "1 loaded, 0 unchanged, 2 failed\n")
    assert "empty.txt" in done.err.splitlines()[0]
    assert "another file of this load has the same name" in done.err.splitlines()[1]


WRONG = [
    (("frobnicate",), 2, "No such command 'frobnicate'"),
    (("query", "task-led"), 2, "tasks-led"),
    (("query", "tasks-led", "--frob", "x"), 2, "No such option '--frob'"),
    (("query", "tasks-led"), 2, "--unit is missing; give it, e.g. --unit 市科技局"),
    (("query", "due", "--until", "2024-6"), 2, "until is no date, got 2024-6; write it as 2025-06-30"),
    (("tasks", "市科枝局"), 3, "the nearest are 武汉市科学技术局"),
    (("tasks", "市科技局", "--place", "襄阳"), 3, "no unit of 襄阳 bears this name"),
    (("cypher", "CREATE (n:Unit {id: 'x'}) RETURN n.id AS id"), 2, "write"),
    (("cypher", "MATCH (n) DETACH DELETE n"), 2, "write"),
    (("cypher", "MATCH (n RETURN n"), 2, ""),
    (("cypher", "RETURN $x AS x", "--param", "x"), 2, "NAME=VALUE"),
]


@pytest.mark.parametrize(("arguments", "code", "said"), WRONG, ids=[" ".join(case[0]) for case in WRONG])
def test_wrong_use_is_one_sentence(plan_store: str, arguments: tuple[str, ...], code: int, said: str) -> None:
    refused(run(*arguments, ZEREN_STORE=plan_store), code, said)


def test_a_store_that_is_missing_corrupted_or_away_is_one_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "broken.kgl"
    broken.write_bytes(b"no store at all" * 100)
    refused(run("stats", "--store", str(tmp_path / "missing.kgl")), 4, "missing.kgl")
    refused(run("stats", "--store", str(broken)), 4, "broken.kgl")
    refused(run("stats", "--store", "neo4j://127.0.0.1:9"), 4, "neo4j://127.0.0.1:9")
    assert broken.read_bytes() == b"no store at all" * 100


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no file here that even the owner cannot read")
def test_a_file_that_cannot_be_read_is_one_sentence() -> None:
    refused(run("text", "/proc/self/mem"), 5, "/proc/self/mem: cannot be read")


def test_only_reading_or_taking_back_makes_no_store(tmp_path: Path) -> None:
    place = tmp_path / "none.kgl"
    for command in (("stats",), ("tasks", "市科技局"), ("export",), ("forget", "plan-2024"), ("query", "documents")):
        refused(run(*command, "--store", str(place)), 4, "there is no store; load documents first")
    assert list(tmp_path.iterdir()) == []


def test_a_store_that_another_program_writes_to_is_one_sentence(plan_folder: Path, tmp_path: Path) -> None:
    place = str(tmp_path / "plans.kgl")
    run("load", str(plan_folder), "--store", place)
    with open_store(place):
        refused(
            run("load", str(plan_folder), "--store", place), 4, "another program is writing to the store, got process"
        )
        refused(run("forget", "plan-2024", "--store", place), 4, "another program is writing to the store")
        assert run("tasks", "市科技局", "--store", place).code == 0
    assert run("load", str(plan_folder), "--store", place).text() == "0 loaded, 1 unchanged, 0 failed\n"


def test_a_failed_load_keeps_what_the_store_holds(bad: Path, plan_folder: Path, tmp_path: Path) -> None:
    place = str(tmp_path / "plans.kgl")
    run("load", str(plan_folder), "--store", place)
    before = run("export", "--store", place).out
    assert run("load", str(bad), "--store", place).code == 5
    assert run("export", "--store", place).out == before


def test_a_server_that_refuses_the_credentials_is_one_sentence(neo4j_location: str) -> None:
    done = run("stats", "--store", neo4j_location, NEO4J_PASSWORD="no-such-password")
    refused(done, 4, "the server refuses the credentials")
    assert "no-such-password" not in done.err


@pytest.mark.parametrize("statement", ["CREATE (n:Unit {id: 'x'}) RETURN n.id AS id", "MATCH (n RETURN n", "RETURN $x"])
def test_cypher_that_writes_or_is_wrong_is_one_sentence_on_a_server(neo4j_location: str, statement: str) -> None:
    refused(run("cypher", statement, "--store", neo4j_location), 2, "cypher: ")
    assert run("export", "--store", neo4j_location).out == b""
