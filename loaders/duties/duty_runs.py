"""Duties beside those stated: where 甲局负责…;乙局负责… stand, 丙局要加强… beside them is a duty too.

Knows how such paragraphs and documents are laid out. Must not know what makes the first of them duties, nor the tasks.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.document import Document
from loaders.duties.grammar import Content, in_role
from loaders.duties.named import Taken, anybody, units_between
from loaders.duties.tasks import Clause
from loaders.scanning import from_line_starts
from loaders.segments import Stretch, line_end, line_start, trim
from loaders.wording.duty_lists import ACTING_LINE, RUN_DUTY, RUN_PART
from loaders.wording.prose import EXHORTATION, PAST

_FEWEST = 2  # duties that make a paragraph a list of such
_FEWEST_LINES = 3  # paragraphs that begin with whoever acts, so that the document is written so


def duty_runs(document: Document, stated: Sequence[Clause], taken: Taken, level: str) -> Iterator[Clause]:
    """The further duties of paragraphs in which several are stated, or of several units behind one that is stated.

    One is enough in a list parted by ;, or several before it. None in what is taken, and none of collectives.
    """
    starts = sorted(clause.start for clause in stated)
    lines = Counter(line_start(document.folded, start) for start in starts)
    for line, count in lines.items():
        first = starts[bisect_left(starts, line)]
        parts = list(RUN_PART.finditer(document.folded, line, line_end(document.folded, line)))
        further = [clause for part in parts if (clause := _further(document, part.span(), taken, level))]
        behind = [clause for clause in further if clause.start > first]
        if count >= _FEWEST:
            yield from further
        elif len(behind) >= _FEWEST:
            yield from behind
        else:
            listed = [one for one in further if "。" not in document.folded[slice(*sorted((first, one.start)))]]
            several = sum(one.start < first for one in listed) >= _FEWEST
            yield from (one for one in listed if several or one.start > first)


def acting_lines(document: Document, stated: Sequence[Clause], taken: Taken, level: str) -> Iterator[Clause]:
    """Paragraphs that begin with units and what they do, where several of them stand beside duties stated."""
    if len(stated) < _FEWEST:
        return
    found = []
    for match in from_line_starts(ACTING_LINE, document.folded):
        part = RUN_PART.match(document.folded, match.start("units"), line_end(document.folded, match.end()))
        if part and (clause := _further(document, part.span(), taken, level)):
            found.append(clause)
    if len(found) >= _FEWEST_LINES:
        yield from found


def _further(document: Document, stretch: Stretch, taken: Taken, level: str) -> Clause | None:
    """The duty of a part of a paragraph that names units and what they have to do."""
    start, end = trim(document.folded, *stretch)
    match = RUN_DUTY.match(document.folded, start, end)
    if match is None or taken.holds(match.start("units")):
        return None
    if PAST.search(document.folded, start, end) or EXHORTATION.search(document.folded, start, end):
        return None
    units = units_between(document, *match.span("units"), level)
    if not units or any(anybody(unit) for unit in units):
        return None
    return Clause("sentence", start, end, Content(in_role(units, "responsible")), (start, end))
