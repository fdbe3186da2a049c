"""How responsibility clauses are worded: fields and verbs that give roles, and rules a document sets for itself."""

import re

from loaders.wording.rule import Rule, opening
from loaders.wording.unit_lists import BY_DUTIES

_ROLE_WORD = (
    "牵头|责任|负责|配合|协办|主办|承办|协助|参与|参加|支持|落实|实施|主责|会办|协同|承担|完成|执行|主体"
    "|推进|联合|建设|承建|主管"
)
# Words that give a role only with a noun behind them.
_OFFICE_WORD = "(?<!副)组长|办理|经办|政策兑现|兑现|组织实施"
# What may stand before it: the kind of lead or duty.
_RANK = "(?:总|主要|第一|共同|具体|首要|[省市县区][级直]|各|整改|分项|行业|监管|主体|项目|工作|直接|属地)"
# A label ends in a colon; behind its noun also in 为:, a blank, or right before a name.
_END = r"(?:[及和、/](?:主要)?(?:责任人|负责人|责任领导|领导))? ?(?:\([^()\n]{1,60}\))? ?为?:"
# A unit's name, up to what may stand behind it.
_UNIT_NEXT = (
    r"(?=[省市县区州国镇乡各][一-龥]{1,14}[局委厅办部会]"
    r"|(?:各[一-龥]{1,12}"
    r"|[一-龥]{1,20}(?:局|委|办|厅|部|会|署|院|中心|公司|集团|政府|海关|行|街道|镇|乡|区))"
    r"(?:[、,。;\n)]|$))"
)
# The same in a sentence: 牵头单位为县教育局.
_NAMED_END = rf"(?<=单位|部门)[为是]{_UNIT_NEXT}"
# The same in a box of its own: [责任单位]县教育局.
_BOXED_END = r"\] ?:? {0,3}(?=[一-龥])"
_LOOSE_END = (
    rf"(?:{_END}|{_BOXED_END}|{_NAMED_END}"
    r"|(?<=单位|部门|科室)(?:;| {1,3}|(?=[省市县区州][一-龥]{2,12}[局委厅办部])))"
)
# The same on a line of its own.
_SPACED_END = rf"(?<=单位|部门|科室) {{1,3}}{_UNIT_NEXT}"
_UNIT_NOUN = (
    "单位|部门|科室|处室|股室|委办局|委局|站所|院系|镇街|乡镇|街道|村居|社区|机构|机关|专班|主体|县区|区县|县市区|企业"
)
_NOUN = rf"{_UNIT_NOUN}|地区|分工|领导|责任人|负责人|人员|人|方|组|者"
_PERSON_WORD = "单位|部门|牵头|责任|包保|包联|包抓|分管|挂点|挂钩|联系|主管|负责|主要|市级|县级|区级|省级|市|县|区"

# The same words with their characters set apart: 责 任 单 位.
_APART = "|".join(
    " {1,3}".join(role + noun)
    for role in ("牵头", "责任", "配合", "主办", "协办", "承办")
    for noun in ("单位", "部门", "科室")
)
_PERSON_APART = "[责牵] {1,3}[任头] {1,3}领 {1,3}导|责 {1,3}任 {1,3}人"
# A time right behind the last unit, where line breaks were lost: 县教育局完成时限:.
_GLUED_TIME = "(?<=[局委厅办部院会心队室处所站府镇乡道组司])(?:完成|办理|整改|办结)(?:时限|时间)(?= ?:)"
_TIME_FIELD = "(?:完成|办理|整改|工作|办结|推进)?(?:时限|时间|期限)(?:要求|安排|节点)?|完 {1,3}成 {1,3}时 {1,3}限"
# A field's name and its colon. `other` is a field that gives no role: 适用范围, 完成时限.
FIELD = re.compile(
    rf"(?:(?P<person>(?:{_PERSON_WORD}){{0,3}}(?:领导|责任人|负责人|联系人)|{_PERSON_APART})"
    rf"|(?P<role>{_RANK}?(?:{_ROLE_WORD})"
    rf"(?:[和及与、/(]?(?:{_ROLE_WORD})\)?)?(?:{_NOUN})?|(?<!各)成员单位|(?:{_OFFICE_WORD})(?:单位|部门)"
    rf"|(?:任务|部门)?分工|{_APART})"
    rf"|(?P<other>(?<![一-龥])(?!(?<=\()[一-龥]{{0,6}}(?:长|主任|书记|电话|系人) ?:)"
    rf"(?![一-龥]{{0,8}}(?:{_ROLE_WORD})(?:{_NOUN})? ?(?:\([^()\n]{{1,60}}\))? ?:)"
    rf"(?![一-龥]{{1,8}}{_GLUED_TIME})[一-龥]{{2,8}}(?= ?(?:\([^()\n]{{1,60}}\))? ?:)"
    rf"|{_GLUED_TIME}))"
    rf"{_LOOSE_END}"
)
# What every stretch with a field holds: a part of its end.
FIELD_CUE = re.compile(r"[:\]为是; ]|(?:单位|部门|科室)(?=[省市县区州])")
# A field that names units, as a line or the start of a bracket has it.
UNIT_FIELD = re.compile(
    rf"(?:{_RANK}?(?:{_ROLE_WORD})(?:[和及与、/(]?(?:{_ROLE_WORD})\)?)?"
    rf"(?:{_UNIT_NOUN}|地区|分工)?|(?:任务|部门)?分工"
    rf"|(?:{_OFFICE_WORD})(?:单位|部门)|{_APART}){_LOOSE_END}"
)
# The same at the start of a line, or after a sentence; here a noun is needed, or one of the few words that need none.
LINE_FIELD = re.compile(
    rf"(?:(?<![^\n。;!, ).、])(?:(?<![).、])|(?<=[一二三四五六七八九十\d][).、])|(?<=[一-龥]\.))"
    rf"|(?=\[[^\[\]\n]{{2,8}}\])|(?<=[此该本这]项工作)|(?<=[此该本这]项任务)"
    r"|(?<=[一-龥])(?<![各关有该个的及和与本项总主共要一头办任合导级求])"
    r"(?=(?:牵头|责任|主办|配合|协办)(?:单位|部门|科室)(?:\([一-龥]{2,4}\))?:))"
    rf" *[*·▲△★☆●■◆\-]{{0,3}} ?\[?(?P<field>{_RANK}?"
    rf"(?:(?:{_ROLE_WORD})(?:[和及与、/(]?(?:{_ROLE_WORD})\)?)?(?:{_UNIT_NOUN})"
    rf"|(?:{_OFFICE_WORD})(?:单位|部门)|牵头|主办|协办|承办|配合|会办|部门分工"
    rf"|{_APART})"
    rf"(?:{_END}|{_BOXED_END}|{_NAMED_END}|{_SPACED_END}))"
)
# What a notice begins with: above it 各责任单位: addresses, and names no doer.
NOTICE_START = re.compile(
    r"现将|现就|现对|为(?:了|认真|深入|进一步|贯彻|切实|全面|加强|推进|做好|确保)|经[^\n]{2,20}(?:同意|审议|研究)|《"
)
LINE_FIELD_CUE = re.compile(
    r"[位门室股所系街乡镇道居区构关班局体业头办合工]"
    r"(?:[:\] (]|[及和、/](?=[主责负领])|[为是][:一-龥])"
)
# Lines beside them, of the same task: who answers in person, until when, and who only looks on.
SIDE_FIELD = re.compile(
    rf"(?:^|\n|(?<=[。;,])) *(?P<field>(?:(?P<person>(?:{_PERSON_WORD}){{0,3}}(?:领导|责任人|负责人)"
    rf"|{_PERSON_APART})"
    rf"|(?P<time>{_TIME_FIELD})"
    r"|(?:督导|督办|督查|督察|监督|指导|验收|验收销号|销号)(?:单位|部门)|(?:整改|工作|年度|完成)目标) ?:)"
)
SIDE_FIELD_CUE = re.compile(r":(?<=[导人限间求排点位门标 ]:)")
LEAD_WORD = re.compile(r"牵头|发起|主办|主责|组长")
COOPERATE_WORD = re.compile(r"配合|协办|协助|参与|参加|支持|会办|协同|联合|成员")
RESPONSIBLE_WORD = re.compile(r"责任|分工|办理|经办|兑现|负责|承办|落实|实施|承担|完成|执行|主体|推进|建设|承建|主管")

_MANNER = (
    r"(?:等|予以|给予|做好|大力|全力"
    rf"|{BY_DUTIES}|各自|具体"
    r"|积极|密切|主动|协同|结合(?:各自|自身|本地|当地)?实际)"
)
_MORE = r"(?:牵头|负责|落实|组织|实施|推进|推动|办理|抓总|总抓|抓好|抓|制定|完成|做好|落地)"
VERB = re.compile(
    rf"(?P<manner>{_MANNER}{{0,3}})(?:"
    rf"(?P<lead>(?:负责)?总?(?:牵头|主办|主责|主抓)(?!(?:负责|责任|承办)?(?:人|领导|{_UNIT_NOUN}))"
    rf"|负总责|总负责|抓总)"
    r"|为(?:该项)?(?:工作|任务)?(?P<post>总?牵头|主办|主责|责任|配合|协办|参与)(?:单位|部门|主体)"
    r"|(?P<cooperate>(?:配合|协办|协助|协同|参与|参加|支持|(?<!委)会办(?!公))(?!单位|部门|中心))"
    r"|(?P<responsible>"
    r"(?:负责|卖力|承办|落实|实施|组织(?:实施|推进|推动|落实)|推进|推动|办理|抓好?(?:贯彻)?(?:落实|执行)"
    r"|制定(?!的)(?=[一-龥]{0,8}(?:措施|政策|办法|方案|细则)))(?!单位|部门|人(?!才|居|口|力|民|员)|解释))"
    r"|(?P<none>(?:参照|遵照)执行|(?:指导|督导|监督|督促|统筹|协调)(?!小组|中心|局|委|办|组|处|科|室|站|队|单位))"
    r"|(?P<together>会同|(?<!管委)会商(?=[省市县区州国各有相])"
    r"|(?<=[局厅办部革改健康资信计务通建民农划]委|.[局厅办部])[会商](?=[省市县区州国各有相])(?!议)))"
    rf"{_MORE}{{0,3}}"
)
_VERB_STARTS = (
    "等 予以 给予 做好 大力 全力 按照 按职 按各 按部 按分 根据 依职 分工 分别 各自 共同 具体 联合 积极 密切 结合 "
    "主动 协同 负责 总牵 总主 牵头 主办 主责 主抓 负总 总负 抓总 为 配合 协办 协助 参与 参加 支持 会办 卖力 "
    "承办 落实 实施 组织 推进 推动 办理 制定 抓落 抓好 参照 遵照 指导 督导 监督 督促 统筹 协调 会 商"
)
VERB_OPENS = opening(_VERB_STARTS.split())
OBJECT_END = re.compile(r"[,;。、)\]\n]")
NO_CLAUSE = re.compile(
    r"^(?:以下简称|简称|即|如|见|详见|含|包括|不含|原|以及|试行|暂行)|解释$"
    # More than one sentence, but for a rule behind the units: 列首位的牵头, 不再列出.
    r"|[?!。](?!(?:排|列|以下)[^。]{0,60}(?:牵头|不再)).{30,}"
    r"|^主管(?!单位|部门)|^建设(?!单位)|^联合(?!单位)"
)
# Behind a clause in the same bracket, what one of its names means: …落实。本措施中各县区均指…,下同.
MEANS = re.compile(r"。(?=本?[^。,;]{1,20}(?:均|是)?(?:指|含|包括)[^。;]{2,100}下同)")
# What a bracket that assigns without a field's name holds: a verb behind units.
# 卖力 is what copies with words swapped have in the place of 负责.
CLAUSE_HINT = re.compile(
    r"牵头|负责|卖力|负总责|抓总|组织实施|组织推进|推进落实|抓好落实|配合|会同|主办|承办|协办|参与|参加|落实|按职责"
    r"|分工|责任(?:单位|部门|科室|主体)"
)
# What must assign, or be reported.
STRONG_HINT = re.compile(r"(?:牵头|责任|配合|负责)(?:单位|部门) ?:|牵头[)\]]|(?<!谁)负责[)\]]")
NUMBERED = re.compile(r"\(?[\d一二三四五六七八九十]{1,3}[、.)]|[①-⑳]|第[\d一二三四五六七八九十]{1,3}[章条]")
MEDIUM = re.compile(r"(?:(?<![国电])网|[日晚]报|新华社|客户端|公众号)$")  # where a text comes from
BRACKET = re.compile(r"[()\[\]〈〉<>《》]")
# Where a bracket that nobody closed ends.
UNCLOSED_END = re.compile(r"\n|。| (?=\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)](?!\d))")
# The next item behind the units of a label, where line breaks were lost: 责任单位:县教育局(二)…, 县教育局.2.….
INNER_ITEM = re.compile(
    r"(?<=[一-龥])\([一二三四五六七八九十]{1,3}\)|(?<=[一-龥])\.(?= {0,2}(?:\d{1,2}[.、]|\n|$))"
    r"|(?<=[局委厅办部院会心队室处所站府镇乡道组司区县市前底]) ?"
    r"(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}、)(?=[一-龥])(?![一二三四五六七八九十])"
    # The closing words behind the last of such labels.
    r"|(?<=[局委厅办部院会心队所站府司]) "
    r"(?=(?:本|以上|上述)(?:措施|意见|政策|通知)[^ ]|各(?:地区?|级|部门|单位)[^。;:\n]{0,12}[要须])"
)
# The members of a group, on a line behind who leads it.
MEMBERS = re.compile(r"(?:(?<![^\n])|(?<=[。;])) *(?P<field>成员单位 ?:)")
LEADING_FIELD = re.compile(r"\[?(?:总?牵头|主办|责任|组长)")
# Where a name may not end, though a unit's name may end so: 县住房和城乡 above 建设局.
NAME_GOES_ON = re.compile(r"(?:城乡|社会|资源|住房)$")
EMPTY_NAME = re.compile(r"[:、](?:(?<=:) {0,3}[、,;)\]]|(?<=、)、)")
# Where a bracket of nothing but units stands: behind a sentence, or on a line of its own.
SENTENCE_BEFORE = re.compile(r"[。;!?…][”」)]?\s{0,4}$")
# What such a bracket may hold: names and separators, no sentence.
UNIT_LIST = re.compile(
    r"^(?!以下|简称|即|如|见|详|含|包括|不含|原|以及|试行|暂行|附|责任|共|第|联系|来源|记者|完$|略"
    r"|[^()]{0,20}(?:供稿|通讯员|供图|见附[件表]\d{0,2})$)"
    r"[一-龥A-Za-z\d、,;/ ()\[\]\n“”]{2,400}(?:完成时限:[^:。]{2,24})?$"
)
# Where it may stand too, if the document has such brackets throughout: at an item's end, in front of the full stop.
ITEM_BEFORE = re.compile(r"[^\n: 局委厅办部会院署处室中心司(](?<=[^\n: ]{6}.)$")
ITEM_AFTER = re.compile(r"[。;]? {0,4}(?:\n|$)|[。;] {0,2}(?=\(?[\d一二三四五六七八九十]{1,3}[.、)])")
SAME_ABOVE = re.compile(r"^同上$")
LIST_TIME = re.compile(r"完成时限:")
TRAIL = re.compile(r"^[\s。;,、.]*$")

_PLACE_IN_LIST = r"(?:(?:排名|排列|排序|排|列|居|位列|位居|位于)(?:在|于|名)?)"
_FIRST = r"(?:第一位?|首位|首|最前|前面)"
_LEADS = (
    r"为(?:该项)?(?:工作|任务)?(?:总|主要)?(?:牵头|主办|主责)"
    r"(?:[或和、/及](?:汇总|协调|主办|主责|责任))?(?:责任|负责|承办)?"
    rf"(?:(?:{_UNIT_NOUN})(?:\([^()]{{1,6}}\))?(?:[或和、/及][一-龥]{{2,4}}(?:单位|部门))?)?"
    r"|(?<=单位|部门)总?牵头(?![单部])"
)
FIRST_LEADS = re.compile(
    rf"(?:(?:{_PLACE_IN_LIST}{_FIRST}|(?:第一[位家个]?|首位|首个))(?:的|者)?"
    rf"(?:责任|部门|单位|,|、|均|即|所列|是){{0,3}}(?:{_LEADS})"
    rf"|牵头(?:单位|部门)为{_PLACE_IN_LIST}{_FIRST}的(?:单位|部门))"
    r"(?:[,;]?其[他余它][^,;。()]{0,12}(?:为|(?<=单位|部门)按(?:照)?(?:各自)?职责(?:分工)?(?:协同|积极)?)"
    r"(?P<others>配合|参与|协办|协同|责任|负责)[^,;。()]{0,4})?"
    r"(?:[,;]分别负责[^,。;()]{1,12}分别牵头)?(?:[,、]? ?下同)?"
)
RESPONSIBLE_LEADS = re.compile(
    r"(?:无|没有|未(?:明确|列|列明|注明|标明|设))牵头(?:单位|部门)的[^。;()]{0,6}?"
    r"责任(?:单位|部门)(?:即|就|均)?为牵头(?:单位|部门)(?:[,、]? ?下同)?"
)
ALL_SHARE = re.compile(
    r"(?:以下|上述|下列|以上|各项|所有|具体(?=[^。;]{0,10}(?:任务|工作|措施)))"
    r"(?:[^。;]{0,10}?(?:任务|工作|措施)[^。;]{0,6}?)?(?:均|都)(?:涉及|需要?|由|包[括含])"
    r"(?P<units>[^。;]{2,60}?)(?:组织|抓好|负责|参与|推进)?(?:落实|实施|执行)?[,]?"
    r"(?:不再|不)(?:单独|一一|逐一|逐项|另行|重复)?(?:列出|标注|列示|注明|明确|罗列|赘述|[做作]?分工)(?:[,、]? ?下同)?"
)
STARRED_LEADS = re.compile(
    r"(?:带|标|加|注|有)?[“\"]?[*★☆△▲※][”\"]?号?(?:标记|标注)?(?:的|者)?(?:单位|部门)?为(?:总)?牵头(?:单位|部门)?"
)
# How each begins, or what it has on its first line.
FIRST_LEADS_CUE = re.compile(r"首|第一|最前|前面")
RESPONSIBLE_LEADS_CUE = re.compile(r"牵头(?<=[无有确列明设]牵头)")
STARRED_LEADS_CUE = re.compile(r"[*★☆△▲※]")
ALL_SHARE_CUE = re.compile(r"以[下上]|上述|下列|各项|所有|具体")
STANDING_HINT = re.compile(r"[第首最前无没未为不]")  # a character of every rule above
BELOW = re.compile(r"下同$")

PERSON_NAME = re.compile(
    r"(?<![一-龥])(?P<name>[一-龥](?: ?[一-龥]){1,2}|[一-龥]{4}|[一-龥]{1,8}·[一-龥]{1,8})"
    r"(?<!副)(?:(?![一-龥])|(?=副?(?:[省市县区州镇乡局]长|主任|书记|部长|常委|主席)(?![一-龥]{2,3}(?![一-龥]))))"
)
POST_END = re.compile(r"(?:长|任|记|员|席|领导|干部|同志|裁|理|授|师|人)$")

RULES = (
    Rule("field", FIELD, "责任单位：县教育局"),
    Rule("unit-field", UNIT_FIELD, "牵头（责任）单位：县教育局"),
    Rule("line-field", LINE_FIELD, "开展培训。\n配合单位：县教育局"),
    Rule("side-field", SIDE_FIELD, "\n完成时限：6月底"),
    Rule("lead-word", LEAD_WORD, "主办单位"),
    Rule("cooperate-word", COOPERATE_WORD, "协办单位"),
    Rule("notice-start", NOTICE_START, "现将清单印发给你们"),
    Rule("responsible-word", RESPONSIBLE_WORD, "承办单位"),
    Rule("verb", VERB, "县教育局等按职责分工负责"),
    Rule("object-end", OBJECT_END, "制定方案，"),
    Rule("no-clause", NO_CLAUSE, "以下简称市"),
    Rule("means", MEANS, "县教育局落实。本方案中各镇均指各镇人民政府、街道办事处，下同"),
    Rule("clause-hint", CLAUSE_HINT, "县教育局牵头"),
    Rule("strong-hint", STRONG_HINT, "牵头单位：县教育局"),
    Rule("medium", MEDIUM, "某某政府网"),
    Rule("numbered", NUMBERED, "（二）开展培训"),
    Rule("bracket", BRACKET, "（县教育局牵头）"),
    Rule("unclosed-end", UNCLOSED_END, "（责任单位：县教育局。"),
    Rule("inner-item", INNER_ITEM, "县教育局（二）开展培训"),
    Rule("members", MEMBERS, "县教育局\n成员单位：县财政局"),
    Rule("leading-field", LEADING_FIELD, "牵头单位："),
    Rule("name-goes-on", NAME_GOES_ON, "县住房和城乡"),
    Rule("empty-name", EMPTY_NAME, "责任单位：、县教育局"),
    Rule("sentence-before", SENTENCE_BEFORE, "开展培训。"),
    Rule("item-before", ITEM_BEFORE, "对县内养老机构开展消防检查"),
    Rule("item-after", ITEM_AFTER, "。\n"),
    Rule("same-above", SAME_ABOVE, "同上"),
    Rule("list-time", LIST_TIME, "县教育局，完成时限：6月底"),
    Rule("unit-list", UNIT_LIST, "县教育局、县财政局，各乡镇人民政府"),
    Rule("trail", TRAIL, "。"),
    Rule("first-leads", FIRST_LEADS, "排在首位的单位为牵头单位，其余为配合单位，下同"),
    Rule("responsible-leads", RESPONSIBLE_LEADS, "未列牵头单位的，责任单位即为牵头单位"),
    Rule("all-share-short", ALL_SHARE, "以下均需各乡镇落实，不再列出"),
    Rule("all-share", ALL_SHARE, "以下任务均涉及各乡镇，不再逐一列出"),
    Rule("starred-leads", STARRED_LEADS, "带*号的为牵头单位"),
    Rule("below", BELOW, "排首位者为牵头单位，下同"),
    Rule("person-name", PERSON_NAME, "张三、李四光"),
    Rule("post-end", POST_END, "副县长"),
)
