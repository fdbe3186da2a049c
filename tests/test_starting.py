"""The program starts quickly: a library is imported by who uses it."""

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

import zeren
from graph.model.facts import ROLES
from graph.model.kinds import ROLE_EDGES
from tests.program import run

ROOT = Path(__file__).parents[1]
HEAVY = (
    *("pandas", "numpy", "networkx", "rustworkx", "neo4j", "kglite", "pyvis", "matplotlib", "selectolax", "pypdfium2"),
    *("openpyxl", "xlsxwriter", "rapidfuzz", "icalendar", "charset_normalizer", "distributed"),
)


def imported(*arguments: str) -> set[str]:
    """The modules that a run of the program has imported when it ends."""
    code = (
        "import atexit, json, sys, cli\n"
        "atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))\n"
        "cli.main(sys.argv[1:])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("arguments", [("--help",), ("load", "--help"), ("query", "--help"), ("--version",)])
def test_help_imports_no_heavy_library_and_no_rules(arguments: tuple[str, ...]) -> None:
    found = imported(*arguments)
    assert not found.intersection(HEAVY)
    assert not [name for name in found if name.startswith(("loaders.", "graph.store.", "graph.map"))]
    assert "graph.units.identity" not in found


def test_a_question_about_an_exact_name_needs_the_engine_alone(plan_store: str) -> None:
    found = imported("tasks", "市科技局", "--store", plan_store)
    assert found.intersection(HEAVY) == {"kglite"}
    assert "graph.units.identity" not in found


def test_a_start_takes_at_most_three_times_the_import_of_click(plan_store: str) -> None:
    """Seconds of the processor, the best of several runs: other work on the machine does not count."""
    program = "import sys, cli; cli.main(sys.argv[1:])"
    bare = best("import click")
    assert best(program, "--help") < 3 * bare
    assert best(program, "tasks", "市科技局", "--store", plan_store) < 3 * bare


def best(code: str, *arguments: str) -> float:
    """The least that a run of Python takes of the processor, in seconds."""
    return min(_taken([sys.executable, "-c", code, *arguments]) for _ in range(9))


def _taken(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_the_catalogue_is_there_where_it_is_asked_for() -> None:
    assert "tasks-of-unit" in run("query", "--help").text()


def test_every_name_of_the_library_is_there() -> None:
    assert sorted(zeren.__all__) == sorted(zeren._WHERE)
    for name in zeren.__all__:
        assert getattr(zeren, name) is not None


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'lode'"):
        _ = zeren.lode


def test_a_command_takes_the_roles_of_the_model() -> None:
    """They stand apart from it, so that the program starts without it."""
    assert zeren.ROLES == ROLES == tuple(ROLE_EDGES)
