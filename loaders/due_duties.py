"""Duties that a sentence gives units with a day: 2月底前,县水利局完成…, 县水利局要在2月底前完成….

Knows where such words stand. Must not know other sentences, nor the tasks that come of them.
"""

from collections.abc import Iterator

from loaders.document import Document
from loaders.grammar import Content
from loaders.named import Taken, in_role, units_between
from loaders.scanning import on_lines
from loaders.segments import trim
from loaders.tasks import Clause
from loaders.wording.prose import DUE_DUTY, DUE_DUTY_CUE, EXHORTATION, PAST, SENTENCE_END


def due_duties(document: Document, taken: Taken, level: str) -> Iterator[Clause]:
    """The duties with a day outside the stretches taken; what is asked of collectives is no duty of anybody."""
    for match in on_lines(DUE_DUTY, DUE_DUTY_CUE, document.folded):
        named = "units" if match["units"] else "named"
        if taken.holds(match.start(named)):
            continue
        stop = SENTENCE_END.search(document.folded, match.end())
        start, end = trim(document.folded, match.start(), stop.start() if stop else len(document.folded))
        if PAST.search(document.folded, start, end) or EXHORTATION.search(document.folded, start, end):
            continue
        units = units_between(document, *match.span(named), level)
        if units and not any(unit.group for unit in units):
            yield Clause("sentence", start, end, Content(in_role(units, "responsible"), form="verb"), (start, end))
