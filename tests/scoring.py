"""How accurate the reading is: every annotated document of a set against its annotations."""

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from loaders.extract import extract
from loaders.read import read
from tests.comparing import MEASURES, RECALLED, Count, compare

EXAMPLES = Path(__file__).parents[1] / "examples"
SHARED = Path(__file__).parents[2] / "shared"
# Gold and documents of each set.
SETS = {
    "examples": (EXAMPLES / "gold", EXAMPLES),
    "seeds": (SHARED / "gold" / "seeds", SHARED / "seeds"),
    "dev": (SHARED / "dev" / "gold", SHARED / "dev" / "docs"),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures of a set by measure, such as `members.f1` or `assignments.recall`, and what was missed, by document."""

    figures: dict[str, float]
    misses: tuple[str, ...]


def measured(name: str) -> Measured:
    """What is measured on a set today."""
    gold, documents = SETS[name]
    total: Counter[str] = Counter()
    missed: list[str] = []
    for path in sorted(gold.glob("*.json")):
        found = compared(path, documents / f"{path.stem}.txt")
        total += found.total
        missed += [f"{path.stem}: {miss}" for miss in found.misses]
    return Measured(dict(_figures(total)), tuple(missed))


def compared(gold: Path, document: Path) -> Count:
    """What is counted in one document."""
    held = read(document)
    return compare(json.loads(gold.read_text(encoding="utf-8")), asdict(extract(held)), held.text)


def _figures(total: Counter[str]) -> list[tuple[str, float]]:
    """Recall where only that is measured, else precision, recall and F1; to three places, as people compare them."""
    found = []
    for measure in MEASURES:
        hit, predicted, wanted = (total[f"{measure}.{what}"] for what in ("hit", "pred", "gold"))
        if not wanted:
            continue
        recall, precision = hit / wanted, hit / predicted if predicted else 0.0
        figures = {"recall": recall}
        if measure not in RECALLED:
            figures = {"precision": precision, "recall": recall, "f1": 2 * hit / (predicted + wanted)}
        found += [(f"{measure}.{one}", round(figure, 3)) for one, figure in figures.items()]
    return found
