"""Labs, facilities, platforms and projects that the text names.

Knows lists and where a name begins and ends in them. Must not know how names are worded, nor who is responsible.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.model.facts import Evidence, Mention
from graph.units.places import called, place_of
from loaders.document import Document, Outline
from loaders.duties.spots import Spot
from loaders.scanning import on_lines, starting
from loaders.wording.mentions import (
    AND,
    BEFORE_NAME,
    BEFORE_START,
    CLAUSE,
    COLLECTIVE,
    COLLECTIVE_OPENS,
    COMMON,
    COUNTED,
    COUNTED_CUE,
    FUND,
    GENERIC,
    HEAD,
    HEAD_OPENS,
    JOINED,
    LIST_MARK,
    NO_NAME,
    OPENS,
    PIECE_ENDS,
    PLACE_BEHIND,
    QUOTED,
    SCIENCE,
    SELF,
    WITH,
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


def mentions(document: Document, outline: Outline, clauses: Iterable[Spot]) -> tuple[Mention, ...]:
    """Every lab, facility, platform and project named outside clauses, once for each place where it stands."""
    text = _without_sides(document, outline, clauses)
    found = [mention for piece in _pieces(text) if (mention := _mention(document, text, piece))]
    found += [
        mention
        for match in QUOTED.finditer(text)
        if (mention := _mention(document, text, _Piece(*match.span("words"))))
    ]
    kinds = {match["words"] for match in on_lines(COUNTED, COUNTED_CUE, text)}
    science = SCIENCE.search(text) is not None
    once = {
        (mention.evidence.start, mention.name): mention
        for mention in found
        if mention.name not in kinds and (science or not _plain_facility(mention))
    }
    return tuple(sorted(once.values(), key=lambda mention: mention.evidence.start))


def _without_sides(document: Document, outline: Outline, clauses: Iterable[Spot]) -> str:
    """The folded text with clauses and what stands around the text blanked, of the same length."""
    away = [(spot.start, spot.end) for spot in clauses]
    away += [(span.start, span.end) for span in outline.spans if span.kind in _SIDES]
    kept, reached = [], 0
    for start, end in sorted(away):
        if end > reached:
            kept += [document.folded[reached:start], _BLANK * (end - max(start, reached))]
            reached = end
    return "".join([*kept, document.folded[reached:]])


def _pieces(text: str) -> Iterator[_Piece]:
    """The members of lists between two marks, where the words say that something is named there."""
    found = [*starting(HEAD, HEAD_OPENS, text), *starting(COLLECTIVE, COLLECTIVE_OPENS, text)]
    ended = text
    for mark in PIECE_ENDS:
        ended = ended.replace(mark, _BLANK)
    end = -1
    for at in sorted(match.start() for match in found):
        if at > end:
            start = ended.rfind(_BLANK, max(end, 0), at) + 1 or max(end, 0)
            end = ended.find(_BLANK, at)
            end = len(text) if end < 0 else end
            yield from _listed(text, start, end)


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
        heads = [head.end() for head in _heads(text, max(start, match.start() - 8), match.start())]
        if heads and heads[-1] == match.start():
            marks.append(match.span())
    at = start
    for left, right in sorted(marks):
        yield at, left
        at = right
    yield at, end


def _heads(text: str, start: int, end: int) -> list[re.Match[str]]:
    return list(starting(HEAD, HEAD_OPENS, text, start=start, end=end))


def _mention(document: Document, text: str, piece: _Piece) -> Mention | None:
    heads = _heads(text, piece.start, piece.end)
    if not heads and piece.kind is None:
        return None
    head = heads[-1] if heads else None
    end = _end(text, head.end(), piece.end) if head else piece.end
    start = _start(text, piece.start, end, head)
    name = "".join(document.text[start:end].split())
    bare = "".join(text[start:end].split())
    if not _SHORTEST <= len(bare) <= _LONGEST or not _is_name(bare, head, piece):
        return None
    if head and head[0] == "学院" and not OPENS.search(text[max(0, start - 2) : start]):
        return None
    kind = _kind(bare, head) if head else piece.kind
    evidence = Evidence(start, end, document.text[start:end])
    return Mention(kind, name, evidence, piece.collective) if kind else None


def _is_name(bare: str, head: re.Match[str] | None, piece: _Piece) -> bool:
    """Whether words name one thing, and neither a kind of things nor part of a sentence."""
    if NO_NAME.search(bare) or CLAUSE.search(bare) or FUND.search(bare) or bare.count("(") != bare.count(")"):
        return False
    if head is None:  # only the lists of facilities name their members without a head
        return piece.kind == "facility" or bare.endswith("院")
    if COMMON.search(bare) and not _placed(bare):
        return False
    stem = called(bare.removesuffix("实验室").removesuffix("省"))
    if any(place.level == "province" for place in stem):
        return False  # 湖北实验室 are the labs of a province's rank
    joined = JOINED.search(bare)
    if joined is not None and not GENERIC.sub("", joined["rest"].removesuffix(head[0])):
        return False  # two nouns of a sentence, the second a kind of things
    return piece.kind == "facility" or _particular(bare, head)


def _placed(name: str) -> bool:
    """Whether a name begins with a place's."""
    return place_of(name) is not None or any(called(name[:length]) for length in (2, 3, 4))


def _plain_facility(mention: Mention) -> bool:
    """Whether a facility is called so without a head of its own, as pipes and parking places are too."""
    return mention.kind == "facility" and (mention.name.endswith("设施") or not HEAD.search(mention.name))


def _end(text: str, end: int, limit: int) -> int:
    place = PLACE_BEHIND.match(text, end, limit)
    return place.end() if place else end


def _start(text: str, start: int, end: int, head: re.Match[str] | None) -> int:
    """Where a name begins: behind the last word that only leads up to it, and behind 将, 以 and the like.

    The end where nothing but a head is led up to: 推进实验室.
    """
    last = head.start() if head else end
    for match in BEFORE_NAME.finditer(text, start, last):
        alone = head is not None and HEAD.fullmatch(text, match.end(), end) is not None
        if not alone or SELF.search(text, match.end(), end):
            start = match.end()
        elif len(GENERIC.sub("", text[start : match.start()])) < 2:
            return end
    if text[end : end + 1] == "为":
        start = max([start, *(match.end() for match in WITH.finditer(text, start, last))])
    while start < end and text[start] in " “":
        start += 1
    closed = text.rfind("”", start, end)
    if closed >= 0 and "“" not in text[start:closed]:
        start = closed + 1
    before = BEFORE_START.match(text[start:end])
    return start + before.end() if before else start


def _particular(name: str, head: re.Match[str]) -> bool:
    """Whether more than general words stands before the head."""
    if SELF.search(name):
        return True
    stem = name[: name.rfind(head[0])]
    return len(GENERIC.sub("", stem)) >= 2


def _kind(name: str, head: re.Match[str]) -> str:
    kind = next(kind for kind in _KINDS if head[kind])
    if kind == "project" and name.startswith(_NATIONAL) and not name.endswith("项目"):
        return "platform"  # 国家…中心, 国家…基地 are institutions, not building projects
    if kind == "project" and _NATIONAL in name[:4] and head[0].endswith("中心"):
        return "platform"
    return kind
