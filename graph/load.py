"""How much work falls on whom: every role on a task weighs, and its weight is shared by the units that fill it.

Knows rows that say which unit has which role on which task. Must not know stores, Cypher or where rows come from.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import fsum, isfinite

from graph.duties import Duty, order, text
from graph.errors import QueryError
from graph.selection import Row

_Values = Mapping[str, Mapping[int, float]]  # what one share in a role on a task adds, by role and number of the task


@dataclass(frozen=True, slots=True)
class Weights:
    """What a role on a task weighs. Raises QueryError for one that is no number of zero or more."""

    lead: float = 1.0
    responsible: float = 0.5
    cooperate: float = 0.25

    def __post_init__(self) -> None:
        for weight in (self.lead, self.responsible, self.cooperate):
            if not isfinite(weight) or weight < 0:
                raise QueryError("weights", "a weight is no number of zero or more", got=str(weight), do="give another")

    def by_role(self) -> dict[str, float]:
        """The weight of every role."""
        return {"lead": self.lead, "responsible": self.responsible, "cooperate": self.cooperate}


EQUAL = Weights(1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Share:
    """One unit's part in one role on one task: the role's weight, by how many units fill it, and the row that says so.

    `due` is the day by which the task is to be done, None where nothing tells.
    """

    unit: str
    role: str
    task: str
    due: str | None
    weight: float
    units: int
    row: Row

    @property
    def value(self) -> float:
        """What it adds to the unit's load."""
        return self.weight / self.units


@dataclass(frozen=True, slots=True)
class Load:
    """What falls on one unit: its load, tasks by role, tasks that only collectives bring in, and whom it works with.

    `lead_share` is its part of all leads; `peak` is the month in which most of the load falls due, with how much.
    """

    unit: str
    load: float
    leads: int
    responsible: int
    cooperates: int
    tasks: int
    through_groups: int
    partners: int
    lead_share: float
    peak: tuple[str, float] | None


def shares(rows: Iterable[Row], weights: Weights) -> tuple[Share, ...]:
    """A share for every unit in every role on every task, once, however many rows say so.

    Named goes before collective, stated before what follows by a rule.

    A row has `id` of the unit, `task_id`, `role`, `via` (the collective that brings it in, or None) and `due`.
    """
    kept: dict[tuple[str, str, str], Row] = {}
    for row in sorted(rows, key=order):
        kept.setdefault((str(row["task_id"]), str(row["role"]), str(row["id"])), row)
    filled, weight = Counter((task, role) for task, role, _ in kept), weights.by_role()
    return tuple(
        Share(unit, role, task, text(row["due"]), weight[role], filled[task, role], row)
        for (task, role, unit), row in sorted(kept.items(), key=lambda item: item[0])
    )


def totals(duties: Sequence[Duty], weights: Weights) -> dict[str, float]:
    """The load alone of every unit that has a duty, by its id; each stands in the duties once for a role on a task."""
    values = _values(duties, weights)
    return {unit: fsum(chain.from_iterable(_parts(own, values))) for unit, own in _by_unit(duties).items()}


def loads(duties: Sequence[Duty], months: Sequence[str | None], *, weights: Weights) -> dict[str, Load]:
    """The load of every unit that has a duty, by its id; `months` are those in which tasks are due, by number."""
    on_task: dict[int, list[str]] = defaultdict(list)
    for duty in duties:
        unit = duty.unit
        for task in duty.tasks:
            on_task[task].append(unit)
    leads = sum(len(duty.tasks) for duty in duties if duty.role == "lead")
    values = _values(duties, weights)
    return {
        unit: _load(own, list(_parts(own, values)), months, on_task, leads=leads)
        for unit, own in _by_unit(duties).items()
    }


def total(parts: Iterable[Share]) -> float:
    """The sum of shares, rounded once, so that neither order nor grouping changes it."""
    return fsum(part.value for part in parts)


def _load(
    own: Sequence[Duty],
    parts: Sequence[Sequence[float]],
    months: Sequence[str | None],
    on_task: Mapping[int, Sequence[str]],
    *,
    leads: int,
) -> Load:
    roles: Counter[str] = Counter()
    for duty in own:
        roles[duty.role] += len(duty.tasks)
    tasks = set(chain.from_iterable(duty.tasks for duty in own))
    named = chain.from_iterable(duty.tasks for duty in own if duty.via is None)
    return Load(
        own[0].unit,
        load=fsum(chain.from_iterable(parts)),
        leads=roles["lead"],
        responsible=roles["responsible"],
        cooperates=roles["cooperate"],
        tasks=len(tasks),
        through_groups=len(tasks.difference(named)),
        partners=len(set(chain.from_iterable(map(on_task.__getitem__, tasks)))) - 1,
        lead_share=roles["lead"] / leads if leads else 0.0,
        peak=_peak(own, parts, months),
    )


def _peak(
    own: Sequence[Duty], parts: Sequence[Sequence[float]], months: Sequence[str | None]
) -> tuple[str, float] | None:
    """The month in which most falls due, the earliest of several, and how much does; None where nothing is dated."""
    due: dict[str | None, list[float]] = defaultdict(list)
    for duty, values in zip(own, parts, strict=True):
        for month, value in zip(map(months.__getitem__, duty.tasks), values, strict=True):
            due[month].append(value)
    sums = {month: fsum(values) for month, values in due.items() if month is not None}
    return min(sums.items(), key=lambda item: (-item[1], item[0])) if sums else None


def _by_unit(duties: Iterable[Duty]) -> dict[str, list[Duty]]:
    found: dict[str, list[Duty]] = defaultdict(list)
    for duty in duties:
        found[duty.unit].append(duty)
    return found


def _values(duties: Iterable[Duty], weights: Weights) -> _Values:
    """A role's weight, divided by the number of units that fill it on each task."""
    filled: dict[str, Counter[int]] = defaultdict(Counter)
    for duty in duties:
        filled[duty.role].update(duty.tasks)
    weight = weights.by_role()
    return {role: {task: weight[role] / units for task, units in tasks.items()} for role, tasks in filled.items()}


def _parts(own: Iterable[Duty], values: _Values) -> Iterator[Sequence[float]]:
    """What each task of each duty adds to the load."""
    return (list(map(values[duty.role].__getitem__, duty.tasks)) for duty in own)
