"""The page on which evidence stands, for documents that have pages. Must not know files or wording."""

from bisect import bisect_right
from dataclasses import fields, is_dataclass, replace
from typing import Any

from graph.model.facts import Evidence, Facts


def paged(facts: Facts, pages: tuple[int, ...]) -> Facts:
    """The facts with the page of every evidence, counted from 1; as they are where the document has no pages."""
    if not pages:
        return facts
    found: Facts = _paged(facts, pages)
    return found


def _paged(value: Any, pages: tuple[int, ...]) -> Any:  # facts are nested values of many types
    if isinstance(value, Evidence):
        return replace(value, page=max(1, bisect_right(pages, value.start)))
    if isinstance(value, tuple):
        return tuple(_paged(each, pages) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _paged(getattr(value, each.name), pages) for each in fields(value)})
    return value
