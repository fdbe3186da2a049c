"""Days on which something is due: intervals that come round, how long a document's work lasts, what is overdue.

Knows days as ISO 8601 text. Must not know stores, Cypher or calendars' files.
"""

from collections.abc import Iterator
from datetime import date, timedelta

MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}
_DAY = timedelta(days=1)


def ends(every: str, first: str, last: str) -> tuple[str, ...]:
    """The last days of all weeks, months, quarters, half-years or years that end between two days, both included."""
    start, stop = date.fromisoformat(first), date.fromisoformat(last)
    found = _weeks(start, stop) if every == "week" else _months(MONTHS[every], start, stop)
    return tuple(day.isoformat() for day in found)


def days_left(due: str, as_of: str) -> int:
    """Days from one day to another; negative when the first lies behind."""
    return (date.fromisoformat(due) - date.fromisoformat(as_of)).days


def _weeks(start: date, stop: date) -> Iterator[date]:
    day = start + timedelta(days=(6 - start.weekday()) % 7)
    while day <= stop:
        yield day
        day += timedelta(days=7)


def _months(length: int, start: date, stop: date) -> Iterator[date]:
    year, month = start.year, (start.month - 1) // length * length
    while True:
        month += length
        after = date(year + month // 12, month % 12 + 1, 1)
        day = after - _DAY
        if day > stop:
            return
        if day >= start:
            yield day
