"""What is built for users: the wheel holds every part of the program, nothing else, and runs without the checkout."""

import json
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.sources import PARTS, ROOT, every

PLAN = "示范方案\n\n1.整理台账。完成整理。(牵头单位:市民政局;责任单位:市财政局)\n"
# Not even the checkout that is installed for development can be reached: -S leaves its .pth unread.
RUN = "import sys; sys.path[:0] = [{wheel!r}, {site!r}]; import cli; print(cli.__file__, file=sys.stderr); cli.main()"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the wheel of this checkout is unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    done = subprocess.run([*command, "-w", str(folder), str(ROOT)], capture_output=True, cwd=folder, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", errors="replace")
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_holds_every_part_of_the_program(unpacked: Path) -> None:
    kinds = (".cypher", ".csv", ".txt", ".ttf", ".js", ".css", ".html", ".json")
    data = [path for part in PARTS for path in (ROOT / part).rglob("*") if path.suffix in kinds]
    needed = {source.path for source in every() if source.product} | {
        path.relative_to(ROOT).as_posix() for path in data
    }
    assert any(name.endswith(".cypher") for name in needed) and any(name.endswith(".csv") for name in needed)
    assert needed <= files(unpacked)


def test_the_wheel_holds_nothing_else(unpacked: Path) -> None:
    tops = {name.partition("/")[0].removesuffix(".py") for name in files(unpacked)}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PARTS)
    assert not [name for name in files(unpacked) if name.endswith((".pyc", ".kgl", ".md"))]


def test_the_program_runs_from_the_wheel_alone(unpacked: Path, tmp_path: Path) -> None:
    document = tmp_path / "plan.txt"
    document.write_text(PLAN, encoding="utf-8")
    store = ["--store", str(tmp_path / "store.kgl")]
    assert b"1 loaded" in run(unpacked, "load", str(document), *store)
    found = json.loads(run(unpacked, "tasks", "市民政局", *store, "--format", "json"))
    assert [row["role"] for row in found["rows"]] == ["lead"]
    page = tmp_path / "map.html"
    run(unpacked, "map", "--output", str(page), *store)
    assert "整理台账" in page.read_text(encoding="utf-8")


def run(unpacked: Path, *arguments: str) -> bytes:
    """What the program of the wheel prints, run from the root of the file system."""
    program = RUN.format(wheel=str(unpacked), site=sysconfig.get_path("purelib"))
    command = [sys.executable, "-S", "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, cwd=Path(unpacked.anchor), check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", errors="replace")
    assert str(unpacked) in done.stderr.decode("utf-8")
    return done.stdout
