"""Words and marks of such documents mixed at random, so that nothing repeats: read in the time of language."""

import gc
import random
import time
from functools import cache

import pytest

from benchmarks.documents import documents
from loaders.extract import extract
from loaders.read import read_bytes
from tests.drawn import runs
from tests.test_hostile_text import whole

MEGABYTE = 1_000_000
# Words between blanks, and how long a piece is until it ends, with which ends: none, short ones, long ones, lines.
MARKS = {
    "brackets": "( ) （ ） [ ] 【 】 〔 〕 〈 〉 《 》 “ ”",
    "digits": "0 1 2 3 4 5 6 7 8 9 .",
    "commas": "、 ， , ； : ：",
    "brackets, digits and commas": "( ) （ ） [ ] 0 1 2 3 4 5 6 7 8 9 、 ，",
}
WORDS = {
    "numerals": "一 二 三 四 五 六 七 八 九 十 百 千 万 亿 、 ( ) （ ）",
    "roles": "牵头 负责 责任单位： 牵头单位： 配合 ( ) 、 ， ；",
    "units": "市 县 局 委 办 科技 财政 、 ， 省 区 人民政府",
    "units and roles": "市 县 局 委 办 科技 财政 、 ， 省 区 人民政府 牵头 负责 责任单位： ( ) ；",
    "dates": "2024 年 3 月 5 日 前 底 至 - — 每 季度 、 ，",
    "quantities": "达到 新增 突破 10 万 亿 元 家 个 % 不低于 以上 、 ， 至 —",
    "people": "组长 副组长 成员 ： : 王 李 张 林 知 远 市 局 长 　 、 主任 办公室 领导小组",
    "cells": "序号 任务 牵头单位 责任单位 \t | 1 2 市科技局 、 完成时限",
    "spaced cells": "序号 任务 牵头单位 责任单位 　 　　 1 2 市科技局 、 完成时限",
    "blanks": "　 \u00a0 \t 、 1",
    "everything": "( ) （ ） [ ] 【 】 〈 〉 0 1 2 5 、 ， ； ： : 　 牵头 负责 责任单位： 牵头单位： 由 会同 市 局 委"
    " 办 人民政府 2024年 3月 底前 组长 达到 家 各 等 和 科技 财政 领导小组 附件 第 章 一 二 三",
}
ENDS = ((MEGABYTE, "。"), (5, "。\n"), (40, "。"), (40, "\n"), (500, "。\n"), (15_000, "。"), (15_000, "\n"))


def mixed(words: str, size: int, *, every: int, ends: str, seed: int = 0) -> str:
    """So many bytes of words in any order, with an end about every so many characters."""
    draw = random.Random(seed)
    pieces, parts = words.split(" "), list[str]()
    left, until = size, every
    while left > 0:
        piece = draw.choice(pieces)
        until -= len(piece)
        if until <= 0:
            piece += draw.choice(ends)
            until = draw.randint(every // 2, every + every // 2)
        parts.append(piece)
        left -= len(piece.encode())
    return "".join(parts)


def seconds(text: str) -> float:
    """The processor time that it takes to extract a text: the less of two runs, as others may be at the machine."""
    found = read_bytes("方案", text.encode())
    taken = []
    for _ in range(2):
        begun = time.process_time()
        extract(found)
        taken.append(time.process_time() - begun)
    return min(taken)


@cache
def of_language(size: int) -> float:
    """The processor time that so many bytes of generated documents take, one behind the other."""
    plans = "\n".join(text for _, text in documents(size // 3_000))
    return seconds(plans) * size / len(plans.encode())


@pytest.mark.parametrize("kind", MARKS)
@pytest.mark.parametrize(("every", "ends"), ENDS[1:5:2])
def test_a_megabyte_of_marks_takes_two_seconds_at_most(kind: str, every: int, ends: str) -> None:
    assert seconds(mixed(MARKS[kind], MEGABYTE, every=every, ends=ends)) < 2


@pytest.mark.parametrize("kind", WORDS)
def test_words_in_any_order_take_the_time_of_language(kind: str) -> None:
    taken = seconds(mixed(WORDS[kind], 60_000, every=40, ends="。\n"))
    assert taken < 2 * of_language(60_000) + 0.2


@pytest.mark.soak
@pytest.mark.parametrize("kind", [*MARKS, *WORDS])
@pytest.mark.parametrize(("every", "ends"), ENDS)
def test_a_megabyte_in_any_order_takes_the_time_of_language(kind: str, every: int, ends: str) -> None:
    taken = seconds(mixed((MARKS | WORDS)[kind], MEGABYTE, every=every, ends=ends, seed=1))
    assert taken < (2 if kind in MARKS else 2 * of_language(300_000) * MEGABYTE / 300_000)


@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("seed", runs(2, soak=40))
def test_words_in_any_order_are_read_without_a_fault(kind: str, seed: int) -> None:
    every, ends = ENDS[seed % len(ENDS)]
    whole(mixed(WORDS[kind], 6_000, every=every, ends=ends, seed=seed).encode())


@pytest.mark.parametrize("kind", WORDS)
def test_reading_leaves_no_values_that_refer_to_each_other(kind: str) -> None:
    found = read_bytes("方案", mixed(WORDS[kind], 12_000, every=40, ends="。\n").encode())
    gc.collect()
    extract(found)
    assert gc.isenabled()
    assert gc.collect() == 0


def test_a_row_of_nothing_but_empty_cells_is_no_row() -> None:
    whole("责任单位\n序\t任务\n单位\t\n\t1".encode())
