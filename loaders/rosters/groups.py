"""Rosters into leading groups: members, roles, posts, and where the group's office sits.

Knows how a roster is laid out. Must not know how names and posts are told apart, nor stores.
"""

from bisect import bisect
from dataclasses import replace
from itertools import pairwise

from graph.model.facts import Derived, Evidence, Finding, Group, Heading, Holder, Member
from loaders.document import Document, Outline
from loaders.duties.named import taken
from loaders.rosters.chief_tables import chiefs
from loaders.rosters.group_facts import held, name_before, parted
from loaders.rosters.labels import Part, parts
from loaders.rosters.offices import directed, office, statements
from loaders.rosters.split_names import repaired
from loaders.rosters.tables import role_last, tabled
from loaders.rosters.words import Entry
from loaders.wording.offices import OFFICE_OF
from loaders.wording.roster_labels import PLACED_CHIEF
from loaders.wording.rosters import BARE_BODY, GLUED_HEAD, SUBGROUP, WHOLE_GROUP

_TOP = (
    "组长",
    "班长",
    "队长",
    "主任",
    "总指挥",
    "指挥长",
    "指挥",
    "政委",
    "召集人",
    "总召集人",
    "总群链长",
    "总链长",
    "总河长",
    "总林长",
    "链长",
)

_LAST = frozenset({"成员", "组员", "委员", "队员"})  # whoever leads behind these leads another group
_HEADING_REACH = 40  # characters before a label in which the heading of its sub-group stands


def groups(
    document: Document,
    outline: Outline,
    heading: Heading,
) -> tuple[tuple[Group, ...], tuple[Finding, ...]]:
    """The leading groups that the document sets up or lists, and findings about damaged names."""
    found: list[Group] = []
    findings: list[Finding] = []
    tables = chiefs(document)
    listed = _rosters(document.folded, _listed(document, outline, tables))
    rosters = sorted([*listed, *tables], key=lambda each: each[0][1])
    starts = [roster[0][1] for roster in rosters]
    for roster in rosters:
        fixed = [repaired(document, entry) for _, _, entry in roster]
        findings += [finding for _, finding in fixed if finding is not None]
        people = [(role, entry, finding) for (role, _, _), (entry, finding) in zip(roster, fixed, strict=True)]
        found.append(_group(document, heading, people, label=roster[0][1]))
    unlisted = held(document)
    if unlisted and not unlisted.name and any(PLACED_CHIEF.match(each.role or "") for each in unlisted.members):
        unlisted = replace(unlisted, name=name_before(document, heading, unlisted.evidence.start)[0])
    named = {group.name for group in found}
    subs = tuple(group for group in parted(document) if group.name not in named)
    if not found and unlisted and unlisted.name:
        found = [unlisted]
    elif not found:
        return (*_directed_only(document, heading), *subs), ()
    elif unlisted is not None:
        _take_in(unlisted, found, starts)
    return (*_seated(document, found, [0, *starts[1:]]), *subs), tuple(findings)


def _listed(document: Document, outline: Outline, tables: list[list[Part]]) -> list[Part]:
    """Everyone of tables of members, and behind labels outside any table; else of lines that end in roles."""
    rows = tabled(document)
    found = [table for table in (rows, *tables) if table]
    read = taken((document.folded.rfind("\n", 0, table[0][2].start), table[-1][2].end) for table in found)
    outside = (part for part in parts(document, outline) if not read.holds(part[2].start))
    return sorted([*rows, *outside], key=lambda part: part[2].start) or role_last(document)


def _take_in(told: Group, found: list[Group], starts: list[int]) -> None:
    """Put the group of a sentence beside those listed, by where it stands; its people into the first one if it is that.

    It is another one where it has a leader and a name of its own, and nobody whom a list has in the same role.
    """
    listed = {(member.official, member.role) for group in found for member in group.members}
    named = told.name and not BARE_BODY.match(told.name) and told.name not in {group.name for group in found}
    led = any(member.role in _TOP for member in told.members)
    if named and led and listed.isdisjoint((member.official, member.role) for member in told.members):
        place = bisect(starts, told.members[0].evidence.start)
        found.insert(place, told)
        starts.insert(place, told.members[0].evidence.start)
        return
    known = {official for official, _ in listed}
    further = tuple(member for member in told.members if member.official not in known)
    found[0] = replace(found[0], members=found[0].members + further, holders=found[0].holders + told.holders)


def _directed_only(document: Document, heading: Heading) -> tuple[Group, ...]:
    """The group of whose office alone the text says who directs it, by name; none where it does not."""
    said = statements(document)
    if not said:
        return ()
    name, at = name_before(document, heading, said[0].start())
    group = directed(document, Group(name, at), said)
    seat = office(document, 0, len(document.folded))
    if not group.members:
        return ()
    return (replace(group, office_at=seat[0], office_evidence=seat[1]) if seat else group,)


def _rosters(folded: str, found: list[Part]) -> list[list[Part]]:
    """The parts of each roster: a new one begins where the leader's role comes again, and at a sub-group's heading."""
    out: list[list[Part]] = []
    roles: dict[str, int] = {}  # the roles of the roster, each with its first label
    headed: set[int] = set()  # rosters under the heading of a sub-group; these may consist of one part
    for part in found:
        role, label, _ = part
        # Not where each of several leaders has a label of his own.
        again = role in _TOP and roles.get(role, label) != label and len(roles) > 1
        again = again or (role in _TOP and role not in roles and not _LAST.isdisjoint(roles))
        after = max(out[-1][-1][2].end if out else 0, label - _HEADING_REACH)
        below = (SUBGROUP.search(folded, after, label) or GLUED_HEAD.search(folded[after:label])) is not None
        if not out or again or below:
            headed |= {len(out)} if below else set()
            out.append([])
            roles = {}
        out[-1].append(part)
        roles.setdefault(role, label)
    return [
        roster
        for at, roster in enumerate(out)
        if (len(roster) > 1 and _leads_or_lists(roster)) or at in headed or PLACED_CHIEF.match(roster[0][0])
    ]


def _leads_or_lists(roster: list[Part]) -> bool:
    """Whether a roster is more than the units of one field of a clause (成员单位:…)."""
    return any(entry.name for _, _, entry in roster) or any(role != "成员" for role, _, _ in roster)


def _group(
    document: Document, heading: Heading, people: list[tuple[str, Entry, Finding | None]], *, label: int
) -> Group:
    name, at = name_before(document, heading, label)
    return Group(
        name=name,
        evidence=at,
        members=tuple(
            Member(entry.name, role, entry.posts, _evidence(document, entry), _derived(finding))
            for role, entry, finding in people
            if entry.name is not None
        ),
        holders=tuple(
            Holder(role, post, _evidence(document, entry))
            for role, entry, _ in people
            if entry.name is None
            for post in entry.posts
        ),
    )


def _seated(document: Document, found: list[Group], starts: list[int]) -> list[Group]:
    """The groups with the seats of their offices and their directors.

    What stands among the members of a sub-group (物资保障组) is said of the group above it.
    """
    seated = list(found)
    said = statements(document) if found else ()
    for at, (start, end) in enumerate(pairwise([*starts, len(document.folded)] if found else ())):
        whole = _whole(document.folded, seated[: at + 1], start, end)
        whole = at if whole is None and len(found) == 1 else whole
        if whole is None:
            continue
        seat = office(document, start, end)
        if seat is not None and seated[whole].office_at is None:
            seated[whole] = replace(seated[whole], office_at=seat[0], office_evidence=seat[1])
        seated[whole] = directed(document, seated[whole], [one for one in said if start <= one.start() < end])
    return seated


def _whole(folded: str, above: list[Group], start: int, end: int) -> int | None:
    """The place of the last group that has the office of a stretch: by what the text calls it, else no sub-group."""
    said = OFFICE_OF.search(folded, start, end)
    places = range(len(above) - 1, -1, -1)
    named = (place for place in places if said and above[place].name.endswith(said["body"]))
    whole = (place for place in places if WHOLE_GROUP.search(above[place].name))
    return next(named, next(whole, None))


def _evidence(document: Document, entry: Entry) -> Evidence:
    return Evidence(entry.start, entry.end, document.text[entry.start : entry.end])


def _derived(finding: Finding | None) -> Derived | None:
    return None if finding is None else Derived("misplaced-boundary", finding.evidence)
