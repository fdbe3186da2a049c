"""Groups told in sentences whose names are short, stand behind long lists, or are those of numbered sub-groups."""

import pytest

from tests.invented import facts

NEWS = "关于河道治理的消息"


def _told(text: str) -> list[tuple[str, list[str]]]:
    """Each group that the text tells of: its name, and who has which role by which posts."""
    said = []
    for group in facts(NEWS, text).groups:
        people = [
            " ".join([f"{m.role} {m.official}", *(f"{post.unit or '-'}/{post.title}" for post in m.posts)])
            for m in group.members
        ]
        said.append((group.name, people))
    return said


def test_a_deputy_s_title_with_its_unit_is_that_of_the_next_name_too() -> None:
    text = "县政府成立治水领导小组，由县长周明远任组长，县政府副秘书长何新民、张伟，县水利局局长李清任副组长。\n"
    assert _told(text)[0][1][1:] == [
        "副组长 何新民 县政府/副秘书长", "副组长 张伟 县政府/副秘书长", "副组长 李清 县水利局/局长"]  # fmt: skip


def test_the_head_of_a_unit_shares_no_title() -> None:
    text = "县政府成立治水领导小组，由县长周明远任组长，县水利局局长何新民、张伟任副组长。\n"
    assert _told(text)[0][1][1:] == ["副组长 何新民 县水利局/局长", "副组长 张伟"]


def test_a_group_that_is_called_no_more_than_leading_group() -> None:
    text = "一是健全机构。成立领导小组，县长周明远任组长，副县长何新民任副组长，县水利局局长李清为成员。\n"
    people = ["组长 周明远 -/县长", "副组长 何新民 -/副县长", "成员 李清 县水利局/局长"]
    assert _told(text) == [("领导小组", people)]


@pytest.mark.parametrize(
    "text",
    [
        "各乡镇要成立领导小组，主要领导任组长。\n",
        "各村要成立领导小组。\n县长周明远任组长时谈到此事，副县长何新民任副组长。\n",
    ],
)
def test_a_leading_group_without_people_is_none(text: str) -> None:
    assert _told(text) == []


def test_the_name_of_a_group_behind_a_long_list_of_units() -> None:
    text = (
        "会议决定成立由党组书记、局长周明远为组长，党组副书记、副局长何新民，党组成员、县粮食局局长李清为副组长，"
        "综合计划科、固定投资科、社会事业科、价格管理科、能源交通科、重点项目建设管理科、机关后勤服务中心、"
        "县经济信息中心、县价格认定中心、县工程咨询中心等科室和下属单位为成员的县发展改革局治水领导小组，负责治水。\n"
    )
    people = ["组长 周明远 -/党组书记 -/局长", "副组长 何新民 -/党组副书记 -/副局长"]
    people += ["副组长 李清 -/党组成员 县粮食局/局长"]
    assert _told(text) == [("县发展改革局治水领导小组", people)]


@pytest.mark.parametrize("lead", ["\n", ""])
def test_numbered_sub_groups_whose_heads_stand_in_sentences(lead: str) -> None:
    text = (
        f"县治水领导小组下设工作组，现通知如下：{lead}一、施工组，以县水利局为主，县水利局局长何新民同志任组长。"
        f"主要职责：负责施工。{lead}（二）物资组。县财政局副局长李清任组长，张伟任副组长，负责物资。\n"
    )
    assert _told(text) == [
        ("施工组", ["组长 何新民 县水利局/局长"]),
        ("物资组", ["组长 李清 县财政局/副局长", "副组长 张伟"]),
    ]


def test_a_sub_group_of_two_subjects_and_a_leader_between_unit_and_title() -> None:
    text = (
        "县治水领导小组下设工作组：\n1、河道清淤、堤坝加固施工组，由县水利局何新民副局长任组长。\n"
        "清理物资。 2、物资组，由县财政局李清任组长，防汛专干张伟任副组长。\n"
    )
    assert _told(text) == [
        ("河道清淤、堤坝加固施工组", ["组长 何新民 县水利局/副局长"]),
        ("物资组", ["组长 李清 县财政局/None", "副组长 张伟 防汛/专干"]),
    ]


def test_numbered_sub_groups_stand_beside_the_group() -> None:
    text = (
        "成立县治水领导小组，县长周明远任组长，副县长马立任副组长。下设两个组：\n"
        "1.施工组，由县水利局牵头，县水利局局长何新民任组长。\n2.监督组：由县纪委牵头，主要负责人任组长。\n"
    )
    assert _told(text) == [
        ("县治水领导小组", ["组长 周明远 -/县长", "副组长 马立 -/副县长"]),
        ("施工组", ["组长 何新民 县水利局/局长"]),
    ]


def test_sub_groups_that_have_a_number_alone_keep_who_leads_them() -> None:
    text = (
        "组长：周明远 县长\n副组长：马立 副县长\n成员：孙红 县水利局局长\n下设两个组：\n"
        "第一组：组长：马立，成员：张伟、李清\n第二组：组长：孙红，成员：赵敏、王一平\n"
    )
    assert _told(text)[1:] == [
        ("第一组", ["组长 马立", "成员 张伟", "成员 李清"]),
        ("第二组", ["组长 孙红", "成员 赵敏", "成员 王一平"]),
    ]


@pytest.mark.parametrize("said", ["组长由县水利局局长何新民兼任，", "由县水利局局长何新民任组长，"])
def test_who_leads_a_sub_group_may_stand_on_the_line_below_its_heading(said: str) -> None:
    text = (
        f"成立县治水指挥部，县长周明远任指挥长，副县长马立任常务副指挥长。\n（一）施工组\n{said}"
        "成员由县财政局、县供电公司等单位负责同志组成。\n"
    )
    assert _told(text) == [
        ("县治水指挥部", ["指挥长 周明远 -/县长", "常务副指挥长 马立 -/副县长"]),
        ("施工组", ["组长 何新民 县水利局/局长"]),
    ]


def test_committees_that_are_parts_of_one_have_their_own_people() -> None:
    text = (
        "成立县防灾委员会，县长周明远任主任，副县长马立任副主任。\n（一）水利专业委员会，由马立任主任，何新任副主任，负责清淤。\n"
        "（二）山火专业委员会，由孙红任主任，负责巡山。\n"
    )
    assert _told(text) == [
        ("县防灾委员会", ["主任 周明远 -/县长", "副主任 马立 -/副县长"]),
        ("水利专业委员会", ["主任 马立", "副主任 何新"]),
        ("山火专业委员会", ["主任 孙红"]),
    ]


def test_who_leads_the_parts_of_a_group_does_not_lead_the_group() -> None:
    text = (
        "成立县治水领导小组，由县长周明远任组长，副县长马立任副组长。\n"
        "领导小组下设施工、宣传、督查三个工作组，分别由马立、孙红、张伟兼任组长。\n"
    )
    assert _told(text) == [("县治水领导小组", ["组长 周明远 -/县长", "副组长 马立 -/副县长"])]


def test_a_group_is_named_by_what_stands_before_its_first_role() -> None:
    text = (
        "县治水指挥部指挥长由县长担任，成员由县水利局、县公安局及三个街道办事处负责人组成。指挥部办公室设在县水利局。\n"
    )
    (group,) = facts(NEWS, text).groups
    assert (group.name, group.office_at) == ("县治水指挥部", "县水利局")
    assert [holder.post.unit for holder in group.holders] == [None, "县水利局", "县公安局", "三个街道办事处"]


@pytest.mark.parametrize(
    "text",
    [
        "任务如下：一、施工组，负责施工。领导小组由县长周明远任组长。\n",
        "任务如下：一、施工组，由县水利局牵头。何新民任县治水指挥部副组长。\n",
        "任务如下：一、落实到村组。镇长周明远任组长。\n",
    ],
)
def test_what_is_said_of_another_body_is_not_said_of_the_sub_group(text: str) -> None:
    assert not [name for name, _ in _told(text) if name in ("施工组", "落实到村组")]
