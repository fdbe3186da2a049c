"""How plans of provinces and cities share out work, as their web pages have them, invented."""

import pytest

from tests.invented import CITY, assigned

SENTENCES = {
    "由所涉及的市财政局、市水利局等市级主管部门（单位）牵头完成自查报告。": {"L市财政局", "L市水利局"},
    "由市教育局牵头，市水利局配合建立实训基地。": {"L市教育局", "C市水利局"},
    "由市教育局牵头，市水利局参与研究培训办法。": {"L市教育局", "C市水利局"},
}


@pytest.mark.parametrize(("words", "wanted"), SENTENCES.items())
def test_who_a_sentence_of_a_plan_gives_work(words: str, wanted: set[str]) -> None:
    assert assigned(CITY, f"一、重点任务\n（一）开展自查。{words}") == wanted


def test_a_bracket_that_points_to_an_annex_names_nobody() -> None:
    body = "1.整治河道。（主责单位：市水利局、市财政局）\n2.优化水价。（主责单位和完成时限见附件）\n"
    assert assigned(CITY, body) == {"L市水利局", "L市财政局"}
