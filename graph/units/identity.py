"""Which unit a name means, by the place of the document that uses it, and why.

Knows how the names of Chinese public bodies are shortened. Must not know documents or stores.
"""

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.units.places import STATE, Place, above, districts, leading, zones

_OWN_LEVEL = {"省": "province", "市": "city", "州": "city", "盟": "city", "区": "district", "县": "district"}
_LEVEL = re.compile(r"^(?P<level>自治区|省|市|州|盟|区|县|旗)(?![区域场])(?P<rest>[一-龥].*)$")
_YOUTH = re.compile(r"^团(?P<level>省|市|州|盟|区|县|旗)委$")
_DEPARTMENT = re.compile(r"^(?P<subject>[一-龥、]{2,16}?)(?P<suffix>委员会|委|办公室|办|总局|局|厅|部|署)$")
_STATE_PREFIX = re.compile(r"^(?:国务院|国家)(?=[一-龥]{3})")
_OFFICE = re.compile(r"^(?:人民)?政府(?=[一-龥]{2,12}(?:委|委员会|局|办|厅)$)(?!办)")
_BANK = re.compile(r"^(?:中国)?(?:人民银行|人行)[一-龥]{0,6}?(?P<office>(?:中心)?支行|分行|营业管理部)$")
_MINISTRY = re.compile(
    r"^(?:(?:外交|国防|教育|科学技术|科技|工业和?信息化|公安|国家安全|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|"
    r"住房和?城乡建设|交通运输|水利|农业农村|商务|文化和?旅游|退役军人事务?|应急管理?)部|国务院|"
    r"(?:税务|市场监督?管理?|海关|金融监督?管理?|体育|广播?电视?)总[局署])$"
)
_VERTICAL = re.compile(r"^(?:银保监|金融监管|税务|气象|邮政管理|通信管理|烟草专卖)(?:监督管理)?(?:分局|局)$")
_COLLECTIVE = re.compile(r"^(?:各|全[省市县区州]|全体|全部|所有|有关|相关|其他)|(?:有关|相关|成员|责任)(?:部门|单位)$")
_LONG = {"委": "委员会", "办": "办公室"}
_KINDS = (
    (r"(?:领导小组|指挥部|专班|协调小组)$", "LeadingGroup"),
    (r"(?<!监督)管理委员会$", "Zone"),
    (r"人民政府(?:办公[厅室])?$|^国务院$", "Government"),
    (r"法院$|检察院$", "Court"),
    (r"联合会$|总工会$|协会$|红十字会$|^共青团", "MassOrganisation"),
    (r"公司$|集团$|银行$", "Enterprise"),
    (r"大学$|学院$|研究院$|研究所$|医院$|中心$|学校$", "Institution"),
    (r"街道办事处$|街道$|镇$|乡$|镇人民政府$|乡人民政府$", "Town"),
    (r"人大|政协", "Congress"),
    (r"^委[一-龥]|工作委员会$|党委$|党工委$", "PartyOrgan"),
    (r"局$|委员会$|办公室$|厅$|分局$|海关$|部$|署$", "Bureau"),
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as all documents share it; `place` is a path (None for organs of the state), `why` says what was done."""

    id: str
    name: str
    short: str
    kind: str
    place: str | None
    why: tuple[str, ...]


def resolve(name: str, place: Place | None) -> Unit:
    """The unit that a document of the place means by a name; who cannot be told stays apart under place and name."""
    given = plain(name)
    zone = _zone(given, place)
    if zone is not None:
        return zone
    where, rest, why = _placed(given, place)
    body, how = canonical(rest)
    return _unit(where, body, given, (*why, *how))


def plain(name: str) -> str:
    """The name in half-width forms without white space, quotation marks and the Party's 中共."""
    kept = re.sub(r"[\s\"“”'‘’《》「」]", "", unicodedata.normalize("NFKC", name))
    return kept.removeprefix("中共")


@cache
def canonical(body: str) -> tuple[str, tuple[str, ...]]:
    """A name without its place in full, and the rules that made it so: 发改委 becomes 发展和改革委员会."""
    body = _OFFICE.sub("", body)
    known = _organs().get(body)
    if known is not None:
        return known, _why(body, known, "standard name of the organ")
    if body.endswith("管委会"):
        full = body.removesuffix("管委会") + "管理委员会"
        return full, _why(body, full, "管委会 is short for 管理委员会")
    if body.endswith("政府") and not body.endswith("人民政府"):
        full = body.removesuffix("政府") + "人民政府"
        return full, _why(body, full, "政府 is short for 人民政府")
    bank = _BANK.match(body)
    if bank:
        full = f"中国人民银行{bank['office']}"
        return full, _why(body, full, "the central bank's office in the place")
    found = _DEPARTMENT.match(body)
    subject = _subjects().get(re.sub("[和与、]", "", found["subject"])) if found else None
    if found is None or (subject is None and (found["suffix"] not in _LONG or found["subject"][-1] in "党团纪")):
        return body, ()
    subject = subject or found["subject"]
    full = subject + _LONG.get(found["suffix"], found["suffix"])
    return full, _why(body, full, "standard name of the department")


def government(place: Place) -> Unit:
    """The government of a place."""
    return resolve("人民政府", place)


def is_collective(name: str) -> bool:
    """Whether a name stands for several units that it does not list: 各区人民政府, 有关部门."""
    return bool(_COLLECTIVE.search(plain(name)))


def members(name: str, place: Place | None, included: tuple[str, ...]) -> tuple[Unit, ...]:
    """The units of a collective as far as known: for 各区人民政府 the districts' governments and what it includes."""
    found = [resolve(other, place) for other in included]
    every = re.fullmatch(r"各(?:县|市|区|[、()（）])+(?:人民)?政府", name)
    if every and place is not None:
        found += [government(district) for district in districts(place)]
    return tuple({unit.id: unit for unit in found}.values())


def _placed(given: str, place: Place | None) -> tuple[Place | None, str, tuple[str, ...]]:
    """The place a name belongs to, what is left of the name, and why."""
    named = leading(given, place)
    if named is not None and named[1] < len(given):
        return named[0], given[named[1] :], (f"the name begins with {named[0].name}",)
    seat = _seat(given, place)
    if seat is not None:
        return seat, given.removeprefix(seat.name[:-1]), (f"an agency in {seat.name}, named after it",)
    youth = _YOUTH.match(given)
    level = _LEVEL.match(given)
    if (youth or level) and place is not None and place.level != "state":
        word = youth["level"] if youth else level["level"] if level else ""
        rest = "共青团委员会" if youth else level["rest"] if level else ""
        where = _level(word, place)
        if where is not None:
            return where, rest, (f"{word} is {where.name}, by the document's place",)
    if place is STATE or _MINISTRY.match(given) or given.startswith(("国家", "国务院", "中央")):
        return STATE, _STATE_PREFIX.sub("", given), ("an organ of the state",)
    return place, given, ("a name without a place belongs to the document's",) if place is not None else ()


def _seat(given: str, place: Place | None) -> Place | None:
    """The document's place, or its province, after whose short name a vertical agency is called: 遂宁银保监分局."""
    around = () if place is None else (place, above(place, "city"), above(place, "province"))
    short = ((seat, seat.name[:-1]) for seat in around if seat is not None)
    return next((s for s, n in short if given.startswith(n) and _VERTICAL.match(given.removeprefix(n))), None)


def _level(word: str, place: Place) -> Place | None:
    """The document's place or the one above it that a level's word means; None if the word means one below."""
    if place.name.endswith(word):
        return place
    return above(place, _OWN_LEVEL.get(word, "province"))


def _zone(given: str, place: Place | None) -> Unit | None:
    """A functional zone's management committee, by any of the zone's names."""
    if place is None:
        return None
    stem = re.sub(r"(?:管委会|管理委员会)$", "", given)
    city = above(place, "city") or above(place, "province")
    for zone in zones(city) if city is not None else ():
        if stem in zone.names or stem.removeprefix(city.name if city else "") in zone.names:
            body = f"{zone.name}管理委员会"
            why = _why(stem, zone.name, f"one zone ({zone.source})")
            return Unit(f"unit:{zone.place}:{body}", body, given, "Zone", zone.place, why)
    return None


def _unit(where: Place | None, body: str, given: str, why: tuple[str, ...]) -> Unit:
    path = where.path if where is not None else ""
    state = where is STATE
    front = "" if where is None or state or body.startswith(where.name) else where.name
    full = f"共青团{front}委员会" if body == "共青团委员会" else front + body
    return Unit(f"unit:{path}:{body}", full, given, _kind(body, where), None if state else path or None, why)


def _kind(body: str, where: Place | None) -> str:
    if body == "人民政府" and where is not None and where.level == "district":
        return "District"
    kind = next((kind for pattern, kind in _KINDS if re.search(pattern, body)), "Other")
    if where is STATE and kind in ("Bureau", "Other") and not body.startswith("中央"):
        return "Ministry"
    return "PartyOrgan" if body.startswith("中央") and kind == "Bureau" else kind


def _why(given: str, full: str, rule: str) -> tuple[str, ...]:
    return () if given == full else (f"{given} = {full}: {rule}",)


@cache
def _subjects() -> dict[str, str]:
    """Subjects by every form of theirs without 和."""
    return {re.sub("[和与、]", "", form): full for full, forms in _rows("subjects.csv") for form in (full, *forms)}


@cache
def _organs() -> dict[str, str]:
    return {form: full for full, forms in _rows("organs.csv") for form in (full, *forms)}


def _rows(name: str) -> list[tuple[str, list[str]]]:
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as lines:
        return [(row[0], row[1].split()) for row in list(csv.reader(lines))[1:] if row]
