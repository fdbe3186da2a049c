"""Loads over a whole store, counted over lists of tasks, are what a row for each role comes to, on every engine."""

from dataclasses import replace

import pytest

import zeren
from graph import selection
from graph.load import shares
from graph.store import Store
from tests.drawn import runs
from tests.plain_load import plainly
from tests.test_queries_agree import drawn
from tests.test_queries_plain import read
from zeren.dividing import assigned, unseen

WHOLE = zeren.Selection()
SELECTIONS = [
    WHOLE,
    zeren.Selection(groups=False),
    zeren.Selection(derived=False),
    zeren.Selection(since="2023-03-01", until="2024-06-30"),
    zeren.Selection(kind="Bureau"),
    zeren.Selection(place="市"),
]
COUNTS = ("load", "leads", "responsible", "cooperates", "tasks", "through_groups", "partners", "lead_share")


def agrees(store: Store, chosen: zeren.Selection, weights: zeren.Weights) -> int:
    """How many units there are, once every figure is what the rows come to."""
    rows = assigned(store, chosen)
    counted = selection.counted(rows, chosen)
    wanted = plainly(counted, weights)
    found = zeren.overload(store, selection=chosen, weights=weights)
    shown = {str(row["id"]) for row in counted if chosen.shows(row)}
    assert {row["id"] for row in found.rows} == shown
    for row in found.rows:
        one = wanted[str(row["id"])]
        assert [row[name] for name in COUNTS] == [getattr(one, name) for name in COUNTS]
        assert (row["peak_month"], row["peak_load"]) == (one.peak or (None, None))
    assert list(found.notes)[len(found.notes) - len(unseen(rows, chosen)) :] == unseen(rows, chosen)
    assert found.completeness.documents == len({part.row["document"] for part in shares(counted, weights)})
    return len(found.rows)


@pytest.mark.parametrize("seed", runs(2, soak=40))
def test_loads_of_drawn_graphs(store: Store, seed: int) -> None:
    store.replace("document:甲0", drawn(seed + 30))
    weights = zeren.Weights(lead=0.3, responsible=0.7, cooperate=0.1)
    assert all(agrees(store, chosen, weights) for chosen in SELECTIONS[:3])


@pytest.mark.parametrize("seed", runs(1, soak=20))
def test_loads_of_generated_documents(store: Store, seed: int) -> None:
    store.replace_all(read(25, seed + 7))
    (name,) = {str(row["document"]) for row in zeren.query("documents", {}, store).rows[:1]}
    for chosen in (*SELECTIONS, replace(WHOLE, document=name), replace(WHOLE, year="2023")):
        assert agrees(store, chosen, zeren.Weights())
