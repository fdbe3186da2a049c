"""Officials named in running text, with the posts that the text gives them."""

from graph.model.facts import Heading, OfficialMention
from loaders.document import Document, Outline


def officials(document: Document, outline: Outline, heading: Heading) -> tuple[OfficialMention, ...]:
    """Every official whom the running text names with a post (李乐成常务副省长)."""
    return ()
