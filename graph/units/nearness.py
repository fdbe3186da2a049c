"""How alike two texts are; for names of units a suggestion only: the near name is often another's (江汉区, 江岸区).

Knows counts of changed characters. Must not know units or documents.
"""

from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import OSA, Indel

_SHORTEST = 4  # characters below which one change makes another name


def shortened(names: Iterable[str]) -> dict[str, list[str]]:
    """The names by themselves and by what any one character less leaves of them, for `near`."""
    found: dict[str, list[str]] = {}
    for name in names:
        for left in _shorter(name) if len(name) >= _SHORTEST else ():
            found.setdefault(left, []).append(name)
    return found


def near(name: str, others: Mapping[str, Sequence[str]]) -> list[str]:
    """Those of other names, shortened, that one changed, lost, added or exchanged character makes of a name, sorted.

    Two such names are alike once each has lost a character at most: few are left to be compared.
    """
    if len(name) < _SHORTEST:
        return []
    alike = {other for left in _shorter(name) for other in others.get(left, ())}
    return sorted(other for other in alike if OSA.distance(name, other, score_cutoff=1) == 1)


def _shorter(name: str) -> set[str]:
    return {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}


def likeness(one: str, other: str) -> float:
    """From 0 to 1 for equal texts: twice the longest common subsequence by the length of both (normalized indel)."""
    return Indel.normalized_similarity(one, other)
