"""Figures of one document for one metric that do not agree, in two sentences or in a sentence and a table.

Knows when two figures are of the same thing. Must not know how quantities are worded.
"""

from collections.abc import Iterator

from graph.model.facts import Evidence, Finding, Target
from graph.model.findings import finding
from loaders.document import Document
from loaders.promises.dates import year_before
from loaders.segments import line_start
from loaders.wording.doubts import SENTENCE_END

_SHORTEST_METRIC = 4  # characters of a metric that tells what is counted

Key = tuple[str, str, str | None]


def disagreements(document: Document, targets: tuple[Target, ...]) -> Iterator[Finding]:
    """A finding for each figure that differs from the first one for the same metric, counted unit and year."""
    first: dict[Key, Target] = {}
    for target in targets:
        if len(target.metric) < _SHORTEST_METRIC or target.part_of is not None:
            continue
        before = first.setdefault((target.metric, target.unit, target.by or _year(document, target)), target)
        if before.value != target.value and _apart(document, before.evidence, target.evidence):
            message = f"{target.metric}: {_figure(target)} here, {_figure(before)} at {before.evidence.start}"
            yield finding("figures-disagree", message, target.evidence)


def _year(document: Document, target: Target) -> str | None:
    """The last year that the figure's own line names before it."""
    line = line_start(document.folded, target.evidence.start)
    year = year_before(document.folded, line, target.evidence.end)
    return None if year is None else str(year)


def _apart(document: Document, one: Evidence, other: Evidence) -> bool:
    """Whether a sentence ends between the two; what one sentence counts is of several things."""
    between = (min(one.end, other.end), max(one.start, other.start))
    return bool(SENTENCE_END.search(document.folded, *between))


def _figure(target: Target) -> str:
    return f"{target.value:g}{target.unit}"
