"""Duties told in further words: 要, 请, 按照各自职责, 对…负总责, and whoever a sentence names before them."""

import pytest

from tests.invented import CITY, COUNTY, STATE, assigned, doers, facts

TOLD = {
    "市审计局要提前介入，做好跟踪审计。": "R市审计局",
    "会议要求，市民政局要落实院舍改造责任，市财政局要安排专项资金。": "R市民政局 R市财政局",
    "二是养老服务科要制定评级方案。": "R养老服务科",
    "请临湖街道办事处于8月15日前腾退院舍；请市民政局负责核查。": "R临湖街道办事处 R市民政局",
    "责成临湖镇人民政府、市住建局在7个工作日内完成加固。": "R临湖镇人民政府 R市住建局",
    "院舍改造由市民政局牵头，市财政局要开辟绿色通道，完成项目前期手续。": "L市民政局 R市财政局",
    "市财政局要会同市民政局加强补贴监管，制定补贴办法。": "L市财政局 C市民政局",
    "市政府督查室将会同市民政局开展专项督查。": "L市政府督查室 C市民政局",
    "民政、住建、商务等部门按照各自职责，共同做好院舍安全工作。": "R民政部门 R住建部门 R商务部门",
    "公安、民政等部门要按照各自职责，配合做好老年人防骗工作。": "C公安部门 C民政部门",
    "区人民政府对辖区院舍安全负总责，街道办事处协助做好排查。": "R区人民政府 C街道办事处",
    "市民政主管部门对全市院舍实施统一监督管理，负责组织评级。": "R市民政主管部门",
    "市民政主管部门主管全市养老服务工作，负责制定床位标准。": "R市民政主管部门",
    "市养老服务指挥部（以下简称市指挥部）负责全市院舍的调度。": "R市养老服务指挥部",
    "由市民政局对全市院舍开展评级。": "R市民政局",
    "市应急局在市安委会领导下负责院舍安全检查。": "R市应急局",
    "评级以养老科为主、财务科配合，每年一次。": "L养老科 C财务科",
    "由市民政局牵头，市财政局配合，各部门要高度重视。": "L市民政局 C市财政局",
    "市民政局会同有关部门定期开展评估。": "L市民政局 C有关部门",
    "市民政局要会同有关部门对院舍进行检查。": "L市民政局 C有关部门",
    "市财政局要积极争取专项资金，市审计局适时开展专项审计。": "R市财政局 R市审计局",
    "市审计局要提前介入，各部门要积极支持。": "R市审计局",
    "市民政局、市财政局等单位要安排人手。市民政局负责登记。": "R市民政局 R市财政局",
    "（五）市民政局要指导街道登记床位。": "R市民政局",
    "责成市城管局对院舍周边进行检查，督促商户整改。": "R市城管局",
    "市应急局、市消防救援大队于2月20日前对院舍进行检查。": "R市应急局 R市消防救援大队",
    "市民政局承办养老博览会，交警、城管等部门全力配合。": "R市民政局 C交警部门 C城管部门",
    "培训护理员1000人（次），市人社局配合。": "C市人社局",
    "请市公安局加强院舍周边巡逻。": "R市公安局",
    "市审计局对补贴使用情况进行定期审计。": "R市审计局",
    "市应急局组织市消防支队、市住建局开展院舍检查。": "L市应急局 C市消防支队 C市住建局",
    "院舍评级由市民政局主责，市财政局、国网临江供电公司协同配合。": "L市民政局 C市财政局 C国网临江供电公司",
    "由市民政局根据讨论意见修改后印发。": "R市民政局",
    "市民政局应于每年3月底前会同市财政局编制补贴计划。": "L市民政局 C市财政局",
    "改造由区人民政府统筹，街道办事处（镇人民政府）组织实施。": "R区人民政府 R街道办事处(镇人民政府)",
    "发展改革、工信、教育等有关部门按照各自职责，做好养老工作。": "R发展改革部门 R工信部门 R教育部门",
    "2.后勤组。组长单位：市民政局；成员单位：市财政局。": "L市民政局 C市财政局",
    "排查组。由市民政局（牵头）、市应急局、各街道办事处组成，登记床位。": "L市民政局 R市应急局 R各街道办事处",
    "市养老院要组织老人每月体检不少于1次。": "R市养老院",
}
NOBODY = [
    "市财政局要高度重视，切实加强领导。",
    "市财政局要加大投入力度。",
    "县级人民政府要制定改造计划。",
    "临湖镇人民政府要落实院舍安全责任。",
    "各级民政部门要做好工作，公安部门要组织巡查。",
    "市民政局主要负责人要组织研究。",
    "各有关部门按照职责分工，共同做好院舍安全工作。",
    "市财政局要会同市民政局加强补贴监管，提高效益。",
    "市民政局要做好的工作很多。",
    "项目法人对工程质量负责。",
    "去年，市审计局对补贴进行审计，追回3万元。",
    "各县区对院舍进行排查。",
    "公安、交通等部门密切配合。",
    "市民政局定期组织召开会议，通报进展。",
    "处置经费由事件责任单位承担。",
    "养老服务企业要完善运维体系，承担院舍安全、消防安全等管理责任。",
    "提请市委市政府印发养老服务条例。",
    "现将方案印发给你们，请各单位按照职责分工抓好落实。",
    "院舍活动要落实“谁主办、谁负责”的要求。",
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD.items())
def test_a_sentence_tells_units_what_to_do(sentence: str, expected: str) -> None:
    assert assigned(CITY, f"三、工作要求\n{sentence}\n") == set(expected.split())


@pytest.mark.parametrize("sentence", NOBODY)
def test_what_everybody_is_told_is_no_duty(sentence: str) -> None:
    assert assigned(CITY, f"三、工作要求\n{sentence}\n") == set()


def test_all_partners_up_to_the_verb_of_a_revision() -> None:
    text = "灌溉用水办法由水利部会同农业农村部、财政部、税务总局修订。\n"
    assert assigned(STATE, text) == {"L水利部", "C农业农村部", "C财政部", "C税务总局"}


def test_a_list_of_duties_with_brackets_among_its_units_and_a_collective_at_its_end() -> None:
    text = (
        "三、部门职责\n1.县水利局：承担日常工作。\n2.县邮政局、清河海关：分别负责寄递和进出口。\n3.县消防大队：参加抢险。\n"
        "4.各乡镇（街道）、县水库管理处（筹）、县园区管委会：履行属地责任。\n"
    )
    assert assigned(COUNTY, text) == {
        *("R县水利局", "R县邮政局", "R清河海关", "C县消防大队"),
        *("R各乡镇(街道)", "R县水库管理处(筹)", "R县园区管委会"),
    }


def test_a_collective_with_a_number_and_a_full_stop_ends_a_list() -> None:
    text = "（一）县水利局。负责巡查。\n（二）县财政局。负责资金。\n（三）各乡镇。按照属地管理原则，负责值守。\n"
    assert assigned(COUNTY, text) == {"R县水利局", "R县财政局", "R各乡镇"}


def test_both_of_two_who_owe_are_named() -> None:
    owed = facts(COUNTY, "县财政局和县审计局每季度向县政府报送资金使用情况。\n").obligations
    assert [one.who for one in owed] == [("县财政局", "县审计局")]


def test_a_group_whose_line_marks_who_leads_has_one_duty() -> None:
    text = "宣传组：县水利局（牵头）、县融媒体中心、县教育局。负责水库安全的宣传。\n"
    (task,) = facts(COUNTY, text).tasks
    assert task.title == "负责水库安全的宣传"
    assert doers(task) == ["L县水利局", "R县教育局", "R县融媒体中心"]


def test_a_unit_above_its_duties_has_not_those_of_the_items_behind_it() -> None:
    text = (
        "三、职责分工\n1.县水利局：负责调查。\n2.县公安局\n（1）维护库区治安；\n（2）管制周边交通。\n3.县交通局：负责抢修道路。\n"
        "（四）应急工作组\n1.抢险组。由县应急局牵头，县公安局参加。\n"
    )
    duties = [(one.name, task.evidence.quote) for task in facts(COUNTY, text).tasks for one in task.assignments]
    assert [quote for name, quote in duties if name == "县公安局"][:2] == ["维护库区治安；", "管制周边交通。"]
    assert [name for name, _ in duties] == [
        *("县水利局", "县公安局", "县公安局", "县交通局", "县应急局", "县公安局"),
    ]


def test_departments_of_an_autonomous_region_bear_its_level() -> None:
    title = "宁西回族自治区人民政府办公厅关于印发宁西回族自治区养老方案的通知"
    text = "由民政厅负责院舍评级，财政厅配合。\n宁西回族自治区人民政府办公厅\n2019年3月2日\n"
    assert assigned(title, text) == {"R自治区民政厅", "C自治区财政厅"}


def test_work_groups_with_their_leads_above_what_they_do_have_no_duty_of_their_own() -> None:
    text = (
        "县水利局：负责调度。\n县财政局：负责资金。\n（1）抢险处置组：由县水利局牵头，县公安局参加。\n主要职责：组织抢险，加固堤坝。\n"
        "（2）应急监测组：由县气象局牵头，县水文站参加。\n主要职责：监测雨情，及时通报。\n"
    )
    told = {"R县水利局", "R县财政局", "L县水利局", "C县公安局", "L县气象局", "C县水文站"}
    assert assigned(COUNTY, text) == told
