"""Days and periods that a question names: 6月底前, 2023年, 下个月, by 30 June 2025.

Knows how people write dates in questions, in Chinese and English. Must not know questions or documents.
A day without a year is in the year that the question names before it or alone, else in today's.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "(?:" + "|".join(_MONTHS) + ")[a-z]*"
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}

_DATE = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    r"|(?:(?P<year>\d{4})\s?年?|(?P<named>今年|明年|去年|本年度?|this year|next year|last year))?\s?的?"
    r"(?:(?P<month>\d{1,2})月(?:份)?(?:(?P<day>\d{1,2})[日号]|(?P<third>上旬|中旬|下旬|初|底|末))?"
    r"|(?P<half>[上下])半年|第?(?P<quarter>[一二三四1-4])个?季度|[qQ](?P<q>[1-4])\b|(?P<yearend>年底|年末|年内))"
    rf"|(?:(?P<eday>\d{{1,2}})(?:st|nd|rd|th)? )?(?P<emonth>{_MONTH})(?: (?P<edayafter>\d{{1,2}})(?:st|nd|rd|th)?)?"
    r",?(?: (?P<eyear>\d{4}))?\b"
    r"|(?P<relative>本月|这个月|下个?月|上个?月|本周|这周|下周|本季度|下季度|今天|明天|this month|next month|last month"
    r"|this week|next week|this quarter|next quarter|today|tomorrow)"
    r"|(?P<onlynamed>今年|明年|去年|本年度?|this year|next year|last year)"
    r"|(?P<onlyyear>(?:19|20)\d{2})\s?(?:年度?)?",
    re.IGNORECASE,
)
_UNTIL_BEFORE = re.compile(
    r"(?:\bby|\bbefore|\buntil|\btill|end of|截至|截止到?|到|至)\s?(?:the )?(?:end of )?$", re.IGNORECASE
)
_UNTIL_AFTER = re.compile(r"\s?(?:之前|以前|前|为止)")
_SINCE_BEFORE = re.compile(r"(?:\bafter|\bsince|\bfrom|自从?|从)\s?$", re.IGNORECASE)
_SINCE_AFTER = re.compile(r"\s?(?:之后|以后|以来|后|起)")
_BETWEEN = re.compile(r"\s?(?:到|至|—+|-|~|～|和|与|跟|to|and|until|till|vs\.?|、)\s?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A period that a question names: first and last day, and where it stands; `whole_year` for a year alone."""

    first: date
    last: date
    start: int
    end: int
    whole_year: bool


@dataclass(frozen=True, slots=True)
class When:
    """What a question says of time: first and last day as ISO dates, years named alone, and the words' places."""

    since: str | None = None
    until: str | None = None
    years: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


def when(question: str, today: date) -> When:
    """The period that a question asks about. Days that no calendar has are no dates."""
    found = named(question, today)
    years = tuple(dict.fromkeys(str(one.first.year) for one in found if one.whole_year))
    spans = tuple((one.start, one.end) for one in found)
    if not found:
        return When()
    first, last = found[0], found[-1]
    if len(found) == 2 and _BETWEEN.fullmatch(question, first.end, last.start) and not (first.whole_year and years):
        return When(first.first.isoformat(), last.last.isoformat(), years, spans)
    one = next((period for period in found if not period.whole_year), first)
    since, until = _direction(question, one)
    return When(since, until, years, spans)


def named(question: str, today: date) -> tuple[Named, ...]:
    """Every period that the question names, in its order."""
    matches = list(_DATE.finditer(question))
    year = next((int(match["onlyyear"]) for match in matches if match["onlyyear"]), today.year)
    found = []
    for match in matches:
        year = int(match["year"] or match["eyear"] or year)
        try:
            period = _period(match, year, today)
        except ValueError:  # 2月30日: a day that no calendar has
            continue
        found.append(Named(*period, match.start(), match.end(), _whole_year(match)))
    return tuple(found)


def _direction(question: str, period: Named) -> tuple[str | None, str | None]:
    """First and last day that are meant: up to it, from it on, or within it."""
    before, after = question[: period.start], question[period.end :]
    if _UNTIL_AFTER.match(after) or _UNTIL_BEFORE.search(before):
        return None, period.last.isoformat()
    if _SINCE_AFTER.match(after) or _SINCE_BEFORE.search(before):
        return period.first.isoformat(), None
    return period.first.isoformat(), period.last.isoformat()


def _whole_year(match: re.Match[str]) -> bool:
    return bool(match["onlyyear"] or match["onlynamed"])


def _period(match: re.Match[str], year: int, today: date) -> tuple[date, date]:
    """First and last day of what a match names."""
    if match["iso"]:
        parts = [int(part) for part in match["iso"].split("-")]
        return date(*parts), date(*parts)
    if match["relative"]:
        return _relative(match["relative"].lower(), today)
    if match["onlyyear"] or match["onlynamed"]:
        year = int(match["onlyyear"]) if match["onlyyear"] else _named_year(match["onlynamed"], today)
        return date(year, 1, 1), date(year, 12, 31)
    if match["emonth"]:
        month = _MONTHS.index(match["emonth"][:3].lower()) + 1
        day = match["eday"] or match["edayafter"]
        return _month(int(match["eyear"] or year), month, int(day) if day else None, None)
    year = int(match["year"]) if match["year"] else _named_year(match["named"], today) if match["named"] else year
    if match["month"]:
        return _month(year, int(match["month"]), int(match["day"]) if match["day"] else None, match["third"])
    if match["half"]:
        return (
            (date(year, 1, 1), date(year, 6, 30)) if match["half"] == "上" else (date(year, 7, 1), date(year, 12, 31))
        )
    if match["yearend"]:
        return date(year, 1, 1), date(year, 12, 31)
    return _quarter(year, _QUARTERS[match["quarter"] or match["q"]])


def _month(year: int, month: int, day: int | None, third: str | None) -> tuple[date, date]:
    if day is not None:
        return date(year, month, day), date(year, month, day)
    last = date(year, month, 1).replace(day=monthrange(year, month)[1]) if 1 <= month <= 12 else date(year, month, 1)
    edges = {"上旬": (1, 10), "初": (1, 10), "中旬": (11, 20), "下旬": (21, last.day)}
    first, final = edges.get(third or "", (1, last.day))
    return date(year, month, first), date(year, month, final)


def _quarter(year: int, quarter: int) -> tuple[date, date]:
    first = date(year, 3 * quarter - 2, 1)
    return first, date(year, 3 * quarter, monthrange(year, 3 * quarter)[1])


def _named_year(word: str, today: date) -> int:
    step = 1 if word.startswith(("明", "next")) else -1 if word.startswith(("去", "last")) else 0
    return today.year + step


def _relative(word: str, today: date) -> tuple[date, date]:
    """The day, week, month or quarter beside today's."""
    step = 1 if word.startswith(("下", "明", "next", "tomorrow")) else -1 if word.startswith(("上", "last")) else 0
    if word in ("今天", "明天", "today", "tomorrow"):
        day = today + timedelta(days=step)
        return day, day
    if word.endswith(("周", "week")):
        monday = today + timedelta(days=7 * step - today.weekday())
        return monday, monday + timedelta(days=6)
    if word.endswith(("季度", "quarter")):
        count = today.year * 4 + (today.month - 1) // 3 + step
        return _quarter(count // 4, count % 4 + 1)
    count = today.year * 12 + today.month - 1 + step
    return _month(count // 12, count % 12 + 1, None, None)
