"""Documents that tell what was done first, or only explain a plan: from where on they give duties.

Knows the kinds and titles of such documents. Must not know how a duty is worded.
"""

from graph.model.facts import Heading
from loaders.document import Document
from loaders.duties.tasks import Clause
from loaders.wording.prose import EXPLAINED, EXPLAINED_DUTY, FORWARD, IN_CHARGE, REPORTED, TOLD


def looks_back(heading: Heading) -> bool:
    """Whether the document tells first what was done: a reply, or a report by its title."""
    return heading.kind == "reply" or REPORTED.search(heading.title or "") is not None


def plans_from(document: Document, heading: Heading) -> int:
    """The offset from which sentences say what is to be done: in replies and reports behind what was, in news none."""
    told = TOLD.search(heading.title or "")
    if not looks_back(heading) and not told:
        return 0
    forward = None if told else FORWARD.search(document.folded)
    return forward.start() if forward else len(document.folded)


def in_charge(document: Document, heading: Heading, clause: Clause) -> bool:
    """Whether a reply, or who explains a plan, says who is in charge of something, which holds wherever it stands."""
    explains = EXPLAINED.search(heading.title or "")
    if explains and EXPLAINED_DUTY.search(document.folded, clause.start, clause.end):
        return True
    says = heading.kind == "reply" or explains
    return bool(says and IN_CHARGE.search(document.folded, clause.start, clause.end))
