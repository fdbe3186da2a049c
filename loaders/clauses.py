"""Responsibility clauses into tasks: who leads, who answers, who cooperates."""

from dataclasses import dataclass

from graph.model.facts import Definition, Finding, Heading, Rule, Task
from loaders.document import Document, Outline


@dataclass(frozen=True, slots=True)
class Clauses:
    """What the responsibility clauses of a document say."""

    tasks: tuple[Task, ...] = ()
    rules: tuple[Rule, ...] = ()
    definitions: tuple[Definition, ...] = ()
    findings: tuple[Finding, ...] = ()


def clauses(document: Document, outline: Outline, heading: Heading) -> Clauses:
    """Every task that the document assigns, with its units in their roles."""
    return Clauses()
