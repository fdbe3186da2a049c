"""Accuracy on annotated documents does not fall below the floors of floors.toml, which only go up."""

import json
import runpy
import tomllib
from dataclasses import asdict
from pathlib import Path

import pytest

from loaders.extract import extract
from loaders.read import read
from tests.scoring import SETS, SHARED, compared, measured

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
SHOWN = 30  # misses that a failure names


def present(name: str) -> None:
    """Skip where the set is not beside this checkout."""
    gold, documents = SETS[name]
    if not gold.is_dir() or not documents.is_dir():
        pytest.skip(f"the annotated documents of the set {name} are not beside this checkout")


@pytest.mark.parametrize("name", SETS)
def test_accuracy_keeps_its_floors(name: str) -> None:
    present(name)
    found = measured(name)
    below = [
        f"{measure}: {found.figures.get(measure)} is below {floor}"
        for measure, floor in FLOORS[name].items()
        if found.figures.get(measure, 0.0) < floor
    ]
    assert not below, "\n".join([*below, *found.misses[:SHOWN]])


@pytest.mark.parametrize("name", SETS)
def test_every_measure_has_a_floor(name: str) -> None:
    present(name)
    assert set(FLOORS[name]) == set(measured(name).figures)


@pytest.mark.parametrize("name", SETS)
def test_offsets_of_plain_text_count_the_characters_of_the_file(name: str) -> None:
    present(name)
    for path in SETS[name][1].glob("*.txt"):
        assert read(path).text == path.read_text(encoding="utf-8"), path.name


@pytest.mark.parametrize("name", ["seeds", "dev"])
def test_what_is_counted_agrees_with_the_scorer_of_the_annotations(name: str) -> None:
    """Two programs count the same, so neither is wrong alone."""
    present(name)
    scorer = runpy.run_path(str(SHARED / "eval" / "score.py"))
    gold, documents = SETS[name]
    for path in sorted(gold.glob("*.json")):
        document = read(documents / f"{path.stem}.txt")
        known = json.loads(path.read_text(encoding="utf-8"))
        counted, _ = scorer["score_one"](known, asdict(extract(document)), document.text)
        theirs = {measure.replace("(recall)", ""): figure for measure, figure in counted.items() if figure}
        ours = compared(path, documents / f"{path.stem}.txt").total
        assert theirs == {measure: figure for measure, figure in ours.items() if figure}, path.stem
