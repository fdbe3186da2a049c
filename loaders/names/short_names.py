"""Short names that a document sets for units and leading groups: 协调委员会(以下简称协调委).

Knows where a short name stands. Must not know how it is worded (`loaders.wording`), nor who is meant by a name.
"""

from graph.model.facts import Evidence, Facts, ShortName
from loaders.document import Document
from loaders.names.odd_names import names
from loaders.wording.unit_lists import SHORT_NAME

_REACH = 80  # characters before a short name in which the full one stands
_BLANKS = str.maketrans("", "", ' \n\t“”"《》')


def short_names(document: Document, facts: Facts) -> tuple[ShortName, ...]:
    """The short names of units and groups that the facts name in full; the first that the text sets for each."""
    matches = list(SHORT_NAME.finditer(document.folded))
    named = {*(group.name for group in facts.groups), *(name for name, *_ in names(facts))} if matches else ()
    full = sorted(named, key=len)
    found: dict[str, ShortName] = {}
    for match in matches:
        before = document.folded[max(0, match.start() - _REACH) : match.start()].translate(_BLANKS)
        meant = [name for name in full if before.endswith(name.translate(_BLANKS)) and name != match["short"]]
        if meant:
            evidence = Evidence(*match.span(), document.text[slice(*match.span())])
            found.setdefault(match["short"], ShortName(match["short"], meant[-1], evidence))
    return tuple(found.values())
