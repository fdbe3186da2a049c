"""The library's face: one function a command, each returning a small value. Here the parts meet.

    import zeren

    with zeren.open_store("plans.zeren") as store:
        zeren.load(["plans/"], store)
        zeren.frame(zeren.tasks("市科技局", store))

Knows how documents become facts, a graph and answers. Must not know options or printing.
"""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import DocumentError, ModelError
from graph.store import Store, open_store
from queries.answer import Answer, Completeness, answer
from queries.catalogue import Parameter, Query, bind, catalogue
from queries.catalogue import find as find_query
from queries.units import Unit, named, units, why

if TYPE_CHECKING:
    from pandas import DataFrame

    from graph.model.facts import Facts
    from loaders.document import Document

__all__ = [
    "Answer",
    "Completeness",
    "Failure",
    "Loaded",
    "Parameter",
    "Query",
    "Store",
    "Unit",
    "assignments",
    "catalogue",
    "cypher",
    "export",
    "extract",
    "forget",
    "frame",
    "identity",
    "load",
    "open_store",
    "query",
    "questions",
    "read",
    "stats",
    "tasks",
    "text",
    "unit",
]

Progress = Callable[[int, int, str], None]
STDIN = Path("-")


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be loaded, and the sentence that says why."""

    document: str
    reason: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did: names of documents read anew, of those already there unchanged, and the ones that failed."""

    loaded: tuple[str, ...]
    unchanged: tuple[str, ...]
    failed: tuple[Failure, ...]


def read(path: Path) -> "Document":
    """The document in a file, or on standard input for `-`. Raises DocumentError."""
    from loaders import read as files

    return files.read_bytes("stdin", sys.stdin.buffer.read()) if str(path) == "-" else files.read(path)


def text(path: Path) -> str:
    """The text of a document, which all offsets count in. Raises DocumentError."""
    return read(path).text


def extract(path: Path) -> "Facts":
    """What one document says; touches no store. Raises DocumentError."""
    from loaders.extract import extract as facts

    return facts(read(path))


def assignments(facts: "Facts") -> Answer:
    """Who does what by one document: a row for each unit in each role on each task, with the words that say so."""
    rows = [
        {
            "document": facts.name,
            "number": task.number,
            "task": task.title,
            "role": assignment.role,
            "unit": assignment.name,
            "derived": assignment.derived and assignment.derived.rule,
            "quote": assignment.evidence.quote,
            "start": assignment.evidence.start,
            "end": assignment.evidence.end,
        }
        for task in facts.tasks
        for assignment in task.assignments
    ]
    columns = ("document", "number", "task", "role", "unit", "derived", "quote", "start", "end")
    return answer("extract", columns, rows)


def load(paths: Sequence[str | Path], store: Store, *, progress: Progress | None = None, again: bool = False) -> Loaded:
    """Load every document under the paths (`-` is standard input), skipping those held unchanged unless `again`.

    A document that fails costs nothing of the others: it is listed in the answer. `progress` is called with how many
    are done, how many there are, and the name of the next. Raises DocumentError when the paths hold no document.
    """
    from loaders.read import find as find_files

    known = {} if again else store.documents()
    piped = [STDIN] if STDIN in map(Path, paths) else []
    files = [*piped, *find_files([path for path in paths if Path(path) != STDIN])]
    outcome: dict[str, list[str]] = {"loaded": [], "unchanged": []}
    failed: list[Failure] = []
    seen: dict[str, Path] = {}
    for done, path in enumerate(files):
        if progress is not None:
            progress(done, len(files), path.name)
        try:
            document = _claim(path, seen)
            outcome[_load_one(document, store, known)].append(document.name)
        except (DocumentError, ModelError) as error:
            failed.append(Failure(str(path), str(error)))
    if progress is not None:
        progress(len(files), len(files), "")
    return Loaded(tuple(outcome["loaded"]), tuple(outcome["unchanged"]), tuple(failed))


def forget(name: str, store: Store) -> None:
    """Take one document back, as if it had never been loaded. Raises DocumentError when the store does not hold it."""
    key = _key(name)
    if key not in store.documents():
        raise DocumentError(name, "the store holds no document of that name", do="run `zeren query documents`")
    store.forget(key)


def tasks(
    name: str,
    store: Store,
    *,
    role: str | None = None,
    document: str | None = None,
    place: str | None = None,
    with_predecessors: bool = False,
) -> Answer:
    """All tasks of the unit that goes by the name, by role. Raises UnitError when none or several go by it."""
    values = {"units": name, "role": role, "document": document}
    return query("tasks-of-unit", values, store, place=place, with_predecessors=with_predecessors)


def query(
    name: str,
    values: Mapping[str, str | None],
    store: Store,
    *,
    place: str | None = None,
    with_predecessors: bool = False,
) -> Answer:
    """The answer to a question of the catalogue; a unit is given by any of its names.

    `place` tells units of one name apart; `with_predecessors` takes in the units that the unit took over from.
    Raises QueryError for an unknown question or a wrong parameter, UnitError for a name of no or of several units.
    """
    question = find_query(name)
    bound = bind(question, values)
    for parameter in question.parameters:
        if parameter.kind == "units" and (typed := values.get(parameter.name)) is not None:
            found = unit(typed, store, place=place)
            bound[parameter.name] = [found.id, *(_predecessors(found, store) if with_predecessors else ())]
    return _ask(question, bound, store)


def cypher(statement: str, store: Store, parameters: Mapping[str, object] | None = None) -> Answer:
    """The rows of a Cypher statement of one's own, which may only read. Raises QueryError, also when it would write."""
    rows = store.rows(statement, dict(parameters or {}))
    columns = tuple(rows[0]) if rows else ()
    return answer("cypher", columns, rows)


def unit(name: str, store: Store, *, place: str | None = None) -> Unit:
    """The unit that goes by the name, with the names it goes by. Raises UnitError: none or several, with candidates."""
    return named(name, units(_ask(find_query("unit-names"), {"units": None}, store).rows), place=place)


def questions() -> Answer:
    """Every question of the catalogue with its parameters and what it answers."""
    rows = [
        {"question": asked.name, "parameters": " ".join(map(_usage, asked.parameters)), "answers": asked.english}
        for asked in catalogue().values()
    ]
    return answer("questions", ("question", "parameters", "answers"), rows)


def identity(name: str, store: Store, *, place: str | None = None) -> Answer:
    """The names that the unit of this name goes by in the documents, and why each means this unit."""
    found = unit(name, store, place=place)
    said = _ask(find_query("unit-names"), {"units": [found.id]}, store)
    rows = [{**row, "why": why(found, str(row["surface"]))} for row in said.rows]
    return answer(said.query, (*said.columns, "why"), rows)


def stats(store: Store) -> Answer:
    """How many nodes of each label and edges of each type the store holds, and how many edges follow by a rule."""
    nodes = _ask(find_query("count-nodes"), {}, store).rows
    edges = _ask(find_query("count-edges"), {}, store).rows
    rows = [
        *({"what": "node", "name": row["label"], "count": row["count"], "by_rule": None} for row in nodes),
        *({"what": "edge", "name": row["type"], "count": row["count"], "by_rule": row["derived"]} for row in edges),
    ]
    return answer("stats", ("what", "name", "count", "by_rule"), rows)


def export(store: Store) -> Iterable[str]:
    """The whole store as lines of JSON in canonical order: same facts, same bytes."""
    from graph.export import jsonl

    return jsonl(store)


def frame(rows: Answer) -> "DataFrame":
    """Any answer as a pandas DataFrame, with its columns in their order."""
    from graph import frames

    return frames.frame(rows.columns, rows.rows)


def _usage(parameter: Parameter) -> str:
    """A parameter as the command line takes it; optional ones stand in brackets."""
    option = "--unit NAME" if parameter.kind == "units" else f"--{parameter.name} {parameter.kind.upper()}"
    return f"[{option}]" if parameter.optional else option


def _ask(question: Query, bound: Mapping[str, object], store: Store) -> Answer:
    return answer(question.name, question.columns, store.rows(question.cypher, dict(bound)))


def _predecessors(found: Unit, store: Store) -> list[str]:
    """Ids of the units that a unit took over from."""
    return [str(row["id"]) for row in _ask(find_query("predecessors"), {"units": [found.id]}, store).rows]


def _claim(path: Path, seen: dict[str, Path]) -> "Document":
    """The document of a file. Raises DocumentError for one that another file of this load bears the name of."""
    document = read(path)
    other = seen.setdefault(document.name, path)
    if other != path:
        raise DocumentError(
            str(path), "another file of this load has the same name", got=str(other), do="rename one of the two"
        )
    return document


def _key(name: str) -> str:
    """The id of the node that stands for the document of that name."""
    return f"document:{name}"


def _load_one(document: "Document", store: Store, known: Mapping[str, str | None]) -> str:
    """Put one document's facts into the store: `loaded`, or `unchanged` when its digest is the known one."""
    from graph.build import build
    from loaders.extract import extract as facts

    key = _key(document.name)
    if known.get(key) == document.digest:
        return "unchanged"
    store.replace(key, build(facts(document)))
    return "loaded"
