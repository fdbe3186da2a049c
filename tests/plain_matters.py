"""The questions about documents, days, targets and things, answered by going through what documents say."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from graph.model.graph import Edge, Node
from tests.plain_graph import (
    PARTS,
    ROLES,
    THINGS,
    Given,
    Row,
    World,
    collective,
    day,
    distinct,
    leads,
    maybe,
    name,
    of,
    ordered,
    said,
    wanted,
)

Due = tuple[str, Node, Edge, Node, str | None, list[tuple[Edge | None, Node | None]]]


def documents(world: World, given: Given) -> list[Row]:
    rows = []
    for document in [one for one in world.labelled("Document") if wanted(one, given)]:
        place = of(document, "place")
        if given["kind"] not in (None, of(document, "kind")):
            continue
        if given["place"] is not None and (place is None or given["place"] not in place):
            continue
        stated = [(edge, node) for node, edge, _ in world.typed("STATED_IN") if edge.end == document.id]
        given_to = [(edge, node) for _, edge, node in world.typed("HAS_TARGET") if world.document(edge) is document]
        labels = Counter(label for label, _ in {(node.label, node.id) for _, node in (*stated, *given_to)})
        columns = ("kind", "title", "issuer", "number", "issued_on", "published_on", "place")
        told: Row = {column: of(document, column) for column in columns}
        rows.append(told | {"document": document.name, "tasks": labels["Task"], "targets": labels["Target"]})
    return ordered(rows, "-issued_on document kind title issuer number published_on place tasks targets")


def _due(world: World, owing: tuple[str, ...]) -> Iterator[Due]:
    """What has a day or comes round: its kind, itself, the words, the document, the day, and who owes it."""
    for document, has, phase in world.typed("HAS_PHASE"):
        yield "phase", phase, has, document, of(phase, "end"), [(None, None)]
    for owed, stated, document in world.typed("STATED_IN"):
        if owed.label == "Obligation":
            yield "obligation", owed, stated, document, of(owed, "due"), maybe(world.into(owed, "OWES"))
        elif owed.label == "Task":
            yield "task", owed, stated, document, of(owed, "deadline"), maybe(world.into(owed, *owing))
    for source, has, target in world.typed("HAS_TARGET"):
        yield "target", target, has, world.document(has), of(target, "by"), maybe(world.into(source, *owing))


def due(world: World, given: Given) -> list[Row]:
    rows = []
    for kind, thing, edge, document, when, owners in _due(world, ("LEADS",)):
        every = of(thing, "every") if kind == "obligation" else None
        if not wanted(document, given) or (when is None and every is None) or not _inside(when, given):
            continue
        rows += [
            said(edge)
            | {"due": when, "every": every, "kind": kind, "what": thing.name, "who": name(owner), "id": thing.id}
            | {"via": name(owner) if collective(owner) else None, "to": of(thing, "to"), "document": document.name}
            | {"_due": when or "9"}
            for _, owner in owners
        ]
    return ordered(distinct(rows), "_due document start end kind id ?who ?via every what to derived quote")


def calendar(world: World, given: Given) -> list[Row]:
    return _in_order(_calendar(world, given))


def calendar_of_units(world: World, given: Given) -> list[Row]:
    rows = _calendar(world, given)
    own = {row["_of"] for row in rows if row["owner"] in given["units"]}
    return _in_order([row for row in rows if row["_of"] in own])


def _calendar(world: World, given: Given) -> list[Row]:
    """The rows in no order; `_of` tells which thing of which source each is about."""
    rows = []
    order = ("owes", *PARTS)
    for kind, thing, edge, document, when, owners in _due(world, tuple(ROLES)):
        recurs = kind == "obligation" and of(thing, "every") is not None
        if not wanted(document, given) or (when is None and not recurs) or not _inside(when, given):
            continue
        for part, owner in owners:
            role = "owes" if kind == "obligation" else ROLES[part.type] if part else None
            by = of(part, "derived") if kind != "target" else "units-of-task" if owner else None
            rows.append(
                said(edge)
                | {"due": when, "kind": kind, "what": thing.name, "who": name(owner), "role": role, "owed_by": by}
                | _only(kind == "obligation", thing, "every", "times", "to")
                | _only(kind == "target", thing, "comparator", "value", "unit")
                | {"collective": "yes" if collective(owner) else "no", "document": document.name}
                | {"dated": day(document), "id": thing.id, "owner": owner.id if owner else None}
                | {"_due": when or "9", "_role": order.index(role) if role else 3}
                | {"_of": (kind, thing.id, edge.start)}
            )
    return rows


def _in_order(rows: list[Row]) -> list[Row]:
    return ordered(
        distinct({name: value for name, value in row.items() if name != "_of"} for row in rows),
        "_due document start end kind id _role ?owner who owed_by every times what comparator value unit to dated "
        "derived quote collective",
    )


def _inside(when: str | None, given: Given) -> bool:
    """Whether a day is in the period that is asked for; what has no day is not left out."""
    early, late = (given[bound] is not None and when is not None for bound in ("since", "until"))
    return not ((early and str(when) < given["since"]) or (late and str(when) > given["until"]))


def _only(holds: bool, thing: Node, *columns: str) -> Row:
    return {column: of(thing, column) if holds else None for column in columns}


def obligations(world: World, given: Given) -> list[Row]:
    rows = []
    for owed, stated, document in world.typed("STATED_IN"):
        if owed.label != "Obligation" or not wanted(document, given):
            continue
        for owes, owner in maybe(world.into(owed, "OWES")):
            rows.append(
                said(stated)
                | {column: of(owed, column) for column in ("to", "due", "every", "times")}
                | {"who": name(owner), "what": owed.name, "via": name(owner) if collective(owner) else None}
                | {"document": document.name, "issued_on": of(document, "issued_on"), "_id": owed.id}
                | {"derived": of(stated, "derived") if of(owes, "derived") is None else of(owes, "derived")}
                | {"_owner": owner.id if owner else None}
            )
    return ordered(rows, "-issued_on document start end _id ?_owner who what to due every times via derived quote")


def phases(world: World, given: Given) -> list[Row]:
    rows = [
        said(has)
        | {"document": document.name, "issued_on": of(document, "issued_on"), "phase": phase.name, "id": phase.id}
        | {"from": of(phase, "start"), "until": of(phase, "end")}
        for document, has, phase in world.typed("HAS_PHASE")
        if wanted(document, given)
    ]
    return ordered(rows, "-issued_on document start end id phase from until derived quote")


def targets(world: World, given: Given) -> list[Row]:
    rows = []
    for source, has, target in world.typed("HAS_TARGET"):
        wholes = [whole.name for _, whole in world.out(target, "PART_OF") if whole.label == "Target"]
        task = source.label == "Task"
        document = world.document(has)
        if (given["metric"] is None or given["metric"] in target.name) and wanted(document, given):
            rows.append(
                said(has)
                | {"metric": target.name, "deadline": of(target, "by"), "part_of": min(wholes, default=None)}
                | {column: of(target, column) for column in ("comparator", "value", "unit")}
                | {"document": document.name, "issued_on": of(document, "issued_on"), "leads": leads(world, source)}
                | {"number": of(source, "number") if task else None, "task": source.name if task else None}
                | {"_id": target.id}
            )
    return ordered(
        rows,
        "-issued_on document start end metric value unit _id ?number comparator deadline part_of task derived quote",
    )


def things(world: World, given: Given) -> list[Row]:
    rows = []
    for thing, seen, document in world.typed("STATED_IN"):
        kind = THINGS.get(thing.label)
        if kind is None or given["kind"] not in (None, kind) or not wanted(document, given):
            continue
        wholes = [
            whole.name
            for part, whole in world.out(thing, "PART_OF")
            if collective(whole) and of(part, "document") == of(seen, "document")
        ]
        told = {"kind": kind, "thing": thing.name, "surface": of(seen, "surface"), "id": thing.id}
        rows.append(said(seen) | told | {"collective": min(wholes, default=None), "document": document.name})
    return ordered(rows, "kind thing document start end ?surface id collective derived quote")


def count_nodes(world: World, _given: Given) -> list[Row]:
    labels = Counter(node.label for node in world.nodes.values())
    kinds = Counter(of(node, "kind") for node in world.labelled("Unit"))
    return ordered([{"label": label, "count": count} for label, count in (labels + kinds).items()], "label count")


def count_edges(world: World, _given: Given) -> list[Row]:
    types = Counter(edge.type for edge in world.edges)
    derived = Counter(edge.type for edge in world.edges if of(edge, "derived") is not None)
    return ordered([{"type": t, "count": count, "derived": derived[t]} for t, count in types.items()], "type")


ANSWERS: Mapping[str, Callable[[World, Mapping[str, Any]], list[Row]]] = {
    "calendar": calendar,
    "calendar-of-units": calendar_of_units,
    "count-edges": count_edges,
    "count-nodes": count_nodes,
    "documents": documents,
    "due": due,
    "obligations": obligations,
    "phases": phases,
    "targets": targets,
    "things": things,
}
