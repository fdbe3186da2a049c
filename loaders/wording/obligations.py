"""How documents say that something is owed by a day or at intervals: 报送, 通报, 每月, 月调度, and to whom.

Knows the wording only; loaders/promises/owed.py decides with it.
"""

import re

from loaders.wording.rule import Rule

_ORGAN = (
    "领导小组办公室|领导小组|办公室|指挥部|专班|人民政府|政府|管委会|委员会|人大常委会|政协|中心|联席会议"
    "|协调委|[链河湖林田路]长|牵头单位|责任单位|成员单位|召集人|[一-龥]局|[一-龥]委|[一-龥]办|[一-龥]厅"
    "|[一-龥]部|督查室|研究室|督办室"
)
_MANY = (
    "单位|部门|政府|机构|乡镇|镇街|乡镇\\(街道\\)|街道|办事处|县区|县市区|区县|成员|处室|科室|地区|地方"
    "|企业|县\\(市、区\\)"
    "|乡\\(镇、街道\\)|市州|地|村\\(社区\\)|村|社区|镇|学校|医院"
)
_MEETINGS = "调度|例会|会商|小结|督查|督办|考核|讲评"
PARAGRAPH = re.compile(r"[^\n]+")
# What every paragraph holds in which anything is reported, handed in or held: a part of ACT or COMPACT.
ACTS_CUE = re.compile(
    r"汇总(?<=负责汇总)|形成(?<=负责形成)|撰写(?<=负责撰写)|起草(?<=负责起草)|上报|呈报|通报|提交|汇报|反馈|备案|召开"
    r"|报(?:[送备告]|(?=[一-龥]{1,16}(?:室|局|委|办|小组|政府|指挥部|中心)))"
    + "".join(rf"|{meeting}(?<=[日周月季度年]{meeting})" for meeting in _MEETINGS.split("|"))
)
SENTENCE = re.compile(r"[^。\n;]{4,400}")
ACT = re.compile(
    r"(?:报送|上报|呈报|报备|报告(?!制度|书|编制|会|期)|通报(?!制度)|提交|汇报|反馈|备案(?<=[^一-龥]备案)|召开|"
    r"报(?=[一-龥]{1,16}(?:室|局|委|办|领导小组|政府|指挥部|中心)))(?!了|的|过|制度|工作制度|时间)"
)
# Reports that one unit is to put together: 由县教育局负责汇总形成全年总结.
PUT_TOGETHER = re.compile(
    r"由(?P<who>[^,。;由]{2,40}?)(?:具体)?负责"
    r"(?P<what>(?:汇总|形成|撰写|起草)[^,。;\n]{0,20}?(?:总结|报告)[^,。;\n]{0,8})"
)
CLAUSE_END = re.compile(r"[,。;\n]")
EVERY = re.compile(
    r"(?:每(?P<count>两|半)?个?|按)(?P<unit>年度?+|季度?+|月度?+|周|日)(?![一-龥]{0,2}(?:节|均)|的(?!第)[一-龥])"
    r"(?:[一-龥]{0,2}(?:\d{1,2}|[一二三])?个?[月日周]?的?(?:\d{1,2}|[底末初])[日号]?(?:之|以)?前"
    r"|[底末初]|(?<=周)[一二三四五六日](?:[上下]午)?(?:\d{1,2}(?:[点时]|:\d\d))?(?:之|以)?前?"
    r"|(?<=日)(?:[上下]午)?\d{1,2}(?:[点时]|:\d\d)(?:之|以)?前"
    r"|最后一个工作日(?:之|以)?前?)?"
)
COMPACT = re.compile(
    "(?P<unit>"
    + "|".join(rf"{unit}(?<![\d个每本当上下按送交半]{unit})" for unit in ("日", "周", "月", "半年"))
    + r"|季(?<![\d个每本当上下按送交]季)度?)(?P<what>调度|通报|报告|例会|会商|小结|汇报|督查|督办|考核|讲评)"
)
TIMES = re.compile(r"(?:(?:不少于|至少)?(?P<times>\d{1,2}|[一两二三四])(?:篇|次|条|份|期|件))")
WHO = re.compile(
    rf"(?:(?<![一-龥])|(?<=[前底由请]))"
    rf"(?P<who>(?:各|每个|有关|相关|全体)[一-龥、,]{{0,24}}?(?:{_MANY})"
    rf"(?:(?:、|,|和|及)(?:各|有关|相关)?[一-龥]{{0,10}}(?:{_MANY})){{0,4}}"
    rf"|(?!由|请|报|每|前|之前|以前|[成建设]立|组建|[年月日号底末])"
    rf"(?:(?![向将把于前]|设在|(?<!自)由)[一-龥]){{0,14}}?(?:{_ORGAN})"
    rf"(?:[、和与及][一-龥]{{1,14}}?(?:{_ORGAN})){{0,5}}"
    r"|(?:牵头|责任|成员)单位|[链河湖林田路]长|召集人)(?:\([^()\n]{2,30}\))?"
    r"(?=要|应|须|需|请|务必|必须|于|在|每|将|把|按|及时|负责|形成|报|上报|呈报|提交|向|对|定期|建立"
    r"|根据|组织|召开|明确|,|\d|通报|统一|实行|实施|落实|健全|完善|坚持|严格|分别|原则|召集"
    r"|至少|定|会同|牵头)"
)
# What parts the names of those who owe; 和 and the like only behind a name.
PARTED = re.compile(r"、|(?:(?<=[局厅委办部长])|(?<=单位)|(?<=政府)|(?<=中心)|(?<=小组))[和与及]")
MANY = re.compile(r"^(?:各|每个|有关|相关|全体)")
TO = re.compile(
    rf"(?:报送?|上报|呈报|提交|反馈)(?:至|给|到)?(?P<given>[一-龥\d]{{0,20}}?(?:{_ORGAN}))"
    rf"(?=备案|审|汇总|[,。;、]|$|\()"
    rf"|向(?P<asked>[一-龥、\d]{{1,30}}?)(?:书面|专题|定期)?(?:报送|报告|汇报|通报|提交|反馈)"
)
LEADING = re.compile(
    r"^(?:\d{1,2}[.、]|\(?[一二三四五六七八九十\d]{1,3}[、)]|[一二三四五六七八九]是"
    r"|要|应当?|须|需|必须|于|在|请|由|并|并于|将于|前|及时|的|,| )+"
)
# Between day and act nothing but what is handed in may stand, or someone unnamed is meant: 将小结报送, 书面报送.
UNNAMED = re.compile(r"^(?:[一-龥]{2,12}请(?:于|在)?$|将|把|形成|书面|统一|专题|定期|组织|至少|$)")
CONTACT = re.compile(r"\((?:联系|电话|邮箱|地址|传真|附件|报送)[^()]*\)?$")
PASSED = re.compile(r"已|[来经]过|报送了|曾")

RULES = (
    Rule("sentence", SENTENCE, "各乡镇每月报告一次。"),
    Rule("act", ACT, "各乡镇报送小结"),
    Rule("put-together", PUT_TOGETHER, "由县教育局负责汇总形成全年总结"),
    Rule("clause-end", CLAUSE_END, "6月底前，报送"),
    Rule("every", EVERY, "每个季度第1个月的10日前"),
    Rule("compact", COMPACT, "实行周调度"),
    Rule("times", TIMES, "不少于2次"),
    Rule("who", WHO, "各乡镇要报送小结"),
    Rule("parted", PARTED, "县财政局和县审计局"),
    Rule("many", MANY, "各乡镇"),
    Rule("to", TO, "报送县防汛办备案"),
    Rule("leading", LEADING, "要于月底前"),
    Rule("unnamed", UNNAMED, "将小结"),
    Rule("contact", CONTACT, "(联系人：何新"),
    Rule("passed", PASSED, "已上报"),
)
