"""The log beside a store in a file: what was written since the file was last saved, one line an entry.

An entry tells for some documents what they say, or that they are taken back. Doing it twice is doing it once, so a log
is done again from its start, over a file that may hold a part of it. Knows lines; owns orjson. Must not know engines.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import orjson

from graph.errors import StoreError
from graph.model.graph import Edge, Graph, Node

Entry = Mapping[str, Graph | None]  # by the document's id; None: it is taken back

_ANY_HEAD = b"zeren log "
_HEAD = _ANY_HEAD + b"2\n"


@dataclass(frozen=True, slots=True)
class Log:
    """A log in a file, which is not there as long as it has no entries."""

    path: Path

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.path.stat().st_size if self.path.exists() else 0

    def entries(self) -> Iterator[Entry]:
        """What was written, in order; a last line that was not finished counts for nothing. Raises StoreError."""
        if not self.size:
            return
        with self.path.open("rb") as file:
            head = file.readline()
            if head != _HEAD and not _HEAD.startswith(head):
                raise self._other() if head.startswith(_ANY_HEAD) else self._damaged()
            for line in file:
                if _sound(line):
                    yield _entry(line)
                elif file.read(1):
                    raise self._damaged()

    def add(self, entry: Entry) -> None:
        """Write an entry to the disk. Raises StoreError, and then the log is what it was."""
        new, size, line = not self.path.exists(), self.size, _line(entry)
        try:
            with self.path.open("ab") as file:
                file.write(line if size else _HEAD + line)
                file.flush()
                os.fsync(file.fileno())
            if new:
                _fsync_folder(self.path.parent)
        except OSError as error:
            self.cut(size)
            advice = "make room, or put the store elsewhere"
            raise StoreError(str(self.path), "the log cannot be written", got=error.strerror, do=advice) from error

    def cut(self, size: int) -> None:
        """Take back what was added since it had this size."""
        if size:
            os.truncate(self.path, size)
        else:
            self.clear()

    def clear(self) -> None:
        """Forget all entries: the file holds them."""
        self.path.unlink(missing_ok=True)

    def _other(self) -> StoreError:
        advice = "open the store with that version once, or move the log away and load the documents again"
        return StoreError(str(self.path), "the log was written by another version of zeren", do=advice)

    def _damaged(self) -> StoreError:
        advice = "restore it with the file from a copy, or move it away and load the documents again"
        return StoreError(str(self.path), "this is no log of a store or a damaged one", do=advice)


def _line(entry: Entry) -> bytes:
    """A checksum and JSON without line ends."""
    text = orjson.dumps(entry)
    return b"%08x %s\n" % (crc32(text), text)


def _sound(line: bytes) -> bool:
    """Whether a line is whole."""
    return line.endswith(b"\n") and line[:9] == b"%08x " % crc32(line[9:-1])


def _entry(line: bytes) -> Entry:
    told = orjson.loads(line[9:])
    return {document: None if graph is None else _graph(**graph) for document, graph in told.items()}


def _graph(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> Graph:
    return Graph(tuple(Node(**node) for node in nodes), tuple(Edge(**edge) for edge in edges))


def _fsync_folder(folder: Path) -> None:
    """Have the disk know of a new file."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
