"""Promised quantities: value, unit, comparator, metric, deadline.

Knows which figures of a text are goals and what they count. Must not know how figures are worded.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from graph.model.facts import Evidence, Heading, Target
from loaders.document import Document, Outline
from loaders.duties.looking_back import looks_back, plans_from
from loaders.duties.tasks import Laid
from loaders.promises.dates import period, year_of
from loaders.promises.past import is_past, past_sections
from loaders.promises.promised import SHARES, clause_start, promised
from loaders.promises.quantities import Figure, figures
from loaders.scanning import on_lines
from loaders.wording.dates import WHEN
from loaders.wording.past import AHEAD, GOALS_LABEL, HEADLINE, PLAN_TITLE
from loaders.wording.quantities import (
    FIGURE_HINT,
    GIVES,
    INNER_VERB,
    NOUN,
    PARAGRAPH_END,
    RESPECTIVE,
    RESPECTIVE_CUE,
    SENTENCE,
    TAIL_WORDS,
    VERBS,
)

_LONG_METRIC = 10  # characters above which words before a figure are more than what is counted
_RESPECTIVE = 8  # characters between 分别 and the first of its figures
_FARTHEST_DAY = 300  # characters before a sentence's part in which the day of the whole may stand
_NEAR = 200  # a paragraph that tells the past goes on telling it for so many characters
_SIDES = frozenset({"furniture", "title", "number", "signature", "date", "addressee", "index"})


def targets(document: Document, outline: Outline, heading: Heading, tables: Sequence[Laid] = ()) -> tuple[Target, ...]:
    """Every explicit quantity that is to be reached; no past figures, subsidies or legal thresholds.

    Of the tables given only the cells that say what is to be done are read, each by itself.
    """
    since = plans_from(document, heading) if looks_back(heading) else 0
    year = year_of(heading)
    past = past_sections(document, outline, year)
    planned = PLAN_TITLE.search(heading.title or "") is not None
    found: list[Target] = []
    told = -_NEAR  # where the last past sentence of the paragraph began
    for start, end in _sentences(document, since, tables):
        if not FIGURE_HINT.search(document.folded, start, end) or _within(past, start):
            continue
        told = -_NEAR if AHEAD.match(document.folded, start) or document.text[start - 1 : start] == "\t" else told
        goes_on = start - told < _NEAR and not PARAGRAPH_END.search(document.folded, max(told, 0), end)
        if goes_on or is_past(document.folded, start, end, year=year, planned=planned):
            told = start
            continue
        made = _in_sentence(document, start, end, year=year)
        found += [target for target in made if not _within(past, target.evidence.start)]  # headings run on without 。
    wrapped = (goal for table in tables for goal in table.goals if len(goal) > 1)
    found += [target for goal in wrapped for target in _in_pieces(document, goal, year=year, planned=planned)]
    headline = HEADLINE.match(document.folded)
    return _outside([one for one in found if not headline or one.evidence.start >= headline.end()], outline)


def _sentences(document: Document, since: int, tables: Sequence[Laid]) -> Iterator[tuple[int, int]]:
    """The sentences from an offset on, outside the tables and in their cells that say what is to be done.

    Before that offset only those cells, and what stands behind a label for goals.
    """
    for goals in GOALS_LABEL.finditer(document.folded, 0, since):
        yield from _cut(document, *goals.span("goals"))
    at = since
    for table in tables:
        cells = [goal[0] for goal in table.goals if len(goal) == 1]
        for start, end in ((at, max(at, table.start)), *cells):
            yield from _cut(document, start, end)
        at = max(at, table.end)
    yield from _cut(document, at, len(document.folded))


def _cut(document: Document, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences between two offsets; a TAB, which stands between cells, ends one too."""
    for sentence in SENTENCE.finditer(document.folded, start, end):
        at, last = sentence.span()
        while (tab := document.text.find("\t", at, last)) >= 0:
            yield at, tab
            at = tab + 1
        yield at, last


def _in_sentence(document: Document, start: int, end: int, *, year: int | None) -> list[Target]:
    found = [
        figure
        for run in _runs(document.folded, figures(document.folded, start, end))
        if all(promised(document.folded, figure, start, end) for figure in run)
        for figure in _alike(document.folded, run)
    ]
    days = _days(document, start, end, year=year) if found else []
    made = [
        _targets(document, figure, sentence=(start, end), by=_due(days, figure.start, found[-1].end))
        for figure in found
    ]
    return _parts(document, _respective(document, [target for several in made for target in several]))


def _in_pieces(
    document: Document, pieces: Sequence[tuple[int, int]], *, year: int | None, planned: bool
) -> Iterator[Target]:
    """The goals of a cell that goes on below, read as one; each stands on the line that has its figure."""
    text, folded = ("".join(words[slice(*piece)] for piece in pieces) for words in (document.text, document.folded))
    whole = replace(document, text=text, folded=folded)
    places = [(at, piece) for piece in pieces for at in range(*piece)]
    for sentence in SENTENCE.finditer(folded):
        past = is_past(folded, *sentence.span(), year=year, planned=planned)
        for target in () if past else _in_sentence(whole, *sentence.span(), year=year):
            said = range(target.evidence.start, target.evidence.end)
            line = places[max((at for at in said if folded[at].isdigit()), default=said[0])][1]
            here = [places[at][0] for at in said if places[at][1] == line]
            where = here[0], here[-1] + 1
            yield replace(target, evidence=Evidence(*where, document.text[slice(*where)]))


def _runs(folded: str, found: Iterable[Figure]) -> list[list[Figure]]:
    """The figures, those of one unit that a list has side by side together: 100%、75%、50%."""
    runs: list[list[Figure]] = []
    for figure in found:
        last = runs[-1][-1] if runs else None
        if last and last.unit == figure.unit and folded[last.end : figure.start] in ("、", "和"):
            runs[-1].append(figure)
        else:
            runs.append([figure])
    return runs


def _alike(folded: str, run: list[Figure]) -> list[Figure]:
    """The figures of a run, behind 分别 all with the sign of the last or the first: 分别超过90%、75%."""
    sign = run[0].comparator if run[-1].comparator == "=" else run[-1].comparator
    shared = len(run) > 1 and RESPECTIVE_CUE.search(folded, max(0, run[0].number - _RESPECTIVE), run[0].number)
    return [replace(each, comparator=sign) if each.comparator == "=" else each for each in run] if shared else run


def _targets(document: Document, figure: Figure, *, sentence: tuple[int, int], by: str | None) -> list[Target]:
    left = clause_start(document.folded, figure.start, sentence[0])
    metric, right = _metric(document.folded, figure, left=left, sentence=sentence)
    where = Evidence(left, right, document.text[left:right])
    signs = (">=", "<=") if len(figure.values) > 1 and figure.comparator == "=" else (figure.comparator,) * 2
    return [
        Target(metric, value, figure.unit, sign, by, where) for value, sign in zip(figure.values, signs, strict=False)
    ]


def _metric(folded: str, figure: Figure, *, left: int, sentence: tuple[int, int]) -> tuple[str, int]:
    """What is counted, and where its words end: the noun behind the figure if there is one, else what stands before.

    Where a clause names nothing (…产量稳步提升,到2020年达到30万吨), that is what the clause before it speaks of.
    """
    before = folded[left : figure.start].strip()
    noun = NOUN.match(folded, figure.end, sentence[1])
    bare = _bare(before)
    if noun and (not bare if figure.unit in SHARES else len(bare) < 3 or GIVES.search(before)):
        return noun[0].removeprefix("的"), noun.end()
    inner = INNER_VERB.match(bare) if len(bare) > _LONG_METRIC else None
    above = clause_start(folded, left - 1, sentence[0]) if not bare and left > sentence[0] else left
    counted = (
        (inner["counted"] if inner else bare)
        or _bare(FIGURE_HINT.split(folded[above:left], 1)[0])
        or folded[left : figure.end]
    )
    return counted.strip("()").replace(" ", ""), figure.end


def _bare(words: str) -> str:
    """The words in front of a figure without the verbs around what is counted."""
    words = words.rstrip(",、和")
    while match := TAIL_WORDS.search(words):
        words = words[: match.start()]
    while match := VERBS.match(words):
        words = words[match.end() :]
    return words


def _days(document: Document, start: int, end: int, *, year: int | None) -> list[tuple[int, str]]:
    """The days of a sentence, and of its parts before a semicolon, with where each stands; none before the year."""
    whole = max(document.folded.rfind(mark, 0, start) for mark in "。\n") + 1
    found = WHEN.finditer(document.folded, max(whole, start - _FARTHEST_DAY), end)
    meant = [match for match in found if not document.folded.startswith("已", match.end())]
    days = [
        (match.start(), period(match, year).end) for match in meant if document.folded[match.start() - 1] not in "较比"
    ]
    return [(place, day) for place, day in days if day and (year is None or int(day[:4]) >= year)]


def _due(days: list[tuple[int, str]], at: int, last: int) -> str | None:
    """The day before a figure, the nearest; else one behind the last figure."""
    before = [day for place, day in days if place < at]
    behind = [day for place, day in days if place >= last]
    return before[-1] if before else next(iter(behind), None)


def _respective(document: Document, found: list[Target]) -> list[Target]:
    """The same, figures behind 分别 counting what is named in its place in front of that."""
    out = list(found)
    for at, target in enumerate(found):
        start, end = target.evidence.start, target.evidence.end
        words = next(on_lines(RESPECTIVE, RESPECTIVE_CUE, document.folded, start=start, end=end), None)
        names = words["names"].replace("和", "、").replace("及", "、").split("、") if words else []
        if words and len(found) - at >= len(names):
            for place, name in enumerate(names, at):
                out[place] = replace(found[place], metric=name)
    return out


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
