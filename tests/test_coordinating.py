"""Who works with whom, on a small graph by hand and on documents counted one by one."""

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

import zeren
from graph.errors import QueryError
from graph.model.graph import Graph
from graph.store import Store
from tests.small_graph import ALL_DISTRICTS, PLAN, PLAN_GRAPH, edge, shown
from tests.test_measuring import FOLDERS, documents

IN_PLAN = zeren.Selection(document="plan-2023")


def test_pairs_have_tasks_in_common(filled: Store) -> None:
    found = zeren.coordination(filled, selection=IN_PLAN)
    assert sorted(shown(found, "unit partner tasks unit_leads partner_leads")) == [
        ("市发展改革委", "市科技局", 1, 1, 0),
        ("市科技局", "武昌区人民政府", 1, 1, 0),
        ("市财政局", "市科技局", 1, 0, 1),
        ("市财政局", "武昌区人民政府", 1, 0, 0),
    ]
    assert (found.completeness.documents, found.completeness.through_groups) == (1, 1)


def test_pairs_of_a_unit_name_it_first(filled: Store) -> None:
    found = zeren.coordination(filled, name="市科技局", selection=zeren.Selection(place="武汉", groups=False))
    assert shown(found, "unit partner unit_leads partner_leads") == [
        ("市科技局", "市发展改革委", 0, 1),
        ("市科技局", "市财政局", 1, 0),
    ]


def test_the_matrix_is_symmetric_and_holds_each_units_tasks(filled: Store) -> None:
    frame = zeren.frame(zeren.coordination(filled, view="matrix")).set_index("unit")
    assert list(frame.index) == list(frame.columns)
    assert (frame.to_numpy() == frame.to_numpy().T).all()
    assert frame.loc["市科技局（湖北省/武汉市）", "市科技局（湖北省/武汉市）"] == 2
    assert frame.loc["市科技局（湖北省/黄石市）", "市科技创新局"] == 1
    assert frame.loc["市科技局（湖北省/黄石市）", "市财政局"] == 0


def test_bridges_and_communities(filled: Store) -> None:
    bridges = zeren.coordination(filled, view="bridges", selection=IN_PLAN)
    assert shown(bridges, "unit betweenness cut_point partners")[0] == ("市科技局", pytest.approx(2 / 3), True, 3)
    assert any("exact" in note for note in bridges.notes)
    parts = zeren.frame(zeren.coordination(filled, view="communities"))
    assert {"市科技创新局", "市科技局（湖北省/黄石市）"} in [set(units) for units in parts["units"]]
    assert parts["size"].sum() == parts["units"].explode().nunique() == 6


def test_single_points_are_the_only_lead(filled: Store) -> None:
    found = zeren.coordination(filled, view="single-points")
    assert shown(found, "unit alone task others quote") == [
        ("市发展改革委", 1, "建设中试平台", 1, "第20字"),
        ("市科技局", 1, "编制走廊规划", 2, "第10字"),
    ]  # two lead 建设中试平台二期, nobody leads 开放应用场景
    assert "2 of 3 tasks with a lead" in found.notes[0]


def test_who_leads_beside_a_collective_is_no_single_point(embedded_store: Store) -> None:
    led = edge("LEADS", ALL_DISTRICTS.id, "task:2", 20, surface="各区人民政府")
    embedded_store.replace(PLAN, Graph(PLAN_GRAPH.nodes, (*PLAN_GRAPH.edges, led)))
    for groups in (True, False):
        found = zeren.coordination(embedded_store, view="single-points", selection=zeren.Selection(groups=groups))
        assert shown(found, "unit task") == [("市科技局", "编制走廊规划")]


def test_a_place_hides_units_but_not_their_part(filled: Store) -> None:
    found = zeren.coordination(filled, view="single-points", selection=zeren.Selection(place="黄石"))
    assert found.rows == ()


def test_unknown_views_and_units_of_views_of_all_are_refused(filled: Store) -> None:
    with pytest.raises(QueryError, match="no such view, got pears; give one of pairs, matrix"):
        zeren.coordination(filled, view="pears")
    with pytest.raises(QueryError, match="communities are of all units"):
        zeren.coordination(filled, view="communities", name="市财政局")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_pairs_agree_with_the_documents_counted_one_by_one(folder: Path, embedded_store: Store) -> None:
    paths = documents(folder)
    zeren.load(paths, embedded_store)
    names = {row["surface"]: row["unit"] for row in zeren.query("unit-names", {}, embedded_store).rows}
    wanted: Counter[tuple[object, ...]] = Counter()
    for facts in map(zeren.extract, paths):
        for task in facts.tasks:
            rules = [rule for rule in facts.rules if rule.evidence.end <= task.evidence.start]
            named = {one.name for one in task.assignments if not one.group}
            named |= {unit.name for rule in rules for unit in rule.shared if not unit.group}
            wanted.update(combinations(sorted({str(names[name]) for name in named}), 2))
    found = zeren.coordination(embedded_store, selection=zeren.Selection(groups=False))
    assert {tuple(sorted((str(row["unit"]), str(row["partner"])))): row["tasks"] for row in found.rows} == wanted
