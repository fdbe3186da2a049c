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
    "城乡规划 城乡建设 城乡水务 "
    "外经贸 经贸 国土 人事 监察 农林 测绘 血防 老龄 综治 维稳 社保 审批 自规 交运 食安 中小企业 新闻出版"
)
_ORGANS = "厅|局|委|办|委员会|办公室|社|中心|总队|支队|大队|管理处|服务处|服务局"
_MASS = (
    "总工会|工会|妇联|工商联|残联|科协|文联|社科联|侨联|台联|红十字会|贸促会|人民法院|法院|人民检察院"
    "|检察院|政府办|政府办公室|教委|科委|建委|农委|经信委|计生委|计生局|计生办|人口计生委|人口计生局"
    "|人口和计划生育委|人口和计划生育局|建设局|建设委|建设厅|建设交通委|建管委|信息委|劳动局|劳动保障局"
    "|劳动和社会保障局|资规局|资规厅|规资局|纪委监委|纪委监委机关|纪委机关"
    "|纪委|监委|台办|民委"
)
_PARTY = (
    "组织部|宣传部|统战部|政法委|政法委员会|网信办|编办|编委办|机要局|党校|政研室|改革办|社会工作部|农工委"
    "|农工部|党史研究室|巡察办|国安办|平安办|老干部局"
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
    rf"^(?!.*(?:总局|总署)|[一-龥]{{2,8}}部(?!门)[一-龥]{{2,10}}[局办]$|公安[一-龥]{{2,6}}分局$|.*街道?办$"
    r"|(?:生态环境|自然资源(?:和规划)?|规划和自然资源)(?!局|保护|和规划)[一-龥]{2,6}分局$)"
    rf"(?:(?:{'|'.join(_SUBJECTS.split())})[一-龥]{{0,14}}?(?:{_ORGANS})|{_MASS})(?:\([一-龥]{{2,12}}\))?$"
)
YOUTH_LEAGUE = re.compile(r"^团[省市县区州盟旗]委$")
BARE_PARTY_ORGAN = re.compile(rf"^(?:{_PARTY})$")
# The place and level in front of a department; a Party organ's has 委 after it.
PREFIX = re.compile(
    r"^(?P<prefix>(?:(?!各|全|有关)[一-龥]{1,7}?(?:自治区|自治州|自治县|自治旗))"
    rf"|(?:(?!各|全|有关|社区|城乡)[一-龥]{{1,5}}?)??(?:[{LEVELS}](?![{LEVELS}域])|新区))"
    r"(?P<rest>委|政府|人民政府)?(?=[一-龥]{2})"
)
PLACE = re.compile(r"^(?!各|全|有关|相关)[一-龥]{1,8}?(?:自治[县州旗区]|[省市县区州盟旗镇乡]|街道|新区|园区|开发区)$")
ZONE = re.compile(
    r"^(?!各|全|有关|相关|市直)[一-龥]{0,10}?"
    r"(?:开发区|高新区|经开区|新区|园区|风景区|示范区|度假区|保税区|功能区|管理区|港区|实验区|合作区|产业园|工业园)$"
)
# What governs a place; a second body of the same kind may stand behind it in brackets: 人民政府(管委会).
_PLACE_ENDING = r"(?:人民政府|政府|党工委|党委|管委会|管理委员会|办事处)(?:\((?:管委会|管理委员会|办事处)\))?"
PLACED_SUFFIX = re.compile(
    r"^(?P<place>(?!各|全)[一-龥]{1,12}?(?:[省市县区州盟旗镇乡园]|街道)(?:\([一-龥]{2,12}\))?)"
    rf"(?P<suffix>{_PLACE_ENDING})$"
)
# A zone or station that those before it are too: 青山、临河经济开发区管委会.
ZONE_SUFFIX = re.compile(
    r"^[一-龥]{2,3}(?P<suffix>派出所|"
    r"(?:经济|经济技术|高新|高新技术|高新技术产业|产业|工业|旅游)(?:开发区|园区|集聚区)"
    r"(?:管委会|管理委员会|党工委))$"
)
# Cities whose names end like a kind of place: 青州, before 临江市人民政府.
CITY_LIKE_PREFECTURE = re.compile(r"^[一-龥]州$")
SHORT_PLACE = re.compile(r"^(?![市省县区州全各])[一-龥]{2,3}(?<![局委厅办部会院署省市县区州盟旗镇乡联协])$")
BARE_SUBJECT = re.compile(rf"^(?:[各同{LEVELS}]级|[各{LEVELS}])?(?:{'|'.join(_SUBJECTS.split())})[一-龥]{{0,6}}$")
# Further subjects, which are short for departments only where 部门 follows: 执法、消防等部门.
OTHER_SUBJECT = re.compile(
    rf"^(?:[各同{LEVELS}]级|[各{LEVELS}])?"
    rf"(?:执法|建设|环境卫生|市容|市政(?:园林)?|通信(?:管理)?|通讯|劳动(?:和?社会)?(?:保障)?"
    r"|计生|计划生育|人口和?(?:计生|计划生育)|宣传|组织|编制|网信|消防|税务|烟草|电力|供电|供水|供气|燃气"
    r"|供热|铁路|民航|海事"
    r"|质检|质量技术监督|检验检疫|邮政|电信|价格|工业|经济|国土房管)$"
)
# Enterprises that lists name without 公司 but for the last: 县电信、移动、联通公司.
UTILITY = re.compile(
    r"^(?:[省市县区州]|国网|中国)?(?:电信|移动|联通|铁塔|广电网络|供电|电力|供水|自来水|燃气|供热|公交)"
    r"(?P<suffix>分?公司)?$"
)
SHARED_DEPARTMENT = re.compile(r"(?P<suffix>行政主管部门|主管部门|行政部门|部门)$")
# How every name ends that leaves its ending to those before it.
SHARED_ENDINGS = ("政府", "党工委", "党委", "管委会", "管理委员会", "办事处", "公司", "部门", "派出所", "会)", "处)")
# What has no name of its own, so that it shares the 各 of the collective before it, and the ending of the one behind.
_KINDS_OF_PLACE = (
    "省|自治区|直辖市|直管市|设区市|地级市|地市|市州|市|州|盟|县市区|县市|市区|县区|县级市|县|区|旗|乡镇"
    "|镇乡|乡|镇|街道|街办|社区|村|新区|园区|功能区|开发区|高新区|经开区|管理区"
)
KIND_OF_PLACE = re.compile(rf"^各?(?:有关|相关)?(?:{_KINDS_OF_PLACE})(?:\([省市县区州旗盟乡镇街道、]{{1,8}}\))?$")
KIND_WITH_ENDING = re.compile(
    rf"^各?(?:有关|相关)?(?:{_KINDS_OF_PLACE})(?:\([省市县区州旗盟乡镇街道、]{{1,8}}\))?"
    rf"(?P<suffix>{_PLACE_ENDING})$"
)
NO_OFFICE = re.compile(r"[镇乡县区市](?:\([^()]{1,12}\))?$")  # whose government is no 办事处: 各乡镇、街道办事处
NAMELESS = re.compile(
    rf"^(?:(?!开发区|高新区|经开区|新区|管理区)(?:{_KINDS_OF_PLACE})"
    rf"(?:\([省市县区州旗盟乡镇街道、]{{1,8}}\))?(?:{_PLACE_ENDING})?"
    r"|(?:人民)?政府(?:\((?:管委会|管理委员会|办事处)\))?"
    r"|管委会|管理委员会|办事处|企业|学校|医院|部门|单位|成员单位|医疗机构)$"
)
# The committee of the Party of a place, before its government.
PARTY_END = re.compile(r"党(?:工|\(工\))?委$")
SECOND_BODY = re.compile(r"^(?:(?:人民)?政府|管委会|管理委员会|办事处)(?:\((?:管委会|管理委员会|办事处)\))?$")
LEVEL_ALONE = re.compile(rf"^(?P<own>[{LEVELS}])(?:级)?$")

# Who has departments of its own, which stand below no government: 医务科, 总务处.
INSTITUTION = re.compile(r"(?:医院|卫生院|学校|中学|小学|学院|大学|幼儿园|公司|集团)$")
# The same of a town, in its title or as issuer: its offices are no departments of the county.
TOWN = re.compile(
    r"^(?!关于)(?:中共)?[一-龥]{1,12}?(?:(?<![乡城村集心])镇|(?<!城)乡|街道)"
    r"(?:人民政府|政府|党委|党工委|委员会|办事处|工委)?(?:办公室)?(?=关于|印发|20\d{2}|$)"
)

# How the name of a unit ends; a bracket may follow.
ORGAN = re.compile(
    r"(?:(?<![格布棋])局|厅|委|办|部|院|署|会|社|室|处|科|(?<=[一-龥]{2})司|中心|公司|集团|政府|街道|镇街|镇|乡|站|队"
    r"|所|校|大学|中学|小学|海关|支行|银行|分行|工委|专班|指挥部|小组|武装部|园|馆|台|厂|企业|单位|部门"
    r"|开发区|新区|园区|高新区|经开区|风景区|示范区|股|党委|党组|网|医院|基地|农场|林场|机关|妇联|残联"
    r"|工商联|文联|侨联|社科联|台联|科协|政协|人大|人行|中支|日报|供电|电信|移动|联通|铁塔|烟草|军分区|消防"
    r"|武警|税务|广播电台|作协|记协|计生协|(?<=[团盟革建进工])中央|建设兵团|防总|机构|社区"
    r"|高校|学会|书店|媒体|党派|石化|邮政|片区|管理区|功能区|保税区|度假区|景区|产业园|工业园|科技城|总厂|煤矿"
    r"|港口|机场|铁路|[车机工电]务段|供电段|公路段"
    # Teams of a headquarters by what they do; 组 alone would be half of 小组.
    r"|(?:保障|工作|救治|防控|督导|督查|协调|专家|宣传|报道|综合|秘书|执法|整治|处置|救援|维稳|后勤|安保|联络|推进|指导"
    r"|检查|监察|巡查|技术|信息|舆情|善后|调查|疏散|警戒|抢险|接待|考核|服务|评估|监测|流调|隔离|管控|排查|督办)组"
    r"|联席会议|(?:联控|协调|指挥|联动)机制)"
    r"(?:\([^()]{1,24}\)|[\[〔][^〔〕\[\]]{1,24}[\]〕])?$"
)
# What stands for several units that it does not name.
GROUP = re.compile(
    r"^(?:各|全[市县区省州镇乡]|全体|全部|所有|有关|相关|其他|其它|涉及|涉事|属地|辖区|地方(?:人民)?政府)"
    r"|各|所有"
    r"|(?:有关|相关|成员|责任|参与|牵头|配合|帮扶|试点)(?:单位|部门|地区|城市|企业|科室)|(?<!主管)部门$|(?<!事业)单位$"
    r"|^[省市县区州][直属](?!机关(?:党?工委|党委))"
    r"|^[一-龥]?级(?:部门|单位)"
    r"|^\d{1,3}个(?:街道|乡镇|镇|乡|县|区|村|社区|部门|单位)"
)


# Ministries as the State Council's documents name them; a document that names them more often than local departments
# speaks for the centre.
_MINISTRIES = (
    "国家发展改革委|工业和信息化部|财政部|教育部|科技部|公安部|民政部|司法部|人力资源社会保障部|自然资源部"
    "|生态环境部|住房城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|国家卫生健康委|应急管理部"
    "|退役军人部|审计署|国务院国资委|海关总署|税务总局|市场监管总局|国土资源部|环境保护部|农业部|文化部"
    "|国家卫生计生委|工商总局|质检总局|银保监会|证监会"
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
    Rule("institution", INSTITUTION, "清河县人民医院"),
    Rule("town", TOWN, "清河县柳溪镇关于"),
    Rule("youth-league", YOUTH_LEAGUE, "团县委"),
    Rule("second-body", SECOND_BODY, "人民政府"),
    Rule("level-alone", LEVEL_ALONE, "市"),
    Rule("organ", ORGAN, "市投资促进中心"),
    Rule("group", GROUP, "各乡镇人民政府"),
    Rule("ministry", MINISTRY, "财政部、教育部"),
    Rule("shown-level", SHOWN_LEVEL, "由县财政局负责"),
)
