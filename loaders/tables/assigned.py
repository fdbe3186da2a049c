"""Tables that assign responsibility, into clauses: a row is a task, its units have the roles of their columns' heads.

Knows what the columns of a row mean for a task. Must not know how tables are written in a text, nor how heads are
worded, nor which cells are merged (`loaders.tables.table_rows`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from graph.model.facts import Deadline, Evidence, Heading, Person
from loaders.document import Document
from loaders.duties.grammar import Content, Share, named_people, read_cell
from loaders.duties.tasks import Clause, Laid, Named
from loaders.files.blocks import joined
from loaders.fold import fold
from loaders.names.naming import is_unit, split_units
from loaders.names.surnames import looks_like_name
from loaders.promises.dates import year_in
from loaders.promises.periods import stated
from loaders.segments import are_two_names, ends_text
from loaders.tables.cell_streams import stream_tables
from loaders.tables.columns import Column
from loaders.tables.drawn_tables import drawn_tables
from loaders.tables.glued_tables import run_together_tables
from loaders.tables.laid_out import laid_out_tables
from loaders.tables.marks import marked, meanings
from loaders.tables.padded_tables import padded_tables
from loaders.tables.pipe_runs import pipe_runs
from loaders.tables.table_rows import Row, assigning, goals, table_rows
from loaders.tables.table_text import Cell, Written, label, line_tables
from loaders.wording.tables import (
    FIGURE,
    NAMES_SET_APART,
    NOTHING,
    NOTHING_BUT_NAMES,
    PERSON_NAMED,
    ROW_NUMBER,
    TITLE_END,
)
from loaders.wording.units import LEVELS

_LONGEST_ODD_NAME = 12  # characters of a name that ends like no unit, in a column of units
_SHORTEST_TASK = 2  # characters of a task
_SHORTEST_UNIT = 2  # characters of a name with its level that need not be whole
_LONGEST_TITLE = 120
_READERS = (drawn_tables, padded_tables, laid_out_tables, line_tables, pipe_runs, stream_tables, run_together_tables)


def rows(document: Document, heading: Heading, *, level: str) -> tuple[list[Clause], list[Laid]]:
    """A clause for every row that assigns, and the tables that have such rows, each in the order of the text."""
    found: list[Clause] = []
    laid: list[Laid] = []
    for table in (table for read in _READERS for table in read(document)):
        overlaps = any(table.start < other.end and other.start < table.end for other in laid)
        used = None if overlaps else assigning(document, table, heading)
        if used:
            lines = table_rows(document, used)
            found += _clauses(document, used, lines, heading=heading, level=level)
            whole = (((table.start, table.end),),)  # where columns were found by content others may say it too
            cells = tuple(goals(document, used, lines)) if used.rows == table.rows else whole
            laid.append(Laid(table.start, table.end, cells))
    return sorted(found, key=lambda clause: clause.start), sorted(laid, key=lambda table: table.start)


def _clauses(
    document: Document, table: Written, lines: Sequence[Row], *, heading: Heading, level: str
) -> Iterator[Clause]:
    year = year_in(table.caption, heading)
    roles = meanings(document, table) or {}
    for row in lines:
        if row.shared:
            content = _content(document, _SHARED, row.shared, level=level)
            yield Clause("row", *row.shared, content, row.own, Named(row.number, None, row.section or ""))
            continue
        content = _row_content(document, table, row, level, roles=roles)
        words = _words(document, table.columns, row)
        if content.shares and words:
            deadline = _deadline(document, table, row, year)
            above = [cell for cell in words[:-1] if label(document, cell) != label(document, words[-1])]
            section = _title(document, table, above[0]) if above else row.section
            named = Named(row.number, section, _title(document, table, words[-1]), deadline)
            yield Clause("row", *row.span, content, row.own, named)


_SHARED = Column("unit", "责任单位", "responsible")


def _row_content(document: Document, table: Written, row: Row, level: str, *, roles: Mapping[str, str]) -> Content:
    """The units and people of a row, in the order of its columns; a unit counts once, in its first role."""
    shares: dict[str, Share] = {}
    people: list[Person] = []
    for column, cell in zip(table.columns, row.cells, strict=True):
        if column.kind == "unit" and not NOTHING.match(label(document, cell)):
            content = _wrapped(document, table, column, cell, level=level)
            for share in content.shares:
                shares.setdefault(share.unit.name, share)
            people += content.people
        elif column.kind == "marked":
            shares |= {share.unit.name: share for share in marked(document, column, cell, roles, level=level)}
        elif column.kind == "person":
            pieces = (cell, *table.more.get(cell, ()))
            people += [one for piece in pieces for one in _people(document, column, piece)]
    return Content(tuple(shares.values()), tuple(people))


def _wrapped(document: Document, table: Written, column: Column, cell: Cell, *, level: str) -> Content:
    """What a cell says whose words may go on in pieces on lines below: its units and people stand where it begins."""
    pieces = table.more.get(cell)
    if not pieces:
        return _content(document, column, cell, level=level, run_together=table.run_together)
    text = document.text[slice(*cell)]
    widest = max(len(label(document, piece)) for piece in (cell, *pieces))
    for above, piece in pairwise((cell, *pieces)):
        names = label(document, above), label(document, piece)
        blank = document.folded[above[1] : above[1] + 2] == "  "
        room = blank or len(names[0]) < widest  # for one more character
        two = are_two_names(*names) or (room and all(map(is_unit, names)))
        text += ("\n" if two else "") + document.text[slice(*piece)]
    whole = replace(document, text=text, folded=fold(text))
    found = _content(whole, column, (0, len(text)), level=level)
    here = document.text[slice(*cell)]
    units = (replace(share.unit, start=cell[0], end=cell[1], printed=here) for share in found.shares)
    shares = tuple(replace(share, unit=unit) for share, unit in zip(found.shares, units, strict=True))
    return Content(shares, tuple(replace(one, evidence=Evidence(*cell, here)) for one in found.people))


def _content(document: Document, column: Column, cell: Cell, *, level: str, run_together: bool = False) -> Content:
    """What a cell of a column of units says."""
    role = column.role or "responsible"
    if run_together:
        units = split_units(document, *cell, level=level, run_together=True)
        return Content(tuple(Share(role, unit) for unit in units))
    found = read_cell(document, *cell, role=role, level=level)
    bare = [(share, _bare(share)) for share in found.shares]
    bracketed = [_named(document, share, column.label) for share, name in bare if name != share.unit.name]
    shares = [
        Share(share.role, replace(share.unit, name=name))
        for share, name in bare
        if _may_be_unit(name) and not _broken(document, share)
    ]
    if column.others:
        shares = [
            Share(column.others if place and share.role == column.role else share.role, share.unit)
            for place, share in enumerate(shares)
        ]
    people = _people(document, Column("person", "责任人"), cell) if column.people else []
    return Content(tuple(shares), (*found.people, *bracketed, *people))


def _bare(share: Share) -> str:
    """The name of a unit without a person's in brackets behind it: 县商务局(周涛)."""
    name, opened, inner = share.unit.name.partition("(")
    return name if opened and looks_like_name(inner.rstrip(")")) else share.unit.name


def _named(document: Document, share: Share, role: str) -> Person:
    """The person in brackets behind a unit."""
    start = document.folded.index("(", share.unit.start) + 1
    close = document.folded.find(")", start)
    end = close if close >= 0 else share.unit.end
    return Person("".join(document.folded[start:end].split()), role, Evidence(start, end, document.text[start:end]))


def _may_be_unit(name: str) -> bool:
    """Whether a name in a column of units is taken for one: what ends like a unit, or a short name of no person."""
    return is_unit(name) or (len(name) <= _LONGEST_ODD_NAME and not looks_like_name(name) and not FIGURE.match(name))


def _broken(document: Document, share: Share) -> bool:
    """Whether the text, or a line that nobody can join, breaks off in the middle of a name: 市科."""
    name = share.unit.name
    short = len(name) <= _SHORTEST_UNIT
    whole = is_unit(name) and (not short or name.endswith("委"))
    return name[:1] in LEVELS and not whole and (short or ends_text(document.folded, share.unit.end))


def _people(document: Document, column: Column, cell: Cell) -> list[Person]:
    """The people that a cell names, with or without their posts."""
    places = [match.span("name") for match in NAMES_SET_APART.finditer(document.folded, *cell)]
    names = ("".join(document.folded[slice(*place)].split()) for place in places)
    if not NOTHING_BUT_NAMES.match(document.folded[slice(*cell)]) or not all(map(looks_like_name, names)):
        plain = named_people(document, *cell, role=column.label)
        places = [(one.evidence.start, one.evidence.end) for one in plain]
        for match in PERSON_NAMED.finditer(document.folded, *cell):
            places.append(match.span("name" if match["name"] else "before"))
    found: dict[str, Person] = {}
    for start, end in sorted(places):
        name = "".join(document.folded[start:end].split())
        if looks_like_name(name):
            found.setdefault(name, Person(name, column.label, Evidence(start, end, document.text[start:end])))
    return list(found.values())


def _words(document: Document, columns: tuple[Column, ...], row: Row) -> list[Cell]:
    """The cells that head a row's task, from the outermost: merged ones, and last the first that is the row's own."""
    found = []
    for kinds in (("class",), ("task",)):
        for place, (column, cell) in enumerate(zip(columns, row.cells, strict=True)):
            words = label(document, cell)
            if column.kind in kinds and len(words) >= _SHORTEST_TASK and not FIGURE.match(words):
                found.append(cell)
                if "task" in kinds and place not in row.shown:
                    return found
    return found


def _title(document: Document, table: Written, cell: Cell) -> str:
    """The first sentence of a cell without its number, on one line."""
    number = ROW_NUMBER.match(document.folded[slice(*cell)])
    start = cell[0] + (number.end() if number else 0)
    stop = TITLE_END.search(document.folded, start, cell[1])
    words = [document.text[start : stop.start() if stop else cell[1]]]
    words += [] if stop else [document.text[slice(*piece)] for piece in table.more.get(cell, ())]
    return joined("\n".join(words))[:_LONGEST_TITLE].rstrip("。；;，, ")


def _deadline(document: Document, table: Written, row: Row, year: int | None) -> Deadline | None:
    times = [cell for column, cell in zip(table.columns, row.cells, strict=True) if column.kind == "time"]
    return next((found for cell in times if (found := _by_when(document, table, cell, year))), None)


def _by_when(document: Document, table: Written, cell: Cell, year: int | None) -> Deadline | None:
    """The time that a cell says, which may go on in pieces on lines below."""
    pieces = (cell, *table.more.get(cell, ()))
    if len(pieces) == 1:
        return stated(document, *cell, year)
    words = "".join(document.text[slice(*piece)] for piece in pieces)
    found = stated(replace(document, text=words, folded=fold(words)), 0, len(words), year)
    return replace(found, evidence=Evidence(*cell, document.text[slice(*cell)])) if found else None
