"""Passages that stand in a text twice, as when a notice was pasted two times.

Knows when lines that come again are a copy. Must not know what they say. The facts of a copy are taken back, so that
no task counts twice; the finding says where it stands.
"""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from graph.model.facts import Evidence, Facts, Finding
from graph.model.findings import finding
from loaders.document import Document
from loaders.segments import lines

_FEWEST = 3  # lines of a copy
_SHORTEST = 120  # characters of a copy
_SHOWN = 60

Copy = tuple[int, int, int]  # start and end of the copy, start of what it is a copy of


def without_repeats(document: Document, facts: Facts) -> tuple[Facts, tuple[Finding, ...]]:
    """The facts without those that a copy states again, and a finding for each copy."""
    copies = _copies(document.folded)
    if not copies:
        return facts, ()
    kept: dict[str, Any] = {
        field.name: tuple(one for one in value if not _within(one, copies))
        for field in fields(facts)
        if isinstance(value := getattr(facts, field.name), tuple)
    }
    return replace(facts, **kept), tuple(_finding(document, copy) for copy in copies)


def _copies(folded: str) -> list[Copy]:
    """Runs of lines that stand before in the same order."""
    pieces = list(lines(folded))
    first: dict[str, int] = {}
    found: list[Copy] = []
    index = 0
    while index < len(pieces):
        origin = first.setdefault(_words(folded, pieces[index]), index)
        size = 1
        while origin < index and _goes_on(folded, pieces, origin + size, index + size):
            size += 1
        if origin < index and size >= _FEWEST and _length(pieces[index : index + size]) >= _SHORTEST:
            found.append((pieces[index][0], pieces[index + size - 1][1], pieces[origin][0]))
            index += size
        else:
            index += 1
    return found


def _goes_on(folded: str, pieces: Sequence[tuple[int, int]], origin: int, index: int) -> bool:
    return index < len(pieces) and _words(folded, pieces[origin]) == _words(folded, pieces[index])


def _words(folded: str, piece: tuple[int, int]) -> str:
    return "".join(folded[slice(*piece)].split())


def _length(pieces: Sequence[tuple[int, int]]) -> int:
    return sum(end - start for start, end in pieces)


def _within(fact: Any, copies: list[Copy]) -> bool:
    evidence = getattr(fact, "evidence", None)
    return evidence is not None and any(start <= evidence.start and evidence.end <= end for start, end, _ in copies)


def _finding(document: Document, copy: Copy) -> Finding:
    start, end, origin = copy
    stop = min(end, start + _SHOWN)
    message = f"{end - start} characters from {start} on repeat those from {origin} on; they are not counted again"
    return finding("repeated-passage", message, Evidence(start, stop, document.text[start:stop]))
