"""How units are written in lists: separators, what is no part of a name, levels, departments, organ endings."""

import re

from loaders.wording.rule import Rule, opening

LEVELS = "省市县区州盟旗镇乡"
# What a department's name begins with, in full and shortened, where a list leaves the level out.
_SUBJECTS = (
    "发展和?改革 发改 经济和?信息化 经济信息 经信 经济发展 经发 工业和?信息化 工信 教育 教体 "
    "科学技术 科技 公安 民政 司法 财政 人力资源 人社 自然资源 国土资源 规划 生态环境 "
    "环境保护 环保 住房 住建 城建 城乡建设 城市管理 城管 综合执法 综合行政执法 交通 "
    "水利 水务 农业 农村 农牧 农粮 商务 商贸 文化 文旅 文广 文体 卫生 卫健 卫计 "
    "退役军人 应急 安监 审计 国资 国有资产 市场 工商 质监 食药监 药品 药监 体育 "
    "机管 房地 统计 医疗保障 医保 信访 林业 林草 园林 绿化 粮食 粮储 金融 地方金融 行政审批 "
    "政务 大数据 数据 税务 国税 地税 气象 地震 机关事务 知识产权 广播电视 广电 人防 "
    "民防 乡村振兴 扶贫 外事 侨务 民族 民宗 宗教 档案 供销 投资促进 投促 招商 口岸 "
    "海洋 渔业 畜牧 水产 能源 房管 房产 创新 营商环境 物价 法制 旅游 煤炭 盐务 "
    "邮政 机构编制 公共资源 河长 森林公安 消防 残疾人 老干部 党史 地方志 史志 "
    "重点项目 移民 接待 港航 运管 公路 路政 农机 农业机械 疾控 爱卫 文明 普法 国防动员 国动 "
    "防汛 物流 会展 轨道 交警 住房公积金 公积金 住房保障 房屋 征收 环卫 排水 种业 国安 保密 "
    "外经贸 经贸 国土 人事 监察 农林 测绘 血防 老龄 综治 维稳 社保 审批 自规 交运 食安 中小企业 新闻出版"
)
_ORGANS = "厅|局|委|办|委员会|办公室|社|中心|总队|支队|大队|管理处|服务处|服务局"
_MASS = (
    "总工会|工会|妇联|工商联|残联|科协|文联|社科联|侨联|台联|红十字会|贸促会|"
    "人民法院|法院|人民检察院|检察院|政府办|政府办公室|教委|科委|建委|农委|经信委|计生委|计生局|计生办|人口计生委|人口计生局|人口和计划生育委|人口和计划生育局|建设局|建设委|建设厅|建设交通委|建管委|信息委|劳动局|劳动保障局|劳动和社会保障局|资规局|资规厅|规资局|纪委监委|纪委监委机关|纪委机关|纪委|监委|台办"
)
_PARTY = (
    "组织部|宣传部|统战部|政法委|政法委员会|网信办|编办|编委办|机要局|党校|政研室|"
    "改革办|社会工作部|农工委|农工部|党史研究室|巡察办|国安办|平安办|老干部局"
)

# Words that a line break may cut in two inside a name.
WORDS_OF_NAMES = (
    *_SUBJECTS.replace("?", "").split(),
    *(
        "社会保障",
        "住房城乡",
        "生态环境",
        "委员会",
        "办公室",
        "办公厅",
        "人民政府",
        "管委会",
        "管理委员会",
        "办事处",
        "服务中心",
    ),
    *("指挥部", "领导小组", "开发区", "银行", "公司", "集团", "分局", "支队", "消防救援"),
)
BARE_DEPARTMENT = re.compile(
    rf"^(?!.*(?:总局|总署)(?:\(|$)|公安[一-龥]{{2,6}}分局$|.*街道?办$)(?:(?:{'|'.join(_SUBJECTS.split())})[一-龥]{{0,14}}?(?:{_ORGANS})|{_MASS})(?:\([一-龥]{{2,12}}\))?$"
)
BARE_PARTY_ORGAN = re.compile(rf"^(?:{_PARTY})$")
# The place and level in front of a department; a Party organ's has 委 after it.
PREFIX = re.compile(
    r"^(?P<prefix>(?:(?!各|全|有关)[一-龥]{1,7}?(?:自治区|自治州|自治县|自治旗))|(?:(?!各|全|有关|社区)[一-龥]{1,5}?)??"
    rf"(?:[{LEVELS}](?![{LEVELS}])|新区))(?P<rest>委|政府|人民政府)?(?=[一-龥]{{2}})"
)
PLACE = re.compile(r"^(?!各|全|有关|相关)[一-龥]{1,8}?(?:自治[县州旗区]|[省市县区州盟旗镇乡]|街道|新区|园区|开发区)$")
ZONE = re.compile(
    r"^(?!各|全|有关|相关|市直)[一-龥]{0,10}?(?:开发区|高新区|经开区|新区|园区|风景区|示范区|度假区|保税区|功能区|管理区|产业园|工业园)$"
)
# What governs a place; a second body of the same kind may stand behind it in brackets: 人民政府(管委会).
_PLACE_ENDING = r"(?:人民政府|政府|党工委|党委|管委会|管理委员会|办事处)(?:\((?:管委会|管理委员会|办事处)\))?"
PLACED_SUFFIX = re.compile(
    r"^(?P<place>(?!各|全)[一-龥]{1,12}?(?:[省市县区州盟旗镇乡园]|街道)(?:\([一-龥]{2,12}\))?)"
    rf"(?P<suffix>{_PLACE_ENDING})$"
)
# A zone that those before it are too: 青山、临河经济开发区管委会.
ZONE_SUFFIX = re.compile(
    r"^[一-龥]{2,3}(?P<suffix>(?:经济|经济技术|高新|高新技术|高新技术产业|产业|工业|旅游)(?:开发区|园区|集聚区)(?:管委会|管理委员会|党工委))$"
)
# Cities whose names end like a kind of place: 青州, before 临江市人民政府.
CITY_LIKE_PREFECTURE = re.compile(r"^[一-龥]州$")
SHORT_PLACE = re.compile(r"^(?![市省县区州全各])[一-龥]{2,3}(?<![局委厅办部会院署省市县区州盟旗镇乡联协])$")
BARE_SUBJECT = re.compile(rf"^(?:[各同{LEVELS}]级|[各{LEVELS}])?(?:{'|'.join(_SUBJECTS.split())})[一-龥]{{0,6}}$")
# Further subjects, which are short for departments only where 部门 follows: 执法、消防等部门.
OTHER_SUBJECT = re.compile(
    rf"^(?:[各同{LEVELS}]级|[各{LEVELS}])?(?:执法|建设|环境卫生|市容|市政(?:园林)?|通信(?:管理)?|通讯|劳动(?:和?社会)?(?:保障)?"
    r"|计生|计划生育|人口和?(?:计生|计划生育)|宣传|组织|编制|网信|消防|税务|烟草|电力|供电|供水|供气|燃气|供热|铁路|民航|海事"
    r"|质检|质量技术监督|检验检疫|邮政|电信|价格|工业|经济|国土房管)$"
)
# Enterprises that lists name without 公司 but for the last: 县电信、移动、联通公司.
UTILITY = re.compile(
    r"^(?:[省市县区州]|国网|中国)?(?:电信|移动|联通|铁塔|广电网络|供电|电力|供水|自来水|燃气|供热|公交)(?P<suffix>分?公司)?$"
)
SHARED_DEPARTMENT = re.compile(r"(?P<suffix>行政主管部门|主管部门|行政部门|部门)$")
# How every name ends that leaves its ending to those before it.
SHARED_ENDINGS = ("政府", "党工委", "党委", "管委会", "管理委员会", "办事处", "公司", "部门", "会)", "处)")
# What has no name of its own, so that it shares the 各 of the collective before it, and the ending of the one behind.
_KINDS_OF_PLACE = (
    "省|自治区|直辖市|直管市|设区市|地级市|地市|市州|市|州|盟|县市区|县市|市区|县区|县级市|县|区|旗|乡镇|镇乡|乡|镇|街道|街办|社区|村|新区|园区|功能区"
    "|开发区|高新区|经开区|管理区"
)
KIND_OF_PLACE = re.compile(rf"^各?(?:有关|相关)?(?:{_KINDS_OF_PLACE})(?:\([省市县区州旗盟乡镇街道、]{{1,8}}\))?$")
KIND_WITH_ENDING = re.compile(
    rf"^各?(?:有关|相关)?(?:{_KINDS_OF_PLACE})(?:\([省市县区州旗盟乡镇街道、]{{1,8}}\))?"
    rf"(?P<suffix>{_PLACE_ENDING})$"
)
NO_OFFICE = re.compile(r"[镇乡县区市](?:\([^()]{1,12}\))?$")  # whose government is no 办事处: 各乡镇、街道办事处
NAMELESS = re.compile(
    rf"^(?:(?!开发区|高新区|经开区|新区|管理区)(?:{_KINDS_OF_PLACE})(?:\([省市县区州旗盟乡镇街道、]{{1,8}}\))?(?:{_PLACE_ENDING})?"
    r"|(?:人民)?政府(?:\((?:管委会|管理委员会|办事处)\))?|管委会|管理委员会|办事处|企业|学校|医院|部门|单位|成员单位|医疗机构)$"
)
# The committee of the Party of a place, before its government.
PARTY_END = re.compile(r"党(?:工|\(工\))?委$")
LEVEL_ALONE = re.compile(rf"^(?P<own>[{LEVELS}])(?:级)?$")

ORGAN = re.compile(
    r"(?:局|厅|委|办|部|院|署|会|社|室|处|科|(?<=[一-龥]{2})司|中心|公司|集团|政府|街道|镇街|镇|乡|站|队|所|校|大学|中学|小学|海关|支行|银行|分行|工委|"
    r"专班|指挥部|小组|武装部|园|馆|台|厂|企业|单位|部门|开发区|新区|园区|高新区|经开区|风景区|示范区|股|党委|党组|网|医院|基地|农场|林场"
    r"|机关|妇联|残联|工商联|文联|侨联|社科联|台联|科协|政协|人大|人行|中支|日报|供电|电信|移动|联通|铁塔|烟草|军分区|消防|武警|税务|广播电台"
    r"|作协|记协|计生协|(?<=[团盟革建进工])中央|建设兵团|防总|中国石油|中国海油|机构|社区|高校|学会|书店|党派|石化|邮政|片区|管理区|功能区|保税区|度假区|景区|产业园|工业园|科技城|总厂|煤矿|港口|机场|铁路|[车机工电]务段|供电段|公路段"
    r"|(?:保障|工作|救治|防控|督导|督查|协调|专家|宣传|报道|综合|秘书|执法|整治|处置|救援|维稳|后勤|安保|联络|推进|指导"
    r"|检查|监察|巡查|技术|信息|舆情|善后|调查|疏散|警戒|抢险|接待|考核|服务|评估|监测|流调|隔离|管控|排查|督办)组"
    r"|联席会议|(?:联控|协调|指挥|联动)机制)"
    r"(?:\([^()]{1,24}\)|[\[〔][^〔〕\[\]]{1,24}[\]〕])?$"
)
GROUP = re.compile(
    r"^(?:各|全[市县区省州镇乡]|全体|全部|所有|有关|相关|其他|其它|涉及|涉事|属地|辖区)|各|所有|(?:有关|相关|成员|责任|参与|牵头|配合|帮扶)"
    r"(?:单位|部门|地区|企业|科室)|(?<!主管)部门$|(?<!事业)单位$|^[省市县区州][直属](?!机关(?:党?工委|党委))|^[一-龥]?级(?:部门|单位)|^\d{1,3}个(?:街道|乡镇|镇|乡|县|区|村|社区|部门|单位)"
)

HARD = re.compile(
    r"[,;/|。\\]|(?<!\d个街道|个街道办|\d个乡镇)、(?![省市县区乡镇村]{1,2}(?:\([省市县区州旗乡镇街道村、]{1,8}\))?[两三四]级)|(?=[①-⑳])|(?<=[一-龥])\.(?=[一-龥])|(?:(?<=各地区)|(?<=各地))(?=各(?:有关|相关)?(?:部门|单位))"
)
# Kinds of place that one 各 stands before are one collective: 各省、自治区、直辖市人民政府.
_KIND = (
    "(?:省|自治区|直辖市|地(?=、[市州])|盟行政公署|盟行署|地区行署|计划单列市|设区市|地级市|市州|市|自治州|州|盟|县级市|县市区|县区|县市|县|区|旗|乡|镇)"
    r"(?:\([省市县区州旗、]{1,8}\))?"
)
ONE_COLLECTIVE = re.compile(
    rf"各{_KIND}(?:、{_KIND}){{1,4}}(?:(?:人民)?政府(?:\((?:管委会|管理委员会|行政公署|行署)\))?)?"
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
    r"[^一-龥]|[和及与暨等]|[局委厅办室部](?=[省市县区州])|[局委厅办室部会](?=各)|(?:中心|公司|集团)(?=[省市县区州])"
    r"|(?:派出所|卫生院)(?=[一-龥])|(?:职责|分工|分别|共同|联合)$"
)
ODD_START = re.compile(r"第|(?:以上|上述|[此该本]项(?:工作|任务)|具体|主要|均|分别|统一)?由|请|会同|以及|并会同")
CONJUNCTION = re.compile(r"以及|(?:(?<!部门)|(?!和单位))(?:(?<!单位)|(?!和部门))和|及|与|暨|并会同")
LOST = re.compile(
    r"(?<=[局委厅办室部])(?=[省市县区州](?![域直级属内外里])[一-龥]{2,14}(?:局|委|厅|办|中心|会|室|部|公司|集团|政府)(?:$|[(省市县区]))"
    r"|(?<=中心|公司|集团)(?=[省市县区州](?![域直级属内外里])[一-龥]{2,14}(?:局|委|厅|办|中心|会|室|部|公司|集团|政府)(?:$|[(省市县区]))"
    r"|(?<=派出所|卫生院)(?=[一-龥]{2,8}(?:所|站|办|院|中心|队)$)"
    r"|(?<=.[局委厅办室部会])(?=各(?!成员)[一-龥]{1,8}(?:政府|街道|镇|乡|单位|部门|管委会|办事处)$)"
)
JOINED = re.compile(
    r"(?<=管委会|委员会|指挥部)(?=[省市县区州各][一-龥])|(?<=公司|集团|街道)(?=[一-龥]{2})|(?<=中心|银行)(?![一-龥]{0,8}[支分]行)(?=[一-龥]{2})|(?<=各乡镇|各镇街|各镇办|各园区)(?!街道(?![一-龥]))(?=[一-龥]{2})|(?<=派出所|卫生院|司法所|财政所)(?=[一-龥]{2})|(?<=..局|..委|..办)(?=[一-龥]{2})|(?<=\))(?=[一-龥]{2})|"
    r"(?<=..园|.[^局委办厅院会心道镇乡]区)(?=[一-龥]{1,6}(?:园|区|局|公司)(?:$|[(各]))|(?<=[一-龥\)])(?=各)|(?<=街道)(?=市)"
    r"|(?<=[妇残文侨商台]联|科协|工会|大队|支队|法委)(?=[省市县区州镇乡各城][一-龥]{2})|(?<=宣传部|组织部|统战部|武装部)(?=[省市县区州][一-龥]{2})"
)
# What goes on a name: 局 and the branch of a place, 市生态环境局东山分局.
NOT_JOINED = re.compile(
    r"^(?:(?:人民)?政府|管委会|办事处|事处|公室|会|员会|党工委|工委|局|处|科|所|大队|支队|分局"
    r"|(?![省市县区州各]|自然|生态|公安|交警|交通|税务|规划|国土|环保|工商)[一-龥]{2,3}(?:分局|调查队|支行)|交巡?警[大支]队)"
)
PARTY_HEAD = re.compile(r"(?:^|[一-龥])[省市县区州]委$|^(?:省|市|县|区|州)$")
ETC_GROUP = re.compile(
    r"等(?:部门|单位)?(?=(?:和|及|、|以及)?各[省市县区州镇乡街地级设自])|等(?=(?:国务院|中央|[省市县区州]|全[省市县区])?(?:[直级])?(?:各|相关|有关|其他)(?:职能|行业|主管|责任|成员)?(?:部门|单位|地区|企业|科室))|等(?=[省市县区州全][一-龥]{2,20}成员单位)"
)
ETC = re.compile(
    r"等(?:\d+|[一二三四五六七八九十]+)?(?:个|家)?(?:部门(?:和|、|及)单位|单位(?:和|、|及)部门|部门|单位|[省市县区州](?:直|级)(?:部门|单位)|市直部门|职能部门|机关)?"
    r"(?:为成员单位)?$|等等$"
)
OF_DEPARTMENTS = re.compile(r"等(?:有关|相关|多个)?部门(?:单位)?$")  # behind subjects that are short for departments
DEPARTMENTS_BEHIND = re.compile(r"等(?:多个|有关|相关)?部门")
LEADING = re.compile(
    r"^(?!\d{1,3}个[一-龥])(?:第[一二三四五六七八九十\d]{1,4}条|[\d.、·*★☆△▲※#●•■◆▪\-)\]]+|[①-⑳]|(?:以上|上述|[此该本]项(?:工作|任务)|具体|主要|均|分别|统一)?由|请|会同|以及|与|暨|和(?!平)|及(?![一-龥]?时)|[“”\"]$)+"
)
TRAILING = re.compile(
    r"(?:按照?(?:各自)?(?:部门)?职责(?:分工)?|根据(?:各自)?职责(?:分工)?|分别|共同|联合|分工|依职责|按分工)+$"
)
# What stands in lists of units and is none: times, and officials by post and name.
NO_UNIT = re.compile(
    r"^(?:责任人|负责人|联系人|联系电话|责任领导|牵头领导|包保领导|完成时限)|^年|\d年|[年月日](?:底|末)?(?:之|以)?前|月\d{1,2}日|前(?:完成|取得|见效|到位)|^\d*月|时限"
    r"|^(?:预期性|约束性)(?:指标)?$|^通过|^要(?!塞)|^须|^其(?![他它余])|^下同$|^不再|均(?:涉及|需)"
    r"|^(?:全年|年内|长期|持续|常态|立行立改|按时|按月|每[年月季日])"
    r"|^[一-龥]{1,8}(?:常委|党组成员|党委委员|党组书记)$"
    r"|^(?:各)?(?:分管|协管|联系|主管|常务|牵头|包保|主要|有关|相关){1,2}(?:[省市县区州镇乡])?(?:政府|委)?(?:副?(?:省|市|州|县|区|镇|乡)长|副?秘书长|副?主席|副?主任|领导(?:同志)?)$"
    r"|^[一-龥]{0,8}(?:副?[省市县区州镇乡]长|副?书记|副?主席|副?秘书长|副?主任|副?局长|副?厅长|副?部长)"
    r"(?![一-龥]*[室处会办局科]$)[一-龥]{2,3}$"
)
# What no personal name ends in: 安监所 is an office, though 安 is a surname.
NO_NAME_END = re.compile(r"[站所局办队委科股联会]$")
STARRED = re.compile(r"^[*★☆△▲※]|[*★☆△▲※]$")
NOTE_OPEN = re.compile(
    r"[(\[〈<](?=含|包括|除|不含|设[在于]|下同|以下|简称|排|按|分别|具体|牵头|主办|主责|总牵头|配合|协办|协助|负责|责任|参与|无牵头|列|第一|[^()]{0,8}(?:长|主任|书记|负责人|联系人|责任人|电话):)"
)
# Who answers for a unit, in brackets behind its name: 县财政局(局长张伟).
PERSON_NOTE = re.compile(r"[(\[](?P<post>[一-龥]{0,6}(?:长|主任|书记|主席))?(?P<name>[一-龥]{2,3})[)\]]")
ROLE_NOTE = re.compile(r"^[(\[〈](?P<role>总?牵头|主办|主责|配合|协办|协助|参与|负责|责任)(?:单位|部门)?[)\]〉]$")
DEFINITION = re.compile(r"[〈(\[<](?:含|包括|包含)(?P<members>[^〈〉()\[\]]{2,120}?)[,;、 ]*下同[)〉\]>]")

# A short name that the text sets for what stands before it.
SHORT_NAME = re.compile(
    r"\((?:以下|下文|下)?(?:统一|均)?(?:简称|(?<=以下)称):?[“\"《]?(?P<short>[一-龥]{2,14})[”\"》]?[,;)]"
)

# Ministries as the State Council's documents name them; a document that names them more often than local departments
# speaks for the centre.
_MINISTRIES = (
    "国家发展改革委|工业和信息化部|财政部|教育部|科技部|公安部|民政部|司法部|人力资源社会保障部|自然资源部|生态环境部"
    "|住房城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|国家卫生健康委|应急管理部|退役军人部|审计署|国务院国资委|海关总署|税务总局"
    "|市场监管总局|国土资源部|环境保护部|农业部|文化部|国家卫生计生委|工商总局|质检总局|银保监会|证监会"
)
MINISTRY = re.compile(rf"(?<![省市县区州厅局])(?:{_MINISTRIES})")
MINISTRY_OPENS = opening(_MINISTRIES.split("|"))
# The prefix that the departments of a document's lists show, to find its level.
SHOWN_LEVEL = re.compile(
    r"(?P<level>[省市县区州旗盟])(?<![^、,;:( \n\[和及由年].)"
    r"(?:(?!场监|场发|域)[一-龥]{2,12}?(?:局|委|厅|办|联|会|中心)(?=[、,;)\] \n负牵])|政府|委(?=[、,;)组宣统政]))"
)

RULES = (
    Rule("bare-department", BARE_DEPARTMENT, "生态环境局"),
    Rule("bare-party-organ", BARE_PARTY_ORGAN, "统战部"),
    Rule("prefix", PREFIX, "某某市财政局"),
    Rule("place", PLACE, "青山县"),
    Rule("zone", ZONE, "临港经济开发区"),
    Rule("placed-suffix", PLACED_SUFFIX, "青山县人民政府"),
    Rule("short-place", SHORT_PLACE, "青山"),
    Rule("city-like-prefecture", CITY_LIKE_PREFECTURE, "青州"),
    Rule("bare-subject", BARE_SUBJECT, "教育"),
    Rule("other-subject", OTHER_SUBJECT, "县消防"),
    Rule("utility", UTILITY, "县电信"),
    Rule("zone-suffix", ZONE_SUFFIX, "临河经济开发区管委会"),
    Rule("shared-department", SHARED_DEPARTMENT, "卫生健康部门"),
    Rule("kind-of-place", KIND_OF_PLACE, "各市"),
    Rule("kind-with-ending", KIND_WITH_ENDING, "县(市、区)人民政府"),
    Rule("no-office", NO_OFFICE, "各乡镇"),
    Rule("nameless", NAMELESS, "街道"),
    Rule("party-end", PARTY_END, "各乡镇党委"),
    Rule("level-alone", LEVEL_ALONE, "市"),
    Rule("organ", ORGAN, "市投资促进中心"),
    Rule("group", GROUP, "各乡镇人民政府"),
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
    Rule("ministry", MINISTRY, "财政部、教育部"),
    Rule("shown-level", SHOWN_LEVEL, "由县财政局负责"),
)
