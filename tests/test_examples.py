"""The documents of examples/: digests in words of their own, read whole, with their damaged spots."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loaders.extract import extract
from loaders.read import read
from tests.scoring import EXAMPLES, SETS

PATHS = sorted(EXAMPLES.glob("*.txt"))
GOLD = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (EXAMPLES / "gold").glob("*.json")}
LONGEST = 11  # characters that two texts about the same facts may share by chance
# Titles and names that the annotations do not list.
TITLES = (
    "市人民政府办公厅关于印发",
    "市人民政府关于印发武汉东湖新技术开发区",
    "关于加快推进武汉创建国家科技创新中心的建议",
    "光谷科技创新大走廊发展战略规划",
    "办理工作领导小组组成人员名单",
    "武汉市人民政府微信公众号",
)

one_each = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def test_there_are_five_and_each_is_annotated() -> None:
    assert len(PATHS) == 5
    assert {path.stem for path in PATHS} == set(GOLD)


@one_each
def test_each_says_first_that_it_is_no_original(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("本文是为本项目编写的摘编")
    assert "不是原文" in first


@one_each
def test_no_sentence_is_taken_from_the_published_documents(path: Path) -> None:
    seeds = SETS["seeds"][1]
    if not seeds.is_dir():
        pytest.skip("the published documents are not beside this checkout")
    published = "".join(seed.read_text(encoding="utf-8") for seed in seeds.glob("*.txt"))
    text = path.read_text(encoding="utf-8")
    for name in sorted({*names(GOLD[path.stem]), *TITLES}, key=len, reverse=True):
        text = text.replace(name, "。")
    shared = [
        run[start : start + LONGEST + 1]
        for run in re.findall(r"[一-鿿]+", text)
        for start in range(len(run) - LONGEST)
        if run[start : start + LONGEST + 1] in published
    ]
    assert not shared


def names(value: Any) -> Iterator[str]:
    """Every name and every clause that the annotations of a document hold, long enough to matter."""
    if isinstance(value, dict):
        posts = [f"{value['unit']}{value['title']}"] if value.keys() >= {"unit", "title"} else []
        for each in [*value.values(), *posts]:
            yield from names(each)
    elif isinstance(value, list):
        for each in value:
            yield from names(each)
    elif isinstance(value, str) and len(value) > 3:
        yield value
        yield from (part for part in re.split(r"[^一-鿿]", value) if len(part) > 3)


@one_each
def test_what_is_owed_is_read_with_its_days_and_intervals(path: Path) -> None:
    said = {("、".join(one.who), one.what, one.due, one.every) for one in extract(read(path)).obligations}
    assert said == {
        tuple(one[key] for key in ("who", "what", "due", "every")) for one in GOLD[path.stem]["obligations"]
    }


@one_each
def test_officials_in_prose_are_read(path: Path) -> None:
    wanted = {tuple(one[key] for key in ("official", "unit", "title")) for one in officials(path)}
    said = {(one.official, post.unit, post.title) for one in extract(read(path)).officials for post in one.posts}
    assert said == wanted


def officials(path: Path) -> list[dict[str, str]]:
    return list(GOLD[path.stem].get("officials_in_prose", []))


def test_damaged_spots_are_repaired_and_reported() -> None:
    every = [(path.stem, finding) for path in PATHS for finding in extract(read(path)).findings]
    found = [(name, finding) for name, finding in every if finding.repair is not None]
    assert {(name, finding.kind, finding.repair) for name, finding in found} == {
        ("wuhan-2020-proposal-2", "split-name", "陈敏 洪山区人民政府副区长"),
        ("hubei-2021-reply-278", "replaced-name", "湖北省科学技术厅"),
    }
    texts = {path.stem: read(path).text for path in PATHS}
    for name, finding in found:
        assert texts[name][finding.evidence.start : finding.evidence.end] == finding.evidence.quote
