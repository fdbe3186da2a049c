"""Who owes what to whom, by when or how often."""

import hashlib

import pytest

from graph.model.facts import Heading, Obligation
from loaders.document import Document
from loaders.fold import fold
from loaders.layout.structure import outline
from loaders.promises.owed import obligations

_PLAN = Heading(title="某某县工作方案", kind="work_plan", issued_on="2022-03-01")


def _owed(text: str, heading: Heading = _PLAN) -> tuple[Obligation, ...]:
    document = Document("a", text, fold(text), hashlib.sha256(text.encode("utf-8")).hexdigest())
    found = obligations(document, outline(document), heading)
    assert all(text[one.evidence.start : one.evidence.end] == one.evidence.quote for one in found)
    return found


@pytest.mark.parametrize(
    ("sentence", "who", "what", "to", "due"),
    [
        ("9月底前，各乡镇报送秋收小结。", "各乡镇", "报送秋收小结", None, "2022-09-30"),
        ("6月底前，各乡镇报送半年小结。", "各乡镇", "报送半年小结", None, "2022-06-30"),
        (
            "各成员单位要在2022年5月10日前将名单报送县水利局汇总。",
            "各成员单位",
            "将名单报送县水利局汇总",
            "县水利局",
            "2022-05-10",
        ),
        (
            "各乡镇要重视。县水利局（县河长办）要加强统筹，6月底前报送小结。",
            "县水利局",
            "报送小结",
            None,
            "2022-06-30",
        ),
        ("具体办法由县水利局会同县财政局制定，于4月底前报县政府批准。", "县水利局", "报县政府批准", None, "2022-04-30"),
        (
            "各成员单位要将名单于5月10日前报县水利局汇总。",
            "各成员单位",
            "将名单报县水利局汇总",
            "县水利局",
            "2022-05-10",
        ),
        ("县水利局于年底前向县政府报告抗旱情况。", "县水利局", "向县政府报告抗旱情况", "县政府", "2022-12-31"),
    ],
)
def test_something_is_owed_by_a_day(sentence: str, who: str, what: str, to: str | None, due: str) -> None:
    (one,) = _owed(sentence)
    assert (one.who, one.what, one.to, one.due, one.every) == ((who,), what, to, due, None)


@pytest.mark.parametrize(
    ("sentence", "every", "times"),
    [
        ("各乡镇每月报送信息2篇。", "month", 2),
        ("县水利局每半年通报一次进展。", "half-year", 1),
        ("县水利局每半月通报一次进展。", "month", 2),
        ("各有关部门每季度召开不少于2次会议。", "quarter", 2),
        ("各乡镇每个季度第1个月的10日前报送台账。", "quarter", 1),
        ("各乡镇每周上报进度。", "week", 1),
    ],
)
def test_something_is_owed_again_and_again(sentence: str, every: str, times: int) -> None:
    (one,) = _owed(sentence)
    assert (one.every, one.times, one.due) == (every, times, None)


def test_short_forms_name_one_duty_each() -> None:
    found = _owed("各责任单位实行周调度、季通报制度。")
    assert [(one.what, one.every, one.who) for one in found] == [
        ("调度", "week", ("各责任单位",)),
        ("通报", "quarter", ("各责任单位",)),
    ]


def test_whoever_is_addressed_owes_what_no_one_is_named_for_and_the_fact_says_so() -> None:
    heading = Heading(kind="notice", issued_on="2022-03-01", addressees=("各乡镇人民政府",))
    (one,) = _owed("请于4月15日前将报名表报送县体育局。", heading)
    assert (one.who, one.due, one.derived and one.derived.rule) == (("各乡镇人民政府",), "2022-04-15", "addressees")


@pytest.mark.parametrize("sentence", ["6月底前已报送小结。", "县水利局报送了小结。", "各乡镇要及时报送信息。"])
def test_what_was_done_or_has_no_day_is_not_owed(sentence: str) -> None:
    assert _owed(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "who", "what", "to", "every"),
    [
        ("各乡镇每月5日前向县水利局报送进展。", "各乡镇", "向县水利局报送进展", "县水利局", "month"),
        ("县水利局每年12月底前向县政府报送总结。", "县水利局", "向县政府报送总结", "县政府", "year"),
        ("各村每周五下午5点前报送周报。", "各村", "报送周报", None, "week"),
        ("各乡镇每季度末将情况报送县水利局。", "各乡镇", "将情况报送县水利局", "县水利局", "quarter"),
        ("各村每月25日前将进展报县督查室。", "各村", "将进展报县督查室", "县督查室", "month"),
        ("6.各乡镇每半年向县水利局报告一次情况。", "各乡镇", "向县水利局报告一次情况", "县水利局", "half-year"),
        ("联席会议原则上每季度召开一次会议。", "联席会议", "原则上召开一次会议", None, "quarter"),
        (
            "各乡镇要于每月25日前将情况报县水利局（联系人：李清，电话：8321111）。",
            "各乡镇",
            "将情况报县水利局",
            "县水利局",
            "month",
        ),
    ],
)
def test_a_recurring_duty_names_who_owes_it_to_whom(
    sentence: str, who: str, what: str, to: str | None, every: str
) -> None:
    (one,) = _owed(sentence)
    assert (one.who, one.what, one.to, one.every) == ((who,), what, to, every)


def test_a_day_counted_from_the_day_of_issue_says_so() -> None:
    (one,) = _owed("各单位要在方案印发后15日内将细则报县水利局备案。")
    assert (one.due, one.derived and one.derived.rule) == ("2022-03-16", "from-day-of-issue")


def test_a_report_that_one_unit_puts_together_is_owed_without_a_day() -> None:
    (one,) = _owed("由县水利局负责汇总形成全县半年总结。")
    assert (one.who, one.what, one.due, one.every) == (("县水利局",), "汇总形成全县半年总结", None, None)


def test_how_often_is_no_part_of_who_owes_it() -> None:
    (one,) = _owed("每季度末由领导小组办公室对推进情况进行通报。")
    assert (one.who, one.every) == (("领导小组办公室",), "quarter")


def test_what_a_quarter_has_is_owed_by_nobody() -> None:
    assert _owed("各牵头单位要明确每季度的形象进度，确保任务落实，并报告完成情况。") == ()


def test_where_an_office_stands_is_no_one() -> None:
    assert _owed("成立工作专班，办公室设在县水利局，每月一通报。") == ()


def test_an_hour_is_no_part_of_what_is_owed() -> None:
    (one,) = _owed("每日下午4时前由县发改局将粮价报县政府办公室。")
    assert (one.who, one.what, one.every) == (("县发改局",), "将粮价报县政府办公室", "day")


def test_what_a_section_on_duties_asks_of_its_body_is_not_owed_by_whoever_the_text_is_sent_to() -> None:
    sent = Heading(title="某某县责任清单", kind="table", issued_on="2022-03-01", addressees=("各乡镇人民政府",))
    assert _owed("一、县长职责\n1.每季度至少召开1次常务会议。\n二、督查\n1.按时落实。\n", sent) == ()
    assert [one.who for one in _owed("一、督查\n1.每季度召开1次会议。\n", sent)] == [("各乡镇人民政府",)]
