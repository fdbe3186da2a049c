"""The index that sites print around a document: 发布机构, 发文日期, 文号, each with its value.

Knows keys and where values end. Must not know what values mean.
"""

from itertools import pairwise

from loaders.document import Span
from loaders.segments import line_end, trim
from loaders.wording.index import KEY, VALUE_BELOW, VALUE_END

_LONGEST_VALUE = 160
_MARKS = " \n*-"

Entries = dict[str, tuple[tuple[int, int], ...]]


def index_entries(folded: str, spans: tuple[Span, ...]) -> Entries:
    """For each kind of key (title, issuer, number, issued, published, category) its values' stretches of the text."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    reached = 0
    for span in spans:
        if span.kind != "furniture" or span.start < reached:
            continue
        reached = line_end(folded, span.start)
        for key, start, end in _values(folded, span.start, reached):
            found[key] = (*found.get(key, ()), (start, end))
    return found


def _values(folded: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Keys and values between two offsets; keys without a value are left out."""
    keys = [*KEY.finditer(folded, start, end)]
    edges = [*(key.start() for key in keys), end]
    found = []
    for key, (_, limit) in zip(keys, pairwise(edges), strict=True):
        stop = VALUE_END.search(folded, key.end(), limit)
        value = _bare(folded, key.end(), min(stop.start() if stop else limit, key.end() + _LONGEST_VALUE))
        if value[0] == value[1] and (below := VALUE_BELOW.match(folded, key.end())):
            value = trim(folded, *below.span("value"))
        if key.lastgroup and value[0] < value[1]:
            found.append((key.lastgroup, *value))
    return found


def _bare(folded: str, start: int, end: int) -> tuple[int, int]:
    """The value without blanks, nor the marks of bold words and lists that a page has around it."""
    words = folded[start:end]
    start += len(words) - len(words.lstrip(_MARKS))
    return start, max(start, start + len(words.strip(_MARKS)))
