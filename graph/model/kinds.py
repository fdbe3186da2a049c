"""The kinds of node and edge that a graph may hold, declared as data. A kind enters together with a query that uses it.

Knows labels, edge types and their properties. Must not know documents or stores.
"""

from dataclasses import dataclass

UNIT_KINDS = (
    "Bureau",  # a department of a local government: 市科技局
    "Ministry",  # a department of the State Council: 财政部
    "Government",  # a people's government, or its office
    "District",  # a district or county government: 武昌区人民政府
    "Zone",  # a functional zone's management committee: 东湖高新区管委会
    "PartyOrgan",  # 市委宣传部
    "Congress",  # 人大, 政协 and their bodies
    "Court",  # courts and procuratorates
    "MassOrganisation",  # 总工会, 妇联, 团委
    "Enterprise",
    "Institution",  # universities, institutes, hospitals, centres
    "LeadingGroup",  # 领导小组, 指挥部, 委员会 set up for a task
    "Town",  # towns, townships, subdistricts
    "Other",
)


@dataclass(frozen=True, slots=True)
class NodeKind:
    """A label and the properties that a node of it carries besides `id` and `name`; None is allowed in all of them.

    `sought` are the properties by which questions look nodes up: engines keep an index of each.
    """

    label: str
    properties: tuple[str, ...] = ()
    sought: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EdgeKind:
    """An edge type, the labels at its ends, and its properties besides those of every edge (`EVIDENCE`).

    `implied` edges are packaged knowledge about their ends: each is in a store once, with the row of the table for its
    words, as long as a document names one of its ends (`derived` is `BY_SUCCESSOR`: the one that it leads to).
    """

    type: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    properties: tuple[str, ...] = ()
    implied: bool = False


# On every edge: the name of the document that says so, where, in which words; for what follows by a rule, the rule and
# its sentence.
EVIDENCE = ("document", "start", "end", "quote", "page", "derived", "rule_start", "rule_end", "rule_quote")

BY_SUCCESSOR = "reform-of-successor"  # a reform of units that went several ways: this one if its successor is named

THINGS = ("Lab", "Facility", "Platform", "Project")
NAMED = ("Unit", *THINGS)  # nodes that are looked up by the names that documents print for them
OWN = ("Task", "Target", "Phase", "Obligation")  # nodes of one document, whose name is a part of their ids

# A shared node (Unit, Official, a thing) carries only what its identity implies; what documents add lies on edges.
NODES = (
    NodeKind(
        "Document",
        ("title", "kind", "issuer", "number", "issued_on", "published_on", "place", "motion", "digest"),
        sought=("name",),
    ),
    NodeKind("Unit", ("kind", "place"), sought=("name",)),
    # A name that documents print for a unit or a thing (`of`: its id), so that who is meant is found without going
    # through all that is said. `plain` is the spelling that names are compared in; `kind`: unit, group or thing. It
    # has no edge: what holds it are the STATED_IN edges of its unit or thing whose `surface` it is.
    NodeKind("Name", ("of", "kind", "plain"), sought=("of", "plain")),
    NodeKind("UnitGroup", ("place",)),
    NodeKind("Official", sought=("name",)),
    NodeKind("Task", ("number", "section", "start", "deadline")),
    NodeKind("Target", ("value", "unit", "comparator", "by"), sought=("name",)),
    NodeKind("Phase", ("start", "end")),
    NodeKind("Obligation", ("due", "every", "times", "to")),
    *(NodeKind(thing, sought=("name",)) for thing in THINGS),
)

# A target and a phase are named where they are given to a task or document, by HAS_TARGET and HAS_PHASE.
_STATED = tuple(kind.label for kind in NODES if kind.label not in ("Document", "Name", "Target", "Phase"))
_OWNERS = ("Unit", "UnitGroup")
_DOERS = ("surface",)  # the unit's name as this document gives it, in full

EDGES = (
    EdgeKind("LEADS", _OWNERS, ("Task",), _DOERS),
    EdgeKind("RESPONSIBLE_FOR", _OWNERS, ("Task",), _DOERS),
    EdgeKind("COOPERATES_ON", _OWNERS, ("Task",), _DOERS),
    # An official, or a unit (title: the unnamed post that fills the role), in a leading group; a unit in a collective.
    EdgeKind("MEMBER_OF", ("Official", "Unit"), ("Unit", "UnitGroup"), ("role", "title", "surface")),
    EdgeKind("HOLDS_POST", ("Official",), ("Unit",), ("title", "surface")),
    EdgeKind("OVERSEES", ("Official",), ("Task",), ("role",)),  # 牵头领导, 责任人
    EdgeKind("PART_OF", ("Target", *THINGS), ("Target", "UnitGroup")),
    EdgeKind("STATED_IN", _STATED, ("Document",), ("surface",)),
    EdgeKind("HAS_TARGET", ("Task", "Document"), ("Target",)),
    EdgeKind("CONCERNS", ("Task", "Document"), THINGS, ("surface",)),
    EdgeKind("HAS_PHASE", ("Document",), ("Phase",)),
    EdgeKind("OWES", _OWNERS, ("Obligation",), _DOERS),
    EdgeKind("HOSTS", ("Unit",), ("Unit",), _DOERS),
    EdgeKind("SUCCEEDED_BY", ("Unit",), ("Unit",), ("date", "event", "functions", "source"), implied=True),
)

IMPLIED = tuple(kind.type for kind in EDGES if kind.implied)
ROLE_EDGES = {"lead": "LEADS", "responsible": "RESPONSIBLE_FOR", "cooperate": "COOPERATES_ON"}
