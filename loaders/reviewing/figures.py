"""Figures of one document for one metric that do not agree, in two sentences or in a sentence and a table.

Knows when two figures are of the same thing. Must not know how quantities are worded.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from graph.model.facts import Evidence, Finding, Target
from graph.model.findings import finding
from loaders.document import Document
from loaders.promises.dates import year_before
from loaders.segments import line_start
from loaders.wording.doubts import ACT_ALONE, SENTENCE_END

_SHORTEST_METRIC = 4  # characters of a metric that tells what is counted
_MOST_VALUES = 2  # of one metric that contradict each other; more are of several things, as sizes of projects

Key = tuple[str, str, str | None]


def disagreements(document: Document, targets: tuple[Target, ...]) -> Iterator[Finding]:
    """A finding for each figure that differs from the first one for the same metric, counted unit and year."""
    of_metric: dict[Key, list[Target]] = defaultdict(list)
    for target in targets:
        tells = len(target.metric) >= _SHORTEST_METRIC and not ACT_ALONE.match(target.metric)
        if tells and target.part_of is None:
            of_metric[target.metric, target.unit, target.by or _year(document, target)].append(target)
    pairs = [
        (several[0], other)
        for several in of_metric.values()
        if len({target.value for target in several}) <= _MOST_VALUES
        for other in several[1:]
        if several[0].value != other.value and _apart(document, several[0].evidence, other.evidence)
    ]
    between = Counter(_lines(document, *pair) for pair in pairs)
    for first, other in pairs:
        if between[_lines(document, first, other)] == 1:
            message = f"{other.metric}: {_figure(other)} here, {_figure(first)} at {first.evidence.start}"
            yield finding("figures-disagree", message, other.evidence)


def _lines(document: Document, one: Target, other: Target) -> tuple[int, int]:
    """Where the lines of two figures begin; lines that differ in several figures are of different things."""
    return line_start(document.folded, one.evidence.start), line_start(document.folded, other.evidence.start)


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
