"""Names and reforms are in a store once: they follow from who is named where, and go with the last such document."""

from graph.build import build
from graph.export import jsonl
from graph.model.facts import Assignment, Evidence, Facts, Heading, Task
from graph.store import Store


def naming(name: str, *units: str) -> Facts:
    """The facts of a document of a city that does no more than give each of these units a task."""
    tasks = tuple(
        Task(
            "",
            None,
            f"任务{at}",
            (said := Evidence(at, at + 4, unit[:4])),
            (Assignment("lead", unit, unit, False, said),),
        )
        for at, unit in enumerate(units)
    )
    return Facts(name=name, digest=name, document=Heading(title=name, kind="plan", jurisdiction="沈阳市"), tasks=tasks)


def reforms(store: Store) -> list[tuple[str, str, str]]:
    """Before, after and words of every reform that a store holds."""
    rows = store.rows("MATCH (a)-[e:SUCCEEDED_BY]->(b) RETURN a.name AS a, b.name AS b, e.quote AS quote", {})
    return sorted((row["a"], row["b"], row["quote"].split(",")[0]) for row in rows)


def test_a_reform_is_held_once_by_all_documents_that_name_its_units(store: Store) -> None:
    """Its words are the table's; it goes with the last document that names either unit, and so does the other unit."""
    for name, unit in (("甲", "市环保局"), ("乙", "市环保局"), ("丙", "市生态环境局")):
        store.replace(f"document:{name}", build(naming(name, unit)))
    known = [("沈阳市环境保护局", "沈阳市生态环境局", "2018-10")]
    for name in ("甲", "丙"):
        assert reforms(store) == known
        store.forget(f"document:{name}")
    assert reforms(store) == known
    store.forget("document:乙")
    assert list(jsonl(store)) == []


def test_where_units_went_several_ways_the_successor_holds_the_reform(store: Store) -> None:
    for name, unit in (("甲", "市国土资源局"), ("乙", "市自然资源局")):
        store.replace(f"document:{name}", build(naming(name, unit)))
    assert ("沈阳市国土资源局", "沈阳市自然资源局", "2018-10") in reforms(store)
    store.forget("document:乙")
    assert reforms(store) == []
    assert store.documents() == {"document:甲": "甲"}


def test_a_name_goes_with_the_last_document_that_prints_it(store: Store) -> None:
    for name, units in (("甲", ("市发改委", "市发展改革委")), ("乙", ("市发改委",))):
        store.replace(f"document:{name}", build(naming(name, *units)))
    names = "MATCH (n:Name) RETURN n.name AS name ORDER BY name"
    assert [row["name"] for row in store.rows(names, {})] == ["市发展改革委", "市发改委"]
    store.replace("document:甲", build(naming("甲", "市发改委")))
    assert [row["name"] for row in store.rows(names, {})] == ["市发改委"]
    store.forget("document:乙")
    assert [row["name"] for row in store.rows(names, {})] == ["市发改委"]
