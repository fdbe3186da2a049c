"""Offices of leading groups and who directs them, sub-groups, and prose about leaders that is no roster."""

import pytest

from tests.invented import facts
from tests.test_roster_forms import COUNTY, OPENING, rows

ROSTER = "组长：周明远 县长\n副组长：何新民 副县长\n成员：张伟 县水利局局长\n赵敏 县财政局\n"


def _office(sentence: str) -> list[str]:
    """What a sentence behind a roster adds to it."""
    known = rows(ROSTER)
    return [row for row in rows(ROSTER + sentence) if row not in known]


@pytest.mark.parametrize(
    ("sentence", "added"),
    [
        ("办公室主任由县水利局副局长李清兼任。", ["办公室主任 李清 县水利局/副局长"]),
        ("领导小组下设办公室，办公室设在县财政局，赵敏同志兼任办公室主任。", ["办公室主任 赵敏"]),
        (
            "张伟任领导小组办公室主任，李清、王一平2名同志任副主任。",
            ["办公室主任 张伟", "办公室副主任 李清", "办公室副主任 王一平"],
        ),
        (
            "办公室主任由县水利局党组书记、"
            "局长张伟兼任；常务副主任由县水利局总工程师李清兼任；副主任由县财政局副局长王一平，"
            "共青团县委书记孙红，县妇联副主席、组织部部长马立兼任。",
            [
                "办公室主任 张伟 县水利局/党组书记 -/局长",
                "办公室常务副主任 李清 县水利局/总工程师",
                "办公室副主任 王一平 县财政局/副局长",
                "办公室副主任 孙红 共青团县委/书记",
                "办公室副主任 马立 县妇联/副主席 组织部/部长",
            ],
        ),
        (
            "张伟兼办公室主任，李清（县水利局副局长）任办公室副主任。",
            ["办公室主任 张伟", "办公室副主任 李清 县水利局/副局长"],
        ),
        ("领导小组办公室设在县水利局，办公室主任由县水利局局长兼任。", ["~办公室主任 县水利局/局长"]),
        ("领导小组下设办公室，由张伟兼任主任，李清任副主任。", ["办公室主任 张伟", "办公室副主任 李清"]),
        ("领导小组办公室设在县水利局，办公室主任由张伟同志兼任。", ["办公室主任 张伟"]),
        ("领导小组下设办公室，张伟同志为办公室主任。", ["办公室主任 张伟"]),
        ("办公室主任由张伟兼任，李清任副主任。", ["办公室主任 张伟", "办公室副主任 李清"]),
        ("办公室主任由工业和信息化局局长张伟兼任。", ["办公室主任 张伟 工业和信息化局/局长"]),
        ("领导小组办公室设在县水利局。\n领导小组办公室主任由张伟同志兼任。", ["~办公室主任 县水利局/局长"]),
        (
            "领导小组下设办公室，办公室设在县水利局。\n主  任：张伟（兼）\n副主任：李清 县水利局副局长\n成  员：孙红\n",
            ["办公室主任 张伟", "办公室副主任 李清 县水利局/副局长", "办公室成员 孙红"],
        ),
    ],
)
def test_who_directs_the_office(sentence: str, added: list[str]) -> None:
    assert _office(sentence) == added


@pytest.mark.parametrize(
    "sentence",
    [
        "领导小组办公室设在县水利局，负责日常工作。",
        "在县水利局设立领导小组办公室。",
        "办公室挂靠县水利局。",
        "领导小组下设办公室在县水利局，负责日常工作。",
        "下设办公室于县水利局。",
        "下设办公室，办公地点设县水利局，负责日常工作。",
    ],
)
def test_where_the_office_sits(sentence: str) -> None:
    (group,) = facts(COUNTY, OPENING + ROSTER + sentence).groups
    assert (group.office_at, sentence) == ("县水利局" if "在县水利局设立" not in sentence else None, sentence)


def test_a_group_of_posts_is_named_though_other_sentences_speak_of_roles() -> None:
    text = (
        "由县政府分管副县长任组长，县水利局局长任副组长的抗旱工作领导小组统筹推进。领导小组办公室在县水利局办公。"
        "各单位主要负责人要切实担负起责任，分管负责人为直接责任人，确定专人为联络员。"
    )
    (group,) = facts("清河县人民政府办公室关于印发清河县抗旱工作方案的通知", text).groups
    assert (group.name, group.office_at, len(group.holders)) == ("抗旱工作领导小组", "县水利局", 2)


def test_sub_groups_keep_their_own_people_and_units() -> None:
    body = (
        ROSTER
        + "下设三个工作组：\n（一）综合协调组\n组长：王一平 县政府办公室副主任\n成员：县水利局、县财政局有关人员\n"
        + "（二）工程建设组\n牵头单位：县水利局\n成员单位：县住建局、县自然资源局\n"
        + "（三）宣传报道组\n组  长：李清（县委宣传部副部长）\n"
    )
    found = [(group.name, len(group.members), len(group.holders)) for group in facts(COUNTY, OPENING + body).groups]
    assert found == [
        ("清河县河道治理工作领导小组", 4, 0),
        ("综合协调组", 1, 2),
        ("工程建设组", 0, 3),
        ("宣传报道组", 1, 0),
    ]


def test_whoever_leads_behind_members_leads_another_group() -> None:
    body = "组长：周明远（县长）\n成员：张伟\n二、县防汛指挥部\n指挥长：何新民（副县长）\n成员：赵敏（县应急局局长）\n"
    found = facts(COUNTY, OPENING + body).groups
    assert [[member.official for member in group.members] for group in found] == [
        ["周明远", "张伟"],
        ["何新民", "赵敏"],
    ]


def test_each_chain_is_a_group_with_its_chief() -> None:
    found = facts(
        "清河市人民政府关于调整重点产业链链长的通知",
        "一、新材料产业链\n链长：周明远 市委常委、副市长\n二、医药产业链\n链长：何新民 副市长\n副链长：李清 "
        "市政府副秘书长\n",
    ).groups
    assert [(group.name, [member.official for member in group.members]) for group in found] == [
        ("新材料产业链", ["周明远"]),
        ("医药产业链", ["何新民", "李清"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "各乡镇要成立领导小组，主要负责同志任组长，分管负责同志任副组长，相关部门负责人为成员。",
        "各成员单位要明确一名联络员，将名单报县水利局（联系人：李清，联系电话：8321111）。",
        "组长负责全面工作，副组长协助组长抓好工作，成员按照职责分工负责。",
        "县长周明远主持会议。副县长何新民就做好工作作了部署，县水利局局长张伟汇报了情况。",
        "责任人：周明远\n牵头领导：何新民\n负责人：张伟 县水利局局长\n",
        "附件 先进个人\n姓名\t单位\t职务\n张伟\t县水利局\t局长\n赵敏\t县财政局\t科员\n",
        "序号\t姓名\t单位\t职称\n1\t张伟\t县水利局\t高级工程师\n2\t赵敏\t县财政局\t会计师\n",
        "村级河长由村党支部书记担任，县、乡、村三级河长要履职尽责。",
    ],
)
def test_prose_and_other_lists_name_no_members(text: str) -> None:
    groups = facts("清河县人民政府办公室关于印发清河县河道治理方案的通知", text).groups
    assert [member.official for group in groups for member in group.members] == []


def test_a_roster_ends_at_the_signature() -> None:
    assert rows("组长：周明远 县长\n成员：张伟 县水利局局长\n\n")[-1] == "成员 张伟 县水利局/局长"


SUBGROUPS = """组长：周明远 校长
成员：何新民 副校长
领导小组下设办公室，设在德育处，张伟任办公室主任。
（一）宣传组
组长：张伟
成员：李清
（二）物资组
组长：何新民
成员：赵敏
"""


def test_an_office_is_that_of_the_group_above_it_not_of_its_sub_groups() -> None:
    title = "清河小学关于成立疫情防控领导小组的通知"
    whole, publicity, goods = facts(title, f"各班级：\n现将疫情防控领导小组名单通知如下：\n{SUBGROUPS}").groups
    assert (whole.name, whole.office_at) == ("疫情防控领导小组", "德育处")
    assert [(member.official, member.role) for member in whole.members][-1] == ("张伟", "办公室主任")
    assert (publicity.office_at, goods.office_at) == (None, None)


def test_leaders_of_the_next_group_are_none_of_the_office_before_it() -> None:
    text = (
        "一、县防汛指挥部\n指挥长：周明远\n第一副指挥长：何新\n指挥部办公室设在县水利局，张伟兼任办公室主任。\n"
        "二、县安全生产委员会\n主  任：周明远\n副主任：何新\n成  员：李清\n"
    )
    flood, safety = facts(COUNTY, text).groups
    assert [member.role for member in flood.members] == ["指挥长", "第一副指挥长", "办公室主任"]
    assert [member.role for member in safety.members] == ["主任", "副主任", "成员"]


def test_numbered_committees_are_groups_of_their_own() -> None:
    text = "现将名单通知如下：\n1、县绿化委员会\n主  任：周明远\n副主任：何新民\n2、县防汛委员会\n主  任：张伟\n"
    assert [group.name for group in facts(COUNTY, text).groups] == ["县绿化委员会", "县防汛委员会"]


def test_a_heading_that_says_no_more_than_group_names_none() -> None:
    text = "一、专班组成\n组  长：周明远  县长\n副组长：何新民  副县长\n"
    assert facts("关于成立清河县治水工作专班的通知", text).groups[0].name == "清河县治水工作专班"


@pytest.mark.parametrize(
    "title",
    [
        "关于印发《清河县经济发展工作专班工作方案》的通知",
        "清河县人民政府办公室关于印发清河县经济发展工作专班组建方案的通知",
    ],
)
def test_a_group_that_only_the_title_names_has_its_name(title: str) -> None:
    assert [group.name for group in facts(title, ROSTER).groups] == ["清河县经济发展工作专班"]


def test_who_sets_a_group_up_is_no_part_of_its_name() -> None:
    text = f"公司成立防汛工作领导小组：\n{ROSTER}"
    assert [group.name for group in facts("清河水泥有限公司防汛工作方案", text).groups] == ["防汛工作领导小组"]


NAMES = {
    "below the foot of the notice": (
        "关于建立清河县养老服务联席会议制度的通知",
        "清河县人民政府办公室\n2021年7月20日\n附件\n清河县养老服务联席会议成员名单\n",
        "清河县养老服务联席会议",
    ),
    "with a bracket, beside one in a title that is cited": (
        "全县园区防汛工作方案",
        "按照《关于成立全县防汛工作专班的通知》，成立全县园区（开发区）防汛工作领导小组。\n",
        "全县园区(开发区)防汛工作领导小组",
    ),
    "in the title of a table": (
        "关于做好防汛工作的通知",
        "附件2\n清河县防汛指挥部成员及责任区划分表\n",
        "清河县防汛指挥部",
    ),
    "in a title that speaks of its members": ("关于调整医院感染管理委员会成员的通知", "", "医院感染管理委员会"),
}


@pytest.mark.parametrize(("title", "above", "name"), NAMES.values(), ids=NAMES)
def test_the_groups_name_is_told_from_what_stands_around_it(title: str, above: str, name: str) -> None:
    assert [group.name for group in facts(title, above + ROSTER).groups] == [name]


def test_an_office_in_brackets_and_deputies_with_their_units_alone() -> None:
    sentence = "领导小组下设办公室（设在县财政局），赵敏兼任办公室主任，县水利局李清、县住建局孙红任副主任。"
    assert _office(sentence) == ["办公室主任 赵敏", "办公室副主任 李清 县水利局/-", "办公室副主任 孙红 县住建局/-"]


def test_groups_whose_line_breaks_were_lost_are_told_apart() -> None:
    text = (
        "一、成立领导小组组长：周明远成员：张敏、陈杰及各班主任下设工作组：1、协调组组长：何新成员：张敏职责：上传下达。"
        "2、后勤组组长：刘洋成员：赵丽职责：采购。\n"
    )
    found = facts("清河小学防疫工作方案", text).groups
    assert [group.name for group in found] == ["领导小组", "协调组", "后勤组"]
    assert [[member.official for member in group.members] for group in found] == [
        ["周明远", "张敏", "陈杰"], ["何新", "张敏"], ["刘洋", "赵丽"]]  # fmt: skip


def test_sub_groups_in_sentences_have_names_and_no_units_for_posts() -> None:
    text = f"{ROSTER}指挥部下设工作组：\n1.协调组。组长：周明远，牵头单位：县政府办。\n"
    text += "2.督查组。组长：何新民，牵头单位：县纪委。\n"
    _, first, second = facts(COUNTY, text).groups
    assert [(group.name, group.members[0].official, group.members[0].posts) for group in (first, second)] == [
        ("协调组", "周明远", ()), ("督查组", "何新民", ())]  # fmt: skip


def test_the_head_of_the_government_before_a_name_of_two_characters_in_a_sentence() -> None:
    text = (
        "决定成立由县水利局牵头的河道治理领导小组。领导小组由国务院副总理马岚任组长，"
        "水利部部长周明远、财政部副部长何新等3人任副组长。\n"
    )
    document = facts("关于做好防汛工作的通知", text)
    (group,) = document.groups
    people = [(member.official, member.role, member.posts[0].title) for member in group.members]
    assert people == [("马岚", "组长", "副总理"), ("周明远", "副组长", "部长"), ("何新", "副组长", "副部长")]
    assert group.name == "河道治理领导小组"
    assert document.targets == ()


def test_committees_on_one_line_with_their_numbers_and_offices_are_told_apart() -> None:
    text = (
        "各乡镇： 现将名单通知如下： 一、县防灾委员会 主　任：周明远（县长） 委　员：何新民（县水利局）"
        "　王一平（县财政局） 办公室设在县水利局，何新民兼任办公室主任。"
        " 二、县治水指挥部 指　挥：李清（副县长） 成　员：王一平（县财政局）"
        " 办公室设在县财政局，王一平兼任办公室主任。 三、部门任务 县水利局：负责清淤。\n"
    )
    first, second = facts("清河县人民政府关于调整议事协调机构成员的通知", text).groups
    assert (first.name, first.office_at, second.name, second.office_at) == (
        "县防灾委员会", "县水利局", "县治水指挥部", "县财政局")  # fmt: skip
    assert [member.official for member in first.members] == ["周明远", "何新民", "王一平", "何新民"]
    assert [member.official for member in second.members] == ["李清", "王一平", "王一平"]


def test_the_office_of_who_issues_is_not_that_of_the_group() -> None:
    text = (
        "中共清河县委办公室关于增补县防灾委员会成员的通知 各镇党委： 经研究，决定增补县委常委周明远同志为"
        "县防灾委员会副主任，增补县水利局局长何新民同志为委员。\n"
    )
    (group,) = facts("", text).groups
    assert [(member.role, member.official) for member in group.members] == [("副主任", "周明远"), ("委员", "何新民")]
