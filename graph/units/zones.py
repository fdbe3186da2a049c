"""Functional zones (高新区, 经开区, 风景区 …): which one a name means, and the place that its own bodies belong to.

Knows how such zones are called, and a table of those whose names follow no rule. Must not know documents.
"""

import csv
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from graph.units.places import Place, at, called, chain, forms, leading, within

# A kind of zone by the names that it goes by; which full name it has in a city and elsewhere.
TYPES = (
    (
        r"高新技术(?:产业)?(?:开发|园)区|高技术产业(?:开发|园)区|高新产业开发区|新技术(?:产业)?开发区|高新区"
        r"|高新园区?|高科技园区",
        ("高新技术产业开发区",) * 2,
    ),
    (r"经济技术开发区|经济开发区|经开区|经济开发园区|开发区", ("经济技术开发区", "经济开发区")),
    (r"综合保税区|综保区", ("综合保税区",) * 2),
    (r"保税港区|保税物流园区|保税物流中心|保税区", ("保税区",) * 2),
    (r"(?:自由贸易|自贸)(?:试验区|区)(?=[^区]*片区)", ("自由贸易试验区",) * 2),
    (r"自由贸易试验区|自贸试验区|自贸区|自贸片区|自贸港", ("自由贸易试验区",) * 2),
    (r"旅游度假区|度假区", ("旅游度假区",) * 2),
    (r"生态旅游风景区|旅游风景区|风景名胜区|名胜区|风景旅游区|风景区|旅游景区|景区", ("风景区",) * 2),
    (r"工业集中区|工业园区|工业园|产业集聚区|产业园区|产业园", ("工业园区",) * 2),
    (r"农业高新技术产业示范区|农高区", ("农业高新技术产业示范区",) * 2),
    (r"经济合作区|经合区|合作区", ("合作区",) * 2),
    (r"临空经济(?:示范)?区|空港经济区|空港区|航空港区", ("空港经济区",) * 2),
    (r"物流园区|物流园", ("物流园区",) * 2),
    (
        r"新区|新城|示范区|实验区|试验区|管理区|化工园区|科技园区?|园区|特区|功能区|集中区|商务区|港区"
        r"|生态城|科学城|科技城",
        ("",) * 2,
    ),
)
SIGN = re.compile(r"[区园港城]|中心")  # in every one of them
_NAME = r"(?P<name>[一-龥]{0,12}?)"
_REST = (
    r"(?P<rest>管委会|管理委员会|管委|管委办公室|管委会办公室|党工委|工委|党委|纪工委|"
    r"[一-龥]{2,14}(?:局|办公室|办|委|委员会|中心|部|支队|大队|分局)|[一-龥]{1,6}(?:街道办事处|街道|镇|乡)|)$"
)
_ZONES = tuple((re.compile(f"^{_NAME}(?P<type>{words}){_REST}"), full) for words, full in TYPES)
_WEAK = re.compile(r"^(?:建设|开发|发展|管理|服务|规划|城市|改造|经济|创建|示范|国家|省级|国家级)+$")
_RANKS = ("国家", "国家级", "省级", "市级")
_COMMITTEE = ("", "管委会", "管理委员会", "管委")


@dataclass(frozen=True, slots=True)
class Zone:
    """A functional zone: its canonical name, all its names, the place it lies in, and who says so."""

    name: str
    names: tuple[str, ...]
    place: str
    source: str


@dataclass(frozen=True, slots=True)
class Found:
    """A zone that a name begins with: its name, the place it lies in, what follows the zone's name, and why."""

    name: str
    place: Place
    rest: str
    why: tuple[str, ...]

    def committee(self) -> bool:
        """Whether the name means the zone as such, which its management committee stands for."""
        return self.rest in _COMMITTEE

    def inside(self) -> Place:
        """The zone as the place of its own bodies."""
        return within(self.place, self.name)


def zones(place: Place) -> tuple[Zone, ...]:
    """The functional zones of the table that lie in a place."""
    return _by_place().get(place.path, ())


def listed(name: str) -> Place | None:
    """The place of the only zone of the table that goes by a name; None if none or several do."""
    found = [zone.place for zone in _zones() if name in zone.names]
    return at(found[0]) if len(found) == 1 else None


def zone(given: str, place: Place | None, *, year: int | None = None) -> Found | None:
    """The zone that a name begins with, as a document of the place means it; None if it begins with none."""
    if place is None or place.level == "state":
        return None
    home = next((own for own in chain(place) if own.level not in ("zone", "town")), None)
    if home is not None and not SIGN.search(given) and _listed_zone(given, home) is None:
        return None
    named = leading(given, home, year=year)
    if home is None or (named is not None and named[1] == len(given)):
        return None
    where, words = _located(given, home, year)
    parsed = _parsed(words)
    if parsed is None:
        return _listed_zone(given, home)
    name, kind, full, rest = parsed
    name = "" if name in _RANKS else name
    if name == "" and _same_kind(place, kind, full):
        return Found(place.name, home, rest, (f"{kind} is {place.name}, by the document's place",))
    if name == "" and kind == "新区" and any(own.name.endswith(kind) for own in chain(home)):
        return None
    known = _known(name, full[0] or kind, where)
    if known is not None:
        return Found(known.name, at(known.place), rest, _why(given, known.name, f"one zone ({known.source})"))
    if _WEAK.match(name) or name.startswith(("委", "政府")):
        return None
    ending = full[where.level == "district"] or kind
    front = name or where.short
    return Found(front + ending, where, rest, _why(given, front + ending, "the zone of that kind"))


def _same_kind(place: Place, kind: str, full: tuple[str, str]) -> bool:
    """Whether the document's place is itself a zone of that kind."""
    own = _parsed(place.name) if place.level == "zone" else None
    return own is not None and (place.name.endswith(kind) or (full[0] != "" and own[2] == full))


def _located(given: str, place: Place, year: int | None) -> tuple[Place, str]:
    """The place that a zone's name names, and the name without it; the document's place where it names none."""
    named = leading(given, place, year=year)
    if named is not None and named[1] < len(given) and named[0].level != "province":
        return named[0], given[named[1] :]
    for around in chain(place):
        for form in forms(around):
            if given.startswith(form) and len(given) > len(form) + 1 and _parsed(given[len(form) :]):
                return (around if around.level != "province" else place), given[len(form) :]
    for length in range(min(6, len(given) - 2), 1, -1):
        cities = [found for found in called(given[:length], year=year) if found.level == "city"]
        if len(cities) == 1 and _parsed(given[length:]) and place.path in cities[0].path:
            return cities[0], given[length:]
    level = place.name[-1] if place.name else ""
    return place, given[1:] if level and given.startswith(level) and _parsed(given[1:]) else given


@lru_cache(maxsize=65_536)
def _parsed(words: str) -> tuple[str, str, tuple[str, str], str] | None:
    """The zone's own name, its kind as printed and in full, and what follows."""
    if not SIGN.search(words):
        return None
    found = ((pattern.match(words), full) for pattern, full in _ZONES)
    best = next(((match, full) for match, full in found if match), None)
    if best is None:
        return None
    match, full = best
    return match["name"], match["type"], full, match["rest"]


def _known(name: str, kind: str, place: Place) -> Zone | None:
    """The zone of the table that lies in the place or around it."""
    for around in chain(place):
        for known in zones(around):
            if (name, kind) in _keys(known, around):
                return known
    inside = chain(place)[-1].path + "/"
    return next((known for known in _zones() if known.place.startswith(inside) and name + kind in known.names), None)


@cache
def _keys(known: Zone, place: Place) -> frozenset[tuple[str, str]]:
    """The table's names of a zone as their own name and kind, without the place's."""
    keys = set()
    for name in known.names:
        fronts = ("", *(form for form in forms(place) if name.startswith(form)))
        for parsed in (_parsed(name[len(front) :]) for front in fronts):
            if parsed is not None and not parsed[3]:
                keys.add((parsed[0], parsed[2][0] or parsed[1]))
    return frozenset(keys)


def _listed_zone(given: str, place: Place) -> Found | None:
    """A zone by a name of the table that follows no rule: 光谷."""
    for around in chain(place):
        for known in zones(around):
            for name in known.names:
                rest = given.removeprefix(name)
                if given.startswith(name) and rest in _COMMITTEE:
                    return Found(known.name, around, rest, _why(name, known.name, f"one zone ({known.source})"))
    return None


def _why(given: str, full: str, rule: str) -> tuple[str, ...]:
    return () if given == full else (f"{given} = {full}: {rule}",)


@cache
def _by_place() -> dict[str, tuple[Zone, ...]]:
    """The zones of the table by the path of their place."""
    places = dict.fromkeys(zone.place for zone in _zones())
    return {path: tuple(zone for zone in _zones() if zone.place == path) for path in places}


@cache
def _zones() -> tuple[Zone, ...]:
    with (Path(__file__).parent / "zones.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(
            Zone(row["name"], (row["name"], *row["also"].split()), row["place"], row["source"])
            for row in csv.DictReader(lines)
        )
