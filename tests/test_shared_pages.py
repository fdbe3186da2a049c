"""Documents as sites that share files show them: under a file's name, without a title, with signs for line breaks."""

from loaders.extract import extract
from loaders.read import read_bytes
from tests.invented import facts

REPLY = """张建国、李卫东委员：
你们提出的关于完善东山片区排水管网的提案已收悉。现答复如下：
我局十分重视，下一步将列入年度计划。
2022年9月23日
联系单位：清河县水务局
联 系 人：王建军
"""


def test_a_reply_without_a_title_is_one_and_names_its_issuer_as_the_one_to_ask() -> None:
    head = extract(read_bytes("page", REPLY.encode("utf-8"))).document
    assert (head.title, head.kind, head.issuer, head.issued_on) == (None, "reply", "清河县水务局", "2022-09-23")


def test_signs_that_stand_for_lost_blanks_do_not_hide_the_signature() -> None:
    text = REPLY.split("2022")[0] + "?\n????????????清河县水务局\n??????????????2022年9月23日"
    head = extract(read_bytes("page", text.encode("utf-8"))).document
    assert (head.issuer, head.issued_on) == ("清河县水务局", "2022-09-23")


def test_the_name_of_a_shared_file_is_no_title_where_the_document_has_its_own() -> None:
    text = "清河水利工作要点.docx\n- 上传时间：2022-12-15\n清河水利工作要点\n清河县2021年水利工作要点\n一、整修水渠\n"
    assert extract(read_bytes("page", text.encode("utf-8"))).document.title == "清河县2021年水利工作要点"
    alone = "清河水利工作要点.docx\n清河水利工作要点\n一、整修水渠\n"
    assert extract(read_bytes("page", alone.encode("utf-8"))).document.title == "清河水利工作要点"


def test_the_name_of_the_site_behind_that_of_a_file_is_no_part_of_it() -> None:
    text = "清河县河道清淤任务分工表 - 豆丁网\n清河县河道清淤任务分工表工作任务责任单位时限清淤。县水利局6月底前\n"
    assert extract(read_bytes("page", text.encode("utf-8"))).document.title == "清河县河道清淤任务分工表"


def test_a_letter_that_stands_for_line_breaks_parts_the_stages() -> None:
    body = "四、步骤|（一）动员阶段（2021年3月1日—3月9日）|开会。|（二）整治阶段（2021年3月10日—4月9日）|清理。"
    found = facts("清河县整治方案", body.replace("|", "\u0420")).phases
    assert [(one.name, one.end) for one in found] == [("动员阶段", "2021-03-09"), ("整治阶段", "2021-04-09")]


def test_a_place_is_not_made_of_a_verb_before_a_level() -> None:
    text = "发布单位：市政府办公厅 发布日期：2024-02-04\n各区人民政府：\n现通知如下：\n认真办好市政府十件实事。\n"
    head = extract(read_bytes("page", text.encode("utf-8"))).document
    assert (head.issuer, head.jurisdiction) == ("市政府办公厅", None)


def test_a_title_in_a_cell_of_its_own_is_one_and_keeps_its_number() -> None:
    text = (
        "|\n|||||||||\n关于印发2023年水利重点任务分解方案的通知 清政发〔2023〕3号 |\n|||||||||\n"
        "各乡镇人民政府，县各部门： 现将方案印发给你们。\n"
    )
    head = extract(read_bytes("page", text.encode("utf-8"))).document
    assert (head.title, head.number) == ("关于印发2023年水利重点任务分解方案的通知", "清政发〔2023〕3号")


def test_a_title_that_is_printed_again_below_takes_no_line_from_the_text() -> None:
    title = "2019年清河县政府实事项目和重点工程安排"
    text = f"以后再说\n\n清河要闻\n\n{title}\n\n01\n\n新建水厂3座\n\n{title}\n\n02\n\n改造泵站5处\n\n{title}\n"
    found = extract(read_bytes("page", text.encode("utf-8")))
    assert found.document.title == title
    assert [one.value for one in found.targets] == [3, 5]


def test_the_number_under_another_key_of_the_index() -> None:
    text = "索引号：0025-4485 发文文号：清政办发〔2023〕7号\n清河县人民政府办公室关于做好水利工作的通知\n各乡镇：\n"
    assert extract(read_bytes("page", text.encode("utf-8"))).document.number == "清政办发〔2023〕7号"


def test_whom_to_ask_about_a_reply_has_no_duty() -> None:
    text = (
        "关于县十四届人大四次会议第87号建议的答复函\n王建国等3名代表：\n你们提出的《关于修桥的建议》收悉，现答复如下：\n"
        "下一步，我们将积极争取。\n2020年10月29日\n承办单位：清河县发改委\n联系人：赵明 联系方式：1234567\n"
    )
    found = extract(read_bytes("page", text.encode("utf-8")))
    assert (found.tasks, found.document.issuer) == ((), "清河县发改委")


def test_the_day_of_a_signature_before_the_number_of_a_page() -> None:
    text = (
        "清府〔2018〕14号 清河县人民政府关于印发水利计划的通知 各镇人民政府： 请执行。 "
        "清河县人民政府 2018 年 2 月 13 日 — 1 — 水利计划 一、发展环境 从宏观环境看，增速至3.7%，表明世界经济复苏。 "
        "二、任务 （一）新建水厂2座，各镇要按时完成任务，确保水利工作全面开展，"
        "促进全县水利事业健康发展，切实保障群众用水安全。" + "各镇要加强巡查，及时清淤，做好记录。" * 10
    )
    found = extract(read_bytes("page", text.encode("utf-8")))
    assert found.document.issued_on == "2018-02-13"
    assert [one.value for one in found.targets] == [2]


def test_a_number_that_runs_into_the_issuers_name() -> None:
    text = "水利考核细则\n1、清水〔2016〕2号清河县水务局关于印发《水利考核细则》的通知各乡镇人民政府：请执行。\n"
    assert extract(read_bytes("page", text.encode("utf-8"))).document.number == "清水〔2016〕2号"


def test_the_day_among_values_without_their_keys() -> None:
    text = (
        "113701130042-A/2021-4059841\n综合政务\n2021-04-01\n2021-04-02\n有效\n\n清河县人民政府办公室\n\n"
        "关于印发水利工作分工的通知\n\n各乡镇人民政府：\n\n请执行。\n"
    )
    assert extract(read_bytes("page", text.encode("utf-8"))).document.issued_on == "2021-04-01"
