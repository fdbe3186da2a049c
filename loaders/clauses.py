"""Responsibility clauses into tasks: who leads, who answers, who cooperates.

Knows how the parts of reading clauses follow one another. Must not know wording.
"""

from dataclasses import dataclass, replace

from graph.model.facts import Definition, Finding, Heading, Rule, Task
from loaders.document import Document, Item, Outline, Span
from loaders.duties.at_spots import clauses_at
from loaders.duties.doubts import doubts
from loaders.duties.duty_lists import duty_lists
from loaders.duties.duty_runs import acting_lines, duty_runs
from loaders.duties.duty_sections import duty_sections
from loaders.duties.looking_back import in_charge, plans_from
from loaders.duties.named import taken
from loaders.duties.prose import sentences
from loaders.duties.spots import Spot, goes_on, spots
from loaders.duties.standing import Standing, definitions, standing_rules
from loaders.duties.tasks import Clause, Laid, tasks
from loaders.duties.told_duties import told_duties
from loaders.names.completing import level_of
from loaders.tables.assigned import rows
from loaders.wording.headings import CONTACT
from loaders.wording.units import INSTITUTION, TOWN

_BLANK = 8  # characters of white space before an item that are looked over
_OFFICES = ("部办公厅", "委办公厅", "局办公厅", "署办公厅")


@dataclass(frozen=True, slots=True)
class Clauses:
    """What the responsibility clauses of a document say."""

    tasks: tuple[Task, ...] = ()
    rules: tuple[Rule, ...] = ()
    definitions: tuple[Definition, ...] = ()
    findings: tuple[Finding, ...] = ()
    tables: tuple[Laid, ...] = ()
    spots: tuple[Spot, ...] = ()  # where clauses stand, or may


def clauses(document: Document, outline: Outline, heading: Heading) -> Clauses:
    """Every task that the document assigns, with its units in their roles."""
    apart = INSTITUTION.search(heading.issuer or "") or TOWN.match(heading.issuer or heading.title or "")
    level = "" if apart else level_of(document, heading.jurisdiction)
    around = [span for span in outline.spans if span.kind not in ("body", "roster")]
    places = _places(document, outline, around)
    laid, shown = rows(document, heading, level=level)
    tables = taken((row.start, row.end) for row in laid)  # what a row says of itself is read with it
    found = clauses_at(document, [spot for spot in places if not tables.holds(spot.start)], level)
    assigning = [clause for clause in found if clause.content.shares or clause.content.people or clause.kind == "side"]
    read = [*((one.start, one.end) for one in (*found, *laid)), *((span.start, span.end) for span in around)]
    rules = tuple(_reaching(standing, places) for standing in standing_rules(document))
    assigned = tasks(
        document, outline, [*assigning, *laid, *_stated(document, outline, heading, read, level=level)], rules
    )
    return Clauses(
        tasks=assigned,
        rules=tuple(standing.rule for standing in rules),
        definitions=definitions(document, level=level),
        findings=doubts(document, found, assigned),
        tables=tuple(shown),
        spots=places,
    )


def _places(document: Document, outline: Outline, around: list[Span]) -> tuple[Spot, ...]:
    """The spots outside a site's own lines, each up to where something else begins."""
    begins = {item.start for item in outline.items if _begins(document, item)} | {span.start for span in around}
    furniture = taken((span.start, span.end) for span in outline.spans if span.kind == "furniture")
    return tuple(
        spot
        for spot in spots(document, tuple(sorted(begins)))
        if not furniture.holds(spot.start) and not CONTACT.match(document.folded, spot.start)
    )


def _stated(
    document: Document, outline: Outline, heading: Heading, read: list[tuple[int, int]], *, level: str
) -> list[Clause]:
    """The duties of lists and sentences outside what is read already; where a text looks back, those to come."""
    own = _speaker(heading.issuer) if heading.issuer and heading.kind == "reply" else None
    outside = taken(read)
    stated = list(duty_lists(document, outside, level))
    known = taken([*read, *((one.start, one.end) for one in stated)])
    stated += duty_sections(document, outline, known, level)
    heads = [(one.start, one.words[0]) for one in stated if one.words]
    stated += sentences(document, taken([*read, *heads]), level=level, own=own)
    told = taken([*read, *((one.start, one.end) for one in stated)])
    further = [
        *told_duties(document, stated, outside, level),
        *duty_runs(document, stated, told, level),
        *acting_lines(document, stated, told, level),
    ]
    stated += {clause.start: clause for clause in further}.values()
    since = plans_from(document, heading)
    return [each for each in stated if each.end > since or in_charge(document, heading, each)]


def _speaker(issuer: str) -> str:
    """Who says 我部: the ministry, though its office signs."""
    return issuer.removesuffix("办公厅") if issuer.endswith(_OFFICES) else issuer


def _begins(document: Document, item: Item) -> bool:
    """Whether an item begins something new: a line below a list that ends in 、, or in a name, goes on with it."""
    if item.number is not None:
        return True
    above = document.folded[max(0, item.start - _BLANK) : item.start].rstrip()
    return not above.endswith("、") and not goes_on(document.folded, item.start - _BLANK + len(above))


def _reaching(standing: Standing, places: tuple[Spot, ...]) -> Standing:
    """A rule with 下同 holds from the clause that it stands in."""
    around = [spot.start for spot in places if spot.start <= standing.since < spot.end]
    return replace(standing, since=around[0]) if around else standing
