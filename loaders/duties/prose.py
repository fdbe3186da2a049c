"""Duties that stand in sentences: 由甲局负责…, 甲局会同乙局….

Knows how a sentence gives units a duty. Must not know brackets, lines, lists or tables, nor the tasks that come of it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from loaders.document import Document
from loaders.duties.grammar import Content, Share, in_role
from loaders.duties.named import NOBODY, Taken, anybody, partners, units_between
from loaders.duties.tasks import Clause
from loaders.names.naming import UnitName
from loaders.scanning import starting
from loaders.segments import Stretch, trim
from loaders.wording.prose import (
    ADVERBIAL,
    CLAUSE_START,
    DUTY,
    DUTY_HINT,
    DUTY_OPENS,
    EXHORTATION,
    GOING_BY,
    HANDED,
    HELP,
    HELP_DUTY,
    HELPED,
    INTRODUCER,
    INTRODUCER_CUE,
    ITSELF,
    LEAD_POST,
    MODAL,
    PAST,
    PAST_START,
    POST_ALONE,
    QUOTED,
    SENTENCE,
    SUBJECT,
    TOGETHER_ACT,
)
from loaders.wording.unit_lists import SHORT_NAME

_POSTS = {"牵头": "lead", "主办": "lead", "责任": "responsible", "配合": "cooperate", "协办": "cooperate"}
_MOST_DUTIES = 100  # of a sentence; more are no sentence
_SHORTEST = 2  # characters of a name; what is shorter behind a blank is the rest of one
_FARTHEST = 800  # characters between the first unit and its verb
_LONGEST_QUOTE = 82  # characters of a quoted name with its marks
ITS_NAME = "我"  # stands for whoever writes until that is known
_IN_ALL = "负总责"
_WELL = "抓好落实"
_KINDS_OF_PLACE = ("街道", "乡镇", "镇街", "社区")  # none in particular, but told by 由 what to do
_WHOEVER = ("有关", "相关", "各有关", "各相关")
_ANYBODY = ("各", "有关", "相关", "全", "所有", "其他", "所在", "当地")


def sentences(document: Document, taken: Taken, *, level: str, own: str | None = None) -> Iterator[Clause]:
    """The sentences outside the stretches taken that give named units a concrete duty; `own` is who 我局 is."""
    folded = document.folded
    reached = -1  # where the last sentence that gave a duty ended, with its full stop
    for sentence in SENTENCE.finditer(folded):
        hinted = DUTY_HINT.search(folded, *sentence.span()) is not None
        if not hinted and sentence.start() > reached + 1:
            continue
        start, end = trim(folded, taken.past(sentence.start()), sentence.end())
        if start >= end:
            continue
        follows = start <= reached + 1 and "\n" not in folded[reached:start]
        duties = [*islice(starting(DUTY, DUTY_OPENS, folded, start=start, end=end), _MOST_DUTIES)] if hinted else []
        helps = hinted and HELP_DUTY.search(folded, start, end) is not None
        if not (duties or helps or follows) or _tells_past(folded, start, end):
            continue
        start, end = _without_exhortation(folded, start, end)
        duties = [match for match in duties if start <= match.start() < end and not taken.holds(match.start())]
        shares = _known(_sentence(document, duties, start, end, level=level), own)
        if not shares and (follows or helps):
            helpers = _helpers(document, start, end, level)
            shares = [share for share in helpers if not share.unit.name.startswith(_ANYBODY)]
        if shares:
            reached = end + 1
            yield Clause("sentence", start, end, Content(tuple(shares)), (start, end))


def _tells_past(folded: str, start: int, end: int) -> bool:
    return bool(PAST_START.match(folded, start, end) or PAST.search(folded, start, end))


def _without_exhortation(folded: str, start: int, end: int) -> Stretch:
    """Where the sentence may give a duty: behind what everybody is told if 由 follows, else before the clause of it."""
    told = EXHORTATION.search(folded, start, end)
    if told is None:
        return start, end
    handed = HANDED.search(folded, told.end(), end)
    if handed and not EXHORTATION.search(folded, handed.end(), end):
        return handed.end(), end
    return start, max(start, folded.rfind(",", start, told.start() + 1))


def _sentence(document: Document, duties: list[re.Match[str]], start: int, end: int, *, level: str) -> list[Share]:
    """The shares that a sentence gives by its verbs. The units of one duty stay its subject until others are named."""
    shares: list[Share] = []
    subject = _subject(document, start, end, level)
    at = start
    introducer = INTRODUCER_CUE.search(document.folded, start, end)
    handed = introducer.start() if introducer else end  # from here on duties may be handed to units
    helped = -1  # from where on helpers have been looked for
    for match in duties:
        may_give = match.start() >= at and _may_give(document, match, handed=handed, end=end)
        if not may_give or _quoted(document, start, match.start()):
            continue
        units, introduced = _before(document, at, match.start(), level)
        if _of_everybody(match, units, introduced=introduced):
            continue
        if match["together"]:
            subject = units or (subject if _bare(document, at, match.start()) else ())
            helpers, at = partners(document, match.end(), end, level)
            helpers = helpers if subject else ()
            vague = all(unit.name.startswith(_WHOEVER) for unit in helpers)
            if vague and not introduced and not TOGETHER_ACT.match(document.folded, at, end):
                continue  # 会同有关部门 is a way of speaking
            shares += [*in_role(subject, "lead"), *in_role(helpers, "cooperate")] if helpers else []
        elif role := _role(document, match, introduced=introduced, end=end):
            helpers, units = ((), units) if units else _helped(document, at, match.start(), level)
            if not units and not shares and _bare(document, at, match.start()):
                units = subject
            shares += [*in_role(helpers, "cooperate"), *in_role(units, role)]
            subject, at = units or subject, match.end() if units else at
            if units and document.folded.startswith(")、", at):  # 甲局(牵头)、乙局
                others, at = partners(document, at + 2, end, level)
                shares += in_role(others, "responsible")
        if shares and helped != at:
            shares += _helpers(document, at, end, level)
            helped = at
    return _once(shares)


def _may_give(document: Document, match: re.Match[str], *, handed: int, end: int) -> bool:
    """Whether a verb can give a role: any verb where duties are handed to units before it, else those of duties."""
    if match["other"]:
        return handed < match.start()
    return not match["post"] or LEAD_POST.match(document.folded, match.end(), end) is not None


def _of_everybody(match: re.Match[str], units: tuple[UnitName, ...], *, introduced: bool) -> bool:
    """Whether a verb only tells everybody to take care or to do what is theirs, or says on principle who governs."""
    if MODAL.match(match[0]) and all(unit.group for unit in units):
        return True
    if match["lead"] and not introduced and units and all(unit.name.startswith("各单位") for unit in units):
        return True
    if match["well"] or match[0].endswith(_WELL):
        handed = introduced and not match[0].endswith(_WELL)
        return bool(units) and not handed and all(anybody(unit) for unit in units)
    return bool(match["mainly"]) and any(unit.group or unit.name.endswith("政府") for unit in units)


def _subject(document: Document, start: int, end: int, level: str) -> tuple[UnitName, ...]:
    """The units that a sentence begins with, where what they should mind comes before their duty; no collectives."""
    match = SUBJECT.match(document.folded, start, end)
    units = units_between(document, *match.span("units"), level) if match else ()
    if match and match["post"] and not any(map(_is_nobody, units)):
        return units
    return () if any(unit.group for unit in units) else units


def _is_nobody(unit: UnitName) -> bool:
    """Whether everybody is meant, though a sentence calls them the body that is responsible."""
    return unit.name.startswith("各级") or (unit.name.startswith(_ANYBODY) and unit.name.endswith(NOBODY))


def _helped(document: Document, start: int, end: int, level: str) -> tuple[tuple[UnitName, ...], tuple[UnitName, ...]]:
    """The helpers and whom they help, where 甲局、乙局协同丙局 stands before a verb."""
    match = HELPED.search(document.folded, start, end)
    if match is None:
        return (), ()
    helpers, _ = _before(document, start, match.start(), level)
    units = units_between(document, match.end(), end, level)
    return (helpers, units) if helpers else ((), ())


def _role(document: Document, match: re.Match[str], *, introduced: bool, end: int) -> str | None:
    if match["mainly"] and not introduced:
        return None
    if match["lead"] or match["responsible"]:
        return "lead" if match["lead"] else "responsible"
    if match["post"]:
        post = (LEAD_POST if introduced else POST_ALONE).match(document.folded, match.end(), end)
        return _POSTS[post["role"]] if post else None
    return "responsible" if match["other"] and introduced else None


def _before(document: Document, start: int, end: int, level: str) -> tuple[tuple[UnitName, ...], bool]:
    """The units right before a verb, and whether 由 or the like stands before them."""
    folded = document.folded
    end = _before_note(folded, start, end)
    first = start = max(start, end - _FARTHEST)
    for match in CLAUSE_START.finditer(folded, start, end):
        start = match.end()
    # an introducer may look at the verb, which stands behind the end
    introducers = [match for match in INTRODUCER.finditer(folded, start, end + 2) if match.end() <= end]
    begin = introducers[-1].end() if introducers else start
    units = units_between(document, begin, end, level) or _itself(document, begin, end)
    units = units or _acting(document, begin, end, level, introduced=bool(introducers))
    if introducers and not units and folded[begin:end] in _KINDS_OF_PLACE:
        units = (UnitName(folded[begin:end], document.text[begin:end], begin, end, group=True),)
    if any(" " in unit.printed.strip() for unit in units):
        after = folded.rfind(" ", begin, end) + 1  # a heading whose line break was lost: 组织保障 县民政局负责
        units = units_between(document, after, end, level) or (units if end - after < _SHORTEST else ())
    if introducers or not units:
        return units, bool(introducers)
    listed, introduced = _listed_before(document, first, begin, level)
    return (*listed, *units), introduced


def _listed_before(document: Document, start: int, end: int, level: str) -> tuple[tuple[UnitName, ...], bool]:
    """The units that a comma parts from those right before a verb, and whether 由 stands before them.

    由县水利局,开发区管委会负责… names two.
    """
    found: tuple[UnitName, ...] = ()
    while end > start and document.folded[end - 1] == ",":
        comma = max(start, max(document.folded.rfind(mark, start, end - 1) for mark in ",:") + 1)
        if comma == start and "一" <= document.folded[start - 1 : start] <= "龥":
            break  # what an earlier verb is about
        introducers = list(INTRODUCER.finditer(document.folded, comma, end - 1))
        first = introducers[-1].end() if introducers else comma
        units = units_between(document, first, end - 1, level)
        if not units:
            break
        found, end = (*units, *found), first
        if introducers:
            return found, True
    return found, False


def _before_note(folded: str, start: int, end: int) -> int:
    """The offset, or where the bracket opens that sets a short name right before it: 水利局(以下简称水利局)负责."""
    opened = folded.rfind("(", start, end) if folded[end - 1 : end] == ")" else -1
    return opened if opened >= 0 and SHORT_NAME.fullmatch(folded, opened, end) else end


def _acting(document: Document, start: int, end: int, level: str, *, introduced: bool) -> tuple[UnitName, ...]:
    """The units that a clause begins with, where words on how they act stand between them and its verb."""
    match = ADVERBIAL.match(document.folded, start, end)
    if match is None or (match["about"] and not introduced and not document.folded.startswith(_IN_ALL, end)):
        return ()
    return units_between(document, *match.span("units"), level)


def _itself(document: Document, start: int, end: int) -> tuple[UnitName, ...]:
    """Whoever writes, where 我局 and nothing else stands there."""
    match = ITSELF.match(document.folded, start, end)
    if match is None or match.end() < end:
        return ()
    where = match.span("itself")
    return (UnitName(ITS_NAME, document.text[slice(*where)], *where, group=False),)


def _known(shares: list[Share], own: str | None) -> list[Share]:
    """The shares with the name of whoever writes; what 我局 does by itself is no duty given."""
    if {share.unit.name for share in shares} <= {ITS_NAME}:
        return []
    known = [
        replace(share, unit=replace(share.unit, name=own or "")) if share.unit.name == ITS_NAME else share
        for share in shares
    ]
    return [share for share in known if share.unit.name]


def _helpers(document: Document, start: int, end: int, level: str) -> list[Share]:
    """Units that help, in the same sentence: …, 乙局配合; or form a group that one leads: …牵头,乙局、丙局组成."""
    found: list[Share] = []
    for match in HELP.finditer(document.folded, start, end):
        if match["formed"] and "牵头" not in document.folded[max(0, start - len("牵头")) : match.start()]:
            continue
        units, _ = _before(document, start, match.start(), level)
        found += in_role(units, "cooperate")
    return found


def _bare(document: Document, start: int, end: int) -> bool:
    """Whether nothing but 并, 按照方案 or the like stands between the last comma and an offset."""
    comma = max(document.folded.rfind(mark, start, end) for mark in ",:")
    between = document.folded[max(comma + 1, start) : end].strip()
    return len(between) <= 1 or GOING_BY.fullmatch(between) is not None


def _once(shares: list[Share]) -> list[Share]:
    return list({(share.role, share.unit.name): share for share in reversed(shares)}.values())[::-1]


def _quoted(document: Document, start: int, at: int) -> bool:
    close = min(len(document.folded), at + _LONGEST_QUOTE)
    return document.folded.find("《", start, at) >= 0 and any(
        match.start() < at < match.end() for match in QUOTED.finditer(document.folded, start, close)
    )
