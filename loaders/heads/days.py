"""The day on which a document was issued, and that on which a page put it up.

Knows the places where such a day stands, and which counts first. Must not know how days are worded.
"""

import re
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from loaders.document import Document, Outline, Span
from loaders.heads import HEAD, SITE_LINES
from loaders.heads.index import Entries
from loaders.layout.numbering import value
from loaders.wording.headings import (
    BARE_DAY,
    CLOCK,
    DAY,
    DOTTED_DAY,
    NUMBER_DATED,
    ORGAN,
    REVISED_DAY,
    WORN_DAY,
)

_LONGEST_ORGAN = 40  # characters of a line that is an organ's name
_NEAR = 100
_FOOT = 300  # characters at the end in which an organ signs
_ENDS = ("。", "通知", ")")  # of what stands above a signature
_YEAR_DIGITS = str.maketrans("零一二三四五六七八九Oo\u3007", "0123456789000")


def day(words: str) -> str | None:
    """The ISO date of the first day that folded words name, in Arabic or Chinese digits; None if there is none."""
    for match in DAY.finditer(words):
        year = match["year"].translate(_YEAR_DIGITS)
        try:
            return date(int(year), value(match["month"]), value(match["day"])).isoformat()
        except ValueError:
            continue
    return None


def issued_on(document: Document, outline: Outline, entries: Entries) -> str | None:
    """The day below the signature, else that of the index, else the first that stands alone on a line.

    A day of the index with a clock's time is that of the page, and counts last.
    """
    dated = [span for span in outline.spans if span.kind in ("date", "signature")]
    signed = [span for above, span in pairwise(dated) if above.kind == "signature" and _adjacent(document, above, span)]
    alone = [span for span in dated if span.kind == "date"]
    paged = any(CLOCK.search(document.folded, *place) for place in entries.get("issued", ()))
    own = None if paged else entry_day(document, entries, "issued")
    said = _first_day(document, signed) or own or _first_day(document, alone) or entry_day(document, entries, "issued")
    bracketed = number_and_day(document.folded) or REVISED_DAY.search(document.folded, 0, HEAD)
    return said or (day(bracketed["day"]) if bracketed else None) or _below_organ(document)


def number_and_day(folded: str) -> re.Match[str] | None:
    """The document's number and its day, where they stand in one bracket below the title."""
    return NUMBER_DATED.search(folded, 0, HEAD)


def entry_day(document: Document, entries: Entries, key: str) -> str | None:
    """The first day that the index gives under a kind of key: issued, published."""
    return _first_named(document, entries.get(key, ()))


def bare_day(document: Document, outline: Outline) -> str | None:
    """The first day that stands without a key among a site's lines, above the addressees."""
    addressed = (span.start for span in outline.spans if span.kind == "addressee" and span.start < HEAD)
    body = next(addressed, SITE_LINES)
    found = BARE_DAY.search(document.folded, 0, body)
    return day(found[0]) if found else None


def _below_organ(document: Document) -> str | None:
    """The first day on a line right below an organ's name: one in an index that lost its keys, or in digits alone.

    One in digits alone may stand right below the sentence that issues a plan, too; one with dots ends the text.
    """
    folded = document.folded
    dotted = DOTTED_DAY.finditer(folded, max(0, len(folded) - _FOOT))
    for match in (*BARE_DAY.finditer(folded, 0, SITE_LINES), *WORN_DAY.finditer(folded), *dotted):
        over, _, above = folded[: match.start()].rstrip().rpartition("\n")
        organ = len(above) <= _LONGEST_ORGAN and ORGAN.match(above.strip())
        ends = match.re is not DOTTED_DAY or over.rstrip().endswith(_ENDS)
        if ((organ and ends) or (match.re is WORN_DAY and above.endswith("。"))) and (found := _digits(match)):
            return found
    return None


def _digits(match: re.Match[str]) -> str | None:
    """The day that a line of digits is; None where month and day could be told apart in two ways, or in none."""
    if match.re is not WORN_DAY:
        return day(match[0])
    rest = match["rest"]
    cuts = (f"{match['year']}-{rest[:at]}-{rest[at:]}" for at in (1, 2) if 1 <= len(rest) - at <= 2)
    found = {iso for words in cuts if (iso := day(words))}
    return found.pop() if len(found) == 1 else None


def _first_day(document: Document, spans: list[Span]) -> str | None:
    return _first_named(document, ((span.start, span.end) for span in spans))


def _first_named(document: Document, places: Iterable[tuple[int, int]]) -> str | None:
    return next((found for start, end in places if (found := day(document.folded[start:end]))), None)


def _adjacent(document: Document, above: Span, span: Span) -> bool:
    return span.start - above.end <= _NEAR and not document.folded[above.end : span.start].strip(" \n?")
