"""How long questions take on a store of many documents, on both engines side by side: a table.

    python -m benchmarks.ask 2000             any number of generated documents

Point questions are about one unit, one document or one task; the last lines are about all. Each is asked several times
of a store that `zeren load` filled, and the least counts, but for those that take seconds: they are asked once. Neo4j
is a server started from Maven's jars as the tests do, or an empty one at NEO4J_URI.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import zeren
from benchmarks.documents import write
from benchmarks.load import DOCUMENT, PLACE, UNIT, seconds, server
from graph.store import Store, open_store
from queries.catalogue import catalogue

OTHER, NEXT = "市水利局", "plan-000012"
TIMES, LONG = 5, 1.0  # seconds after which a question is not asked again
PERIOD = {"since": "2024-05-01", "until": "2024-06-30"}
ASKED = f"{PLACE}{UNIT}牵头哪些任务?"
Questions = Iterator[tuple[str, Callable[[], object]]]


def of_catalogue(opened: Store) -> Questions:
    """Every question of the catalogue that may be asked about one document, or must be about one unit."""
    given = {"units": UNIT, "others": OTHER, "document": DOCUMENT, "words": "河道", "task": "河道"}
    for query in catalogue().values():
        names = {
            parameter.name for parameter in query.parameters if parameter.name == "document" or not parameter.optional
        }
        if names & {"units", "document"} and names <= given.keys():
            about = ("units", "others") if "units" in names else ("document", "words", "task")
            values = {name: given[name] for name in about if name in names}
            yield query.name, lambda name=query.name, values=values: zeren.query(name, values, opened, place=PLACE)


def computed(opened: Store) -> Questions:
    """What is computed from several questions: about one unit or document first, then about all."""
    place = zeren.Selection(place=PLACE)
    task = str(zeren.query("tasks-of-document", {"document": DOCUMENT}, opened).rows[0]["task"])
    yield "tasks", lambda: zeren.tasks(UNIT, opened, place=PLACE)
    yield "unit", lambda: zeren.identity(UNIT, opened, place=PLACE)
    yield "ask", lambda: zeren.ask(ASKED, opened)
    yield "who, in a document", lambda: zeren.who(task, opened, document=DOCUMENT)
    yield "due of a document", lambda: zeren.due(opened, document=DOCUMENT)
    yield "due of a unit", lambda: zeren.due(opened, name=UNIT, place=PLACE)
    yield "explain", lambda: zeren.explain(UNIT, opened, selection=place)
    yield "coordination of a unit", lambda: zeren.coordination(opened, name=UNIT, selection=place)
    yield "compare two documents", lambda: zeren.compare(DOCUMENT, NEXT, opened)
    yield "due in two months", lambda: zeren.due(opened, **PERIOD)
    yield "coordination of all", lambda: zeren.coordination(opened)
    yield "overload of all", lambda: zeren.overload(opened)


def measured(location: str) -> dict[str, float]:
    """Seconds that each question takes."""
    found: dict[str, float] = {}
    with open_store(location, read_only=True) as opened:
        for name, question in [*of_catalogue(opened), *computed(opened)]:
            took = [seconds(question)]
            while took[-1] < LONG and len(took) < TIMES:
                took.append(seconds(question))
            found[name] = min(took)
    return found


def main(count: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder, server() as uri:
        documents, place = Path(folder) / "documents", f"{folder}/plans.kgl"
        write(documents, count)
        for location in (place, uri):
            with open_store(location) as opened:
                zeren.load([documents], opened, jobs=0)
        embedded, neo4j = measured(place), measured(uri)
        print(f"{count:,} documents\n\n{'milliseconds':<26}{'embedded':>10}{'Neo4j':>10}")
        for name in embedded:
            print(f"{name:<26}{embedded[name] * 1000:>10.1f}{neo4j[name] * 1000:>10.1f}")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit("python -m benchmarks.ask COUNT")
    main(int(sys.argv[1]))
