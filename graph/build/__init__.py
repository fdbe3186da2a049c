"""From the facts of one document to its graph: nodes and edges as `graph.model.kinds` declares them.

Knows how facts become a graph. Must not know wording or stores. A shared node carries only what its id implies; all
that the document adds lies on edges, so that what it said can be taken back.
"""

from graph.build import matters, naming, people
from graph.build.doers import Doers
from graph.build.draft import Draft
from graph.model.facts import Facts
from graph.model.graph import Graph
from graph.model.lint import lint

__all__ = ["build"]


def build(facts: Facts) -> Graph:
    """The graph of what one document says. Raises ModelError for what the model does not declare."""
    draft = Draft(facts.name)
    doers = Doers(draft, facts, naming.standpoint(facts))
    _document(draft, doers)
    placed = matters.tasks(draft, doers, facts)
    matters.phases(draft, facts)
    matters.obligations(draft, doers, facts)
    matters.targets(draft, facts, placed)
    matters.mentions(draft, doers, placed)
    people.groups(draft, doers, facts)
    people.officials(draft, doers, facts)
    people.overseers(draft, doers, placed)
    doers.finish()
    graph = draft.graph()
    lint(graph)
    return graph


def _document(draft: Draft, doers: Doers) -> None:
    head = doers.facts.document
    draft.node(
        "Document",
        draft.document,
        doers.facts.name,
        title=head.title,
        kind=head.kind,
        issuer=head.issuer,
        number=head.number,
        issued_on=head.issued_on,
        published_on=head.published_on,
        place=naming.path(doers.here) or head.jurisdiction,
        motion=head.motion,
        digest=doers.facts.digest,
    )
