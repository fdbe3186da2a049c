"""Leading groups, their members, and officials with their posts. Must not know wording or stores."""

from collections.abc import Mapping

from graph.build import naming
from graph.build.doers import Doers
from graph.build.draft import Draft, scoped, stated
from graph.model.facts import Derived, Evidence, Facts, Holder, Member, Post, Task


def groups(draft: Draft, doers: Doers, facts: Facts) -> None:
    """Put in every leading group with its members, the posts that fill a role, and where its office sits."""
    for group in facts.groups:
        key = doers.leading_group(group.name, group.evidence)
        for member in group.members:
            _member(draft, doers, key, member)
        for holder in group.holders:
            _holder(draft, doers, key, holder)
        if group.office_at is not None:
            evidence = group.office_evidence or group.evidence
            host = doers.unit(group.office_at, evidence)
            draft.edge("HOSTS", host, key, stated(evidence, group.office_derived), surface=group.office_at)


def officials(draft: Draft, doers: Doers, facts: Facts) -> None:
    """Put in the officials that running text names, with their posts."""
    for mention in facts.officials:
        _official(draft, doers, mention.official, mention.posts, mention.evidence, derived=mention.derived)


def overseers(draft: Draft, doers: Doers, placed: Mapping[str, Task]) -> None:
    """Put in the officials who answer for a task in person."""
    for key, task in placed.items():
        for person in task.people:
            official = _official(draft, doers, person.official, (), person.evidence)
            draft.edge("OVERSEES", official, key, stated(person.evidence), role=person.role)


def _member(draft: Draft, doers: Doers, group: str, member: Member) -> None:
    official = _official(draft, doers, member.official, member.posts, member.evidence, derived=member.derived)
    draft.edge("MEMBER_OF", official, group, stated(member.evidence, member.derived), role=member.role)


def _holder(draft: Draft, doers: Doers, group: str, holder: Holder) -> None:
    found = doers.unit_of_post(holder.post.unit, holder.evidence)
    if found is None:
        return
    unit, derived = found
    said = stated(holder.evidence, derived or holder.derived)
    draft.edge("MEMBER_OF", unit, group, said, role=holder.role, title=holder.post.title, surface=holder.post.unit)


def _official(
    draft: Draft,
    doers: Doers,
    name: str,
    posts: tuple[Post, ...],
    evidence: Evidence,
    *,
    derived: Derived | None = None,
) -> str:
    """The id of an official, put in with the posts that these words give."""
    key = _person(draft, doers, name, posts, evidence)
    for post in posts:
        found = doers.unit_of_post(post.unit, evidence)
        if found is not None:
            said = stated(evidence, found[1] or derived)
            draft.edge("HOLDS_POST", key, found[0], said, title=post.title, surface=post.unit)
    return key


def _person(draft: Draft, doers: Doers, name: str, posts: tuple[Post, ...], evidence: Evidence) -> str:
    """The id of an official, by the unit of the first post; who is named without one is whom the document named before.

    An official that no unit tells apart from namesakes is the document's alone.
    """
    units = (doers.meant(post.unit) for post in posts or _first_posts(doers.facts, name))
    unit = next((found for found in units if found is not None), None)
    key = naming.official(name, unit) if unit is not None else scoped("official", doers.facts.name, name)
    draft.node("Official", key, name)
    doers.see(key, name, evidence)
    return key


def _first_posts(facts: Facts, name: str) -> tuple[Post, ...]:
    """The posts that the document gives to a name where it first gives any."""
    members = [(member.official, member.posts) for group in facts.groups for member in group.members]
    mentions = [(mention.official, mention.posts) for mention in facts.officials]
    return next((posts for official, posts in members + mentions if official == name and posts), ())
