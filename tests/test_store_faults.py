"""A full disk and a server that goes away in mid-load cost one sentence or a little time, and nothing that was kept."""

import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import zeren
from graph.export import jsonl
from graph.store import open_store
from tests.conftest import Server
from tests.program import PLAN, refused, run
from tests.test_kills import held
from tests.writing import KEYS, document, exported

ROOT = Path(__file__).parents[1]
TASKS = "".join(
    f"\n{number}.推进第{number}项示范工作。{'做好各项准备。' * 40}(牵头单位:市科技局;责任单位:市财政局)\n"
    for number in range(3, 400)
)


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """A small plan and a big one, in that order."""
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "a-small.txt").write_text(PLAN, encoding="utf-8")
    (folder / "b-big.txt").write_text(PLAN + TASKS, encoding="utf-8")
    return folder


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 200 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk; the limit on the size of files is tested in its place")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_is_one_sentence_and_what_was_kept_stays(tiny_disk: Path, plans: Path) -> None:
    place = str(tiny_disk / "plans.kgl")
    assert run("load", str(plans / "a-small.txt"), "--store", place).code == 0
    before = run("export", "--store", place).out
    refused(run("load", str(plans), "--store", place), 4, "plans.kgl")
    assert run("export", "--store", place).out == before
    subprocess.run(["mount", "-o", "remount,size=64m", str(tiny_disk)], check=True)
    assert run("load", str(plans), "--store", place).text() == "1 loaded, 1 unchanged, 0 failed\n"


def test_a_file_that_may_not_grow_is_one_sentence_and_what_was_kept_stays(tmp_path: Path, plans: Path) -> None:
    place = str(tmp_path / "plans.kgl")
    assert run("load", str(plans / "a-small.txt"), "--store", place).code == 0
    before = run("export", "--store", place).out
    done = subprocess.run(
        [sys.executable, "-c", "import cli; cli.main()", "load", str(plans), "--store", place],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, 120_000)),
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    said = done.stderr.decode("utf-8")
    assert (done.returncode, said.count("\n")) == (4, 1), said
    assert "plans.kgl" in said
    assert run("export", "--store", place).out == before
    assert run("load", str(plans), "--store", place).text() == "1 loaded, 1 unchanged, 0 failed\n"


@pytest.mark.soak
def test_a_server_that_is_started_again_in_mid_load_loses_and_doubles_nothing(own_server: Server) -> None:
    with open_store(own_server.uri) as store:
        store.replace(KEYS[0], document(KEYS[0]))
        again = threading.Thread(target=own_server.restart)
        again.start()
        time.sleep(0.05)
        for key in KEYS[1:]:
            store.replace(key, document(key))
        again.join()
        assert list(jsonl(store)) == held(own_server.uri) == exported(KEYS)
        assert {row["name"] for row in zeren.stats(store).rows} >= {"Document", "LEADS"}
