"""Stretches of a text that are no language: endless words without the end of a sentence, one line again and again,
nothing but marks, figures and foreign letters; and what a merged cell repeats all over its row.

Knows how such stretches look. Must not know wording. They are not read, so that no text takes longer than language of
its length would; a finding says where each stands.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from graph.model.facts import Evidence, Finding
from graph.model.findings import finding
from loaders.document import Document
from loaders.fold import GAP
from loaders.segments import Stretch, apart, every_line
from loaders.wording.doubts import WORD
from loaders.wording.pages import LEFT_TAG, LINE_TAG
from loaders.wording.prose import NO_WORD, SENTENCE

# Published documents go on for some hundred characters without a full stop or a line break; the cells of a table that
# lost both make some thousands. Empty rows of a table, or lines drawn between rows, do not follow a hundred times.
_LONGEST = 20_000
_ALIKE = 100
_SHORTEST = 2_000  # characters that are alike; fewer cost nothing
# A page of figures has fewer between two words; where more stand, there is nobody who must do anything.
_WORDLESS, _MARKS = 5_000, 1_000  # characters, and those among them that are more than white space and lines drawn
_SHOWN = 60
_SPREAD = 8  # characters of a cell that is merged over its whole row

_DRAWN = dict.fromkeys(map(ord, f" \n{GAP}|-"))


def legible(document: Document) -> tuple[Document, tuple[Finding, ...]]:
    """The document with what is no language blanked in its folded text, and a finding for each such stretch."""
    document = _spread_once(_without_tags(document))
    if len(document.folded) <= _WORDLESS:
        return document, ()
    stretches = apart([*_endless(document.folded), *_repeated(document.folded), *_wordless(document.folded)])
    if not stretches:
        return document, ()
    edges = [(0, 0), *stretches, (len(document.folded), len(document.folded))]
    kept = [document.folded[before:after] for (_, before), (after, _) in pairwise(edges)]
    blanks = [f"\n{GAP * (end - start - 2)}\n" for start, end in stretches]
    folded = "".join(part for pair in zip(kept, [*blanks, ""], strict=True) for part in pair)
    return replace(document, folded=folded), tuple(_finding(document, *stretch) for stretch in stretches)


def _without_tags(document: Document) -> Document:
    """The document with tags that were left in its text blanked, those that begin a line as its line break."""
    if "</" not in document.folded:
        return document
    folded = LEFT_TAG.sub(lambda tag: ("\n" if LINE_TAG.match(tag[0]) else " ").ljust(len(tag[0])), document.folded)
    return replace(document, folded=folded)


def _spread_once(document: Document) -> Document:
    """The document with what one cell says all over its row blanked but for the first time."""
    folded = []
    for at, end in every_line(document.text) if "\t" in document.text else ():
        first, *others = document.text[at:end].split("\t")
        merged = len(first) >= _SPREAD and others and set(others) == {first}
        folded.append(document.folded[at : at + len(first)].ljust(end - at) if merged else document.folded[at:end])
    return replace(document, folded="\n".join(folded)) if folded else document


def _endless(folded: str) -> Iterator[Stretch]:
    """Stretches without the end of a sentence or a line."""
    found = SENTENCE.finditer(folded) if len(folded) > _LONGEST else ()
    return (match.span() for match in found if match.end() - match.start() > _LONGEST)


def _repeated(folded: str) -> Iterator[Stretch]:
    """What repeats, without anything between, the sentence or line before it."""
    every = SENTENCE.findall(folded)
    if len(every) - len(set(every)) < _ALIKE:
        return
    words, start, end, count = "", 0, 0, 0
    for match in SENTENCE.finditer(folded):
        if match[0] == words:
            count += 1
            end = match.end()
            continue
        if count >= _ALIKE and end - start >= _SHORTEST:
            yield start, end
        words, start, end, count = match[0], match.end(), match.end(), 0
    if count >= _ALIKE and end - start >= _SHORTEST:
        yield start, end


def _wordless(folded: str) -> Iterator[Stretch]:
    """What holds no Chinese word over a long way; white space and lines drawn are nothing that could be read."""
    half = _WORDLESS // 2  # every such stretch holds the whole of one of these
    if all(WORD.search(folded, at, at + half) for at in range(0, len(folded) - half, half)):
        return
    for match in NO_WORD.finditer(folded):
        if match.end() - match.start() > _WORDLESS and len(match[0].translate(_DRAWN)) > _MARKS:
            yield match.span()


def _finding(document: Document, start: int, end: int) -> Finding:
    words = document.text[start : min(end, start + _SHOWN)]
    message = f"{end - start} characters from {start} on are no sentences, and are not read"
    return finding("unread-text", message, Evidence(start, start + len(words), words))
