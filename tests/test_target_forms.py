"""Goals and what only looks like one, in the sentences of work plans and of policies.

A goal reads `value unit sign`; a sentence without any reads as nothing.
"""

import pytest

from tests.invented import facts

TITLE = "清河县人民政府办公室关于印发清河县2022年重点工作方案的通知"
CLOSING = "\n清河县人民政府办公室\n2022年3月1日\n"


def goals(sentence: str) -> str:
    """The goals of a sentence of a plan of 2022, joined by `|`."""
    text = f"各乡镇人民政府：\n二、重点任务\n（一）推进工作。{sentence}{CLOSING}"
    found = facts(TITLE, text).targets
    whole = f"{TITLE}\n\n{text}"
    assert all(whole[each.evidence.start : each.evidence.end] == each.evidence.quote for each in found)
    return "|".join(f"{each.value:g} {each.unit} {each.comparator}" for each in found)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("合作社、家庭农场分别达到30家、120家。", "30 家 =|120 家 ="),
        ("示范村、示范户分别达到10、200个以上。", "10 个 >=|200 个 >="),
        ("居民消费价格涨幅控制在3%左右，失业率控制在4.5%以内。", "3 % ~|4.5 % <="),
        ("技改投资、研发投入占比分别提高6个、2个百分点。", "6 个百分点 =|2 个百分点 ="),
        ("可吸入颗粒物、细颗粒物浓度分别不高于55和33微克/立方米。", "55 微克/立方米 <=|33 微克/立方米 <="),
        ("年均浓度控制在32微克每立方米以下。", "32 微克每立方米 <="),
        ("落实汛情发生以来出台的各项措施，力争恢复灌溉2万亩。", "20000 亩 ="),
        ("申请材料由12项减至5项。", "5 项 ="),
        ("平台对接率不低于95%。", "95 % >="),
        ("联席会议由县财政局、县民政局等12个部门和单位组成。", ""),
        ("将现有办理时间压缩至3个工作日以内。", ""),
        ("办结率不得低于98%，超期件不得超过2件。", "98 % >=|2 件 <="),
        ("覆盖率由80%提高到90%，死亡率从5%降至3%以下。", "90 % =|3 % <="),
        ("培育年产值超10亿元企业3家、超亿元企业20家。", "3 家 =|20 家 ="),
        ("引进亿元以上项目12个，其中5亿元以上项目3个，到位资金60亿元。", "12 个 =|3 个 =|6e+09 元 ="),
        ("新增授权专利300件，同比增长10%以上。", "300 件 =|10 % >="),
        ("万元产值用水量较2020年下降10%。", "10 % ="),
        ("空气优良天数达到300天以上。", "300 天 >="),
        ("亩均增产20公斤/亩，细颗粒物降至35微克/立方米以下。", "20 公斤/亩 =|35 微克/立方米 <="),
        ("至少培养3名首席技师。", "3 名 >="),
        ("改造户厕3000户（其中：东镇1000户、西镇2000户）。", "3000 户 =|1000 户 =|2000 户 ="),
        ("完成投资35亿元，培训农民2000人次，举办招聘会60场次。", "3.5e+09 元 =|2000 人次 =|60 场次 ="),
        ("全程网办率达到90%，平均跑动次数减少到0.3次以下。", "90 % =|0.3 次 <="),
        ("一季度完成20亿元，二季度累计完成60亿元。", "2e+09 元 =|6e+09 元 ="),
        ("打造3—5个应用场景，培育10家左右骨干企业。", "3 个 >=|5 个 <=|10 家 ~"),
        ("围绕两大产业建设中试基地10家。", "10 家 ="),
        ("企业开办时间压缩至1个工作日以内，通关时间压减到40小时内。", "1 个工作日 <=|40 小时 <="),
        ("审批时间由80个工作日压缩至50个工作日。", "50 个工作日 ="),
        ("群众满意度达到85分以上，企业满意度不低于90分。", "85 分 >=|90 分 >="),
        ("完成宜居小区整治约15万㎡。", "150000 ㎡ ~"),
        ("开工和竣工安置房各15万平方米。", "150000 平方米 ="),
        ("3.40个小区新增充电设施，推进2.5万户改造。", "40 个 =|25000 户 ="),
        ("对2021年已摸底的老旧楼院开展整治，整治比例达到40%以上。", "40 % >="),
        ("村集体收入10万元以上的村达到60%以上。", "60 % >="),
        ("人均预期寿命达到79.2岁，5岁以下儿童死亡率下降到4.2‰。", "79.2 岁 =|4.2 ‰ ="),
        ("自然增长率控制在5‰以内，抢救60岁以上老人。", "5 ‰ <="),
        ("履约率、开工率、投产率分别达到95%、85%、40%以上。", "95 % >=|85 % >=|40 % >="),
        ("筹集共有产权房300套、交付200套。", "300 套 =|200 套 ="),
        ("对80户以上的自然村开展整治，整治村庄60个30户以上村庄。", "60 个 ="),
        ("助推年产200万只灯具项目投产，新建日处理300吨垃圾的电站2座。", "2 座 ="),
        ("改造水渠，宽3米、深2米，新修车道5公里，约3.5米宽、150米长。", "5 公里 ="),
        ("智能算力规模达到3000P，新增变电容量20万千伏安，开行班列60列。", "3000 P =|200000 千伏安 =|60 列 ="),
        ("在去年的基础上新增床位50张，项目前期工作完成投资3亿元。", "50 张 =|3e+08 元 ="),
        ("农民收入力争比上年增长8%。", "8 % ="),
        ("接种疫苗2万剂次，装机规模达到500MW，完成土方30万方。", "20000 剂次 =|500 MW =|300000 方 ="),
    ],
)
def test_a_goal_is_read_with_its_unit_and_sign(sentence: str, wanted: str) -> None:
    assert goals(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "2021年完成投资30亿元，同比增长12%。",
        "全县常住人口40万人，下辖12个乡镇、156个村。",
        "失业保险稳岗返还50%，房租减按50%收取。",
        "贷款利率不超过报价利率减150个基点。",
        "裁员率放宽至不超过参保职工总数20%。",
        "用电量超过100万千瓦时的企业，电价按原水平的95%结算。",
        "现将10项民生实事分解如下。",
        "围绕“三大任务”、6大行动、20项重点工作抓好落实。",
        "成立5个专项工作组。",
        "对全省首批30项改革举措和我县50项举措落地情况开展核查。",
        "联席会议设召集人1名、副召集人2名。",
        "将报告中6个方面243项工作任务予以分解。",
        "由13个部门和单位组成，分3个阶段实施。",
        "合计：3项",
        "考核内容包括7个类别63项指标，设置6类55项考核指标，分4个报告期考核。",
        "初步形成12件候选项目，最终确定惠民实事项目10项。",
        "2个前期项目分别是南桥和北桥，13个实施项目包括水厂和泵站。",
        "分解表共分9个方面、88项工作任务，涉及17个牵头单位。",
        "抓好年度重点工作（共31项，另行调度）。",
        "重点办好12件大事和民生实事。",
        "共明确52项具体任务，涉及18个牵头单位，细化12项具体任务。",
        "工作方案分为四个方面36项重点工作任务。",
        "在“补齐短板”方面（分解任务7项）。",
        "办好县人代会票决确定的10件民生实事。",
        "干渠两侧20米范围内不得堆放垃圾，沿线5公里以内禁止采砂。",
        "开展1%人口抽样调查，抽取79个乡镇。",
        "落实“四个10%”要求，在5天内办结。",
        "违反规定的，处5000元以上2万元以下罚款。",
        "90分以上为优秀，60分以下为不合格。",
        "材料不全的，应当在5个工作日内一次告知。",
        "继续落实“纾困解难36条”“扩大消费12条”等政策。",
        "消费券设三种面额：20元、50元、80元，满100元减20元，满300元减80元。",
        "首套、二套住房首付比例分别按照20%、30%执行。",
        "对参加防控的医护人员每人每天补助300元/天。",
        "零售总额完成30亿元，比上年增长9%。",
        "去年新建水厂3座。",
        "水库项目总投资3亿元，较2020年的2亿元扩大。",
        "来自工业、农业等领域的46名代表参加。",
    ],
)
def test_other_figures_are_no_goals(sentence: str) -> None:
    assert goals(sentence) == ""


def test_a_section_that_opens_with_a_past_period_promises_nothing() -> None:
    text = (
        "一、迈出坚实步伐\n“十三五”时期，全县上下团结奋斗。\n（一）民生改善。建成学校49所。\n"
        "二、主要任务\n（一）补齐短板。建成学校12所。\n"
    )
    found = facts("清河县国民经济和社会发展第十四个五年规划", f"{text}清河县人民政府\n2021年5月1日\n").targets
    assert [each.value for each in found] == [12]


def test_growth_over_the_year_before_is_a_goal_in_a_list_of_tasks() -> None:
    found = facts("清河县2022年重点工作任务分解表", "1.扩大消费。零售总额完成120亿元，同比增长8%。\n").targets
    assert [each.value for each in found] == [12_000_000_000, 8]


def test_a_reply_promises_what_it_plans() -> None:
    text = "王明代表：\n我县新建公厕30座，改造旧管网5公里。\n下一步，县住建局将新建公厕12座以上。\n"
    found = facts("关于县十七届人大二次会议第21号建议的答复", text).targets
    assert [(each.value, each.comparator) for each in found] == [(12, ">=")]


def test_what_a_figure_counts_ends_before_the_next_figure() -> None:
    found = facts(TITLE, "（一）加强攻关。组织实施10个重大专项和80个研发项目。").targets
    assert [(each.metric, each.value) for each in found] == [("重大专项", 10), ("研发项目", 80)]


def test_figures_behind_respectively_count_what_stands_in_their_place() -> None:
    found = facts(TITLE, "（一）壮大主体。合作社、家庭农场分别达到30家、120家。").targets
    assert [(each.metric, each.value) for each in found] == [("合作社", 30), ("家庭农场", 120)]


def test_the_number_of_an_item_is_no_part_of_what_is_counted() -> None:
    (goal,) = facts(TITLE, "一、主要目标\n（一）粮食总产量增长3%以上\n责任单位：县农业农村局\n").targets
    assert (goal.metric, goal.evidence.quote) == ("粮食总产量增长", "粮食总产量增长3%以上")


@pytest.mark.parametrize(
    ("sentence", "metric"),
    [
        ("支持龙头企业在重点乡镇建设冷链仓储中心5座。", "冷链仓储中心"),
        ("鼓励骨干企业牵头组建产业技术联盟3个。", "产业技术联盟"),
        ("重点新建8个乡镇文化站。", "乡镇文化站"),
        ("基础设施建设投资增长12%。", "基础设施建设投资增长"),
    ],
)
def test_a_metric_is_what_is_counted(sentence: str, metric: str) -> None:
    text = f"各乡镇人民政府：\n二、重点任务\n（一）推进工作。{sentence}{CLOSING}"
    assert [each.metric for each in facts(TITLE, text).targets] == [metric]


def test_how_many_items_a_heading_has_is_no_goal_and_its_number_no_metric() -> None:
    body = "一、县水务局牵头工作（6项）\n1.整修水渠30公里。\n（二）新建泵站4座\n"
    found = facts(TITLE, body).targets
    assert [(each.metric, each.value) for each in found] == [("整修水渠", 30), ("泵站", 4)]


@pytest.mark.parametrize(
    ("past", "plan"),
    [
        ("一、奋力攻坚，克难前行，过去一年各项工作取得新的进展", "二、2022年主要任务"),
        ("2021年工作回顾", "2022年工作安排"),
        ("清河县2021年工作总结", "2022年工作打算"),
    ],
)
def test_what_stands_under_a_heading_about_the_past_is_no_goal(past: str, plan: str) -> None:
    body = f"{past}\n预计粮食产量完成12万吨，增长3%。\n{plan}\n新建水厂2座。\n"
    assert [each.value for each in facts("清河县政府工作报告", body).targets] == [2]


@pytest.mark.parametrize(
    "title", ["清河县2022年目标任务自查报告", "清河县水务局2021年工作总结", "重点工作进展情况的通报"]
)
def test_a_report_on_what_was_done_promises_what_it_plans(title: str) -> None:
    body = "全年培训农民300余人，创收200万元。\n下一步，县水务局将新建水厂2座。\n"
    assert [each.value for each in facts(title, body).targets] == [2]
