"""Rules that a document sets for itself, applied to its clauses: the first unit leads, the responsible ones lead.

Knows what each rule does to the roles of a clause. Must not know how rules are worded (`loaders.duties.standing`).
"""

from graph.model.facts import Assignment, Derived, Evidence
from loaders.document import Document
from loaders.duties.grammar import Share
from loaders.duties.standing import Standing

Given = tuple[Share, Derived | None]  # a share as the document's rules leave it, and the rule that gave it its role


def decisive(rules: tuple[Standing, ...]) -> tuple[Standing, ...]:
    """The rules that change roles; of several of one name the one that holds from the earliest place."""
    found: dict[str, Standing] = {}
    for standing in rules:
        name = standing.rule.name
        if name in _CHANGES and (name not in found or standing.since < found[name].since):
            found[name] = standing
    return tuple(found.values())


def apply(rules: tuple[Standing, ...], shares: tuple[Share, ...], at: int) -> tuple[Given, ...]:
    """The shares of the clause that starts at an offset, with roles as the decisive rules give them there."""
    given: tuple[Given, ...] = tuple((share, None) for share in shares)
    for standing in rules:
        if standing.since <= at:
            given = _CHANGES[standing.rule.name](standing, given)
    return given


def assignments(document: Document, given: tuple[Given, ...], start: int, end: int) -> tuple[Assignment, ...]:
    """Shares as assignments that show the words between two offsets; what is listed twice counts once."""
    evidence = Evidence(start, end, document.text[start:end])
    found: dict[tuple[str, str], Assignment] = {}
    for share, derived in given:
        role, unit = share.role, share.unit
        if (role, unit.name) not in found:
            found[role, unit.name] = Assignment(role, unit.name, unit.printed, unit.group, evidence, derived)
    return tuple(found.values())


def _first_leads(standing: Standing, given: tuple[Given, ...]) -> tuple[Given, ...]:
    """No lead is named: the first leads, and the others get the role that the rule gives them. A collective leads
    nothing."""
    if not given or any(share.role == "lead" for share, _ in given):
        return given
    (first, _), *others = given
    if first.role != "responsible" or first.unit.group:
        return given
    rest = [
        (Share(standing.others, share.unit), standing.derived)
        if standing.others and share.role == "responsible"
        else (share, derived)
        for share, derived in others
    ]
    return ((Share("lead", first.unit), standing.derived), *rest)


def _responsible_lead(standing: Standing, given: tuple[Given, ...]) -> tuple[Given, ...]:
    if any(share.role == "lead" for share, _ in given):
        return given
    return tuple(
        (Share("lead", share.unit), standing.derived) if share.role == "responsible" else (share, derived)
        for share, derived in given
    )


def _starred_lead(standing: Standing, given: tuple[Given, ...]) -> tuple[Given, ...]:
    return tuple(
        (Share("lead", share.unit), standing.derived) if share.unit.mark == "*" else (share, derived)
        for share, derived in given
    )


_CHANGES = {
    "first-unit-leads": _first_leads,
    "responsible-unit-leads": _responsible_lead,
    "starred-unit-leads": _starred_lead,
}
