"""Quantities as words give them: the value or both ends of a range, the counted unit, the comparator.

Knows how figures are put together. Must not know which of them are goals.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from re import Match

from loaders.scanning import on_lines
from loaders.wording.quantities import (
    AFTER,
    BEFORE,
    DOUBLING,
    FROM,
    GOES_TO,
    OTHERWISE_HINT,
    POINTS,
    QUANTITY,
    QUANTITY_CUE,
    RESPECTIVELY,
    SCHOOLING,
    SIGN_BEFORE,
    VISITS,
    WORDED,
)

_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九十")} | {"两": 2}
_SIGN = 24  # characters before a figure in which a sign that words part from it may stand
_CLAUSE = 60  # characters before a figure in which 分别 speaks of it


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity in the folded text; `values` are the two ends of a range, else one; `number` is where digits start."""

    start: int
    end: int
    values: tuple[float, ...]
    unit: str
    comparator: str
    number: int


def figures(folded: str, start: int, end: int) -> Iterator[Figure]:
    """Every quantity between two offsets; where a figure starts from (由80%提高到90%) is none."""
    for match in on_lines(QUANTITY, QUANTITY_CUE, folded, start=start, end=end):
        if GOES_TO.match(folded, match.end(), end) and FROM.search(
            folded, max(start, match.start() - 12), match.start()
        ):
            continue
        high = _value(match["number"], match["scale"])
        low = _value(match["low"], match["lowscale"] or match["scale"]) if match["low"] else None
        digits = match.start("low") if match["low"] else match.start("number")
        values = tuple(value for value in (low, high) if value is not None)
        listed = RESPECTIVELY.search(folded, max(start, match.start() - _CLAUSE), match.start())
        sign = _comparator(match)
        if sign == "=" and (apart := SIGN_BEFORE.search(folded, max(start, match.start() - _SIGN), match.start())):
            sign = _before(apart["sign"] or apart["of"])[0]
        if sign == "=" and listed and listed["before"]:
            sign = _before(listed["before"])[0]
        unit = match["unit"].replace("(", "（").replace(")", "）")
        figure = Figure(match.start(), match.end(), values, unit, sign, digits)
        yield from _sharing_unit(figure, match, listed) if listed else ()
        yield figure
    if OTHERWISE_HINT.search(folded, start, end):
        yield from _otherwise(folded, start, end)


def _otherwise(folded: str, start: int, end: int) -> Iterator[Figure]:
    """The quantities that are written in other ways than a number with its unit behind it."""
    for match in WORDED.finditer(folded, start, end):
        number = float(_DIGITS[match["number"]])
        yield Figure(match.start(), match.end(), (number,), match["unit"], ">=", match.start("number"))
    for match in POINTS.finditer(folded, start, end):
        sign = ">=" if match["after"] or "不" in match[0] else "="
        yield Figure(match.start("number"), match.end(), (float(match["number"]),), "分", sign, match.start("number"))
    for match in SCHOOLING.finditer(folded, start, end):
        value = (float(match["number"]),)
        yield Figure(match.start("number"), match.end(), value, "年", _comparator(match), match.start("number"))
    for match in VISITS.finditer(folded, start, end):
        value = (_value(match["number"], match["scale"]),)
        yield Figure(match.end("counted"), match.end(), value, match["unit"], _comparator(match), match.start("number"))
    for match in DOUBLING.finditer(folded, start, end):
        times = float(2 ** _DIGITS[match["times"] or "一"])
        yield Figure(match.start(), match.end(), (times,), "倍", "=", match.start())


def _sharing_unit(figure: Figure, match: Match[str], listed: Match[str]) -> Iterator[Figure]:
    """The figures of a list before one, which share its unit: 分别达到10、20家."""
    at = listed.start("numbers")
    for number in listed["numbers"].replace("和", "、").split("、"):
        if number:
            value = (_value(number.removesuffix("个"), match["scale"]),)
            yield replace(figure, start=at, end=at + len(number), values=value, number=at)
        at += len(number) + 1


def _value(number: str, scale: str | None) -> float:
    value = float(number.replace(",", ""))
    for char in scale or "":
        value *= _SCALES[char]
    return round(value, 6)


def _comparator(match: Match[str]) -> str:
    """The sign of the words before the number, or else behind it; 控制在3%左右 is about 3 %."""
    if match["more"] or match.groupdict().get("over"):
        return ">"
    after = [sign for sign, pattern in AFTER if pattern.search(match["after"] or "")]
    before = _before(match["before"] or "")
    return (after + before if match["before"] == "控制在" else before + after + ["="])[0]


def _before(words: str) -> list[str]:
    """The signs of the words in front of a number."""
    return [sign for sign, pattern in BEFORE if pattern.search(words)]
