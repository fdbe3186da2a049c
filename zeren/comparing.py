"""Two documents, or two years of a series, side by side. Must not know options or printing."""

from collections.abc import Mapping, Sequence, Set
from pathlib import Path
from tempfile import TemporaryDirectory

from graph import comparing
from graph.comparing import Pair
from graph.errors import DocumentError
from graph.selection import Row
from graph.store import Store, open_store
from queries.answer import Answer, answer
from zeren.asking import of_units, query
from zeren.loading import load

TaskKey = tuple[object, object, object]
Roles = Mapping[TaskKey, Sequence[Row]]

_COLUMNS = (
    *("part", "change", "was", "now", "moved_from", "moved_to", "renamed", "likeness"),
    *("was_document", "was_number", "was_quote", "was_start", "was_end"),
    *("document", "number", "quote", "start", "end"),
)
_YEAR = 4  # characters of a year
_SIDE = ("document", "number", "quote", "start", "end")


def compare(old: str, new: str, store: Store) -> Answer:
    """Tasks carried on, changed, dropped and new; leads that moved, through reforms too; targets raised or lowered.

    `old` and `new` are documents of the store, or years, which stand for all its documents of that year. Each row has
    the sentences of both sides. Raises DocumentError for a side of which the store holds nothing.
    """
    sides = [_side(name, store) for name in (old, new)]
    roles = _roles([*sides[0], *sides[1]], store)
    leads = {str(row["id"]) for rows in roles.values() for row in rows if row["role"] == "lead"}
    successors = comparing.heirs(_successions(leads, store))
    promised = [_of(side, "targets", store) for side in sides]
    worded = [_worded(_of(side, "tasks-of-document", store), roles) for side in sides]
    targets = comparing.targets(promised[0], promised[1])
    tasks = comparing.tasks(worded[0], worded[1], targets)
    rows = [*(_task_row(pair, roles, successors) for pair in tasks), *(_target_row(pair) for pair in targets)]
    rule = (
        f"two tasks are one when their themes are alike from {comparing.ALIKE} on, where a target that both state adds "
        f"{comparing.SHARED}, and unchanged when their words are alike from {comparing.SAME} on; two targets are one "
        f"when they count in the same unit and their metrics are alike from {comparing.METRIC} on"
    )
    return answer("compare", _COLUMNS, rows, notes=[rule])


def compare_files(old: Path, new: Path) -> Answer:
    """The same for two files, which need no store. Raises DocumentError for a file that cannot be read."""
    with TemporaryDirectory() as folder, open_store(str(Path(folder) / "two.kgl")) as store:
        done = load([old, new], store)
        if done.failed:
            raise DocumentError(done.failed[0].document, done.failed[0].reason)
        return compare(old.stem, new.stem, store)


def _side(name: str, store: Store) -> list[str]:
    """The documents that a name or a year stands for, in their order."""
    if query("documents", {"document": name}, store).rows:
        return [name]
    whole = query("documents", {"year": name}, store).rows if len(name) == _YEAR else ()
    dated = [str(row["document"]) for row in whole]
    if not dated:
        raise DocumentError(name, "the store holds no document of that name or year", do="run `zeren query documents`")
    return dated


def _of(side: Sequence[str], question: str, store: Store) -> list[Row]:
    """What a question answers for the documents of a side."""
    return [row for name in side for row in query(question, {"document": name}, store).rows]


def _roles(documents: Sequence[str], store: Store) -> Roles:
    """The named units of every task of the documents, by document, number and title of the task."""
    found: dict[TaskKey, list[Row]] = {}
    for row in _of(list(dict.fromkeys(documents)), "assignments", store):
        if row["via"] is None:
            found.setdefault(_key(row), []).append(row)
    return found


def _successions(units: Set[str], store: Store) -> list[Row]:
    """What became of units, and of what they became."""
    found: list[Row] = []
    ahead, seen = set(units), set(units)
    while ahead:
        rows = of_units("successions", sorted(ahead), store).rows
        ahead = {str(row["after_id"]) for row in rows} - seen
        seen |= ahead
        found += rows
    return found


def _worded(tasks: Sequence[Row], roles: Roles) -> list[Row]:
    """The tasks with their own `words`, which end where the first words that name a unit begin."""
    found: list[Row] = []
    for task in tasks:
        start, quote = int(str(task["start"])), str(task["quote"])
        cuts = [int(str(row["start"])) - start for row in roles.get(_key(task), ())]
        ends = [cut for cut in cuts if 0 < cut < len(quote)]
        found.append({**task, "words": quote[: min(ends)] if ends else quote})
    return found


def _key(row: Row) -> TaskKey:
    return row["document"], row["number"], row["task"]


def _task_row(pair: Pair, roles: Roles, successors: Mapping[str, frozenset[str]]) -> dict[str, object]:
    """A task as a row; a task whose leads moved has changed."""
    before, after = (
        {_who(one): str(one["unit"]) for one in roles.get(_key(row), ()) if one["role"] == "lead"} if row else {}
        for row in (pair.old, pair.new)
    )
    change = comparing.task_change(pair)
    both = pair.old is not None and pair.new is not None
    left, came, renamed = comparing.moved(before, after, successors) if both else ((), (), ())
    return {
        "part": "task",
        "change": "changed" if change == "carried on" and (left or came) else change,
        "was": pair.old and pair.old["task"],
        "now": pair.new and pair.new["task"],
        "moved_from": list(left),
        "moved_to": list(came),
        "renamed": list(renamed),
        **_sides(pair),
    }


def _who(one: Row) -> str:
    """What tells a unit: its id; a collective, which is a node of each document, its name."""
    return str(one["unit"] if one["collective"] == "yes" else one["id"])


def _target_row(pair: Pair) -> dict[str, object]:
    """A target as a row, with its value on both sides."""
    return {
        "part": "target",
        "change": comparing.target_change(pair),
        "was": pair.old and _promised(pair.old),
        "now": pair.new and _promised(pair.new),
        "moved_from": [],
        "moved_to": [],
        "renamed": [],
        **_sides(pair),
    }


def _sides(pair: Pair) -> dict[str, object]:
    """Where both sides stand, and how alike they are."""
    was = {f"was_{name}": pair.old and pair.old[name] for name in _SIDE}
    now = {name: pair.new and pair.new[name] for name in _SIDE}
    return {"likeness": round(pair.likeness, 3) if pair.likeness else None, **was, **now}


def _promised(target: Row) -> str:
    return f"{target['metric']} {target['comparator']} {float(str(target['value'])):.15g} {target['unit']}"
