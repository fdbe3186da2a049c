"""Taking documents back: what they state, and then what nothing holds any more: nodes without edges, names that no
document prints, reforms of units that no document names.

Knows the statements, the same for all engines. Must not know drivers.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from graph.model import kinds

Run = Callable[[str, Mapping[str, object]], list[dict[str, Any]]]  # runs a statement in the transaction at hand
Write = tuple[str, Sequence[object]]  # a statement and its $rows

CLAIMED = "SET d.claimed = true REMOVE d.claimed"  # a write, so that the server locks the node
_NODES = tuple(kind.label for kind in kinds.NODES if kind.label != "Name")
_STATED = tuple(kind.type for kind in kinds.EDGES if not kind.implied)
# The embedded engine misses edges of an EXISTS whose properties stand in the pattern, and not those of its WHERE.
_UNPRINTED = (
    "UNWIND $rows AS id MATCH (a:{label} {{id: id}}) MATCH (n:Name {{of: id}}) "
    "WHERE NOT EXISTS {{ MATCH (a)-[e:STATED_IN]->() WHERE e.surface = n.name }} DELETE n"
)
_UNHELD = (
    "UNWIND $rows AS row MATCH (a:Unit {{id: row.source}}) MATCH (b:Unit {{id: row.target}}) MATCH (a)-[e:{type}]->(b) "
    f"WHERE (e.derived = '{kinds.BY_SUCCESSOR}' OR NOT EXISTS {{{{ (a)-[:STATED_IN]->() }}}}) "
    "AND NOT EXISTS {{ (b)-[:STATED_IN]->() }} DELETE e"
)


def unsaying(run: Run, documents: Sequence[str]) -> tuple[list[Write], set[str]]:
    """The deletion of the edges that documents of these names state, and the ids of the nodes at their ends."""
    writes: list[Write] = []
    ends: set[str] = set()
    for kind in _STATED if documents else ():
        pattern = f"MATCH (a)-[e:{kind}]->(b) WHERE e.document IN $rows"
        found = run(f"{pattern} RETURN DISTINCT a.id AS source, b.id AS target", {"rows": documents})
        if found:
            ends.update(row[end] for row in found for end in ("source", "target"))
            writes.append((f"{pattern} DELETE e", documents))
    return writes, ends


def clearing(run: Run, ends: set[str], said: Iterable[str], *, alone: bool) -> list[Write]:
    """The deletion of what nothing holds any more, of nodes that lost an edge (`ends`) and of documents.

    To who does not write `alone` the nodes are locked first: who has a document name one of them at this moment waits,
    or is waited for.
    """
    pairs = {kind: _pairs(run, kind, sorted(ends)) for kind in kinds.IMPLIED if ends}
    touched = sorted(ends.union(*([row["source"], row["target"]] for rows in pairs.values() for row in rows)))
    rows = sorted({*touched, *said})
    lock = f"UNWIND $rows AS id MATCH (d:{{label}} {{{{id: id}}}}) {CLAIMED}"
    gone = "UNWIND $rows AS id MATCH (n:{label} {{id: id}}) WHERE NOT EXISTS {{ (n)--() }} DELETE n"
    return [
        *((lock.format(label=label), touched) for label in (() if alone or not ends else kinds.NAMED)),
        *((_UNPRINTED.format(label=label), sorted(ends)) for label in (kinds.NAMED if ends else ())),
        *((_UNHELD.format(type=kind), found) for kind, found in pairs.items() if found),
        *((gone.format(label=label), rows) for label in (_NODES if rows else ())),
    ]


def _pairs(run: Run, kind: str, ids: Sequence[str]) -> list[dict[str, Any]]:
    """The ends of the edges of a type that lead from or to nodes of these ids."""
    steps = (f"(a:Unit {{id: id}}) MATCH (a)-[:{kind}]->(b:Unit)", f"(b:Unit {{id: id}}) MATCH (b)<-[:{kind}]-(a:Unit)")
    asked = (f"UNWIND $rows AS id MATCH {step} RETURN DISTINCT a.id AS source, b.id AS target" for step in steps)
    return [row for one in asked for row in run(one, {"rows": ids})]
