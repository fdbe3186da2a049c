"""Officials over several documents: who is one person, who stays apart, who held a post, who fills a seat."""

from pathlib import Path

import pytest

import zeren
from graph.store import Store

HEAD = "武汉市人民政府办公厅关于成立武汉市{group}的通知\n\n各区人民政府：\n\n成立武汉市{group}，组成人员如下：\n\n"
DATED = "\n\n武汉市人民政府办公厅\n{date}\n"


def roster(group: str, lines: str, date: str) -> str:
    return HEAD.format(group=group) + lines + DATED.format(date=date)


TEXTS = {
    "drought-2019": roster(
        "抗旱工作领导小组",
        "组  长：何见山  市委常委、副市长\n副组长：林知远  市科技局局长\n成  员：陶然  市商务局副局长\n"
        "        白川  市城建局副局长\n        许一舟  市审计局副局长",
        "2019年3月5日",
    ),
    "labs-2023": roster(
        "实验室建设领导小组",
        "组  长：何见山  副市长\n副组长：林知远  市科学技术局局长\n成  员：陶然  市审计局副局长",
        "2023年4月6日",
    ),
    "maps-2025": roster(
        "测绘工作领导小组",
        "组  长：林知远  市科技创新局二级巡视员\n成  员：白川  市自然资源和城乡建设局副局长\n"
        "        高远  市审计局局长",
        "2025年5月7日",
    ),
}
PLAN = (
    "武汉市人民政府办公厅关于印发武汉市湿地修复工作方案的通知\n\n一、组织领导\n"
    "成立武汉市湿地修复工作领导小组，由市科技局局长任组长，市审计局主要负责人任副组长，分管副市长任总召集人。\n"
    "\n2023年6月1日\n"
)


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> Store:
    """A store of each engine with three rosters and a plan that names posts only."""
    for name, text in (TEXTS | {"wetland-2023": PLAN}).items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    assert not zeren.load([tmp_path], store).failed
    return store


def persons(name: str, store: Store) -> dict[object, set[object]]:
    """The documents that name each person of this name."""
    found: dict[object, set[object]] = {}
    for row in zeren.query("posts-of-official", {"official": name}, store).rows:
        found.setdefault(row["person"], set()).add(row["document"])
    return found


def test_who_is_one_person(filled: Store) -> None:
    everywhere = {"drought-2019", "labs-2023", "maps-2025"}
    assert list(persons("林知远", filled).values()) == [everywhere]  # 科学技术局 was renamed 科技创新局
    assert list(persons("何见山", filled).values()) == [{"drought-2019", "labs-2023"}]  # with and without 市委常委
    assert len(persons("陶然", filled)) == 2  # of two bureaus
    assert len(persons("白川", filled)) == 2  # a bureau that others went into is no renamed one


def test_namesakes_kept_apart_say_what_speaks_for_one_person(filled: Store) -> None:
    rows = zeren.query("namesakes", {}, filled).rows
    assert [(row["official"], row["unit"], row["dated"], row["hint"]) for row in rows] == [
        ("白川", "武汉市城乡建设局", "2019-03-05", "unit-after-reform"),
        ("白川", "武汉市自然资源和城乡建设局", "2025-05-07", "unit-after-reform"),
        ("陶然", "武汉市商务局", "2019-03-05", None),
        ("陶然", "武汉市审计局", "2023-04-06", None),
    ]
    assert all(str(row["official"]) in str(row["quote"]) for row in rows)


def test_holders_of_a_post_by_first_and_last_sighting(filled: Store) -> None:
    rows = zeren.query("holders-of-post", {"units": "市科技局", "title": "局长"}, filled).rows
    seen = [(row["official"], row["first_seen"], row["last_seen"], row["documents"]) for row in rows]
    assert seen == [("林知远", "2019-03-05", "2023-04-06", 2)]
    both = zeren.query("holders-of-post", {"units": "市科技创新局"}, filled, with_predecessors=True).rows
    assert [row["title"] for row in both] == ["局长", "二级巡视员"]


def test_seats_of_unnamed_posts_are_filled_by_the_nearest_document(filled: Store) -> None:
    rows = zeren.query("seats-filled", {"document": "wetland-2023"}, filled).rows
    assert {(row["title"], row["official"], row["derived"], row["document"]) for row in rows} == {
        ("局长", "林知远", "nearest-holder", "labs-2023"),
        ("主要负责人", "高远", "nearest-holder", "maps-2025"),
        ("分管副市长", "何见山", "one-of-the-deputies", "labs-2023"),
    }
    assert all(row["quote"] and row["seat_document"] == "wetland-2023" for row in rows)
    early = zeren.query("seats-filled", {"document": "wetland-2023", "as_of": "2018-01-01"}, filled).rows
    assert {row["document"] for row in early if row["title"] == "局长"} == {"drought-2019"}
