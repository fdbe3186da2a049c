"""Duties of one paragraph, unit by unit: where 甲局负责…;乙局负责… stand, 丙局要加强… beside them is a duty too.

Knows how such paragraphs are laid out. Must not know what makes the first of them duties, nor the tasks of them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.document import Document
from loaders.grammar import Content
from loaders.named import Taken, in_role, units_between
from loaders.segments import trim
from loaders.tasks import Clause
from loaders.wording.prose import EXHORTATION, PAST, RUN_DUTY, RUN_PART

_FEWEST = 2  # duties that make a paragraph a list of such


def duty_runs(document: Document, stated: Sequence[Clause], taken: Taken, level: str) -> Iterator[Clause]:
    """The further duties of paragraphs in which several are stated, outside what is taken; none of collectives."""
    lines = Counter(document.folded.rfind("\n", 0, clause.start) + 1 for clause in stated)
    for line in (at for at, count in lines.items() if count >= _FEWEST):
        stop = document.folded.find("\n", line)
        for part in RUN_PART.finditer(document.folded, line, stop if stop >= 0 else len(document.folded)):
            start, end = trim(document.folded, *part.span())
            match = RUN_DUTY.match(document.folded, start, end)
            if match is None or taken.holds(match.start("units")):
                continue
            if PAST.search(document.folded, start, end) or EXHORTATION.search(document.folded, start, end):
                continue
            units = units_between(document, *match.span("units"), level)
            if units and not any(unit.group for unit in units):
                yield Clause("sentence", start, end, Content(in_role(units, "responsible"), form="verb"), (start, end))
