"""Which sentences and sections tell what was, or what is asked of a thing, so that their figures are no goals.

Must not know how the past is worded, nor what is promised.
"""

from loaders.document import Document, Item, Outline
from loaders.wording.past import (
    COMPARED,
    FIRM_GOAL,
    GOAL,
    LAST_YEAR,
    PAST,
    PAST_HEADING,
    PAST_LINE,
    PAST_OPENING,
    PAST_YEAR,
    PAST_YEARS,
    PLAN_LINE,
    PLAN_YEARS,
    STANDARD_HEADING,
    SUMMED,
)

_PLAN_ENDS = {"十一": 2010, "十二": 2015, "十三": 2020, "十四": 2025, "十五": 2030}  # five-year plans


def is_past(folded: str, start: int, end: int, *, year: int | None, planned: bool) -> bool:
    """Whether a sentence tells what was; a year before the document's counts when it opens a figure."""
    compared = not planned and COMPARED.search(folded, start, end) and not GOAL.search(folded, start, end)
    last = not planned and LAST_YEAR.search(folded, start, end) and not FIRM_GOAL.search(folded, start, end)
    summed = SUMMED.search(folded, start, end) and not FIRM_GOAL.search(folded, start, end)
    if PAST.search(folded, start, end) or compared or last or summed:
        return True
    plan = PLAN_YEARS.match(folded, start, end)
    if plan and year and _PLAN_ENDS[plan["plan"]] < year:
        return True
    years = [int(match["year"]) for match in PAST_YEAR.finditer(folded, start, end)]
    return bool(year and years and max(years) < year)


def past_sections(document: Document, outline: Outline, year: int | None) -> list[tuple[int, int]]:
    """The stretches, from offset to offset, whose headings or opening words say that they tell what was."""
    numbered = [(item.start, item.tail) for item in outline.items if _tells_the_past(document, item, year)]
    own = document.folded.find("\n", len(document.folded) - len(document.folded.lstrip()))  # the title's line
    return numbered + [_until_plan(document, match.end()) for match in PAST_LINE.finditer(document.folded, max(own, 0))]


def _until_plan(document: Document, at: int) -> tuple[int, int]:
    """From a line that heads what was up to one that heads what is to be."""
    plan = PLAN_LINE.search(document.folded, at)
    return at, plan.start() if plan else len(document.folded)


def _tells_the_past(document: Document, item: Item, year: int | None) -> bool:
    """Whether a section's title says so, or its opening words speak of a period before the document's year."""
    if item.number is None:
        return False
    words = item.title.split(" ", 1)[0]  # the heading, where the line break behind it became a blank
    if STANDARD_HEADING.match(words) or (len(words) <= 20 and PAST_HEADING.search(words)):
        return True
    if PAST_YEARS.search(item.title):
        return True
    opening = PAST_OPENING.search(document.folded, item.start + len(item.title), item.end) if item.depth == 0 else None
    if opening is None or year is None:
        return False
    plan = opening["plan"]
    return plan is None or _PLAN_ENDS.get(plan, year) < year
