"""Documents may hold HTML, scripts, directions of writing and formulas: on a map nothing of it runs or leads astray."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from graph.map.page import data_in_page
from graph.model.graph import Graph
from tests.browsing import Opened, opened
from tests.map_graphs import SMALL, html

IMAGE = "<img src=x onerror=\"alert('1')\">"
HOSTILE = (
    IMAGE,
    "</script><script>alert(2)</script>",
    "<!--<script>alert(3)",
    "'\"><svg onload=alert(4)>",
    "\u202e反写的名字\u2066",
    "断\u2028行\u2029段\x00空\x07",
    '=HYPERLINK("https://example.org","点")',
    "javascript:alert(5)",
    "${alert(6)}{{alert(7)}}`",
)


def hostile() -> Graph:
    """The small graph with hostile text for every name, title, number and quotation."""
    nodes = tuple(
        replace(
            node,
            name=f"{HOSTILE[at % len(HOSTILE)]}{at}",
            properties={
                name: HOSTILE[(at + 1) % len(HOSTILE)] if name in ("number", "title", "section", "issuer") else value
                for name, value in node.properties.items()
            },
        )
        for at, node in enumerate(SMALL.nodes)
    )
    edges = tuple(
        replace(
            edge,
            properties={
                **edge.properties,
                "quote": HOSTILE[at % len(HOSTILE)],
                "surface": f"{HOSTILE[(at + 2) % len(HOSTILE)]}{at % 5}",
                "derived": HOSTILE[(at + 3) % len(HOSTILE)] if at % 3 == 0 else None,
                "rule_quote": IMAGE,
            },
        )
        for at, edge in enumerate(SMALL.edges)
    )
    return Graph(nodes, edges)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the hostile graph."""
    made = tmp_path_factory.mktemp("hostile") / "map.html"
    made.write_text(html(hostile()), encoding="utf-8")
    return made


def foreign(found: Opened) -> list[str]:
    """Elements that only a document can have brought in."""
    kinds = "img, svg, iframe, object, a, script:not(#map-data):not(:nth-last-of-type(-n+3))"
    made: list[str] = found.page.evaluate(
        "(kinds) => [...document.querySelectorAll(kinds)].map((one) => one.outerHTML.slice(0, 80))", kinds
    )
    return made


def test_everything_hostile_is_only_text(browser: Browser, file: Path) -> None:
    with opened(browser, file) as found:
        for at in range(found.seen(".held.nodes.length")):
            found.seen(f".reveal({at})")
        found.page.locator("#search").fill("<")
        assert IMAGE in found.page.locator("#suggestions").inner_text()
        found.page.keyboard.press("Enter")
        assert "onerror" in found.page.locator("#panel").inner_text()
        found.page.locator("#mynetwork").hover(position={"x": 400, "y": 300})
        found.page.keyboard.press("t")
        assert "onerror" in found.page.locator("#listing").inner_text()
        assert foreign(found) == []
        assert found.page.title().startswith("责任图")


def test_lines_and_tips_are_text_too(browser: Browser, file: Path) -> None:
    with opened(browser, file) as found:
        told = []
        for line in found.seen(".held.lines.map((line) => line.id)"):
            found.seen(f".select(null, '{line}')")
            told.append(found.page.locator("#panel").inner_text())
        assert any("onerror" in words for words in told)
        for at in range(found.seen(".held.nodes.length")):
            found.page.evaluate(f"network.body.emitter.emit('hoverNode', {{node: {at}}})")
        assert foreign(found) == []


def test_names_are_drawn_without_what_turns_them_round(browser: Browser, file: Path) -> None:
    with opened(browser, file) as found:
        texts = [name["text"] for name in found.seen(".names()")]
        assert texts and not any(set("\u202e\u2066\x00\x07\u2028") & set(text) for text in texts)


def test_formulas_in_the_file_for_spreadsheets_are_text(browser: Browser, file: Path) -> None:
    with opened(browser, file) as found:
        rows = list(csv.reader(io.StringIO(found.seen(".csv()").removeprefix("\ufeff"))))
        cells = [cell for row in rows for cell in row]
        assert any(cell.startswith("'=HYPERLINK") for cell in cells)
        assert not any(cell.lstrip()[:1] in ("=", "+", "-", "@") for cell in cells)


def test_the_policy_lets_nothing_be_loaded(browser: Browser, file: Path) -> None:
    """What would run in spite of all is stopped by the policy."""
    with opened(browser, file) as found:
        done = found.page.evaluate(
            """async () => {
            const tried = await fetch('https://example.org/').then(() => 'loaded', () => 'refused');
            const image = await new Promise((done) => { const made = new Image(); made.onload = () => done('loaded');
              made.onerror = () => done('refused'); made.src = 'https://example.org/x.png'; });
            return [tried, image]; }"""
        )
        assert done == ["refused", "refused"]
        assert all("Content Security Policy" in error or "Failed to fetch" in error for error in found.errors)
        assert len(found.errors) >= 2
        found.errors.clear()
        found.asked[:] = [address for address in found.asked if "example.org" not in address]


@pytest.mark.parametrize("text", HOSTILE)
def test_data_ends_no_script(text: str) -> None:
    made = data_in_page({"name": text})
    assert not set("<>&\u2028\u2029") & set(made)
    assert "\x00" not in made


def test_a_lone_surrogate_is_no_fault() -> None:
    assert data_in_page({"name": "断\ud800字"}).encode("utf-8")
