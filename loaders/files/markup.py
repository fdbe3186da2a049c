"""Elements of a web page into paragraphs and tables.

Knows which elements break lines, how lists are numbered and what a table is. Must not know parsers or encodings.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from loaders.files.blocks import Block, Cell, Grid, joined, lines
from loaders.wording.pages import NUMBERED

_BLOCKS = (
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure form "
    "h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary ul td th tr tbody thead tfoot"
)
_BREAKING = frozenset(_BLOCKS.split())
_ROW_GROUPS = frozenset(("thead", "tbody", "tfoot"))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MOST_ROWS = 65_534
_WHITE = (" ", "\t", "\n")


@dataclass(frozen=True, slots=True)
class Element:
    """An element that a reader of the page sees: its tag, its attributes, what is in it."""

    tag: str
    attributes: Mapping[str, str]
    children: "tuple[Element | str, ...]"


def blocks(nodes: "Iterable[Element | str]") -> Iterator[Block]:
    """The paragraphs and tables in the elements, in their order."""
    words: list[str] = []
    for piece in _pieces(nodes, kept=False):
        if isinstance(piece, str):
            words.append(piece)
            continue
        yield from _paragraph(words)
        words = []
        if piece is not None:
            yield piece
    yield from _paragraph(words)


def _paragraph(words: list[str]) -> Iterator[str]:
    text = joined("".join(words))
    if text:
        yield text


def _pieces(nodes: "Iterable[Element | str]", *, kept: bool) -> Iterator[str | Grid | None]:
    """Words, tables, and None where a line ends. `kept` says that line feeds of the text are shown (as in <pre>)."""
    for node in nodes:
        if isinstance(node, str):
            yield from _kept(node) if kept else (_collapsed(node),)
        elif node.tag == "br":
            yield None
        elif node.tag == "table":
            captions = [child for child in node.children if isinstance(child, Element) and child.tag == "caption"]
            yield from (*_pieces(captions, kept=kept), None, table(node), None)
        elif node.tag == "ol":
            yield from (None, *_numbered(node, kept=kept), None)
        elif node.tag in _BREAKING:
            yield None
            yield from _pieces(node.children, kept=kept or node.tag == "pre")
            yield None
        else:
            yield from _pieces(node.children, kept=kept)


def _collapsed(text: str) -> str:
    """Text with runs of white space as one space; a line feed stays between words, where the source was wrapped."""
    words = [" ".join(filter(None, line.replace("\t", " ").split(" "))) for line in text.split("\n")]
    inner = "\n".join(filter(None, words))
    before = " " if text[:1] in _WHITE else ""
    after = " " if inner and text[-1:] in _WHITE else ""
    return f"{before}{inner}{after}"


def _kept(text: str) -> Iterator[str | None]:
    first, *others = text.split("\n")
    yield first
    for line in others:
        yield None
        yield line


def _numbered(node: Element, *, kept: bool) -> Iterator[str | Grid | None]:
    """The items of a list that the browser numbers, with the numbers, unless their words begin with one."""
    number = int(node.attributes["start"]) if node.attributes.get("start", "").isdecimal() else 1
    for child in node.children:
        if not isinstance(child, Element) or child.tag != "li":
            yield from _pieces((child,), kept=kept)
            continue
        words = text(child)
        yield None
        if words and not NUMBERED.match(words) and "none" not in node.attributes.get("style", ""):
            yield _shown(number, node.attributes.get("type", "1"))
        yield from _pieces(child.children, kept=kept)
        yield None
        number += 1


def _shown(number: int, kind: str) -> str:
    if kind in ("a", "A") and 0 < number <= len(_LETTERS):
        letter = _LETTERS[number - 1]
        return f"{letter if kind == 'a' else letter.upper()}."
    return f"{number}."


def text(node: "Element | str") -> str:
    """All text in an element, on lines as far as elements break them, tables as in the document's text."""
    return node if isinstance(node, str) else "\n".join(lines(blocks((node,))))


def table(node: Element) -> Grid:
    """The rows of a table in their order, its cells with their spans; without its caption."""
    return Grid(tuple(tuple(_cell(cell) for cell in _cells(row)) for row in _rows(node)))


def _rows(node: Element) -> Iterator[Element]:
    for child in node.children:
        if isinstance(child, str):
            continue
        if child.tag == "tr":
            yield child
        elif child.tag in _ROW_GROUPS:
            yield from _rows(child)


def _cells(row: Element) -> Iterator[Element]:
    return (child for child in row.children if isinstance(child, Element) and child.tag in ("td", "th"))


def _cell(node: Element) -> Cell:
    rows = _span(node, "rowspan")
    return Cell(tuple(blocks(node.children)), rows=rows or _MOST_ROWS, columns=max(1, _span(node, "colspan")))


def _span(node: Element, name: str) -> int:
    value = node.attributes.get(name, "1").strip()
    return min(int(value), _MOST_ROWS) if value.isascii() and value.isdigit() and len(value) < 6 else 1
