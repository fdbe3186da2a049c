"""What stands around a document's items: furniture, titles, addressees, signatures, attachments.

Knows where such things stand. Must not know how items nest.
"""

from bisect import bisect_right
from collections.abc import Iterator

from loaders.document import Span
from loaders.segments import segments, trim
from loaders.wording import furniture
from loaders.wording.headings import (
    ADDRESSEE,
    ATTACHMENT,
    ATTACHMENT_HEAD,
    NUMBER,
    ORGAN,
    PLACE,
    RELEASE,
    SIGNATURE,
    TITLE,
    TITLE_MORE,
    TITLE_OPEN,
    TITLE_TAIL,
)

_LONGEST_FURNITURE = 200
_LONGEST_TITLE = 160
_TITLE_LINES = 4

Piece = tuple[int, int]


def surroundings(folded: str, marks: tuple[int, ...]) -> tuple[Span, ...]:
    """Spans that do not overlap, in the order of the text. `marks` are the offsets at which items begin."""
    pieces = list(segments(folded))
    found = [*_furniture(folded, pieces), *_signatures(folded)]
    starts = set(marks)
    open_pieces = _without(folded, [piece for piece in pieces if piece[0] not in starts], found)
    titles = list(_titles(folded, open_pieces))
    rest = _without(folded, open_pieces, titles)
    return tuple(sorted([*found, *titles, *_lines(folded, rest)], key=lambda span: span.start))


def is_furniture(line: str) -> bool:
    """Whether a stripped, folded line is furniture."""
    return len(line) <= _LONGEST_FURNITURE and any(rule.pattern.search(line) for rule in furniture.RULES)


def _without(folded: str, pieces: list[Piece], spans: list[Span]) -> list[Piece]:
    """What is left of the pieces outside the spans."""
    ordered = sorted(spans, key=lambda span: span.start)
    starts = [span.start for span in ordered]
    left = []
    for start, end in pieces:
        place, reached = max(0, bisect_right(starts, start) - 1), start
        while place < len(ordered) and ordered[place].start < end:
            left.append((reached, ordered[place].start))
            reached = max(reached, ordered[place].end)
            place += 1
        left.append((reached, end))
    trimmed = [trim(folded, start, end) for start, end in left if start < end]
    return [piece for piece in trimmed if piece[0] < piece[1]]


def _furniture(folded: str, pieces: list[Piece]) -> Iterator[Span]:
    for match in RELEASE.finditer(folded):
        yield Span("furniture", *match.span())
    for start, end in pieces:
        if is_furniture(folded[start:end]):
            yield Span("furniture", start, end)


def _signatures(folded: str) -> Iterator[Span]:
    for match in SIGNATURE.finditer(folded):
        if match["organ"]:
            yield Span("signature", *match.span("organ"))
        yield Span("date", *match.span("date" if match["organ"] else "alone"))


def _titles(folded: str, pieces: list[Piece]) -> Iterator[Span]:
    """Lines that read like a title, with the lines above that they complete."""
    taken = -1
    for place, (start, end) in enumerate(pieces):
        if end - start > _LONGEST_TITLE:
            continue
        line = _despaced(folded, (start, end))
        whole, rest = TITLE.match(line), TITLE_TAIL.match(line)
        if not whole and not rest:
            continue
        first = _first_line(folded, pieces, place, taken)
        if whole or first < start:
            yield Span("title", first, end)
            taken = end


def _first_line(folded: str, pieces: list[Piece], place: int, taken: int) -> int:
    """Where a title that ends at `place` begins: up to three lines above may be its beginning."""
    first = pieces[place][0]
    placed = PLACE.match(_despaced(folded, pieces[place])) is not None  # such a line begins a title by itself
    for start, end in reversed(pieces[max(0, place - _TITLE_LINES + 1) : place]):
        gap, above = folded[end:first], _despaced(folded, (start, end))
        apart = start < taken or gap.strip() or gap.count("\n") > 2
        if apart or not TITLE_MORE.match(above) or (placed and not TITLE_OPEN.search(above)):
            break
        first = start
    return first


def _despaced(folded: str, piece: Piece) -> str:
    return folded[slice(*piece)].replace(" ", "")


def _lines(folded: str, pieces: list[Piece]) -> Iterator[Span]:
    """Addressees (the first such line only) and the lines that head an attachment."""
    addressed = False
    last = pieces[-1] if pieces else None
    for start, end in pieces:
        line = folded[start:end]
        if ATTACHMENT_HEAD.match(line):
            yield Span("attachment", start, end)
        elif not addressed and (match := ADDRESSEE.match(line)) and not ATTACHMENT.match(line):
            addressed = True
            yield Span("addressee", start, start + match.end())
        elif (start, end) == last and ORGAN.match(line):
            yield Span("signature", start, end)
        elif NUMBER.fullmatch(line):
            yield Span("number", start, end)
