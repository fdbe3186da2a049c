"""Units named in running text: nothing but units between two offsets, partners behind 会同; what text is spoken for.

Knows what a stretch of units looks like in a sentence. Must not know duties, roles that verbs give, or lists of duties.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from graph.units.tables import state_organs
from loaders.document import Document
from loaders.names.naming import UnitName, split_units
from loaders.segments import Stretch, apart, trim
from loaders.wording.duty_lists import NO_SUBJECT
from loaders.wording.prose import NAME_END, NAME_STOP, NAMED_AFTER, NO_NAME, PARTNERS, PARTNERS_LISTED
from loaders.wording.unit_lists import DEPARTMENTS_BEHIND

NOBODY = ("部门", "单位", "地区", "企业")  # how names end behind 各 or 有关 that mean none in particular
_BODIES = ("小组", "指挥部", "办公室", "公司", "保障组", "委员会")
_LONGEST_NAME = 22
_LONGEST_BODY = 34  # of a name that ends like a body set up for one purpose
_LONGEST_PARTNERS = 40


@dataclass(frozen=True, slots=True)
class Taken:
    """Stretches of the text that are spoken for: apart from each other, in order."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def holds(self, at: int) -> bool:
        """Whether an offset lies in one of the stretches."""
        index = bisect_right(self.starts, at) - 1
        return index >= 0 and at < self.ends[index]

    def past(self, at: int) -> int:
        """The offset, or where the stretch ends in which it lies."""
        index = bisect_right(self.starts, at) - 1
        return max(at, self.ends[index]) if index >= 0 else at


def taken(stretches: Iterable[Stretch]) -> Taken:
    """The stretches with those that overlap made one."""
    found = apart(stretches)
    return Taken(tuple(start for start, _ in found), tuple(end for _, end in found))


def units_between(document: Document, start: int, end: int, level: str) -> tuple[UnitName, ...]:
    """The units between two offsets, if there is nothing but units; else none."""
    start, end = trim(document.folded, start, end)
    behind = DEPARTMENTS_BEHIND.match(document.folded, end)  # 财政、公安, 等部门
    stop = behind.end() if behind else end
    words = document.folded[start:stop]
    if end - start < 2 or (NO_NAME.search(words) and not NAMED_AFTER.fullmatch(words)):
        return ()
    units = tuple(unit for unit in split_units(document, start, stop, level=level) if unit.start < end)
    return units if units and all(map(_is_named, units)) else ()


def _is_named(unit: UnitName) -> bool:
    """Whether the words end like a name and are no longer than one, or are the name of an organ of the state."""
    fits = NAME_END.search(unit.name) and len(unit.name) <= _longest(unit.name)
    return bool(fits or state_organs(unit.name))


def _longest(name: str) -> int:
    return _LONGEST_BODY if name.endswith(_BODIES) else _LONGEST_NAME


def partners(document: Document, start: int, end: int, level: str) -> tuple[tuple[UnitName, ...], int]:
    """The units after 会同, and where they end: before a verb, or else after the first words that are units only."""
    listed = PARTNERS_LISTED.match(document.folded, start)
    if listed and (units := units_between(document, *listed.span("units"), level)):
        return units, listed.end()
    match = PARTNERS.match(document.folded, start, end)
    units = units_between(document, *match.span("units"), level) if match else ()
    if match and units:
        return units, match.end()
    for stop in NAME_STOP.finditer(document.folded, start, min(end, start + _LONGEST_PARTNERS)):
        if units := units_between(document, start, stop.end(), level):
            return units, stop.end()
    return (), start


def anybody(unit: UnitName) -> bool:
    """Whether a collective is meant; a department that its subject names is none: 公安部门."""
    return unit.group and (not unit.name.endswith("部门") or NO_SUBJECT.search(unit.name) is not None)
