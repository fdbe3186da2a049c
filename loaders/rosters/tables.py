"""Rosters that are tables: a head with 姓名, 职务, 组内职务, and a person a row.

Reads rows of cells between TABs or pipes, and cells that stand one to a line. Must not know other layouts of rosters.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from graph.model.facts import Post
from loaders.document import Document
from loaders.names.naming import is_unit
from loaders.names.posts import posts
from loaders.names.surnames import could_be_name
from loaders.rosters.lines import entries
from loaders.rosters.words import Entry, without_notes
from loaders.scanning import on_lines
from loaders.segments import every_line
from loaders.wording.roster_tables import (
    BETWEEN_GAPS,
    CELL,
    COLUMNS,
    EDGE,
    LIAISONS,
    LINE,
    ROLE_CELL,
    ROLE_LAST,
    ROLE_LAST_CUE,
    SERIAL,
)
from loaders.wording.rosters import LIST_TITLE

_REACH = 160  # characters before a table in which the title of a roster stands
_FEWEST_HEADS = 2
_MOST_HEADS = 8


@dataclass(frozen=True, slots=True)
class RosterCell:
    """The words of a cell without blanks, and where it stands."""

    words: str
    start: int
    end: int


RosterRow = tuple[RosterCell, ...]
_Columns = dict[str, int]


def tabled(document: Document) -> list[tuple[str, int, Entry]]:
    """The people of every roster that is a table: role, where the table begins, and who it is."""
    if "姓" not in document.folded:  # every head has a column of names
        return []
    folded = without_notes(document.folded)
    parted = "\t" in document.text or "|" in document.text
    rows = list(roster_rows(document.text, folded)) if parted else _by_blanks(document.folded)
    found: list[tuple[str, int, Entry]] = []
    for at, row in enumerate(rows):
        columns = _columns(row)
        if columns:
            found += _people(folded, columns, rows[at + 1 :], head=row)
    return found or _stacked(document.text, folded)


def _by_blanks(folded: str) -> list[RosterRow]:
    """The rows of tables of liaisons whose cells stand between blanks: as many words on each line as on the head's."""
    rows: list[RosterRow] = []
    for title in LIAISONS.finditer(folded):
        width = 0
        for line in LINE.finditer(folded, title.end()):
            cells = tuple(RosterCell(cell[0], *cell.span()) for cell in CELL.finditer(folded, *line.span()))
            width = width or len(cells)
            if len(cells) != width or width <= _FEWEST_HEADS:
                break
            rows.append(cells)
    return rows


def role_last(document: Document) -> list[tuple[str, int, Entry]]:
    """People of lines that end in the role: name, post, role, between spaces."""
    folded = without_notes(document.folded)
    found: list[tuple[str, int, Entry]] = []
    for match in on_lines(ROLE_LAST, ROLE_LAST_CUE, folded):
        people = entries(folded, match.start("who"), match.end("who"))
        if len(people) == 1 and people[0].name is not None:
            found.append(("".join(match["role"].split()), found[0][1] if found else match.start(), people[0]))
    return found if len(found) > _FEWEST_HEADS else []


def roster_rows(text: str, folded: str, *, wide: bool = False) -> Iterator[RosterRow]:
    """The lines of the text as cells; a line without any separator is one cell, unless `wide` gaps part its cells."""
    for start, end in every_line(text):
        line = text[start:end]
        marks = [start + at for at, char in enumerate(line) if char in "\t|"] if "\t" in line or "|" in line else []
        cuts = [start - 1, *marks, end]
        cells = [_cell(folded, left + 1, right) for left, right in pairwise(cuts)]
        if wide and len(cells) == 1:
            cells = [_cell(folded, start + gap.start(), start + gap.end()) for gap in BETWEEN_GAPS.finditer(line)]
        if "|" in line:  # pipes stand around a row too
            cells = cells[not cells[0].words : len(cells) - (not cells[-1].words)]
        if not all(EDGE.match(cell.words) for cell in cells):
            yield tuple(cells)


def _cell(folded: str, start: int, end: int) -> RosterCell:
    words = folded[start:end]
    left = start + len(words) - len(words.lstrip())
    return RosterCell("".join(words.split()), left, max(left, start + len(words.rstrip())))


def _columns(row: RosterRow) -> _Columns | None:
    """Which column holds what, where the row is the head of a roster."""
    columns: _Columns = {}
    for at, cell in enumerate(row):
        kind = next((kind for kind, pattern in COLUMNS if pattern.match(cell.words)), None)
        if kind == "post" and "post" in columns:  # 职务, 姓名, 单位及职务: the longer head is that of the posts
            longer = len(cell.words) > len(row[columns["post"]].words)
            columns["role"], columns["post"] = (columns["post"], at) if longer else (at, columns["post"])
        elif kind:
            columns.setdefault(kind, at)
    return columns if "name" in columns and len(columns) > 1 and len(row) <= _MOST_HEADS else None


def _people(folded: str, columns: _Columns, rows: list[RosterRow], *, head: RosterRow) -> list[tuple[str, int, Entry]]:
    found, role = [], ""
    for row in rows:
        if len(row) < _FEWEST_HEADS or _columns(row):
            break
        role = _role(columns, row) or role
        name = _at(columns, row, "name")
        if name and could_be_name(name.words):
            last = max((cell.end for cell in row if cell.words), default=name.end)
            found.append((role, head[0].start, Entry(name.words, _posts(columns, row), row[0].start, last)))
    if _titled(LIAISONS, folded, head[0].start):
        return [(role or "联络员", start, entry) for role, start, entry in found]
    if any(role for role, _, _ in found) or _titled(LIST_TITLE, folded, head[0].start):
        return [(role or "成员", start, entry) for role, start, entry in found]
    return []


def _role(columns: _Columns, row: RosterRow) -> str:
    """The role in the group: of the column for it, or of 职务 or 备注 where such words stand there."""
    for kind in ("role", "post", "note"):
        cell = _at(columns, row, kind)
        if cell and ROLE_CELL.match(cell.words):
            return cell.words
    return ""


def _posts(columns: _Columns, row: RosterRow) -> tuple[Post, ...]:
    unit, post = _at(columns, row, "unit"), _at(columns, row, "post")
    title = post.words if post and not ROLE_CELL.match(post.words) else ""
    where = unit.words if unit else ""
    given = posts(title if title.startswith(where) else where + title)
    if not given and not where and is_unit(title):  # 市水利局 in a column of posts
        where = title
    return given or ((Post(where, None),) if where else ())


def _at(columns: _Columns, row: RosterRow, kind: str) -> RosterCell | None:
    at = columns.get(kind, len(row))
    return row[at] if at < len(row) and row[at].words else None


def _titled(title: re.Pattern[str], folded: str, at: int) -> bool:
    return title.search(folded, max(0, at - _REACH), at) is not None


def _stacked(text: str, folded: str) -> list[tuple[str, int, Entry]]:
    """People of the first table whose cells stand one to a line, and whose head is that of a roster."""
    for head, rows in stacked_tables(text, folded):
        if columns := _columns(head):
            return _people(folded, columns, rows, head=head)
    return []


def stacked_tables(text: str, folded: str) -> Iterator[tuple[RosterRow, list[RosterRow]]]:
    """Tables whose cells stand one to a line, every row beginning with its serial number: the head, and the rows.

    A line of the text is a cell though nothing is left of it where notes and phone numbers are blanked.
    """
    cells = _lines(text, folded) if "序" in folded else []
    for at in [at for at, cell in enumerate(cells) if cell.words == "序号"]:
        width = next((n for n in range(3, _MOST_HEADS) if _is_serial(cells, at + n, 1)), 0)
        rows, number = [], 1
        while width and _is_serial(cells, at + width * number, number):
            rows.append(tuple(cells[at + width * number : at + width * (number + 1)]))
            number += 1
        yield tuple(cells[at : at + width]), rows


def _lines(text: str, folded: str) -> list[RosterCell]:
    """The lines that hold anything, a cell each."""
    bare = folded.replace("|", " ")
    held = (line for line in every_line(text) if not EDGE.match(text[slice(*line)].strip(" |\t\u3000")))
    return [_cell(bare, *line) for line in held]


def _is_serial(cells: list[RosterCell], at: int, number: int) -> bool:
    return at < len(cells) and bool(SERIAL.match(cells[at].words)) and int(cells[at].words) == number
