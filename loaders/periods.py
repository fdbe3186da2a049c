"""Phases, deadlines and obligations: what is due when."""

from graph.model.facts import Deadline, Finding, Heading, Obligation, Phase, Task
from loaders.document import Document, Outline


def phases(document: Document, outline: Outline, heading: Heading) -> tuple[tuple[Phase, ...], tuple[Finding, ...]]:
    """The stages of the work with first and last day, and findings about impossible dates."""
    return (), ()


def obligations(document: Document, outline: Outline, heading: Heading) -> tuple[Obligation, ...]:
    """What is owed by a day or at intervals: reports, plans, meetings."""
    return ()


def deadline(document: Document, task: Task, heading: Heading) -> Deadline | None:
    """The day by which the task is to be done, where its words give one."""
    return None
