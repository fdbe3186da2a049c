"""What stands at the head and the foot of a document: title, number, addressees, signature, dates, organ names.

TITLE and what belongs to it are for lines without spaces, since titles are often printed with spaced characters.
"""

import re

from loaders.wording.rule import Rule

_SUFFIXES = (
    "人民政府办公[厅室]|政府办公[厅室]|办公[厅室]|人民政府|政府|国务院|委员会|管委会|指挥部|领导小组"
    "|工作组|人民法院|人民检察院"
    "|人民代表大会|人大常委会|政协|总局|分局|支局|[一-龥]局|[一-龥]厅|[一-龥]委|[一-龥]部|办公处|管理处"
    "|办事处|研究院|总署|总行|[分支]行|银行|中心|总队|支队|大队|总工会|妇联|团委|联合会|协会|学会|总会|总社"
    "|集团|公司|大学|学院|学校|中学|小学|医院|[一-龥]办|综合司|街道|党组|主席团|联席会议|联控机制|[一-龥]署"
    "|[一-龥]院|督查室|研究室|[一-龥]馆|[一-龥]站|[一-龥]所|开发区|高新区|新区|园区"
)
_TITLE_END = (
    "通知|通告|公告|公示|公报|通报|决定|决议|意见|办法|方案|规划|计划|规定|细则|批复|批覆|函|答复|答覆|要点"
    "|措施|政策|名单|名册|分解表|分工表|一览表|分办表|分配表|联系表|名单及职责|工作分工|责任分解表|任务表"
    "|任务书|责任书|责任状|责任表|划分表|通讯表|安排表|项目表|考核表|评分表|指标表|计划表|进度表|推进表"
    "|明细表|汇总表|情况表|指标体系|清单|台账|报告|纲要|规则|条例|制度|指南|预案|任务分工|责任分解|任务分解"
    "|责任分工|职责分工"
    "|民生实事(?:项目)?|为民办实事(?:项目)?|(?:工作|工程|项目)安排|(?:工作|年度|半年)总结|(?:工作|情况)汇报"
    "|章程|指引|目录|解读|答记者问|倡议书|纪要|机制|(?:办理|完成|进展|落实|推进)情况"
    r"|(?:建设|重点工作|年度|工作|发展|创建)目标任务"
)
_KNOWN_ENDS = "通知|意见|批复|决定|办法|方案|规划|措施"
_NUMBER = rf"(?![一-龥]{{0,10}}(?:{_KNOWN_ENDS}))[一-龥]{{2,12}} ?[\[(] ?(?:19|20)\d{{2}} ?[\])] ?第? ?\d{{1,4}} ?号"
_DIGITS = "一二三四五六七八九十"
_YEAR = "[一二三四五六七八九零Oo\\d\u3007]{4}"
_PART = rf"(?:[{_DIGITS}]{{1,3}}|\d{{1,2}})"
_DAY = rf"{_YEAR} ?年 ?{_PART} ?月 ?{_PART} ?日"
# Verbs that open a duty, not a title: 制定实施方案.
_DUTY = (
    "制定|编制|出台|完善|建立|落实|研究|修订|报送|完成|组织|推进|根据|按照|印发(?!《?关于)|见|附件|详见|各|并|及|或"
    r"|和(?!(?![各有])[一-龥]{1,3}?[县市区镇]|县(?!直|级))"  # no place: 和平县
)
_NO_LEVEL = "省市区县州本我全对"

SIGNED_DAY = re.compile(rf"{_DAY}(?=\)?[ ?|]*(?:\n|$|\(此件|-+ ?\d{{1,3}} ?-| (?:[一-龥《]|(?:19|20)\d{{2}} ?年)))")
SIGNED_CUE = re.compile(r"日(?=\)?[ ?|]*(?:\n|$|\(此件|-| [一-龥《12]))")
# The organ that stands before such a day, searched in the text that ends where the day begins.
SIGNER = re.compile(
    rf"(?<![一-龥\u3007“《])(?P<organ>[一-龥]{{0,30}}?(?:{_SUFFIXES})"
    rf"(?:[ \n?]{{1,20}}[一-龥]{{0,30}}?(?:{_SUFFIXES})){{0,24}})"
    r"[ \n?]{0,80}(?:\((?:代章|盖章|章)\)[ \n?]{0,20})?$"
)
DAY = re.compile(rf"(?P<year>{_YEAR}) ?[年./-] ?(?P<month>{_PART}) ?[月./-] ?(?P<day>{_PART})")
# Before the title of what a page explains: 政策解读：《…》.
EXPLAINED = re.compile("^[一-龥]{0,4}(?:解读|图解|读懂) ?[:|] ?")
TITLE = re.compile(
    # The mark, the kind of page and the number that a site puts first.
    rf"^(?![·>*])(?:\[[一-龥]{{2,6}}\]|{EXPLAINED.pattern[1:]})?(?:{_NUMBER}[-:]?)?"
    # No item of a list, nor a duty that names what is to be written: 制定实施方案.
    rf"(?!(?:[{_DIGITS}]{{1,3}}|\d{{1,2}})、|(?:{_DUTY})(?![一-龥]{{0,6}}关于))"
    rf"(?=[^。;!?]{{8,160}}$|政府工作报告$)(?!.{{2,60}}\[[一-龥])"
    rf"[^:|]{{4,150}}?(?:{_TITLE_END})(?:\([^()]{{1,12}}\))?[》”]{{0,2}}(?:{_NUMBER})?$"
)
# A heading in Markdown.
MARKED_LINE = re.compile(r"#{1,6} +(?P<words>[^*#|]{1,160})$")
TITLE_TAIL = re.compile(rf"^[一-龥“”]{{0,8}}(?:{_TITLE_END})(?:\([一-龥]{{2,8}}\))?》?(?:的通知)?$")
TITLE_OPEN = re.compile(r"(?:关于|印发|转发|批转|同意|调整|成立)[^。;]*$|[《和与、及的]$")
# A line that only seems to end a title: 关于落实《政府工作报告》 above 重点工作分工的意见.
TITLE_AT_MARK = re.compile(r"关于[^《》]{0,24}《[^《》]{2,60}》$")
# A line that goes on with a title that seemed to have ended: …印发政府工作报告 above 确定的主要任务分解方案的通知.
TITLE_GOES_ON = re.compile(r"(?:确定|提出|明确|部署|安排)的")
# A line that a title may go on on: no dateline of news, addressee, annex, item, number or day.
TITLE_MORE = re.compile(
    rf"^(?![一-龥]{{2,10}}\d{{1,2}}月\d{{1,2}}日电|小编|各[一-龥]{{0,8}}[、,]|附件|\("
    rf"|(?:\d{{1,3}}|[{_DIGITS}]{{1,3}})[.、]|{_NUMBER}$|[·●▪]|-?{_DAY}$|[一-龥]{{2,20}}文件$)"
    r"[^。;:|!?]{2,48}$"
)
YEAR_FIRST = re.compile(r"(?:19|20)\d{2}年度?")
TITLE_FRAME = re.compile(
    rf"(?:\(? ?{_NUMBER} ?\)?[-: ]*)?(?:《(?P<whole>[^《》]{{4,150}})》|(?P<title>.+?))"
    rf"(?:(?<={_KNOWN_ENDS}|的函) *(?:{_NUMBER}|\( ?{_NUMBER} ?\)))?$",
    re.DOTALL,
)
# A title whose line break was lost: what stands behind it is the number, the addressees or the body.
GLUED_TITLE = re.compile(
    r"\s{0,20}(?:1、)?(?P<title>[一-龥“”]{0,40}?(?:关于|印发)[^。:;\n]{4,100}?的?(?:通知|意见|批复|决定|通告|公告))"
    rf"(?=(?:{_NUMBER} {{0,4}})?(?:各[一-龥(]|[一-龥]{{2,16}}(?:人民政府|委员会|管委会|办事处)[,、:]))"
)
# What news put before a document that they give in full.
FULL_TEXT = re.compile(r"全文(?:如下)? ?:\s{0,4}")
# A title that has no word of its own for one, in news: the line above the site's own about source and day.
NEWS_TITLE = re.compile(
    r"^ {0,40}(?P<title>[^\n:|>。;]{8,60}?) {0,40}\n\s{0,40}(?:信息来源|来源|作者|发布时间|发布日期|时间|日期) ?:"
    r"[^\n。]{0,80}?(?:19|20)\d{2} ?[年./-] ?\d",
    re.MULTILINE,
)
# A plan's title that the words of its purpose run on from: 某某整治实施方案为认真落实….
RUN_ON_TITLE = re.compile(
    r"\s{0,20}(?:下载后可任意编辑)?(?P<title>[一-龥“”\d]{2,40}?(?:方案|计划|要点|意见))"
    r"(?=。?为(?:了|落实|认真|深入|进一步|贯彻|切实|全面|加强|推进|加快|做好|确保|扎实)|根据|按照)"
)
# The title of a table whose head runs on behind it: …任务分解表序号工作任务.
TABLE_TITLE = re.compile(
    r"\s{0,20}(?:\d{1,2}、)?(?:附[件表] ?\d{0,2}[:、]?\s{0,4})?"
    r"(?P<title>[一-龥“”\d()]{4,60}?(?:表|清单|台账|方案|细则))"
    r"(?=\s{0,4}(?:序号|编号|(?:责任|牵头)(?:单位|部门)|(?:工作|重点|主要)任务|项目名称))"
)
FILE_TITLE = re.compile(
    r"《?(?P<title>[^。/《》]{4,120}?)"
    r"(?:\.(?:pdf|docx?|xlsx?|ofd|wps)(?:》由会员分享.{0,160})?| ?[-_] ?(?:豆丁网?|道客巴巴|[一-龥]{0,3}文库))+$",
    re.IGNORECASE,
)
_BODY_WORDS = "如下|要|应当|以下|其中|包括"
_ADDRESSED = "委员|科室|处室|代表|政府|部门|总局|局|部|厅|委|办|会|单位|处|公司|院|[区县市镇乡](?=[,、])"
ADDRESSEE = re.compile(
    rf"^(?P<addressees>(?!责任|牵头|配合|主办|承办|协办|参与|成员|负责|联系)(?![^:]{{0,240}}(?:{_BODY_WORDS}))"
    rf"(?:各|(?:尊敬的)?[一-龥]{{1,24}}(?:{_ADDRESSED}))"
    r"(?:[^。;:\n]{0,240}[^。;:\n ])?) ?:(?=$|《|“|经|为|现|你|您|近|建|党"
    r"|(?:根据|按照)[^\n]{0,120}?(?:现|特|你|您|印发|通知|决定|制定))"
)
ADDRESSEE_BREAK = re.compile(r"[,;]")
ADDRESSEE_BREAK_WEAK = re.compile(r"、(?=[一-龥]{0,3}各|有关|相关)")
_ATTACHMENT = rf"^附 ?[件表](?: ?(?:\d{{1,2}}|[{_DIGITS}]{{1,2}}))? ?"
ATTACHMENT_HEAD = re.compile(rf"{_ATTACHMENT}[:、.]?$")
ATTACHMENT = re.compile(rf"{_ATTACHMENT}(?:[:、.]|$)")
NUMBER = re.compile(
    rf"(?:(?<![一-龥《(])|(?<={_KNOWN_ENDS}|的函|字号|文号)|(?<=(?:{_KNOWN_ENDS})\()|(?<=(?:{_KNOWN_ENDS}) \())"
    rf"(?P<number>{_NUMBER})"
)
# The number of a decree, with whose it is: 青山市人民政府令, 第12号.
DECREE = re.compile(
    r"^ {0,20}(?P<number>(?:中华人民共和国)?(?P<issuer>国务院|(?!各|中华)[一-龥]{2,20}?(?:政府|部|委员会|局|署))令"
    r"(?: {0,4}\n){0,3} {0,8}\(?第? ?[\d一二三四五六七八九十百零]{1,5} ?号\)?) {0,8}$",
    re.MULTILINE,
)
# Before the title on a line of the site's, which may be cut off.
NUMBER_FIRST = re.compile(
    rf"^ {{0,4}}\( ?(?P<number>{_NUMBER}) ?\) {{0,2}}(?=[一-龥]{{0,40}}(?:关于|印发))", re.MULTILINE
)
# Before the issuer, where the line break behind it was lost: 某办〔2020〕12号某某县水利局关于….
NUMBER_BEFORE = re.compile(rf"(?<![一-龥《(])(?P<number>{_NUMBER})(?=[一-龥]{{2,40}}?(?:关于|印发))")
# On a line of its own, where a page lost a bracket of the year, or 号: 某政办发2021 12号.
NUMBER_WORN = re.compile(
    r"^ {0,40}(?P<number>[一-龥]{1,10}[发办函字通规] ?"
    r"(?:[\[(]?(?:19|20)\d{2}[\])]? ?年?第? ?\d{1,4} ?号|[\[(](?:19|20)\d{2}[\])] ?\d{1,4})) *$",
    re.MULTILINE,
)
# With the day behind it, in one bracket below the title.
NUMBER_DATED = re.compile(rf"^ {{0,40}}\( ?(?P<number>{_NUMBER})[ ,、]{{1,4}}(?P<day>{_DAY}) ?\) *$", re.MULTILINE)
NUMBER_LINE = re.compile(rf"\( ?(?P<number>{_NUMBER}) ?\)$")
RELEASE = re.compile(r"\((?:此[件文][^()。]{2,12}|主动公开)\)")
LETTERHEAD = re.compile(rf"^(?P<issuer>[一-龥]{{2,40}}?(?:{_SUFFIXES})) ?文 ?件$", re.MULTILINE)
TITLE_ISSUER = re.compile(rf"^(?P<issuer>[一-龥、]{{0,60}}?(?:{_SUFFIXES}))(?=关于|印发|转发|批转)")
# The first of several that issue together: 中共某县委 某县人民政府, 某省教育厅 某省财政厅.
FIRST_OF_SEVERAL = re.compile(
    r"^(?:中共[一-龥]{2,14}?委(?:员会)?(?:办公[厅室])?(?=[一-龥]{2,14}?(?:人民政府|政府|办公[厅室])(?:办公[厅室])?$)"
    rf"|(?P<place>[一-龥]{{2,7}}?[省市县区州])[一-龥]{{0,14}}?(?:{_SUFFIXES})(?=(?P=place)))"
)
# The first of several that issue together: 县教育局等三部门关于….
TITLE_FIRST = re.compile(
    rf"^(?P<issuer>[一-龥]{{0,30}}?(?:{_SUFFIXES}))"
    r"等[\d一二三四五六七八九十]{1,3}个?(?:部门|单位)(?=关于|印发|转发|$)"
)
TITLE_OWNER = re.compile(
    rf"^(?P<issuer>[一-龥]{{2,30}}?(?:{_SUFFIXES}))(?=(?:19|20)\d{{2}} ?年|工作规则)"
)  # whose plan a title names
ORGAN = re.compile(rf"^[一-龥]{{0,40}}?(?:{_SUFFIXES})$")
PLACE = re.compile(
    rf"(?P<place>(?![{_NO_LEVEL}]|关于|印发|转发|委|人民|政府|办公)(?:"
    r"[一-龥]{2,9}?(?:省|自治区|市|自治州|州|盟|地区|(?<![社园片景])(?<![心主老旧市县]城)区|县|旗(?![镇乡街]))"
    r"|[一-龥](?:县|旗(?![镇乡街]))"
    r"|[一-龥]{2,6}?(?:镇|乡|街道)(?=人民政府|政府|党委|党工委|办事处|$)))"
)
NO_PLACE = re.compile(
    "^(?:认真|切实|全面|积极|努力|坚决|严格|贯彻|执行|服从|围绕|办好|创建|推进|加强|开展|建设|做好|深化"
    "|落实|促进|支持|打造|文明|智慧|园林|卫生|海绵|低碳|森林|健康|重点|示范|新型)"
    "|(?:文明|智慧|园林|卫生|海绵|低碳|森林|大|中小)城市$"
)
PLACED_GOVERNMENT = re.compile(
    r"(?<![一-龥])(?!按照|根据|依据|[经报由请受把并及各该是在])"
    r"(?P<place>(?:[一-龥]{2,8}(?:省|自治区))?(?:[一-龥]{2,8}?(?:市|州|盟))?"
    r"[一-龥]{1,8}?(?:省|自治区|市|州|盟|区|县|旗|镇|乡))(?:人民)?政府"
)
NATIONAL = re.compile(r"^(?:国务院|中共中央|中央|国家|全国|最高人民|[一-龥]{2,8}部(?:办公厅)?$)")
MOTION = re.compile(
    r"《(?P<motion>关于[^《》]{4,80}(?<![方预草档])案)》"
    r"|《(?P<asked>关于[^《》]{4,80}(?:建议|提案|议案))》(?:\([^()]{1,40}\))?已?收悉"
    r"|《(?P<named>关于[^《》]{4,80})》(?:\([^()]{1,40}\))?的?(?:建议|提案|议案)(?:\([^()]{1,40}\))?已?收悉"
    r"|提出的(?P<plain>关于[^。《》]{4,80}?的(?:提案|建议|议案))(?:\([^()]{1,40}\))?已?收悉"
)
SELF = re.compile(r"我(?P<self>[厅局委部办])(?![们员托])")
ASSEMBLY_LEVEL = re.compile(rf"(?P<level>省|自治区|市|县|区|州)(?:第?[{_DIGITS}]{{1,3}}届|政协|人大)")
# The sentence that issues a plan and names it: 《某某方案》已经市政府同意，现印发给你们.
ISSUED = re.compile(
    r"《(?P<title>[^《》\n]{4,80}(?:《[^《》\n]{1,60}》[^《》\n]{0,40})?)》(?:\([^()]{1,20}\))?"
    r"(?:[、和及]?《[^《》\n]{4,80}》){0,8}(?:已|业)[^。《》\n]{2,60}(?:印发|下发|发)给"
)
# How a reply begins: 您提出的建议收悉.
REPLY_BODY = re.compile(r"(?:提案|建议|议案)[^。\n]{0,30}(?:收悉|已收到|交我[局厅委办]|[由经]我[局厅委办])")
CONTACT = re.compile(
    r"^(?:联系单位|(?:承办|经办)(?:单位|部门)(?=[^\n]{2,40}?[\n ]{1,4}联 ?系 ?(?:人|电 ?话|方式)))"
    r" ?: ?(?P<issuer>[一-龥]{2,30})",
    re.MULTILINE,
)  # whom to ask about a reply
# A value of a site's index without its key, on a line of its own.
CLOCK = re.compile(r"\d{1,2}:\d{2}")  # of the moment in which a page was put up
BARE_DAY = re.compile(
    r"^(?: {0,12}|(?:来源|作者) ?:[^\n]{2,60} )"
    r"(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)? {0,12}(?:$|(?=(?:信息)?来源 ?:))",
    re.MULTILINE,
)
# A day in digits alone, where a page lost 年, 月 and 日: 2018525 below the organ that signs.
WORN_DAY = re.compile(r"^ {0,12}(?P<year>(?:19|20)\d{2})(?P<rest>\d{2,4}) {0,12}$", re.MULTILINE)
# A day in digits below the organ that signs: 2019.3.12.
DOTTED_DAY = re.compile(r"^ {0,40}(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2} {0,12}$", re.MULTILINE)
# The day below the title of what no notice issues: (2012年8月28日修订), ——2012年1月8日在…会议上.
REVISED_DAY = re.compile(
    rf"\n *(?:\(|[-—–]{{1,2}} ?)(?P<day>{_DAY})"
    r"(?:[^()\n]{0,24}(?:修订|修正|通过|批准|印发|发布)|在[^()\n]{4,48}会议?上)\)? *(?=\n)"
)
ROSTER_BODY = re.compile(r"(?:组成人员|成员|人员)(?:名单)?(?:通知|公布)?如下")
NOTICE_BODY = re.compile(r"(?:通知|通告)如下")

# Kinds of document by their titles; the first that matches counts.
KINDS = (
    ("other", re.compile(r"解读|新闻|问答")),
    ("reply", re.compile(r"答复|复函|办理情况的函|回复")),
    (
        "roster",
        re.compile(
            r"(?:成立|调整|组建|增补|充实|设立|建立).{0,60}"
            r"(?:领导小组|指挥部|委员会|专班|工作组|协调小组|组委会|联席会议|专家组)"
            r"|组成人员|成员名单|人员名单"
        ),
    ),
    ("work_plan", re.compile(r"(?:工作|实施|行动|分工|整治|落实|办理)方案|行动计划|工作计划|工作要点|责任分工方案")),
    ("plan", re.compile(r"规划(?!局|和)|发展纲要")),
    ("table", re.compile(r"(?:分解|分工|任务|一览|责任|安排)表|清单|台账|考核细则|评分")),
    ("opinion", re.compile(r"意见(?!的函|函)")),
    ("notice", re.compile("通知|通告|公告|通报|决定|批复|措施|办法|规定|细则|函|方案|规则|制度|分解|分工|安排")),
)

RULES = (
    Rule("signed-day", SIGNED_DAY, "某某市人民政府\n2021年3月9日\n"),
    Rule("signer", SIGNER, "请认真组织实施。\n某某市人民政府\n"),
    Rule("day", DAY, "二〇一八年十二月三日"),
    Rule("explained", EXPLAINED, "政策解读：《水渠整治方案》"),
    Rule("news-title", NEWS_TITLE, "我县开展清河行动\n来源：县政府办　日期：2020-06-03"),
    Rule("title", TITLE, "某某市人民政府关于加强粮食储备工作的意见"),
    Rule("marked-line", MARKED_LINE, "## 某某市粮食储备工作方案"),
    Rule("title-tail", TITLE_TAIL, "工作实施方案"),
    Rule("title-open", TITLE_OPEN, "某某县人民政府关于印发"),
    Rule("title-at-mark", TITLE_AT_MARK, "某某县人民政府关于落实《政府工作报告》"),
    Rule("title-more", TITLE_MORE, "某某县人民政府办公室关于印发某某县"),
    Rule("year-first", YEAR_FIRST, "2021年某某县水利工作安排"),
    Rule("title-frame", TITLE_FRAME, "某政发〔2020〕3号 某某市水利局关于做好防汛工作的通知"),
    Rule("glued-title", GLUED_TITLE, "某某县关于做好防汛工作的通知各乡镇人民政府："),
    Rule("full-text", FULL_TEXT, "全文如下："),
    Rule("run-on-title", RUN_ON_TITLE, "某某镇清洁行动实施方案为认真落实会议精神"),
    Rule("table-title", TABLE_TITLE, "1、某某区重点任务分解表序号工作任务"),
    Rule("file-title", FILE_TITLE, "防汛工作责任分解表.docx"),
    Rule("addressee", ADDRESSEE, "各乡镇人民政府，县政府各部门："),
    Rule("addressee-break", ADDRESSEE_BREAK, "各区人民政府，市政府各部门"),
    Rule("addressee-break-weak", ADDRESSEE_BREAK_WEAK, "各处室、各直属单位"),
    Rule("attachment-head", ATTACHMENT_HEAD, "附件2："),
    Rule("attachment", ATTACHMENT, "附件1：任务分解表"),
    Rule("number", NUMBER, "某政办发〔2020〕12号"),
    Rule("title-goes-on", TITLE_GOES_ON, "确定的主要任务"),
    Rule("number-worn", NUMBER_WORN, "某政办发2021 12号"),
    Rule("decree", DECREE, "某某市人民政府令\n第12号"),
    Rule("number-first", NUMBER_FIRST, "（某政办〔2020〕12号）县政府办公室关于印发"),
    Rule("number-before", NUMBER_BEFORE, "某办〔2020〕12号某某县水利局关于防汛的通知"),
    Rule("number-dated", NUMBER_DATED, "（某政办发〔2007〕9号 二○○七年二月二日）"),
    Rule("number-line", NUMBER_LINE, "（某政办发〔2020〕12号）"),
    Rule("release", RELEASE, "（此件公开发布）"),
    Rule("letterhead", LETTERHEAD, "某某市水利局文件"),
    Rule("title-issuer", TITLE_ISSUER, "某某市水利局关于做好防汛工作的通知"),
    Rule("first-of-several", FIRST_OF_SEVERAL, "青山县教育局青山县财政局"),
    Rule("title-first", TITLE_FIRST, "某某市水利局等四部门关于做好防汛工作的通知"),
    Rule("title-owner", TITLE_OWNER, "某某市水利局2021年工作要点"),
    Rule("organ", ORGAN, "某某市水利局"),
    Rule("place", PLACE, "青山县人民政府"),
    Rule("no-place", NO_PLACE, "创建文明城市"),
    Rule("placed-government", PLACED_GOVERNMENT, "青山县人民政府办公室"),
    Rule("national", NATIONAL, "国务院办公厅"),
    Rule("motion", MOTION, "为办好《关于加快城市公园建设案》，制订本方案"),
    Rule("self", SELF, "我局高度重视"),
    Rule("assembly-level", ASSEMBLY_LEVEL, "省十四届人大二次会议"),
    Rule("issued", ISSUED, "《防汛工作方案》已经县人民政府同意，现印发给你们"),
    Rule("reply-body", REPLY_BODY, "您提出的关于修路的建议收悉"),
    Rule("contact", CONTACT, "联系单位：某某市水利局"),
    Rule("clock", CLOCK, "2021年4月1日 09:30"),
    Rule("bare-day", BARE_DAY, "2021-04-01"),
    Rule("worn-day", WORN_DAY, "2018525"),
    Rule("dotted-day", DOTTED_DAY, "2019.3.12"),
    Rule("revised-day", REVISED_DAY, "某某市防汛预案\n（2012年8月28日修订）\n"),
    Rule("roster-body", ROSTER_BODY, "现将组成人员名单通知如下"),
    Rule("notice-body", NOTICE_BODY, "现将有关事项通知如下"),
)
