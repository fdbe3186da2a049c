"""Every evidence of a document's facts, changed alike. Must not know what the change is, nor wording."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from graph.model.facts import Evidence, Facts


def each_changed(facts: Facts, change: Callable[[Evidence], Evidence]) -> Facts:
    """The facts with `change` of every evidence in the place of that evidence."""
    changed: Facts = _changed(facts, change)
    return changed


def _changed(value: Any, change: Callable[[Evidence], Evidence]) -> Any:  # facts are nested values of many types
    if isinstance(value, Evidence):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(each, change) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _changed(getattr(value, each.name), change) for each in fields(value)})
    return value
