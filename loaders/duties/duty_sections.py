"""Duties under a heading that shares them out: 三、职责分工, below it units, each with its duties in any words.

Knows how such sections are laid out. Must not know other lists of duties, nor the tasks that come of them.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from loaders.document import Document, Item, Outline
from loaders.duties.duty_lists import duty
from loaders.duties.named import NOBODY, Taken, anybody, units_between
from loaders.duties.tasks import Clause
from loaders.names.naming import UnitName
from loaders.segments import Stretch, lines, trim
from loaders.wording.doubts import LABEL
from loaders.wording.duty_lists import DUTY_SECTION, SECTION_BELOW, SECTION_ITEM, SECTION_LINE, SECTION_SUBJECT
from loaders.wording.prose import EXHORTATION

_FEWEST = 2  # items or lines that name units, so that a section is written so
_BODIES = ("组", "指挥部", "办公室", "专班")  # set up for the work; what stands below tells who they are

_Named = tuple[re.Match[str], tuple[UnitName, ...], Stretch]  # what names units, and the item or line


def duty_sections(document: Document, outline: Outline, taken: Taken, level: str) -> Iterator[Clause]:
    """The duties outside the stretches taken of sections in which at least two items or lines begin with units."""
    below: dict[int, list[Item]] = defaultdict(list)
    for item in outline.items:
        if item.number is not None and item.parent is not None:
            below[item.parent].append(item)
    for index, item in enumerate(outline.items):
        if item.number is None or not _shares_out(document, item):
            continue
        own = list(lines(document.folded[item.start : item.end]))[1:]
        places = [(item.start + start, item.start + end) for start, end in own]
        places += [(one.start, one.end) for one in below[index]]
        named = [one for place in places if (one := _named(document, place, level))]
        if len(named) >= _FEWEST:
            yield from (_duty(document, *one) for one in named if not _known(one[0], taken))


def _shares_out(document: Document, item: Item) -> bool:
    """Whether the heading of an item, or a line below it, says that duties follow."""
    return bool(DUTY_SECTION.search(item.title) or SECTION_BELOW.search(document.folded, item.start, item.end))


def _named(document: Document, place: Stretch, level: str) -> _Named | None:
    """The units that an item or line names before its words; none where everybody is told to take care."""
    start, end = place
    above = SECTION_ITEM.match(document.folded, start, end)
    readings = (
        SECTION_SUBJECT.match(document.folded, above.end("units"), end) if above else None,
        above,
        SECTION_LINE.match(document.folded, start, end),
    )
    for match in readings:
        units = units_between(document, *match.span("units"), level) if match else ()
        if match and units:
            told = match is readings[0] or match.groupdict().get("role") is not None
            vague = any(unit.name.endswith(NOBODY if anybody(unit) else _BODIES) and not told for unit in units)
            labelled = LABEL.search(document.folded, start, end) or EXHORTATION.search(document.folded, start, end)
            return None if vague or labelled else (match, units, place)
    return None


def _known(match: re.Match[str], taken: Taken) -> bool:
    return taken.holds(match.start("units")) or bool(match.groupdict().get("told"))


def _duty(document: Document, match: re.Match[str], units: tuple[UnitName, ...], place: Stretch) -> Clause:
    span = trim(document.folded, *place)
    return duty(document, units, match.groupdict().get("role") or "负责", span=span, words=match.end())
