"""Who carries how much, who stands out, what is behind a figure, and who sits in a group without a task.

Must not know options or printing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from graph import selection as rows_of
from graph.duties import counted, undated, unknown
from graph.load import EQUAL, Load, Share, Weights, loads, shares, total, totals
from graph.outliers import FEWEST, THRESHOLD, Spread, spread
from graph.selection import Row, Selection
from graph.store import Store
from queries.answer import Answer, answer
from zeren.asking import query, unit
from zeren.dividing import assigned, left_out, resting_on, unseen, work

_LOADS = (
    *("unit", "kind", "load", "z", "overloaded", "overloaded_with", "leads", "responsible", "cooperates", "tasks"),
    *("through_groups", "partners", "lead_share", "peak_month", "peak_load", "place", "id"),
)
_BEHIND = (
    *("document", "number", "task", "role", "weight", "units", "share", "via", "derived", "member_by", "due"),
    *("quote", "start", "end", "task_id"),
)
_IDLE = ("unit", "kind", "group", "role", "official", "title", "document", "derived", "quote", "start", "end", "id")


def overload(
    store: Store, *, selection: Selection | None = None, weights: Weights | None = None, top: int | None = None
) -> Answer:
    """Units by how far their load lies above that of their kind, with what it consists of; the first `top`, if given.

    `overloaded` is None where the kind has too few units to tell; `overloaded_with` names the other settings under
    which the unit is overloaded. docs/method.md says what counts. Raises QueryError for days and kinds that are none.
    """
    chosen, weighed = selection or Selection(), weights or Weights()
    whole = work(store, chosen)
    duties = counted(whole, chosen)
    measured = loads(duties, [day and day[:7] for day in whole.days.due], weights=weighed)
    sums = {unit: one.load for unit, one in measured.items()}
    known = {unit: whole.units[unit] for unit in sums if chosen.shows(whole.units[unit])}
    spreads = _spreads(known, sums)
    fewer = {"no groups": replace(chosen, groups=False), "no derived": replace(chosen, derived=False)}
    settings = {"equal weights": totals(duties, EQUAL)}
    for name, other in fewer.items():
        own = counted(whole, other)
        settings[name] = sums if own == duties else totals(own, weighed)
    elsewhere = {name: _overloaded(own, known) for name, own in settings.items()}
    found = [
        _row(row, measured[key], spreads[str(row["kind"])], [name for name, units in elsewhere.items() if key in units])
        for key, row in known.items()
    ]
    found.sort(key=_by_z)
    notes = [_rule(weighed), *_kinds(spreads), *_places(known.values())]
    notes += left_out(chosen, unknown(whole), undated(whole))
    return resting_on(duties, whole, answer("overload", _LOADS, found[:top], notes=notes))


def explain(name: str, store: Store, *, selection: Selection | None = None, weights: Weights | None = None) -> Answer:
    """Every share of a unit's load, with the task and the words behind it; their sum is the load, to the last digit.

    Raises UnitError for a name of no or of several units.
    """
    chosen, weighed = selection or Selection(), weights or Weights()
    found = unit(name, store, place=chosen.place)
    rows = assigned(store, chosen, beside=found.id)
    own = [part for part in shares(rows_of.counted(rows, chosen), weighed) if part.unit == found.id]
    own.sort(key=lambda part: (str(part.row["document"]), part.row["start"], part.task, part.role))
    notes = [f"the shares of {found.name} add up to its load, {total(own):.6g}", _rule(weighed)]
    return answer("explain", _BEHIND, [_behind(part) for part in own], notes=[*notes, *unseen(rows, chosen)])


def idle(store: Store, *, selection: Selection | None = None) -> Answer:
    """Units that sit in a leading group, by a member or as such, while the document that sets it up gives them no task.

    Documents without any task are left out: they divide no work.
    """
    chosen = selection or Selection()
    whole = work(store, chosen)
    busy = {(whole.days.documents[task], duty.unit) for duty in counted(whole, chosen) for task in duty.tasks}
    dividing = {document for document, _ in busy}
    seats = query("seats", {"document": chosen.document}, store).rows
    found = [
        row
        for row in seats
        if row["document"] in dividing and (row["document"], row["id"]) not in busy and chosen.shows(row)
    ]
    notes = ["a unit is listed for a document that has tasks and gives it none, in any role that counts"]
    return answer("idle", _IDLE, [{name: row[name] for name in _IDLE} for row in found], notes=notes)


def _spreads(known: Mapping[str, Row], measured: Mapping[str, float]) -> dict[str, Spread]:
    """Middle and scatter of the loads, by kind of unit."""
    figures: dict[str, list[float]] = defaultdict(list)
    for key, row in known.items():
        figures[str(row["kind"])].append(measured[key])
    return {kind: spread(found) for kind, found in sorted(figures.items())}


def _overloaded(sums: Mapping[str, float], known: Mapping[str, Row]) -> set[str]:
    """Ids of the units that are overloaded by these loads."""
    shown = {key: row for key, row in known.items() if key in sums}
    spreads = _spreads(shown, sums)
    return {key for key, row in shown.items() if spreads[str(row["kind"])].stands_out(sums[key])}


def _row(unit: Row, measured: Load, kind: Spread, elsewhere: list[str]) -> dict[str, object]:
    month, due = measured.peak or (None, None)
    values = (
        *(unit["unit"], unit["kind"], measured.load, kind.z(measured.load), kind.stands_out(measured.load), elsewhere),
        *(measured.leads, measured.responsible, measured.cooperates, measured.tasks, measured.through_groups),
        *(measured.partners, measured.lead_share, month, due, unit["place"], measured.unit),
    )
    return dict(zip(_LOADS, values, strict=True))


def _by_z(row: Mapping[str, object]) -> tuple[float, float, str]:
    """Units that can be judged first, by how far they stand out, then the others by their load."""
    z, load = row["z"], row["load"]
    return (-z if isinstance(z, float) else float("inf"), -load if isinstance(load, float) else 0.0, str(row["id"]))


def _behind(part: Share) -> dict[str, object]:
    figures = {"weight": part.weight, "units": part.units, "share": part.value}
    return {name: figures.get(name, part.row.get(name)) for name in _BEHIND}


def _rule(weights: Weights) -> str:
    weighed = f"lead {weights.lead:g}, responsible {weights.responsible:g}, cooperate {weights.cooperate:g}"
    return f"load: for each role on a task its weight ({weighed}), divided by the number of units that fill the role"


def _kinds(spreads: Mapping[str, Spread]) -> list[str]:
    """What the loads of each kind are measured against, in sentences."""
    return [
        f"{kind}: {found.count} units, too few to tell who stands out ({FEWEST} are needed)"
        if found.basis == "too few"
        else f"{kind}: {found.count} units, median load {found.median:.4g}, scale {found.scale:.4g} by {found.basis}; "
        f"overloaded when more than {THRESHOLD} scales above the median"
        for kind, found in spreads.items()
    ]


def _places(units: Iterable[Row]) -> list[str]:
    """A warning where bureaus of several places are measured against each other, in a sentence."""
    places = {row["place"] for row in units if row["kind"] == "Bureau"}
    return [f"Bureau: of {len(places)} places, with documents of each; --place keeps to one"] if len(places) > 1 else []
