"""What a person should look at in the clauses of a document: gaps, joined names, roles that do not fit.

Knows what is odd about clauses and tasks. Must not know how they were found.
"""

from collections.abc import Iterator, Sequence

from graph.model.facts import Evidence, Finding, Task
from graph.model.findings import finding
from loaders.document import Document
from loaders.duties.tasks import Clause
from loaders.segments import ends_text
from loaders.wording.clauses import EMPTY_NAME, STRONG_HINT

_CLOSING = frozenset(")]〉")
_FEW = 5  # one in so many tasks may lack a lead before the document is taken to name none


def doubts(document: Document, clauses: Sequence[Clause], tasks: Sequence[Task]) -> tuple[Finding, ...]:
    """Findings in the order of the text."""
    found = [one for clause in clauses for one in _in_clause(document, clause)]
    found += [one for task in tasks for one in _in_task(task)]
    found += _without_lead(tasks)
    return tuple(sorted(found, key=lambda one: (one.evidence.start, one.kind)))


def _in_clause(document: Document, clause: Clause) -> Iterator[Finding]:
    if (
        not clause.content.shares
        and not clause.content.people
        and STRONG_HINT.search(document.folded, clause.start, clause.end)
    ):
        yield finding("unexplained-assignment", "seems to assign, and no rule explains it", _words(document, clause))
    if _cut_off(document, clause):
        yield finding(
            "cut-off", "the text ends inside a clause, so names may be cut or missing", _words(document, clause)
        )
    if EMPTY_NAME.search(document.folded, clause.start, clause.end):
        yield finding("empty-name", "a separator stands where a unit's name should", _words(document, clause))
    for share in clause.content.shares:
        unit = share.unit
        if unit.joined:
            before = max(clause.start, unit.start - 12)
            where = Evidence(before, unit.end, document.text[before : unit.end])
            message = f"no separator before {unit.name}"
            yield finding("joined-names", message, where, repair=f"、{unit.printed}")


def _words(document: Document, clause: Clause) -> Evidence:
    return Evidence(clause.start, clause.end, document.text[clause.start : clause.end])


def _cut_off(document: Document, clause: Clause) -> bool:
    """Whether a bracket is still open where the text ends, as in a file that was not fetched whole."""
    at_end = clause.kind == "bracket" and ends_text(document.folded, clause.end)
    return at_end and document.folded[clause.end - 1] not in _CLOSING


def _in_task(task: Task) -> Iterator[Finding]:
    leads = {one.name for one in task.assignments if one.role == "lead"}
    for one in task.assignments:
        if one.role != "lead" and one.name in leads:
            message = f"{one.name} leads and is {one.role} too"
            yield finding("responsible-also-leads", message, one.evidence)


def _without_lead(tasks: Sequence[Task]) -> list[Finding]:
    """Tasks that several named units share without a lead, where nearly all of the document's tasks have one."""
    lacking = [task for task in tasks if not any(one.role == "lead" for one in task.assignments)]
    shared = [task for task in lacking if sum(not one.group for one in task.assignments) > 1]
    if _FEW * len(lacking) > len(tasks):
        return []
    return [finding("no-lead", f"{task.title}: no lead is named", task.evidence) for task in shared]
