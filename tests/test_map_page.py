"""The page of a map in a browser: it loads nothing, and search, filters, panel, folding, table and keyboard work."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browsing import Opened, opened
from tests.map_graphs import generated, html
from tests.small_graph import ECONOMY, FINANCE, FIRST, FOURTH, LAB, SCIENCE, SECOND


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the small graph."""
    made = tmp_path_factory.mktemp("maps") / "map.html"
    made.write_text(html(), encoding="utf-8")
    return made


@pytest.fixture
def page(browser: Browser, file: Path) -> Iterator[Opened]:
    """That page, open."""
    with opened(browser, file) as found:
        yield found


@pytest.fixture(scope="module")
def folded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a graph with more nodes than are shown at once."""
    made = tmp_path_factory.mktemp("maps") / "folded.html"
    made.write_text(html(generated(1600)), encoding="utf-8")
    return made


def panel(found: Opened) -> str:
    return found.page.locator("#panel").inner_text()


def test_names_drawn_at_the_first_zoom_do_not_meet(page: Opened) -> None:
    names = page.seen(".names()")
    assert len(names) >= 8
    assert "市科技局" in {name["text"] for name in names} or "武汉市科技局" in {name["text"] for name in names}
    for at, one in enumerate(names):
        for other in names[:at]:
            apart = one["l"] >= other["r"] or other["l"] >= one["r"] or one["t"] >= other["b"] or other["t"] >= one["b"]
            assert apart, (one, other)


def test_search_finds_a_unit_by_another_name_and_shows_it(page: Opened) -> None:
    page.page.keyboard.press("/")
    page.page.keyboard.type("市发改")
    assert "市发改委" in page.page.locator("#suggestions li").first.inner_text()
    page.page.keyboard.press("Enter")
    assert page.selected() == ECONOMY.id
    assert "建设中试平台" in panel(page)


def test_search_says_when_it_finds_nothing(page: Opened) -> None:
    page.page.locator("#search").fill("无此单位")
    assert page.page.locator("#suggestions").inner_text() == "没有找到"


def test_a_click_opens_the_words_their_document_number_day_and_ground(page: Opened) -> None:
    page.click_node(SECOND.id)
    told = panel(page)
    assert page.selected() == SECOND.id
    for words in ("建设中试平台", "一(一)2", "第20字", "办理方案", "2023-03-23", "原文写明", "首个单位牵头", "≥ 20家"):
        assert words in told, words
    dim = page.page.evaluate("nodes.get(zerenMap.held.nodes.find((one) => one.i === 'task:4').at).opacity")
    assert dim < 0.5


def test_the_panel_of_a_unit_lists_its_tasks_by_relation(page: Opened) -> None:
    page.seen(f".reveal(zerenMap.held.nodes.find((one) => one.i === '{SCIENCE.id}').at)")
    told = panel(page)
    assert told.index("牵头") < told.index("编制走廊规划")
    assert "编号 一(一)1" in told or "任务编号 一(一)1" in told
    assert "2023-12-31" in told


def test_overload_is_shown_with_its_figure(page: Opened) -> None:
    page.seen(f".reveal(zerenMap.held.nodes.find((one) => one.i === '{SCIENCE.id}').at)")
    told = panel(page)
    assert "负担过重" in told and "4.25" in told and "4.1" in told
    page.page.keyboard.press("Escape")
    sizes = page.page.evaluate(
        "(ids) => ids.map((id) => zerenMap.held.nodes.find((one) => one.i === id).v.size)",
        [SCIENCE.id, ECONOMY.id, FINANCE.id],
    )
    assert sizes == sorted(sizes, reverse=True) and len(set(sizes)) == 3
    page.seen(f".reveal(zerenMap.held.nodes.find((one) => one.i === '{ECONOMY.id}').at)")
    assert "负担过重" not in panel(page)


def test_legend_and_selects_are_filters(page: Opened) -> None:
    page.page.locator('#side input[data-name="Lab"]').uncheck()
    assert LAB.id not in page.shown()
    page.page.locator("#pick-document").select_option("reply-2024")
    assert FOURTH.id in page.shown() and FIRST.id not in page.shown()
    page.page.locator("#pick-document").select_option("")
    page.page.locator("#pick-year").select_option("2024")
    assert FOURTH.id in page.shown() and FIRST.id not in page.shown()
    page.page.locator("#pick-year").select_option("")
    page.page.locator("#pick-place").select_option("湖北省/黄石市")
    assert FOURTH.id in page.shown() and SCIENCE.id not in page.shown()
    page.page.locator("#reset").click()
    assert {LAB.id, FIRST.id, FOURTH.id} <= page.shown()


def test_a_role_is_a_filter(page: Opened) -> None:
    page.page.locator('#side input[data-name="LEADS"]').uncheck()
    lines = page.seen(".seen().single.map((line) => line.k)")
    assert "LEADS" not in lines and "RESPONSIBLE_FOR" in lines


def test_hide_and_focus(page: Opened) -> None:
    page.click_node(SCIENCE.id)
    page.page.keyboard.press("f")
    assert FIRST.id in page.shown() and FOURTH.id not in page.shown()
    page.page.keyboard.press("f")
    assert FOURTH.id in page.shown()
    page.page.keyboard.press("h")
    assert SCIENCE.id not in page.shown() and page.selected() is None


def test_the_keyboard_walks_opens_and_goes_back(page: Opened) -> None:
    page.page.locator("#mynetwork").focus()
    page.page.keyboard.press("ArrowRight")
    first = page.selected()
    assert first is not None
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        page.page.keyboard.press(key)
    page.page.keyboard.press("Enter")
    assert page.page.evaluate("document.activeElement.id") == "panel"
    page.page.keyboard.press("Escape")
    assert page.selected() is None
    assert page.page.locator("#panel").is_hidden()
    assert page.page.evaluate("document.activeElement.id") == "mynetwork"


def test_every_control_is_reached_by_tab(page: Opened) -> None:
    page.page.locator("#search").focus()
    reached = set()
    for _ in range(60):
        page.page.keyboard.press("Tab")
        reached.add(page.page.evaluate("document.activeElement.id || document.activeElement.dataset.name || ''"))
    assert {"to-table", "csv", "theme", "pick-document", "reset", "mynetwork", "LEADS", "Task"} <= reached


def test_the_table_lists_what_is_visible_and_its_file_is_safe(page: Opened) -> None:
    page.page.locator("#pick-document").select_option("reply-2024")
    page.page.keyboard.press("Escape")
    page.page.locator("#to-table").click()
    table = page.page.locator("#listing table").inner_text()
    assert "建设中试平台二期" in table and "编制走廊规划" not in table
    with page.page.expect_download() as waiting:
        page.page.locator("#csv").click()
    text = Path(waiting.value.path()).read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0][:3] == ["主体", "关系", "对象"]
    assert ["市科技局", "牵头"] in [row[:2] for row in rows] or ["武汉市科技创新局", "牵头"] in [
        row[:2] for row in rows
    ]
    assert len(rows) - 1 == page.page.locator("#listing tbody tr").count()


def test_a_map_behind_the_table_is_whole_when_it_comes_forward(browser: Browser, file: Path) -> None:
    with opened(browser, file, hash="#t=1") as found:
        assert found.page.locator("#listing tbody tr").count() > 5
        found.page.keyboard.press("t")
        found.page.wait_for_timeout(300)
        assert len(found.seen(".names()")) >= 8
        found.page.keyboard.press("t")
        found.page.locator("#listing tbody button").first.click()
        assert found.page.locator("#listing").is_hidden()
        assert found.selected() is not None


def test_the_address_holds_the_state(page: Opened, browser: Browser, file: Path) -> None:
    page.click_node(FINANCE.id)
    page.page.locator('#side input[data-name="Target"]').uncheck()
    page.page.locator("#pick-document").select_option("plan-2023")
    address = page.page.evaluate("location.hash")
    with opened(browser, file, hash=address) as again:
        assert again.selected() == FINANCE.id
        assert again.shown() == page.shown()
        assert again.page.locator("#pick-document").input_value() == "plan-2023"
        assert not again.page.locator('#side input[data-name="Target"]').is_checked()


def test_an_address_of_another_map_is_harmless(browser: Browser, file: Path) -> None:
    with opened(browser, file, hash="#s=unit:gone&k=Nothing&o=x&d=%3Cimg%3E&y=zz&f=1") as found:
        assert found.selected() is None


def test_a_large_map_opens_folded_and_unfolds_on_a_click(browser: Browser, folded: Path) -> None:
    with opened(browser, folded) as found:
        hubs = found.shown()
        assert not any(key.startswith("task:") for key in hubs)
        hub = found.page.evaluate("zerenMap.held.nodes.reduce((a, b) => (b.folded.length > a.folded.length ? b : a)).i")
        inside = found.page.evaluate(
            "(key) => { const hub = zerenMap.held.nodes.find((one) => one.i === key);"
            " return hub.folded.map((at) => zerenMap.held.nodes[at].i); }",
            hub,
        )
        found.click_node(hub)
        assert found.shown() == hubs | set(inside)
        assert found.selected() == hub
        found.page.locator("#fold-all").click()
        assert found.shown() == hubs
        sums = found.seen(".seen().sums.map((sum) => [sum.id, sum.of.length])")
        assert sum(count for _, count in sums) > len(sums) > 100
        found.seen(f".select(null, '{sums[0][0]}')")
        assert f"{sums[0][1]} 条关系" in panel(found)
        found.page.locator("#search").fill("第77项")
        found.page.keyboard.press("Enter")
        assert "task:77" in found.shown() and found.selected() == "task:77"


@pytest.fixture(scope="module")
def columns(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of what lies around a unit."""
    made = tmp_path_factory.mktemp("maps") / "columns.html"
    made.write_text(html(about=(SCIENCE.id,)), encoding="utf-8")
    return made


def test_a_click_on_a_line_between_cards_opens_its_words(browser: Browser, columns: Path) -> None:
    with opened(browser, columns) as found:
        at = found.page.evaluate(
            """(ends) => { const numbers = ends.map((id) => zerenMap.held.nodes.findIndex((one) => one.i === id));
            const [a, b] = numbers.map((at) => zerenMap.held.nodes[at]);
            const right = a.v.x + zerenMap.held.widths[a.col] / 2, left = b.v.x - zerenMap.held.widths[b.col] / 2;
            return network.canvasToDOM({x: (left + right) / 2, y: (a.v.y + b.v.y) / 2}); }""",
            [FINANCE.id, FIRST.id],
        )
        found.page.locator("#mynetwork").click(position={"x": at["x"], "y": at["y"]})
        found.page.wait_for_timeout(320)
        told = panel(found)
        assert "责任" in told and "第10字" in told and "原文写明" in told and "一(一)1" in told


def test_dark_pages_and_telephones(browser: Browser, file: Path) -> None:
    screen = {"width": 390, "height": 844}
    with opened(browser, file, viewport=screen, color_scheme="dark", has_touch=True) as found:
        assert found.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 22, 28)"
        assert found.page.evaluate("document.documentElement.scrollWidth") <= 390
        assert found.page.locator("#side").is_hidden()
        found.page.locator("#to-filters").click()
        found.page.locator('#side input[data-name="Task"]').uncheck()
        found.page.locator("#to-filters").click()
        assert FIRST.id not in found.shown() and SCIENCE.id in found.shown()
        found.page.locator("#theme").click()
        assert found.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(250, 249, 246)"


def test_print_shows_the_map_and_its_legend_without_controls(page: Opened) -> None:
    page.page.emulate_media(media="print")
    for control in ("#search", "#csv", "#zoom", "#pick-year", "#reset"):
        assert page.page.locator(control).is_hidden(), control
    assert page.page.locator("#mynetwork").is_visible()
    assert page.page.locator("#side .row", has_text="牵头").first.is_visible()
