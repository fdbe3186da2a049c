"""Documents into a store, and out of it again. Must not know options or printing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.errors import DocumentError
from graph.model.graph import Graph, document_id
from graph.store import Store
from zeren.deciding import Decisions, decisions_for
from zeren.making import Failure, Made, Source, made
from zeren.reading import STDIN
from zeren.workers import results

__all__ = ["Failure", "Loaded", "Progress", "files", "forget", "load"]

Progress = Callable[[int, int, str], None]
_BATCH = 40_000  # nodes and edges that are written at a time: some 160 documents


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
    jobs: int = 1,
    scheduler: str | None = None,
) -> Loaded:
    """Load every document under the paths (`-` is standard input), skipping those held unchanged unless `again`.

    A document that fails costs nothing of the others: it is listed in the answer. `progress` is called with how many
    are done, how many there are, and the name of the next. What people decided is replayed, from the file given or
    those beside the documents, unless `undecided`. With `jobs` other than 1 (0: one for each core), which a script may
    ask for under `if __name__ == "__main__":`, or a Dask `scheduler`, others read and this process writes, in batches:
    what a load has written before it is interrupted stays. Raises DocumentError when the paths hold no document, and
    DecisionError for a damaged file of decisions, before anything is loaded.
    """
    known = {} if again else store.documents()
    found = files(paths)
    sources = _sources(found, known, decisions_for(found, decisions, use=not undecided))
    read = results(made, sources, count=len(found), jobs=jobs, scheduler=scheduler)
    loaded: list[str] = []
    unchanged: list[str] = []
    failed: list[Failure] = []
    for one in _written(_reported(_claimed(read), found, progress), store):
        if isinstance(one, Failure):
            failed.append(one)
        else:
            (unchanged if one.graph is None else loaded).append(one.name)
    return Loaded(tuple(loaded), tuple(unchanged), tuple(failed))


def files(paths: Sequence[str | Path]) -> list[Path]:
    """The documents that the paths stand for, `-` being standard input. Raises DocumentError when they hold none."""
    from loaders.read import find

    piped = [STDIN] if STDIN in map(Path, paths) else []
    return [*piped, *find([path for path in paths if Path(path) != STDIN])]


def forget(name: str, store: Store) -> None:
    """Take one document back, as if it had never been loaded. Raises DocumentError when the store does not hold it."""
    key = document_id(name)
    if key not in store.documents():
        raise DocumentError(name, "the store holds no document of that name", do="run `zeren query documents`")
    store.forget(key)


def _sources(
    found: Sequence[Path], known: Mapping[str, str | None], decisions: Decisions
) -> Iterator[Source | Failure]:
    """The bytes of every file, read when they are asked for."""
    from loaders.read import contents, piped

    for path in found:
        try:
            data = piped() if path == STDIN else contents(path)
            yield Source(
                path, data, decisions.of(path), known.get(document_id("stdin" if path == STDIN else path.stem))
            )
        except DocumentError as error:
            yield Failure(str(path), str(error))


def _written(read: Iterable[Made | Failure], store: Store) -> Iterator[Made | Failure]:
    """The same, the graphs being put into the store in batches."""
    batch: dict[str, Graph] = {}
    for one in read:
        if isinstance(one, Made) and one.graph is not None:
            batch[document_id(one.name)] = one.graph
        if sum(len(graph.nodes) + len(graph.edges) for graph in batch.values()) >= _BATCH:
            store.replace_all(batch)
            batch = {}
        yield one
    if batch:
        store.replace_all(batch)


def _claimed(read: Iterable[Made | Failure]) -> Iterator[Made | Failure]:
    """The same, a document whose name another file of this load bears being a failure."""
    seen: dict[str, Path] = {}
    for one in read:
        other = seen.setdefault(one.name, one.path) if isinstance(one, Made) else None
        if isinstance(one, Made) and other != one.path:
            wrong = "another file of this load has the same name"
            error = DocumentError(str(one.path), wrong, got=str(other), do="rename one of the two")
            yield Failure(str(one.path), str(error))
        else:
            yield one


def _reported(
    read: Iterable[Made | Failure], found: Sequence[Path], progress: Progress | None
) -> Iterator[Made | Failure]:
    """The same, telling how far the load has come before each is waited for, and at the end."""
    tell = progress or (lambda _done, _total, _name: None)
    tell(0, len(found), found[0].name)
    for done, one in enumerate(read, 1):
        yield one
        tell(done, len(found), found[done].name if done < len(found) else "")
