"""Lists of duties by unit: 县水利局:负责…, (二)县水利局职责:…, or the unit as a heading above its duties.

Knows how such lists are laid out. Must not know sentences, nor the tasks that come of them.
"""

import re
from collections.abc import Iterable, Iterator

from loaders.document import Document
from loaders.duties.grammar import Content, in_role
from loaders.duties.named import Taken, anybody, partners, units_between
from loaders.duties.tasks import Clause
from loaders.names.naming import UnitName
from loaders.scanning import from_line_starts, on_lines
from loaders.segments import Stretch, line_end, trim
from loaders.wording.doubts import LABEL
from loaders.wording.duty_lists import (
    ALSO_RESPONSIBLE,
    DUTY_ANY,
    DUTY_HEAD,
    DUTY_HEAD_HINT,
    DUTY_HEADED,
    DUTY_HEADED_HINT,
    DUTY_ITEM,
    DUTY_LINE,
    DUTY_LINE_CUE,
    DUTY_LIST,
    DUTY_LIST_CUE,
    DUTY_NUMBERED,
    DUTY_NUMBERED_CUE,
    DUTY_SPACED,
    SHARED_OUT,
    UNIT_ABOVE,
    UNIT_ABOVE_HINT,
    UNIT_TASK,
)

_HELPING = ("配合", "协助", "参与", "参加")
_OVER = 12  # characters that may stand on the line below: blanks, a verb, and what must not follow it
_CONTEXT = 3_000  # characters before such units in which the text says that it shares out tasks
_CLOSE = 60  # the same before a single one
_FEWEST = 3  # lines of any verbs that make a list


def duty_lists(document: Document, taken: Taken, level: str) -> Iterator[Clause]:
    """The duties of every list outside the stretches taken."""
    headed = [*_under_units(document, taken, level), *_under_heads(document, taken, level)]
    yield from {clause.start: clause for clause in headed}.values()
    entries = _entries(document, taken)
    limits = [match.start() for match in entries[1:]] + [len(document.folded)]
    for match, limit in zip(entries, limits, strict=False):
        units = _named(document, *match.span("units"), level)
        if units:
            stop = min(limit, line_end(document.folded, match.end()))
            span = trim(document.folded, match.start("units"), stop)
            yield from _entry(document, match, units, span, level=level)


def _named(document: Document, start: int, end: int, level: str) -> tuple[UnitName, ...]:
    """The units before a colon; a heading whose line break was lost is none of them: 职责分工 县水利局."""
    units = units_between(document, start, end, level)
    if any(" " in unit.printed.strip() for unit in units):
        return units_between(document, document.folded.rfind(" ", start, end) + 1, end, level) or units
    return units


def _under_heads(document: Document, taken: Taken, level: str) -> Iterator[Clause]:
    """Units as headings above their duties."""
    for head in DUTY_HEAD.finditer(document.folded) if DUTY_HEAD_HINT.search(document.folded) else ():
        units = () if taken.holds(head.start("units")) else units_between(document, *head.span("units"), level)
        for match in DUTY_ITEM.finditer(document.folded, *head.span("duties")) if units else ():
            yield duty(document, units, match["role"], span=match.span("words"), words=match.start("words"))
    for head in DUTY_HEADED.finditer(document.folded) if DUTY_HEADED_HINT.search(document.folded) else ():
        units = () if taken.holds(head.start("units")) else units_between(document, *head.span("units"), level)
        if units and not any(anybody(unit) for unit in units):
            start, end = trim(document.folded, head.start("units"), head.end("duties"))
            yield duty(document, units, "负责", span=(start, end), words=start)


def _under_units(document: Document, taken: Taken, level: str) -> Iterator[Clause]:
    """Units on lines of their own above numbered tasks of any words, where the text shares out tasks."""
    folded = document.folded
    found = list(UNIT_ABOVE.finditer(folded)) if UNIT_ABOVE_HINT.search(folded) else []
    for head in found:
        reach = _CONTEXT if len(found) > 1 else _CLOSE
        if taken.holds(head.start("units")) or not SHARED_OUT.search(
            folded, max(0, head.start() - reach), head.start()
        ):
            continue
        units = () if LABEL.search(head["tasks"]) else units_between(document, *head.span("units"), level)
        for match in UNIT_TASK.finditer(folded, *head.span("tasks")) if units else ():
            yield duty(document, units, match["role"], span=match.span("words"), words=match.start("words"))


def _entries(document: Document, taken: Taken) -> list[re.Match[str]]:
    """Lines that begin with units and a colon; any verb may follow where the document has such lines throughout.

    A line right above or below one of them needs no verb that is known.
    """
    named = _outside(document, taken, DUTY_LIST, DUTY_LIST_CUE)
    lines = _outside(document, taken, DUTY_LINE, DUTY_LINE_CUE)
    numbered = _outside(document, taken, DUTY_NUMBERED, DUTY_NUMBERED_CUE)
    if any(match["role"] for match in numbered):
        lines += numbered
    known = {match.start("units") for match in named}
    lines = [match for match in lines if match.start("units") not in known]
    found = [*named, *lines] if len(named) > 1 or len(named) + len(lines) >= _FEWEST else named
    if len(found) > 1:
        found += _beside(document, found, taken)
    found += [match for match in _spaced(document.folded) if not taken.holds(match.start("units"))]
    return sorted(found, key=lambda match: match.start("units"))


def _outside(document: Document, taken: Taken, pattern: re.Pattern[str], cue: re.Pattern[str]) -> list[re.Match[str]]:
    """Where a duty of a list begins outside the stretches taken."""
    found = on_lines(pattern, cue, document.folded, over=_OVER)
    return [match for match in found if not taken.holds(match.start("units"))]


def _beside(document: Document, found: list[re.Match[str]], taken: Taken) -> list[re.Match[str]]:
    """Lines of a unit and any words that follow one another, one of which is a known duty."""
    known = {match.start("units") for match in found}
    runs = _runs(document.folded, DUTY_ANY.finditer(document.folded))
    listed = [run for run in runs if any(match.start("units") in known for match in run)]
    further = (match for run in listed for match in run if match.start("units") not in known)
    return [match for match in further if not taken.holds(match.start("units"))]


def _spaced(folded: str) -> Iterator[re.Match[str]]:
    """Lines of a unit, a blank and any words that follow one another where the text shares out duties.

    Those that go on with 负责, 配合 and the like are sentences, which are read elsewhere.
    """
    if not SHARED_OUT.search(folded):
        return
    for run in _runs(folded, from_line_starts(DUTY_SPACED, folded)):
        start = run[0].start()
        if len(run) >= _FEWEST and SHARED_OUT.search(folded, max(0, start - _CLOSE), start):
            yield from (match for match in run if match["role"] is None)


def _runs(folded: str, found: Iterable[re.Match[str]]) -> list[list[re.Match[str]]]:
    """The matches of lines that follow one another."""
    runs: list[list[re.Match[str]]] = []
    reached = -1  # where the line of the last one ends
    for match in found:
        if not runs or match.start() != reached + 1:
            runs.append([])
        runs[-1].append(match)
        reached = line_end(folded, match.end())
    return runs


def _entry(
    document: Document, match: re.Match[str], units: tuple[UnitName, ...], span: Stretch, *, level: str
) -> Iterator[Clause]:
    colon = document.folded.find(":", match.end("units"), match.end())
    words = (1 + max(colon, match.end("units")), span[1])
    if match.groupdict().get("together"):
        helpers, _ = partners(document, match.end("together"), span[1], level)
        shares = (*in_role(units, "lead"), *in_role(helpers, "cooperate"))
        yield Clause("sentence", *span, Content(shares), words)
    else:
        verb = match.groupdict().get("role") or "负责"
        yield duty(document, units, verb, span=span, words=words[0])


def duty(document: Document, units: tuple[UnitName, ...], verb: str, *, span: Stretch, words: int) -> Clause:
    """A duty of a list; a verb that names no other role makes its units responsible, also behind one that does."""
    role = "lead" if verb.endswith("牵头") else "cooperate" if verb in _HELPING else "responsible"
    also = role == "cooperate" and ALSO_RESPONSIBLE.search(document.folded, words, span[1])
    shares = (*in_role(units, role), *(in_role(units, "responsible") if also else ()))
    return Clause("sentence", *span, Content(shares), (words, span[1]))
