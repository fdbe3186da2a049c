"""Names of units that look damaged: one that nobody else bears beside one much like it, two run together, old ones.

Knows when a name is odd. Must not know how names are found.
"""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from graph.model.facts import Evidence, Facts, Finding
from graph.model.findings import finding
from graph.units.bodies import canonical
from graph.units.identity import resolve
from graph.units.nearness import near, shortened
from graph.units.places import place_of
from graph.units.reforms import foretold, outlived
from loaders.names.naming import is_unit
from loaders.wording.units import BARE_DEPARTMENT, PREFIX

Seen = dict[str, list[tuple[Evidence, str]]]  # where each name stands: the words, and how it is printed in them
_PARENTS = ("委", "政府", "人大", "政协")  # what a name may go on behind: 市委宣传部, 市政府办公室


def odd_names(facts: Facts) -> tuple[Finding, ...]:
    """Findings about the names that the document's tasks, duties and posts use."""
    seen = _seen(facts)
    return (*_near(seen), *_joined(seen), *_untimely(facts, seen))


def _seen(facts: Facts) -> Seen:
    """Every unit's name with the words that it stands in, collectives left out."""
    found: Seen = {}
    for name, evidence, printed in names(facts):
        found.setdefault(name, []).append((evidence, printed))
    return found


def names(facts: Facts) -> Iterator[tuple[str, Evidence, str]]:
    """The names of units in the document's tasks, duties and posts, with the words, and how it is printed there."""
    for task in facts.tasks:
        yield from ((one.name, one.evidence, one.printed) for one in task.assignments if not one.group)
    for owed in facts.obligations:
        yield from ((name, owed.evidence, name) for name in owed.who if not owed.group)
    for group in facts.groups:
        for member in group.members:
            yield from ((post.unit, member.evidence, post.unit) for post in member.posts if post.unit)
        yield from ((one.post.unit, one.evidence, one.post.unit) for one in group.holders if one.post.unit)


def _near(seen: Seen) -> Iterator[Finding]:
    """Names of no known department that one changed character makes of a name that is seen more often."""
    counts = Counter({name: len(places) for name, places in seen.items()})
    known = {name for name in counts if _known(name)}
    sound = shortened(known)
    for name, places in seen.items():
        if name in known or (is_unit(name) and name[-1] not in "局委厅办部"):
            continue
        for other in [one for one in near(name, sound) if counts[one] >= counts[name]][:1]:
            message = f"{name} is named nowhere else; {other} is"
            yield finding("near-name", message, _first(places, name), repair=other)


@lru_cache(maxsize=4096)  # the same departments stand in every document
def _known(name: str) -> bool:
    """Whether a name is a standard department's, with or without its place."""
    prefix = PREFIX.match(name)
    bare = name[prefix.end("prefix") :] if prefix else name
    return bool(BARE_DEPARTMENT.match(bare)) or canonical(bare)[0] != bare


def _joined(seen: Seen) -> Iterator[Finding]:
    """Names that are two others of the document, one behind the other."""
    for name, places in seen.items():
        for at in range(3, len(name) - 2):
            left, right = name[:at], name[at:]
            if left in seen and right in seen and not left.endswith(_PARENTS) and PREFIX.match(right):
                message = f"{left} and {right} stand in the document on their own"
                yield finding("joined-names", message, _first(places, name), repair=f"{left}、{right}")


def _untimely(facts: Facts, seen: Seen) -> Iterator[Finding]:
    """Names of units that had gone over into others by the document's day, or were still to be made."""
    head = facts.document
    day = head.issued_on or head.published_on
    if day is None:
        return
    year = int(day[:4])
    place = place_of(head.issuer or "", year=year) or place_of(head.jurisdiction or "", year=year)
    for name, places in seen.items() if place is not None else ():
        unit = resolve(name, place, year=year)
        if event := outlived(unit, day):
            message = f"{name} went over into {event.after.name} in {event.date}"
            yield finding("superseded-name", message, _first(places, name), repair=event.after.name)
        elif event := foretold(unit, day):
            message = f"{name} came of {event.before.name} only in {event.date}"
            yield finding("early-name", message, _first(places, name))


def _first(places: list[tuple[Evidence, str]], name: str) -> Evidence:
    """Where a name stands for the first time."""
    words, printed = places[0]
    return _around(_around(words, printed), name)


def _around(words: Evidence, name: str) -> Evidence:
    """Where the name itself stands in the words that name it; all of them where it is printed shorter."""
    at = words.quote.find(name)
    return words if at < 0 else Evidence(words.start + at, words.start + at + len(name), name)
