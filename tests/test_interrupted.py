"""A load of many documents that is killed: the next skips what was kept, and the bytes are those of one load."""

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.documents import write
from tests.program import run
from tests.sources import ROOT

BATCH = 50_000  # bytes that a batch takes at least
START = [sys.executable, "-c", "import cli; cli.main()", "load"]


def kept(place: Path) -> int:
    """Bytes of the store and of the log beside it."""
    return sum(path.stat().st_size for path in (place, place.with_name(f"{place.name}-log")) if path.exists())


def killed(folder: Path, place: Path) -> None:
    """A load that is killed when it has kept a batch more than was there: the files have grown, and stand still."""
    program = subprocess.Popen(
        [*START, str(folder), "--store", str(place)], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    before = last = kept(place)
    while program.poll() is None:
        time.sleep(0.2)
        now = kept(place)
        if now == last and now > before + BATCH:
            break
        last = now
    program.kill()
    program.wait()


def unchanged(said: str) -> int:
    match = re.fullmatch(r"(\d+) loaded, (\d+) unchanged, 0 failed\n", said)
    assert match, said
    return int(match[2])


@pytest.mark.parametrize(("count", "kills"), [(250, 2), pytest.param(3_000, 5, marks=pytest.mark.soak)])
def test_a_load_goes_on_where_it_was_killed(tmp_path: Path, count: int, kills: int) -> None:
    write(tmp_path / "plans", count)
    assert unchanged(run("load", str(tmp_path / "plans"), "--store", str(tmp_path / "whole.kgl")).text()) == 0
    place = tmp_path / "killed.kgl"
    for _ in range(kills):
        killed(tmp_path / "plans", place)
    assert unchanged(run("load", str(tmp_path / "plans"), "--store", str(place)).text()) > 0
    whole, again = (run("export", "--store", str(tmp_path / name)) for name in ("whole.kgl", "killed.kgl"))
    assert (whole.code, again.code) == (0, 0)
    assert whole.out == again.out
    assert unchanged(run("load", str(tmp_path / "plans"), "--store", str(place)).text()) == count
