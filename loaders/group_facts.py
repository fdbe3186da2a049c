"""What sentences say about a leading group: its name, its office, who directs that, which posts fill its roles.

Must not know how a roster is laid out, nor stores.
"""

from dataclasses import replace

from graph.model.facts import Evidence, Group, Heading, Holder, Member
from loaders.document import Document
from loaders.posts import posts
from loaders.roster_lines import entries
from loaders.surnames import looks_like_name
from loaders.wording.rosters import DIRECTOR, HEADED, HELD, LIST_TITLE, NAMED, OF_NAME, OFFICE, WRAPPED

_REACH = 160  # characters before a roster in which its title stands
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
    headed = HEADED.search(document.folded, start, label)
    if headed and "关于" not in headed["name"]:
        return _named(headed["name"]), _evidence(document, headed.start("name"), headed.end("name"))
    stated = list(NAMED.finditer(document.folded, max(0, label - _FAR), label))
    best = NAMED.search(heading.title or "")
    if best is None and not stated:
        return _named(heading.title or "领导小组"), _evidence(document, label, label + 2)
    at = stated[-1] if stated else None
    evidence = _evidence(document, at.start("name"), at.end("name")) if at else _evidence(document, label, label + 2)
    name = best["name"] if best else at["name"] if at else "领导小组"
    return _named(name), evidence


def office(document: Document) -> tuple[str, Evidence] | None:
    """The unit at which the group's office sits, with the words; None if the document does not say."""
    found = OFFICE.search(document.folded)
    if found is None:
        return None
    return found["unit"] or found["seat"], _evidence(document, found.start(), found.end())


def directed(document: Document, group: Group) -> Group:
    """The group with its office's director, a member with the posts given there, or the holder of the post known."""
    found = DIRECTOR.search(document.folded)
    if found is None:
        return group
    words = "".join((found["who"] or found["person"]).split()).removesuffix("同志")
    evidence = _evidence(document, found.start(), found.end())
    name = next((words[-length:] for length in (3, 2, 4) if looks_like_name(words[-length:])), None)
    known = {member.official: member for member in group.members}
    name = next((words[-length:] for length in (4, 3, 2) if words[-length:] in known), name)
    if name is None:
        given = tuple(Holder("办公室主任", each, evidence) for each in posts(words))
        return replace(group, holders=group.holders + given)
    given_posts = posts(words.removesuffix(name))
    held_post = known[name].posts[:1] if name in known and not given_posts else ()
    if held_post and held_post[0].title is not None:
        return replace(group, holders=(*group.holders, Holder("办公室主任", held_post[0], evidence)))
    member = Member(name, "办公室主任", given_posts, evidence)
    return replace(group, members=(*group.members, member))


def held(document: Document) -> Group | None:
    """The group whose roles a sentence gives to posts (由分管副县长任组长), without people; None if there is none."""
    found: list[Holder] = []
    people: list[Member] = []
    last = 0
    for match in HELD.finditer(document.folded):
        start = match.start("posts") + match["posts"].rfind("由") + 1
        given = entries(document.folded, start, match.end("posts"))
        evidence = _evidence(document, start, match.end())
        people += [Member(each.name, match["role"], each.posts, evidence) for each in given if each.name]
        found += [
            Holder(match["role"], of, evidence) for each in given if not each.name for of in each.posts if of.title
        ]
        last = match.end()
    if not found and not people:
        return None
    named = OF_NAME.match(document.folded, last) or NAMED.search(document.folded)
    if named is None:
        return Group("", (found or people)[0].evidence, tuple(people), tuple(found))
    at = _evidence(document, named.start("name"), named.end("name"))
    return Group(_named(named["name"]), at, tuple(people), tuple(found))


def _whole(words: str) -> str:
    """The words with line breaks as spaces, so that a title on two lines is one, of the same length."""
    return WRAPPED.sub(" ", words)


def _named(name: str) -> str:
    return "".join(name.split()).removeprefix("关于").removeprefix("成立")


def _evidence(document: Document, start: int, end: int) -> Evidence:
    return Evidence(start, end, document.text[start:end])
