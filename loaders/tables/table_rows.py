"""The rows of a table that assigns, each with a cell for every column: merged cells filled from above, sections apart.

Knows what merged cells leave to the rows below them. Must not know what a row says.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from graph.model.facts import Heading
from loaders.document import Document
from loaders.tables.aligning import aligned, names_units, shares_out, spread
from loaders.tables.columns import Column, assigns, shows_duties
from loaders.tables.marks import meanings
from loaders.tables.table_text import Cell, Written, label
from loaders.wording.headings import ATTACHMENT
from loaders.wording.tables import (
    DIVIDES,
    FIGURE,
    FURTHER_GOAL,
    NAME_HEAD,
    NOTHING,
    RUNNING,
    SECTION,
    SECTION_UNITS,
    STAGE_HEAD,
    TORN_FIGURE,
    TOTAL,
    WEAK_HEAD,
)

_MERGED = 0.25  # share of rows without any unit from which their empty cells are taken to be merged with those above
_FEWEST = 0.3  # share of rows that name a unit, in a table whose head names no column of units
_LONGEST_UNIT = 16
_SAYING = ("unit", "task", "class", "person", "number")  # kinds of columns that tell rows apart
_FILLED = ("unit", "task", "class", "time", "person")


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its cells by column. `own` is where its words stand, `span` the same from its units' merged cell on.

    `repeated` are the columns in which it has no cell of its own, or the same words as the row above; `shown` those in
    which that is so of it or of the row below; `follows` says that a row of its section stands above it. `shared` is
    where the heading of a section names units for all of it.
    """

    cells: tuple[Cell, ...]
    number: str
    section: str | None
    repeated: frozenset[int] = frozenset()
    own: Cell = (0, 0)
    span: Cell = (0, 0)
    shown: frozenset[int] = frozenset()
    follows: bool = False
    shared: Cell | None = None


def assigning(document: Document, table: Written, heading: Heading) -> Written | None:
    """The table if it assigns; in one that says so above it, units in columns without a role are responsible."""
    kinds = {column.kind for column in table.columns}
    divides = any(map(DIVIDES.search, _titles(table, heading)))
    if "marked" in kinds:
        return table if assigns(table.columns) and divides and meanings(document, table) is not None else None
    if assigns(table.columns):
        weak = all(WEAK_HEAD.search(column.label) for column in table.columns if column.kind == "unit")
        return table if divides or not weak else None
    divided = divides or shows_duties(table.columns, divided=True)
    if kinds & {"roster", "unit"} or not divided or not kinds & {"task", "class"}:
        return None
    if "plain" in kinds:
        columns = [
            replace(one, kind="unit", role="responsible") if one.kind == "plain" else one for one in table.columns
        ]
        return replace(table, columns=tuple(columns))
    return _by_content(document, table)


def _titles(table: Written, heading: Heading) -> list[str]:
    """The lines that may be a table's title, and the document's; an annex has a title of its own, and nothing more."""
    lines = table.caption.split("\n")
    annex = max((place for place, line in enumerate(lines) if ATTACHMENT.match(line)), default=-1)
    return lines[annex:] if annex >= 0 else [*lines, heading.title or ""]


def _by_content(document: Document, table: Written) -> Written | None:
    """A table whose head names no column of units: number, unit and task of each row, by what its cells hold."""
    found = [_found(document, row) for row in table.rows]
    named = [row for row in found if len(row) > 1 and _named(row)]
    if len(named) < _FEWEST * len(found):
        return None
    columns = (Column("number", "序号"), Column("unit", "责任单位", "responsible"), Column("task", "任务"))
    return replace(table, columns=columns, rows=tuple(found))


def _found(document: Document, row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    texts = [label(document, cell) for cell in row]
    if SECTION.match(texts[0]) or len(row) == 1:
        return ((row[0][0], next((cell[1] for cell in row[1:2] if cell[0] < cell[1]), row[0][1])),)
    units = [cell for cell in row if 0 < cell[1] - cell[0] <= _LONGEST_UNIT and names_units(document, cell)]
    unit = units[-1] if units else (row[0][0], row[0][0])
    words = [
        cell for cell in row if cell[0] >= unit[1] and not FIGURE.match(label(document, cell)) and cell not in units
    ]
    number = row[0] if units and RUNNING.match(texts[0]) else (row[0][0], row[0][0])
    return number, unit, words[0] if words else (row[-1][1], row[-1][1])


def _named(row: tuple[Cell, ...]) -> bool:
    """Whether a row has the name of a unit of its own."""
    return row[1][0] < row[1][1]


def table_rows(document: Document, table: Written) -> list[Row]:
    """The rows below the head, with the sections they stand in."""
    laid = [_laid(document, table, row) for row in table.rows if any(start < end for start, end in row)]
    units = [place for place, column in enumerate(table.columns) if column.kind == "unit"]
    without = [row for row in laid if len(row) > 1 and all(_empty(document, row[place]) for place in units)]
    cut = _cut_off(document, table, laid)
    found = list(_rows(document, table.columns, laid, merges=len(without) >= _MERGED * len(laid), cut=cut))
    after = [row.repeated if row.follows else frozenset[int]() for row in [*found[1:], found[0]]] if found else []
    shown = [replace(row, shown=row.repeated | below) for row, below in zip(found, after, strict=True)]
    said = {place for place, column in enumerate(table.columns) if column.kind in _SAYING}
    return [row for row in shown if not row.follows or not said <= row.repeated]


def goals(document: Document, table: Written, rows: Sequence[Row]) -> Iterator[tuple[Cell, ...]]:
    """The cells that say what is to be done, each with its pieces on lines below, each merged one once.

    Names and places of tasks say it only where no other cell of their row does.
    """
    tasks = [column.kind == "task" for column in table.columns]
    own = [task and NAME_HEAD.search(column.label) is None for task, column in zip(tasks, table.columns, strict=True)]
    stages = [column.kind == "other" and STAGE_HEAD.search(column.label) for column in table.columns]
    seen: set[Cell] = set()
    for row in rows:
        left = ""
        said = any(mine and label(document, cell) for mine, cell in zip(own, row.cells, strict=False))
        kept = [stage or (mine if said else task) for stage, mine, task in zip(stages, own, tasks, strict=True)]
        for place, cell in enumerate(row.cells):
            words = label(document, cell)
            merged = words == left or {0, place} <= row.repeated
            if kept[place] and words and not merged and cell not in seen and not row.shared:
                pieces = (cell, *table.more.get(cell, ()))
                yield tuple(part for piece in pieces for part in _untorn(document, piece))
            seen.add(cell)
            left = words


def _untorn(document: Document, piece: Cell) -> Iterator[Cell]:
    """The piece, in two where a line break tore a figure from what it counts: 户厕改造 / 2300户."""
    at = piece[0]
    for torn in TORN_FIGURE.finditer(document.folded, *piece):
        yield at, torn.start()
        at = torn.end()
    yield at, piece[1]


def _cut_off(document: Document, table: Written, laid: Sequence[tuple[Cell, ...]]) -> bool:
    """Whether the text breaks off in the last row: it has a number of its own, and nothing behind its task."""
    if not laid or len(laid[-1]) == 1 or document.folded[table.end :].strip(" |\n"):
        return False
    kinds = [column.kind for column, cell in zip(table.columns, laid[-1], strict=True) if cell[0] < cell[1]]
    short = len(table.rows[-1]) < len(table.columns) or document.folded[table.end - 1] not in "。;"
    return short and "number" in kinds and not set(kinds) - {"number", "task", "class", "other"}


def _rows(
    document: Document, columns: Sequence[Column], laid: Sequence[tuple[Cell, ...]], *, merges: bool, cut: bool
) -> Iterator[Row]:
    section: tuple[str, str] | None = None
    above: tuple[Cell, ...] = ()
    for place, cells in enumerate(laid, 1):
        if cut and place == len(laid):
            return
        if len(cells) == 1:
            section = _section(document, cells[0])
            above = ()
            if shared := SECTION_UNITS.search(document.folded, *cells[0]):
                yield Row(cells, section[0], section[1], own=cells[0], span=cells[0], shared=shared.span("units"))
        elif not any(TOTAL.match(label(document, cell)) for cell in cells):
            row = _row(document, columns, cells, above=above, merges=merges)
            yield _in_section(row, section)
            above = row.cells


def _in_section(row: Row, section: tuple[str, str] | None) -> Row:
    if section is None:
        return row
    return replace(row, number=section[0] + row.number, section=row.section or section[1])


def _laid(document: Document, table: Written, row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """A row's cells by column; one cell only for a row that is the heading of a section."""
    width = len(table.columns)
    filled = [cell for cell in row if cell[0] < cell[1]]
    texts = {label(document, cell) for cell in filled}
    spread_out = len(row) == width and len(filled) == 1 and row[0][0] == row[0][1]
    if len(filled) == 1 and not spread_out and _goes_on(document, table, row):
        row, spread_out = (filled[0],), True
    if (len(texts) == 1 and not spread_out) or _numbered_section(document, row, filled):
        words = [cell for cell in filled if not FIGURE.match(label(document, cell))] or filled
        return ((filled[0][0], words[-1][1] if len(texts) > 1 else filled[0][1]),)
    if len(row) == width:
        return _moved(document, table, row)
    placed = aligned(document, table.columns, row, one_row=True)
    return spread(placed[0], width)


def _goes_on(document: Document, table: Written, row: tuple[Cell, ...]) -> bool:
    """Whether a row of one cell is a further goal of the numbered row above it: in a table that begins with no section,
    and not at its end, where notes stand."""
    numbered = table.columns[0].kind == "number" and RUNNING.match(label(document, table.rows[0][0]))
    words = label(document, row[0])
    goal = FURTHER_GOAL.match(words) and not SECTION.match(words)
    return bool(numbered and goal) and row is not table.rows[-1]


def _moved(document: Document, table: Written, row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The row; one that moved to the left, over cells merged with those above, is moved back: its units come last."""
    last = max((place for place, cell in enumerate(row) if cell[0] < cell[1]), default=0)
    by = len(row) - 1 - last
    at_end = by and last and table.columns[-1].kind == "unit" and table.columns[last].kind not in ("unit", "other")
    if not at_end or not (names_units(document, row[last]) or shares_out(document, row[last])):
        return row
    return (*[(row[0][0], row[0][0])] * by, *row[: last + 1])


def _numbered_section(document: Document, row: Sequence[Cell], filled: Sequence[Cell]) -> bool:
    """Whether a row holds a Chinese number and a title, in a row without anything else but figures."""
    if not filled or not SECTION.match(label(document, filled[0])):
        return False
    return len([cell for cell in filled[1:] if not FIGURE.match(label(document, cell))]) <= 1 and len(row) > 2


def _section(document: Document, cell: Cell) -> tuple[str, str]:
    text = " ".join(document.folded[slice(*cell)].split())
    match = SECTION.match(text)
    title = match["title"] if match else text
    return (match["number"] if match else ""), SECTION_UNITS.sub("", title).strip()


def _empty(document: Document, cell: Cell) -> bool:
    return NOTHING.match(label(document, cell)) is not None


def _row(
    document: Document, columns: Sequence[Column], cells: tuple[Cell, ...], *, above: tuple[Cell, ...], merges: bool
) -> Row:
    """A row with its empty cells filled from the row above, where the layout shows that they are merged with it."""
    numbers = [label(document, cell) for column, cell in zip(columns, cells, strict=True) if column.kind == "number"]
    number = next((RUNNING.sub(r"\g<number>", text) for text in numbers if text), "")
    unit_places = [place for place, column in enumerate(columns) if column.kind == "unit"]
    no_units = all(_empty(document, cells[place]) for place in unit_places)
    first = cells[0][0] == cells[0][1]
    people = [place for place, column in enumerate(columns) if column.kind == "person"]
    merges |= any(_empty(document, cells[place]) and above and not _empty(document, above[place]) for place in people)
    led = any(columns[place].role != "cooperate" and not _empty(document, cells[place]) for place in unit_places)
    own: list[Cell] = []
    repeated = set()
    for place, (column, cell) in enumerate(zip(columns, cells, strict=True)):
        blank = cell[0] == cell[1]
        merged = (
            above
            and blank
            and column.kind in _FILLED
            and _reaches(column, first=first, no_units=no_units, led=led, merges=merges)
        )
        if above and (merged or label(document, cell) == label(document, above[place])):
            repeated.add(place)
        own.append(above[place] if merged else cell)
    here = [cell for place, cell in enumerate(cells) if not above or cell != above[place]] or cells
    span = _span([*here, *(own[place] for place in unit_places)])
    return Row(tuple(own), number, None, frozenset(repeated), _span(here), span, follows=bool(above))


def _reaches(column: Column, *, first: bool, no_units: bool, led: bool, merges: bool) -> bool:
    """Whether an empty cell belongs to the one above it."""
    if column.kind == "unit":
        return (no_units and (first or merges)) or (first and column.role != "cooperate")
    if column.kind == "person" and led:
        return False
    return first or column.kind == "class" or (no_units and merges and column.kind != "task")


def _span(cells: Sequence[Cell]) -> Cell:
    filled = [cell for cell in cells if cell[0] < cell[1]]
    return min(cell[0] for cell in filled), max(cell[1] for cell in filled)
