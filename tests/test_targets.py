"""Which figures of a text are goals, and what they say."""

import hashlib

import pytest

from graph.model.facts import Heading, Target
from loaders.document import Document
from loaders.fold import fold
from loaders.layout.structure import outline
from loaders.promises.targets import targets

_PLAN = Heading(title="某某县工作方案", kind="work_plan", issued_on="2022-03-01")


def _targets(text: str, heading: Heading = _PLAN) -> tuple[Target, ...]:
    document = Document("a", text, fold(text), hashlib.sha256(text.encode("utf-8")).hexdigest())
    found = targets(document, outline(document), heading)
    assert all(text[one.evidence.start : one.evidence.end] == one.evidence.quote for one in found)
    return found


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "comparator"),
    [
        ("规模以上企业突破1.2万家。", 12000, "家", ">"),
        ("平均每年实现城镇新增就业2800人以上。", 2800, "人", ">="),
        ("新增床位3000张以上。", 3000, "张", ">="),
        ("合格率不低于95%。", 95, "%", ">="),
        ("全年能耗控制在5万吨以内。", 50000, "吨", "<="),
        ("引进教师50名左右。", 50, "名", "~"),
        ("财政收入年均增长6%。", 6, "%", "="),
        ("农业总产值翻一番。", 2, "倍", "="),
        ("茶叶产值翻两番。", 4, "倍", "="),
        ("出口额达到30亿美元。", 3_000_000_000, "美元", "="),
        ("年内至少选取两个村开展试点。", 2, "个", ">="),
        ("新修水渠２０公里。", 20, "公里", "="),
        ("征收签约300户。", 300, "户", "="),
        ("建成粮库20座（含私营粮库）以上。", 20, "座", ">="),
        ("停车场充电车位不低于车位的20%。", 20, "%", ">="),
        ("损耗不超过总量的2%。", 2, "%", "<="),
        ("力争具备30万千瓦以上调节能力。", 300_000, "千瓦", ">="),
        ("每年推动40家以上粮企改造。", 40, "家", ">="),
    ],
)
def test_a_goal_has_value_unit_and_comparator(sentence: str, value: float, unit: str, comparator: str) -> None:
    assert [(one.value, one.unit, one.comparator) for one in _targets(sentence)] == [(value, unit, comparator)]


@pytest.mark.parametrize(
    "sentence",
    [
        "截至2021年底，全县有粮库30座。",
        "2020年新建粮库30座。",
        "每户给予补贴3000元。",
        "按时报送信息，得5分，每少一次扣1分。",
        "对年收入5万元以下家庭开放。",
        "各单位明确1名联络员。",
        "2022年为民办实事项目共5类10件。",
        "每月报送信息2篇。",
        "依据第12条办理。",
        "消除50平方米以下危房。",
        "材料齐全的10个工作日内办结。",
        "对税收在行业平均税收200%、150%、100%以上的，分别给予税额100%、75%、50%的财政支持。",
        "小微企业占我省企业总数的97%。",
        "资金支持比例不超过核定总投资的20%。",
        "单体项目总投资不低于3000万元，支持额度不超过2亿元。",
        "推动产能60万吨/年及以上的煤矿完成改造。",
    ],
)
def test_other_figures_are_no_goals(sentence: str) -> None:
    assert _targets(sentence) == ()


def test_a_reply_promises_nothing() -> None:
    assert _targets("新增床位3000张以上。", Heading(kind="reply")) == ()


def test_a_range_is_two_bounds() -> None:
    assert [(one.value, one.comparator) for one in _targets("建成1-2家育苗场。")] == [(1, ">="), (2, "<=")]
    assert [(one.value, one.unit) for one in _targets("产值增长8%-10%。")] == [(8, "%"), (10, "%")]


def test_figures_in_a_bracket_are_parts_of_the_whole() -> None:
    whole, *parts = _targets("旅游收入突破90亿元（山区50亿元、湖区40亿元）。")
    assert (whole.metric, whole.value, whole.part_of) == ("旅游收入", 9_000_000_000, None)
    assert [(part.metric, part.part_of) for part in parts] == [("山区", "旅游收入"), ("湖区", "旅游收入")]


def test_what_is_counted_begins_behind_the_number_of_a_row() -> None:
    assert [one.metric for one in _targets("重点任务\n7 修建渠道30公里\n新建、改扩建公办幼儿园5所。")] == [
        *("修建渠道", "公办幼儿园"),
    ]


def test_a_figure_counts_the_noun_before_or_behind_it_and_keeps_its_day() -> None:
    before, behind = _targets("2022年底前，建成粮库8座、培训200名保管员。")
    assert (before.metric, before.by, behind.metric) == ("粮库", "2022-12-31", "保管员")


def test_where_a_figure_comes_from_is_no_part_of_what_is_counted() -> None:
    assert [one.metric for one in _targets("全县养老床位从1.5万张增加到1.8万张。")] == ["养老床位"]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "购置农机350台（套），淘汰渔船20艘（台、套）以上，补贴家电10万台（套）以上。",
            "350 台（套） =|20 艘（台、套） >=|100000 台（套） >=",
        ),
        ("年均新增就业人数24万以上，用户年均停电时间不超过6.4小时。", "6.4 小时 <=|240000 人 >="),
        ("办电时长，低压用户不超过5个工作日，高压用户不超过15个工作日。", "5 个工作日 <=|15 个工作日 <="),
        ("发放补贴10万辆以上，直接带动消费225亿元以上。", "100000 辆 >=|2.25e+10 元 >="),
        ("住院费用支付比例总体平均达到75%左右，2人间和3人间病房占比达到80%以上。", "75 % ~|80 % >="),
        ("补助额度原则上不超过项目投资额的5%，按照售价（含税）的20%给予补贴。", ""),
        ("对改造工程给予补助，原则上不超过合同总额的30%，每人最多补贴3件。", ""),
        ("单桩补助不超过2万元且需单桩功率不低于40千瓦。", ""),
        ("常住人口每千人托位数达到4.5个，普惠占比不低于60%，服务对常住人口全覆盖。", "4.5 个 =|60 % >="),
        ("全县常住人口12.3万人，新建幼儿园2所。", ""),
        ("将冰箱、彩电等8类家电纳入范围，支持工业、交通等10个重点领域更新，在5个品种的基础上扩围。", ""),
        ("预计最高用电需求达3600万千瓦，极端天气用电需求可达3750万千瓦。", ""),
        ("厂房总建筑面积约7.8万平方米，年内新增总建筑面积3万平方米。", "30000 平方米 ="),
    ],
)
def test_figures_of_aid_of_lists_and_of_sizes_are_no_goals_beside_those_that_are(sentence: str, wanted: str) -> None:
    assert "|".join(f"{one.value:g} {one.unit} {one.comparator}" for one in _targets(sentence)) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("东溪、西溪、南岭和北塘4个镇粮食单产达到500公斤/亩。", "500 公斤/亩 ="),
        ("推出古桥游、竹海游、茶园游3条线路，新建东溪镇、西溪镇等2家敬老院。", "3 条 =|2 家 ="),
        ("用好古桥游、竹海游、茶园游3条线路，在陶瓷等6个传统行业推广新窑炉，其余9个乡继续巡查。", ""),
        ("会议提出了24项建设任务，修渠任务主要有7项，燃油含硫量不高于0.5%，资金分期下达40%。", ""),
        ("按照“全省绿化率不低于35%”的要求，新造林2万亩。", "20000 亩 ="),
        ("水费缴费标准设为每月10元、15元20元、30元。", ""),
        ("发现1处、整改1处，做到成熟一个、验收一个，新建球场1个。", "1 个 ="),
        (
            "新建小区按不低于20%的比例配建充电桩，旧小区按不低于车位10%的比例预留，医院按15%的车位比例建设。",
            "20 % >=|10 % >=|15 % =",
        ),
        (
            "投资260万元在旧城区新建公厕6座，投资1.5亿元，铺设管网20公里，种植苗木3余万株。",
            "6 座 =|20 公里 =|30000 株 >",
        ),
        ("提出“每万人发明专利达到9件”“注册商标新增不少于80件”，全市6个乡镇、街道参加。", "9 件 =|80 件 >="),
        ("会议发布了32项指标，食品检验量达4批次/千人。", "4 批次/千人 ="),
        ("保证金按不高于造价1%的比例收取。", ""),
        ("轮候时间不超过3年，充电服务半径小于2公里，园区对乡镇的覆盖率超70%。", "2 公里 <|70 % >|3 年 <="),
        ("在去年普查清理的基础上完成市下达的8个村治污任务。", "8 个 ="),
        ("救助标准提高后，人均支出不低于全县上年度居民人均收入的40%。", "40 % >="),
        ("常住人口千人床位数达到5.1张。", "5.1 张 ="),
        ("今年列入市重点项目41项，其中在建30项，推进9万吨/年树脂一体化前期工作。", ""),
        (
            "重点项目40个（含打包项目），总投资90亿元，年度计划投资20亿元，新开工项目8个，总投资6亿元。",
            "2e+09 元 =|8 个 =",
        ),
        ("工业项目投资原则上不低于800万元，3000万元至1亿元的生产型、经营型企业减半收费。", ""),
        ("每年选拔资助不少于30名青年，每个乡镇都建有1所幼儿园，建成1个及以上书屋。", "30 名 >=|1 所 =|1 个 >="),
    ],
)
def test_names_counted_and_words_of_others_are_no_goals_and_shares_to_be_built_are(sentence: str, wanted: str) -> None:
    assert "|".join(f"{one.value:g} {one.unit} {one.comparator}" for one in _targets(sentence)) == wanted
