"""What stands at the places where a clause may stand: brackets, labelled lines, lists of units.

Knows which of them assign, and what a list of units takes to be one. Must not know where they stand.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from loaders.document import Document
from loaders.duties.grammar import Share, read_clause, read_list
from loaders.duties.spots import Spot
from loaders.duties.tasks import Clause
from loaders.names.naming import UnitName, is_unit
from loaders.segments import ends_text, line_start
from loaders.wording.clauses import LIST_TIME, MEDIUM, NUMBERED, SAME_ABOVE

_LOOSE = 3  # brackets that assign, below which a loose list is taken for an explanation
_PLACES = tuple("省市区县州盟旗镇乡村")  # what places end in
# What a bracket adds to a collective: 各乡镇(街道).
_KINDS = frozenset({"街道", "乡镇", "镇", "乡", "场", "社区", "村"})
_LONGEST_ODD_NAME = 8  # characters of a name that ends like no unit, in a list of units


def clauses_at(document: Document, places: Sequence[Spot], level: str) -> list[Clause]:
    """The clauses that stand at the spots; loose lists only where the document assigns in brackets throughout."""
    read = [(spot, clause) for spot in places if (clause := _clause(document, spot, level)) and not _medium(clause)]
    kinds = Counter(spot.kind for spot, clause in read if clause.kind == "bracket" and clause.content.shares)
    enough = max(kinds["loose"], kinds["list"], kinds["bracket"]) >= _LOOSE
    if kinds.total() == kinds["list"] == 1:
        read = [(spot, clause) for spot, clause in read if spot.kind != "list" or not _sent_by(document, clause)]
    return _whole(document, _repeated([clause for spot, clause in read if enough or spot.kind != "loose"]))


def _clause(document: Document, spot: Spot, level: str) -> Clause | None:
    """What stands at a spot; None for a bracket that holds more than the names of units."""
    if spot.kind not in ("list", "loose"):
        return Clause(spot.kind, spot.start, spot.end, read_clause(document, spot.inner, spot.close, level=level))
    time = LIST_TIME.search(document.folded, spot.inner, spot.close)
    content = read_list(document, spot.inner, time.start() if time else spot.close, role="responsible", level=level)
    names = [share.unit.name for share in content.shares]
    odd = [name for name in names if not is_unit(name)]
    if spot.kind == "loose" and (odd or all(share.unit.group for share in content.shares)):
        return None
    if _KINDS.issuperset(names) or 2 * len(odd) > len(names) or any(len(name) > _LONGEST_ODD_NAME for name in odd):
        return None
    return Clause("bracket", spot.start, spot.end, content)


def _medium(clause: Clause) -> bool:
    """Whether a clause names nobody but the medium that the text comes from."""
    shares = clause.content.shares
    return len(shares) == 1 and bool(MEDIUM.search(shares[0].unit.name))


def _sent_by(document: Document, clause: Clause) -> bool:
    """Whether a bracket names who sent the text in: one unit, behind the last word of all, and in no numbered item."""
    line = line_start(document.folded, clause.start)
    alone = len(clause.content.shares) == 1 and not NUMBERED.match(document.folded, line)
    return alone and ends_text(document.folded, clause.end)


def _whole(document: Document, found: list[Clause]) -> list[Clause]:
    """The same without a name at whose middle the text breaks off."""
    last = found[-1] if found else None
    shares = last.content.shares if last else ()
    if last is None or not shares or not ends_text(document.folded, shares[-1].unit.end):
        return found
    name = shares[-1].unit.name
    if is_unit(name) or name.endswith(_PLACES):
        return found
    return [*found[:-1], replace(last, content=replace(last.content, shares=shares[:-1]))]


def _repeated(found: list[Clause]) -> list[Clause]:
    """The same, with the units of the clause above where one says 同上."""
    made: list[Clause] = []
    for clause in found:
        names = [share.unit for share in clause.content.shares]
        if len(names) == 1 and SAME_ABOVE.search(names[0].name):
            above = next((one.content.shares for one in reversed(made) if one.content.shares), ())
            made.append(replace(clause, content=replace(clause.content, shares=_standing_at(above, names[0]))))
        else:
            made.append(clause)
    return made


def _standing_at(shares: tuple[Share, ...], place: UnitName) -> tuple[Share, ...]:
    """The same shares with the words of one name as their evidence."""
    return tuple(
        replace(share, unit=replace(share.unit, printed=place.printed, start=place.start, end=place.end))
        for share in shares
    )
