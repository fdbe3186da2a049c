"""Who is meant by the names of a document: units, officials and things under ids that documents share.

The one door of `graph.build` to `graph.units`.
"""

from dataclasses import dataclass

from graph.model.facts import Heading
from graph.units import identity
from graph.units.identity import Unit
from graph.units.places import Place, place_of
from graph.units.reforms import events
from graph.units.things import Thing, is_generic, official_id, thing

__all__ = [
    "Place",
    "Reform",
    "Thing",
    "Unit",
    "government",
    "is_generic",
    "members",
    "official",
    "path",
    "place",
    "reforms",
    "thing",
    "unit",
]


@dataclass(frozen=True, slots=True)
class Reform:
    """One unit's functions going to another, with the day and the source that says so."""

    before: Unit
    after: Unit
    date: str | None
    event: str | None
    functions: str | None
    source: str | None


def place(heading: Heading) -> Place | None:
    """The place that a document speaks for, None where nothing tells."""
    named = heading.jurisdiction
    if named is None:
        return None
    by_issuer = place_of(heading.issuer or "")
    if by_issuer is not None and by_issuer.name == named:
        return by_issuer
    return place_of(named) or Place(named, named, "other")


def path(where: Place | None) -> str | None:
    """The place as a property."""
    return None if where is None else where.path


def unit(name: str, where: Place | None) -> Unit:
    """The unit that a document of the place means by a name."""
    return identity.resolve(name, where)


def government(where: Place | None) -> Unit | None:
    """The government of a place."""
    return None if where is None else identity.government(where)


def members(collective: str, where: Place | None, included: tuple[str, ...]) -> tuple[Unit, ...]:
    """The units that a collective stands for, as far as they are known."""
    return identity.members(collective, where, included)


def reforms(found: Unit) -> tuple[Reform, ...]:
    """The reforms that made a unit, and those that it went through."""
    return tuple(
        Reform(event.before, event.after, event.date, event.kind, event.functions, event.source)
        for event in events(found)
    )


def official(name: str, of: Unit) -> str:
    """The id of an official of a unit."""
    return official_id(name, of)
