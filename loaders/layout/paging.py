"""The page on which evidence stands, for documents that have pages. Must not know files or wording."""

from bisect import bisect_right
from dataclasses import replace

from graph.model.facts import Facts
from loaders.evidence import each_changed


def paged(facts: Facts, pages: tuple[int, ...]) -> Facts:
    """The facts with the page of every evidence, counted from 1; as they are where the document has no pages."""
    if not pages:
        return facts
    return each_changed(facts, lambda one: replace(one, page=max(1, bisect_right(pages, one.start))))
