"""Two plans side by side: what is carried on, changed, dropped, new; leads that moved; targets raised or lowered."""

from pathlib import Path

import pytest

import zeren
from graph import comparing
from graph.comparing import Pair
from graph.errors import DocumentError
from graph.store import Store

HEAD = """关于印发示范工作方案的通知

各区人民政府,市人民政府各部门:

武汉市人民政府办公厅

{year}年3月5日

示范工作方案

一、工作任务

"""
OLD = (
    HEAD.format(year=2023)
    + "1.建设概念验证中心。依托高校布局概念验证中心,新建概念验证中心10家。(牵头单位:市科技局;责任单位:市财政局)\n\n"
    "2.整治背街小巷。对老旧街巷的路面和排水逐条整治。(牵头单位:市城管执法委)\n\n"
    "3.举办龙舟赛。在东湖举办龙舟公开赛。(牵头单位:市体育局)\n"
)
NEW = (
    HEAD.format(year=2025)
    + "1.扩建概念验证中心。支持高校扩建概念验证中心,新建概念验证中心15家。(牵头单位:市科技创新局;责任单位:市财政局)\n\n"
    "2.整治背街小巷。对老旧街巷的路面和排水逐条整治。(牵头单位:市住房和城市更新局)\n\n"
    "3.推广无人机巡检。用无人机巡检输电线路。(牵头单位:市发改委)\n"
)


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "plan-2023.txt", tmp_path / "plan-2025.txt"
    for path, text in zip(paths, (OLD, NEW), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def by_part(rows: tuple[dict[str, object], ...], part: str) -> dict[tuple[object, object], dict[str, object]]:
    return {(row["was"], row["now"]): row for row in rows if row["part"] == part}


def test_tasks_are_carried_on_changed_dropped_and_new(two: tuple[Path, Path]) -> None:
    found = by_part(zeren.compare_files(*two).rows, "task")  # type: ignore[arg-type]
    assert {names: row["change"] for names, row in found.items()} == {
        ("建设概念验证中心", "扩建概念验证中心"): "changed",
        ("整治背街小巷", "整治背街小巷"): "changed",
        ("举办龙舟赛", None): "dropped",
        (None, "推广无人机巡检"): "new",
    }


def test_a_lead_that_went_on_under_a_new_name_has_not_moved(two: tuple[Path, Path]) -> None:
    found = by_part(zeren.compare_files(*two).rows, "task")  # type: ignore[arg-type]
    renamed = found["建设概念验证中心", "扩建概念验证中心"]
    assert (renamed["moved_from"], renamed["moved_to"]) == ([], [])
    assert renamed["renamed"] == ["武汉市科学技术局→武汉市科技创新局"]
    assert found["整治背街小巷", "整治背街小巷"]["moved_from"] != []


def test_both_sentences_stand_side_by_side(two: tuple[Path, Path]) -> None:
    for row in zeren.compare_files(*two).rows:
        for side, text in (("was_", OLD), ("", NEW)):
            if row[f"{side}quote"] is not None:
                assert text[int(str(row[f"{side}start"])) : int(str(row[f"{side}end"]))] == row[f"{side}quote"]


def test_targets_are_raised(two: tuple[Path, Path]) -> None:
    targets = [row for row in zeren.compare_files(*two).rows if row["part"] == "target"]
    assert [(row["change"], row["was"], row["now"]) for row in targets] == [
        ("raised", "概念验证中心 = 10 家", "概念验证中心 = 15 家")
    ]


def test_years_stand_for_the_documents_of_a_store(store: Store, two: tuple[Path, Path]) -> None:
    zeren.load(list(two), store)
    assert zeren.compare("2023", "2025", store).rows == zeren.compare_files(*two).rows
    assert zeren.ask("2023年和2025年相比有什么变化?", store).answer.rows == zeren.compare("2023", "2025", store).rows
    with pytest.raises(DocumentError, match="no document of that name or year"):
        zeren.compare("2023", "2031", store)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ((">=", 10.0), (">=", 20.0), "raised"),
        (("=", 20.0), ("=", 10.0), "lowered"),
        (("=", 10.0), ("=", 10.0), "same"),
        (("=", 10.0), (">=", 10.0), "restated"),
    ],
)
def test_what_became_of_a_target(old: tuple[str, float], new: tuple[str, float], change: str) -> None:
    rows = [{"comparator": comparator, "value": value} for comparator, value in (old, new)]
    assert comparing.target_change(Pair(rows[0], rows[1], 1.0)) == change


def test_targets_are_one_where_other_words_count_the_same_things() -> None:
    old = [{"metric": "乡镇文化站", "unit": "个"}, {"metric": "乡镇文化站", "unit": "元"}]
    new = [{"metric": "文化站", "unit": "座"}]
    assert [pair.new is not None for pair in comparing.targets(old, new)] == [True, False]


def test_heirs_reach_over_several_reforms_and_circles() -> None:
    steps = [("a", "b"), ("b", "c"), ("c", "a")]
    found = comparing.heirs({"before_id": before, "after_id": after} for before, after in steps)
    assert found["a"] == {"a", "b", "c"}


def test_a_task_finds_its_likest_counterpart_and_each_is_taken_once() -> None:
    old = [{"document": "x", "number": n, "task": t, "words": t} for n, t in (("1", "治理河道污染"), ("2", "治理河道"))]
    new = [{"document": "y", "number": "1", "task": "治理河道污染", "words": "治理河道污染"}]
    pairs = comparing.tasks(old, new)
    assert [(pair.old and pair.old["number"], pair.new is not None) for pair in pairs] == [("1", True), ("2", False)]


def test_a_collective_that_leads_in_both_plans_has_not_moved(tmp_path: Path) -> None:
    paths = tmp_path / "plan-2023.txt", tmp_path / "plan-2025.txt"
    for path, year in zip(paths, (2023, 2025), strict=True):
        task = "1.疏通雨水管网。汛期前疏通全部雨水管网。(牵头单位:各区人民政府;责任单位:市财政局)\n"
        path.write_text(HEAD.format(year=year) + task, encoding="utf-8")
    (row,) = zeren.compare_files(*paths).rows
    assert (row["change"], row["moved_from"], row["moved_to"]) == ("carried on", [], [])
