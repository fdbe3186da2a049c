"""The heads of tables that list a group's people, and the cells that stand in them."""

import re

from loaders.wording.rule import Rule

# What a column holds, by its head; a head of 职务 may hold posts or roles in the group, which its cells tell.
COLUMNS = (
    ("name", re.compile(r"(?:成员|人员)?姓名$")),
    (
        "role",
        re.compile(
            r"[一-龥]{0,8}?"
            r"(?:组内职务|小组职务|指挥部职务|委员会职务|专班职务|机构职务|担任职务|角色|成员类别|组成|小组成员)"
            r"$"
        ),
    ),
    ("unit", re.compile(r"(?:工作|所在|所属)?(?:单位|部门)(?:名称)?$")),
    ("post", re.compile(r"(?:(?:工作|所在)?单位(?:及|和|、)?)?(?:现任|行政|党政|原|工作)?职务(?:/?职称)?$|现任职务$")),
    ("note", re.compile(r"备注$|类别$|职责$")),
)
_ROLE = (
    r"(?:(?:第一|常务|执行|名誉)?副?组长|(?:常务)?副?总?指挥长?|副?总?召集人|(?:常务)?副?主任(?:委员)?"
    r"|副?秘书长|委员|成员|组员|联络员|顾问|政委"
    r"|办公室(?:副?主任|成员)|总?[河林链]长)"
)
ROLE_CELL = re.compile(rf"{_ROLE}$")
# A line without cells that ends in the role: 何新 县水利局局长 成员.
ROLE_LAST = re.compile(
    r"^ *(?:\d{1,2}[ .、]+)?(?P<who>[一-龥·][一-龥·、() ]{4,60}?)"
    rf" +(?P<role>{_ROLE}|副? {{0,4}}组 {{1,8}}长|副? {{0,4}}主 {{1,8}}任|[成组委] {{1,8}}员) *$",
    re.M,
)
ROLE_LAST_CUE = re.compile(r"[长挥人任员问委](?= *(?:\n|$))")
# The head of a column of those who answer for a river, a wood or a chain of industry, or who are part of a sub-group,
# and of their posts beside it.
CHIEF_HEAD = re.compile(
    r"(?P<role>(?:总|副总|副|[省市州区县镇乡村]级)?[河湖林田路链]长"
    r"|(?P<part>(?:第一|常务)?副?组长|(?:组|成)员))(?:姓名)?(?:[及和、/]?(?:现任)?职务)?"
    r"(?:\([^()]{1,8}\))?$"
)
NAMES_CHIEFS = re.compile("[河湖林田路链组]长(?=姓名|[及和、/]|现任|职务|\\(| |\n|$)")
POST_BESIDE = re.compile(
    r"(?:(?:工作)?单位[及和、]?)?(?:[省市州区县镇乡村]级)?(?:[河湖林田路链]长)?(?:现任|行政|党政)?职务$"
)
HEAD_LENGTH = 12  # characters of a head's cell
BETWEEN_GAPS = re.compile(r"(?:(?! {2})[^\n])+")  # a cell of a line whose cells stand between wide gaps
# The title of a list of those who answer calls for the members of a group, and lines and words of such a list.
LIAISONS = re.compile(r"联络员(?:名单|通讯录|信息表|一览表|登记表|联系表)(?= *\n)")
LINE = re.compile(r"[^\n]+")
CELL = re.compile(r"[^ \n]+")
EDGE = re.compile(r":?-*:?$")
SERIAL = re.compile(r"\d{1,3}$")

RULES = (
    *(Rule(f"column-{kind}", pattern, head) for (kind, pattern), head in zip(
        COLUMNS, ("姓名", "组内职务", "工作单位", "单位及职务", "备注"), strict=True)),
    Rule("role-cell", ROLE_CELL, "副组长"),
    Rule("role-last", ROLE_LAST, "何新 县水利局局长 成员"),
    Rule("chief-head", CHIEF_HEAD, "县级河长"),
    Rule("names-chiefs", NAMES_CHIEFS, "县级河长 职务"),
    Rule("post-beside", POST_BESIDE, "链长职务"),
    Rule("between-gaps", BETWEEN_GAPS, "清河    周明远"),
    Rule("liaisons", LIAISONS, "成员单位联络员名单\n"),
    Rule("line", LINE, "单位 姓名"),
    Rule("cell", CELL, "姓名"),
    Rule("edge", EDGE, "---"),
    Rule("serial", SERIAL, "12"),
)  # fmt: skip
