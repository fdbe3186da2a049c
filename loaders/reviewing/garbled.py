"""Characters that were lost or misread before the file was made.

Knows where they stand. Must not know what the text says.
"""

from graph.model.facts import Evidence, Finding
from graph.model.findings import finding
from loaders.document import Document
from loaders.scanning import on_lines
from loaders.segments import lines
from loaders.wording.doubts import GARBLED, GARBLED_CUE, WORD

_AROUND = 12  # characters shown on either side


def garbled(document: Document) -> tuple[Finding, ...]:
    """One finding for each line that holds such characters, with the first and the last of them."""
    if not any(on_lines(GARBLED, GARBLED_CUE, document.text)):
        return ()
    return tuple(
        found for start, end in lines(document.folded) if (found := _in_line(document, start, end)) is not None
    )


def _in_line(document: Document, start: int, end: int) -> Finding | None:
    places = [match.span() for match in GARBLED.finditer(document.text, start, end)]
    if not places or not WORD.search(document.text, start, end):
        return None
    first, last = max(start, places[0][0] - _AROUND), min(end, places[-1][1] + _AROUND)
    lost = sum(right - left for left, right in places)
    message = f"{lost} characters cannot be read"
    return finding("garbled-text", message, Evidence(first, last, document.text[first:last]))
