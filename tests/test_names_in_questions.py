"""A question is read by the names that stand in it, looked up by indexes, as it would be by all names of the store."""

from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

import zeren
from benchmarks.documents import write
from graph.errors import QueryError
from graph.model.kinds import THINGS
from graph.store import Store
from queries.ask import read
from queries.spotting import pieces

ODD = "关于印发《城东片区改造方案（试行）》的通知"  # a file's name in full-width forms
ROSTER = """城东片区改造指挥部（筹）组成人员名单

组  长：林知远  副市长
成  员：何见山  市财政局局长
"""
PLAN_OF_LABS = """桐乡市人民政府办公室关于印发冷库改造方案的通知

一、扩建冷库。依托菱湖实验室建成中试平台20家。（市科技局牵头，市发改委、市财政局配合）
"""
QUESTIONS = (
    *(
        "桐乡市财政局牵头哪些任务?",
        "市财政局和市水利局共同承担哪些任务?",
        "市 财政局 有哪些任务？",
        "市\x00财政局有哪些任务?",
        "林知远担任什么职务?",
    ),
    *(
        "城东片区改造指挥部(筹)有哪些成员?",
        "城东片区改造指挥部（筹）有哪些成员?",
        "桐乡有哪些单位?",
        "财政局牵头哪些任务?",
    ),
    *(
        f"{ODD}有哪些任务?",
        "关于印发《城东片区改造方案(试行)》的通知有哪些任务?",
        "菱湖实验室由谁牵头?",
        "中试平台的目标是多少?",
    ),
    *("Which tasks does 桐乡市财政局 lead?", "plan-000002有哪些任务?", "谁牵头扩建冷库?", "今天天气怎么样?"),
)


@pytest.fixture
def loaded(store: Store, tmp_path: Path) -> Store:
    folder = tmp_path / "plans"
    write(folder, 5)
    (folder / "名单（稿）.txt").write_text(ROSTER, encoding="utf-8")
    (folder / f"{ODD}.txt").write_text(PLAN_OF_LABS, encoding="utf-8")
    assert not zeren.load([folder], store).failed
    return store


def every_name(store: Store) -> dict[str, list[str]]:
    """All names of a store by their kind, without an index."""
    names = defaultdict(list)
    graph = store.graph()
    kinds = {"Official": "official", "Document": "document", "Target": "metric"} | dict.fromkeys(THINGS, "thing")
    for node in graph.nodes:
        unit = "group" if node.properties.get("kind") == "LeadingGroup" else "unit"
        kind = {"Unit": unit, "Name": str(node.properties.get("kind"))}.get(node.label, kinds.get(node.label))
        if kind is not None:
            names[kind].append(node.name)
        if node.label == "Unit" and node.properties["place"] is not None:
            names["place"].append(str(node.properties["place"]))
    return names


def test_readings_are_those_by_all_names(loaded: Store) -> None:
    today = date(2026, 11, 27)
    whole, queries = every_name(loaded), set()
    for question in QUESTIONS:
        expected = read(question, whole, today)
        found = {"place": whole["place"]}
        for row in zeren.query("names-in-question", {"question": question}, loaded).rows:
            found.setdefault(str(row["kind"]), []).append(str(row["name"]))
        assert read(question, found, today) == expected, question
        queries.add(expected.reading and expected.reading.query)
    assert len(queries) > 6


def test_a_question_that_is_too_long_is_refused_in_a_sentence(loaded: Store) -> None:
    with pytest.raises(QueryError, match=r"question: it is too long, got 1000000 characters; ask for one thing"):
        zeren.ask("市财政局" * 250_000, loaded)


def test_pieces_are_as_many_as_a_question_has_room_for() -> None:
    assert pieces("甲乙丙") == ["乙丙", "甲乙", "甲乙丙"]
    assert "方案（稿）" in pieces("方案(稿)的任务") and "方案(稿)" in pieces("方案（稿）的任务")
    assert len(pieces("市财政局" * 250)) < 1000 * 100
