# ruff: noqa: RUF001  (this file is about look-alike characters)
"""Folding leaves offsets, and what is folded folds no further."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from loaders.fold import fold

ODD = st.sampled_from("｛｝【】（），：；│—○\u3000\xa0\x85⾧⾞長車龜﹝〔、。局委")


@given(st.text(st.one_of(ODD, st.characters(exclude_categories=["Cs"])), max_size=60))
def test_folding_keeps_the_length_and_is_done_at_once(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_a_character_becomes_the_same_whatever_stands_beside_it() -> None:
    every = [chr(code) for code in range(0x80, 0x10000) if unicodedata.category(chr(code)) != "Cs"]
    assert "".join(map(fold, every)) == fold("".join(every))


def test_braces_are_brackets_and_a_radical_is_the_simplified_character() -> None:
    assert fold("｛县财政局｝市⾧") == "[县财政局]市长"


def test_stars_around_bold_words_are_blanks_and_those_in_place_of_a_word_stay() -> None:
    assert fold("**修路。** 共**三**条") == "  修路。   共**三**条"
    assert fold("20**年3月至20**年5月") == "20**年3月至20**年5月"
    assert fold("甲\n**1** **.** **修路。**").split()[1:] == ["1.", "修路。"]
