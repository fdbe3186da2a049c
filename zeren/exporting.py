"""A whole store in the forms that other programs read. Must not know options or printing."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from graph.errors import StoreError
from graph.store import Store
from queries.answer import Answer
from zeren.asking import query
from zeren.falling_due import due


def export(store: Store, *, form: str = "jsonl") -> Iterable[str]:
    """The whole store as one text, in pieces: `jsonl` is canonical (same facts, same bytes); else one of TEXTS."""
    from graph import export as forms

    match form:
        case "graphml":
            return forms.graphml(store.graph())
        case "cypher":
            return (f"{line}\n" for line in forms.script(store.graph()))
        case "jsonld":
            return forms.linked(store.graph())
        case _:
            return (f"{line}\n" for line in forms.jsonl(store))


def export_folder(store: Store, folder: Path, *, form: str = "csv") -> tuple[Path, ...]:
    """Write one of FOLDERS; the files written, in order. Raises StoreError where the folder cannot be written."""
    from graph import export as forms

    files = (forms.tables if form == "csv" else forms.bulk)(store.graph())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(_written(folder, files))
    except OSError as error:
        advice = "choose another folder"
        raise StoreError(str(folder), "the folder cannot be written", got=str(error.strerror), do=advice) from error


def export_workbook(store: Store, file: Path) -> None:
    """Write an Excel workbook with sheets for tasks, assignments, rosters, targets and what is due.

    Raises StoreError where the file cannot be written.
    """
    from graph.export.workbook import workbook

    sheets = {
        "tasks": _tasks(store),
        "assignments": query("assignments", {}, store),
        "roster": query("group-members", {}, store),
        "targets": query("targets", {}, store),
        "due": due(store),
    }
    workbook(file, {name: (found.columns, found.rows) for name, found in sheets.items()})


def _tasks(store: Store) -> Answer:
    """The tasks of all documents, in the order of the documents."""
    names = [str(row["document"]) for row in query("documents", {}, store).rows]
    answers = [query("tasks-of-document", {"document": name}, store) for name in names]
    empty = query("tasks-of-document", {"document": ""}, store)
    rows = tuple(row for found in answers for row in found.rows)
    return Answer(empty.query, empty.columns, rows, empty.completeness)


def _written(folder: Path, files: Iterator[tuple[str, str]]) -> Iterator[Path]:
    for name, text in files:
        path = folder / name
        path.write_text(text, encoding="utf-8", newline="")
        yield path
