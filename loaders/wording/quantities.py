"""How quantities are written: number, unit, comparator, and the words that say what is counted."""

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
    "方 担 票 列 席 段 份 本 卷"
)
# Words that begin like a unit: 1根据…, where the point behind the number was lost.
_NO_UNITS = (
    "根据 根本 根治 位于 位居 位列 部门 部署 部分 支持 支撑 支付 组织 组成 组建 场所 场地 种植 "
    "种子 种养 处理 处置 处于 起草 起步 口径 口岸 条件 条例 条款 门类 期间 期限 站位 例如 对口 "
    "对接 对于 对标 队伍 名单 名称 名录 家庭 台账 台风 笔试 单位 单独 方面 方案 方式 方向 方便 "
    "方针 担任 担保 担当 票数 票据 列入 列为 列出 本级 本市 本县 本区 本省 本镇 本乡 本村 本地 "
    "卷入 卷烟 本次 本年 本着 本科 本人 本单 本行 本办 本通 本方 本校 本院 本项 席位 段落 份额"
)
_UNIT = "|".join(sorted(dict.fromkeys(_UNITS.split()), key=len, reverse=True))
_NO_UNIT = f"(?:{'|'.join(_NO_UNITS.split())})"
_NUMBER = r"\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,4})?"
_SCALE = "(?:[十百]|千(?!米))?[万亿]{0,2}"
_AT_LEAST = (
    "突破|超过|高于|大于|超|逾|不(?:得|能|应)?(?:低|少|小)于|不(?:得|能|应)?(?:超过|高于|大于)|不低于"
    "|不少于|不小于|至少|不超过|不高于|不大于|控制在|低于|小于|少于|(?<![签节集履续违])约|近|≥|≤"
)
_AFTER = r"(?<=工作日)内|(?<=小时)内|(?:及|\(?含\)?|\(含[^()\d]{1,8}\))?以[上内下]|左右|上下"
# A number that stands alone in a cell has no unit: a space before the unit only behind a sentence's words (`near`).
QUANTITY = re.compile(
    rf"(?:(?P<before>{_AT_LEAST})(?:到|达到|达|为)?)? ?(?<![\d.第前每号A-Za-z×])"
    rf"(?:(?<![\d一-龥A-Za-z,.)(、~-])\d{{1,2}}\.(?=\d{{1,4}}{COUNTED}))?"  # the item's number
    r"(?P<near>(?<=[一-龥])|(?<=[到为达在过有成造设增建] ))?"
    rf"(?:(?P<low>{_NUMBER})(?P<lowscale>{_SCALE})?%?(?:[-~]|至|到)(?=\d))?"
    rf"(?P<number>{_NUMBER})(?(near) ?)"
    rf"(?P<over>[余多](?=[万亿]))?(?P<scale>{_SCALE})(?P<more>[余多])?(?!{_NO_UNIT})"
    rf"(?P<unit>(?:{_UNIT})"
    r"(?:/(?:亩|[千万]?人|户|公顷|平方米|立方米|吨|年|月|天|日|次|小时)|\((?:[台套]、)?[台套户件]\))?)"
    # Behind a word that goes on (3个月, 一级, 5人制; not 5个制造业项目) and 2个、3个百分点 stands no unit.
    rf"(?P<after>{_AFTER})?(?![月性号级别织持半]|体(?![育验检])|日(?![间常均])|强(?![村镇县企])"
    r"|制(?![造定订药剂冷种品作糖氢衣氧茶])|(?<=人)间|×|基点|季度|学期"
    r"|(?<=个)[、和](?:\d{1,3}个?[、和]){0,3}\d{1,3}(?:\.\d)?个(?:百分点|工作日|小时))"
)
QUANTITY_CUE = re.compile(rf"\d[ 十百千万亿余多]{{0,5}}[{''.join(sorted({unit[0] for unit in _UNITS.split()}))}]")
WORDED = re.compile(rf"(?P<before>至少)[一-龥]{{0,4}}?(?P<number>[一二两三四五六七八九十])(?P<unit>{_UNIT})")
# Points that people's content is to reach; other points are scores.
POINTS = re.compile(
    r"满意[度率](?:得分|测评|评价)?(?:达到?|不低于|不少于|保持在?|提高到|提升到)"
    r"(?P<number>\d{1,3}(?:\.\d)?) ?分(?!之)(?P<after>以上)?"
)
SCHOOLING = re.compile(
    r"(?:受教育年限|轮候(?:时间|期限?))[一-龥]{0,6}?(?P<before>不?超过|不低于|控制在)?"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})?)(?P<more>[余多])? ?年(?P<after>以[上内]|左右)?"
)
# Visits and people whose word stands before their number: 服务人次达30万以上, 就业人数24万以上.
VISITS = re.compile(
    rf"(?P<counted>(?P<unit>人次|车次|班次|[人户](?=数)|人(?=口))[数口]?)(?:(?P<before>{_AT_LEAST})|达到?"
    r"|(?<=人数)(?=\d[\d.]{0,8}万?(?:以上|左右))|(?<=人次)(?=\d[\d.]{0,8}[万亿]))"
    rf"(?P<number>{_NUMBER})(?P<scale>{_SCALE})(?P<more>[余多])?(?P<after>以[上下内]|左右)?(?=[,。;、)\n]|$)"
)
DOUBLING = re.compile(r"翻(?P<times>[一两二三])?[番倍]|翻番")
OTHERWISE_HINT = re.compile(
    "至少|满意[度率]|受教育年限|轮候|[人车班]次|[人户]数|人口|翻"
)  # what each of the five above has
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
# A sign that words part from its figure: 至少培训20人, 不低于车位的20%.
SIGN_BEFORE = re.compile(
    r"(?P<sign>至少|不少于)[一-龥]{1,6}$"
    r"|(?P<of>不(?:低于|少于|超过|高于)|低于|高于)(?:(?!调整|提高|降低)[一-龥]){2,20}$"
)
_COUNTED = r"(?:(?![和及])[一-龥“”A-Za-z]){2,20}"
# Names in front of 分别, each of which has one of the figures behind it.
RESPECTIVE_CUE = re.compile("分别")
RESPECTIVE = re.compile(rf"(?P<names>{_COUNTED}(?:[、和及]{_COUNTED}){{1,5}}?)(?:要|力争|将)?分别")
# Where the clause of a figure begins: a mark, or 、 and 和 behind another figure.
CUT = re.compile(
    r"[,;。\n!?|:(、和](?:(?<![、和])|(?<=\d[^\d、].)|(?<=\d[^\d、]{2}.)|(?<=\d[^\d、]{3}.)"
    r"|(?<=、)(?=[^、,。;\d]{0,2}\d)|(?<=[\d个家项元人名%]和))"
)
# The number of an item, or what a cut leaves of it: (一)地区生产总值增长7%; the number of a row.
BEHIND_NUMBER = re.compile(r" {0,4}\(?(?:[一二三四五六七八九十]{1,3}|\d{1,3})\) ?|(?<=\n)\d{1,3} (?=[一-龥])")
SENTENCE = re.compile(r"[^。\n;!?]{1,600}")
PARAGRAPH_END = re.compile(r"\n|。(?:\([^()\n]{2,120}\))? ")  # or where line breaks became blanks
# What stands before the words that say what is counted, and behind them.
VERBS = re.compile(
    r"^(?:\d+[.、]|(?:到 ?)?20\d\d ?年[底末前]?|到(?!位)|其中|并|和|及|以及|、"
    r"|再|将|要|全年|全区|全市|全县|全省|年内|力争|争取|努力|确保"
    r"|计划|预计|积极|加快|重点(?=新建|建设|培育|打造|推进|支持)|推动|推进|支持|组织|实施|实现"
    r"|完成(?!率)|达到|新?建成后?可?|建设|新建|改?扩?建(?=[^设立成筑])|打造|创建|开工|培育|引进|吸引|集聚"
    r"|开展|设立|部署|布局|形成|新增|为|对|使|把)"
)
# The verb right before a figure whose object stands behind it: 每村建有1个健身点.
GIVES = re.compile(
    r"(?:[建设配拥]有|提供|建设|建成|新建|开发|打造|创建|培育|引进|选[取派]|更新完善|(?<![只仅没具享所])有)$"
)
# The last verb inside a long stretch before a figure: what is counted stands behind it.
INNER_VERB = re.compile(
    r".*(?:建设(?!项目|投资|用地|资金|任务|工程)|新建|建成|组建|打造|创建|培育|新增|引进|设立|实施)(?P<counted>.{2,})"
)
TAIL_WORDS = re.compile(
    r"(?:分别|(?<!下)降|稳定|保持|达到|达|突破|超过|数量|控制|为|提高|到|至"
    r"|在|不|共|(?<![签节集履续违])约|计划|以上|超|的|总数|达成|增至"
    r"|[从由]\d[\d.]{0,8}[万亿]{0,2}[%一-龥]{1,3}(?:增加|提高|提升|增长|扩大|上升|下降|降低|压缩|缩短|压减|减少))$"
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
    Rule("from", FROM, "覆盖率由"),
    Rule("goes-to", GOES_TO, "提高到"),
    Rule("respectively", RESPECTIVELY, "分别建成10、"),
    Rule("sign-before", SIGN_BEFORE, "不低于车位的"),
    Rule("respective", RESPECTIVE, "合作社、家庭农场分别达到"),
    Rule("cut", CUT, "修路30公里，建桥2座"),
    Rule("behind-number", BEHIND_NUMBER, "（一）粮食总产量增长3%以上"),
    Rule("sentence", SENTENCE, "修路30公里。"),
    Rule("paragraph-end", PARAGRAPH_END, "修路。\n"),
    Rule("verbs", VERBS, "力争修路"),
    Rule("gives", GIVES, "每村建有"),
    Rule("inner-verb", INNER_VERB, "支持龙头企业在乡镇建设冷链仓储中心"),
    Rule("tail-words", TAIL_WORDS, "产值达到"),
    Rule("noun", NOUN, "乡村公路"),
)  # fmt: skip
