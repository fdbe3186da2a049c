"""What web sites and printers put around a document's text: buttons, counters, page numbers, addresses.

RULES match a whole line (or a piece of a line), stripped of white space at both ends.
"""

import re
from collections.abc import Iterable

from loaders.wording.index import LINE, PLAIN_LINE, ROW
from loaders.wording.rule import Rule

_TOOLS = (
    "打印本页 打印此页 打印页面 打印文章 打印 关闭窗口 关闭本页 关闭页面 关闭 扫一扫 收藏本页 收藏 分享到 分享至 分享 "
    "复制链接 返回顶部 返回首页 返回列表 返回 我要纠错 纠错 下载 保存本页 设为首页 加入收藏 无障碍阅读 无障碍浏览 "
    "无障碍 长辈版 长者版 适老化 大字版 繁体版 繁体 简体版 简体 手机版 字号 字体 大 中 小 默认 放大 缩小 朗读 "
    "语音播报 视力保护色 微信 微博 登录 注册 网站首页 文章属性 正文"
)
_TOOL = "|".join(sorted(_TOOLS.split(), key=len, reverse=True))
_LINKS = (
    "本文链接|本文关键词|本文地址|原文链接|上一篇|下一篇|相关链接|相关文章|相关文件|相关解读|相关附件"
    "|相关阅读|相关信息|相关稿件"
    "|最新政策|热门推荐|推荐阅读|政策解读|图解|版权所有|主办单位:.{0,40}[备网]"
)

PAGE = re.compile(
    r"^(?:(?:- ?){1,4}\d{1,3} ?(?:- ?){1,4}|第 ?\d{1,3} ?页(?:[ ,/]{0,2}共 ?\d{1,3} ?页)?|\d{1,3} ?/ ?\d{1,3})$"
)

RULES = (
    Rule("index", LINE, "索 引 号：000014349/2020-1"),
    Rule("index-plain", PLAIN_LINE, "来源：某某市水利局  浏览次数：12"),
    Rule("index-row", ROW, "公开类别 主动公开 发布时间 2021-06-01"),
    Rule("tool", re.compile(rf"^[\[<>|/·\-: ]*(?:(?:{_TOOL})[\[\]<>|/·\-: ]*){{1,12}}$"), "【 打印 】 【 关闭 】"),
    Rule("scan", re.compile(r"^.{0,12}扫(?:一扫|描|码).{0,24}$"), "扫一扫在手机上浏览本页"),
    Rule(
        "follow",
        re.compile(r"^[^。;:]{0,24}(?:微信公众号|官方微信|官方微博|政务微博|客户端)$"),
        "某市人民政府微信公众号",
    ),
    Rule(
        "desktop",
        re.compile(r"^[^。,;:]{0,16}(?:(?:添加|保存|收藏|下载)[^。,;:]{0,12}到|电脑|手机|可以?在)桌面[^。,;:]{0,6}$"),
        "添加某某网到电脑桌面",
    ),
    Rule(
        "counters",
        re.compile(
            r"^[^。;]{0,60}(?:浏览|阅读|点击|下载)[量数]?:? ?\d{1,9}[^。;:]{0,4}(?:下载|收藏|点赞|评论)[^。;]{0,20}$"
        ),
        "发布：2024-03-05 浏览：3120 下载45次 收藏",
    ),
    Rule("table-rule", re.compile(r"^[-|: +=_*·]{2,}$"), "---|---|---|"),
    Rule("page", PAGE, "— 3 —"),
    Rule(
        "breadcrumb",
        re.compile(r"^(?:您?(?:现在|当前)?(?:所在)?的?位置|当前位置|首页) ?[:>]"),
        "您现在所在的位置：首页 > 政务公开",
    ),
    Rule("link", re.compile(rf"^(?:{_LINKS})"), "上一篇：没有了"),
    Rule("address", re.compile(r"^(?:https?:)?//[\w./?=&%#-]+$|^www\.[\w./-]+$"), "http://www.example.gov.cn/a/1.html"),
    Rule("record", re.compile(r"^(?:网站标识码|.{0,6}ICP备|.{0,6}公网安备|Copyright|版权)"), "网站标识码：4201000001"),
    Rule("file", re.compile(r"^[^。]{2,120}\.(?:pdf|docx?|xlsx?|ofd|wps|zip|rar)$", re.IGNORECASE), "工作方案.pdf"),
    Rule(
        "footer",
        re.compile(r"^[^。]{0,150}(?:ICP备|公网安备|网站标识码|版权所有|技术支持 ?[:单]|备案号)"),
        "主办：某某市人民政府办公室  备案号：某ICP备05000000号",
    ),
    Rule(
        "host",
        re.compile(
            r"^(?:网站)?主办(?:单位)?:[^。;:]{2,40}承办(?:单位)?:[^。;:]{0,30}"
            r"(?:数据|信息|电子政务|融媒|网络|政府办公?室?)[^。;:]{0,12}$"
        ),
        "主办单位：某某县人民政府  承办单位：某某县数据资源管理局",
    ),
    Rule(
        "copy",
        re.compile(r"^.{0,40}(?:办公[厅室]|秘书[处科]) {0,12}\d{4}年\d{1,2}月\d{1,2}日印发$"),
        "某市人民政府办公室   2023年3月1日印发",
    ),
)


def _any(rules: Iterable[Rule]) -> re.Pattern[str]:
    """Any of the rules at once, which is quicker than one after the other."""
    parts = (f"(?{'i' if rule.pattern.flags & re.IGNORECASE else ''}:{rule.pattern.pattern})" for rule in rules)
    return re.compile("|".join(parts))


# Rules that look for words anywhere on a line, and what each such line holds; the others are told by how lines begin.
_INSIDE = ("scan", "follow", "file", "footer", "host", "copy")
BEGINS = _any(rule for rule in RULES if rule.name not in _INSIDE)
HOLDS = _any(rule for rule in RULES if rule.name in _INSIDE)
HOLDS_HINT = re.compile(
    r"扫|微信|微博|客户端|\.(?=[pdxowzrPDXOWZR])|ICP备|公网安备|网站标识码|版权所有|技术支持|备案号|主办|日印发"
)
