"""Who is meant by the names of a document: units, officials and things under ids that documents share.

The one door of `graph.build` to `graph.units`. Until that is there, it tells units apart by place and printed name
only: no abbreviations, no packaged members, no reforms.
"""

from dataclasses import dataclass

from graph.model.facts import Heading


@dataclass(frozen=True, slots=True)
class Place:
    """A place, by its path from the province down."""

    path: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as all documents share it."""

    id: str
    name: str
    kind: str
    place: str | None


@dataclass(frozen=True, slots=True)
class Reform:
    """One unit's functions going to another, with the day and the source that says so."""

    before: Unit
    after: Unit
    date: str | None
    event: str | None
    functions: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Thing:
    """A lab, facility, platform or project as all documents share it."""

    label: str
    id: str
    name: str


_LABELS = {"lab": "Lab", "facility": "Facility", "platform": "Platform", "project": "Project"}
_GENERIC = ("领导小组", "工作领导小组", "协调小组", "工作专班", "专班", "指挥部", "委员会")


def place(heading: Heading) -> Place | None:
    """The place that a document speaks for, None where nothing tells."""
    return Place(heading.jurisdiction) if heading.jurisdiction is not None else None


def path(where: Place | None) -> str | None:
    """The place as a property."""
    return None if where is None else where.path


def unit(name: str, where: Place | None) -> Unit:
    """The unit that a document of the place means by a name."""
    kind = "LeadingGroup" if name.endswith("领导小组") else "Government" if name.endswith("人民政府") else "Other"
    return Unit(f"unit:{path(where) or ''}:{name}", name, kind, path(where))


def government(where: Place | None) -> Unit | None:
    """The government of a place."""
    return None if where is None else unit(f"{where.path}人民政府", where)


def members(_collective: str, where: Place | None, included: tuple[str, ...]) -> tuple[Unit, ...]:
    """The units that a collective stands for, as far as they are known."""
    return tuple(unit(name, where) for name in included)


def reforms(_found: Unit) -> tuple[Reform, ...]:
    """The reforms that made a unit, and those that it went through."""
    return ()


def is_generic(group: str) -> bool:
    """Whether a leading group's name does not tell what it is for, so that only its document knows which is meant."""
    return group in _GENERIC


def official(name: str, of: Unit) -> str:
    """The id of an official of a unit."""
    return f"official:{of.id}#{name}"


def thing(kind: str, name: str) -> Thing:
    """The thing of a kind that documents mean by a name."""
    return Thing(_LABELS[kind], f"{kind}:{name}", name)
