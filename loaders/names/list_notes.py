"""What lists of units hold besides names: page numbers that fell in, and notes in brackets, blanked with offsets kept.

Knows brackets and notes. Must not know where one name ends and the next begins.
"""

from loaders.names.surnames import looks_like_name
from loaders.wording.unit_lists import (
    COLLECTIVE_NAMED,
    NOTE_OPEN,
    PAGE_MARK,
    PERSON_NOTE,
    ROLE_NOTE,
)

OPEN = "([{〈《“<"
CLOSE = dict(zip(")]}〉》”>", OPEN, strict=True))
BLANK = "\x00"  # stands for a character that is no part of any name; same length, so that offsets stay
_OPENING = frozenset(OPEN)


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + BLANK * (end - start) + text[end:]


def without_page_marks(text: str) -> str:
    """The text with page numbers blanked."""
    for match in PAGE_MARK.finditer(text):
        text = _blank(text, match.start(), match.end())
    return text


def without_notes(text: str) -> tuple[str, list[tuple[int, str]]]:
    """The text with notes such as 〈含…,下同〉 blanked, and the role notes with the offset at which each stood."""
    marks: list[tuple[int, str]] = []
    for match in NOTE_OPEN.finditer(text):
        close = closing(text, match.start())
        if text[match.start()] == BLANK or close is None:
            continue
        note = ROLE_NOTE.match(text[match.start() : close + 1])
        if note:
            marks.append((match.start(), note["role"]))
        text = _blank(text, match.start(), close + 1)
    for match in PERSON_NOTE.finditer(text):
        if looks_like_name(match["name"]) and (match["post"] or len(match["name"]) > 2):
            text = _blank(text, *match.span())
    for match in COLLECTIVE_NAMED.finditer(text):
        text = _blank(_blank(text, match.start(), match.start("units")), match.end("units"), match.end())
    return text, marks


def closing(text: str, opened: int) -> int | None:
    """Where the bracket closes that opens at an offset; None where it does not."""
    depth = 0
    for at in range(opened, len(text)):
        depth += (text[at] in OPEN) - (text[at] in CLOSE)
        if depth == 0:
            return at
    return None


def shielded(text: str) -> list[tuple[int, int]]:
    """First and last character of every stretch in brackets or quotation marks, outermost ones only."""
    found: list[tuple[int, int]] = []
    for at in [] if _OPENING.isdisjoint(text) else [at for at, char in enumerate(text) if char in _OPENING]:
        if found and at <= found[-1][1]:
            continue
        close = closing(text, at)
        if close is not None and not _is_whole(text, at, close):
            found.append((at, close))
    return found


def _is_whole(text: str, opened: int, close: int) -> bool:
    """Whether brackets stand around the whole list, so that they shield nothing."""
    return not text[:opened].strip() and not text[close + 1 :].strip()


def opened(text: str) -> int:
    """How many more brackets open than close."""
    return sum(map(text.count, OPEN)) - sum(map(text.count, CLOSE))
