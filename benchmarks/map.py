"""How soon a map is drawn and how smoothly it moves, ours beside the default page of pyvis, same graph, same run.

    python -m benchmarks.map [--limit SECONDS] [--sizes 500 1500 5000]

Prints a table. A default page that is not drawn within the limit counts as the limit, and the ratio as at least that.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, Route, TimeoutError, sync_playwright
from pyvis.network import Network

from graph.map.page import page
from graph.map.sketch import Sketch
from tests.browsing import ARGUMENTS, CHROMIUM
from tests.map_graphs import drawn, generated

TARGETS = {500: 1.0, 1500: 1.5, 5000: 3.0}  # seconds from navigation to the drawn picture
FRAMES = 30  # a second while panning 1,500 nodes
PANNING = 2.0  # seconds
TIMES = 3  # ours is measured so often, the median counts

# pyvis hides its picture until the layout has settled; ours says itself when it is drawn.
SETTLED = """
window.watching = setInterval(() => {
  if (typeof network === 'undefined' || !network || !network.once) return;
  clearInterval(window.watching);
  network.once('stabilizationIterationsDone', () => requestAnimationFrame(() => requestAnimationFrame(() => {
    document.documentElement.dataset.settled = performance.now(); })));
}, 5);
"""
# The map is dragged by events of the page itself, one a frame: a driver outside would be slower than the drawing.
DRAGGED = """(seconds) => new Promise((done) => {
  const canvas = document.querySelector('#mynetwork canvas');
  let frames = 0;
  network.on('afterDrawing', () => { frames += 1; });
  const before = network.getViewPosition();
  const send = (kind, x, y, buttons) => canvas.dispatchEvent(new PointerEvent(kind, { clientX: x, clientY: y, buttons,
    button: kind === 'pointermove' ? -1 : 0, pointerId: 1, pointerType: 'mouse', isPrimary: true, bubbles: true }));
  send('pointerdown', 700, 120, 1);
  const start = performance.now();
  let step = 0;
  const move = () => {
    step += 1;
    send('pointermove', 700 + (step * 6) % 300, 120 + (step * 4) % 200, 1);
    if (performance.now() - start < seconds * 1000) return requestAnimationFrame(move);
    const after = network.getViewPosition();
    const passed = (performance.now() - start) / 1000;
    send('pointerup', 700, 120, 0);
    done(before.x === after.x && before.y === after.y ? 0 : frames / passed);
  };
  requestAnimationFrame(move);
})"""


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds to the picture (None: not within the limit), and frames a second while panning."""

    seconds: float | None
    frames: float | None


def default_page(made: Sketch) -> str:
    """The page that pyvis makes of the same nodes and lines when nothing is set."""
    network = Network(directed=True, cdn_resources="in_line")
    for key, mark in made.marks.items():
        network.add_node(key, label=mark.text, title=mark.node.name)
    for line in made.lines:
        network.add_edge(line.start, line.end, title=line.type)
    text: str = network.generate_html()
    return text


def measured(browser: Browser, file: Path, mark: str, limit: float) -> Measured:
    """Open a page in a context of its own and wait for what says that it is drawn."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    opened = context.new_page()
    opened.route("http*://**", _refused)  # the default page links a style from elsewhere
    if mark == "settled":
        opened.add_init_script(SETTLED)
    try:
        opened.goto(file.as_uri(), wait_until="commit")
        opened.wait_for_selector(f"html[data-{mark}]", timeout=limit * 1000, state="attached")
        seconds = float(opened.evaluate(f"document.documentElement.dataset.{mark}")) / 1000
        return Measured(seconds, panned(opened))
    except TimeoutError:
        return Measured(None, None)
    finally:
        context.close()


def panned(opened: Page) -> float:
    """Frames a second that are drawn while the map is dragged to and fro; 0 when it did not move."""
    opened.wait_for_timeout(500)
    return float(opened.evaluate(DRAGGED, PANNING))


def idle() -> float:
    """The share of a core that this process gets when it asks for one: 1 on an idle machine."""
    start, own = time.perf_counter(), time.process_time()
    while time.process_time() - own < 0.5:
        pass
    return 0.5 / (time.perf_counter() - start)


def _refused(route: Route) -> None:
    route.abort()


def compared(browser: Browser, size: int, limit: float, folder: Path) -> list[str]:
    """One row of the table."""
    made, before = drawn(generated(size)), idle()
    ours, default = folder / f"ours-{size}.html", folder / f"default-{size}.html"
    ours.write_text(page(made), encoding="utf-8")
    default.write_text(default_page(made), encoding="utf-8")
    runs = [measured(browser, ours, "drawn", limit) for _ in range(TIMES)]
    seconds = statistics.median(run.seconds if run.seconds is not None else limit for run in runs)
    frames = statistics.median(run.frames or 0.0 for run in runs)
    theirs = measured(browser, default, "settled", limit)
    waited = theirs.seconds if theirs.seconds is not None else limit
    least = "" if theirs.seconds is not None else ">"
    return [
        *(str(size), str(len(made.marks)), str(len(made.lines)), f"{seconds:.2f}", f"{TARGETS.get(size, 0):.1f}"),
        *(f"{least}{waited:.1f}", f"{least}{waited / seconds:.0f}", f"{frames:.0f}"),
        *(f"{theirs.frames:.0f}" if theirs.frames is not None else "-", f"{ours.stat().st_size / 1e6:.2f}"),
        f"{(before + idle()) / 2:.2f}",
    ]


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def main() -> None:
    """Measure the sizes and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--limit", type=float, default=120.0, help="seconds to wait for a page of pyvis")
    options.add_argument("--sizes", type=int, nargs="+", default=list(TARGETS))
    given = options.parse_args()
    head = ["graph", "nodes", "lines", "drawn s", "target s", "pyvis s", "times", "frames/s", "pyvis f/s", "MB", "core"]
    rows = [head]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        for size in given.sizes:
            rows.append(compared(browser, size, given.limit, Path(folder)))
        browser.close()
    print(table(rows))
    print(f"\nframes/s: while panning, wanted at 1500: {FRAMES} or more; maps over 1,500 nodes open folded")
    print("core: the share of a core that a process gets; the targets are for an idle machine, where it is 1")


if __name__ == "__main__":
    main()
