"""A gigabyte, in a file or piped, is one sentence and never held in memory; odd names are names, and harmless."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import PLAN, run
from tests.sources import ROOT

GIGABYTE = 1 << 30
ROOM = 900 << 20  # bytes that the program may have: less than the file
START = [sys.executable, "-c", "import cli; cli.main()"]


@pytest.fixture
def huge(tmp_path: Path) -> Path:
    """A text file of a gigabyte that takes no room on the disk."""
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.write(PLAN.encode("utf-8"))
        file.truncate(GIGABYTE)
    return path


def limited(*arguments: str, stdin: int = subprocess.DEVNULL) -> "subprocess.Popen[bytes]":
    """The program with little memory."""
    return subprocess.Popen(
        [*START, *arguments],
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},  # its threads take addresses, not memory
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM)),  # noqa: PLW1509  (the tests have no threads)
    )


def is_refused(program: "subprocess.Popen[bytes]", name: str) -> None:
    out, err = program.communicate(timeout=120)
    assert (program.returncode, out) == (5, b""), err
    assert err.decode("utf-8").endswith(f"{name}: is larger than 64 MB; split it\n")
    assert err.count(b"\n") == 1


@pytest.mark.parametrize("command", ["text", "extract"])
def test_a_file_of_a_gigabyte_is_one_sentence(huge: Path, command: str) -> None:
    is_refused(limited(command, str(huge)), "huge.txt")


@pytest.mark.parametrize("command", ["text", "extract"])
def test_a_gigabyte_on_standard_input_is_one_sentence(command: str) -> None:
    program = limited(command, "-", stdin=subprocess.PIPE)
    assert program.stdin is not None
    try:
        for _ in range(GIGABYTE // (1 << 20)):
            program.stdin.write(b" " * (1 << 20))
    except BrokenPipeError:
        pass  # it has read enough
    is_refused(program, "stdin")


def test_a_file_of_a_gigabyte_costs_nothing_of_the_others(huge: Path, tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(PLAN, encoding="utf-8")
    done = run("load", str(huge), str(tmp_path / "plan.txt"), "--store", str(tmp_path / "plans.kgl"))
    assert (done.code, done.text()) == (1, "1 loaded, 0 unchanged, 1 failed\n")
    assert "huge.txt: is larger than 64 MB; split it" in done.err


NAMES = (
    'it\'s "a" plan',
    "a\\b `c` {d} $e",
    "<img src=x onerror=alert(1)>",
    "\u202e案方",
    "方\u200b\u200d案",
    "'}) DETACH DELETE n --",
    "a\nb\tc",
    "=1+1",
)


def test_files_of_any_name_are_loaded_listed_and_taken_back(tmp_path: Path) -> None:
    store = str(tmp_path / "plans.kgl")
    folder = tmp_path / "plans"
    folder.mkdir()
    for name in NAMES:
        (folder / f"{name}.txt").write_text(PLAN, encoding="utf-8")
    assert run("load", str(folder), "--store", store).text() == f"{len(NAMES)} loaded, 0 unchanged, 0 failed\n"
    rows = json.loads(run("query", "documents", "--store", store, "--format", "json").out)["rows"]
    held = {row["document"] for row in rows}
    assert held == set(NAMES)
    for name in held:
        assert run("query", "documents", "--store", store).err == ""
        assert run("forget", name, "--store", store).code == 0
    assert run("export", "--store", store).out == b""


@pytest.mark.parametrize("name", NAMES)
def test_a_bad_file_of_any_name_is_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.txt"
    path.write_bytes(b"")
    done = run("text", str(path))
    assert (done.code, done.out, done.err.count("\n")) == (5, b"", 1)
    assert is_harmless(done.err)


def is_harmless(printed: str) -> bool:
    """Whether nothing is printed that drives a terminal, turns a line round, or cannot be seen."""
    return not set(printed) & set("\x1b\x07\t\u202e\u200b\u200d")


def test_a_document_cannot_drive_the_terminal_of_who_asks(tmp_path: Path) -> None:
    store = str(tmp_path / "plans.kgl")
    driving = (
        PLAN.replace("梳理平台清单", "梳理\x1b]0;题\x07平台\u202e清单\u200b").replace("形成清单", "\x1b[31m形成清单")
        + "各单位按时报送进展。\n" * 60
    )  # few enough of such characters to be text
    (tmp_path / "方\u202e案\x1b[2J.txt").write_text(driving, encoding="utf-8")
    assert run("load", str(tmp_path), "--store", store).code == 0
    for command in (("tasks", "市科技局"), ("query", "documents"), ("query", "units-of-task", "--task", "平台")):
        done = run(*command, "--store", store)
        assert done.code == 0
        assert is_harmless(done.text() + done.err), command
        assert "\\u202e" in done.text()
    assert is_harmless(run("forget", "方\u202e案\x1b[2J", "--store", store).text())
