"""What kind of unit a body of a place is, and how its name depends on the place's level. Must not know documents."""

import re
from functools import lru_cache

from graph.units.places import STATE, Place

_KINDS = (
    (
        r"(?:领导小组|领导组|指挥部|专班|协调小组|联席会议|协调机制|组委会|筹委会|组织委员会|筹备委员会)$",
        "LeadingGroup",
    ),
    (
        r"(?:安全生产|食品安全|交通安全|消防安全|爱国卫生运动|减灾|禁毒|绿化(?<!园林绿化)|国防动员|生态环境保护|"
        r"妇女儿童工作|残疾人工作|老龄工作|综合治理)委员会$",
        "LeadingGroup",
    ),
    (r"(?<!监督)(?<!城市)(?<!综合)管理委员会$", "Zone"),
    (r"人民政府(?:办公[厅室])?$|^国务院(?:办公厅)?$", "Government"),
    (r"法院$|检察院$", "Court"),
    (r"联合会$|总工会$|协会$|红十字会|^共青团|全国妇联|贸易促进委员会$|合作社联合社$|合作总社$", "MassOrganisation"),
    (r"公司$|集团$|(?<!人民)银行$|(?<!人民)银行分支机构$", "Enterprise"),
    (r"大学$|学院$|研究院$|研究所$|医院$|保健院$|卫生院$|中心$|学校$|[中小]学$|科学院$|工程院$|通讯社$", "Institution"),
    (r"街道办事处$|街道$|镇$|乡$|镇人民政府$|乡人民政府$", "Town"),
    (r"人大|政协", "Congress"),
    (r"^委[一-龥]|^委$|党委|党工委|^纪委|^中央(?!军委)|工作委员会$|^中央纪委", "PartyOrgan"),
    (
        r"局$|委员会$|办公室$|厅$|分局$|海关$|部$|署$|办事处$|人民银行分支机构$|消防救援[总支大]队$|调查[总支]?队$",
        "Bureau",
    ),
)
_COMPILED = tuple((re.compile(pattern), kind) for pattern, kind in _KINDS)
_GENERIC = re.compile(
    r"^(?:领导小组|指挥部|委员会|工作组|专班|协调小组|联席会议|组委会|筹委会)?(?:办公室|秘书处|秘书组|办)$|"
    r"^(?:工作|领导|协调)*(?:专班|小组|指挥部)$|^联席会议$|^[组筹]委会$|^[一-龥]{2,6}(?<!领导小)(?<!协调小)组$"
)
# Bodies whose names differ by the level of the place: state and province, city, elsewhere.
_BY_LEVEL = {
    "生态环境分局": {"district": "生态环境局", "": "生态环境分局"},
    "法院": {"province": "高级人民法院", "city": "中级人民法院", "": "人民法院"},
    "人民政府办公室": {"province": "人民政府办公厅", "": "人民政府办公室"},
    "委办公室": {"province": "委办公厅", "": "委办公室"},
    "人大常委会办公室": {"province": "人大常委会办公厅", "": "人大常委会办公室"},
    "政协办公室": {"province": "政协办公厅", "": "政协办公室"},
    "消防救援支队": {"province": "消防救援总队", "district": "消防救援大队", "": "消防救援支队"},
}
# Bodies in whose names the place's stands in the middle, or its short name in front.
_INSIDE = (
    (r"^海关$", "{short}海关"),
    (r"^共青团委员会$", "共青团{name}委员会"),
    (r"^(?P<front>国家金融监督管理)(?P<end>局|分局)$", "{front}总局{name}监管{end}"),
    (r"^(?P<front>中国.+|国家.+局|交通银行|国家开发银行)(?P<end>分支机构|分公司|分局|调查队)$", "{front}{name}{end}"),
)
_NAMED = tuple((re.compile(pattern), form) for pattern, form in _INSIDE)
# Cities whose Party committees and governments have 办公厅 although they are no provinces.
_GREAT = (
    "武汉", "广州", "深圳", "南京", "沈阳", "西安", "成都", "济南",
    "杭州", "哈尔滨", "长春", "大连", "青岛", "厦门", "宁波", "郑州",
    "太原", "石家庄", "昆明", "兰州", "南昌", "福州", "乌鲁木齐",
    "呼和浩特", "贵阳", "南宁", "海口", "西宁", "银川", "拉萨", "长沙",
)  # fmt: skip


def levelled(body: str, place: Place | None) -> str:
    """The name of a body as a place of that level has it: 中级人民法院 in a city."""
    names = _BY_LEVEL.get(body)
    if names is None or place is None:
        return names[""] if names is not None else body
    great = place.level == "city" and place.short in _GREAT and "province" in names and body != "法院"
    level = "province" if great and "办公" in body else place.level
    return names.get(level, names[""])


def named(body: str, place: Place) -> str:
    """The name of a body with its place's, as such bodies are called: 中国电信武汉市分公司, 武汉海关."""
    for pattern, form in _NAMED:
        match = pattern.match(body)
        if match:
            return form.format(name=place.name, short=place.short or place.name, **match.groupdict())
    return place.name + body


def is_generic(body: str) -> bool:
    """Whether a name may be borne by groups of any matter, so that only its document knows which is meant."""
    return bool(_GENERIC.match(body))


def kind_of(body: str, where: Place | None) -> str:
    """The kind of unit that a body is, one of `UNIT_KINDS` in the model."""
    if body == "人民政府" and where is not None and where.level == "district":
        return "District"
    if where is not None and where.level == "town" and body in ("人民政府", "办事处"):
        return "Town"
    kind = _kind(body)
    return "Ministry" if where is STATE and kind in ("Bureau", "Zone", "Other") else kind


@lru_cache(maxsize=4096)  # bodies of the same names are in every place
def _kind(body: str) -> str:
    return next((kind for pattern, kind in _COMPILED if pattern.search(body)), "Other")
