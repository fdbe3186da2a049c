"""What one document says against what a reader found in it: hits, what was predicted, what was wanted, by measure.

The annotations have `document`, `tasks` (each with its `anchor`, the words that assign it), `groups`, `phases`,
`targets` and `mentions`. What is marked `optional` is neither wanted nor a fault; `accept` lists other ways to write a
unit.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

MEASURES = (
    "assignments",
    "bracket",
    "line",
    "prose/table",
    "members",
    "phases",
    "targets",
    "comparator",
    "mentions",
    "document",
)
RECALLED = ("bracket", "line", "prose/table", "mentions")  # only what was wanted is counted
ROLES = ("lead", "responsible", "cooperate")
FIELDS = ("title", "issuer", "number", "issued_on")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Count:
    """How often each measure hit, predicted and wanted, as `phases.hit`; and what was missed or too much."""

    total: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def add(self, measure: str, hit: int, predicted: int, wanted: int) -> None:
        self.total.update({f"{measure}.hit": hit, f"{measure}.pred": predicted, f"{measure}.gold": wanted})


@dataclass(frozen=True, slots=True)
class Text:
    """A text without white space and quotation marks, with the offset in it of every character of the whole one."""

    bare: str
    offsets: tuple[int, ...]

    def span(self, evidence: Mapping[str, int]) -> Span:
        return self.offsets[evidence["start"]], self.offsets[evidence["end"]]


def compare(gold: Mapping[str, Any], said: Mapping[str, Any], raw: str) -> Count:
    """Every measure of a document."""
    count, text = Count(), _bared(raw)
    _assignments(gold, said, text, count)
    _sets("members", _members(gold), _members(said), count)
    _sets("phases", _phases(gold), _phases(said), count)
    _targets(gold, said, text, count)
    _heading(gold, said, count)
    _mentions(gold, said, count)
    return count


def bare(text: str | None) -> str:
    """The text in plain characters, without white space and quotation marks."""
    return re.sub(r"[\s“”\"'‘’]", "", unicodedata.normalize("NFKC", text or ""))


def _bared(raw: str) -> Text:
    pieces, offsets, length = [], [], 0
    for char in raw:
        offsets.append(length)
        pieces.append(bare(char))
        length += len(pieces[-1])
    return Text("".join(pieces), (*offsets, length))


def _assignments(gold: Mapping[str, Any], said: Mapping[str, Any], text: Text, count: Count) -> None:
    free = [
        (text.span(each["evidence"]), each["role"], bare(each["name"]))
        for task in said["tasks"]
        for each in task["assignments"]
        if each["role"] in ROLES
    ]
    predicted = len(free)
    for where, each in sorted(_anchored(gold, text, count), key=lambda pair: bool(pair[1].get("optional"))):
        forms = {bare(name) for name in (each["unit"], *each.get("accept", ()))}
        fits = [one for one in free if _meet(one[0], where) and one[1] == each["role"] and one[2] in forms]
        if fits:
            free.remove(fits[0])
        if each.get("optional"):
            predicted -= bool(fits)
            continue
        count.add("assignments", bool(fits), 0, 1)
        count.add(_layout(text, where), bool(fits), bool(fits), 1)
        count.misses.extend([] if fits else [f"missed {each['role']}: {each['unit']} {text.bare[slice(*where)][:40]}"])
    count.add("assignments", 0, predicted, 0)
    count.misses.extend(f"extra {role}: {name} at {where}" for where, role, name in free)


def _anchored(gold: Mapping[str, Any], text: Text, count: Count) -> Iterable[tuple[Span, Mapping[str, Any]]]:
    """Every assignment that is wanted, with the place of the words that make it; the same words may come again."""
    position = 0
    for task in gold["tasks"]:
        anchor = bare(task["anchor"])
        found = text.bare.find(anchor, position)
        found = found if found >= 0 else text.bare.find(anchor)
        if found < 0:
            count.misses.append(f"annotated words are not in the text: {task['anchor'][:60]}")
            continue
        position = found + 1
        yield from (((found, found + len(anchor)), each) for each in task["assignments"])


def _layout(text: Text, where: Span) -> str:
    """How an assignment is written: in a bracket, on a labelled line, or in a sentence or table."""
    head = text.bare[where[0] : where[0] + 12]
    if head[:1] in "([〔【〈":
        return "bracket"
    return "line" if re.match(r".{0,6}(?:单位|部门|單位):", head) else "prose/table"


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _sets(measure: str, wanted: Counter[Any], said: Counter[Any], count: Count) -> None:
    both = wanted & said
    count.add(measure, both.total(), said.total(), wanted.total())
    count.misses.extend(f"missed {measure}: {one}" for one in (wanted - both).elements())
    count.misses.extend(f"extra {measure}: {one}" for one in (said - both).elements())


def _members(document: Mapping[str, Any]) -> Counter[Any]:
    return Counter(
        tuple(bare(word) for word in (member["official"], member.get("role"), post.get("unit"), post.get("title")))
        for group in document["groups"]
        for member in group["members"]
        for post in member["posts"] or [{}]
    )


def _phases(document: Mapping[str, Any]) -> Counter[Any]:
    return Counter((bare(phase["name"]), phase["start"], phase["end"]) for phase in document["phases"])


def _targets(gold: Mapping[str, Any], said: Mapping[str, Any], text: Text, count: Count) -> None:
    """Value and counted unit must agree; a document without annotated targets says nothing."""
    free = [one for one in said["targets"] if one["value"] is not None]
    predicted = len(free) if gold["targets"] else 0
    for target in sorted(gold["targets"], key=lambda target: bool(target.get("optional"))):
        fits = [one for one in free if _same_quantity(one, target, text)]
        if fits:
            free.remove(fits[0])
        if target.get("optional"):
            predicted -= bool(fits)
            continue
        count.add("targets", bool(fits), 0, 1)
        if fits:
            count.add("comparator", fits[0]["comparator"] == target["comparator"], 1, 1)
        else:
            count.misses.append(f"missed target: {target['metric']} {target['value']} {target['unit']}")
    count.add("targets", 0, predicted, 0)


def _same_quantity(said: Mapping[str, Any], target: Mapping[str, Any], text: Text) -> bool:
    shown = bare(target.get("text"))
    found = text.bare.find(shown) if shown else -1
    if found >= 0 and not _meet(text.span(said["evidence"]), (found, found + len(shown))):
        return False
    near = abs(said["value"] - target["value"]) < 1e-6 * max(1.0, abs(said["value"]))
    return near and bare(said["unit"]) == bare(target["unit"])


def _heading(gold: Mapping[str, Any], said: Mapping[str, Any], count: Count) -> None:
    """Title and issuer may be longer or shorter than annotated."""
    for name in FIELDS:
        if gold["document"].get(name) is None:
            continue
        wanted, found = bare(gold["document"][name]), bare(said["document"][name])
        same = wanted == found
        if name in ("title", "issuer") and found:
            same = wanted in found or found in wanted
        count.add("document", same, bool(found), 1)
        count.misses.extend([] if same else [f"document {name}: wanted {wanted}, got {found}"])


def _mentions(gold: Mapping[str, Any], said: Mapping[str, Any], count: Count) -> None:
    wanted, found = ({(one["kind"], bare(one["name"])) for one in each.get("mentions", ())} for each in (gold, said))
    count.add("mentions", len(wanted & found), len(wanted & found), len(wanted))
    count.misses.extend(f"missed mention: {one}" for one in sorted(wanted - found))
