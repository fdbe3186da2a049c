"""How a post is worded: titles at the end of a unit's name, and officials named in running text."""

import re

from loaders.wording.rule import Rule, opening
from loaders.wording.units import WORDS_OF_NAMES

_HEADS = (
    "书记 省长 市长 州长 县长 区长 镇长 乡长 旗长 盟长 部长 局长 厅长 处长 科长 股长 所长 院长 校长 站长 "
    "民兵营长 支队长 大队长 中队长 队长 行长 会长 理事长 董事长 秘书长 署长 司长 社长 检察长 庭长 关长 台长 馆长 "
    "园长 场长 组长 纪检组长 参谋长 委员长 村长 主任 主席 总理 经理 总经理 总裁 司令员 政委 政治委员 专员 总监 "
    "负责人 负责同志 主要领导 分管领导 主管领导 有关领导 相关领导 调度长 总编辑 首席代表 审计长 有关人员 相关人员 "
    "副总 工作人员 教导员 指导员 支书 董事 编审 督察长 警长 矿长 厂长 店长 网格长 组织员 律师 医师 医生 馆员 主编 "
    "村民代表 居民代表 群众代表 党员代表 家长代表 教师代表"
)
_RANKS = (
    "书记处第一书记 书记处常务书记 书记处书记 "
    "国务委员 常委 委员 党组成员 党委成员 领导班子成员 班子成员 部务会议成员 部务会成员 局务会议成员 成员 "
    "巡视员 调研员 总工程师 总工 总会计师 总经济师 总规划师 总农艺师 总畜牧师 总兽医师 总统计师 总审计师 "
    "总建筑师 总督学 主任督学 督学 总师 助理 督察专员 监察专员 部长助理 市长助理 县长助理 区长助理 局长助理 "
    "厅长助理 州长助理 镇长助理 乡长助理 处长助理 所长助理 社长助理 站长助理 馆长助理 董事长助理 总裁助理 "
    "主任助理 省长助理 行长助理 主席助理 署长助理 院长助理 校长助理 总经理助理 "
    "首席专家 教授 研究员 工程师 农艺师 会计师 经济师 讲师 主任医师 主任科员 科员 "
    "博士生导师 硕士生导师 院士 主治医师 主管护师 主任护师 护师 主任药师 药师 技师 管理员 保管员 民警 督导员 理事 监事 "
    "专干 干事 技术员 护士长 厨师长 段长 级长 会计 出纳 安全员 网格员 大队辅导员 辅导员 秘书 文书 教师 侦查员 侦察员 "
    "校医 保健医 主管 治调主任 妇女主任 班主任 安全总监 技术总监 财务总监 运营总监 营销总监 行政总监 生产总监 质量总监 "
    "政法委员 组织委员 宣传委员 统战委员 纪检委员 宣统委员 武装委员 组织统战委员 宣传统战委员 组织宣传委员 "
    "总河长 副总河长 河长 副河长 总林长 副总林长 林长 副林长 总湖长 湖长 总田长 田长 总路长 路长 总链长 链长 乡镇长 "
    "正县级干部 副县级干部 县处级干部 正处级干部 副处级干部 正科级干部 副科级干部 正县级领导 副县级领导 "
    "德育主任 教务主任 总务主任 政教主任 后勤主任 教导主任 教研主任"
)


def _any(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


_KEPT = (
    r"(?:(?<=[局委办厅院会府部])原|[正副]?[部省厅局处科师团]级"
    r"|(?:安全|生产|机电|技术|经营|行政)(?=副[总经矿厂])"
    r"|业务|教学|分管|主管|主要|有关|相关|一级|二级|三级|四级|党组|常务"
    r"|执行|第一|专职|兼职"
    r"|代理?|总|副|教授级|高级){0,3}"
)
TITLE = re.compile(
    rf"(?P<title>{_KEPT}(?:{_any(_HEADS)}|{_any(_RANKS)})(?:提名)?(?:候选人|人选)?)(?:\([^()]{{1,12}}\))?$"
)
# Inside words that ran together: where a title may end, 兼 between two of them, and how an office begins.
TITLE_END = re.compile(rf"{_KEPT}(?:{_any(_HEADS)}|{_any(_RANKS)})(?:\([^()]{{1,12}}\))?")
ALSO = re.compile(r"(?:并|暨)?兼(?:任)?(?=[一-龥]{2})")
_OTHER_STARTS = (
    "外交 国防 监察 安全 海关 测绘 新闻 广电 银监 证监 保监 银保监 铁路 民航 文物 总参 总后 武警 中央 全国 "
    "最高 空军 海军 "
    "计划 计财 教务 学生 后勤 财务 人事 科研 质量 医务 护理 生产 机电 公务员 "
    "党委 党组 党工委 纪工委 党总支 党支部 党政 团省委 团市委 团县委 团区委 "
    "发展改革 发改 社区 城市 城镇 城乡 城管 空中 空管 区域 房屋 人力资源 人社 住建 卫健 文旅 园区 街道 镇街 产业 综合 "
    "共青团 纪委 监委 组织部 宣传部 统战部 政法委 武装部 人武部 法院 检察院 妇联 残联 科协 文联 社科联 工商联 总工会 "
    "国务院 国家 中国 中科院 办公 法制 计生 移民 开发区 高新区 经开区 管委会 常务 执行 一级 二级 三级 四级 "
    "相关 有关 分管 主管 主任 书记 主席 局长 部长 校长 院长 总经理 董事长  "
    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 "
    "四川 贵州 云南 陕西  "
    "甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门"
)
OFFICE_WORD = re.compile(_any(" ".join(WORDS_OF_NAMES) + " " + _OTHER_STARTS))
OFFICE_START = re.compile(rf"[省市县区州盟旗镇乡街村国副党团人政原]|{OFFICE_WORD.pattern}")
PLACE_START = re.compile(r"[一-龥]{1,3}[省市县区州旗镇乡村](?=[一-龥])")
# 由…任组长: the posts of unnamed people.
TITLED = re.compile(
    r"(?P<title>(?:常务|执行)?副?(?:省长|市长|州长|县长|区长|镇长|乡长|部长|局长|厅长|总理|主席|秘书长|署长|院长)"
    r"|总书记|(?:常务)?副书记|书记|(?:常务)?副主任|主任|国务委员)"
)
_CHIEFS = "省市州县区镇乡部局厅署院"
TITLED_OPENS = opening(
    (
        *(f"{chief}长" for chief in _CHIEFS),
        *(f"副{word}" for word in f"{_CHIEFS}总主秘书"),
        *("常务", "执行", "总理", "总书记", "主席", "秘书长", "书记", "主任", "国务委员"),
    )
)
AFTER_NAME = re.compile(r"[,、。;:)(!?\s\"”》]|等|同志|[率带出主作在表说到担兼任分亲赴批听会调检就一先对向与和]|$")
UNIT_BEFORE = re.compile(
    r"(?P<unit>[一-龥]{1,14}(?:省|市|县|州|区|镇|乡|委|部|局|厅|府|院|署|办|会|协|行|校|所|学|司))$"
)
BEFORE_NAME = re.compile(r"(?:^|[^一-龥]|[委部局厅府院署办会协得向由和与及同受经在请被对为据按随跟是给])$")
# Words of the sentence before a unit's name; some begin names too: 经济和信息化局, 对外联络部, 随州市, 从江县.
CLAUSE_WORDS = re.compile(
    r"[由向及在受到请赴被跟给为]"
    r"|(?<=[省市县区州委部局厅府院署办会协长任记席等])[和与]"
    r"|经(?![济贸信开发])|对(?!外)|随(?!州|县)|从(?!江|化)|会[同见]|获得|包括|根据|按照"
)
# What reads like a name and is part of the words around: 员 of 国务委员, 担 of 担任.
NO_NAME = re.compile(r"^委员|[担兼]任$")

RULES = (
    Rule("title", TITLE, "某某市水务局二级巡视员"),
    Rule("title-end", TITLE_END, "副局长周明远"),
    Rule("also", ALSO, "兼秘书长"),
    Rule("office-word", OFFICE_WORD, "水利部副部长"),
    Rule("office-start", OFFICE_START, "县长"),
    Rule("place-start", PLACE_START, "某某县县长"),
    Rule("titled", TITLED, "周明远常务副市长到场"),
    Rule("after-name", AFTER_NAME, "率队"),
    Rule("unit-before", UNIT_BEFORE, "某某市水务局"),
    Rule("before-name", BEFORE_NAME, "会议由"),
    Rule("no-name", NO_NAME, "委员协"),
    Rule("clause-words", CLAUSE_WORDS, "方案经讨论"),
)
