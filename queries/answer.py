"""An answer: the rows of a question and how complete they are, counted from the rows themselves.

Knows what the columns `document`, `via`, `derived` and `member_by` mean in every question. Must not know printing.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

STATED = "stated"  # in `member_by`: the document itself lists the member


@dataclass(frozen=True, slots=True)
class Completeness:
    """What an answer rests on: rows, the documents they come from, and how many of them are not stated as such.

    `documents` is None where the rows come from no single document; `through_groups` counts rows that a collective
    name brings in, `derived` rows by the rule that they follow from.
    """

    rows: int
    documents: int | None
    through_groups: int
    derived: Mapping[str, int]

    def sentence(self) -> str:
        """The same in words."""
        parts = [_count(self.rows, "row")]
        if self.documents is not None:
            parts[0] += f" from {_count(self.documents, 'document')}"
        if self.through_groups:
            parts.append(f"{self.through_groups} through groups")
        parts += [f"{number} derived by {rule}" for rule, number in self.derived.items()]
        return "; ".join(parts)


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows that answer a question, in its order; every row has every column.

    `notes` are sentences that a reader of the rows needs: the rule, its figures, what could not be counted.
    """

    query: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, object], ...]
    completeness: Completeness
    notes: tuple[str, ...] = ()


def answer(
    query: str, columns: Sequence[str], rows: Sequence[Mapping[str, object]], *, notes: Sequence[str] = ()
) -> Answer:
    """The rows as an answer, with its completeness counted."""
    return Answer(query, tuple(columns), tuple(rows), completeness(columns, rows), tuple(notes))


def resting_on(beneath: Sequence[Mapping[str, object]], found: Answer) -> Answer:
    """The answer, whose figures sum up other rows, with the completeness of these: documents, groups, rules."""
    counted = completeness(("document",), beneath)
    return replace(found, completeness=replace(counted, rows=len(found.rows)))


def completeness(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> Completeness:
    """How many rows, from how many documents, how many through groups, how many derived by which rule."""
    documents = {row["document"] for row in rows if row["document"] is not None} if "document" in columns else None
    rules = Counter(rule for row in rows for rule in _rules(row))
    return Completeness(
        rows=len(rows),
        documents=None if documents is None else len(documents),
        through_groups=sum(row.get("via") is not None for row in rows),
        derived=dict(sorted(rules.items())),
    )


def _rules(row: Mapping[str, object]) -> set[str]:
    """The rules that a row follows from; none where the document states all of it."""
    found = {row.get("derived"), row.get("member_by")}
    return {str(rule) for rule in found if rule is not None and rule != STATED and isinstance(rule, str)}


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
