"""How the stages of a piece of work are headed, and how their days stand beside the heading.

Knows the wording only; loaders/promises/phases.py decides with it. How a day is written is wording/dates.py's.
"""

import re

from loaders.wording.rule import Rule

_DAY_NEXT = r"(?=\d|十?[一二三四五六七八九十]月|[今本明]年|年[底末]|第?[一二三四]季度|[上下]半年)"
_SINCE = (
    r"即日起[至到-]|自?(?:本)?(?:实施|工作)?(?:方案|通知|文件)?(?:印发|下发|发布|发文|部署|动员|通知)(?:之日|之时)?"
    r"(?:开始|起)?[至到-]"
    r"|从?即日起,?[至到]|自[一-龥]{1,8}日?起[至到]"
)
_MASKED = r"(?:20)?[*xX×]{2,4} ?年"  # a year that a site which shares files hides
_TIME = r"(?:(?:时间|起止时间|实施时间|工作时间|完成时间)(?:安排|节点|进度)? ?[:为]? ?)"
# A character behind the name of a stage: none of a name, 阶, or what days and the words before them begin with.
_NAME_ENDS = "(?![一-龥、“”](?<![阶即自本实工方通文印下发部动从今明年第一二三四上]))"
# (一)摸排阶段(2021年3月), 第一阶段:动员(…), (二)整治阶段。2021年4月至6月, and a label for the time on the next line.
PHASE = re.compile(
    r"(?<![一-龥])(?:[一二三四五六]是|[一二三四五六七八]、 ?|(?:首先|其次|再次|然后|最后)[,、] ?)?"
    r"(?:(?P<ordinal>第[一二三四五六七](?:个?阶段|步)) ?[:、,.(为]? ?)?"
    rf"(?P<name>[一-龥“”][一-龥、“”]{{1,19}}?{_NAME_ENDS}(?P<stage>阶段)?)\)?"
    rf"(?P<gap> ?[。:]?\s{{0,3}}(?:{_TIME}[一-龥]{{2,10}} ?)?[(\[] ?(?:{_TIME}|为期[一-龥\d]{{1,6}},)?|(?<=阶段)为"
    rf"|(?:[:,。](?: ?\n)?| ?\n) {{0,8}}{_TIME}?| {{0,8}}(?:\| ?)?)"
    rf"(?P<since>{_SINCE})?(?:自|从)?(?P<masked>{_MASKED})?{_DAY_NEXT}"
)
# The second day of a stage whose years are hidden, behind the first: 3月1日—20**年3月9日.
MASKED_END = re.compile(rf" ?是?(?:[-—~]{{1,2}}|至|到) ?{_MASKED} ?\d{{1,2}} ?月(?: ?\d{{1,2}} ?日)?底?")
# The days first: 3月1日至3月20日,为动员阶段. It follows right behind them.
NAME_BEHIND = re.compile(
    r"(?: ?[)\]])?(?: ?[,:]? ?为| ?[:,、] ?| |(?!完成|进入|结束|转入|开展|处于))"
    r"(?P<name>[一-龥“”][一-龥、“”]{1,15}阶段)(?=[。;,:(\n ]|$)"
)
# The name of a stage that has only a number before its days: 第一阶段(3月):动员部署。
NAMED_LATER = re.compile(
    r"[)\]]? ?(?:[,:为]{0,2} ?(?P<stage>[一-龥、“”]{2,15}阶段)|: ?(?P<name>[一-龥、“”]{2,12}))(?=[。;,:\n]|$)"
)
ONLY_ORDINAL = re.compile(r"第[一二三四五六七](?:个?阶段|步)$")
OPENED = re.compile(r"[(\[]")
CLOSES = re.compile(
    r" ?(?:(?:基本|全面|全部)?(?:完成|结束)|[,;][^()\[\]\n。]{0,14})? ?[)\]]"
)  # 完成, 共6个月: what may stand behind the days in their bracket
ENDS = re.compile(r"(?<= )| ?(?:结束)?(?:[)\]\n :。,;|]|$)")
# The same behind the name of a stage and a day up to which it lasts: 准备阶段:4月5日前完成方案.
UP_TO = re.compile(r"(?<=前)(?=[一-龥])")
OPENS = re.compile(r"(?:^|[\n。;:-]|\([一二三四五六七\d]\)|\d[.、])[ *·]{0,4}$")
LISTED = re.compile(
    r"(?:[:;。\n]|阶段,|(?:安排|步骤)(?= )) {0,4}(?:(?:从|自)?(?P<since>即日起,?[至到]?)|从|自)?$"
)  # days that open a part of a sentence: …;8月为总结阶段
OPEN_END = re.compile(
    r" ?(?:至|到)[一-龥]{2,12}(?=[)\]])"  # up to some event: 9月16日至测评结束
    r"| ?(?:起|以后|之后|开始)(?:,?(?:长期|持续|全面){0,2}(?:坚持|推进|实施|开展|进行))?"
)
# Stages of something other than the work, and labels of times.
NO_PHASE = re.compile(
    r"(?:教育|学习|现|成长|发育|生长|生产|高中|初中|小学)阶段$|(?:时间|日期|期限|时限|截止|期间|起|自)$"
    r"|^[在到于从至各本该对]|[一二两三四五六]个阶段$"
)
STEP_NUMBER = re.compile(r"(?:\([一二三四五六]\)|[1-6][.、]) ?$")
STEPS_BEFORE = re.compile(r"(?:步骤|阶段|时间安排|进度安排)(?=[ 。:(]{0,3}(?:\([一二三四五六]\)|[1-6][.、]))")
# The head of a table that has a stage in each row: 阶段 | 时间 | 主要任务.
TABLE_HEAD = re.compile(
    r"^[ |]{0,4}(?:序号[ |\n]{1,4})?(?:工作|实施|整治|活动)?(?:阶段|步骤)(?:名称|划分)?[ |\n]{1,4}"
    r"(?:起止|完成|实施)?时间(?:安排|节点)?(?=[ |\n])",
    re.MULTILINE,
)
# A stage that has no days, at the beginning of its item: 宣传发动阶段。各村开会。
UNDATED = re.compile(
    r"(?![^。:]{0,14}(?:教育|高中|初中|小学|学习)阶段)"
    r"(?:第[一二三四五六七](?:个?阶段|步)[:、, ]{0,2})?(?P<name>[一-龥、“”]{2,19}阶段)(?=[。:]|$)"
)
STEPS = re.compile(r"步骤|阶段|安排|进度|组织实施|方法|时间|实施$|推进")

RULES = (
    Rule("phase", PHASE, "（一）摸底阶段（2021年3月底前）"),
    Rule("masked-end", MASKED_END, "—20**年3月9日"),
    Rule("name-behind", NAME_BEHIND, "，为集中整治阶段。"),
    Rule("named-later", NAMED_LATER, "），宣传动员阶段；"),
    Rule("only-ordinal", ONLY_ORDINAL, "第一阶段"),
    Rule("opened", OPENED, "（2021年3月）"),
    Rule("closes", CLOSES, "前完成）"),
    Rule("ends", ENDS, "。"),
    Rule("up-to", UP_TO, "4月5日前完成"),
    Rule("opens", OPENS, "如下：——"),
    Rule("listed", LISTED, "整治阶段；"),
    Rule("open-end", OPEN_END, "起"),
    Rule("no-phase", NO_PHASE, "义务教育阶段"),
    Rule("step-number", STEP_NUMBER, "（二）"),
    Rule("steps-before", STEPS_BEFORE, "三、实施步骤 （一）"),
    Rule("table-head", TABLE_HEAD, "阶段 | 时间 | 任务"),
    Rule("undated", UNDATED, "第一阶段：宣传发动阶段"),
    Rule("steps", STEPS, "三、实施步骤"),
)
