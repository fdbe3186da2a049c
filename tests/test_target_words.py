"""What a goal counts and by when, and words around a figure that make it a goal or not."""

import pytest

from tests.invented import facts
from tests.test_target_forms import CLOSING, TITLE, goals


def _stated(sentence: str) -> list[tuple[str, str | None]]:
    """The metric and the day of each goal of a sentence."""
    text = f"各乡镇人民政府：\n二、重点任务\n（一）推进工作。{sentence}{CLOSING}"
    return [(each.metric, each.by) for each in facts(TITLE, text).targets]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("新建3个体育公园、5个日间照料中心，为800人体检。", "3 个 =|5 个 =|800 人 ="),
        ("到 2025 年，水厂达到 12 座，蓄水能力提高到 3 万吨以上。", "12 座 =|30000 吨 >="),
        ("培育8家以上年收入过亿元的企业。", "8 家 >="),
        ("按照《产业目录（2011年本）》淘汰旧窑12座。", "12 座 ="),
        ("“十三五”时期，全县修路300公里，建桥5座。", ""),
        ("全县取得了新进展，修路300公里。", ""),
        ("全县总人口控制在35万以内，城镇人口控制在20万人以内。", "200000 人 <=|350000 人 <="),
        ("全镇贫困人口1200人，确保剩余贫困人口300人脱贫。", "300 人 ="),
        ("每个街道（镇）有2所日间照料站，每个城镇社区拥有1个以上书屋，每季度1次。", "2 所 =|1 个 >="),
        ("每年举办农民运动会不少于6项，每年召开会议不少于4次。", "6 项 >="),
        ("60%以上的村建立议事制度，持股60%以上的企业可以申报。", "60 % >="),
        ("绿化率达到30%以上为合格村，3000名老人以上的街道建养老院。", ""),
        ("防范一次死亡3人以上事故，本书一式3份，株行距3米×4米。", ""),
        ("从基金中拿出2亿元，按每户5平方米的标准安排用地。", ""),
        ("水库分为小一型水库（含2座在建）和小二型水库2类，市里分配的供水计划量为15万吨。", ""),
        ("\n西山水库\n蓄水面积\n350公顷\n2000人\n", ""),
        ("湿地公园东至柳溪，解决公园500米服务半径盲区。", ""),
        ("每25-30公里村道配备管护员，由城管、派出所等3个执法部门组成。", ""),
        ("各村缴纳保证金5000元，发现1处火点扣除1000元，发现3处以上火点的通报。", ""),
        ("绿道长度达300公里左右。", "300 公里 ~"),
        ("水价不高于全市同类企业上年度平均价格的90%。", "90 % <="),
        ("2022年底前累计修路300公里，累计建成水厂3座。", "300 公里 =|3 座 ="),
        ("累计建成水厂3座。", ""),
        ("初步核算，全县生产总值增长6%以上。", ""),
        ("接待旅游人次300万，采伐限额控制2万立方米以内。", "20000 立方米 <=|3e+06 人次 ="),
        ("评论5条，考核权重不低于30%，连续两季度排名后3位的约谈。", ""),
    ],
)
def test_words_around_a_figure_make_it_a_goal_or_not(sentence: str, wanted: str) -> None:
    assert goals(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("到2024年，粮食产量稳步提升，到2025年达到30万吨。", [("粮食产量稳步提升", "2025-12-31")]),
        ("2023年底参保率达到95%，办结率达到98%。", [("参保率", "2023-12-31"), ("办结率", "2023-12-31")]),
        ("到2025年，床位达到500张；护士达到90人。", [("床位", "2025-12-31"), ("护士", "2025-12-31")]),
        ("三年培训600人次，其中2022年培训200人次。", [("三年培训", None), ("培训", "2022-12-31")]),
        ("新建水厂2座、泵站3座，10月底前完成。", [("水厂", "2022-10-31"), ("泵站", "2022-10-31")]),
        ("淘汰2005年底前登记的旧车80辆。", [("淘汰2005年底前登记的旧车", None)]),
        ("各村（社区）建有1个健身点。", [("健身点", None)]),
        ("80%的行政村通上水。", [("行政村通上水", None)]),
    ],
)
def test_a_goal_names_what_it_counts_and_its_own_day(sentence: str, wanted: list[tuple[str, str | None]]) -> None:
    assert _stated(sentence) == wanted


def test_what_explains_words_at_the_end_is_no_goal() -> None:
    body = "一、目标\n新建水厂2座。\n名词解释\n1.三产：指服务业，全县服务业增加值30亿元。\n"
    assert [each.value for each in facts(TITLE, body).targets] == [2]


def test_a_report_to_a_congress_tells_the_past_in_its_first_part_only_and_has_the_day_it_was_given() -> None:
    body = (
        "——2021年1月9日在清河县第九届人民代表大会第一次会议上\n清河县人民政府县长　李明\n各位代表：\n"
        "一、2020年工作回顾\n全年新建水厂6座，粮食总产量12万吨。\n"
        "二、2021年政府工作的总体要求和主要目标\n今年的主要预期目标是：粮食总产量增长3%左右。\n"
        "三、2021年主要工作\n新建水厂2座，6月底前完工。森林覆盖率62.3%，居全省第三位，植树3000亩。\n"
    )
    found = facts("政府工作报告", body)
    assert found.document.issued_on == "2021-01-09"
    assert [(each.value, each.by) for each in found.targets] == [(3, "2021-12-31"), (2, "2021-06-30"), (3000, None)]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("新建学校2所，建筑面积3万平方米，新建绿道总长12公里。", "2 所 =|12 公里 ="),
        ("建设厂房3栋，面积2万平方米以上。", "3 栋 =|20000 平方米 >="),
        ("志愿者占常住人口的比例不低于15%，知晓率达到95%。", "15 % >=|95 % ="),
        ("连续2次排名末位的约谈，奖励用地20亩，扣减指标10%。", ""),
        ("年收入过10亿元企业达到5户。", "5 户 ="),
    ],
)
def test_sizes_of_what_is_built_and_what_a_rating_wins_are_no_goals(sentence: str, wanted: str) -> None:
    assert goals(sentence) == wanted


def test_a_report_on_what_was_done_promises_what_it_labels_as_goals() -> None:
    body = "一、校舍改造\n目标任务：改造学校6所；新建食堂2个。完成情况：已改造4所。\n二、公路\n进展：修路30公里。\n"
    assert [each.value for each in facts("清河县民生实事进展情况通报", body).targets] == [6, 2]


def test_a_headline_without_a_sentence_promises_nothing() -> None:
    body = "浏览次数：12\n今年，清河县将造林3万亩。\n"
    assert [each.metric for each in facts("清河县今年将造林3万亩", body).targets] == ["清河县将造林"]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [("考核结果占总分值的4%，每年新改建公路50公里以上。", "50 公里 >="), ("建成率达到80%。", "80 % =")],
)
def test_shares_of_a_score_are_no_goals(sentence: str, wanted: str) -> None:
    assert goals(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("稳岗返还比例由30%提高至50%，中小企业由60%提高至90%。", ""),
        ("价格扣除比例由6%提高至10%，采购份额由30%提高至40%以上。", "40 % >="),
        ("核心成员不少于3人，可自主选择1次，单体建筑面积不少于200平方米。", ""),
        ("发现1处火点扣绩效，过火2亩的扣500元，任务完成率低于90%不得分。", ""),
        ("交纳保证金2000元，扶持收入过30亿元的企业集团。", ""),
        ("带动30户以上的合作社给予奖补，户均自筹不超过1万元。", ""),
        ("每站配备队员不少于6人，每千人拥有床位达到5张。", "5 张 ="),
        ("准确率仅62%，停车位缺口约4000个，日处理能力600吨。", ""),
        ("每个贫困村至少组建2个合作社。", "2 个 >="),
    ],
)
def test_aid_conditions_and_what_costs_points_are_no_goals(sentence: str, wanted: str) -> None:
    assert goals(sentence) == wanted


@pytest.mark.parametrize("heading", ["评估标准", "建设标准", "申报条件", "考核奖惩", "奖惩措施"])
def test_sections_on_standards_and_rewards_set_no_goals(heading: str) -> None:
    asked = f"二、{heading}\n（一）每座水厂蓄水达到3万吨以上，水质达标率达到98%。\n"
    body = f"一、目标任务\n新建水厂2座。\n{asked}三、步骤\n招聘4名。\n"
    assert [each.value for each in facts(TITLE, body).targets] == [2, 4]


def test_a_cell_behind_a_tab_is_read_by_itself() -> None:
    body = "附件\n序号\t考核内容\t分值\t评分标准\n1\t新建水厂2座，造林300亩\t20\t每少1座扣5分\n"
    assert [each.value for each in facts(TITLE, body).targets] == [2, 300]
