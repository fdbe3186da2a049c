"""Labels, names and numbers from which copying took line breaks, brackets or words."""

import pytest

from tests.invented import COUNTY, assigned, doers, facts

FORMS = {
    # line breaks lost
    "(一)巡查。建立台账。责任单位:县水利局、县财政局(二)整治。责任单位:县住建局": "R县水利局 R县财政局 R县住建局",
    "牵头领导:何新副局长责任部门:县水利局、县财政局(二)清淤。": "R县水利局 R县财政局",
    "1.宣传。责任单位:县委宣传部2.保障。责任单位:县财政局三、组织实施": "R县委宣传部 R县财政局",
    "1.整治。牵头单位:县住建局责任单位:县公安局、县城管局完成时限:2023年6月底前": "L县住建局 R县公安局 R县城管局",
    "(2)提升卫生院环境责任科室(单位):县总医院、县中医院(3)整治环境责任单位:县住建局": "R县总医院 R县中医院 R县住建局",
    "1.各责任单位:要加强巡查。": "",
    # a point ends sentences
    "1.上市.支持企业上市.责任单位:县金融办.2.用工.责任单位:县人社局、县财政局.": "R县金融办 R县人社局 R县财政局",
    # a line break within a name
    "1.巩固。\n责任单位：县教育局、县发展\n改革局、县公安局": "R县教育局 R县发展改革局 R县公安局",
    "2.整治。\n牵头单位：县住房和城乡\n建设局\n配合单位：县财政局、各\n乡镇人民政府": (
        "L县住房和城乡建设局 C县财政局 C各乡镇人民政府"
    ),
    "3.清淤。\n责任单位：县水利局\n各乡镇要加强组织。": "R县水利局",
    # members behind who leads
    "（一）协调组\n牵头单位：县水利局\n成员单位：县财政局、县公安局": "L县水利局 C县财政局 C县公安局",
    "领导小组组成如下：\n成员单位：县财政局、县公安局": "",
    # levels of government are one collective
    "1.抢险工作由县、乡镇两级政府负责。": "R县、乡镇两级政府",
}


@pytest.mark.parametrize(("words", "expected"), FORMS.items(), ids=list(FORMS))
def test_a_label_gives_its_units_their_roles(words: str, expected: str) -> None:
    assert assigned(COUNTY, f"二、重点任务\n{words}\n四、工作要求\n加强调度。\n") == set(expected.split())


def test_a_time_right_behind_the_last_unit_is_the_tasks() -> None:
    words = "1.整治。责任单位:县城管局完成时限:2023年6月底前2.清淤。责任单位:县水利局"
    first, second = facts(COUNTY, f"二、重点任务\n{words}\n").tasks
    assert first.deadline is not None
    assert first.deadline.end == "2023-06-30"
    assert second.deadline is None


def test_a_day_of_the_page_counts_after_the_documents_own() -> None:
    head = "发文日期： 2022年06月17日 11:43:00\n\n各乡镇人民政府：\n现将方案印发给你们。\n\n2022年4月1日\n\n"
    assert facts(COUNTY, f"{head}一、目标\n修好水闸。\n").document.issued_on == "2022-04-01"
    assert facts(COUNTY, head.replace("2022年4月1日\n", "")).document.issued_on == "2022-06-17"


def test_a_plan_may_be_called_after_its_tasks() -> None:
    text = (
        "各乡镇人民政府：\n现印发给你们，请认真实施。\n清河县2022年健康城市建设目标任务\n一、主要任务\n改造水闸3座。\n"
    )
    assert facts("", text).document.title == "清河县2022年健康城市建设目标任务"


@pytest.mark.parametrize("number", ["清政发2019 12号", "清政发〔201912号", "清政发2019年12号", "清政发〔2019〕12"])
def test_a_number_that_lost_a_bracket_or_its_last_word(number: str) -> None:
    head = facts(COUNTY, f"{number}\n\n各乡镇人民政府：\n2019年12月前请落实。\n").document
    assert head.number == number.replace(" ", "")


def test_a_title_whose_line_break_became_a_full_stop() -> None:
    text = (
        "关于支持灌区改造的八条意见。为落实县委部署，现提出以下意见。"
        "1.改造渠道。责任单位：县水利局。2.筹措资金。责任单位：县财政局。"
    )
    found = facts("", text)
    assert found.document.title == "关于支持灌区改造的八条意见"
    assert [doers(task) for task in found.tasks] == [["R县水利局"], ["R县财政局"]]
