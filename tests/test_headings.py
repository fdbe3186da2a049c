"""A document's title, issuer, number, dates, addressees and kind, as its head and foot say them."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model.facts import DOCUMENT_KINDS, Finding, Heading
from loaders.heads.days import day
from loaders.heads.headings import heading
from loaders.layout.structure import outline
from loaders.read import read, read_bytes

SHARED = Path(__file__).parents[2] / "shared"


def _read(text: str) -> tuple[Heading, tuple[Finding, ...]]:
    document = read_bytes("试", text.encode("utf-8"))
    return heading(document, outline(document))


NOTICE = """某政办发〔2021〕3号
县人民政府办公室关于印发
植树工作方案的通知
各乡镇人民政府，县政府各部门、各直属机构：
为落实上级通知（省林发〔2020〕9号），现将方案印发给你们。
青山县人民政府办公室
二〇二一年三月十二日
植树工作方案
一、任务
植树一万亩。
"""


def test_a_notice_says_all_of_itself() -> None:
    head, findings = _read(NOTICE)
    assert head == Heading(
        title="县人民政府办公室关于印发植树工作方案的通知",
        kind="work_plan",
        issuer="青山县人民政府办公室",
        number="某政办发〔2021〕3号",
        issued_on="2021-03-12",
        published_on=None,
        jurisdiction="青山县",
        addressees=("各乡镇人民政府", "县政府各部门", "各直属机构"),
        motion=None,
    )
    assert findings == ()


LAW_PAGE = """文章属性
∙【制定机关】青山县人民政府办公室
∙【公布日期】2021.03.12
∙【字 号】某政办发〔2021〕3号
∙【主题分类】林业
正文
县人民政府办公室关于印发植树工作方案的通知
各乡镇人民政府：
现将方案印发给你们。
"""


def test_the_attributes_of_a_law_page_say_who_and_when() -> None:
    head, _ = _read(LAW_PAGE)
    found = (head.title, head.issuer, head.number, head.issued_on)
    title = "县人民政府办公室关于印发植树工作方案的通知"
    assert found == (title, "青山县人民政府办公室", "某政办发〔2021〕3号", "2021-03-12")


def test_a_title_goes_on_behind_the_name_of_what_it_carries_out() -> None:
    head, _ = _read("青山县人民政府关于落实《政府工作报告》\n重点工作分工的意见\n各乡镇人民政府：\n现提出以下意见。\n")
    assert head.title == "青山县人民政府关于落实《政府工作报告》重点工作分工的意见"


def test_a_title_may_begin_its_last_line_with_a_conjunction() -> None:
    head, _ = _read(
        "青山县人民政府关于成立农村饮水安全\n和“厕所革命”协调小组的通知\n各乡镇人民政府：\n经研究，现通知如下。\n"
    )
    assert head.title == "青山县人民政府关于成立农村饮水安全和“厕所革命”协调小组的通知"


def test_the_issuer_may_stand_alone_above_the_number() -> None:
    head, _ = _read(
        "规范性文件库\n青山县人民政府办公室\n青政办函〔2021〕12号\n关于做好植树工作的通知\n各乡镇人民政府：\n一、任务\n"
    )
    assert head.issuer == "青山县人民政府办公室"


def test_a_plan_without_a_signature_is_of_whom_its_title_names() -> None:
    assert _read("青山县教育局2022年植树工作要点\n一、任务\n植树一万亩。\n")[0].issuer == "青山县教育局"
    assert _read("全县中小学2022年植树工作要点\n一、任务\n植树一万亩。\n")[0].issuer is None


def test_a_page_number_between_dashes_is_no_part_of_a_title() -> None:
    assert _read("— — — 2 —\n青山县植树工作\n任务分解方案\n一、任务\n")[0].title == "青山县植树工作任务分解方案"


def test_words_before_a_government_are_no_part_of_its_place() -> None:
    head, _ = _read("植树工作方案政策解读\n来源：市政府办公室  浏览次数：9\n按照市政府要求，青山市政府成立了专班。\n")
    assert head.issuer == "青山市政府办公室"


def test_a_day_behind_its_key_without_a_colon_is_the_document_s() -> None:
    head, _ = _read(
        "发布日期 2021年3月15日 有效性 有效\n成文日期 2021年3月12日\n青山县水利局关于清理河道的通告\n一、范围\n"
    )
    assert (head.issued_on, head.published_on) == ("2021-03-12", "2021-03-15")


def test_a_notice_on_one_line_says_the_same() -> None:
    flat = NOTICE.replace("\n", " ") + "各单位要认真抓好落实，确保完成任务。" * 20
    assert _read(flat)[0] == _read(NOTICE)[0]


def test_the_index_of_a_site_is_read_where_the_text_is_silent() -> None:
    head, _ = _read(
        "索 引 号： 01/2020-1 发布日期： 2020-06-28 发布机构： 青山县水利局\n"
        "名 称： 关于清理河道的通告\n文 号： 青水发〔2020〕7号 生成日期： 2020-06-27\n"
        "本县河道即日起清理，请沿河各户配合。\n"
    )
    assert (head.title, head.issuer, head.number) == ("关于清理河道的通告", "青山县水利局", "青水发〔2020〕7号")
    assert (head.issued_on, head.published_on) == ("2020-06-27", "2020-06-28")


def test_an_attached_plan_gives_the_title_where_the_notice_has_none() -> None:
    head, _ = _read(
        "各区人民政府：\n现印发方案。\n青山市人民政府\n2020年4月5日\n市政协1号建议案\n\n办理工作方案\n\n为办好《关于加快修桥的建议案》，制订本方案。\n"
    )
    assert head.title == "市政协1号建议案办理工作方案"
    assert head.motion == "关于加快修桥的建议案"
    assert head.kind == "work_plan"


def test_a_reply_names_what_it_answers() -> None:
    head, _ = _read(
        "关于县政协一届二次会议第8号提案的答复\n李某委员：\n您提出的《关于修缮老街的提案》收悉。现答复如下：\n"
    )
    assert (head.kind, head.motion, head.addressees) == ("reply", "关于修缮老街的提案", ("李某委员",))
    asked, _ = _read("国务院办公厅关于同意建立竹业工作制度的函\n竹业部：\n你部的请示收悉。\n")
    assert asked.addressees == ("竹业部",)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("青山县人民政府关于加强水源保护的意见", "opinion"),
        ("青山县水利发展“十四五”规划", "plan"),
        ("青山县人民政府关于成立防汛工作领导小组的通知", "roster"),
        ("青山县2021年重点工作任务分解表", "table"),
        ("青山县人民政府关于封山禁火的通告", "notice"),
        ("【文字解读】青山县清洁乡村行动方案", "other"),
    ],
)
def test_the_title_tells_the_kind(title: str, kind: str) -> None:
    assert _read(f"{title}\n正文如此。\n")[0].kind == kind


def test_a_cited_number_and_a_day_in_prose_are_not_the_document_s_own() -> None:
    head, _ = _read("关于做好植树工作的函\n根据《植树办法》（林发〔2019〕5号），自2020年3月1日起植树。\n")
    assert (head.number, head.issued_on, head.issuer) == (None, None, None)


def test_the_state_council_speaks_for_the_country() -> None:
    head, _ = _read(
        "国务院关于加强河湖管理的意见\n国发〔2019〕99号\n各省、自治区、直辖市人民政府：\n现提出意见。\n国务院\n2019年2月3日\n"
    )
    assert (head.issuer, head.jurisdiction) == ("国务院", "国家")


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2020年4月26日", "2020-04-26"),
        ("二〇〇六年五月二十三日", "2006-05-23"),
        ("2013-10-10 09:33", "2013-10-10"),
        ("2021年2月30日", None),
    ],
)
def test_days_in_either_digits(words: str, iso: str | None) -> None:
    assert day(words) == iso


REPLACED = """关于省十二届人大二次会议第9号建议的答复
索 引 号 | 01/2019-1 | 主题分类 | 水利 |
---|---|---|---|
发布机构 | 便宜机票网 | 发文日期 | 2019-05-06 |
你提出的《关于治理内湖的建议》收悉。便宜机票网会同有关单位研究，现答复如下：
一、湖南历来重视治水。我厅将湖南各湖列入计划。
"""


def test_an_issuer_that_an_advertisement_replaced_is_restored_and_reported() -> None:
    head, findings = _read(REPLACED)
    assert (head.issuer, head.jurisdiction) == ("湖南省水利厅", "湖南省")
    assert [finding.repair for finding in findings] == ["湖南省水利厅"] * 2
    for finding in findings:
        assert (finding.kind, finding.severity) == ("replaced-name", "warning")
        assert REPLACED[finding.evidence.start : finding.evidence.end] == finding.evidence.quote == "便宜机票网"


def test_an_issuer_that_is_an_organ_is_left_alone() -> None:
    head, findings = _read(REPLACED.replace("便宜机票网", "湖南省水利厅"))
    assert (head.issuer, findings) == ("湖南省水利厅", ())


def test_of_several_signers_the_first_issues() -> None:
    head, _ = _read("关于开展河道清理的通知\n各乡镇：\n请清理。\n青山县水利局\n青山县财政局\n2021年5月6日\n")
    assert (head.issuer, head.issued_on) == ("青山县水利局", "2021-05-06")


def test_a_line_of_the_site_above_a_title_is_no_part_of_it() -> None:
    assert _read("政策文件\n关于开展河道清理的通知\n正文如此。\n")[0].title == "关于开展河道清理的通知"
    head, _ = _read("青山县水利局\n关于开展河道清理的通知\n青水发〔2021〕2号 签发人：李某\n正文如此。\n")
    assert (head.title, head.issuer, head.number) == (
        "青山县水利局关于开展河道清理的通知",
        "青山县水利局",
        "青水发〔2021〕2号",
    )


def test_nothing_is_made_up_where_the_document_is_silent() -> None:
    assert _read("今天下雨。\n")[0] == Heading()


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="关于印发的通知各局：市县人民政府2020年月日1〔〕号发布机构|《》建议案我厅。\n ", max_size=120))
def test_any_text_has_a_heading(text: str) -> None:
    head, findings = _read(text + "。")
    assert head.kind in DOCUMENT_KINDS
    assert all(finding.evidence.quote for finding in findings)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the gold of ../shared is not there")
@pytest.mark.parametrize(("gold", "documents"), [("gold/seeds", "seeds"), ("dev/gold", "dev/docs")])
def test_headings_of_gold_documents(gold: str, documents: str) -> None:
    for path in sorted((SHARED / gold).glob("*.json")):
        wanted = json.loads(path.read_text(encoding="utf-8"))["document"]
        document = read(SHARED / documents / f"{path.stem}.txt")
        head, _ = heading(document, outline(document))
        for field in ("issuer", "number", "issued_on"):
            assert wanted.get(field) in (None, getattr(head, field)), f"{path.stem} {field}"


def test_the_day_is_found_where_line_breaks_were_lost() -> None:
    words = "青政办〔2020〕2号 各乡镇： 现印发给你们，请执行。 2020年1月6日 青山县方案 一、目标"
    head, _ = _read(f"青山县人民政府关于印发青山县春运工作方案的通知 {words}")
    assert head.issued_on == "2020-01-06"


NUMBERS = {
    "in brackets below the title": (
        "青山县人民政府关于做好防汛工作的通知\n（青政发〔2019〕12号）\n各乡镇人民政府：\n请落实。\n"
    ),
    "a key with blanks inside": (
        "发布机构：县政府办        文    号：青政发〔2019〕12号\n青山县人民政府关于做好防汛工作的通知\n"
    ),
    "a row of the index without colons": (
        "青山县人民政府关于做好防汛工作的通知\n发布机构 县政府办 文    号 青政发〔2019〕12号\n各乡镇人民政府：\n"
    ),
}


@pytest.mark.parametrize("text", NUMBERS.values(), ids=NUMBERS)
def test_the_number_is_found_wherever_it_is_printed(text: str) -> None:
    assert _read(text)[0].number == "青政发〔2019〕12号"


def test_keys_of_an_index_without_colons_are_no_part_of_the_title() -> None:
    text = (
        "文件名称 青山县人民政府办公室关于印发植树任务分解表的通知\n索引号 xzfgz/2021-1547 公开目录: 县政府办\n"
        "文号 青政办函〔2021〕12号 成文日期: 2021年04月23日\n\n各镇人民政府:\n请落实。\n"
    )
    head = _read(text)[0]
    assert (head.title, head.number) == ("青山县人民政府办公室关于印发植树任务分解表的通知", "青政办函〔2021〕12号")


def test_a_title_that_stands_in_a_cell_of_the_index_counts_first() -> None:
    text = (
        "索引号: | 1134/2020 | 信息分类: | 文件 |\n标 题: | 青山县人民政府关于印发任务分解表的通知 | ||\n"
        "各乡镇人民政府:\n请落实。\n2020年4月8日\n青山县2020年度任务分解表\n"
    )
    assert _read(text)[0].title == "青山县人民政府关于印发任务分解表的通知"


def test_the_issuer_stands_on_a_line_of_the_title() -> None:
    text = "青水字〔2016〕2号\n\n青山县水利局\n\n对县人大第12号建议的\n\n答  复\n\n李立代表:\n已收悉。\n"
    assert _read(text)[0].issuer == "青山县水利局"


def test_a_title_that_runs_into_number_and_addressees_is_told_from_them() -> None:
    text = "青山县人民政府关于做好防汛工作的通知青政发〔2019〕12号各乡镇人民政府：请落实。青山县人民政府2019年4月8日"
    head = _read(text)[0]
    assert (head.title, head.number) == ("青山县人民政府关于做好防汛工作的通知", "青政发〔2019〕12号")


def test_a_number_cited_in_brackets_below_the_addressee_is_not_the_documents_own() -> None:
    text = "青山县人民政府关于做好防汛工作的通知\n各乡镇人民政府：\n现转发上级文件\n（省政发〔2019〕12号）\n"
    assert _read(text)[0].number is None
