"""Title, issuer, number, dates, addressees and kind of a document.

Knows where a document says these things of itself, and which place counts first. Must not know how they are worded.
"""

import re
from datetime import date
from itertools import pairwise

from graph.model.facts import Finding, Heading
from graph.units.places import mentioned
from loaders.document import Document, Outline, Span
from loaders.fold import fold
from loaders.heads.index import Entries, index_entries
from loaders.heads.issuer import issuer, jurisdiction, replaced_issuer
from loaders.layout.numbering import value
from loaders.wording.headings import (
    ADDRESSEE_BREAK,
    ADDRESSEE_BREAK_WEAK,
    BARE_DAY,
    CLOCK,
    DAY,
    DECREE,
    DOTTED_DAY,
    FILE_TITLE,
    FULL_TEXT,
    GLUED_TITLE,
    ISSUED,
    KINDS,
    MOTION,
    NEWS_TITLE,
    NOTICE_BODY,
    NUMBER,
    NUMBER_BEFORE,
    NUMBER_DATED,
    NUMBER_FIRST,
    NUMBER_LINE,
    NUMBER_WORN,
    ORGAN,
    REPLY_BODY,
    REVISED_DAY,
    ROSTER_BODY,
    RUN_ON_TITLE,
    TABLE_TITLE,
    TITLE_FRAME,
    WORN_DAY,
)

_HEAD = 3000
_LONGEST_NUMBER = 40
_LONGEST_ORGAN = 40  # characters of a line that is an organ's name
_NEAR = 100
_FOOT = 300  # characters at the end in which an organ signs
_ENDS = ("。", "通知", ")")  # of what stands above a signature
_SITE_LINES = 600  # characters that a site's own lines take above a document
_PLACED = 20_000  # places are counted in so many characters
_YEAR_DIGITS = str.maketrans("零一二三四五六七八九Oo\u3007", "0123456789000")
_MARKS = str.maketrans("", "", "《》〈〉“”\"'")


def heading(document: Document, outline: Outline) -> tuple[Heading, tuple[Finding, ...]]:
    """What the document says of itself, and findings about it (an issuer that an advertisement replaced)."""
    entries = index_entries(document.folded, outline.spans)
    title = _title(document, outline, entries)
    plain = _plain(title)
    restored, findings = replaced_issuer(document, title=plain, entries=entries)
    organ = restored or issuer(document, outline, title=plain, entries=entries)
    published = _entry_day(document, entries, "published")
    head = Heading(
        title=title,
        kind=_kind(document, plain),
        issuer=organ,
        number=_number(document, outline, entries),
        issued_on=_issued_on(document, outline, entries) or published or _bare_day(document, outline),
        published_on=published,
        jurisdiction=jurisdiction(document, issuer=organ, title=plain),
        addressees=_addressees(document, outline),
        motion=_motion(document),
        around=mentioned(document.folded[:_PLACED]),
    )
    return head, findings


def day(words: str) -> str | None:
    """The ISO date of the first day that folded words name, in Arabic or Chinese digits; None if there is none."""
    for match in DAY.finditer(words):
        year = match["year"].translate(_YEAR_DIGITS)
        try:
            return date(int(year), value(match["month"]), value(match["day"])).isoformat()
        except ValueError:
            continue
    return None


def _title(document: Document, outline: Outline, entries: Entries) -> str | None:
    """The title in the index or at the head, else that of the plan which is issued, else the attached file's name."""
    spans = [span for span in outline.spans if span.kind == "title"]
    body = min((span.start for span in outline.spans if span.kind in ("addressee", "signature")), default=_HEAD)
    indexed = [_framed(document, start, end) for start, end in entries.get("title", ())]
    heads = [_framed(document, span.start, span.end) for span in spans if span.start < body]
    files = _file_titles(document, outline)
    # A site's own heading may stand above, or the name of the file that it shares.
    heads.sort(key=lambda title: ("关于" not in title, title in files))
    heads[:0] = _longest_of_first(heads)
    rest = [_framed(document, span.start, span.end) for span in spans if span.start >= body]
    issued = ISSUED.finditer(document.folded, 0, min(_HEAD, len(document.folded)))
    plans = [document.text[match.start("title") : match.end("title")] for match in issued]
    named = [title for title in (*indexed, *heads, *plans, *rest) if title]
    if named:
        same = [title for title in named if _bare(title) == _bare(named[0])]
        return _joined(min(same, key=lambda title: sum(char.isspace() for char in title)))
    folded = document.folded
    if glued := _glued_title(folded) or RUN_ON_TITLE.match(folded) or TABLE_TITLE.match(folded):
        return _joined(document.text[glued.start("title") : glued.end("title")])
    if files:
        return files[0]
    news = NEWS_TITLE.search(folded, 0, _SITE_LINES)
    return document.text[news.start("title") : news.end("title")] if news else None


def _glued_title(folded: str) -> re.Match[str] | None:
    """A title whose line break was lost, at the head of the text or of the document that news give in full."""
    news = FULL_TEXT.search(folded, 0, _SITE_LINES)
    return GLUED_TITLE.match(folded) or (GLUED_TITLE.match(folded, news.end()) if news else None)


def _longest_of_first(heads: list[str]) -> list[str]:
    """The title that says most of those with the same words from 关于 on; a site's own heading lacks the issuer."""
    about = _bare(heads[0]).partition("关于")[2] if heads else ""
    same = [title for title in heads if about and _bare(title).endswith(f"关于{about}")]
    return [max(same, key=lambda title: len(_bare(title)))] if len(same) > 1 else []


def _framed(document: Document, start: int, end: int) -> str:
    """A title without the document number before or behind it and without the marks around it."""
    match = TITLE_FRAME.match(document.folded, start, end)
    group = "whole" if match and match["whole"] else "title"
    return _printed(document, *(match.span(group) if match else (start, end)))


def _printed(document: Document, start: int, end: int) -> str:
    """The words as printed, every blank and every character without width as a space."""
    both = zip(document.text[start:end], document.folded[start:end], strict=True)
    return "".join(" " if plain == " " else char for char, plain in both)


def _file_titles(document: Document, outline: Outline) -> list[str]:
    """The names of files that the site shows around the document, or shares it by on its first line."""
    first = document.folded.find("\n")
    sides = [(span.start, span.end) for span in outline.spans if span.kind == "furniture"]
    found = (FILE_TITLE.match(document.folded, *place) for place in [*sides, (0, max(first, 0))])
    return [document.text[match.start("title") : match.end("title")] for match in found if match]


def _bare(title: str) -> str:
    return "".join(title.translate(_MARKS).split())


def _joined(title: str) -> str:
    """A title on one line: line breaks and spaces between Chinese characters go, one space stays beside others."""
    words = title.split()
    pieces = words[:1]
    for before, word in pairwise(words):
        pieces.append(f" {word}" if before[-1].isascii() and word[0].isascii() else word)
    return "".join(pieces)


def _plain(title: str | None) -> str | None:
    return fold(title).replace(" ", "") if title else None


def _kind(document: Document, title: str | None) -> str:
    if title is None:
        return _untitled(document)
    return next((kind for kind, pattern in KINDS if pattern.search(title)), "other")


def _untitled(document: Document) -> str:
    head = document.folded[:_HEAD]
    if REPLY_BODY.search(head):
        return "reply"
    if ROSTER_BODY.search(head):
        return "roster"
    return "notice" if NOTICE_BODY.search(head) else "table" if _tabular(document) else "other"


def _tabular(document: Document) -> bool:
    return document.folded.count("|") + document.text.count("\t") > document.folded.count("。")


def _number(document: Document, outline: Outline, entries: Entries) -> str | None:
    """The document's own number, as printed; numbers that it cites do not count."""
    places = [*entries.get("number", ())]
    places += [(span.start, span.end) for span in outline.spans if span.kind in ("number", "title")]
    if glued := _glued_title(document.folded):
        places.append((glued.end(), glued.end() + _LONGEST_NUMBER))
    folded = document.folded
    said = (NUMBER_LINE.match(folded, *place) or NUMBER.search(folded, *place) for place in places)
    match = next(filter(None, said), None)
    if match is None:
        body = next((span.start for span in outline.spans if span.kind == "addressee" and span.start < _HEAD), 0)
        head = min(_HEAD, len(folded))
        match = NUMBER_FIRST.search(folded, 0, body) or NUMBER_BEFORE.search(folded, 0, head)
        match = (
            match
            or NUMBER_DATED.search(folded, 0, head)
            or NUMBER_WORN.search(folded, 0, head)
            or DECREE.search(folded, 0, head)
        )
    return "".join(_printed(document, *match.span("number")).split()) if match else None


def _issued_on(document: Document, outline: Outline, entries: Entries) -> str | None:
    """The day below the signature, else that of the index, else the first that stands alone on a line.

    A day of the index with a clock's time is that of the page, and counts last.
    """
    dated = [span for span in outline.spans if span.kind in ("date", "signature")]
    signed = [span for above, span in pairwise(dated) if above.kind == "signature" and _adjacent(document, above, span)]
    alone = [span for span in dated if span.kind == "date"]
    paged = any(CLOCK.search(document.folded, *place) for place in entries.get("issued", ()))
    own = None if paged else _entry_day(document, entries, "issued")
    said = _first_day(document, signed) or own or _first_day(document, alone) or _entry_day(document, entries, "issued")
    head = min(_HEAD, len(document.folded))
    bracketed = NUMBER_DATED.search(document.folded, 0, head) or REVISED_DAY.search(document.folded, 0, head)
    return said or (day(bracketed["day"]) if bracketed else None) or _below_organ(document)


def _below_organ(document: Document) -> str | None:
    """The first day on a line right below an organ's name: one in an index that lost its keys, or in digits alone.

    One in digits alone may stand right below the sentence that issues a plan, too; one with dots ends the text.
    """
    folded = document.folded
    dotted = DOTTED_DAY.finditer(folded, max(0, len(folded) - _FOOT))
    for match in (*BARE_DAY.finditer(folded, 0, _SITE_LINES), *WORN_DAY.finditer(folded), *dotted):
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


def _bare_day(document: Document, outline: Outline) -> str | None:
    """The first day that stands without a key among a site's lines, above the addressees."""
    addressed = (span.start for span in outline.spans if span.kind == "addressee" and span.start < _HEAD)
    body = next(addressed, min(_SITE_LINES, len(document.folded)))
    found = BARE_DAY.search(document.folded, 0, body)
    return day(found[0]) if found else None


def _first_day(document: Document, spans: list[Span]) -> str | None:
    return next((found for span in spans if (found := day(document.folded[span.start : span.end]))), None)


def _adjacent(document: Document, above: Span, span: Span) -> bool:
    return span.start - above.end <= _NEAR and not document.folded[above.end : span.start].strip(" \n?")


def _entry_day(document: Document, entries: Entries, key: str) -> str | None:
    return next((found for start, end in entries.get(key, ()) if (found := day(document.folded[start:end]))), None)


def _addressees(document: Document, outline: Outline) -> tuple[str, ...]:
    span = next((span for span in outline.spans if span.kind == "addressee"), None)
    if span is None:
        return ()
    words = document.folded[span.start : span.end].rstrip(": ")
    named = [part for words in ADDRESSEE_BREAK.split(words) for part in ADDRESSEE_BREAK_WEAK.split(words)]
    return tuple(name for part in named if (name := part.replace(" ", "")))


def _motion(document: Document) -> str | None:
    match = MOTION.search(document.folded[:_HEAD])
    if match is None or match.lastgroup is None:
        return None
    return document.text[match.start(match.lastgroup) : match.end(match.lastgroup)]
