"""Who has which role on which tasks, as lists of numbers: to count over a whole store without a row for each role.

Knows duties and when tasks are due. Must not know stores, Cypher or what is measured.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.selection import Role, Row, Selection, within


@dataclass(frozen=True, slots=True)
class Duty:
    """The tasks, by number, on which a unit has a role: by name, or by the collective `via`; by the rule `derived`."""

    unit: str
    role: str
    tasks: Sequence[int]
    via: str | None = None
    derived: str | None = None
    member_by: str | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """By the numbers of tasks: their documents, the days they are due, whether they are in the period.

    `undated` are tasks that bear no date, where a period is asked for.
    """

    numbers: Mapping[str, int]
    documents: Sequence[str]
    due: Sequence[str | None]
    inside: Sequence[bool]
    undated: frozenset[int]


@dataclass(frozen=True, slots=True)
class Work:
    """All duties of a selection: of `units`, by themselves and through collectives, and of collectives as such.

    Units and collectives are known by id; a duty of a collective bears the collective's name for a unit.
    """

    units: Mapping[str, Row]
    duties: tuple[Duty, ...]
    collectives: tuple[Duty, ...]
    days: Days


def work(roles: Iterable[Row], owners: Sequence[Row], days: Days) -> Work:
    """The duties that the rows of roles tell of; `owners` are units and collectives, with the collectives of a unit."""
    known = {str(row["id"]): row for row in owners}
    members: dict[str, list[Row]] = defaultdict(list)
    for row in owners:
        if row["via_id"] is not None and row["collective"] == "no":
            members[str(row["via_id"])].append(row)
    duties: list[Duty] = []
    collectives: list[Duty] = []
    for row in roles:
        owner = str(row["id"])
        duty = Duty(owner, str(row["role"]), _numbered(row, days.numbers), derived=text(row["derived"]))
        if known[owner]["collective"] == "no":
            duties.append(duty)
            continue
        collectives.append(replace(duty, unit=str(known[owner]["unit"])))
        for one in members[owner]:
            via, member_by = text(one["via"]), text(one["member_by"])
            duties.append(replace(duty, unit=str(one["id"]), via=via, member_by=member_by))
    return Work(known, tuple(duties), tuple(collectives), days)


def days(rows: Sequence[Row], selection: Selection) -> Days:
    """When each task is due: by its deadline, else at the end of its document's last phase; of its first document."""
    ends: dict[str, str] = {}
    for row in rows:
        ends[str(row["document"])] = max(str(row["until"] or ""), ends.get(str(row["document"]), ""))
    numbers: dict[str, int] = {}
    documents: list[str] = []
    due: list[str | None] = []
    inside: list[bool] = []
    undated: set[int] = set()
    for task, document, last, told in _told(rows, ends, selection):
        number = numbers.setdefault(task, len(documents))
        if told is None:
            undated.add(number)
        if number == len(documents):
            documents.append(document)
            due.append(last)
            inside.append(told is True)
        elif told and not inside[number]:
            documents[number], due[number], inside[number] = document, last, True
    return Days(numbers, documents, due, inside, frozenset(undated))


def counted(whole: Work, selection: Selection) -> tuple[Duty, ...]:
    """The duties that count, with their tasks in the period: each unit once in a role on a task, however often named.

    Named goes before collective, stated before what follows by a rule.
    """
    found: dict[tuple[str, str], list[Duty]] = defaultdict(list)
    for duty in whole.duties:
        if (selection.groups or duty.via is None) and (selection.derived or duty.derived is None):
            found[duty.unit, duty.role].append(duty)
    everything = all(whole.days.inside)
    once = (duty for own in found.values() for duty in _once(own))
    return tuple(once if everything else _inside(once, whole.days.inside))


def unknown(whole: Work) -> dict[str, set[Role]]:
    """Collectives whose members are not known, each with the roles on tasks that it fills within the period."""
    brought_in: dict[tuple[str | None, str], set[int]] = defaultdict(set)
    for duty in whole.duties:
        if duty.via is not None:
            brought_in[duty.via, duty.role].update(duty.tasks)
    found: dict[str, set[Role]] = defaultdict(set)
    for duty in whole.collectives:
        left = set(duty.tasks) - brought_in[duty.unit, duty.role]
        found[duty.unit] |= {(str(task), duty.role) for task in left if whole.days.inside[task]}
    return {name: roles for name, roles in found.items() if roles}


def undated(whole: Work) -> int:
    """How many tasks that somebody has bear no date, where a period is asked for."""
    found: set[int] = set()
    for duty in (*whole.duties, *whole.collectives) if whole.days.undated else ():
        found |= whole.days.undated.intersection(duty.tasks)
    return len(found)


def order(row: Row) -> tuple[bool, str, str, str]:
    """Which of several rows for one role on a task counts: named before collective, stated before by a rule."""
    via, derived, member_by = row["via"], row["derived"], row.get("member_by")
    return via is not None, str(derived or ""), str(via or ""), str(member_by or "")


def text(value: object) -> str | None:
    """A value of a row as words; None stays None."""
    return None if value is None else str(value)


def _once(own: Sequence[Duty]) -> Iterator[Duty]:
    """The duties of one unit in one role, each without the tasks that stand in one before."""
    if len(own) == 1:
        yield own[0]
        return
    seen: set[int] = set()
    for duty in sorted(
        own, key=lambda one: order({"via": one.via, "derived": one.derived, "member_by": one.member_by})
    ):
        left = [task for task in duty.tasks if task not in seen]
        seen.update(left)
        if left:
            yield replace(duty, tasks=left)


def _inside(duties: Iterable[Duty], inside: Sequence[bool]) -> Iterator[Duty]:
    """The duties with the tasks of the period, if there are any."""
    for duty in duties:
        tasks = [task for task in duty.tasks if inside[task]]
        if tasks:
            yield replace(duty, tasks=tasks)


def _told(
    rows: Iterable[Row], ends: Mapping[str, str], selection: Selection
) -> Iterator[tuple[str, str, str | None, bool | None]]:
    """Task, document, the day it is due, and whether it is in the period."""
    open_ended = selection.since is None and selection.until is None
    for row in rows:
        document, dated = str(row["document"]), row["dated"]
        end = ends[document] or None
        for task, first, deadline in zip(*map(_texts, (row["task_ids"], row["starts"], row["deadlines"])), strict=True):
            due = deadline or end
            told = open_ended or within({"from": first or None, "dated": dated, "due": due}, selection)
            yield task, document, due, told


def _numbered(row: Row, numbers: Mapping[str, int]) -> list[int]:
    """The tasks of a row, each once."""
    return list(dict.fromkeys(map(numbers.__getitem__, _texts(row["task_ids"]))))


def _texts(value: object) -> list[str]:
    return value if isinstance(value, list) else []
