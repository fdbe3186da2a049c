"""How notices of the State Council and of ministries share out work, set up bodies and grade accidents, invented."""

import pytest

from tests.invented import STATE, assigned, doers, facts


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("扩大试养。（由农业部牵头，会同财政部、水产局等部门提出试养办法）", {"L农业部", "C财政部", "C水产局"}),
        ("举办鱼苗节。（团中央牵头，民盟中央、中国作协配合）", {"L团中央", "C民盟中央", "C中国作协"}),
        ("守住养殖区。（国家防总、新疆生产建设兵团负责）", {"R国家防总", "R新疆生产建设兵团"}),
        ("跨流域放流，由有关省级渔业行政主管部门向农业农村部提出请求。", set()),
        ("根据放流对象，由国务院有关部门按职责分工负责：\n农业农村部：负责鱼苗检疫。\n", {"R农业农村部"}),
        ("联席会议由农业农村部、财政部等部门组成。农业农村部为牵头单位。\n", set()),
        ("农业农村部会同有关部门制订本预案，报国务院批准。", set()),
        ("农业农村部在国务院领导下，负责组织鱼病处置。", {"R农业农村部"}),
        ("地方各级人民政府负责扑灭本行政区域内的鱼病。省级人民政府渔业主管部门负责本行政区域鱼病的管理工作。", set()),
        ("鱼病蔓延的地区，由上级渔业部门会同有关部门公开约谈。", set()),
        ("国务院设立国家防汛总指挥部（以下简称国家防总），国家防总负责组织防汛。", {"R国家防总"}),
        ("成员因工作变动需要调整的，由渔业小组办公室提出，报组长批准。", set()),
        ("架设鱼塘电网。（国家电网、中国一汽）", {"R国家电网", "R中国一汽"}),
        ("由国家电网牵头架设鱼塘电网，中国一汽配合。", {"L国家电网", "C中国一汽"}),
        ("由政府组织力量清理鱼塘，适合由行业社会组织提供的服务交由其承担。", set()),
        ("地方政府要在2022年底前完成鱼塘改造。", set()),
        ("开展试养。（农业农村部制定保障措施；试点地区负责推进）", {"R农业农村部", "R试点地区"}),
        ("2.3 现场机构\n负责鱼病事件处置的人民政府根据需要成立现场指挥部。", set()),
    ],
)  # fmt: skip
def test_who_a_national_plan_assigns_what(words: str, wanted: set[str]) -> None:
    assert assigned(STATE, f"一、重点任务\n（一）{words}") == wanted


def test_what_stands_behind_a_table_and_its_release_is_no_row() -> None:
    rows = "序号\n任务\n责任单位\n时限\n1\n鱼苗检疫\n农业农村部\n2023年6月\n2\n放流鱼苗\n共青团中央、全国妇联\n每年\n"
    said = assigned(STATE, f"分工表\n{rows}（主动公开）\n部门：渔业司　　联系电话：010-59190000\n")
    assert said == {"R农业农村部", "R共青团中央", "R全国妇联"}


def test_the_title_right_above_the_heads_is_none_of_them() -> None:
    rows = "1\n发布鱼苗清单\n农业农村部会同科技部\n2022年底前\n2\n遴选养殖基地\n"
    rows += "农业农村部牵头，财政部、海关总署、水利部、国铁集团等配合\n2023年底前\n"
    said = facts(STATE, f"附件\n重点任务分工\n序号\n重点任务\n负责单位\n时间进度\n{rows}").tasks
    assert [(task.title, doers(task)) for task in said] == [
        ("发布鱼苗清单", ["C科技部", "L农业农村部"]),
        ("遴选养殖基地", ["C国铁集团", "C水利部", "C海关总署", "C财政部", "L农业农村部"]),
    ]


def test_who_signed_before_a_table_that_lost_its_line_breaks_has_no_duty() -> None:
    rows = "1 发布鱼苗清单 农业农村部、科技部等 2 遴选首批示范基地 财政部、海关总署"
    text = f"让养殖户成为积极参与者。 国务院 2014年8月10日 附件 重点工作分工 序号 重点工作 负责部门 {rows}"
    assert assigned(STATE, text) == {"R农业农村部", "R科技部", "R财政部", "R海关总署"}


def test_a_table_run_together_below_its_title_has_its_rows() -> None:
    rows = "1 发布鱼苗清单 农业农村部 科技部 2022年12月 2 遴选首批示范基地 财政部 海关总署 2023年6月"
    said = facts(STATE, f"重点任务清单\n序号 重点任务 牵头单位 配合单位 完成时间 {rows}\n").tasks
    assert [doers(task) for task in said] == [["C科技部", "L农业农村部"], ["C海关总署", "L财政部"]]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("现有养殖设施应于2023年底前完成改造，尾水达标率达到90%以上。", [90]),
        ("现有养殖场300家。", []),
        ("劳动年龄人口平均受教育年限达到10.8年。", [10.8]),
        ("淘汰10吨及以下渔船5艘，每月公布水质、改善最差的20个渔场。", [5]),
        ("今年涉渔就业人数将高达80万人。", []),
        ("凡符合下列情形的，为重大鱼病事件：\n1.造成10人以上30人以下中毒的；\n2.转移人员1万人以上的。", []),
    ],
)
def test_harm_and_forecasts_are_no_goals(words: str, wanted: list[float]) -> None:
    assert [each.value for each in facts(STATE, f"一、目标任务\n（一）{words}").targets] == wanted


def test_a_section_of_background_and_goals_tells_the_past_in_its_background_only() -> None:
    body = "一、规划背景和总体要求\n（一）规划背景。养殖户增加到300户。\n（二）主要目标。养殖户增加到500户以上。\n"
    assert [each.value for each in facts(STATE, body).targets] == [500]


def test_a_plan_without_a_notice_has_the_day_of_its_revision() -> None:
    assert facts("国家鱼病应急预案", "（2012年8月28日修订）\n1 总则\n").document.issued_on == "2012-08-28"


def test_a_member_may_have_a_post_in_the_office_of_another_body() -> None:
    body = (
        "现将成员名单通知如下：\n组　长：何新民　　国务院副总理\n"
        "成　员：李志清　　中央渔村工作领导小组办公室副主任\n　　　　赵　敏　　农业农村部副部长\n"
    )
    (group,) = facts("国务院办公厅关于成立国务院水产种业领导小组的通知", body).groups
    assert [each.official for each in group.members] == ["何新民", "李志清", "赵敏"]


def test_two_offices_of_national_bodies_that_issue_together_are_named_by_the_first() -> None:
    title = "农业农村部办公厅 国家渔业局综合司关于印发《放流工作安排》的通知"
    body = "各省渔业局：\n请抓好落实。\n农业农村部办公厅　　国家渔业局综合司\n2022年4月15日\n"
    assert facts(title, body).document.issuer == "农业农村部办公厅"
