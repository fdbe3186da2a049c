"""Duties that stand in sentences, and sentences that give nobody a duty, on invented notices."""

import pytest

from tests.invented import CITY, COUNTY, STATE, assigned, facts

CITY_SENTENCES = {
    "由市民政局负责建立老年人基础信息库。": "R市民政局",
    "由 市民政局 负责建立信息库。": "R市民政局",
    "由市民政局负责建立老年人基\n础信息库。": "R市民政局",
    "由市民政局負責建立老年人信息庫。": "R市民政局",
    "由市民政局牵头，市财政局、市人社局参加，组成联合评估组。": "L市民政局 C市财政局 C市人社局",
    "由市民政局牵头,市财政局配合,建立老年人信息库.": "L市民政局 C市财政局",
    "市民政局牵头制定护理员培训计划。": "L市民政局",
    "市民政局会同市财政局负责起草补贴发放办法。": "L市民政局 C市财政局",
    "由市民政局会同市财政局、市卫生健康委制定补贴发放办法。": "L市民政局 C市财政局 C市卫生健康委",
    "院舍消防改造由市消防救援支队负责，市民政局配合。": "R市消防救援支队 C市民政局",
    "由市工信局、市商务局担任智慧养老产业链牵头单位。": "L市工信局 L市商务局",
    "由临江城市发展集团有限公司负责院舍建设。": "R临江城市发展集团有限公司",
    "由各区人民政府负责组织辖区老年人体检。": "R各区人民政府",
    "由临江职业技术学院负责护理员培训。": "R临江职业技术学院",
    "要求市民政局会同市财政局核定床位数。": "L市民政局 C市财政局",
    "（一）市民政局。负责日常协调。\n（二）市财政局。负责资金保障。": "R市民政局 R市财政局",
    "市民政局、市住建局协同市消防救援支队负责院舍消防验收。": "C市民政局 C市住建局 R市消防救援支队",
    "市民政局会同市财政局、市住建局抓紧编制设施规划。": "L市民政局 C市财政局 C市住建局",
    "市民政局要发挥行业优势，负责指导院舍评级。": "R市民政局",
    "市民政局要加强统筹，会同市财政局核定床位补贴。": "L市民政局 C市财政局",
}
COUNTY_SENTENCES = {
    "由县水利局编制水库调度规程，报县政府批准。": "R县水利局",
    "由县水利局、县应急局联合开展汛前检查。": "R县水利局 R县应急局",
    "由县水利局牵头，县应急局、县气象局等部门配合，建立预警机制。": "L县水利局 C县应急局 C县气象局",
    "县水利局负责坝体修复，县财政局负责资金筹措，县审计局负责资金审计。": "R县水利局 R县财政局 R县审计局",
    "县水利局牵头组织实施；县财政局负责筹措资金。": "L县水利局 R县财政局",
    "险情排查由县应急局牵头负责，县水利局、各乡镇人民政府配合。": "L县应急局 C县水利局 C各乡镇人民政府",
    "日常巡查工作具体由各乡镇人民政府负责。": "R各乡镇人民政府",
    "技术审查和资金审查分别由县水利局、县财政局负责。": "R县水利局 R县财政局",
    "责成县水利局会同县应急局限期排查险情。": "L县水利局 C县应急局",
    "县水利局牵头组织实施；县财政局负责资金；县气象局配合做好预报。": "L县水利局 R县财政局 C县气象局",
    "委托县水利水电勘测设计院负责编制设计文件。": "R县水利水电勘测设计院",
    "县自然资源局：负责坝区用地保障。\n县水利局:负责技术指导。": "R县自然资源局 R县水利局",
    "县水利局：牵头制定方案。\n县财政局：负责资金。\n县电视台：配合宣传。": "L县水利局 R县财政局 C县电视台",
    "由水利局牵头，财政局配合，制定补助标准。（县应急局负责）": "L县水利局 C县财政局 R县应急局",
}
STATE_SENTENCES = {
    "农业农村部要会同科技部、财政部制定种源攻关计划。": "L农业农村部 C科技部 C财政部",
    "农业农村部负责制定苗种检疫办法。": "R农业农村部",
    "由农业农村部商财政部制定补贴办法。": "L农业农村部 C财政部",
    "由中央组织部（国家公务员局）牵头，农业农村部、商务部参加，开展培训。": (
        "L中央组织部(国家公务员局) C农业农村部 C商务部"
    ),
}
NO_DUTIES = [
    "各地区、各部门要高度重视，切实加强组织领导，形成工作合力。",
    "各乡镇要进一步提高认识，压实责任，确保各项任务落到实处。",
    "各有关部门要按照职责分工，密切配合，协同推进。",
    "去年，由县水利局负责的渠道整修已完成。",
    "近年来，县水利局牵头完成了五座水库的加固。",
    "严格执行《县水利局牵头抓总工作规则》。",
    "由于县水利局负责的泵站老化，排涝能力不足。",
    "本方案由县水利局负责解释。",
    "项目法人对工程质量负责。",
    "县水利局主要负责人要靠前指挥。",
    "建立由县长任总召集人的联席会议。",
    "去年以来工作顺利。2020年，县水利局牵头制定了巡查办法。",
    "由县水利局负责的泵站改造全部结束。",
    "建立由县水利局牵头，县应急局、县气象局等部门参加的联席会议制度。",
    "县纪委负责对失职行为进行问责。",
    "据了解，水库除险由县水利局牵头。",
    "县级以上人民政府负责本行政区域内的水库安全。",
    "建设单位负责施工现场管理。",
    "县水利局要发挥牵头作用，加强统筹。",
    "建立县水利局牵头的联席会议制度。",
    "领导小组办公室设在县水利局，负责日常工作。",
]


@pytest.mark.parametrize(("sentence", "expected"), CITY_SENTENCES.items())
def test_a_sentence_of_a_city_assigns(sentence: str, expected: str) -> None:
    assert assigned(CITY, f"三、工作要求\n{sentence}\n") == set(expected.split())


@pytest.mark.parametrize(("sentence", "expected"), COUNTY_SENTENCES.items())
def test_a_sentence_of_a_county_assigns(sentence: str, expected: str) -> None:
    assert assigned(COUNTY, f"四、职责分工\n{sentence}\n") == set(expected.split())


@pytest.mark.parametrize(("sentence", "expected"), STATE_SENTENCES.items())
def test_ministries_stay_as_printed(sentence: str, expected: str) -> None:
    assert assigned(STATE, f"三、工作要求\n{sentence}\n") == set(expected.split())


@pytest.mark.parametrize("sentence", NO_DUTIES)
def test_what_only_sounds_like_a_duty_assigns_nothing(sentence: str) -> None:
    assert assigned(COUNTY, f"三、工作要求\n{sentence}\n") == set()


def test_a_duty_is_a_task_that_quotes_its_sentence() -> None:
    sentence = "由市民政局负责建立老年人基础信息库"
    (task,) = facts(CITY, f"三、工作要求\n做好保障。{sentence}。另行通知。\n").tasks
    assert sentence in task.evidence.quote
    assert "另行通知" not in task.evidence.quote
