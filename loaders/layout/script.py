"""The names of a document in the document's own characters, where it is written in traditional ones.

Knows which characters folding changed. Must not know wording. Facts are read from folded text, and a graph keeps its
units by simplified names; what one document says is shown as it writes it.
"""

from collections import Counter
from dataclasses import fields, is_dataclass, replace
from typing import Any

from graph.model.facts import Evidence, Facts
from loaders.document import Document

_FEWEST = 0.05  # share of a text's Chinese characters that are traditional, from which it is taken to be written so
_FIRST, _LAST = "\u4e00", "\u9fff"


def as_written(facts: Facts, document: Document) -> Facts:
    """The facts with traditional characters where the document has them throughout; else the same facts."""
    forms = _forms(document)
    return facts if not forms else _written(facts, forms)


def _forms(document: Document) -> dict[int, str]:
    """The traditional character for each simplified one that the text never writes itself; none for other texts."""
    if document.text.isascii() or document.folded == document.text:
        return {}
    pairs = Counter(zip(document.folded, document.text, strict=True))
    chinese = {pair: count for pair, count in pairs.items() if all(_FIRST <= char <= _LAST for char in pair)}
    changed = {pair: count for pair, count in chinese.items() if pair[0] != pair[1]}
    if sum(changed.values()) < _FEWEST * sum(chinese.values()):
        return {}
    forms: dict[int, str] = {}
    for (plain, printed), _ in sorted(changed.items(), key=lambda item: item[1]):  # the most frequent one last
        if (plain, plain) not in chinese:
            forms[ord(plain)] = printed
    return forms


def _written(value: Any, forms: dict[int, str]) -> Any:  # facts are nested values of many types
    if isinstance(value, str):
        return value.translate(forms)
    if isinstance(value, Evidence):
        return value  # quotes are cut from the text
    if isinstance(value, tuple):
        return tuple(_written(each, forms) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _written(getattr(value, each.name), forms) for each in fields(value)})
    return value
