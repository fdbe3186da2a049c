"""Duties that a sentence tells units, with a day or not: 2月底前,县水利局完成…, 县水利局要制定…, 请县水利局于2月底前….

Knows where such words stand. Must not know other sentences, nor the tasks that come of them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from loaders.document import Document
from loaders.duties.grammar import Content, in_role
from loaders.duties.named import Taken, units_between
from loaders.duties.tasks import Clause
from loaders.scanning import on_lines
from loaders.segments import trim
from loaders.wording.prose import EXHORTATION, PAST, PAST_START, SENTENCE_END
from loaders.wording.told_duties import TOLD_DUTY, TOLD_DUTY_CUE

# Whom a sentence tells to take care, as it tells collectives; groups set up for the work, who look after all of it.
_ANY = ("政府", "企业", "组", "指挥部", "专班")
_LONGEST = 400  # characters of a sentence before a duty in it


def told_duties(document: Document, stated: Sequence[Clause], taken: Taken, level: str) -> Iterator[Clause]:
    """Such duties outside the stretches taken, of units that the sentence has not given one by other words.

    What is asked of collectives, or of any government, is nobody's. `stated` are the duties of sentences and lists.
    """
    ordered = sorted(stated, key=lambda clause: clause.start)
    starts = [clause.start for clause in ordered]
    for match in on_lines(TOLD_DUTY, TOLD_DUTY_CUE, document.folded):
        named = match.lastgroup or ""
        if taken.holds(match.start(named)):
            continue
        stop = SENTENCE_END.search(document.folded, match.end())
        start, end = trim(document.folded, match.start(), stop.start() if stop else len(document.folded))
        if _is_past(document.folded, start, end) or EXHORTATION.search(document.folded, start, match.end()):
            continue
        before = bisect_right(starts, start)
        around = (one for one in ordered[max(0, before - 1) : before] if start < one.end)
        has = {share.unit.name for one in around for share in one.content.shares}
        units = tuple(unit for unit in units_between(document, *match.span(named), level) if unit.name not in has)
        anyone = any(unit.group or (named == "told" and unit.name.endswith(_ANY)) for unit in units)
        if units and not anyone:
            yield Clause("sentence", start, end, Content(in_role(units, "responsible")), (start, end))


def _is_past(folded: str, start: int, end: int) -> bool:
    """Whether the sentence that a stretch lies in tells what was done."""
    low = max(0, start - _LONGEST)
    begin = max(low - 1, *(folded.rfind(mark, low, start) for mark in "。;\n")) + 1
    return bool(PAST_START.match(folded, begin) or PAST.search(folded, start, end))
