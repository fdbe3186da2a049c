"""How rosters are worded: names of groups, who fills roles by what sentences say, where lists end."""

import re

from loaders.wording.roster_labels import NUMBER
from loaders.wording.rule import Rule

BODY = r"(?:领导小组|工作小组|协调小组|指挥部|委员会|工作专班|专班|联席会议|工作组|协调组|专家组|组委会|筹委会)"
# Short for commissions of the government, which everybody knows by that name only.
_SHORT_BODY = r"(?:安委会|食安委|食药安委|爱卫会|绿委会|国动委|减灾委|防指|防指部|森防指)"

# What stands in brackets behind a name and is no post: (女,回族), (兼), (挂职).
_PERSONAL = (
    r"(?:男|女|兼|兼职|兼任|挂职|常务|专职|[一-龥]{1,6}族|[一-龥]{2,3}党员|无党派|主持工作"
    r"|[正副][处科厅局]级|兼[一-龥]{2,12}办公室(?:常务)?副?主任"
    r"|排名不分先后|[按以]?姓氏(?:笔画)?(?:为序|排序|排列|顺序))"
)
PERSONAL_NOTE = re.compile(rf"\((?:{_PERSONAL}[,、 ]{{0,2}}){{1,3}}\)")
PERSONAL = re.compile(f"{_PERSONAL}$")  # the same beside a post: (女,回族,副县长)
DUTY_NOTE = re.compile(
    r" ?(?:(?:具体|全面|主要)?负责(?!人|同志)|[分主]管(?!领导)|协助|联系|主持|兼管)"
)  # what a person does, no post
# Which of several the holder of a post is: 分管防汛工作的副县长.
CHARGE_NOTE = re.compile(
    r"(?:负责|分管|协管|协助|协调|主管|联系)[^,;。:\n()]{2,30}?的"
    r"(?=[^,;。:、\n()]{0,20}?(?:长|主任|书记|负责|领导))"
)
# What somebody does, right behind the bracket with the post: (校长)全面负责.
BEHIND_NOTE = re.compile(r"\)(?:全面|具体|主要)?(?:负责|分管|主持)(?!人|同志|领导)[^\n ,;。、():]{0,40}")
BEHIND_SEPARATORS = re.compile(r"[^ 、,;:()|\n]+$")  # the last word of a line
IN_NOTE = re.compile(r"[、,;]")  # between the posts of such a note
# A unit before its member on a line of their own: 县水利局：何新.
UNIT_COLON = re.compile(r":(?<=[局委部办院会司队所镇乡道社站]:)(?= {0,2}[一-龥](?: {0,4}[一-龥]){1,2} *(?:\n|$))")
# Everybody of a kind behind the last name: 陈杰及各班主任.
_PLACED_NEXT = "[省市县区州](?![场域政])[一-龥]{2}"
_EACH_NEXT = rf"各|[两三四五六七八九十\d]{{1,2}}个|{_PLACED_NEXT}"
AND_EACH = re.compile(
    rf"及(?<=[一-龥][一-龥 ].)(?={_EACH_NEXT})|和(?<=[一-龥]{{2}}.)(?=各)|与(?<=[一-龥]{{2}}.)(?=各)"
    rf"|以及(?:(?<=[一-龥]{{2}}..)(?={_PLACED_NEXT})|(?<=[,、]..))"
    r"|[和及与](?:(?<=[长任记席](?!由)[一-龥]{2}.)|(?<=[长任记席](?!由)[一-龥]{3}.))"
    r"(?= *[一-龥]{2,16}(?:长|主任|书记|主席)[一-龥]{2,3}(?:任|担任|为|等|同志|[,;。\n]|$))"
)
# A sub-group's name that its first label stands right behind: 1、后勤保障组组长:.
GLUED_HEAD = re.compile(
    rf"(?:{NUMBER} ?|\n *(?!{NUMBER})(?![一-龥]{{1,30}}[会部议]))"
    r"(?P<name>[一-龥“”、]{2,30}(?:组|专班|委员会|指挥部|联席会议))[。: ]{0,3}$"
)
# Whom to call about the notice: 联系人:何新,电话:….
CONTACT = re.compile(r"[^\n]{0,40}?(?:电话|手机|邮箱|传真|\d{7})")
PHONE_DIGITS = re.compile(r"\d{7}")  # what every phone number has
# The next person with a post in brackets, right behind the last one's.
NOTED = re.compile(r"(?P<name>[一-龥] {0,4}[一-龥]{1,2})\([^()\n]{2,40}\)")
# A line deep under another one, and the gap before the post of a person, from which the post's rest hangs down.
HANGING = re.compile(r"(?<=[一-龥、)])\n {8,40}(?=(?P<rest>[一-龥][^ :;。\n]{1,40}) *(?:\n|$))")
POST_GAP = re.compile(r"(?<=[^ :]) {2,}(?=[^ \n]+ *$)")
# What stands in place of a name: 见附件, 待确定.
NO_NAME = re.compile(r"[见另待详无略同含全若暂空本该各由]|附")
PHONE = re.compile(r"(?:(?:联系|办公)?(?:电话|手机|方式)(?:号码)?[: ]{0,2})?(?<!\d)(?:\d{3,4}-)?\d{7,11}(?!\d)")
STOP = re.compile(
    r"。|下设|[,;]负责(?!人|同志|[^()\n]{0,40}\))|(?:主要|工作)?职 {0,4}责 ?:"
    r"|(?:牵头|责任|配合|协助|联系|对口)(?:单位|部门|处室|科室|股室)? ?:"
    r"|[一二三四五六七八九]、(?:主要|工作|具体|其他)?(?:职责|任务|机构|要求|机制|事项|规则)"
    r"|(?<=[ )])(?:[二三四五六七八九]、(?=[一-龥])|此外|今后|上述)"
    # The office, unless it is where somebody holds a post: 委员会办公室主任, on a line of the roster.
    rf"|办公室(?:设|主任由|在)|(?:{BODY}|协调委)(?:下设|成员"
    rf"|办公室(?!(?<=委员会...)(?:常务)?副?主任(?:[\n、,) ]|[一-龥](?<![由为]))"
    rf"|(?<=[一-龥]{{2}}领导小组...)(?:常务)?副?主任[\n、])"
    rf"|日常|主要职责|职责)"
    r"|附件|抄送|主送|\d{4} ?年|^[^\n(。]{0,39}[^\n(。 :](?:兼任|担任|任|兼)[^\n,。() ]{0,16}办公室(?:常务)?副?主任",
    re.M,
)
NAMED = re.compile(
    rf"(?:关于)?(?:同意)?(?:成立|组建|设立|建立|调整(?:充实)?后?的?)(?:了)?"
    rf"(?:由[^,;。:\n]{{2,30}}?(?:牵头(?:负责)?|负责|[担兼]?任[一-龥]{{2,4}})的)?"
    rf"(?P<name>(?:[^,;。:()\n]|\([^()\n]{{1,8}}\)){{2,60}}?{BODY})"
    rf"(?!成员(?!(?:名单)?(?:及[一-龥]{{2,10}})?的(?:通知|函|决定))|办公室)"
)
# The same where the name stands before what is done: 对…工作领导小组进行调整.
ADJUSTED = re.compile(
    rf"(?:对|将)(?P<name>[^,;。:()\n对]{{0,40}}?{BODY})(?:\([^()\n]{{2,24}}\))?(?:成员|组成人员)?"
    rf"(?:进行|作|予以)(?:了)?(?:适当|相应)?调整"
)
LIST_TITLE = re.compile(
    rf"(?<![^\n。: ])(?P<name>[^,;。:]{{2,60}}?{BODY})的?"
    r"(?:(?:组成人员|成员|人员|联络员|联系人)?名单"
    r"|(?:组成人员|成员|人员)(?:及[一-龥]{2,12}?)?(?:划分|分工|一览|通讯)表|(?:组成)?人员(?= *(?:\n|:|如下)))"
)
HEADED = re.compile(
    r"(?<![^\n])[ 一二三四五六七八九十\d().、]{0,8}+"
    rf"(?P<name>[^\n。:,;]{{1,30}}(?:组|产业链|{BODY}|办公室))(?:组成)?:?\s*$"
)
# The group of a title that neither sets it up nor lists it: 关于印发《某县项目攻坚工作专班工作方案》的通知.
TITLED_GROUP = re.compile(
    rf"(?:.*(?:印发|关于)|^)《?(?P<name>[^《》]{{2,40}}?{BODY})(?=[^《》]{{0,16}}(?:方案|规则|细则|职责|分工))"
)
SET_UP = re.compile(
    r"^(?:现将|调整(?:充实)?|[一-龥]{0,8}?(?:成立|组建|设立)|[一-龥]{2,12}下设)"
    r"(?:(?:新一届|调整充实后|调整后)的)?(?=[一-龥“])"
)  # 公司成立河道治理领导小组
# What stands above the title of a list, where line breaks are blanks: the foot of the notice, the attachment's head.
ABOVE_TITLE = re.compile(
    r".*(?:的(?:通知|批复|决定)(?=.)|\d ?月 ?\d{1,2} ?日|[〇零一二三四五六七八九十] ?日|附 ?[件表] ?\d{0,2} ?:?)"
)
OF_NAME = re.compile(rf"的(?P<name>[^的,;。:()\n]{{0,40}}?{BODY})")
# The same behind a list of units too long to be read: …等单位为成员的治水领导小组.
OF_MEMBERS = re.compile(rf"[为任](?:成员|组员)的(?P<name>[^的,;。:()\n]{{0,40}}?{BODY})")
# A group called no more than that, set up in the line that says who leads it.
BARE_SET_UP = re.compile(r"(?:成立|组建|设立)了?(?P<name>领导小组)(?=[,:。])")
_CHIEF = r"(?:[省市区县镇乡村]级)?(?:副?总|副)?[河湖林田路链]长"
_FILLED_ROLE = (
    r"第一副组长|常务副组长|副组长|组长|(?:常务)?副?总指挥长?|(?:常务)?副?指挥长|副总召集人|总召集人|副召集人|召集人"
    rf"|成员(?!单位)|组员|{_CHIEF}"
)
_HELD_ROLE = (
    "第一副组长|常务副组长|执行副组长|副组长|第一组长|双组长|组长|副政委|政委|副指挥(?!长)|指挥(?!长|部)"
    "|常务副总指挥|副总指挥|总指挥|(?:常务|执行|第一)副指挥长|副指挥长|(?:执行|第一)指挥长|指挥长"
    "|副总召集人|总召集人|副召集人|召集人|常务副主任委员"
    f"|副主任委员|主任委员|常务副主任|第一副主任|副主任|主任|联络员|成员|组员|委员|{_CHIEF}"
)
# The same with the role first: 组长由…担任, 组员…组成.
FILLED = re.compile(
    rf"(?:[,;:。由]|(?<![^\n]) *|(?P<of>[一-龥“”]{{0,30}}?{BODY}))"
    rf"(?P<role>{_FILLED_ROLE}|(?:常务)?副?主任(?:委员)?|(?:名誉|执行|第一)?副?主席)"
    r"(?:(?:分别)?由|(?<=员))(?P<posts>[^,;。:\n][^;。:\n]{1,300}?)(?:等|等人)?(?:(?<!负责)同志)?"
    r"(?:担任|兼任|组成)"
)
# The same with the people listed behind the role: 副组长分别为…, 成员包括:….
LISTED_AS = re.compile(
    rf"(?:[,;:。由]|(?<![^\n]) *|{BODY}|(?<=[,;。])[一-龥]{{1,10}}?(?={_CHIEF}))(?P<role>{_FILLED_ROLE})"
    r"(?:分别|主要|共)?(?:为|是|包括|有) ?:? ?"
    r"(?P<posts>[^,;。:\n]{2,30}(?:、[^,;。:\n]{2,30})+(?=,)|[^;。:\n]{2,1000})(?P<of>)(?=[,;。\n]|$)"
)
HELD = re.compile(
    rf"(?:由|[,;。]|(?<![^\n]) *|(?<=长)、|增补|补充|明确|确定|任命)(?P<posts>[^,;。:\n]{{2,60}}?)"
    r"(?:等(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[人位名])?)?(?:(?<!负责)同志)?(?<!不再)(?:兼任|担任|(?<!主)任|为)"
    rf"(?:(?P<of>[一-龥“”]{{0,40}}?(?:{BODY}|{_SHORT_BODY}))(?:\([^()\n]{{2,30}}\))?)?"
    rf"(?:[一-龥]{{1,12}}?(?={_CHIEF}))??"  # whose river: 任清河河长
    rf"(?P<role>{_HELD_ROLE})(?=[,;。的、兼\n]|$)"
)
# What somebody is or does, in front of whom a list of people cannot reach: 由何新兼任办公室主任.
STATED = re.compile(r"任(?<!主任)|由|为")
# A line about a sub-group: 监督组,由县纪委牵头.
SUB_SENTENCE = re.compile(rf"{NUMBER}? *[一-龥]{{1,12}}(?<!小)组[,:。由]")
# The heading of a numbered sub-group, or its bare name, with a sentence right behind: (一)施工组,由何新任组长.
SUB_HEAD = re.compile(
    rf"(?:(?:(?<![^\n]) {{0,8}}|(?<=[。:;])|(?<=[。:;] )){NUMBER} ?|(?<=[。,;])(?=[一-龥]{{2,8}}组由))"
    r"(?!成立|组建|设立|建立|健全|完善|强化|加强|明确|落实|调整|充实|工作组)"
    r"(?P<name>[一-龥]{2,16}(?:、[一-龥]{2,16})?(?:(?<!小)(?<!领导)组|专业委员会|专委会))"
    r"(?:[,。:]|(?=由)|(?= {0,3}\n {0,8}(?:(?:副?组长|成员)[由为]|由)))"
)
SUB_HEAD_CUE = re.compile(r"(?:组|委(?:员)?会)(?=[,。:由]| {0,3}\n)")
# What makes the roles behind it those of parts of the group: 下设宣传、督查两个工作组,分别由….
PARTS_SAID = re.compile(r"(?:下设|设立|分设)[^。;\n]{2,60}个[一-龥]{0,4}组,[^。;\n]{0,4}$")
# What makes a sentence below such a heading one about another body.
OTHER_BODY = re.compile(r"领导小组|指挥部|联席会议")
# The office of a group, and none of a committee or government: 县委办公室, 县政府办公室.
OFFICE_MEANT = re.compile(r"(?<![省市区县州旗镇乡党工]委)(?<!府)办公室")
# A sentence that speaks of the group's office before it says who belongs to it.
OFFICE_SAID = re.compile(r"办公室(?:设|下设|主任由)|(?:任|兼)[一-龥]{0,10}办公室副?主任|任副主任")
LISTED_AS_CUE = re.compile(r"[长员挥人](?=(?:分别|主要|共)?[为是包有])")
FILLED_CUE = re.compile(r"任(?<=[担兼]任)|成(?<=组成)")
HELD_CUE = re.compile(r"[任为](?=[一-龥“”()]{0,80}?(?:组长|指挥|召集人|委员|主任|联络员|成员|组员|[河湖林田路链]长))")
GIVEN_TO = re.compile(
    rf"{NUMBER} ?(?=[一-龥]{{2,4}}(?:、|$))|"
    r".*(?:由|以(?![及下上来后前])|成立了?|增补|增加|补充|明确|确定|任命|调整"
    r"|[省市县区州镇乡校院](?:委|政府)?领导(?=[一-龥]{2,4}、))"
)  # what stands before the people of such a sentence
# What makes the labels behind it those of the group's office, and which labels these are.
OFFICE_BEFORE = re.compile(r"(?:下设|设立?|成立)[一-龥]{0,8}办公室|办公室(?:设|挂靠|组成|人员|成员)|办公室:? *$", re.M)
OFFICE_ROLE = re.compile(r"(?:常务|专职)?副?主任$|成员$|组员$|联络员$")
# A sub-group inside a roster, and units in place of its people.
SUBGROUP = re.compile(
    rf"^ *(?:{NUMBER}? *(?P<name>[一-龥]{{2,16}}(?:组|专班|产业链))"
    rf"|{NUMBER} *[一-龥“”、]{{2,30}}(?:{BODY}))(?:组成(?:人员)?)?:? *$",
    re.M,
)
# A name that says of no group which it is; and what a headline has behind the name of one.
BARE_BODY = re.compile(r"(?:本|该|工作)?(?:领导小组|工作小组|指挥部|委员会|联席会议|组委会)$")
ANNOUNCED = re.compile(
    rf"(?<![^,;。:\n])(?P<name>[^,;。:()\n]{{2,40}}{BODY})(?:\([^()\n]{{2,24}}\))?"
    rf"(?:已|日前|近日|正式){{1,2}}(?:宣布)?(?:成立|组建)"
)
# What a group is called that may have an office, and no sub-group.
WHOLE_GROUP = re.compile(r"(?:小组|指挥部|委员会|专班|联席会议|领导组|协调组|工作组)$")
SUBGROUP_LABEL = re.compile(r"(?<![^\n])[^\n:]{2,24}组:? *\n+ *(?P<role>牵头单位|责任单位|组长单位) *:")
SHARED_TITLE = re.compile(r"^(?:有关|相关|主要|分管|工作)?(?:负责人|负责同志|领导|领导同志|人员)$")
AND_OTHERS = re.compile(r"等(?:有关|相关)?(?:单位|部门|部门和?单位|单位和?部门)?$")
# A line break in the middle of a title.
WRAPPED = re.compile(r"(?<=[^。:;,])\n")
PLACE = re.compile(r"^(?P<place>[一-龥]{1,3}?(?:区|县|市|旗|镇|街道))(?=[一-龥])")

RULES = (
    Rule("personal-note", PERSONAL_NOTE, "古丽(女,回族)"),
    Rule("personal", PERSONAL, "回族"),
    Rule("no-name", NO_NAME, "见附件"),
    Rule("noted", NOTED, "何新（镇党委委员）"),
    Rule("hanging", HANGING, "何新　　县委常委、景区管\n　　　　　　　　　　委会主任".replace("　", " ")),
    Rule("post-gap", POST_GAP, "何新  县委常委"),
    Rule("duty-note", DUTY_NOTE, "负责疏散学生"),
    Rule("charge-note", CHARGE_NOTE, "分管防汛、抗旱工作的副县长"),
    Rule("behind-note", BEHIND_NOTE, "）全面负责"),
    Rule("behind-separators", BEHIND_SEPARATORS, "何新 县水利局"),
    Rule("in-note", IN_NOTE, "县长,水利组组长"),
    Rule("unit-colon", UNIT_COLON, "县水利局：何新"),
    Rule("and-each", AND_EACH, "何新及各班主任"),
    Rule("glued-head", GLUED_HEAD, "。2、后勤保障组"),
    Rule("contact", CONTACT, "何新，电话"),
    Rule("phone", PHONE, "联系电话：83210000"),
    Rule("stop", STOP, "领导小组下设办公室"),
    Rule("named", NAMED, "决定成立某县河道清理工作领导小组"),
    Rule("adjusted", ADJUSTED, "决定对县河道治理工作领导小组进行调整"),
    Rule("list-title", LIST_TITLE, "某县河道清理工作领导小组组成人员名单"),
    Rule("headed", HEADED, "(一)综合组"),
    Rule("titled-group", TITLED_GROUP, "关于印发《某县项目攻坚工作专班工作方案》的通知"),
    Rule("set-up", SET_UP, "公司成立河道治理工作领导小组"),
    Rule("above-title", ABOVE_TITLE, "县政府办公室 2021年3月1日 附件"),
    Rule("of-name", OF_NAME, "由县长任组长的河道清理工作领导小组"),
    Rule("listed-as", LISTED_AS, "，副组长分别为县政府办公室主任周明远、县水利局局长何新"),
    Rule("filled", FILLED, "领导小组组长由周明远担任"),
    Rule("stated", STATED, "由何新兼任"),
    Rule("sub-sentence", SUB_SENTENCE, "监督组，由县纪委牵头"),
    Rule("sub-head", SUB_HEAD, "（一）施工组，由县水利局牵头"),
    Rule("parts-said", PARTS_SAID, "下设宣传、督查两个工作组，分别由"),
    Rule("other-body", OTHER_BODY, "领导小组由县长任组长"),
    Rule("of-members", OF_MEMBERS, "县水利局等单位为成员的治水领导小组"),
    Rule("bare-set-up", BARE_SET_UP, "成立领导小组，县长任组长"),
    Rule("office-meant", OFFICE_MEANT, "领导小组办公室"),
    Rule("office-said", OFFICE_SAID, "办公室设在县水利局"),
    Rule("bare-body", BARE_BODY, "工作领导小组"),
    Rule("announced", ANNOUNCED, "县河道治理工作领导小组日前成立"),
    Rule("given-to", GIVEN_TO, "决定增补"),
    Rule("office-before", OFFICE_BEFORE, "领导小组下设办公室"),
    Rule("office-role", OFFICE_ROLE, "副主任"),
    Rule("subgroup", SUBGROUP, "（一）综合协调组"),
    Rule("whole-group", WHOLE_GROUP, "河道治理工作领导小组"),
    Rule("subgroup-label", SUBGROUP_LABEL, "（二）工程组\n牵头单位：县水利局"),
    Rule("shared-title", SHARED_TITLE, "分管负责人"),
    Rule("and-others", AND_OTHERS, "县公安局等单位"),
    Rule("place", PLACE, "河区人民政府"),
    Rule("wrapped", WRAPPED, "河道治理\n工作领导小组"),
    Rule("held", HELD, "由分管副县长任组长"),
)
