"""Floors of accuracy only go up: none is below what an earlier version of the file asked for."""

import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = "tests/floors.toml"
# Floors that were lowered, and why: (set, measure) -> (floor, reason).
LOWERED: dict[tuple[str, str], tuple[float, str]] = {}


def git(*arguments: str) -> str:
    """What git prints; the test is skipped where the project has no history."""
    command = ["git", "-C", str(ROOT), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        pytest.skip(f"no history here: {done.stderr.strip()}")
    return done.stdout


def test_no_floor_was_lowered() -> None:
    now = tomllib.loads((ROOT / FLOORS).read_text(encoding="utf-8"))
    commits = git("log", "--format=%H", "--diff-filter=AM", "--", FLOORS).split()
    if not commits:
        pytest.skip("the floors have no history here")
    earlier = [tomllib.loads(git("show", f"{commit}:{FLOORS}")) for commit in commits]
    below = {
        f"{name} {measure}: {now[name].get(measure)} is below {floor}"
        for floors in earlier
        for name, measures in floors.items()
        for measure, floor in measures.items()
        if now.get(name, {}).get(measure, 0.0) < LOWERED.get((name, measure), (floor, ""))[0]
    }
    assert not below, "\n".join(sorted(below))
