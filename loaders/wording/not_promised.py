"""What shows that a figure is no goal: aid, a condition, a score, a size, a share, a count of a text's parts."""

import re

from loaders.wording.rule import Rule

# Aid and fines; what a budget sets up (安排地方专项债券) is none, also where the looked-at words break off in it.
AID = re.compile(
    r"补贴|补助|保证金|支持(?:额度|资金|标准)|配套(?:资金|支持)"
    r"|奖励|奖补|给予|资助|贴息|罚[款金]|扣[除发罚减]|扣[一-龥]{0,4}(?:绩效|奖金|工资)|元标准"
    r"|预算(?:资金|经费|金额)|一次性|标准为|拨付|注册资本|最高|不予|处以|额度内|出资|按照?[一-龥]{0,6}每"
    r"|每[人户名亩车]|减免|减按|返还|专项资金|拿出|保证金|自[筹付]"
    r"|(?<!预算内投资)安排(?!(?:财政|地方|政府|新增|特别){0,3}(?:赤字|专项债券|债券|国债)|[财地政新特专][一-龥]{0,4}$)"
    r"|面额|满 {0,2}\d|立减|原则上不[低少高超]"
)
# A condition that a quantity limits, not a goal: 投资1亿元以上的项目, 对亩均5万元以下企业.
THRESHOLD = re.compile(
    r"^[一-龥]{0,6}扣|^不得分|^未|^(?:的[一-龥]{0,4}比例)?给予|^[一-龥]{0,8}的?基础上"
    r"|^[^,。;]{0,24}等(?:[一-龥]{0,4}行为|问题|现象)"
    r"|^的(?=[,;。\n]|$)|^时,"
    r"|^[一-龥]{0,16}(?:落地|落实|执行|完成|办理|推进|进展|实施)情况"
    r"|^(?:的?(?:比例|标准))?执行"
    r"|^(?:(?:\([^()]{1,12}\))?的(?:[一-龥]{0,6})?(?:企业|单位|项目|个人|家庭|机构|人员|用户|政策|村|户|且|可|应)|且)"
    r"|^的(?:[一-龥]{0,6})?(?:煤矿|机组|锅炉|集群|集团)|^[一-龥]{1,6}以[上下]的"
    # What a grade or a standard asks: 达到30%以上为合格, 按每户5平方米的标准安排.
    r"|^[,的]?[为是](?:不?合格|优秀|良好|达标|示范)|^的(?:标准|要求)(?:配[套备置]|安排|落实|足额|设置|列入)"
    r"|^\d[\d.]{0,6}[万亿]{0,2}[一-龥]{1,3}以下"
    r"|^的?(?:财政)?(?:贴息|补贴|补助|资助)"
    r"|^(?:企业|产业项目|项目)(?=[的,可])"
    r"|^至\d[\d.]{0,6}[万亿]{0,2}元|^的[一-龥]{1,4}(?:、[一-龥]{1,4}){1,3}(?:企业|项目)"
    # Bodies that are made up of so many.
    r"|^[一-龥]{0,8}(?:工作组|专班|督查组|检查组|小组|委员会)"
    r"|^(?:部门|单位|和){0,3}(?:共同)?组成"
    # What lags behind: 12个项目进度滞后.
    r"|^[一-龥]{0,14}(?:滞后|缓慢|不到位|未(?:到位|开工|完成|落实))"
    r"|^的[^,。;]{1,14},?(?:给予|奖励|按)"
    # Where a place stands among others.
    r"|^,(?:稳?居|位[居列])[全东中西]"
    r"|^(?:分别)?[担兼]?任(?:常务)?[副总召组主委]"
)
# Behind a number of articles that names a policy: “稳增长20条”.
NAMED = re.compile(r"^(?:[”\"]|(?:政策|举措|措施))")
# A size that picks what is meant, right before its noun: 2亿元以上项目, 50平方米以下门店; 建成1个及以上 is a goal.
SIZE = re.compile(
    r"(?:方米|吨|米|千瓦|人|(?<![有成设育造增建备置]\d)个|元|户)及以[上下][一-龥]"
    r"|(?:元|平方米|亩|吨|米|公里|千瓦)以[上下](?![一-龥]{0,6}能力)[一-龥]"
    r"|[户人头]以[上下]的?(?:自然村|行政村|村庄|村|屯|小区|社区|企业|单位|养殖|规模|大户|群体|学校|医院|大?班额)"
    r"|元(?:的)?(?:龙头|骨干|重点|规上|工业|产业)?(?:企业|项目|产业|集群|园区|乡镇|镇|村)(?:达到?)?\d"
)
CONDITION = re.compile(
    r"(?:(?:单体|单个|申报)项目|项目[一-龥]{0,8}须"
    r"|对(?!接|标|口|外|象|应|照|比|性)[一-龥]|凡|租用|承租|(?<!不)出现|符合|满足|年龄(?!段|人口)|年满|注册满)"
    r"[一-龥]{0,14}$"
    # 符合率达到 is a goal.
    r"(?<![率度重额量值]达)(?<![率度重额量值]达到)(?<![率度重额量值]提[高升]到)(?<![率度重额量值][保稳][持定]在)"
    r"(?<!覆盖率)"
)
SCORE = re.compile(r"(?:得|扣|加|减|计|奖) ?\d{1,3}(?:\.\d)? ?分|每[少多增降低高超]|少一次")
# Before a share that is to be reached, though it says whose: 让80%以上的村通上水.
LETS = re.compile(r"(?:让|使|带动|覆盖(?!率)|惠及|吸纳|推动|实现|确保|力争|争取)[一-龥]{0,10}$")
# What a share costs that falls short of the goal: …达到100%,每少1人扣5分.
SHORT_OF = re.compile(r"[,;。] ?每[少低降]")
# Before a figure that tells how many there are: who is to be named, what a text refers to, rates and limits.
FIXED = re.compile(
    r"(?:最[一-龥]的|明确|确定|指定|选派|汇编-?|第[一二三四五]批|其[他它余]|考虑"
    r"|(?:领导|负责人|负责同志|联络员|信息员)"
    r"|各(?:派|选派|选送|抽调|推荐|选聘)|涉及(?:居民|群众|人口)?"
    r"|(?:分解|细化|细分|划分|梳理)[为出成]?(?:任务|事项)?"
    r"|[一二三四五六七八九十]个方面|[“\"][一二三四五六七八九十两]个"
    r"|一次性?死亡|一式|连续|总分值?的?|权重|(?:排名|\d次)后|仅[为占有达]?|缺口|成员|单体[一-龥]{0,4}面积)$"
    r"|可(?:自主)?(?:选择|申请|享受)[一-龥]{0,4}$"
    r"|(?:确定|提出|部署|明确|通过|取消|停征|免征|考核(?:我?[省市县区])?)的$"
    r"|(?:提出|发布)了?$|(?:任务|工作)(?:主要|共)?有$"
    r"|(?:实事|实事项目|民生工程)(?:共(?:计|有)?(?:\d{1,3}大?类)?)?$"
    r"|需要?[一-龥]{1,8}的[一-龥]{1,8}共[计有]?$|含[一-龥]量$"
    # What is charged, capped or paid.
    r"|(?:利率|费率|税率|下[浮调]|上[浮调]|放宽)[一-龥]{0,12}$|支持比例[一-龥]{0,16}$"
    r"|(?:上限|限额(?!控制)|最高额度|起征点|征收率|(?:税额|收费|津贴|补助|补贴)标准)[一-龥\d.%]{0,16}$"
    r"|(?:补助|补贴|奖补|资助|奖励|贴息)(?:额度|金额|比例)[一-龥]{0,16}$|最[高多]可?(?:补贴|补助|奖励|资助)$"
    r"|用[好足][一-龥]{0,12}$|共印$|每[人户名]|(?:占地(?:面积)?|(?<!新增)(?<!完成)总建筑面积)[约为达]?$"
    r"|且[需须][一-龥]{2,16}$"
    r"|每\d{1,5}[-—~至]$"
    r"|每\d{1,5}[一-龥]{1,16}$|发[生现]$|来自[^,。;]{0,30}$|现将[^,。;]{0,20}$"
    r"|列[为入][^,。;]{0,16}(?:的|项目)$|(?<!开工)(?<!新增)(?:在建|预备)(?:项目)?$"
    r"|[较比]\d{4}年度?的?$"
    # What a project costs.
    r"|^投资约?$|和投资$"
    r"|(?<!完成)(?<!实现)(?<!年度)总投资额?$|(?:概算|估算)(?:总)?投资(?:额|为){0,2}$|投资(?:概算|估算)(?:额|为){0,2}$"
    # What is won or lost in a rating.
    r"|(?:奖励|扣减|核减)(?:(?!率)[一-龥]){0,10}$"
    # Seats in a group.
    r"|(?:设|^)[正副总常务]{0,3}(?:召集人|组长|主任|指挥长?|会长|秘书长|主席|联络员)$"
)
# How large a thing is that a plan names, told by itself: 新建学校2所,建筑面积2万平方米.
SIZED = re.compile(r"^(?:(?:总|建筑|总建筑|占地|用地)面积|[总全]长度?)[约为达]{0,2}$")
# How many people there are, unless so many are to be helped: 确保贫困人口300人脱贫.
PEOPLED = re.compile(r"^(?!.*(?:实现|确保|减少|解决)).*(?<![务益惠盖水])人口[约为]?$")
# What a plant of such a size is called, behind the size: 80万吨乙烯项目.
PLANT = re.compile(r"[一-龥]{0,10}(?:项目|生产线|装置|机组|一体化)")
# A rate that is told, not promised: 缺陷率为1.5%.
STATED = re.compile(r"^(?!.*(?:确保|力争|目标|实现|使|要)).*(?:率|计划量)为$|高达$")
# What a thing can do or measures, told of it beside what is to be done: 年产120万只手套项目, 宽3.5米, 150米长.
CAPACITY = re.compile(r"[年日](?:产|加工|处理|屠宰|供水|供气|发电)(?:能力)?$")
STACKED = re.compile(r"\d[万亿]?[个家户座所条项名]$")  # 60个50户以上村寨: the second says which
DIMENSION = re.compile(r"[宽长高深厚](?=[,、。;的)]|$)|服务半径")
DIMENSION_BEFORE = re.compile(
    r"(?:沿线|全线)[总全]长度?(?:为|达)?$"
    r"|(?<![提增加拓升])(?:[宽高深厚]度?|(?<![延全总特成专])长度?"
    r"|(?:两侧|周边|沿线|周围|方圆)(?:各|外|内)?"
    r"|[管直胸地]径|[株行间]距|(?<!服务)半径)(?:为|达)?$"
)
# What a text is made up of, counted: 6个方面243项工作任务予以分解, 13个部门组成, 分3个阶段实施.
PARTS = re.compile(
    r"^(?:[一-龥、\d]{1,20}?(?:开展|进行)[一-龥]{0,4}?(?:检查|督查|督导|考核|调研|暗访|评估)"
    r"|人口抽样|(?:特困|困难)行业|行业企业|方面|阶段|步骤|环节|大类|类别|章节|附件"
    r"|(?:成员|职能|相关|有关|责任|市直|县直|区直|省直){0,3}部门"
    r"|(?:约束性|预期性|主要|核心)指标"
    r"|(?:成员|相关|有关|责任|牵头|配合|市直|县直|区直|省直){1,2}单位"
    r"|\d{1,3}项|(?:季度|考核|评价|评估|一级|二级|三级|具体|量化|核心){0,2}指标(?!值)|报告期|候选"
    r"|(?:政策|具体|工作|重点|改革|务实){0,2}(?:措施|举措)"
    r"|行动(?=[,。;、])|[一-龥]{0,8}项目(?:包括|分别[是为])"
    r"|(?:街道|乡镇?|镇)(?:[、和](?:街道|乡镇?|镇))"
    r"|(?:重点|重大)?(?:惠民|民生|为民办?|办)?(?:实事|大事)"
    r"|(?:重点|主要|具体|工作|目标|年度){0,3}(?:任务|事项)(?:予以|进行|分解|逐项|细化))"
)
BELOW = re.compile(
    r"\( ?(?:共?计?\d{1,3}[项条]\)$|共计?\d{1,3}[项件条]|(?<=组\()\d{1,3}人\)$)"
)  # how many a heading has below it: 发改委牵头工作(8项), 工程组(7人)
# A stretch along something in which a rule holds: 道路两侧10米范围内.
STRETCH = re.compile(r"(?<=内)| ?(?:以?内|范围|之内|以外)")
# Shares that someone gets or pays: 返还50%.
SHARE = re.compile(
    r"(?:返还|补贴|补助|贴息|减免|减按|[暂全]退|退还|给予|奖励|资助|优惠|缴纳|结算|支付|报销|[分承]担"
    r"|抵扣|扣除|让利)(?:(?!率|比例[总体平均分别]{0,4}(?:提高|达到|稳定))[一-龥]){0,10}$|(?:下达|拨付)$"
)
# What a sentence refers to, up to the figure: 围绕三大任务、20项工作.
FRAME = re.compile(
    r"(?:围绕|聚焦|对照|参照|(?<![担相应适恰正妥充得承])当(?![年地前日月事代作好天期下场]))"
    r"(?:(?!建|打造|培|实施|开展|推进|组织|举办|引进|布局|形成|新增|完成|设立|编制)[^,。;]){0,40}$"
    r"|明确提出的?[^,。;]{0,24}$|(?:共分|共有(?!产权)|分解为|涵盖|梳理出?)[^,。;]{0,24}$"
    r"|分为[^,。;]{0,60}$"
    r"|(?:合计|总计|小计|点击|浏览|评论|阅读|访问)(?:量|数|次数)?[: |(]{0,3}$"
    r"|范围(?:覆盖|包括)[^,。;:]{0,40}$|共[一-龥\d]{1,4}(?:部分|方面|章)[^,。;\d]{0,4}$"
    r"|返还比例[^。;:]{0,40}$|扣除比例[^,。;:]{0,24}$"
    # What is forecast, and the most that aid pays.
    r"|(?:预计|预测)[^,。;]{0,12}(?:需求|负荷|缺口)[^,。;]{0,4}$|(?:需求|负荷|缺口)可达$"
    r"|给予[一-龥]{0,8}(?:补助|补贴|奖补|资助|奖励),[一-龥]{0,20}$"
    # What harm grades an accident.
    r"|(?:导致|造成)[^。;:]{0,60}$"
    # Where a project reaches, and where its money comes from.
    r"|涉及(?:(?!的|率|达|建|改|完成|实现)[^,。;:]){0,60}$"
    # What somebody else's words say, and what each of a list of payments is.
    r"|(?:根据|按照)[^,。;“\"]{0,20}[“\"][^。;”\"]{0,60}$|[缴收]费标准[^。;]{0,80}$"
    r"|总投资[^。;]{2,80}(?<!到位)资金$|(?:资金|经费)由[^。;]{2,60}(?:承担|负担|自筹|筹措)$"
)
# What is looked at of many, unless a least number is set.
SAMPLED = re.compile(r"抽[取查](?![一-龥]?[率比])[一-龥]{0,4}$")
# A rate that is to be reached on average, though one rate alone is a price: 平均担保费率不超过1%.
AVERAGE = re.compile(r"平均[一-龥]{0,8}[利费]率[一-龥]{0,4}$")
# Time that something takes, made shorter: 压缩至3个工作日.
SHORTENED = re.compile(
    r"(?:压缩|压减|缩短|缩减|减少|精简|控制|降低)[^,。;\d]{0,8}(?:\d{1,3}个?[、和]){0,4}$"
    r"|(?:等[候待]|完成|响应|办[理结]|审批|停电|[办接]电|通勤|延误|平均[一-龥]{1,6})时[间限长]$"
    # 办电时长,甲类用户不超过5个工作日、乙类用户不超过9个工作日
    r"|时[间长限],(?:[一-龥]{2,10}不超过\d{1,3}个?(?:工作日|小时)[,、]){0,3}[一-龥]{2,10}$"
    r"|由\d{1,3}个?(?:工作日|小时)[^,。;\d]{0,12}$"
)
# What is counted in units that elsewhere say for whom or how long something is.
COUNTED_IN = {"天": re.compile("天数|储备|库存|供应量"), "岁": re.compile("寿命")}
EVERY = re.compile(r"每(?:[年月周季日]|半年|个|人|户|天|家|单位|学期)[一-龥()]{0,12}$|每(?![年百千万])[一-龥]{0,6}$")
# What is to be added in each year, unless it counts occasions: 每年培训500人.
YEARLY = re.compile(
    r"每年[一-龥]{0,6}(?:新增|新?改?扩?建|实现|培训|完成|建成|培育|引进|补充|招聘|转移|改造|达到|提高|提升|下降"
    r"|推动|支持|扶持|降低|增加|增长|实施|辅导|选派|选拔|评选|认定|遴选|推出|打造|发展|招引|开发|资助|举办|开展)"
    # What each place is to have.
    r"|每个?[一-龥(]{0,5}[乡镇村县区市街道)][一-龥]{0,4}(?:[建配设拥]?有|建[成设]|[组新]建|打造|培育|创建)"
)
# Of how many a list is, that names them all: 甲、乙等4类产品, 甲、乙、丙等3个领域.
LISTED = re.compile(r"[一-龥]等$")
LISTS_PLACES = re.compile(r"[乡镇村县区市]等$")
NAMES = re.compile(r"(?<!^)[、和及与](?!$)")  # between the names of a list: 甲、乙和丙3个镇
MAKES = re.compile(r"新增|开工|[建开]设|建成|[新扩改]建|改造|培育|打造|打通|开发|形成|推出|创建|完成|实施|引进")
KINDS = re.compile(r"(?:重点|主要|关键)?(?:领域|方面|环节|品类)|[一-龥]{0,4}(?:行业(?!企业)|部门)")
# How many projects there are, before what they cost: 重点项目40个,总投资90亿元.
PROJECTS = re.compile(r"项目共?计?$")
COSTING = re.compile(r"(?:\([^()]{0,40}\))?,(?:项目|计划|匡算|估算|概算)?总投资")
# What something goes by, unless that much is to be built: 按不低于30%的比例配建.
GOES_BY = re.compile(r"按(?!时|期)照?(?:每\d[\d至~-]{0,6}万?)?[一-龥]{0,20}$")
BUILT_BY = re.compile(r"的?[一-龥]{0,4}(?:比例|标准)[一-龥]{0,4}(?:配[建置备]|建[设成]|预留|设[置立])")
# What is done to each as it comes: 发现1户、解决1户.
AS_IT_COMES = re.compile(
    r"(?:发现|排查[出到]?|成熟|符合|查[出到实处])[1一](?P<unit>[一-龥])[、,][一-龥]{1,4}[1一](?P=unit)"
)
# What a quantity does as a subject: 推动8家实验室产出…, before another quantity of the same clause.
SUBJECT = re.compile(
    r"^[一-龥]{2,14}(?<![其集])中[一-龥]{0,12}(?:\([^()]{0,20}\))?的?(?:比例|比率|占比|[一-龥]{1,4}率)"
    r"|^(?!”)[一-龥“”]{2,14}(?:产出|实现|新增|达到|开展|完成|形成)[一-龥]{2,16}\d"
)
RAISED = re.compile(r"(?:年度|计划|完成)投资|新增|带动|总规模|总额|达到?$|力争|确保|实现")

RULES = (
    Rule("aid", AID, "每户给予补贴3000元"),
    Rule("threshold", THRESHOLD, "的企业可以申请"),
    Rule("named", NAMED, "”等政策"),
    Rule("size", SIZE, "2亿元以上项目"),
    Rule("condition", CONDITION, "对年收入"),
    Rule("score", SCORE, "每少一次扣2分"),
    Rule("lets", LETS, "让全县"),
    Rule("short-of", SHORT_OF, "，每少一人扣2分"),
    Rule("fixed", FIXED, "各单位明确"),
    Rule("sized", SIZED, "总建筑面积"),
    Rule("peopled", PEOPLED, "全镇人口"),
    Rule("parts", PARTS, "方面"),
    Rule("below", BELOW, "(8项)"),
    Rule("stretch", STRETCH, "范围内"),
    Rule("share", SHARE, "返还"),
    Rule("frame", FRAME, "围绕三大任务、"),
    Rule("sampled", SAMPLED, "抽查企业"),
    Rule("average", AVERAGE, "平均担保费率"),
    Rule("shortened", SHORTENED, "办理时间压缩至"),
    Rule("plant", PLANT, "乙烯项目"),
    Rule("stated", STATED, "缺陷率为"),
    Rule("capacity", CAPACITY, "支持年产"),
    Rule("stacked", STACKED, "建成60个"),
    Rule("dimension", DIMENSION, "宽，"),
    Rule("dimension-before", DIMENSION_BEFORE, "坝高"),
    Rule("days-counted", COUNTED_IN["天"], "优良天数"),
    Rule("years-lived", COUNTED_IN["岁"], "人均预期寿命"),
    Rule("every", EVERY, "每月报送"),
    Rule("yearly", YEARLY, "每年培训"),
    Rule("listed", LISTED, "冰箱、彩电等"),
    Rule("lists-places", LISTS_PLACES, "东溪镇等"),
    Rule("names", NAMES, "东溪、西溪"),
    Rule("makes", MAKES, "新建东溪、西溪等"),
    Rule("kinds", KINDS, "重点领域"),
    Rule("projects", PROJECTS, "重点项目共"),
    Rule("costing", COSTING, "，总投资90亿元"),
    Rule("goes-by", GOES_BY, "新建小区按"),
    Rule("built-by", BUILT_BY, "的比例配建充电桩"),
    Rule("as-it-comes", AS_IT_COMES, "发现1户、解决1户"),
    Rule("subject", SUBJECT, "合作社新增订单农户200"),
    Rule("raised", RAISED, "力争融资"),
)
