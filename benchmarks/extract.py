"""How fast whole extraction is, beside a bare pattern scan and jieba's tagger over the same text in the same run.

    python benchmarks/extract.py [FOLDER …]        text files of the folders, examples/ without one

The scan is what a few lines of `re` do: document, clause, mentions of units. Extraction is meant to keep at least 1/30
of its speed and to be at least 20 times as fast as jieba.posseg, which is measured where it is installed (pip install
-e '.[bench]'). Seconds are those of this process alone, the best of several rounds.
"""

import logging
import re
import sys
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from loaders.extract import extract  # noqa: E402  (found beside this folder)
from loaders.read import read_bytes  # noqa: E402

ROUNDS = 5
CLAUSE = re.compile(
    r"[(（\[〔【][^()（）\[\]〔〕【】\n]{2,400}?(?:牵头|负责|单位)[^()（）\[\]〔〕【】\n]{0,400}[)）\]〕】]"
)
UNIT = re.compile(r"[一-龥]{2,20}?(?:局|委|办|厅|部|会|政府|公司|中心)(?![一-龥])")


def scan(texts: Sequence[str]) -> int:
    """How many mentions of units the bare patterns find."""
    return sum(len(UNIT.findall(clause[0])) for text in texts for clause in CLAUSE.finditer(text))


def whole(texts: Sequence[str]) -> int:
    """How many assignments the program reads, from the bytes on."""
    found = (extract(read_bytes("benchmark", text.encode("utf-8"))) for text in texts)
    return sum(len(task.assignments) for facts in found for task in facts.tasks)


def tagged(texts: Sequence[str]) -> int:
    """How many words jieba tags."""
    import jieba.posseg

    return sum(len(list(jieba.posseg.cut(text))) for text in texts)


def forget() -> None:
    """Empty what remembers words of documents, so that each round meets them for the first time; tables stay."""
    modules = [module for name, module in sys.modules.items() if name.partition(".")[0] in ("loaders", "graph")]
    for kept in (value for module in modules for value in vars(module).values() if hasattr(value, "cache_parameters")):
        if kept.cache_parameters()["maxsize"] is not None:
            kept.cache_clear()


def speed(work: Callable[[Sequence[str]], int], texts: Sequence[str], *, rounds: int) -> tuple[float, int]:
    """Characters a second, and what the work found."""
    found = work(texts)
    times = []
    for _ in range(rounds):
        forget()
        start = time.process_time()
        work(texts)
        times.append(time.process_time() - start)
    return sum(map(len, texts)) / min(times), found


def main(folders: Sequence[str]) -> None:
    """Print the table."""
    logging.getLogger("jieba").setLevel(logging.ERROR)
    paths = [path for folder in folders for path in sorted(Path(folder).rglob("*.txt"))]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    print(f"{len(texts)} documents, {sum(map(len, texts)):,} characters")
    if not texts:
        sys.exit("no text files there")
    scanned, mentions = speed(scan, texts, rounds=10 * ROUNDS)
    reached, assignments = speed(whole, texts, rounds=ROUNDS)
    lines = [("pattern scan", scanned, f"{mentions} mentions"), ("extraction", reached, f"{assignments} assignments")]
    if find_spec("jieba"):
        words, found = speed(tagged, texts, rounds=1)
        lines.append(("jieba.posseg", words, f"{found} words"))
    for name, rate, found_what in lines:
        print(f"{name:14}{rate / 1e6:9.3f} Mchar/s{rate / reached:9.2f} × extraction   {found_what}")
    print(f"extraction is 1/{scanned / reached:.0f} of the scan (wanted: at least 1/30)", end="")
    print(f", {reached / words:.1f} times jieba (wanted: 20)" if find_spec("jieba") else "; jieba is not installed")


if __name__ == "__main__":
    main(sys.argv[1:] or [str(ROOT / "examples")])
