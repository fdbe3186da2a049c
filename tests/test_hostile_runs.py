"""A run of one piece of text before words that end it: what the fuzzer found to take time by a power of the run."""

import time

import pytest

from loaders.extract import extract
from loaders.read import read_bytes
from tests.test_hostile_text import PIECES, document

SHORT, LONG = 1_000, 4_000
BEFORE = ("", "。", "市科技局:", "10家")
# What may stand behind a run: words with which a rule begins to look, and none that satisfy it.
BEHIND = ("10家。牵头", "3:负责", "3:督促", ":会同", "(牵头", "牵头单位:", "由3", "前报送", "达到3", "组长:", "10家")


def seconds(before: str, piece: str, behind: str, length: int) -> float:
    run = (piece * (length // len(piece) + 1))[:length]
    found = read_bytes("方案", document(f"{before}{run}{behind}"))
    begun = time.process_time()
    extract(found)
    return time.process_time() - begun


def grows_with_length(before: str, piece: str, behind: str) -> None:
    tiny = seconds(before, piece, behind, 120)
    assert tiny < 2, f"{tiny:.1f} s for a run of 120 characters"
    for _ in range(2):  # a pause of the machine is over in the second run
        small, large = (seconds(before, piece, behind, length) for length in (SHORT, LONG))
        if large < 8 * small + 0.3:
            return
    pytest.fail(f"{small:.2f} s for {SHORT}, {large:.2f} s for {LONG} characters")


@pytest.mark.parametrize("behind", BEHIND)
def test_blanks_before_words_take_time_by_their_number(behind: str) -> None:
    grows_with_length("。", "　", behind)


@pytest.mark.parametrize("piece", ["和", "及", "甲和", "、"])
def test_names_joined_again_and_again_take_time_by_their_number(piece: str) -> None:
    for behind in ("10家", "分别10家"):
        grows_with_length("10家由", piece, behind)


@pytest.mark.soak
@pytest.mark.parametrize("piece", PIECES, ids=map(repr, PIECES))
def test_runs_before_words_take_time_by_their_length(piece: str) -> None:
    for before in BEFORE:
        for behind in BEHIND:
            grows_with_length(before, piece, behind)
