"""How days, months, quarters and periods are written.

Knows the wording only; loaders/promises/dates.py turns it into ISO days.
"""

import re

from loaders.wording.rule import Rule

_DASH = (  # 一: a dash that was typed as the number
    r" ?(?:[-—–~]{1,4}|(?<=[日号])一(?=\d)|"
    r"(?:起|开始)?(?:至|到)|开始,(?=[\d年月日 ]{4,14}结束)) ?"
)
_YEAR = r"(?:19|20)\d{2}"
_PART = "底|末|内|初|上旬|中旬|下旬|第?[一二三四1-4]季度|[上下]半年"
# A first point: 2021年3月5日, 3月底, 2021年第三季度, 年底; what a range leaves to its second point may lack here.
_FIRST = (
    rf"(?<!\d)(?:(?<!\.)|(?={_YEAR} ?年))"
    rf"(?=(?:{_YEAR})(?: ?年|{_DASH}{_YEAR} ?年)|\d{{1,2}} ?月|\d{{1,2}}{_DASH}\d{{1,2}} ?月|[今本明次当]年"
    rf"|(?<!\d)年[底末]|(?<![\d一二两三四五六七八九十半])年内)"
    rf"(?:(?P<year1>{_YEAR}|[今本明次当])(?: ?年度?|(?={_DASH}{_YEAR} ?年)) ?|年(?=[底末内]))?"
    rf"(?:(?P<month1>\d{{1,2}})(?:(?! ?月)(?={_DASH}\d{{1,2}} ?月)| ?月份?(?!度)) ?"
    rf"(?:(?P<day1>\d{{1,2}})(?: ?[日号]|(?={_DASH}\d{{1,2}} ?(?:[日号]|月 ?\d{{1,2}} ?[日号]))) ?)?)?"
    rf"(?:(?<=年)年(?=[底末]))?(?P<part1>{_PART})?"
)
_SECOND = (
    rf"(?:(?:{_DASH}|(?<=[日号])(?=\d{{1,2}} ?[日号]\)))"
    rf"(?=\d{{1,4}} ?[年月日号]|[次明翌]?年|[底末])(?:(?P<year2>{_YEAR}|[次明翌]) ?年 ?|年(?=[底末]))?"
    rf"(?:(?P<month2>\d{{1,2}}) ?月份? ?)?(?:(?P<day2>\d{{1,2}}) ?[日号] ?)?(?P<part2>{_PART})?)?"
)
WHEN = re.compile(
    rf"{_FIRST}{_SECOND}(?P<clash>(?<=[底末])\d{{1,2}} ?月)? ?"
    r"(?:(?<=[日号])\d{1,2}(?:时|点|:\d\d) ?(?=之?以?前))?(?P<limit>(?:之|以)?前|为?止)?"
)
# Where it may begin: at the first of a few digits, or with one of these.
WHEN_OPENS = re.compile(
    r"[\d今本明次当年](?<!\d\d)(?:(?<=\d)\d{0,3}(?= ?[年月\-—–~起至到])|(?<=[今本明次当])年|(?<=年)[底末内])"
)
_NONE = r"(?!)"  # a group that WHEN has and the form has not
# 2022.3.1-2022.3.31, in headings only: elsewhere dots stand in numbers of other kinds.
DOTTED = re.compile(
    rf"(?<![\d.])(?P<year1>{_YEAR})[./](?P<month1>\d{{1,2}})(?:[./](?P<day1>\d{{1,2}}))?(?P<part1>{_NONE})?"
    rf"(?:{_DASH}(?:(?P<year2>{_YEAR})[./])?(?P<month2>\d{{1,2}})(?:[./](?P<day2>\d{{1,2}}))?)?(?![\d.])"
    rf"(?P<part2>{_NONE})?(?P<clash>{_NONE})? ?(?P<limit>(?:之|以)?前|为?止)?"
)
DOTTED_OPENS = re.compile(r"[12](?=[90]\d\d[./])")
# 第三季度, 上半年: parts of the document's own year, in headings only.
PART_OF_YEAR = re.compile(
    rf"(?<![\d年])(?P<year1>{_NONE})?(?P<month1>{_NONE})?(?P<day1>{_NONE})?(?P<part1>第?[一二三四]季度|[上下]半年)"
    rf"(?:{_DASH}(?P<part2>第?[一二三四]季度|年底|[上下]半年))?"
    rf"(?P<year2>{_NONE})?(?P<month2>{_NONE})?(?P<day2>{_NONE})?(?P<clash>{_NONE})?[底末]?(?P<limit>(?:之|以)?前)?"
)
PART_OPENS = re.compile(r"[第一二三四上下](?=[一二三四]?季|半)")
# 三月底前, 四月初至十一月中旬: months and days in characters.
_MONTH = "(?:十[一二]?|[一二三四五六七八九])"
_DAY_OF_MONTH = "(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
SPELLED = re.compile(
    rf"(?:(?P<year1>{_YEAR}|[今本明次当]) ?年 ?|(?<![年\d一二三四五六七八九十\u3007零第每近]))"
    rf"(?P<month1>{_MONTH})月(?!之?内|以)份?(?:(?P<day1>{_DAY_OF_MONTH})日)?(?P<part1>{_PART})?"
    rf"(?:{_DASH}(?=[一二三四五六七八九十次明\d])(?:(?P<year2>{_YEAR}|[次明]) ?年 ?)?"
    rf"(?:(?P<month2>{_MONTH})月份?)?(?:(?P<day2>{_DAY_OF_MONTH})日)?(?P<part2>{_PART})?)?"
    rf"(?P<clash>{_NONE})? ?(?P<limit>(?:之|以)?前|为?止)?"
)
SPELLED_OPENS = re.compile(r"[今本明次当\d一二三四五六七八九十](?=[\d年 一二三四五六七八九十]{0,8}月)")
DAY_HINT = re.compile(r"[年月季./](?:(?<![./])|(?<=\d.)(?=\d))")  # in every day, period, and part of a year
# Counted from the day of issue: 印发之日起30日内. Working days need a calendar of holidays, and are left.
RELATIVE = re.compile(
    r"(?:自|从|在)?(?:本)?(?:实施|工作)?(?:方案|通知|意见|文件|办法|规定|细则|文)?"
    r"(?:印发|发布|下发|公布|出台)(?:之日|之后|后|日)(?:起|算)?,?(?:的)?"
    r"(?P<count>\d{1,3}|[一二三四五六七八九十两半]{1,3}) ?个?(?P<unit>日|天|周|月|年)(?:之|以)?内"
)
RELATIVE_CUE = re.compile("内")
YEAR = re.compile(rf"(?P<year>(?:19|20)(?<!\d..)\d{{2}}) ?(?:年(?!以来)|(?=-{_YEAR}))")
NUMBER_YEAR = re.compile(rf"\D(?P<year>{_YEAR})\D{{1,3}}\d")  # 政办发[2022]5号
TITLE_YEAR = re.compile(rf"(?P<year>{_YEAR}) ?年?度?(?!年?远景)(?!\d)")
DEADLINE_CUE = re.compile(r"(?P<label>(?:完成|办结|办理|整改)(?:时限|时间|期限)|(?<![一-龥])时限) ?[:|]? ?$|(?:到|至)$")
# A day up to which a rule holds, or that tells which things are meant: 延长至2月24日, 6月30日前到期的贷款.
NO_DEADLINE_BEFORE = re.compile("(?:延[长期续]|顺延|执行|缓缴|推迟|[施实]行|实施|有效)(?:期限?)?至$|免[一-龥]{0,8}至$")
NO_DEADLINE = re.compile("止|前(?!完成|建成)[一-龥]{2}的[一-龥]")
DONE = re.compile(
    r"[, ]?(?:完成|实现|建成|达到|出台|制定|修订|印发|投入|上线|建立|基本|全|要|将|力争|确保|推动|取消|公布)"
)
RULES = (
    Rule("when", WHEN, "2019年3月—6月底前"),
    Rule("dotted", DOTTED, "2022.3.1-2022.3.31"),
    Rule("relative", RELATIVE, "自本方案印发之日起30日内"),
    Rule("part-of-year", PART_OF_YEAR, "第三季度"),
    Rule("spelled", SPELLED, "四月初至十一月中旬"),
    Rule("year", YEAR, "到2027年"),
    Rule("number-year", NUMBER_YEAR, "政办发〔2022〕5号"),
    Rule("title-year", TITLE_YEAR, "某某县2021年重点工作"),
    Rule("deadline-cue", DEADLINE_CUE, "完成时限："),
    Rule("no-deadline-before", NO_DEADLINE_BEFORE, "延长至"),
    Rule("no-deadline", NO_DEADLINE, "前到期的贷款"),
    Rule("done", DONE, "2021年全面完成"),
)
