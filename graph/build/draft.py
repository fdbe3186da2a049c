"""A graph in the making: nodes by id, edges without repeats, evidence as properties. Must not know what facts mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.model.facts import Derived, Evidence
from graph.model.graph import Edge, Graph, Node, Value, document_id

_Key = tuple[str, str, str, tuple[tuple[str, Value], ...]]


@dataclass(slots=True)
class Draft:
    """What one document's graph holds so far; grows by `node` and `edge`, and is read out once by `graph`."""

    name: str  # of the document that says it all
    _nodes: dict[str, Node] = field(default_factory=dict)
    _edges: dict[_Key, Edge] = field(default_factory=dict)

    @property
    def document(self) -> str:
        """The id of the document's node."""
        return document_id(self.name)

    def node(self, label: str, key: str, name: str, **properties: Value) -> str:
        """The id of a node, which is put in if it is not there yet."""
        self._nodes.setdefault(key, Node(label, key, name, properties))
        return key

    def edge(self, kind: str, start: str, end: str, evidence: Mapping[str, Value], **properties: Value) -> None:
        """Put in an edge with its evidence; one that is there already stays as it is."""
        kept = {"document": self.name, **evidence, **properties}
        key = (kind, start, end, tuple(sorted(kept.items(), key=lambda item: item[0])))
        self._edges.setdefault(key, Edge(kind, start, end, kept))

    def label(self, key: str) -> str:
        """The label of a node that is there."""
        return self._nodes[key].label

    def graph(self) -> Graph:
        """The finished graph."""
        return Graph(tuple(self._nodes.values()), tuple(self._edges.values()))


def stated(evidence: Evidence, derived: Derived | None = None) -> dict[str, Value]:
    """The properties of an edge that say where it stands in the text, and by which rule it follows, if by one."""
    said: dict[str, Value] = {"start": evidence.start, "end": evidence.end, "quote": evidence.quote}
    if evidence.page is not None:
        said["page"] = evidence.page
    if derived is not None:
        said["derived"] = derived.rule
        if derived.evidence is not None:
            rule = derived.evidence
            said |= {"rule_start": rule.start, "rule_end": rule.end, "rule_quote": rule.quote}
    return said


def scoped(kind: str, owner: str, key: str | int) -> str:
    """The id of a node that one other alone has, such as a document's task: no two can make the same one."""
    name = owner.replace("%", "%25").replace("#", "%23")
    return f"{kind}:{name}#{key}"
