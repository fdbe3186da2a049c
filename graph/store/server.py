"""The store on a Neo4j 5 server. Owns the neo4j driver; must not know documents, questions or the embedded engine.

Credentials come from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE, and go to the driver only.
"""

import os
import random
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self, TypeVar

import neo4j
from neo4j import exceptions
from neo4j import graph as values

from graph.errors import QueryError, StoreError
from graph.model.graph import Graph
from graph.store import layout, statements

_SECONDS = 10.0  # to wait for a server to answer at all
_PATIENCE = 180.0  # seconds for a server that is started again while documents are loaded
_TRIES = 12
# What another loader at the same shared node can cause; it has passed when the work is done once more.
_PASSING = ("ConstraintValidationFailed", "EntityNotFound", "EquivalentSchemaRuleAlreadyExists")
_SCALARS = frozenset({str, int, float, bool, type(None)})  # lists of nothing else can be long
_CREDENTIALS = re.compile(r"//[^/]*@")

Answer = TypeVar("Answer")


class ServerStore:
    """A store on a server. Several programs may write at a time; each batch of documents is one transaction."""

    def __init__(self, location: str, *, read_only: bool = False) -> None:
        if _CREDENTIALS.search(location):
            shown = _CREDENTIALS.sub("//", location)
            advice = "give them by NEO4J_USERNAME and NEO4J_PASSWORD"
            raise StoreError(shown, "an address must not hold credentials", do=advice)
        self._location = location
        self._read_only = read_only
        self._prepared = False
        self._database = os.environ.get("NEO4J_DATABASE") or "neo4j"
        with _told(location):
            self._driver = neo4j.GraphDatabase.driver(
                location,
                auth=_auth(),
                connection_timeout=_SECONDS,
                max_transaction_retry_time=_PATIENCE,
                notifications_min_severity=neo4j.NotificationMinimumSeverity.OFF,
            )
        try:
            with _told(location):
                self._greet()
        except StoreError:
            self._driver.close()
            raise

    def replace(self, document_id: str, graph: Graph) -> None:
        """Put in what a document says, in place of what it said before."""
        self.replace_all({document_id: graph})

    def replace_all(self, graphs: Mapping[str, Graph]) -> None:
        """Put in what some documents say, in place of what they said before."""
        self._write(lambda run: statements.put(run, graphs))

    def forget(self, document_id: str) -> None:
        """Take back all that a document says."""
        self._write(lambda run: statements.take_back(run, document_id))

    def rows(self, cypher: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows that a reading statement returns; the server refuses writes of a reading transaction."""
        statements.asks_only(cypher)
        with _told(self._location):
            try:
                found = self._driver.execute_query(
                    cypher, dict(parameters), database_=self._database, routing_=neo4j.RoutingControl.READ
                )
            except exceptions.ClientError as error:
                raise _refused(error) from error
            except (ValueError, TypeError, OverflowError) as error:
                raise QueryError("cypher", _first_line(error).rstrip("."), do=statements.CORRECT) from error
        return [dict(zip(found.keys, map(_plain, record.values()), strict=True)) for record in found.records]

    def documents(self) -> dict[str, str | None]:
        """The digest of every document, by the document's id."""
        return self._read(statements.documents)

    def graph(self) -> Graph:
        """All that the store holds."""
        return self._read(statements.read)

    def close(self) -> None:
        """Give the connections back."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _greet(self) -> None:
        """Ask for the layout of the store: unlike a managed transaction, this does not try again for long."""
        with self._driver.session(database=self._database, default_access_mode=neo4j.READ_ACCESS) as session:
            names = [str(record["name"]) for record in session.run(statements.MARKS)]
            mark = statements.marked(names)
            empty = mark == 0 and session.run(statements.ANY_NODE).single() is None
            asked = (statements.ANY_DOCUMENT, statements.NAMED_BY_ID) if not (mark or empty) else ()
            found = [row["id"] if (row := session.run(one).single()) else None for one in asked]
        document, by_id = found or (None, None)
        layout.check(self._location, layout.layout_of(mark, document=document, by_id=by_id, empty=empty))

    def _read(self, work: Callable[[statements.Run], Answer]) -> Answer:
        with _told(self._location), self._driver.session(database=self._database) as session:
            return session.execute_read(lambda transaction: work(_run(transaction)))

    def _write(self, work: Callable[[statements.Run], None]) -> None:
        """Do the work in one transaction, and once more when the server was busy, went away, or others were at it.

        All work replaces what a document says, so that to do it twice is to do it once.
        """
        if self._read_only:
            raise StoreError(self._location, "the store is open for reading only", do="open it for writing")
        with _told(self._location), self._driver.session(database=self._database) as session:
            for left in reversed(range(_TRIES)):
                try:
                    self._prepare(session)
                    session.execute_write(lambda transaction: work(_run(transaction)))
                    return
                except (exceptions.IncompleteCommit, exceptions.ClientError) as error:
                    if not left or not _passes(error):
                        raise
                    time.sleep(random.uniform(0.05, 0.5))

    def _prepare(self, session: neo4j.Session) -> None:
        """Make constraints and indexes before the first write."""
        if self._prepared:
            return
        for statement in statements.preparations():
            session.execute_write(_do, statement)
        self._prepared = True


def _do(transaction: neo4j.ManagedTransaction, statement: str) -> None:
    """Run a statement that returns nothing."""
    transaction.run(statement).consume()


def _passes(error: exceptions.IncompleteCommit | exceptions.ClientError) -> bool:
    """Whether doing the work once more can succeed."""
    return isinstance(error, exceptions.IncompleteCommit) or (error.code or "").endswith(_PASSING)


def _auth() -> tuple[str, str] | None:
    """User and password, or None where the environment gives neither: a server may ask for none."""
    user, password = os.environ.get("NEO4J_USERNAME"), os.environ.get("NEO4J_PASSWORD")
    return (user or "neo4j", password or "") if user or password else None


def _run(transaction: neo4j.ManagedTransaction) -> statements.Run:
    """What runs statements in a transaction."""
    return lambda cypher, parameters: transaction.run(cypher, dict(parameters)).data()


@contextmanager
def _told(location: str) -> Iterator[None]:
    """Raise what goes wrong with the server as a StoreError that says so."""
    try:
        yield
    except (exceptions.ConfigurationError, ValueError) as error:
        raise StoreError(location, "the address or the settings are wrong", got=_first_line(error)) from error
    except exceptions.Neo4jError as error:
        raise _failed(location, error) from error
    except (exceptions.DriverError, OSError) as error:
        advice = "start the server, or check address and port"
        raise StoreError(location, "no Neo4j server can be reached", do=advice) from error


def _failed(location: str, error: exceptions.Neo4jError) -> StoreError:
    """What a server's refusal means for the store."""
    code = error.code or ""
    if ".Security." in code:
        advice = "set NEO4J_USERNAME and NEO4J_PASSWORD"
        return StoreError(location, "the server refuses the credentials", do=advice)
    if "DatabaseNotFound" in code:
        return StoreError(location, "the server has no such database", do="set NEO4J_DATABASE")
    return StoreError(location, "the server refused", got=f"{code} {_first_line(error)}")


def _refused(error: exceptions.ClientError) -> QueryError | exceptions.ClientError:
    """What a refused statement means to who typed it; an error of the store stays what it is."""
    code = error.code or ""
    if code == "Neo.ClientError.Statement.AccessMode":
        return QueryError("cypher", "the statement would write", do="write one that only reads")
    if ".Security." in code or ".Database." in code:
        return error
    return QueryError("cypher", _first_line(error).rstrip("."), do=statements.CORRECT)


def _first_line(error: Exception) -> str:
    said = (error.message if isinstance(error, exceptions.Neo4jError) else None) or str(error)
    return said.splitlines()[0] if said else type(error).__name__


def _plain(value: Any) -> Any:
    """A value as others can print it: nodes, edges and paths as maps, times as Python's."""
    if type(value) in _SCALARS:
        return value
    if isinstance(value, list):
        return value if _SCALARS.issuperset(map(type, value)) else [_plain(part) for part in value]
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, values.Node):
        return {"labels": sorted(value.labels), "properties": dict(value)}
    if isinstance(value, values.Relationship):
        return {"type": value.type, "properties": dict(value)}
    if isinstance(value, values.Path):
        return {
            "nodes": [_plain(node) for node in value.nodes],
            "relationships": [_plain(e) for e in value.relationships],
        }
    return value.iso_format() if hasattr(value, "iso_format") else value
