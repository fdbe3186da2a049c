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


SHARED = """县防汛指挥部名单.docx
《县防汛指挥部名单.docx》由会员分享，可在线阅读，更多相关《县防汛指挥部名单.docx（3页珍藏版）》请搜索。
1、县防汛指挥部名单指挥长：周明远县长成员：孙丽华县委宣传部副部长吴海燕县民政局
2、副局长赵敏县财政局副局长
"""


def test_the_numbers_of_pieces_on_a_site_that_shares_files_are_no_part_of_the_text() -> None:
    (group,) = facts("县防汛指挥部名单", SHARED).groups
    assert group.name == "县防汛指挥部"
    people = [(member.official, *(f"{post.unit}/{post.title}" for post in member.posts)) for member in group.members]
    assert people[1:] == [
        ("孙丽华", "县委宣传部/副部长"), ("吴海燕", "县民政局/副局长"), ("赵敏", "县财政局/副局长")]  # fmt: skip


def test_a_cell_that_goes_on_below_a_tables_last_row_is_no_signature() -> None:
    text = "序号\t考核内容\t考核责任单位\n1\t清理河道\t县城管局\n2\t打击采砂\t县水利局\n县公安局\n"
    assert facts("2020年度考核细则", text).document.issuer is None
