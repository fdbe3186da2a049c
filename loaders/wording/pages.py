"""How web pages and printed pages are made: tags, declarations, titles of browser windows, page numbers, dotted lines.

What web sites print around a text is in `loaders.wording.furniture`.
"""

import re

from loaders.wording.rule import Rule

CHARSET = re.compile(r"charset ?= ?[\"']? ?(?P<name>[\w-]{3,20})|encoding ?= ?[\"'](?P<xml>[\w-]{3,20})", re.IGNORECASE)
TAG = re.compile(r"<(?:(?P<comment>!--)|(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]{0,20}))")
HIDDEN = re.compile(r"display ?: ?none|visibility ?: ?hidden", re.IGNORECASE)
# Class or id of what stands around an article.
AROUND = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|foot|footer|copyright|breadcrumbs?|crumbs?|share|sidebar|aside|toolbar"
    r"|related|relate|recommend|hot|banner|logo|login|pager|qrcode|ewm|friendlink|links)(?:$|[\s_\d-])",
    re.IGNORECASE,
)
# The name of a site behind a title: …的通知_某某市人民政府, …的通知-政策文件-某某市水利局.
SITE_NAME = re.compile(r"\s?(?:[_|—–-]{1,2}|>>?|»)\s?[^_|—–>»《》-]{2,30}$")
DOCUMENT_TITLE = re.compile(
    r"关于|通知|意见|方案|计划|办法|规划|批复|答复|函|决定|通报|公告|通告|纲要|规定|细则|名单|分工|清单|台账|要点|预案"
    r"|任务书|表(?:$|\()"
)
# Tags that were left in plain text, and those of them that begin a line.
LEFT_TAG = re.compile(
    r"</?(?:p|div|br|tr|li|h\d|strong|span|b|font|td|table|tbody|a)(?: [^<>\n]{0,200})?/?>", re.IGNORECASE
)
LINE_TAG = re.compile(r"</?(?:p|div|br|tr|li|h\d)[ />]", re.IGNORECASE)
NUMBERED = re.compile(r"^\s{0,4}[(（第]?[一二三四五六七八九十百\d①-⑳]{1,4}\s?[、.．,，)）章节条项]")
INDEX_BLOCK = re.compile(r"索\s{0,8}引\s{0,8}号")
INDEX_KEY = re.compile(
    r"发文机关|发布机构|发文单位|发布单位|制发机关|文\s{0,8}号|发文字号|[成发]文日期|发布日期|生成日期"
)
PAGE_NUMBER = re.compile(
    r"^\s*(?:[-—–―－·•~～]{0,3}\s{0,4}\d{1,4}\s{0,4}[-—–―－·•~～]{0,3}"
    r"|第\s?\d{1,4}\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?"
    r"|\d{1,4}\s?/\s?\d{1,4}|[Pp]age\s\d{1,4}(?:\sof\s\d{1,4})?|[ivxIVX]{1,6})\s*$"
)
CONTENTS_LINE = re.compile(r"(?:[.．·…‥]\s?){4,}\s{0,4}[-—－(（]?\s?\d{1,4}\s?[-—－)）]?\s*$|…{2,}\s{0,4}\d{1,4}\s*$")
# Two units below each other in a narrow cell, which look like one wrapped line: 县公安局 / 县财政局.
ORGAN_END = re.compile(r"(?:局|委|办|厅|政府|公司|院|中心|处|部|会|街道|镇|乡)$")
ORGAN_START = re.compile(r"^[省市州区县镇乡各][^，。、；]")
# One name that a narrow cell cut between two levels of government: 各乡 / 镇人民政府.
ONE_NAME = re.compile(r"[省市州区县镇乡]\n(?:[省市州区县镇乡]|街道)(?:人民政府|政府|党委|街道|直)")

RULES = (
    Rule("charset", CHARSET, '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'),
    Rule("tag", TAG, "<div class=x>"),
    Rule("hidden", HIDDEN, "color:red;display:none"),
    Rule("around", AROUND, "main-nav"),
    Rule("site-name", SITE_NAME, "关于清理河道的通告_某某市水利局"),
    Rule("document-title", DOCUMENT_TITLE, "关于清理河道的通告"),
    Rule("left-tag", LEFT_TAG, '<p style="text-align: right;">'),
    Rule("line-tag", LINE_TAG, "</p>"),
    Rule("numbered", NUMBERED, "（一）清理河道"),
    Rule("index-block", INDEX_BLOCK, "索 引 号：014349/2020-1"),
    Rule("index-key", INDEX_KEY, "发文机关：某某市水利局"),
    Rule("page-number", PAGE_NUMBER, "— 3 —"),
    Rule("organ-end", ORGAN_END, "县公安局"),
    Rule("one-name", ONE_NAME, "各乡\n镇人民政府"),
    Rule("organ-start", ORGAN_START, "县财政局"),
    Rule("contents-line", CONTENTS_LINE, "一、清理河道……………… 3"),
)
