"""How days, months, quarters and periods are written, and how phases of work are headed.

Knows the wording only; loaders/dates.py turns it into ISO days.
"""

import re

from loaders.wording.rule import Rule

_DASH = r" ?(?:[-—–~]{1,2}|至|到) ?"
_YEAR = r"(?:19|20)\d{2}"
_PART = "底|末|内|初|上旬|中旬|下旬|第?[一二三四1-4]季度|[上下]半年"
# A first point: 2021年3月5日, 3月底, 2021年第三季度, 年底; what a range leaves to its second point may lack here.
_FIRST = (
    rf"(?<!\d)(?:(?<!\.)|(?={_YEAR} ?年))"
    rf"(?=(?:{_YEAR})(?: ?年|{_DASH}{_YEAR} ?年)|\d{{1,2}} ?月|\d{{1,2}}{_DASH}\d{{1,2}} ?月|[今本明次当]年"
    rf"|(?<!\d)年[底末内])"
    rf"(?:(?P<year1>{_YEAR}|[今本明次当])(?: ?年度?|(?={_DASH}{_YEAR} ?年)) ?|年(?=[底末内]))?"
    rf"(?:(?P<month1>\d{{1,2}})(?:(?! ?月)(?={_DASH}\d{{1,2}} ?月)| ?月份?(?!度)) ?"
    rf"(?:(?P<day1>\d{{1,2}})(?: ?[日号]|(?={_DASH}\d{{1,2}} ?[日号])) ?)?)?"
    rf"(?P<part1>{_PART})?"
)
_SECOND = (
    rf"(?:{_DASH}(?=\d{{1,4}} ?[年月日号]|年?[底末])(?:(?P<year2>{_YEAR}) ?年 ?|年(?=[底末]))?"
    rf"(?:(?P<month2>\d{{1,2}}) ?月份? ?)?(?:(?P<day2>\d{{1,2}}) ?[日号] ?)?(?P<part2>{_PART})?)?"
)
WHEN = re.compile(rf"{_FIRST}{_SECOND}(?P<clash>(?<=[底末])\d{{1,2}} ?月)? ?(?P<limit>(?:之|以)?前|为?止)?")
YEAR = re.compile(rf"(?<!\d)(?P<year>{_YEAR}) ?(?:年|(?=-{_YEAR}))")
TITLE_YEAR = re.compile(rf"(?P<year>{_YEAR}) ?年?度?(?!年?远景)(?!\d)")
# (一)摸排阶段(2021年3月), 第一阶段:动员(…), and at a numbered item any short name with a period in brackets.
PHASE = re.compile(
    r"(?<![一-龥])(?:第[一二三四五六]阶段[:、 ]?)?(?P<name>[一-龥、“”]{2,16}?(?P<stage>阶段)?)"
    r"(?: ?[(\[]|[:,] ?| )(?:时间:? ?)?(?P<since>即日起至|自[一-龥]{1,8}日?起至)?(?=\d|[今本明]年|年[底末])"
)
DEADLINE_CUE = re.compile(r"(?P<label>(?:完成|办结|办理|整改)(?:时限|时间|期限)|(?<![一-龥])时限) ?[:|]? ?$|(?:到|至)$")
DONE = re.compile(r"[, ]?(?:完成|实现|建成|达到|出台|制定|印发|投入|上线|建立|基本|全|要|将|力争|确保|推动|取消|公布)")

RULES = (
    Rule("when", WHEN, "2019年3月—6月底前"),
    Rule("year", YEAR, "到2027年"),
    Rule("title-year", TITLE_YEAR, "某某县2021年重点工作"),
    Rule("phase", PHASE, "（一）摸底阶段（2021年3月底前）"),
    Rule("deadline-cue", DEADLINE_CUE, "完成时限："),
    Rule("done", DONE, "2021年全面完成"),
)
