"""What people decided about documents: a file of lines beside them, read and added to.

Knows the file and what a decision needs. Must not know what decisions do to facts (`graph.deciding`).
"""

import csv
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.errors import DecisionError
from graph.model.findings import DIVIDE, RENAME, kinds

FILE_NAME = "zeren.decisions.csv"
COLUMNS = ("decision", "document", "finding", "words", "to", "reason")
NEEDS = {
    "accept": ("document", "finding", "words"),
    "reject": ("document", "finding", "words"),
    RENAME: ("words", "to"),
    "merge": ("words", "to"),
    DIVIDE: ("words", "to"),
    "split": ("document", "words"),
}
SEPARATOR = "、"  # between the names that a joined one is divided into


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the file. Without a document it holds for all; `finding` and `words` tell which finding is meant."""

    decision: str
    words: str
    document: str | None = None
    finding: str | None = None
    to: str | None = None
    reason: str | None = None

    @property
    def changes(self) -> bool:
        """Whether it changes facts, and not only what is shown."""
        return self.decision != "reject" and not (self.decision == "accept" and self.to is None)


def beside(path: Path) -> Path:
    """The file of decisions for a document, or for the documents of a folder."""
    return (path if path.is_dir() else path.parent) / FILE_NAME


def read(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file in their order. Raises DecisionError, which names the line, where it is no such file."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise DecisionError(f"{path}:{line}", "is not UTF-8", do="save it as UTF-8") from error
    except OSError as error:
        raise DecisionError(str(path), "cannot be read", got=error.strerror, do="check the name") from error
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    found = []
    try:
        if tuple(next(lines, ())) != COLUMNS:
            raise DecisionError(f"{path}:1", "the first line is no head", do=f"begin with {','.join(COLUMNS)}")
        for row in lines:
            found += [_decision(f"{path}:{lines.line_num}", row)] if any(row) else []
    except csv.Error as error:
        raise DecisionError(f"{path}:{lines.line_num}", "is no line of a CSV file", got=str(error)) from error
    return tuple(found)


def add(path: Path, decision: Decision) -> None:
    """Add a decision at the end of a file, which is made if it is not there. Raises DecisionError."""
    known = read(path) if path.exists() else ()
    if decision in known:
        return
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if not path.exists():
        writer.writerow(COLUMNS)
    elif not path.read_text(encoding="utf-8").endswith("\n"):
        out.write("\n")
    writer.writerow([getattr(decision, column) or "" for column in COLUMNS])
    try:
        with path.open("a", encoding="utf-8", newline="") as file:
            file.write(out.getvalue())
    except OSError as error:
        raise DecisionError(str(path), "cannot be written", got=error.strerror, do="check its rights") from error


def about(document: str, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions that hold for a document."""
    return tuple(one for one in decisions if one.document in (None, document))


def digest(plain: str, decisions: Sequence[Decision]) -> str:
    """The digest of a document as decided: its text's own where none of the decisions changes facts."""
    changes = [repr((one.decision, one.finding, one.words, one.to)) for one in decisions if one.changes]
    return hashlib.sha256("\n".join([plain, *changes]).encode("utf-8")).hexdigest() if changes else plain


def _decision(where: str, row: list[str]) -> Decision:
    if len(row) != len(COLUMNS):
        wanted = f"one value for each of {','.join(COLUMNS)}"
        raise DecisionError(where, f"{len(COLUMNS)} values are needed", got=str(len(row)), do=f"give {wanted}")
    values = {column: value.strip() or None for column, value in zip(COLUMNS, row, strict=True)}
    name = values.pop("decision") or ""
    if name not in NEEDS:
        raise DecisionError(where, "no such decision", got=name or "nothing", do=f"write one of {', '.join(NEEDS)}")
    missing = [column for column in NEEDS[name] if values[column] is None]
    if missing:
        raise DecisionError(where, f"{name} needs {' and '.join(missing)}", do="fill it in")
    if name in ("accept", "reject") and values["finding"] not in kinds():
        raise DecisionError(where, "no such kind of finding", got=values["finding"], do="see docs/findings.md")
    if name == DIVIDE and SEPARATOR not in (values["to"] or ""):
        raise DecisionError(where, "one name is no division", got=values["to"], do=f"write two names with {SEPARATOR}")
    return Decision(decision=name, words=values.pop("words") or "", **values)
