"""The stages of the work with their first and last day.

Knows where the name of a stage and its days stand. Must not know how either is worded, nor deadlines of tasks.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from re import Match

from graph.model.facts import Evidence, Heading, Phase
from loaders.document import Document, Item, Outline
from loaders.fold import fold
from loaders.names.naming import is_unit
from loaders.promises.dates import Period, day_at, every_day, period, year_before, year_of
from loaders.segments import line_end, line_start
from loaders.wording.phases import (
    CLOSES,
    ENDS,
    LISTED,
    MASKED_END,
    NAME_BEHIND,
    NAMED_LATER,
    NO_PHASE,
    ONLY_ORDINAL,
    OPEN_END,
    OPENED,
    OPENS,
    PHASE,
    STEP_NUMBER,
    STEPS,
    STEPS_BEFORE,
    TABLE_HEAD,
    UNDATED,
    UP_TO,
)

_NUMBER = 6  # characters that a number before a heading may take
_LEAD = 10  # characters of what may stand between a full stop and the day that opens a stage
_APART = timedelta(days=2)  # between stages that follow one another
_NEAR = 500  # characters before a stage in which the year of its days may stand
_TABLE = 2000  # characters before a row in which the head of its table stands
_LONGEST_NAME = 100  # characters before a day in which the name of a phase may begin


@dataclass(frozen=True, slots=True)
class _Stage:
    """A possible stage: `sure` says that the words call it one, `place` is the item that it opens, if it does."""

    phase: Phase
    sure: bool
    place: Item | None


def phases(document: Document, outline: Outline, heading: Heading) -> tuple[Phase, ...]:
    """The stages in the order of the text; what is not called a stage counts only among others of its kind."""
    year = year_of(heading)
    items = {item.start: item for item in outline.items if item.number is not None}
    found = [*_name_first(document, items, year), *_days_first(document, items, year)]
    kept = [*_among_others(outline, found), *_undated(document, outline, found)]
    # 第一阶段:3月,动员阶段 is found by its number and by its name.
    once = {(phase.name, phase.start, phase.end): phase for phase in reversed(kept)}
    return tuple(sorted(once.values(), key=lambda phase: phase.evidence.start))


def _name_first(document: Document, items: dict[int, Item], year: int | None) -> Iterator[_Stage]:
    folded = document.folded
    named = None  # the year of the stage before
    for match in _before_days(folded):
        when = day_at(folded, match.end())
        if when is None or not _fits(folded, match, when):
            continue
        item = _opened(items, match.start())
        in_row = _in_row(folded, match)
        called = bool(match["stage"] or match["ordinal"]) or in_row or _numbered_step(folded, match)
        if not in_row and not _may_be(folded, match, item, called=called):
            continue
        since = bool(match["since"])
        known = named or year or year_before(folded, match.start() - _NEAR, match.start())
        known = None if match["masked"] else known
        stage = _stage(document, match.span("name"), when, year=known, since=since)
        if stage is not None:
            stage = _lasting(folded, stage, when, known)
            named = int((stage.end or stage.start or "0")[:4]) if when["year1"] or when["year2"] else named
            yield _Stage(_named_later(document, stage, when), called, item)


def _numbered_step(folded: str, match: Match[str]) -> bool:
    """Whether a numbered name with its days in a bracket stands on the line of a heading about steps."""
    line = line_start(folded, match.start())
    numbered = STEP_NUMBER.search(folded, max(line, match.start() - _NUMBER), match.start())
    return bool(numbered and OPENED.search(match["gap"]) and STEPS_BEFORE.search(folded, line, match.start()))


def _in_row(folded: str, match: Match[str]) -> bool:
    """Whether the name and its days are cells of a table of stages."""
    blank = not match["gap"].strip(" |\n")
    return blank and TABLE_HEAD.search(folded, max(0, match.start() - _TABLE), match.start()) is not None


def _fits(folded: str, match: Match[str], when: Match[str]) -> bool:
    """Whether the days end where the heading's bracket, or the heading, does, and the name can be a stage's."""
    end = CLOSES if OPENED.search(match["gap"]) else ENDS
    behind = OPEN_END.match(folded, when.end()) or (match["masked"] and MASKED_END.match(folded, when.end()))
    unit = is_unit(match["name"]) and not match["name"].endswith("署")  # 动员部署
    named = not NO_PHASE.search(match["name"]) and not unit
    at = behind.end() if behind else when.end()
    return named and bool(end.match(folded, at) or (match["stage"] and UP_TO.match(folded, at)))


def _may_be(folded: str, match: Match[str], item: Item | None, *, called: bool) -> bool:
    """Whether the heading stands where one may: at an item or a sentence; one not called a stage only at an item.

    With its days in a bracket such a one may open a line as well.
    """
    if not called:
        opened = OPENED.search(match["gap"]) is not None
        listed = item is not None and (opened or ":" in match["gap"] or "时间" in match["gap"])
        return listed or (opened and folded[match.start() - 1 : match.start()] == "\n")
    if match["ordinal"] or ONLY_ORDINAL.match(match["name"]):
        return True
    return item is not None or OPENS.search(folded, max(0, match.start() - 8), match.start()) is not None


def _before_days(folded: str) -> Iterator[Match[str]]:
    """Every name of a phase; only what stands before a day is looked at."""
    reached = 0
    for when in sorted(every_day(folded), key=lambda day: day.start()):
        start, end = max(reached, when.start() - _LONGEST_NAME), when.end()
        for match in PHASE.finditer(folded, start, end) if start < end else ():
            reached = match.end()
            yield match


def _days_first(document: Document, items: dict[int, Item], year: int | None) -> Iterator[_Stage]:
    folded = document.folded
    for when in every_day(folded):
        item = _opened(items, when.start())
        name = NAME_BEHIND.match(folded, when.end())
        listed = LISTED.search(folded, max(0, when.start() - _LEAD), when.start())
        if (item is None and listed is None) or name is None or NO_PHASE.search(name["name"]):
            continue
        known = year or year_before(folded, when.start() - _NEAR, when.start())
        since = listed is not None and listed["since"] is not None
        stage = _stage(document, name.span("name"), when, year=known, since=since)
        if stage is not None:
            yield _Stage(stage, True, item)


def _opened(items: dict[int, Item], at: int) -> Item | None:
    """The numbered item that begins right before an offset."""
    return next((items[start] for start in range(at, at - _NUMBER - 1, -1) if start in items), None)


def _stage(
    document: Document, name: tuple[int, int], when: Match[str], *, year: int | None, since: bool = False
) -> Phase | None:
    meant: Period = period(when, year)
    if not meant.possible or not (when["year1"] or when["month1"] or when["part1"]):
        return None
    open_end = OPEN_END.match(document.folded, when.end())
    start, end = min(name[0], when.start()), max(name[1], when.end())
    words = "".join(document.text[name[0] : name[1]].split())
    evidence = Evidence(start, end, document.text[start:end])
    # From a day that the document does not give; up to no day at all.
    return Phase(words, None if since else meant.start, None if open_end else meant.end, evidence)


def _lasting(folded: str, stage: Phase, when: Match[str], year: int | None) -> Phase:
    """The stage up to the last day before which its paragraph wants something done: 3月底前,…。6月底前,…."""
    if not when[0].endswith("前"):
        return stage
    line = folded[when.end() : line_end(folded, when.end())]
    opening = [later for later in every_day(line) if line[later.start() - 1] in "。;" and later[0].endswith("前")]
    days = [meant.end for later in opening if (meant := period(later, year)).possible and meant.end]
    return replace(stage, end=max([stage.end, *days])) if stage.end and days else stage


def _named_later(document: Document, phase: Phase, when: Match[str]) -> Phase:
    """The stage under the name that follows its days, where only its number stands before them."""
    later = NAMED_LATER.match(document.folded, when.end()) if ONLY_ORDINAL.match(phase.name) else None
    if later is None:
        return phase
    evidence = Evidence(phase.evidence.start, later.end(), document.text[phase.evidence.start : later.end()])
    return Phase(later["stage"] or later["name"], phase.start, phase.end, evidence)


def _among_others(outline: Outline, found: list[_Stage]) -> list[Phase]:
    """The stages that are called so, and those that stand side by side under a heading about steps, or in sequence."""
    kept = [stage.phase for stage in found if stage.sure]
    called = {stage.place.start for stage in found if stage.sure and stage.place is not None}
    beside: dict[int | None, list[Phase]] = defaultdict(list)
    for stage in found:
        parent = stage.place.parent if stage.place is not None else None
        inside = parent is not None and outline.items[parent].start in called  # a part of a stage
        if not stage.sure and not inside:
            beside[parent].append(stage.phase)
    for parent, several in beside.items():
        titled = parent is not None and STEPS.search(outline.items[parent].title)
        if len(several) > 1 and (titled or _in_sequence(several)):
            kept += several
    return kept


def _undated(document: Document, outline: Outline, found: list[_Stage]) -> Iterator[Phase]:
    """Stages without days: items under a heading about steps, where each is called a stage."""
    dated = {stage.place.start for stage in found if stage.place is not None}
    below: dict[int, list[Item]] = defaultdict(list)
    for item in outline.items:
        if item.number is not None and item.parent is not None and STEPS.search(outline.items[item.parent].title):
            below[item.parent].append(item)
    for several in below.values():
        bare = [item for item in several if item.start not in dated]
        names = [UNDATED.match(fold(item.title)) for item in bare]
        if len(several) > 1 and all(names):
            yield from (
                _without_days(document, item, name["name"]) for item, name in zip(bare, names, strict=True) if name
            )


def _without_days(document: Document, item: Item, name: str) -> Phase:
    start = document.folded.index(name, item.start)
    end = start + len(name)
    return Phase(name, None, None, Evidence(start, end, document.text[start:end]))


def _in_sequence(several: list[Phase]) -> bool:
    """Whether each begins when the one before ends."""
    return all(
        one.end is not None
        and other.start is not None
        and abs(date.fromisoformat(other.start) - date.fromisoformat(one.end)) <= _APART
        for one, other in pairwise(several)
    )
