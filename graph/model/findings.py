"""The kinds of findings, as data: how bad each is, what it says, and what accepting its repair does.

Knows the kinds. Must not know how findings come about. docs/findings.md tells of each.
"""

from dataclasses import dataclass

from graph.model.facts import Evidence, Finding

RENAME, DIVIDE = "rename", "divide"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding; `accepted` is the decision that carries out its repair, None where nothing is to be done."""

    name: str
    severity: str
    meaning: str
    accepted: str | None = None


# error: something that the text says is lost until a person looks. warning: a fact rests on a guess, or the document
# contradicts itself. info: odd, though it may well be meant.
KINDS = (
    Kind("unexplained-assignment", "error", "words that seem to assign, and no rule explains them"),
    Kind("garbled-text", "error", "characters that were lost or misread before the file was made"),
    Kind(
        "unread-text",
        "error",
        "a long stretch without sentences or words, or one line again and again, which is not read",
    ),
    Kind("cut-off", "warning", "a text that ends inside a clause"),
    Kind("empty-name", "warning", "a separator stands where a unit's name should"),
    Kind("joined-names", "warning", "two names without a separator between them", accepted=DIVIDE),
    Kind("split-name", "warning", "a name cut in the wrong place"),
    Kind("near-name", "warning", "a name that nobody bears, beside one much like it", accepted=RENAME),
    Kind("replaced-name", "warning", "an organ's name replaced by one that names no organ"),
    Kind("figures-disagree", "warning", "two different figures for one metric"),
    Kind("impossible-date", "warning", "a day that no calendar has"),
    Kind("repeated-passage", "warning", "a passage that stands in the text twice; the second copy is not counted"),
    Kind("superseded-name", "info", "a name that a reform had replaced by the document's day", accepted=RENAME),
    Kind("early-name", "info", "a name that a reform was to make only after the document's day"),
    Kind("responsible-also-leads", "info", "a unit with two roles in one task"),
    Kind("no-lead", "info", "several units share a task that no one leads, though others have a lead"),
    Kind("unplaced-unit", "info", "a unit whose place no document tells, with a name that placed units bear too"),
    Kind("same-person", "info", "one name in several units, which may be one person"),
)
_BY_NAME = {kind.name: kind for kind in KINDS}


def kinds() -> tuple[str, ...]:
    """The names of all kinds."""
    return tuple(_BY_NAME)


def kind_of(name: str) -> Kind:
    """The kind of that name. Raises KeyError for another."""
    return _BY_NAME[name]


def finding(kind: str, message: str, evidence: Evidence, repair: str | None = None) -> Finding:
    """A finding with the severity of its kind. Raises KeyError for a kind that KINDS does not declare."""
    return Finding(kind, kind_of(kind).severity, message, evidence, repair)
