"""The office of a leading group: the unit where it sits, and who directs it by what sentences say.

Must not know how a roster is laid out, nor stores.
"""

from collections.abc import Iterable
from dataclasses import replace
from re import Match

from graph.model.facts import Evidence, Group, Holder, Member
from loaders.document import Document
from loaders.names.posts import post, posts
from loaders.rosters.lines import entries
from loaders.rosters.words import Entry, without_notes
from loaders.scanning import on_lines
from loaders.wording.offices import (
    DEPUTY,
    DEPUTY_ACTIVE,
    DIRECTED_CUE,
    DIRECTOR,
    DIRECTOR_ACTIVE,
    DIRECTOR_SHORT,
    HEAD,
    OFFICE,
    PARAGRAPH,
)
from loaders.wording.rosters import IN_NOTE


def office(document: Document, start: int, end: int) -> tuple[str, Evidence] | None:
    """The unit at which a group's office sits, with the words; None if the text between two offsets does not say."""
    found = OFFICE.search(document.folded, start, end)
    if found is None:
        return None
    unit = next(words for words in found.groups() if words)
    return unit, _evidence(document, found.start(), found.end())


def directed(document: Document, group: Group, statements: Iterable[Match[str]]) -> Group:
    """The group with its office's directors: members with the posts given there, or holders where none is named."""
    for match in statements:
        role = f"办公室{match['rank']}"
        evidence = _evidence(document, match.start("who"), match.end())
        for entry in _people(match.string, match, group):
            by_post = match.start("rank") < match.start("who") and _apart(match.string, group, match)
            group = _with_director(group, entry, role, evidence=evidence, by_post=by_post)
    return group


def statements(document: Document) -> tuple[Match[str], ...]:
    """Every statement of who directs an office, and in the rest of its paragraph of who is deputy, in their order."""
    folded = without_notes(document.folded)
    found: dict[int, Match[str]] = {}
    for pattern in (DIRECTOR, DIRECTOR_SHORT, DIRECTOR_ACTIVE):
        for match in on_lines(pattern, DIRECTED_CUE, folded):
            found.setdefault(match.end(), match)
            rest = PARAGRAPH.match(folded, match.end())
            for further in (DEPUTY, DEPUTY_ACTIVE):
                for deputy in further.finditer(folded, match.end(), rest.end() if rest else match.end()):
                    found.setdefault(deputy.end(), deputy)
    return tuple(found[end] for end in sorted(found))


def _people(folded: str, match: Match[str], group: Group) -> tuple[Entry, ...]:
    """Who is named there; a member's name at the end of the words is known to be one."""
    start, end = match.span("who")
    start = max(start, folded.rfind("的", start, end) + 1)  # 由分管安全工作的何新同志
    words = folded[start:end].replace(" ", "").removesuffix("同志")
    known = [member.official for member in group.members if words.endswith(member.official)]
    name = max(known, key=len, default="")
    if name and all(post(piece) for piece in IN_NOTE.split(words.removesuffix(name)) if piece):
        return (Entry(name, posts(words.removesuffix(name)), start, end),)
    cut = folded.rfind("、", start, end)
    if name and cut > start:  # others before that member
        return (
            *entries(folded, start, cut),
            Entry(name, posts(words.rpartition("、")[2].removesuffix(name)), cut, end),
        )
    return entries(folded, start, end)


def _with_director(group: Group, entry: Entry, role: str, *, evidence: Evidence, by_post: bool) -> Group:
    if entry.name is None:
        given = tuple(Holder(role, post, evidence) for post in entry.posts if post.title is not None)
        return replace(group, holders=group.holders + given)
    if any(member.official == entry.name and member.role == role for member in group.members):
        return group
    known = next((member.posts for member in group.members if member.official == entry.name), ())
    if by_post and not entry.posts and known and _heads(known[0].unit, known[0].title, group):
        return replace(group, holders=(*group.holders, Holder(role, known[0], evidence)))
    return replace(group, members=(*group.members, Member(entry.name, role, entry.posts, evidence)))


def _apart(folded: str, group: Group, match: Match[str]) -> bool:
    """Whether the office's seat is told elsewhere: then a director who heads the unit there directs it by that post."""
    seat = group.office_evidence
    return seat is not None and "\n" in folded[min(seat.end, match.start()) : max(seat.start, match.start())]


def _heads(unit: str | None, title: str | None, group: Group) -> bool:
    """Whether the post is the head of the unit where the office sits: then the role goes with the post."""
    return unit is not None and unit == group.office_at and bool(HEAD.match(title or ""))


def _evidence(document: Document, start: int, end: int) -> Evidence:
    return Evidence(start, end, document.text[start:end])
