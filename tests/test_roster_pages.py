"""Whole notices with rosters: posts before names, teams, several groups, what duties stand behind the people."""

import pytest

from tests.invented import COUNTY as PLAN
from tests.invented import assigned, facts
from tests.test_roster_forms import rows

FORMS = {
    "posts before names down a page, one of which is an office's director": (
        "组  长：校长  周明远\n副组长：副校长  何新民（主管安全）   工会主席  王一平\n"
        "成  员：政教主任  李清   教务主任  张伟\n        办公室主任  赵  敏   团委书记  孙  强   各年级组长、班主任\n",
        "组长 周明远 -/校长|副组长 何新民 -/副校长|副组长 王一平 工会/主席|成员 李清 -/政教主任|成员 张伟 -/教务主任"
        "|成员 赵敏 办公室/主任|成员 孙强 团委/书记|~成员 各年级/组长|~成员 -/班主任",
    ),
    "deputies behind their title and blanks": (
        "主  任：总经理  周明远\n副主任：副总经理  何新民  王一平\n    总工程师  李  清\n委  员：财务部部长  张伟\n",
        "主任 周明远 -/总经理|副主任 何新民 -/副总经理|副主任 王一平 -/副总经理|副主任 李清 -/总工程师"
        "|委员 张伟 财务部/部长",
    ),
    "two deputies before the post that they share": (
        "组长：周明远\n成员：何新民、王一平 县农业农村局副局长\n李清 县财政局局长\n",
        "组长 周明远|成员 何新民 县农业农村局/副局长|成员 王一平 县农业农村局/副局长|成员 李清 县财政局/局长",
    ),
    "two names before the post in a bracket that they share": (
        "组长：周明远（县长）\n成员：何新民（县财政局局长）\n王一平 李 清（县水利局副局长）\n",
        "组长 周明远 -/县长|成员 何新民 县财政局/局长|成员 王一平 县水利局/副局长|成员 李清 县水利局/副局长",
    ),
    "titles that broke off at the end of a line": (
        "主  任：周明远  镇党委副书记、镇\n长\n委  员：何新民  镇综治中心主任\n    王一平  镇社会事务服务中\n心主任\n"
        "        李清  镇妇联主席\n",
        "主任 周明远 镇党委/副书记 -/镇长|委员 何新民 镇综治中心/主任"
        "|委员 王一平 镇社会事务服务中心/主任|委员 李清 镇妇联/主席",
    ),
    "posts whose rest hangs down below them": (
        "组　长：周明远　　县委副书记、县长\n副组长：何新民　　县委常委、云梦湖景区管\n　　　　　　　　　委会主任\n"
        "　　　　李　清　　县生态环境保护综合行\n　　　　　　　　　政执法大队党总支\n　　　　　　　　　书记、大队长\n"
        "成　员：王一平　　县水利局局长\n",
        "组长 周明远 县委/副书记 -/县长|副组长 何新民 县委/常委 云梦湖景区管委会/主任"
        "|副组长 李清 县生态环境保护综合行政执法大队党总支/书记 -/大队长|成员 王一平 县水利局/局长",
    ),
    "duties behind the people of one line": (
        "组　长：周明远（县长） 成　员：何新民 李清 职　责：负责清淤。\n",
        "组长 周明远 -/县长|成员 何新民|成员 李清",
    ),
    "posts in a column of posts below one another": (
        "组　长：县长\n成　员　　县委办主任\n　　　　　　　　县财政局局长\n"
        "　　　　　　　　县水利局局长、县河长办主任\n",
        "~组长 -/县长|~成员 县委办/主任|~成员 县财政局/局长|~成员 县水利局/局长|~成员 县河长办/主任",
    ),
    "a post that nobody holds yet among people": (
        "组　长：周明远　　县长\n成　员：何新民　　县水利局局长\n　　　　　　　　　县财政局局长\n"
        "　　　　王一平　　县教育局局长\n\n县委宣传部部长\n",
        "组长 周明远 -/县长|成员 何新民 县水利局/局长|成员 王一平 县教育局/局长|~成员 县财政局/局长",
    ),
    "people in a column of names below one another": (
        "组　长：周明远　　县长\n成　员：何新民　　县水利局局长\n"
        "　　　　　　　　　李清\n　　　　王一平　　县财政局局长\n",
        "组长 周明远 -/县长|成员 何新民 县水利局/局长|成员 李清|成员 王一平 县财政局/局长",
    ),
    "roles and people between wide gaps": (
        "组长    周明远    县长\n副组长    何新民    副县长\n成员    王一平    县水利局局长\n"
        "        李清    县财政局局长\n        张伟    县教育局局长\n",
        "组长 周明远 -/县长|副组长 何新民 -/副县长|成员 王一平 县水利局/局长"
        "|成员 李清 县财政局/局长|成员 张伟 县教育局/局长",
    ),
    "heads of county roads": (
        "总路长：周明远（县长）\n县道路长：何新民（县交通运输局局长）\n",
        "总路长 周明远 -/县长|县道路长 何新民 县交通运输局/局长",
    ),
    "everybody of a kind behind a blank": (
        "组长：周明远\n成员：何新民 王一平 李清 及各班班主任\n",
        "组长 周明远|成员 何新民|成员 王一平|成员 李清|~成员 各班/班主任",
    ),
    "a team": (
        "队长：周明远\n副队长：何新民\n队员：王一平 李  清 张 伟\n",
        "队长 周明远|副队长 何新民|队员 王一平|队员 李清|队员 张伟",
    ),
    "a committee's secretary": (
        "主任委员：周明远\n委员：何新民（护理部）、王一平（药剂科）\n秘书：李清\n",
        "主任委员 周明远|委员 何新民 护理部/-|委员 王一平 药剂科/-|秘书 李清",
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_people_in_notices(name: str) -> None:
    body, wanted = FORMS[name]
    assert rows(body) == wanted.split("|")


def _groups(body: str) -> list[tuple[str, str, list[str]]]:
    """Each group with the seat of its office and its people."""
    found = facts("清河县关于建立产业链链长制度的通知", body).groups
    return [
        (group.name, group.office_at or "-", [f"{member.role} {member.official}" for member in group.members])
        for group in found
    ]


def test_a_group_in_a_sentence_behind_rosters_of_others_is_one_of_its_own() -> None:
    body = (
        "一、链长\n1. 盐化工产业链\n链长：何新民\n2. 输变电产业链\n链长：王一平\n牵头单位：县科技局\n"
        "二、保障措施\n（一）加强领导。成立清河县产业链建设领导小组，县长周明远同志任组长，何新民、王一平同志任副组长。"
        "领导小组下设办公室，设在县工信局，由县工信局局长李清同志兼任办公室主任。\n"
    )
    assert _groups(body) == [
        ("盐化工产业链", "-", ["链长 何新民"]),
        ("输变电产业链", "-", ["链长 王一平"]),
        ("清河县产业链建设领导小组", "县工信局", ["组长 周明远", "副组长 何新民", "副组长 王一平", "办公室主任 李清"]),
    ]


def test_a_sub_group_is_called_by_a_long_head_with_quotes() -> None:
    body = (
        "决定成立清河县创卫指挥部。\n指挥长：周明远\n副指挥长：何新民\n"
        "（一）宣传组。组长：王一平；成员单位：县教育局。\n"
        "（二）食品安全和“五小”行业整治组。组长：李清；成员单位：县商务局。\n"
    )
    assert [name for name, _, _ in _groups(body)][1:] == ["宣传组", "食品安全和“五小”行业整治组"]


def test_an_office_named_after_what_it_is_to_push_leads() -> None:
    assert assigned(PLAN, "（三）严格考核。县推进办牵头制定考核办法，将项目建设纳入考核。\n") == {"L县推进办"}


def test_the_last_unit_of_a_list_of_duties_may_be_all_towns() -> None:
    body = (
        "二、成员单位职责\n县委宣传部：负责防火宣传。\n县财政局：负责经费落实和监督管理。\n"
        "各乡（镇）人民政府：落实属地管理责任，组织巡山护林。\n三、要求\n"
    )
    assert assigned(PLAN, body) == {"R县委宣传部", "R县财政局", "R各乡(镇)人民政府"}


def test_a_group_in_a_sentence_before_the_lists_of_its_sub_groups_is_one_of_its_own() -> None:
    body = (
        "成立由县长周明远任组长，副县长何新民，副县长李清任副组长，县直部门负责人为成员的“五一”疫情防控工作专班。\n"
        "（一）综合协调组\n组  长：何新民（兼）\n副组长：张伟（县政府办副主任）\n成员单位：县应急局\n"
        "（二）社区防控组\n组  长：王一平（县民政局局长）\n成员单位：县民政局、各乡镇（街道）\n"
    )
    assert _groups(body) == [
        ("“五一”疫情防控工作专班", "-", ["组长 周明远", "副组长 何新民", "副组长 李清"]),
        ("综合协调组", "-", ["组长 何新民", "副组长 张伟"]),
        ("社区防控组", "-", ["组长 王一平"]),
    ]


def test_the_office_s_director_is_told_by_his_rank_alone_behind_its_seat() -> None:
    body = "决定成立清河县防汛领导小组。\n组长：周明远\n副组长：何新民\n办公室设在县水利局，主任由李清兼任。\n"
    assert _groups(body) == [("清河县防汛领导小组", "县水利局", ["组长 周明远", "副组长 何新民", "办公室主任 李清"])]


def test_a_heading_that_counts_sub_groups_assigns_nothing_and_a_kind_of_place_in_brackets_neither() -> None:
    body = (
        "领导小组办公室下设两个工作组：\n（1）协调组。由县水利局牵头，县财政局参加，负责日常协调。\n"
        "（2）建设组。由县住建局负责，承担项目设计和监管。\n"
        "一、措施\n1.查水库。（责任单位：县水利局，各乡镇〈街道〉）\n2.查道路。（责任单位：县交通局）\n"
        "成员单位：县民政局、各乡镇（街道）\n工作职责：管理网格。\n"
    )
    wanted = {"L县水利局", "C县财政局", "R县住建局", "R县水利局", "R各乡镇〈街道〉", "R县交通局"}
    assert assigned(PLAN, body) == wanted


def test_what_is_to_be_reached_in_a_notice_that_sets_up_a_group() -> None:
    title = "清河县人民政府关于成立清河县农田建设领导小组的通知"
    body = (
        "组长：周明远\n副组长：何新民\n专班由各单位30人组成。\n要求到2021年12月底前，完成2021年度8万亩农田建设任务。\n"
    )
    assert [(target.value, target.unit) for target in facts(title, body).targets] == [(80000, "亩")]


def test_duties_in_two_columns_whose_gap_shrank_to_a_blank() -> None:
    body = (
        "二、成员单位职责\n单位 职责\n县委宣传部　按照信息发布的规定，做好新闻报道和舆论引导。\n"
        "县卫生健康局　负责人畜共患病的监测和处置。\n县财政局　保障防控经费，监督使用。\n"
        "县公安局 协助做好疫区的封锁工作。\n"
        "三、要求\n公共场所要落实测温措施。各成员单位要各司其职，密切配合。\n"
    )
    assert assigned(PLAN, body) == {"R县委宣传部", "R县卫生健康局", "R县财政局", "C县公安局"}


def test_a_director_by_two_posts_and_a_group_in_a_list_of_members() -> None:
    body = (
        "组长：周明远 县长\n副组长：苏和 县人社局党组书记、局长\n"
        "办公室设在县人社局。办公室主任由县人社局党组书记、局长苏和同志兼任。\n"
    )
    found = facts("关于调整清河县治欠工作领导小组成员名单的通知", body).groups
    assert [(group.name, group.office_at) for group in found] == [("清河县治欠工作领导小组", "县人社局")]
    assert [(member.official, member.role) for member in found[0].members][-1] == ("苏和", "办公室主任")


def test_teams_in_a_sentence_end_where_it_says_what_they_look_after() -> None:
    body = (
        "成立领导小组，何新民任办公室主任。第一督查组，组长：何新民，成员：王一平、李清，负责东岸各村、西岸各村；"
        "第二督查组，组长：张伟，成员：赵敏、孙强，负责城区。\n"
    )
    people = [f"{member.role} {member.official}" for group in facts(PLAN, body).groups for member in group.members]
    assert people[-6:] == ["组长 何新民", "成员 王一平", "成员 李清", "组长 张伟", "成员 赵敏", "成员 孙强"]


def test_heads_of_rivers_in_a_table_with_a_cell_a_line() -> None:
    head = "序号\n河流名称\n长度（公里）\n镇级河长\n职务\n村级河长\n联系电话\n"
    body = head + (
        "1\n白砂溪\n12.5\n周明远\n党委书记\n何新民\n0598-3861001\n2\n大金溪\n6.1\n王一平\n副镇长\n李清\n0598-3861001\n"
        "公示期间如有异议，请向镇河长办反映。\n"
    )
    found = facts("柳溪镇2024年度镇级河长名单公示", body)
    assert found.document.title == "柳溪镇2024年度镇级河长名单公示"
    assert [[f"{each.role} {each.official}" for each in group.members] for group in found.groups] == [
        ["镇级河长 周明远", "村级河长 何新民", "镇级河长 王一平", "村级河长 李清"]
    ]


def test_sub_groups_named_one_after_another_in_a_sentence() -> None:
    body = (
        "决定成立清河县拆迁指挥部。\n总指挥：副县长周明远；副总指挥：县住建局局长何新民；成员：县公安局副局长张伟、县审计局副局长李清。\n"
        "指挥部下设综合组、维稳组。综合组由何新民兼任组长，维稳组由张伟任组长、李清任副组长。\n"
    )
    assert _groups(body)[1:] == [
        ("综合组", "-", ["组长 何新民"]),
        ("维稳组", "-", ["组长 张伟", "副组长 李清"]),
    ]


def test_those_who_answer_calls_for_the_members_stand_beside_the_group() -> None:
    rows = "序号 单位 姓名 职务 手机\n1 县发改局 张伟 科长 13800000001\n2 县财政局 李清 科长 13800000002\n"
    for text in (rows, rows.replace(" ", "\t")):
        body = f"组长：周明远 县长\n副组长：何新民 副县长\n附件\n领导小组成员单位联络员名单\n{text}"
        found = [member for group in facts("关于成立清河县治水领导小组的通知", body).groups for member in group.members]
        assert [f"{member.role} {member.official}" for member in found] == [
            "组长 周明远", "副组长 何新民", "联络员 张伟", "联络员 李清"]  # fmt: skip
        assert [(post.unit, post.title) for post in found[2].posts] == [("县发改局", "科长")]


def test_departments_of_a_hospital_stand_below_no_county() -> None:
    title = "清河县人民医院关于成立合理用药领导小组的通知"
    body = (
        "院内各科室：\n为规范诊疗行为，经研究，决定成立领导小组。\n组长：周明远 院长\n副组长：何新民 副院长\n"
        "医务部：制定方案，组织培训。\n医保办：负责医保费用的审核。\n信息科：完善系统，提供数据支持。\n清河县人民医院\n2021年8月6日\n"
    )
    assert assigned(title, body) == {"R医务部", "R医保办", "R信息科"}


def test_the_first_unit_of_a_table_of_duties_that_ran_together() -> None:
    body = "二、职责\n成员单位职责任务县发改局负责立项审批。县财政局负责落实资金。县水利局负责编制规划。\n"
    assert assigned(PLAN, body) == {"R县发改局", "R县财政局", "R县水利局"}


def test_what_a_group_as_a_whole_is_for_is_no_assignment_and_no_finding() -> None:
    found = facts(PLAN, "二、工作职责\n指挥部负责研究制定全县政策措施，统筹协调、督促检查工作。\n")
    assert (found.tasks, found.findings) == ((), ())


def test_a_group_whose_office_has_its_people_in_the_same_sentence() -> None:
    body = (
        "成立以镇党委书记周明远为政委，镇长何新民为组长，镇人大主席王一平、副镇长李清为副组长，党政办等单位负责人为成员的创卫领导小组，"
        "统一领导创建工作。领导小组下设办公室在党政办，办公室主任由李清同志兼任，成员由张伟、赵敏组成。\n"
    )
    people = ["政委 周明远", "组长 何新民", "副组长 王一平", "副组长 李清", "办公室成员 张伟", "办公室成员 赵敏"]
    assert _groups(body) == [("创卫领导小组", "党政办", [*people, "办公室主任 李清"])]


def test_the_day_and_the_source_of_a_page_on_one_line() -> None:
    head = facts(
        "柳溪镇创卫实施方案", "2021-05-21 09:17     来源：柳溪镇人民政府     作者：\n为改善环境，制定本方案。\n"
    ).document
    assert (head.issuer, head.issued_on) == ("柳溪镇人民政府", "2021-05-21")


def test_sub_groups_in_a_table_with_a_column_for_each_role() -> None:
    body = (
        "二、工作专班\n序号\t专班名称\t组长\t副组长\t成员\t工作职责\n"
        "1\t征地拆迁专班\t周明远\t何新民\t王一平、李清\t负责征地拆迁和群众工作\n"
        "2\t手续报批专班\t张伟\t赵敏\t孙强\t负责用地报批等手续\n三、要求\n各专班要各司其职。\n"
    )
    assert _groups(body) == [
        ("征地拆迁专班", "-", ["组长 周明远", "副组长 何新民", "成员 王一平", "成员 李清"]),
        ("手续报批专班", "-", ["组长 张伟", "副组长 赵敏", "成员 孙强"]),
    ]
