"""Leading groups told in sentences: news of one, its office alone, posts told apart by what they look after."""

import pytest

from tests.invented import facts
from tests.test_roster_forms import rows

NEWS = "关于河道治理的消息"


def _told(text: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Each group that the text tells of: its name, the seat of its office, and who has which role."""
    return [
        (group.name, group.office_at or "-", [(member.official, member.role or "-") for member in group.members])
        for group in facts(NEWS, text).groups
    ]


def test_a_group_that_was_announced_with_its_people_behind_commas() -> None:
    text = (
        "县委河道治理领导小组（简称“领导小组”）日前成立。会议由县纪委书记赵刚主持，县委书记、县人大常委会主任周明远任领导小组组长，"
        "县委副书记、县长何新民，县政协主席张伟，副县长李清任副组长。\n县领导王一平、孙红、马立为领导小组成员。"
        "领导小组下设办公室（简称“县治河办”），作为工作机构，设在县水利局。\n"
    )
    people = [("周明远", "组长"), ("何新民", "副组长"), ("张伟", "副组长"), ("李清", "副组长")]
    people += [("王一平", "成员"), ("孙红", "成员"), ("马立", "成员")]
    assert _told(text) == [("县委河道治理领导小组", "县水利局", people)]


def test_the_office_alone_of_a_group_whose_members_stand_on_another_page() -> None:
    text = (
        "三、其他事项\n领导小组办公室设在县民政局。办公室主任由县民政局局长周明远兼任；"
        "副主任由县教育局副局长何新民，县公安局副局长张伟兼任。\n"
    )
    people = [("周明远", "办公室主任"), ("何新民", "办公室副主任"), ("张伟", "办公室副主任")]
    (group,) = facts(NEWS, text).groups
    assert [(member.official, member.role) for member in group.members] == people
    assert group.office_at == "县民政局"


def test_an_office_that_nobody_is_named_for_makes_no_group() -> None:
    assert _told("县防汛办公室主任由县水利局局长兼任。\n") == []


@pytest.mark.parametrize(
    ("sentence", "filled"),
    [
        (
            "指挥长由县委常委、常务副县长担任；副指挥长由分管防汛、抗旱工作的县政府办公室副主任，以及县应急局局长、县水利局局长担任。",
            [
                "~指挥长 县委/常委",
                "~指挥长 -/常务副县长",
                "~副指挥长 县政府办公室/副主任",
                "~副指挥长 县应急局/局长",
                "~副指挥长 县水利局/局长",
            ],
        ),
        (
            "组　长：负责城市建设工作的副县长\n副组长：何新民 县住建局局长\n",
            ["副组长 何新民 县住建局/局长", "~组长 -/副县长"],
        ),
        ("主任由县长周明远担任，副主任由副县长何新民担任。", ["主任 周明远 -/县长", "副主任 何新民 -/副县长"]),
    ],
)
def test_posts_that_are_told_apart_by_what_they_look_after(sentence: str, filled: list[str]) -> None:
    assert rows(sentence) == filled


@pytest.mark.parametrize(
    ("roster", "read"),
    [
        (
            "主任委员：周明远\n常务副主任委员：何新民\n委员：张 伟 县财政局 办公室主任\n李 清 县教育局 团县委副书记\n",
            [
                "主任委员 周明远",
                "常务副主任委员 何新民",
                "委员 张伟 县财政局办公室/主任",
                "委员 李清 县教育局/- 团县委/副书记",
            ],
        ),
        (
            "组长：师新宁\n副组长：裘东耀、赵树梅、周 举 省科技厅厅长助理\n成员：待确定\n"
            "县政府分管副秘书长，县委宣传部、县公安局主要领导为领导小组成员。\n",
            [
                "组长 师新宁",
                "副组长 裘东耀",
                "副组长 赵树梅",
                "副组长 周举 省科技厅/厅长助理",
                "~成员 县政府/分管副秘书长",
                "~成员 县委宣传部/主要领导",
                "~成员 县公安局/主要领导",
            ],
        ),
        (
            "组长：周明远副县长\n成员：何新民县妇女儿童工作委员会办公室主任\n张伟县残联副理事长\n"
            "领导小组办公室主任由张伟兼任。\n",
            [
                "组长 周明远 -/副县长",
                "成员 何新民 县妇女儿童工作委员会办公室/主任",
                "成员 张伟 县残联/副理事长",
                "办公室主任 张伟",
            ],
        ),
    ],
)
def test_offices_within_units_names_by_themselves_and_committees(roster: str, read: list[str]) -> None:
    assert rows(roster) == read


def test_a_heading_that_says_no_more_than_group_is_not_its_name() -> None:
    text = "各处：\n决定成立县迎检工作领导小组，名单如下。\n一、领导小组组成\n组长：周明远\n副组长：何新民、张伟\n"
    assert [group.name for group in facts(NEWS, text).groups] == ["县迎检工作领导小组"]


def test_an_organizing_committee_and_a_name_that_the_list_of_surnames_lacks() -> None:
    text = (
        "各市：\n同意成立2022年体育大会组委会。组委会主席由省体育局局长周明远、省政府副省长何新民担任，"
        "执行主席由省残联理事长张伟担任。\n国务院副总理回良玉任赛事总指挥部总指挥，国务委员兼国务院秘书长李清任副总指挥。\n"
    )
    ((name, _, people),) = _told(text)
    assert name == "2022年体育大会组委会"
    roles = {"主席": ["周明远", "何新民"], "执行主席": ["张伟"], "总指挥": ["回良玉"], "副总指挥": ["李清"]}
    assert people == [(official, role) for role, officials in roles.items() for official in officials]


def test_changes_of_a_commission_by_its_short_name() -> None:
    text = (
        "因人事变动，决定对县安全生产委员会组成人员作如下调整：\n一、周明远任县安委会主任，李清不再担任县安委会主任。\n"
        "二、何新民、张伟任县安委会副主任。\n三、增补县应急局局长王一平为县安委会成员，免去孙红成员职务。\n"
    )
    assert rows(text) == [
        "主任 周明远", "副主任 何新民", "副主任 张伟", "成员 王一平 县应急局/局长"]  # fmt: skip


def test_the_people_of_the_office_are_no_members_of_the_group() -> None:
    text = (
        "组长：周明远 副县长\n成员：王一平 县水利局局长\n"
        "领导小组办公室设在县水利局，由王一平兼任办公室主任，县水利局副局长李清任副主任，孙红、马立为成员。\n"
    )
    assert rows(text)[2:] == [
        "办公室成员 孙红", "办公室成员 马立", "办公室主任 王一平", "办公室副主任 李清 县水利局/副局长"]  # fmt: skip


def test_the_office_of_the_command_stands_behind_its_sub_groups() -> None:
    text = (
        "指挥长：周明远 镇长\n成员：王一平 水利站站长\n指挥部下设工作组：\n(一)综合协调组\n组长：李清\n"
        "成员：孙红、马立\n指挥部办公室设在水利站，王一平兼任办公室主任。\n"
    )
    found = facts("青河镇关于成立防汛指挥部的通知", f"各村：\n决定成立防汛指挥部。\n{text}").groups
    assert [(group.name, group.office_at) for group in found] == [("防汛指挥部", "水利站"), ("综合协调组", None)]


def test_deputies_who_share_a_title_and_responsible_comrades() -> None:
    text = (
        "组长：校党委书记 周明远\n副组长：副校长 何新民、张伟、李清\n成员：王一平 教务处处长\n"
        "市教育局、市公安局等部门和单位分管负责同志为成员。\n"
    )
    assert rows(text)[1:4] == [f"副组长 {name} -/副校长" for name in ("何新民", "张伟", "李清")]
    assert rows(text)[-2:] == ["~成员 市教育局/分管负责同志", "~成员 市公安局/分管负责同志"]


def test_a_table_without_cells_whose_roles_are_spaced() -> None:
    text = (
        "青河县普查领导小组成员名单\n姓 名 工作单位及职务 领导小组职务\n周明远 县委常委、副县长 组 长\n"
        "何 新 县统计局局长 副组长\n张 伟 县公安局副局长 成 员\n"
    )
    (group,) = facts("关于成立普查领导小组的通知", text).groups
    people = [(member.official, member.role) for member in group.members]
    assert (group.name, people) == ("青河县普查领导小组", [("周明远", "组长"), ("何新", "副组长"), ("张伟", "成员")])


def test_duties_right_behind_brackets_and_chiefs_of_rivers_as_posts() -> None:
    text = "组长：周明远（县长、县总河长）全面负责\n副组长：何 新（副县长）  分管安全\n成员：各乡镇党委书记、乡镇长\n"
    assert rows(text) == [
        "组长 周明远 -/县长 县/总河长", "副组长 何新 -/副县长", "~成员 各乡镇党委/书记", "~成员 -/乡镇长"]  # fmt: skip


def test_a_notice_that_is_passed_on_names_another_group() -> None:
    title = "转发市政府办公室关于成立市信访工作联席会议的通知"
    text = (
        "各乡镇：\n现转发给你们，并成立县信访工作联席会议。\n召集人：周明远（县委副书记）\n副召集人：何新（副县长）\n"
        "联席会议下设处理组：\n组长单位：县信访局\n成员单位：县公安局、县人社局\n青河县人民政府办公室\n二零一九年四月十二日\n"
    )
    found = facts(title, text)
    assert found.document.issuer == "青河县人民政府办公室"
    assert [group.name for group in found.groups] == ["县信访工作联席会议", "处理组"]


def test_who_heads_a_sub_group_in_a_sentence_does_not_head_the_group() -> None:
    text = (
        "组长：周明远 副县长\n成员：王一平 县水利局局长\n领导小组下设两个工作组：\n"
        "施工组，由县水利局牵头，王一平任组长，负责施工。\n监督组：由县纪委牵头，李清任组长，负责监督。\n"
    )
    assert rows(text) == ["组长 周明远 -/副县长", "成员 王一平 县水利局/局长"]


def test_titles_of_schools_hospitals_and_experts() -> None:
    text = "组长：周明远 青河大学教授、博士生导师\n成员：食堂管理员何新、主治医师张伟、派出所民警李清\n"
    assert rows(text) == [
        "组长 周明远 青河大学/教授 -/博士生导师", "成员 何新 食堂/管理员", "成员 张伟 -/主治医师",
        "成员 李清 派出所/民警"]  # fmt: skip


def test_spaced_names_whose_posts_stand_right_behind() -> None:
    text = (
        "组 长:周克勤省委常委、常务副省长\n副组长:陈良生副省长\n王 曦副省长\n"
        "成 员:张 勇扬州市委常委、副市长\n谷忠民市教育局主任督学\n罗 明清省海洋总队副总队长\n"
    )
    assert rows(text)[1:] == [
        "副组长 陈良生 -/副省长", "副组长 王曦 -/副省长", "成员 张勇 扬州市委/常委 -/副市长",
        "成员 谷忠民 市教育局/主任督学", "成员 罗明清 省海洋总队/副总队长"]  # fmt: skip


def test_a_unit_a_name_and_a_title_in_turns_are_one_person() -> None:
    text = "组长：周明远，县长\n成员单位：\n县委编办 王一平 副主任\n县发改委 张 伟 粮食股股长\n县财政局 李清 副局长\n"
    assert rows(text)[1:] == [
        "成员 王一平 县委编办/副主任", "成员 张伟 县发改委粮食股/股长", "成员 李清 县财政局/副局长"]  # fmt: skip


def test_several_deputies_in_a_sentence_have_their_title() -> None:
    text = "成立治水领导小组，由局长周明远任组长，副局长王一平、张伟，总工程师李清任副组长，孙红、马立为成员。\n"
    assert rows(text) == [
        "组长 周明远 -/局长", "副组长 王一平 -/副局长", "副组长 张伟 -/副局长", "副组长 李清 -/总工程师",
        "成员 孙红", "成员 马立"]  # fmt: skip


def test_what_chiefs_have_to_do_names_nobody() -> None:
    text = (
        "总路长：为全县农村公路路产路权保护的总负责人，负责推行路长制。\n"
        "镇级路长：承担落实县级路长下达的任务。\n村级路长：负责日常巡查。\n"
    )
    assert facts("清河县农村公路路长制方案", f"五、职责分工\n{text}").groups == ()


def test_a_department_of_a_district_is_nobody() -> None:
    text = "区政府成立由区政府办公室分管副主任、区公安分局分管副局长任副组长，区民政局为成员的治理协调小组。\n"
    assert all(not group.members for group in facts("清河区治理方案", text).groups)
