"""The pictures of docs/maps.md and README.md, of the examples' maps. `python -m tests.screenshots` makes them anew."""

import io
import tempfile
from pathlib import Path
from typing import Any

from PIL.Image import Dither
from PIL.Image import open as picture_in
from playwright.sync_api import Browser, sync_playwright

import zeren
from tests.browsing import ARGUMENTS, CHROMIUM, opened

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs" / "maps"
DESK, TELEPHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
UNIT = "市发改委"


def shot(browser: Browser, page: Path, name: str, *, search: str = "", **context: Any) -> None:
    """One picture of a page, with what was searched for selected."""
    with opened(browser, page, **context) as found:
        if search:
            found.page.locator("#search").fill(search)
            found.page.keyboard.press("Enter")
            found.page.mouse.click(5, 5)
        found.page.wait_for_timeout(800)
        save(found.page.screenshot(), name)


def save(png: bytes, name: str) -> None:
    """Put a picture into docs, with as many colours as a palette has, to keep it small."""
    picture = picture_in(io.BytesIO(png)).convert("RGB")
    DOCS.mkdir(exist_ok=True)
    picture.quantize(256, kmeans=3, dither=Dither.NONE).save(DOCS / f"{name}.png", optimize=True)


def main() -> None:
    """Draw the maps of the examples and photograph them."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        whole, unit = Path(folder) / "whole.html", Path(folder) / "unit.html"
        with zeren.open_store(str(Path(folder) / "store.kgl")) as store:
            zeren.load([ROOT / "examples"], store)
            whole.write_text(zeren.map_page(zeren.draw(store)), encoding="utf-8")
            unit.write_text(zeren.map_page(zeren.draw(store, unit=UNIT)), encoding="utf-8")
            save(zeren.picture("load", store), "load")
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        shot(browser, whole, "whole", viewport=DESK)
        shot(browser, whole, "panel-dark", viewport=DESK, color_scheme="dark", search=UNIT)
        shot(browser, unit, "unit", viewport=DESK)
        shot(browser, unit, "unit-phone", viewport=TELEPHONE)
        shot(browser, whole, "phone-dark", viewport=TELEPHONE, color_scheme="dark", search=UNIT)
        browser.close()


if __name__ == "__main__":
    main()
