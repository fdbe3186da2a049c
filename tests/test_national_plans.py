"""How notices of the State Council and of ministries share out work, set up bodies and grade accidents, invented."""

import pytest

from tests.invented import STATE, assigned, facts


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("扩大试养。（由农业部牵头，会同财政部、水产局等部门提出试养办法）", {"L农业部", "C财政部", "C水产局"}),
        ("举办鱼苗节。（团中央牵头，民盟中央、中国作协配合）", {"L团中央", "C民盟中央", "C中国作协"}),
        ("守住养殖区。（国家防总、新疆生产建设兵团负责）", {"R国家防总", "R新疆生产建设兵团"}),
        ("跨流域放流，由有关省级渔业行政主管部门向农业农村部提出请求。", set()),
        ("根据放流对象，由国务院有关部门按职责分工负责：\n农业农村部：负责鱼苗检疫。\n", {"R农业农村部"}),
        ("2.3 现场机构\n负责鱼病事件处置的人民政府根据需要成立现场指挥部。", set()),
    ],
)  # fmt: skip
def test_who_a_national_plan_assigns_what(words: str, wanted: set[str]) -> None:
    assert assigned(STATE, f"一、重点任务\n（一）{words}") == wanted


def test_what_stands_behind_a_table_and_its_release_is_no_row() -> None:
    rows = "序号\n任务\n责任单位\n时限\n1\n鱼苗检疫\n农业农村部\n2023年6月\n2\n放流鱼苗\n共青团中央、全国妇联\n每年\n"
    said = assigned(STATE, f"分工表\n{rows}（主动公开）\n部门：渔业司　　联系电话：010-59190000\n")
    assert said == {"R农业农村部", "R共青团中央", "R全国妇联"}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("现有养殖设施应于2023年底前完成改造，尾水达标率达到90%以上。", [90]),
        ("现有养殖场300家。", []),
        ("今年涉渔就业人数将高达80万人。", []),
        ("凡符合下列情形的，为重大鱼病事件：\n1.造成10人以上30人以下中毒的；\n2.转移人员1万人以上的。", []),
    ],
)
def test_harm_and_forecasts_are_no_goals(words: str, wanted: list[float]) -> None:
    assert [each.value for each in facts(STATE, f"一、目标任务\n（一）{words}").targets] == wanted
