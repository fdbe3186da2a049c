"""The body of a Word file into paragraphs and tables.

Knows what Word shows of its markup: inserted words, text boxes, merged cells. Must not know archives or numbering.
"""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from loaders.files.blocks import Block, Cell, Grid
from loaders.files.word_numbers import Numbers, local, value

_SIGNS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_UNSEEN = frozenset(
    ("pPr", "rPr", "del", "moveFrom", "delText", "instrText", "rt", "rubyPr", "footnoteReference", "commentReference")
)
_CONTENTS = "toc "  # styles of lines in a table of contents: toc 1, toc 2 …
_OFF = ("0", "false", "off", "none")


def blocks(container: Iterable[Element], numbers: Numbers) -> Iterator[Block]:
    """The paragraphs and tables in the body, a cell or a text box, in their order."""
    for part in container:
        name = local(part)
        if name == "p":
            yield from _paragraph(part, numbers)
        elif name == "tbl":
            yield _table(part, numbers)
        elif name == "AlternateContent":
            yield from blocks(_chosen(part), numbers)
        elif name not in _UNSEEN and not _is_contents(part):
            yield from blocks(part, numbers)


def _is_contents(part: Element) -> bool:
    """Whether a part is the table of contents that Word makes, which repeats the headings."""
    properties = (child for child in part if local(child) == "sdtPr")
    return any(value(item, "docPartGallery") == "Table of Contents" for child in properties for item in child)


def _paragraph(part: Element, numbers: Numbers) -> Iterator[Block]:
    if numbers.style_name(part).startswith(_CONTENTS):
        return
    boxes: list[Element] = []
    number = numbers.before(part)
    words = "".join(_words(part, boxes))
    yield f"{number}{words.lstrip() if number else words}"
    for box in boxes:
        yield from blocks(box, numbers)


def _words(part: Element, boxes: list[Element]) -> Iterator[str]:
    """The words of a paragraph or a run as Word shows them; text boxes in it are put aside."""
    for child in part:
        name = local(child)
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "txbxContent":
            boxes.append(child)
        elif name == "AlternateContent":
            yield from _words(_chosen(child), boxes)
        elif name not in _UNSEEN and not (name == "r" and _vanishes(child)):
            yield from _words(child, boxes)


def _vanishes(run: Element) -> bool:
    """Whether a run is formatted as hidden text."""
    marks = (mark for child in run if local(child) == "rPr" for mark in child if local(mark) == "vanish")
    return any(next(iter(mark.attrib.values()), "1") not in _OFF for mark in marks)


def _chosen(part: Element) -> Element:
    """Of several forms of one thing, the first that holds text (text boxes come in two forms)."""
    forms = [form for form in part if local(form) in ("Choice", "Fallback")]
    full = (form for form in forms if any(local(inner) == "t" for inner in form.iter()))
    return next(full, forms[0] if forms else Element("none"))


def _table(part: Element, numbers: Numbers) -> Grid:
    """A table; a cell that continues the one above (or, in old files, the one before) is that cell again."""
    rows = []
    above: dict[int, Cell] = {}
    for row in _inside(part, "tr"):
        cells: list[Cell] = []
        below: dict[int, Cell] = {}
        column = _count(row, "trPr", "gridBefore", least=0)
        cells += [Cell(())] * column
        for found in _inside(row, "tc"):
            cell = _cell(found, above.get(column), cells, numbers)
            cells.append(cell)
            below[column] = cell
            column += cell.columns
        rows.append(tuple(cells))
        above = below
    return Grid(tuple(rows))


def _cell(part: Element, above: Cell | None, before: list[Cell], numbers: Numbers) -> Cell:
    columns = _count(part, "tcPr", "gridSpan", least=1)
    if _continues(part, "hMerge") and before:
        return Cell(before[-1].blocks, columns=columns)
    if _continues(part, "vMerge") and above is not None:
        return Cell(above.blocks, columns=columns)
    return Cell(tuple(blocks(part, numbers)), columns=columns)


def _continues(part: Element, name: str) -> bool:
    """Whether a cell continues a merged one: the mark is there and does not say `restart`."""
    marked = any(local(mark) == name for child in part if local(child) == "tcPr" for mark in child)
    return marked and value(part, "tcPr", name) != "restart"


def _count(part: Element, *path: str, least: int) -> int:
    text = value(part, *path)
    return max(least, min(int(text), 100)) if text.isascii() and text.isdigit() and len(text) < 5 else least


def _inside(part: Element, name: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also inside what Word wraps around them; not those that were deleted."""
    for child in part:
        found = local(child)
        if found == name and not _deleted(child):
            yield child
        elif found in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _inside(child, name)


def _deleted(part: Element) -> bool:
    return any(local(mark) == "del" for child in part if local(child) in ("trPr", "tcPr") for mark in child)
