"""PDF files into text with their pages. Owns pypdfium2; knows how a file gives its glyphs, ruled lines and pictures.

Must not know how lines become paragraphs (`loaders.files.paragraphs`), nor what a text says.
"""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
from pypdfium2 import raw

from graph.errors import DocumentError
from loaders.document import Content
from loaders.files.decode import plausible
from loaders.files.paragraphs import assembled
from loaders.files.printed import Glyph, Sheet, Stroke

MOST_PAGES = 2_000
MOST_GLYPHS = 5_000_000
_MOST_OBJECTS = 20_000  # of one page; a map has more, and no table
_DEEPEST = 8  # forms within forms
_THIN = 3.0  # points: a rectangle of no more is a ruled line
_ASKEW = 0.05  # quarters of a turn off the four directions: a watermark
_OCR = "recognise its text (OCR) first"
_SAMPLE = 65_536
_UNKNOWN = 0.1  # share of characters without a meaning in a text that cannot be used


# A font whose every character is a box as wide as Chinese fonts make it. The library takes it for fonts that a file
# names and does not hold. Without a Chinese font on the machine it would take none, and then lose what is printed
# sideways, and lines that are repeated: such characters would have no height.
_BOXES = Path(__file__).with_name("boxes.ttf").read_bytes()
_EAST_ASIAN = frozenset({128, 129, 134, 136})  # character sets of Japan, Korea, China and Taiwan


def _mapped(_: Any, *face: Any) -> int | None:
    """Any handle that is not zero for an East Asian font, none for others: for those the library has its own."""
    charset = face[2]
    return 1 if charset in _EAST_ASIAN else None


def _data(_: Any, __: Any, *asked: Any) -> int:
    """How many bytes the font has; they go into the buffer if it is large enough. Single tables of it are not given."""
    table, buffer, size = asked
    if not table and buffer and size >= len(_BOXES):
        ctypes.memmove(buffer, _BOXES, len(_BOXES))
    return 0 if table else len(_BOXES)


def _fonts() -> Any:
    """What tells the library which fonts there are: the same on every machine."""
    kinds = dict(raw.FPDF_SYSFONTINFO._fields_)
    told = {
        "MapFont": _mapped,
        "GetFont": lambda *_: None,
        "GetFontData": _data,
        "GetFaceName": lambda *_: 0,
        "GetFontCharset": lambda *_: 134,
        "DeleteFont": lambda *_: None,
        "EnumFonts": lambda *_: None,
        "Release": lambda *_: None,
    }
    return raw.FPDF_SYSFONTINFO(version=1, **{name: kinds[name](answer) for name, answer in told.items()})


_FONTS = _fonts()  # the library keeps the address
raw.FPDF_SetSystemFontInfo(_FONTS)


@dataclass(frozen=True, slots=True)
class _View:
    """How a page's own coordinates become points from the top left of the page as it is seen."""

    left: float
    bottom: float
    right: float
    top: float
    turned: int

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page as it is seen."""
        if self.turned == 90:
            return y - self.bottom, x - self.left
        if self.turned == 180:
            return self.right - x, y - self.bottom
        if self.turned == 270:
            return self.top - y, self.right - x
        return x - self.left, self.top - y

    def size(self) -> tuple[float, float]:
        """The width and height of the page as it is seen."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.turned in (90, 270) else (width, height)


@dataclass(frozen=True, slots=True)
class _Char:
    """A character in the page's own coordinates; `turned` is how far its line is turned, in degrees."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    turned: int


def content(name: str, data: bytes) -> Content:
    """The text of a PDF file and the offset at which each page starts.

    Without page numbers and what repeats on every page. Raises `DocumentError` for a file that is damaged, protected,
    too long, or without a usable text layer, as a scan is.
    """
    try:
        with pypdfium2.PdfDocument(data) as file:
            if len(file) > MOST_PAGES:
                raise DocumentError(name, f"has more than {MOST_PAGES:,} pages", got=f"{len(file):,}", do="split it")
            sheets = list(_sheets(name, file))
    except pypdfium2.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise DocumentError(name, "is protected by a password", do="take the password off") from error
        raise DocumentError(name, "is a damaged PDF file", do="fetch the file again") from error
    _check(name, sheets)
    return assembled(sheets)


def _check(name: str, sheets: list[Sheet]) -> None:
    """Refuse scans, and text layers whose characters mean nothing."""
    chars = "".join(glyph.char for sheet in sheets for glyph in sheet.glyphs)
    if not chars.strip():
        scan = any(sheet.pictures for sheet in sheets)
        what = "is a scan: its pages are pictures without text" if scan else "is a PDF file without text"
        raise DocumentError(name, what, do=_OCR if scan else "fetch the file again")
    bare = [sheet.number for sheet in sheets if sheet.pictures and not sheet.glyphs]
    if len(bare) * 2 > len(sheets):
        raise DocumentError(name, "is mostly a scan", got=f"{len(bare)} of {len(sheets)} pages without text", do=_OCR)
    unknown = sum(char == "\ufffd" or 0xE000 <= ord(char) < 0xF900 for char in chars)
    if unknown > _UNKNOWN * len(chars) or not plausible(chars[:_SAMPLE]):
        raise DocumentError(name, "has a text layer whose characters mean nothing", do=_OCR)


def _sheets(name: str, file: pypdfium2.PdfDocument) -> Iterator[Sheet]:
    chars = drawn = 0
    for number in range(len(file)):
        page = file[number]
        text = page.get_textpage()
        chars += text.count_chars()
        drawn += raw.FPDFPage_CountObjects(page.raw)
        if max(chars, drawn) > MOST_GLYPHS:
            what = "characters" if chars > MOST_GLYPHS else "drawings"
            raise DocumentError(name, f"has more than {MOST_GLYPHS:,} {what}", do="split it")
        found = list(_chars(text))
        text.close()
        view = _view(page, found)
        strokes, pictures = _drawn(page, view)
        glyphs = tuple(_glyph(char, view) for char in found)
        yield Sheet(number, *view.size(), glyphs, tuple(strokes), pictures)
        page.close()


def _view(page: pypdfium2.PdfPage, found: list[_Char]) -> _View:
    """The view of a page in which most of its text is upright: tables are printed sideways, also on upright pages."""
    left, bottom, right, top = page.get_cropbox()
    turns = Counter(char.turned for char in found)
    turned = turns.most_common(1)[0][0] if turns else page.get_rotation()
    return _View(left, bottom, right, top, turned)


def _glyph(char: _Char, view: _View) -> Glyph:
    (x, y), (right, bottom) = view.seen(char.left, char.top), view.seen(char.right, char.bottom)
    return Glyph(char.text, min(x, right), min(y, bottom), max(x, right), max(y, bottom))


def _chars(text: pypdfium2.PdfTextPage) -> Iterator[_Char]:
    """The characters of a page in the order of the file, without watermarks and what only the library makes up."""
    box = raw.FS_RECTF()
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if code < 32 or 0xD800 <= code < 0xE000 or code > 0x10FFFF or raw.FPDFText_IsGenerated(text, index) == 1:
            continue
        quarters = raw.FPDFText_GetCharAngle(text, index) / (math.pi / 2)
        if abs(quarters - round(quarters)) < _ASKEW and raw.FPDFText_GetLooseCharBox(text, index, box):
            turned = -round(quarters) % 4 * 90  # the library counts clockwise
            yield _Char(chr(code), box.left, box.bottom, box.right, box.top, turned)


def _drawn(page: pypdfium2.PdfPage, view: _View) -> tuple[list[Stroke], bool]:
    """The ruled lines of a page, and whether it shows pictures. No lines where there are too many objects."""
    strokes: list[Stroke] = []
    pictures = False
    for count, (item, form) in enumerate(_objects(page.raw, None, 0)):
        kind = raw.FPDFPageObj_GetType(item)
        pictures = pictures or kind == raw.FPDF_PAGEOBJ_IMAGE
        if count > _MOST_OBJECTS:
            return [], pictures
        if kind == raw.FPDF_PAGEOBJ_PATH:
            strokes += _strokes(item, [_matrix(item), *form], view)
    return strokes, pictures


_Matrix = tuple[float, float, float, float, float, float]


def _objects(
    parent: object, form: tuple[_Matrix, ...] | None, depth: int
) -> Iterator[tuple[object, tuple[_Matrix, ...]]]:
    """Everything drawn on a page or in a form of it, with the matrices of the forms it stands in, innermost first."""
    count = raw.FPDFPage_CountObjects(parent) if form is None else raw.FPDFFormObj_CountObjects(parent)
    for index in range(count):
        item = raw.FPDFPage_GetObject(parent, index) if form is None else raw.FPDFFormObj_GetObject(parent, index)
        yield item, form or ()
        if raw.FPDFPageObj_GetType(item) == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            yield from _objects(item, (_matrix(item), *(form or ())), depth + 1)


def _matrix(item: object) -> _Matrix:
    matrix = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, matrix):
        return 1, 0, 0, 1, 0, 0
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _strokes(item: object, matrices: list[_Matrix], view: _View) -> Iterator[Stroke]:
    """The straight lines of a path, and the sides of its rectangles; a thin rectangle is one line."""
    for points in _subpaths(item, matrices, view):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
        if right - left <= _THIN or bottom - top <= _THIN:
            upright = bottom - top > right - left
            along = (top, bottom) if upright else (left, right)
            yield Stroke(upright, (left + right) / 2 if upright else (top + bottom) / 2, *along)
            continue
        for (x, y), (to_x, to_y) in pairwise(points):
            if abs(x - to_x) <= 1:
                yield Stroke(True, x, min(y, to_y), max(y, to_y))
            elif abs(y - to_y) <= 1:
                yield Stroke(False, y, min(x, to_x), max(x, to_x))


def _subpaths(item: object, matrices: list[_Matrix], view: _View) -> Iterator[list[tuple[float, float]]]:
    """The points of each part of a path that is drawn without lifting the pen, as seen; curves by their ends."""
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[tuple[float, float]] = []
    for index in range(min(raw.FPDFPath_CountSegments(item), _MOST_OBJECTS)):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points
            points = []
        points.append(view.seen(*_moved(x.value, y.value, matrices)))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if len(points) > 1:
        yield points


def _moved(x: float, y: float, matrices: list[_Matrix]) -> tuple[float, float]:
    for a, b, c, d, e, f in matrices:
        x, y = a * x + c * y + e, b * x + d * y + f
    return x, y
