"""The names of units that a document puts side by side. Must not know which units they mean."""

from collections.abc import Iterator

from graph.model.facts import Facts


def side_by_side(facts: Facts) -> Iterator[tuple[str, ...]]:
    """The names of units that stand side by side: of one task, one duty, one roster; one by one where they do not."""
    for task in facts.tasks:
        yield tuple(dict.fromkeys(doer.name for doer in task.assignments if not doer.group))
    for rule in facts.rules:
        yield tuple(dict.fromkeys(shared.name for shared in rule.shared if not shared.group))
    for owed in facts.obligations:
        yield () if owed.group else tuple(dict.fromkeys(owed.who))
    for group in facts.groups:
        posts = [post for member in group.members for post in member.posts]
        posts += [holder.post for holder in group.holders]
        yield tuple(dict.fromkeys(post.unit for post in posts if post.unit))
        yield (group.office_at,) if group.office_at else ()
    for official in facts.officials:
        yield tuple(dict.fromkeys(post.unit for post in official.posts if post.unit))
