"""How answers look: aligned tables for people, CSV and JSON for programs.

Knows widths of characters and formats. Must not know questions or stores.
"""

import csv
import io
import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from graph.cells import inert
from graph.errors import visible
from queries.answer import Answer

FORMATS = ("table", "csv", "json")

# What a table leaves to the line under each row, or to csv and json.
_UNDER = ("quote", "start", "end", "id", "person", "member", "task_id", "partner_id")
_WIDEST = 44


def shown(found: Answer, form: str, *, read_as: Mapping[str, str] | None = None) -> str:
    """The answer in one of FORMATS, ending in a line break; JSON also holds the parameters that it was read as."""
    if form == "csv":
        return as_csv(found.columns, found.rows)
    if form == "json":
        asked = {} if read_as is None else {"parameters": dict(read_as)}
        sure = {"complete": True, "completeness": asdict(found.completeness)}  # a listing is never a sample
        whole = {"query": found.query, **asked, **sure, "notes": found.notes, "rows": [*map(dict, found.rows)]}
        return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    return table(found.columns, found.rows) + said(found)


def said(found: Answer) -> str:
    """How complete the answer is and what its reader needs to know, a sentence a line."""
    return "".join(f"{visible(line)}\n" for line in (found.completeness.sentence(), *found.notes))


def as_csv(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> str:
    """The rows as CSV with a head; lists are joined by 、, nothing is an empty field, and no text is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_field(row.get(column)) for column in columns] for row in rows)
    return out.getvalue()


def table(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> str:
    """The rows in aligned columns, each followed by the sentence that says so; columns without a value are left out."""
    wanted = [c for c in columns if c not in _UNDER and any(row.get(c) not in (None, []) for row in rows)]
    last = wanted[-1] if wanted else None  # nothing stands after it that a long cell would push away
    cells = [[cut(_shown(row.get(c)), 400 if c == last else _WIDEST) for c in wanted] for row in rows]
    widths = [max(width(line[index]) for line in [wanted, *cells]) for index in range(len(wanted))]
    lines = [_line(wanted, widths), _line(["-" * size for size in widths], widths)] if rows else []
    for line, row in zip(cells, rows, strict=True):
        lines.append(_line(line, widths))
        lines += _sentence(row)
    return "".join(f"{line}\n" for line in lines)


def width(text: str) -> int:
    """How many columns of a terminal the text takes: a Chinese character two, a combining mark none."""
    return sum(_columns(char) for char in text)


def cut(text: str, most: int) -> str:
    """The text on one line in at most so many columns, with … where something is left out."""
    text = visible(" ".join(text.split()))
    if width(text) <= most:
        return text
    taken = ""
    for char in text:
        if width(taken) + _columns(char) > most - 1:
            break
        taken += char
    return f"{taken}…"


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (size - width(cell)) for cell, size in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()


def _sentence(row: Mapping[str, object]) -> list[str]:
    """The words that state a row and where they stand, a line for each side of a comparison; none without words."""
    return [
        f"    “{visible(' '.join(str(row[side + 'quote']).split()))}” "
        f"[{visible(str(row.get(side + 'document')))} {row.get(side + 'start')}–{row.get(side + 'end')}]"
        for side in ("was_", "")
        if row.get(side + "quote") is not None
    ]


def _shown(value: object) -> str:
    """A cell of a table: figures to three decimals, the rest as it is."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else _plain(value)


def _field(value: object) -> str:
    return _plain(inert(_plain(value) if isinstance(value, list | tuple) else value))


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "、".join(_plain(part) for part in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
