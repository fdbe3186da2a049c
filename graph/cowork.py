"""Who works with whom, and which tasks hang on one unit: counted from rows that say who has which role on which task.

Must not know stores, Cypher or graph libraries.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from graph.selection import Row


def tasks_of(rows: Iterable[Row]) -> dict[str, set[str]]:
    """The tasks of every unit, in whatever role, by the unit's id."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[str(row["id"])].add(str(row["task_id"]))
    return dict(found)


def common(rows: Iterable[Row]) -> Counter[tuple[str, str]]:
    """How many tasks every two units have in common, whatever their roles; the ids of a pair in their order."""
    on_task: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        on_task[str(row["task_id"])].add(str(row["id"]))
    pairs: Counter[tuple[str, str]] = Counter()
    for units in on_task.values():
        pairs.update(combinations(sorted(units), 2))
    return pairs


def led_together(rows: Sequence[Row]) -> Counter[tuple[str, str]]:
    """How many tasks the first unit leads on which the second has a role, by the two ids."""
    leads = {(str(row["task_id"]), str(row["id"])) for row in rows if row["role"] == "lead"}
    on_task: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        on_task[str(row["task_id"])].add(str(row["id"]))
    return Counter((leader, other) for task, leader in sorted(leads) for other in on_task[task] - {leader})


def sole_leads(counted: Iterable[Row], rows: Iterable[Row]) -> list[Row]:
    """The rows by which a unit is the one lead of a task; no collective leads it either, be its members known or not.

    `counted` are the rows of units, `rows` those of collectives too.
    """
    leads: dict[str, dict[str, Row]] = defaultdict(dict)
    for row in counted:
        if row["role"] == "lead":
            leads[str(row["task_id"])].setdefault(str(row["id"]), row)
    shared = {str(row["task_id"]) for row in rows if row["role"] == "lead" and row["collective"] == "yes"}
    return [row for task, own in leads.items() if len(own) == 1 and task not in shared for row in own.values()]
