"""Tables with a unit at the head of each column, and marks below: who leads (★), who takes part (√).

Knows what the marks of a table mean. Must not know how tables are written, nor what their other columns mean.
"""

from collections.abc import Mapping
from dataclasses import replace

from loaders.document import Document
from loaders.duties.grammar import Share, role_of
from loaders.names.naming import split_units
from loaders.tables.columns import Column
from loaders.tables.table_text import Cell, Written, label
from loaders.wording.tables import FULL_MARK, MARK, MARK_MEANS, NOTHING


def meanings(document: Document, table: Written) -> Mapping[str, str] | None:
    """The role that each mark of a table stands for; None where other words stand among its marks, or no mark does.

    It is what a note says, or what the mark says itself (牵头). Of two kinds the full one leads; one alone leaves it to
    the head.
    """
    places = [place for place, column in enumerate(table.columns) if column.kind == "marked"]
    cells = (row[place] for row in table.rows for place in places if place < len(row) and len(row) > 1)
    found = {words for cell in cells if not NOTHING.match(words := label(document, cell))}
    if not found or not all(map(MARK.match, found)):
        return None
    said = {match["mark"]: role_of(match["means"]) for match in MARK_MEANS.finditer(document.folded)}
    two = {} if len(found) == 1 else {mark: "lead" if FULL_MARK.match(mark) else "cooperate" for mark in found}
    roles = {mark: said.get(mark) or role_of(mark) or two.get(mark) for mark in found}
    return {mark: role for mark, role in roles.items() if role}


def marked(document: Document, column: Column, cell: Cell, roles: Mapping[str, str], *, level: str) -> list[Share]:
    """The unit that a column's head names, in the role that its mark in a row gives it; nothing without a mark."""
    words = label(document, cell)
    if not MARK.match(words):
        return []
    named = replace(document, text=column.label, folded=column.label)
    role = roles.get(words) or column.role or "responsible"
    units = split_units(named, 0, len(column.label), level=level)
    return [Share(role, replace(unit, start=cell[0], end=cell[1])) for unit in units]
