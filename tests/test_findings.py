"""What a document's findings say: every kind in an invented notice, and silence where nothing is wrong."""

from pathlib import Path

import pytest

from graph.model.facts import Finding
from graph.model.findings import KINDS, Kind, kind_of
from loaders.extract import extract
from tests.invented import CITY, COUNTY, assigned, facts, made

DOCS = (Path(__file__).parents[1] / "docs" / "findings.md").read_text(encoding="utf-8")
STORE_KINDS = {"unplaced-unit", "same-person"}  # tests/test_checking.py has examples of these

# Kind, text, words that the evidence holds, suggested repair.
EXAMPLES = (
    ("unexplained-assignment", "一、鱼塘改造。县农业农村局负责汇总各镇上报的总结。", "县农业农村局负责", None),
    ("unexplained-assignment", "一、鱼塘改造。新建鱼塘三口。责任单位：。", "责任单位", None),
    ("garbled-text", "一、鱼塘改造。新建鱼塘\ufffd\ufffd三口。（责任单位：县农业农村局）", "\ufffd\ufffd", None),
    ("garbled-text", "一、鱼塘改造。鍔犲己锛堟按搴擄級锛岃惤瀹炪€\n二、修坝。（县水利局负责）", "锛", None),
    ("unread-text", f"一、鱼塘改造。{'塘' * 20_001}。二、修坝。（县水利局负责）", "塘塘", None),
    ("unread-text", "一、修坝。（县水利局负责）\n" + "鱼塘改造新建鱼塘三口及配套沟渠\n" * 2_000, "鱼塘改造", None),
    ("cut-off", "一、鱼塘改造。（责任单位：县水利局、县农业", "县农业", None),
    ("empty-name", "一、鱼塘改造。（责任单位：、县农业农村局）", "：、", None),
    ("joined-names", "一、鱼塘改造。（责任单位：县财政局县农业农村局）", "县农业农村局", "、县农业农村局"),
    (
        "near-name",
        "一、修坝。（县水利局、县财政局负责）\n二、清淤。（县水利局负责）\n三、护岸。（责任单位：县水利句）",
        "县水利句",
        "县水利局",
    ),
    (
        "figures-disagree",
        "一、修坝。到2023年新建灌溉水渠达到30公里。（县水利局负责）\n二、到2023年新建灌溉水渠达到35公里。（县水利局负责）",
        "35公里",
        None,
    ),
    ("impossible-date", "一、修坝。2023年2月30日前完工。（县水利局负责）", "2023年2月30日前", None),
    ("responsible-also-leads", "一、修坝。（牵头单位：县水利局；责任单位：县水利局、县财政局）", "牵头单位", None),
    (
        "no-lead",
        "".join(f"{n}、修第{n}座坝。（牵头单位：县水利局）\n" for n in "一二三四五六七")
        + "八、清淤。（责任单位：县水利局、县财政局）",
        "清淤",
        None,
    ),
)

# The end of a text, and the kinds of its findings.
ENDS = [
    ("（牵头单位：市民政局；责任单位：市财政局、市人", ["cut-off"]),
    ("（牵头单位：市民政局；责任单位：市财政局）", []),
    ("（牵头单位：市民政局；责任单位：市财政局）\n\n", []),
    ("（牵头单位：市民政局；责任单位：市财政局\n2.培训护理员。（责任单位：市人社局）", []),
    ("\n牵头单位：市民政局", []),
]


def found(title: str, body: str) -> tuple[Finding, ...]:
    """The findings of an invented document, whose quotes have been compared with the text."""
    document = made(f"{title}\n\n{body}")
    findings = extract(document).findings
    for one in findings:
        assert document.text[one.evidence.start : one.evidence.end] == one.evidence.quote
        assert one.severity == kind_of(one.kind).severity
    return findings


@pytest.mark.parametrize("title", ["清河县水利局关于第3号提案的答复", "《清河县鱼塘改造方案》政策解读"])
def test_what_a_reply_or_an_explanation_tells_is_no_assignment_left_unread(title: str) -> None:
    assert found(title, "一、基本情况\n近三年，县财政局安排资金三百万元，由县水利局负责起草鱼塘改造方案。\n") == ()


def test_a_unit_above_the_duty_that_is_read_is_not_left_unread() -> None:
    duties = "1.1  县水利局\n负责巡查；清理鱼塘。\n1.2  县公安局\n负责治安。\n1.3  县财政局\n负责安排资金。\n"
    assert found("清河县鱼塘改造方案", f"1  部门职责\n{duties}") == ()


@pytest.mark.parametrize(("kind", "body", "words", "repair"), EXAMPLES)
def test_a_doubtful_passage_is_found(kind: str, body: str, words: str, repair: str | None) -> None:
    said = [one for one in found(COUNTY, body) if one.kind == kind]
    assert [(words in one.evidence.quote, one.repair) for one in said] == [(True, repair)]


@pytest.mark.parametrize(
    "body",
    [
        "一、修坝。（牵头单位：县水利局；责任单位：县财政局、县林业局、县农业农村局）",
        "一、修坝。落实谁建设谁负责的原则，明确专人负责。（县水利局负责）\n二、各镇要高度重视，加强配合。",
        "一、修坝。（县水利局负责）\n本方案由县水利局负责解释。",
        "一、建立由县水利局牵头、县财政局参加的会议制度。据了解，清淤由县水利局牵头。\n二、执行《县水利局负责事项办法》。",
        "一、县级以上人民政府负责本行政区域内的水库安全。\n附件：联络表\n责任单位\t责任人\t联系电话\n主办：县水利局",
        "一、支持龙头企业牵头组建联合体。（县水利局负责）\n二、县水利局已牵头完成清淤。",
        "一、青山街道、青云街道、江汉区、江岸区分别负责。\n二、修坝。（责任单位：青山街道、青云街道）",
        "一、到2023年水稻机播率达到30%，油菜的水稻机播率达到35%。（县水利局负责）",
        # Of several things: more than two figures, or lines that differ in more than one.
        "一、西片。新建灌溉水渠30公里。（县水利局负责）\n二、东片。新建灌溉水渠5公里。\n三、南片。新建灌溉水渠8公里。",
        "一、西片。新建灌溉水渠30公里，新建排涝泵站6座。（县水利局负责）\n二、东片。新建灌溉水渠5公里，新建排涝泵站2座。",
        "一、5年内重点引进30名护理专家。（县水利局负责）\n二、5年内重点引进100名管理人才。（县水利局负责）",
        "一、鱼塘改造项目。年度计划投资3亿元。（县水利局负责）\n二、修坝项目。年度计划投资2亿元。（县水利局负责）",
        "一、到2023年新建灌溉水渠达到30公里，到2025年新建灌溉水渠达到50公里。（县水利局负责）",
    ],
)
def test_what_is_in_order_gives_no_finding(body: str) -> None:
    assert found(COUNTY, body) == ()


def test_two_known_names_run_together_are_told_apart_by_the_document() -> None:
    body = "一、修坝。（县水利局、临江供电公司负责）\n二、清淤。（责任单位：县供销社县水利局、县供销社）"
    assert "县供销社、县水利局" in [one.repair for one in found(COUNTY, body)] or {
        "R县供销社",
        "R县水利局",
    } <= assigned(COUNTY, body)


def test_a_name_that_a_reform_replaced_is_found_after_it_and_not_before() -> None:
    body = "一、治污。（牵头单位：市环境保护局）\n\n武汉市人民政府办公厅\n{}年3月1日"
    title = "武汉市人民政府办公厅关于印发武汉市治污方案的通知"
    after = [one for one in found(title, body.format(2022)) if one.kind == "superseded-name"]
    assert [(one.evidence.quote, one.repair) for one in after] == [("市环境保护局", "武汉市生态环境局")]
    assert not [one for one in found(title, body.format(2015)) if one.kind == "superseded-name"]


def test_a_name_that_a_reform_was_still_to_make_is_found_before_it() -> None:
    body = "一、创新。（牵头单位：市科技创新局）\n\n武汉市人民政府办公厅\n{}年3月1日"
    title = "武汉市人民政府办公厅关于印发武汉市创新方案的通知"
    early = [one.evidence.quote for one in found(title, body.format(2019)) if one.kind == "early-name"]
    assert early == ["市科技创新局"]
    assert not [one for one in found(title, body.format(2025)) if one.kind == "early-name"]


PASSAGE = (
    "一、修坝。全面排查水库大坝的安全隐患，建立台账，逐座制定除险加固方案并组织实施。（县水利局负责）\n"
    "二、清淤。对全县主要河道开展清淤疏浚，恢复河道行洪能力，汛期之前完成主要任务。（县水利局牵头）\n"
    "三、护岸。对易塌岸段实施生态护岸工程，种植护岸林木，落实专人管护，定期开展巡查。（县林业局负责）\n"
    "四、保障。加大资金投入力度，统筹使用各类涉农资金，专款专用，严格监督检查和审计。（县财政局负责）\n"
)


def test_a_passage_pasted_twice_counts_once_and_is_reported() -> None:
    once, twice = facts(COUNTY, PASSAGE), facts(COUNTY, f"{PASSAGE}\n{PASSAGE}")
    assert [task.title for task in twice.tasks] == [task.title for task in once.tasks] != []
    assert [one.kind for one in twice.findings] == ["repeated-passage"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_docs_tell_of_every_kind_as_it_is(kind: Kind) -> None:
    entry = DOCS.partition(f"\n### {kind.name}\n")[2].partition("\n#")[0]
    assert entry.strip().startswith(f"{kind.severity}: {kind.meaning}.")
    assert ("Accepted" in entry) == (kind.accepted is not None)


def test_the_docs_tell_of_no_other_kind() -> None:
    told = [line.removeprefix("### ") for line in DOCS.splitlines() if line.startswith("### ")]
    assert told == [kind.name for kind in KINDS]


def test_every_kind_has_an_example() -> None:
    shown = {kind for kind, *_ in EXAMPLES} | STORE_KINDS
    elsewhere = {
        "superseded-name",
        "early-name",
        "repeated-passage",
        "split-name",
        "replaced-name",
    }  # above; rosters; headings
    assert shown | elsewhere == {kind.name for kind in KINDS}


@pytest.mark.parametrize(("end", "kinds"), ENDS)
def test_a_text_that_ends_inside_a_clause_is_reported(end: str, kinds: list[str]) -> None:
    assert [one.kind for one in found(CITY, f"1.改造老旧院舍。完成全部改造。{end}")] == kinds
