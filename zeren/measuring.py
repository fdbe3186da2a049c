"""Who carries how much, who stands out, what is behind a figure, and who sits in a group without a task.

Must not know options or printing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from graph.errors import QueryError
from graph.load import EQUAL, Load, Share, Weights, loads, shares, total, totals
from graph.model.kinds import UNIT_KINDS
from graph.outliers import FEWEST, THRESHOLD, Spread, spread
from graph.selection import Row, Selection, counted, dated, unknown, within
from graph.store import Store
from queries.answer import Answer, answer, resting_on
from queries.catalogue import check_date
from zeren.asking import query, unit

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
    rows = selected(store, chosen)
    parts = _shares(rows, chosen, weighed)
    known, measured = _units(parts, chosen), loads(parts)
    spreads = _spreads(known, totals(parts))
    elsewhere = {name: _overloaded(_shares(rows, *other), chosen) for name, other in _settings(chosen, weighed).items()}
    found = [
        _row(row, measured[key], spreads[str(row["kind"])], [name for name, units in elsewhere.items() if key in units])
        for key, row in known.items()
    ]
    found.sort(key=_by_z)
    notes = [_rule(weighed), *_kinds(spreads), *_places(known.values()), *left_out(rows, chosen)]
    return resting_on([part.row for part in parts], answer("overload", _LOADS, found[:top], notes=notes))


def explain(name: str, store: Store, *, selection: Selection | None = None, weights: Weights | None = None) -> Answer:
    """Every share of a unit's load, with the task and the words behind it; their sum is the load, to the last digit.

    Raises UnitError for a name of no or of several units.
    """
    chosen, weighed = selection or Selection(), weights or Weights()
    found = unit(name, store, place=chosen.place)
    rows = selected(store, chosen)
    own = [part for part in _shares(rows, chosen, weighed) if part.unit == found.id]
    own.sort(key=lambda part: (str(part.row["document"]), part.row["start"], part.task, part.role))
    notes = [f"the shares of {found.name} add up to its load, {total(own):.6g}", _rule(weighed)]
    return answer("explain", _BEHIND, [_behind(part) for part in own], notes=[*notes, *left_out(rows, chosen)])


def idle(store: Store, *, selection: Selection | None = None) -> Answer:
    """Units that sit in a leading group, by a member or as such, while the document that sets it up gives them no task.

    Documents without any task are left out: they divide no work.
    """
    chosen = selection or Selection()
    busy = {(row["document"], row["id"]) for row in counted(selected(store, chosen), chosen)}
    dividing = {document for document, _ in busy}
    seats = query("seats", {"document": chosen.document}, store).rows
    found = [
        row
        for row in seats
        if row["document"] in dividing and (row["document"], row["id"]) not in busy and chosen.shows(row)
    ]
    notes = ["a unit is listed for a document that has tasks and gives it none, in any role that counts"]
    return answer("idle", _IDLE, [{name: row[name] for name in _IDLE} for row in found], notes=notes)


def selected(store: Store, chosen: Selection) -> list[Row]:
    """The assignments of the selection's document and year, with the day each task is due. Raises QueryError."""
    for name, day in (("from", chosen.since), ("until", chosen.until)):
        check_date("selection", name, day)
    if chosen.kind is not None and chosen.kind not in UNIT_KINDS:
        raise QueryError(
            "selection", "no such kind of unit", got=chosen.kind, do=f"give one of {', '.join(UNIT_KINDS)}"
        )
    found = query("assignments", {"document": chosen.document, "year": chosen.year}, store).rows
    ends: dict[str, str] = {}
    for phase in query("phases", {"document": chosen.document}, store).rows:
        if phase["until"] is not None:
            ends[str(phase["document"])] = max(str(phase["until"]), ends.get(str(phase["document"]), ""))
    return dated(found, ends)


def left_out(rows: Sequence[Row], chosen: Selection) -> list[str]:
    """What could not be counted, in sentences."""
    notes = [] if chosen.groups else ["collectives are left out"]
    notes += [] if chosen.derived else ["roles that follow by a rule are left out"]
    groups = unknown(rows, chosen) if chosen.groups else {}
    if groups:
        filled = len(set().union(*groups.values()))
        names = "、".join(sorted(groups))
        notes.append(f"{filled} roles on tasks name collectives of unknown members, who are not counted: {names}")
    undated = {row["task_id"] for row in rows if within(row, chosen) is None}
    return [*notes, f"{len(undated)} tasks bear no date and are in no period"] if undated else notes


def _shares(rows: Sequence[Row], chosen: Selection, weights: Weights) -> tuple[Share, ...]:
    return shares(counted(rows, chosen), weights)


def _settings(chosen: Selection, weights: Weights) -> Mapping[str, tuple[Selection, Weights]]:
    """The settings that a finding is tried under."""
    return {
        "equal weights": (chosen, EQUAL),
        "no groups": (replace(chosen, groups=False), weights),
        "no derived": (replace(chosen, derived=False), weights),
    }


def _units(parts: Sequence[Share], chosen: Selection) -> dict[str, Row]:
    """A row for each unit that is asked for, by its id."""
    return {part.unit: part.row for part in parts if chosen.shows(part.row)}


def _spreads(known: Mapping[str, Row], measured: Mapping[str, float]) -> dict[str, Spread]:
    """Middle and scatter of the loads, by kind of unit."""
    figures: dict[str, list[float]] = defaultdict(list)
    for key, row in known.items():
        figures[str(row["kind"])].append(measured[key])
    return {kind: spread(found) for kind, found in sorted(figures.items())}


def _overloaded(parts: Sequence[Share], chosen: Selection) -> set[str]:
    """Ids of the units that are overloaded by these shares."""
    known, measured = _units(parts, chosen), totals(parts)
    spreads = _spreads(known, measured)
    return {key for key, row in known.items() if spreads[str(row["kind"])].stands_out(measured[key])}


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
