"""What is due as an iCalendar file (RFC 5545) that calendars open. Owns icalendar; must not know where rows come from.

All-day events without time zones. The same rows give the same bytes, and an event keeps its id when it is loaded anew,
so that a calendar replaces it in place of adding another.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from graph.selection import Row

_KINDS = {"phase": "阶段", "obligation": "义务", "task": "任务", "target": "目标"}


def calendar(rows: Iterable[Row]) -> bytes:
    """An event for each row that has a day: what is due, who owes it, and the words that say so."""
    found = Calendar()
    found.add("prodid", "-//zeren//due//ZH")
    found.add("version", "2.0")
    found.add("x-wr-calname", "责任")
    for row in rows:
        if row["due"] is not None:
            found.add_component(_event(row, date.fromisoformat(str(row["due"]))))
    return bytes(found.to_ical())


def _event(row: Row, due: date) -> Event:
    event = Event()
    key = f"{row['id']}\n{due}".encode()
    event.add("uid", f"{sha256(key).hexdigest()[:32]}@zeren")
    event.add("dtstamp", datetime(due.year, due.month, due.day, tzinfo=UTC))  # a clock would make every file another
    event.add("dtstart", due)
    event.add("dtend", due + timedelta(days=1))
    event.add("summary", _summary(row))
    event.add("description", _description(row))
    event.add("categories", [_KINDS[str(row["kind"])]])
    event.add("transp", "TRANSPARENT")  # a deadline keeps nobody busy all day
    return event


def _summary(row: Row) -> str:
    who = row["who"]
    return f"{row['what']}（{'、'.join(map(str, who))}）" if isinstance(who, list) and who else str(row["what"])


def _description(row: Row) -> str:
    lines = [f"{name}: {row[name]}" for name in ("to", "via", "every", "derived", "day_by") if row[name] is not None]
    return "\n".join([*lines, f"“{row['quote']}” [{row['document']} {row['start']}–{row['end']}]"])
