"""The heads of tables: which columns hold units, in which role, and which hold people, times and tasks.

Knows how heads are read. Must not know rows, nor how a table is written in a text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from loaders.duties.grammar import role_of
from loaders.names.naming import is_unit
from loaders.wording.clauses import COOPERATE_WORD
from loaders.wording.tables import (
    ASIDE,
    BARE_ROLE,
    CLASS_HEAD,
    DUTY_HEAD,
    HEAD_HINT,
    NUMBER_HEAD,
    OTHER_HEAD,
    PERSON_HEAD,
    PLAIN_HEAD,
    ROSTER_HEAD,
    TASK_HEAD,
    TIME_HEAD,
    UNIT_HEAD,
)

LONGEST_HEAD = 24  # characters of a column's head
_LONGEST_APART = 4  # characters of a head that all stand apart
_FEWEST_ACROSS = 2  # units that a head names, one a column
_KNOWN = 0.55  # share of a head's cells that must be worded like heads
# In the order in which they are tried.
_KINDS = (
    ("number", NUMBER_HEAD),
    ("roster", ROSTER_HEAD),
    ("plain", PLAIN_HEAD),
    ("unit", UNIT_HEAD),
    ("unit", BARE_ROLE),
    ("person", PERSON_HEAD),
    ("time", TIME_HEAD),
    ("class", CLASS_HEAD),
    ("task", TASK_HEAD),
    ("other", OTHER_HEAD),
)


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: number, task, class, unit, plain (units without a role), person, time, roster, other; or
    marked: marks for the unit that its head names.

    `role` is that of its units; `others` that of all but the first, where the head names two (牵头及配合单位);
    `people` says that names of people stand beside the units.
    """

    kind: str
    label: str
    role: str | None = None
    others: str | None = None
    people: bool = False


def head_column(label: str) -> Column | None:
    """The column that a head's cell (without white space) stands for; None for words that are no head."""
    return _read(label) if 0 < len(label) <= LONGEST_HEAD else None


def may_be_head(words: str) -> bool:
    """Whether the words (without white space) hold a column's head, by a quick look: no word of a head, no head."""
    return HEAD_HINT.search(words) is not None


@lru_cache(maxsize=4096)  # each word of a line may be asked for several times
def _read(label: str) -> Column | None:
    for kind, pattern in _KINDS if may_be_head(label) else ():
        match = pattern.search(label)
        if match and kind == "unit":
            return _units(label)
        if match:
            return Column(kind, label)
    return None


def _units(label: str) -> Column | None:
    role = role_of(label)
    if role is None:
        return None
    others = "cooperate" if role == "lead" and COOPERATE_WORD.search(label) else None
    if role == "lead" and label.count("单位") + label.count("部门") > 1 and not others:
        others = "responsible"
    return Column("unit", label, role, others, people="人" in label or "领导" in label)


def head(labels: Sequence[str]) -> tuple[Column, ...] | None:
    """The columns of a row that is a table's head; None for any other row."""
    filled = [label for label in labels if label]
    found = [head_column(label) for label in labels]
    known = [column for column in found if column]
    if len(set(filled)) < 2 or len(known) < max(2, _KNOWN * len(filled)) or max(map(len, filled)) > LONGEST_HEAD:
        return None
    if len({column.label for column in known}) < 2 or not _decides(known):
        return None
    first = 1 if found[0] and found[0].kind == "number" else 0
    found = [_beside(found[place - 1], column) if place else column for place, column in enumerate(found)]
    answers = any(column and column.kind == "unit" and not ASIDE.search(column.label) for column in found)
    found = [_aside(column) if column and answers else column for column in found]
    return tuple(
        column or Column("task" if place == first and label else "other", label)
        for place, (column, label) in enumerate(zip(found, labels, strict=True))
    )


def across(labels: Sequence[str]) -> tuple[Column, ...] | None:
    """The columns of a head that names units, one a column, beside tasks; None for any other row."""
    found = [head_column(label) or (Column("marked", label) if is_unit(label) else None) for label in labels]
    kinds = [column.kind for column in found if column]
    if len(kinds) < len(labels) or kinds.count("marked") < _FEWEST_ACROSS or not {"task", "class"} & {*kinds}:
        return None
    return tuple(filter(None, found))


def _beside(before: Column | None, column: Column | None) -> Column | None:
    """The column; that of the posts of the people named in the one before it makes no roster."""
    posts = before and column and before.kind == "person" and column.label == "职务"
    return Column("other", column.label) if posts and column else column


def _aside(column: Column) -> Column:
    """The column; that of who builds, or of a task force, says nothing of who answers where another does."""
    found = ASIDE.search(column.label) if column.kind == "unit" else None
    return Column("class" if found["force"] else "other", column.label) if found else column


def _decides(known: Sequence[Column]) -> bool:
    """Whether the heads cannot be the cells of a row: two kinds of column."""
    return len({column.kind for column in known}) > 1


def whole_heads(words: Sequence[str]) -> list[tuple[int, int]]:
    """The first and last word of each head, one set apart (工 作 任 务) being whole; none where a word is no head."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        end = at + 1
        while len(words[at]) == 1 and end < len(words) and len(words[end]) == 1 and end - at <= _LONGEST_APART:
            end += 1
            if NUMBER_HEAD.match("".join(words[at:end])):
                break
        if (end - at > _LONGEST_APART) or head_column("".join(words[at:end])) is None:
            return []
        found.append((at, end - 1))
        at = end
    return found


def joined_heads(upper: tuple[Column, ...], labels: Sequence[str]) -> tuple[Column, ...] | None:
    """The columns where a second row of heads stands below the first (责任单位 over 牵头 and 配合)."""
    if len(labels) != len(upper) or not any(labels) or set(labels) == {labels[0]}:
        return None  # one label all over is the title of a section
    pairs = list(zip(upper, labels, strict=True))
    changed = [(above, label) for above, label in pairs if label and label != above.label]
    heads = [above.label for above in upper if above.label]
    spanned = [heads.count(above.label) > 1 for above, _ in changed]
    again = len(changed) < sum(map(bool, labels)) and all(spanned)  # other heads are printed again beside those below
    beneath = all(
        not above.label or wide or above.kind == "unit" for (above, _), wide in zip(changed, spanned, strict=True)
    )
    if not changed or not beneath or not (again or all(head_column(label) for _, label in changed)):
        return None
    return tuple(under(above, label) for above, label in pairs)


def under(above: Column, label: str) -> Column:
    """The column of a head that stands below another; the upper one where there is nothing below it, or no head."""
    below = head_column(label)
    if label == above.label or not label:
        return above
    if below is None and above.kind == "unit" and is_unit(label):
        return Column("marked", label, above.role)
    if below is None or (below.kind == "other" and above.kind == "unit"):
        return replace(above, label=label)
    return below


def assigns(columns: Sequence[Column]) -> bool:
    """Whether a table with these columns gives tasks to units or people named in columns of their own."""
    kinds = {column.kind for column in columns}
    return bool(kinds & {"unit", "marked"}) and bool(kinds & {"task", "class"}) and "roster" not in kinds


def shows_duties(columns: Sequence[Column], *, divided: bool) -> bool:
    """Whether numbered rows show the duties of units (部门 beside 职责); `divided`: shared out (职责分工)."""
    kinds = {column.kind for column in columns}
    found = [match for column in columns if (match := DUTY_HEAD.match(column.label))]
    said = any(match["divides"] for match in found) if divided else bool(found)
    return said and columns[0].kind == "number" and "plain" in kinds and not kinds & {"unit", "roster"}
