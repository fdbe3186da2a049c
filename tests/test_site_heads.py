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


def test_of_two_titles_about_the_same_the_one_with_its_issuer_counts() -> None:
    text = (
        "发布时间：2021-07-31\n分享到：65.3K\n\n清河县人民政府办公室关于成立运河项目建设领导小组的通知\n \n"
        "清政办函〔2021〕14号\n \n各乡镇人民政府：\n \n请执行。\n"
    )
    document = facts("清河关于成立运河项目建设领导小组的通知", text).document
    assert document.title == "清河县人民政府办公室关于成立运河项目建设领导小组的通知"
    assert document.issuer == "清河县人民政府办公室"


def test_a_day_behind_the_editor_is_the_documents() -> None:
    text = "来源:清河日报 作者:周明 编辑:何新 2017-03-10 08:57:50\n\n本报讯 县里公布了名单。\n"
    assert facts("清河县河长名单公布", text).document.issued_on == "2017-03-10"


def test_a_day_beside_who_put_the_page_up_is_the_documents() -> None:
    text = "发布人：医务科   发布时间：2020-01-22\n为做好防汛工作，制定本预案。\n"
    assert facts("清河县人民医院防汛应急预案", text).document.issued_on == "2020-01-22"


def test_a_day_beside_the_source_and_the_counter_is_the_documents() -> None:
    text = "日期: 2020-01-18      信息来源: 德育处      点击数:\n\n根据要求，成立防汛工作领导小组。\n"
    assert facts("清河一中防汛工作领导小组名单", text).document.issued_on == "2020-01-18"


def test_so_it_is_in_traditional_characters() -> None:
    text = "發布通知\n清政辦發〔2022〕3號\n清河縣人民政府辦公室關於印發《養老方案》的通知\n各鄉鎮:\n請執行。\n"
    assert facts("清河縣養老方案", text).document.title == "清河縣人民政府辦公室關於印發《養老方案》的通知"


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


def test_the_issuer_stands_alone_below_the_title() -> None:
    text = "青州市商务局\n为提振消费，提出如下措施。\n一、发展夜市。\n"
    assert facts("关于青州市促进消费若干措施", text).document.issuer == "青州市商务局"


BELOW = """返回顶部
  • 来源:

  • 发文机构:

    县政府网站
  • 发文字号:

    清政发〔2024〕7号
  • 发文日期:

    2024年04月06日 16:40
  • 内容概述:

清河县人民政府工作规则

一、县政府实行县长负责制。
"""


def test_values_of_an_index_may_stand_below_their_keys() -> None:
    head = facts("清河县人民政府工作规则", BELOW).document
    assert (head.issuer, head.number, head.issued_on) == ("清河县人民政府", "清政发〔2024〕7号", "2024-04-06")


def test_lines_of_an_index_may_have_bullets() -> None:
    text = "- 发文字号:清政发〔2021〕42号\n- 公文种类 :其他\n清河县人民政府关于修路的通知\n各乡镇:\n请修路。\n"
    assert facts("政策文件", text).document.number == "清政发〔2021〕42号"


def test_marks_of_markdown_are_no_part_of_a_title() -> None:
    text = "**标 题：**清河县水利局关于修路的函 -\n**文 号：****发布日期：**2021-07-31 -\n\n各乡镇:\n请修路。\n"
    assert facts("-", text).document.title == "清河县水利局关于修路的函"
    signed = "\n\n清河县人民政府\n\n2021年7月6日\n\n"
    text = f"清政发〔2021〕42号\n\n各乡镇：\n\n请执行。{signed}**2021年政府工作报告重点任务清单**\n"
    assert facts("政策文件", text).document.title == "2021年政府工作报告重点任务清单"
    assert (
        facts("## 清河县水利局关于修路的通知", "\n各乡镇：\n请修路。\n").document.title == "清河县水利局关于修路的通知"
    )


def test_bold_headings_of_markdown_are_headings() -> None:
    text = (
        "各乡镇：\n\n**一、水利**\n\n**（一）修坝。** 加固两座。（县水利局负责）\n\n"
        "**二、工作成效**\n\n新建水渠8公里。\n\n"
        "**三、交通**\n\n**1** **.** **修建** **公路。** 通到各村。（县交通局负责）\n"
    )
    document = facts(COUNTY, text)
    assert [(task.section, task.title) for task in document.tasks] == [("水利", "修坝"), ("交通", "修建 公路")]
    assert document.targets == ()


def test_a_title_goes_on_behind_the_report_that_it_names() -> None:
    text = (
        "发文日期:2019-01-14 发布机构:县政府办公室\n\n县政府办公室关于印发县政府工作报告\n\n确定的2019年主要任务\n\n"
        "分解方案的通知\n\n各乡镇:\n\n请执行。\n\n"
    )
    head = facts("(清政办〔2019〕1号)县政府办公室关于印发县政府工作报告确定的2019年", text).document
    assert head.title == "县政府办公室关于印发县政府工作报告确定的2019年主要任务分解方案的通知"
    assert head.number == "清政办〔2019〕1号"


def test_a_decree_is_numbered_by_whoever_issues_it() -> None:
    text = "清源市人民政府令\n\n第32号\n\n《清源市灌区管理办法》已经通过，现予公布。\n市长 李明\n2010年3月5日\n"
    head = facts("清源市灌区管理办法", text).document
    assert (head.issuer, head.number) == ("清源市人民政府", "清源市人民政府令第32号")
    state = facts("灌区管理条例", "中华人民共和国国务院令第99号\n《灌区管理条例》已经通过，现予公布。\n").document
    assert (state.issuer, state.number) == ("国务院", "中华人民共和国国务院令第99号")
    cited = facts("灌区管理办法", "根据《灌区管理条例》（国务院令第99号），制定本办法。\n").document
    assert (cited.issuer, cited.number) == (None, None)


def test_the_keys_of_number_and_day_may_have_words_before_them() -> None:
    text = (
        "索引号：QS08100-3000-2020-00023\n备注/文号：清政办〔2020〕11号\n发布机构：清河县人民政府办公室\n"
        "公文生成日期：2020-02-06\n\n清河县人民政府办公室关于做好防汛工作的通知\n各乡镇人民政府：\n　　请执行。\n"
    )
    document = facts("清河县人民政府办公室关于做好防汛工作的通知", text).document
    assert (document.number, document.issued_on) == ("清政办〔2020〕11号", "2020-02-06")


def test_a_district_may_be_named_after_a_wall() -> None:
    text = "青山市凉城区人民政府\n关于防汛的通知\n各街道办事处：\n请执行。\n青山市凉城区人民政府\n2022年5月6日\n"
    assert facts("防汛通知", text).document.jurisdiction == "凉城区"


def test_news_have_their_title_above_their_source_and_day() -> None:
    text = "来源：县融媒体中心　　日期：2020-06-03　　编辑：王芳\n\n近日，县河长办召开会议，部署清淤工作。\n"
    head = facts("清河县全面启动“清渠行动”", text).document
    assert (head.title, head.issued_on) == ("清河县全面启动“清渠行动”", "2020-06-03")


def test_a_page_may_say_above_all_that_it_explains_a_plan() -> None:
    text = (
        "发布机构：清河县水利局　　公开日期：2020-06-12\n一、起草过程\n先后征求6个部门意见。\n二、目标\n修渠30公里。\n"
    )
    found = facts("政策解读：《清河县水渠整治方案（2020—2022年）》", text)
    assert found.document.title == "政策解读：《清河县水渠整治方案（2020—2022年）》"
    assert [target.value for target in found.targets] == [30]


def test_a_report_of_a_government_to_its_congress_has_a_short_title() -> None:
    text = "——在清河县第九届人民代表大会第一次会议上\n县长　王芳\n各位代表：\n现在，我向大会报告政府工作。\n"
    assert facts("政府工作报告", text).document.title == "政府工作报告"


def test_a_bureau_that_only_the_title_of_its_plan_names_is_the_issuer() -> None:
    assert facts("县农业农村局2022年工作要点", "一、抓好粮食生产。\n").document.issuer == "县农业农村局"
