"""Words in which people and posts ran into each other, cut where one ends: 县长周明远副县长何新.

Knows that a name stands behind a title, and that what follows it begins like an office. Must not know rosters.
"""

from itertools import pairwise

from graph.units.places import called, namesakes
from loaders.names.posts import post
from loaders.names.surnames import looks_like_name
from loaders.wording.posts import ALSO, OFFICE_START, OFFICE_WORD, PLACE_START, TITLE_END

_SHORTEST_PLACE = 2  # characters: 华县
_PLACE_LENGTHS = (4, 3, 2)
_AND = ("和", "及", "与")  # the first is a surname too
NAME_LENGTHS = (3, 2, 4)  # of personal names, the usual one first


def cuts(words: str) -> tuple[tuple[int, int], ...]:
    """The stretches of the words that are posts and names of their own, in order; the whole where nothing ran together.

    A name with its post behind it, or a post with its name, may still share a stretch at either end.
    """
    edges = {0, len(words)}
    dropped: set[int] = set()
    for title in TITLE_END.finditer(words):
        also = ALSO.match(words, title.end())
        if also:
            edges |= {title.end(), also.end()}
            dropped.add(title.end())
            continue
        name = _name_at(words, title.end())
        edges |= {title.end(), title.end() + name} if name else set()
    ordered = sorted(edges)
    return tuple((start, end) for start, end in pairwise(ordered) if start not in dropped and end > start)


def is_office(words: str) -> bool:
    """Whether the words begin with what departments are called by, so that no name stands first in them."""
    return bool(OFFICE_WORD.match(words))


def beginning(words: str) -> int:
    """How well the words begin like an office or a bare title: more for longer words of offices, 0 for not at all."""
    found = OFFICE_WORD.match(words) or OFFICE_START.match(words)
    if found:
        return 1 + found.end() if words[:1] != words[1:2] else 0  # 县县长 is the end of 歙县县长
    if not PLACE_START.match(words):
        return 0
    listed = next((length for length in _PLACE_LENGTHS if namesakes(words[:length])), 0)
    return 1 + (listed if listed != _SHORTEST_PLACE else 1)  # 华县委 is rather 县委 behind 孙丽华


def is_placed(words: str, *, short: bool) -> bool:
    """Whether the words begin with a listed place by its full name (洪山区), or where `short` without its level."""
    return any(namesakes(words[:length]) for length in _PLACE_LENGTHS) or (short and bool(called(words[:2])))


def cuts_title(words: str, length: int) -> bool:
    """Whether a name so long begins inside the title: 副总理马凯 is no 副总 of the name 理马凯."""
    longer = post(words[: 1 - length]) if length > 2 else None
    return longer is not None and looks_like_name(words[1 - length :])


def _name_at(words: str, at: int) -> int:
    """The length of the name that stands between a title and the office behind it; 0 if there is none."""
    fitting = [
        (beginning(words[at + length :]), -place, length)
        for place, length in enumerate(NAME_LENGTHS)
        if words[at : at + 1] not in _AND
        and looks_like_name(words[at : at + length])
        and TITLE_END.search(words, at + length)
    ]
    rank, _, length = max(fitting, default=(0, 0, 0))
    return length if rank else 0
