"""Whom to call about a task: its lead, the officials who sit in the leading group for the lead, the group's office.

Must not know options or printing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from graph.selection import Row
from graph.store import Store
from queries.answer import Answer, answer
from zeren.asking import query

# By which rule a contact is inferred that no sentence names for the task.
SEAT_OF_LEAD = "seat-of-lead"  # the official sits in the document's leading group for the unit that leads the task
OFFICE_OF_GROUP = "office-of-group"  # the office of the leading group that the document sets up
HOLDER_OF_POST = "holder-of-post"  # the document names whoever holds a post, and elsewhere who holds it
NEAREST_HOLDER = "nearest-holder"  # another document, the nearest in time, names who holds the post
_DIRECTOR = "办公室主任"

_COLUMNS = (
    *("document", "as_of", "number", "task", "contact", "basis", "unit", "official", "title", "group", "derived"),
    *("quote", "start", "end", "id", "task_id"),
)


def who(words: str, store: Store, *, document: str | None = None) -> Answer:
    """Whom to call about every task with all of these words in its title or sentence, or with this number.

    A row for each contact: `lead` (or `responsible` where nobody leads), `in-charge` for officials that the task names,
    `official` for those who sit in the document's leading group for the lead, `office` and `director` of the group.
    `basis` says whether a sentence states it or a rule infers it, `as_of` the day of the document.
    """
    wanted = words.split() or [words]
    found = query("tasks-matching", {"words": wanted[0], "document": document}, store).rows
    matching = [
        row for row in found if all(word in f"{row['number']}{row['task']}{row['sentence']}" for word in wanted)
    ]
    rows: list[dict[str, object]] = []
    offices: dict[str, Sequence[Row]] = {}
    for name, own in groupby(matching, key=lambda row: str(row["document"])):
        holders = query("seats-filled", {"document": name}, store).rows
        seats = _filled(query("seats", {"document": name}, store).rows, holders)
        offices[name] = [*_offices(query("leading-groups", {"document": name}, store).rows), *_directors(seats)]
        for _, parts in groupby(own, key=lambda row: row["task_id"]):
            rows += _contacts(list(parts), seats, offices[name])
    tasks = len({row["task_id"] for row in rows})
    notes = [f"tasks with these words in their title or sentence, or with this number: {tasks}", *_missing(offices)]
    return answer("who", _COLUMNS, rows, notes=notes)


def _contacts(parts: Sequence[Row], seats: Sequence[Row], office: Sequence[Row]) -> Iterable[dict[str, object]]:
    """Everybody to call about one task."""
    task = parts[0]
    nearest = next((role for role in ("lead", "responsible") if any(row["role"] == role for row in parts)), None)
    units = [row for row in parts if row["role"] == nearest]
    for row in units:
        yield _contact(task, nearest, row, row["derived"])
    for row in parts:
        if row["role"] == "in-charge":
            yield _contact(task, "in-charge", row, row["derived"])
    ids = {row["id"] for row in units}
    named = {(row["id"], row["title"]) for row in seats if row["official"] is not None}
    for row in seats:
        told = row["official"] is not None or (row["id"], row["title"]) not in named
        if row["id"] in ids and told and _DIRECTOR not in str(row["role"]):
            yield _contact(task, "official", row, row.get("filled", SEAT_OF_LEAD))
    for row in office:
        yield _contact(task, str(row["contact"]), row, row["derived"])


def _filled(seats: Sequence[Row], holders: Iterable[Row]) -> list[Row]:
    """The seats, with who holds its post by another document where this one names nobody for it and one is nearest."""
    named = {(row["id"], row["title"]) for row in seats if row["official"] is not None}
    nearest: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for row in holders:
        if row["derived"] == NEAREST_HOLDER and (row["id"], row["title"]) not in named:
            nearest[row["seat_start"], row["id"], row["title"]].add(str(row["official"]))
    found: list[Row] = []
    for row in seats:
        officials = nearest.get((row["start"], row["id"], row["title"]), set())
        known = row["official"] is None and len(officials) == 1
        found.append({**row, "official": min(officials), "filled": NEAREST_HOLDER} if known else row)
    return found


def _offices(groups: Iterable[Row]) -> Iterable[Row]:
    """Where the offices of a document's leading groups sit."""
    for row in groups:
        if row["office_at"] is not None:
            yield {**row, "contact": "office", "unit": row["office_at"], "derived": OFFICE_OF_GROUP}


def _directors(seats: Sequence[Row]) -> Iterable[Row]:
    """Who directs the offices; by name where the document only gives the post, and elsewhere who holds it."""
    for row in seats:
        if _DIRECTOR not in str(row["role"]):
            continue
        named = {
            str(other["official"])
            for other in seats
            if other["official"] is not None and (other["id"], other["title"]) == (row["id"], row["title"])
        }
        if row["official"] is None and len(named) == 1:
            yield {**row, "contact": "director", "official": named.pop(), "derived": HOLDER_OF_POST}
        else:
            yield {**row, "contact": "director", "derived": row.get("filled", OFFICE_OF_GROUP)}


def _contact(task: Row, contact: str | None, row: Row, rule: object) -> dict[str, object]:
    given = {name: task[name] for name in ("document", "number", "task", "task_id")}
    said = {name: row.get(name) for name in ("unit", "official", "title", "group", "quote", "start", "end", "id")}
    basis = "stated" if rule is None else "inferred"
    whole = {"as_of": task["dated"], "contact": contact, "basis": basis, "derived": rule, **given, **said}
    return {column: whole[column] for column in _COLUMNS}


def _missing(offices: Mapping[str, Sequence[Row]]) -> list[str]:
    """Documents that tell of no office, in a sentence."""
    without = [name for name, rows in offices.items() if not rows]
    return [f"no office of a leading group is named in {'、'.join(without)}"] if without else []
