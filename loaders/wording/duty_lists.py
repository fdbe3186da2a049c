"""How duties are listed by unit: 县水利局:负责…, a unit as the heading above its duties, one sentence after another."""

import re

from loaders.wording.prose import BODY_IN_CHARGE, PERSON_IN_CHARGE
from loaders.wording.rule import Rule

# A duty by unit: 县水利局:负责….
# Where such a line or sentence begins; a run of blanks is gone over once.
_DUTY_START = r"(?:(?:^|\n) *+|(?<=[。;: ])(?! ))"
_ITEM_NUMBER = r"(?:(?:[\d一二三四五六七八九十]{1,3}[.、]|\([\d一二三四五六七八九十]{1,3}\)|[①-⑳]) *+)?"
_LISTED = r"(?:[^,。;:()\n]|\([^()\n]{1,20}\)){2,70}"  # units, with brackets among them
# Looked for first, and without going back: whether a duty stands behind the words before a colon or full stop at all.
_DUTY_VERB = "(?:主要|具体|分别)?(?:牵头|负责|承担|配合|协助|参与|参加)"
_DUTY_AHEAD = rf"{_LISTED}+(?::\s{{0,3}}|。 ?){_DUTY_VERB}"
DUTY_LIST = re.compile(
    rf"{_DUTY_START}{_ITEM_NUMBER}"
    rf"(?={_DUTY_AHEAD})(?P<units>{_LISTED}?)"
    r"(?:(?:的?(?:主要|工作|具体|部门)?职责(?:任务|分工)?)?:\s{0,3}|(?<=[局委厅办部院会心队室处所站府组])。 ?)"
    rf"(?:主要|具体|分别)?(?P<role>(?:负责)?牵头|负责|承担|配合|协助|参与|参加)"
    rf"(?!{PERSON_IN_CHARGE}|单位|部门|同志)(?P<together>(?<=负责)会同)?"
)
DUTY_LIST_CUE = re.compile(rf"[:。](?=\s{{0,3}}{_DUTY_VERB})")
_TASK_VERBS = (
    "督促|组织|做好|开展|加强|协调|指导|落实|制定|制订|统筹|按照|依法|及时|严格|履行|监督|严厉|打击|督导"
    "|建立|完善|推进|推动|研究|编制|提供|保障|强化|支持|引导|积极|根据|利用|承办|收集|宣传|审核|查处|受理"
    "|维护|管理|培育|抓好|确保|充分|发挥|汇总|拟订|起草|提出|主动|全面|认真|结合|切实|密切|定期|安排|筹措"
    "|排查|调查|公开|发布|掌握|优化|深化|持续|大力|重点|围绕|健全|规范|实施|实行|执行|检查|抽调|采取|保证"
)
# What else a line may begin with behind a unit and its colon.
# Such a word inside the name of a unit: 宣传部, 监督管理局, 医疗保障局.
_NO_ORGAN = r"(?!(?:管理|执法|检查)?(?:局|部(?!署)|委(?!托)|办(?![理好法])|[大支]?队(?!伍)|站(?!点)|所(?![有属需])))"
_LINE_VERBS = rf"{_TASK_VERBS}|把|将|为|对"
# The same in a list of such duties, where the verb may be another.
DUTY_LINE = re.compile(
    rf"{_DUTY_START}{_ITEM_NUMBER}"
    rf"(?={_LISTED}+(?::\s{{0,3}}(?:会同|{_LINE_VERBS})|(?<=职责):\s{{0,3}}[一-龥]))"
    rf"(?P<units>{_LISTED}?)"
    r"(?:(?P<duties>(?<![组室长员])(?<!指挥部)的?(?:主要|工作|具体|部门)?职责)"
    r"|的?(?:主要|工作|具体|部门)?职责(?:任务|分工))?:\s{0,3}"
    rf"(?(duties)(?=[一-龥])|(?=(?:(?P<together>会同)|{_LINE_VERBS})[一-龥《“]))"
)
DUTY_LINE_CUE = re.compile(rf":(?=\s{{0,3}}(?:会同|{_LINE_VERBS}))|职责:(?=\s{{0,3}}[一-龥])")
# The same with any words behind a number, a unit and a full stop: 3.县供电公司。为抢险供电.
DUTY_NUMBERED = re.compile(
    rf"{_DUTY_START}(?:[\d一二三四五六七八九十]{{1,3}}[.、]|\([\d一二三四五六七八九十]{{1,3}}\)|[①-⑳]) *+"
    r"(?P<units>[省市县区州旗镇乡][一-龥、]{1,24}(?<=[局委厅办部院会心队室处所站府司])|[一-龥、]{2,16}(?<=部门)"
    r"|各[一-龥()、]{1,24})。 ?"
    r"(?=[一-龥])(?:(?:主要|具体)?(?P<role>牵头|负责|承担|配合|协助|参与)(?!人|单位|部门|同志))?"
)
DUTY_NUMBERED_CUE = re.compile(r"[局委厅办部门院会心队室处所站府司镇乡道区县)]。(?= ?[一-龥])")
# A duty among others of one paragraph, parted by ; or 。: …负责宣传;县司法所要加强调解;….
RUN_DUTY = re.compile(
    rf" *{_ITEM_NUMBER}(?P<units>[^,;。:()\n]{{2,30}}?(?:\([^()\n]{{2,12}}\))?)(?:要|应当?|须)?"
    rf"(?=(?:(?:{_TASK_VERBS}){_NO_ORGAN}|结合|广泛|适时|迅速|加大|加快|派)[一-龥《“])"
)
RUN_PART = re.compile(r"[^;。\n]+")
# A paragraph that begins with whoever acts: 市商务局组织供应….
ACTING_LINE = re.compile(
    rf" *+{_ITEM_NUMBER}(?P<units>(?:[一-龥]{{2,12}}、)?[省市县区州旗镇乡](?!人民|政府)[一-龥、]{{2,28}}?)"
    rf"(?=(?:{_TASK_VERBS}){_NO_ORGAN}(?![的了])[一-龥《“][^\n]{{3,600}}[。;]$)",
    re.MULTILINE,
)
# Departments that no subject tells apart from others: everybody is meant.
NO_SUBJECT = re.compile(
    r"各|^(?:有关|相关|全|所有|其[他它]|所在|当地|上级|下级|同级|本|该|地方|辖区|属地|基层)"
    r"|^[省市县区州]?[直级]?(?:行业|行政|业务|职能|监管|执法|主管|责任|成员|牵头|配合|执行|组织){0,3}部门$"
)
# The same with any words behind the colon, for a line among such duties.
DUTY_ANY = re.compile(
    rf"(?<![^\n]) *+{_ITEM_NUMBER}"
    rf"(?P<units>{_LISTED}?):\s{{0,3}}(?!由|牵头|主要职责)(?=[一-龥《“][^\n:]{{7,}})"
)
_ORGAN_END = "[局委厅办部院会心队室处所站府组]"
# The same in two columns whose gap shrank to a blank: 县教育局 负责学校的宣传。
DUTY_SPACED = re.compile(
    rf" *+{_ITEM_NUMBER}(?P<units>[^,。;:() \n]{{2,30}}(?<={_ORGAN_END})) {{1,8}}"
    r"(?=(?P<role>牵头|负责|承担|配合|协助|参与)?+[一-龥《“][^\n]{4,}[。;] *(?:\n|$))"
)
# A line that is a unit above its numbered tasks, where the text shares out tasks.
UNIT_ABOVE = re.compile(
    rf"(?<![^\n]) *+(?P<plain>\d{{1,3}}[.、] *+)?{_ITEM_NUMBER}"
    rf"(?P<units>[^,。;:()\n\d]{{3,40}}?(?<={_ORGAN_END}))[。:]? *"
    r"(?P<tasks>(?:\n{1,3} *(?(plain)(?!\d))(?:\(?\d{1,2}[.、)]|[①-⑳]) *[一-龥《“\d][^\n]{5,600}){1,30})"
)
UNIT_ABOVE_HINT = re.compile(rf"{_ORGAN_END}[。:]? *\n{{1,3}} *(?:\(?\d{{1,2}}[.、)]|[①-⑳])")
UNIT_TASK = re.compile(r"\n *(?:\(?\d{1,2}[.、)]|[①-⑳]) *(?P<words>(?P<role>[^\n]{2})[^\n]{4,600})")
SHARED_OUT = re.compile(r"职责|分工|(?:目标|工作|主要|重点|具体)任务|任务(?:分解|清单)|责任(?:分解|清单)")
# A heading over units each of which has its duties below: 三、职责分工.
DUTY_SECTION = re.compile(r"职责|分工|责任(?:划分|分解|清单)")
SECTION_BELOW = re.compile(r"(?:职责|分工)(?:任务|分工)?如下: *\n")
# An item of such a section that names units and goes on with any words: 5.镇安监所。检查线路, or on the line below.
SECTION_ITEM = re.compile(
    rf" *{_ITEM_NUMBER}(?P<units>{_LISTED}?) *(?:[。:]\s{{0,3}}|\n\s{{0,8}})"
    r"(?=[一-龥])(?!由|设在|[正副常务]{0,3}(?:组长|主任)|成员|组成|(?![一-龥]{0,4}职责)[一-龥]{2,6}:)"
    r"(?:(?:主要|具体)?(?P<role>牵头|负责|承担|配合|协助|参与)(?!人|单位|部门|同志))?"
)
# The sentence below a unit that stands alone above it: 县住建局是燃气的主管部门,主要履行以下职责.
SECTION_SUBJECT = re.compile(
    rf"\n\s*(?P<units>{_LISTED}?)(?=是|作为|主要(?:履行|承担)|负责|在[^。\n]{{2,30}}下,)"
    r"(?=(?P<told>[^。:\n]{0,80}?负责(?!人))?)"
)
# A line of such a section that begins with whoever acts; those told by their role are sentences, read elsewhere.
SECTION_LINE = re.compile(
    rf" *+{_ITEM_NUMBER}(?P<units>{_LISTED}?)(?<=[局委厅办部门院会心队室处所站府组司镇乡道村区县市街)])"
    rf"(?:要|应当?|须)?(?=(?P<told>{_DUTY_VERB}|会同)"
    rf"|(?:作为|在(?!各自)|进行|{_TASK_VERBS}){_NO_ORGAN}(?![的了])[一-龥《“、])"
)
# What makes responsible whoever first is told to help: 配合甲局巡查,负责调解.
ALSO_RESPONSIBLE = re.compile(r"[,;。](?:并|同时)?(?:主要|具体)?负责(?!人|任|同志|配合|协助)")
# A heading that is a unit, above its duties: （二）市公安局, 1.负责….
DUTY_HEAD = re.compile(
    r"(?:^|\n) *(?:[\d一二三四五六七八九十]{1,3}[.、]|\([\d一二三四五六七八九十]{1,3}\)) *"
    r"(?P<units>[^,。;:()\n]{2,30})[。:]? *"
    r"(?P<duties>(?:\n *(?:(?:\(?[\d一二三四五六七八九十]{1,3}[.、)]|[①-⑳]) *)?"
    r"(?:(?:按照?|根据|依据)[^\n。;,]{2,40},)?"
    rf"(?:负责|承担|牵头|配合|协助|会同|组织)(?!单位|部门|科室|领导|人[ :]|{BODY_IN_CHARGE})[^\n]{{2,300}}){{1,30}})"
)
DUTY_HEAD_HINT = re.compile(
    r"\n *(?:(?:\(?[\d一二三四五六七八九十]{1,3}[.、)]|[①-⑳]) *)?(?:负责|承担|牵头|配合|协助|会同|组织)"
)
# The same with 职责 in the heading, above numbered lines of any words: （三）市公安局消防安全职责, 1.疏导交通.
_MATTERS = (
    "(?:(?:安全生产|[一-龥]{0,2}安全|生态环境(?:保护)?|环境保护|防汛(?:抗旱)?|防灭?火|消防"
    "|信访|普法|应急|监管|监督管理|管理)(?:工作)?|主要|工作)"
)
DUTY_HEADED = re.compile(
    r"(?:^|\n) *(?:(?P<top>[一二三四五六七八九十]{1,3}、)|\d{1,3}[.、]|\([\d一二三四五六七八九十]{1,3}\)) *"
    r"(?P<units>[^,。;:()\n]{2,30}?(?:\([^()\n]{2,12}\))?)(?<![组室长员])(?<!指挥部)(?<!机构)"
    rf"的?{_MATTERS}?职责(?:[、和]?任务|分工)?[。:]? *"
    r"(?P<duties>(?:\n{1,3} *(?:\(?\d{1,3}[.、)]|[①-⑳]|(?(top)\([一二三四五六七八九十]{1,3}\)|(?!))) *"
    r"[一-龥][^\n]{3,300}){1,30})"
)
DUTY_HEADED_HINT = re.compile(
    r"职责(?:[、和]?任务|分工)?[。:]? *\n{1,3} *(?:\(?\d|[①-⑳]|\([一二三四五六七八九十]{1,3}\))"
)
DUTY_ITEM = re.compile(
    r"\n *(?:(?:\(?[\d一二三四五六七八九十]{1,3}[.、)]|[①-⑳]) *)?(?P<words>(?P<role>[一-龥]{2})[^\n]{2,300})"
)

RULES = (
    Rule("duty-list", DUTY_LIST, "县教育局：负责学校的安全检查"),
    Rule("duty-line", DUTY_LINE, "县教育局：督促学校开展检查"),
    Rule("duty-numbered", DUTY_NUMBERED, "3.县供电公司。为抢险供电。"),
    Rule("run-duty", RUN_DUTY, "县司法所要加强调解"),
    Rule("acting-line", ACTING_LINE, "市商务局组织灾区生活必需品的供应。"),
    Rule("no-subject", NO_SUBJECT, "有关部门"),
    Rule("run-part", RUN_PART, "县司法所要加强调解；"),
    Rule("duty-any", DUTY_ANY, "县教育局：把握学校宣传的导向。"),
    Rule("duty-spaced", DUTY_SPACED, "县教育局 负责学校的宣传工作。"),
    Rule("unit-above", UNIT_ABOVE, "（二）县水利局\n1.5月底前修好水库。"),
    Rule("unit-task", UNIT_TASK, "\n1.5月底前修好水库。"),
    Rule("shared-out", SHARED_OUT, "三、职责分工"),
    Rule("duty-section", DUTY_SECTION, "三、组织领导与责任分工"),
    Rule("section-below", SECTION_BELOW, "各部门职责如下：\n"),
    Rule("section-item", SECTION_ITEM, "（二）镇安监所\n检查电气线路。"),
    Rule("section-subject", SECTION_SUBJECT, "\n县住建局是燃气的主管部门，主要履行以下职责"),
    Rule("section-line", SECTION_LINE, "县城管局依法查处乱倒行为。"),
    Rule("also-responsible", ALSO_RESPONSIBLE, "，负责调解纠纷"),
    Rule("duty-head", DUTY_HEAD, "（二）县公安局\n1.负责疏导交通。\n2.负责巡逻。"),
    Rule("duty-headed", DUTY_HEADED, "（三）县公安局职责\n1.疏导交通。\n2.开展巡逻。"),
    Rule("duty-item", DUTY_ITEM, "\n1.负责疏导交通。"),
)
