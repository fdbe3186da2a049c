"""The questions about officials, posts and leading groups, answered by going through what documents say."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from graph.model.graph import Edge, Node
from tests.plain_graph import Given, Row, World, day, first, holds, maybe, name, of, ordered, said, wanted

LOOSE = ("分管", "主管", "有关", "相关")  # words before a title that say nothing of the post


def _titled(post: Edge, given: Given) -> bool:
    """Whether a post is of the title that is asked for, and no deputy's."""
    title, words = of(post, "title"), given["title"]
    return words is None or (title is not None and words in title and f"副{words}" not in title)


def _posts(world: World, given: Given) -> Iterator[tuple[Node, Edge, Node, Node]]:
    """Officials with their posts, in which unit and by which document, of the units that are asked for."""
    for official, post, unit in world.typed("HOLDS_POST"):
        if given.get("units") is None or unit.id in given["units"]:
            yield official, post, unit, world.document(post)


def _post(official: Node, post: Edge, unit: Node, document: Node) -> Row:
    return said(post) | {
        "unit": unit.name,
        "official": official.name,
        "person": official.id,
        "title": of(post, "title"),
        "surface": of(post, "surface"),
        "document": document.name,
        "issued_on": of(document, "issued_on"),
    }


def officials_of_unit(world: World, given: Given) -> list[Row]:
    rows = [_post(*one) for one in _posts(world, given) if _titled(one[1], given) and wanted(one[3], given)]
    return ordered(rows, "?issued_on document start end person unit ?title official surface derived quote")


def posts_of_official(world: World, given: Given) -> list[Row]:
    rows = [_post(*one) for one in _posts(world, given) if one[0].name == given["official"]]
    return ordered(rows, "person ?issued_on document start end unit ?title official surface derived quote")


def holders_of_post(world: World, given: Given) -> list[Row]:
    seen = defaultdict(list)
    for official, post, unit, document in _posts(world, given):
        if _titled(post, given):
            seen[unit.name, of(post, "title"), official.name, official.id].append(document)
    rows = []
    for (unit_name, title, official_name, person), documents in seen.items():
        days = [day(document) for document in documents if day(document) is not None]
        told = {"unit": unit_name, "title": title, "official": official_name, "person": person}
        span = {"first_seen": min(days, default=None), "last_seen": max(days, default=None)}
        rows.append(told | span | {"documents": len({document.id for document in documents})})
    return ordered(rows, "unit ?title ?first_seen ?last_seen person official documents")


def officials(world: World, given: Given) -> list[Row]:
    posts = defaultdict(list)
    for official, _, unit, document in _posts(world, given):
        if holds(of(unit, "place"), given["place"]):
            posts[official.id].append((unit.id, document.id))
    rows = [
        {"official": world.nodes[key].name, "person": key}
        | {"units": len({unit for unit, _ in found}), "documents": len({document for _, document in found})}
        | {"groups": len({g.id for _, g in world.out(world.nodes[key], "MEMBER_OF") if g.label == "Unit"})}
        for key, found in posts.items()
    ]
    return ordered(rows, "official person units groups documents")


def _seats(world: World, given: Given) -> Iterator[tuple[Node, Edge, Node, Node]]:
    """Members of leading groups, with the document that says so."""
    for member, seat, group in world.typed("MEMBER_OF"):
        if group.label == "Unit" and wanted(world.document(seat), given):
            yield member, seat, group, world.document(seat)


def _posts_of_seat(world: World, member: Node, seat: Edge) -> list[tuple[Edge, Node]]:
    """The posts that the words of a seat give its holder, by unit and title."""
    posts = world.out(member, "HOLDS_POST") if member.label == "Official" else []
    found = [
        (post, unit)
        for post, unit in posts
        if (of(post, "document"), of(post, "start")) == (of(seat, "document"), of(seat, "start"))
    ]
    return sorted(found, key=lambda step: (step[1].name, of(step[0], "title") is None, of(step[0], "title") or ""))


def group_members(world: World, given: Given) -> list[Row]:
    rows = []
    for member, seat, group, document in _seats(world, given):
        if holds(group.name, given["group"]) and given["role"] in (None, of(seat, "role")):
            official = member.label == "Official"
            posts = [
                f"{first(of(post, 'surface'), unit.name)}{of(post, 'title') or ''}"
                for post, unit in _posts_of_seat(world, member, seat)
            ]
            rows.append(
                said(seat)
                | {"group": group.name, "document": document.name, "role": of(seat, "role"), "id": member.id}
                | {"official": member.name if official else None, "unit": None if official else member.name}
                | {"title": of(seat, "title"), "posts": list(dict.fromkeys(posts))}
            )
    return ordered(rows, "document group start end ?official ?unit ?title ?role id derived quote")


def groups_of_unit(world: World, given: Given) -> list[Row]:
    rows = [
        row | {"issued_on": of(document, "issued_on")}
        for unit, row, document in _filled(world, given, whose=lambda _post, seat: of(seat, "derived"))
        if unit.id in given["units"]
    ]
    return ordered(rows, "-issued_on document group start end unit ?official ?title ?role derived quote")


def seats(world: World, given: Given) -> list[Row]:
    found = _filled(world, given, whose=lambda post, seat: first(of(post, "derived"), of(seat, "derived")))
    rows = [
        row | {"kind": of(unit, "kind"), "place": of(unit, "place"), "dated": day(document), "id": unit.id}
        for unit, row, document in found
    ]
    return ordered(rows, "document start end group id ?official ?title ?role unit kind place dated derived quote")


def _filled(
    world: World, given: Given, *, whose: Callable[[Edge | None, Edge], Any]
) -> Iterator[tuple[Node, Row, Node]]:
    """Seats by the unit that they are for: its own, and those of officials by their posts."""
    for member, seat, group, document in _seats(world, given):
        told = said(seat) | {"group": group.name, "role": of(seat, "role"), "document": document.name}
        if member.label == "Unit":
            yield member, told | {"unit": member.name, "official": None, "title": of(seat, "title")}, document
        for post, unit in _posts_of_seat(world, member, seat):
            filled = {"unit": unit.name, "official": member.name, "title": of(post, "title")}
            yield unit, told | filled | {"derived": whose(post, seat)}, document


def leading_groups(world: World, given: Given) -> list[Row]:
    rows = []
    stated = {(group.id, document.id) for group, _, document in world.typed("STATED_IN")}
    for group, document in ((world.nodes[one], world.nodes[other]) for one, other in sorted(stated)):
        kind = of(group, "kind") if group.label == "Unit" else None
        if kind != "LeadingGroup" or not wanted(document, given) or not holds(group.name, given["group"]):
            continue
        members = [m for edge, m in world.into(group, "MEMBER_OF") if of(edge, "document") == document.name]
        hosts = [step for step in world.into(group, "HOSTS") if of(step[0], "document") == document.name]
        for edge, host in maybe(hosts):
            rows.append(
                said(edge)
                | {"group": group.name, "place": of(group, "place"), "document": document.name}
                | {"office_at": name(host), "officials": len({m.id for m in members if m.label == "Official"})}
                | {"units": len({m.id for m in members if m.label == "Unit"})}
            )
    return ordered(rows, "document group ?office_at ?start place officials units derived quote end")


def namesakes(world: World, _given: Given) -> list[Row]:
    bearers = defaultdict(list)
    for official in world.labelled("Official"):
        bearers[official.name].append(official)
    rows = []
    for official in (one for same in bearers.values() if len(same) > 1 for one in same):
        for seen, document in world.stated(official):
            posts = [step for step in world.out(official, "HOLDS_POST") if of(step[0], "document") == document.name]
            for post, unit in maybe(posts):
                words = {column: first(of(post, column), of(seen, column)) for column in ("quote", "start", "end")}
                rows.append(
                    words
                    | {"official": official.name, "unit": name(unit), "place": of(unit, "place")}
                    | {"title": of(post, "title"), "document": document.name, "dated": day(document)}
                    | {"hint": _hint(world, official, unit), "person": official.id}
                )
    return ordered(rows, "official person ?dated document start ?unit ?title end quote place hint")


def _hint(world: World, official: Node, unit: Node | None) -> str | None:
    """Whether a unit, or one that it was before or after, has an official of the same name."""
    near = [other for step in (world.out, world.into) for _, other in step(unit, "SUCCEEDED_BY")]
    for hint, units in (("same-unit", [unit]), ("unit-after-reform", near)):
        others = [person for one in units for _, person in world.into(one, "HOLDS_POST")]
        if any(other.name == official.name and other.id != official.id for other in others):
            return hint
    return None


def seats_filled(world: World, given: Given) -> list[Row]:
    rows: list[Row] = []
    held: dict[tuple[Any, ...], list[tuple[int, Row]]] = defaultdict(list)
    for unit, seat, group, home in _seats(world, given):
        when = first(given["as_of"], day(home))
        if unit.label != "Unit" or of(seat, "title") is None or when is None:
            continue
        told = {"group": group.name, "role": of(seat, "role"), "unit": unit.name, "title": of(seat, "title")}
        told |= {"day": when, "seat_document": home.name, "seat_start": of(seat, "start"), "id": unit.id}
        for holder in _holders(world, unit, of(seat, "title"), when):
            held[tuple(told.items())].append((holder.pop("_distance"), told | holder))
    for holders in held.values():
        nearest = min(distance for distance, _ in holders)
        rows += [row for distance, row in holders if distance == nearest]
    return ordered(
        rows,
        "seat_document seat_start group id title ?role unit day person document start end post official named_as seen "
        "derived quote",
    )


def _holders(world: World, unit: Node, title: str, when: str) -> Iterator[Row]:
    """Who is named in the post of a seat, in the unit or in one that was renamed to or from it."""
    plain = title
    for loose in LOOSE:
        plain = plain.replace(loose, "")
    renamed = [
        o for step in (world.out, world.into) for e, o in step(unit, "SUCCEEDED_BY") if of(e, "event") == "rename"
    ]
    deputies = "副" in plain and "常务" not in plain
    for bearer in {one.id: one for one in (unit, *renamed)}.values():
        for post, official in world.into(bearer, "HOLDS_POST"):
            document, named = world.document(post), of(post, "title")
            seen = day(document)
            if seen is None or named is None or not (named == plain or (title.startswith("主要") and _heads(named))):
                continue
            yield said(post) | {
                "official": official.name, "person": official.id, "post": named, "named_as": bearer.name, "seen": seen,
                "document": document.name, "derived": "one-of-the-deputies" if deputies else "nearest-holder",
                "_distance": _distance(when, seen),
            }  # fmt: skip


def _heads(title: str) -> bool:
    return "副" not in title and not title.endswith("秘书长") and title.endswith(("长", "主任"))


def _distance(one: str, other: str) -> int:
    """How far days are apart, by a calendar whose months have 31 days."""
    left, right = ((each.year * 12 + each.month) * 31 + each.day for each in map(date.fromisoformat, (one, other)))
    return abs(left - right)


ANSWERS: Mapping[str, Callable[[World, Mapping[str, Any]], list[Row]]] = {
    "group-members": group_members,
    "groups-of-unit": groups_of_unit,
    "holders-of-post": holders_of_post,
    "leading-groups": leading_groups,
    "namesakes": namesakes,
    "officials": officials,
    "officials-of-unit": officials_of_unit,
    "posts-of-official": posts_of_official,
    "seats": seats,
    "seats-filled": seats_filled,
}
