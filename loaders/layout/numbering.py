"""Which number marks in a text begin an item. Knows marks, their order and what stands before them.

Must not know how items nest; `loaders.layout.structure` does.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.scanning import on_lines, starting
from loaders.wording.numbering import ASSIGNING, CUES, OPENS, QUANTITY, RULES
from loaders.wording.rule import Rule

STYLES = tuple(rule.name for rule in RULES)
_AT_LINE_START_ONLY = frozenset({"decimal", "half-bracket", "point"})
_RUN_TOGETHER = 300  # a line longer than this holds several paragraphs
_GLUED = 90  # a heading may have lost the break behind it: 一、加强领导(一)成立专班
_LOOK_BACK = 300
_NUMERALS = frozenset("一二三四五六七八九十百0123456789")  # in a bracket they are a mark or a reference: 第(一)(二)项
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")}


@dataclass(frozen=True, slots=True)
class Mark:
    """A number that begins an item: where it stands, where the item's words begin, its style and its value."""

    start: int
    end: int
    style: str
    number: str
    value: int


def marks(folded: str) -> tuple[Mark, ...]:
    """The marks that begin items, in the order of the text."""
    accepted: list[Mark] = []
    last: dict[str, int] = {}
    for mark in _candidates(folded):
        if accepted and mark.start < accepted[-1].end:
            continue
        if _begins(folded, mark, accepted[-1] if accepted else None, last.get(mark.style, 0)):
            accepted.append(mark)
            last[mark.style] = mark.value
    return tuple(accepted)


def _candidates(folded: str) -> list[Mark]:
    found = []
    for rule in RULES:
        for match in _matches(rule, folded):
            number = match[match.lastindex or 0]  # of the one group that matched
            found.append(Mark(match.start(), match.end(), rule.name, number, value(number)))
    return sorted(found, key=lambda mark: (mark.start, -mark.end))


def _matches(rule: Rule, folded: str) -> Iterator[re.Match[str]]:
    if rule.name in OPENS:
        return starting(rule.pattern, OPENS[rule.name], folded)
    return on_lines(rule.pattern, CUES[rule.name], folded) if rule.name in CUES else rule.pattern.finditer(folded)


def value(number: str) -> int:
    """The number that a mark shows: 十二, 12 and ⑫ are 12; the last part of 3.1.2 is 2; 0 if it shows none."""
    if number.isascii():
        return int(number.rsplit(".", 1)[-1])
    if len(number) == 1 and number not in "十百" and number not in _DIGITS:
        return int("0" + "".join(char for char in unicodedata.normalize("NFKC", number) if char.isdecimal()))
    total = digit = 0
    for char in number:
        if char in "十百":
            total += (digit or 1) * (10 if char == "十" else 100)
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + digit


def _begins(folded: str, mark: Mark, before: Mark | None, last: int) -> bool:
    stop = _back_over_spaces(folded, mark.start)
    if mark.style == "decimal" and QUANTITY.match(folded, mark.end):
        return False
    if stop < 0 or folded[stop] == "\n":
        return not _in_assigning_bracket(folded, mark)
    if mark.style in _AT_LINE_START_ONLY:
        return False
    follows = mark.value == 1 or last < mark.value <= last + 2
    return follows and _breaks(folded, mark, stop, before) and not _in_assigning_bracket(folded, mark)


def _breaks(folded: str, mark: Mark, stop: int, before: Mark | None) -> bool:
    """Whether a mark within a line begins an item: after a clause's bracket, or where lines have run together."""
    if folded[stop] in ")]" and mark.style != "circled":
        return folded[stop - 1] not in _NUMERALS
    spaced = stop < mark.start - 1
    if not _long_line(folded, mark.start):
        return spaced and mark.style in ("chinese", "chinese-bracket") and folded[stop] in "。;"
    if folded[stop] in "。!?" or spaced or (folded[stop] in ":;" and mark.style in ("arabic", "chinese-bracket")):
        return True
    if before is None or STYLES.index(mark.style) <= STYLES.index(before.style):
        return False
    return mark.start - before.start <= _GLUED and "。" not in folded[before.end : mark.start]


def _long_line(folded: str, at: int) -> bool:
    left = folded.rfind("\n", max(0, at - _RUN_TOGETHER), at)
    if left < 0 and at > _RUN_TOGETHER:
        return True
    return folded.find("\n", at, max(left, 0) + _RUN_TOGETHER) < 0 and len(folded) - max(left, 0) > _RUN_TOGETHER


def _back_over_spaces(folded: str, at: int) -> int:
    at -= 1
    while at >= 0 and folded[at] == " ":
        at -= 1
    return at


def _in_assigning_bracket(folded: str, mark: Mark) -> bool:
    """Whether the mark is a page number or the like that fell into a bracket such as (牵头单位:甲局 3、乙局)."""
    floor = max(0, mark.start - _LOOK_BACK)
    opened = max(folded.rfind("(", floor, mark.start), folded.rfind("[", floor, mark.start))
    closed = max(folded.rfind(")", floor, mark.start), folded.rfind("]", floor, mark.start))
    if opened <= closed or not ASSIGNING.search(folded, opened, mark.start):
        return False
    ahead = folded[mark.end : mark.end + _LOOK_BACK]
    closing = min((at for at in (ahead.find(")"), ahead.find("]")) if at >= 0), default=-1)
    return closing >= 0 and not any(bracket in ahead[:closing] for bracket in "([")
