"""Phases and deadlines: what is to be done when, and dates that cannot be. Obligations are loaders/obligations.py's.

Knows where such dates stand and which year they mean. Must not know how they are worded.
"""

from collections.abc import Iterator
from re import Match

from graph.model.facts import Deadline, Evidence, Finding, Heading, Obligation, Phase, Task
from loaders.dates import Period, period, year_before, year_of
from loaders.document import Document, Outline
from loaders.owed import owed
from loaders.wording.dates import DEADLINE_CUE, DONE, PHASE, WHEN


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
    """The day by which the task is to be done, where its words give one: the last of its days, or else of its years."""
    start, end = task.evidence.start, task.evidence.end
    year = year_of(heading)
    found = [match for match in WHEN.finditer(document.folded, start, end) if _due(document.folded, match, task)]
    exact = [match for match in found if not _only_a_year(match)]
    ahead = [match for match in found if _only_a_year(match) and (year is None or (_in_year(match) or 0) >= year)]
    days = [_deadline(document, match, year_before(document.folded, start, match.start()) or year) for match in exact]
    days = days or [_deadline(document, match, year) for match in ahead]
    return max((day for day in days if day.end), key=lambda day: day.end or "", default=None)


def _deadline(document: Document, match: Match[str], year: int | None) -> Deadline:
    days = period(match, year)
    return Deadline(days.start, days.end, Evidence(*match.span(), document.text[match.start() : match.end()]))


def _only_a_year(match: Match[str]) -> bool:
    return not (match["month1"] or match["part1"] or match["limit"] or match["month2"])


def _in_year(match: Match[str]) -> int | None:
    named = match["year2"] or match["year1"]
    return int(named) if named and named.isdigit() else None


def _headed(folded: str) -> Iterator[tuple[Match[str], Match[str]]]:
    for name in PHASE.finditer(folded):
        when = WHEN.match(folded, name.end())
        if when and folded[when.end() : when.end() + 1] in ("", ")", "]", "\n", " ", ":", "。"):
            yield name, when


def _opens(starts: set[int], name: Match[str]) -> bool:
    """Whether the name stands at the start of a numbered item, right behind its number."""
    return name.string[name.end("name") : name.end()].strip()[:1] in ("(", "[") and any(
        at in starts for at in range(name.start() - 6, name.start() + 1)
    )


def _named_phase(document: Document, name: Match[str], when: Match[str], *, year: int | None) -> Phase | None:
    days: Period = period(when, year)
    if not days.possible or (when["year1"] is None and when["month1"] is None):
        return None
    first = None if name["since"] else days.start  # from a day that the document does not give
    where = Evidence(name.start("name"), when.end(), document.text[name.start("name") : when.end()])
    return Phase(document.text[name.start("name") : name.end("name")], first, days.end, where)


def _impossible(document: Document, year: int | None) -> Iterator[Finding]:
    for match in WHEN.finditer(document.folded):
        if not period(match, year).possible:
            where = Evidence(match.start(), match.end(), document.text[match.start() : match.end()])
            yield Finding("impossible-date", "warning", f"no such day: {where.quote}", where)


def _due(folded: str, match: Match[str], task: Task) -> bool:
    """Whether the words set a day to be done by, not a day in the past or the name of a year's plan."""
    start, end = task.evidence.start, task.evidence.end
    cue = DEADLINE_CUE.search(folded[max(start, match.start() - 8) : match.start()])
    if match["limit"] or match["part1"] in ("底", "末", "内"):
        return True
    if cue and cue.end() == match.start() - max(start, match.start() - 8):
        return bool(cue["label"] or not match["month1"] or cue[0] in ("到", "至"))
    return bool(match["year1"] and not match["month1"] and DONE.match(folded, match.end(), end))
