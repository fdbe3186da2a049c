"""How lists of units are written: what parts the names, what stands around one, and notes behind it.

What names look like stands in loaders/wording/units.py."""

import re

from loaders.wording.rule import Rule

# What parts two names; 、 within a count (3个街道、2个乡镇) or a kind of places (省、市两级) does not.
HARD = re.compile(
    r"[,;/|。\\]|(?<!\d个街道|个街道办|\d个乡镇)、"
    r"(?![省市县区乡镇村]{1,2}(?:\([省市县区州旗乡镇街道村、]{1,8}\))?[两三四]级)"
    r"|(?=[①-⑳])|(?<=[一-龥])\.(?=[一-龥])"
    r"|(?:(?<=各地区)|(?<=各地))(?=各(?:有关|相关)?(?:部门|单位))"
)
# Kinds of place that one 各 stands before are one collective: 各省、自治区、直辖市人民政府.
_KIND = (
    "(?:省|自治区|直辖市|地(?=、[市州])|盟行政公署|盟行署|地区行署|计划单列市|设区市|地级市|市州|市"
    "|自治州|州|盟|县级市|县市区|县区|县市|县|区|旗|乡|镇)"
    r"(?:\([省市县区州旗、]{1,8}\))?"
)
ONE_COLLECTIVE = re.compile(
    rf"(?:各(?:有关|相关)?|有关|相关){_KIND}(?:、{_KIND}){{1,4}}"
    r"(?:级?(?:人民)?政府(?:\((?:管委会|管理委员会|行政公署|行署)\))?)?"
    r"(?:(?![一-龥])|(?=[和及与等按依]|负责|分[别工]|共同))"
)
PAGE_MARK = re.compile(
    r"\n? ?-+ ?\d{1,3} ?-+ ?(?=\n|[一-龥]|$)"
    r"|\n ?\d{1,3} ?[、.](?=[、,;)\]]|[一-龥])|(?<=[、,;]) ?\d{1,3}[、.]?(?= ?[、,;])"
)
# What shows that more than separators and names stands in a list, and that a stretch between separators may be more
# than one name, or have words around it: whatever the patterns below find begins or ends with one of these.
ODD_IN_LIST = re.compile(r"[^一-龥、,;。]")
ODD_IN_NAME = re.compile(
    r"[^一-龥]|[和及与暨等]|[局委厅办室部](?=[省市县区州])|[局委厅办室部会](?=各)"
    r"|(?:中心|公司|集团)(?=[省市县区州])|(?:派出所|卫生院|办公室)(?=[一-龥])|(?:职[责能]|分工|分别|共同|联合)$"
)
ODD_START = re.compile(r"第|(?:以上|上述|[此该本]项(?:工作|任务)|具体|主要|均|分别|统一)?由|请|会同|以及|并会同")
CONJUNCTION = re.compile(r"以及|(?:(?<!部门)|(?!和单位))(?:(?<!单位)|(?!和部门))和|及|与|暨|并会同")
# Where a separator was lost: between the end of one name and what can only begin another.
_NEXT_NAME = (
    r"[省市县区州](?![域直级属内外里])[一-龥]{2,14}(?:局|委|厅|办|中心|会|室|部|公司|集团|政府)(?:$|[(省市县区])"
)
LOST = re.compile(
    rf"(?<=[局委厅办室部])(?={_NEXT_NAME})|(?<=中心|公司|集团)(?={_NEXT_NAME})"
    r"|(?<=派出所|卫生院)(?=[一-龥]{2,8}(?:所|站|办|院|中心|队)$)"
    r"|(?<=[^府委]办公室)(?=[一-龥]{2,8}(?:办公室|中心|站|所)$)"
    r"|(?<=.[局委厅办室部会])(?=各(?!成员)[一-龥]{1,8}(?:政府|街道|镇|乡|单位|部门|管委会|办事处)$)"
)
# The same in names that ran together without any separator, as columns do that were copied out of a table.
JOINED = re.compile(
    r"(?<=管委会|委员会|指挥部)(?=[省市县区州各][一-龥])"
    r"|(?<=公司|集团|街道)(?=[一-龥]{2})"
    r"|(?<=中心|银行)(?![一-龥]{0,8}[支分]行)(?=[一-龥]{2})"
    r"|(?<=各乡镇|各镇街|各镇办|各园区)(?!街道(?![一-龥]))(?=[一-龥]{2})"
    r"|(?<=派出所|卫生院|司法所|财政所)(?=[一-龥]{2})"
    r"|(?<=..局|..委|..办)(?=[一-龥]{2})|(?<=\))(?=[一-龥]{2})"
    r"|(?<=..园|.[^局委办厅院会心道镇乡]区)(?=[一-龥]{1,6}(?:园|区|局|公司)(?:$|[(各]))"
    r"|(?<=[一-龥\)])(?=各)|(?<=街道)(?=市)"
    r"|(?<=[妇残文侨商台]联|科协|工会|大队|支队|法委)(?=[省市县区州镇乡各城][一-龥]{2})"
    r"|(?<=宣传部|组织部|统战部|武装部)(?=[省市县区州][一-龥]{2})"
)
# What goes on a name: 局 and the branch of a place, 市生态环境局东山分局.
NOT_JOINED = re.compile(
    r"^(?:(?:人民)?政府|党委|管委会|办事处|事处|公室|会|员会|党工委|工委|局|处|科|所|大队|支队|分局"
    r"|(?![省市县区州各]|自然|生态|公安|交警|交通|税务|规划|国土|环保|工商)[一-龥]{2,3}"
    r"(?:分局|调查队|支行)|交巡?警[大支]队)"
)
PARTY_HEAD = re.compile(r"(?:^|[一-龥])[省市县区州]委$|^(?:省|市|县|区|州)$")
# 等 before a collective, which goes on with the list.
ETC_GROUP = re.compile(
    r"等(?:部门|单位)?(?=(?:和|及|、|以及)?各[省市县区州镇乡街地级设自])"
    r"|等(?=(?:国务院|中央|[省市县区州]|全[省市县区])?(?:[直级])?(?:各|相关|有关|其他){1,2}"
    r"(?:职能|行业|主管|责任|成员)?(?:部门|单位|地区|企业|科室|乡镇|镇街|街道))"
    r"|等(?=[省市县区州全][一-龥]{2,20}成员单位)"
)
ETC = re.compile(
    r"等(?:\d+|[一二三四五六七八九十]+)?(?:个|家)?(?:部门(?:和|、|及)单位|单位(?:和|、|及)部门|部门|单位"
    r"|[省市县区州](?:直|级)(?:主管)?(?:部门|单位)(?:\(单位\))?"
    r"|市直部门|(?:[一-龥]{0,4}主管|职能)部门|机关|企业|(?:金融)?机构)?(?:为成员单位)?$|等等$"
    r"|(?<![高中初平同])等(?:[一-龥]{2,6}企业|[一-龥]{0,4}运营商|商业银行)$"
)
# Behind subjects that are short for departments.
OF_DEPARTMENTS = re.compile(r"等(?:有关|相关|多个)?部门(?:单位)?(?=$|[,、;和及与])")
DEPARTMENTS_BEHIND = re.compile(r"等(?:多个|有关|相关)?部门")
LEADING = re.compile(
    r"^(?!\d{1,3}个[一-龥])(?:第[一二三四五六七八九十\d]{1,4}条|[\d.、·*★☆△▲※#●•■◆▪\-)\]]+|[①-⑳]"
    r"|(?:以上|上述|[此该本]项(?:工作|任务)|具体|主要|均|分别|统一)?由"
    r"|请|会同|以及|与|暨|和(?!平)|及(?![一-龥]?时)|[“”\"]$)+"
)
# How each does what is theirs; so too in front of the verbs of clauses.
BY_DUTIES = (
    r"按照?(?:各自)?(?:部门)?职[责能](?:分工)?|根据(?:各自)?职责(?:分工)?"
    r"|依职责|按照?(?:行业)?分工|分工|分别|共同|联合"
)
TRAILING = re.compile(rf"(?:{BY_DUTIES})+$")
# What stands in lists of units and is none: times, and officials by post and name.
NO_UNIT = re.compile(
    r"^[√✓✔\u3007△☆●▲]?为(?:牵头|责任|配合|协办)|"
    r"^(?:责任人|负责人|联系人|联系电话|责任领导|牵头领导|包保领导|完成时限)"
    r"|^年|\d年|[年月日](?:底|末)?(?:之|以)?前|月\d{1,2}日|前(?:完成|取得|见效|到位)|时限"
    r"|^\d*月(?![一-龥]{1,3}(?:乡|镇|街道))"
    r"|^(?:预期性|约束性)(?:指标)?$|^通过|^要(?!塞)|^须|^其(?![他它余])|^下同$|^不再|均(?:涉及|需)"
    r"|^(?:全年|年内|长期|持续|常态|立行立改|按时|按月|每[年月季日])"
    r"|^[一-龥]{1,8}(?:常委|党组成员|党委委员|党组书记)$"
    r"|^(?:各)?(?:分管|协管|联系|主管|常务|牵头|包保|主要|有关|相关){1,2}(?:[省市县区州镇乡])?"
    r"(?:政府|委)?(?:副?(?:省|市|州|县|区|镇|乡)长|副?秘书长|副?主席|副?主任|领导(?:同志)?)$"
    r"|^[一-龥]{0,8}(?:副?[省市县区州镇乡]长|副?书记|副?主席|副?秘书长|副?主任|副?局长|副?厅长|副?部长)"
    r"(?![一-龥]*[室处会办局科]$)[一-龥]{2,3}$"
)
# What no personal name ends in: 安监所 is an office, though 安 is a surname.
NO_NAME_END = re.compile(r"[站所局办队委科股联会]$")
STARRED = re.compile(r"^[*★☆△▲※]|[*★☆△▲※]$")
NOTE_OPEN = re.compile(
    r"[(\[〈<](?=含|包括|除|不含|设[在于]|下同|以下|简称|排|按|分别|具体|牵头|主办|主责|总牵头|配合|协办"
    r"|协助|负责|责任|参与|无牵头|列|第一"
    r"|[^()]{0,8}(?:长|主任|书记|负责人|联系人|责任人|电话):)"
)
# Who answers for a unit, in brackets behind its name: 县财政局(局长张伟).
PERSON_NOTE = re.compile(r"[(\[](?P<post>[一-龥]{0,6}(?:长|主任|书记|主席))?(?P<name>[一-龥]{2,3})[)\]]")
# Who a collective is, in brackets behind it: 相关部门（区建设局、区水务局等）.
COLLECTIVE_NAMED = re.compile(
    r"(?<![一-龥])[一-龥]{0,8}(?:主管|管理|相关|有关|责任|职能|成员|各)(?:部门|单位)"
    r"\((?P<units>[省市县区州镇乡][一-龥、]{1,80}?[局委办厅队处会])(?:等|等?相关部门|等?有关部门|等?部门)?\)"
)
ROLE_NOTE = re.compile(r"^[(\[〈](?P<role>总?牵头|主办|主责|配合|协办|协助|参与|负责|责任)(?:单位|部门)?[)\]〉]$")
DEFINITION = re.compile(r"[〈(\[<](?:含|包括|包含)(?P<members>[^〈〉()\[\]]{2,120}?)[,;、 ]*下同[)〉\]>]")
# A short name that the text sets for what stands before it.
SHORT_NAME = re.compile(
    r"\((?:以下|下文|下)?(?:统一|均)?(?:简称|(?<=以下)称):?[“\"《]?(?P<short>[一-龥]{2,14})[”\"》]?[,;)]"
)

RULES = (
    Rule("hard-separator", HARD, "市教育局、市财政局"),
    Rule("one-collective", ONE_COLLECTIVE, "各市、县（市、区）人民政府"),
    Rule("page-mark", PAGE_MARK, "市教育局\n3、市财政局"),
    Rule("conjunction", CONJUNCTION, "市教育局和市财政局"),
    Rule("lost-separator", LOST, "市教育局市财政局"),
    Rule("joined", JOINED, "城投公司水务公司"),
    Rule("not-joined", NOT_JOINED, "办事处"),
    Rule("party-head", PARTY_HEAD, "市委"),
    Rule("etc-group", ETC_GROUP, "市教育局等有关部门"),
    Rule("etc", ETC, "市教育局等部门"),
    Rule("of-departments", OF_DEPARTMENTS, "财政、公安等部门"),
    Rule("departments-behind", DEPARTMENTS_BEHIND, "等部门"),
    Rule("leading", LEADING, "由市教育局"),
    Rule("trailing", TRAILING, "市教育局按职责分工"),
    Rule("no-unit", NO_UNIT, "年6月底前完成"),
    Rule("no-name-end", NO_NAME_END, "安监所"),
    Rule("starred", STARRED, "*市教育局"),
    Rule("note-open", NOTE_OPEN, "各区政府（含高新区，下同）"),
    Rule("person-note", PERSON_NOTE, "（局长张伟）"),
    Rule("role-note", ROLE_NOTE, "（牵头）"),
    Rule("definition", DEFINITION, "各区政府（含高新区、经开区管委会，下同）"),
    Rule("short-name", SHORT_NAME, "市减灾委员会（以下简称减灾委）"),
    Rule("collective-named", COLLECTIVE_NAMED, "相关部门(区建设局、区水务局等)"),
)
