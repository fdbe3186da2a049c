"""Text as it was before it was copied: broken lines made one again; readings and blanks around numbers left out.

Knows how wide lines are, which blanks a program put there, and how facts of the joined text come to stand in the
document's own. Must not know wording beyond what opens a paragraph.
"""

from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from graph.model.facts import Evidence, Facts
from loaders.document import Document
from loaders.evidence import each_changed
from loaders.segments import every_line
from loaders.wording.furniture import PAGE
from loaders.wording.wrapping import (
    APART,
    BROKEN_CLAUSE,
    CLOSE,
    CLOSED,
    ISSUE_APART,
    NUMBER_APART,
    OPENS,
    READING,
    RUNNING,
    SHARED_FILE,
    SHARED_PIECE,
    TONE,
)

_READINGS = 10  # readings below which a bracket without a tone may be something else
_ODD_GAPS = 0.2  # of the lines that may follow without an empty line, where lines stand apart
_INDENTED = 0.8  # of the lines that begin with blanks, where blanks open no paragraph
_FEWEST = 4  # full lines below which nothing is said about a document
_NARROWEST, _WIDEST = 20, 70  # characters of a full line
_SHARE = 0.3  # of the lines that must be full
_WIDER = 0.1  # of the lines that may be wider, where two fifths are full: what a site printed around the text
_MOST = 0.4
_WIDE_GAP = "   "  # what parts cells that stand under one another
_APART = 2  # boundaries of numbers with a blank for one without, where blanks say nothing


@dataclass(frozen=True, slots=True)
class Joined:
    """A document without what copying put in, with the offset in the document's own text of every character."""

    document: Document
    offsets: tuple[int, ...]


def joined(document: Document) -> Joined | None:
    """The document without the line breaks inside its paragraphs, without readings, numbers of pieces and blanks that
    set numbers apart; None where there are none of these."""
    left_out = _readings(document.folded) or _breaks(document.text, document.folded)
    left_out |= _piece_numbers(document.folded) | _in_clauses(document.folded)
    left_out |= _blanks(document.text, document.folded)
    if not left_out:
        return None
    edges = [-1, *sorted(left_out), len(document.text)]
    kept = [(before + 1, after) for before, after in pairwise(edges) if before + 1 < after]
    text, folded = ("".join(words[start:end] for start, end in kept) for words in (document.text, document.folded))
    offsets = tuple(chain.from_iterable(range(start, end) for start, end in kept))
    return Joined(replace(document, text=text, folded=folded, pages=()), offsets)


def restored(facts: Facts, found: Joined, document: Document) -> Facts:
    """The facts of the joined text with every evidence where it stands in the document."""

    def moved(one: Evidence) -> Evidence:
        start, end = found.offsets[one.start], found.offsets[one.end - 1] + 1
        return Evidence(start, end, document.text[start:end])

    return each_changed(facts, moved)


def _readings(folded: str) -> frozenset[int]:
    """The offsets of readings in brackets: of those with a tone, of all where the document has them throughout."""
    found = [match.span() for match in READING.finditer(folded)]
    if len(found) < _READINGS:
        found = [span for span in found if TONE.search(folded, *span)]
    return frozenset(at for start, end in found for at in range(start, end))


def _piece_numbers(folded: str) -> frozenset[int]:
    """The offsets of the numbers that a site put before pieces of a file, and of the line breaks before all but one."""
    shared = SHARED_FILE.search(folded)
    found: set[int] = set()
    last = 0
    for piece in SHARED_PIECE.finditer(folded, shared.end()) if shared else ():
        if int(piece["number"]) == last + 1:
            last += 1
            found.update(range(piece.start() if last > 1 else piece.start("number"), piece.end()))
    return frozenset(found)


def _blanks(text: str, folded: str) -> frozenset[int]:
    """The offsets of blanks around numbers in lines of running text that have them throughout (新增 10 个项目).

    And of those in a document's number (〔2024〕 3 号).
    """
    found = {at for match in ISSUE_APART.finditer(folded) for at in range(*match.span()) if folded[at] == " "}
    if not NUMBER_APART.search(folded):
        return frozenset(found)
    for start, line in _lines(text, folded):
        apart = [start + match.start() for match in APART.finditer(line)]
        if len(apart) == line.strip().count(" ") and RUNNING.search(line) and NUMBER_APART.search(line):
            found.update(apart if len(apart) >= _APART * len(CLOSE.findall(line)) else ())
    return frozenset(found)


def _in_clauses(folded: str) -> frozenset[int]:
    """The offsets of line breaks, with the blanks beside them, inside brackets that assign."""
    found: set[int] = set()
    for clause in BROKEN_CLAUSE.finditer(folded):
        at = folded.find("\n", *clause.span())
        while at >= 0:
            below = at + 1
            while folded[below] == " ":
                below += 1
            if not OPENS.match(folded, below):
                found.update(range(at, below))
            at = folded.find("\n", below, clause.end())
    return frozenset(found)


def _breaks(text: str, folded: str) -> frozenset[int]:
    """The offsets of line breaks inside paragraphs. A line with cells is none of these."""
    lines = _lines(text, folded)
    filled = [line for _, line in lines if line.strip()]
    sizes, full = _sizes({at: text[at : at + len(line)].strip() for at, line in lines if line.strip()})
    if full is None:
        return frozenset()
    lines = [(at, line) for at, line in lines if not PAGE.match(line.strip())]
    if 2 * len(filled) - len(lines) <= _ODD_GAPS * len(filled):  # an empty line between every two
        lines = [(at, line) for at, line in lines if line.strip()]
    indented = sum(line.startswith("  ") for line in filled) > _INDENTED * len(filled)
    found: set[int] = set()
    for (start, line), (at, below) in pairwise(lines):
        body = below.lstrip() if indented else below
        wrapped = full - 2 <= sizes.get(start, 0) <= full and below.strip() and not CLOSED.search(line)
        if wrapped and not OPENS.match(body):
            found.update(range(start + len(line), at + len(below) - len(body)))
    return frozenset(found)


def _lines(text: str, folded: str) -> list[tuple[int, str]]:
    """Every line with its offset; one with cells as if it were empty."""
    cells = "\t" in text or "|" in folded or _WIDE_GAP in folded
    return [
        (at, "" if cells and _has_cells(text[at:stop], folded[at:stop]) else folded[at:stop])
        for at, stop in every_line(folded)  # a text may have other line breaks, which are folded
    ]


def _has_cells(line: str, folded: str) -> bool:
    laid_out = folded.strip().count(_WIDE_GAP) > 1
    return "\t" in line.strip() or folded.count("|") > 1 or "+-" in folded or laid_out  # or a rule of a drawn table


def _sizes(printed: dict[int, str]) -> tuple[dict[int, int], int | None]:
    """How wide each filled line is, and the width of full ones: in characters, or else as the lines are printed."""
    sizes: dict[int, int] = {}
    for measured in (len, _columns):
        sizes = {at: measured(line) for at, line in printed.items()}
        if full := _full_width(list(sizes.values())):
            return sizes, full
    return sizes, None


def _columns(line: str) -> int:
    """How wide a line is printed, in characters: two figures or Latin letters take the place of one."""
    narrow = sum(char.isascii() for char in line)
    return len(line) - narrow // 2


def _full_width(sizes: list[int]) -> int | None:
    """The width at which lines were broken; None where they were not."""
    lines, wider = Counter(sizes), 0
    for width in sorted(lines, reverse=True):
        if wider > _WIDER * len(sizes) or width < _NARROWEST:
            return None
        full = sum(lines[size] for size in range(width - 2, width + 1))
        if width <= _WIDEST and full >= max(_FEWEST, (_MOST if wider else _SHARE) * len(sizes)):
            return width
        wider += lines[width]
    return None
