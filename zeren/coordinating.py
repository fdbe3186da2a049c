"""Who works with whom: pairs and their matrix, bridges, communities, and units on whom tasks hang alone.

Must not know options or printing.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from graph import cowork
from graph.errors import QueryError
from graph.selection import Row, Selection, counted
from graph.store import Store
from queries.answer import Answer, answer, resting_on
from zeren.asking import unit
from zeren.choices import VIEWS
from zeren.dividing import assigned, unseen

_PAIRS = ("unit", "partner", "tasks", "unit_leads", "partner_leads", "id", "partner_id")
_BRIDGES = ("unit", "kind", "betweenness", "cut_point", "partners", "tasks", "community", "place", "id")
_COMMUNITIES = ("community", "size", "ties_inside", "ties_across", "units")
_OF_ALL = ("matrix", "communities")
_OF_UNIT = ("pairs", "single-points")  # of one unit they rest on its own tasks
_ALONE = ("unit", "alone", "document", "number", "task", "others", "via", "derived", "quote", "start", "end", "id")


def coordination(
    store: Store,
    *,
    view: str = "pairs",
    selection: Selection | None = None,
    name: str | None = None,
    top: int | None = None,
) -> Answer:
    """How units work together, in one of VIEWS: a row for a pair, unit, community or task; the first `top`, if given.

    `name` keeps the pairs and tasks of one unit. Raises QueryError for another view and for days that are no dates,
    UnitError for a name of no or of several units.
    """
    if view not in VIEWS:
        raise QueryError("coordination", "no such view", got=view, do=f"give one of {', '.join(VIEWS)}")
    if name is not None and view in _OF_ALL:
        raise QueryError("coordination", f"{view} are of all units", got=name, do="leave out the unit")
    chosen = selection or Selection()
    only = None if name is None else unit(name, store, place=chosen.place).id
    rows = assigned(store, chosen, beside=only if view in _OF_UNIT else None)
    everyone = counted(rows, chosen)
    given = _Given([row for row in everyone if chosen.shows(row)], everyone, rows)
    columns, found, notes = _SHOWN[view](given)
    if only is not None:
        found = [_facing(row, only) for row in found if only in (row["id"], row.get("partner_id"))]
    whole = answer(view, columns, found[:top], notes=[*notes, *unseen(rows, chosen)])
    return whole if "document" in columns else resting_on(given.shown, whole)


@dataclass(frozen=True, slots=True)
class _Given:
    """The rows of the units that are asked for, those of all units, and those of collectives too."""

    shown: Sequence[Row]
    everyone: Sequence[Row]
    rows: Sequence[Row]


_View = tuple[Sequence[str], list[dict[str, object]], list[str]]


def _pairs(given: _Given) -> _View:
    """A row for every two units with a task in common, those with most first."""
    units, led = _units(given.shown), cowork.led_together(given.shown)
    names = _names(units)
    found = [
        _named(_PAIRS, names[one], names[other], count, led[one, other], led[other, one], one, other)
        for (one, other), count in cowork.common(given.shown).items()
    ]
    found.sort(key=lambda row: (-_count(row["tasks"]), str(row["id"]), str(row["partner_id"])))
    return (
        _PAIRS,
        found,
        ["tasks: those on which both have a role; unit_leads: those of them that the first unit leads"],
    )


def _matrix(given: _Given) -> _View:
    """A row and a column for every unit: how many tasks two have in common, and on the diagonal how many one has."""
    units, pairs = _units(given.shown), cowork.common(given.shown)
    tasks = cowork.tasks_of(given.shown)
    names = _names(units)
    found = []
    for one in units:
        row: dict[str, object] = {"unit": names[one]}
        row |= {names[other]: pairs[min(one, other), max(one, other)] for other in units}
        found.append(row | {names[one]: len(tasks[one])})
    return ("unit", *names.values()), found, ["on the diagonal stand the tasks of each unit"]


def _bridges(given: _Given) -> _View:
    """A row for every unit, those over which most shortest paths between others lead first."""
    from graph import network

    units, tasks = _units(given.shown), cowork.tasks_of(given.shown)
    graph = network.network(units, cowork.common(given.shown))
    between, cuts = network.betweenness(graph), network.cut_points(graph)
    part = {key: number for number, ids in enumerate(network.communities(graph), 1) for key in ids}
    found = [
        _named(
            _BRIDGES,
            *(row["unit"], row["kind"], between.values[key], key in cuts, len(graph[key]), len(tasks[key]), part[key]),
            *(row["place"], key),
        )
        for key, row in units.items()
    ]
    found.sort(key=lambda row: (-_figure(row["betweenness"]), -_count(row["partners"]), str(row["id"])))
    how = "exact" if between.sampled is None else f"estimated from {between.sampled} units drawn at random"
    return _BRIDGES, found, [f"betweenness: part of the shortest paths between other units that lead over it, {how}"]


def _communities(given: _Given) -> _View:
    """A row for every community of units that work more with each other than with others."""
    from graph import network

    units, pairs = _units(given.shown), cowork.common(given.shown)
    names, graph = _names(units), network.network(units, pairs)
    parts = network.communities(graph)
    of = {key: number for number, part in enumerate(parts) for key in part}
    inside, across = Counter[int](), Counter[int]()
    for (one, other), count in pairs.items():
        for number in {of[one], of[other]}:
            (inside if of[one] == of[other] else across)[number] += count
    found = [
        _named(_COMMUNITIES, number + 1, len(part), inside[number], across[number], [names[key] for key in part])
        for number, part in enumerate(parts)
    ]
    notes = [
        f"communities by Louvain's method, modularity {network.modularity(graph, parts):.3f}; "
        "a tie is a task that two units have in common"
    ]
    return _COMMUNITIES, found, notes


def _alone(given: _Given) -> _View:
    """A row for every task with one lead only, units with most such tasks first."""
    shown = {row["id"] for row in given.shown}
    alone = [row for row in cowork.sole_leads(given.everyone, given.rows) if row["id"] in shown]
    count = Counter(str(row["id"]) for row in alone)
    on_task = Counter(task for tasks in cowork.tasks_of(given.everyone).values() for task in tasks)
    found = [
        {name: row.get(name) for name in _ALONE}
        | {"alone": count[str(row["id"])], "others": on_task[str(row["task_id"])] - 1}
        for row in alone
    ]
    found.sort(key=lambda row: (-_count(row["alone"]), str(row["id"]), str(row["document"]), _count(row["start"])))
    led = len({row["task_id"] for row in given.rows if row["role"] == "lead"})
    notes = [
        f"{len(alone)} of {led} tasks with a lead have one unit only as their lead, {len(count)} units in all; "
        "others: units besides it on the task"
    ]
    return _ALONE, found, notes


_SHOWN: Mapping[str, Callable[[_Given], _View]] = dict(
    zip(VIEWS, (_pairs, _matrix, _bridges, _communities, _alone), strict=True)
)


def _facing(row: dict[str, object], only: str) -> dict[str, object]:
    """A row with this unit first, if it is one of a pair."""
    if row.get("partner_id") != only:
        return row
    names = {"unit": "partner", "unit_leads": "partner_leads", "id": "partner_id"}
    swapped = names | {new: old for old, new in names.items()}
    return {name: row[swapped.get(name, name)] for name in row}


def _units(used: Sequence[Row]) -> dict[str, Row]:
    """A row for each unit by its id, in the order of ids."""
    return dict(sorted({str(row["id"]): row for row in used}.items()))


def _names(units: Mapping[str, Row]) -> dict[str, str]:
    """The names of units by their ids, with the place where two have one name."""
    often = Counter(row["unit"] for row in units.values())
    return {
        key: str(row["unit"]) if often[row["unit"]] == 1 else f"{row['unit']}（{row['place'] or key}）"
        for key, row in units.items()
    }


def _named(columns: Sequence[str], *values: object) -> dict[str, object]:
    return dict(zip(columns, values, strict=True))


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0


def _figure(value: object) -> float:
    return value if isinstance(value, float) else 0.0
