"""What sites print above a document's own head: their heading of the page, counters, an agency that sent a report."""

from tests.invented import COUNTY, assigned, facts


def test_the_documents_own_title_counts_before_that_of_the_page() -> None:
    text = (
        "2017-02-14    点击:8次\n\n青安发〔2016〕17号\n\n关于印发安全生产“十三五”规划的\n\n通    知\n\n"
        "各镇街,区直各有关部门:\n\n请执行。\n"
    )
    document = facts("17号 十三五安全生产规划", text)
    assert document.document.title == "关于印发安全生产“十三五”规划的通知"
    assert document.targets == ()


def test_who_sent_a_report_has_no_duty() -> None:
    assert assigned(COUNTY, "要求各乡镇建立机构，加强组织。\n[清河县统计局 供稿]\n") == set()
