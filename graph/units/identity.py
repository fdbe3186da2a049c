"""Which unit a name means, by the place, the year and the organ of the document that uses it, and why.

Knows how names of places and of bodies make up the name of a unit. Must not know documents or stores.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.units.bodies import canonical, is_standard
from graph.units.branches import rewritten
from graph.units.places import STATE, Place, chain, districts, leading, within
from graph.units.standing import is_generic, kind_of, levelled, named
from graph.units.state import state_body
from graph.units.words import meant, of_level, seat_of
from graph.units.zones import zone

_LEVEL = re.compile(
    r"^(?P<level>自治[区州县旗]|新区|城区(?=[一-龥]{1,10}(?:局|委|办)$)|省(?![际会])"
    r"|市(?!政(?![府协法务研策治数])|场|民(?![政宗族防革盟建进营航警])|[域容区])"
    r"|州|盟|区(?![域场块划间位段])|县(?!域)|旗|镇(?!域)|乡(?![村镇土])|街道(?!办事处$|办$)|街(?![道区办巷]))"
    r"(?P<rest>[一-龥(].*)$"
)
_TOWN = re.compile(
    r"^(?![省市县区州]?(?:乡镇|村镇|城镇|集镇|小城镇|城乡|下乡|(?:特色|特色小|中心|重点|示范|试点|建制)镇))"
    r"(?P<town>[一-龥]{1,8}?(?:镇|(?<!城)乡(?![村镇])|街道|苏木))"
    r"(?P<rest>人民政府|政府|党委|党工委|纪委|办事处|办|人大|[一-龥]{3,16}|)$"
)
_POST = re.compile(r"^[一-龥]{2,5}(?:所|站|卫生院|中心)$")  # 派出所 of a town, after the town's name without 镇
_STREET = re.compile(r"^(?P<town>[一-龥]{1,6}?)街(?:道?办事处|道?办|道|)$")
_OWN = re.compile(
    r"^(?:各)?[一-龥、]{0,18}?(?:科|(?<!办事)处|室|股|(?<!公)司|(?<!领导小)组"
    r"|党支部|机关党委|机关纪委|中心|所|站|队|院|馆|校|工会|办公厅)$"
)
_SECTION = re.compile(r"(?:[科股室组处]|(?<!公)司|机关党委|办公厅)$")
_NAMED = re.compile(r"(?:公司|集团|银行|大学|学院|医院|研究院|研究所|实验室|学会|协会|商会|[中小]学)$")
_BODIES = ("领导小组", "指挥部", "工作专班", "协调小组")
_UNIVERSITY = re.compile(r"^[一-龥]{2,12}大学$")
UNKNOWN = "?"  # the path of units of a place that nothing tells
_NOWHERE = Place(UNKNOWN, "", "other")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as all documents share it; `why` says what was done to its name.

    `place` is a path, None for organs of the state and units of a place that nothing tells; `body` is the name without
    its place.
    """

    id: str
    body: str
    name: str
    short: str
    kind: str
    place: str | None
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Parts:
    """A name taken apart: the place, the name without it, and why."""

    where: Place | None
    body: str
    why: tuple[str, ...]


@lru_cache(maxsize=65_536)  # the same names stand in every document of a place
def resolve(name: str, place: Place | None, *, year: int | None = None, organ: str | None = None) -> Unit:
    """The unit that a document of the place means by a name; who cannot be told stays apart under place and name.

    `year` is the document's, for divisions and names of that time; `organ` is the body that issued it, if it is a
    department, whose own sections the bare names in it are.
    """
    given = plain(name)
    for step in (_branch, _state, _zone, _placed, _town, _level, _seated, _named):
        parts = step(given, place, year)
        if parts is not None:
            break
    else:
        parts = _bare(given, place, organ)
    return _unit(_told_apart(parts, given), given)


def _told_apart(parts: _Parts, given: str) -> _Parts:
    """A name that any group of a place may bear (市领导小组办公室) stays with its document."""
    generic = is_generic(_LEVEL.sub(r"\g<rest>", parts.body))
    return _Parts(_NOWHERE, given, ("which one is meant, only its document tells",)) if generic else parts


def plain(name: str) -> str:
    """The name in half-width forms without white space, quotation marks and the Party's 中共."""
    kept = re.sub(r"[\s\"“”'‘’《》「」]", "", unicodedata.normalize("NFKC", name))
    return kept.removeprefix("中共")


def government(place: Place) -> Unit:
    """The government of a place; of a subdistrict its office."""
    return _unit(_Parts(place, seat_of(place), ()), place.name)


def body_of(place: Place | None, body: str) -> Unit:
    """The unit that is a body of a place: 武汉市 and 教育局."""
    return _unit(_Parts(place or _NOWHERE, body, ()), body)


def members(name: str, place: Place | None, included: tuple[str, ...], *, year: int | None = None) -> tuple[Unit, ...]:
    """The units of a collective as far as known: for 各区人民政府 the districts' governments and what it includes."""
    found = [resolve(other, place, year=year) for other in included]
    every = re.fullmatch(r"各(?P<levels>(?:县|市|区|旗|州|[、()（）])+)(?:人民)?政府", name)
    if every and place is not None:
        levels = re.sub("[、()（）]", "", every["levels"])
        found += [government(inside) for inside in districts(place, year=year) if inside.name[-1] in levels]
    return tuple({unit.id: unit for unit in found}.values())


def _branch(given: str, place: Place | None, year: int | None) -> _Parts | None:
    """A branch of a vertical agency or a company, whose place stands within its name."""
    if place is STATE:
        return None
    for words, body in rewritten(given):
        where = meant(words, place, year)
        if where is not None:
            return _Parts(where, body, (f"the branch in {where.name}, by the words for its place",))
    return None


def _state(given: str, place: Place | None, year: int | None) -> _Parts | None:
    """An organ of the state, or a department of one."""
    found = state_body(given, place, year)
    return _Parts(STATE, found[0], (found[1],)) if found is not None else None


def _zone(given: str, place: Place | None, year: int | None) -> _Parts | None:
    """A functional zone's management committee, or a body of the zone."""
    if place is not None and place.level == "zone" and given in ("管委会", "管理委员会", "区管委会"):
        return _Parts(chain(place)[1] if "/" in place.path else None, f"{place.name}管理委员会", ())
    found = zone(given, place, year=year)
    if found is None:
        return None
    if found.committee():
        return _Parts(found.place, f"{found.name}管理委员会", found.why)
    return _Parts(found.inside(), found.rest, found.why)


def _placed(given: str, place: Place | None, year: int | None) -> _Parts | None:
    """A unit whose name begins with the full name of a place; the place's name alone is its government."""
    around = [own for own in chain(place) if own.level in ("town", "zone")] if place is not None else []
    for own in around:
        if given in ("街道办事处", "街道办") and own.name.endswith("街道"):
            return _Parts(own, seat_of(own), (f"the office of {own.name}",))
        for words in (own.name, re.sub("(?:镇|乡|街道)$", "", own.name)):
            rest = given.removeprefix(words)
            if given.startswith(words) and (words == own.name or _POST.search(rest)):
                return _Parts(own, rest or seat_of(own), (f"the name begins with {own.name}",))
    named = leading(given, place if place is not STATE else None, year=year)
    if named is None:
        return None
    where, length = named
    rest = given[length:]
    inner = _town(rest, where, year) if rest else None
    if inner is not None:
        return inner
    return _Parts(where, rest or seat_of(where), (f"the name begins with {where.name}",))


def _town(given: str, place: Place | None, _year: int | None) -> _Parts | None:
    """A town, a township or a subdistrict of the place, or a body of it."""
    street = _STREET.match(given)
    found = _TOWN.match(given)
    if place is STATE or (street is None and found is None):
        return None
    town = f"{street['town']}街道" if street else found["town"] if found else ""
    if len(town) < 3 and not town.endswith("镇"):
        return None
    rest = "" if street or found is None else found["rest"]
    home = next((own for own in chain(place or _NOWHERE) if own.level != "town"), None)
    where = within(home, town)
    return _Parts(where, seat_of(where) if rest in ("", "办", "政府") else rest, (f"a body of {town}",))


def _level(given: str, place: Place | None, year: int | None) -> _Parts | None:
    """A unit after the word of a level (省, 市, 区, 县 …), which means the document's place or one above it."""
    match = _LEVEL.match(given)
    if match is None or place is STATE:
        return None
    level = match["level"]
    where = of_level(level, place) if place is not None else within(_NOWHERE, level)
    if where is None:
        body, why = canonical(match["rest"])
        return _Parts(place, level + body, (f"{level} is none that the document's place lies in", *why))
    inner = _seated(match["rest"], place, year)
    if inner is not None and inner.where is not None and inner.where.path.startswith(f"{where.path}/"):
        return inner
    return _Parts(where, match["rest"], (f"{level} is {where.name}, by the document's place",))


def _seated(given: str, place: Place | None, year: int | None) -> _Parts | None:
    """A standard body after the short name of a place: 遂宁银保监分局, 武汉海关."""
    for length in range(min(6, len(given) - 2), 1, -1):
        words, rest = given[:length], given[length:]
        where = meant(words, place, year) if is_standard(rest) or rest == "海关" else None
        if where is not None:
            return _Parts(where, rest, (f"{words} is {where.name}",))
    return None


def _named(given: str, place: Place | None, year: int | None) -> _Parts | None:
    """A company or an institution after the short name of its place: 武汉某某集团. Universities need no place."""
    if not _NAMED.search(given):
        return None
    for length in range(min(6, len(given) - 3), 1, -1):
        where = meant(given[:length], place, year) if len(given[:length]) > 1 else None
        if where is not None and not where.name.startswith(given):
            stem = re.sub(r"(?:\(集团\)|集团)?(?:股份|有限|责任)*(?:公司|集团)?$", "", given[length:])
            high = where.level in ("city", "province") and re.search(r"(?:公司|集团)$", given) is not None
            rest = given[length:] if high and len(stem) > 1 else given
            return _Parts(where, rest, (f"called after {where.name}",))
    return _Parts(None, given, ("a university's name is its own",)) if _UNIVERSITY.match(given) else None


def _bare(given: str, place: Place | None, organ: str | None) -> _Parts:
    """A name without a place: a section of the organ that speaks, or a body of the document's place."""
    own = re.sub(rf"^本?{_called(organ)}(?!公室)", "", given) if organ is not None else given
    section = _OWN.match(own) and not _LEVEL.match(given) and (_SECTION.search(own) or not is_standard(given))
    if organ is not None and section:
        body = own if own.startswith(organ) else organ + own
        return _Parts(place or _NOWHERE, body, ("a section of the organ that speaks",))
    if organ is not None and given.endswith(_BODIES) and not given.startswith(organ) and len(given) > 6:
        return _Parts(place or _NOWHERE, organ + own, ("a group of the organ that speaks",))
    return _Parts(place or _NOWHERE, given, ("a name without a place belongs to the document's",))


def _called(organ: str) -> str:
    """What an organ calls itself in short: 局, 委, 办."""
    return next((short for end, short in (("委员会", "委"), ("办公室", "办")) if organ.endswith(end)), organ[-1])


def _unit(parts: _Parts, given: str) -> Unit:
    where = parts.where
    if where is not None and where.level == "zone" and parts.body == "人民政府":
        home = chain(where)[1] if "/" in where.path else None
        parts = replace(parts, where=home, body=f"{where.name}管理委员会")
        where = home
    body, how = (parts.body, ()) if where is STATE else canonical(parts.body)
    body = body if where is STATE else levelled(body, where)
    path = where.path if where is not None else ""
    nowhere = path.partition("/")[0] in ("", UNKNOWN)
    full = body if where is None or where is STATE or _carries(body, where) else named(body, where)
    kind, why = kind_of(body, where), (*parts.why, *how)
    return Unit(f"unit:{path}:{body}", body, full, given, kind, None if nowhere or where is STATE else path, why)


def _carries(body: str, where: Place) -> bool:
    """Whether a body's name holds its place's already: 武汉大学, 民航武汉安全监督管理办公室."""
    front = body.startswith(where.short or where.name) and bool(_NAMED.search(body) or body.endswith("管理委员会"))
    inside = where.level in ("province", "city") and len(where.short) > 1 and where.short in body[:-2]
    return body.startswith(where.name) or front or inside
