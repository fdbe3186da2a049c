"""What sentences say about a leading group: its name, and which posts fill its roles.

Must not know how a roster is laid out, nor stores.
"""

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass, replace
from re import Match

from graph.model.facts import Evidence, Group, Heading, Holder, Member
from loaders.document import Document
from loaders.names.posts import post, posts
from loaders.names.surnames import could_be_name
from loaders.rosters.lines import entries
from loaders.rosters.words import Entry, without_notes
from loaders.scanning import on_lines
from loaders.segments import line_start
from loaders.wording.rosters import (
    ABOVE_TITLE,
    ADJUSTED,
    ANNOUNCED,
    BARE_BODY,
    BARE_SET_UP,
    FILLED,
    FILLED_CUE,
    GIVEN_TO,
    GLUED_HEAD,
    HEADED,
    HELD,
    HELD_CUE,
    LIST_TITLE,
    LISTED_AS,
    LISTED_AS_CUE,
    NAMED,
    OF_MEMBERS,
    OF_NAME,
    OFFICE_MEANT,
    OFFICE_SAID,
    OTHER_BODY,
    PARTS_SAID,
    SET_UP,
    STATED,
    SUB_HEAD,
    SUB_HEAD_CUE,
    SUB_SENTENCE,
    TITLED_GROUP,
    WRAPPED,
)

_REACH = 160  # characters before a roster in which its title stands
_NAME = 3  # characters of most names
_LONGEST_ONE = 40  # characters of a person with posts
_LONGEST_TITLE = 200  # characters of a title between 《 and 》
_CLOSE = 80  # characters behind a sub-group's heading in which a sentence begins to say who leads it
_OVER = 12  # characters on the line below such a heading that may begin to say who leads the sub-group
_FAR = 6000  # characters before a roster in which a sentence sets the group up


def name_before(document: Document, heading: Heading, label: int) -> tuple[str, Evidence]:
    """The group's name in the title of its roster, in the document's title or in the sentence that sets it up."""
    start = max(0, label - _REACH)
    offset = max(0, start - 1)  # with the character before, which says whether a line begins
    titled = list(LIST_TITLE.finditer(_whole(document.folded[offset:label]), start - offset))
    if titled:
        return _named(titled[-1]["name"]), _evidence(
            document, offset + titled[-1].start("name"), offset + titled[-1].end("name")
        )
    glued = GLUED_HEAD.search(document.folded[start:label])
    if glued and not BARE_BODY.match(glued["name"]):
        return _named(glued["name"]), _evidence(document, start + glued.start("name"), start + glued.end("name"))
    headed = HEADED.search(document.folded, start, label)
    if headed and "关于" not in headed["name"] and not BARE_BODY.match(headed["name"]):
        return _named(headed["name"]), _evidence(document, headed.start("name"), headed.end("name"))
    stated = list(_unquoted(document.folded, max(0, label - _FAR), label))
    passed_on = "转发" in (heading.title or "") and bool(stated)  # the title names a group of those above
    best = None if passed_on else NAMED.search(heading.title or "")
    if best is None and not stated:
        titled_so = TITLED_GROUP.search(heading.title or "")
        name = titled_so["name"] if titled_so else heading.title or "领导小组"
        return _named(name), _evidence(document, label, label + 2)
    at = stated[-1] if stated else None
    evidence = _evidence(document, at.start("name"), at.end("name")) if at else _evidence(document, label, label + 2)
    name = best["name"] if best else at["name"] if at else "领导小组"
    return _named(name), evidence


@dataclass(frozen=True, slots=True)
class _Told:
    """Who fills roles by what sentences say, where the last of these ends, and the first that names its group."""

    people: tuple[Member, ...]
    holders: tuple[Holder, ...]
    last: int
    of: Match[str] | None


def held(document: Document) -> Group | None:
    """The group whose roles sentences give to people or posts (由分管副县长任组长); None if there is none."""
    folded = without_notes(document.folded)
    told = _told(document, folded)
    if not (told.holders or told.people):
        return None
    named = _group_named(document, folded, told)
    if named is None:
        return Group("", (told.holders or told.people)[0].evidence, told.people, told.holders)
    key = "of" if named is told.of else "name"
    at = _evidence(document, named.start(key), named.end(key))
    return Group(_named(named[key]), at, told.people, told.holders)


def _told(document: Document, folded: str) -> _Told:
    """What the sentences say that speak of the group itself, and neither of its office alone nor of a part of it."""
    holders: list[Holder] = []
    people: list[Member] = []
    last, of, floor = 0, None, 0
    heads = _heads(folded)
    for match in _statements(folded):
        if _of_others(folded, heads, match):
            continue
        start, given = _given(folded, match, floor)
        floor = match.end()
        evidence = _evidence(document, min(start, match.start("role")), match.end())
        role = f"办公室{match['role']}" if _of_office(folded, match) else match["role"]
        people += [Member(each.name, role, each.posts, evidence) for each in given if each.name]
        seats = [seat for each in given if not each.name for seat in each.posts if seat.title]
        holders += [Holder(role, seat, evidence) for seat in seats]
        last = match.end() if given and role == match["role"] else last  # what is behind an office names no group
        of = of or (match if match["of"] and given else None)
    return _Told(tuple(people), tuple(holders), last, of)


def _of_others(folded: str, heads: list[Match[str]], match: Match[str]) -> bool:
    """Whether a statement speaks of the group's office alone, or of its parts."""
    if match["role"].endswith("主任") and _about_office(folded, match.start("role")):
        return True
    line, at = line_start(folded, match.start("role")), match.start("posts")
    if SUB_SENTENCE.match(folded[line : match.end()].lstrip()) or _head_of(folded, heads, match):
        return True
    return PARTS_SAID.search(folded, max(line, at - _CLOSE), at) is not None


def _group_named(document: Document, folded: str, told: _Told) -> Match[str] | None:
    """Where the group is named: behind the last role, where it is set up, or where a sentence says whose role it is."""
    named = OF_NAME.match(document.folded, told.last) or next(_unquoted(folded, 0, len(folded)), None) or told.of
    if named is None or (named is told.of and BARE_BODY.match(named["of"])):
        named = ADJUSTED.search(folded) or ANNOUNCED.search(folded) or NAMED.search(folded) or named
    if named is None and told.people:
        return _named_beside(folded, told.people[0].evidence.start, told.last)
    return named


def parted(document: Document) -> tuple[Group, ...]:
    """The numbered sub-groups (一、施工组,…) whose own sentences say by name who leads them."""
    folded = without_notes(document.folded)
    heads = _heads(folded)
    found: dict[Match[str], list[Member]] = {}
    floor = 0
    for match in _statements(folded) if heads else ():
        head = _head_of(folded, heads, match)
        if head is None:
            continue
        start, given = _given(folded, match, max(floor, head.end()))
        floor = match.end()
        evidence = _evidence(document, min(start, match.start("role")), match.end())
        people = [Member(each.name, match["role"], each.posts, evidence) for each in given if each.name]
        found.setdefault(head, []).extend(people)
    return tuple(
        Group(head["name"], _evidence(document, head.start("name"), head.end("name")), tuple(people))
        for head, people in found.items()
        if any(member.role in ("组长", "主任") for member in people)
    )


def _heads(folded: str) -> list[Match[str]]:
    """The headings of numbered sub-groups that sentences stand right behind, in order."""
    return list(on_lines(SUB_HEAD, SUB_HEAD_CUE, folded, over=_OVER))


def _head_of(folded: str, heads: list[Match[str]], match: Match[str]) -> Match[str] | None:
    """The heading of the sub-group that a statement is about: one close before it, on its line or right above."""
    at = bisect(heads, match.start("posts"), key=lambda head: head.start()) - 1
    if (
        at < 0
        or match["of"]
        or match["role"].endswith("主任") != heads[at]["name"].endswith("会")
        or match.start("posts") - heads[at].end() > _CLOSE
    ):
        return None
    before = GIVEN_TO.match(match["posts"])
    between = folded[heads[at].end() : match.start("posts") + (before.end() if before else 0)]
    return None if "\n" in between.lstrip() or OTHER_BODY.search(between) else heads[at]


def _given(folded: str, match: Match[str], floor: int) -> tuple[int, tuple[Entry, ...]]:
    """Where the people and posts that a statement gives a role begin, and who they are."""
    before = GIVEN_TO.match(match["posts"])
    start = match.start("posts") + before.end() if before else _listed_from(folded, match.start("posts"), floor)
    given = entries(folded, start, match.end("posts")) or _behind_post(folded, start, match.end("posts"))
    return start, _alike(given)


def _named_beside(folded: str, first: int, last: int) -> Match[str] | None:
    """The name of a group behind the list of its members, or 领导小组 alone on the line before its first person."""
    stop = min(at if at >= 0 else len(folded) for at in (folded.find(mark, last) for mark in "。\n"))
    return OF_MEMBERS.search(folded, last, stop) or BARE_SET_UP.search(folded, line_start(folded, first), first)


def _listed_from(folded: str, start: int, floor: int) -> int:
    """Where a list of people begins, of whom the last one stands at an offset: 县长周明远,副县长何新任组长."""
    while folded[start - 1 : start] == ",":
        before = 1 + max(floor - 1, *(folded.rfind(mark, floor, start - 1) for mark in ",;。:\n"))
        one = entries(folded, before, start - 1) if start - 1 - before <= _LONGEST_ONE else ()
        told = STATED.search(folded, before, start - 1)
        if told or not one or not one[0].posts or not all(entry.name or entry.posts[0].title for entry in one):
            break
        start = before
    return start


def _alike(given: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The people of a sentence; a title behind the last name is that of all of them: 张伟、何新副局长."""
    last = given[-1] if len(given) > 1 else None
    bare = [each for each in given[:-1] if each.name and not each.posts]
    if last is None or not last.name or len(bare) + 1 < len(given) or len(last.posts) != 1 or last.posts[0].unit:
        return given
    return tuple(replace(each, posts=last.posts) for each in given)


def _behind_post(folded: str, start: int, end: int) -> tuple[Entry, ...]:
    """Who is named behind posts, whatever the surname: a sentence that gives somebody a role says that it is a name."""
    words = folded[start:end].replace(" ", "").removesuffix("同志")
    before, name = words[:-_NAME], words[-_NAME:]
    fits = post(words) is None and post(before) is not None and could_be_name(name)
    return (Entry(name, posts(before), start, end),) if fits else ()


def _statements(folded: str) -> list[Match[str]]:
    """Every statement of who fills a role, in the order of the text; of two that overlap the first."""
    found: list[Match[str]] = []
    forms = ((HELD, HELD_CUE), (FILLED, FILLED_CUE), (LISTED_AS, LISTED_AS_CUE))
    matches = [match for pattern, cue in forms for match in on_lines(pattern, cue, folded)]
    for match in sorted(matches, key=lambda each: each.start("posts")):
        if not found or match.start("posts") >= found[-1].end("posts"):
            found.append(match)
    return found


def _unquoted(folded: str, start: int, end: int) -> Iterator[Match[str]]:
    """Where the text between two offsets sets up groups, other than in the titles that it cites."""
    for match in NAMED.finditer(folded, start, end):
        before = max(0, match.start() - _LONGEST_TITLE)
        if folded.rfind("《", before, match.start()) <= folded.rfind("》", before, match.start()):
            yield match


def _about_office(folded: str, at: int) -> bool:
    """Whether the sentence speaks of the group's office, whose directors are no heads of the group."""
    return OFFICE_MEANT.search(folded, max(folded.rfind(mark, 0, at) for mark in "。\n") + 1, at) is not None


def _of_office(folded: str, match: Match[str]) -> bool:
    """Whether those whom a sentence makes members belong to the office that it has just spoken of."""
    start = max(folded.rfind(mark, 0, match.start()) for mark in "。\n") + 1
    return match["role"] in ("成员", "组员") and bool(OFFICE_SAID.search(folded, start, match.start()))


def _whole(words: str) -> str:
    """The words with line breaks as spaces, so that a title on two lines is one, of the same length."""
    return WRAPPED.sub(" ", words)


def _named(name: str) -> str:
    words = "".join(name.split())
    bare = ABOVE_TITLE.sub("", words).strip(")") or words
    return SET_UP.sub("", bare.removeprefix("关于"))


def _evidence(document: Document, start: int, end: int) -> Evidence:
    return Evidence(start, end, document.text[start:end])
