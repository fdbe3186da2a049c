"""From where a document speaks: its place, its year and, if a department issued it, that department.

The place comes from what the document says of itself, never from the name of its file. Must not know wording or stores.
"""

from collections import Counter
from dataclasses import dataclass

from graph.build.listed import side_by_side
from graph.model.facts import Facts, Heading
from graph.units.identity import UNKNOWN, Unit, resolve
from graph.units.places import STATE, Place, at, by_letter, called, chain, namesakes, place_of, within
from graph.units.zones import listed, zone

_SPEAKS_ITSELF = ("Bureau", "PartyOrgan", "Court", "MassOrganisation", "Ministry", "Other", "LeadingGroup", "Congress")
_OF_ITSELF = ("Institution", "Enterprise")
_PLACE_ENDS = "省市区县州旗盟"
_GENERAL = ("委", "委办公厅", "党委", "党工委", "工委", "管理委员会", "党政")  # who speak for all of their place
_TOWNS = ("镇", "乡", "街道")
_COMMITTEES = ("管理委员会", "管委会", "管委")
_ADRIFT = f"unit:{UNKNOWN}/"  # how the id of a unit begins of which only its place's level is known
_OF_STATE = ("部", "总局", "署")
_PROVINCES = "各省"  # whom the document of an organ of the state is for
_MINISTRIES = 2  # so many organs of the state, and no bureau of a place, make a document one of the state
_BARE_ZONES = ("高新区", "开发区", "经开区", "经济开发区", "新区", "工业园区", "园区", "风景区", "管理区", "示范区")


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where a document speaks from; `place` is None where nothing tells, `organ` None where a government speaks."""

    document: str
    place: Place | None
    year: int | None
    organ: str | None


def standpoint(facts: Facts) -> Standpoint:
    """From where the document of these facts speaks."""
    head = facts.document
    year = _year(head)
    place = _told(facts, year)
    issuer = resolve(head.issuer, place, year=year) if head.issuer else None
    if issuer is not None and issuer.kind in _OF_ITSELF and issuer.body != head.jurisdiction:
        return Standpoint(facts.name, within(place, issuer.body), year, None)
    return Standpoint(facts.name, place, year, _organ(issuer, place))


def _told(facts: Facts, year: int | None) -> Place | None:
    """The place by what the document says of itself; without that by whom it names."""
    head = facts.document
    if head.jurisdiction is not None or head.issuer is not None:
        return _place(head, year, level=None)
    names = {name for names in side_by_side(facts) for name in names}
    units = {name: resolve(name, None) for name in names}
    adrift = (unit.id.removeprefix(_ADRIFT) for unit in units.values() if unit.id.startswith(_ADRIFT))
    levels = Counter(rest.partition(":")[0] for rest in adrift)
    ministries = [name for name, unit in units.items() if name.endswith(_OF_STATE) and unit.kind == "Ministry"]
    of_state = len(ministries) >= _MINISTRIES and not levels
    if of_state or any(_PROVINCES in name for name in head.addressees):
        return STATE
    return _place(head, year, level=max(levels, key=lambda level: (levels[level], level), default=None))


def _year(head: Heading) -> int | None:
    """The year of issue, else that of the document's number or title."""
    said = (head.issued_on, head.published_on, head.number, head.title)
    for words in said:
        digits = "".join(char if char.isascii() and char.isdigit() else " " for char in words or "").split()
        year = next((int(digit[:4]) for digit in digits if len(digit) >= 4 and "1949" < digit[:4] < "2100"), None)
        if year is not None:
            return year
    return None


def _place(head: Heading, year: int | None, *, level: str | None) -> Place | None:
    named = head.jurisdiction or _committee_s(head)
    if named == "国家":
        return STATE
    if named is None:
        return _most_named(head, level)
    by_issuer = place_of(head.issuer or "", year=year)
    if by_issuer is not None and by_issuer.name == named:
        return by_issuer
    bearers = namesakes(named, year=year)
    if bearers:
        return bearers[0] if len(bearers) == 1 else _likeliest(bearers, head)
    around = _around(head, named)
    return None if around is None and named in _BARE_ZONES else _inner(named, around, year)


def _committee_s(head: Heading) -> str | None:
    """The zone whose management committee issued the document: 苏州工业园区."""
    issuer = head.issuer or ""
    end = next((end for end in _COMMITTEES if issuer.endswith(end)), None)
    return issuer.removesuffix(end) or None if end is not None else None


def _most_named(head: Heading, level: str | None) -> Place | None:
    """The place that a document names most often, if it names none beside it but those above and below.

    It is of the level of which the document's issuer or its units are: 市教育局 is not one of a province.
    """
    named = [at(path) for path in head.around]
    level = head.issuer[0] if head.issuer and head.issuer[0] in _PLACE_ENDS else level
    fitting = [place for place in named if level is None or place.name.endswith(level)]
    if not fitting or not all(_in_line(fitting[0], other) for other in named):
        return None
    return fitting[0]


def _likeliest(bearers: tuple[Place, ...], head: Heading) -> Place | None:
    """Of several places of one name the one in a place that the document names, or whose province its number names."""
    province = by_letter(head.number[0]) if head.number else None
    here = [place for place in bearers if province is not None and chain(place)[-1].short == province]
    if len(here) == 1:
        return here[0]
    for path in head.around:
        inside = [place for place in here or bearers if place.path.startswith(f"{path}/") or place.path == path]
        if len(inside) == 1:
            return inside[0]
    return None


def _around(head: Heading, named: str) -> Place | None:
    """The place in which a town or a zone lies: whose short name it bears, else one that the text names."""
    town = named.endswith(_TOWNS)
    for length in () if town else range(min(6, len(named) - 2), 1, -1):
        cities = [place for place in called(named[:length]) if place.level == "city"]
        if len(cities) == 1:
            return cities[0]
    known = listed(named)
    if known is not None:
        return known
    places = [at(path) for path in head.around]
    levels = ("district", "city", "province") if town else ("city", "district", "province")
    return next((place for level in levels for place in places if place.level == level), None)


def _inner(named: str, around: Place | None, year: int | None) -> Place:
    """A zone or a town, which no list of divisions holds."""
    found = zone(named, around, year=year)
    if found is not None and found.committee():
        return found.inside()
    return within(around, named)


def _organ(issuer: Unit | None, place: Place | None) -> str | None:
    """The department that speaks, as its sections' names begin; None for governments and their offices."""
    if issuer is None or issuer.kind not in _SPEAKS_ITSELF:
        return None
    body = issuer.body
    general = body.startswith(("人民政府", "国务院")) or body.removesuffix("办公室") in _GENERAL
    return None if general or (place is not None and body == place.name) else body


def _in_line(one: Place, other: Place) -> bool:
    return one.path.startswith(other.path) or other.path.startswith(one.path)
