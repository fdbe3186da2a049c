"""Two plans side by side: which tasks and targets of the one are those of the other, and what became of them.

Knows rows of tasks, leads and targets. Must not know stores, Cypher or where rows come from.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.selection import Row
from graph.themes import alike, themes
from graph.units.nearness import likeness

ALIKE = 0.1  # from this likeness of theme on, the likest two tasks are one that is carried on
SHARED = 0.1  # what a target on one metric, which both tasks state, adds to their likeness
SAME = 0.85  # below this likeness of the words, a task that is carried on has changed
METRIC = 0.75  # from this likeness on, two metrics that count in one unit are one
_COUNTERS = {"家": "个", "座": "个", "所": "个", "处": "个", "人": "名"}  # words that count the same things alike


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of the older plan and the row of the newer one that carries it on; None where there is none."""

    old: Row | None
    new: Row | None
    likeness: float


def tasks(old: Sequence[Row], new: Sequence[Row], shared: Iterable[Pair] = ()) -> tuple[Pair, ...]:
    """The tasks of two plans, the likest paired first, each at most once; then those without a counterpart.

    Rows give `task`, the title, and `words`, what is to be done; `shared` are the pairs of targets, whose rows name the
    `document` and `number` of their task.
    """
    known = themes([f"{row['task']} {row['words']}" for row in (*old, *new)])
    joined = {(_place(pair.old), _place(pair.new)) for pair in shared if pair.old and pair.new}
    scored = {
        (a, b): alike(known[a], known[len(old) + b]) + SHARED * ((_place(one), _place(other)) in joined)
        for a, one in enumerate(old)
        for b, other in enumerate(new)
    }
    return _paired(old, new, scored, ALIKE)


def targets(old: Sequence[Row], new: Sequence[Row]) -> tuple[Pair, ...]:
    """The targets of two plans, paired where they count the same metric in the same unit; 家 counts like 个."""
    scored = {
        (a, b): likeness(str(one["metric"]), str(other["metric"]))
        for a, one in enumerate(old)
        for b, other in enumerate(new)
        if _counter(one) == _counter(other)
    }
    return _paired(old, new, scored, METRIC)


def task_change(pair: Pair) -> str:
    """What became of a task: carried on, changed, dropped, new."""
    if pair.old is None or pair.new is None:
        return "new" if pair.old is None else "dropped"
    return "carried on" if likeness(str(pair.old["words"]), str(pair.new["words"])) >= SAME else "changed"


def target_change(pair: Pair) -> str:
    """What became of a target: raised, lowered, same, dropped, new; other comparators on one value are restated."""
    if pair.old is None or pair.new is None:
        return "new" if pair.old is None else "dropped"
    before, after = _number(pair.old), _number(pair.new)
    if before == after:
        return "same" if pair.old["comparator"] == pair.new["comparator"] else "restated"
    return "raised" if after > before else "lowered"


def moved(
    before: Mapping[str, str], after: Mapping[str, str], successors: Mapping[str, frozenset[str]]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Leads that left a task, leads that came to it, and leads that went on under a new name; all as names.

    `before` and `after` are names by id; a lead whose successor leads on has not left.
    """
    went_on = {
        key: [other for other in after if other != key and other in successors.get(key, frozenset())] for key in before
    }
    heirs = {heir for key, found in went_on.items() if key not in after for heir in found}
    left = tuple(name for key, name in before.items() if key not in after and not went_on[key])
    came = tuple(name for key, name in after.items() if key not in before and key not in heirs)
    renamed = tuple(
        f"{name}→{after[heir]}" for key, name in before.items() if key not in after for heir in went_on[key]
    )
    return left, came, renamed


def heirs(rows: Iterable[Row]) -> dict[str, frozenset[str]]:
    """For every unit all that it went over into, however many reforms on; rows give `before_id` and `after_id`."""
    step: dict[str, set[str]] = {}
    for row in rows:
        step.setdefault(str(row["before_id"]), set()).add(str(row["after_id"]))

    def onward(key: str) -> frozenset[str]:
        found: set[str] = set()
        ahead = [key]
        while ahead:
            fresh = step.get(ahead.pop(), set()) - found
            found |= fresh
            ahead += fresh
        return frozenset(found)

    return {key: onward(key) for key in step}


def _paired(
    old: Sequence[Row], new: Sequence[Row], scored: Mapping[tuple[int, int], float], least: float
) -> tuple[Pair, ...]:
    """Pairs by falling likeness, each row once; rows that are left over stand alone, in their order."""
    partner: dict[int, int] = {}
    for a, b in sorted((key for key in scored if scored[key] >= least), key=lambda key: (-scored[key], key)):
        if a not in partner and b not in partner.values():
            partner[a] = b
    found = [
        Pair(one, new[partner[a]], scored[a, partner[a]]) if a in partner else Pair(one, None, 0.0)
        for a, one in enumerate(old)
    ]
    left = (other for b, other in enumerate(new) if b not in partner.values())
    return (*found, *(Pair(None, other, 0.0) for other in left))


def _place(row: Row | None) -> tuple[object, object] | None:
    return None if row is None or row["number"] is None else (row["document"], row["number"])


def _counter(row: Row) -> str:
    return _COUNTERS.get(str(row["unit"]), str(row["unit"]))


def _number(row: Row) -> float:
    return float(str(row["value"]))
