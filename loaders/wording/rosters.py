"""How rosters are worded: labels of roles, names of groups, where an office sits, who directs it."""

import re

from loaders.wording.rule import Rule

_ROLES = (
    "总指挥长 副总指挥长 总指挥 副总指挥 常务副总指挥 执行总指挥 指挥长 副指挥长 常务副指挥长 第一组长 "
    "常务副组长 执行副组长 执行组长 名誉组长 副组长 组长 第一召集人 总召集人 副总召集人 副召集人 召集人 "
    "第一主任 常务副主任 执行主任 副主任 主任 秘书长 副秘书长 总群链长 副总群链长 群链长 总链长 副总链长 "
    "副链长 链长 总河长 副总河长 河长 总林长 副总林长 林长 顾问 委员 成员单位 小组成员 组成人员 成员 组员 "
    "办公室主任 办公室副主任 联络员 牵头人 负责人 政委 副政委"
)
_SPACED = "|".join(" {0,8}".join(word) for word in sorted(_ROLES.split(), key=len, reverse=True))
BODY = r"(?:领导小组|工作小组|协调小组|指挥部|委员会|工作专班|专班|联席会议|工作组|协调组|专家组)"

BARE_LABEL = re.compile(rf"^ *(?P<role>{_SPACED})(?: {{0,8}}:| *$| +(?=[一-龥]))", re.M)
INLINE_LABEL = re.compile(rf"(?<=[ ;。,)一-龥·])(?P<role>{_SPACED}) {{0,8}}:")
STOP = re.compile(
    rf"。|下设|办公室(?:设|主任由|在)|(?:{BODY}|协调委)(?:下设|成员|办公室|日常|主要职责|职责)|附件|抄送|主送"
    r"|\d{4} ?年|^ *(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])",
    re.M,
)
NAMED = re.compile(
    rf"(?:关于)?(?:同意)?(?:成立|组建|设立|建立|调整(?:充实)?)(?:了)?(?P<name>[^,;。:()\n]{{2,60}}?{BODY})(?!成员|办公室)"
)
LIST_TITLE = re.compile(
    rf"(?<![^\n。: ])(?P<name>[^,;。:]{{2,60}}?{BODY})的?"
    r"(?:(?:组成人员|成员|人员)?名单|(?:组成)?人员(?= *(?:\n|:|如下)))"
)
HEADED = re.compile(
    rf"(?<![^\n])[ 一二三四五六七八九十\d().、]{{0,8}}(?P<name>[^\n。:,;]{{1,30}}(?:组|{BODY}|办公室))(?:组成)?:?\s*$"
)
OF_NAME = re.compile(rf"的(?P<name>[^的,;。:()\n]{{0,40}}?{BODY})")
OFFICE = re.compile(
    r"办公室,?(?:设|挂靠)(?:在|于)?(?P<unit>[^,;。:\s()、]{2,24})|办公室,?在(?P<seat>[^,;。:\s()、]{2,24}?)办公"
)
DIRECTOR = re.compile(
    r"办公室主任(?:一职)?由(?P<who>[^,;。:\n]{2,40}?)(?:同志)?(?:兼任|担任|兼)"
    r"|(?P<person>[^,;。:\n由]{2,30}?)(?:同志)?(?:兼任|担任|任|兼)(?:领导小组)?办公室主任"
)
HELD = re.compile(
    r"(?:由|[,;]|^|(?<=长)、)(?P<posts>[^,;。:\n]{3,60}?)(?:兼任|担任|任)(?P<role>常务副组长|副组长|组长|副指挥长|指挥长|总指挥|副总指挥"
    r"|召集人|副召集人|成员)(?![一-龥]{0,2}:)"
)
# A line break in the middle of a title.
WRAPPED = re.compile(r"(?<=[^。:;,])\n")
PLACE = re.compile(r"^(?P<place>[一-龥]{1,3}?(?:区|县|市|旗|镇|街道))(?=[一-龥])")

RULES = (
    Rule("label", BARE_LABEL, "副 组 长:周明远"),
    Rule("label-in-line", INLINE_LABEL, "周明远 副组长:何新"),
    Rule("stop", STOP, "领导小组下设办公室"),
    Rule("named", NAMED, "决定成立某县河道清理工作领导小组"),
    Rule("list-title", LIST_TITLE, "某县河道清理工作领导小组组成人员名单"),
    Rule("headed", HEADED, "(一)综合组"),
    Rule("of-name", OF_NAME, "由县长任组长的河道清理工作领导小组"),
    Rule("office", OFFICE, "办公室设在县水利局"),
    Rule("director", DIRECTOR, "办公室主任由何新同志兼任"),
    Rule("place", PLACE, "河区人民政府"),
    Rule("wrapped", WRAPPED, "河道治理\n工作领导小组"),
    Rule("held", HELD, "由分管副县长任组长"),
)
