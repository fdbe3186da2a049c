"""Responsibility clauses into tasks: who leads, who answers, who cooperates.

Knows how the parts of reading clauses follow one another. Must not know wording.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.model.facts import Definition, Finding, Heading, Rule, Task
from loaders.document import Document, Item, Outline
from loaders.duties.doubts import doubts
from loaders.duties.duty_lists import duty_lists
from loaders.duties.duty_runs import acting_lines, duty_runs
from loaders.duties.grammar import Share, read_clause, read_list
from loaders.duties.looking_back import in_charge, plans_from
from loaders.duties.named import taken
from loaders.duties.prose import sentences
from loaders.duties.spots import Spot, goes_on, spots
from loaders.duties.standing import Standing, definitions, standing_rules
from loaders.duties.tasks import Clause, tasks
from loaders.duties.told_duties import told_duties
from loaders.names.completing import level_of
from loaders.names.naming import UnitName, is_unit
from loaders.tables.assigned import rows
from loaders.wording.clauses import LIST_TIME, MEDIUM, NUMBERED, SAME_ABOVE
from loaders.wording.headings import CONTACT, INSTITUTION

_LOOSE = 3  # brackets that assign, below which a loose list is taken for an explanation
_BLANK = 8  # characters of white space before an item that are looked over
_PLACES = tuple("省市区县州盟旗镇乡村")  # what places end in
# What a bracket adds to a collective: 各乡镇(街道).
_KINDS = frozenset({"街道", "乡镇", "镇", "乡", "场", "社区", "村"})
_LONGEST_ODD_NAME = 8  # characters of a name that ends like no unit, in a list of units


@dataclass(frozen=True, slots=True)
class Clauses:
    """What the responsibility clauses of a document say."""

    tasks: tuple[Task, ...] = ()
    rules: tuple[Rule, ...] = ()
    definitions: tuple[Definition, ...] = ()
    findings: tuple[Finding, ...] = ()


def clauses(document: Document, outline: Outline, heading: Heading) -> Clauses:
    """Every task that the document assigns, with its units in their roles."""
    level = "" if INSTITUTION.search(heading.issuer or "") else level_of(document, heading.jurisdiction)
    around = [span for span in outline.spans if span.kind not in ("body", "roster")]
    begins = {item.start for item in outline.items if _begins(document, item)} | {span.start for span in around}
    furniture = taken((span.start, span.end) for span in outline.spans if span.kind == "furniture")
    places = tuple(
        spot
        for spot in spots(document, tuple(sorted(begins)))
        if not furniture.holds(spot.start) and not CONTACT.match(document.folded, spot.start)
    )
    laid = rows(document, heading, level=level)
    found = _found(document, _outside(places, laid), level)
    rules = tuple(_reaching(standing, places) for standing in standing_rules(document))
    assigning = [clause for clause in found if clause.content.shares or clause.content.people or clause.kind == "side"]
    stretches = [(clause.start, clause.end) for clause in (*found, *laid)]
    own = _speaker(heading.issuer) if heading.issuer and heading.kind == "reply" else None
    read = taken([*stretches, *((span.start, span.end) for span in around)])
    stated = [*duty_lists(document, read, level), *sentences(document, read, level=level, own=own)]
    told = taken([*stretches, *((span.start, span.end) for span in around), *((one.start, one.end) for one in stated)])
    further = [
        *told_duties(document, stated, read, level),
        *duty_runs(document, stated, told, level),
        *acting_lines(document, stated, told, level),
    ]
    stated += {clause.start: clause for clause in further}.values()
    since = plans_from(document, heading)
    held = (each for each in stated if each.end > since or in_charge(document, heading, each))
    assigned = tasks(document, outline, [*assigning, *laid, *held], rules)
    return Clauses(
        tasks=assigned,
        rules=tuple(standing.rule for standing in rules),
        definitions=definitions(document, level=level),
        findings=doubts(document, found, assigned),
    )


def _found(document: Document, places: Sequence[Spot], level: str) -> list[Clause]:
    """What stands at the spots; loose lists only where the document assigns in brackets throughout."""
    read = [(spot, clause) for spot in places if (clause := _clause(document, spot, level)) and not _medium(clause)]
    kinds = Counter(spot.kind for spot, clause in read if clause.kind == "bracket" and clause.content.shares)
    enough = max(kinds["loose"], kinds["list"], kinds["bracket"]) >= _LOOSE
    if kinds.total() == kinds["list"] == 1:
        read = [(spot, clause) for spot, clause in read if spot.kind != "list" or not _sent_by(document, clause)]
    return _whole(document, _repeated([clause for spot, clause in read if enough or spot.kind != "loose"]))


def _medium(clause: Clause) -> bool:
    """Whether a clause names nobody but the medium that the text comes from."""
    shares = clause.content.shares
    return len(shares) == 1 and bool(MEDIUM.search(shares[0].unit.name))


def _sent_by(document: Document, clause: Clause) -> bool:
    """Whether a bracket names who sent the text in: one unit, behind the last word of all, and in no numbered item."""
    line = document.folded.rfind("\n", 0, clause.start) + 1
    alone = len(clause.content.shares) == 1 and not NUMBERED.match(document.folded, line)
    return alone and not document.folded[clause.end :].strip()


def _whole(document: Document, found: list[Clause]) -> list[Clause]:
    """The same without a name at whose middle the text breaks off."""
    last = found[-1] if found else None
    shares = last.content.shares if last else ()
    if last is None or not shares or document.folded[shares[-1].unit.end :].strip():
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


def _speaker(issuer: str) -> str:
    """Who says 我部: the ministry, though its office signs."""
    return (
        issuer.removesuffix("办公厅") if issuer.endswith(("部办公厅", "委办公厅", "局办公厅", "署办公厅")) else issuer
    )


def _begins(document: Document, item: Item) -> bool:
    """Whether an item begins something new: a line below a list that ends in 、, or in a name, goes on with it."""
    if item.number is not None:
        return True
    above = document.folded[max(0, item.start - _BLANK) : item.start].rstrip()
    return not above.endswith("、") and not goes_on(document.folded, item.start - _BLANK + len(above))


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


def _outside(places: tuple[Spot, ...], laid: list[Clause]) -> list[Spot]:
    """The spots that stand in no row of a table; what a row says of itself is read with it."""
    found, index, reached = [], 0, 0
    for spot in places:
        while index < len(laid) and laid[index].start <= spot.start:
            reached = max(reached, laid[index].end)
            index += 1
        if spot.start >= reached:
            found.append(spot)
    return found


def _reaching(standing: Standing, places: tuple[Spot, ...]) -> Standing:
    """A rule with 下同 holds from the clause that it stands in."""
    around = [spot.start for spot in places if spot.start <= standing.since < spot.end]
    return replace(standing, since=around[0]) if around else standing
