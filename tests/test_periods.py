"""Phases, deadlines and impossible dates, as documents write them."""

import hashlib

import pytest

from graph.model.facts import Evidence, Heading, Task
from loaders.document import Document
from loaders.fold import fold
from loaders.layout.structure import outline
from loaders.promises.periods import deadline, impossible
from loaders.promises.phases import phases

_YEAR = Heading(title="某某县整治工作方案", issued_on="2022-03-01")


def _document(text: str) -> Document:
    return Document("a", text, fold(text), hashlib.sha256(text.encode("utf-8")).hexdigest())


def _phases(text: str, heading: Heading = _YEAR) -> list[tuple[str, str | None, str | None]]:
    document = _document(text)
    return [(phase.name, phase.start, phase.end) for phase in phases(document, outline(document), heading)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("2022年3月底之前", None, "2022-03-31"),
        ("2022年4—7月", "2022-04-01", "2022-07-31"),
        ("2022年4月-2023年2月", "2022-04-01", "2023-02-28"),
        ("2022年4月1日至15日", "2022-04-01", "2022-04-15"),
        ("2022年6月前", None, "2022-05-31"),
        ("6月—8月", "2022-06-01", "2022-08-31"),
        ("2022年第三季度", "2022-07-01", "2022-09-30"),
        ("2021—2023年", "2021-01-01", "2023-12-31"),
        ("2022年5月上旬", "2022-05-01", "2022-05-10"),
        ("2022年6月30日前", None, "2022-06-30"),
        ("自印发之日起至2022年6月底", None, "2022-06-30"),
    ],
)
def test_a_phase_has_its_days(words: str, start: str | None, end: str | None) -> None:
    assert _phases(f"三、步骤\n（一）摸底排查阶段（{words}）。查清底数。\n") == [("摸底排查阶段", start, end)]


def test_phases_need_not_be_called_so_when_several_stand_side_by_side() -> None:
    text = "三、步骤\n（一）宣传发动（2022年3月）。开会。\n（二）集中清理（2022年4月—6月）。清理。\n"
    assert [name for name, _, _ in _phases(text)] == ["宣传发动", "集中清理"]
    assert _phases("一、依据\n（一）旧办法（2019年3月）。已废止。\n") == []


def test_a_year_that_cannot_be_known_is_not_invented() -> None:
    assert _phases("（一）摸底阶段（3月—4月）。查。\n", Heading()) == [("摸底阶段", None, None)]


@pytest.mark.parametrize("words", ["2022年2月30日", "2022年底11月前", "2022年13月"])
def test_impossible_dates_are_reported_once(words: str) -> None:
    document = _document(f"请于{words}完成清理。")
    found = impossible(document, _YEAR)
    assert [(finding.kind, finding.evidence.quote in document.text) for finding in found] == [("impossible-date", True)]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("年底前，全面建成粮库。（县发改局负责）", "2022-12-31"),
        ("2023年5月底前取消收费，9月底前公布清单。（县发改局负责）", "2023-09-30"),
        ("修缮校舍。完成时限：2022年10月", "2022-10-31"),
        ("年内新增床位20张。\n完成时限：2022年10月底前", "2022-10-31"),
        ("2024年，全部实现联网。（县公安局负责）", "2024-12-31"),
        ("落实2019年印发的办法。（县公安局负责）", None),
        ("第三季度末前完成自查。（县公安局负责）", "2022-09-30"),
        ("2022年11月30日24时前完成治理。（县公安局负责）", "2022-11-30"),
        ("今年9月底前完成，明年6月底前验收。（县公安局负责）", "2023-06-30"),
        ("自2022.5.1起施行新目录。（县公安局负责）", None),
        ("兑现2021年度奖励，2月底前发放。（县公安局负责）", "2022-02-28"),
        ("三年内培训1000人。（县公安局负责）", None),
        ("申报期限延长至2022年2月24日，缓缴至2022年底。（县公安局负责）", None),
        ("实施期限至2022年12月31日，补贴政策实施至2022年6月30日，免收租金至2022年底。（县公安局负责）", None),
        ("对2022年6月30日前到期的贷款展期。（县公安局负责）", None),
        ("自2022年2月1日起至6月30日止减半收取。（县公安局负责）", None),
    ],
)
def test_a_task_is_due_by_the_last_day_its_words_set(text: str, end: str | None) -> None:
    document = _document(text)
    task = Task("一", None, "x", Evidence(0, len(text), text), ())
    found = deadline(document, task, _YEAR)
    assert (found and found.end) == end


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("自本方案印发之日起30日内", "2022-03-31"),
        ("通知下发后两周内", "2022-03-15"),
        ("印发之日起3个月内", "2022-06-01"),
        ("文件印发后半年之内", "2022-09-01"),
        ("印发后10个工作日内", None),
    ],
)
def test_days_counted_from_the_day_of_issue_say_so(words: str, end: str | None) -> None:
    text = f"{words}制定细则。（县水利局牵头）"
    task = Task("一", None, "x", Evidence(0, len(text), text), ())
    found = deadline(_document(text), task, _YEAR)
    assert (found and found.end, found and found.derived and found.derived.rule) == (
        (end, "from-day-of-issue") if end else (None, None)
    )


def test_nothing_is_counted_from_a_day_that_is_unknown() -> None:
    text = "自本方案印发之日起30日内制定细则。（县水利局牵头）"
    task = Task("一", None, "x", Evidence(0, len(text), text), ())
    assert deadline(_document(text), task, Heading()) is None
