"""How alike texts are in what they are about, among texts of their kind.

Knows pairs of Chinese characters and how rare they are. Must not know what the texts are.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import log, sqrt

Theme = Mapping[str, float]


def themes(texts: Sequence[str]) -> tuple[Theme, ...]:
    """For each text the weight of its character pairs: log frequency by inverse document frequency, of length one.

    Source: Manning, Raghavan, Schuetze, Introduction to Information Retrieval (2008), 6.4: weighting ltc.
    """
    counts = [Counter(_pairs(text)) for text in texts]
    spread = Counter(pair for count in counts for pair in count)
    found = []
    for count in counts:
        weights = {pair: (1 + log(number)) * log(1 + len(texts) / spread[pair]) for pair, number in count.items()}
        length = sqrt(sum(weight * weight for weight in weights.values()))
        found.append({pair: weight / length for pair, weight in weights.items()})
    return tuple(found)


def alike(one: Theme, other: Theme) -> float:
    """The cosine of two themes: 0 where nothing is shared, 1 for equal ones."""
    return sum(weight * other.get(pair, 0.0) for pair, weight in one.items())


def _pairs(text: str) -> Iterator[str]:
    return (first + second for first, second in pairwise(text) if _is_chinese(first) and _is_chinese(second))


def _is_chinese(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"
