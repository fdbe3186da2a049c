"""The layout of a store: the version of the model that it was written with. An older or newer one is never read.

Raise LAYOUT whenever a store written before would be misread: a label, an edge type or a property that got another
meaning or another name. Knows numbers and sentences. Must not know engines.
"""

from graph.errors import StoreError

LAYOUT = 1
_UNMARKED = 1  # of a store that says nothing: made by an importer or a script, or before stores had a mark


def layout_of(mark: int, *, empty: bool) -> int:
    """The layout of a store with this mark, 0 where it has none; an empty one is of whatever layout is written next."""
    return mark or (LAYOUT if empty else _UNMARKED)


def check(where: str, found: int) -> None:
    """Raise StoreError for a store of another layout than this program's."""
    if found > LAYOUT:
        advice = f"update zeren, which knows layouts up to {LAYOUT}, or name another store"
        raise StoreError(where, "the store was written by a newer zeren", got=f"layout {found}", do=advice)
    if found < LAYOUT:
        advice = f"load the documents into a new store, which will have layout {LAYOUT}"
        raise StoreError(where, "the store was written by an older zeren", got=f"layout {found}", do=advice)
