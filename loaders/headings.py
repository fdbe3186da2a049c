"""Title, issuer, number, dates, addressees and kind of a document."""

from graph.model.facts import Finding, Heading
from loaders.document import Document, Outline


def heading(document: Document, outline: Outline) -> tuple[Heading, tuple[Finding, ...]]:
    """What the document says of itself, and findings about it (an issuer that an advertisement replaced)."""
    return Heading(), ()
