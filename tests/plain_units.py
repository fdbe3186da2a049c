"""The questions about units, their names and reforms, answered by going through what documents say."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from graph.model.graph import Edge, Node
from tests.plain_graph import (
    ROLES,
    THINGS,
    Given,
    Row,
    World,
    collective,
    day,
    distinct,
    first,
    maybe,
    name,
    of,
    ordered,
    said,
    until,
    wanted,
)

STEPS = 8  # as many reforms as are followed


def collectives(world: World, given: Given) -> list[Row]:
    rows = []
    for group, _, document in world.typed("STATED_IN"):
        if group.label != "UnitGroup" or not wanted(document, given):
            continue
        units = [step for step in world.into(group, "MEMBER_OF") if step[1].label == "Unit"]
        for belongs, unit in maybe(units):
            told = {"collective": group.name, "document": document.name, "unit": name(unit), "id": group.id}
            rows.append(said(belongs) | told | {"surface": of(belongs, "surface"), "member": unit.id if unit else None})
    return ordered(distinct(rows), "document collective id ?unit ?member ?surface ?start ?end ?derived quote")


def collectives_beside_unit(world: World, given: Given) -> list[Row]:
    documents: set[str] = set()
    owners = {
        group.id for unit, _, group in world.typed("MEMBER_OF") if unit.id in given["units"] and collective(group)
    }
    for owner, _, task in world.typed(*ROLES):
        if owner.id in owners or owner.id in given["units"]:
            documents |= {document.id for _, document in world.stated(task)}
    for unit, seat, group in world.typed("MEMBER_OF"):
        if unit.id in given["units"]:
            stated = world.stated(group) if collective(group) else [(seat, world.document(seat))]
            documents |= {document.id for _, document in stated}
    documents |= {world.document(post).id for _, post, unit in world.typed("HOLDS_POST") if unit.id in given["units"]}
    rows = []
    for group, _, document in world.typed("STATED_IN"):
        if collective(group) and document.id in documents:
            belongs = [edge for edge, unit in world.into(group, "MEMBER_OF") if unit.id in given["units"]]
            by = [first(of(edge, "derived"), "stated") for edge in belongs] or [None]
            told = {"collective": group.name, "document": document.name, "id": group.id}
            rows += [told | {"member_by": member_by} for member_by in by]
    return ordered(distinct(rows), "document collective id ?member_by")


def units_and_collectives(world: World, _given: Given) -> list[Row]:
    rows = []
    for unit in world.labelled("Unit", "UnitGroup"):
        group = collective(unit)
        owners = [] if group else [step for step in world.out(unit, "MEMBER_OF") if collective(step[1])]
        for belongs, owner in maybe(owners):
            told = {"unit": unit.name, "kind": of(unit, "kind"), "place": of(unit, "place"), "id": unit.id}
            member_by = first(of(belongs, "derived"), "stated") if belongs else None
            brought = {"via": name(owner), "via_id": owner.id if owner else None, "member_by": member_by}
            rows.append(told | brought | {"collective": "yes" if group else "no"})
    return ordered(distinct(rows), "id ?via_id member_by unit kind place collective ?via")


def names(world: World, given: Given) -> list[Row]:
    rows = [
        {"document": document.name, "surface": of(seen, "surface"), "unit": unit.id, "name": unit.name}
        | {"place": of(unit, "place")}
        for unit, seen, document in world.typed("STATED_IN")
        if unit.label == "Unit" and of(seen, "surface") is not None and wanted(document, given)
    ]
    return ordered(distinct(rows), "document surface unit place name")


def sightings(world: World, given: Given) -> list[Row]:
    rows = [
        said(seen, derived=False)
        | {"unit": unit.name, "kind": of(unit, "kind"), "place": of(unit, "place"), "id": unit.id}
        | {"surface": of(seen, "surface"), "document": document.name}
        for unit, seen, document in world.typed("STATED_IN")
        if unit.label == "Unit" and (given["units"] is None or unit.id in given["units"])
    ]
    return ordered(rows, "id document start surface end unit kind place quote")


def unit_names(world: World, given: Given) -> list[Row]:
    found: defaultdict[tuple[str, str], set[str | None]] = defaultdict(set)
    for unit in world.labelled("Unit"):
        if given["units"] is None or unit.id in given["units"]:
            found[unit.id, unit.name].add(None)
            for seen, document in world.stated(unit):
                if of(seen, "surface") is None:
                    continue
                found[unit.id, of(seen, "surface")].add(document.id)
    rows = [
        {"unit": unit.name, "kind": of(unit, "kind"), "place": of(unit, "place"), "surface": printed, "id": unit.id}
        | {"documents": len(documents - {None})}
        for (unit, printed), documents in (((world.nodes[key], p), d) for (key, p), d in found.items())
    ]
    return ordered(rows, "id surface unit kind place documents")


def names_in_question(world: World, given: Given) -> list[Row]:
    kinds = {"Official": "official", "Document": "document", "Target": "metric"} | dict.fromkeys(THINGS, "thing")
    found = set()
    for node in world.nodes.values():
        kind = "group" if of(node, "kind") == "LeadingGroup" else "unit" if node.label == "Unit" else None
        if node.label == "Name":
            kind = of(node, "kind")
        if (of(node, "plain") if node.label == "Name" else node.name) in given["question"]:
            found.add((kinds.get(node.label, kind), node.name))
    return ordered([{"kind": kind, "name": called} for kind, called in found if kind is not None], "kind name")


def units_named(world: World, given: Given) -> list[Row]:
    wanted, keys = given["name"], set(given["units"] or ())
    keys |= {of(name, "of") for name in world.labelled("Name") if wanted is not None and of(name, "plain") == wanted}
    return [row for row in every_unit(world, given) if row["id"] in keys or wanted in (row["id"], row["unit"])]


def every_unit(world: World, _given: Given) -> list[Row]:
    rows = []
    for unit in world.labelled("Unit"):
        told = {"unit": unit.name, "kind": of(unit, "kind"), "place": of(unit, "place"), "id": unit.id}
        printed = [name.name for name in world.labelled("Name") if of(name, "of") == unit.id]
        rows += [told | {"surface": surface} for surface in printed] or [told | {"surface": None}]
    return ordered(rows, "id ?surface unit kind place")


def places(world: World, _given: Given) -> list[Row]:
    counted = Counter(of(unit, "place") for unit in world.labelled("Unit") if of(unit, "place") is not None)
    return ordered([{"place": place, "units": count} for place, count in counted.items()], "place units")


def successions(world: World, given: Given) -> list[Row]:
    rows = [
        {"before": before.name, "after": after.name, "date": of(change, "date"), "event": of(change, "event")}
        | {"before_id": before.id, "after_id": after.id}
        for before, change, after in world.typed("SUCCEEDED_BY")
        if given["units"] is None or before.id in given["units"]
    ]
    return ordered(distinct(rows), "before_id after_id date event before after")


def _reached(units: Iterable[Node], step: Callable[..., list[tuple[Edge, Node]]], as_of: str | None) -> dict[str, Node]:
    """The units that so many reforms at most lead to, by steps that had been taken by a day."""
    found: dict[str, Node] = {}
    front = list(units)
    for _ in range(STEPS):
        steps = [taken for unit in front for taken in step(unit, "SUCCEEDED_BY")]
        front = [
            unit
            for change, unit in steps
            if as_of is None or (of(change, "date") is not None and of(change, "date") <= as_of)
        ]
        front = list({unit.id: unit for unit in front if unit.id not in found}.values())
        found |= {unit.id: unit for unit in front}
    return found


def _given_units(world: World, given: Given) -> list[Node]:
    return [world.nodes[key] for key in given["units"] if key in world.nodes]


def predecessors(world: World, given: Given) -> list[Row]:
    found = _reached(_given_units(world, given), world.into, None).values()
    return ordered(({"unit": unit.name, "place": of(unit, "place"), "id": unit.id} for unit in found), "id unit place")


def unit_history(world: World, given: Given) -> list[Row]:
    units = _given_units(world, given)
    lines = [("itself", {unit.id: unit for unit in units})]
    for relation, step in (("predecessor", world.into), ("successor", world.out)):
        reached = _reached(units, step, given["as_of"])
        lines.append((relation, {key: unit for key, unit in reached.items() if key not in given["units"]}))
    rows = [
        row for relation, found in lines for unit in found.values() for row in _history(world, given, unit, relation)
    ]
    order = "_relation _date unit id ?succeeded_by ?functions ?source place first_seen last_seen documents event"
    return ordered(distinct(rows), order)


def _history(world: World, given: Given, unit: Node, relation: str) -> Iterator[Row]:
    """When documents name a unit, and what became of it."""
    seen = [document for _, document in world.stated(unit) if until(document, given)]
    days = [day(document) for document in seen if day(document) is not None]
    told = {
        "unit": unit.name,
        "relation": relation,
        "place": of(unit, "place"),
        "first_seen": min(days, default=None),
        "last_seen": max(days, default=None),
        "documents": len({document.id for document in seen}),
        "id": unit.id,
        "_relation": ("predecessor", "itself", "successor").index(relation),
    }
    limit = given["as_of"]
    changes = [
        step
        for step in world.out(unit, "SUCCEEDED_BY")
        if limit is None or (of(step[0], "date") is not None and of(step[0], "date") <= limit)
    ]
    for change, after in maybe(changes):
        columns = {column: of(change, column) for column in ("date", "event", "functions", "source")}
        yield told | columns | {"succeeded_by": name(after), "_date": of(change, "date") or "9"}


ANSWERS: Mapping[str, Callable[[World, Mapping[str, Any]], list[Row]]] = {
    "collectives": collectives,
    "collectives-beside-unit": collectives_beside_unit,
    "units-and-collectives": units_and_collectives,
    "names": names,
    "names-in-question": names_in_question,
    "places": places,
    "predecessors": predecessors,
    "sightings": sightings,
    "successions": successions,
    "unit-history": unit_history,
    "unit-names": unit_names,
    "units": every_unit,
    "units-named": units_named,
}
