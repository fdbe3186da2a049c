"""How work is divided over a whole store: asked as lists, so that a million roles come without a row for each.

Must not know options or printing.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from graph import duties
from graph.duties import Duty, Work
from graph.errors import QueryError
from graph.model.kinds import UNIT_KINDS
from graph.selection import Role, Row, Selection, dated, unknown, within
from graph.store import Store
from queries.answer import STATED, Answer, Completeness
from queries.catalogue import check_date
from zeren.asking import of_units, query


def work(store: Store, chosen: Selection) -> Work:
    """Who does what of the selection's document and year, with the day each task is due. Raises QueryError."""
    check(chosen)
    asked = {"document": chosen.document, "year": chosen.year}
    days = duties.days(query("days-by-document", asked, store).rows, chosen)
    everywhere = chosen.document is None and chosen.year is None  # then units are where to start, in half the time
    roles = query("roles-by-unit", {}, store) if everywhere else query("roles-in-documents", asked, store)
    return duties.work(roles.rows, query("units-and-collectives", {}, store).rows, days)


def assigned(store: Store, chosen: Selection, *, beside: str | None = None) -> list[Row]:
    """The same as a row for every role of every unit, with the words that say so. Raises QueryError.

    With the id of a unit `beside` whom, only roles on its tasks.
    """
    check(chosen)
    asked = {"document": chosen.document, "year": chosen.year}
    if beside is not None:
        rows = of_units("assignments-beside-unit", [beside], store, asked).rows
        return dated(rows, {str(row["document"]): str(row["until"]) for row in rows if row["until"] is not None})
    found = query("assignments", asked, store).rows
    ends: dict[str, str] = {}
    for phase in query("phases", {"document": chosen.document}, store).rows:
        if phase["until"] is not None:
            ends[str(phase["document"])] = max(str(phase["until"]), ends.get(str(phase["document"]), ""))
    return dated(found, ends)


def check(chosen: Selection) -> None:
    """Raise QueryError for days that are no dates and for a kind of unit that is none."""
    for name, day in (("from", chosen.since), ("until", chosen.until)):
        check_date("selection", name, day)
    if chosen.kind is not None and chosen.kind not in UNIT_KINDS:
        raise QueryError(
            "selection", "no such kind of unit", got=chosen.kind, do=f"give one of {', '.join(UNIT_KINDS)}"
        )


def left_out(chosen: Selection, groups: Mapping[str, Collection[Role]], undated: int) -> list[str]:
    """What could not be counted, in sentences: roles of collectives whose members are unknown, tasks without date."""
    notes = [] if chosen.groups else ["collectives are left out"]
    notes += [] if chosen.derived else ["roles that follow by a rule are left out"]
    if groups and chosen.groups:
        filled = len(set().union(*groups.values()))
        names = "、".join(sorted(groups))
        notes.append(f"{filled} roles on tasks name collectives of unknown members, who are not counted: {names}")
    return [*notes, f"{undated} tasks bear no date and are in no period"] if undated else notes


def unseen(rows: Sequence[Row], chosen: Selection) -> list[str]:
    """The same of rows."""
    undated = {row["task_id"] for row in rows if within(row, chosen) is None}
    return left_out(chosen, unknown(rows, chosen), len(undated))


def resting_on(counted: Sequence[Duty], whole: Work, found: Answer) -> Answer:
    """The answer, whose figures sum up duties, with the completeness of these: documents, groups, rules."""
    rules: Counter[str] = Counter()
    for duty in counted:
        for rule in {duty.derived, duty.member_by} - {None, STATED}:
            rules[str(rule)] += len(duty.tasks)
    tasks = set(chain.from_iterable(duty.tasks for duty in counted))
    documents = set(map(whole.days.documents.__getitem__, tasks))
    groups = sum(len(duty.tasks) for duty in counted if duty.via is not None)
    complete = Completeness(len(found.rows), len(documents), groups, dict(sorted(rules.items())))
    return replace(found, completeness=complete)
