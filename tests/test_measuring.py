"""Loads as the library's face answers: on a small graph by hand, on published documents counted one by one."""

from collections import defaultdict
from math import fsum
from pathlib import Path
from statistics import median

import pytest

import zeren
from graph.errors import QueryError, UnitError
from graph.model.facts import Facts, Task
from graph.model.graph import Graph
from graph.store import Store
from tests.small_graph import PLAN, PLAN_GRAPH, REPLY, REPLY_GRAPH

HERE = Path(__file__).parents[1]
FOLDERS = [HERE / "examples", HERE.parent / "shared" / "seeds"]
WEIGHT = {"lead": 1.0, "responsible": 0.5, "cooperate": 0.25}


@pytest.fixture
def filled(embedded_store: Store) -> Store:
    embedded_store.replace(PLAN, PLAN_GRAPH)
    embedded_store.replace(REPLY, REPLY_GRAPH)
    return embedded_store


def of(found: zeren.Answer, column: str) -> dict[object, object]:
    return {row["unit"]: row[column] for row in found.rows}


def test_loads_of_a_document(filled: Store) -> None:
    found = zeren.overload(filled, selection=zeren.Selection(document="plan-2023"))
    assert of(found, "load") == {
        "市科技局": 1 + 0.25,
        "市发展改革委": 1.0,
        "市财政局": 0.5 / 2,
        "武昌区人民政府": 0.5 / 2 + 0.25,
    }
    assert of(found, "peak_month")["市科技局"] == "2023-12"
    assert set(of(found, "overloaded").values()) == {None}
    assert "Bureau: 3 units, too few to tell who stands out (6 are needed)" in found.notes
    assert (found.completeness.documents, found.completeness.through_groups) == (1, 1)
    assert found.completeness.derived == {"districts-of-place": 1, "first-unit-leads": 1}


def test_a_selection_takes_units_documents_and_periods(filled: Store) -> None:
    def units(chosen: zeren.Selection) -> set[object]:
        return {row["id"] for row in zeren.overload(filled, selection=chosen).rows}

    assert units(zeren.Selection(place="黄石")) == {"unit:hs-sti"}
    assert units(zeren.Selection(year="2024")) == {"unit:hs-sti", "unit:stib"}
    assert units(zeren.Selection(kind="District")) == {"unit:wuchang"}
    assert units(zeren.Selection(until="2023-12-31")) == {"unit:sti", "unit:drc", "unit:fin", "unit:wuchang"}
    with pytest.raises(QueryError, match="until is no date, got 2023"):
        units(zeren.Selection(until="2023"))


def test_bureaus_of_several_places_are_compared_with_a_warning(filled: Store) -> None:
    warning = "Bureau: of 2 places, with documents of each; --place keeps to one"
    assert warning in zeren.overload(filled).notes
    assert warning not in zeren.overload(filled, selection=zeren.Selection(place="武汉")).notes


def test_the_share_of_a_unit_does_not_grow_when_others_are_not_shown(filled: Store) -> None:
    alone = zeren.overload(filled, selection=zeren.Selection(place="黄石"))
    assert of(alone, "load") == {"市科技局": 0.5}


def test_without_groups_and_without_rules(filled: Store) -> None:
    found = zeren.overload(filled, selection=zeren.Selection(document="plan-2023", groups=False, derived=False))
    assert of(found, "load") == {"市科技局": 1.25, "市财政局": 0.5, "武昌区人民政府": 0.25}
    assert "collectives are left out" in found.notes


def test_other_weights_and_the_first_of_all(filled: Store) -> None:
    found = zeren.overload(filled, weights=zeren.Weights(lead=0, responsible=0, cooperate=4), top=1)
    assert len(found.rows) == 1
    assert found.rows[0]["load"] == 4.0


def test_behind_a_load_stand_its_tasks_and_words(filled: Store) -> None:
    found = zeren.explain("武昌区人民政府", filled)
    shown = [(row["task"], row["role"], row["weight"], row["units"], row["share"], row["via"]) for row in found.rows]
    assert shown == [
        ("编制走廊规划", "responsible", 0.5, 2, 0.25, "各区人民政府"),
        ("开放应用场景", "cooperate", 0.25, 1, 0.25, None),
    ]
    assert [row["quote"] for row in found.rows] == ["第10字", "第30字"]
    with pytest.raises(UnitError, match="several units"):
        zeren.explain("市科技局", filled)


def test_who_sits_in_a_group_without_a_task(embedded_store: Store) -> None:
    without = [one for one in PLAN_GRAPH.edges if (one.type, one.start) != ("RESPONSIBLE_FOR", "unit:fin")]
    embedded_store.replace(PLAN, Graph(PLAN_GRAPH.nodes, tuple(without)))
    (row,) = zeren.idle(embedded_store).rows
    assert (row["unit"], row["group"], row["role"], row["title"]) == (
        "市财政局",
        "议案办理领导小组",
        "成员",
        "分管负责人",
    )
    assert zeren.idle(embedded_store, selection=zeren.Selection(kind="District")).rows == ()
    embedded_store.replace(PLAN, PLAN_GRAPH)
    assert zeren.idle(embedded_store).rows == ()


def documents(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.txt"))
    if not found:
        pytest.skip(f"{folder} holds no documents here")
    return found


def roles(facts: Facts, task: Task) -> set[tuple[str, str, bool]]:
    """Role, name and whether the name is a collective, of all who have a part in a task."""
    named = {(one.role, one.name, one.group) for one in task.assignments}
    rules = [rule for rule in facts.rules if rule.evidence.end <= task.evidence.start]
    everywhere = {(unit.name, unit.group) for rule in rules for unit in rule.shared}
    known = {name for _, name, _ in named}
    return named | {("responsible", name, group) for name, group in everywhere if name not in known}


@pytest.mark.parametrize("groups", [True, False])
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_loads_agree_with_the_documents_counted_one_by_one(folder: Path, groups: bool, embedded_store: Store) -> None:
    paths = documents(folder)
    zeren.load(paths, embedded_store)
    ids = {row["surface"]: row["id"] for row in zeren.query("unit-names", {}, embedded_store).rows}
    members: dict[object, set[object]] = defaultdict(set)
    for row in zeren.query("collectives", {}, embedded_store).rows if groups else ():
        members[row["document"], row["collective"]] |= {row["member"]} - {None}
    wanted: dict[object, list[float]] = defaultdict(list)
    for facts in map(zeren.extract, paths):
        for task in facts.tasks:
            filled: dict[str, set[object]] = defaultdict(set)
            for role, name, group in roles(facts, task):
                filled[role] |= members[facts.name, name] if group else {ids[name]}
            for role, units in filled.items():
                for unit in units:
                    wanted[unit].append(WEIGHT[role] / len(units))
    found = zeren.overload(embedded_store, selection=zeren.Selection(groups=groups))
    loads = {row["id"]: row["load"] for row in found.rows}
    assert loads == {unit: pytest.approx(fsum(parts)) for unit, parts in wanted.items()}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_figure_opens_to_shares_that_add_up_to_it(folder: Path, embedded_store: Store) -> None:
    zeren.load(documents(folder), embedded_store)
    found = zeren.overload(embedded_store)
    assert found.rows
    for row in found.rows:
        behind = zeren.explain(str(row["id"]), embedded_store).rows
        parts = [part["share"] for part in behind]
        assert fsum(part for part in parts if isinstance(part, float)) == row["load"], row["unit"]
        assert len({part["task_id"] for part in behind}) == row["tasks"]
    bureaus = [row["load"] for row in found.rows if row["kind"] == "Bureau"]
    middle = median(load for load in bureaus if isinstance(load, float))
    scale = 1.4826 * median(abs(load - middle) for load in bureaus if isinstance(load, float))
    for row in found.rows:
        if row["kind"] == "Bureau" and row["z"] is not None and isinstance(row["load"], float) and scale > 1e-9:
            assert row["z"] == pytest.approx((row["load"] - middle) / scale)
            assert row["overloaded"] is (row["z"] > 3.5 if isinstance(row["z"], float) else None)
