"""Duties listed by unit: which lines are duties, in which role, and where each ends, on invented notices."""

import pytest

from tests.invented import COUNTY, assigned, facts

LISTS = {
    "县水利局：负责技术指导。\n县住建局：严格落实排水标准。\n县应急局：会同县水利局开展演练。": (
        "R县水利局 R县住建局 L县应急局 C县水利局"
    ),
    "1.县水利局：组织巡查。\n2.县财政局：落实经费。\n3.县公安局：依法打击盗采。": "R县水利局 R县财政局 R县公安局",
    "（一）县水利局职责：组织巡查，负责指导。\n（二）县财政局职责：落实经费。\n（三）县公安局主要职责：负责治安。": (
        "R县水利局 R县财政局 R县公安局"
    ),
    "1.县水利局：负责技术指导。\n2.县财政局：负责资金。\n3.县公安局：实施交通管制。": "R县水利局 R县财政局 R县公安局",
    "县水利局：负责指导。\n县气象局：雨情的监测和预报。\n县财政局：根据灾情拨付资金。\n县民政局：负责救助。": (
        "R县水利局 R县气象局 R县财政局 R县民政局"
    ),
    "（一）县水利局\n1.负责巡查。\n2.牵头抢险。\n（二）县财政局\n负责筹措资金。": "R县水利局 L县水利局 R县财政局",
    "（一）县水利局、县应急局、县政府督查室。负责督导。\n（二）县财政局。负责资金。": (
        "R县水利局 R县应急局 R县政府督查室 R县财政局"
    ),
    "县水利局：负责技术指导。县财政局：负责资金。": "R县水利局 R县财政局",
    "县水利局职责：成立抢险队。\n县财政局职责：负责资金。\n县公安局职责：管控堤段。\n县防汛指挥部职责：召集会商。": (
        "R县水利局 R县财政局 R县公安局"
    ),
    "县水利局：负责巡查。\n清河车务段：负责抢修铁路。": "R县水利局 R清河车务段",
    "（一）县水利局职责\n1.掌握雨情。\n2.牵头抢险。\n（二）公安部门主要职责、任务\n1.管制交通。": "R县水利局 R公安部门",
    "（一）县水利局职责\n1.掌握雨情。\n（二）县防汛指挥部职责\n1.召集会商。": "R县水利局",
    "三、县水利局安全生产职责\n（一）掌握雨情。\n四、县公安局消防工作职责\n1.管制交通。": "R县水利局 R县公安局",
    "（一）县级各部门工作职责\n1.县水利局负责巡查。\n（二）乡镇工作职责\n1.落实场地。": "R县水利局",
    "1.县水利局：负责牵头抢险。\n2.县财政局：负责资金。": "L县水利局 R县财政局",
    "各单位职责如下：县水利局。负责指导。县农委。负责督导。": "R县水利局 R县农委",
    "各部门职责如下：1.水利部门。组织巡查。2.气象部门。负责监测。3.交通、公安部门。为抢险提供保障。": (
        "R水利部门 R气象部门 R交通部门 R公安部门"
    ),
    "1.县水利局：负责会同公安、交通部门查处盗采。\n2.县财政局：负责资金。": "L县水利局 C公安部门 C交通部门 R县财政局",
    "县水利局：组织巡查。\n县教育局：把防溺水纳入课堂。\n县公安局：将堤段列入巡逻。\n县供电局：对泵站优先供电。": (
        "R县水利局 R县教育局 R县公安局 R县供电局"
    ),
    "（一）县水利局\n1.组织坝体巡查。\n2.负责抢险。\n（二）县财政局、县审计局\n1.5月底前拨付资金。": (
        "R县水利局 R县财政局 R县审计局"
    ),
    "县水利局\n1、5月底前修好水闸2座。\n2、清理渠道杂物。\n县公安局\n1、打击盗采砂石。": "R县水利局 R县公安局",
    "（一）县水利局。组织坝体巡查。\n（二）县公安局。负责治安。\n（三）县财政局。落实经费。": (
        "R县水利局 R县公安局 R县财政局"
    ),
    "1.镇安监所。检查电气线路。\n2.镇民政办。走访独居老人。": "R镇安监所 R镇民政办",
    "（一）县城管局\n\n清理摊点。\n（二）县水务局、县交通局等建设主管部门\n管好工地。\n（三）各乡镇\n劝阻乱倒行为。": (
        "R县城管局 R县水务局 R县交通局 R各乡镇"
    ),
    "县环卫局负责清运。\n县城管局依法查处乱倒。\n县住建局指导、协调企业。\n各街道、镇作为责任主体，落实监管。": (
        "R县环卫局 R县城管局 R县住建局 R各街道 R各镇"
    ),
    "1.县公安局。配合县应急局巡查，负责调解纠纷。\n2.县财政局。负责资金。": "C县公安局 R县公安局 R县财政局",
    "（一）清河县住建局\n县住建局主要履行以下职责：\n1.发证。\n\n（二）清河县公安局\n县公安局是执法部门，负责处罚": (
        "R县住建局 R县公安局"
    ),
    "（一）县住房和城乡建设局\n县住建局是燃气主管部门，主要履行以下职责：\n1.核发许可。\n（二）县财政局\n拨付。": (
        "R县住建局 R县财政局"
    ),
    "（一）县水利局职责\n\n1.掌握雨情。\n\n（二）公安部门职责\n\n1.管制交通。": "R县水利局 R公安部门",
    "（一）东山、塘湾派出所：负责治安。\n（二）县财政局：负责资金。": "R东山派出所 R塘湾派出所 R县财政局",
    "（一）综合协调组。负责日常联络。\n（二）宣传报道组。负责新闻报道。": "R综合协调组 R宣传报道组",
}
NO_LISTS = [
    "县水利局：1234567\n县财政局：1234568",
    "县水利局：加强巡查。",
    "三、新建公办幼儿园3所、改扩建中小学5所\n组织领导：高度重视",
    "主办单位：清河县人民政府  承办单位：清河县数据资源管理局",
    "联系单位：县水利局\n报送地址：县政府大院",
    "（一）县城管局\n清理占道摊点。\n（二）县住建局\n检查工地。",
    "县水利局\n1.办公地点在县政府大院。\n县财政局\n1.办公地点在县政府大院。",
]


@pytest.mark.parametrize(("words", "expected"), LISTS.items())
def test_a_list_gives_each_unit_its_duty(words: str, expected: str) -> None:
    assert assigned(COUNTY, f"四、职责分工\n{words}\n") == set(expected.split())


@pytest.mark.parametrize("words", NO_LISTS)
def test_lines_of_units_that_are_no_duties_assign_nothing(words: str) -> None:
    assert assigned(COUNTY, f"四、其他事项\n{words}\n") == set()


def test_a_line_may_say_that_duties_follow() -> None:
    words = "各部门工作职责如下：\n县水利局进行河道梳理。\n县农业农村局在保护耕地的前提下，研究种植方案。"
    assert assigned(COUNTY, f"六、保障机制\n{words}\n") == {"R县水利局", "R县农业农村局"}


def test_lines_of_a_section_on_duties_that_go_on_with_a_label_name_people() -> None:
    words = "第一片区：包片领导：王强 责任人：李清\n第二片区：包片领导：周宁 责任人：赵敏\n派出所：负责查处。"
    assert assigned(COUNTY, f"三、责任分工\n{words}\n") == {"R派出所"}


def test_bodies_of_a_section_on_duties_are_told_who_they_are() -> None:
    words = "（一）综合组。组长：王强，成员由党政办人员组成。\n（二）县防汛指挥部\n出现险情时召集会商。"
    assert assigned(COUNTY, f"二、机构职责\n{words}\n") == set()


def test_a_list_without_line_breaks_is_the_same_list() -> None:
    lines = "县水利局：组织巡查，负责指导。\n县财政局：落实经费。\n县公安局：依法打击盗采。"
    flat = f"四、职责分工 {lines.replace(chr(10), ' ')}"
    assert (
        assigned(COUNTY, flat) == assigned(COUNTY, f"四、职责分工\n{lines}") == {"R县水利局", "R县财政局", "R县公安局"}
    )


def test_duties_on_one_line_end_where_the_next_begins() -> None:
    first, second = facts(COUNTY, "四、职责分工\n县水利局：负责技术指导。县财政局：负责资金。\n").tasks
    assert "县财政局" not in first.evidence.quote
    assert "县水利局" not in second.evidence.quote


def test_what_is_told_of_a_document_assigns_nothing() -> None:
    told = "由县水利局牵头编制了方案，县财政局负责落实资金。"
    assert assigned("《清河县水库除险加固工作方案》政策解读", f"一、起草过程\n{told}\n") == set()


def test_who_explains_a_plan_may_say_who_is_in_charge() -> None:
    told = "由县水利局牵头，县财政局配合，各镇人民政府具体负责河道保洁。"
    assert assigned("《清河县水库除险加固工作方案》政策解读", f"五、由谁落实？\n{told}\n") == {
        "L县水利局",
        "C县财政局",
        "R各镇人民政府",
    }


def test_who_explains_a_plan_may_say_who_is_to_do_what() -> None:
    title = "《清河县水库除险加固工作方案》政策解读"
    told = "由县水利局负责编制加固规划。《方案》明确，由县财政局牵头筹措资金。"
    assert assigned(title, f"二、主要内容\n{told}\n") == {"R县水利局", "L县财政局"}
    drafted = "由县水利局牵头编制了草案，由县财政局负责起草《清河县水库管护办法》。"
    assert assigned(title, f"一、起草过程\n{drafted}\n") == set()


def test_whoever_replies_leads_what_others_help_with() -> None:
    title = "清河县水利局关于对县政协二届三次会议第21号提案的答复函"
    planned = "下一步，由我局牵头，会同县财政局、县住建局编制规划。我局负责日常巡查。我局将会同有关部门加强宣传。"
    assert assigned(title, f"王明委员：\n提案收悉。{planned}\n清河县水利局\n2022年3月1日\n") == {
        "L清河县水利局",
        "C县财政局",
        "C县住建局",
    }


def test_a_reply_assigns_what_is_planned_and_not_what_was_done() -> None:
    title = "关于对县政协二届三次会议第21号提案的答复函"
    done = "近年来，我县重视水库安全。县水利局负责坝体检查，县财政局负责筹措资金。"
    planned = "下一步，由县应急局负责组织演练。"
    assert assigned(title, f"王明委员：\n{done}\n{planned}\n") == {"R县应急局"}


def test_a_label_below_a_heading_is_no_duty_of_what_the_heading_names() -> None:
    body = "三、新建幼儿园3所、改建中学5所\n牵头单位：县教育局 配合单位：县住建局\n"
    assert assigned(COUNTY, body) == {"L县教育局", "C县住建局"}
