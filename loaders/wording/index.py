"""The keys of the index that sites print around a document (发布机构, 发文日期, 文号 …), by what their values are."""

import re

from loaders.wording.rule import Rule

# Keys are printed with spaced characters as well: 发 布 机 构.
KEYS = {
    "title": "名称 标题 文件名称 信息名称 文件标题 发文标题 法规标题",
    "issuer": (
        "发布机构 发布单位 发文机构 发文机关 发文单位 制发机关 制定机关 发布部门 发文部门 发布机关 颁布单位 "
        "颁布部门 公开机构 公开责任部门 解读单位 信息来源 来源"
    ),
    "number": "发文字号 政策文号 文件编号 文件字号 发布文号 发文文号 备注/文号 文号 字号",
    "issued": "成文日期 成文时间 发文日期 发文时间 公文生成日期 生成日期 生成时间 印发日期 签发日期 公布日期 颁布日期",
    "published": "发布日期 发布时间 公开日期 公开时间 发表时间 更新时间 上传时间 时间 日期",
    "category": "主题分类 信息分类 文件分类 公文种类 分类 主题词",
    "other": (
        "索引号 组配分类 体裁分类 服务对象分类 服务对象 公开类别 公开方式 公开形式 公开范围 公开时限 公开目录 "
        "公开属性 关键词 关键字 内容概述 内容摘要 有效性 时效性 时效 生效日期 生效时间 失效日期 失效时间 "
        "废止日期 效力状态 效力等级 效力级别 施行日期 实施日期 实施时间 法规类型 "
        "所属行业 所属区域 有效期 统一编号 所属机构 责任部门 信息格式 "
        "语种 浏览量 浏览次数 阅读量 阅读次数 阅读 点击量 点击数 "
        "点击率 点击次数 访问量 访问次数 累计次数 阅读人次 评论人次 文字大小 背景色 "
        "字体 字号 作者 发布人 发布者 编辑 责任编辑 审核 解读类型 解读方式 解读机构 我要纠错"
    ),
}
# Keys that body text uses as well: they count only in front of what a site would print there.
_PLAIN = "名称 标题 来源 时间 日期 分类 作者 编辑 审核 阅读 时效 责任部门 有效期 语种 服务对象 时效性 字号"


def _spaced(words: str) -> str:
    """A pattern for any of the words, longest first, with or without spaces between characters."""
    ordered = sorted(words.split(), key=len, reverse=True)
    return "|".join(" {0,8}".join(word) for word in ordered)


_SITE_KEYS = _spaced(" ".join(word for words in KEYS.values() for word in words.split() if word not in _PLAIN.split()))
_PLAIN_KEYS = _spaced(_PLAIN)

# Keys that sites put right behind the value of another: 来源:某某县人民政府浏览次数:12.
_GLUED_KEYS = "信息来源|发布时间|发布日期|文字大小|背景色|浏览次数|浏览量|点击次数|点击量|阅读次数|访问次数|字体|字号"
# A value right behind its key, where pages lost what stood between them: 发文机关国务院.
_GLUED_VALUE = (
    r"(?:(?<=期|间)(?=(?:19|20)\d{2} ?[年./-] ?\d)|(?<=字号|文号)(?=[一-龥]{1,12} ?[\[(](?:19|20)\d{2})"
    r"|(?<=机关|机构|部门|单位)(?=[一-龥]{0,20}(?:国务院|政府|办公厅|办公室|局|厅|委员会|[一-龥]部)(?:\n|$))"
    r"|(?<=级别|等级)(?=[一-龥])|(?<=时效性|有效性)(?=现行|有效|失效|已))"
)
KEY = re.compile(
    rf"(?:(?<![一-龥])|(?=(?:{_GLUED_KEYS}) ?:))"
    "(?:" + "|".join(f"(?P<{kind}>{_spaced(words)})" for kind, words in KEYS.items()) + r")"
    rf"(?: ?:(?: ?\|)?| ?\|| ?\] ?:?|(?= {{1,8}}[^ :|\]])|{_GLUED_VALUE})"
)
VALUE_END = re.compile(r"[\n|]")
# A value on a line below its key, and above the line of another key.
_KEY_LINE = rf"[|\[ ·•●*-]{{0,4}}(?:{_SITE_KEYS}|{_PLAIN_KEYS}) ?:"
VALUE_BELOW = re.compile(
    rf" {{0,8}}(?:\n {{0,12}}){{1,3}}(?!{_KEY_LINE})(?P<value>[^\n]{{2,60}})(?=(?:\n {{0,12}}){{1,3}}{_KEY_LINE})"
)
LINE = re.compile(
    rf"^[|\[ ·•●*-]{{0,4}}(?:{_SITE_KEYS}) ?"
    rf"(?:[:|\]]|$|(?<= )\d{{4}} ?[年./-] ?\d|(?<= )[^。:]{{1,60}} (?:{_SITE_KEYS}) ?:)"
    rf"|^(?:{_SITE_KEYS}|时效性){_GLUED_VALUE}|^(?:{_SITE_KEYS}) {{1,8}}(?:{_SITE_KEYS})(?: |$)"
    r"|^(?:发文字号|发布文号|发文文号) {1,8}(?=[一-龥]{1,12} ?[\[(] ?(?:19|20)\d{2})"
    r"|^(?:标 {0,4}题|名 {0,4}称) {1,6}(?=[^。]{4,120}(?:通知|意见|方案|决定|批复|办法|规划|函)$)"
)
PLAIN_LINE = re.compile(
    rf"^·? ?\[(?:{_PLAIN_KEYS}) ?\]|^[|\[ ·•●*-]{{0,4}}(?:{_PLAIN_KEYS}) ?[:|](?=.{{0,160}}(?:{_SITE_KEYS}) ?[:|])"
    r"|^(?:时间|日期) ?: ?\d{4}-\d|^(?:来源|作者) ?:[^:]{1,40} (?:时间|日期) ?: ?\d{4} ?[年./-] ?\d"
    r"|^ {0,12}(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?: [\d:]{4,8})? {1,12}(?:信息)?来源 ?:"
)
PLAIN_ENTRY = re.compile(
    rf"^[|\[ ·•●*-]{{0,4}}(?:(?:{_PLAIN_KEYS}) ?[:|]|(?:文件名称|信息名称|文件标题|发布机构|文号) )"
)  # counts beside other lines of the index
# Who runs a site, on a line beside its footer.
OWNER = re.compile(
    r"^(?:主办|承办|主管|维护|运维|管理)(?:单位)? ?:[^。,;、:]{0,24}"
    r"(?:人民政府|政府|办公[厅室]|政府办|委员会|中心|大数据[一-龥]{0,8}局)$"
)
ROW = re.compile(rf"^(?:{_SITE_KEYS}) [^。]{{1,60}} (?:{_SITE_KEYS}) [^。]{{1,60}}$")

RULES = (
    Rule("key", KEY, "发布机构：某某市水利局"),
    Rule("key-glued", KEY, "发文字号某政发〔2020〕1号"),
    Rule("value-end", VALUE_END, "某某市水利局 | 发文日期"),
    Rule("value-below", VALUE_BELOW, "\n   某政发〔2024〕7号\n 发文日期："),
    Rule("line", LINE, "索 引 号：000014349/2020-1"),
    Rule("line-glued", LINE, "发文机关某某市水利局"),
    Rule("plain-line", PLAIN_LINE, "来源：某某市水利局  浏览次数：12"),
    Rule("plain-entry", PLAIN_ENTRY, "名 称：关于清理河道的通告"),
    Rule("owner", OWNER, "主办单位：某某市人民政府办公室"),
    Rule("row", ROW, "公开类别 主动公开 发布时间 2021-06-01"),
)
