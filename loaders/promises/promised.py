"""Which figures are goals: what makes one aid, a score, a condition, a size or a count instead.

Knows where such words stand beside a figure. Must not know how they are worded, nor what a figure counts.
"""

from loaders.promises.quantities import Figure
from loaders.wording.not_promised import (
    AID,
    AS_IT_COMES,
    AVERAGE,
    BELOW,
    BUILT_BY,
    CAPACITY,
    CONDITION,
    COSTING,
    COUNTED_IN,
    DIMENSION,
    DIMENSION_BEFORE,
    EVERY,
    FIXED,
    FRAME,
    GOES_BY,
    KINDS,
    LETS,
    LISTED,
    LISTS_PLACES,
    MAKES,
    NAMED,
    NAMES,
    PARTS,
    PEOPLED,
    PLANT,
    PROJECTS,
    RAISED,
    SAMPLED,
    SCORE,
    SHARE,
    SHORT_OF,
    SHORTENED,
    SIZE,
    SIZED,
    STACKED,
    STATED,
    STRETCH,
    SUBJECT,
    THRESHOLD,
    YEARLY,
)
from loaders.wording.quantities import BEHIND_NUMBER, CUT

_FARTHEST = 1_000  # characters of a sentence that are looked at on each side of a figure
_TIMES = frozenset({"个工作日", "工作日", "小时", "分钟"})
_OCCASIONS = frozenset({"次", "场", "场次", "期"})
_OUTPUTS = frozenset({"吨", "千瓦", "兆瓦"})
_KINDS = frozenset({"类", "种"})
_HEADS = frozenset({"名", "人", "个"})
_LENGTHS = frozenset({"米", "公里", "千米"})
SHARES = frozenset({"%", "‰", "倍", "岁"})
_NEAR = 40  # characters before or behind a figure that are looked at


def promised(folded: str, figure: Figure, start: int, end: int) -> bool:
    """Whether a figure of the sentence between two offsets is a goal: to be reached, and not told beside one."""
    if folded[start:end].strip() == folded[figure.start : figure.end]:
        return False  # a cell of a table that says no more
    start, end = max(start, figure.start - _FARTHEST), min(end, figure.end + _FARTHEST)
    left = clause_start(folded, figure.start, start)
    before, after = folded[left : figure.start], folded[figure.end : min(end, figure.end + _NEAR)]
    return not (
        _is_score(folded, figure, start, end)
        or _is_fixed(figure, before)
        or _is_frame(folded, figure, before, start)
        or _is_time_or_length(folded, figure, before, start=start, end=end)
        or _is_aid(folded, figure, before, start=start, end=end)
        or _is_size(folded, figure, end)
        or _is_condition(figure, before, after)
        or _is_count(figure, before, after)
        or _is_rule(folded, figure, before, after)
    )


def clause_start(folded: str, at: int, start: int) -> int:
    """Where the clause around a figure begins; the figure's first digit is seen, since a cut may stand before one."""
    earliest = max(start, at - 80)
    ends = [match.end() for match in CUT.finditer(folded, earliest, at + 4) if match.end() <= at]
    cuts = [end for end in ends if folded[end - 1] != "(" or ")" not in folded[end:at]]  # none in 各镇(街)新建3所
    left = cuts[-1] if cuts else earliest
    number = BEHIND_NUMBER.match(folded, left, at)
    return number.end() if number else left


def _is_score(folded: str, figure: Figure, start: int, end: int) -> bool:
    """Whether points are counted, but for a share that costs points where it is missed."""
    scored = SCORE.search(folded, start, end) and SCORE.search(folded, figure.end, min(end, figure.end + _NEAR))
    return bool(scored) and not (figure.unit in SHARES and SHORT_OF.match(folded, figure.end))


def _is_fixed(figure: Figure, before: str) -> bool:
    """Whether the words before a figure tell how many there are, or how often something comes round."""
    if not AVERAGE.search(before) and any(one.search(before) for one in (FIXED, CONDITION, CAPACITY, STATED)):
        return True
    if EVERY.search(before) and (figure.unit in _OCCASIONS or not YEARLY.search(before)):
        return True
    if figure.comparator in "=~" and (PEOPLED.search(before) or SIZED.match(before.strip())):
        return True
    counted = SAMPLED if figure.comparator == "=" else STACKED
    return (before.endswith("各") and figure.unit in _HEADS) or counted.search(before) is not None


def _is_frame(folded: str, figure: Figure, before: str, start: int) -> bool:
    """Whether a figure is part of what the sentence refers to, somebody's share, or a count of what stands below."""
    if FRAME.search(folded, start, figure.start) or (figure.unit == "%" and SHARE.search(before)):
        return True
    return BELOW.search(folded, max(0, figure.number - 4), figure.end + 1) is not None


def _is_time_or_length(folded: str, figure: Figure, before: str, *, start: int, end: int) -> bool:
    """Whether a time is none that is shortened, and a length how wide something is or how far a rule holds."""
    if figure.unit in _TIMES and not SHORTENED.search(folded, max(start, figure.start - _NEAR), figure.start):
        return True
    if figure.unit in COUNTED_IN:
        return COUNTED_IN[figure.unit].search(before) is None
    if figure.unit not in _LENGTHS:
        return False
    behind = STRETCH.match(folded, figure.end) or DIMENSION.match(folded, figure.end, end)
    reached = figure.unit != "米" and before.endswith("长度达")  # a road's, not how wide something is
    return bool(behind or (DIMENSION_BEFORE.search(before) and not reached))


def _is_aid(folded: str, figure: Figure, before: str, *, start: int, end: int) -> bool:
    """Whether money is given or taken; where it is to be raised, only its own clause says so."""
    aid_from = figure.start - len(before) if RAISED.search(before) else max(start, figure.start - len(before) - 24)
    return "元" in figure.unit and AID.search(folded, aid_from, min(end, figure.end + 8)) is not None


def _is_size(folded: str, figure: Figure, end: int) -> bool:
    size = SIZE.search(folded, figure.number, min(end, figure.end + 12))
    return size is not None and size.start() < figure.end


def _is_condition(figure: Figure, before: str, after: str) -> bool:
    """Whether the words behind a figure make it a limit, a name, a plant's output, a subject or a count of parts."""
    opens = figure.unit == "%" and (LETS.search(before) or not before.strip())  # 80%以上的企业建立制度
    limit = THRESHOLD.search(after) and not opens
    named = figure.unit == "条" and NAMED.match(after)
    plant = figure.unit.split("/")[0] in _OUTPUTS and PLANT.match(after)
    return bool(limit or named or plant or SUBJECT.search(after) or PARTS.match(after))


def _is_count(figure: Figure, before: str, after: str) -> bool:
    """Whether a figure counts names in front of it, or projects that there are, none to be made: 甲镇、乙镇2个镇."""
    if MAKES.search(before):
        return False
    of_kinds = LISTED.search(before) and (figure.unit in _KINDS or KINDS.match(after))
    names = len(NAMES.findall(before)) + 1
    all_named = names > 1 and figure.values == (names,) and after[:1].isalpha()
    costing = PROJECTS.search(before) and COSTING.match(after)
    return bool(of_kinds or LISTS_PLACES.search(before) or all_named or costing)


def _is_rule(folded: str, figure: Figure, before: str, after: str) -> bool:
    """Whether a figure says what something goes by, or what is done to each thing as it comes."""
    by = GOES_BY.search(before) and not (figure.unit in SHARES and BUILT_BY.match(after))
    return bool(by or AS_IT_COMES.search(folded, max(0, figure.number - 12), figure.end + 8))
