"""The library's face: loading, and answers that agree with what the documents say when counted one by one."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

import zeren
from graph.errors import DocumentError
from graph.store import Store

HERE = Path(__file__).parents[1]
FOLDERS = [HERE / "examples", HERE.parent / "shared" / "seeds"]
PLAN = "市场监管工作方案\n\n一、工作任务\n\n1.整理台账。全面整理设备台账。(牵头单位:市科技局;责任单位:{unit})\n"


def files(folder: Path) -> list[Path]:
    """The documents of a folder, which may be away."""
    found = sorted(folder.glob("*.txt"))
    if not found:
        pytest.skip(f"{folder} holds no documents here")
    return found


def write(folder: Path, name: str, unit: str) -> Path:
    path = folder / name
    path.write_text(PLAN.format(unit=unit), encoding="utf-8")
    return path


def test_loading_tells_its_progress_and_skips_what_is_unchanged(tmp_path: Path, store: Store) -> None:
    paths = [write(tmp_path, "a.txt", "市财政局"), write(tmp_path, "b.txt", "市商务局")]
    told: list[tuple[int, int, str]] = []
    done = zeren.load(paths, store, progress=lambda *step: told.append(step))
    assert (done.loaded, done.unchanged, done.failed) == (("a", "b"), (), ())
    assert told == [(0, 2, "a.txt"), (1, 2, "b.txt"), (2, 2, "")]
    write(tmp_path, "b.txt", "市水务局")
    again = zeren.load(paths, store)
    assert (again.loaded, again.unchanged) == (("b",), ("a",))
    units = {row["unit"] for row in zeren.query("units-of-task", {"task": "整理台账"}, store).rows}
    assert any("水务局" in str(unit) for unit in units)
    assert not any("商务局" in str(unit) for unit in units)


def test_a_bad_document_costs_nothing_of_the_others(tmp_path: Path, store: Store) -> None:
    (tmp_path / "bad.txt").write_bytes(b"")
    done = zeren.load([write(tmp_path, "a.txt", "市财政局"), tmp_path / "bad.txt"], store)
    assert done.loaded == ("a",)
    assert [failure.document for failure in done.failed] == [str(tmp_path / "bad.txt")]
    assert "bad.txt" in done.failed[0].reason


def test_of_two_files_with_one_name_the_second_is_refused(tmp_path: Path, store: Store) -> None:
    (tmp_path / "x").mkdir()
    paths = [write(tmp_path, "a.txt", "市财政局"), write(tmp_path / "x", "a.txt", "市商务局")]
    done = zeren.load(paths, store)
    assert done.loaded == ("a",)
    assert "another file of this load has the same name" in done.failed[0].reason


def test_forgetting_leaves_what_never_having_loaded_leaves(tmp_path: Path, store: Store) -> None:
    zeren.load([write(tmp_path, "a.txt", "市财政局")], store)
    before = list(zeren.export(store))
    zeren.load([write(tmp_path, "b.txt", "市商务局")], store)
    zeren.forget("b", store)
    assert list(zeren.export(store)) == before
    with pytest.raises(DocumentError, match="no document of that name"):
        zeren.forget("b", store)


def test_an_answer_becomes_a_frame(tmp_path: Path, store: Store) -> None:
    zeren.load([write(tmp_path, "a.txt", "市财政局")], store)
    found = zeren.query("tasks-of-document", {"document": "a"}, store)
    frame = zeren.frame(found)
    assert tuple(frame.columns) == found.columns
    assert len(frame) == found.completeness.rows == 1
    assert list(zeren.frame(zeren.query("targets", {}, store)).columns) == list(zeren.catalogue()["targets"].columns)


def test_cypher_reads_and_refuses_to_write(tmp_path: Path, store: Store) -> None:
    zeren.load([write(tmp_path, "a.txt", "市财政局")], store)
    found = zeren.cypher("MATCH (d:Document) RETURN d.name AS name, $x AS x", store, {"x": 1})
    assert found.rows == ({"name": "a", "x": 1},)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_answers_agree_with_the_documents_counted_one_by_one(folder: Path, store: Store) -> None:
    paths = files(folder)
    zeren.load(paths, store)
    facts = [zeren.extract(path) for path in paths]
    stated = {
        (f.name, task.number, a.role, a.evidence.start) for f in facts for task in f.tasks for a in task.assignments
    }
    rules = Counter(a.derived.rule for f in facts for task in f.tasks for a in task.assignments if a.derived)
    rows: list[Mapping[str, object]] = []
    for document in facts:
        numbers = {task.title for task in document.tasks}
        found = zeren.query("units-of-task", {"task": "", "document": document.name}, store)
        assert {row["task"] for row in found.rows} <= numbers
        assert found.completeness.documents == (1 if found.rows else 0)
        rows += found.rows
    assert {(row["document"], row["number"], row["role"], row["start"]) for row in rows} == stated
    assert Counter(str(row["derived"]) for row in rows if row["derived"]) == rules
    for row in zeren.query("documents", {}, store).rows:
        (document,) = (f for f in facts if f.name == row["document"])
        assert (row["tasks"], row["targets"]) == (len(document.tasks), len(document.targets))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_row_quotes_the_text(folder: Path, store: Store) -> None:
    paths = files(folder)
    zeren.load(paths, store)
    texts = {path.stem: zeren.text(path) for path in paths}
    for name, question in zeren.catalogue().items():
        if "quote" not in question.columns or any(not p.optional for p in question.parameters):
            continue
        for row in zeren.query(name, {}, store).rows:
            if row["quote"] is not None:
                start, end = row["start"], row["end"]
                assert isinstance(start, int) and isinstance(end, int)
                assert texts[str(row["document"])][start:end] == row["quote"], (name, row)
