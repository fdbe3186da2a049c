"""What stands around a document's items: furniture, titles, addressees, signatures, attachments.

Knows where such things stand. Must not know how items nest.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from loaders.document import Span
from loaders.scanning import on_lines
from loaders.segments import line_end, line_start, segments, trim
from loaders.wording.furniture import BEGINS, HOLDS, HOLDS_HINT
from loaders.wording.headings import (
    ADDRESSEE,
    ATTACHMENT,
    ATTACHMENT_HEAD,
    EXPLAINED,
    MARKED_LINE,
    NUMBER,
    NUMBER_LINE,
    ORGAN,
    PLACE,
    RELEASE,
    SIGNED_CUE,
    SIGNED_DAY,
    SIGNER,
    TITLE,
    TITLE_AT_MARK,
    TITLE_FIRST,
    TITLE_GOES_ON,
    TITLE_ISSUER,
    TITLE_MORE,
    TITLE_OPEN,
    TITLE_TAIL,
    YEAR_FIRST,
)
from loaders.wording.index import OWNER, PLAIN_ENTRY

_LONGEST_FURNITURE = 200
_LONGEST_TITLE = 160
_SUBJECT = ("关于", "印发", "转发", "批转")
_LONGEST_KEY = 20
_LONGEST_SIGNATURE = 300
_LONGEST_NUMBER = 40
_TITLE_LINES = 4
_REPEATED = 12  # characters at a title's beginning that a line above has too, if the title is printed there as well
_FEWEST_CELLS = 2

Piece = tuple[int, int]


def surroundings(folded: str, marks: tuple[int, ...]) -> tuple[Span, ...]:
    """Spans that do not overlap, in the order of the text. `marks` are the offsets at which items begin."""
    pieces = [_unframed(folded, piece) for piece in segments(folded)]
    found = [*_furniture(folded, pieces), *_signatures(folded)]
    starts = set(marks)
    open_pieces = _without(folded, [piece for piece in pieces if piece[0] not in starts], found)
    titles = list(_titles(folded, open_pieces, {span.end for span in found}))
    rest = _without(folded, open_pieces, titles)
    lines = _lines(folded, rest, items_end=max(marks, default=0))
    return tuple(sorted([*found, *titles, *lines], key=lambda span: span.start))


def _unframed(folded: str, piece: Piece) -> Piece:
    """A line without the pipes that stand at its ends only, a cell that is a line of its own; or without Markdown."""
    words = folded[slice(*piece)]
    bare = words.strip("| ")
    if bare.startswith("#") and (marked := MARKED_LINE.match(bare)):
        bare = marked["words"].strip()
    if bare == words or not bare or "|" in bare:
        return piece
    start = piece[0] + words.index(bare)
    return start, start + len(bare)


def is_furniture(line: str) -> bool:
    """Whether a stripped, folded line is furniture."""
    if len(line) > _LONGEST_FURNITURE:
        return False
    return BEGINS.match(line) is not None or (bool(HOLDS_HINT.search(line)) and HOLDS.match(line) is not None)


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
    known = [is_furniture(folded[start:end]) for start, end in pieces]
    if pieces and EXPLAINED.match(folded[slice(*pieces[0])]):  # no link to it, but the page itself
        known[0] = False
    last = _owners(folded, pieces)
    for place, (start, end) in enumerate(pieces):
        beside = any(known[max(0, place - 1) : place + 2]) and PLAIN_ENTRY.match(folded[start : start + _LONGEST_KEY])
        owner = (place >= last or any(known[max(0, place - 2) : place + 3])) and OWNER.match(folded[start:end])
        if known[place] or beside or owner:
            yield Span("furniture", start, end)


def _owners(folded: str, pieces: list[Piece]) -> int:
    """The place from which there is nothing but lines that say who runs the site; one line alone does not count."""
    place = len(pieces)
    while place and OWNER.match(folded[slice(*pieces[place - 1])]):
        place -= 1
    return place if len(pieces) - place > 1 else len(pieces)


def _signatures(folded: str) -> Iterator[Span]:
    """Days with the organ above or before them, and days that stand alone on a line."""
    for match in on_lines(SIGNED_DAY, SIGNED_CUE, folded):
        floor = max(0, match.start() - _LONGEST_SIGNATURE)
        signer = SIGNER.search(folded, floor, match.start())
        if signer:
            yield Span("signature", _signs_from(folded, *signer.span("organ")), signer.end("organ"))
        if signer or _apart(folded, *match.span()) or _alone(folded, *match.span()) or _numbered(folded, match.start()):
            yield Span("date", *match.span())


def _signs_from(folded: str, start: int, end: int) -> int:
    """Where those who sign begin: below an organ that ends a list (成员单位:县公安局、县司法局)."""
    below = folded.find("\n", start, end)
    ends_list = folded[max(0, start - 1) : start] in ("、", ":")
    return end - len(folded[below:end].lstrip()) if ends_list and below >= 0 else start


def _apart(folded: str, start: int, end: int) -> bool:
    """Whether a day stands between a sentence and blanks, where line breaks were lost: …执行。 2020年1月6日 方案."""
    return folded[max(0, start - 2) : start] == "。 " and folded[end : end + 1] in (" ", "")


def _alone(folded: str, start: int, end: int) -> bool:
    before, behind = folded[line_start(folded, start) : start].strip(), folded[end : line_end(folded, end)].strip(" ?|")
    return (before, behind) in (("", ""), ("(", ")"))


def _numbered(folded: str, start: int) -> bool:
    """Whether a day stands behind a document's number: 某政发〔2020〕3号 2020年1月6日."""
    before = folded[max(0, start - _LONGEST_NUMBER) : start].rstrip(" ")
    return before.endswith("号") and any(match.end() == len(before) for match in NUMBER.finditer(before))


def _titles(folded: str, pieces: list[Piece], ends: set[int]) -> Iterator[Span]:
    """Lines that read like a title, with the lines above that they complete.

    A short line such as 实施方案 needs such lines, or stands below a signature, furniture or the head of an attachment.
    """
    taken = -1
    farthest = 1 + _usual_gap(folded, pieces)
    for place, (start, end) in enumerate(pieces):
        if end - start > _LONGEST_TITLE:
            continue
        line = _despaced(folded, (start, end))
        whole, tail = TITLE.match(line), TITLE_TAIL.match(line)
        closes = whole or tail or _ends_title(folded, pieces[max(0, place - 1) : place + 1], nearest=farthest - 1)
        if not closes or _continues(folded, pieces[place : place + 2], nearest=farthest - 1):
            continue
        first = _first_line(folded, pieces[max(0, place - _TITLE_LINES + 1) : place + 1], taken, farthest=farthest)
        if whole or first < start or _below(folded, pieces[place - 1 : place], start, ends):
            yield Span("title", first, end)
            taken = end


def _adjoin(folded: str, here: list[Piece], *, nearest: int = 1) -> bool:
    """Whether there are two lines, the second right below the first (or behind it, where line breaks became blanks).

    `nearest` is how many line breaks stand between lines that are right below each other.
    """
    if len(here) < 2:
        return False
    gap = folded[here[0][1] : here[1][0]]
    return not gap.strip() and gap.count("\n") <= nearest


def _ends_title(folded: str, here: list[Piece], *, nearest: int) -> bool:
    """Whether the second of two lines ends a title that the first begins with the words of a title: 某某县关于…."""
    if not _adjoin(folded, here, nearest=nearest):
        return False
    above, line = (_despaced(folded, piece) for piece in here)
    opens = "关于" in above and _begins_title(above) and TITLE_MORE.match(above)
    return bool(opens and TITLE.match(above + line))


def _continues(folded: str, here: list[Piece], *, nearest: int) -> bool:
    """Whether the first of two lines seems to end a title, while the second, right below, does."""
    if not _adjoin(folded, here, nearest=nearest):
        return False
    line, below = (_despaced(folded, piece) for piece in here)
    if line.count("《") > line.count("》") and "》" in below:
        return True
    if TITLE_GOES_ON.match(below) and TITLE_MORE.match(below):
        return True
    ends = TITLE.match(below) or TITLE_TAIL.match(below)
    if ends and below.startswith(_SUBJECT) and ORGAN.match(line):
        return True  # 某某联防联控机制 above 关于印发…的通知
    return bool(TITLE_AT_MARK.search(line) and ends) and not _begins_title(below)


def _usual_gap(folded: str, pieces: list[Piece]) -> int:
    """How many line breaks stand between most lines: two where every other line is empty."""
    gaps = Counter(folded.count("\n", above[1], below[0]) for above, below in pairwise(pieces))
    return max(1, gaps.most_common(1)[0][0]) if gaps else 1


def _first_line(folded: str, pieces: list[Piece], taken: int, *, farthest: int) -> int:
    """Where a title that ends with the last piece begins: up to three lines above may be its beginning."""
    first = pieces[-1][0]
    line = _despaced(folded, pieces[-1])
    joins = not _begins_title(line)
    for start, end in reversed(pieces[:-1]):
        gap, above = folded[end:first], _despaced(folded, (start, end))
        apart = start < taken or gap.strip() or gap.count("\n") > farthest or above.startswith(line[:_REPEATED])
        if apart or not TITLE_MORE.match(above) or not (joins or TITLE_OPEN.search(above) or _issues(line, above)):
            break
        first = start
        joins = joins and not ("关于" in above and _begins_title(above))
    return first


def _below(folded: str, above: list[Piece], at: int, ends: set[int]) -> bool:
    """Whether what stands directly above is a span that ends at one of the offsets, or heads an attachment."""
    if above and ATTACHMENT_HEAD.match(folded[slice(*above[0])]) and not folded[above[0][1] : at].strip():
        return True
    while at > 0 and folded[at - 1] in " \n":
        at -= 1
    return at in ends


def _begins_title(line: str) -> bool:
    """Whether a line is the first of a title by what it starts with: 关于, a place, an issuer, a book-title mark."""
    dated = YEAR_FIRST.match(line)
    placed = PLACE.match(line, dated.end() if dated else 0)
    return line.startswith(("《", *_SUBJECT)) or bool(placed or TITLE_ISSUER.match(line))


def _issues(line: str, above: str) -> bool:
    """Whether the line above names who issues what the line says: 某某局, or 某某局等三部门, above 关于…的通知."""
    return line.startswith(_SUBJECT) and bool(ORGAN.match(above) or TITLE_FIRST.fullmatch(above))


def _despaced(folded: str, piece: Piece) -> str:
    return folded[slice(*piece)].replace(" ", "")


def _goes_on(folded: str, at: int) -> bool:
    """Whether what stands at an offset goes on with a list or a label above it: 责任单位: above 县财政局."""
    return folded[max(0, at - 8) : at].rstrip().endswith((":", "、", ","))


def _listed(folded: str, pieces: list[Piece]) -> bool:
    """Whether the last line stands below another organ's, and these below words that are no sentence: cells."""
    above = [folded[slice(*piece)].rstrip() for piece in pieces[-3:-1]]
    row = above[-1].split() if above else []  # of a table, whose last cell may go on below
    if len(row) > _FEWEST_CELLS and ORGAN.match(row[-1]):
        return True
    return len(above) > 1 and ORGAN.match(above[1]) is not None and above[0][-1:] not in tuple("。!.)”")


def _lines(folded: str, pieces: list[Piece], *, items_end: int) -> Iterator[Span]:
    """Addressees (the first such line only), lines that head an attachment, and who signs behind the last item."""
    addressed = False
    last = pieces[-1] if pieces and pieces[-1][0] >= items_end else None
    for start, end in pieces:
        line = folded[start:end]
        if ATTACHMENT_HEAD.match(line):
            yield Span("attachment", start, end)
        elif not addressed and (match := ADDRESSEE.match(line)) and not ATTACHMENT.match(line):
            addressed = True
            yield Span("addressee", start, start + match.end())
        elif (start, end) == last and ORGAN.match(line) and not _goes_on(folded, start) and not _listed(folded, pieces):
            yield Span("signature", start, end)
        elif not addressed and NUMBER_LINE.match(line):
            yield Span("number", start, end)
        elif (match := NUMBER.match(line)) and line[match.end() : match.end() + 1] in ("", " "):
            yield Span("number", start, start + match.end())
