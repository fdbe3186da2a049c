"""Which part of a graph a map shows, and where it puts it."""

import itertools
from typing import Any

import pytest

from graph.errors import DrawingError
from graph.map.packing import packed
from graph.map.selection import Wanted, part
from graph.map.sketch import Sketch
from graph.model.graph import Graph
from tests.map_graphs import SMALL, drawn, generated, html
from tests.small_graph import (
    ALL_DISTRICTS,
    ECONOMY,
    FINANCE,
    FIRST,
    FOURTH,
    INNOVATION,
    LAB,
    NAMESAKE,
    OFFICE,
    OFFICIAL,
    PHASE,
    PLAN,
    REPLY,
    SCIENCE,
    SECOND,
    TARGET,
    THIRD,
    WUCHANG,
)


def shown(**wanted: Any) -> set[str]:
    return set(drawn(**wanted).marks)


def test_a_unit_is_shown_with_its_tasks_and_who_shares_them() -> None:
    near = shown(about=(SCIENCE.id,))
    assert {FIRST.id, SECOND.id, FINANCE.id, ECONOMY.id, OFFICE.id, OFFICIAL.id, TARGET.id, LAB.id} <= near
    assert THIRD.id not in near and NAMESAKE.id not in near


def test_depth_counts_steps() -> None:
    assert FINANCE.id not in shown(about=(SCIENCE.id,), depth=1)
    assert THIRD.id not in shown(about=(SCIENCE.id,), depth=4)  # only the collective leads there
    assert THIRD.id in shown(about=(SCIENCE.id,), depth=4, with_groups=True)


def test_groups_are_opened_on_request() -> None:
    assert ALL_DISTRICTS.id not in shown(about=(WUCHANG.id,))
    opened = shown(about=(WUCHANG.id,), with_groups=True)
    assert {ALL_DISTRICTS.id, FIRST.id} <= opened


def test_a_role_leaves_out_the_other_roles() -> None:
    led = drawn(about=(SCIENCE.id,), roles=("lead",))
    assert {line.type for line in led.lines} & {"RESPONSIBLE_FOR", "COOPERATES_ON"} == set()
    assert FIRST.id in led.marks and SECOND.id not in led.marks


def test_a_day_leaves_out_later_documents_and_reforms() -> None:
    assert INNOVATION.id in shown(about=(SCIENCE.id,))
    assert INNOVATION.id not in shown(about=(SCIENCE.id,), as_of="2023-12-31")
    assert FOURTH.id not in shown(as_of="2024-04-30")
    with pytest.raises(DrawingError, match="nothing is left to draw"):
        drawn(as_of="2001-01-01")


def test_a_document_is_shown_with_all_that_it_says_and_nothing_else() -> None:
    told = shown(about=(REPLY,), document="reply-2024")
    assert {FOURTH.id, NAMESAKE.id, INNOVATION.id, OFFICIAL.id, FINANCE.id} <= told
    assert FIRST.id not in told


def test_two_units_are_shown_with_all_shortest_ways_between_them() -> None:
    ways = drawn(about=(FINANCE.id, ECONOMY.id), between=True)
    # In four steps through the tasks of 市科技局, or through its official, whichever is as short.
    assert {FINANCE.id, FIRST.id, SCIENCE.id, SECOND.id, ECONOMY.id} <= set(ways.marks)
    assert THIRD.id not in ways.marks and LAB.id not in ways.marks
    with pytest.raises(DrawingError, match="no way leads from it"):
        drawn(about=(FINANCE.id, WUCHANG.id), between=True)


def test_what_states_a_node_is_kept_though_it_is_no_line() -> None:
    found = part(SMALL, Wanted())
    assert "STATED_IN" not in {line.type for line in drawn().lines}
    types = {key: {edge.type for edge in edges} for key, edges in found.sources.items()}
    assert types[FIRST.id] == types[SCIENCE.id] == {"STATED_IN"}
    assert (types[TARGET.id], types[PHASE.id]) == ({"HAS_TARGET"}, {"HAS_PHASE"})


def test_the_order_of_a_graph_changes_nothing() -> None:
    turned = Graph(tuple(reversed(SMALL.nodes)), tuple(reversed(SMALL.edges)))
    for wanted in ({}, {"about": (SCIENCE.id,)}, {"about": (PLAN,), "document": "plan-2023"}):
        assert html(turned, **wanted) == html(**wanted)


def boxes(found: Sketch) -> list[tuple[float, float, float, float]]:
    """What the cards of a map in columns cover."""
    from graph.map.layout import CARD_WIDTHS, GAP, pitch_down

    made = []
    for mark in found.marks.values():
        assert mark.spot.column is not None
        across, down = CARD_WIDTHS[mark.spot.column] / 2, (pitch_down(mark.spot.column) - GAP) / 2
        made.append((mark.spot.x - across, mark.spot.x + across, mark.spot.y - down, mark.spot.y + down))
    return made


@pytest.mark.parametrize("graph", [SMALL, generated(200)], ids=["small", "200"])
def test_cards_do_not_overlap(graph: Graph) -> None:
    key, name = next((node.id, node.name) for node in graph.nodes if node.label == "Document")
    for one, other in itertools.combinations(boxes(drawn(graph, about=(key,), document=name)), 2):
        apart = one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] or other[3] <= one[2]
        assert apart, (one, other)


def test_shapes_do_not_overlap() -> None:
    marks = list(drawn(generated(700)).marks.values())
    for one, other in itertools.combinations(marks, 2):
        far = (one.spot.x - other.spot.x) ** 2 + (one.spot.y - other.spot.y) ** 2
        assert far >= (one.size + other.size) ** 2, (one, other)


def test_circles_are_packed_without_overlap_and_closely() -> None:
    radii = [40.0 - at % 31 for at in range(200)]
    circles = packed(radii)
    assert [circle.radius for circle in circles] == radii
    for one, other in itertools.combinations(circles, 2):
        assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 >= (one.radius + other.radius - 0.01) ** 2
    reach = max((one.x**2 + one.y**2) ** 0.5 + one.radius for one in circles)
    assert sum(radius**2 for radius in radii) > 0.6 * reach**2


def test_a_large_map_is_folded_and_its_tasks_lie_around_who_leads_them() -> None:
    folded = drawn(generated(1700))
    assert folded.folded and not drawn(generated(700)).folded
    leads = {line.end: line.start for line in folded.lines if line.type == "LEADS"}
    tasks = [mark for mark in folded.marks.values() if mark.node.label == "Task"]
    assert tasks and all(mark.spot.hub == leads[mark.node.id] for mark in tasks)
