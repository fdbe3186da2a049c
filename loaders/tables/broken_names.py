"""Names that a narrow column broke into cells of their own: 市政, 府办, 公厅.

Knows how such pieces begin and what they make together. Must not know columns or rows.
"""

from collections.abc import Sequence

from loaders.document import Document
from loaders.names.naming import cut_in_two, is_unit
from loaders.tables.table_text import Cell, label
from loaders.wording.pages import ORGAN_START
from loaders.wording.units import BARE_DEPARTMENT

_LONGEST_BROKEN = 20  # characters of a name on several lines
_MOST_PIECES = 3


def whole_names(document: Document, cells: Sequence[Cell]) -> list[Cell]:
    """The cells, a unit's name that was broken into short lines (市政, 府办, 公厅) as one."""
    found: list[Cell] = []
    at = 0
    cells = _whole_lists(document, cells)
    while at < len(cells):
        sizes = (size for size in range(_MOST_PIECES, 1, -1) if _is_one_name(document, cells[at : at + size]))
        size = next(sizes, 1)
        found.append((cells[at][0], cells[min(at + size, len(cells)) - 1][1]))
        at += size
    return found


def _whole_lists(document: Document, cells: Sequence[Cell]) -> list[Cell]:
    """The cells, a list whose line broke off in the middle of a name (柳溪镇、桃 / 园镇) as one with the line below."""
    found: list[Cell] = []
    for cell in cells:
        if found and _is_torn(label(document, found[-1]), label(document, cell)):
            found[-1] = found[-1][0], cell[1]
        else:
            found.append(cell)
    return found


def _is_torn(above: str, below: str) -> bool:
    """Whether a name of a list stands half on one line and half on the next."""
    listed, _, front = above.rpartition("、")
    rest, behind, _ = below.partition("、")
    begins = ORGAN_START.match(rest) or BARE_DEPARTMENT.match(rest)
    in_list = is_unit(listed.rpartition("、")[2]) if listed else behind and ORGAN_START.match(front)
    whole = front + rest
    return bool(in_list and not begins and not is_unit(front) and is_unit(whole)) and len(whole) <= _LONGEST_BROKEN


def _is_one_name(document: Document, cells: Sequence[Cell]) -> bool:
    """Whether the cells are the pieces of one name, which none of them is by itself."""
    first, *rest = (label(document, cell) for cell in cells)
    others = rest[1:] if rest and cut_in_two(first, rest[0]) else rest
    if not ORGAN_START.match(first) or BARE_DEPARTMENT.match(first[1:]) or any(map(ORGAN_START.match, others)):
        return False
    whole = "".join((first, *rest))
    other = len(whole) > _LONGEST_BROKEN or "、" in whole or any(map(str.isdigit, whole))
    if not rest or other or not is_unit(whole) or any(map(BARE_DEPARTMENT.match, rest)):
        return False
    return bool(BARE_DEPARTMENT.match(whole[1:])) or rest[0].startswith("(") or not is_unit(first)
