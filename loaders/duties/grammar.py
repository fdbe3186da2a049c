"""Clause text into roles: fields (牵头单位:…), verbs (…牵头,…配合), and both mixed.

Knows how one clause is built. Must not know where clauses stand, nor the tasks they belong to.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.model.facts import ROLES, Evidence, Person
from loaders.document import Document
from loaders.duties.standing import inside_rules
from loaders.names.naming import UnitName, is_unit, split_units
from loaders.scanning import starting
from loaders.wording.clauses import (
    COOPERATE_WORD,
    FIELD,
    FIELD_CUE,
    LEAD_WORD,
    OBJECT_END,
    PERSON_NAME,
    POST_END,
    RESPONSIBLE_WORD,
    VERB,
    VERB_OPENS,
)
from loaders.wording.prose import PARTNERS

_MARKS = {
    "牵头": "lead",
    "总牵头": "lead",
    "主办": "lead",
    "主责": "lead",
    "负责": "responsible",
    "责任": "responsible",
}
_LONGEST_ODD_NAME = 12  # characters of a name that ends like no unit


@dataclass(frozen=True, slots=True)
class Share:
    """A unit and its role in a clause."""

    role: str
    unit: UnitName


@dataclass(frozen=True, slots=True)
class Content:
    """What a clause says: shares in the order of the text, and people named."""

    shares: tuple[Share, ...] = ()
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class _Field:
    label: str
    role: str  # one of ROLES, person, other
    label_start: int
    start: int
    end: int


def role_of(label: str) -> str | None:
    """The role that a field's name or a table's head gives: lead, responsible, cooperate; None if it gives none."""
    found = [
        (match.start(), role)
        for role, pattern in (("lead", LEAD_WORD), ("cooperate", COOPERATE_WORD), ("responsible", RESPONSIBLE_WORD))
        if (match := pattern.search(label))
    ]
    return min(found)[1] if found else None


def read_clause(document: Document, start: int, end: int, *, level: str) -> Content:
    """What the clause between two offsets says; an empty content where no field and no verb assigns."""
    fields = _fields(document, start, end)
    head = fields[0].label_start if fields else end
    shares = _verbs(document, start, head, default=None, level=level)
    people: list[Person] = []
    for field in fields:
        if field.role == "person":
            named = named_people(document, field.start, field.end, role=field.label)
            people += named
            shares += _behind_people(document, named, field.end, level=level)
        elif field.role in ROLES:
            for left, right in inside_rules(document, field.start, field.end):
                shares += _verbs(document, left, right, default=field.role, level=level)
    if not fields and not shares:
        return _ruled(document, start, end, level)
    return Content(tuple(shares), tuple(people))


def _behind_people(document: Document, named: Sequence[Person], end: int, *, level: str) -> list[Share]:
    """What verbs say behind the people of a field: 牵头领导:王明;县发改局负责."""
    after = named[-1].evidence.end if named else end
    cut = min((at for mark in ";," if (at := document.folded.find(mark, after, end)) >= 0), default=end)
    return _verbs(document, cut + 1, end, default=None, level=level)


def by_verbs(document: Document, start: int, end: int) -> bool:
    """Whether verbs alone say who does what between two offsets: 办公室牵头,各科室配合."""
    fields = _fields(document, start, end)
    head = fields[0].label_start if fields else end
    by_field = any(field.role in ROLES for field in fields)
    return not by_field and bool(_verbs(document, start, head, default=None, level=""))


def read_list(document: Document, start: int, end: int, *, role: str, level: str) -> Content:
    """A list without any word for a role, as sharing the role given."""
    return Content(tuple(Share(role, unit) for unit in split_units(document, start, end, level=level)))


def read_cell(document: Document, start: int, end: int, *, role: str, level: str) -> Content:
    """What a table's cell says: fields or verbs of its own, marks such as (牵头), and for all else the role given."""
    if any(field.role in ROLES for field in _fields(document, start, end)):
        return read_clause(document, start, end, level=level)
    return Content(tuple(_verbs(document, start, end, default=role, level=level)))


def _ruled(document: Document, start: int, end: int, level: str) -> Content:
    """A list that no verb follows, but a rule (甲局、乙局,列首位的为牵头单位,下同) or marks (甲局(牵头)、乙局)."""
    stretches = inside_rules(document, start, end)
    listed = [
        share
        for left, right in stretches
        for share in in_role(split_units(document, left, right, level=level), "responsible")
    ]
    if stretches == [(start, end)] and not any(share.unit.mark for share in listed):
        return Content()
    units = listed and all(is_unit(share.unit.name) for share in listed)
    return Content(tuple(listed)) if units else Content()


def named_people(document: Document, start: int, end: int, *, role: str) -> list[Person]:
    """The people between two offsets, where nothing but names (and posts) stands there."""
    found = []
    for match in PERSON_NAME.finditer(document.folded, start, end):
        name = match["name"].replace(" ", "")
        if not POST_END.search(name) and not is_unit(name):
            quote = document.text[match.start() : match.end()]
            found.append(Person(name, role, Evidence(match.start(), match.end(), quote)))
    return found


def _fields(document: Document, start: int, end: int) -> list[_Field]:
    if not FIELD_CUE.search(document.folded, start, end):
        return []
    matches = list(FIELD.finditer(document.folded, start, end))
    stops = [match.start() for match in matches[1:]] + [end]
    found: list[_Field] = []
    for match, stop in zip(matches, stops, strict=False):
        field = _Field(_label(match), _kind(match), match.start(), match.end(), stop)
        close = document.folded.find(")", field.start, stop) if document.folded[match.start() - 1] == "(" else -1
        if field.role == "person" and found and close >= 0:  # 县水利局(责任人:何新)、县财政局
            found += [replace(field, end=close), replace(found[-1], start=close + 1, end=stop)]
        else:
            found.append(field)
    return found


def _label(match: re.Match[str]) -> str:
    return (match["person"] or match["role"] or match["other"]).replace(" ", "")


def _kind(match: re.Match[str]) -> str:
    if match["person"]:
        return "person"
    if match["role"]:
        label = _label(match)
        return "person" if label.endswith(("领导", "人", "人员")) else role_of(label) or "other"
    return "other"


def _verbs(document: Document, start: int, end: int, *, default: str | None, level: str) -> list[Share]:
    """Lists before verbs, each with its verb's role; what no verb follows gets the default role, if there is one."""
    shares: list[Share] = []
    at, together = start, False
    for left, right in [] if start >= end else inside_rules(document, start, end):
        at = max(at, left)
        for match in starting(VERB, VERB_OPENS, document.folded, start=left, end=right):
            if match["together"] and shares and not document.folded[at : match.start()].strip(",; "):
                together, at = True, match.end()  # …牵头,会同甲局、乙局推进
                continue
            units = split_units(document, at, match.start(), level=level) if match.start() > at else ()
            if not units and document.folded[at : match.start()].strip(",;、 "):
                at = match.end()  # 副市长某某牵头: somebody, but no unit
                continue
            if not _closes(document, match, units, right):
                continue
            role = _role(match)
            first = default is None and not shares  # 甲局、乙局,相关部门配合
            if role == "cooperate" and not together and (first or default == "responsible"):
                own, units = _parted(document, units, at, match.start())
                shares += in_role(own, "responsible")
            elif role == "responsible" and together:  # 甲局会同乙局、丙局,各区政府负责
                partners, others = _parted(document, units, at, match.start())
                shares += in_role(partners, "cooperate")
                units, together = others, not partners
            if role:
                shares += in_role(units, "cooperate" if together else "lead" if role == "together" else role)
            together = role == "together"
            at = match.end() if together else _after(document, match.end(), right)
        stop = _partners_end(document, at, right) if together else right
        rest = split_units(document, at, stop, level=level) if at < stop and (default or together or shares) else ()
        if default or together or all(is_unit(unit.name) for unit in rest):  # 甲局牵头,乙局、丙局
            shares += in_role(rest, "cooperate" if together else default or "responsible")
    return shares


def _parted(
    document: Document, units: tuple[UnitName, ...], start: int, end: int
) -> tuple[tuple[UnitName, ...], tuple[UnitName, ...]]:
    """The units before the last comma, which keep their label's role, and those behind it: 责任单位:甲局,乙局配合."""
    comma = document.folded.rfind(",", start, end)
    return tuple(unit for unit in units if unit.start < comma), tuple(unit for unit in units if unit.start > comma)


def _partners_end(document: Document, at: int, end: int) -> int:
    """Where the units behind 会同 end: before a verb that follows them (会同甲局、乙局提出意见), else at the end."""
    match = PARTNERS.match(document.folded, at, end)
    return match.end() if match and match.end() < end and document.folded[match.end()] != "," else end


def _closes(document: Document, match: re.Match[str], units: tuple[UnitName, ...], end: int) -> bool:
    """Whether a verb ends a list of units here, and is no part of a name."""
    if not units or not (is_unit(units[-1].name) or _ends_clause(document, match.end(), end, units)):
        return False
    if document.folded[match.start() - 1] in "([" and document.folded[match.end() : match.end() + 1] in tuple(")]"):
        return False  # a mark of the name before it: 甲局(牵头)
    return match["together"] is not None or not _inside_quotes(document.folded, match.start(), end)


def _ends_clause(document: Document, at: int, end: int, units: tuple[UnitName, ...]) -> bool:
    """Whether nothing follows the verb, so that what stands before it is a list, whatever its last name ends in."""
    closed = at >= end or document.folded[at] in ",;。)]"
    return closed and any(is_unit(unit.name) for unit in units) and len(units[-1].name) <= _LONGEST_ODD_NAME


def _inside_quotes(folded: str, at: int, end: int) -> bool:
    close, opened = folded.find("”", at, end), folded.find("“", at, end)
    return close >= 0 and (opened < 0 or close < opened)


def _role(match: re.Match[str]) -> str | None:
    if match["post"]:
        return role_of(match["post"])
    return next((role for role in (*ROLES, "together") if match[role]), None)


def _after(document: Document, at: int, end: int) -> int:
    """Where the next list starts: right here, or after the object of the verb (牵头制定方案,…)."""
    if at >= end or OBJECT_END.match(document.folded, at):
        return at
    stop = OBJECT_END.search(document.folded, at, end)
    limit = stop.start() if stop else end
    following = next(starting(VERB, VERB_OPENS, document.folded, start=at, end=limit), None)
    if following and following.start() > at and is_unit(document.folded[at : following.start()].strip()):
        return at
    return limit


def in_role(units: tuple[UnitName, ...], role: str) -> tuple[Share, ...]:
    """Every unit with the same role, but for those whose name has another one behind it: 甲局(牵头)."""
    return tuple(
        Share(_MARKS.get(unit.mark or "", "cooperate") if unit.mark not in (None, "*") else role, unit)
        for unit in units
    )
