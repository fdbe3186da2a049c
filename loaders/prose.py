"""Duties that stand in sentences: 由甲局负责…, 甲局会同乙局…, duty lists by unit.

Knows how a sentence gives units a duty. Must not know brackets, lines or tables, nor the tasks that come of it.
"""

import re
from collections.abc import Iterator, Sequence

from loaders.document import Document
from loaders.grammar import Content, Share
from loaders.naming import UnitName, split_units
from loaders.segments import trim
from loaders.tasks import Clause
from loaders.wording.prose import (
    CLAUSE_START,
    DUTY,
    DUTY_HEAD,
    DUTY_ITEM,
    DUTY_LINE,
    DUTY_LIST,
    EXHORTATION,
    HELP,
    INTRODUCER,
    LEAD_POST,
    MODAL,
    NAME_END,
    NAME_STOP,
    NO_NAME,
    PARTNERS,
    PAST,
    QUOTED,
    SENTENCE,
)

_POSTS = {"牵头": "lead", "主办": "lead", "责任": "responsible", "配合": "cooperate", "协办": "cooperate"}
_HELPING = ("配合", "协助", "参与")
_WHOEVER = ("有关", "相关", "各有关", "各相关")
_LONGEST_NAME = 22
_LONGEST_PARTNERS = 40

Stretch = tuple[int, int]


def sentences(document: Document, taken: Sequence[Stretch], *, level: str) -> list[Clause]:
    """The sentences outside the stretches taken that give named units a concrete duty."""
    return [*_listed(document, taken, level), *_stated(document, taken, level)]


def _listed(document: Document, taken: Sequence[Stretch], level: str) -> Iterator[Clause]:
    """Duty lists by unit: the name, a colon, and 负责; or the name as a heading above its duties."""
    heads = [match for match in DUTY_HEAD.finditer(document.folded) if not _inside(taken, match.start("units"))]
    for head in heads:
        units = _units(document, *head.span("units"), level)
        for match in DUTY_ITEM.finditer(document.folded, *head.span("duties")) if units else ():
            yield _duty(units, match["role"], match.span("words"), match.start("words"))
    named = list(DUTY_LIST.finditer(document.folded))
    lines = list(DUTY_LINE.finditer(document.folded)) if len(named) > 1 else []
    for match in (*named, *lines):
        if _inside(taken, match.start("units")):
            continue
        units = _units(document, *match.span("units"), level)
        if units:
            stop = document.folded.find("\n", match.end())
            start, end = trim(document.folded, match.start("units"), len(document.folded) if stop < 0 else stop)
            yield _duty(units, match.groupdict().get("role") or "负责", (start, end), match.end("units") + 1)


def _duty(units: tuple[UnitName, ...], verb: str, span: Stretch, words: int) -> Clause:
    """A duty of a list; a verb that names no other role makes its units responsible."""
    role = "lead" if verb == "牵头" else "cooperate" if verb in _HELPING else "responsible"
    return Clause("sentence", *span, Content(_shares(units, role), form="verb"), (words, span[1]))


def _stated(document: Document, taken: Sequence[Stretch], level: str) -> Iterator[Clause]:
    reached = -1  # where the last sentence that gave a duty ended, with its full stop
    for start, end in _free(document, taken):
        if PAST.search(document.folded[start:end]) or EXHORTATION.search(document.folded, start, end):
            continue
        shares: list[Share] = []
        if DUTY.search(document.folded, start, end):
            shares = _sentence(document, start, end, level, taken)
        if not shares and start <= reached + 1 and "\n" not in document.folded[reached:start]:
            shares = [share for share in _helpers(document, start, end, level) if not share.unit.group]
        if shares:
            reached = end + 1
            yield Clause("sentence", start, end, Content(tuple(shares), form="verb"), (start, end))


def _free(document: Document, taken: Sequence[Stretch]) -> Iterator[Stretch]:
    """The sentences, without what of them is taken at their start."""
    ordered = sorted(taken)
    index, reached = 0, 0
    for match in SENTENCE.finditer(document.folded):
        while index < len(ordered) and ordered[index][0] <= max(match.start(), reached):
            reached = max(reached, ordered[index][1])
            index += 1
        start, end = trim(document.folded, max(match.start(), reached), match.end())
        if start < end:
            yield start, end


def _sentence(document: Document, start: int, end: int, level: str, taken: Sequence[Stretch]) -> list[Share]:
    """The shares that a sentence gives. The units of one duty stay its subject until others are named."""
    shares: list[Share] = []
    subject: tuple[UnitName, ...] = ()
    at = start
    for match in DUTY.finditer(document.folded, start, end):
        if match.start() < at or _inside(taken, match.start()) or _quoted(document, start, match.start()):
            continue
        units, introduced = _before(document, at, match.start(), level)
        if MODAL.match(match[0]) and all(unit.group for unit in units):
            continue  # everybody is told to take care
        role = _role(document, match, introduced=introduced, end=end)
        if match["together"]:
            subject = units or (subject if _bare(document, at, match.start()) else ())
            partners, at = _partners(document, match.end(), end, level) if subject else ((), match.end())
            if not introduced and all(unit.name.startswith(_WHOEVER) for unit in partners):
                continue  # 会同有关部门 is a way of speaking
            shares += [*_shares(subject, "lead"), *_shares(partners, "cooperate")] if partners else []
        elif units and role:
            shares += _shares(units, role)
            subject, at = units, match.end()
        if shares:
            shares += _helpers(document, at, end, level)
    return _once(shares)


def _role(document: Document, match: re.Match[str], *, introduced: bool, end: int) -> str | None:
    if match["lead"] or match["responsible"]:
        return "lead" if match["lead"] else "responsible"
    if match["post"] and introduced:
        post = LEAD_POST.match(document.folded, match.end(), end)
        return _POSTS[post["role"]] if post else None
    return "responsible" if match["other"] and introduced else None


def _before(document: Document, start: int, end: int, level: str) -> tuple[tuple[UnitName, ...], bool]:
    """The units right before a verb, and whether 由 or the like stands before them."""
    folded = document.folded
    for match in CLAUSE_START.finditer(folded, start, end):
        start = match.end()
    # an introducer may look at the verb, which stands behind the end
    introducers = [match for match in INTRODUCER.finditer(folded, start, end + 2) if match.end() <= end]
    begin = introducers[-1].end() if introducers else start
    units = _units(document, begin, end, level)
    if any(" " in unit.printed.strip() for unit in units):
        after = folded.rfind(" ", begin, end) + 1  # a heading whose line break was lost: 组织保障 县民政局负责
        units = _units(document, after, end, level) or units
    return units, bool(introducers)


def _units(document: Document, start: int, end: int, level: str) -> tuple[UnitName, ...]:
    """The units between two offsets, if there is nothing but units; else none."""
    start, end = trim(document.folded, start, end)
    if end - start < 2 or NO_NAME.search(document.folded[start:end]):
        return ()
    units = split_units(document, start, end, level=level)
    named = [unit for unit in units if NAME_END.search(unit.name) and len(unit.name) <= _LONGEST_NAME]
    return units if units and len(named) == len(units) else ()


def _partners(document: Document, start: int, end: int, level: str) -> tuple[tuple[UnitName, ...], int]:
    """The units after 会同, and where they end: before a verb, or else after the first words that are units only."""
    match = PARTNERS.match(document.folded, start, end)
    units = _units(document, *match.span("units"), level) if match else ()
    if match and units:
        return units, match.end()
    for stop in NAME_STOP.finditer(document.folded, start, min(end, start + _LONGEST_PARTNERS)):
        if units := _units(document, start, stop.end(), level):
            return units, stop.end()
    return (), start


def _helpers(document: Document, start: int, end: int, level: str) -> list[Share]:
    """Units that help, in the same sentence: …, 乙局、丙局配合."""
    found: list[Share] = []
    for match in HELP.finditer(document.folded, start, end):
        units, _ = _before(document, start, match.start(), level)
        found += _shares(units, "cooperate")
    return found


def _bare(document: Document, start: int, end: int) -> bool:
    """Whether nothing but 并 or the like stands between the last comma and an offset."""
    comma = max(document.folded.rfind(mark, start, end) for mark in ",:")
    return len(document.folded[max(comma + 1, start) : end].strip()) <= 1


def _shares(units: tuple[UnitName, ...], role: str) -> tuple[Share, ...]:
    return tuple(Share(role, unit) for unit in units)


def _once(shares: list[Share]) -> list[Share]:
    return list({(share.role, share.unit.name): share for share in reversed(shares)}.values())[::-1]


def _inside(taken: Sequence[Stretch], at: int) -> bool:
    return any(start <= at < end for start, end in taken)


def _quoted(document: Document, start: int, at: int) -> bool:
    return any(match.start() < at < match.end() for match in QUOTED.finditer(document.folded, start))
