"""A document as text, and its outline: the values that the stages of reading hand each other.

Knows what a text, a folded text and an item are. Must not know files or wording.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """One document's text. `name` is the file name without suffix, `text` what `zeren text` prints.

    `folded` has the same length and the same offsets as `text`, with forms that mean the same made one: full-width
    punctuation, digits and letters are half-width, every white space but the line break is a space, and traditional
    characters are simplified. Patterns match on `folded`; quotes are cut from `text`.
    """

    name: str
    text: str
    folded: str
    digest: str
    pages: tuple[int, ...] = ()  # offset at which each page starts; empty where there are no pages


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds as text: rows of tables are lines with a TAB between cells; `pages` as in `Document`."""

    text: str
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered (or unnumbered) passage: its own words run from `start` to `end`, its sub-items come after `end`.

    `number` is as printed, without brackets or dots (一, 1, ①), None for running text; `label` is the path from the
    top, e.g. 二(一)1; `depth` counts from 0; `title` is the heading sentence without the number; `parent` is the index
    of the item above in the outline's list, None at the top. `tail` is the offset at which its last sub-item ends.
    """

    number: str | None
    label: str
    depth: int
    title: str
    start: int
    end: int
    tail: int
    parent: int | None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, with what it is: furniture, title, addressee, signature, body, roster."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Outline:
    """How a document is laid out: its items in the order of the text, and spans for what stands around them."""

    items: tuple[Item, ...]
    spans: tuple[Span, ...]
