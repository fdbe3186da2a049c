"""What is due and who owes it: phases, obligations, deadlines and targets in one calendar.

Must not know options or printing.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from graph.deadlines import days_left, ends
from graph.selection import Row
from graph.store import Store
from graph.units.parties import roles_meant
from queries.answer import Answer, answer
from queries.catalogue import check_date
from zeren.asking import of_units, query, unit

ROLE_IN_DOCUMENT = "role-in-document"  # 各责任单位: the units that have this role in the document
END_OF_INTERVAL = "end-of-interval"  # 每月报送: by the last day of the month
_COLUMNS = (
    *("due", "overdue", "days", "kind", "what", "who", "role", "via", "to", "every", "times", "day_by", "document"),
    *("derived", "member_by", "quote", "start", "end", "id"),
)
_RANK = {"owes": 0, "lead": 1, "responsible": 2, "cooperate": 3}
_Ways = Mapping[str, tuple[str | None, str | None]]  # a collective and why the unit is one of it, by id of the owner
_Span = tuple[str, str]  # first and last day


def due(
    store: Store,
    *,
    since: str | None = None,
    until: str | None = None,
    name: str | None = None,
    place: str | None = None,
    document: str | None = None,
    kind: str | None = None,
    as_of: str | None = None,
) -> Answer:
    """All that is due between two days, both included, in the order of days: a row for each thing and day.

    With the `name` of a unit only what it owes or shares in, also through collectives; `role` and `via` say how.
    Without one `who` are those who owe it, or lead, or are responsible where nobody leads. What comes round has a row
    for the last day of each interval while the document's work lasts. `overdue` and `days` are counted from `as_of`.
    Raises QueryError for what is no date, UnitError for a name of no or of several units.
    """
    for option, day in (("from", since), ("until", until), ("as-of", as_of)):
        check_date("due", option, day)
    ways = None if name is None else _ways(unit(name, store, place=place).id, store)
    asked = {"document": document, "since": since, "until": until}
    found = query("calendar", asked, store) if ways is None else of_units("calendar-of-units", list(ways), store, asked)
    rows = [row for row in found.rows if kind in (None, row["kind"])]
    lasting = _lasting(rows, store)
    things = (list(own) for _, own in groupby(rows, key=lambda row: (row["kind"], row["id"])))
    entries = [entry for own in things if (entry := _entry(own, ways)) is not None]
    days = [row for entry in entries for row in _days(entry, lasting, since, until)]
    days = [row for row in days if _between(row["due"], since, until)]
    days.sort(key=lambda row: (str(row["due"] or "9"), str(row["document"]), row["start"], str(row["id"])))
    days = [{**row, **_left(row["due"], as_of)} for row in days]
    shown = [{column: row.get(column) for column in _COLUMNS} for row in days]
    return answer("due", _COLUMNS, shown, notes=_notes(shown, as_of))


def ics(found: Answer) -> bytes:
    """What `due` answered as an iCalendar file: an all-day event for each row that has a day."""
    from graph.ics import calendar

    return calendar(found.rows)


def _ways(found: str, store: Store) -> _Ways:
    """Ids of all that owes something for the unit: itself, collectives that it belongs to, those that mean its role."""
    own = [found]
    roles = {(row["document"], row["role"]) for row in of_units("tasks-of-unit", own, store).rows}
    roles |= {(row["document"], "seat") for row in of_units("groups-of-unit", own, store).rows}
    ways: dict[str, tuple[str | None, str | None]] = {}
    for row in of_units("collectives-beside-unit", own, store).rows:
        name = str(row["collective"])
        if any((row["document"], role) in roles for role in roles_meant(name)):
            ways.setdefault(str(row["id"]), (name, ROLE_IN_DOCUMENT))
        if row["member_by"] is not None:
            ways[str(row["id"])] = (name, str(row["member_by"]))
    return ways | {found: (None, None)}


def _lasting(rows: Sequence[Row], store: Store) -> dict[str, _Span]:
    """From when to when the work lasts of documents with something that comes round and has no day.

    From the document's day to the end of its last phase, else of its year. A document without a day starts with its
    first phase; one without either is left out.
    """
    documents = {str(row["document"]): row["dated"] for row in rows if row["due"] is None}
    spans = {name: (str(day), "") for name, day in documents.items() if day is not None}
    one = next(iter(documents)) if len(documents) == 1 else None
    for row in query("phases", {"document": one}, store).rows if documents else ():
        name, until = str(row["document"]), str(row["until"] or "")
        if name not in documents:
            continue
        if name in spans or row["from"] is not None:
            first, last = spans.get(name, (str(row["from"]), ""))
            spans[name] = (first, max(last, until))
    return {name: (first, last or f"{first[:4]}-12-31") for name, (first, last) in spans.items()}


def _entry(own: Sequence[Row], ways: _Ways | None) -> dict[str, object] | None:
    """One thing with those who owe it; None when the unit that is asked for does not."""
    owners = [row for row in own if row["owner"] is not None and (ways is None or row["owner"] in ways)]
    if ways is not None and not owners:
        return None
    role = min((str(row["role"]) for row in owners), key=_RANK.__getitem__, default=None)
    nearest = [row for row in owners if row["role"] == role]
    everyone = [row for row in own if row["owner"] is not None and row["role"] in ("owes", "lead")] or nearest
    shown = nearest if ways is None else everyone
    via, member_by = ways[str(nearest[0]["owner"])] if ways is not None else (_collectives(nearest), None)
    rule = own[0]["derived"] or next((row["owed_by"] for row in nearest if row["owed_by"] is not None), None)
    who = list(dict.fromkeys(str(row["who"]) for row in shown))
    added = {"what": _what(own[0]), "who": who, "role": role, "via": via, "member_by": member_by, "derived": rule}
    return {**own[0], **added, "day_by": None}


def _collectives(owners: Sequence[Row]) -> str | None:
    """The names of those who owe it, if all of them are collectives."""
    names = dict.fromkeys(str(row["who"]) for row in owners)
    return "、".join(names) if names and all(row["collective"] == "yes" for row in owners) else None


def _what(row: Row) -> str:
    """What is due, a target with its figure."""
    value = row["value"]
    if not isinstance(value, float):
        return str(row["what"])
    return f"{row['what']} {row['comparator'] or ''} {value:,.10g} {row['unit'] or ''}".replace("  ", " ").strip()


def _days(
    entry: dict[str, object], lasting: Mapping[str, _Span], since: str | None, until: str | None
) -> Iterable[dict[str, object]]:
    """The entry on each of its days; as it is, without a day, when nothing says when its interval starts."""
    if entry["due"] is not None:
        return [entry]
    first, last = lasting.get(str(entry["document"]), (since, until))
    if first is None or last is None:
        return [entry]
    days = ends(str(entry["every"]), max(first, since or first), min(last, until or last))
    return [{**entry, "due": day, "day_by": END_OF_INTERVAL} for day in days]


def _between(day: object, since: str | None, until: str | None) -> bool:
    return day is None or ((since is None or since <= str(day)) and (until is None or str(day) <= until))


def _left(day: object, as_of: str | None) -> dict[str, object]:
    """How many days are left, and whether none are."""
    if day is None or as_of is None:
        return {"days": None, "overdue": None}
    left = days_left(str(day), as_of)
    return {"days": left, "overdue": left < 0}


def _notes(rows: Sequence[Row], as_of: str | None) -> list[str]:
    """What a reader of the rows needs to know."""
    ended = sum(row["day_by"] is not None for row in rows)
    open_ended = sum(row["due"] is None for row in rows)
    notes = [f"{ended} rows come round: each is due by the last day of its interval"] if ended else []
    notes += [f"{open_ended} rows come round from no known day; give --from and --until"] if open_ended else []
    if as_of is not None:
        notes.append(f"overdue: the day lies before {as_of}; whether it was done is not known")
    return notes
