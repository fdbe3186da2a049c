"""What the names of a list share, restored: prefixes, suffixes and the level that a local document leaves out.

Knows how lists shorten names. Must not know offsets, roles or documents beyond their level.
"""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from loaders.document import Document
from loaders.scanning import starting
from loaders.wording.units import (
    BARE_DEPARTMENT,
    BARE_PARTY_ORGAN,
    BARE_SUBJECT,
    CITY_LIKE_PREFECTURE,
    GROUP,
    KIND_OF_PLACE,
    KIND_WITH_ENDING,
    LEVEL_ALONE,
    LEVELS,
    MINISTRY,
    MINISTRY_OPENS,
    NAMELESS,
    NO_OFFICE,
    ORGAN,
    OTHER_SUBJECT,
    PARTY_END,
    PLACE,
    PLACED_SUFFIX,
    PREFIX,
    SECOND_BODY,
    SHARED_DEPARTMENT,
    SHARED_ENDINGS,
    SHORT_PLACE,
    SHOWN_LEVEL,
    UTILITY,
    ZONE,
    ZONE_SUFFIX,
)

_OF_DEPARTMENTS = "省市县区州盟旗"  # levels that have departments; a town's offices bear no level
_LIKE_ORGAN = "人社"  # short for 人力资源社会保障, though it ends like a body
_LONGEST_LEVEL = 2  # characters of a level that stands alone
_ZONE_SUFFIXES = ("管委会", "管理委员会", "党工委")


def complete(names: list[str], *, level: str | None = None, departments: int = 0) -> list[str]:
    """The names in full: 省总工会, 妇联 becomes 省总工会, 省妇联; 青山区, 东湖区人民政府 both get 人民政府.

    `departments` is how many of them stand before 等部门: 财政、公安等部门 are 财政部门, 公安部门.
    """
    if departments:
        short = (f"{name}部门" if _is_subject(name) else name for name in names[:departments])
        names = [*short, *names[departments:]]
    return _with_each(_with_prefixes(_with_suffixes(names), level or ""))


def level_of(document: Document, place: str | None) -> str:
    """省, 市, 县 … where the document speaks for a local government, "" where for the centre or nobody knows.

    What its own lists print most often counts; the last character of `place` where they print none.
    """
    if place in ("国家", "全国", "中国", "中央"):
        return ""
    shown = Counter(match["level"] for match in SHOWN_LEVEL.finditer(document.folded))
    if sum(1 for _ in starting(MINISTRY, MINISTRY_OPENS, document.folded)) > sum(shown.values()):
        return ""
    last = place[-1] if place and place[-1] in _OF_DEPARTMENTS else ""
    level = shown.most_common(1)[0][0] if shown else last
    return "自治区" if level == "区" and (place or "").endswith("自治区") else level


def with_both_bodies(names: list[str], full: list[str]) -> Iterator[tuple[int, str]]:
    """The names in full, each with its place in the list: 甲区、乙区党委和政府 are two committees, two governments."""
    for place, name in enumerate(full):
        if SECOND_BODY.match(names[place]) and place:
            party = PARTY_END.search(full[place - 1])
            shared = party[0] if party else ""
            first = place - 1
            while shared and first and full[first - 1] != names[first - 1] and full[first - 1].endswith(shared):
                first -= 1
            yield from ((each, full[each].removesuffix(shared) + names[place]) for each in range(first, place - 1))
        yield place, name


def _with_suffixes(names: list[str]) -> list[str]:
    """Places and subjects that stand before a place with 人民政府, 管委会 or 部门 get the same ending."""
    if len(names) < 2 or not any(name.endswith(SHARED_ENDINGS) for name in names):
        return names
    full = list(names)
    suffix = ""
    for index in range(len(names) - 1, -1, -1):
        name = names[index]
        if SECOND_BODY.match(name):
            continue
        following = PLACED_SUFFIX.match(full[index + 1]) if index + 1 < len(names) else None
        if following and _is_short(name, following["place"]):
            full[index] = name + following["place"][-1] + following["suffix"]  # 青山, 东湖区人民政府
            continue
        zone = ZONE_SUFFIX.search(full[index + 1]) if index + 1 < len(names) else None
        if zone and SHORT_PLACE.match(name) and not ORGAN.search(name):
            full[index] = name + zone["suffix"]
            continue
        suffix = _next_suffix(name, suffix)
        ended = PLACED_SUFFIX.match(name) or KIND_WITH_ENDING.match(name) or name.endswith(suffix)
        if suffix and not ended and not (suffix == "办事处" and NO_OFFICE.search(name)):
            full[index] = name + suffix
    return full


def _is_short(name: str, place: str) -> bool:
    """Whether a name lacks the kind of place that the one behind it has."""
    city = place.endswith("市") and CITY_LIKE_PREFECTURE.match(name)
    short = SHORT_PLACE.match(place[:-1]) or CITY_LIKE_PREFECTURE.match(place[:-1])
    return bool(short and (city or SHORT_PLACE.match(name)))


def _next_suffix(name: str, suffix: str) -> str:
    """The ending that a list has in common at this name, read from its end; "" where nothing is shared."""
    placed = PLACED_SUFFIX.match(name) or KIND_WITH_ENDING.match(name)
    if placed:
        return placed["suffix"]
    if suffix.endswith("部门") and _is_subject(name):
        return suffix
    utility = UTILITY.match(name)
    if utility:
        return utility["suffix"] or (suffix if suffix.endswith("公司") else "")
    shared = SHARED_DEPARTMENT.search(name)
    subject = name.removesuffix(shared["suffix"]) if shared else ""
    if shared and (BARE_SUBJECT.match(subject) or OTHER_SUBJECT.match(subject)):
        return shared["suffix"]
    if suffix.endswith("部门"):
        return ""
    if suffix in _ZONE_SUFFIXES:
        return suffix if ZONE.match(name) else ""
    place = (KIND_OF_PLACE.match(name) or PLACE.match(name)) and not ZONE.match(name)
    return suffix if place and not suffix.endswith("公司") else ""


def _is_subject(name: str) -> bool:
    """Whether a name is a subject only, which is short for a department where 部门 follows."""
    organ = ORGAN.search(name) is not None and not name.endswith(_LIKE_ORGAN)
    return bool(OTHER_SUBJECT.match(name) or (BARE_SUBJECT.match(name) and not organ))


def _with_prefixes(names: list[str], level: str) -> list[str]:
    """Departments without a level get that of the list's last name with one, else the document's."""
    full = []
    prefix, organ = level, ""
    for index, name in enumerate(names):
        alone = LEVEL_ALONE.match(name) if len(name) <= _LONGEST_LEVEL else None
        following = PREFIX.match(names[index + 1]) if alone and index + 1 < len(names) else None
        if alone and following:
            full.append(alone["own"] + names[index + 1][following.end("prefix") :])
            continue
        bare = _bare(name)
        if bare == "organ" and (prefix or organ):
            full.append((organ or f"{prefix}委") + name)
            continue
        if bare == "department" and prefix:
            full.append(prefix + name)
            continue
        full.append(_of_level(name, before=full[-1]) if full else name)
        if shown := _prefix(name):
            prefix, organ = shown
        elif name.startswith("中央"):
            organ = "中央"
    return full


@lru_cache(maxsize=4096)  # the same departments stand in every list
def _bare(name: str) -> str | None:
    """What a name without its level is: organ (of the Party), department, or None for any other name."""
    return "organ" if BARE_PARTY_ORGAN.match(name) else "department" if BARE_DEPARTMENT.match(name) else None


@lru_cache(maxsize=4096)
def _prefix(name: str) -> tuple[str, str] | None:
    """The level that a department's name shows, and the Party committee if it is an organ of one."""
    found = PREFIX.match(name)
    if found is None or is_group(name) or not _is_department(name[found.end("prefix") :]):
        return None
    return found["prefix"], f"{found['prefix']}委" if found["rest"] == "委" else ""


@lru_cache(maxsize=4096)
def is_group(name: str) -> bool:
    """Whether a name stands for several units: 各区人民政府."""
    return bool(GROUP.search(name))


def _of_level(name: str, *, before: str) -> str:
    """县电信公司, 移动公司 becomes 县电信公司, 县移动公司."""
    both = before[0] in LEVELS and UTILITY.match(name) and UTILITY.match(before)
    return before[0] + name if both and name[0] not in (*LEVELS, "国", "中") else name


def _with_each(names: list[str]) -> list[str]:
    """各乡镇, 街道 becomes 各乡镇, 各街道: what has no name of its own shares the 各 before it."""
    full: list[str] = []
    for name in names:
        before = full[-1] if full else ""
        ending = PARTY_END.search(before) if SECOND_BODY.match(name) else None
        if not NAMELESS.match(name):
            full.append(name)
        elif ending:
            full.append(before[: ending.start()] + name)  # 各乡镇党委, 政府; 高新区党工委, 管委会
        elif name == "单位" and before.endswith(("关部门", "各部门")):
            full.append(before.removesuffix("部门") + name)  # 省有关部门, 单位
        else:
            full.append(f"各{name}" if before.startswith("各") else name)
    return full


def _is_department(rest: str) -> bool:
    """Whether what follows a level is an organ that the level's government or Party committee may have."""
    bare = rest.removeprefix("委").removeprefix("政府").removeprefix("人民政府")
    return bool(BARE_DEPARTMENT.match(bare) or BARE_PARTY_ORGAN.match(bare))
