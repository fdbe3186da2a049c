"""The packaged tables of names: subjects of departments, organs, organs of the state. Must not know places."""

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# Words of a subject that have a short form wherever they stand.
_WORDS = (
    ("科技", "科学技术"),
    ("监管", "监督管理"),
    ("环保", "环境保护"),
    ("综合执法", "综合行政执法"),
    ("城管", "城市管理"),
    ("房管", "房产管理"),
)
# The parts that departments of culture and education are put together from in every order.
_LONG_PARTS = {"文化": "文", "体育": "体", "广播电视": "广", "广电": "广", "旅游": "旅", "新闻出版": "新", "教育": "教"}
_PARTS = _LONG_PARTS | {"科学技术": "科"} | {part: part for part in "文体广旅新教科"}
_PUT_TOGETHER = re.compile(f"(?:{'|'.join(_PARTS)}){{2,7}}")
_STATE_PREFIX = re.compile(r"^(?:国务院|国家|中国|中华人民共和国)(?=[一-龥]{3})")
_JOINING = re.compile("(?<=.)(?:[与、]|(?<!共)和(?![平谐睦]))")


@dataclass(frozen=True, slots=True)
class StateOrgan:
    """An organ of the state: canonical name, all its names, the years it bore that name (None: to this day)."""

    name: str
    names: tuple[str, ...]
    since: int
    until: int | None

    def lasted(self, year: int) -> bool:
        """Whether it bore the name in a year."""
        return self.since <= year and (self.until is None or year <= self.until)


def subject(words: str) -> str | None:
    """The standard subject of a department that some form of it names: 科学技术 for 科技; None if none is known."""
    kept = skeleton(words)
    return _subjects().get(kept) or _mixtures().get(_mixture(kept))


def organ(name: str) -> str | None:
    """The standard name of an organ that follows no rule: 妇女联合会 for 妇联; None if none is known."""
    return _organs().get(name) or _organs().get(_JOINING.sub("", name))


def state_organs(name: str) -> tuple[StateOrgan, ...]:
    """The organs of the state that go, or went, by a name, with or without 国家, 国务院 or 中国 in front."""
    return _state().get(name) or _state().get(_STATE_PREFIX.sub("", name), ())


def joined(words: str) -> str:
    """Words without 和 and its like."""
    return _JOINING.sub("", words)


def skeleton(words: str) -> str:
    """Words without 和 and its like, and with the long forms of their parts."""
    kept = joined(words)
    for short, long in _WORDS:
        kept = kept.replace(short, long)
    return kept


@cache
def _subjects() -> dict[str, str]:
    return {skeleton(form): row[0] for row in rows("subjects.csv") for form in (row[0], *row[1].split())}


def _mixture(kept: str) -> str:
    """The parts of culture and education that a subject is put together from, in one order; "" for other subjects."""
    if not _PUT_TOGETHER.fullmatch(kept):
        return ""
    return "".join(sorted({_PARTS[part] for part in re.findall("|".join(_PARTS), kept)}))


@cache
def _mixtures() -> dict[str, str]:
    found = {_mixture(form): full for form, full in reversed(_subjects().items())}
    return {mixture: full for mixture, full in found.items() if len(mixture) > 1}


@cache
def _organs() -> dict[str, str]:
    return {form: row[0] for row in rows("organs.csv") for form in (row[0], *row[1].split())}


@cache
def _state() -> dict[str, tuple[StateOrgan, ...]]:
    known: dict[str, tuple[StateOrgan, ...]] = {}
    for name, also, since, until in rows("state.csv"):
        forms = tuple(re.sub("[“”]", "", unicodedata.normalize("NFKC", form)) for form in (name, *also.split()))
        found = StateOrgan(forms[0], forms, int(since), int(until) if until else None)
        for form in forms:
            known[form] = (*known.get(form, ()), found)
    return known


def rows(name: str) -> list[list[str]]:
    """The rows of a packaged table without its head."""
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as lines:
        return [row for row in list(csv.reader(lines))[1:] if row]
