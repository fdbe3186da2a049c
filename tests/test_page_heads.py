"""What copies of pages do to the head of a document: keys that ran together, titles twice, days behind numbers."""

import pytest

from graph.model.facts import Heading
from loaders.extract import extract
from loaders.wording.headings import TITLE
from tests.invented import facts, made


def _head(text: str) -> Heading:
    return extract(made(text)).document


GLUED_KEYS = """发文机关青山市人民政府
发文日期2021年03月12日
时效性现行有效
发文字号青政函〔2021〕3号
效力级别地方规范性文件
市水利局：
你局的请示收悉。现批复如下：
"""


def test_keys_of_an_index_may_run_into_their_values() -> None:
    head = _head(GLUED_KEYS)
    assert (head.issuer, head.number, head.issued_on) == ("青山市人民政府", "青政函〔2021〕3号", "2021-03-12")


def test_who_issued_is_told_by_the_department_in_charge_of_publishing_or_by_an_office_of_inspectors() -> None:
    listed = "文件名称 | 关于植树工作的通报 |\n公开责任部门 | 青山县政府办公室 |\n成文日期: | 2022年9月14日 |\n"
    assert _head(listed).issuer == "青山县政府办公室"
    signed = (
        "青山县人民政府督查室\n\n关于植树工作的通报\n\n各乡镇：\n现通报如下。\n青山县人民政府督查室\n2022年9月14日\n"
    )
    assert _head(signed).issuer == "青山县人民政府督查室"


def test_a_key_of_a_site_ends_the_value_before_it() -> None:
    text = "关于植树工作的通报\n发布时间:2022-08-23 14:52信息来源:青山县人民政府文字大小:[ ]\n各乡镇：\n现通报如下。\n"
    head = _head(text)
    assert (head.issuer, head.issued_on) == ("青山县人民政府", "2022-08-23")


def test_other_names_of_the_keys_and_dashes_before_them() -> None:
    text = (
        "发文标题: 青山市水利局关于清理河道的通知\n发文文号: 青水发[2021]1号\n发文部门: 青山市水利局\n"
        "- 发布日期：2021-01-05\n各县：\n请执行。\n"
    )
    head = _head(text)
    assert (head.title, head.issuer) == ("青山市水利局关于清理河道的通知", "青山市水利局")
    assert (head.number, head.issued_on) == ("青水发[2021]1号", "2021-01-05")


@pytest.mark.parametrize("day", ["  2019年7月3日", " 2019年7月3日 发布机关：青山市人民政府"])
def test_a_day_behind_the_number_is_the_day_of_issue(day: str) -> None:
    text = (
        f"青山市人民政府关于防汛的意见\n发布时间：2019-09-27\n青政发〔2019〕98号{day}\n各县人民政府：\n现提出意见。\n"
    )
    assert _head(text).issued_on == "2019-07-03"


def test_the_first_of_many_signers_on_several_lines_issues() -> None:
    text = (
        "关于印发水产种业方案的通知\n各省：\n请执行。\n农业农村部 发展改革委\n\n科技部 公安部\n\n财政部 商务部\n\n"
        "市场监管总局 能源局\n\n云岭省人民政府 青山省人民政府\n\n2020年10月30日\n"
    )
    assert _head(text).issuer == "农业农村部"


def test_the_first_of_several_plans_issued_at_once_is_the_title() -> None:
    text = "各县人民政府：\n《青山市造林方案》《青山市护林措施》已经市政府研究通过，现印发给你们。\n2020年1月7日\n"
    assert _head(text).title == "青山市造林方案"


def test_the_title_of_the_page_with_the_name_of_the_site_is_no_part_of_the_title() -> None:
    title = "青山省人民政府关于重点工作分工的意见"
    text = f"{title}-青山省人民政府门户网站\n\n{title}\n\n省直有关单位：\n现提出意见。\n"
    assert _head(text).title == title


def test_a_reply_in_the_other_characters_has_a_title_of_its_own() -> None:
    text = (
        "國務院關於同意建立種業制度的批覆\n某某文庫,自由的圖書館\n國務院關於同意建立種業制度的批覆\n國函〔2015〕19號\n"
    )
    assert _head(text).title == "國務院關於同意建立種業制度的批覆"


def test_an_organ_of_the_party_that_signs_with_a_government_is_no_part_of_the_place() -> None:
    text = "中共青山县委办公室 青山县人民政府办公室关于印发植树方案的通知\n各乡党委：\n请执行。\n"
    assert _head(text).jurisdiction == "青山县"


def test_question_marks_in_place_of_blanks_hide_no_signature() -> None:
    head = _head("各县人民政府：\n现将方案印发给你们。\n?\n???? ?青山市人民政府\n??? 2018年12月24日\n")
    assert (head.issuer, head.issued_on) == ("青山市人民政府", "2018-12-24")


def test_a_seal_between_who_signs_and_the_day() -> None:
    head = _head("各县人民政府： 现将方案印发给你们。 青山市防汛指挥部 （代章） 2018年12月24日\n")
    assert (head.issuer, head.issued_on) == ("青山市防汛指挥部", "2018-12-24")


def test_a_place_may_begin_like_a_conjunction() -> None:
    head = _head("和山县防汛指挥部关于调整值班安排的通知\n各乡镇：\n请执行。\n2021年6月1日\n")
    assert (head.title, head.issuer) == ("和山县防汛指挥部关于调整值班安排的通知", "和山县防汛指挥部")


def test_a_number_in_brackets_on_either_side_of_a_title() -> None:
    for text in (
        "青山市人民政府关于植树的通知(青府〔2019〕31号)\n各县：\n请执行。\n",
        "(青府〔2019〕31号)市人民政府关于植树的通知\n各县：\n请执行。\n青山市人民政府\n2019年3月1日\n",
    ):
        head = _head(text)
        assert (head.number, head.issuer) == ("青府〔2019〕31号", "青山市人民政府")
        assert "31" not in (head.title or "")


def test_a_dateline_and_a_body_without_office_above_the_title() -> None:
    text = "新华社青山4月9日电\n青山市疫情联防联控机制\n关于印发防控措施指南的通知\n各县人民政府：\n请执行。\n"
    head = _head(text)
    assert (head.title, head.issuer) == ("青山市疫情联防联控机制关于印发防控措施指南的通知", "青山市疫情联防联控机制")


def test_a_committee_of_the_party_issues_before_the_government() -> None:
    text = "中共青山市委 青山市人民政府关于印发《青山市教育意见》的通知\n各县：\n请执行。\n"
    assert _head(text).issuer == "中共青山市委"


def test_tags_left_in_the_text_are_line_breaks() -> None:
    text = (
        '<p>各县人民政府:</p><p>现印发给你们。</p><p style="text-align: right;">青山市人民政府</p><p>2018年3月27日</p>'
        "<p><br/></p><p><strong>青山市造林实施方案</strong></p><p>一、造林。</p>\n"
    )
    head = _head(text)
    assert (head.title, head.issuer, head.issued_on) == ("青山市造林实施方案", "青山市人民政府", "2018-03-27")


def test_keys_without_values_and_a_title_behind_its_key() -> None:
    text = (
        "索 引 号 成文日期\n发文机关 发布时间 2015年04月29日\n标  题 青山省人民政府关于印发若干措施的通知\n"
        "发文字号 青政〔2015〕24号 时  效 有效\n各市、县人民政府：\n请执行。\n"
    )
    head = _head(text)
    assert (head.title, head.issuer) == ("青山省人民政府关于印发若干措施的通知", "青山省人民政府")
    assert (head.number, head.issued_on) == ("青政〔2015〕24号", "2015-04-29")


def test_question_marks_behind_the_day_and_an_editors_word_above_a_title() -> None:
    text = "小编带你了解\n2021年青山区重点工作任务分解\n各镇：\n请执行。\n2021年3月9日??\n（此件公开发布）\n一、任务\n"
    assert (_head(text).title, _head(text).issued_on) == ("2021年青山区重点工作任务分解", "2021-03-09")


def test_a_numbered_heading_is_no_title() -> None:
    assert TITLE.search("督促落实工作机制")
    assert not TITLE.search("七、督促落实工作机制")


def test_a_day_in_an_index_without_keys_stands_below_the_organ() -> None:
    text = (
        "首页 > 政务公开\n  农业、水利\n  青山市人民政府办公室\n          2021-05-07\n"
        "  青山市人民政府办公室关于成立治水领导小组的通知\n  2021-05-18\n  时间 : 2021-05-18 09:02:11\n"
        "各县人民政府：\n现通知如下。\n"
    )
    assert _head(text).issued_on == "2021-05-07"


def test_a_day_in_digits_alone_right_below_the_sentence_that_issues() -> None:
    text = "关于印发防汛预案的通知\n发布时间：2018-05-30\n各镇：\n现印发给你们，请执行。\n\n2018525\n\n防汛预案\n"
    assert _head(text).issued_on == "2018-05-25"


@pytest.mark.parametrize(("digits", "day"), [("2018525", "2018-05-25"), ("20181106", "2018-11-06"), ("2018111", None)])
def test_a_day_that_lost_its_words_is_read_where_it_can_be_one_day_only(digits: str, day: str | None) -> None:
    text = f"青山县人民政府关于防汛的通知\n各镇人民政府：\n请执行。\n青山县人民政府\n\n{digits}\n\n一、总则\n"
    assert _head(text).issued_on == day


def test_a_pipe_behind_the_day_of_a_page_that_begins_in_the_middle() -> None:
    head = _head("三、其他事项\n领导小组会议每年召开一次。\n青山县人民政府\n2021年4月21日 |\n")
    assert (head.issuer, head.issued_on) == ("青山县人民政府", "2021-04-21")


def test_a_day_in_a_list_above_is_no_part_of_the_title() -> None:
    text = (
        "青山省关于成立青山省推进科技创新中心建设领导小组的通知\n- 来源：\n- 2019年08月27日\n"
        "青山省人民政府办公厅关于成立青山省\n推进科技创新中心\n建设领导小组的通知\n青办函〔2019〕71号\n各市人民政府：\n请执行。\n省政府办公厅\n2019年8月1日\n"
    )
    head = _head(text)
    assert head.title == "青山省人民政府办公厅关于成立青山省推进科技创新中心建设领导小组的通知"
    assert (head.issuer, head.issued_on) == ("青山省人民政府办公厅", "2019-08-01")


def test_a_document_that_news_give_in_full_without_line_breaks() -> None:
    text = (
        "青山县成立普查领导小组\n据县政府网消息，周明远任组长。全文如下：青山县人民政府办公室关于成立普查领导小组的通知"
        "各乡镇人民政府，县直各单位：为做好普查，决定成立领导小组。组长：周明远副县长副组长：何新县统计局局长\n"
    )
    head = _head(text)
    assert (head.title, head.issuer) == ("青山县人民政府办公室关于成立普查领导小组的通知", "青山县人民政府办公室")


def test_what_a_county_wants_to_become_is_no_place() -> None:
    text = "关于迎检的通知\n各镇：\n请准备。\n青山区创建省级文明城区工作领导小组办公室\n2010年3月3日\n"
    assert _head(text).jurisdiction == "青山区"


def test_a_title_whose_lines_stand_apart_as_all_lines_do() -> None:
    text = (
        "青山省人民政府关于\n\n落实《政府工作报告》重点工作分工的意见\n\n青政发〔2019〕1号\n\n省直单位：\n\n现提出。\n"
    )
    head = _head(text)
    assert (head.title, head.issuer) == ("青山省人民政府关于落实《政府工作报告》重点工作分工的意见", "青山省人民政府")


def test_a_file_that_a_site_shares_gives_its_name_as_title() -> None:
    text = "《防汛工作方案.docx》由会员分享,可在线阅读。\n1、防汛工作方案为做好防汛，制定本方案。\n"
    assert _head(text).title == "防汛工作方案"


def test_the_key_of_a_number_may_speak_of_policy() -> None:
    text = "青山区人民政府关于防汛的通知\n发布部门:青山区人民政府\n政策文号:青政字〔2021〕28号\n为做好防汛，请执行。\n"
    assert _head(text).number == "青政字〔2021〕28号"


def test_a_list_of_good_works_has_a_title() -> None:
    assert _head("青山区教育局2020年为民办实事\n1.新建校舍3万平方米。\n").title == "青山区教育局2020年为民办实事"


def test_a_day_in_brackets_below_the_title_is_the_day_of_issue() -> None:
    text = "关于防汛总指挥部工作组组成的通知\n（二○○八年五月十八日）\n根据需要，设立9个工作组（2008年6月1日前到位）。\n"
    assert _head(text).issued_on == "2008-05-18"


def test_a_number_and_a_day_may_share_a_bracket_below_the_title() -> None:
    text = "青山市水利局关于防汛的通知\n（青政办发〔2007〕19号 二○○七年五月三日）\n各县人民政府：\n请执行。\n"
    head = _head(text)
    assert (head.number, head.issued_on) == ("青政办发〔2007〕19号", "2007-05-03")
    cited = _head("青山市水利局关于防汛的通知\n各县：\n按通知（青政办发〔2007〕19号 2007年5月3日）执行。\n")
    assert (cited.number, cited.issued_on) == (None, None)


def test_what_two_sides_sign_has_a_title() -> None:
    title = "青山镇2020年防火工作目标责任书"
    assert _head(f"{title}\n一、目标任务\n1、火警率为零。\n").title == title


def test_a_day_with_dots_below_the_organ_that_signs() -> None:
    text = "青河街道关于防汛的通知\n各社区：\n请执行。\n特此通知\n青河街道办事处\n2019.3.12\n"
    assert _head(text).issued_on == "2019-03-12"
    table = "青河街道工作安排\n任务\n清理河道\n青河街道办事处\n2019.6.30\n"
    assert _head(table).issued_on is None


def test_signers_may_stand_in_columns_and_be_banks() -> None:
    signed = "青山县水利局 ？青山县财政局\n\n中国人民银行青山县支行 ？青山县司法局\n\n2021年5月6日\n"
    head = facts("关于开展河道清理的通知", f"各乡镇：\n请清理。\n{signed}").document
    assert (head.issuer, head.issued_on) == ("青山县水利局", "2021-05-06")


def test_of_several_organs_in_a_title_the_first_issues() -> None:
    head = facts("青山县水利局青山县财政局印发《关于河道清理的若干措施》的通知", "各乡镇：\n请清理。\n").document
    assert (head.issuer, head.jurisdiction) == ("青山县水利局", "青山县")
    head = facts("青山县水利局等3部门\n关于印发《河道清理方案》的通知", "各乡镇：\n请清理。\n").document
    assert (head.issuer, head.title) == ("青山县水利局", "青山县水利局等3部门关于印发《河道清理方案》的通知")
