"""Every evidence of a document's facts, changed alike. Must not know what the change is, nor wording."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from graph.model.facts import Evidence, Facts


def each_changed(facts: Facts, change: Callable[[Evidence], Evidence]) -> Facts:
    """The facts with `change` of every evidence in the place of that evidence; of equal ones once."""
    changed: Facts = _changed(facts, cache(change))
    return changed


def _changed(value: Any, change: Callable[[Evidence], Evidence]) -> Any:  # facts are nested values of many types
    kind: Any = type(value)
    if kind is Evidence:
        return change(value)
    if kind is tuple:
        return tuple([_changed(each, change) for each in value])
    names = _fields(kind)
    return kind(*[_changed(getattr(value, name), change) for name in names]) if names else value


@cache
def _fields(kind: Any) -> tuple[str, ...]:
    """The names of a value's fields, in the order in which it is made; none of what is no value of the facts."""
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) else ()
