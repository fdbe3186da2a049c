"""Leading groups, their members, and officials with their posts. Must not know wording or stores."""

from collections.abc import Mapping, Sequence

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
    found = doers.unit_of_post(holder.post, holder.evidence)
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
        found = doers.unit_of_post(post, evidence)
        if found is not None:
            said = stated(evidence, found[1] or derived)
            draft.edge("HOLDS_POST", key, found[0], said, title=post.title, surface=post.unit)
    return key


def _person(draft: Draft, doers: Doers, name: str, posts: tuple[Post, ...], evidence: Evidence) -> str:
    """The id of an official, by the unit of the main post; who is named without one is whom the document named before.

    An official that no unit tells apart from namesakes is the document's alone.
    """
    unit = _unit(doers, _same_person(doers, name, posts))
    key = naming.official(name, unit) if unit is not None else scoped("official", doers.facts.name, name)
    draft.node("Official", key, name)
    doers.see(key, name, evidence)
    return key


def _unit(doers: Doers, posts: Sequence[Post]) -> naming.Unit | None:
    """The unit of the first post that is not held beside another one, else of the first."""
    told = [(post, found) for post in posts if (found := doers.meant(post)) is not None]
    return next((found for post, found in sorted(told, key=lambda one: naming.comes_second(one[0].title))), None)


def _same_person(doers: Doers, name: str, posts: tuple[Post, ...]) -> list[Post]:
    """All posts that the document gives to the bearer of a name who holds these, in its order.

    Two of one name are one person if a unit of theirs agrees; without posts it is the first bearer that has some.
    """
    given = _posts_given(doers.facts, name)
    own = posts or next(iter(given), ())
    lines, size = _lines(doers, own), -1
    while size < len(lines):
        size = len(lines)
        lines |= {one for other in given for one in _lines(doers, other) if not lines.isdisjoint(_lines(doers, other))}
    joined = [post for other in given if not lines.isdisjoint(_lines(doers, other)) for post in other]
    return joined or list(own)


def _lines(doers: Doers, posts: tuple[Post, ...]) -> set[str]:
    """The units of posts, each as the last of its line of renames."""
    return {naming.line(found).id for post in posts if (found := doers.meant(post)) is not None}


def _posts_given(facts: Facts, name: str) -> list[tuple[Post, ...]]:
    """The posts that the document gives to a name, by each place where it gives any."""
    members = [(member.official, member.posts) for group in facts.groups for member in group.members]
    mentions = [(mention.official, mention.posts) for mention in facts.officials]
    return [posts for official, posts in members + mentions if official == name and posts]
