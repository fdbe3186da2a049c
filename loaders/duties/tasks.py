"""Clauses and the items they stand in, into tasks: which words a clause assigns.

Knows where the words of a task begin and end. Must not know how clauses are worded.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.model.facts import Deadline, Evidence, Task
from loaders.document import Document, Item, Outline
from loaders.duties.applying import apply, assignments, decisive
from loaders.duties.grammar import Content
from loaders.duties.standing import Standing
from loaders.layout.structure import title
from loaders.segments import trim
from loaders.wording.clauses import TRAIL


@dataclass(frozen=True, slots=True)
class Named:
    """What a row of a table says of its task: the number, section and words for it, and when it is to be done."""

    number: str
    section: str | None
    title: str
    deadline: Deadline | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """A place that assigns, and what it says.

    `kind` is bracket, line, sentence or row; a side line only adds people or a time to those beside it.
    """

    kind: str
    start: int
    end: int
    content: Content
    words: tuple[int, int] | None = None  # where the task's own words stand, if not before the clause
    named: Named | None = None  # for a row


@dataclass(frozen=True, slots=True)
class Laid:
    """A table that assigns: the stretch that it takes, and its cells that say what is to be done, in their order, each
    in the pieces that its lines make of it."""

    start: int
    end: int
    goals: tuple[tuple[tuple[int, int], ...], ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    item: Item | None
    start: int
    words_end: int
    clauses: tuple[Clause, ...]


def tasks(
    document: Document, outline: Outline, clauses: Sequence[Clause], rules: tuple[Standing, ...]
) -> tuple[Task, ...]:
    """One task for each clause, or for several that follow one another without words between them."""
    before = [clause for clause in clauses if clause.words is None]
    drafts = [*_drafts(document, outline, before), *_own(outline, [one for one in clauses if one.words])]
    drafts = [draft for draft in drafts if any(clause.kind != "side" for clause in draft.clauses)]
    drafts.sort(key=lambda draft: (draft.start, draft.clauses[0].start))
    holding = decisive(rules)
    return tuple(_task(document, outline, draft, holding) for draft in drafts)


def _own(outline: Outline, clauses: Sequence[Clause]) -> Iterator[_Draft]:
    """Clauses that bring their words with them."""
    starts = [item.start for item in outline.items]
    for clause in clauses:
        index = bisect_right(starts, clause.start) - 1
        yield _Draft(outline.items[index] if index >= 0 else None, *(clause.words or (0, 0)), (clause,))


def _drafts(document: Document, outline: Outline, clauses: Sequence[Clause]) -> Iterator[_Draft]:
    starts = [item.start for item in outline.items]
    open_draft: _Draft | None = None
    reached = 0
    for clause in clauses:
        if open_draft and TRAIL.match(document.folded[reached : clause.start]):
            open_draft = _Draft(open_draft.item, open_draft.start, open_draft.words_end, (*open_draft.clauses, clause))
        else:
            if open_draft:
                yield open_draft
            open_draft = _opened(document, outline, clause, bisect_right(starts, clause.start) - 1, reached)
        reached = clause.end
    if open_draft:
        yield open_draft


def _opened(document: Document, outline: Outline, clause: Clause, index: int, reached: int) -> _Draft:
    """The task of a clause: its words run from the item's start, or from the clause before, up to the clause."""
    item = outline.items[index] if index >= 0 else None
    while item and item.number is None and index and not document.folded[item.start : clause.start].strip():
        index -= 1
        item = outline.items[index]
    start = max(item.start if item else 0, reached)
    start, end = trim(document.folded, start, clause.start)
    while start < end and document.folded[start] in "。;,、.)]":
        start, end = trim(document.folded, start + 1, end)
    return _Draft(item, start, end, (clause,))


def _task(document: Document, outline: Outline, draft: _Draft, rules: tuple[Standing, ...]) -> Task:
    first = draft.item is not None and draft.item.start == draft.start
    item = draft.item
    end = max(draft.words_end, draft.clauses[-1].end)
    start = min(draft.start, draft.clauses[0].start)
    if draft.clauses[0].named:
        start, end = draft.start, draft.words_end
    found = [
        one
        for clause in draft.clauses
        for one in assignments(document, apply(rules, clause.content.shares, clause.start), clause.start, clause.end)
    ]
    named = draft.clauses[0].named or Named(
        item.label if item else "", _section(outline, item), _title(document, draft, item if first else None)
    )
    return Task(
        number=named.number,
        section=named.section,
        title=named.title,
        deadline=named.deadline,
        evidence=Evidence(start, end, document.text[start:end]),
        assignments=tuple(found),
        people=tuple(person for clause in draft.clauses for person in clause.content.people),
    )


def _title(document: Document, draft: _Draft, item: Item | None) -> str:
    """The item's heading without the clause that may stand in it; without an item the first words assigned."""
    if item is None:
        return title(document, draft.start, draft.words_end)
    clause = document.text[draft.clauses[0].start : draft.clauses[0].end]
    return item.title.partition(clause)[0] or item.title


def _section(outline: Outline, item: Item | None) -> str | None:
    return outline.items[item.parent].title if item and item.parent is not None else None
