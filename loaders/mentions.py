"""Labs, facilities, platforms and projects that the text names.

Knows lists and where a name begins and ends in them. Must not know how names are worded, nor who is responsible.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model.facts import Evidence, Heading, Mention
from loaders.document import Document, Outline
from loaders.scanning import starting
from loaders.spots import spots
from loaders.wording.mentions import (
    AND,
    BEFORE_NAME,
    BEFORE_START,
    COLLECTIVE,
    COLLECTIVE_OPENS,
    GENERIC,
    HEAD,
    HEAD_OPENS,
    LIST_MARK,
    NO_NAME,
    OPENS,
    PIECE_END,
    PLACE_BEHIND,
    QUOTED,
    SELF,
)

_KINDS = ("facility", "lab", "platform", "project")
_NATIONAL = "国家"
_SHORTEST, _LONGEST = 3, 40  # characters of a name
_SIDES = frozenset({"furniture", "signature", "date", "addressee", "index", "roster"})
_BLANK = "\n"  # ends a piece, so that nothing runs through what is left out


@dataclass(frozen=True, slots=True)
class _Piece:
    """A member of a list between two offsets; `collective` says what the list calls its members, `kind` what it is."""

    start: int
    end: int
    kind: str | None = None
    collective: str | None = None


def mentions(document: Document, outline: Outline, heading: Heading) -> tuple[Mention, ...]:
    """Every lab, facility, platform and project named, once for each place where it stands."""
    text = _without_sides(document, outline)
    found = [mention for piece in _pieces(text) if (mention := _mention(document, text, piece))]
    found += [
        mention
        for match in QUOTED.finditer(text)
        if (mention := _mention(document, text, _Piece(*match.span("words"))))
    ]
    once = {(mention.evidence.start, mention.name): mention for mention in found}
    return tuple(sorted(once.values(), key=lambda mention: mention.evidence.start))


def _without_sides(document: Document, outline: Outline) -> str:
    """The folded text with clauses and what stands around the text blanked, of the same length."""
    away = [(spot.start, spot.end) for spot in spots(document, ())]
    away += [(span.start, span.end) for span in outline.spans if span.kind in _SIDES]
    characters = list(document.folded)
    for start, end in away:
        characters[start:end] = _BLANK * (end - start)
    return "".join(characters)


def _pieces(text: str) -> Iterator[_Piece]:
    """The members of lists between two marks, where the words say that something is named there."""
    found = [*starting(HEAD, HEAD_OPENS, text), *starting(COLLECTIVE, COLLECTIVE_OPENS, text)]
    ends = [0, *(match.end() for match in PIECE_END.finditer(text)), len(text) + 1]
    for place in sorted({bisect_right(ends, match.start()) for match in found}):
        yield from _listed(text, ends[place - 1], ends[place] - 1)


def _listed(text: str, start: int, end: int) -> Iterator[_Piece]:
    """The members of each list between two offsets, with the noun that closes the list, if one does."""
    at = start
    for match in COLLECTIVE.finditer(text, start, end):
        kind = next(kind for kind in _KINDS if match[kind])
        for left, right in _parts(text, at, match.start()):
            yield _Piece(left, right, kind, match["words"])
        at = match.end()
    for left, right in _parts(text, at, end):
        yield _Piece(left, right)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between 、, and between 和 and the like behind a name."""
    marks = [match.span() for match in LIST_MARK.finditer(text, start, end)]
    for match in AND.finditer(text, start, end):
        heads = [head.end() for head in HEAD.finditer(text, max(start, match.start() - 8), match.start())]
        if heads and heads[-1] == match.start():
            marks.append(match.span())
    at = start
    for left, right in sorted(marks):
        yield at, left
        at = right
    yield at, end


def _mention(document: Document, text: str, piece: _Piece) -> Mention | None:
    heads = list(HEAD.finditer(text, piece.start, piece.end))
    if not heads and piece.kind is None:
        return None
    end = _end(text, heads[-1].end(), piece.end) if heads else piece.end if piece.kind else piece.start
    start = _start(text, piece.start, end)
    name = "".join(document.text[start:end].split())
    bare = "".join(text[start:end].split())
    if not _SHORTEST <= len(bare) <= _LONGEST or NO_NAME.search(bare) or bare.count("(") != bare.count(")"):
        return None
    if not heads and not (piece.kind == "facility" or bare.endswith("院")):
        return None  # only the lists of facilities name their members without a head
    if not piece.kind and not _particular(bare, heads[-1] if heads else None):
        return None
    if heads and heads[-1][0] == "学院" and not OPENS.search(text[max(0, start - 2) : start]):
        return None
    kind = _kind(bare, heads[-1], piece) if heads else piece.kind
    evidence = Evidence(start, end, document.text[start:end])
    return Mention(kind, name, evidence, piece.collective) if kind else None


def _end(text: str, end: int, limit: int) -> int:
    place = PLACE_BEHIND.match(text, end, limit)
    return place.end() if place else end


def _start(text: str, start: int, end: int) -> int:
    """Where a name begins: behind the last word that only leads up to it, and behind 将, 以 and the like."""
    for match in BEFORE_NAME.finditer(text, start, end):
        if end - match.end() >= _SHORTEST and not HEAD.fullmatch(text, match.end(), end):
            start = match.end()
    while start < end and text[start] in " “":
        start += 1
    before = BEFORE_START.match(text[start:end])
    return start + before.end() if before else start


def _particular(name: str, head: re.Match[str] | None) -> bool:
    """Whether more than general words stands before the head."""
    if SELF.search(name):
        return True
    stem = name[: name.rfind(head[0])] if head else name
    return len(GENERIC.sub("", stem)) >= 2


def _kind(name: str, head: re.Match[str], piece: _Piece) -> str:
    kind = next(kind for kind in _KINDS if head[kind])
    if kind == "project" and name.startswith(_NATIONAL) and not name.endswith("项目"):
        return "platform"  # 国家…中心, 国家…基地 are institutions, not building projects
    if kind == "project" and _NATIONAL in name[:4] and head[0].endswith("中心"):
        return "platform"
    return kind
