"""The command line as its users meet it: formats, exit codes, one sentence for whatever goes wrong."""

import csv
import io
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import click
import pytest

import cli
import screen
import zeren
from commands import exits

DOCS = (Path(__file__).parents[1] / "docs" / "commands.md").read_text(encoding="utf-8")
PLAN = """关于印发示范工作方案的通知

各区人民政府,市人民政府各部门:

现将《示范工作方案》印发给你们,请认真组织实施。

武汉市人民政府办公厅

2024年3月5日

示范工作方案

一、工作任务

(一)建设开放实验平台

1.梳理平台清单。摸清全市开放实验平台底数,形成清单。(牵头单位:市科技局;责任单位:市财政局,各区人民政府)

2.编制共享办法。制订平台共享管理办法。(牵头单位:市发改委;责任单位:市科技局)
"""


@dataclass(frozen=True, slots=True)
class Run:
    code: int
    out: bytes
    err: str

    def text(self) -> str:
        return self.out.decode("utf-8")


def run(*arguments: str, data: bytes | None = None, **environment: str) -> Run:
    """The program in a process of its own, away from the store of whoever runs the tests."""
    done = subprocess.run(
        [sys.executable, "-c", "import cli; cli.main()", *arguments],
        capture_output=True,
        input=data if data is not None else b"",
        cwd=Path(cli.__file__).parent,
        env={**os.environ, **environment},
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr.decode("utf-8"))


def refused(done: Run, code: int, said: str) -> None:
    """One sentence that says it, the exit code, nothing on standard output."""
    assert (done.code, done.out) == (code, b""), done.err
    assert said in done.err
    assert done.err.count("\n") == 1
    assert "Traceback" not in done.err


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plans")
    (path / "plan-2024.txt").write_text(PLAN, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def location(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    place = str(tmp_path_factory.mktemp("store") / "plans.kgl")
    done = run("load", str(folder), "--store", place)
    assert (done.code, done.text()) == (0, "1 loaded, 0 unchanged, 0 failed\n"), done.err
    return place


def test_tasks_for_people_name_the_sentence_and_the_completeness(location: str) -> None:
    done = run("tasks", "市科技局", "--store", location)
    assert done.code == 0, done.err
    assert "梳理平台清单" in done.text()
    assert "“" in done.text() and "[plan-2024 " in done.text()
    assert done.text().endswith("2 rows from 1 document\n")


def test_tasks_for_programs(location: str) -> None:
    as_json = json.loads(run("tasks", "市科技局", "--store", location, "--format", "json").out)
    done = run("tasks", "市科技局", "--store", location, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.text())))
    assert [row["role"] for row in as_json["rows"]] == [row["role"] for row in rows] == ["lead", "responsible"]
    assert as_json["completeness"] == {"rows": 2, "documents": 1, "through_groups": 0, "derived": {}}
    assert done.err == "2 rows from 1 document\n"
    for row in as_json["rows"]:
        assert PLAN[row["start"] : row["end"]] == row["quote"]


def test_the_store_may_come_from_the_environment(location: str) -> None:
    assert (
        run("query", "documents", "--format", "csv", ZEREN_STORE=location)
        .text()
        .splitlines()[1]
        .startswith("plan-2024,")
    )


def test_questions_are_listed_and_explain_themselves() -> None:
    listed = json.loads(run("query", "--format", "json").out)
    assert [row["question"] for row in listed["rows"]] == list(zeren.catalogue())
    helped = run("query", "tasks-led", "--help").text()
    assert "某单位牵头的任务" in helped and "--units" in helped and "--with-predecessors" in helped


def test_text_is_the_document_and_nothing_else(folder: Path) -> None:
    plain = run("text", str(folder / "plan-2024.txt"))
    strict = run("text", str(folder / "plan-2024.txt"), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert plain.out.decode("utf-8") == zeren.text(folder / "plan-2024.txt")
    assert strict.out == plain.out


def test_extract_reads_standard_input_and_prints_all_facts(folder: Path) -> None:
    path = folder / "plan-2024.txt"
    by_path = json.loads(run("extract", str(path), "--format", "json").out)
    by_pipe = json.loads(run("extract", "-", "--format", "json", data=path.read_bytes()).out)
    assert {"document", "rules", "tasks", "groups", "phases", "obligations", "targets", "mentions", "findings"} < set(
        by_path
    )
    assert by_path["tasks"] == by_pipe["tasks"]
    rows = list(csv.DictReader(io.StringIO(run("extract", str(path), "--format", "csv").text())))
    assert [row["unit"] for row in rows if row["role"] == "lead"] == ["市科技局", "市发改委"]


def test_tables_work_in_a_plain_locale_and_when_piped(location: str) -> None:
    plain = run("tasks", "市科技局", "--store", location)
    strict = run("tasks", "市科技局", "--store", location, LC_ALL="C")
    assert strict.out == plain.out
    assert "\x1b" not in plain.text()


def test_export_is_the_same_on_screen_and_in_a_file(location: str, tmp_path: Path) -> None:
    screen_bytes = run("export", "--store", location).out
    assert run("export", str(tmp_path / "graph.jsonl"), "--store", location).code == 0
    assert (tmp_path / "graph.jsonl").read_bytes() == screen_bytes
    assert all(json.loads(line) for line in screen_bytes.decode("utf-8").splitlines())
    refused(run("export", str(tmp_path / "graph.doc"), "--store", location), 2, "name it FILE.jsonl")


def test_a_pipe_that_closes_early_is_quiet(location: str) -> None:
    program = f"'{sys.executable}' -c 'import cli; cli.main()' export --store '{location}'"
    done = subprocess.run(
        ["bash", "-c", program + " | true; echo ${PIPESTATUS[0]}"],
        capture_output=True,
        cwd=Path(cli.__file__).parent,
        check=False,
    )
    assert done.stderr == b""
    assert done.stdout.strip() in (b"0", b"141")  # 0 where everything fitted into the pipe before it closed


def test_loading_again_skips_and_forgetting_takes_back(folder: Path, tmp_path: Path) -> None:
    place = str(tmp_path / "plans.kgl")
    run("load", str(folder), "--store", place)
    before = run("export", "--store", place).out
    assert run("load", str(folder), "--store", place).text() == "0 loaded, 1 unchanged, 0 failed\n"
    assert run("load", str(folder), "--again", "--store", place).text() == "1 loaded, 0 unchanged, 0 failed\n"
    assert run("export", "--store", place).out == before
    assert run("forget", "plan-2024", "--store", place).text() == "plan-2024 forgotten\n"
    assert run("export", "--store", place).out == b""
    refused(run("forget", "plan-2024", "--store", place), 5, "the store holds no document of that name")


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bad")
    (path / "empty.txt").write_bytes(b"")
    (path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (path / "nothing").mkdir()
    return path


@pytest.mark.parametrize("name", ["empty.txt", "binary.txt", "missing.txt", "nothing"])
def test_bad_documents_are_one_sentence(bad: Path, tmp_path: Path, name: str) -> None:
    place = str(tmp_path / "plans.kgl")
    done = run("load", str(bad / name), "--store", place)
    assert done.code == 5
    assert name in done.err.splitlines()[0]
    assert done.err.count("\n") == 1 and "Traceback" not in done.err
    if name != "nothing":
        refused(run("text", str(bad / name)), 5, name)
        refused(run("extract", str(bad / name)), 5, name)


def test_in_a_batch_good_documents_load_and_bad_ones_are_listed(bad: Path, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "plan-2024.md").write_text(PLAN, encoding="utf-8")
    paths = [str(path) for path in (bad / "empty.txt", folder / "plan-2024.txt", tmp_path / "plan-2024.md")]
    done = run("load", *paths, "--store", str(tmp_path / "plans.kgl"))
    assert (done.code, done.text()) == (1, "1 loaded, 0 unchanged, 2 failed\n")
    assert "empty.txt" in done.err.splitlines()[0]
    assert "another file of this load has the same name" in done.err.splitlines()[1]


WRONG = [
    (("frobnicate",), 2, "No such command 'frobnicate'"),
    (("query", "task-led"), 2, "tasks-led"),
    (("query", "tasks-led", "--frob", "x"), 2, "No such option '--frob'"),
    (("query", "tasks-led"), 2, "parameter units is missing"),
    (("query", "due", "--until", "2024-6"), 2, "until is no date, got 2024-6; write it as 2025-06-30"),
    (("tasks", "市科枝局"), 3, "the nearest are 武汉市科学技术局"),
    (("tasks", "市科技局", "--place", "襄阳"), 3, "no unit of 襄阳 bears this name"),
    (("cypher", "CREATE (n:Unit {id: 'x'}) RETURN n.id AS id"), 2, "write"),
    (("cypher", "MATCH (n) DETACH DELETE n"), 2, "write"),
    (("cypher", "MATCH (n RETURN n"), 2, ""),
    (("cypher", "RETURN $x AS x", "--param", "x"), 2, "NAME=VALUE"),
]


@pytest.mark.parametrize(("arguments", "code", "said"), WRONG, ids=[" ".join(case[0]) for case in WRONG])
def test_wrong_use_is_one_sentence(location: str, arguments: tuple[str, ...], code: int, said: str) -> None:
    refused(run(*arguments, ZEREN_STORE=location), code, said)


def test_a_store_that_is_missing_corrupted_or_away_is_one_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "broken.kgl"
    broken.write_bytes(b"no store at all" * 100)
    refused(run("stats", "--store", str(tmp_path / "missing.kgl")), 4, "missing.kgl")
    refused(run("stats", "--store", str(broken)), 4, "broken.kgl")
    refused(run("stats", "--store", "neo4j://127.0.0.1:9"), 4, "neo4j://127.0.0.1:9")
    assert broken.read_bytes() == b"no store at all" * 100


def test_cypher_of_ones_own(location: str) -> None:
    statement = "MATCH (t:Task) WHERE t.name CONTAINS $words RETURN t.name AS task ORDER BY task"
    done = run("cypher", statement, "--param", "words=清单", "--store", location, "--format", "csv")
    assert done.text().splitlines()[0] == "task"
    assert len(done.text().splitlines()) == 2


def test_start_up_loads_nothing_heavy() -> None:
    code = (
        "import sys, cli; print([m for m in ('pandas','networkx','neo4j','kglite','rich','pyvis') if m in sys.modules])"
    )
    started = time.monotonic()
    place = Path(cli.__file__).parent
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=place, check=False)
    assert done.stdout == b"[]\n", done.stderr
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str) -> None:
    assert "_ZEREN_COMPLETE" in run("completion", shell).text()


def test_completion_completes_questions() -> None:
    done = run(_ZEREN_COMPLETE="bash_complete", COMP_WORDS="zeren query tasks-l", COMP_CWORD="2")
    assert "tasks-led" in done.text()


@pytest.mark.parametrize("name", list(cli.cli.commands))
def test_the_docs_tell_of_every_command_and_option(name: str) -> None:
    command = cli.cli.commands[name]
    _, found, rest = DOCS.partition(f"\n## zeren {name}")
    assert found, name
    body = rest.partition("\n## ")[0]
    assert " ".join((command.help or "").split()[:3]) in " ".join(body.split())
    for option in command.params:
        if isinstance(option, click.Option):
            assert f"`{option.opts[0]}" in body or f"{option.opts[0]} " in body, option.opts


def test_the_docs_tell_of_every_exit_code() -> None:
    codes = {*exits.OF_ERROR.values(), exits.PARTLY, exits.USAGE, exits.FAULT, exits.BROKEN_PIPE, exits.INTERRUPTED, 0}
    table = DOCS.partition("## Exit codes")[2].partition("\n## ")[0]
    assert {
        int(line.split("|")[1]) for line in table.splitlines() if line.startswith("| ") and "code" not in line
    } == codes


def test_columns_align_by_width_on_screen() -> None:
    rows: list[dict[str, object]] = [
        {"unit": "市科技局", "number": 1},
        {"unit": "x", "number": 22},
        {"unit": "长" * 40, "number": None},
    ]
    lines = screen.table(("unit", "number"), rows).splitlines()
    starts = {screen.width(line[: line.rindex("  ") + 2]) for line in lines[:4]}
    assert len(starts) == 1
    assert lines[-1].startswith("长" * 21 + "…")
