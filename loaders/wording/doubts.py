"""What a reader stumbles over: words that assign and were not read, characters lost or misread."""

import re

from loaders.wording.rule import Rule

# The label of a field of units.
LABEL = re.compile(r"(?:牵头|责任|配合|主办|承办|协办)(?:单位|部门) ?:")
# The head of a table with columns of units.
HEADS = re.compile(
    r"(?:牵头|责任|主办|主责)(?:单位|部门)[\s|]{0,6}(?:(?:配合|责任|协办|参与|协同)(?:单位|部门)|完成(?:时限|时间))"
)
# A verb of duty right behind the name of an organ, which may stand in a table's cell before it.
VERB = re.compile(
    r"(?<=[局委厅办部府])(?P<gap>\s{1,4}|[ |]{1,4}\d{1,3}\s{0,4})?"
    r"(?:等(?:有关|相关)?(?:部门|单位)?)?(?:按照?(?:各自)?职责(?:分工)?|分别|共同|具体|统一)?"
    r"(?:牵头|主办|承办|负责)(?!人|任|同志|制|单位|部门|的|处室|科室| ?:)"
)
VERB_OPENS = re.compile(r"[\s|等按分共具统牵主承负](?<=[局委厅办部府][\s\S])")
# What may stand before that name.
NAME_START = re.compile(r"[、,;:。()\[\]|\s“”]|(?<![理自缘事经来])由|责成|委托|要求|是|在")
# Sentences that tell of something, or of who reads the document out.
TELLING = re.compile(
    r"据(?:了解|悉|介绍|报道)|解释|已(?:经)?(?:由|完成|制定|出台|印发|组织|成立)|截至|目前|近年来|去年|曾"
)
# Stretches in which a verb assigns nothing: names of other papers, and bodies to be set up (建立由甲局牵头的机制).
NO_DUTY = re.compile(r"《[^》\n]{1,80}》|(?:建立|成立|组建|形成|构建|健全)[^。;\n]{0,60}?的")
# What is a name of a kind and no unit's: 县级以上人民政府.
OF_A_KIND = re.compile(
    r"^(?:领导小组|指挥部|联席会议|工作专班|委员会)$|以上|各级|本级|所在|同级|[上下]级|主管部门$|行政部门$"
)
SENTENCE_END = re.compile(r"[。;!?\n]")
# A metric that says no more than when and what is to be done: 5年内重点引进 is said of many things.
ACT_ALONE = re.compile(
    r"^(?:\d{1,4}年(?:内|底前)?|每年|全年|年内)?(?:重点|计划|力争|分别|新)?"
    r"(?:引进|培养|培育|培训|扶持|支持|选拔|选派|遴选|资助|完成|开展|组织|举办|建设|建成|打造|实施|推广){1,2}$"
    r"|^(?:项目|年度?|计划|完成|当年){0,3}总?投资额?$"  # of each project another
)

# Characters lost on the way, or bytes read in the wrong encoding (UTF-8 as GBK, UTF-8 as Latin-1, and back).
GARBLED = re.compile(
    r"[\ufffd\ue000-\uf8ff]|锟斤拷|烫烫烫|[锛銆鈥][^\n]{0,40}[锛銆鈥]"
    r"|(?:[\u00e2-\u00ef][\u0080-\u02dc\u2010-\u2122]{2}){2,}"
    r"|(?<=[一-龥])\?{2,}(?=[一-龥])"
)
GARBLED_CUE = re.compile(r"[\ufffd\ue000-\uf8ff锟烫锛銆鈥\u00e2-\u00ef?](?:(?<!\?)|(?=\?))")
WORD = re.compile(r"[一-龥]")

RULES = (
    Rule("label", LABEL, "责任单位：县教育局"),
    Rule("heads", HEADS, "牵头单位 配合单位"),
    Rule("verb", VERB, "县教育局负责校舍检查"),
    Rule("name-start", NAME_START, "由县教育局"),
    Rule("telling", TELLING, "本方案由县教育局负责解释"),
    Rule("no-duty", NO_DUTY, "建立由县教育局牵头的会议制度"),
    Rule("of-a-kind", OF_A_KIND, "县级以上人民政府"),
    Rule("sentence-end", SENTENCE_END, "开展检查。"),
    Rule("act-alone", ACT_ALONE, "5年内重点引进"),
    Rule("garbled", GARBLED, "县教育\ufffd\ufffd牵头"),
    Rule("word", WORD, "县"),
)
