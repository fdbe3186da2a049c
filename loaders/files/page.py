"""Which part of a web page is the document: its text, its title, and the index that the site prints above it.

Knows how government sites are built. Must not know parsers; wording is in `loaders.wording.pages`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from loaders.files.markup import Element, text
from loaders.wording.pages import AROUND, DOCUMENT_TITLE, INDEX_BLOCK, INDEX_KEY, SITE_NAME

# What publishing systems call the element that holds an article, by id or class.
_ARTICLES = (
    "ucap-content trs_editor trs_ueditor trs_editor_view zoom zoomcon vsb_content v_news_content wp_articlecontent "
    "pages_content pages-content article-content article_content articlecontent article-con news_content "
    "news-content newscontent content_txt xxgk_content ewb-article-info info-content xl_content xlcontent con_txt "
    "textcontent detail-content detail_content main-txt js_content rich_media_content"
)
_CONTAINERS = frozenset(_ARTICLES.split())
_PROSE = "，。；、,;"
_MOST = 0.9  # share of a page's prose that its document holds
_ENOUGH = 0.5  # share of it that an element known by name must hold
_LINKS, _LINKED = 3, 0.8  # links and share of linked characters that make a list of links
_HEAD = 3000  # characters in which a document bears its title
_LONGEST_INDEX = 1200
_TITLES = ("articletitle", "og:title")
_SHORTEST_TITLE = 8


@dataclass(frozen=True, slots=True)
class _Weighed:
    """An element with its elements, how many marks of prose stand in it outside links, its characters and links."""

    element: Element
    weight: int
    size: int
    links: int
    linked: int  # characters in links
    inner: "tuple[_Weighed, ...]"


def document_parts(body: Element, metas: Mapping[str, str]) -> tuple[Element | str, ...]:
    """The index, the title and the text of the document, as far as the page shows them; its index in paragraphs."""
    main = _main(_weighed(body))
    words = _bare(text(main))
    index = [] if INDEX_BLOCK.search(words[:_HEAD]) else [Element("p", {}, (line,)) for line in _index(body)]
    title = _title(body, metas)
    named = _bare(title) in words[:_HEAD] or any(_bare(title) in _bare(str(part.children[0])) for part in index)
    heading = [] if named or not words else [Element("p", {}, (title,))]
    return (*index, *heading, main)


def _weighed(element: Element) -> _Weighed:
    """An element with its weight; links, and what is named as standing around an article, weigh nothing."""
    link = element.tag == "a"
    around = link or (element.tag not in ("body", "html") and _is_around(element))
    inner = tuple(_weighed(child) for child in element.children if isinstance(child, Element))
    words = [_bare(child) for child in element.children if isinstance(child, str)]
    size = sum(map(len, words)) + sum(child.size for child in inner)
    own = sum(part.count(mark) for part in words for mark in _PROSE)
    return _Weighed(
        element=element,
        weight=0 if around else own + sum(child.weight for child in inner),
        size=size,
        links=link + sum(child.links for child in inner),
        linked=size if link else sum(child.linked for child in inner),
        inner=inner,
    )


def _is_around(element: Element) -> bool:
    return AROUND.search(_names(element)) is not None


def _names(element: Element) -> str:
    return f"{element.attributes.get('id', '')} {element.attributes.get('class', '')}"


def _main(page: _Weighed) -> Element:
    """The element that holds the document: one known by its name, else the smallest that holds most of the prose."""
    named = [found for found in _within(page) if _CONTAINERS & set(_names(found.element).lower().split())]
    best = max(named, key=lambda found: found.weight, default=None)
    if best is not None and best.weight > _ENOUGH * page.weight:
        return best.element
    place = page
    while heavy := [inner for inner in place.inner if inner.weight > _MOST * page.weight]:
        if heavy[0].element.tag in ("p", "ul", "ol", "span") or _is_data(heavy[0].element):
            break
        place = heavy[0]
    return _without_surroundings(place)


def _within(place: _Weighed) -> Iterator[_Weighed]:
    yield place
    for inner in place.inner:
        yield from _within(inner)


def _is_data(element: Element) -> bool:
    """Whether an element is a table with several rows of several cells, and not the frame of a page."""
    if element.tag != "table":
        return False
    rows = [row for part in element.children if isinstance(part, Element) for row in (part, *part.children)]
    wide = [row for row in rows if isinstance(row, Element) and row.tag == "tr" and _cells(row) > 1]
    return len(wide) > 1 and not any(inner.tag == "table" for inner in _below(element))


def _cells(row: Element) -> int:
    return sum(isinstance(cell, Element) and cell.tag in ("td", "th") for cell in row.children)


def _below(element: Element) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, Element):
            yield child
            yield from _below(child)


def _without_surroundings(place: _Weighed) -> Element:
    """An element without navigation, footers and lists of links; the element itself is kept whatever its name."""
    kept = {id(inner.element): inner for inner in place.inner if not _is_around(inner.element) and not _is_links(inner)}
    children: list[Element | str] = []
    for child in place.element.children:
        if isinstance(child, str):
            children.append(child)
        elif id(child) in kept:
            children.append(_without_surroundings(kept[id(child)]))
    return Element(place.element.tag, place.element.attributes, tuple(children))


def _is_links(place: _Weighed) -> bool:
    """Whether an element is a list of links: three or more, with next to nothing beside them."""
    listing = place.element.tag in ("ul", "ol", "div", "dl", "section", "table")
    return listing and place.links >= _LINKS and place.linked > _LINKED * place.size


def _title(body: Element, metas: Mapping[str, str]) -> str:
    """The document's title by the page's own word, its first heading, or the title of its window."""
    for name in _TITLES:
        if len(metas.get(name, "").strip()) >= _SHORTEST_TITLE:
            return " ".join(SITE_NAME.sub("", metas[name]).split())
    headings = [" ".join(text(inner).split()) for inner in _below(body) if inner.tag in ("h1", "h2")]
    window = SITE_NAME.sub("", SITE_NAME.sub("", " ".join(metas.get("title", "").split())))
    likely = [words for words in (*headings, window) if len(words) >= _SHORTEST_TITLE and DOCUMENT_TITLE.search(words)]
    return likely[0] if likely else ""


def _index(body: Element) -> list[str]:
    """The lines of the index that sites print above a document (索引号, 发文字号 …): the smallest element with it."""
    place = body
    while inner := [child for child in place.children if isinstance(child, Element) and _holds_index(child)]:
        if inner[0].tag in ("tr", "tbody"):
            break
        place = inner[0]
    words = text(place)
    if place is body or len(words) > _LONGEST_INDEX:
        return []
    return [" ".join(line.split()) for line in words.split("\n") if line.strip()]


def _holds_index(element: Element) -> bool:
    words = text(element)
    return INDEX_BLOCK.search(words) is not None and INDEX_KEY.search(words) is not None


def _bare(words: str) -> str:
    return "".join(words.split())
