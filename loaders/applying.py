"""Rules that a document sets for itself, applied to its clauses: the first unit leads, the responsible ones lead.

Knows what each rule does to the roles of a clause. Must not know how rules are worded (`loaders.standing`).
"""

from dataclasses import dataclass

from graph.model.facts import Assignment, Derived, Evidence
from loaders.document import Document
from loaders.grammar import Share
from loaders.standing import Standing


@dataclass(frozen=True, slots=True)
class Given:
    """A share as the document's rules leave it, with the rule that gave the role, if one did."""

    share: Share
    derived: Derived | None = None


def apply(rules: tuple[Standing, ...], shares: tuple[Share, ...], at: int) -> tuple[Given, ...]:
    """The shares of the clause that starts at an offset, with roles as the rules that hold there give them."""
    given = tuple(Given(share) for share in shares)
    for standing in rules:
        change = _CHANGES.get(standing.rule.name)
        if change and standing.since <= at:
            given = change(standing, given)
    return given


def assignments(document: Document, given: tuple[Given, ...], start: int, end: int) -> tuple[Assignment, ...]:
    """Shares as assignments that show the words between two offsets; what is listed twice counts once."""
    evidence = Evidence(start, end, document.text[start:end])
    found: dict[tuple[str, str], Assignment] = {}
    for one in given:
        unit = one.share.unit
        found.setdefault(
            (one.share.role, unit.name),
            Assignment(one.share.role, unit.name, unit.printed, unit.group, evidence, one.derived),
        )
    return tuple(found.values())


def _first_leads(standing: Standing, given: tuple[Given, ...]) -> tuple[Given, ...]:
    """No lead is named: the first leads, and the others get the role that the rule gives them. A collective leads
    nothing."""
    if not given or any(one.share.role == "lead" for one in given):
        return given
    first, *others = given
    if first.share.role != "responsible" or first.share.unit.group:
        return given
    rest = [
        Given(Share(standing.others, one.share.unit), standing.derived)
        if standing.others and one.share.role == "responsible"
        else one
        for one in others
    ]
    return (Given(Share("lead", first.share.unit), standing.derived), *rest)


def _responsible_lead(standing: Standing, given: tuple[Given, ...]) -> tuple[Given, ...]:
    if any(one.share.role == "lead" for one in given):
        return given
    return tuple(
        Given(Share("lead", one.share.unit), standing.derived) if one.share.role == "responsible" else one
        for one in given
    )


def _starred_lead(standing: Standing, given: tuple[Given, ...]) -> tuple[Given, ...]:
    return tuple(
        Given(Share("lead", one.share.unit), standing.derived) if one.share.unit.mark == "*" else one for one in given
    )


_CHANGES = {
    "first-unit-leads": _first_leads,
    "responsible-unit-leads": _responsible_lead,
    "starred-unit-leads": _starred_lead,
}
