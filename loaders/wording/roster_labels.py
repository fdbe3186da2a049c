"""The labels of roles in rosters, and the numbers of their items: 副组长:, 县级河长:."""

import re
from itertools import pairwise

from loaders.wording.rule import Rule

_ROLES = (
    "总指挥长 副总指挥长 总指挥 副总指挥 常务副总指挥 执行总指挥 指挥长 副指挥长 常务副指挥长 第一组长 "
    "指挥 副指挥 常务副指挥 第一副指挥 第一指挥长 第一副指挥长 执行指挥长 执行副指挥长 第一副主任 执行副主任 "
    "名誉主任 名誉主席 名誉会长 双组长 班长 常务副班长 副班长 "
    "第一副组长 常务副组长 执行副组长 执行组长 名誉组长 副组长 组长 第一副总指挥 执行副总指挥 第一召集人 "
    "总召集人 副总召集人 副召集人 召集人  "
    "总协调人 总协调 副总协调人 主任委员 副主任委员 常务副主任委员 第一副主任委员 执行主任委员 名誉主任委员 "
    "常务委员 第一主任 常务副主任 执行主任 副主任 主任 秘书长 "
    "副秘书长 总群链长 副总群链长 群链长 总链长 副总链长  "
    "顾问 委员 成员单位 小组成员 组成人员 成员 组员 "
    "办公室主任 办公室常务副主任 办公室副主任 办公室成员 联络员 联系人 团长 副团长 专家组组长 专家组副组长 "
    "专家组成员 牵头人 负责人 政委 副政委 队长 副队长 队员 秘书 第一总指挥 第一政委"
)
# Who answers for a river, a wood, a road, a chain of industry: 总河长, 副链长, 村级林长.
_PLACED_CHIEFS = [
    f"{level}{rank}{thing}长"
    for thing in "河湖林田路链"
    for level in ("", *(f"{each}级" for each in "省市区县镇乡村"))
    for rank in ("", "总", "副总", "副", "县道", "乡道", "村道")
]
_LABELS = sorted((*_ROLES.split(), *_PLACED_CHIEFS), key=len, reverse=True)
# Between the words of these stand no blanks: one of them ends what stands before the other's label.
_SEAMS = (("任", "委"), ("组", "组"))


def _apart(word: str) -> str:
    """The characters of a role, which may be printed with blanks between them."""
    return word[0] + "".join(f"{'' if pair in _SEAMS else ' {0,8}'}{pair[1]}" for pair in pairwise(word))


_SPACED = "|".join(map(_apart, _LABELS))
NUMBER = r"(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])"
_COUNT = r"(?: {0,4}\([^()\n]{1,24}\))?"  # (12人), (按姓氏笔画为序)
_DOES = r"(?! {0,8}(?:为|负责|承担|具体|协助))"  # behind a label, none of whose names begins so: 总路长:负责巡查
BARE_LABEL = re.compile(
    rf"^[ |]*(?:{NUMBER} *)?(?:\[ *)?(?P<role>{_SPACED})"
    rf"(?:{_COUNT} {{0,8}}\]? *[:|]{_DOES}|{_COUNT} *\]? *$|\] *| +(?=[一-龥]))",
    re.M,
)
LABEL_CUE = re.compile(f":(?<=[{''.join(sorted({word[-1] for word in _LABELS}))}) ]:)")
# Roles that one person fills for each river, wood or chain, so that a label alone makes a roster.
PLACED_CHIEF = re.compile(r"(?:[总副省市区县镇乡村级道]{0,4})[河湖林田路链]长$")
_AFTER_FIRST = {
    first: "|".join(_apart(word)[1:] for word in _LABELS if word[0] == first)
    for first in sorted({word[0] for word in _LABELS})
}
# By their first characters, which are quick to search for.
_INNER = "|".join(f"{first}(?<=[ ;:。,()一-龥·].)(?<!副.)(?:{others})" for first, others in _AFTER_FIRST.items())
INLINE_LABEL = re.compile(rf"(?P<role>{_INNER}){_COUNT} {{0,8}}:{_DOES}")
# Labels inside a line that has lost its colons too.
BARE_IN_LINE = re.compile(
    r"(?<=[ :])(?P<role>副? {0,4}组 {0,4}长|成 {0,4}员|组 {0,4}员|副 {0,4}总 {0,4}指 {0,4}挥"
    r"|(?:常 {0,4}务)? {0,4}副? {0,4}指 {0,4}挥 {0,4}长)(?= +[一-龥])"
)
# A heading inside a roster that says who follows: (一)部门委员.
SUB_LABEL = re.compile(rf"^ *{NUMBER} *[一-龥]{{1,8}}?(?P<role>委员|成员|副主任|副组长) *:? *$", re.M)
ITEM = re.compile(rf"^ *(?P<number>{NUMBER}) *")

RULES = (
    Rule("label", BARE_LABEL, "副 组 长:周明远"),
    Rule("placed-chief", PLACED_CHIEF, "副链长"),
    Rule("label-in-line", INLINE_LABEL, "周明远 副组长:何新"),
    Rule("label-bare-in-line", BARE_IN_LINE, "周明远 县长 副组长 何新"),
    Rule("sub-label", SUB_LABEL, "(一)部门委员"),
    Rule("item", ITEM, "1.周明远 县长"),
)
