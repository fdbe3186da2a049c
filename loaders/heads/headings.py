"""What a document says of itself at its head and foot: title, issuer, number, days, addressees, kind.

Knows where it says so, and which place counts first. Must not know how these things are worded.
"""

from graph.model.facts import Finding, Heading
from graph.units.places import mentioned
from loaders.document import Document, Outline
from loaders.fold import fold
from loaders.heads import HEAD
from loaders.heads.days import bare_day, entry_day, issued_on, number_and_day
from loaders.heads.index import Entries, index_entries
from loaders.heads.issuer import issuer, jurisdiction, replaced_issuer
from loaders.heads.titles import glued_title, printed, title_of
from loaders.wording.headings import (
    ADDRESSEE_BREAK,
    ADDRESSEE_BREAK_WEAK,
    DECREE,
    KINDS,
    MOTION,
    NOTICE_BODY,
    NUMBER,
    NUMBER_BEFORE,
    NUMBER_FIRST,
    NUMBER_LINE,
    NUMBER_WORN,
    REPLY_BODY,
    ROSTER_BODY,
)

_LONGEST_NUMBER = 40
_PLACED = 20_000  # places are counted in so many characters


def heading(document: Document, outline: Outline) -> tuple[Heading, tuple[Finding, ...]]:
    """What the document says of itself, and findings about it (an issuer that an advertisement replaced)."""
    entries = index_entries(document.folded, outline.spans)
    title = title_of(document, outline, entries)
    plain = _plain(title)
    restored, findings = replaced_issuer(document, title=plain, entries=entries)
    organ = restored or issuer(document, outline, title=plain, entries=entries)
    published = entry_day(document, entries, "published")
    head = Heading(
        title=title,
        kind=_kind(document, plain),
        issuer=organ,
        number=_number(document, outline, entries),
        issued_on=issued_on(document, outline, entries) or published or bare_day(document, outline),
        published_on=published,
        jurisdiction=jurisdiction(document, issuer=organ, title=plain),
        addressees=_addressees(document, outline),
        motion=_motion(document),
        around=mentioned(document.folded[:_PLACED]),
    )
    return head, findings


def _plain(title: str | None) -> str | None:
    return fold(title).replace(" ", "") if title else None


def _kind(document: Document, title: str | None) -> str:
    if title is None:
        return _untitled(document)
    return next((kind for kind, pattern in KINDS if pattern.search(title)), "other")


def _untitled(document: Document) -> str:
    head = document.folded[:HEAD]
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
    if glued := glued_title(document.folded):
        places.append((glued.end(), glued.end() + _LONGEST_NUMBER))
    folded = document.folded
    said = (NUMBER_LINE.match(folded, *place) or NUMBER.search(folded, *place) for place in places)
    match = next(filter(None, said), None)
    if match is None:
        body = next((span.start for span in outline.spans if span.kind == "addressee" and span.start < HEAD), 0)
        match = (
            NUMBER_FIRST.search(folded, 0, body)
            or NUMBER_BEFORE.search(folded, 0, HEAD)
            or number_and_day(folded)
            or NUMBER_WORN.search(folded, 0, HEAD)
            or DECREE.search(folded, 0, HEAD)
        )
    return "".join(printed(document, *match.span("number")).split()) if match else None


def _addressees(document: Document, outline: Outline) -> tuple[str, ...]:
    span = next((span for span in outline.spans if span.kind == "addressee"), None)
    if span is None:
        return ()
    words = document.folded[span.start : span.end].rstrip(": ")
    named = [part for words in ADDRESSEE_BREAK.split(words) for part in ADDRESSEE_BREAK_WEAK.split(words)]
    return tuple(name for part in named if (name := part.replace(" ", "")))


def _motion(document: Document) -> str | None:
    match = MOTION.search(document.folded[:HEAD])
    if match is None or match.lastgroup is None:
        return None
    return document.text[match.start(match.lastgroup) : match.end(match.lastgroup)]
