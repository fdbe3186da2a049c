"""Units in a table whose cells have run together, and the rows of one in which they stand before their tasks.

Knows where names end that nothing parts from the words behind them. Must not know heads, nor what a row says.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.document import Document
from loaders.names.naming import UnitName, split_units
from loaders.tables.columns import Column
from loaders.tables.table_text import Cell
from loaders.wording.glued_tables import INNER_LEVEL, RUN_NUMBER, RUN_TIME, RUN_UNITS
from loaders.wording.units import BARE_DEPARTMENT, BARE_PARTY_ORGAN, LEVELS

LONGEST_ROW = 3_000  # characters
LONGEST_TIME = 16
_FEWEST_ROWS = 2
_MARKS = "、,; \n"
_WHOLE = ("政府", "办事处", "管委会", "街道", "公司", "中心")  # ends of names that hold a place's


def known(document: Document, at: int) -> bool:
    """Whether a department of a local government stands at an offset."""
    match = RUN_UNITS.match(document.folded, at)
    units = split_units(document, *match.span(), run_together=True) if match else ()
    name = units[0].name if units else ""
    bare = (name, name[1:]) if name[:1] in LEVELS else (name,)  # 市场监管局 begins with no level
    party = name[1:2] == "委" and BARE_PARTY_ORGAN.match(name[2:])
    return (party or any(map(BARE_DEPARTMENT.match, bare))) and not INNER_LEVEL.search(name[1:])


def past(document: Document, at: int) -> int:
    """The offset behind white space."""
    while document.folded[at : at + 1].isspace():
        at += 1
    return at


def before_time(document: Document, start: int, end: int) -> int:
    """Where the time begins that stands at the end of a row; the end of its words where there is none."""
    while end > start and document.folded[end - 1].isspace():
        end -= 1
    starts = (at for at in range(max(start, end - LONGEST_TIME), end - 1))
    ending = (match for at in starts if (match := RUN_TIME.match(document.folded, at, end)) and match.end() == end)
    return next((match.start() for match in ending), end)


def unit_cells(document: Document, columns: Sequence[Column], units: Sequence[Cell]) -> dict[int, Cell]:
    """The units by column: of several columns the first holds what the one cut without a mark (、) ends.

    Where no cut or several have no mark, it holds the first unit, and the next column the others. Of three columns each
    holds something only if every cut between them has no mark.
    """
    places = [place for place, column in enumerate(columns) if column.kind == "unit"]
    between = [document.folded[above[1] : below[0]] for above, below in pairwise(units)]
    bare = [place for place, words in enumerate(between, 1) if not any(mark in words for mark in _MARKS)]
    if len(places) > 2 and len(bare) != len(places) - 1:
        return {}
    firsts = bare if len(bare) == len(places) - 1 else [1] * (len(places) - 1)
    edges = [0, *firsts, len(units)]
    spans = [units[start:end] for start, end in pairwise(edges)]
    end = units[-1][1]
    return {place: (mine[0][0], mine[-1][1]) if mine else (end, end) for place, mine in zip(places, spans, strict=True)}


def rows_by_unit(document: Document, columns: Sequence[Column], start: int) -> Iterator[tuple[Cell, ...]]:
    """Rows from an offset on, each with units, the words of their task and a time, or a number that counts up."""
    numbered = any(column.kind == "number" for column in columns)
    marks = list(_marks(document, start) if numbered else _after_times(document, start))
    if len(marks) < _FEWEST_ROWS:
        return
    ends = [*(number[0] for number, _ in marks[1:]), _end(document, marks[-1][0][1])]
    of_kind = {column.kind: place for place, column in reversed(list(enumerate(columns)))}
    for (number, units), end in zip(marks, ends, strict=True):
        time = before_time(document, units[-1][1], end)
        found = {of_kind.get("number", -1): number, **unit_cells(document, columns, units)}
        found |= {
            of_kind.get("task", of_kind.get("class", -1)): (units[-1][1], time),
            of_kind.get("time", -1): (time, end),
        }
        yield tuple(found.get(place, (end, end)) for place in range(len(columns)))


def _marks(document: Document, start: int) -> Iterator[tuple[Cell, tuple[Cell, ...]]]:
    """The numbers of rows that units stand behind, and those units."""
    last = 0
    for mark in RUN_NUMBER.finditer(document.folded, start):
        if mark.start() - start > LONGEST_ROW or (not last and mark.start() > past(document, start)):
            return
        units = _leading(document, mark.end()) if int(mark["number"]) == last + 1 else ()
        if units:
            last += 1
            start = mark.end()
            yield mark.span(), units


def _after_times(document: Document, start: int) -> Iterator[tuple[Cell, tuple[Cell, ...]]]:
    """Where units stand at the beginning, and right behind times: empty cells of numbers there, and those units."""
    reached = past(document, start)
    if units := _leading(document, reached):
        yield (reached, reached), units
    while units and (time := RUN_TIME.search(document.folded, units[-1][1], reached + LONGEST_ROW)):
        reached = past(document, time.end())
        found = _leading(document, reached)
        while not found and (time := RUN_TIME.search(document.folded, reached, reached + LONGEST_ROW)):
            reached = past(document, time.end())
            found = _leading(document, reached)
        units = found
        if units:
            yield (reached, reached), units


def _leading(document: Document, at: int) -> tuple[Cell, ...]:
    """The units that stand at an offset; empty unless the first is a department, or a collective."""
    match = RUN_UNITS.match(document.folded, at)
    units = split_units(document, *match.span(), run_together=True) if match else ()
    if not units or not (units[0].group or known(document, at) or units[0].name.endswith(_WHOLE)):
        return ()
    kept: list[UnitName] = [units[0]]
    for before, unit in pairwise(units):
        if before.end == unit.start and not (unit.group or known(document, unit.start)):
            break
        kept.append(unit)
    return tuple((unit.start, unit.end) for unit in kept)


def _end(document: Document, at: int) -> int:
    """Where the last row ends: at the end of its line."""
    stop = document.folded.find("\n", at)
    return stop if stop >= 0 else len(document.folded.rstrip())
