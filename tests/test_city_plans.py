"""How plans of provinces and cities share out work, as their web pages have them, invented."""

import pytest

from tests.invented import CITY, assigned, facts

HEADS = {"一": "构建区域发展新格局", "二": "优化水利布局", "三": "下好全省一盘棋局"}
SENTENCES = {
    "由市财政局、市水利局等市级主管部门（单位）牵头完成自查报告。": {"L市财政局", "L市水利局"},
    "由市教育局牵头，市水利局配合建立实训基地。": {"L市教育局", "C市水利局"},
    "由市教育局牵头，市水利局参与研究培训办法。": {"L市教育局", "C市水利局"},
    "由市教育局牵头、各新闻媒体参与，开展宣传。": {"L市教育局", "C各新闻媒体"},
    "由各行业主管部门按照职责分工，制定培训办法。": {"R各行业主管部门"},
    "各行业主管部门按照职责分工，制定培训办法。": set(),
    "市教育局牵头建立制度，市水利局、市财政局按职责做好政策支持。": {"L市教育局", "R市水利局", "R市财政局"},
    "市教育局会同有关部门根据本方案制定培训办法。": {"L市教育局", "C有关部门"},
    "此项工作责任单位为市教育局，配合单位为市水利局。": {"R市教育局", "C市水利局"},
    "（市教育局牵头，电信、移动公司等通信运营企业配合）": {"L市教育局", "C电信公司", "C移动公司"},
    "（市直牵头部门：市教育局；市直配合部门：市水利局）": {"L市教育局", "C市水利局"},
    "（牵头部门：市教育局；牵头部门负责人：王文；责任单位联系人：赵立）": {"L市教育局"},
    "承办单位：市教育局 单位负责人：王文": {"R市教育局"},
    "污水由城市负责处理，清淤由市水利局负责。": {"R市水利局"},
    "（市教育局会商市财政局负责）": {"L市教育局", "C市财政局"},
    "由市教育局会商市财政局制定办法。": {"L市教育局", "C市财政局"},
    "整治河道——市水利局牵头，市财政局配合。": {"L市水利局", "C市财政局"},
    "（市教育局等市直单位落实，各县区政府抓好贯彻执行）": {"R市教育局", "R各县区政府"},
}


@pytest.mark.parametrize(("words", "wanted"), SENTENCES.items())
def test_who_a_sentence_of_a_plan_gives_work(words: str, wanted: set[str]) -> None:
    assert assigned(CITY, f"一、重点任务\n（一）开展自查。{words}") == wanted


def test_what_a_name_means_inside_a_bracket_is_no_unit_of_it() -> None:
    body = "1.整治河道。（责任单位：市水利局，各县政府。各县包括清河、青山县，下同。以下均需各县政府落实，不再列出）\n"
    assert assigned(CITY, body) == {"R市水利局", "R各县政府"}


def test_a_name_that_a_line_break_cut_off_gets_no_duty() -> None:
    assert assigned(CITY, "各单位要明确责任人，由办\n公室负责抓好督办工作。\n市水利局负责整治河道。\n") == {"R市水利局"}


def test_the_day_that_ends_a_text_without_line_breaks_is_the_documents() -> None:
    body = "各区人民政府: 请认真执行。 一、由市水利局负责整治河道。 二〇〇九年四月十六日"
    assert facts("", f"{CITY} {body}").document.issued_on == "2009-04-16"


def test_the_number_that_a_site_puts_before_its_first_piece_is_no_part_of_the_title() -> None:
    text = f"1、{CITY}各区人民政府,市政府各部门:请认真执行。 由市水利局负责整治河道。"
    assert facts("", text).document.title == CITY


def test_a_share_of_residents_is_a_goal() -> None:
    said = facts(CITY, "一、目标\n到2023年，志愿者占常住人口比例达到18%。\n").targets
    assert [each.value for each in said] == [18]


def test_a_bracket_that_points_to_an_annex_names_nobody() -> None:
    body = "1.整治河道。（主责单位：市水利局、市财政局）\n2.优化水价。（主责单位和完成时限见附件）\n"
    assert assigned(CITY, body) == {"L市水利局", "L市财政局"}


def test_a_line_that_begins_a_title_ends_what_is_read_upwards() -> None:
    above = "水利网\n\n市政府发布整治安排\n\n2013年4月16日 13:22\n强化河道巡查,坚决清理岸线\n\n"
    title = "临江市人民政府办公室关于印发2013年河道\n\n整治工作安排的通知"
    said = facts("", f"{above}{title}\n\n各区人民政府：\n\n请认真贯彻执行。\n").document
    assert said.title == "临江市人民政府办公室关于印发2013年河道整治工作安排的通知"


def test_a_heading_that_ends_like_an_organ_is_no_unit_of_a_list_of_duties() -> None:
    title = "临江省人民政府办公厅关于印发实施河道规划责任分工方案的通知"
    items = "\n".join(f"（{n}）{head}。\n1.优化开发。加快建设。\n责任单位：省水利厅" for n, head in HEADS.items())
    assert assigned(title, f"各市人民政府：\n请认真执行。\n一、重要事项\n{items}\n") == {"R省水利厅"}


SITE_LISTS = [
    ("国内政策【切换】 国际政策\n\n首页 > 政策前沿", "加快临江市河道整治实施意见"),
    ("• 通知\n  • 临政〔2018〕14号\n  • 有效", "晴空APP关于印发临江市河道管理办法的通知"),
]


@pytest.mark.parametrize(("above", "title"), SITE_LISTS)
def test_lists_of_a_site_are_no_part_of_a_title(above: str, title: str) -> None:
    assert facts("", f"{above}\n{title}\n\n各区人民政府：\n\n请认真执行。\n").document.title == title


def test_what_a_rule_says_of_the_department_in_charge_is_no_duty() -> None:
    assert assigned(CITY, "第一条　市人民政府水行政主管部门负责全市河道管理工作。\n") == set()


def test_what_news_quote_of_who_led_a_reform_is_no_duty_and_no_finding() -> None:
    title = "市水利局负责人就《关于整治河道的通知》答记者问"
    said = facts(title, "一、整治河道。比如市教育局牵头开展校园河道改革，效果很好。\n")
    assert (said.document.title, said.tasks, said.findings) == (title, (), ())
