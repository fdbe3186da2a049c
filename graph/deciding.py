"""What people decided, done to the facts of a document: names that others take the place of, findings answered.

A pure function between reading and building. Knows where facts hold names. Must not know files or wording.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from graph.decisions import SEPARATOR, Decision, about, digest
from graph.model.facts import (
    DECISION,
    Assignment,
    Decided,
    Derived,
    Evidence,
    Facts,
    Group,
    Holder,
    Member,
    Obligation,
    OfficialMention,
    Post,
    Rule,
    Task,
)
from graph.model.findings import DIVIDE, RENAME, kind_of

One = TypeVar("One", Member, OfficialMention)


@dataclass(frozen=True, slots=True)
class _Change:
    """A name, the names that take its place, and the words that were met with it."""

    words: str
    to: tuple[str, ...]
    met: list[Evidence] = field(default_factory=list)


def decided(facts: Facts, decisions: Sequence[Decision]) -> Facts:
    """The facts as the decisions leave them, in their order; what one changed is marked as derived by a decision."""
    holding = about(facts.name, decisions)
    for one in holding:
        if one.finding is not None:
            left = tuple(
                each for each in facts.findings if (each.kind, each.evidence.quote) != (one.finding, one.words)
            )
            facts = replace(facts, findings=left)
        names = _names(one)
        if names:
            facts = _changed(facts, one.words, names, apart=one.decision == "split")
    return replace(facts, digest=digest(facts.digest, holding))


def _names(one: Decision) -> tuple[str, ...]:
    """The names that take the place of the decision's; none where it changes no name."""
    done = kind_of(one.finding).accepted if one.decision == "accept" and one.finding else one.decision
    if done == "split":
        return (one.words,)
    if one.to is None or (done == DIVIDE and one.to.startswith(SEPARATOR)):
        return ()  # the program has divided it already
    if done == DIVIDE:
        return tuple(name for name in one.to.split(SEPARATOR) if name)
    return (one.to,) if done in (RENAME, "merge") else ()


def _changed(facts: Facts, words: str, names: tuple[str, ...], *, apart: bool) -> Facts:
    change = _Change(words, names)
    found = replace(
        facts,
        rules=tuple(_rule(one, change) for one in facts.rules),
        tasks=tuple(_task(one, change) for one in facts.tasks),
        groups=tuple(_group(one, change) for one in facts.groups),
        definitions=tuple(replace(one, includes=_listed(one.includes, change)) for one in facts.definitions),
        obligations=tuple(_obligation(one, change) for one in facts.obligations),
        officials=tuple(_with_posts(one, change) for one in facts.officials),
    )
    if not change.met:
        return facts
    first = min(change.met, key=lambda evidence: (evidence.start, evidence.end))
    notes = (None,) if apart else names
    said = tuple(Decided(words, name, first) for name in notes)
    findings = tuple(one for one in facts.findings if kind_of(one.kind).accepted is None or one.evidence.quote != words)
    return replace(found, decided=(*facts.decided, *said), findings=findings)


def _by(before: Derived | None) -> Derived:
    """Derived by a decision; the sentence of the rule before it stays."""
    return Derived(DECISION, before.evidence if before is not None else None)


def _listed(names: Iterable[str], change: _Change) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new for name in names for new in (change.to if name == change.words else (name,))))


def _rule(rule: Rule, change: _Change) -> Rule:
    shared = [
        replace(one, name=name)
        for one in rule.shared
        for name in (change.to if change.words in (one.name, one.printed) and not one.group else (one.name,))
    ]
    return replace(rule, shared=tuple(shared))


def _task(task: Task, change: _Change) -> Task:
    found: dict[tuple[str, str], Assignment] = {}
    for one in task.assignments:
        for each in _assignment(one, change):
            found.setdefault((each.role, each.name), each)
    return replace(task, assignments=tuple(found.values()))


def _assignment(one: Assignment, change: _Change) -> list[Assignment]:
    if one.group or change.words not in (one.name, one.printed):
        return [one]
    change.met.append(one.evidence)
    return [replace(one, name=name, derived=_by(one.derived)) for name in change.to]


def _obligation(owed: Obligation, change: _Change) -> Obligation:
    if owed.group or change.words not in owed.who:
        return owed
    change.met.append(owed.evidence)
    return replace(owed, who=_listed(owed.who, change), derived=_by(owed.derived))


def _group(group: Group, change: _Change) -> Group:
    found = replace(
        group,
        members=tuple(_with_posts(one, change) for one in group.members),
        holders=tuple(each for one in group.holders for each in _holder(one, change)),
    )
    if group.office_at != change.words:
        return found
    change.met.append(group.office_evidence or group.evidence)
    return replace(found, office_at=change.to[0], office_derived=_by(group.office_derived))


def _holder(holder: Holder, change: _Change) -> list[Holder]:
    if holder.post.unit != change.words:
        return [holder]
    change.met.append(holder.evidence)
    return [replace(holder, post=replace(holder.post, unit=name), derived=_by(holder.derived)) for name in change.to]


def _with_posts(one: One, change: _Change) -> One:
    if all(post.unit != change.words for post in one.posts):
        return one
    change.met.append(one.evidence)
    posts = [each for post in one.posts for each in _posts(post, change)]
    return replace(one, posts=tuple(posts), derived=_by(one.derived))


def _posts(post: Post, change: _Change) -> list[Post]:
    return [replace(post, unit=name) for name in change.to] if post.unit == change.words else [post]
