"""The embedded store: one file and its log beside it. Owns kglite; must not know documents, questions or Neo4j."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from warnings import catch_warnings, simplefilter

import kglite

from graph import frames
from graph.errors import QueryError, StoreError
from graph.model.graph import Graph
from graph.store import alone, layout, statements
from graph.store.log import Entry, Log
from graph.store.taking_back import Write

_HEADER = 5  # bytes of an engine's log without entries
_LOG_ENOUGH = 2**26  # bytes of a log that are worth a saving, some thousand documents
_LOG_TIMES = 4  # times the size of the file that the log may have: savings take time, and so does doing a log again
_NEWER = "only supports up to version"  # what the engine says of a file that a later one wrote
_SCALARS = frozenset({str, int, float, bool, type(None)})  # lists of nothing else can be long
_ADVICE = "restore the file from a copy, or move it away and load the documents again"

kglite.set_query_warning_policy("silent")  # a label that the store does not hold yet is no fault


class EmbeddedStore:
    """A store in a file. One process writes at a time; readers never wait and see what was last saved."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._log = _log(path)
        self._read_only = read_only
        self._closed = False
        with _told(path):
            self._graph = _reading(path) if read_only else _writing(path)

    def replace(self, document_id: str, graph: Graph) -> None:
        """Put in what a document says, in place of what it said before."""
        self.replace_all({document_id: graph})

    def replace_all(self, graphs: Mapping[str, Graph]) -> None:
        """Put in what some documents say, in place of what they said before."""
        self._write(graphs)

    def forget(self, document_id: str) -> None:
        """Take back all that a document says."""
        self._write({document_id: None})

    def rows(self, cypher: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows that a reading statement returns; a snapshot answers, which cannot be written to."""
        statements.asks_only(cypher)
        try:
            found = self._opened().freeze().cypher(cypher, params=dict(parameters))
        except kglite.ReadOnlyError as error:
            raise QueryError("cypher", "the statement would write", do="write one that only reads") from error
        except (kglite.KgError, ValueError, TypeError, OverflowError, RecursionError) as error:
            raise QueryError("cypher", _first_line(error).rstrip("."), do=statements.CORRECT) from error
        if isinstance(found, str):
            raise QueryError("cypher", "the statement asks for text, not rows", do="leave out FORMAT CSV")
        return [{name: _plain(value) for name, value in row.items()} for row in found.to_list()]

    def documents(self) -> dict[str, str | None]:
        """The digest of every document, by the document's id."""
        return statements.documents(self._snapshot())

    def graph(self) -> Graph:
        """All that the store holds."""
        return statements.read(self._snapshot())

    def close(self) -> None:
        """Save the file and let others write."""
        if self._closed or self._read_only:
            return
        if self._log.size:
            self._save()
        del self._graph  # which lets others write
        self._closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _opened(self) -> Any:
        """The engine, as long as the store is open."""
        if self._closed:
            raise StoreError(str(self._path), "the store is closed", do="open it again")
        return self._graph

    def _snapshot(self) -> statements.Run:
        frozen = self._opened().freeze()
        return lambda cypher, parameters: frozen.cypher(cypher, params=dict(parameters)).to_list()

    def _write(self, entry: Entry) -> None:
        """Have documents say something else, in the log and in memory, or in neither."""
        if self._read_only:
            raise StoreError(str(self._path), "the store is open for reading only", do="open it for writing")
        graph, size = self._opened(), self._log.size
        with _told(self._path):
            self._log.add(entry)
            done = False
            try:
                _do(graph, entry)
                done = True
            finally:
                if not done:
                    self._log.cut(size)
                    self._begin_again()
        if self._log.size > max(_LOG_ENOUGH, _LOG_TIMES * self._path.stat().st_size):
            self._save()

    def _begin_again(self) -> None:
        """Go back to what the file and the log hold: a write that failed may have left a part of itself in memory."""
        self._closed = True
        self._graph.__exit__(StoreError, None, None)  # gives the file back, unchanged
        self._graph = _writing(self._path)
        self._closed = False

    def _save(self) -> None:
        with _told(self._path):
            _save(self._graph, self._log)


def _writing(path: Path) -> Any:
    """The engine on a file that this process alone may write; made, with its folder, where there is none."""
    if path.is_dir():
        raise StoreError(str(path), "a folder is no store", do="name a file in it, e.g. plans.kgl")
    path.parent.mkdir(parents=True, exist_ok=True)
    if _engine_log(path):
        kglite.open(str(path), storage="memory", durable="full").close()
    log = _log(path)
    # The engine's own log takes long, and the longer the more edges run side by side: every one is written each time.
    graph = kglite.open(str(path), storage="memory", durable="off")
    found = _layout(graph)
    if found != layout.LAYOUT:
        del graph  # gives the file back, unchanged
        layout.check(str(path), found)
    missing = [sought for sought in statements.sought() if not graph.has_index(*sought)]
    if missing or graph.schema_version != layout.LAYOUT or len(graph.cypher("SHOW INDEXES")) < len(statements.INDEXES):
        graph.set_schema_version(layout.LAYOUT)
        for label, name in missing:
            graph.create_index(label, name)
        for statement in statements.INDEXES:
            graph.cypher(statement)
        graph.save()
    if log.size:
        for entry in log.entries():
            _do(graph, entry)
        _save(graph, log)
    return graph


def _reading(path: Path) -> Any:
    """The engine on what a file holds, with the writes that a killed program left in the log beside it."""
    if path.is_dir():
        raise StoreError(str(path), "a folder is no store", do="name the file in it")
    if _log(path).size or _engine_log(path):
        _recover(path)
    if not path.is_file():
        raise StoreError(str(path), "there is no store", do="load documents first with `zeren load`")
    with catch_warnings():
        simplefilter("ignore")  # a log still there belongs to a writer at work; its documents come with its next save
        graph = kglite.load(str(path), storage="memory")
    layout.check(str(path), _layout(graph))
    return graph


def _log(path: Path) -> Log:
    """The log of a store."""
    return Log(path.with_name(f"{path.name}-log"))


def _engine_log(path: Path) -> bool:
    """Whether the engine's own log, which was in use before ours, tells of writes that the file does not hold."""
    log = path.with_name(f"{path.name}-wal")
    return log.is_file() and log.stat().st_size > _HEADER


def _do(graph: Any, entry: Entry) -> None:
    """Have documents say something else. Not in a transaction of the engine, which copies all edges."""

    def ask(cypher: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        return list(graph.cypher(cypher, params=dict(parameters)).to_list())

    def write(writes: Sequence[Write]) -> None:
        cypher, parameters = statements.joined(writes)
        if cypher:
            graph.cypher(cypher, params=parameters)

    change = alone.changing(ask, entry)
    write(change.before)
    for table in change.tables:
        (source, target), (start, end) = alone.ENDS, table.labels
        graph.add_relationships(frames.table(table.columns, table.rows), table.type, start, source, end, target)
    write(change.after)


def _save(graph: Any, log: Log) -> None:
    """Bring the file up to date; the log is forgotten once it is."""
    with catch_warnings():
        simplefilter("ignore")  # it tells what a kind of load would hold in memory that this store never uses
        kglite.trim_memory()  # gives back what the statements took, since to save takes memory of its own
        graph.save()
    log.clear()


def _layout(graph: Any) -> int:
    """The layout that a file was written with."""
    asked = graph.freeze()
    empty = not (graph.node_types and asked.cypher(statements.ANY_NODE).to_list())
    questions = (statements.ANY_DOCUMENT, statements.NAMED_BY_ID) if "Document" in graph.node_types else ()
    found = [str(rows[0]["id"]) if (rows := asked.cypher(one).to_list()) else None for one in questions]
    document, by_id = found or (None, None)
    return layout.layout_of(graph.schema_version, document=document, by_id=by_id, empty=empty)


def _recover(path: Path) -> None:
    """Bring a log's writes into the file, unless their writer is still at it: then readers see what was last saved."""
    try:
        _writing(path)
    except kglite.WriterLeaseHeldError:
        return


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Raise what goes wrong with the file as a StoreError that says so."""
    try:
        yield
    except kglite.WriterLeaseHeldError as error:
        raise _held(path, error.holder) from error
    except kglite.FileFormatError as error:
        if _NEWER in str(error):
            advice = "update zeren and what it is installed with"
            raise StoreError(str(path), "the file was written by a newer version of the engine", do=advice) from error
        raise StoreError(str(path), "this is no store or a damaged one", do=_ADVICE) from error
    except kglite.FileIoError as error:
        raise StoreError(str(path), "the store cannot be read or written", got=_first_line(error)) from error
    except kglite.KgError as error:
        raise StoreError(str(path), "the engine refused", got=_first_line(error)) from error
    except (TypeError, OverflowError) as error:
        raise StoreError(str(path), "the engine refused a value", got=_first_line(error)) from error
    except (OSError, RuntimeError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) and error.strerror else _first_line(error)
        raise StoreError(str(path), "the store cannot be opened", got=said, do=_ADVICE) from error


def _held(path: Path, holder: Mapping[str, Any]) -> StoreError:
    """The error that tells who writes to the store."""
    if holder.get("self"):
        return StoreError(str(path), "this program has the store open for writing already", do="close it first")
    who = f"process {holder.get('pid') or 'unknown'} since {holder.get('since') or 'unknown'}"
    return StoreError(str(path), "another program is writing to the store", got=who, do="wait until it is done")


def _first_line(error: BaseException) -> str:
    lines = str(error).splitlines()
    return lines[0] if lines else type(error).__name__


def _plain(value: Any) -> Any:
    """A value as others can print it: nodes and edges without the engine's numbers and the keys that it adds."""
    if isinstance(value, list):
        return value if _SCALARS.issuperset(map(type, value)) else [_plain(part) for part in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"id", "labels", "properties"}:
        kept = {name: part for name, part in value["properties"].items() if name != "type" and part is not None}
        return {"labels": sorted(value["labels"]), "properties": kept}
    if value.keys() == {"id", "start", "end", "type", "properties"}:
        kept = {name: part for name, part in value["properties"].items() if part is not None}
        return {"type": value["type"], "properties": kept}
    return {name: _plain(part) for name, part in value.items()}
