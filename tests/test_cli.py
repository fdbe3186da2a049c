"""The command line as its users meet it: formats, exit codes, one sentence for whatever goes wrong."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

import cli
import screen
import zeren
from commands import exits
from tests.program import PLAN, refused, run

DOCS = (Path(__file__).parents[1] / "docs" / "commands.md").read_text(encoding="utf-8")


def test_tasks_for_people_name_the_sentence_and_the_completeness(plan_store: str) -> None:
    done = run("tasks", "市科技局", "--store", plan_store)
    assert done.code == 0, done.err
    assert "梳理平台清单" in done.text()
    assert "“" in done.text() and "[plan-2024 " in done.text()
    assert done.text().endswith("2 rows from 1 document\n")


def test_tasks_for_programs(plan_store: str) -> None:
    as_json = json.loads(run("tasks", "市科技局", "--store", plan_store, "--format", "json").out)
    done = run("tasks", "市科技局", "--store", plan_store, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.text())))
    assert [row["role"] for row in as_json["rows"]] == [row["role"] for row in rows] == ["lead", "responsible"]
    assert as_json["completeness"] == {"rows": 2, "documents": 1, "through_groups": 0, "derived": {}}
    assert done.err == "2 rows from 1 document\n"
    for row in as_json["rows"]:
        assert PLAN[row["start"] : row["end"]] == row["quote"]


def test_the_store_may_come_from_the_environment(plan_store: str) -> None:
    assert (
        run("query", "documents", "--format", "csv", ZEREN_STORE=plan_store)
        .text()
        .splitlines()[1]
        .startswith("plan-2024,")
    )


def test_questions_are_listed_and_explain_themselves() -> None:
    listed = json.loads(run("query", "--format", "json").out)
    assert [row["question"] for row in listed["rows"]] == list(zeren.catalogue())
    helped = run("query", "tasks-led", "--help").text()
    assert "某单位牵头的任务" in helped and "--units" in helped and "--with-predecessors" in helped


def test_text_is_the_document_and_nothing_else(plan_folder: Path) -> None:
    plain = run("text", str(plan_folder / "plan-2024.txt"))
    strict = run("text", str(plan_folder / "plan-2024.txt"), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert plain.out.decode("utf-8") == zeren.text(plan_folder / "plan-2024.txt")
    assert strict.out == plain.out


def test_extract_reads_standard_input_and_prints_all_facts(plan_folder: Path) -> None:
    path = plan_folder / "plan-2024.txt"
    by_path = json.loads(run("extract", str(path), "--format", "json").out)
    by_pipe = json.loads(run("extract", "-", "--format", "json", data=path.read_bytes()).out)
    assert {"document", "rules", "tasks", "groups", "phases", "obligations", "targets", "mentions", "findings"} < set(
        by_path
    )
    assert by_path["tasks"] == by_pipe["tasks"]
    rows = list(csv.DictReader(io.StringIO(run("extract", str(path), "--format", "csv").text())))
    assert [row["unit"] for row in rows if row["role"] == "lead"] == ["市科技局", "市发改委"]


def test_tables_work_in_a_plain_locale_and_when_piped(plan_store: str) -> None:
    plain = run("tasks", "市科技局", "--store", plan_store)
    strict = run("tasks", "市科技局", "--store", plan_store, LC_ALL="C")
    assert strict.out == plain.out
    assert "\x1b" not in plain.text()


def test_export_is_the_same_on_screen_and_in_a_file(plan_store: str, tmp_path: Path) -> None:
    screen_bytes = run("export", "--store", plan_store).out
    assert run("export", str(tmp_path / "graph.jsonl"), "--store", plan_store).code == 0
    assert (tmp_path / "graph.jsonl").read_bytes() == screen_bytes
    assert all(json.loads(line) for line in screen_bytes.decode("utf-8").splitlines())
    refused(run("export", str(tmp_path / "graph.doc"), "--store", plan_store), 2, "end it in one of .jsonl, ")


def test_a_pipe_that_closes_early_is_quiet(plan_store: str) -> None:
    program = f"'{sys.executable}' -c 'import cli; cli.main()' export --store '{plan_store}'"
    done = subprocess.run(
        ["bash", "-c", program + " | true; echo ${PIPESTATUS[0]}"],
        capture_output=True,
        cwd=Path(cli.__file__).parent,
        check=False,
    )
    assert done.stderr == b""
    assert done.stdout.strip() in (b"0", b"141")  # 0 where everything fitted into the pipe before it closed


def test_loading_again_skips_and_forgetting_takes_back(plan_folder: Path, tmp_path: Path) -> None:
    place = str(tmp_path / "plans.kgl")
    run("load", str(plan_folder), "--store", place)
    before = run("export", "--store", place).out
    assert run("load", str(plan_folder), "--store", place).text() == "0 loaded, 1 unchanged, 0 failed\n"
    assert run("load", str(plan_folder), "--again", "--store", place).text() == "1 loaded, 0 unchanged, 0 failed\n"
    assert run("export", "--store", place).out == before
    assert run("forget", "plan-2024", "--store", place).text() == "plan-2024 forgotten\n"
    assert run("export", "--store", place).out == b""
    refused(run("forget", "plan-2024", "--store", place), 5, "the store holds no document of that name")


def test_cypher_of_ones_own(plan_store: str) -> None:
    statement = "MATCH (t:Task) WHERE t.name CONTAINS $words RETURN t.name AS task ORDER BY task"
    done = run("cypher", statement, "--param", "words=清单", "--store", plan_store, "--format", "csv")
    assert done.text().splitlines()[0] == "task"
    assert len(done.text().splitlines()) == 2


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
    codes = {0, *exits.OF_ERROR.values(), *(code for code in vars(exits).values() if isinstance(code, int))}
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
