"""Tasks, targets, phases, obligations and named things as nodes and edges. Must not know wording or stores."""

from collections.abc import Iterable, Mapping

from graph.build import naming
from graph.build.doers import Doers
from graph.build.draft import Draft, scoped, stated
from graph.model.facts import Derived, Evidence, Facts, Mention, Target, Task
from graph.model.kinds import ROLE_EDGES


def tasks(draft: Draft, doers: Doers, facts: Facts) -> dict[str, Task]:
    """Put in every task with who does it; the tasks by the ids of their nodes."""
    placed: dict[str, Task] = {}
    for task in facts.tasks:
        key = _free(scoped("task", facts.name, task.number), placed)
        placed[key] = task
        start, end = (task.deadline.start, task.deadline.end) if task.deadline is not None else (None, None)
        draft.node("Task", key, task.title, number=task.number, section=task.section, start=start, deadline=end)
        draft.edge("STATED_IN", key, draft.document, stated(task.evidence))
        for doer in task.assignments:
            owner = doers.owner(doer.name, doer.evidence, group=doer.group)
            said = stated(doer.evidence, doer.derived)
            draft.edge(ROLE_EDGES[doer.role], owner, key, said, surface=doer.name)
        _shared(draft, doers, key, task)
    return placed


def _shared(draft: Draft, doers: Doers, key: str, task: Task) -> None:
    """Put in the units that a rule before the task makes answer for all that follows."""
    named = {doer.name for doer in task.assignments}
    for rule in doers.facts.rules:
        for unit in rule.shared if rule.evidence.end <= task.evidence.start else ():
            if unit.name not in named:
                owner = doers.owner(unit.name, rule.evidence, group=unit.group)
                said = stated(rule.evidence, Derived(rule.name, rule.evidence))
                draft.edge(ROLE_EDGES["responsible"], owner, key, said, surface=unit.name)


def phases(draft: Draft, facts: Facts) -> None:
    """Put in the stages of the work."""
    for place, phase in enumerate(facts.phases):
        key = scoped("phase", facts.name, place)
        draft.node("Phase", key, phase.name, start=phase.start, end=phase.end)
        draft.edge("HAS_PHASE", draft.document, key, stated(phase.evidence))


def obligations(draft: Draft, doers: Doers, facts: Facts) -> None:
    """Put in what is owed, with who owes it."""
    for place, owed in enumerate(facts.obligations):
        key = scoped("obligation", facts.name, place)
        draft.node("Obligation", key, owed.what, due=owed.due, every=owed.every, times=owed.times, to=owed.to)
        said = stated(owed.evidence, owed.derived)
        draft.edge("STATED_IN", key, draft.document, said)
        for name in owed.who:
            owner = doers.owner(name, owed.evidence, group=owed.group)
            draft.edge("OWES", owner, key, said, surface=name)


def targets(draft: Draft, facts: Facts, placed: Mapping[str, Task]) -> None:
    """Put in the promised quantities, under the task that states each, and as parts of what they break down."""
    keys = [scoped("target", facts.name, place) for place in range(len(facts.targets))]
    for place, (key, target) in enumerate(zip(keys, facts.targets, strict=True)):
        value, unit, comparator = float(target.value), target.unit, target.comparator
        draft.node("Target", key, target.metric, value=value, unit=unit, comparator=comparator, by=target.by)
        said = stated(target.evidence)
        draft.edge("HAS_TARGET", _around(placed, target.evidence) or draft.document, key, said)
        whole = _whole(facts.targets, place)
        if whole is not None:
            draft.edge("PART_OF", key, keys[whole], said)


def mentions(draft: Draft, doers: Doers, placed: Mapping[str, Task]) -> None:
    """Put in the things that are named: once for each task, and once for each name that the document uses."""
    seen: set[tuple[str, str, str]] = set()
    for mention in sorted(doers.facts.mentions, key=lambda mention: mention.evidence.start):
        thing = _thing(draft, mention)
        doers.see(thing, mention.name, mention.evidence)
        source = _around(placed, mention.evidence) or draft.document
        if (source, thing, mention.name) not in seen:
            seen.add((source, thing, mention.name))
            draft.edge("CONCERNS", source, thing, stated(mention.evidence), surface=mention.name)
        if mention.collective is not None and (thing, "", mention.collective) not in seen:
            seen.add((thing, "", mention.collective))
            whole = doers.collection(mention.collective, mention.evidence)
            draft.edge("PART_OF", thing, whole, stated(mention.evidence))


def _thing(draft: Draft, mention: Mention) -> str:
    """The id of a lab, facility, platform or project, which documents share."""
    thing = naming.thing(mention.kind, mention.name)
    return draft.node(thing.label, thing.id, thing.name)


def _free(key: str, taken: Iterable[str]) -> str:
    """The key, with a count where the document gives one number to several tasks."""
    known = [other for other in taken if other == key or other.rpartition("~")[0] == key]
    return f"{key}~{len(known) + 1}" if known else key


def _around(placed: Mapping[str, Task], words: Evidence) -> str | None:
    """The id of the task whose words contain these; the shortest, if one stands within another."""
    found = [
        (task.evidence.end - task.evidence.start, key)
        for key, task in placed.items()
        if task.evidence.start <= words.start and words.end <= task.evidence.end
    ]
    return min(found)[1] if found else None


def _whole(targets: tuple[Target, ...], place: int) -> int | None:
    """Where the target stands that this one breaks down: the last one before it of that metric, else the next after."""
    metric = targets[place].part_of
    same = [other for other, target in enumerate(targets) if target.metric == metric and other != place]
    before = [other for other in same if other < place]
    return before[-1] if before else (same[0] if same else None)
