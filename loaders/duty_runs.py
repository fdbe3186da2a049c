"""Duties of one paragraph, unit by unit: where 甲局负责…;乙局负责… stand, 丙局要加强… beside them is a duty too.

Knows how such paragraphs are laid out. Must not know what makes the first of them duties, nor the tasks of them.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.document import Document
from loaders.grammar import Content
from loaders.named import Taken, in_role, units_between
from loaders.naming import UnitName
from loaders.segments import trim
from loaders.tasks import Clause
from loaders.wording.prose import EXHORTATION, NO_SUBJECT, PAST, RUN_DUTY, RUN_PART

_FEWEST = 2  # duties that make a paragraph a list of such


def duty_runs(document: Document, stated: Sequence[Clause], taken: Taken, level: str) -> Iterator[Clause]:
    """The further duties of paragraphs in which several are stated, or of a list parted by ; in which one is.

    None in what is taken, and none of collectives.
    """
    lines = Counter(document.folded.rfind("\n", 0, clause.start) + 1 for clause in stated)
    starts = sorted(clause.start for clause in stated)
    for line, count in lines.items():
        stop = document.folded.find("\n", line)
        listed = False  # whether a duty is stated in the list before
        for part in RUN_PART.finditer(document.folded, line, stop if stop >= 0 else len(document.folded)):
            listed = listed and document.folded[part.start() - 1] == ";"
            before, listed = listed, listed or bisect_left(starts, part.start()) < bisect_left(starts, part.end())
            if count < _FEWEST and not before:
                continue
            start, end = trim(document.folded, *part.span())
            match = RUN_DUTY.match(document.folded, start, end)
            if match is None or taken.holds(match.start("units")):
                continue
            if PAST.search(document.folded, start, end) or EXHORTATION.search(document.folded, start, end):
                continue
            units = units_between(document, *match.span("units"), level)
            if units and not any(_anybody(unit) for unit in units):
                yield Clause("sentence", start, end, Content(in_role(units, "responsible"), form="verb"), (start, end))


def _anybody(unit: UnitName) -> bool:
    """Whether a collective is meant; a department that its subject names is none: 公安部门."""
    return unit.group and (not unit.name.endswith("部门") or NO_SUBJECT.search(unit.name) is not None)
