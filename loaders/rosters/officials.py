"""Officials named in running text, with the posts that the text gives them. Must not know how rosters are read."""

import re
from collections.abc import Sequence

from graph.model.facts import Evidence, Group, OfficialMention, Post
from loaders.document import Document
from loaders.duties.named import taken
from loaders.names.surnames import SURNAMES, looks_like_name
from loaders.scanning import starting
from loaders.wording.posts import AFTER_NAME, BEFORE_NAME, CLAUSE_WORDS, NO_NAME, TITLED, TITLED_OPENS, UNIT_BEFORE

_STATE = ("总理", "副总理", "国务委员")  # titles that one unit alone has
_LONGEST = 18  # characters of a unit's name
_PREPOSITIONS = "向和于经由同与随时对"  # surnames, some of them, that are another word more often


def officials(document: Document, rosters: Sequence[Group]) -> tuple[OfficialMention, ...]:
    """Every official whom the text names with a post (李乐成常务副省长) where it lists no members."""
    listed = taken((member.evidence.start, member.evidence.end) for group in rosters for member in group.members)
    found = [
        mention
        for match in starting(TITLED, TITLED_OPENS, document.folded)
        if not listed.holds(match.start())
        and (mention := _before(document, match) or _behind(document, match)) is not None
    ]
    return tuple(found)


def _before(document: Document, match: re.Match[str]) -> OfficialMention | None:
    """The official whose name stands before the title."""
    folded = document.folded
    for length in (3, 2):
        start = match.start() - length
        name = folded[max(0, start) : match.start()]
        if (
            start < 0
            or NO_NAME.search(folded[max(0, start - 1) : match.start()])
            or not looks_like_name(name)
            or not BEFORE_NAME.search(folded, max(0, start - 1), start)
        ):
            continue
        if length == 3 and name[0] in _PREPOSITIONS and name[1] in SURNAMES:
            continue
        unit = _unit(folded, start)
        return _mention(document, name, Post(unit, match["title"]), start=start - len(unit or ""), end=match.end())
    return None


def _behind(document: Document, match: re.Match[str]) -> OfficialMention | None:
    """The official whose name stands behind the title, bounded by what may follow a name."""
    folded = document.folded
    unit = _unit(folded, match.start())
    bounded = unit is not None or match.start() == 0 or not "一" <= folded[match.start() - 1] <= "龥"
    for length in (3, 2):
        name = folded[match.end() : match.end() + length]
        if NO_NAME.search(folded[match.end() : match.end() + length + 1]):
            continue
        if bounded and looks_like_name(name) and AFTER_NAME.match(folded, match.end() + length):
            start = match.start() - len(unit or "")
            return _mention(document, name, Post(unit, match["title"]), start=start, end=match.end() + length)
    return None


def _unit(folded: str, end: int) -> str | None:
    """The unit whose name ends at an offset, from the last word of the sentence that is no part of a name."""
    found = UNIT_BEFORE.search(folded, max(0, end - _LONGEST), end)
    if found is None:
        return None
    return CLAUSE_WORDS.split(found["unit"])[-1] or None


def _mention(document: Document, name: str, post: Post, *, start: int, end: int) -> OfficialMention:
    if post.unit is None and post.title in _STATE:
        post = Post("国务院", post.title)
    return OfficialMention(name, (post,), Evidence(start, end, document.text[start:end]))
