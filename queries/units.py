"""Which units of a store a person means by a name: all that go by it, or the nearest when none does.

Knows names, aliases and places of the units that a store holds. Must not know stores, nor how aliases come about.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.errors import UnitError
from graph.units.spelling import plain

_CLOSE = 0.5  # below this likeness a name is no help as a suggestion
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the store: its id, canonical name, kind, place (湖北省/武汉市), and the names documents use for it."""

    id: str
    name: str
    kind: str | None
    place: str | None
    surfaces: tuple[str, ...]

    def where(self) -> str:
        """Name and place, or the id of a unit of which no place is told, as a list of candidates shows them."""
        return f"{self.name}（{self.place or self.id}）"


def units(rows: Sequence[Mapping[str, object]]) -> tuple[Unit, ...]:
    """The units that the rows of the questions `units-named` or `units` tell of, in their order."""
    surfaces: dict[str, list[str]] = {}
    first: dict[str, Mapping[str, object]] = {}
    for row in rows:
        key = str(row["id"])
        first.setdefault(key, row)
        if row["surface"] is not None:
            surfaces.setdefault(key, []).append(str(row["surface"]))
    return tuple(
        Unit(key, str(row["unit"]), _text(row["kind"]), _text(row["place"]), tuple(surfaces.get(key, ())))
        for key, row in first.items()
    )


def named(typed: str, known: Sequence[Unit], *, place: str | None = None) -> Unit:
    """The one of all units of a store that goes by the name. Raises UnitError, with candidates, for none or several."""
    wanted = plain(typed)
    found = [unit for unit in known if wanted in _names(unit)]
    if not found:
        ids = meant(typed, {unit.place for unit in known})
        found = [unit for unit in known if ids[unit.place] == unit.id]
    one = chosen(typed, found, place=place)
    if one is not None:
        return one
    near = nearest(wanted, known)
    advice = f"the nearest are {_listed(near)}" if near else "load documents that name it first"
    wrong = "no unit bears this name" if place is None else f"no unit of {place} bears this name"
    raise UnitError(typed, wrong, do=advice)


def chosen(typed: str, found: Sequence[Unit], *, place: str | None = None) -> Unit | None:
    """The one of the units that go by a name, of a place if one is given; None for none. Raises UnitError for several.

    The error lists them.
    """
    if place is not None:
        found = [unit for unit in found if place in (unit.place or "")]
    if len(found) > 1:
        raise UnitError(
            typed, "several units bear this name", got=_listed(found), do="narrow it with --place or give an id"
        )
    return found[0] if found else None


def why(unit: Unit, surface: str) -> str:
    """Why a name means the unit: the rules that lead from one to the other; "" where none is needed."""
    from graph.units.identity import resolve
    from graph.units.places import STATE, at

    found = resolve(surface, at(unit.place) if unit.place is not None else STATE)
    return "; ".join(found.why) if found.id == unit.id else ""


def meant(typed: str, places: Iterable[str | None]) -> dict[str | None, str]:
    """The id of the unit that the name means in full in each place: 市发改委 is its 发展和改革委员会."""
    from graph.units.identity import resolve  # the rules about names are many; an exact name needs none of them
    from graph.units.places import STATE, at

    return {path: resolve(typed, at(path) if path else STATE).id for path in places}


def nearest(typed: str, known: Sequence[Unit]) -> list[Unit]:
    """Units with a name like the typed one, the likest first, at most eight."""
    scored = [(max(_likeness(typed, name) for name in _names(unit)), unit) for unit in known]
    close = [(score, unit) for score, unit in scored if score >= _CLOSE]
    return [unit for _, unit in sorted(close, key=lambda pair: (-pair[0], pair[1].id))[:_SHOWN]]


def _names(unit: Unit) -> set[str]:
    """Every name that leads to the unit."""
    return {plain(name) for name in (unit.id, unit.name, *unit.surfaces)}


def _likeness(typed: str, name: str) -> float:
    """1 for equal names; a name that contains the typed one counts as near, however much longer it is."""
    from difflib import SequenceMatcher

    ratio = SequenceMatcher(None, typed, name).ratio()
    return max(ratio, 0.75) if typed in name and len(typed) > 1 else ratio


def _listed(found: Sequence[Unit]) -> str:
    shown = "、".join(unit.where() for unit in found[:_SHOWN])
    return f"{shown} and {len(found) - _SHOWN} more" if len(found) > _SHOWN else shown


def _text(value: object) -> str | None:
    return None if value is None else str(value)
