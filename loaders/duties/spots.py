"""Where responsibility clauses stand: in brackets of any kind, closed or not, and on labelled lines.

Knows brackets and lines. Must not know what clauses say (`loaders.duties.grammar`), nor the tasks they belong to.
"""

import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from re import Match

from loaders.document import Document
from loaders.names.naming import is_unit
from loaders.scanning import on_lines
from loaders.segments import line_start
from loaders.wording.clauses import (
    BRACKET,
    CLAUSE_HINT,
    INNER_ITEM,
    ITEM_AFTER,
    ITEM_BEFORE,
    LEADING_FIELD,
    LINE_FIELD,
    LINE_FIELD_CUE,
    MEANS,
    MEMBERS,
    NAME_GOES_ON,
    NO_CLAUSE,
    NOTICE_START,
    NUMBERED,
    SENTENCE_BEFORE,
    SIDE_FIELD,
    SIDE_FIELD_CUE,
    UNCLOSED_END,
    UNIT_FIELD,
    UNIT_LIST,
)

_SHORTEST = 2  # characters of a bracket with its opening one
_LONGEST = 1500  # characters of a clause; longer brackets are explanations
_BEFORE = 60  # characters looked at before a bracket
_PAIRS = {")": "(", "]": "[", "〉": "〈", ">": "<", "》": "《"}
_MEMBERS_REACH = 200  # characters from who leads to the members on a line below
_ENDS_NAMES = tuple("局委厅办部府所站校心司院。")  # behind which no name goes on
_LONGEST_PIECE = 14  # characters of a name on either side of a line break
_TITLE_MARKS = "<《"  # stand around titles as a rule


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch that may hold a clause: `start:end` with its brackets, `inner:close` without them.

    `kind` is bracket or line; list is a bracket without a word for any role, loose one in front of an item's full stop,
    which counts where the document has them throughout; side is a line of people or a time.
    """

    kind: str
    start: int
    end: int
    inner: int
    close: int


def spots(document: Document, breaks: tuple[int, ...]) -> tuple[Spot, ...]:
    """Brackets and lines that look like clauses, in the order of the text. `breaks` are offsets where items begin."""
    closed, unclosed = _brackets(document.folded)
    open_ended = (_unclosed(document.folded, opened, breaks) for opened in unclosed)
    judged = (_judged(document.folded, spot) for spot in open_ended if spot)
    brackets = _outermost([*closed, *(spot for spot in judged if spot)])
    lines = [spot for spot in _lines(document.folded, breaks) if not _covered(spot, brackets)]
    return tuple(sorted([*brackets, *lines], key=lambda spot: spot.start))


def _brackets(folded: str) -> tuple[tuple[Spot, ...], tuple[int, ...]]:
    """The brackets that may hold clauses, and where those open that are never closed."""
    closed: list[Spot] = []
    unclosed: list[int] = []
    stack: list[int] = []
    opened_as: Counter[str] = Counter()  # how many of the stack are of each kind
    for match in BRACKET.finditer(folded):
        at = match.start()
        while stack and at - stack[-1] > _LONGEST:
            opened_as[folded[stack[-1]]] -= 1
            unclosed.append(stack.pop())
        if folded[at] not in _PAIRS:
            stack.append(at)
            opened_as[folded[at]] += 1
            continue
        if not opened_as[_PAIRS[folded[at]]]:
            continue
        while folded[opened := stack.pop()] != _PAIRS[folded[at]]:
            opened_as[folded[opened]] -= 1
            unclosed.append(opened)
        opened_as[folded[opened]] -= 1
        spot = _judged(folded, Spot("bracket", opened, at + 1, opened + 1, at)) if at - opened > _SHORTEST else None
        closed += [spot] if spot else []
    return tuple(closed), (*unclosed, *stack)


def _unclosed(folded: str, opened: int, breaks: tuple[int, ...]) -> Spot | None:
    """A bracket that is never closed: it runs to the end of its line, or to the next item."""
    if not UNIT_FIELD.match(folded, opened + 1):
        return None
    stop = UNCLOSED_END.search(folded, opened + 1, opened + _LONGEST)
    end = stop.start() if stop else min(opened + _LONGEST, len(folded))
    end = min(end, _break_after(breaks, opened))
    return Spot("bracket", opened, end, opened + 1, end)


def _judged(folded: str, spot: Spot) -> Spot | None:
    """The bracket if it may hold a clause, as a list where it holds nothing but names."""
    means = MEANS.search(folded, spot.inner, spot.close)
    spot = replace(spot, close=means.start()) if means else spot
    if _looks_like(folded, spot):
        return spot
    inner = folded[spot.inner : spot.close]
    label = UNIT_FIELD.match(folded, spot.inner)
    if folded[spot.start] in _TITLE_MARKS or label:
        return None
    if SENTENCE_BEFORE.search(folded, max(0, spot.start - 6), spot.start) and UNIT_LIST.match(inner):
        return replace(spot, kind="list")
    if UNIT_LIST.match(inner) and _ends_item(folded, spot):
        return replace(spot, kind="loose")
    return None


def _ends_item(folded: str, spot: Spot) -> bool:
    """Whether a bracket stands at the end of an item, in front of its full stop."""
    line = max(line_start(folded, spot.start), spot.start - _BEFORE)
    return bool(ITEM_BEFORE.match(folded, max(line, spot.start - 1), spot.start) and ITEM_AFTER.match(folded, spot.end))


def _looks_like(folded: str, spot: Spot) -> bool:
    if spot.close - spot.inner < 3 or spot.close - spot.inner > _LONGEST:
        return False
    label = UNIT_FIELD.match(folded, spot.inner)
    if label:
        return label.end() <= spot.close  # else the bracket holds nothing but the label: [责任单位]县教育局
    if folded[spot.start] in _TITLE_MARKS:
        return False
    inner = folded[spot.inner : spot.close]
    return bool(CLAUSE_HINT.search(inner)) and not NO_CLAUSE.search(inner)


def _outermost(found: list[Spot]) -> list[Spot]:
    kept: list[Spot] = []
    for spot in sorted(found, key=lambda spot: (spot.start, -spot.end)):
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
    return kept


def _covered(spot: Spot, brackets: list[Spot]) -> bool:
    """Whether a line begins in one of the brackets, which are in order and apart."""
    before = bisect_right(brackets, spot.start, key=lambda bracket: bracket.start)
    return before > 0 and spot.start < brackets[before - 1].end


def _lines(folded: str, breaks: tuple[int, ...]) -> Iterator[Spot]:
    """Labelled lines: from the label to the end of its line, or to the next label on the same line."""
    found = _labels(folded)
    nexts = [match.start("field") for _, match in found[1:]] + [len(folded)]
    for (kind, match), following in zip(found, nexts, strict=False):
        start, label_end = match.start("field"), match.end("field")
        names = _names_start(folded, label_end)
        limit = min(following, label_end + _LONGEST, _break_after(breaks, names))
        inner = INNER_ITEM.search(folded, names, limit)
        limit = inner.start() if inner else limit
        if names < limit and not NOTICE_START.match(folded, names):
            end = _line_end(folded, label_end, limit)
            yield Spot(kind, start, end, start, end)


def _labels(folded: str) -> tuple[tuple[str, Match[str]], ...]:
    """The labels of fields of units and of their side lines, in the order of the text."""
    found = [("line", match) for match in on_lines(LINE_FIELD, LINE_FIELD_CUE, folded)]
    members = MEMBERS.finditer(folded) if "成员单位" in folded else ()
    found += [("line", match) for match in members if _led(folded, found, match.start("field"))]
    found += [("side", match) for match in on_lines(SIDE_FIELD, SIDE_FIELD_CUE, folded)]
    return tuple(sorted(found, key=lambda pair: pair[1].start("field")))


def _led(folded: str, found: list[tuple[str, Match[str]]], at: int) -> bool:
    """Whether the label of who leads stands shortly before an offset, so that members there are of its task."""
    place = bisect_left(found, at, key=lambda pair: pair[1].start("field")) - 1
    label = found[place][1].start("field") if place >= 0 else -1
    return label > at - _MEMBERS_REACH and LEADING_FIELD.match(folded, max(label, 0)) is not None


def _names_start(folded: str, at: int) -> int:
    """Where the names behind a label begin, which may be on the line below; at the label if an item begins there."""
    label_end = at
    while at < len(folded) and folded[at] in " \n":
        at += 1
    below = "\n" in folded[label_end:at]
    return label_end if below and NUMBERED.match(folded, at) else at


def _break_after(breaks: tuple[int, ...], at: int) -> int:
    index = bisect_right(breaks, at)
    return breaks[index] if index < len(breaks) else sys.maxsize


def _line_end(folded: str, label_end: int, limit: int) -> int:
    """The end of the labelled line; the names may begin on the line below the label, and wrap after a separator."""
    at = label_end
    while at < limit and folded[at] in " \n":
        at += 1
    while True:
        stop = folded.find("\n", at, limit)
        stop = limit if stop < 0 else stop
        if stop < limit and (folded[at:stop].rstrip()[-1:] in tuple("、,;") or _cuts_name(folded, stop)):
            at = stop + 1
            continue
        break
    full_stop = folded.find("。", label_end, stop)
    return full_stop if full_stop >= 0 else label_end + len(folded[label_end:stop].rstrip())


def goes_on(folded: str, at: int) -> bool:
    """Whether a label's line goes on below the line break at an offset, which cuts the name of a unit in two."""
    line = line_start(folded, max(0, at))
    return 0 < at - line < _LONGEST and LINE_FIELD.match(folded, line) is not None and _cuts_name(folded, at)


def _cuts_name(folded: str, at: int) -> bool:
    """Whether the line break at an offset cuts the name of a unit in two: 县发展 above 改革局."""
    if folded[at - 1 : at] in _ENDS_NAMES:
        return False
    line = max(line_start(folded, at), at - _BEFORE)
    first = folded[max(line, *(folded.rfind(mark, line, at) + 1 for mark in "、,;:")) : at].strip()
    below = folded[at : at + _BEFORE].lstrip()
    second = below[: min((end for mark in "、,;。\n(" if (end := below.find(mark)) >= 0), default=len(below))].strip()
    if not 0 < len(first) <= _LONGEST_PIECE or not 0 < len(second) <= _LONGEST_PIECE or NUMBERED.match(second):
        return False
    return (not is_unit(first) or NAME_GOES_ON.search(first) is not None) and is_unit(first + second)
