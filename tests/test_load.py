"""Loads by hand, and what holds for every division of work: no weight is lost, made up or counted twice."""

from collections.abc import Mapping
from math import inf, isclose, nan

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.errors import QueryError
from graph.load import Weights, shares, total
from graph.selection import Selection, counted, dated, unknown
from tests import plain_load

Row = Mapping[str, object]


def row(unit: str, role: str, task: str, **given: object) -> Row:
    """A row of the question `assignments`, of a unit that the document names."""
    told = {"via": None, "derived": None, "deadline": None, "from": None, "dated": "2024-03-01", "document": "plan"}
    return {"id": unit, "unit": unit, "role": role, "task_id": task, "collective": "no", "due": None} | told | given


# A leads 1 alone and 2 with B; B and C are responsible for 1, D and E through a collective too.
ROWS = [
    row("A", "lead", "1", due="2024-06-30"),
    row("B", "responsible", "1", due="2024-06-30"),
    row("C", "responsible", "1", due="2024-06-30"),
    row("D", "responsible", "1", via="各区", due="2024-06-30"),
    row("E", "responsible", "1", via="各区", due="2024-06-30"),
    row("A", "lead", "2", due="2024-09-30"),
    row("B", "lead", "2", due="2024-09-30"),
    row("C", "cooperate", "2", due="2024-09-30"),
]


def test_the_weight_of_a_role_is_shared_by_the_units_that_fill_it() -> None:
    found = plain_load.counted(ROWS, Weights())
    assert {unit: one.load for unit, one in found.items()} == {
        "A": 1.0 + 1.0 / 2,
        "B": 0.5 / 4 + 1.0 / 2,
        "C": 0.5 / 4 + 0.25,
        "D": 0.5 / 4,
        "E": 0.5 / 4,
    }


def test_beside_the_load_stand_counts_partners_leads_and_the_peak() -> None:
    found = plain_load.counted(ROWS, Weights())
    a, c, d = found["A"], found["C"], found["D"]
    assert (a.leads, a.responsible, a.cooperates, a.tasks, a.through_groups) == (2, 0, 0, 2, 0)
    assert (c.leads, c.responsible, c.cooperates, c.tasks) == (0, 1, 1, 2)
    assert (d.tasks, d.through_groups) == (1, 1)
    assert (a.partners, c.partners, d.partners) == (4, 4, 4)
    assert (a.lead_share, found["B"].lead_share, c.lead_share) == (2 / 3, 1 / 3, 0)
    assert (a.peak, c.peak) == (("2024-06", 1.0), ("2024-09", 0.25))


def test_a_unit_counts_once_in_a_role_however_often_it_is_named() -> None:
    twice = [*ROWS, row("B", "responsible", "1"), row("B", "responsible", "1", via="各区")]
    assert plain_load.counted(twice, Weights())["B"] == plain_load.counted(ROWS, Weights())["B"]
    (first,) = (part for part in shares([row("B", "lead", "1", via="各区"), row("B", "lead", "1")], Weights()))
    assert first.row["via"] is None


def test_other_weights_and_a_task_without_date() -> None:
    found = plain_load.counted([row("A", "lead", "1"), row("A", "cooperate", "1")], Weights(lead=2, cooperate=0))
    assert (found["A"].load, found["A"].tasks, found["A"].peak) == (2.0, 1, None)


@pytest.mark.parametrize("weight", [-0.1, nan, inf])
def test_weights_are_numbers_of_zero_or_more(weight: float) -> None:
    with pytest.raises(QueryError, match="no number of zero or more"):
        Weights(cooperate=weight)


def test_collectives_and_derived_roles_can_be_left_out() -> None:
    rows = [*ROWS, row("F", "lead", "3", derived="first-unit-leads"), row("各区", "responsible", "1", collective="yes")]
    named = plain_load.counted(counted(rows, Selection(groups=False)), Weights())
    assert set(named) == {"A", "B", "C", "F"}
    assert named["C"].load == 0.5 / 2 + 0.25
    assert "F" not in plain_load.counted(counted(rows, Selection(derived=False)), Weights())


def test_collectives_of_unknown_members_are_told() -> None:
    rows = [
        *ROWS,
        row("各区", "responsible", "1", collective="yes"),
        row("各有关部门", "cooperate", "2", collective="yes"),
    ]
    assert unknown(rows, Selection()) == {"各有关部门": {("2", "cooperate")}}


@pytest.mark.parametrize(
    ("since", "until", "tasks"),
    [
        (None, "2024-02-29", set()),
        ("2024-07-01", None, {"2", "3"}),  # 3 is due at the end of its document's year
        ("2024-10-01", "2024-12-31", {"3"}),
        ("2025-01-01", None, set()),
        ("2024-03-01", "2024-03-01", {"1", "2", "3"}),
    ],
)
def test_a_period_takes_the_tasks_whose_time_touches_it(since: str | None, until: str | None, tasks: set[str]) -> None:
    rows = [*ROWS, row("F", "lead", "3"), row("G", "lead", "4", dated=None)]
    found = counted(rows, Selection(since=since, until=until))
    assert {one["task_id"] for one in found} == tasks


def test_a_task_without_deadline_is_due_when_the_last_phase_ends() -> None:
    rows = [row("A", "lead", "1", deadline="2024-05-31"), row("A", "lead", "2"), row("A", "lead", "3", document="x")]
    assert [one["due"] for one in dated(rows, {"plan": "2024-12-31"})] == ["2024-05-31", "2024-12-31", None]


UNITS = some.sampled_from("甲乙丙丁戊")
ROLES = some.sampled_from(["lead", "responsible", "cooperate"])
ASSIGNMENTS = some.lists(
    some.builds(row, UNITS, ROLES, some.sampled_from("123456"), via=some.sampled_from([None, "各区"])), max_size=60
)
WEIGHTS = some.builds(Weights, *[some.floats(0, 8, allow_subnormal=False)] * 3)


@given(ASSIGNMENTS, WEIGHTS)
def test_loads_add_up_to_the_weights_of_the_roles_that_are_filled(rows: list[Row], weights: Weights) -> None:
    parts = shares(rows, weights)
    filled = {(one["task_id"], str(one["role"])) for one in rows}
    wanted = sum(weights.by_role()[role] for _, role in filled)
    found = plain_load.counted(rows, weights)
    assert isclose(sum(one.load for one in found.values()), wanted, rel_tol=1e-9, abs_tol=1e-12)
    assert isclose(total(parts), wanted, rel_tol=1e-9, abs_tol=1e-12)


@given(ASSIGNMENTS)
def test_loads_do_not_depend_on_the_order_of_rows(rows: list[Row]) -> None:
    mixed = sorted(rows, key=str, reverse=True)
    assert plain_load.counted(rows, Weights()) == plain_load.counted(mixed, Weights())


@given(ASSIGNMENTS, WEIGHTS)
def test_loads_counted_over_lists_are_those_counted_one_by_one(rows: list[Row], weights: Weights) -> None:
    assert plain_load.counted(rows, weights) == plain_load.plainly(rows, weights)
