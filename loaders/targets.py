"""Promised quantities: value, unit, comparator, metric, deadline."""

from graph.model.facts import Heading, Target
from loaders.document import Document, Outline


def targets(document: Document, outline: Outline, heading: Heading) -> tuple[Target, ...]:
    """Every explicit quantity that is to be reached; no past figures, subsidies or legal thresholds."""
    return ()
