"""The stretches between separators in lists of units: 、 and the like, outside brackets and collectives.

Knows which marks part names. Must not know what is no part of a name, nor names that no mark parts.
"""

from loaders.names.list_notes import shielded
from loaders.wording.unit_lists import HARD, ONE_COLLECTIVE


def stretches_of(text: str) -> list[tuple[int, int]]:
    """The stretches between separators that stand outside brackets and quotation marks."""
    shields = [*shielded(text), *_collectives(text)]
    if not shields:
        return _between(text)
    found, start = [], 0
    for match in HARD.finditer(text):
        if not any(left <= match.start() <= right for left, right in shields):
            found.append((start, match.start()))
            start = match.end()
    return [*found, (start, len(text))]


def _collectives(text: str) -> list[tuple[int, int]]:
    """First and last character of every collective that names several kinds of place: 各市、县人民政府."""
    found = ONE_COLLECTIVE.finditer(text) if "各" in text or "关" in text else ()
    return [(match.start(), match.end() - 1) for match in found]


def _between(text: str) -> list[tuple[int, int]]:
    """The stretches between separators."""
    cuts = [at for match in HARD.finditer(text) for at in match.span()]
    return list(zip([0, *cuts[1::2]], [*cuts[::2], len(text)], strict=True))
