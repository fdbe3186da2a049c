"""Pictures for reports: files of their form, the same for the same rows, and a clear word where none can be drawn."""

import struct
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from graph.errors import DrawingError
from graph.map import charts, picture
from tests.map_graphs import drawn, generated
from tests.small_graph import SCIENCE

pytestmark = pytest.mark.usefixtures("chinese")

LOADS = [
    {
        "id": f"unit:{at}",
        "unit": f"第{at}局",
        "load": load,
        "tasks": at,
        "leads": 1,
        "z": z,
        "overloaded": z and z > 3.5,
    }
    for at, (load, z) in enumerate([(1.5, 0.2), (9.25, 7.5), (0.5, None), (1.0, 0.0)])
]
DUE = [
    {"kind": "task", "document": "a", "what": "建设平台", "due": "2024-06-30", "every": None},
    {"kind": "task", "document": "a", "what": "编制规划", "due": "2024-06-30", "every": None},
    {"kind": "phase", "document": "a", "what": "总结阶段", "due": "2025-12-31", "every": None},
    {"kind": "obligation", "document": "a", "what": "报送信息", "due": None, "every": "month"},
]
ASSIGNED = [
    {"task_id": task, "id": unit, "unit": unit, "via": None, "collective": "no"}
    for task, units in {"t1": "甲乙", "t2": "甲乙丙", "t3": "甲"}.items()
    for unit in units
]
HISTORY = [
    {
        **{"unit": "工商局", "relation": "predecessor", "first_seen": None, "last_seen": None, "functions": None},
        **{"succeeded_by": "市场监管局", "date": "2018-10", "event": "merge"},
    },
    {
        **{"unit": "市场监管局", "relation": "itself", "first_seen": "2020-01-01", "last_seen": "2024-05-01"},
        **{"succeeded_by": None, "date": None, "event": None, "functions": None},
    },
]
CHARTS = {
    "load": lambda form: charts.load_bars(LOADS, form),
    "due": lambda form: charts.due_calendar(DUE, form),
    "cowork": lambda form: charts.cowork_matrix(ASSIGNED, form),
    "reform": lambda form: charts.reform_path(HISTORY, form),
    "map": lambda form: picture.picture(drawn(), form),
    "columns": lambda form: picture.picture(drawn(about=(SCIENCE.id,)), form),
}


@pytest.mark.parametrize("subject", CHARTS)
def test_pictures_are_files_of_their_form_and_always_the_same(subject: str) -> None:
    png = CHARTS[subject]("png")
    assert png.startswith(b"\x89PNG") and min(struct.unpack(">II", png[16:24])) > 100
    svg = CHARTS[subject]("svg")
    assert ElementTree.fromstring(svg).tag.endswith("svg")
    assert svg == CHARTS[subject]("svg")
    assert png == CHARTS[subject]("png")


def words(svg: bytes) -> str:
    """The texts of a picture, which matplotlib notes as comments beside their outlines."""
    return svg.decode("utf-8")


def test_bars_stand_by_load_and_tell_the_overloaded() -> None:
    told = words(charts.load_bars(LOADS, "svg"))
    order = [told.index(f"<!-- 第{at}局 -->") for at in (1, 0, 3, 2)]
    assert order == sorted(order)
    assert "9.25（1 项，牵头 1 项）  偏离度 7.5" in told
    assert told.count("偏离度") == 1


def test_months_count_what_is_due_and_recurring_is_told() -> None:
    told = words(charts.due_calendar(DUE, "svg"))
    assert "各月到期事项（共 3 项），另有定期报送 1 项" in told
    assert "<!-- 2 -->" in told and "<!-- 2024 -->" in told and "<!-- 2025 -->" in told


def test_shared_tasks_are_counted() -> None:
    told = words(charts.cowork_matrix(ASSIGNED, "svg"))
    # 甲 has three tasks and shares two with 乙.
    assert told.count("<!-- 3 -->") == 1
    assert told.count("<!-- 2 -->") == 3
    assert told.count("<!-- 1 -->") == 5


def test_a_reform_is_told_with_day_and_manner() -> None:
    told = words(charts.reform_path(HISTORY, "svg"))
    assert "2018-10 并入" in told and "文件中未见" in told and "2020-01-01 – 2024-05-01" in told


def test_words_are_no_mathematics() -> None:
    rows = [{**LOADS[0], "unit": "$\\frac{x$ <b>&局"}]
    assert charts.load_bars(rows, "png").startswith(b"\x89PNG")


def test_hostile_names_are_only_text() -> None:
    rows = [{**LOADS[0], "unit": '--><script>alert(1)</script>" onload="x'}]
    made = ElementTree.fromstring(charts.load_bars(rows, "svg"))
    assert not [one for one in made.iter() if one.tag.endswith("script") or "onload" in one.attrib]


def test_a_large_map_stays_within_a_page() -> None:
    wide, high = struct.unpack(">II", picture.picture(drawn(generated(600)), "png")[16:24])
    assert max(wide, high) <= 16 * 150 + 10


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: charts.load_bars([], "png"), "nothing to draw"),
        (lambda: charts.due_calendar([], "png"), "nothing to draw"),
        (lambda: charts.cowork_matrix([], "png"), "nothing to draw"),
        (lambda: charts.reform_path(HISTORY[1:], "png"), "nothing to draw"),
        (lambda: charts.load_bars(LOADS, "bmp"), "take one of png and svg"),
    ],
    ids=["load", "due", "cowork", "reform", "form"],
)
def test_what_cannot_be_drawn_is_said(call: Callable[[], bytes], said: str) -> None:
    with pytest.raises(DrawingError, match=said):
        call()


def test_without_a_font_for_chinese_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "_FONTS", ("No Such Font",))
    picture.font.cache_clear()
    try:
        with pytest.raises(DrawingError, match="no font that shows Chinese is installed"):
            charts.load_bars(LOADS, "png")
    finally:
        picture.font.cache_clear()
