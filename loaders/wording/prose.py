"""How duties stand in running text: 由甲局负责…, 甲局会同乙局…, 责成甲局…, and what only sounds like a duty."""

import re

from loaders.wording.rule import Rule, opening
from loaders.wording.units import ORGAN

# Where a sentence ends, and where a clause of it may begin.
SENTENCE = re.compile(r"[^。;!?\n]+")
SENTENCE_END = re.compile(r"[。;!?\n]")
# What stands between two Chinese words.
NO_WORD = re.compile(r"[^一-龥]+")
CLAUSE_START = re.compile(
    r"[,:\[\]“”●•■◆▪]|--|第[一二三四五六七八九十\d]{1,4}条 "
    r"|(?:此|该|本|这)项(?:工作|任务|措施)|成员单位(?:主要|工作)?职责(?:任务|分工)?(?=[省市县区州镇乡])"
    r"|(?<![局委办部门厅室署院府会心队所站司行处])\("
    r"(?![省市县区州镇乡街道旗社村]{1,2}[、,)]|[一-龥]{2,6}\)[局委办])"
    r"|(?<![省市县区州镇乡街道旗局委办部厅室署院府会心队所站司行处])(?<!\(单位)(?<!等)\)(?![局委办])"
    r"|(?<![一-龥])(?:\d+[.、]|[一二三四五六七八九十]+是)"
)
# What hands a duty to the units behind it. 由 is no part of 理由, 自由, 缘由, 事由; 管理由 is.
INTRODUCER = re.compile(
    # 由甲局向县政府提出 tells how something goes, 由我局人事科牵头 names a section of whoever writes.
    r"(?<![自缘事经来])(?<!(?<![处管办受审治清代])理)由"
    r"(?![^,。;由]{1,20}向[^,。;]{1,24}(?:提出|申请|报告|反映|备案|申报))"
    r"(?:我[局委厅办部](?=[一-龥]{2,8}(?:[科股室处所]|分局|[大中支]队|中心)(?:牵头|负责|会同|、)))?"
    r"|(?<!及时)责成|(?:同时|并|要|应|同时要)?要求(?=[^,。;\n]{2,14}(?:会同|牵头|负责))"
    r"|委托|(?<![申邀聘报提呈])请(?=[省市县区州国各])"
    r"|(?<![所予加可是得足用])以(?=[^,。;以]{2,24}为主)"
)
INTRODUCER_CUE = re.compile(r"由|责成|要求|委托|请|以")
# 负责人 as a person; 负责人才引进 and 负责人员转移 are duties.
PERSON_IN_CHARGE = (
    "人(?!畜|才|居|口|力|民|防|大|社|行|工"
    "|员(?:培训|选派|考核|招聘|选聘|配备|抽调|转移|安置|疏散|调配|登记|管理|摸排|排查|救治|组织))"
)
# What tells of a thing by who deals with it, and hands nobody a duty: 由县政府负责处置的事件.
_RELATIVE = "(?:处置|处理|管理|审批|实施|办理|监管|承办|建设|管护|起草|制定|编制|征收|登记|核发|管辖|运营|维护)的"
# The same of bodies, by what they deal with: 负责事故处置的人民政府.
BODY_IN_CHARGE = f"[一-龥]{{2,14}}{_RELATIVE}(?:人民政府|单位|部门|机构)"
# A character of every word that gives a duty, or that hands one to the units behind it.
DUTY_HINT = re.compile(
    r"具体|牵头|主办|主责|职[责能]|为主|会|商|负|承|落实|实施|由|责成|求|委托|请|主管|做好|配合|组织(?=[省市县区州])"
)
# What stands before the verb: 等部门 behind the last name, that the units share the work, how they go about it.
_AND_OTHERS = r"(?:等(?:[省市县区州][直级])?(?:有关|相关|主管)?(?:部门|单位)?(?:和单位|\(单位\))?)?"
_BEFORE_DUTY = (
    rf"{_AND_OTHERS}(?:要|应当?)?"
    r"(?P<parted>(?:按照?(?:各自)?的?(?:职责|辖区|职能)(?:分工)?|在各自的?职责(?:范围)?内),?)?"
    r"(?:分别|各自|共同|具体|联合|主要|将|统一|另行|积极|全部|全额)?"
)
_LEADS = (
    r"(?P<lead>(?:负责)?总?牵头|主办|主责(?=[,。;、]|$)|(?P<mainly>为主)(?=[,;、]))"
    # 牵头单位 is a noun, 牵头、多部门参与的 tells of a thing.
    r"(?!单位|部门|人|组长|领导|处室|科室|的|作用|[、,][^。;]{2,36}(?:参与|参加|配合|协同|支持|负责|联动)的)"
)
# The unit before leads, those behind it are responsible; 商 and 会 are verbs before or between names only.
_TOGETHER = (
    r"(?P<together>(?:负责)?会同|(?<!管委)会商(?=[省市县区州国各有相])"
    r"|商(?=[省市县区国各有相])(?!务|业|贸|会)"
    r"|(?<=[部委局厅办署])(?<!管委)会?商(?=[一-龥]{2,7}[部委局厅办署])(?!务|业|贸|会)"
    r"|(?<=[局委厅办部])会(?=[省市县区州国])"
    r"|(?:(?<=牵头,)|(?<=[局委厅办部科室队]))组织(?=[省市县区州国][一-龥]{1,12}[局委厅办部、]))"
)
_RESPONSIBLE = (
    r"(?P<responsible>负责"
    # 负责人, 负责处置的部门, 负责解释, 负责任, 负责制, 负责汇总总结: none hands over a task.
    r"(?!协助|配合|会同|(?:部门|单位)[ :\d])"
    rf"(?!{PERSON_IN_CHARGE}|的|{_RELATIVE}|{BODY_IN_CHARGE}|同志|任(?!务)|解释|制(?!定|订|作|止|发)"
    r"|(?:形成|汇总|撰写)[^,。;]{0,12}(?:总结|报告))"
    r"|(?:组织|(?<=具体))实施(?=[,。;]|$)"
    r"|(?<=共同|分别|具体)(?:抓好)?落实(?=[,。;]|$)"
    r"|承担(?!的|着|起?[^,。;]{0,24}责任)|承办(?!单位|部门)"
    r"|(?<=职责|分工)(?:抓好)?落实|负总责|主管(?=全[国省市县区州])"
    # 做好 and 细化 make responsible only where the units share the work.
    r"|(?P<well>(?(parted)(?:做好|抓好|(?:加快|抓紧)?(?:细化|制定|研究|完善|推进)|指导|组织)|(?!))))"
)
# Verbs that hand over a task behind 由 or 责成 alone.
_OTHER_DUTY = (
    r"(?P<other>(?<=统一)(?:调配|采购|发放|发布)|部署|组织(?!部|处|科|实施的)|指导(?=各)"
    r"|加大(?=[一-龥]{2,8}(?:力度|频次))"
    r"|抓好|抓落实|推进|推动|完成|制定|制订|修订|编制|起草|修改|汇总(?![^,。;]{0,6}报)|提出"
    r"|研究(?!决定|室|院|所|中心)|统筹|实施|落实|办理(?!处|中心)|安排|开展|做好|建立|出台"
    r"|(?:归口)?管理(?=[,。;]|$)|协调解决|保障(?=[,。;]|$))(?!的|了)"
)
DUTY = re.compile(
    rf"{_BEFORE_DUTY}(?:{_LEADS}|{_TOGETHER}|{_RESPONSIBLE}"
    rf"|(?P<post>担任|作为|为|是(?=牵头(?:单位|部门)[,。;]))|{_OTHER_DUTY})"
)
_DUTY_STARTS = (
    "等 在各 按照 按职 按各 按的 按辖 将 负总 主管 分别 各自 共同 具体 联合 主要 要 应 统一 另行 积极 全部 全额 "
    "负责 总牵 牵头 主办 主责 会同 会商 商 会省 会市 会县 会区 会州 会国 组织 实施 抓好 抓落 落实 承担 承办 担任 作为 "
    "为 加大 推进 推动 完成 制定 制订 修订 编制 部署 修改 起草 汇总 提出 研究 统筹 办理 安排 开展 做好 建立 出台 "
    "是牵 归口 管理 指导 协调解 保障"
)
DUTY_OPENS = opening(_DUTY_STARTS.split())
# The post that makes a unit a lead: 由甲局担任牵头单位.
POST_ALONE = re.compile(
    r"(?:[该此本]项(?:工作|任务)的?)?(?P<role>牵头|主办|责任|配合|协办)(?:负责|责任)?"
    r"(?:单位|部门|科室|处室|委办局)(?=[,。;、]|$)"
)
LEAD_POST = re.compile(
    r"[^,。;、]{0,16}?(?P<role>牵头|主办|责任|配合|协办)(?:负责|责任)?(?:单位|部门|科室|处室|委办局)"
)
HELP_DUTY = re.compile(
    r"负责(?:配合|协助)|(?:协助|配合)(?:负责(?!人|同志)|做好)|(?<=[局委厅办部])(?:全力|予以)?配合(?=[,。;]|$)"
    r"|(?<=[局委厅办部队站所])配合(?=[省市县区州镇乡][一-龥]{1,12}[局委办厅队府](?:做好|开展|完成|实施|组织))"
)
HELP = re.compile(
    rf"{_AND_OTHERS}(?:要|应当?)?(?:按照?(?:各自)?的?职责(?:分工)?,?)?"
    r"(?:积极|密切|协同|全力|主动|共同|予以|给予)?"
    # 政策支持 is what is given, no verb.
    r"(?:(?:负责)?(?:配合|参加|参与|协助|(?<!政策|资金|技术|要素|服务|信息|金融|人才|数据)支持|协办|会办(?!公))"
    r"(?=[,。;)\n]|$|做好|负责(?!人|同志)|实施|落实|开展|推进|协调|提供|完成|办理"
    r"|建立|制定|编制|研究(?![院所室会中])|组织(?!部))"
    r"|(?P<formed>组成)(?=[一-龥]{0,6}(?<!的)[,。;]|$))"
    r"|负责(?:配合|协助)(?=[一-龥])"
    r"|(?:积极|密切|主动)?配合(?=[省市县区州镇乡][一-龥]{1,12}[局委办厅队府]|[一-龥]{2,8}部门)"
)
# The units after 会同: up to a comma, or to the verb that opens what is to be done, behind the end of a name.
_ACT_BEGINS = (
    r"(?:每|加强|做好|制定|拟订|拟定|核定|研究(?![室院所会中])|负责|开展|组织(?![部处科])|建立|完善|推进"
    r"|推动|落实|抓好|编制|制订|修订|争取|筹措|起草|提出|对|在|按|依|共同|定期|根据|及时|积极|进一步"
    r"|统筹|指导|督促|实施|出台|办理|审核|审查|汇总|联合(?!会)"
    r"|召开|组成|实行|进行|明确|尽快|切实|于|将|就|等|论证|评估|协商|会商|印发|发布|编写|梳理|确定|选定|认定"
    r"|探索|参照|打击|查处|整治|结合|依法|采取|深入|抓紧|尽早|另行|牵头|适时|逐步|全面|安排(?!办)|下达"
    r"|以(?=[一-龥]{2,8}(?:形式|方式)))"
)
PARTNERS = re.compile(
    r"(?P<units>[^,。;:]{2,60}?)(?=[,。;:\n]|$"
    rf"|(?<=[局委厅办部门位府会心队司院团区镇乡道县市村行业室科处所站联社校馆庭署厂店派关]){_ACT_BEGINS})"
)
# The same where commas stand between them and 等 behind them: 会同县财政局,县住建局等部门.
PARTNERS_LISTED = re.compile(r"(?P<units>[^。;:\n等]{2,400})等(?:有关|相关)?(?:部门|单位)")
# What partners, though nobody names them, are to do together: 会同有关部门制定….
TOGETHER_ACT = re.compile(
    r" ?(?:根据本[一-龥]{2,4}|抓紧|尽快|另行|联合|共同|定期|适时)?"
    r"(?:负责|确保(?=[^,。;]{0,16}\d)"
    r"|(?:研究)?(?:制定|制订|修订|编制|起草|拟订|出台|提出|建立|完善)|组织|开展|对[^,。;]{2,30}(?:进行|开展)"
    r"|加强对[^,。;]{2,40}的(?:评估|督导|监测|检查|考核))"
)
# Whoever writes, before a verb.
ITSELF = re.compile(r" ?(?P<itself>我[局委办厅部院会])(?:将|要|拟|继续|积极|主动|负责)? ?")
# What stands between units and their verb: how, when or about what they act: 县水利局对库区安全负总责.
ADVERBIAL = re.compile(
    r"(?P<units>[^,。;:]{2,40}?)(?<=[局委厅办部门位府会心队司院团区镇乡道县市科室站所街])"
    r"(?:要|应当?|须)?(?:(?P<about>对)|按照?|依照?|依据|根据|在|于)[^,。;:由]{2,40}$"
)
# What whoever a sentence is about goes by, before a verb: 按照本方案要求负责….
GOING_BY = re.compile(r"(?:按照?|根据)[一-龥]{0,8}(?:方案|要求|规定|分工|职责|安排)")
# Helpers before the unit that they help: 县水利局协同县住建局负责.
HELPED = re.compile(r"(?<=[局委厅办部会门位])(?:协同|配合|协助)(?=[省市县区州镇乡国各])")
# Who a sentence is about, told first what to mind: 县水利局要加强巡查,负责….
SUBJECT = re.compile(
    r"(?:\(?[\d一二三四五六七八九十]{1,3}[.、)]|[①-⑳])? *(?P<units>[^,。;:()\n]{2,30}?)"
    r"(?:要|应当?(?!急)|须|按照|根据|作为|加强|积极|列出|梳理|收集|统筹(?!办)|对(?=[^,。;:()\n]{2,40},)|主管(?=全)"
    r"|(?:充分)?发挥(?=[^,。;:()\n]{2,20}作用,)"
    r"|在(?=[^,。;:()\n]{2,20}(?:领导|指导|组织)下,)"
    r"|(?P<post>是)(?=[^,。;:()\n]{2,40}(?:部门|单位|机构|主体),))"
)
# Where a name may end that the next words run on from: 县应急局限期排查….
NAME_STOP = re.compile(r"[局委厅办部门位府会心队司院团区镇乡道](?!门|队|公室|员会|事处|织部|传部|战部|法委|管局|改革)")
# Words that no name of a unit holds, so that what holds them is a piece of a sentence.
NO_NAME = re.compile(
    r"部署$|干部$|责任单位$|场所$|^公室$|\d(?:所|站|个|家|处|座|村|镇)|^(?:新建|改建|扩建|改扩建|改造)|下设"
    # Groups, kinds of place and of bodies that stand for none in particular.
    r"|^(?:领导小组|(?:应急|现场|专项)?工作组|指挥部|组委会|(?:部际|省际|厅际|局际)?联席会议|工作专班|专班|委员会)$"
    r"|^(?:乡镇?|镇乡?|街道|社区|村)(?:\((?:乡镇?|镇|街道|社区|村)\))?$"
    # Particles of a sentence; 将乐, 让胡路, 于都, 于洪 and 于田 are places.
    r"|^谁|每[年月季周]|(?<=[府局委办镇乡])组织(?![部处科委])"
    r"|[的了把被使]|将(?!乐)|让(?!胡路)|于(?![都洪田])|支持|引导|鼓励|平台$"
    r"|^[一-龥]{0,6}(?:试验|试点|示范|功能)(?:区|地区)$"
    r"|^(?:(?:人民)?政府|城市|城镇|城乡|农村|乡村)$|^[一二两三][家个名]"
    # Whoever is told by a role: 牵头单位, 施工单位, 第一责任人, 相关机构.
    r"|^各?(?:主办|承办|协办|会办)$"
    r"|^(?:所在|成员|申请|发起|牵头|责任|配合|参与|建设|施工|监理|设计|使用|用人|产权|运营|物业(?:管理)?)"
    r"(?:单位|(?<!建设)部门)"
    r"|第一(?:[位个家者]|责任|单位|部门)|首位|排名|设立|组建|^上级"
    r"|^(?:相关|有关|专业|第三方|社会|中介)机构$"
    r"|^(?:物业|用工|服务|生产|施工|相关)?企业$|社会$"
    # Verbs and links.
    r"|加强|做好|推动|推进|建立|明确|按照|根据|对于|通过|以及时|不得|可以|应当|需要|进行|完成|开展|实施"
    r"|负责|已|协同|会同|配合|协助|县级以上|乡镇以上"
    r"|及时|要求|指定|也要|并由|同时|其中|之日|予以|给予|涉及|[一二三四五六七八九十]是|或|相关的"
    r"|^组织(?![部处科委机人])"
    r"|^(?:本|该|其|此|每|某|这|那|我|全体|由|指导(?!组|中心)|协调|督促|经(?![济信贸开发侦])|在|对)"
)
# A body that is named after what it is to do, whatever its name holds: 市推进质量振兴工作领导小组.
NAMED_AFTER = re.compile(
    r"[省市县区州旗镇乡][一-龥“”]{2,28}(?:领导小组|指挥部|专班|协调小组|联席会议|委员会)(?:办公室)?"
    r"|[省市县区州旗镇乡]推[进动][一-龥]{0,6}办"
)
# How a unit, a place or a collective ends; a bracket may follow.
NAME_END = re.compile(
    rf"(?:{ORGAN.pattern}|[省市县区州盟旗镇乡村](?:\([^()]{{1,24}}\))?$|^(?:各|全)[一-龥()、]{{1,12}}地$)"
)
# A reader is told to take care, nobody is given a task.
EXHORTATION = re.compile(
    r"负责(?<![并且]负责)(?:政策|具体|本[一-龥]{1,4}的)?解释"
    r"|各(?:地区?|级|(?:牵头|责任|成员|参与|配合|有关|相关)?(?:部门|单位))[^,。;]{0,20}要"
    r"|要高度重视|切实加强领导|负责[^,。;]{0,30}(?:问责|追责|追究|通报批评)"
    # What statutes say of every government.
    r"|人民政府(?:统一|[一-龥]{2,16}部门)?负责(?:本(?:行政)?区域|本辖区|本行政|辖区|[本全][省市县区州镇乡])"
    r"[^,。;]{0,30}(?:工作|管理|领导|监督|组织|协调)"
    r"|由[^,。;由并]{2,60}解释(?:工作)?(?=[,。;]|$)"
    r"|地方各级(?:人民)?政府负责[^,。;本]{0,4}本(?:行政)?区域"
    # Who sits in a body, what a word means, and the rules for who replaces whom.
    r"|由(?:(?<=联席会议由)|(?<=小组由)|(?<=委员会由)|(?<=指挥部由)|(?<=专班由))[^。;]{4,400}?组成"
    r"|所称[^。;]{1,30},?是指|由[^,。;由]{0,4}(?:有关|相关)(?:部门|单位)[^,。;]{0,12}负责:$"
    r"|(?:调整|变动)的,由[^,。;]{2,30}提出"
    r"|(?<=组成。)[^,。;]{2,30}为(?:联席会议)?牵头(?:单位|部门)$"
    r"|(?:制定|制订|修订)本(?:预案|办法|方案|制度)"
    # Care that is to be taken together, with nothing to be made.
    r"|会同各?成员单位[^,。;]{0,10}做好[^,。;]{0,12}工作"
    r"|会同(?<=[要应]会同)[^,。;]{2,40},?(?:进一步|切实|密切)?(?:加强|强化|密切)"
    r"(?![^,。;]{2,20},(?:制定|制订|建立|出台|编制|组织|开展))"
)
# Behind such a clause, where the duty of somebody begins: 各单位要积极参与,由县文明办牵头….
HANDED = re.compile(r",(?=由[省市县区州镇乡][一-龥]{2,16}(?:牵头|负责))")
MODAL = re.compile(r"^(?:要|应当?)")
_DID_ACTS = "制定|完成|开展|组织|编制|出台|印发|建立|推进|实施|成立|召开|起草|拟定|拟订|修订|形成|提出|研究"
_DID = rf"[^,。;]{{0,12}}?(?:{_DID_ACTS})了"
PAST = re.compile(
    r"已(?:经)?(?:由|完成|制定|出台|印发|组织)|前期(?=[,由已])|据(?:了解|悉|介绍)|记者"
    + "".join(rf"|{who}(?:表示|介绍|说)" for who in ("负责人", "局长", "主任"))
    + "".join(rf"|{verb}{_DID}" for verb in ("牵头", "负责", "会同", "联合"))
    + rf"|会同[^。;]{{2,80}}?(?:{_DID_ACTS}|进行)了"
    + r"|(?:会同|牵头|联合)[^。;]{0,40}?提出(?:了|:)|已经?[^,。;]{2,24}(?:同意|批准|通过),?(?:现|请)"
)
# How a sentence begins that does.
PAST_START = re.compile(r"[\d一二三四五六七八九十().、 ]{0,6}(?:\d{4}年以来|目前|近年来|截至|去年|今年以来)|据")
# From here on a reply says what is going to be done; before, what has been done.
FORWARD = re.compile(
    r"(?<=\n) {0,8}(?:一、)? ?(?:原则)?同意|下一?步|今后|接下来|下一?阶段"
    r"|(?<!现)将(?:责成|要求|会同|联合|由|继续|进一步|积极|协调|督促|加强|[一-龥]{0,8}[以如]下)"
)
# What a reply or an explanation says of who is in charge, whatever was done before.
IN_CHARGE = re.compile(r"由[^,。;由]{2,40}(?:牵头(?=,[^,。;]{2,40}(?:配合|负责|参与))|牵头负责|负责|主办)(?=[,。;]|$)")
EXPLAINED = re.compile(r"解读")
# What only the latter says of the plan that it explains, and not of how that was drafted.
EXPLAINED_DUTY = re.compile(
    r"由[^,。;由]{2,40}(?:负责|牵头)"
    r"(?:编制|组织|制定|统筹|实施|推进|建设|管理|监督|指导|落实|协调|建立|开展|筹措)"
    r"(?![^,。;]*(?:了|《|本(?:办法|方案|意见|规划|措施|政策)))"
)
# Titles of texts that tell of a document and of what was said.
TOLD = re.compile(rf"{EXPLAINED.pattern}|新闻|问答|答记者问")
# Titles of reports on what was done; those that go on to what is planned are none.
REPORTED = re.compile(
    r"^(?!.*(?:计划|打算|安排|要点|思路|方案|目标任务分解)).*"
    r"(?:自查|总结|述职|(?:进展|完成|落实|整改|工作)情况)[一-龥]{0,6}"
    r"(?:报告|汇报|通报|函)?(?:\(|$)"
)
QUOTED = re.compile(r"《[^》]{1,80}》")

RULES = (
    Rule("no-word", NO_WORD, "12,(3)"),
    Rule("sentence", SENTENCE, "由县教育局负责制定方案。"),
    Rule("sentence-end", SENTENCE_END, "制定方案。"),
    Rule("clause-start", CLAUSE_START, "方案完成后，由县教育局负责"),
    Rule("introducer", INTRODUCER, "由县教育局负责"),
    Rule("duty-hint", DUTY_HINT, "县教育局牵头制定方案"),
    Rule("duty", DUTY, "县教育局牵头制定方案"),
    Rule("post-alone", POST_ALONE, "牵头单位，"),
    Rule("lead-post", LEAD_POST, "产业链牵头单位"),
    Rule("help-duty", HELP_DUTY, "县财政局负责配合"),
    Rule("help", HELP, "县财政局配合"),
    Rule("partners", PARTNERS, "县财政局、县民政局制定办法"),
    Rule("partners-listed", PARTNERS_LISTED, "县财政局，县住建局等有关部门"),
    Rule("together-act", TOGETHER_ACT, "研究制定"),
    Rule("itself", ITSELF, "我局将"),
    Rule("adverbial", ADVERBIAL, "县水利局在汛期"),
    Rule("going-by", GOING_BY, "按照本方案要求"),
    Rule("helped", HELPED, "县水利局协同县住建局负责"),
    Rule("subject", SUBJECT, "县水利局要加强巡查"),
    Rule("in-charge", IN_CHARGE, "该建议由县教育局主办，"),
    Rule("explained-duty", EXPLAINED_DUTY, "由县教育局负责编制校舍规划"),
    Rule("explained-title", EXPLAINED, "《办法》政策解读"),
    Rule("told", TOLD, "养老服务方案政策解读"),
    Rule("reported", REPORTED, "某某镇目标任务自查报告"),
    Rule("forward", FORWARD, "下一步，由县水利局"),
    Rule("name-stop", NAME_STOP, "县应急局"),
    Rule("name-end", NAME_END, "县教育局"),
    Rule("no-name", NO_NAME, "加强对县教育局"),
    Rule("named-after", NAMED_AFTER, "县推进质量振兴工作领导小组"),
    Rule("exhortation", EXHORTATION, "各地区、各部门要高度重视"),
    Rule("handed", HANDED, "各单位要积极参与，由县文明办牵头"),
    Rule("modal", MODAL, "要负责"),
    Rule("past", PAST, "县教育局已制定"),
    Rule("past-start", PAST_START, "目前，由县教育局"),
    Rule("quoted", QUOTED, "《县教育局牵头工作办法》"),
)
