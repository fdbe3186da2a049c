"""Who is meant by the names of a document: units, officials and things under ids that documents share.

With `standpoint` the one door of `graph.build` to `graph.units`.
"""

from dataclasses import dataclass, replace

from graph.build.draft import scoped
from graph.build.standpoint import Standpoint, standpoint
from graph.model.facts import Evidence
from graph.units import identity, standing
from graph.units.families import family, stem
from graph.units.identity import Unit
from graph.units.places import ADRIFT, chain
from graph.units.reforms import TABLE, events, line
from graph.units.spelling import plain
from graph.units.things import Thing, comes_second, governs, leads, official_id, thing

__all__ = [
    "Reform",
    "Standpoint",
    "Thing",
    "Unit",
    "comes_second",
    "family",
    "government",
    "is_generic",
    "line",
    "members",
    "official",
    "path",
    "plain",
    "reforms",
    "seat",
    "standpoint",
    "stem",
    "thing",
    "unit",
]


REFORMS = f"table:{TABLE}"  # in place of a document, where a reform says where it comes from


@dataclass(frozen=True, slots=True)
class Reform:
    """One unit's functions going to another, with the day and the source that says so, and its row in the table.

    `certain` is False where units of the kind went several ways: then it is known by the one that they went over into.
    """

    before: Unit
    after: Unit
    date: str | None
    event: str | None
    functions: str | None
    source: str | None
    row: Evidence
    certain: bool


def is_generic(group: str) -> bool:
    """Whether a group's name does not tell what it is for; 委员会 is the Party's everywhere but as a group's name."""
    return group == "委员会" or standing.is_generic(group)


def path(here: Standpoint) -> str | None:
    """The place that a document speaks for as a property; None where nothing tells."""
    return None if here.place is None else here.place.path


def unit(name: str, here: Standpoint) -> Unit:
    """The unit that a document means by a name; it is the document's alone if nothing tells where its place lies."""
    return _own(identity.resolve(name, here.place, year=here.year, organ=here.organ), here)


def government(here: Standpoint) -> Unit | None:
    """The government of a document's place; None where nothing tells the place."""
    return None if here.place is None else _own(identity.government(here.place), here)


def seat(title: str | None, here: Standpoint) -> Unit | None:
    """The unit of a post that is printed without one: the department that speaks, or the place's government."""
    if title is not None and governs(title):
        return government(here)
    own = title is not None and here.organ is not None and leads(title, here.organ)
    return _own(identity.body_of(here.place, here.organ), here) if own and here.organ is not None else None


def members(collective: str, here: Standpoint, included: tuple[str, ...]) -> tuple[Unit, ...]:
    """The units that a collective stands for, as far as they are known."""
    if here.place is None:
        return tuple(unit(name, here) for name in included)
    return tuple(_own(one, here) for one in identity.members(collective, here.place, included, year=here.year))


def _own(found: Unit, here: Standpoint) -> Unit:
    """The unit as the document's alone, if it is of a place of which nothing tells where it lies."""
    key = found.id.removeprefix("unit:")
    if key.startswith(identity.UNKNOWN):
        return replace(found, id=scoped("unit", here.document, key.removeprefix(identity.UNKNOWN)[1:]))
    adrift = here.place is not None and found.place is not None and chain(here.place)[-1].level in ADRIFT
    inside = adrift and f"{found.place}/".startswith(f"{path(here)}/")
    return replace(found, id=scoped("unit", here.document, key)) if inside else found


def reforms(found: Unit) -> tuple[Reform, ...]:
    """The reforms that made a unit, and those that it went through; a unit that is one document's alone has none."""
    return tuple(
        Reform(
            event.before,
            event.after,
            event.date,
            event.kind,
            event.functions,
            event.source,
            row=Evidence(event.start, event.start + len(event.row), event.row),
            certain=event in events(event.before),
        )
        for event in events(found)
        if found.id in (event.before.id, event.after.id)
    )


def official(name: str, of: Unit) -> str:
    """The id of an official of a unit, the same before and after the unit is renamed."""
    return official_id(name, of)
