"""Tables whose cells have run together into one text: 序号任务牵头单位配合单位1清淤…。水利局各镇2….

Knows where such a table's rows end: behind the sentences of a task, with the name of an official and those of units.
Must not know what the columns mean for a task.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.columns import Column, assigns, head, head_column
from loaders.document import Document
from loaders.naming import split_units
from loaders.run_together import is_office
from loaders.surnames import looks_like_name
from loaders.table_text import Cell, Written
from loaders.wording.tables import (
    HEAD_WORD,
    INNER_LEVEL,
    NO_RUN_UNITS,
    NUMBER_IN_HEAD,
    ROW_MARK,
    RUN_FIGURE,
    RUN_NUMBER,
    RUN_TIME,
    RUN_UNITS,
    TOWN_OFFICE,
)
from loaders.wording.units import BARE_DEPARTMENT, LEVELS

_FEWEST_HEADS = 3
_CAPTION = 60  # characters before a table that may be its title
_MOST_VAIN = 3  # heads without rows that are tried in one document
_LONGEST_TABLE = 30_000  # characters
_LONGEST_ROW = 3_000
_LONGEST_TAIL = 120  # characters of the names behind a row's words
_LONGEST_TIME = 16
_OFFICE = 8  # characters that tell an office


@dataclass(frozen=True, slots=True)
class _Tail:
    """What stands behind the words of a row: an official (empty without one), units, a time (empty without one)."""

    person: Cell
    units: tuple[Cell, ...]
    time: Cell


def run_together_tables(document: Document) -> Iterator[Written]:
    """The tables whose units and people stand behind the task, in the order of the text."""
    reached = tried = 0
    for match in NUMBER_IN_HEAD.finditer(document.folded):
        if tried > _MOST_VAIN:
            return
        found = _head(document, match.start()) if match.start() >= reached else None
        if found is None:
            continue
        columns, start = found
        places = [place for place, column in enumerate(columns) if column.kind in ("unit", "person")]
        words = [place for place, column in enumerate(columns) if column.kind in ("task", "class")]
        if not assigns(columns) or min(places) < max(words):
            continue
        rows = tuple(_rows(document, columns, start))
        tried += not rows
        if rows:
            reached = rows[-1][-1][1]
            caption = document.folded[max(0, match.start() - _CAPTION) : match.start()]
            yield Written(columns, rows, caption, match.start(), reached, run_together=True)


def _head(document: Document, at: int) -> tuple[tuple[Column, ...], int] | None:
    """The columns whose heads stand one behind the other from an offset, and where the last of them ends."""
    labels: list[str] = []
    units = False
    while match := HEAD_WORD.match(document.folded, at):
        column = head_column(match[0].strip())
        if column is None or (units and column.kind in ("task", "class", "number")):
            break
        units = units or column.kind == "unit"
        labels.append(match[0].strip())
        at = match.end()
    columns = head(labels) if len(labels) >= _FEWEST_HEADS else None
    return (columns, at) if columns else None


def _rows(document: Document, columns: Sequence[Column], start: int) -> Iterator[tuple[Cell, ...]]:
    """Rows from an offset on: words, then people, units and perhaps a time up to the next row."""
    number = 0
    for stop in _stops(document, start, people=any(column.kind == "person" for column in columns)):
        if stop - start > _LONGEST_ROW:
            return
        tail = _tail(document, columns, _past(document, stop), number=number) if stop > start else None
        if tail is None:
            continue
        begin = _begin(document, start)
        mark = RUN_NUMBER.match(document.folded, begin)
        counts = mark is not None and int(mark["number"]) in (number, number + 1)
        number = int(mark["number"]) if mark and counts else number
        words = mark.end() if mark and counts else begin
        if words < stop:
            yield _spread(columns, (begin, words), (words, stop), tail)
        start = max(tail.time[1], tail.units[-1][1])


def _stops(document: Document, start: int, *, people: bool) -> Iterator[int]:
    """Where the words of a row may end, in order: behind sentences, and before the names that stand before the next
    number. They are looked for only as far as they are asked for.
    """
    end = min(start + _LONGEST_TABLE, len(document.folded))
    held: list[int] = []
    for match in ROW_MARK.finditer(document.folded, start, end):
        ready = match.start() - _LONGEST_TAIL - 2 * _LONGEST_TIME
        yield from sorted(at for at in held if at < ready)
        held = [at for at in held if at >= ready]
        sentence = match["number"] is None
        held.append(match.end() if sentence else _before_tail(document, start, match.start(), people=people))
    yield from sorted([*held, _before_tail(document, start, end, people=people)])


def _before_tail(document: Document, start: int, end: int, *, people: bool) -> int:
    """Where the names and the time begin that end at an offset."""
    return _before_names(document, start, _before_time(document, start, end), people=people)


def _before_time(document: Document, start: int, end: int) -> int:
    """Where the time begins that stands at the end of a row; the end of its words where there is none."""
    while end > start and document.folded[end - 1].isspace():
        end -= 1
    starts = (at for at in range(max(start, end - _LONGEST_TIME), end - 1))
    ending = (match for at in starts if (match := RUN_TIME.match(document.folded, at, end)) and match.end() == end)
    return next((match.start() for match in ending), end)


def _before_names(document: Document, start: int, end: int, *, people: bool) -> int:
    """Where the names begin that end at an offset: the nearest official's, or the farthest list of departments."""
    farthest = end
    nearest = max(start, end - _LONGEST_TAIL)
    strange = [match.end() for match in NO_RUN_UNITS.finditer(document.folded, nearest, end) if match["strange"]]
    for at in range(end - 2, max([nearest, *(each - 1 for each in strange)]), -1):
        match = RUN_UNITS.match(document.folded, at, end)
        if match is None or match.end() < end:
            continue
        size = next((size for size in (3, 2) if people and looks_like_name(document.folded[at - size : at])), 0)
        if size and (document.folded[at] in (*LEVELS, "各") or _known(document, at)):
            return at - size
        farthest = at if not people and _known(document, at) else farthest
    return farthest


def _begin(document: Document, start: int) -> int:
    """Where a row begins, behind a head that is printed again."""
    again = _head(document, _past(document, start))
    return _past(document, again[1] if again else start)


def _past(document: Document, at: int) -> int:
    """The offset behind white space."""
    while document.folded[at : at + 1].isspace():
        at += 1
    return at


def _tail(document: Document, columns: Sequence[Column], at: int, *, number: int) -> _Tail | None:
    """The official, the units and the time that stand behind a row's words; None if there are no units."""
    figure = RUN_FIGURE.match(document.folded, at) if any(column.kind == "other" for column in columns) else None
    at = figure.end() if figure else at
    names = [size for size in (3, 2) if looks_like_name(document.folded[at : at + size])]
    names = [size for size in names if RUN_UNITS.match(document.folded, at + size)]
    if not any(column.kind == "person" for column in columns):
        names = []
    size = max(names, key=lambda each: (_known(document, at + each), _is_office(document, at + each)), default=0)
    match = RUN_UNITS.match(document.folded, at + size)
    if match is None:
        return None
    time = RUN_TIME.match(document.folded, match.end())
    end = time.end() if time else match.end()
    units = split_units(document, *match.span(), run_together=True)
    if not units or not ((size and _known(document, at + size)) or _row_follows(document, end, number)):
        return None
    return _Tail((at, at + size), tuple((unit.start, unit.end) for unit in units), (match.end(), end))


def _is_office(document: Document, at: int) -> bool:
    return is_office(document.folded[at : at + _OFFICE]) or TOWN_OFFICE.match(document.folded, at) is not None


def _known(document: Document, at: int) -> bool:
    """Whether a department of a local government stands at an offset."""
    match = RUN_UNITS.match(document.folded, at)
    units = split_units(document, *match.span(), run_together=True) if match else ()
    name = units[0].name.lstrip("".join(LEVELS)) if units else ""
    return BARE_DEPARTMENT.match(name) is not None and not INNER_LEVEL.search(name)


def _row_follows(document: Document, at: int, number: int) -> bool:
    """Whether the next row, a head printed again, or nothing stands at an offset."""
    at = _past(document, at)
    mark = RUN_NUMBER.match(document.folded, at)
    counts = mark is not None and int(mark["number"]) in (number + 1, number + 2)
    return at >= len(document.folded) or counts or _head(document, at) is not None


def _spread(columns: Sequence[Column], number: Cell, words: Cell, tail: _Tail) -> tuple[Cell, ...]:
    """The parts of a row by column: of several columns of units the first holds what the one cut without a mark ends.

    Where no cut or several have no mark between them (、), it holds the first unit, and the next column the others.
    """
    units = tail.units
    places = [place for place, column in enumerate(columns) if column.kind == "unit"]
    of_kind = {column.kind: place for place, column in reversed(list(enumerate(columns)))}
    found = {of_kind.get("number", -1): number, of_kind.get("task", of_kind.get("class", -1)): words}
    found |= {of_kind.get("person", -1): tail.person, of_kind.get("time", -1): tail.time}
    if len(places) == 1:
        found[places[0]] = (units[0][0], units[-1][1])
    else:
        bare = [place for place, (above, below) in enumerate(pairwise(units), 1) if above[1] == below[0]]
        first = bare[0] if len(bare) == 1 else 1
        found[places[0]] = (units[0][0], units[first - 1][1])
        found[places[1]] = (units[first][0], units[-1][1]) if len(units) > first else (units[-1][1], units[-1][1])
    at = words[1]
    return tuple(found.get(place, (at, at)) for place in range(len(columns)))
