"""What one document says: its text and its facts. Touches no store; must not know options or printing."""

from pathlib import Path
from typing import TYPE_CHECKING

from queries.answer import Answer, answer

if TYPE_CHECKING:
    from graph.model.facts import Facts
    from loaders.document import Document

STDIN = Path("-")


def read(path: Path) -> "Document":
    """The document in a file, or on standard input for `-`. Raises DocumentError."""
    from loaders import read as files

    return files.read_bytes("stdin", files.piped()) if path == STDIN else files.read(path)


def text(path: Path) -> str:
    """The text of a document, which all offsets count in. Raises DocumentError."""
    return read(path).text


def extract(path: Path) -> "Facts":
    """What one document says, names in its own characters; touches no store. Raises DocumentError."""
    from loaders.extract import extract as facts
    from loaders.layout.script import as_written

    document = read(path)
    return as_written(facts(document), document)


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
