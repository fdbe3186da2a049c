"""How accurate the reading is: every annotated document of a set against its annotations, with the common scorer."""

import json
import runpy
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from loaders.extract import extract
from loaders.read import read

SHARED = Path(__file__).parents[2] / "shared"
# Gold and documents of each set.
SETS = {
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
    scorer = _scorer()
    gold, documents = SETS[name]
    total: Counter[str] = Counter()
    missed: list[str] = []
    for path in sorted(gold.glob("*.json")):
        document = read(documents / f"{path.stem}.txt")
        counted, misses = scorer["score_one"](
            json.loads(path.read_text(encoding="utf-8")), asdict(extract(document)), document.text
        )
        total += counted
        missed += [f"{path.stem}: {miss}" for miss in misses]
    return Measured(dict(_figures(scorer, total)), tuple(missed))


def _figures(scorer: Mapping[str, Any], total: Counter[str]) -> list[tuple[str, float]]:
    """Recall where only that is measured, else precision, recall and F1; to three places, as people compare them."""
    found = []
    for kind in scorer["KINDS"]:
        hit, predicted, wanted = (total[f"{kind}.{what}"] for what in ("hit", "pred", "gold"))
        if not wanted:
            continue
        figures = dict(zip(("precision", "recall", "f1"), scorer["f1"](hit, predicted, wanted), strict=True))
        kept = ("recall",) if kind.endswith("(recall)") else ("precision", "recall", "f1")
        found += [(f"{kind.removesuffix('(recall)')}.{one}", round(figures[one], 3)) for one in kept]
    return found


def _scorer() -> Mapping[str, Any]:
    """The scorer's own functions; run from its source, so that nothing is written beside it."""
    return runpy.run_path(str(SHARED / "eval" / "score.py"))
