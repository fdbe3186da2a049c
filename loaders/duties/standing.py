"""Rules that a document sets for itself: the first unit named leads, a starred unit leads, everyone shares the rest.

Knows their wording and how far they reach. Must not know clauses or tasks.
"""

import re
from dataclasses import dataclass

from graph.model.facts import Definition, Derived, Evidence, Rule, Shared
from loaders.document import Document
from loaders.names.naming import split_units
from loaders.scanning import on_lines
from loaders.segments import line_start
from loaders.wording.clauses import (
    ALL_SHARE,
    ALL_SHARE_CUE,
    BELOW,
    FIRST_LEADS,
    FIRST_LEADS_CUE,
    RESPONSIBLE_LEADS,
    RESPONSIBLE_LEADS_CUE,
    STANDING_HINT,
    STARRED_LEADS,
    STARRED_LEADS_CUE,
)
from loaders.wording.unit_lists import DEFINITION, HARD

RULES = (
    ("first-unit-leads", FIRST_LEADS, FIRST_LEADS_CUE),
    ("responsible-unit-leads", RESPONSIBLE_LEADS, RESPONSIBLE_LEADS_CUE),
    ("starred-unit-leads", STARRED_LEADS, STARRED_LEADS_CUE),
    ("all-share-later-tasks", ALL_SHARE, ALL_SHARE_CUE),
)
_OVER = 150  # characters of a rule that may stand on lines below its first


@dataclass(frozen=True, slots=True)
class Standing:
    """A rule, the offset from which it holds, and the role that it gives to the other units, if it says."""

    rule: Rule
    since: int
    others: str | None = None

    @property
    def derived(self) -> Derived:
        """The reason to give for what follows from the rule."""
        return Derived(self.rule.name, self.rule.evidence)


def standing_rules(document: Document) -> tuple[Standing, ...]:
    """The rules that the document sets, in the order of the text."""
    found = []
    for name, pattern, cue in RULES:
        for match in on_lines(pattern, cue, document.folded, over=_OVER):
            quote = document.text[match.start() : match.end()]
            rule = Rule(name, Evidence(match.start(), match.end(), quote), _shared(document, match))
            others = match.groupdict().get("others")
            since = match.start() if BELOW.search(match[0]) else 0
            found.append(Standing(rule, since, _other_role(others)))
    return tuple(sorted(found, key=lambda standing: standing.rule.evidence.start))


def inside_rules(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between two offsets that are no part of a rule's sentence."""
    if not STANDING_HINT.search(document.folded, start, end):
        return [(start, end)] if start < end else []
    stretches, at = [], start
    matches = [match for _, pattern, _ in RULES for match in pattern.finditer(document.folded, start, end)]
    for match in sorted(matches, key=lambda match: match.start()):
        if match.start() > at:
            stretches.append((at, _sentence_start(document.folded, at, match.start())))
        at = max(at, match.end())
    return [pair for pair in (*stretches, (at, end)) if pair[0] < pair[1]]


def definitions(document: Document, *, level: str) -> tuple[Definition, ...]:
    """The collectives that the document defines: 各区人民政府〈含开发区、长江新区、风景区管委会,下同〉."""
    found = []
    for match in DEFINITION.finditer(document.folded):
        start = _name_start(document.folded, match.start())
        names = split_units(document, start, match.start(), level=level)
        members = split_units(document, match.start("members"), match.end("members"), level=level)
        if names and members:
            evidence = Evidence(start, match.end(), document.text[start : match.end()])
            found.append(Definition(names[-1].name, tuple(member.name for member in members), evidence))
    return tuple(found)


def _name_start(folded: str, end: int) -> int:
    """Where the name before a definition's bracket starts."""
    separators = [match.end() for match in HARD.finditer(folded, max(0, end - 40), end)]
    colon = folded.rfind(":", max(0, end - 40), end) + 1
    return max([*separators, colon, line_start(folded, end), max(0, end - 40)])


def _sentence_start(folded: str, start: int, at: int) -> int:
    """Where the words that lead up to a rule begin (各项任务中,…): after the last separator before them."""
    for position in range(at - 1, start - 1, -1):
        if folded[position] in ";。(":
            return position
    comma = max(folded.rfind(",", start, at), folded.rfind("负责", start, at) + 1)
    return comma if comma >= start and at - comma <= 12 else at


def _shared(document: Document, match: re.Match[str]) -> tuple[Shared, ...]:
    if "units" not in match.groupdict():
        return ()
    units = split_units(document, *match.span("units"))
    return tuple(Shared(unit.name, unit.printed, unit.group) for unit in units)


def _other_role(word: str | None) -> str | None:
    if word is None:
        return None
    return "responsible" if word in ("责任", "负责") else "cooperate"
