"""Questions to a store, each with an answer that says how complete it is. Must not know options or printing."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from graph.store import Store
from queries.answer import Answer, answer
from queries.catalogue import Parameter, Query, bind, catalogue
from queries.catalogue import find as find_query

if TYPE_CHECKING:
    from pandas import DataFrame

    from queries.units import Unit


def tasks(
    name: str,
    store: Store,
    *,
    role: str | None = None,
    document: str | None = None,
    as_of: str | None = None,
    groups: str | None = None,
    place: str | None = None,
    with_predecessors: bool = False,
) -> Answer:
    """All tasks of the unit that goes by the name, by role. Raises UnitError when none or several go by it.

    `as_of` is the day up to which documents count; `groups` is literal to leave out what it shares in through a group.
    """
    values = {"units": name, "role": role, "document": document, "as_of": as_of, "groups": groups}
    return query("tasks-of-unit", values, store, place=place, with_predecessors=with_predecessors)


def query(
    name: str,
    values: Mapping[str, str | None],
    store: Store,
    *,
    place: str | None = None,
    with_predecessors: bool = False,
) -> Answer:
    """The answer to a question of the catalogue; a unit is given by any of its names.

    `place` tells units of one name apart; `with_predecessors` takes in the units that the unit took over from.
    Raises QueryError for an unknown question or a wrong parameter, UnitError for a name of no or of several units.
    """
    question = find_query(name)
    bound = bind(question, values)
    for parameter in question.parameters:
        typed = values.get(parameter.name)
        if typed is None:
            continue
        if parameter.kind == "pieces":
            bound[parameter.name] = _pieces(typed)
        if parameter.kind == "units":
            found = unit(typed, store, place=place)
            bound[parameter.name] = [found.id, *(_predecessors(found, store) if with_predecessors else ())]
    return _ask(question, bound, store)


def of_units(name: str, ids: Sequence[str], store: Store, values: Mapping[str, str | None] | None = None) -> Answer:
    """The answer to a question about units, or collectives, whose ids are known. Raises QueryError as `query` does."""
    question = find_query(name)
    return _ask(question, bind(question, {**(values or {}), "units": ids}), store)


def cypher(statement: str, store: Store, parameters: Mapping[str, object] | None = None) -> Answer:
    """The rows of a Cypher statement of one's own, which may only read. Raises QueryError, also when it would write."""
    rows = store.rows(statement, dict(parameters or {}))
    columns = tuple(rows[0]) if rows else ()
    return answer("cypher", columns, rows)


def unit(name: str, store: Store, *, place: str | None = None) -> "Unit":
    """The unit that goes by the name, with the names it goes by. Raises UnitError: none or several, with candidates."""
    from queries.units import chosen, named, units  # the rules about names are many; only who needs them loads them

    one = chosen(name, _named(name, store), place=place)
    if one is not None:
        return one
    every = units(_ask(find_query("units"), {}, store).rows)
    return named(name, every, place=place)  # to suggest the nearest takes them all


def names(store: Store, *, document: str | None = None) -> Answer:
    """Every name by which a document calls a unit, one row for each document and name: which unit, where, its name."""
    return query("names", {"document": document}, store)


def questions() -> Answer:
    """Every question of the catalogue with its parameters and what it answers."""
    rows = [
        {"question": asked.name, "parameters": " ".join(map(_usage, asked.parameters)), "answers": asked.english}
        for asked in catalogue().values()
    ]
    return answer("questions", ("question", "parameters", "answers"), rows)


def identity(name: str, store: Store, *, place: str | None = None) -> Answer:
    """The names that the unit of this name goes by in the documents, and why each means this unit."""
    found = unit(name, store, place=place)
    said = _ask(find_query("unit-names"), {"units": [found.id]}, store)
    from queries.units import why

    rows = [{**row, "why": why(found, str(row["surface"]))} for row in said.rows]
    return answer(said.query, (*said.columns, "why"), rows)


def stats(store: Store) -> Answer:
    """How many nodes of each label and edges of each type the store holds, and how many edges follow by a rule."""
    nodes = _ask(find_query("count-nodes"), {}, store).rows
    edges = _ask(find_query("count-edges"), {}, store).rows
    rows = [
        *({"what": "node", "name": row["label"], "count": row["count"], "by_rule": None} for row in nodes),
        *({"what": "edge", "name": row["type"], "count": row["count"], "by_rule": row["derived"]} for row in edges),
    ]
    return answer("stats", ("what", "name", "count", "by_rule"), rows)


def frame(rows: Answer) -> "DataFrame":
    """Any answer as a pandas DataFrame, with its columns in their order."""
    from graph import frames

    return frames.frame(rows.columns, rows.rows)


def _usage(parameter: Parameter) -> str:
    """A parameter as the command line takes it; optional ones stand in brackets."""
    option = (
        "--unit NAME" if parameter.name == "units" else f"--{parameter.name.replace('_', '-')} {parameter.kind.upper()}"
    )
    return f"[{option}]" if parameter.optional else option


def _ask(question: Query, bound: Mapping[str, object], store: Store) -> Answer:
    return answer(question.name, question.columns, store.rows(question.cypher, dict(bound)))


def _named(name: str, store: Store) -> "list[Unit]":
    """The units that go by the name, else those that it means in full in their own place; found by indexes."""
    from graph.units.spelling import plain
    from queries.units import meant, units

    question = find_query("units-named")
    found = units(_ask(question, {"name": plain(name), "units": None}, store).rows)
    if found:
        return list(found)
    places = [str(row["place"]) for row in _ask(find_query("places"), {}, store).rows]
    ids = meant(name, [None, *places])
    known = units(_ask(question, {"name": None, "units": list(ids.values())}, store).rows)
    return [unit for unit in known if ids[unit.place] == unit.id]


def _pieces(typed: str) -> list[str]:
    from queries.spotting import pieces  # how names stand in a question is of no use to others

    return pieces(typed)


def _predecessors(found: "Unit", store: Store) -> list[str]:
    """Ids of the units that a unit took over from."""
    return [str(row["id"]) for row in _ask(find_query("predecessors"), {"units": [found.id]}, store).rows]
