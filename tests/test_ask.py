"""Questions as people put them: which question of the program each is, and that an unclear one is no guess."""

from datetime import date
from pathlib import Path

import pytest

from queries.ask import OFFERED, read
from queries.intents import INTENTS, Intent

TODAY = date(2026, 11, 26)
VOCABULARY = {
    "unit": [
        *("市科技局", "武汉市科学技术局", "市发改委", "市经信局", "市财政局", "市教育局", "市人社局"),
        *("武昌区人民政府", "江岸区人民政府", "江岸区"),
    ],
    "group": ["市政协1号建议案办理工作领导小组"],
    "official": ["陈望北", "林知远", "张三"],
    "thing": ["珞湖实验室", "强磁场装置", "光谷实验室"],
    "document": ["plan-2020", "plan-2023", "wuhan-2020-proposal-1"],
    "metric": ["高新技术企业", "技改项目"],
    "place": ["湖北省/武汉市", "湖北省/武汉市/武昌区"],
}


def paraphrases() -> list[tuple[str, str, dict[str, str]]]:
    """Question, query, parameters."""
    lines = (Path(__file__).parent / "paraphrases.tsv").read_text(encoding="utf-8").splitlines()
    parts = [line.split("\t") for line in lines]
    return [(asked, query, dict(pair.split("=", 1) for pair in given.split())) for asked, query, given in parts]


@pytest.mark.parametrize(("asked", "query", "given"), paraphrases())
def test_a_question_is_read_as_it_is_meant(asked: str, query: str, given: dict[str, str]) -> None:
    found = read(asked, VOCABULARY, TODAY).reading
    assert found is not None
    assert (found.query, dict(found.parameters)) == (query, given)


def test_there_are_paraphrases_of_every_intent_and_more_than_a_hundred_and_twenty() -> None:
    found = [read(asked, VOCABULARY, TODAY).reading for asked, _, _ in paraphrases()]
    assert len(found) >= 120
    assert {intent.name for intent in INTENTS} == {reading.intent for reading in found if reading is not None}


@pytest.mark.parametrize(
    "asked", ["今天天气怎么样?", "你好", "", "???", "市科技局和市发改委牵头", "hello there", "市科技局"]
)
def test_an_unclear_question_gets_the_nearest_three_readings(asked: str) -> None:
    found = read(asked, VOCABULARY, TODAY)
    assert found.reading is None
    assert len({offer.words for offer in found.nearest}) == OFFERED


@pytest.mark.parametrize("intent", INTENTS, ids=lambda intent: intent.name)
@pytest.mark.parametrize("language", ["example", "english"])
def test_what_is_offered_is_read_as_what_it_offers(intent: Intent, language: str) -> None:
    found = read(getattr(intent, language), VOCABULARY, TODAY).reading
    assert found is not None
    assert (found.intent, found.query) == (intent.name, intent.query)


def test_a_group_that_no_document_names_is_not_taken_for_another() -> None:
    names = {"group": ["领导小组", "防汛抗旱指挥部"]}
    for asked, group in (
        ("污染源普查领导小组组长是谁?", "污染源普查"),
        ("领导小组组长是谁?", "领导小组"),
        ("防汛抗旱指挥部有哪些成员?", "防汛抗旱指挥部"),
    ):
        found = read(asked, names, TODAY).reading
        assert found is not None
        assert found.parameters["group"] == group
