"""What shows that a paragraph begins or has ended, where lines were broken at a fixed width; readings of characters;
blanks around numbers."""

import re

from loaders.wording.rule import Rule

INK = re.compile(r"\S")
LINE = re.compile(r"\S(?:[^\n]*\S)?")  # that is not blank, without white space around it
# A line that opens a paragraph, an item or a field: indented, numbered, labelled.
OPENS = re.compile(
    r" {2}|\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.)](?!\d)|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[章条]"
    r"|(?:附件|牵头|责任|配合|完成|主办|协办|承办|组 *长|副 *组|成 *员|抄送)[一-龥 ]{0,6}:|各[一-龥、,()]{2,30}:$"
)
# What sites that share files print above a file's text, and the number that they put before each piece of it.
SHARED_FILE = re.compile(r"由会员分享|页珍藏版(?<=\d页珍藏版)")
SHARED_PIECE = re.compile(r"\s*\n *(?P<number>\d{1,3})、")
# The reading of a character in brackets behind it, as some copies of pages add them: 推(tuī)进.
READING = re.compile(r"\((?<=[一-龥)]\()[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü]{1,7}\)")
TONE = re.compile(r"[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]")  # that nothing but a reading has
# Bold words of Markdown; 20**年 stays. What is left of **1** **.** then: the number apart from its point.
BOLD = re.compile(r"(?:^|(?<=[\s。;:,.)*|>]))\*\*(?P<words>[^*\n]{1,300})\*\*", re.MULTILINE)
BOLD_NUMBER = re.compile(r"(?<=\n  )(?P<number>\d{1,2})(?P<blanks> {4,8})(?=[.、])")
# A line behind which nothing goes on.
CLOSED = re.compile(r"[。;:!?)\]”…] *$")
# Blanks that a program set between characters and numbers or letters, and boundaries that have none.
APART = re.compile(r"(?<=[一-龥“”()《》,。;:、]) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%.]) (?=[一-龥“”()《》])")
CLOSE = re.compile(r"(?<=[一-龥])(?=\d)|(?<=\d)(?=[一-龥])")
NUMBER_APART = re.compile(r" (?<=[一-龥] )\d{1,12}(?:\.\d{1,4})?%? [一-龥]")
ISSUE_APART = re.compile(r"[)\]](?<=\d.)(?: {0,2}第? {0,2}\d{1,4} {1,2}号| {1,2}第? {0,2}\d{1,4}号)")
RUNNING = re.compile(r"[,。;:]")
# A bracket that assigns and goes on behind a line break.
BROKEN_CLAUSE = re.compile(
    r"[(\[](?=[^()\[\]\n。]{2,200}\n)(?=[^()\[\]\n]{0,200}(?:牵头|责任|负责|配合|主办)"
    r"|[^()\[\]]{0,200}(?:单位|部门|负责|牵头|落实|配合)[)\]])"
    r"[^()\[\]\n。]{2,200}(?:\n[^()\[\]\n。]{1,200}){1,3}[)\]]"
)

RULES = (
    Rule("line", LINE, "  开展培训。 "),
    Rule("reading", READING, "推(tuī)进"),
    Rule("tone", TONE, "推(tuī)进"),
    Rule("shared-file", SHARED_FILE, "《任务分解表.docx》由会员分享，可在线阅读"),
    Rule("shared-piece", SHARED_PIECE, "县财政\n2、局"),
    Rule("opens", OPENS, "（二）开展培训"),
    Rule("apart", APART, "新增 10 个项目"),
    Rule("close", CLOSE, "新增10个项目"),
    Rule("number-apart", NUMBER_APART, "新增 10 个项目"),
    Rule("issue-apart", ISSUE_APART, "某政发〔2024〕 3 号"),
    Rule("running", RUNNING, "新增项目，"),
    Rule("broken-clause", BROKEN_CLAUSE, "（县教育局、县财\n政局按职责分工负责）"),
    Rule("closed", CLOSED, "开展培训。"),
    Rule("bold-number", BOLD_NUMBER, "\n  1     .     开展培训"),
)
