"""A document says the same where its line breaks became blanks, and where an empty line stands between every two."""

import re

import pytest

from graph.model.facts import Facts
from loaders.extract import extract
from loaders.read import read_bytes

NOTICE = """青州市人民政府办公室
各镇人民政府，市政府各部门：
《青州市冷链物流发展工作方案》已经市人民政府同意，现印发给你们，请认真贯彻执行。
青州市人民政府办公室
2024年3月5日
青州市冷链物流发展
工作方案
为加快冷链物流发展，结合我市实际，制定本方案。
一、总体情况
2023年，全市已建成冷库30座，冷链运输车辆达到120辆，形成了覆盖城乡的网络，有力保障了农产品的流通和居民的消费需求。
到2026年，全市冷库达到50座，冷链运输车辆突破200辆。
二、重点任务
1.建设骨干基地。支持骨干企业建设冷链物流基地，完善分拣、包装、检测等功能，提高流通效率和服务水平。（牵头单位：市商务局；责任单位：市发展改革委、市农业农村局）
2.完善配送网络。鼓励企业在镇村布局冷链配送网点，推动农产品出村进城，降低流通损耗。（责任单位：市邮政管理局，各镇人民政府）
附件：领导小组成员名单
"""
LOST = re.sub(r"\s*\n\s*", " ", NOTICE).strip()


def read(text: str) -> Facts:
    return extract(read_bytes("notice", text.encode("utf-8")))


def said(facts: Facts) -> list[tuple[str, str, str]]:
    return [(task.number, one.role, one.name) for task in facts.tasks for one in task.assignments]


@pytest.mark.parametrize("text", [LOST, NOTICE.replace("\n", "\n\n"), NOTICE.replace("\n", "\n\n\n")])
def test_assignments_and_the_heading_are_the_same(text: str) -> None:
    plain, facts = read(NOTICE), read(text)
    assert len(said(plain)) == 5
    assert said(facts) == said(plain)
    assert (facts.document.title, facts.document.issuer) == ("青州市冷链物流发展工作方案", "青州市人民政府办公室")
    assert facts.document.issued_on == plain.document.issued_on == "2024-03-05"


def test_what_a_paragraph_tells_of_the_past_ends_where_its_line_ended() -> None:
    assert [(one.value, one.unit) for one in read(LOST).targets] == [(50.0, "座"), (200.0, "辆")]


@pytest.mark.parametrize("between", ["\n", " "])
def test_a_title_goes_on_until_its_mark_is_closed(between: str) -> None:
    title = between.join(["青州市人民政府关于印发", "《青州市政府2024年重点工作任务分解", "和责任分工方案》的通知"])
    facts = read(NOTICE.replace("青州市人民政府办公室\n", f"{title}\n", 1).replace("\n", between))
    assert facts.document.title == "青州市人民政府关于印发《青州市政府2024年重点工作任务分解和责任分工方案》的通知"


def test_a_bracket_that_goes_on_below_is_one_clause() -> None:
    broken = NOTICE.replace("责任单位：市发展改革委", "责任单\n位：市发展改革委").replace(
        "市邮政管理局，各", "市邮政管理\n　　局，各"
    )
    assert said(read(broken)) == said(read(NOTICE))


def test_a_bracket_that_nobody_closed_ends_at_the_next_item() -> None:
    open_end = LOST.replace("市农业农村局）", "市农业农村局 ").replace("责任单位：市邮", "责任部门：市邮")
    names = [(number, name) for number, _, name in said(read(open_end))]
    assert names == [(number, name) for number, _, name in said(read(NOTICE))]


def test_characters_without_width_are_no_part_of_a_title_or_number() -> None:
    facts = read(
        "\u200b某府办发\u200b〔2024〕3号\n"
        + NOTICE.replace("青州市冷链物流发展\n", "\u200b青州市冷\u200b链物流发展\n\u200b")
    )
    assert "\u200b" not in f"{facts.document.title}{facts.document.number}"
    assert facts.document.number == "某府办发〔2024〕3号"


HEADS = {
    "a plan whose title begins with its year": (
        "青州市人民政府关于印发2024年冷链物流工作要点的通知\n青政发〔2024〕3号\n各镇人民政府：\n现将《2024年冷链物流工作要点》印发给你们。\n"
        "青州市人民政府\n2024年3月5日\n2024年冷链物流工作要点\n",
        "青州市人民政府关于印发2024年冷链物流工作要点的通知",
    ),
    "a title that goes on with a verb": (
        "青州市人民政府关于印发\n推进冷链物流发展的实施意见的通知\n青政发〔2024〕3号\n各镇人民政府：\n现印发给你们。\n青州市人民政府\n2024年3月5日\n",
        "青州市人民政府关于印发推进冷链物流发展的实施意见的通知",
    ),
}


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("between", ["\n", " "])
def test_a_heading_says_the_same_on_one_line(head: str, between: str) -> None:
    text, title = HEADS[head]
    said_of = read((text + NOTICE[NOTICE.index("为加快") :]).replace("\n", between)).document
    assert (said_of.title, said_of.number, said_of.issued_on) == (title, "青政发〔2024〕3号", "2024-03-05")


@pytest.mark.parametrize(
    "number", ["青政发〔2024〕3 号", "青政发〔2024〕 3 号", "青政发〔2024〕 3号", "青政发（2024）第 3 号"]
)
@pytest.mark.parametrize("between", ["\n", " "])
def test_blanks_in_the_number_of_a_document_are_no_part_of_it(number: str, between: str) -> None:
    text, _ = HEADS["a plan whose title begins with its year"]
    printed = (text.replace("青政发〔2024〕3号", number) + NOTICE[NOTICE.index("为加快") :]).replace("\n", between)
    assert read(printed).document.number == "".join(number.split())


@pytest.mark.parametrize("between", ["\n", " "])
def test_an_organ_above_the_addressees_issues_though_no_one_signs(between: str) -> None:
    unsigned = NOTICE.replace("现印发给你们，请认真贯彻执行。\n青州市人民政府办公室\n2024年3月5日", "现印发给你们。")
    assert read(unsigned.replace("\n", between)).document.issuer == "青州市人民政府办公室"


def test_a_short_notice_on_one_line_has_its_title_number_and_signature() -> None:
    text = (
        "清府〔2018〕14号 清河县人民政府关于印发水利计划的通知 各镇人民政府： 现将计划印发给你们，请执行。 "
        "清河县人民政府 2018年2月13日"
    )
    head = extract(read_bytes("page", text.encode("utf-8"))).document
    assert (head.number, head.title) == ("清府〔2018〕14号", "清河县人民政府关于印发水利计划的通知")
    assert (head.issuer, head.issued_on) == ("清河县人民政府", "2018-02-13")


@pytest.mark.parametrize("closing", ["各地区、各部门要落实责任，确保供应。", "本措施自印发之日起施行。"])
def test_closing_words_behind_the_last_label_are_no_names(closing: str) -> None:
    text = "青州市人民政府办公室关于稳定供应的措施 一、组织货源。多渠道调运。责任单位：市商务局 "
    facts = read(f"{text}二、加强引导。发布消息。责任单位：市委宣传部、市商务局 {closing}")
    assert [name for _, _, name in said(facts)] == ["市商务局", "市委宣传部", "市商务局"]
