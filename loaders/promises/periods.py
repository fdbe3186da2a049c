"""Deadlines of tasks, and dates that cannot be. Stages are read in phases.py, obligations in owed.py.

Knows where such dates stand and which year they mean. Must not know how they are worded.
"""

from collections.abc import Iterator
from re import Match

from graph.model.facts import Deadline, Derived, Evidence, Finding, Heading, Task
from graph.model.findings import finding
from loaders.document import Document
from loaders.promises.dates import counted, days, every_day, period, year_before, year_of
from loaders.scanning import on_lines
from loaders.wording.dates import DEADLINE_CUE, DONE, NO_DEADLINE, NO_DEADLINE_BEFORE, RELATIVE, RELATIVE_CUE, WHEN

_BEFORE = 8  # characters before a day in which what says that it is one to be done by stands


def impossible(document: Document, heading: Heading) -> tuple[Finding, ...]:
    """Findings about dates that no calendar has."""
    return tuple(_impossible(document, year_of(heading)))


def deadline(document: Document, task: Task, heading: Heading) -> Deadline | None:
    """The day by which the task is to be done, where its words give one: the last of its days, or else of its years.

    A day behind a label (完成时限:) is the one, whatever others the words name.
    """
    start, end = task.evidence.start, task.evidence.end
    year = year_of(heading)
    found = [match for match in days(document.folded, start, end) if _due(document.folded, match, task)]
    labelled = [match for match in found if _labelled(document.folded, match, start)]
    exact = labelled or [match for match in found if not _only_a_year(match)]
    ahead = [match for match in found if _only_a_year(match) and (year is None or (_in_year(match) or 0) >= year)]
    due = [_deadline(document, match, _year_meant(document.folded, start, match.start(), year)) for match in exact]
    due += [] if labelled else _counted(document, task, heading)
    due = due or [_deadline(document, match, year) for match in ahead]
    return max((day for day in due if day.end), key=lambda day: day.end or "", default=None)


def _counted(document: Document, task: Task, heading: Heading) -> list[Deadline]:
    """The days that the task's words count from the day of issue; none where that is unknown."""
    if heading.issued_on is None:
        return []
    return [
        Deadline(
            None,
            counted(match, heading.issued_on),
            Evidence(*match.span(), document.text[match.start() : match.end()]),
            Derived("from-day-of-issue"),
        )
        for match in on_lines(RELATIVE, RELATIVE_CUE, document.folded, start=task.evidence.start, end=task.evidence.end)
    ]


def stated(document: Document, start: int, end: int, year: int | None) -> Deadline | None:
    """The day that the words between two offsets name, which say nothing else: the last one of several."""
    found = [_deadline(document, match, year) for match in days(document.folded, start, end)]
    return max((day for day in found if day.end), key=lambda day: day.end or "", default=None)


def _deadline(document: Document, match: Match[str], year: int | None) -> Deadline:
    days = period(match, year)
    return Deadline(days.start, days.end, Evidence(*match.span(), document.text[match.start() : match.end()]))


def _year_meant(folded: str, start: int, end: int, year: int | None) -> int | None:
    """The year last named before a day, or the document's: a task is not due in a year that was over before it."""
    return max((named for named in (year_before(folded, start, end), year) if named), default=None)


def _only_a_year(match: Match[str]) -> bool:
    return not (match["month1"] or match["part1"] or match["limit"] or match["month2"])


def _in_year(match: Match[str]) -> int | None:
    named = match["year2"] or match["year1"]
    return int(named) if named and named.isdigit() else None


def _impossible(document: Document, year: int | None) -> Iterator[Finding]:
    for match in every_day(document.folded):
        if match.re is WHEN and not period(match, year).possible:
            where = Evidence(match.start(), match.end(), document.text[match.start() : match.end()])
            yield finding("impossible-date", f"no such day: {where.quote}", where)


def _labelled(folded: str, match: Match[str], start: int) -> bool:
    """Whether a label for the time stands right before a day."""
    cue = _cue(folded, match, start)
    return cue is not None and cue["label"] is not None


def _cue(folded: str, match: Match[str], start: int) -> Match[str] | None:
    """What stands before a day and says that something is due by it."""
    return DEADLINE_CUE.search(folded[max(start, match.start() - _BEFORE) : match.start()])


def _due(folded: str, match: Match[str], task: Task) -> bool:
    """Whether the words set a day to be done by, not a day in the past or the name of a year's plan."""
    start, end = task.evidence.start, task.evidence.end
    cue = _cue(folded, match, start)
    before = max(start, match.start() - _BEFORE)
    if NO_DEADLINE_BEFORE.search(folded, before, match.start()):
        return False
    if match["limit"] and NO_DEADLINE.match(folded, match.end() - 1, end):
        return False
    if match["limit"] or match["part1"] in ("底", "末", "内"):
        return True
    if cue and cue.end() == match.start() - before:
        return bool(cue["label"] or not match["month1"] or cue[0] in ("到", "至"))
    return bool(match["year1"] and not match["month1"] and DONE.match(folded, match.end(), end))
