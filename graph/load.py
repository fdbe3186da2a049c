"""How much work falls on whom: every role on a task weighs, and its weight is shared by the units that fill it.

Knows rows that say which unit has which role on which task. Must not know stores, Cypher or where rows come from.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, isfinite

from graph.errors import QueryError

Row = Mapping[str, object]


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

    def of(self, role: str) -> float:
        """The weight of a role."""
        return {"lead": self.lead, "responsible": self.responsible, "cooperate": self.cooperate}[role]


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
    """A share for every unit in every role on every task, once, however many rows say so; named before collective.

    A row has `id` of the unit, `task_id`, `role`, `via` (the collective that brings it in, or None) and `due`.
    """
    kept: dict[tuple[str, str, str], Row] = {}
    for row in sorted(rows, key=lambda row: row["via"] is not None):
        kept.setdefault((str(row["task_id"]), str(row["role"]), str(row["id"])), row)
    filled = Counter((task, role) for task, role, _ in kept)
    return tuple(
        Share(unit, role, task, _text(row["due"]), weights.of(role), filled[task, role], row)
        for (task, role, unit), row in sorted(kept.items(), key=lambda item: item[0])
    )


def loads(parts: Sequence[Share]) -> dict[str, Load]:
    """The load of every unit that has a share, by the unit's id."""
    by_unit: dict[str, list[Share]] = defaultdict(list)
    on_task: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        by_unit[part.unit].append(part)
        on_task[part.task].add(part.unit)
    leads = sum(part.role == "lead" for part in parts)
    return {unit: _load(unit, own, on_task, leads) for unit, own in by_unit.items()}


def totals(parts: Iterable[Share]) -> dict[str, float]:
    """The load alone of every unit that has a share, by the unit's id."""
    by_unit: dict[str, list[Share]] = defaultdict(list)
    for part in parts:
        by_unit[part.unit].append(part)
    return {unit: total(own) for unit, own in by_unit.items()}


def total(parts: Iterable[Share]) -> float:
    """The sum of shares, rounded once, so that neither order nor grouping changes it."""
    return fsum(part.value for part in parts)


def _load(unit: str, own: Sequence[Share], on_task: Mapping[str, set[str]], leads: int) -> Load:
    roles = Counter(part.role for part in own)
    tasks = {part.task for part in own}
    named = {part.task for part in own if part.row["via"] is None}
    return Load(
        unit,
        load=total(own),
        leads=roles["lead"],
        responsible=roles["responsible"],
        cooperates=roles["cooperate"],
        tasks=len(tasks),
        through_groups=len(tasks - named),
        partners=len({other for task in tasks for other in on_task[task]} - {unit}),
        lead_share=roles["lead"] / leads if leads else 0.0,
        peak=_peak(own),
    )


def _peak(own: Iterable[Share]) -> tuple[str, float] | None:
    """The month in which most falls due, the earliest of several, and how much does; None where nothing is dated."""
    months: dict[str, list[Share]] = defaultdict(list)
    for part in own:
        if part.due is not None:
            months[part.due[:7]].append(part)
    sums = {month: total(parts) for month, parts in months.items()}
    return min(sums.items(), key=lambda item: (-item[1], item[0])) if sums else None


def _text(value: object) -> str | None:
    return None if value is None else str(value)
