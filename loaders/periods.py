"""Phases and deadlines: what is to be done when, and dates that cannot be. Obligations are loaders/obligations.py's.

Knows where such dates stand and which year they mean. Must not know how they are worded.
"""

from collections.abc import Iterator
from re import Match

from graph.model.facts import Deadline, Evidence, Finding, Heading, Obligation, Phase, Task
from loaders.dates import Period, period, year_before, year_of
from loaders.document import Document, Outline
from loaders.owed import owed
from loaders.wording.dates import DEADLINE_CUE, DONE, OPEN_END, PHASE, WHEN


def phases(document: Document, outline: Outline, heading: Heading) -> tuple[tuple[Phase, ...], tuple[Finding, ...]]:
    """The stages of the work with first and last day, and findings about impossible dates."""
    year = year_of(heading)
    starts = {item.start for item in outline.items if item.number is not None}
    found: list[tuple[Phase, bool]] = []
    for name, when in _headed(document.folded):
        named = _named_phase(document, name, when, year=year)
        found += [(named, bool(name["stage"]))] if named and (name["stage"] or _opens(starts, name)) else []
    plain = [phase for phase, staged in found if not staged]
    kept = tuple(phase for phase, staged in found if staged or len(plain) > 1)
    return kept, tuple(_impossible(document, year))


def obligations(document: Document, outline: Outline, heading: Heading) -> tuple[Obligation, ...]:
    """What is owed by a day or at intervals: reports, plans, meetings."""
    return owed(document, outline, heading)


def deadline(document: Document, task: Task, heading: Heading) -> Deadline | None:
    """The day by which the task is to be done, where its words give one; the last such day if there are several."""
    start, end = task.evidence.start, task.evidence.end
    best: Deadline | None = None
    for match in WHEN.finditer(document.folded, start, end):
        if not _due(document.folded, match, start=start, end=end):
            continue
        year = year_before(document.folded, start, match.start()) or year_of(heading)
        days = period(match, year)
        if days.end and (best is None or best.end is None or days.end > best.end):
            where = Evidence(match.start(), match.end(), document.text[match.start() : match.end()])
            best = Deadline(days.start, days.end, where)
    return best


def _headed(folded: str) -> Iterator[tuple[Match[str], Match[str]]]:
    for name in PHASE.finditer(folded):
        when = WHEN.match(folded, name.end())
        if when and folded[when.end() : when.end() + 1] in ("", ")", "]", "\n", " ", ":", "。"):
            yield name, when


def _opens(starts: set[int], name: Match[str]) -> bool:
    """Whether the name stands at the start of a numbered item, right behind its number."""
    return name.string[name.end() - 1] in "([" and any(at in starts for at in range(name.start() - 6, name.start() + 1))


def _named_phase(document: Document, name: Match[str], when: Match[str], *, year: int | None) -> Phase | None:
    days: Period = period(when, year)
    if not days.possible or (when["year1"] is None and when["month1"] is None):
        return None
    where = Evidence(name.start("name"), when.end(), document.text[name.start("name") : when.end()])
    return Phase(document.text[name.start("name") : name.end("name")], days.start, days.end, where)


def _impossible(document: Document, year: int | None) -> Iterator[Finding]:
    for match in WHEN.finditer(document.folded):
        if not period(match, year).possible:
            where = Evidence(match.start(), match.end(), document.text[match.start() : match.end()])
            yield Finding("impossible-date", "warning", f"no such day: {where.quote}", where)


def _due(folded: str, match: Match[str], *, start: int, end: int) -> bool:
    """Whether the words set a day to be done by, not a day in the past or the name of a year's plan."""
    cue = DEADLINE_CUE.search(folded, max(start, match.start() - 8), match.start())
    if match["limit"] or match["part1"] in ("底", "末", "内") or (cue and cue.end() == match.start()):
        return True
    after = OPEN_END.match(folded, match.end(), end)
    return bool(match["year1"] and not match["month1"] and after and after[0][:1] == "," and DONE.search(after[0][:12]))
