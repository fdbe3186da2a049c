"""From the bytes of a file to its graph: a pure function, which any process on any machine may run.

Must not know stores, nor where it runs.
"""

from dataclasses import dataclass
from pathlib import Path

from graph.decisions import Decision, about, digest
from graph.errors import DocumentError, ModelError
from graph.model.graph import Graph
from zeren.reading import STDIN


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be loaded, and the sentence that says why."""

    document: str
    reason: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes, what people decided beside it, and the digest under which a store holds it, if one does."""

    path: Path
    data: bytes
    decisions: tuple[Decision, ...] = ()
    known: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A document's graph; None where the store holds it unchanged."""

    path: Path
    name: str
    graph: Graph | None


def made(source: Source | Failure) -> Made | Failure:
    """The graph of a file; a failure in place of an error, which would not travel well, and a failure as it came."""
    if isinstance(source, Failure):
        return source
    try:
        return _made(source)
    except (DocumentError, ModelError) as error:
        return Failure(str(source.path), str(error))


def _made(source: Source) -> Made:
    from graph.build import build
    from graph.deciding import decided
    from loaders.extract import extract
    from loaders.read import document, read_bytes

    read = read_bytes("stdin", source.data) if source.path == STDIN else document(source.path, source.data)
    if source.known == digest(read.digest, about(read.name, source.decisions)):
        return Made(source.path, read.name, None)
    return Made(source.path, read.name, build(decided(extract(read), source.decisions)))
