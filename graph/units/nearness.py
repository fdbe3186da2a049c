"""How alike two texts are; for names of units a suggestion only: the near name is often another's (江汉区, 江岸区).

Knows counts of changed characters. Must not know units or documents.
"""

from collections.abc import Iterable

from rapidfuzz.distance import OSA, Indel

_SHORTEST = 4  # characters below which one change makes another name


def near(name: str, others: Iterable[str]) -> list[str]:
    """Those of the other names that one changed, lost, added or exchanged character makes of the name, sorted."""
    if len(name) < _SHORTEST:
        return []
    return sorted(
        other
        for other in set(others)
        if other != name and len(other) >= _SHORTEST and OSA.distance(name, other, score_cutoff=1) == 1
    )


def likeness(one: str, other: str) -> float:
    """From 0 to 1 for equal texts: twice the longest common subsequence by the length of both (normalized indel)."""
    return Indel.normalized_similarity(one, other)
