"""Words that seem to assign in a place that no fact covers: what would else be dropped without a word.

Knows where facts stand. Must not know how the words look.
"""

from bisect import bisect_right
from collections.abc import Iterator

from graph.model.facts import Evidence, Facts, Finding
from graph.model.findings import finding
from loaders.document import Document, Outline
from loaders.duties.looking_back import plans_from
from loaders.names.naming import is_unit, split_units
from loaders.scanning import starting
from loaders.segments import Stretch, apart, trim
from loaders.wording.doubts import HEADS, LABEL, NAME_START, NO_DUTY, OF_A_KIND, SENTENCE_END, TELLING, VERB, VERB_OPENS

_LONGEST_NAME = 24
_LONGEST = 160  # characters of a sentence that are shown
_REACH = 1500  # characters behind a table's head in which its rows begin to assign
_AROUND = ("title", "furniture", "addressee", "signature", "date")


def unexplained(document: Document, layout: Outline, facts: Facts) -> tuple[Finding, ...]:
    """A finding for each sentence, label or table head that seems to assign and gave no fact."""
    around = [(span.start, span.end) for span in layout.spans if span.kind in _AROUND]
    covered = apart([*around, *_read(facts)])
    stretches = {
        _sentence(document.folded, start): None
        for start, end in sorted(_hits(document, facts))
        if not _inside(covered, start) and not _inside(covered, end - 1)
    }
    return tuple(
        finding(
            "unexplained-assignment",
            "seems to assign, and no rule explains it",
            Evidence(start, end, document.text[start:end]),
        )
        for start, end in stretches
    )


def _read(facts: Facts) -> Iterator[Stretch]:
    """The words that some fact explains."""
    said: list[Evidence | None] = []
    for task in facts.tasks:
        said += [*(one.evidence for one in task.assignments), *(one.evidence for one in task.people)]
    for group in facts.groups:
        said += [*(one.evidence for one in group.members), *(one.evidence for one in group.holders)]
        said.append(group.office_evidence)
    for stated in (facts.rules, facts.definitions, facts.obligations, facts.findings):
        said += [one.evidence for one in stated]
    yield from ((one.start, one.end) for one in said if one is not None)


def _hits(document: Document, facts: Facts) -> Iterator[Stretch]:
    folded = document.folded
    yield from (match.span() for match in LABEL.finditer(folded))
    starts = sorted(one.evidence.start for task in facts.tasks for one in task.assignments)
    for match in HEADS.finditer(folded):
        at = bisect_right(starts, match.start())
        if at == len(starts) or starts[at] > match.end() + _REACH:
            yield match.span()
    since = plans_from(document, facts.document)  # before, a reply tells what was done
    verbs = starting(VERB, VERB_OPENS, folded, start=since, end=len(folded))
    yield from (match.span() for match in verbs if _told(document, match.start()))


def _told(document: Document, at: int) -> bool:
    """Whether the name of a unit, and no collective, stands before a verb, in a sentence that tells of a duty."""
    folded = document.folded
    start, end = _sentence(folded, at)
    aside = any(match.start() < at < match.end() for match in NO_DUTY.finditer(folded, start, end))
    if aside or TELLING.search(folded, start, end):
        return False
    begin = max(start, at - _LONGEST_NAME)
    begin = max((match.end() for match in NAME_START.finditer(folded, begin, at)), default=begin)
    units = split_units(document, begin, at)
    if len(units) != 1 or units[0].group or OF_A_KIND.search(units[0].name):
        return False
    return is_unit(units[0].name) and len(units[0].name) > 2


def _sentence(folded: str, at: int) -> Stretch:
    """The sentence around an offset, or as much of it as can be shown."""
    before = [match.end() for match in SENTENCE_END.finditer(folded, max(0, at - _LONGEST), at)]
    after = SENTENCE_END.search(folded, at, at + _LONGEST)
    start = before[-1] if before else max(0, at - _LONGEST)
    return trim(folded, start, after.start() if after else min(len(folded), at + _LONGEST))


def _inside(stretches: list[Stretch], at: int) -> bool:
    place = bisect_right(stretches, at, key=lambda stretch: stretch[0]) - 1
    return place >= 0 and at < stretches[place][1]
