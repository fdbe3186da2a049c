"""Tables of those who answer for rivers, woods or chains of industry, and of sub-groups: columns headed 链长, 组长.

Reads rows of cells between TABs, pipes and wide gaps, and a cell a line. Must not know other layouts of rosters, nor
what units do.
"""

from collections.abc import Iterator
from dataclasses import replace

from graph.model.facts import Post
from loaders.document import Document
from loaders.names.naming import is_unit
from loaders.names.posts import posts
from loaders.names.surnames import could_be_name
from loaders.rosters.labels import Part
from loaders.rosters.lines import entries
from loaders.rosters.tables import RosterCell, RosterRow, roster_rows, stacked_tables
from loaders.rosters.words import Entry, without_notes
from loaders.wording.roster_tables import CHIEF_HEAD, HEAD_LENGTH, NAMES_CHIEFS, POST_BESIDE

_SUB_GROUP = "组长"
_FEWEST = 2  # cells of a row, and people of a table


_Columns = dict[int, str]  # by place: the role that the people of a column have


def chiefs(document: Document) -> list[list[Part]]:
    """The people of every such table, each with role and the offset where the table begins."""
    if not NAMES_CHIEFS.search(document.folded):
        return []
    folded = without_notes(document.folded)
    tables: list[list[Part]] = []
    columns: _Columns = {}
    head: RosterRow = ()
    for row in roster_rows(document.text, folded, wide=True):
        if found := _columns(row):
            columns, head = found, row
            tables.append([])
        elif columns and len(row) >= _FEWEST:
            people = list(_people(folded, columns, head, row))
            if _SUB_GROUP in columns.values():  # a row is a group of its own, named before its first person
                tables.append([(role, people[0][2].start, entry) for role, _, entry in people])
            else:
                tables[-1] += people
        else:
            columns = {}
    for head, rows in stacked_tables(document.text, folded):
        columns = _columns(head)
        tables.append([part for row in rows for part in _people(folded, columns, head, row)])
    return [table for table in tables if len(table) >= _FEWEST]


def _columns(row: RosterRow) -> _Columns:
    """Which columns hold such people, where the row is a head: short cells, two or more."""
    if len(row) < _FEWEST or any(len(cell.words) > HEAD_LENGTH for cell in row):
        return {}
    heads = [(place, match) for place, cell in enumerate(row) if (match := CHIEF_HEAD.match(cell.words))]
    if len(heads) == 1 and heads[0][1]["part"]:  # 组长, a gap and who that is
        return {}
    return {place: match["role"] for place, match in heads}


def _people(folded: str, columns: _Columns, head: RosterRow, row: RosterRow) -> Iterator[Part]:
    for place, role in columns.items():
        if place >= len(row) or not row[place].words:
            continue
        beside = place + 1 if place + 1 < len(head) and POST_BESIDE.match(head[place + 1].words) else len(row)
        for entry in _named(folded, row[place]):
            yield role, head[0].start, _with_post(entry, row[beside]) if beside < len(row) else entry


def _named(folded: str, cell: RosterCell) -> tuple[Entry, ...]:
    """The people of a cell; whatever could be a name is one there."""
    if could_be_name(cell.words):
        return (Entry(cell.words, (), cell.start, cell.end),)
    return tuple(entry for entry in entries(folded, cell.start, cell.end) if entry.name is not None)


def _with_post(entry: Entry, cell: RosterCell) -> Entry:
    given = posts(cell.words) or ((Post(cell.words, None),) if is_unit(cell.words) else ())
    return entry if entry.posts or not given else replace(entry, posts=given, end=cell.end)
