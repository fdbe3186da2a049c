"""Documents into a store, and out of it again. Must not know options or printing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from graph.decisions import Decision, about, digest
from graph.errors import DocumentError, ModelError
from graph.store import Store
from zeren.deciding import decisions_for
from zeren.reading import STDIN, read

if TYPE_CHECKING:
    from loaders.document import Document

Progress = Callable[[int, int, str], None]


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


def load(
    paths: Sequence[str | Path],
    store: Store,
    *,
    progress: Progress | None = None,
    again: bool = False,
    decisions: Path | None = None,
    undecided: bool = False,
) -> Loaded:
    """Load every document under the paths (`-` is standard input), skipping those held unchanged unless `again`.

    A document that fails costs nothing of the others: it is listed in the answer. `progress` is called with how many
    are done, how many there are, and the name of the next. What people decided is replayed, from the file given or
    those beside the documents, unless `undecided`. Raises DocumentError when the paths hold no document, and
    DecisionError for a damaged file of decisions, before anything is loaded.
    """
    known = {} if again else store.documents()
    found = files(paths)
    held = decisions_for(found, decisions, use=not undecided)
    outcome: dict[str, list[str]] = {"loaded": [], "unchanged": []}
    failed: list[Failure] = []
    seen: dict[str, Path] = {}
    for done, path in enumerate(found):
        if progress is not None:
            progress(done, len(found), path.name)
        try:
            document = _claim(path, seen)
            outcome[_load_one(document, store, known, held.of(path))].append(document.name)
        except (DocumentError, ModelError) as error:
            failed.append(Failure(str(path), str(error)))
    if progress is not None:
        progress(len(found), len(found), "")
    return Loaded(tuple(outcome["loaded"]), tuple(outcome["unchanged"]), tuple(failed))


def files(paths: Sequence[str | Path]) -> list[Path]:
    """The documents that the paths stand for, `-` being standard input. Raises DocumentError when they hold none."""
    from loaders.read import find

    piped = [STDIN] if STDIN in map(Path, paths) else []
    return [*piped, *find([path for path in paths if Path(path) != STDIN])]


def forget(name: str, store: Store) -> None:
    """Take one document back, as if it had never been loaded. Raises DocumentError when the store does not hold it."""
    key = _key(name)
    if key not in store.documents():
        raise DocumentError(name, "the store holds no document of that name", do="run `zeren query documents`")
    store.forget(key)


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


def _load_one(
    document: "Document", store: Store, known: Mapping[str, str | None], decisions: Sequence[Decision]
) -> str:
    """Put one document's facts into the store as decided: `loaded`, or `unchanged` when its digest is the known one."""
    from graph.build import build
    from graph.deciding import decided
    from loaders.extract import extract as facts

    key = _key(document.name)
    if known.get(key) == digest(document.digest, about(document.name, decisions)):
        return "unchanged"
    store.replace(key, build(decided(facts(document), decisions)))
    return "loaded"
