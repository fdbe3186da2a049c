"""The whole way on the documents of this folder: load them, then ask. `make demo` runs it from the project's folder.

Every step prints the command that asks the same, and what it answers.
"""

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import screen
import zeren

HERE = Path(__file__).parent
STORE = Path("build") / "demo.kgl"
MAP = Path("build") / "demo.html"
UNIT, SUCCESSOR = "市科技局", "市科技创新局"
QUESTION = "2025年市科技创新局牵头哪些任务?"
Y2020, Y2023, Y2025 = "wuhan-2020-proposal-2", "wuhan-2023-suggestion-1", "wuhan-2025-suggestion-2"

Step = Callable[[zeren.Store], str]


def loaded(store: zeren.Store) -> str:
    """The documents of this folder go into the store, also those that an earlier run put there."""
    done = zeren.load([HERE], store, again=True)
    return _step("load examples/", "".join(f"{name}\n" for name in done.loaded))


def led(store: zeren.Store) -> str:
    """Which tasks a unit leads, and the words that say so."""
    found = zeren.tasks(UNIT, store, role="lead", document=Y2023)
    return _asked(f"tasks {UNIT} --role lead --document {Y2023}", found, "number", "task", "unit", "quote")


def asked(store: zeren.Store) -> str:
    """A question as people put it: which query and parameters it was read as, then the answer."""
    found = zeren.ask(QUESTION, store)
    read_as = [found.answer.query, *(f"{name}={value}" for name, value in found.reading.parameters.items())]
    return _asked(f"ask {QUESTION}", found.answer, "number", "task", "unit", "quote", read_as=" ".join(read_as))


def members(store: zeren.Store) -> str:
    """Who sits in a leading group; one name of this roster is cut in the wrong place, and was repaired."""
    found = zeren.query("group-members", {"document": Y2020}, store)
    return _asked(f"query group-members --document {Y2020}", found, "role", "official", "posts", "derived")


def due(store: zeren.Store) -> str:
    """What is due next, and who owes it; what comes round is due at the end of every interval."""
    found = zeren.due(store, since="2025-06-01", until="2025-09-30", as_of="2025-06-01", document=Y2025)
    command = f"due --from 2025-06-01 --until 2025-09-30 --as-of 2025-06-01 --document {Y2025}"
    return _asked(command, found, "due", "days", "kind", "what", "who", "every", "quote")


def overloaded(store: zeren.Store) -> str:
    """Which units carry much more than others of their kind, and the rule."""
    found = zeren.overload(store, top=6)
    columns = ("unit", "kind", "load", "z", "overloaded", "overloaded_with", "leads", "tasks", "peak_month")
    return _asked("overload --top 6", found, *columns)


def history(store: zeren.Store) -> str:
    """What became of a unit."""
    found = zeren.query("unit-history", {"units": UNIT}, store)
    columns = ("unit", "relation", "first_seen", "last_seen", "succeeded_by", "date")
    return _asked(f"query unit-history --unit {UNIT}", found, *columns)


def over_the_reform(store: zeren.Store) -> str:
    """How many tasks a unit leads when those of its predecessor are taken in."""
    found = zeren.tasks(SUCCESSOR, store, role="lead", with_predecessors=True)
    counted = Counter(f"{row['document']}: {row['unit']} leads" for row in found.rows)
    lines = "".join(f"{who} {count}\n" for who, count in sorted(counted.items()))
    return _step(f"tasks {SUCCESSOR} --role lead --with-predecessors", f"{lines}{found.completeness.sentence()}\n")


def drawn(store: zeren.Store) -> str:
    """The map of everything, a page that opens offline."""
    found = zeren.draw(store)
    MAP.write_text(zeren.map_page(found), encoding="utf-8", newline="\n")
    said = f"{MAP.as_posix()}: {len(found.marks)} nodes, {len(found.lines)} relations\n"
    return _step(f"map --output {MAP.as_posix()}", said)


STEPS: tuple[Step, ...] = (loaded, led, asked, members, due, overloaded, history, over_the_reform, drawn)


def _asked(command: str, found: zeren.Answer, *columns: str, read_as: str | None = None) -> str:
    """An answer in the columns that matter here; the sentence stands under each row where `quote` is asked for."""
    rows = found.rows if "quote" in columns else tuple({**row, "quote": None} for row in found.rows)
    shown = screen.shown(replace(found, columns=columns, rows=rows), "table")
    return _step(command, shown if read_as is None else f"{read_as}\n{shown}")


def _step(command: str, answer: str) -> str:
    return f"$ zeren {command}\n{answer}\n"


def main() -> None:
    """Print every step, and where the store and the map lie."""
    STORE.parent.mkdir(exist_ok=True)
    with zeren.open_store(str(STORE)) as store:
        for step in STEPS:
            sys.stdout.buffer.write(step(store).encode("utf-8"))
    more = f"The map lies in {MAP.as_posix()}: open it in a browser.\n"
    more += f"The graph lies in {STORE.as_posix()}; to ask more: zeren tasks 市财政局 --store {STORE.as_posix()}\n"
    sys.stdout.buffer.write(more.encode("utf-8"))


if __name__ == "__main__":
    main()
