"""The title of a document.

Knows the places where a title stands, and which of several counts. Must not know how titles are worded.
"""

import re
from itertools import pairwise

from loaders.document import Document, Outline
from loaders.fold import fold
from loaders.heads import HEAD, SITE_LINES
from loaders.heads.index import Entries
from loaders.wording.headings import (
    FILE_TITLE,
    FULL_TEXT,
    GLUED_TITLE,
    ISSUED,
    NEWS_TITLE,
    RUN_ON_TITLE,
    TABLE_TITLE,
    TITLE_FRAME,
)

_MARKS = str.maketrans("", "", "《》〈〉“”\"'")


def title_of(document: Document, outline: Outline, entries: Entries) -> str | None:
    """The title in the index or at the head, else that of the plan which is issued, else the attached file's name."""
    files = _file_titles(document, outline)
    named = _named_titles(document, outline, entries, files=files)
    if named:
        same = [title for title in named if _bare(title) == _bare(named[0])]
        return _joined(min(same, key=lambda title: sum(char.isspace() for char in title)))
    folded = document.folded
    if glued := glued_title(folded) or RUN_ON_TITLE.match(folded) or TABLE_TITLE.match(folded):
        return _joined(document.text[glued.start("title") : glued.end("title")])
    if files:
        return files[0]
    news = NEWS_TITLE.search(folded, 0, SITE_LINES)
    return document.text[news.start("title") : news.end("title")] if news else None


def glued_title(folded: str) -> re.Match[str] | None:
    """A title whose line break was lost, at the head of the text or of the document that news give in full."""
    news = FULL_TEXT.search(folded, 0, SITE_LINES)
    return GLUED_TITLE.match(folded) or (GLUED_TITLE.match(folded, news.end()) if news else None)


def printed(document: Document, start: int, end: int) -> str:
    """The words as printed, every blank and every character without width as a space."""
    both = zip(document.text[start:end], document.folded[start:end], strict=True)
    return "".join(" " if plain == " " else char for char, plain in both)


def _named_titles(document: Document, outline: Outline, entries: Entries, *, files: list[str]) -> list[str]:
    """The titles of the index, at the head, of plans that are issued, and elsewhere; the first counts."""
    spans = [span for span in outline.spans if span.kind == "title"]
    body = min((span.start for span in outline.spans if span.kind in ("addressee", "signature")), default=HEAD)
    indexed = [_framed(document, start, end) for start, end in entries.get("title", ())]
    heads = [_framed(document, span.start, span.end) for span in spans if span.start < body]
    # A site's own heading may stand above, or the name of the file that it shares.
    heads.sort(key=lambda title: ("关于" not in fold(title), title in files))
    heads[:0] = _longest_of_first(heads)
    rest = [_framed(document, span.start, span.end) for span in spans if span.start >= body]
    issued = ISSUED.finditer(document.folded, 0, HEAD)
    plans = [document.text[match.start("title") : match.end("title")] for match in issued]
    return [title for title in (*indexed, *heads, *plans, *rest) if title]


def _longest_of_first(heads: list[str]) -> list[str]:
    """The title that says most of those with the same words from 关于 on; a site's own heading lacks the issuer."""
    about = _bare(fold(heads[0])).partition("关于")[2] if heads else ""
    same = [title for title in heads if about and _bare(fold(title)).endswith(f"关于{about}")]
    return [max(same, key=lambda title: len(_bare(title)))] if len(same) > 1 else []


def _framed(document: Document, start: int, end: int) -> str:
    """A title without the document number before or behind it and without the marks around it."""
    match = TITLE_FRAME.match(document.folded, start, end)
    group = "whole" if match and match["whole"] else "title"
    return printed(document, *(match.span(group) if match else (start, end)))


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
