"""Promised quantities: value, unit, comparator, metric, deadline.

Knows which figures of a text are goals and what they count. Must not know how figures are worded.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from re import Match

from graph.model.facts import Evidence, Heading, Target
from loaders.dates import period, year_of
from loaders.document import Document, Item, Outline
from loaders.wording.dates import WHEN
from loaders.wording.quantities import (
    AFTER,
    AID,
    BEFORE,
    CONDITION,
    CUT,
    DOUBLING,
    EVERY,
    FIGURE_HINT,
    FIXED,
    NOUN,
    PAST,
    PAST_HEADING,
    PAST_YEAR,
    QUANTITY,
    RAISED,
    SCORE,
    SENTENCE,
    SIZE,
    SUBJECT,
    TAIL_WORDS,
    THRESHOLD,
    VERBS,
    WORDED,
)

_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九十")} | {"两": 2}
_NEAR = 200  # a paragraph that tells the past goes on telling it for so many characters
_NO_TARGETS = frozenset({"reply", "roster"})
_SIDES = frozenset({"furniture", "title", "number", "signature", "date", "addressee", "index"})


@dataclass(frozen=True, slots=True)
class _Figure:
    """A quantity in the folded text; `values` are the two ends of a range, else one."""

    start: int
    end: int
    values: tuple[float, ...]
    unit: str
    comparator: str
    number: int  # offset at which the digits start


def targets(document: Document, outline: Outline, heading: Heading) -> tuple[Target, ...]:
    """Every explicit quantity that is to be reached; no past figures, subsidies or legal thresholds."""
    if heading.kind in _NO_TARGETS:
        return ()
    year = year_of(heading)
    past = _past_sections(outline)
    found: list[Target] = []
    told = -_NEAR  # where the last past sentence of the paragraph began
    for sentence in SENTENCE.finditer(document.folded):
        start, end = sentence.span()
        if not FIGURE_HINT.search(document.folded, start, end) or _within(past, start):
            continue
        goes_on = start - told < _NEAR and "\n" not in document.folded[max(told, 0) : start]
        if goes_on or _is_past(document.folded, start, end, year=year):
            told = start
            continue
        found += _in_sentence(document, start, end, year=year)
    return _outside(found, outline)


def _is_past(folded: str, start: int, end: int, *, year: int | None) -> bool:
    """Whether the sentence tells what was; a year before the document's counts when it opens a figure."""
    if PAST.search(folded, start, end):
        return True
    years = [int(match["year"]) for match in PAST_YEAR.finditer(folded, start, end)]
    return bool(year and years and max(years) < year)


def _in_sentence(document: Document, start: int, end: int, *, year: int | None) -> list[Target]:
    found = [
        figure for figure in _figures(document.folded, start, end) if _promised(document.folded, figure, start, end)
    ]
    by = _due(document, start, end, year=year) if found else None
    made = [_targets(document, figure, sentence=(start, end), by=by) for figure in found]
    return _parts(document, [target for several in made for target in several])


def _figures(folded: str, start: int, end: int) -> Iterator[_Figure]:
    for match in QUANTITY.finditer(folded, start, end):
        high = _value(match["number"], match["scale"])
        low = _value(match["low"], match["lowscale"] or match["scale"]) if match["low"] else None
        digits = match.start("low") if match["low"] else match.start("number")
        values = tuple(value for value in (low, high) if value is not None)
        yield _Figure(match.start(), match.end(), values, match["unit"], _comparator(match), digits)
    for match in WORDED.finditer(folded, start, end):
        number = float(_DIGITS[match["number"]])
        yield _Figure(match.start(), match.end(), (number,), match["unit"], ">=", match.start("number"))
    for match in DOUBLING.finditer(folded, start, end):
        times = float(2 ** _DIGITS[match["times"] or "一"])
        yield _Figure(match.start(), match.end(), (times,), "倍", "=", match.start())


def _value(number: str, scale: str | None) -> float:
    value = float(number.replace(",", ""))
    for char in scale or "":
        value *= _SCALES[char]
    return round(value, 6)


def _comparator(match: Match[str]) -> str:
    before, after = match["before"] or "", match["after"] or ""
    if match["more"]:
        return ">"
    signs = [sign for sign, pattern in BEFORE if pattern.search(before)]
    signs += [sign for sign, pattern in AFTER if pattern.search(after)]
    return signs[0] if signs else "="


def _promised(folded: str, figure: _Figure, start: int, end: int) -> bool:
    """Whether the figure is a goal: not aid, a score, a condition, a recurring duty or who is to reach another goal."""
    left = _left(folded, figure.start, start)
    if SCORE.search(folded, start, end) and SCORE.search(folded, figure.end, min(end, figure.end + 40)):
        return False
    before = folded[left : figure.start]
    if FIXED.search(before) or EVERY.search(before) or CONDITION.search(before):
        return False
    aid_from = left if RAISED.search(before) else max(start, left - 24)
    if figure.unit.endswith("元") and AID.search(folded, aid_from, min(end, figure.end + 8)):
        return False
    if SIZE.search(folded, figure.number, min(end, figure.end + 1)):
        return False
    after = folded[figure.end : min(end, figure.end + 40)]
    return not (THRESHOLD.search(after) or SUBJECT.search(after))


def _left(folded: str, at: int, start: int) -> int:
    """Where the clause around a figure begins; the figure's first digit is seen, since a cut may stand before one."""
    earliest = max(start, at - 80)
    cuts = [match.end() for match in CUT.finditer(folded, earliest, at + 4) if match.end() <= at]
    return cuts[-1] if cuts else earliest


def _targets(document: Document, figure: _Figure, *, sentence: tuple[int, int], by: str | None) -> list[Target]:
    start, end = sentence
    left = _left(document.folded, figure.start, start)
    metric, right = _metric(document.folded, figure, left=left, end=end)
    where = Evidence(left, right, document.text[left:right])
    signs = (">=", "<=") if len(figure.values) > 1 and figure.comparator == "=" else (figure.comparator,) * 2
    return [
        Target(metric, value, figure.unit, sign, by, where) for value, sign in zip(figure.values, signs, strict=False)
    ]


def _metric(folded: str, figure: _Figure, *, left: int, end: int) -> tuple[str, int]:
    """What is counted, and where its words end: the noun behind the figure if there is one, else what stands before."""
    before = folded[left : figure.start].strip()
    noun = NOUN.match(folded, figure.end, end) if figure.unit not in ("%", "倍") else None
    while match := TAIL_WORDS.search(before):
        before = before[: match.start()]
    bare = before
    while match := VERBS.match(bare):
        bare = bare[match.end() :]
    if noun and len(bare) < 3:
        return noun[0].removeprefix("的"), noun.end()
    return (bare or before or folded[left : figure.end]).replace(" ", ""), figure.end


def _due(document: Document, start: int, end: int, *, year: int | None) -> str | None:
    days = [period(match, year) for match in WHEN.finditer(document.folded, start, end)]
    return next((day.end for day in days if day.end), None)


def _parts(document: Document, found: list[Target]) -> list[Target]:
    """The same, each figure in a bracket right behind another of its unit marked as a part of that one."""
    made: list[Target] = []
    whole: Target | None = None
    for target in found:
        between = document.folded[whole.evidence.end : target.evidence.start] if whole else ""
        if whole and whole.unit == target.unit and between.startswith("(") and ")" not in between:
            made.append(replace(target, part_of=whole.metric))
            continue
        if whole and whole.unit == target.unit and document.folded.startswith("其中", target.evidence.start):
            made.append(replace(target, part_of=whole.metric))
            continue
        made.append(target)
        whole = target
    return made


def _past_sections(outline: Outline) -> list[tuple[int, int]]:
    return [(item.start, item.tail) for item in outline.items if _tells_the_past(item)]


def _tells_the_past(item: Item) -> bool:
    return item.number is not None and len(item.title) <= 20 and bool(PAST_HEADING.search(item.title))


def _within(stretches: list[tuple[int, int]], at: int) -> bool:
    return any(start <= at < end for start, end in stretches)


def _outside(found: list[Target], outline: Outline) -> tuple[Target, ...]:
    """Those that do not stand in furniture, titles, signatures and the like."""
    sides = sorted((span.start, span.end) for span in outline.spans if span.kind in _SIDES)
    starts = [start for start, _ in sides]

    def inside(at: int) -> bool:
        place = bisect_right(starts, at) - 1
        return place >= 0 and at < sides[place][1]

    return tuple(target for target in found if not inside(target.evidence.start))
