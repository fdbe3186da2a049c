"""The lines of a text, and for text that has lost its lines the pieces between its spaces.

Knows how to cut; must not know what a piece says.
"""

from collections.abc import Iterable, Iterator

from loaders.wording.pages import ONE_NAME, ORGAN_END, ORGAN_START
from loaders.wording.wrapping import INK, LINE

Stretch = tuple[int, int]  # two offsets

_LONG = 200  # characters of a line above which its spaces are taken to be lost line breaks


def lines(folded: str) -> Iterator[tuple[int, int]]:
    """Start and end of every line that is not blank, without the white space around it."""
    return (match.span() for match in LINE.finditer(folded))


def every_line(text: str) -> list[tuple[int, int]]:
    """Start and end of every line as it is, blank ones too."""
    found, start = [], 0
    for line in text.split("\n"):
        found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def line_start(folded: str, at: int) -> int:
    """Where the line begins that an offset stands in."""
    return folded.rfind("\n", 0, at) + 1


def line_end(folded: str, at: int) -> int:
    """Where the line ends that an offset stands in, its line break not included."""
    stop = folded.find("\n", at)
    return len(folded) if stop < 0 else stop


def segments(folded: str) -> Iterator[tuple[int, int]]:
    """Like `lines`, but a long line, and one that is the whole text, is cut at its spaces."""
    alone = "\n" not in folded.strip()
    for start, end in lines(folded):
        if end - start <= _LONG and not alone:
            yield start, end
        else:
            yield from _pieces(folded, start, end)


def trim(folded: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space at its ends; empty at `start` if there is nothing else."""
    if start < end <= len(folded) and not folded[start].isspace() and not folded[end - 1].isspace():
        return start, end
    piece = folded[start:end]
    bare = piece.strip()
    left = start + piece.find(bare)
    return left, left + len(bare)


def ends_text(folded: str, at: int) -> bool:
    """Whether nothing but white space stands behind an offset."""
    return INK.search(folded, at) is None


def apart(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches in order, those that overlap or meet made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _pieces(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = folded.find(" ", start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            yield start, stop
        start = stop + 1


def are_two_names(before: str, after: str) -> bool:
    """Whether two lines of a cell are two units, one below the other: 县公安局, 县财政局."""
    if ONE_NAME.search(f"{before[-1:]}\n{after}"):
        return False
    return bool(ORGAN_END.search(before) and (ORGAN_START.match(after) or before[0] == after[:1]))
