"""Date words into ISO days, against the year a document speaks of.

Knows the calendar and what 底, 上旬, 前 do to it. Must not know how the words look (loaders/wording/dates.py).
"""

import re
import sys
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from graph.model.facts import Heading
from loaders.fold import fold
from loaders.scanning import starting
from loaders.wording.dates import (
    DAY_HINT,
    DOTTED,
    DOTTED_OPENS,
    NUMBER_YEAR,
    PART_OF_YEAR,
    PART_OPENS,
    SPELLED,
    SPELLED_OPENS,
    TITLE_YEAR,
    WHEN,
    WHEN_OPENS,
    YEAR,
)

_FARTHEST_YEAR = 2_000  # characters between a day and the year that was named for it
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_NEXT = "明次翌"
_ONES = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
# With what each begins with; the longest words for a day come first.
_IN_HEADINGS = ((SPELLED, SPELLED_OPENS), (WHEN, WHEN_OPENS), (DOTTED, DOTTED_OPENS), (PART_OF_YEAR, PART_OPENS))


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day, ISO; `start` is None for "until". `possible` is False for words that name no day."""

    start: str | None
    end: str | None
    possible: bool = True


def year_of(heading: Heading) -> int | None:
    """The year the document speaks of: its title's, unless that is before or long after its day; None if unknown.

    Where no day is known, that of the document's number stands for it.
    """
    dated = heading.issued_on or heading.published_on or _numbered(heading.number or "")
    issued = int(dated[:4]) if dated else None
    titled = _titled(heading.title or "")
    if titled is None or issued is None:
        return titled or issued
    return titled if issued <= titled <= issued + 1 else issued


def _numbered(number: str) -> str | None:
    match = NUMBER_YEAR.search(fold(number))
    return match["year"] if match else None


@lru_cache(maxsize=256)  # asked for at each task
def _titled(title: str) -> int | None:
    match = TITLE_YEAR.search(fold(title))
    return int(match["year"]) if match else None


def year_in(caption: str, heading: Heading) -> int | None:
    """The year that a table speaks of: its own title's, if that is the document's year or the next; None if unknown."""
    year = year_of(heading)
    match = TITLE_YEAR.search(caption)
    titled = int(match["year"]) if match else None
    return titled if titled and (year is None or year <= titled <= year + 1) else year


def year_before(folded: str, start: int, end: int) -> int | None:
    """The last year that the stretch names; one that stands very far before is not meant."""
    years = [int(match["year"]) for match in YEAR.finditer(folded, max(start, end - _FARTHEST_YEAR), end)]
    return years[-1] if years else None


def day_at(folded: str, at: int) -> re.Match[str] | None:
    """The day or the period whose words begin at an offset of a heading; None if there is none."""
    return next((found for pattern, _ in _IN_HEADINGS if (found := pattern.match(folded, at))), None)


def days(folded: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """Every day and period in the words, with those that only headings and tables write (2022.3.1-2022.3.31)."""
    forms = _IN_HEADINGS if DAY_HINT.search(folded, start, end) else ()
    return (match for pattern, opens in forms for match in starting(pattern, opens, folded, start=start, end=end))


@lru_cache(maxsize=1)  # asked for by phases, deadlines and impossible days of one text
def every_day(folded: str) -> tuple[re.Match[str], ...]:
    """All that `days` finds in a whole text."""
    return tuple(days(folded))


def counted(match: re.Match[str], issued: str) -> str:
    """The last day, ISO, of what a match of RELATIVE counts from the day of issue."""
    first, unit = date.fromisoformat(issued), match["unit"]
    if match["count"] == "半":
        months = {"年": 6, "月": 0}.get(unit, 0)
        return (_months_on(first, months) if months else first + timedelta(days=15)).isoformat()
    count = int(match["count"]) if match["count"].isdigit() else _chinese(match["count"])
    if unit in ("日", "天", "周"):
        return (first + timedelta(days=count * (7 if unit == "周" else 1))).isoformat()
    return _months_on(first, count * (12 if unit == "年" else 1)).isoformat()


def _months_on(first: date, months: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))


def _chinese(number: str) -> int:
    """A number up to 99 in characters: 十五, 三十, 两."""
    tens, ten, ones = number.rpartition("十")
    return (_ONES.get(tens, 1) * 10 if ten else 0) + _ONES.get(ones, 0)


def period(match: re.Match[str], year: int | None) -> Period:
    """The days that a match of WHEN means; both None where no year can be known."""
    first_year = _year(match["year1"], year)
    if first_year is None and (match["year2"] or "").isdigit():
        first_year = int(match["year2"])
    if match["clash"]:
        return Period(None, None, possible=False)
    if first_year is None:
        return Period(None, None, possible=_can_be(match))
    try:
        return _between(match, first_year)
    except ValueError:
        return Period(None, None, possible=False)


def _can_be(match: re.Match[str]) -> bool:
    """Whether the day could exist in a leap year: without a year nothing more can be said."""
    try:
        _between(match, 2024)
    except ValueError:
        return False
    return True


def _between(match: re.Match[str], year: int) -> Period:
    month, day, part = _number(match["month1"]), _number(match["day1"]), match["part1"]
    start, end = _bounds(year, month, day, part=part)
    ranged = match["year2"] or match["month2"] or match["day2"] or match["part2"]
    if ranged:
        last_month = _number(match["month2"]) or (None if match["year2"] or match["part2"] else month)
        last_year = _year(match["year2"], year) or year
        last = _bounds(last_year, last_month, _number(match["day2"]), part=match["part2"])
        if last[1] < start:
            raise ValueError("ends before it starts")
        return Period(start.isoformat(), last[1].isoformat())
    if not match["limit"]:
        return Period(start.isoformat(), end.isoformat())
    whole = day is None and part is None and "前" in match["limit"]
    return Period(None, (start - timedelta(days=1) if whole else end).isoformat())


def _bounds(year: int, month: int | None, day: int | None, *, part: str | None) -> tuple[date, date]:
    """First and last day of a point in time. Raises ValueError for a day that does not exist."""
    if month is not None and day is not None:
        return date(year, month, day), date(year, month, day)
    if month is not None:
        return _in_month(year, month, part)
    if part and "季度" in part:
        quarter = _QUARTERS[part.removeprefix("第")[0]]
        return date(year, 3 * quarter - 2, 1), _last(year, 3 * quarter)
    if part in ("上半年", "下半年"):
        return (date(year, 1, 1), _last(year, 6)) if part == "上半年" else (date(year, 7, 1), _last(year, 12))
    if part in ("底", "末", "年底"):
        return _last(year, 12), _last(year, 12)
    return (date(year, 1, 1), _last(year, 3)) if part == "初" else (date(year, 1, 1), _last(year, 12))


def _in_month(year: int, month: int, part: str | None) -> tuple[date, date]:
    first, last = date(year, month, 1), _last(year, month)
    if part in ("底", "末"):
        return last, last
    days = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, last.day), "初": (1, 10)}.get(part or "")
    return (first.replace(day=days[0]), first.replace(day=days[1])) if days else (first, last)


def _last(year: int, month: int) -> date:
    if not 1 <= month <= 12:
        raise ValueError(f"month {month}")
    return date(year, month, monthrange(year, month)[1])


def _year(words: str | None, year: int | None) -> int | None:
    if words and words.isdigit():
        return int(words)
    return year + 1 if words and year and words in _NEXT else year


def _number(digits: str | None) -> int | None:
    return (int(digits) if digits.isdigit() else _chinese(digits)) if digits else None
