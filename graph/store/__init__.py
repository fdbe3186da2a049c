"""Where graphs are kept: one interface, an embedded engine and a Neo4j server behind it.

Knows the interface and which address means which engine. Must not know documents, questions or how engines are driven.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self
from urllib.parse import urlsplit

from graph.errors import StoreError
from graph.model.graph import Graph

SERVER_SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")

_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://")


class Store(Protocol):
    """What every engine does. A store is closed by `close` or by leaving a `with` block; writes are kept either way."""

    def replace(self, document_id: str, graph: Graph) -> None:
        """Put in what a document says, in place of what it said before, all or nothing.

        Shared nodes are merged by id; nodes that no edge names any more go. Raises ModelError for a graph that the
        model does not allow, StoreError when the store cannot be written.
        """

    def replace_all(self, graphs: Mapping[str, Graph]) -> None:
        """The same for several documents, by their ids, in one transaction: all of them or none."""

    def forget(self, document_id: str) -> None:
        """Take back all that a document says, and the nodes that then have no edge. Raises StoreError."""

    def rows(self, cypher: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows that a reading statement returns. Raises QueryError when it is wrong or would write."""

    def documents(self) -> dict[str, str | None]:
        """The digest of every document in the store, by the document's id."""

    def graph(self) -> Graph:
        """All that the store holds, as of one moment; properties that are not there are None."""

    def close(self) -> None:
        """Give the store back. Raises StoreError when the file cannot be saved; calling it again does nothing."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close the store."""


def in_clear(location: str) -> bool:
    """Whether others can read what goes to and from a store: a scheme without TLS, to another machine than this one."""
    match = _SCHEME.match(location)
    if match is None or match["scheme"].lower() not in ("neo4j", "bolt") or "@" in location:
        return False  # an address with a password in it is refused, and not to be shown
    try:
        host = urlsplit(location).hostname or "localhost"
    except ValueError:
        return False  # no address: opening it says so
    return host != "localhost" and not host.startswith("127.") and host != "::1"


def open_store(location: str, *, read_only: bool = False) -> Store:
    """The store at an address (neo4j://host, bolt://host) or in a file; a file that is not there is made on writing.

    A server's credentials come from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. Raises StoreError when the
    store is locked, corrupted, unreachable or refuses the credentials, and when a store to be read is missing.
    """
    match = _SCHEME.match(location)
    if match is None:
        from graph.store.embedded import EmbeddedStore  # the engines are loaded by who needs them

        return EmbeddedStore(Path(location).expanduser(), read_only=read_only)
    if match["scheme"].lower() not in SERVER_SCHEMES:
        known = ", ".join(f"{scheme}://" for scheme in SERVER_SCHEMES[:1] + SERVER_SCHEMES[3:4])
        raise StoreError(match[0], "no store is reached this way", do=f"give a file, or an address with {known}")
    from graph.store.server import ServerStore

    return ServerStore(location, read_only=read_only)
