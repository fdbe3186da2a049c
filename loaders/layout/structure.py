"""How a document is laid out: numbered items to any depth, and what stands around them.

Knows how number styles nest and where an item ends. Must not know how numbers look, nor what items say.
"""

from dataclasses import replace
from functools import cmp_to_key
from itertools import pairwise

from loaders.document import Document, Item, Outline, Span
from loaders.layout.numbering import STYLES, Mark, marks
from loaders.layout.surroundings import surroundings
from loaders.segments import lines, trim
from loaders.wording.numbering import CLAUSE_BRACKET, SENTENCE_END

_BREAKS = frozenset({"title", "signature", "date", "attachment", "addressee"})  # spans that end every open item
_LONGEST_TITLE = 80
_BRACKETED = frozenset({"chinese-bracket", "arabic-bracket", "half-bracket"})
_AROUND = {"division": "第{}部分", "part": "第{}章", "section": "第{}节", "article": "第{}条", "point": "{}是"}


_Event = tuple[int, Mark | None]  # where a mark stands, or (with none) a span starts that ends all open items


def outline(document: Document) -> Outline:
    """The document's items in the order of the text, and spans for title, addressees, signature, furniture."""
    folded = document.folded
    found = marks(folded)
    spans = surroundings(folded, tuple(mark.start for mark in found))
    covered = [span for span in spans if span.kind != "body"]
    kept = tuple(mark for mark in found if not any(span.start <= mark.start < span.end for span in covered))
    numbered = _items(document, kept, _breaks(folded, spans))
    loose = _loose(document, numbered, spans)
    return Outline(items=_merge(numbered, loose), spans=spans)


def _breaks(folded: str, spans: tuple[Span, ...]) -> tuple[int, ...]:
    """Where every open item ends: at a title, a signature, an attachment, and at furniture that runs to the end."""
    ends = [span.start for span in spans if span.kind in _BREAKS]
    rest = len(folded.rstrip())
    for span in reversed(spans):
        if span.kind != "furniture" or span.end < rest:
            break
        ends.append(span.start)
        rest = len(folded[: span.start].rstrip())
    return tuple(sorted(ends))


def _items(document: Document, found: tuple[Mark, ...], breaks: tuple[int, ...]) -> tuple[Item, ...]:
    rank = {style: place for place, style in enumerate(_nesting(found))}
    marked: list[_Event] = [(mark.start, mark) for mark in found]
    events = sorted([*marked, *((at, None) for at in breaks)], key=_order)
    stops = [start for start, _ in events[1:]] + [len(document.folded)]
    items: list[Item] = []
    stack: list[tuple[int, int]] = []  # rank of the style, index of the item
    for (_, mark), stop in zip(events, stops, strict=False):
        level = rank[mark.style] if mark else -1
        while stack and stack[-1][0] >= level:
            _reach(items, stack.pop()[1])
        if mark:
            parent = stack[-1][1] if stack else None
            stack.append((level, len(items)))
            items.append(_item(document, mark, stop, parent=parent, above=items))
    for _, index in stack:
        _reach(items, index)
    return tuple(items)


def _reach(items: list[Item], index: int) -> None:
    """Let an item end where the last of those below it does."""
    if items[index].tail != items[-1].end:
        items[index] = replace(items[index], tail=items[-1].end)


def _order(event: _Event) -> tuple[int, int]:
    return event[0], 0 if event[1] is None else 1


def _item(document: Document, mark: Mark, stop: int, *, parent: int | None, above: list[Item]) -> Item:
    _, end = trim(document.folded, mark.start, stop)
    prefix = above[parent].label if parent is not None else ""
    return Item(
        number=mark.number,
        label=mark.number if mark.style == "decimal" else prefix + _shown(mark),
        depth=above[parent].depth + 1 if parent is not None else 0,
        title=title(document, mark.end, end),
        start=mark.start,
        end=max(end, mark.end),
        tail=max(end, mark.end),
        parent=parent,
    )


def _shown(mark: Mark) -> str:
    if mark.style in _BRACKETED:
        return f"({mark.number})"
    return _AROUND.get(mark.style, "{}").format(mark.number)


def title(document: Document, start: int, end: int) -> str:
    """The heading sentence: up to the first 。 or line end, without a clause in brackets; shortened if very long."""
    start, end = trim(document.folded, start, end)
    for pattern in (SENTENCE_END, CLAUSE_BRACKET):
        stop = pattern.search(document.folded, start, end)
        end = stop.start() if stop and stop.start() > start else end
    if end - start > _LONGEST_TITLE:
        cuts = [document.folded.find(mark, start + 4, end) for mark in ",;: "]
        end = min((cut for cut in cuts if cut >= 0), default=start + _LONGEST_TITLE)
    words = zip(document.text[start:end], document.folded[start:end], strict=True)
    shown = "".join(char for char, form in words if char == form or char != "*")  # bold words of Markdown
    return shown.strip(" \u3000：:；;,，、")


def _nesting(found: tuple[Mark, ...]) -> list[str]:
    """The styles from the outermost in: the usual order, unless this document puts two of them the other way round."""
    inside = _inside(found)

    def compare(one: str, other: str) -> int:
        usual = STYLES.index(one) - STYLES.index(other)
        upper, lower = (one, other) if usual < 0 else (other, one)
        reverse = inside.get((upper, lower), 0) > 0 and not inside.get((lower, upper), 0)
        return -usual if reverse else usual

    used = {mark.style for mark in found}
    return sorted((style for style in STYLES if style in used), key=cmp_to_key(compare))


def _inside(found: tuple[Mark, ...]) -> dict[tuple[str, str], int]:
    """For each two styles, how many marks of the first stand between neighbours (n and n+1) of the second."""
    counts: dict[tuple[str, str], int] = {}
    since: dict[str, tuple[int, dict[str, int]]] = {}
    for mark in found:
        value, passed = since.get(mark.style, (0, {}))
        if value + 1 == mark.value and value:
            for style, count in passed.items():
                counts[style, mark.style] = counts.get((style, mark.style), 0) + count
        for style, (_, others) in since.items():
            if style != mark.style:
                others[mark.style] = others.get(mark.style, 0) + 1
        since[mark.style] = (mark.value, {})
    return counts


def _loose(document: Document, numbered: tuple[Item, ...], spans: tuple[Span, ...]) -> list[Item]:
    """Paragraphs of running text that belong to no numbered item."""
    taken = sorted([(item.start, item.end) for item in numbered] + [(span.start, span.end) for span in spans])
    edges = [(0, 0), *taken, (len(document.folded), len(document.folded))]
    found, reached = [], 0
    for (_, before), (after, _) in pairwise(edges):
        reached = max(reached, before)
        for start, end in lines(document.folded[reached:after]) if reached < after else ():
            found.append(_running(document, reached + start, reached + end))
    return found


def _running(document: Document, start: int, end: int) -> Item:
    return Item(
        number=None, label="", depth=0, title=title(document, start, end), start=start, end=end, tail=end, parent=None
    )


def _merge(numbered: tuple[Item, ...], loose: list[Item]) -> tuple[Item, ...]:
    everything = sorted([*numbered, *loose], key=lambda item: item.start)
    place = {item.start: index for index, item in enumerate(everything)}
    parents = [None if item.parent is None else place[numbered[item.parent].start] for item in everything]
    return tuple(
        item if item.parent == parent else replace(item, parent=parent)
        for item, parent in zip(everything, parents, strict=True)
    )
