"""The layout of a store: the version of the model that it was written with. An older or newer one is never read.

Raise LAYOUT whenever a store written before would be misread: a label, an edge type or a property that got another
meaning or another name. Knows numbers and sentences. Must not know engines.
"""

from graph.errors import StoreError

# 2: units are looked up by nodes for their names; 3: these have no edges, and a reform is there once; 4: edges bear the
# name of their document in place of its id, and targets and phases have no edge to it that only says so.
LAYOUT = 4
FOREIGN = 0  # of a store that another program filled


def layout_of(mark: int, *, document: str | None, by_id: str | None, empty: bool) -> int:
    """The layout of a store with this mark, 0 where it has none: then the ids of documents in it tell.

    `document` is any of them, `by_id` one that edges bear. A store without a mark was made by an importer or a script,
    or before stores had one. An empty one is of whatever layout is written next; one of other nodes, or of documents
    with other ids, is foreign.
    """
    if mark or empty:
        return mark or LAYOUT
    if document is None or not document.startswith("document:"):
        return FOREIGN
    return LAYOUT if by_id is None else LAYOUT - 1


def check(where: str, found: int) -> None:
    """Raise StoreError for a store of another program, or of another layout than this one's."""
    if found == FOREIGN:
        raise StoreError(where, "the store holds the graph of another program", do="name another store, or a new one")
    if found > LAYOUT:
        advice = f"update zeren, which knows layouts up to {LAYOUT}, or name another store"
        raise StoreError(where, "the store was written by a newer zeren", got=f"layout {found}", do=advice)
    if found < LAYOUT:
        advice = f"load the documents into a new store, which will have layout {LAYOUT}"
        raise StoreError(where, "the store was written by an older zeren", got=f"layout {found}", do=advice)
