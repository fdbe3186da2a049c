"""Which assignments count: those of a document, a year or a period, with or without collectives and derived roles.

Knows the rows of assignments and when their tasks are due. Must not know stores, Cypher or what is measured.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Row = Mapping[str, object]
Role = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Selection:
    """What is measured, and what of it.

    `document` and `year` (of the document) choose tasks; so do `since` and `until`, two days that the time of a task
    must touch. `place` and `kind` choose units; what a role weighs is still shared by all who fill it. `groups` says
    whether units share in what collectives do, `derived` whether roles that follow by a rule count.
    """

    document: str | None = None
    year: str | None = None
    since: str | None = None
    until: str | None = None
    place: str | None = None
    kind: str | None = None
    groups: bool = True
    derived: bool = True

    def shows(self, unit: Row) -> bool:
        """Whether a unit, given by any row that tells its kind and place, is one of those asked for."""
        return (self.place is None or self.place in str(unit["place"] or "")) and self.kind in (None, unit["kind"])


def dated(rows: Iterable[Row], ends: Mapping[str, str]) -> list[Row]:
    """The rows with `due`: the task's deadline, else the end of the last phase of its document, else None.

    `ends` are those last days by the names of documents.
    """
    return [{**row, "due": row["deadline"] or ends.get(str(row["document"]))} for row in rows]


def counted(rows: Iterable[Row], selection: Selection) -> list[Row]:
    """The rows that count: in the period, of units, with groups and derived roles as the selection says."""
    return [
        row
        for row in rows
        if row["collective"] == "no"
        and (selection.groups or row["via"] is None)
        and (selection.derived or row["derived"] is None)
        and within(row, selection) is True
    ]


def within(row: Row, selection: Selection) -> bool | None:
    """Whether the time of a row's task touches the period; None where nothing dates the task and a period is asked for.

    A task runs from its first day, else from the day of its document, until it is due, else to the end of that year.
    """
    if selection.since is None and selection.until is None:
        return True
    first = row["from"] or row["dated"] or row["due"]
    if first is None:
        return None
    last = str(row["due"] or f"{str(first)[:4]}-12-31")
    return (selection.until is None or str(first) <= selection.until) and (
        selection.since is None or selection.since <= last
    )


def unknown(rows: Sequence[Row], selection: Selection) -> dict[str, set[Role]]:
    """Collectives whose members are not known, each with the roles on tasks that it fills within the period."""
    brought_in = {(row["task_id"], row["role"], row["via"]) for row in rows if row["via"] is not None}
    found: dict[str, set[Role]] = {}
    for row in rows:
        filled = str(row["task_id"]), str(row["role"])
        if row["collective"] == "yes" and (*filled, row["unit"]) not in brought_in and within(row, selection):
            found.setdefault(str(row["unit"]), set()).add(filled)
    return found
