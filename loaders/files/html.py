"""Web pages into text. Owns selectolax; knows how markup becomes a tree, in bounded time and memory.

Must not know which part of a page is the document (`loaders.files.page`), nor what it says.
"""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from graph.errors import DocumentError
from loaders.document import Content
from loaders.files.blocks import lines
from loaders.files.decode import decode
from loaders.files.markup import Element, blocks
from loaders.files.page import document_parts
from loaders.wording.pages import CHARSET, HIDDEN, TAG

MOST_TAGS = 400_000
DEEPEST = 200  # pages have under 60; parsers take time by the square of it
_DECLARED_IN = 4096
_UNSEEN = (
    "script style noscript template iframe object embed applet svg canvas audio video map button select textarea input "
    "nav footer aside dialog menu"
)
_DROPPED = frozenset(_UNSEEN.split())
_RAW = ("script", "style", "textarea", "title", "xmp")  # what is in them is no markup
_SINGLE = "area base br col embed hr img input link meta param source track wbr p li dd dt option optgroup"
_CLOSES_ITSELF = frozenset(_SINGLE.split())


def content(name: str, data: bytes) -> Content:
    """The text of the document that a web page shows. Raises `DocumentError` for a page that holds none."""
    found = CHARSET.search(data[:_DECLARED_IN].decode("latin-1"))
    markup = decode(name, data, declared=(found["name"] or found["xml"]) if found else "", torn=True)
    _check(name, markup)
    parser = LexborHTMLParser(markup)
    if parser.body is None:
        raise DocumentError(name, "is a web page without a body", do="save the page again")
    parts = document_parts(_element(name, parser.body, 0), _metas(parser))
    text = "\n".join(_squeezed(lines(blocks(parts))))
    if not text.strip():
        raise DocumentError(name, "is a web page without text", do="open it in a browser and save what it shows")
    return Content(f"{text.strip(chr(10))}\n")


def _check(name: str, markup: str) -> None:
    """Refuse pages that would take a parser very long: too many tags, or tags nested too deep."""
    tags = depth = at = 0
    open_tags: dict[str, int] = {}
    while (tag := TAG.search(markup, at)) and tags <= MOST_TAGS and depth <= DEEPEST:
        at, tags = tag.end(), tags + 1
        kind = "" if tag["comment"] else tag["name"].lower()
        if not kind or (kind in _RAW and not tag["end"]):
            end = markup.find(f"</{tag['name']}" if kind else "-->", at)
            at = end if end >= 0 else len(markup)
        elif kind not in _CLOSES_ITSELF:
            change = 1 if not tag["end"] else -1 if open_tags.get(kind) else 0
            open_tags[kind] = open_tags.get(kind, 0) + change
            depth += change
    if tags > MOST_TAGS:
        raise DocumentError(name, f"is a web page of more than {MOST_TAGS:,} tags", do="split it")
    if depth > DEEPEST:
        raise DocumentError(name, f"is a web page with more than {DEEPEST} tags within each other", do="save its text")


def _metas(parser: LexborHTMLParser) -> dict[str, str]:
    """What the page says of itself: names of its meta tags in lower case, and `title`."""
    found: dict[str, str] = {}
    for node in parser.css("meta[name][content]"):
        found.setdefault(str(node.attributes["name"]).lower(), node.attributes["content"] or "")
    title = parser.css_first("title")
    return {**found, "title": title.text() if title else ""}


def _element(name: str, node: LexborNode, depth: int) -> Element:
    if depth > DEEPEST:
        raise DocumentError(name, f"is a web page with more than {DEEPEST} tags within each other", do="save its text")
    attributes = {key: value or "" for key, value in node.attributes.items()}
    children: list[Element | str] = []
    child = node.first_child
    while child is not None:
        if child.is_text_node:
            children.append(child.text_content or "")
        elif child.is_element_node and not _hidden(child):
            children.append(_element(name, child, depth + 1))
        child = child.next
    return Element(node.tag or "", attributes, tuple(children))


def _hidden(node: LexborNode) -> bool:
    if node.tag in _DROPPED:
        return True
    attributes = node.attributes
    return "hidden" in attributes or HIDDEN.search(attributes.get("style") or "") is not None


def _squeezed(found: Iterator[str]) -> Iterator[str]:
    """The lines without a second empty one after another."""
    before = ""
    for line in found:
        if line or before:
            yield line
        before = line
