"""Loads counted from rows, one by one, as the definition says: what counting over lists of tasks must come to."""

from collections import defaultdict
from collections.abc import Sequence

from graph import duties
from graph.duties import Days, Duty, Work
from graph.load import Load, Share, Weights, loads, shares, total
from graph.selection import Row, Selection


def plainly(rows: Sequence[Row], weights: Weights) -> dict[str, Load]:
    """The load of every unit by its id."""
    parts = shares(rows, weights)
    on_task: dict[str, set[str]] = defaultdict(set)
    by_unit: dict[str, list[Share]] = defaultdict(list)
    for part in parts:
        on_task[part.task].add(part.unit)
        by_unit[part.unit].append(part)
    leads = sum(part.role == "lead" for part in parts)
    return {unit: _load(own, on_task, leads) for unit, own in by_unit.items()}


def counted(rows: Sequence[Row], weights: Weights) -> dict[str, Load]:
    """The same by the program, which counts duties; a row counts once."""
    numbers: dict[str, int] = {}
    due: list[str | None] = []
    found = []
    for row in rows:
        if str(row["task_id"]) not in numbers:
            numbers[str(row["task_id"])] = len(due)
            due.append(None if row["due"] is None else str(row["due"]))
        told = {name: row.get(name) for name in ("via", "derived", "member_by")}
        found.append(Duty(str(row["id"]), str(row["role"]), [numbers[str(row["task_id"])]], **told))  # type: ignore[arg-type]
    days = Days(numbers, ["plan"] * len(due), due, [True] * len(due), frozenset())
    own = duties.counted(Work({}, tuple(found), (), days), Selection())
    return loads(own, [day and day[:7] for day in due], weights=weights)


def _load(own: Sequence[Share], on_task: dict[str, set[str]], leads: int) -> Load:
    by_role = {role: sum(part.role == role for part in own) for role in ("lead", "responsible", "cooperate")}
    tasks = {part.task for part in own}
    months: dict[str, list[Share]] = defaultdict(list)
    for part in own:
        if part.due is not None:
            months[part.due[:7]].append(part)
    sums = sorted((-total(parts), month) for month, parts in months.items())
    return Load(
        own[0].unit,
        load=total(own),
        leads=by_role["lead"],
        responsible=by_role["responsible"],
        cooperates=by_role["cooperate"],
        tasks=len(tasks),
        through_groups=len(tasks - {part.task for part in own if part.row["via"] is None}),
        partners=len({other for task in tasks for other in on_task[task]} - {own[0].unit}),
        lead_share=by_role["lead"] / leads if leads else 0.0,
        peak=(sums[0][1], -sums[0][0]) if sums else None,
    )
