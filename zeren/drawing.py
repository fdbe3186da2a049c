"""Maps of a store, or of what lies around something in it, and other pictures. Must not know options or printing."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from graph.errors import DocumentError, DrawingError, UnitError
from graph.model.graph import document_id
from graph.selection import Selection
from graph.store import Store
from zeren.asking import query
from zeren.asking import unit as named_unit
from zeren.choices import PICTURES
from zeren.falling_due import due
from zeren.measuring import overload

if TYPE_CHECKING:
    from graph.map.sketch import Figure, Sketch
    from graph.model.graph import Graph, Node

_LISTED = 8


def draw(
    store: Store,
    *,
    unit: str | None = None,
    group: str | None = None,
    document: str | None = None,
    district: str | None = None,
    thing: str | None = None,
    between: tuple[str, str] | None = None,
    place: str | None = None,
    as_of: str | None = None,
    roles: tuple[str, ...] = (),
    depth: int | None = None,
    with_groups: bool = False,
) -> "Sketch":
    """The map of what is asked for, of the whole store by default; `map_page` makes a page of it.

    One of: a unit, a leading group or collective, a document, a district or other place, a lab or other named thing,
    or two units and what connects them. `place` tells units of one name apart; `depth` are steps from what the map is
    about (2; 1 for a place); `as_of` leaves out what was issued after that day; `roles` keeps only these. Raises
    UnitError, DocumentError or DrawingError.
    """
    from graph.map.selection import Wanted, part
    from graph.map.sketch import sketch
    from graph.model.facts import ROLES

    graph = store.graph()
    names = between or ((unit,) if unit is not None else ())
    about = tuple(named_unit(name, store, place=place).id for name in names)
    about += _asked(graph, group=group, document=document, district=district, thing=thing)
    wanted = Wanted(
        about=about,
        between=between is not None,
        document=document,
        depth=depth if depth is not None else 1 if district is not None else 2,
        as_of=as_of,
        roles=roles or ROLES,
        with_groups=with_groups,
    )
    return sketch(part(graph, wanted), _carried(store))


def map_page(drawn: "Sketch", *, language: str = "zh") -> str:
    """The map as a page of HTML in one piece that loads nothing: the same map gives the same text."""
    from graph.map.page import page

    return page(drawn, language=language)


def map_picture(drawn: "Sketch", form: str = "png", *, language: str = "zh") -> bytes:
    """The map as a picture for reports, png or svg. Raises DrawingError where no font that shows Chinese is there."""
    from graph.map.picture import picture as drawn_on_paper

    return drawn_on_paper(drawn, form, language=language)


def picture(
    subject: str,
    store: Store,
    form: str = "png",
    *,
    unit: str | None = None,
    document: str | None = None,
    year: str | None = None,
    place: str | None = None,
    since: str | None = None,
    until: str | None = None,
    language: str = "zh",
) -> bytes:
    """A picture for reports, png or svg, of one of `PICTURES`.

    load: units by load, the overloaded marked (of a `document`, `year` or `place`); due: what is due in each month,
    from `since` to `until`; cowork: how many tasks two units share; reform: a `unit` with those before and after it.
    Raises DrawingError when there is nothing to draw or no font that shows Chinese.
    """
    from graph.map import charts

    if subject == "load":
        chosen = Selection(document=document, year=year, place=place, since=since, until=until)
        return charts.load_bars(overload(store, selection=chosen).rows, form, language=language)
    if subject == "due":
        found = due(store, since=since, until=until, document=document)
        return charts.due_calendar(found.rows, form, language=language)
    if subject == "cowork":
        found = query("assignments", {"document": document, "year": year}, store)
        return charts.cowork_matrix(found.rows, form, language=language)
    if subject == "reform":
        history = query("unit-history", {"units": unit}, store, place=place)
        return charts.reform_path(history.rows, form, language=language)
    raise DrawingError("picture", "no such picture", got=subject, do=f"take one of {', '.join(PICTURES)}")


def _carried(store: Store) -> "dict[str, Figure]":
    """What units carry, as `overload` counts it over the whole store, so that it is the same on every map."""
    from graph.map.sketch import Figure

    def figure(row: Mapping[str, Any]) -> Figure:
        return Figure(row["load"], row["tasks"], row["leads"], row["z"], row["overloaded"])

    return {str(row["id"]): figure(row) for row in overload(store).rows}


def _asked(
    graph: "Graph", *, group: str | None, document: str | None, district: str | None, thing: str | None
) -> tuple[str, ...]:
    """Ids of what else than a unit a map may be about."""
    from graph.model.kinds import THINGS

    if group is not None:
        groups = (one for one in graph.nodes if one.properties.get("kind") == "LeadingGroup")
        collectives = (one for one in graph.nodes if one.label == "UnitGroup")
        return (_one(group, (*groups, *collectives), "group"),)
    if thing is not None:
        return (_one(thing, (one for one in graph.nodes if one.label in THINGS), "lab or other named thing"),)
    if district is not None:
        return _of_place(graph, district)
    if document is None:
        return ()
    key = document_id(document)
    if all(one.id != key for one in graph.nodes):
        raise DocumentError(document, "the store holds no document of that name", do="run `zeren query documents`")
    return (key,)


def _of_place(graph: "Graph", district: str) -> tuple[str, ...]:
    """Ids of the units of a place, given with or without 区, 县, 市 or 省. Raises UnitError when there are none."""
    names = {f"{district}{level}" for level in ("", "区", "县", "市", "省")}
    found = [
        one.id
        for one in graph.nodes
        if one.label == "Unit" and names & set(str(one.properties.get("place") or "").split("/"))
    ]
    if not found:
        raise UnitError(district, "the store holds no unit of this place", do="run `zeren query unit-names` for all")
    return tuple(sorted(found))


def _one(name: str, nodes: "Iterable[Node]", what: str) -> str:
    """The id of the node of that name, or of the only one whose name holds it. Raises UnitError."""
    known = list(nodes)
    found = [one for one in known if one.name == name] or [one for one in known if name in one.name]
    if len(found) == 1:
        return found[0].id
    listed = "、".join(sorted({one.name for one in found or known})[:_LISTED])
    if found:
        raise UnitError(name, f"several of the kind {what} bear this name", got=listed, do="give more of the name")
    raise UnitError(name, f"no {what} bears this name", do=f"there are {listed}" if listed else "load more documents")
