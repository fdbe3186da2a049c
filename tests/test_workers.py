"""Documents read by several processes, or by a cluster, make the store that one process makes."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

import zeren
from benchmarks.documents import write
from graph.errors import DocumentError
from tests.program import run
from zeren import workers


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve documents, more than are read without processes, one of them broken and one doubled."""
    place = tmp_path_factory.mktemp("documents")
    write(place, 12)
    (place / "broken.txt").write_bytes(b"")
    (place / "again").mkdir()
    (place / "again" / "plan-000003.txt").write_text("另一份通知。", encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def alone(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[zeren.Loaded, str]:
    """What one process loads, and the store that it makes."""
    return loaded(folder, tmp_path_factory.mktemp("alone"), jobs=1)


def loaded(folder: Path, place: Path, *, jobs: int = 1, scheduler: str | None = None) -> tuple[zeren.Loaded, str]:
    with zeren.open_store(str(place / "store.kgl")) as store:
        done = zeren.load([folder], store, jobs=jobs, scheduler=scheduler)
        return done, "".join(zeren.export(store))


def test_several_processes_make_the_store_of_one(folder: Path, alone: tuple[zeren.Loaded, str], tmp_path: Path) -> None:
    done, exported = loaded(folder, tmp_path, jobs=2)
    assert (done, exported) == alone
    assert len(done.loaded) == 12
    assert [Path(failure.document).name for failure in done.failed] == ["broken.txt", "plan-000003.txt"]


def test_what_is_loaded_before_an_interruption_is_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(done: int, _total: int, _name: str) -> None:
        if done == 8:
            raise KeyboardInterrupt

    place = str(tmp_path / "store.kgl")
    monkeypatch.setattr("zeren.loading._BATCH", 1)
    with zeren.open_store(place) as store, pytest.raises(KeyboardInterrupt):
        zeren.load([folder], store, progress=stop, jobs=2)
    with zeren.open_store(place) as store:
        rest = zeren.load([folder], store)
        assert (len(rest.unchanged), len(rest.loaded)) == (6, 6)


def _dies(task: int) -> int:
    if task == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return task


def test_a_process_that_dies_is_told() -> None:
    with pytest.raises(DocumentError, match="a process that reads documents died"):
        list(workers.results(_dies, range(9), count=9, jobs=2))


def _square(task: int) -> int:
    return task * task


@pytest.mark.parametrize(("count", "jobs"), [(3, 0), (20, 0), (20, 1), (20, 3)])
def test_results_come_in_the_order_of_the_tasks(count: int, jobs: int) -> None:
    assert list(workers.results(_square, range(count), count=count, jobs=jobs)) == [n * n for n in range(count)]


def test_only_a_few_tasks_are_taken_ahead() -> None:
    taken: list[int] = []

    def tasks() -> Iterator[int]:
        for task in range(1000):
            taken.append(task)
            yield task

    found = workers.results(_square, tasks(), count=1000, jobs=2)
    assert next(found) == 0
    assert len(taken) < 20


def test_a_scheduler_that_is_not_there_is_told(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    done = run("load", str(folder), "--store", str(tmp_path / "s.kgl"), "--scheduler", "tcp://127.0.0.1:9")
    assert done.code != 0
    assert "no Dask scheduler can be reached" in done.err
    assert "Traceback" not in done.err


def test_a_cluster_makes_the_store_of_one_process(
    folder: Path, alone: tuple[zeren.Loaded, str], tmp_path: Path
) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, processes=True
    ) as cluster:
        assert loaded(folder, tmp_path, scheduler=cluster.scheduler_address) == alone
