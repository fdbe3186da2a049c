"""What stands on a printed page, and where: glyphs, fragments, lines and ruled lines, in points from the top left.

Knows how glyphs make lines. Must not know file formats, tables or paragraphs.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_SAME_LINE = 0.5  # share of the lower one's height in which two things on one line overlap
_APART = 0.7  # of a character's height: a gap that is a space between Chinese characters
_WORDS_APART = 0.2  # the same between Latin letters
_NEXT_FRAGMENT = 1.0  # of its height: a gap that ends a fragment
_CLOSING = "，。；：、！？）》〉”’】〕…,.;:!?)]}%"  # what may begin no line
_SLACK = 0.35  # of a character: how far a line may end from its bound
_COLUMN_LINES = 8  # a page of two columns has at least so many lines in each
_FULL = 0.7  # share of their column that most lines of a column fill
_CROSSING = 0.2  # share of a page's lines that may cross its gutter (titles)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and the box it takes; `y` grows downwards."""

    char: str
    x: float
    y: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Line:
    """Characters that stand beside each other: a whole line, or the part of one in a column or cell."""

    text: str
    x: float
    y: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """How tall its characters are, in points."""
        return self.bottom - self.y

    @property
    def size(self) -> float:
        """How wide its Chinese characters are, in points; others are taken to be half as wide."""
        return (self.right - self.x) / max(1.0, _width(self.text))


@dataclass(frozen=True, slots=True)
class Stroke:
    """A ruled line: `at` is where it stands across its direction, from `start` to `end` along it."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as printed. `pictures` says whether it shows any."""

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    strokes: tuple[Stroke, ...]
    pictures: bool


def is_full(line: Line, after: Line, right: float) -> bool:
    """Whether what the next line begins with has no place between a line and the bound on its right.

    That is a character or a Latin word, with the marks behind it that may begin no line.
    """
    words = after.text.lstrip()
    end = 1
    while end < len(words) and words[end - 1].isascii() and words[end].isascii() and words[end].isalnum():
        end += 1
    while end < len(words) and words[end] in _CLOSING:
        end += 1
    return line.right + (_width(words[:end]) + _SLACK) * line.size > right


def _width(text: str) -> float:
    """The width of a text in Chinese characters."""
    return sum(0.5 if char.isascii() else 1.0 for char in text)


def lines(glyphs: Iterable[Glyph]) -> list[Line]:
    """The lines that the glyphs make, from the top."""
    return _rows(_fragments(glyphs))


def columns(glyphs: Iterable[Glyph]) -> list[list[Line]]:
    """The lines of a page: all in one list, or in a list for each column and each title across, as they are read."""
    fragments = _fragments(glyphs)
    whole = _rows(fragments)
    gutter = _gutter(whole, fragments)
    if gutter is None:
        return [whole]
    found: list[list[Line]] = []
    band: list[Line] = []
    for line in sorted(fragments, key=lambda fragment: fragment.y):
        if line.x < gutter < line.right:
            found += [*_halves(band, gutter), [line]]
            band = []
        else:
            band.append(line)
    return [half for half in (*found, *_halves(band, gutter)) if half]


def _halves(band: list[Line], gutter: float) -> Iterator[list[Line]]:
    yield _rows([line for line in band if line.x < gutter])
    yield _rows([line for line in band if line.x >= gutter])


def _fragments(glyphs: Iterable[Glyph]) -> list[Line]:
    found = [_line(run) for run in _runs(glyphs)]
    return [line for line in found if line.text.strip()]


def _runs(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs in the order of the file, cut where the next one does not stand right behind."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and not _follows(run[-1], glyph):
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _follows(before: Glyph, glyph: Glyph) -> bool:
    height = max(before.bottom - before.y, 1.0)
    gap = glyph.x - before.right
    return _beside(before, glyph) and -height < gap < _NEXT_FRAGMENT * height and glyph.x > before.x


def _beside(one: Glyph | Line, other: Glyph | Line) -> bool:
    lower = min(one.bottom - one.y, other.bottom - other.y)
    return min(one.bottom, other.bottom) - max(one.y, other.y) > _SAME_LINE * lower


def _line(run: list[Glyph]) -> Line:
    text = run[0].char
    for before, glyph in pairwise(run):
        text += (
            _between(before.char, glyph.char, gap=glyph.x - before.right, height=glyph.bottom - glyph.y) + glyph.char
        )
    return Line(
        text,
        x=min(glyph.x for glyph in run),
        y=median(glyph.y for glyph in run),
        right=max(glyph.right for glyph in run),
        bottom=median(glyph.bottom for glyph in run),
    )


def _between(before: str, after: str, *, gap: float, height: float) -> str:
    """What stands between two characters: a space if the gap is one."""
    words = before.isascii() and after.isascii() and before.isalnum() and after.isalnum()
    blank = before.isspace() or after.isspace()
    return " " if not blank and gap > (_WORDS_APART if words else _APART) * height else ""


def _rows(fragments: list[Line]) -> list[Line]:
    """Fragments that stand beside each other as whole lines, from the top."""
    rows: list[list[Line]] = []
    for fragment in sorted(fragments, key=lambda line: (line.y, line.x)):
        row = next((row for row in reversed(rows[-3:]) if _beside(row[0], fragment)), None)
        if row is None:
            rows.append([fragment])
        else:
            row.append(fragment)
    return [_joined(sorted(row, key=lambda line: line.x)) for row in rows]


def _joined(row: list[Line]) -> Line:
    text = row[0].text
    for before, line in pairwise(row):
        text += _between(text[-1], line.text[0], gap=line.x - before.right, height=line.height) + line.text
    return Line(
        text,
        x=row[0].x,
        y=min(line.y for line in row),
        right=max(line.right for line in row),
        bottom=max(line.bottom for line in row),
    )


def _gutter(whole: list[Line], fragments: list[Line]) -> float | None:
    """Where the space between two columns of running text stands; None on a page of one column.

    Rosters and lists have two columns as well, but theirs are not filled.
    """
    if len(whole) < _COLUMN_LINES:
        return None
    left, right = min(line.x for line in whole), max(line.right for line in whole)
    middle = (left + right) / 2
    crossing = sum(line.x < middle < line.right for line in fragments)
    sides = [[line for line in fragments if line.right <= middle], [line for line in fragments if line.x >= middle]]
    if crossing > _CROSSING * len(whole) or min(map(len, sides)) < _COLUMN_LINES:
        return None
    filled = [median(line.right - line.x for line in side) > _FULL * (right - left) / 2 for side in sides]
    return middle if all(filled) else None
