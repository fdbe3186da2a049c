"""Labs, facilities, platforms and projects that the text names."""

from graph.model.facts import Heading, Mention
from loaders.document import Document, Outline


def mentions(document: Document, outline: Outline, heading: Heading) -> tuple[Mention, ...]:
    """Every lab, facility, platform and project named, once for each place where it stands."""
    return ()
