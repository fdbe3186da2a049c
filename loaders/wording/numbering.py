"""How passages are numbered: 一、 （一） 1. （1） ① 第一条 1.1 一是. RULES follow the usual order of nesting."""

import re

from loaders.wording.rule import Rule

_CHINESE = "一二三四五六七八九十百"
# A space in the text may be any white space but the line break (see loaders.fold).
# Units of what is counted in whole numbers: 2.50个小区 is the second item, about 50 of them.
COUNTED = "(?:个(?!百分|工作|小时|月|亿|万)|家|所|户(?!外)|名|座|条|处|项|件|场|辆|套|张|栋|幢|支)"
_NOT_PROSE = r"(?![、.,])"

RULES = (
    Rule("division", re.compile(rf"第(?P<number>[{_CHINESE}]{{1,5}})部分"), "第一部分 总体要求"),
    Rule("part", re.compile(rf"第(?P<number>[{_CHINESE}]{{1,5}})[编篇章]"), "第一章 总则"),
    Rule("section", re.compile(rf"第(?P<number>[{_CHINESE}]{{1,5}})节"), "第二节 主要目标"),
    Rule(
        "article",
        re.compile(rf"第(?P<number>[{_CHINESE}]{{1,7}}|\d{{1,3}})条(?![第款例之中至或和及、,的]|规定|所列|所称)"),
        "第十二条 各单位每季度报告一次进展。",
    ),
    Rule(
        "chinese",
        re.compile(rf"(?P<number>[{_CHINESE}]{{1,4}})[、.]{_NOT_PROSE}(?![{_CHINESE}]{{1,2}}(?:、|产业))"),
        "二、重点任务",
    ),
    Rule("chinese-bracket", re.compile(rf"\((?P<number>[{_CHINESE}]{{1,4}})\)、?"), "（三）健全工作机制"),
    Rule("decimal", re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})(?= ?[\u4e00-\u9fff])"), "2.1 建设标准厂房"),
    Rule(
        "arabic",
        re.compile(
            rf"(?P<number>\d{{1,3}}|[⒈-⒛])(?:\.、|[.、]|(?<=[⒈-⒛])){_NOT_PROSE} ?(?!\d(?!\d{{3}}|\d{{0,3}}{COUNTED}))"
        ),
        "7．优化审批流程。",
    ),
    Rule("arabic-bracket", re.compile(r"\((?P<number>\d{1,2})\)、?|(?P<plain>[⑴-⒇])"), "（2）开展培训"),
    Rule("half-bracket", re.compile(r"(?P<number>\d{1,2})\)"), "3)落实经费"),
    Rule("circled", re.compile(r"(?P<number>[①-⑳㉑-㉟])"), "④定期通报"),
    Rule("point", re.compile(rf"(?P<number>[{_CHINESE}]{{1,2}})是(?=[\u4e00-\u9fff“])"), "一是摸清底数。"),
)

# What finds every place where a mark may begin, for the styles whose own patterns are slow to search for; and for those
# that hold a rare character, what finds that.
OPENS = {
    "chinese": re.compile(rf"[{_CHINESE}](?=[{_CHINESE}]{{0,3}}[、.])"),
    "arabic": re.compile(r"[\d⒈-⒛](?:(?=\d{0,2}[.、])|(?<=[⒈-⒛]))"),
    "arabic-bracket": re.compile(r"[(⑴-⒇]"),
}
CUES = {
    "decimal": re.compile(r"\.(?<=\d\.)\d"),
    "half-bracket": re.compile(r"\)(?<=\d\))"),
    "point": re.compile(rf"是(?<=[{_CHINESE}]是)"),
}
# What may directly follow a decimal and shows that it is a quantity: 2.5万户.
QUANTITY = re.compile(r" ?(?:[万亿千百个家人元吨倍公平米级度分年月日号条项次名户亩件所座台辆套]|左右|以上|以下|以内)")
# A bracket that assigns: numbers inside it are page numbers or list marks, not items.
ASSIGNING = re.compile(r"(?:牵头|责任|负责|配合|主办|协办|承办|实施|参与)[一-龥]{0,4}:|牵头|负责")
SENTENCE_END = re.compile(r"[。\n!?]")
CLAUSE_BRACKET = re.compile(r"[(\[](?:牵头|责任|负责|主办|主责|承办|实施|落实|配合)[一-龥]{0,6}:")
