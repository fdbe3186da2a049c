"""Lines and tables of printed pages into one text: wrapped lines joined, page numbers and running heads dropped.

Knows how Chinese documents are set: a paragraph begins indented, its lines fill the page. Must not know file formats.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loaders.document import Content
from loaders.files.blocks import joined, spaced, table_lines
from loaders.files.printed import Line, Sheet, columns, is_full
from loaders.files.ruled import Ruled, tables
from loaders.wording.pages import CONTENTS_LINE, NUMBERED, PAGE_NUMBER

_EDGE = 0.15  # share of a page's height at top and bottom in which its number stands
_RUNNING = 0.11  # the same for running heads and feet
_OUTER = 2  # lines of a page, counted from its edge, that may be such
_REPEATED = 0.4  # share of pages on which one stands (left and right pages may differ)
_INDENT = 0.9  # characters from the margin at which a paragraph begins
_ALIKE = 0.15  # share by which sizes of one paragraph's characters differ
_GAP = 1.5  # characters between lines of one paragraph
_SHARED = 3  # lines that make a margin
_LOPSIDED = 2.5  # characters by which a right margin may be wider than the left
_SAME_EDGE = 6.0  # points within which columns of a table that goes on stand on the next page
_ENDS = ("。", "；", "：", ";", ":", "！", "）")


@dataclass(frozen=True, slots=True)
class _Set:
    """A line on its page, between the margins that hold for it."""

    page: int
    line: Line
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Table:
    """A table with the page that each of its rows stands on."""

    edges: tuple[float, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """What stands on a sheet: its columns of lines, its tables."""

    sheet: Sheet
    columns: tuple[tuple[Line, ...], ...]
    tables: tuple[Ruled, ...]


def assembled(sheets: Sequence[Sheet]) -> Content:
    """The text of the sheets, and the offset at which each of them starts."""
    found = [_page(sheet) for sheet in sheets]
    pages = _without_furniture(found)
    starts: list[int] = []
    parts: list[str] = []
    length = 0
    for number, piece in _pieces(_continued(_items(pages))):
        starts += [length + len(piece) - len(piece.lstrip("\n"))] * (number + 1 - len(starts))
        parts.append(piece)
        length += len(piece)
    starts += [length] * (len(sheets) - len(starts))
    text = "".join(parts)
    lead = len(text) - len(text.lstrip("\n"))
    return Content(text[lead:].rstrip("\n") + "\n", tuple(max(0, start - lead) for start in starts))


def _page(sheet: Sheet) -> _Page:
    found, rest = tables(sheet.strokes, sheet.glyphs)
    return _Page(sheet, tuple(map(tuple, columns(rest))), tuple(found))


def _without_furniture(pages: Sequence[_Page]) -> list[_Page]:
    """The pages without their numbers, running heads and feet, and without tables of contents."""
    repeated = Counter(key for page in pages for key in {_key(line) for line in _outer(page, _RUNNING)})
    often = {key for key, count in repeated.items() if count >= max(2, _REPEATED * len(pages))}
    return [_cleaned(page, often) for page in pages]


def _cleaned(page: _Page, often: set[str]) -> _Page:
    numbers = [line for line in _outer(page, _EDGE) if PAGE_NUMBER.match(line.text)]
    running = [line for line in _outer(page, _RUNNING) if _key(line) in often]
    dropped = set(map(id, (*numbers, *running)))
    kept = [
        tuple(line for line in column if id(line) not in dropped and not CONTENTS_LINE.search(line.text))
        for column in page.columns
    ]
    return _Page(page.sheet, tuple(column for column in kept if column), page.tables)


def _outer(page: _Page, share: float) -> list[Line]:
    """The outermost lines of a page within a share of its height from the top and the bottom."""
    height = page.sheet.height
    ordered = sorted((line for column in page.columns for line in column), key=lambda line: line.y)
    top = [line for line in ordered[:_OUTER] if line.bottom < share * height]
    return top + [line for line in ordered[-_OUTER:] if line.y > (1 - share) * height and line not in top]


def _key(line: Line) -> str:
    return "".join(char for char in line.text if not char.isspace() and not char.isdecimal())


def _items(pages: Sequence[_Page]) -> Iterator[_Set | _Table]:
    """Lines and tables in the order in which they are read."""
    single = [line for page in pages if len(page.columns) == 1 for line in page.columns[0]]
    shared = _margins(single, max((page.sheet.width for page in pages), default=0.0))
    for page in pages:
        number = page.sheet.number
        placed: list[tuple[float, _Set | _Table]] = []
        for column in page.columns:
            left, right = shared if len(page.columns) == 1 else _bounds(column)
            placed += [(line.y, _Set(number, line, left, right)) for line in column]
        placed += [(table.y, _Table(table.edges, tuple((number, row) for row in table.rows))) for table in page.tables]
        if page.tables:
            placed.sort(key=lambda item: item[0])
        yield from (item for _, item in placed)


def _bounds(lines: Iterable[Line]) -> tuple[float, float]:
    return min(line.x for line in lines), max(line.right for line in lines)


def _margins(lines: Sequence[Line], width: float) -> tuple[float, float]:
    """The margins of a document: where several lines begin and end, else as wide on the right as on the left."""
    if not lines:
        return 0.0, width
    size = sum(line.height for line in lines) / len(lines)
    begins, ends = sorted(line.x for line in lines), [line.right for line in lines]
    left = next((place for place in begins if _is_shared(begins, place, size)), begins[0])
    outmost = max(ends)
    told = _is_shared(ends, outmost, size) and width - outmost < left + _LOPSIDED * size
    return left, outmost if told else max(outmost, width - left)


def _is_shared(places: Sequence[float], place: float, size: float) -> bool:
    """Whether enough lines begin (or end) at a place."""
    return sum(abs(other - place) < size for other in places) >= _SHARED


def _continued(items: Iterable[_Set | _Table]) -> Iterator[_Set | _Table]:
    """The items with tables that go on over pages in one."""
    before: _Table | None = None
    for item in items:
        if before is not None and isinstance(item, _Table) and _goes_on(before, item):
            before = _Table(before.edges, (*before.rows[:-1], *_attached(before.rows, _without_head(before, item))))
            continue
        if before is not None:
            yield before
        before = item if isinstance(item, _Table) else None
        if isinstance(item, _Set):
            yield item
    if before is not None:
        yield before


def _goes_on(before: _Table, after: _Table) -> bool:
    if not before.rows or not after.rows or before.rows[-1][0] + 1 != after.rows[0][0]:
        return False
    near = (abs(one - other) < _SAME_EDGE for one, other in zip(before.edges, after.edges, strict=False))
    return len(before.edges) == len(after.edges) and all(near)


def _without_head(before: _Table, after: _Table) -> list[tuple[int, tuple[str, ...]]]:
    """The rows of a table that goes on, without the head that is printed again."""
    rows = list(after.rows)
    for _, head in before.rows:
        if not rows or rows[0][1] != head:
            break
        rows.pop(0)
    return rows


def _attached(
    before: Sequence[tuple[int, tuple[str, ...]]], after: list[tuple[int, tuple[str, ...]]]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The last row of a page and the rows of the next: a row that was torn is made whole, merged cells go on."""
    page, last = before[-1]
    merged = len(before) > 1 and before[-2][1][0] == last[0]
    if after and not after[0][1][0]:
        row = after[0][1]
        if not merged and (last[0].strip("0123456789.") == "" or 2 * sum(map(bool, row)) < len(row)):
            last = tuple(joined(f"{cell}\n{more}") for cell, more in zip(last, row, strict=True))
            after = after[1:]
    yield page, last
    filled = next((place for place, cell in enumerate(after[0][1]) if cell), 0) if after else 0
    for number, row in after:
        filled = next((place for place, cell in enumerate(row[:filled]) if cell), filled)
        yield number, (*last[:filled], *row[filled:])


def _pieces(items: Iterable[_Set | _Table]) -> Iterator[tuple[int, str]]:
    """The text in pieces with the page of each; an empty line stands before and after a table."""
    before: _Set | _Table | None = None
    for item in items:
        apart = "\n\n" if isinstance(before, _Table) or isinstance(item, _Table) else "\n"
        if isinstance(item, _Table):
            for number, row in item.rows:
                for line in table_lines([row]):
                    yield number, f"{apart}{line}"
                    apart = "\n"
        elif isinstance(before, _Set) and _wrapped(before, item):
            yield item.page, joined(f"{before.line.text[-1]}\n{item.line.text}")[1:]
        else:
            yield item.page, f"{apart}{spaced(item.line.text)}"
        before = item


def _wrapped(before: _Set, after: _Set) -> bool:
    """Whether a line goes on in the next: it is full, and the next is of its size, not indented, and near."""
    size = before.line.size
    full = is_full(before.line, after.line, before.right)
    indented = after.line.x > after.left + _INDENT * size
    alike = abs(after.line.size - size) < _ALIKE * size
    near = (
        before.page != after.page
        or -size < after.line.y - before.line.bottom < _GAP * size
        or _column_ends(before, after)
    )
    begins = NUMBERED.match(after.line.text) is not None and before.line.text.rstrip().endswith(_ENDS)
    return full and alike and near and not indented and not begins


def _column_ends(before: _Set, after: _Set) -> bool:
    """Whether the next line stands at the top of the next column."""
    return after.line.x > before.line.right
