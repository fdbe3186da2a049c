"""Obligations: who owes what to whom, by a day or at intervals."""

from graph.model.facts import Heading, Obligation
from loaders.document import Document


def owed(document: Document, heading: Heading) -> tuple[Obligation, ...]:
    """The obligations in the order of the text."""
    return ()
