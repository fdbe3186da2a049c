"""A page open in headless Chromium, and what it asked for and complained of meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Opened:
    """A page, the addresses it asked for besides itself, and its errors."""

    page: Page
    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def heard(self, message: ConsoleMessage) -> None:
        """Keep what the page complains of."""
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def stopped(self, dialog: Dialog) -> None:
        """Close a dialog, which only a script of a document would open."""
        self.errors.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def seen(self, expression: str = "") -> Any:
        """Something of the map's state, e.g. `.chosen.node`."""
        return self.page.evaluate(f"window.zerenMap{expression}")

    def shown(self) -> set[str]:
        """Ids of the nodes that are shown."""
        return set(self.seen(".seen().shown.size && [...zerenMap.seen().shown].map((at) => zerenMap.held.nodes[at].i)"))

    def selected(self) -> str | None:
        """The id of the selected node."""
        found: str | None = self.page.evaluate("zerenMap.held.nodes[zerenMap.chosen.node]?.i")
        return found

    def click_node(self, key: str) -> None:
        """Click where the map draws a node."""
        at = self.page.evaluate(
            """(key) => { const node = zerenMap.held.nodes.find((one) => one.i === key);
            return network.canvasToDOM({x: node.v.x, y: node.v.y}); }""",
            key,
        )
        self.page.locator("#mynetwork").click(position={"x": at["x"], "y": at["y"]})
        self.page.wait_for_timeout(320)  # vis waits whether a second click follows


@contextmanager
def opened(browser: Browser, file: Path, *, hash: str = "", **context: Any) -> Iterator[Opened]:
    """The page in a file, drawn; fails when the page asked for anything or had an error."""
    with browser.new_context(**{"viewport": {"width": 1280, "height": 820}, **context}) as made:
        page = made.new_page()
        found = Opened(page)
        page.on("request", lambda request: found.asked.append(request.url))
        page.on("console", found.heard)
        page.on("pageerror", lambda error: found.errors.append(str(error)))
        page.on("dialog", found.stopped)
        page.goto(file.as_uri() + hash)
        for _ in range(400):
            if found.errors or page.evaluate("'drawn' in document.documentElement.dataset"):
                break
            page.wait_for_timeout(50)
        assert found.errors == []
        yield found
        assert [address for address in found.asked if not address.startswith((file.as_uri(), "blob:"))] == []
        assert found.errors == []
