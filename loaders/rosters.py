"""Rosters into leading groups: members, roles, posts, and where the group's office sits.

Knows how a roster is laid out. Must not know how names and posts are told apart, nor stores.
"""

from dataclasses import replace

from graph.model.facts import Derived, Evidence, Finding, Group, Heading, Holder, Member
from loaders.document import Document, Outline
from loaders.group_facts import directed, held, name_before, office
from loaders.roster_lines import Entry, entries, with_post
from loaders.split_names import repaired
from loaders.wording.rosters import BARE_LABEL, INLINE_LABEL, STOP

_TOP = ("组长", "主任", "总指挥", "指挥长", "召集人", "总召集人", "总群链长", "总链长", "总河长", "总林长", "链长")
_Part = tuple[str, int, Entry]  # the role, where its label stands, and who fills it


def groups(
    document: Document,
    outline: Outline,
    heading: Heading,
) -> tuple[tuple[Group, ...], tuple[Finding, ...]]:
    """The leading groups that the document sets up or lists, and findings about damaged names."""
    found: list[Group] = []
    findings: list[Finding] = []
    for roster in _rosters(_parts(document)):
        fixed = [repaired(document, entry) for _, _, entry in roster]
        findings += [finding for _, finding in fixed if finding is not None]
        people = [(role, entry, finding) for (role, _, _), (entry, finding) in zip(roster, fixed, strict=True)]
        found.append(_group(document, heading, people, label=roster[0][1]))
    unlisted = held(document)
    if not found and unlisted and unlisted.name:
        found = [unlisted]
    elif found and unlisted is not None:
        found[0] = replace(found[0], holders=found[0].holders + unlisted.holders)
    return tuple(_seated(document, group, alone=len(found) == 1) for group in found), tuple(findings)


def _labels(folded: str) -> list[tuple[str, int, int]]:
    """Every role's label: the role, and where it starts and ends; of labels that overlap the longer one."""
    found: list[tuple[str, int, int]] = []
    matches = [*BARE_LABEL.finditer(folded), *INLINE_LABEL.finditer(folded)]
    for match in sorted(matches, key=lambda each: (each.start("role"), -each.end())):
        if not found or match.start("role") >= found[-1][2]:
            found.append(("".join(match["role"].split()), match.start("role"), match.end()))
    return found


def _parts(document: Document) -> list[_Part]:
    folded = document.folded
    labels = _labels(folded)
    ends = [start for _, start, _ in labels[1:]] + [len(folded)]
    return [
        (role.removesuffix("单位") if role == "成员单位" else role, start, entry)
        for (role, start, begin), end in zip(labels, ends, strict=False)
        for entry in _body(folded, begin, end)
    ]


def _body(folded: str, begin: int, end: int) -> list[Entry]:
    """The entries behind a label, up to the first line that is no entry."""
    stop = STOP.search(folded, begin, end)
    found: list[Entry] = []
    at, unread, listed = begin, 0, False
    for line in folded[begin : stop.start() if stop else end].split("\n"):
        here = entries(folded, at, at + len(line))
        people = any(entry.name for entry in found)
        if found and here and (completed := with_post(found[-1], here, listed=listed)) is not None:
            found[-1], here = completed, ()
        elif line.strip() and not here:
            unread += 1
        elif people and here and not any(entry.name for entry in here):
            break
        if unread > 1:
            break
        found += here
        at += len(line) + 1
        listed = line.rstrip().endswith("、") or (listed and not line.strip())
    return found


def _rosters(parts: list[_Part]) -> list[list[_Part]]:
    """The parts of each roster: a new one begins where the leader's role comes again."""
    out: list[list[_Part]] = []
    leads: set[tuple[str, int]] = set()
    for part in parts:
        role, label, _ = part
        again = role in _TOP and any(role == old and label != at for old, at in leads)
        if not out or again:
            out.append([])
            leads = set()
        out[-1].append(part)
        leads.add((role, label))
    return [roster for roster in out if len(roster) > 1]


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


def _seated(document: Document, group: Group, *, alone: bool) -> Group:
    """The group with the seat of its office and its director, which a document with one group states anywhere."""
    if not alone:
        return group
    seat = office(document)
    if seat is not None:
        group = replace(group, office_at=seat[0], office_evidence=seat[1])
    return directed(document, group)


def _evidence(document: Document, entry: Entry) -> Evidence:
    return Evidence(entry.start, entry.end, document.text[entry.start : entry.end])


def _derived(finding: Finding | None) -> Derived | None:
    return None if finding is None else Derived("misplaced-boundary", finding.evidence)
