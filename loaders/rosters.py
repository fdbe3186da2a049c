"""Rosters into leading groups: members, roles, posts, and where the group's office sits."""

from graph.model.facts import Finding, Group, Heading
from loaders.document import Document, Outline


def groups(document: Document, outline: Outline, heading: Heading) -> tuple[tuple[Group, ...], tuple[Finding, ...]]:
    """The leading groups that the document sets up or lists, and findings about damaged names."""
    return (), ()
