"""What a person should look at in the clauses of a document: gaps, joined names, roles that do not fit.

Knows what is odd about clauses and tasks. Must not know how they were found.
"""

from collections.abc import Iterator, Sequence

from graph.model.facts import Evidence, Finding, Task
from loaders.document import Document
from loaders.tasks import Clause
from loaders.wording.clauses import EMPTY_NAME, STRONG_HINT

_CLOSING = frozenset(")]〉")


def doubts(document: Document, clauses: Sequence[Clause], tasks: Sequence[Task]) -> tuple[Finding, ...]:
    """Findings in the order of the text."""
    found = [finding for clause in clauses for finding in _in_clause(document, clause)]
    found += [finding for task in tasks for finding in _in_task(task)]
    found += _without_lead(tasks)
    return tuple(sorted(found, key=lambda finding: (finding.evidence.start, finding.kind)))


def _in_clause(document: Document, clause: Clause) -> Iterator[Finding]:
    evidence = Evidence(clause.start, clause.end, document.text[clause.start : clause.end])
    if (
        not clause.content.shares
        and not clause.content.people
        and STRONG_HINT.search(document.folded, clause.start, clause.end)
    ):
        yield Finding("unexplained-assignment", "warning", "seems to assign, and no rule explains it", evidence)
    if _cut_off(document, clause):
        yield Finding("cut-off", "warning", "the text ends inside a clause, so names may be cut or missing", evidence)
    if EMPTY_NAME.search(document.folded, clause.start, clause.end):
        yield Finding("empty-name", "warning", "a separator stands where a unit's name should", evidence)
    for share in clause.content.shares:
        unit = share.unit
        if unit.joined:
            before = max(clause.start, unit.start - 12)
            where = Evidence(before, unit.end, document.text[before : unit.end])
            message = f"no separator before {unit.name}"
            yield Finding("joined-names", "warning", message, where, repair=f"、{unit.printed}")


def _cut_off(document: Document, clause: Clause) -> bool:
    """Whether a bracket is still open where the text ends, as in a file that was not fetched whole."""
    at_end = clause.kind == "bracket" and not document.folded[clause.end :].strip()
    return at_end and document.folded[clause.end - 1] not in _CLOSING


def _in_task(task: Task) -> Iterator[Finding]:
    leads = {one.name for one in task.assignments if one.role == "lead"}
    for one in task.assignments:
        if one.role != "lead" and one.name in leads:
            message = f"{one.name} leads and is {one.role} too"
            yield Finding("responsible-also-leads", "info", message, one.evidence)


def _without_lead(tasks: Sequence[Task]) -> list[Finding]:
    """Tasks without a lead, where most of the document's tasks have one."""
    lacking = [task for task in tasks if not any(one.role == "lead" for one in task.assignments)]
    if not lacking or 2 * len(lacking) > len(tasks):
        return []
    return [Finding("no-lead", "info", f"{task.title}: no lead is named", task.evidence) for task in lacking]
