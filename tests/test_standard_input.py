"""Documents from standard input: loaded, printed and extracted like files, and refused in one sentence like files."""

import json
from pathlib import Path

import pytest

from tests.program import PLAN, refused, run

OTHER = PLAN.replace("市财政局", "市审计局")
NO_DOCUMENTS = {
    "empty": b"",
    "blank": b" \n\n",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "bytes without meaning": bytes(range(256)) * 4,
}


def units(store: str) -> set[str]:
    found = json.loads(run("query", "units-of-task", "--task", "清单", "--store", store, "--format", "json").out)
    return {row["unit"] for row in found["rows"]}


def test_load_reads_standard_input(tmp_path: Path) -> None:
    store = str(tmp_path / "store.kgl")
    first = run("load", "-", "--store", store, data=PLAN.encode("utf-8"))
    assert (first.code, first.text()) == (0, "1 loaded, 0 unchanged, 0 failed\n"), first.err
    assert run("load", "-", "--store", store, data=PLAN.encode("utf-8")).text() == "0 loaded, 1 unchanged, 0 failed\n"
    listed = json.loads(run("query", "documents", "--store", store, "--format", "json").out)
    assert [(row["document"], row["tasks"]) for row in listed["rows"]] == [("stdin", 2)]


def test_what_comes_next_on_standard_input_replaces_what_came(tmp_path: Path) -> None:
    store = str(tmp_path / "store.kgl")
    run("load", "-", "--store", store, data=PLAN.encode("utf-8"))
    assert any("财政局" in unit for unit in units(store))
    run("load", "-", "--store", store, data=OTHER.encode("utf-8"))
    assert not any("财政局" in unit for unit in units(store))
    assert run("forget", "stdin", "--store", store).text() == "stdin forgotten\n"
    assert run("export", "--store", store).out == b""


def test_standard_input_and_files_load_together(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(PLAN, encoding="utf-8")
    store = str(tmp_path / "store.kgl")
    done = run("load", "-", str(tmp_path / "plan.txt"), "--store", store, data=OTHER.encode("utf-8"))
    assert done.text() == "2 loaded, 0 unchanged, 0 failed\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_decodes_standard_input(encoding: str) -> None:
    assert run("text", "-", data=PLAN.encode(encoding)).text() == PLAN


def test_offsets_of_extract_count_what_text_prints() -> None:
    data = PLAN.encode("gb18030")
    printed = run("text", "-", data=data).text()
    tasks = json.loads(run("extract", "-", "--format", "json", data=data).out)["tasks"]
    said = [each["evidence"] for task in tasks for each in task["assignments"]]
    assert said
    assert all(printed[one["start"] : one["end"]] == one["quote"] for one in said)


@pytest.mark.parametrize("data", NO_DOCUMENTS.values(), ids=NO_DOCUMENTS)
@pytest.mark.parametrize("command", ["text", "extract"])
def test_what_is_no_document_is_refused(command: str, data: bytes) -> None:
    refused(run(command, "-", data=data), 5, "stdin")


def test_a_refused_standard_input_costs_nothing_of_what_is_loaded(tmp_path: Path) -> None:
    store = str(tmp_path / "store.kgl")
    run("load", "-", "--store", store, data=PLAN.encode("utf-8"))
    before = run("export", "--store", store).out
    done = run("load", "-", "--store", store, data=b"")
    assert (done.code, done.text()) == (5, "0 loaded, 0 unchanged, 1 failed\n")
    assert run("export", "--store", store).out == before
