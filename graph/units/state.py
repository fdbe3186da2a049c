"""Which organ of the state a name means: a ministry as it was called in a year, or a department of one.

Knows how such names are made up. Must not know the bodies of places.
"""

import re

from graph.units.places import STATE, Place
from graph.units.tables import StateOrgan, state_organs
from graph.units.tables import organ as organ_of_place

_MARK = re.compile(
    r"^(?:国家|国务院|中央|中国|中华|全国|最高|人民解放军)|(?:部|总局|[总]?署|监会|中科院|建设兵团)$|^(?:新疆)?兵团$"
)
_INNER = re.compile(r"(?:(?<!公)司|局|厅|室|中心|处|办)$")
_ONLY = ("国家", "国务院", "中央", "全国", "中华", "中国")
_LOCAL = re.compile(r"(?:街道|街道办事处|街道办|街办|镇|乡|社区|村|公园|广场|管委会|管理委员会|政府)$")  # 中央门街道
_LOCAL_STATE = ("国家安全局", "国家税务局", "国家保密局", "国家档案局", "国家调查队")


def state_body(given: str, place: Place | None, year: int | None) -> tuple[str, str] | None:
    """The organ of the state, or department of one, that a document of the place means by a name, and why; else None.

    In a document of a place an organ is meant only by a name that no local body bears.
    """
    if place is not STATE and (given in _LOCAL_STATE or organ_of_place(given) is not None):
        return None
    if place is not STATE and not _MARK.search(given):
        return _section(given, place, year)
    if organs := state_organs(given) or state_organs(re.sub(r"\([^()]*\)$", "", given)):
        return _of_year(organs, year).name, "an organ of the state"
    return _section(given, place, year)


def _section(given: str, place: Place | None, year: int | None) -> tuple[str, str] | None:
    """A department of an organ of the state: 财政部税政司."""
    for length in range(len(given) - 2, 2, -1):
        front, rest = given[:length], given[length:]
        organs = state_organs(front) if _INNER.search(rest) else ()
        if organs and (place is STATE or _MARK.search(front)):
            return _of_year(organs, year).name + rest, "a department of an organ of the state"
    named = given.startswith(_ONLY) and given not in _LOCAL_STATE and not given.startswith("国家级")
    if named and (place is STATE or not _LOCAL.search(given)):
        return given, "an organ of the state"
    return None


def _of_year(organs: tuple[StateOrgan, ...], year: int | None) -> StateOrgan:
    """The organ that bore the name in the year; without a year, or if none did, the latest."""
    fitting = [organ for organ in organs if year is not None and organ.lasted(year)]
    return max(fitting or organs, key=lambda organ: organ.since)
