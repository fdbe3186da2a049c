"""What people decide about findings and names, kept in files beside documents. Must not know options or printing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from graph import decisions as files
from graph.decisions import Decision, beside
from graph.errors import DecisionError
from zeren.reading import STDIN, extract, read

__all__ = ["Decision", "Decisions", "answer_finding", "decide", "decisions_for"]


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions of all files that concern some documents: one file for all, or one in each document's folder."""

    by_folder: Mapping[Path, tuple[Decision, ...]] = field(default_factory=dict)
    everywhere: tuple[Decision, ...] = ()

    def of(self, path: Path) -> tuple[Decision, ...]:
        """The decisions that may concern a document; what comes in without a file has none beside it."""
        return self.everywhere or (() if path == STDIN else self.by_folder.get(path.parent, ()))


def decisions_for(paths: Sequence[Path], file: Path | None, *, use: bool = True) -> Decisions:
    """The decisions of the file, or without one those beside the documents; none unless `use`. Raises DecisionError."""
    if not use:
        return Decisions()
    if file is not None:
        return Decisions(everywhere=files.read(file))
    places = {path.parent: beside(path) for path in paths if path != STDIN}
    return Decisions({folder: files.read(place) for folder, place in places.items() if place.exists()})


def decide(
    decision: str, path: Path, words: str, *, to: str | None = None, reason: str | None = None, file: Path | None = None
) -> Path:
    """Write down that a name of a document, or of all documents of a folder, is another; the file it is kept in.

    `decision` is rename, merge, divide or split. Raises DecisionError.
    """
    name = None if path.is_dir() else read(path).name
    if decision == "split" and name is None:
        raise DecisionError(str(path), "a name is kept apart in one document", do="name the document")
    place = file or beside(path)
    files.add(place, Decision(decision, words, document=name, to=to, reason=reason))
    return place


def answer_finding(
    decision: str, path: Path, kind: str, words: str, *, reason: str | None = None, file: Path | None = None
) -> Path:
    """Write down that a document's finding is accepted or rejected; the file it is kept in.

    `words` are the finding's words or some of them, with white space as it stands or as a table shows it. Raises
    DecisionError where they tell of no finding, or of several.
    """
    facts = extract(path)
    alike = (one for one in facts.findings if one.kind == kind and _squeezed(words) in _squeezed(one.evidence.quote))
    found = {one.evidence.quote: one for one in alike}
    if len(found) != 1:
        wrong = f"{len(found) or 'no'} findings of kind {kind} hold these words"
        raise DecisionError(str(path), wrong, got=words, do=f"see `zeren check {path}`")
    quote, one = found.popitem()
    repair = one.repair if decision == "accept" else None
    place = file or beside(path)
    files.add(place, Decision(decision, quote, document=facts.name, finding=kind, to=repair, reason=reason))
    return place


def _squeezed(words: str) -> str:
    """The words with single spaces, as tables print them."""
    return " ".join(words.split())
