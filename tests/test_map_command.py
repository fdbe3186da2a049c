"""The commands that draw, as their users meet them, and the maps of real documents in a browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

import zeren
from tests.browsing import opened
from tests.program import refused, run

EXAMPLES = Path(__file__).parents[1] / "examples"
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


def test_a_map_is_written_with_its_pictures(plan_store: str, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("map.html", "map.png", "map.svg")]
    where = ["--output", str(files[0]), "--png", str(files[1]), "--svg", str(files[2])]
    done = run("map", "--unit", "市科技局", *where, "--store", plan_store)
    assert done.code == 0, done.err
    page, png, svg = (file.read_bytes() for file in files)
    assert "责任图 · 市科技局".encode() in page and b"Content-Security-Policy" in page
    assert png.startswith(b"\x89PNG") and b"<svg" in svg
    again = run("map", "--unit", "市科学技术局", "--output", str(files[0]), "--store", plan_store)
    assert again.code == 0 and files[0].read_bytes() == page


def test_a_map_says_as_of_when(plan_store: str, tmp_path: Path) -> None:
    file = tmp_path / "map.html"
    assert run("map", "--as-of", "2024-12-31", "-o", str(file), "--store", plan_store).code == 0
    assert "<title>责任图 · 截至 2024-12-31</title>" in file.read_text(encoding="utf-8")


def test_a_page_in_english(plan_store: str, tmp_path: Path) -> None:
    file = tmp_path / "map.html"
    assert run("map", "--lang", "en", "-o", str(file), "--store", plan_store).code == 0
    text = file.read_text(encoding="utf-8")
    assert "<title>Responsibility map</title>" in text and '<html lang="en">' in text and "梳理平台清单" in text


@pytest.mark.parametrize("choice", [["--district", "武汉"], ["--document", "plan-2024"], ["--group", "各区"]])
def test_parts_of_a_store_are_drawn(plan_store: str, tmp_path: Path, choice: list[str]) -> None:
    done = run("map", *choice, "-o", str(tmp_path / "map.html"), "--store", plan_store)
    assert done.code == 0, done.err
    assert "relations" in done.text()


@pytest.mark.parametrize("subject", ["load", "cowork"])
def test_a_picture_is_written(plan_store: str, tmp_path: Path, subject: str) -> None:
    file = tmp_path / "picture.svg"
    done = run("picture", subject, "-o", str(file), "--store", plan_store)
    assert done.code == 0, done.err
    assert b"<svg" in file.read_bytes()


WRONG = [
    (("map", "--unit", "市科枝局"), 3, "the nearest are"),
    (("map", "--unit", "市科技局", "--document", "plan-2024"), 2, "a map is about one thing"),
    (("map", "--document", "gone"), 5, "the store holds no document of that name"),
    (("map", "--district", "襄阳"), 3, "the store holds no unit of this place"),
    (("map", "--thing", "光谷"), 3, "no lab or other named thing bears this name"),
    (("map", "--as-of", "2001-01-01"), 7, "nothing is left to draw"),
    (("map", "--as-of", "2001-1"), 2, "2001-1"),
    (("map", "--output", "/nowhere/map.html"), 2, "cannot be written"),
    (("picture", "reform"), 2, "name it with --unit"),
    (("picture", "reform", "--unit", "市科技局", "-o", "x.bmp"), 7, ""),
    (("picture", "load", "-o", "load.gif"), 7, "take one of png and svg"),
]


@pytest.mark.parametrize(("arguments", "code", "said"), WRONG, ids=[" ".join(case[0]) for case in WRONG])
def test_wrong_use_is_one_sentence(plan_store: str, arguments: tuple[str, ...], code: int, said: str) -> None:
    refused(run(*arguments, ZEREN_STORE=plan_store), code, said)


@pytest.mark.parametrize("folder", [EXAMPLES, SEEDS], ids=["examples", "seeds"])
def test_the_map_of_real_documents_opens_in_a_browser(browser: Browser, tmp_path: Path, folder: Path) -> None:
    if not folder.is_dir():
        pytest.skip(f"{folder.name} are not there")
    with zeren.open_store(str(tmp_path / "store.kgl")) as store:
        zeren.load([folder], store)
        drawn = zeren.draw(store)
    file = tmp_path / "map.html"
    file.write_text(zeren.map_page(drawn), encoding="utf-8")
    assert file.stat().st_size < 1_500_000
    with opened(browser, file) as found:
        assert found.shown() == set(drawn.marks)
        assert len(found.seen(".names()")) > 20
        found.page.locator("#search").fill("市科技局")
        found.page.keyboard.press("Enter")
        assert found.selected() == "unit:湖北省/武汉市:科学技术局"
        assert "牵头" in found.page.locator("#panel").inner_text()
        assert found.page.locator("#panel blockquote").count() > 10
