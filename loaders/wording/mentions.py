"""How labs, facilities, platforms and projects are named: the heads of their names, and what stands around a name."""

import re

from loaders.wording.rule import Rule, opening

_LAB = "实验室"
_FACILITY = (
    "生物安全[三四]级实验室|P[34]实验室|强磁场|设施|大科学装置|科学装置|装置|光源|中子源|样本库|资源库"
    "|种质库|超算中心|智算中心"
    "|算力中心|大数据中心|数据中心|对撞机|望远镜|天文台|风洞"
)
_PLATFORM = (
    "创新中心|研究院|研究中心|科学中心|转移(?:中部|东部|西部|南方|北方)?中心|转化(?:服务)?中心|国家顶级节点"
    "|顶级节点|交易(?:大)?市场|枢纽|合作中心|检测中心|检验中心|孵化中心|测试中心|中试平台|公共服务平台"
    "|服务平台|创新平台|基金|学院"
)
_PROJECT = (
    "大走廊|科学城|科技城|科学岛|未来城|产业园|科技园|工业园|创业园|产业城|小镇|文化区|商务区|总部|研发中心"
    "|制造中心|产业中心|医学中心|示范区项目|产业化|(?:建设|改造|扩建|研发|产业化|基地)项目|工程项目|基地"
)
# The head of a name, the last of a piece counting; longer heads first within a kind.
HEAD = re.compile(
    rf"(?P<facility>{_FACILITY})|(?P<lab>{_LAB})|(?P<platform>{_PLATFORM})|(?P<project>{_PROJECT})"
    r"(?!城区|城市|主任|负责|人员|(?<=园)区)"
)
_WORDS = (word.lstrip("(?:") for kind in (_FACILITY, _LAB, _PLATFORM, _PROJECT) for word in kind.split("|"))
HEAD_OPENS = opening(word.partition("[")[0] for word in _WORDS)
PLACE_BEHIND = re.compile(r"\([一-龥]{2,6}\)")
# A list's own noun: 等3家国家创新中心, 等重大科技基础设施.
COLLECTIVE = re.compile(
    r"等(?P<words>(?:[两\d一二三四五六七八九十]{1,3}(?:个|家|大|项|所|处)?)?"
    r"(?:已建|在建|拟建|新建|国家级?|省级?|市级?|重大|重点|[一-龥]){0,14}?"
    r"(?:(?P<facility>(?<!服务)(?<!配套)设施|装置)|(?P<lab>实验室)"
    r"|(?P<platform>创新中心|平台|研发机构|创新载体)"
    r"|(?P<project>项目|园区|基地)))"
)
COLLECTIVE_OPENS = re.compile("等")
PIECE_ENDS = ",;。!?:\n《》|"  # no name runs over one of these
LIST_MARK = re.compile(r"、")
AND = re.compile(r"以及|和|与|及")
WITH = re.compile(r"以(?!色列)")  # 以…为核心
JOINED = re.compile(r"(?<!中)和(?P<rest>[^和]{2,})$")
QUOTED = re.compile(r"“(?P<words>[^“”\n]{3,30})”")
# Words that a name follows; what stands up to the last of them is no part of it.
BEFORE_NAME = re.compile(
    r"(?:建设|推进|加快|推动|打造|支持|争创|创建|筹建|组建|谋划|提升|发挥|依托|设立|成立|建立|关于|开展"
    r"|聚焦|围绕|实施|启动|获批|布局|申报|培育|引进|促进|鼓励|运营|完善|构建|搭建|优化|强化|加强|深化|抓好"
    r"|做好|做强|做大|形成|统筹|列入|纳入|通过|涵盖|辐射|包括|整合|承接|参与|以及|成为|作为|瞄准|面向|办好"
    r"|用好|建好|管好|建成|新建|兴建|扩建|改建|续建|放大|共建(?<!省部共建)|积极|有序|高标准|高水平|高质量"
    r"|不断|充分|进一步|先行|抓紧|带动|厘清|健全|扩大|联动|持续|加速|打通|争取|印发|允许|改善|预拨"
    r"|重组(?!人|蛋白|抗体|疫苗|腺?病毒|胶原)|组织|满足|利用(?!与)|不受|上述|现有|大力|争建|布设|紧扣|支撑"
    r"|规范|精简|从事|编制|推广|保障|服务于|落实|完成|入选|举办|联合|相关|单位"
    r"|认定为?|升级|提质|就是|引导|扶持|写出|沿着?(?![海江边线途岸])|把|的|尽快|审核|审批|核准)"
)
BEFORE_START = re.compile(
    r"^(?:关于|将|以|由|为|对|把|从|向|在|与|和|及|使|让|用|其中|例如|如|一批|若干"
    r"|[\d一二三四五六七八九十]{1,3}[.、是])+"
)
OPENS = re.compile(r"(?:建立|组建|筹建|设立|创建|共建)$")
# Words that name nothing in particular: what is left without them must be a name.
GENERIC = re.compile(
    r"国家级?|省级?|市级?|区级?|县级?|重点|重大|新型|综合性?|高水平|高能级|一批|若干|各类|各级|各|全国|全省"
    r"|全市|国际|国内|世界级?|区域性?|产业|技术|科技|科学|创新|制造业?|基础|研究|研发|公共|服务|共性|关键"
    r"|核心|前沿|先进|工程|专业|行业|企业|社会|投资|发展|政府|专项|资金|项目|建设|成果|转化|转移|示范|试点"
    r"|特色|优势|战略性?|新兴|未来|现代|高新|园区|配套|基础|大型|工作|民生|招商|信息|生产|一流|联合|骨干"
    r"|龙头|总部|院士|博士后|引导|私募|股权|创投|跨境|境外|海外|电子商务|电商|数字经济|数字贸易|数字化"
    r"|大数据|信息化|智能|医疗|健康|临床|农业|农产品|农机|农村|蔬菜|文化|商贸|现货|科研|共享|协同|实训|实践"
    r"|救治|返乡|规模化?|标准化|双向|学校|中外|工程|认证|全链条|电动汽车|充电|新能源|电网|上述|周边|新一轮"
    r"|沿海|产学研|交叉|企校|校企|合作|检验|检测|交易|市场|学院|大|等|中试|孵化|创业|改造|扩建|新|多个|有关|相关"
)
# Sentences that a name has run into: people with their titles, and verbs of what people do.
CLAUSE = re.compile(
    r"副?(?:省|市|州|县|区|镇|乡|部|局|厅)长(?!江)|总理|书记|主任|汇报|带队|赴|(?<![双定单方取导走])向"
    r"|[\d一二三四五六七八九十百千两]{1,6}(?:平方|公里|公顷|亩)"
    r"|(?<![高中初平均同对])等(?!离子|级|效|温|压)|建设(?=(?:创新)?平台|基地|实验室|研发中心)|[+;]|^[一-龥]?-"
)
# What a number counts is a kind of thing, not one by name: 8家湖北实验室.
COUNTED = re.compile(
    r"[\d一二三四五六七八九十两多]{1,5}(?:个|家|大|所|处)"
    r"(?P<words>[一-龥]{2,16}?(?:实验室|中心|平台|研究院|设施|装置|基地|园))"
)
COUNTED_CUE = re.compile(r"[个家大所处](?<=[\d一二三四五六七八九十两多].)")
# Documents that speak of these name facilities of science; in others 设施 are pipes and parking places.
SCIENCE = re.compile(
    r"科技基础设施|大科学|科学装置|科研设施|重点实验室|科学中心|光源|强磁场|同步辐射"
    r"|等[两\d一二三四五六七八九十]{1,3}个(?:重大|大型)?(?:设施|装置)"
)
# Heads that many things of a kind bear; a thing of its own is called after its place.
COMMON = re.compile(r"(?:产业化|交易(?:大)?市场)$")
FUND = re.compile(r"(?:保险|医保|公积金|帮扶|收费|养老|救助|证券投资|维修)基金$")
# Heads that are names by themselves.
SELF = re.compile(r"生物安全[三四]级实验室|P[34]实验室|[中东西南北][部方]中心$")
# What no name of a thing holds: counts, services and buildings of every day, words of a sentence, of an assignment.
NO_NAME = re.compile(
    r"^其|^(?:[\d一二三四五六七八九十两]{1,5}|多|数|几)(?:个|家|大(?!会)|所|处)"
    r"|^[省市县区州镇乡](?!级)|政务|便民|融媒体|党群|公共资源|疾控|应急指挥|会议|活动|政策|措施|方案|意见"
    r"|资金|补贴|[了并但还也要应需]|可能|不能|基础设施|配套设施|服务设施|处理设施|养殖|处置设施|是否|领导小组"
    r"|负责|牵头|单位|部门|数量|以上|\d{4}年|万元|亿元|^[一二三四五六七八九十]+、|没有|不得"
)

RULES = (
    Rule("head", HEAD, "青石山实验室"),
    Rule("place-behind", PLACE_BEHIND, "国家顶级节点（青州）"),
    Rule("collective", COLLECTIVE, "等4个重大科技基础设施"),
    Rule("list-mark", LIST_MARK, "青石山实验室、白沙湖实验室"),
    Rule("and", AND, "青石山实验室和白沙湖实验室"),
    Rule("joined", JOINED, "承载能力和科技园"),
    Rule("with", WITH, "以青石山科学城为核心"),
    Rule("quoted", QUOTED, "“青石山科学城”"),
    Rule("before-name", BEFORE_NAME, "加快建设"),
    Rule("before-start", BEFORE_START, "将青石山实验室"),
    Rule("opens", OPENS, "筹建"),
    Rule("generic", GENERIC, "重点实验室"),
    Rule("clause", CLAUSE, "周明远副市长带队赴"),
    Rule("counted", COUNTED, "7家海东实验室"),
    Rule("science", SCIENCE, "重大科技基础设施集群"),
    Rule("common", COMMON, "试剂产业化"),
    Rule("fund", FUND, "工伤保险基金"),
    Rule("self", SELF, "生物安全四级实验室"),
    Rule("no-name", NO_NAME, "市大数据中心"),
)
