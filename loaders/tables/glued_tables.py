"""Tables whose cells have run together into one text: 序号任务牵头单位配合单位1清淤…。水利局各镇2….

Knows where such a table's rows end: behind the sentences of a task, with the name of an official and those of units.
Must not know what the columns mean for a task.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.document import Document
from loaders.names.naming import split_units
from loaders.names.run_together import NAME_LENGTHS, is_office
from loaders.names.surnames import looks_like_name
from loaders.tables.columns import Column, assigns, head, head_column
from loaders.tables.glued_units import LONGEST_ROW, LONGEST_TIME, before_time, known, past, rows_by_unit, unit_cells
from loaders.tables.table_text import NOTES, Cell, Written
from loaders.wording.glued_tables import (
    BARE_HEAD,
    BARE_MARK,
    HEAD_WORD,
    INNER_LEVEL,
    NO_RUN_UNITS,
    NUMBER_IN_HEAD,
    OTHER_ROW,
    PAGE_BETWEEN,
    POST_BEFORE,
    ROW_MARK,
    RUN_FIGURE,
    RUN_NUMBER,
    RUN_SECTION,
    RUN_TIME,
    RUN_UNITS,
    TASK_START,
    TITLE_BEFORE,
    TOWN_OFFICE,
    UNIT_HEAD_FIRST,
    UNIT_STOP,
)
from loaders.wording.units import LEVELS

_FEWEST_HEADS = 3
_CAPTION = 60  # characters before a table that may be its title
_MOST_VAIN = 3  # heads without rows that are tried in one document
_LONGEST_TABLE = 30_000  # characters
_LONGEST_TAIL = 120  # characters of the names behind a row's words
_HEAD = 12  # characters of a head
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
    for at in _heads(document):
        if tried > _MOST_VAIN:
            return
        found = _head(document, at) if at >= reached else None
        if found is None:
            continue
        columns, start = found
        places = [place for place, column in enumerate(columns) if column.kind in ("unit", "person")]
        words = [place for place, column in enumerate(columns) if column.kind in ("task", "class")]
        if not assigns(columns):
            continue
        parted = _has(columns, "number") or _has(columns, "time")
        if max(places) < min(words) and parted and not _has(columns, "person"):
            rows = tuple(rows_by_unit(document, columns, start))
        else:
            rows = tuple(_rows(document, columns, start)) if min(places) > max(words) else ()
        tried += not rows
        if rows:
            reached = rows[-1][-1][1]
            caption = document.folded[max(0, at - _CAPTION) : at]
            yield Written(columns, rows, caption, at, reached, run_together=True)


def _heads(document: Document) -> list[int]:
    """Where a head may begin: at the word for numbers, or before one of tasks that one of units follows."""
    numbered = [match.start() for match in NUMBER_IN_HEAD.finditer(document.folded)]
    bare = [match.start() for match in UNIT_HEAD_FIRST.finditer(document.folded)]
    for match in BARE_HEAD.finditer(document.folded):
        near = max(0, match.start() - _HEAD)
        title = [each.end() for each in TITLE_BEFORE.finditer(document.folded, near, match.start())]
        bare.append(title[-1] if title else near)
    return sorted({*numbered, *bare})


def _head(document: Document, at: int) -> tuple[tuple[Column, ...], int] | None:
    """The columns whose heads stand one behind the other from an offset, and where the last of them ends."""
    labels: list[str] = []
    kinds: set[str] = set()
    while match := HEAD_WORD.match(document.folded, at):
        column = head_column(match[0].strip())
        if column is None and match[0].endswith("单位"):
            return None  # nobody knows where its units end and those beside them begin
        more = column and column.kind in ("task", "class", "number") and kinds & {"task", "class"}
        if column is None or ("unit" in kinds and more):
            break
        kinds.add(column.kind)
        labels.append(match[0].strip())
        at = match.end()
    columns = head(labels) if len(labels) >= _FEWEST_HEADS else None
    return (columns, at) if columns else None


def _rows(document: Document, columns: Sequence[Column], start: int) -> Iterator[tuple[Cell, ...]]:
    """Rows from an offset on: words, then people, units and perhaps a time up to the next row."""
    number = 0
    for stop in _stops(document, columns, start):
        if stop - start > LONGEST_ROW:
            return
        tail = _tail(document, columns, past(document, stop), number=number) if stop > start else None
        if tail is None:
            time = RUN_TIME.match(document.folded, stop)  # behind units that nobody can read
            mark = RUN_NUMBER.match(document.folded, past(document, time.end())) if time else None
            if time and mark and int(mark["number"]) == number + 2:
                start, number = time.end(), number + 1
            continue
        begin = _begin(document, columns, start)
        if begin is None or NUMBER_IN_HEAD.search(document.folded, begin, stop):
            return  # another table begins
        mark = RUN_NUMBER.match(document.folded, begin)
        counts = mark is not None and int(mark["number"]) in (number, number + 1)
        number = int(mark["number"]) if mark and counts else number
        words = mark.end() if mark and counts else begin
        if words < stop and not OTHER_ROW.search(document.folded, words, stop):
            yield _spread(document, columns, ((begin, words), (words, stop)), tail)
        start = max(tail.time[1], tail.units[-1][1])


def _stops(document: Document, columns: Sequence[Column], start: int) -> Iterator[int]:
    """Where the words of a row may end, in order: behind sentences, and before the names that stand before the next
    row. They are looked for only as far as they are asked for.
    """
    mark = ROW_MARK if _has(columns, "number") else BARE_MARK
    end = min(start + _LONGEST_TABLE, len(document.folded))
    held: list[int] = []
    for match in mark.finditer(document.folded, start, end):
        ready = match.start() - _LONGEST_TAIL - 2 * LONGEST_TIME
        yield from sorted(at for at in held if at < ready)
        held = [at for at in held if at >= ready]
        sentence = match[0] in ("。", ";")
        held.append(match.end() if sentence else _before_tail(document, columns, start, match.start()))
    yield from sorted([*held, _before_tail(document, columns, start, end)])


def _before_tail(document: Document, columns: Sequence[Column], start: int, end: int) -> int:
    """Where the names and the time begin that end at an offset."""
    end = before_time(document, start, end)
    sizes = NAME_LENGTHS if _people(columns, behind=True) else ()
    size = next((size for size in sizes if _stands_behind(document, end - size, end)), 0)
    return _before_names(document, start, end - size, people=_people(columns, behind=False))


def _people(columns: Sequence[Column], *, behind: bool) -> bool:
    """Whether a column of people stands behind those of units, or else before them."""
    kinds = [column.kind for column in columns]
    units = [place for place, kind in enumerate(kinds) if kind == "unit"]
    return "person" in (kinds[units[-1] :] if behind else kinds[: units[0]])


def _stands_behind(document: Document, start: int, end: int) -> bool:
    """Whether a name stands there, right behind that of a unit, and no further words behind it but a time."""
    ends = RUN_TIME.match(document.folded, end) or not "一" <= document.folded[end : end + 1] <= "龥"
    return bool(ends) and UNIT_STOP.match(document.folded, start - 1) is not None and _is_name(document, start, end)


def _before_names(document: Document, start: int, end: int, *, people: bool) -> int:
    """Where the names begin that end at an offset: the nearest official's, or the farthest list of departments."""
    farthest = end
    nearest = max(start, end - _LONGEST_TAIL)
    strange = [match.end() for match in NO_RUN_UNITS.finditer(document.folded, nearest, end) if match["strange"]]
    for at in range(end - 2, max([nearest, *(each - 1 for each in strange)]), -1):
        match = RUN_UNITS.match(document.folded, at, end)
        if match is None or match.end() < end:
            continue
        size = next((size for size in (3, 2) if people and _is_name(document, at - size, at)), 0)
        if size and (document.folded[at] in (*LEVELS, "各") or known(document, at)):
            return at - size
        farthest = at if not people and known(document, at) else farthest
    return farthest


def _is_name(document: Document, start: int, end: int) -> bool:
    """Whether a name stands there, its two characters perhaps set apart."""
    words = document.folded[max(0, start) : end]
    return words == words.strip() and looks_like_name(words.replace(" ", ""))


def _begin(document: Document, columns: Sequence[Column], start: int) -> int | None:
    """Where a row begins, behind the number of a page, a head that is printed again, and the title of a section; None
    behind the head of another table."""
    again = _head_below(document, start)
    if again and tuple(again[0]) != tuple(columns):
        return None
    return _past_section(document, again[1] if again else start)


def _past_section(document: Document, at: int) -> int:
    """The offset behind white space and the title of a section, if one stands there."""
    at = past(document, at)
    section = RUN_SECTION.match(document.folded, at)
    return section.end() if section else at


def _head_below(document: Document, at: int) -> tuple[tuple[Column, ...], int] | None:
    """A head that stands there, perhaps behind the number of a page, and the offset behind it; None without one."""
    page = PAGE_BETWEEN.match(document.folded, at)
    places = [past(document, each) for each in (at, page.end() if page else at)]
    return next((found for each in places if (found := _head(document, each))), None)


def _tail(document: Document, columns: Sequence[Column], at: int, *, number: int) -> _Tail | None:
    """The official, the units and the time that stand behind a row's words; None if there are no units."""
    figure = RUN_FIGURE.match(document.folded, at) if _has(columns, "other") else None
    at = figure.end() if figure else at
    post = POST_BEFORE.match(document.folded, at) if _people(columns, behind=False) else None
    official, at = at, post.end() if post else at
    names = [size for size in (3, 2) if _is_name(document, at, at + size)]
    names = [size for size in names if RUN_UNITS.match(document.folded, at + size)]
    if not _people(columns, behind=False):
        names = []
    size = max(names, key=lambda each: (known(document, at + each), _is_office(document, at + each)), default=0)
    match = RUN_UNITS.match(document.folded, at + size)
    if match is None:
        return None
    sizes = NAME_LENGTHS if _people(columns, behind=True) else ()
    behind = match.end() + next(
        (each for each in sizes if _stands_behind(document, match.end(), match.end() + each)), 0
    )
    time = RUN_TIME.match(document.folded, behind)
    end = time.end() if time else behind
    units = split_units(document, *match.span(), run_together=True)
    numbered = _has(columns, "number")
    follows = _row_follows(document, end, number) if numbered else time or _task_follows(document, end)
    if not numbered and any(INNER_LEVEL.search(unit.name[1:]) for unit in units):
        return None  # the words of another row stand among them
    counted = document.folded[end : end + 1].isdigit()  # 建成综治中心13个
    if not units or not (follows or (size and known(document, at + size) and not counted)):
        return None
    person = (match.end(), behind) if behind > match.end() else (official, at + size)
    return _Tail(person, tuple((unit.start, unit.end) for unit in units), (behind, end))


def _has(columns: Sequence[Column], kind: str) -> bool:
    return any(column.kind == kind for column in columns)


def _is_office(document: Document, at: int) -> bool:
    return is_office(document.folded[at : at + _OFFICE]) or TOWN_OFFICE.match(document.folded, at) is not None


def _row_follows(document: Document, at: int, number: int) -> bool:
    """Whether the next row, a head printed again, a note, a line that is no row's, or nothing stands at an offset."""
    end, at = at, _past_section(document, at)
    mark = RUN_NUMBER.match(document.folded, at)
    counts = mark is not None and int(mark["number"]) in (number + 1, number + 2)
    line_ends = "\n" in document.folded[end:at] and document.folded[end - 1] not in "、,;"
    below = line_ends and not RUN_UNITS.match(document.folded, at) and not document.folded[at : at + 1].isdigit()
    table = NUMBER_IN_HEAD.search(document.folded, at, at + _CAPTION)  # of another table, behind its title
    titled = table is not None and "。" not in document.folded[at : table.start()]
    ends = at >= len(document.folded) or below or titled or document.folded.startswith(NOTES, at)
    return ends or counts or _head_below(document, at) is not None


def _task_follows(document: Document, at: int) -> bool:
    """Whether the words of a task, a head printed again, or nothing stands at an offset."""
    at = past(document, at)
    words = document.folded[at : at + _OFFICE]
    return not words or TASK_START.match(words) is not None or _head_below(document, at) is not None


def _spread(document: Document, columns: Sequence[Column], parts: tuple[Cell, Cell], tail: _Tail) -> tuple[Cell, ...]:
    """The parts of a row by column: its number and its words, and what stands behind them."""
    number, words = parts
    of_kind = {column.kind: place for place, column in reversed(list(enumerate(columns)))}
    found = {of_kind.get("number", -1): number, of_kind.get("task", of_kind.get("class", -1)): words}
    found |= {of_kind.get("person", -1): tail.person, of_kind.get("time", -1): tail.time}
    found |= unit_cells(document, columns, tail.units)
    at = words[1]
    return tuple(found.get(place, (at, at)) for place in range(len(columns)))
