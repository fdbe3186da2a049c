"""The one way from a document to its facts. Knows the stages and their order; must not know any wording."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from graph.model.facts import Facts, Heading, Task
from loaders.clauses import clauses
from loaders.document import Document
from loaders.heads.headings import heading
from loaders.layout.noise import legible
from loaders.layout.paging import paged
from loaders.layout.structure import outline
from loaders.layout.wrapping import joined, restored
from loaders.promises.mentions import mentions
from loaders.promises.owed import obligations
from loaders.promises.periods import deadline, impossible
from loaders.promises.phases import phases
from loaders.promises.targets import targets
from loaders.reviewing.review import reviewed
from loaders.rosters.groups import groups
from loaders.rosters.officials import officials


@contextmanager
def _no_search_for_circles() -> Iterator[None]:
    """Python's search for values that refer to each other is off: reading makes none, and each search goes through all
    that was read so far."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_no_search_for_circles()
def extract(document: Document) -> Facts:
    """All that the document says. A pure function of the document's text; raises nothing."""
    read, unread = legible(document)
    whole = joined(read)
    facts = _facts(read) if whole is None else restored(_facts(whole.document), whole, read)
    return paged(replace(facts, findings=(*facts.findings, *unread)), document.pages)


def _facts(document: Document) -> Facts:
    layout = outline(document)
    head, head_findings = heading(document, layout)
    assigned = clauses(document, layout, head)
    rosters, roster_findings = groups(document, layout, head)
    said = Facts(
        name=document.name,
        digest=document.digest,
        document=head,
        rules=assigned.rules,
        tasks=tuple(_timed(document, task, head) for task in assigned.tasks),
        groups=rosters,
        definitions=assigned.definitions,
        phases=phases(document, layout, head),
        obligations=obligations(document, layout, head),
        targets=targets(document, layout, head, assigned.tables),
        mentions=mentions(document, layout, assigned.spots),
        officials=officials(document, rosters),
        findings=(*head_findings, *assigned.findings, *roster_findings, *impossible(document, head)),
    )
    return reviewed(document, layout, said)


def _timed(document: Document, task: Task, head: Heading) -> Task:
    """The task with the deadline that its words give."""
    found = None if task.deadline else deadline(document, task, head)
    return replace(task, deadline=found) if found else task
