"""Questions as people put them, answered by one question of the program. Must not know options or printing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from graph.errors import QueryError
from graph.selection import Selection
from graph.store import Store
from queries.answer import Answer
from queries.ask import Reading
from queries.ask import read as read_question
from zeren.asking import query
from zeren.comparing import compare
from zeren.contacts import who
from zeren.coordinating import coordination
from zeren.falling_due import due
from zeren.measuring import explain, overload


@dataclass(frozen=True, slots=True)
class Asked:
    """How a question was read, and the answer to that reading: complete, never a sample."""

    reading: Reading
    answer: Answer


def ask(question: str, store: Store, *, today: date | None = None, place: str | None = None) -> Asked:
    """The answer to a question in Chinese or English, with the query and the parameters that it was read as.

    `today` decides what 今年 or 下个月 mean; `place` tells units of one name apart. Raises QueryError with the three
    nearest readings for a question that is not clear, UnitError for a name of no or of several units.
    """
    found = read_question(question, _vocabulary(question, store), today or date.today())
    if found.reading is None:
        offers = " / ".join(offer.words for offer in found.nearest)
        raise QueryError("ask", "the question is not clear", got=question, do=f"ask for example: {offers}")
    answered = _answer(found.reading, store, place)
    return Asked(found.reading, replace(answered, query=found.reading.query))


def _answer(reading: Reading, store: Store, place: str | None) -> Answer:
    """The answer to a reading: by a question of the catalogue, or by what is computed from several of them."""
    given = dict(reading.parameters)
    chosen = Selection(given.get("document"), given.get("year"), place=given.get("place") or place)
    match reading.query:
        case "overload" if "units" in given:
            return explain(given["units"], store, selection=chosen)
        case "overload":
            return overload(store, selection=chosen)
        case "coordination":
            return coordination(store, view=given["view"], selection=chosen)
        case "compare":
            return compare(given["a"], given["b"], store)
        case "who":
            return who(given["task"], store)
        case "due":
            return due(store, name=given.pop("units", None), place=place, **given)
        case _:
            return query(reading.query, given, store, place=place)


def _vocabulary(question: str, store: Store) -> Mapping[str, list[str]]:
    """The names of the store that stand in the question, by kind, and all its places."""
    names = {"place": [str(row["place"]) for row in query("places", {}, store).rows]}
    for row in query("names-in-question", {"question": question}, store).rows:
        names.setdefault(str(row["kind"]), []).append(str(row["name"]))
    return names
