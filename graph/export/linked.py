"""The graph as JSON-LD, with the W3C Organization Ontology's terms for units, posts, memberships and reforms.

Source: https://www.w3.org/TR/vocab-org/ (Recommendation of 2014). What has no term there is in a vocabulary of our own.
"""

import json
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from graph.model.graph import Edge, Graph, Node, Value, document_id
from graph.model.kinds import EVIDENCE, IMPLIED

CONTEXT = {
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "zeren": "urn:zeren:vocabulary:",
}
_NODES = {"Unit": "org:FormalOrganization", "UnitGroup": "org:OrganizationalCollaboration", "Official": "foaf:Person"}
_NAMES = {"Official": "foaf:name", "Document": "dct:title"}
# The class of an edge, and what leads from it to the edge's ends.
_EDGES = {
    "HOLDS_POST": ("org:Post", "org:heldBy", "org:postIn"),
    "MEMBER_OF": ("org:Membership", "org:member", "org:organization"),
    "SUCCEEDED_BY": ("org:ChangeEvent", "org:originalOrganization", "org:resultingOrganization"),
}


def linked(graph: Graph) -> Iterator[str]:
    """Pieces of one JSON-LD document: a resource for each node, and for each edge one that carries its evidence."""
    yield f'{{"@context": {json.dumps(CONTEXT)}, "@graph": [\n'
    resources = [
        *(_node(node) for node in sorted(graph.nodes, key=lambda node: (node.label, node.id))),
        *(_edge(edge) for edge in graph.edges),
    ]
    nodes, edges = resources[: len(graph.nodes)], sorted(map(_line, resources[len(graph.nodes) :]))
    yield ",\n".join([*map(_line, nodes), *edges])
    yield "\n]}\n"


def _node(node: Node) -> dict[str, object]:
    return {
        "@id": _iri(node.id),
        "@type": [*([_NODES[node.label]] if node.label in _NODES else []), f"zeren:{node.label}"],
        _NAMES.get(node.label, "skos:prefLabel"): node.name,
        **_own(node.properties),
    }


def _edge(edge: Edge) -> dict[str, object]:
    kind, start, end = _EDGES.get(edge.type, (f"zeren:{edge.type}", "zeren:from", "zeren:to"))
    evidence = {name: value for name, value in edge.properties.items() if name in EVIDENCE and name != "document"}
    said = {name: value for name, value in edge.properties.items() if name not in EVIDENCE}
    if kind == "org:Post" and said.get("title"):
        said["skos:prefLabel"] = said.pop("title")
    role, document = said.pop("role", None), str(edge.properties["document"])
    return {
        "@type": kind,
        start: {"@id": _iri(edge.start)},
        end: {"@id": _iri(edge.end)},
        **({"org:role": {"@type": "org:Role", "skos:prefLabel": role}} if role else {}),
        **({"dct:date": said.pop("date")} if said.get("date") else {}),
        **_own(said),
        "dct:source": {"@id": _iri(document if edge.type in IMPLIED else document_id(document))},
        "zeren:evidence": _own(evidence),
    }


def _own(properties: Mapping[str, Value]) -> dict[str, object]:
    """Properties under names of our own vocabulary, unless they bear a prefix; those without a value are left out."""
    return {name if ":" in name else f"zeren:{name}": value for name, value in properties.items() if value is not None}


def _iri(key: str) -> str:
    return f"urn:zeren:{quote(key, safe=':')}"


def _line(resource: Mapping[str, object]) -> str:
    return json.dumps(resource, ensure_ascii=False, sort_keys=True, allow_nan=False)
