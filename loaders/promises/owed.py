"""Obligations: who owes what to whom, by a day or at intervals.

Knows where subject, day, act and addressee stand in a sentence. Must not know how they are worded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from re import Match

from graph.model.facts import Derived, Evidence, Heading, Obligation
from loaders.document import Document, Outline
from loaders.duties.named import Taken, taken
from loaders.promises.dates import counted, period, year_before, year_of
from loaders.scanning import on_lines
from loaders.segments import Stretch
from loaders.wording.dates import RELATIVE, WHEN
from loaders.wording.obligations import (
    ACT,
    ACTS_CUE,
    CLAUSE_END,
    COMPACT,
    CONTACT,
    EVERY,
    LEADING,
    MANY,
    PARAGRAPH,
    PARTED,
    PASSED,
    PUT_TOGETHER,
    SENTENCE,
    TIMES,
    TO,
    UNNAMED,
    WHO,
)

_INTERVALS = {"日": "day", "周": "week", "月": "month", "季": "quarter", "年": "year"}
_DIGITS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4}
_NO_DUTIES = frozenset({"reply"})
_AROUND = frozenset({"furniture", "title", "signature", "date", "addressee"})


@dataclass(frozen=True, slots=True)
class _Subject:
    """Who is meant, and why, where the sentence itself does not say."""

    names: tuple[str, ...]
    group: bool
    derived: Derived | None = None


def obligations(document: Document, outline: Outline, heading: Heading) -> tuple[Obligation, ...]:
    """What is owed by a day or at intervals, in the order of the text; none of replies, which tell what was done."""
    if heading.kind in _NO_DUTIES:
        return ()
    around = taken((span.start, span.end) for span in outline.spans if span.kind in _AROUND)
    own = taken((item.start, item.tail) for item in outline.items if item.title.endswith("职责"))
    found: list[Obligation] = []
    for paragraph in on_lines(PARAGRAPH, ACTS_CUE, document.folded):
        found += _in_paragraph(document, heading, around, paragraph, own=own)
    return tuple(found)


def _acts(folded: str, start: int, end: int) -> bool:
    """Whether anything is reported, handed in or held here."""
    return any(pattern.search(folded, start, end) for pattern in (ACT, COMPACT, PUT_TOGETHER))


def _in_paragraph(
    document: Document, heading: Heading, around: Taken, paragraph: Match[str], *, own: Taken
) -> Iterator[Obligation]:
    """The obligations of a paragraph, whose sentences leave their subject to those behind them.

    `own` are sections on the duties of one body, in which others than whoever the document is sent to are meant.
    """
    before: list[Stretch] = []
    for sentence in SENTENCE.finditer(document.folded, *paragraph.span()):
        if around.holds(sentence.start()):
            continue
        if _acts(document.folded, *sentence.span()):
            carried = next((who for one in reversed(before) if (who := _carried(document, *one))), None)
            last = carried or (None if own.holds(sentence.start()) else _addressed(heading))
            yield from _in_sentence(document, heading, last, start=sentence.start(), end=sentence.end())
        before.append(sentence.span())


def _addressed(heading: Heading) -> _Subject | None:
    """Whoever the document is sent to: they are meant where no one is named."""
    if not heading.addressees:
        return None
    return _Subject(heading.addressees, group=True, derived=Derived("addressees"))


def _carried(document: Document, start: int, end: int) -> _Subject | None:
    """The subject that a sentence leaves to those after it in its paragraph."""
    match = WHO.search(document.folded, start, end)
    if match is None:
        return None
    where = Evidence(match.start("who"), match.end("who"), document.text[match.start("who") : match.end("who")])
    return _Subject(_names(match), bool(MANY.search(match["who"])), Derived("subject-before", where))


def _in_sentence(
    document: Document, heading: Heading, last: _Subject | None, *, start: int, end: int
) -> Iterator[Obligation]:
    folded = document.folded
    if PASSED.search(folded, start, end):
        return
    for match in PUT_TOGETHER.finditer(folded, start, end):
        yield _made(document, _Subject(_names(match), group=False), match["what"], match.span())
    for left, right in _clauses(folded, start, end):
        for match in COMPACT.finditer(folded, left, right):
            subject = _subject(folded, start, match.start()) or last
            if subject:
                yield _made(document, subject, match["what"], match.span(), every=match)
        act = ACT.search(folded, left, right)
        subject = _subject(folded, start, act.start()) if act else None
        if act and subject is None and _unnamed(folded, left, act.start()):
            subject = last
        if act and subject:
            yield from _due(document, heading, subject, act, stretch=(start, left, right))


def _due(
    document: Document, heading: Heading, subject: _Subject, act: Match[str], *, stretch: tuple[int, int, int]
) -> Iterator[Obligation]:
    """The obligation of one act, if a day or an interval stands in its clause or in the one before."""
    start, left, right = stretch
    folded = document.folded
    opened = max(start, folded.rfind(",", start, max(start, left - 1)) + 1)
    opened = left if ACT.search(folded, opened, left) else opened
    every = _last(EVERY.finditer(folded, opened, act.end()))
    when = _last(match for match in WHEN.finditer(folded, opened, right) if match["limit"] or match["part1"])
    relative = RELATIVE.search(folded, opened, right) if heading.issued_on and not every and not when else None
    if every is None and when is None and relative is None:
        return
    days = period(when, year_before(folded, start, when.start()) or year_of(heading)) if when and not every else None
    last_day = counted(relative, heading.issued_on) if relative and heading.issued_on else days.end if days else None
    if every is None and last_day is None:
        return
    marks = [match for match in (every, when, relative) if match]
    first = min([left, *(match.start() for match in marks)])
    what = _what(folded, left, right, skip=marks)
    yield _made(
        document,
        subject,
        what,
        (first, right),
        due=last_day,
        counted_from_issue=relative is not None,
        every=every,
        to=_to(folded, left, right),
    )


def _made(
    document: Document,
    subject: _Subject,
    what: str,
    stretch: tuple[int, int],
    *,
    due: str | None = None,
    every: Match[str] | None = None,
    to: str | None = None,
    counted_from_issue: bool = False,
) -> Obligation:
    start, end = stretch
    where = Evidence(start, end, document.text[start:end])
    derived = subject.derived or (Derived("from-day-of-issue") if counted_from_issue else None)
    match = TIMES.search(document.folded, start, end) if every else None
    times = (_DIGITS.get(match["times"]) or int(match["times"])) if match else 1
    interval, often = _every(every) if every else (None, None)
    return Obligation(subject.names, subject.group, what, to, due, interval, often and often * times, where, derived)


def _clauses(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in CLAUSE_END.finditer(folded, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _subject(folded: str, start: int, end: int) -> _Subject | None:
    """The last unit or collective that opens a clause before the act."""
    match = _last(WHO.finditer(folded, start, end + 2))
    return _Subject(_names(match), bool(MANY.search(match["who"]))) if match and match.end() <= end else None


def _names(match: Match[str]) -> tuple[str, ...]:
    who = match["who"].replace(" ", "")
    who = f"各{who[2:]}" if who.startswith("每个") else who
    return (who,) if MANY.search(who) else tuple(PARTED.split(who))


def _what(folded: str, left: int, right: int, *, skip: list[Match[str]]) -> str:
    """The clause without who, when and what only joins it to the sentence."""
    stretches = [(match.start() - (folded[match.start() - 1] in "于在"), match.end()) for match in skip]
    stretches += [match.span("who") for match in WHO.finditer(folded, left, right)][:1]
    kept = "".join(
        char for at, char in enumerate(folded[left:right], left) if not any(a <= at < b for a, b in stretches)
    )
    return CONTACT.sub("", LEADING.sub("", kept.strip())).replace(" ", "")


def _unnamed(folded: str, left: int, right: int) -> bool:
    """Whether nothing before the act could be a subject that the rules do not know."""
    marks = [*WHEN.finditer(folded, left, right), *EVERY.finditer(folded, left, right)]
    return bool(UNNAMED.search(_what(folded, left, right, skip=marks)))


def _to(folded: str, left: int, right: int) -> str | None:
    match = TO.search(folded, left, right)
    return (match["given"] or match["asked"]) if match else None


def _every(match: Match[str]) -> tuple[str, int]:
    """The interval, and how many of the occasions fall into it: 每半月 is twice a month."""
    unit, half = match["unit"].removeprefix("半")[0], "半" in (match["unit"][0], match.groupdict().get("count"))
    if half and unit == "年":
        return "half-year", 1
    return _INTERVALS[unit], 2 if half else 1


def _last(found: Iterator[Match[str]]) -> Match[str] | None:
    return next(reversed(list(found)), None)
