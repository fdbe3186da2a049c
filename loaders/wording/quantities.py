"""How quantities are written, and what shows that one is promised, past, a subsidy, a threshold or a score.

Knows the wording only; loaders/promises/targets.py decides with it.
"""

import re

from loaders.wording.numbering import COUNTED
from loaders.wording.rule import Rule

_UNITS = (
    "个工作日 工作日 小时 分钟 家次 "
    "㎡ ㎥ 场次 户次 台套 斤 千克 平方 立方 羽 尾 枚 箱 毫克/升 美元 元 % 个百分点 平方公里 平方千米 平方米 立方米 "
    "公里 千米 米 公顷 亩 千瓦时 千瓦 兆瓦 吨标准煤 吨 公斤 "
    "微克/立方米 微克每立方米 毫克每升 "
    "人次 人份 人 名 个 家 项 条 户 座 所 处 套 台 辆 件 例 次 场 种 篇 例 倍 张 床 间 栋 幢 块 片 艘 架 "
    "只 头 株 支 对 批次 期 届 队 组 类 门 册 部 款 宗 起 笔 单 站 棵 盏 口 眼 根 位 期次 车次 标箱 标准箱 班次 天 "
    "岁 ‰ 课时 学时 剂次 架次 艘次 千伏安 兆瓦时 吉瓦 标准机架 幅 枪 趟 m2 m3 km2 km MW GW TEU P(?![A-Za-z0-9]) "
    "方 担 票 列 席 段 份 本"
)
# Words that begin like a unit: 1根据…, where the point behind the number was lost.
_NO_UNITS = (
    "根据 根本 根治 位于 位居 位列 部门 部署 部分 支持 支撑 支付 组织 组成 组建 场所 场地 种植 "
    "种子 种养 处理 处置 处于 起草 起步 口径 口岸 条件 条例 条款 门类 期间 期限 站位 例如 对口 "
    "对接 对于 对标 队伍 名单 名称 名录 家庭 台账 台风 笔试 单位 单独 方面 方案 方式 方向 方便 "
    "方针 担任 担保 担当 票数 票据 列入 列为 列出 本级 本市 本县 本区 本省 本镇 本乡 本村 本地 "
    "本次 本年 本着 本科 本人 本单 本行 本办 本通 本方 本校 本院 本项 席位 段落 份额"
)
_UNIT = "|".join(sorted(set(_UNITS.split()), key=len, reverse=True))
_NO_UNIT = f"(?:{'|'.join(_NO_UNITS.split())})"
_NUMBER = r"\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,4})?"
_SCALE = "(?:[十百]|千(?!米))?[万亿]{0,2}"
_AT_LEAST = (
    "突破|超过|高于|大于|超|逾|不(?:得|能|应)?(?:低|少|小)于|不(?:得|能|应)?(?:超过|高于|大于)|不低于|不少于|"
    "不小于|至少|不超过|不高于|不大于|控制在|低于|小于|少于|约|近|≥|≤"
)
_AFTER = r"(?<=工作日)内|(?<=小时)内|(?:及|\(?含\)?)?以[上内下]|左右|上下"
# A number that stands alone in a cell has no unit: a space before the unit only where text stands before the number.
QUANTITY = re.compile(
    rf"(?:(?P<before>{_AT_LEAST})(?:到|达到|达|为)?)? ?(?<![\d.第前每号A-Za-z])"
    rf"(?:(?<![\d一-龥A-Za-z,.)(、~-])\d{{1,2}}\.(?=\d{{1,4}}{COUNTED}))?"  # the item's number
    rf"(?:(?P<low>{_NUMBER})(?P<lowscale>{_SCALE})?%?(?:[-~]|至|到)(?=\d))?"
    rf"(?P<number>{_NUMBER})(?:(?<=[一-龥]\d) |(?<=[一-龥]\d\d) |(?<=[一-龥]\d{{3}}) |(?<=[一-龥]\d{{4}}) )?"
    rf"(?P<scale>{_SCALE})(?P<more>[余多])?(?!{_NO_UNIT})(?P<unit>(?:{_UNIT})(?:/(?:亩|人|户|公顷|平方米|立方米|吨|年|月|天|日|次|小时))?)(?P<after>{_AFTER})?(?![体月日性强号级别织持半]|制(?![造定订药剂冷种品作糖氢衣氧茶])|基点|季度|学期|(?<=个)[、和]\d{{1,3}}(?:\.\d)?个百分点)"
)
QUANTITY_CUE = re.compile(rf"\d[ 十百千万亿余多]{{0,5}}[{''.join(sorted({unit[0] for unit in _UNITS.split()}))}]")
WORDED = re.compile(rf"(?P<before>至少)[一-龥]{{0,4}}?(?P<number>[一二两三四五六七八九十])(?P<unit>{_UNIT})")
# Points that people's content is to reach; other points are scores.
POINTS = re.compile(
    r"满意[度率](?:得分|测评|评价)?(?:达到?|不低于|不少于|保持在?|提高到|提升到)"
    r"(?P<number>\d{1,3}(?:\.\d)?) ?分(?!之)(?P<after>以上)?"
)
SCHOOLING = re.compile(
    r"受教育年限[一-龥]{0,6}?(?P<before>超过|不低于)?"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})?)(?P<more>[余多])? ?年(?P<after>以上|左右)?"
)
# Visits whose word stands before their number: 服务人次达30万以上.
VISITS = re.compile(
    rf"(?P<unit>人次|车次|班次)(?:(?P<before>{_AT_LEAST})|达到?)"
    rf"(?P<number>{_NUMBER})(?P<scale>{_SCALE})(?P<more>[余多])?(?P<after>以[上下]|左右)?(?=[,。;、)\n]|$)"
)
DOUBLING = re.compile(r"翻(?P<times>[一两二三])?[番倍]|翻番")
FIGURE_HINT = re.compile(r"\d|翻|至少")
BEFORE = (
    (">", re.compile("^(?:突破|超过|高于|大于|超|逾)$")),
    (">=", re.compile("^(?:不.?[低少小]于|至少|≥)$")),
    ("<=", re.compile("^(?:不.?(?:超过|高于|大于)|控制在|≤)$")),
    ("<", re.compile("^(?:低于|小于|少于)$")),
    ("~", re.compile("^(?:约|近)$")),
)
AFTER = (
    (">=", re.compile("以上")),
    ("<=", re.compile("内|以下")),
    ("~", re.compile("左右|上下")),
)
# Sentences that tell what was: 截至…, 已…, 同比, 较上年.
PAST = re.compile(
    r"截至|截止|据统计|回顾(?:(?<=\d年..)|(?<=\d年度..)|(?<=\d年工作..)|(?<=\d年度工作..))|过去的?[一二三四五\d]年|来(?<=[一三五]年来)|(?<![比较按其])(?<![低高少多]于)[去上]年(?!度?的?基础上)|累计(?<!季度累计)(?<![月年][底末]累计)(?:完成|实现|建成|发放)(?!.{0,20}以上)|已(?!婚|[一-龥]{1,6}的[一-龥]|[^,。;]{2,40}的?基础上)(?:有|经|建|完成|累计|达|实现|形成|启动|投|[一-龥]{2})|"
    r"现有(?<!实现现有)(?=[^,。;应要须]{0,20}\d)(?![一-龥\d]{0,16}全部)|(?<!项)目前|以来(?!(?:出台|制定|实施|印发|发布)的)|现辖|下辖|辖区?有?\d|常住人口(?!城镇化率)|总人口|户籍人口|国土面积|成功(?:举办|创建)了?"
)
# A comparison with a year before tells what was, unless the sentence sets a goal.
COMPARED = re.compile(r"同比|环比|占[^,。;]{0,14}的(?= ?\d)")
LAST_YEAR = re.compile(r"[比较][去上]年")
FIRM_GOAL = re.compile(r"鼓励|以上|以内|左右|力争|确保|目标|预期|不低于|不少于")
GOAL = re.compile(r"鼓励|以上|以内|左右|力争|确保|目标|预期|不低于|不少于|达到")
# Titles of documents whose comparisons with the year before are goals all the same.
PLAN_TITLE = re.compile(r"措施|举措|要点|目标|任务|实事|责任[制书状]")
# How a sentence begins that turns from what was to what is to be.
AHEAD = re.compile(r"\s*(?:[今明]年(?:要|将|计划|力争|拟)|力争|下一步|到20\d\d年)")
# How a section about a period before begins.
PAST_OPENING = re.compile(
    r"[\n。]\s*(?:“(?P<plan>十[一二三四五])五”(?:时期|期间|以来)|过去(?:的)?[一三五]年|五年来|近年来|近[三五]年)"
)
PAST_YEAR = re.compile(r"(?P<year>(?:19|20)(?<![\d较比]..)\d{2}) ?年(?!度?前|代|度?[底末]?已[一-龥]{1,6}的)")
# Headings of any length, and lines that head what was and what is to be where headings have no numbers.
PAST_YEARS = re.compile(r"过去(?:的)?[一三五]年|(?:[一五]年来|上年度?)[^,。]{0,8}(?:工作|成[效绩就]|回顾)")
PAST_LINE = re.compile(
    r"^[^\n。;,:]{0,12}(?:年度?|五”|工作|发展)[一-龥]{0,4}回顾$|^[^\n。;,:]{0,10}(?:年度?|半年)(?:工作)?总结$",
    re.MULTILINE,
)
PLAN_LINE = re.compile(r"^[^\n。;,:]{0,20}(?:安排|计划|打算|思路|目标|任务|部署|建议|重点工作)$", re.MULTILINE)
PAST_HEADING = re.compile(
    r"^(?!.*[和与及、](?:总体|指导|主要|发展|工作){0,2}(?:要求|思路|思想|目标))(?!.*(?:夯实|筑牢|打牢|巩固|强化|加强|健全|完善).*基础).*(?:(?:发展|工作|现实|建设)基础|(?:起草|制定|出台|编制|决策)过程|回顾|现状|(?:主要|发展|工作|建设|取得的?)成效|形势|背景|基本情况|存在问题|工作进展|发展环境|主要成[绩就]|(?:完成|进展|落实|执行)情况[。:]?$)"
)
# Aid and fines; what a budget sets up (安排地方专项债券) is none, also where the looked-at words break off in it.
AID = re.compile(
    r"补贴|补助|奖励|奖补|给予|资助|贴息|罚[款金]|扣[除发罚]|扣[一-龥]{0,4}(?:绩效|奖金|工资)|元标准|预算(?:资金|经费|金额)|一次性|标准为|拨付|注册资本|最高|不予|处以|额度内|出资|按照?[一-龥]{0,6}每|每[人户名亩车]|减免|减按|返还|专项资金"
    r"|(?<!预算内投资)安排(?!(?:财政|地方|政府|新增|特别){0,3}(?:赤字|专项债券|债券|国债)|[财地政新特专][一-龥]{0,4}$)"
    r"|面额|满 {0,2}\d|立减"
)
# A condition that a quantity limits, not a goal: 投资1亿元以上的项目, 对亩均5万元以下企业.
THRESHOLD = re.compile(
    r"^扣|^未|^[^,。;]{0,24}等(?:[一-龥]{0,4}行为|问题|现象)|^的(?=[,;。\n]|$)|^时,|^[一-龥]{0,16}(?:落地|落实|执行|完成|办理|推进|进展|实施)情况|^(?:的?(?:比例|标准))?执行|^(?:(?:\([^()]{1,12}\))?的(?:[一-龥]{0,6})?(?:企业|单位|项目|个人|家庭|机构|人员|用户|村|户|且|可|应)|且)|^\d[\d.]{0,6}[万亿]{0,2}[一-龥]{1,3}以下|^的?(?:财政)?(?:贴息|补贴|补助|资助)|^(?:企业|产业项目|项目)(?=[的,可])|^[一-龥]{0,8}(?:工作组|专班|督查组|检查组)|^(?:部门|单位|和){0,3}(?:共同)?组成|^(?:分别)?[担兼]?任(?:常务)?[副总召组主委]"
)
# Behind a number of articles that names a policy: “稳增长20条”.
NAMED = re.compile(r"^(?:[”\"]|(?:政策|举措|措施))")
# A size that picks what is meant, right before its noun: 2亿元以上项目, 50平方米以下门店.
SIZE = re.compile(
    r"(?:方米|吨|米|千瓦|人|个|元|户)及以[上下][一-龥]|(?:元|平方米|亩|吨|米|公里|千瓦)以[上下][一-龥]|[户人头]以[上下]的?(?:自然村|行政村|村庄|村|屯|小区|社区|企业|单位|养殖|规模|大户|群体|学校|医院|大?班额)|元(?:的)?(?:龙头|骨干|重点|规上|工业|产业)?(?:企业|项目|产业|集群|园区|乡镇|镇|村)\d"
)
CONDITION = re.compile(
    r"(?:对(?!接|标|口|外|象|应|照|比|性)[一-龥]|凡|租用|承租|(?<!不)出现|符合|满足|年龄(?!段|人口)|年满|注册满)[一-龥]{0,14}$"
    r"(?<![率度重额量值]达)(?<![率度重额量值]达到)(?<![率度重额量值]提[高升]到)(?<![率度重额量值][保稳][持定]在)"
)
SCORE = re.compile(r"(?:得|扣|加|减|计|奖) ?\d{1,3}(?:\.\d)? ?分|每[少多增降低高超]|少一次")
# Before a share that is to be reached, though it says whose: 让80%以上的村通上水.
LETS = re.compile(r"(?:让|使|带动|覆盖|惠及|吸纳|推动|实现|确保|力争|争取)[一-龥]{0,10}$")
# What a share costs that falls short of the goal: …达到100%,每少1人扣5分.
SHORT_OF = re.compile(r"[,;。] ?每[少低降]")
FIXED = re.compile(
    r"(?:最[一-龥]的|明确|确定|指定|选派|汇编-?|第[一二三四五]批|[乡镇村县区市]等|(?:领导|负责人|负责同志|联络员|信息员)|各(?:派|选派|选送|抽调|推荐|选聘)|涉及(?:居民|群众|人口)?|(?:分解|细化|细分|划分|梳理)[为出成]?(?:任务|事项)?|[一二三四五六七八九十]个方面|每(?!年)[一-龥]{0,4}|[“\"][一二三四五六七八九十两]个)$|(?:确定|提出|部署|明确|通过|取消|停征|免征|考核(?:我?[省市县区])?)的$|(?:实事|实事项目|民生工程)$|需要?[一-龥]{1,8}的[一-龥]{1,8}共[计有]?$|按(?!时|期)[一-龥]{0,20}$|(?:利率|费率|税率|下[浮调]|上[浮调]|放宽)[一-龥]{0,12}$|(?:上限|限额|最高额度|起征点|征收率|(?:税额|收费|津贴|补助|补贴)标准)[一-龥\d.%]{0,16}$|用[好足][一-龥]{0,12}$|共印$|每[人户名]|占地(?:面积)?[约为达]?$|(?<![务益惠盖水])人口[约为]?$|每\d{1,5}[一-龥]{1,16}$|发生$|来自[^,。;]{0,30}$|现将[^,。;]{0,20}$|列[为入][^,。;]{0,16}的$|[较比]\d{4}年度?的?$"
    r"|(?<!完成)(?<!实现)(?<!年度)总投资额?$|(?:概算|估算)(?:总)?投资(?:额|为){0,2}$|投资(?:概算|估算)(?:额|为){0,2}$"
    r"|(?:设|^)[正副总常务]{0,3}(?:召集人|组长|主任|指挥长?|会长|秘书长|主席|联络员)$"
)
# What a plant of such a size is called, behind the size: 80万吨乙烯项目.
PLANT = re.compile(r"[一-龥]{0,10}(?:项目|生产线|装置|机组)")
# A rate that is told, not promised: 缺陷率为1.5%.
STATED = re.compile(r"^(?!.*(?:确保|力争|目标|实现|使|要)).*率为$|高达$")
# What a thing can do or measures, told of it beside what is to be done: 年产120万只手套项目, 宽3.5米, 150米长.
CAPACITY = re.compile(r"[年日](?:产|加工|处理|屠宰|供水|供气|发电)$")
STACKED = re.compile(r"\d[万亿]?[个家户座所条项名]$")  # 60个50户以上村寨: the second says which
DIMENSION = re.compile(r"[宽长高深厚](?=[,、。;的)]|$)")
DIMENSION_BEFORE = re.compile(
    r"(?:沿线|全线)[总全]长度?(?:为|达)?$|(?<![提增加拓升])(?:[宽高深厚]度?|(?<![延全总特成专])长度?|(?:两侧|周边|沿线|周围|方圆)(?:各|外|内)?|[管直]径|间距|半径)(?:为|达)?$"
)
# What a text is made up of, counted: 6个方面243项工作任务予以分解, 13个部门组成, 分3个阶段实施.
PARTS = re.compile(
    r"^(?:[一-龥、\d]{1,20}?(?:开展|进行)[一-龥]{0,4}?(?:检查|督查|督导|考核|调研|暗访|评估)|人口抽样|(?:特困|困难)行业|行业企业|方面|阶段|步骤|环节|大类|类别|章节|附件|(?:成员|职能|相关|有关|责任|市直|县直|区直|省直){0,3}部门"
    r"|(?:约束性|预期性|主要|核心)指标"
    r"|(?:成员|相关|有关|责任|牵头|配合|市直|县直|区直|省直){1,2}单位"
    r"|\d{1,3}项|(?:季度|考核|评价|评估|一级|二级|三级|具体|量化|核心){0,2}指标(?!值)|报告期|候选"
    r"|(?:政策|具体|工作|重点|改革|务实){0,2}(?:措施|举措)|行动(?=[,。;、])|[一-龥]{0,8}项目(?:包括|分别[是为])|(?:街道|乡|镇)(?:[、和](?:街道|乡|镇))|(?:重点|重大)?(?:惠民|民生|为民办?|办)?(?:实事|大事)"
    r"|(?:重点|主要|具体|工作|目标|年度){0,3}(?:任务|事项)(?:予以|进行|分解|逐项|细化))"
)
BELOW = re.compile(
    r"\( ?(?:共?计?\d{1,3}[项条]\)$|共计?\d{1,3}[项件条])"
)  # how many a heading has below it: 发改委牵头工作(8项)
# A stretch along something in which a rule holds: 道路两侧10米范围内.
STRETCH = re.compile(r"(?<=内)| ?(?:以?内|范围|之内|以外)")
# Shares that someone gets or pays: 返还50%.
SHARE = re.compile(
    r"(?:返还|补贴|补助|贴息|减免|减按|[暂全]退|退还|给予|奖励|资助|优惠|缴纳|结算|支付|报销|[分承]担|抵扣|扣除|让利)(?:(?!率|比例(?:提高|达到|稳定))[一-龥]){0,10}$"
)
# What a sentence refers to, up to the figure: 围绕三大任务、20项工作.
FRAME = re.compile(
    r"(?:围绕|聚焦|对照|参照|(?<![担相应适恰正妥充得承])当(?![年地前日月事代作好天期下场]))(?:(?!建|打造|培|实施|开展|推进|组织|举办|引进|布局|形成|新增|完成|设立|编制)[^,。;]){0,40}$"
    r"|明确提出的?[^,。;]{0,24}$|(?:共分|共有(?!产权)|分为|分解为|涵盖|梳理出?)[^,。;]{0,24}$"
    r"|(?:合计|总计|小计|点击|浏览|阅读|访问)(?:量|数|次数)?[: |]{0,3}$|抽[取查][一-龥]{0,4}$"
    r"|范围(?:覆盖|包括)[^,。;:]{0,40}$|共[一-龥\d]{1,4}(?:部分|方面|章)[^,。;\d]{0,4}$"
    # What harm grades an accident.
    r"|(?:导致|造成)[^。;:]{0,60}$"
    # Where a project reaches, and where its money comes from.
    r"|涉及(?:(?!的|率|达|建|改|完成|实现)[^,。;:]){0,60}$"
    r"|总投资[^。;]{2,80}(?<!到位)资金$|(?:资金|经费)由[^。;]{2,60}(?:承担|负担|自筹|筹措)$"
)
# Time that something takes, made shorter: 压缩至3个工作日.
SHORTENED = re.compile(
    r"(?:压缩|压减|缩短|缩减|减少|精简|控制|降低)[^,。;\d]{0,8}$|(?:等[候待]|完成|响应|办[理结]|审批)时[间限]$|由\d{1,3}个?(?:工作日|小时)[^,。;\d]{0,12}$"
)
# What is counted in units that elsewhere say for whom or how long something is.
COUNTED_IN = {"天": re.compile("天数|储备|库存|供应量"), "岁": re.compile("寿命")}
AT_LEAST_BEFORE = re.compile(r"(?:至少|最少|不少于)[一-龥]{1,6}$")
_COUNTED = r"(?:(?![和及])[一-龥“”A-Za-z]){2,20}"
# Names in front of 分别, each of which has one of the figures behind it.
RESPECTIVE_CUE = re.compile("分别")
RESPECTIVE = re.compile(rf"(?P<names>{_COUNTED}(?:[、和及]{_COUNTED}){{1,5}}?)(?:要|力争|将)?分别")
EVERY = re.compile(r"每(?:[年月周季日]|半年|个|人|户|天|家|单位|学期)[一-龥]{0,12}$")
# What is to be added in each year, unless it counts occasions: 每年培训500人.
YEARLY = re.compile(
    r"每年[一-龥]{0,6}(?:新增|新建|实现|培训|完成|建成|培育|引进|补充|招聘|转移|改造|达到|提高|提升|下降|降低|增加|增长|实施|辅导|选派|评选|认定|遴选|推出|打造|发展|招引|开发)"
)
# What a quantity does as a subject: 推动8家实验室产出…, before another quantity of the same clause.
SUBJECT = re.compile(
    r"^[一-龥]{2,14}(?<![其集])中[一-龥]{0,12}(?:\([^()]{0,20}\))?的?(?:比例|比率|占比|[一-龥]{1,4}率)|^[一-龥“”]{2,14}(?:产出|实现|新增|达到|开展|完成|形成)[一-龥]{2,16}\d"
)
CUT = re.compile(
    r"[,;。\n!?|:(、和](?:(?<![、和])|(?<=\d[^\d、].)|(?<=\d[^\d、]{2}.)|(?<=\d[^\d、]{3}.)"
    r"|(?<=、)(?=[^、,。;\d]{0,2}\d)|(?<=[\d个家项元人名%]和))"
)
# The number of an item, or what a cut leaves of it: (一)地区生产总值增长7%.
BEHIND_NUMBER = re.compile(r" ?(?:[一二三四五六七八九十]{1,3}|\d{1,3})\) ?")
SENTENCE = re.compile(r"[^。\n;!?]{1,600}")
PARAGRAPH_END = re.compile(r"\n|。(?:\([^()\n]{2,120}\))? ")  # or where line breaks became blanks
RAISED = re.compile(r"(?:年度|计划|完成)投资|新增|总规模|总额|达到?$|力争|确保|实现")
VERBS = re.compile(
    r"^(?:\d+[.、]|到(?!位)|其中|并|和|及|以及|再|将|要|全年|全区|全市|全县|全省|年内|力争|争取|努力|确保|计划|预计|积极|加快|重点(?=新建|建设|培育|打造|推进|支持)|推动|推进|支持|"
    r"组织|实施|实现|完成(?!率)|达到|新?建成后?可?|建设|新建|改建|打造|创建|开工|培育|引进|吸引|集聚|开展|设立|部署|布局|形成|新增|为|对|使|把)"
)
# The last verb inside a long stretch before a figure: what is counted stands behind it.
INNER_VERB = re.compile(
    r".*(?:建设(?!项目|投资|用地|资金|任务|工程)|新建|建成|组建|打造|创建|培育|新增|引进|设立|实施)(?P<counted>.{2,})"
)
TAIL_WORDS = re.compile(
    r"(?:分别|(?<!下)降|稳定|保持|达到|达|突破|超过|数量|控制|为|提高|到|至|在|不|共|约|计划|以上|超|的|总数|达成|增至)$"
)
NOUN = re.compile(r"(?:的)?[“”\"一-龥a-zA-Z0-9](?:(?![和及与]\d)[“”\"一-龥a-zA-Z0-9()]){1,29}")
# Where a figure starts from, and behind it where it is to go.
FROM = re.compile(r"[由从](?!事)[一-龥\d年]{0,8}$")
GOES_TO = re.compile(
    r"[一-龥]{0,3}(?:提高|增加|提升|上升|下降|降低|降|扩大|增长|增|压减|减少|减|压缩|缩短|缩减|精简)[到至为]"
)
# Numbers before one that shares its unit with them.
RESPECTIVELY = re.compile(
    rf"分别[一-龥]{{0,8}}?(?P<before>{_AT_LEAST})?(?P<numbers>(?:\d{{1,9}}(?:\.\d{{1,4}})?个?[、和]){{1,6}})$"
)
WHOLE = re.compile(r"\([^()]{4,300}\)")

RULES = (
    Rule("quantity", QUANTITY, "新增企业不少于1.2万家"),
    Rule("worded", WORDED, "至少选取两个村"),
    Rule("points", POINTS, "群众满意度达到85分以上"),
    Rule("schooling", SCHOOLING, "人均受教育年限达到12年以上"),
    Rule("visits", VISITS, "服务人次达30万以上"),
    Rule("doubling", DOUBLING, "产值翻两番"),
    Rule("figure-hint", FIGURE_HINT, "建成3所"),
    *(Rule(f"before{sign}", pattern, word) for (sign, pattern), word in zip(
        BEFORE, ("超过", "不少于", "控制在", "低于", "约"), strict=True)),
    *(Rule(f"after{sign}", pattern, word) for (sign, pattern), word in zip(
        AFTER, ("以上", "以内", "左右"), strict=True)),
    Rule("past", PAST, "截至目前，已修路30公里"),
    Rule("compared", COMPARED, "同比增长"),
    Rule("last-year", LAST_YEAR, "比上年增长"),
    Rule("firm-goal", FIRM_GOAL, "力争增长"),
    Rule("goal", GOAL, "增长5%左右"),
    Rule("ahead", AHEAD, "今年要修路30公里"),
    Rule("past-opening", PAST_OPENING, "一、成绩\n“十三五”时期，全县修路"),
    Rule("from", FROM, "覆盖率由"),
    Rule("goes-to", GOES_TO, "提高到"),
    Rule("respectively", RESPECTIVELY, "分别建成10、"),
    Rule("past-year", PAST_YEAR, "2018年修路30公里"),
    Rule("past-heading", PAST_HEADING, "一、发展现状"),
    Rule("past-years", PAST_YEARS, "一、奋力攻坚，过去一年成效显著"),
    Rule("past-line", PAST_LINE, "2021年工作回顾"),
    Rule("plan-line", PLAN_LINE, "2022年工作安排"),
    Rule("aid", AID, "每户给予补贴3000元"),
    Rule("threshold", THRESHOLD, "的企业可以申请"),
    Rule("named", NAMED, "”等政策"),
    Rule("size", SIZE, "2亿元以上项目"),
    Rule("condition", CONDITION, "对年收入"),
    Rule("score", SCORE, "每少一次扣2分"),
    Rule("lets", LETS, "让全县"),
    Rule("short-of", SHORT_OF, "，每少一人扣2分"),
    Rule("fixed", FIXED, "各单位明确"),
    Rule("parts", PARTS, "方面"),
    Rule("below", BELOW, "(8项)"),
    Rule("stretch", STRETCH, "范围内"),
    Rule("share", SHARE, "返还"),
    Rule("frame", FRAME, "围绕三大任务、"),
    Rule("shortened", SHORTENED, "办理时间压缩至"),
    Rule("plan-title", PLAN_TITLE, "2025年重点工作任务分解表"),
    Rule("plant", PLANT, "乙烯项目"),
    Rule("stated", STATED, "缺陷率为"),
    Rule("capacity", CAPACITY, "支持年产"),
    Rule("stacked", STACKED, "建成60个"),
    Rule("dimension", DIMENSION, "宽，"),
    Rule("dimension-before", DIMENSION_BEFORE, "坝高"),
    Rule("days-counted", COUNTED_IN["天"], "优良天数"),
    Rule("years-lived", COUNTED_IN["岁"], "人均预期寿命"),
    Rule("at-least-before", AT_LEAST_BEFORE, "至少培养"),
    Rule("respective", RESPECTIVE, "合作社、家庭农场分别达到"),
    Rule("every", EVERY, "每月报送"),
    Rule("yearly", YEARLY, "每年培训"),
    Rule("subject", SUBJECT, "合作社新增订单农户200"),
    Rule("cut", CUT, "修路30公里，建桥2座"),
    Rule("behind-number", BEHIND_NUMBER, "（一）粮食总产量增长3%以上"),
    Rule("sentence", SENTENCE, "修路30公里。"),
    Rule("paragraph-end", PARAGRAPH_END, "修路。\n"),
    Rule("raised", RAISED, "力争融资"),
    Rule("verbs", VERBS, "力争修路"),
    Rule("inner-verb", INNER_VERB, "支持龙头企业在乡镇建设冷链仓储中心"),
    Rule("tail-words", TAIL_WORDS, "产值达到"),
    Rule("noun", NOUN, "乡村公路"),
    Rule("whole", WHOLE, "产值50亿元（甲镇20亿元、乙镇30亿元）"),
)  # fmt: skip
