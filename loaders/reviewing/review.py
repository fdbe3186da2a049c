"""A document's facts looked over: what was said twice is taken back, what is odd becomes a finding.

Knows which doubts there are and their order. Must not know how any of them is told.
"""

from dataclasses import replace

from graph.model.facts import Facts
from loaders.document import Document, Outline
from loaders.names.odd_names import odd_names
from loaders.names.short_names import short_names
from loaders.reviewing.figures import disagreements
from loaders.reviewing.garbled import garbled
from loaders.reviewing.repeats import without_repeats
from loaders.reviewing.unexplained import unexplained


def reviewed(document: Document, layout: Outline, facts: Facts) -> Facts:
    """The facts without those of repeated passages, with all findings in the order of the text, each once."""
    kept, repeats = without_repeats(document, facts)
    noted = (*kept.findings, *repeats, *garbled(document), *odd_names(kept), *disagreements(document, kept.targets))
    found = (*noted, *unexplained(document, layout, replace(facts, findings=noted)))
    ordered = sorted(dict.fromkeys(found), key=lambda one: (one.evidence.start, one.kind, one.message))
    return replace(kept, findings=tuple(ordered), short_names=short_names(document, kept))
