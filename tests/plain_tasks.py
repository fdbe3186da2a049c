"""The questions about tasks and who does them, answered by going through what documents say, without a store."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from graph.model.graph import Edge, Node
from tests.plain_graph import (
    LISTS,
    PARTS,
    ROLES,
    THINGS,
    Given,
    Row,
    World,
    collective,
    day,
    distinct,
    first,
    holds,
    leads,
    of,
    ordered,
    said,
    until,
    wanted,
)

Role = tuple[Node, Node | None, str | None, Edge, Node, Node]  # unit, through whom, how, role, task, document


def _roles(world: World) -> Iterator[Role]:
    """Who has which role, by name or through a collective."""
    for owner, role, task in world.typed(*ROLES):
        for _, document in world.stated(task):
            yield owner, None, None, role, task, document
            for belongs, unit in world.into(owner, "MEMBER_OF") if collective(owner) else ():
                if unit.label == "Unit":
                    yield unit, owner, first(of(belongs, "derived"), "stated"), role, task, document


def _task(task: Node, document: Node) -> Row:
    return {
        "document": document.name,
        "issued_on": of(document, "issued_on"),
        "number": of(task, "number"),
        "task": task.name,
        "deadline": of(task, "deadline"),
    }


def assignments(world: World, given: Given) -> list[Row]:
    rows = [
        _task(task, document)
        | said(role)
        | {"role": ROLES[role.type], "unit": unit.name, "kind": of(unit, "kind"), "place": of(unit, "place")}
        | {"collective": "yes" if collective(unit) else "no", "via": via.name if via else None}
        | {"member_by": member_by, "dated": day(document), "from": of(task, "start"), "id": unit.id}
        | {"task_id": task.id, "_role": PARTS.index(ROLES[role.type]), "until": _until(world, document)}
        for unit, via, member_by, role, task, document in _roles(world)
        if wanted(document, given)
    ]
    return ordered(
        rows,
        "document task_id _role id ?via start end unit kind place derived member_by dated number task from deadline "
        "quote collective until",
    )


def assignments_beside_unit(world: World, given: Given) -> list[Row]:
    own = {task.id for unit, _, _, _, task, _ in _roles(world) if unit.label == "Unit" and unit.id in given["units"]}
    return [row for row in assignments(world, given) if row["task_id"] in own]


def _until(world: World, document: Node) -> str | None:
    """When the last phase of a document ends."""
    ends = [of(phase, "end") for _, phase in world.out(document, "HAS_PHASE")]
    return max((end for end in ends if end is not None), default=None)


def roles_by_unit(world: World, _given: Given) -> list[Row]:
    return _by_role((owner, role, task) for kind in ROLES for owner, role, task in world.typed(kind))


def roles_in_documents(world: World, given: Given) -> list[Row]:
    said = (one for one in _roles(world) if one[1] is None and wanted(one[5], given))
    return _by_role((owner, role, task) for owner, _, _, role, task, _ in said)


def _by_role(said: Iterable[tuple[Node, Edge, Node]]) -> list[Row]:
    found: dict[tuple[str, str, Any], list[str]] = defaultdict(list)
    for owner, role, task in said:
        found[owner.id, ROLES[role.type], of(role, "derived")].append(task.id)
    rows = [
        {"id": owner, "role": role, "derived": derived, "task_ids": sorted(tasks)}
        for (owner, role, derived), tasks in found.items()
    ]
    return ordered(rows, "id role derived")


def days_by_document(world: World, given: Given) -> list[Row]:
    found: dict[tuple[Any, ...], list[tuple[str, str, str]]] = defaultdict(list)
    for task, _, document in world.typed("STATED_IN"):
        if task.label == "Task" and wanted(document, given):
            told = task.id, of(task, "start") or "", of(task, "deadline") or ""
            found[document.name, day(document), _until(world, document)].append(told)
    rows = []
    for (document, dated, last), own in found.items():
        lists = dict(zip(LISTS, map(list, zip(*sorted(own), strict=True)), strict=True))
        rows.append({"document": document, "dated": dated, "until": last} | lists)
    return ordered(rows, "document dated until")


def tasks_of_unit(world: World, given: Given) -> list[Row]:
    rows = [
        _task(task, document)
        | said(role)
        | {"role": ROLES[role.type], "unit": unit.name, "via": via.name if via else None, "member_by": member_by}
        | {"_role": PARTS.index(ROLES[role.type])}
        for unit, via, member_by, role, task, document in _roles(world)
        if unit.id in given["units"]
        and given["role"] in (None, ROLES[role.type])
        and (given["groups"] != "literal" or via is None)
        and wanted(document, given)
        and until(document, given)
    ]
    return ordered(rows, "_role -issued_on document start end number unit ?via derived member_by task deadline quote")


def tasks_led(world: World, given: Given) -> list[Row]:
    rows = [
        _task(task, document) | said(role) | {"unit": unit.name, "surface": of(role, "surface")}
        for unit, via, _, role, task, document in _roles(world)
        if role.type == "LEADS" and via is None and unit.id in given["units"] and wanted(document, given)
    ]
    return ordered(rows, "-issued_on document start end number unit surface task deadline derived quote")


def units_of_task(world: World, given: Given) -> list[Row]:
    rows = [
        _task(task, document)
        | said(role)
        | {"role": ROLES[role.type], "unit": owner.name, "collective": "yes" if collective(owner) else "no"}
        | {"surface": of(role, "surface"), "_role": PARTS.index(ROLES[role.type])}
        for owner, via, _, role, task, document in _roles(world)
        if via is None
        and (given["task"] in task.name or of(task, "number") == given["task"])
        and given["role"] in (None, ROLES[role.type])
        and wanted(document, given)
    ]
    return ordered(rows, "-issued_on document number _role start end unit surface task collective derived quote")


def tasks_matching(world: World, given: Given) -> list[Row]:
    rows = []
    order = (*PARTS, "in-charge")
    for owner, role, task in world.typed(*ROLES, "OVERSEES"):
        part = ROLES.get(role.type, "in-charge")
        person = owner.label == "Official"
        for stated, document in world.stated(task):
            words = given["words"]
            found = words in task.name or of(task, "number") == words or words in of(stated, "quote")
            if found and wanted(document, given):
                rows.append(
                    {"document": document.name, "number": of(task, "number"), "task": task.name}
                    | said(role)
                    | {"dated": day(document), "role": part, "sentence": of(stated, "quote"), "id": owner.id}
                    | {"unit": None if person else owner.name, "official": owner.name if person else None}
                    | {"title": of(role, "role") if person else None, "task_id": task.id, "_role": order.index(part)}
                )
    return ordered(
        distinct(rows),
        "-dated document task_id _role start end id derived quote title unit official number task sentence",
    )


def tasks_of_document(world: World, given: Given) -> list[Row]:
    rows = [
        _task(task, document) | said(stated) | {"section": of(task, "section"), "leads": leads(world, task)}
        for task, stated, document in world.typed("STATED_IN")
        if task.label == "Task" and wanted(document, given)
    ]
    return ordered(rows, "start end number task document section deadline quote")


def tasks_without_lead(world: World, given: Given) -> list[Row]:
    rows = [
        _task(task, document)
        | said(stated)
        | {"responsible": sorted({owner.name for _, owner in world.into(task, "RESPONSIBLE_FOR")}), "id": task.id}
        for task, stated, document in world.typed("STATED_IN")
        if task.label == "Task" and not world.into(task, "LEADS") and wanted(document, given)
    ]
    return ordered(rows, "-issued_on document start end number task derived quote id")


def tasks_of_official(world: World, given: Given) -> list[Row]:
    rows = [
        _task(task, document)
        | said(oversees)
        | {"official": official.name, "role": of(oversees, "role"), "person": official.id}
        for official, oversees, task in world.typed("OVERSEES")
        for _, document in world.stated(task)
        if official.name == given["official"]
    ]
    return ordered(rows, "-issued_on document start end number ?role person official task derived quote")


def tasks_about(world: World, given: Given) -> list[Row]:
    rows = []
    for source, concerns, thing in world.typed("CONCERNS"):
        document, surface, task = world.document(concerns), of(concerns, "surface"), source.label == "Task"
        named = given["thing"] in thing.name or (surface is not None and given["thing"] in surface)
        if named and given["kind"] in (None, THINGS[thing.label]):
            rows.append(
                said(concerns)
                | {"thing": thing.name, "kind": THINGS[thing.label], "surface": surface, "document": document.name}
                | {"number": of(source, "number") if task else None, "task": source.name if task else None}
                | {"leads": leads(world, source)}
            )
    return ordered(rows, "thing kind document start end ?number ?task surface derived quote")


def shared_tasks(world: World, given: Given) -> list[Row]:
    rows = [
        _task(task, document)
        | said(role)
        | {"unit": unit.name, "role": ROLES[role.type], "other": other.name, "other_role": ROLES[beside.type]}
        for unit, via, _, role, task, document in _roles(world)
        if via is None and unit.label == "Unit" and unit.id in given["units"]
        for beside, other in world.into(task, *ROLES)
        if other.label == "Unit" and other.id in given["others"]
    ]
    return ordered(rows, "-issued_on document start end number task unit role other other_role derived quote")


def partners_of_unit(world: World, given: Given) -> list[Row]:
    tasks: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    roles = list(_roles(world))
    own = [(task, role) for unit, via, _, role, task, _ in roles if via is None and unit.id in given["units"]]
    led = {task.id for task, role in own if role.type == "LEADS"}
    shared = {task.id for task, _ in own}
    for partner, via, _, role, task, document in roles:
        if via is None and task.id in shared and partner.id not in given["units"] and wanted(document, given):
            counts = tasks[partner.id]
            counts["tasks"].add(task.id)
            counts["documents"].add(document.id)
            counts["leads"] |= {task.id} if role.type == "LEADS" else set()
            counts["led"] |= {task.id} & led
    rows = [
        {"partner": world.nodes[key].name, "collective": "yes" if collective(world.nodes[key]) else "no", "id": key}
        | {column: len(counts[column]) for column in ("tasks", "leads", "led", "documents")}
        for key, counts in tasks.items()
    ]
    return ordered(rows, "-tasks -leads partner id collective led documents")


def units_of_place(world: World, given: Given) -> list[Row]:
    rows: list[Row] = []
    for unit in world.labelled("Unit"):
        if holds(of(unit, "place"), given["place"]) and given["kind"] in (None, of(unit, "kind")):
            told = {"unit": unit.name, "kind": of(unit, "kind"), "place": of(unit, "place"), "id": unit.id}
            led, done = ({task.id for _, task in world.out(unit, *types)} for types in (("LEADS",), tuple(ROLES)))
            rows.append(told | {"leads": len(led), "tasks": len(done)})
    return ordered(rows, "place -tasks unit id kind")


ANSWERS: Mapping[str, Callable[[World, Mapping[str, Any]], list[Row]]] = {
    "assignments": assignments,
    "assignments-beside-unit": assignments_beside_unit,
    "days-by-document": days_by_document,
    "roles-by-unit": roles_by_unit,
    "roles-in-documents": roles_in_documents,
    "partners-of-unit": partners_of_unit,
    "shared-tasks": shared_tasks,
    "tasks-about": tasks_about,
    "tasks-led": tasks_led,
    "tasks-matching": tasks_matching,
    "tasks-of-document": tasks_of_document,
    "tasks-of-official": tasks_of_official,
    "tasks-of-unit": tasks_of_unit,
    "tasks-without-lead": tasks_without_lead,
    "units-of-place": units_of_place,
    "units-of-task": units_of_task,
}
