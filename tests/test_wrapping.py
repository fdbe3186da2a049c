"""A document whose lines were broken at a fixed width says what it says without the breaks, with true evidence."""

import re

import pytest

from graph.model.facts import Evidence, Facts
from loaders.extract import extract
from loaders.layout.wrapping import joined
from loaders.read import read_bytes

PLAN = """青州市人民政府办公室关于印发青州市水环境整治工作方案的通知
各镇人民政府、街道办事处，市政府各部门，各有关单位：
一、重点任务
1.编制整治规划。对全市河道和湖泊逐条逐片开展调查，摸清底数，编制整治规划，明确年度任务和资金来源。（牵头单位：市水利局；责任单位：市自然资源和规划局、市人力资源和社会保障局，各镇人民政府、街道办事处）
2.建设污水管网。新建污水管网不少于120公里，改造老旧管网，实现城区污水全收集全处理，2024年12月底前完成。（市住房和城乡建设局牵头，市财政局、市生态环境局等按职责分工负责）
3.加强巡查。各镇每月组织巡查，发现问题及时处置，对重点河段安装视频监控设备，实行全天候值守。（责任单位：市综合行政执法局、市公安局）
青州市人民政府办公室
2024年3月5日
"""
WIDTH = 34


def wrapped(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        lines += [line[at : at + WIDTH] for at in range(0, max(len(line), 1), WIDTH)]
    return "\n".join(lines)


def said(facts: Facts) -> list[tuple[str, str, str]]:
    return [(task.number, one.role, one.name) for task in facts.tasks for one in task.assignments]


def test_broken_lines_change_nothing_that_is_read() -> None:
    whole = extract(read_bytes("plan", PLAN.encode("utf-8")))
    broken = extract(read_bytes("plan", wrapped(PLAN).encode("utf-8")))
    assert said(broken) == said(whole) and len(said(whole)) == 10
    assert broken.document == whole.document
    assert [(one.value, one.unit) for one in broken.targets] == [(120.0, "公里")]


@pytest.mark.parametrize("apart", ["\n\n", "\n　　"])
def test_lines_that_stand_apart_or_are_indented_throughout_are_joined_too(apart: str) -> None:
    whole = extract(read_bytes("plan", PLAN.encode("utf-8")))
    broken = extract(read_bytes("plan", wrapped(PLAN).replace("\n", apart).encode("utf-8")))
    assert said(broken) == said(whole)


def test_lines_that_are_as_wide_in_print_though_figures_are_narrow() -> None:
    codes = "，".join(f"沿线{'X' * (7 * number % 23)}" for number in range(60))
    plan = PLAN.replace("摸清底数", f"摸清底数，{codes}")
    lines, width = [""], 0.0
    for char in plan:
        wide = 0 if char == "\n" else 0.5 if char.isascii() else 1
        if char == "\n" or width + wide > WIDTH:
            lines.append("")
            width = 0
        lines[-1] += char.strip("\n")
        width += wide
    found = joined(read_bytes("plan", "\n".join(lines).encode("utf-8")))
    assert found is not None and found.document.text == plan


def test_lines_of_a_site_and_of_pages_do_not_hide_that_lines_are_broken() -> None:
    whole = extract(read_bytes("plan", PLAN.encode("utf-8")))
    lines = wrapped(PLAN).split("\n")
    pages = "\n".join([*lines[:9], "— — — 2 —", *lines[9:]])
    site = "栏目：策划方案 发布：2024-03-17 浏览：3013 下载23次 收藏 举报 分享到微信 打印本页"
    broken = extract(read_bytes("plan", f"添加某某网到电脑桌面\n{site}\n{pages}".encode()))
    assert said(broken) == said(whole)
    assert broken.document == whole.document
    assert [(one.value, one.unit) for one in broken.targets] == [(120.0, "公里")]


def test_readings_in_brackets_change_nothing_that_is_read() -> None:
    readings = PLAN.replace("河", "河(hé)").replace("市", "市(shi)").replace("年", "年(nian)")
    whole = extract(read_bytes("plan", PLAN.encode("utf-8")))
    copied = extract(read_bytes("plan", readings.encode("utf-8")))
    assert said(copied) == said(whole)
    assert copied.document == whole.document


def test_blanks_around_numbers_change_nothing_that_is_read() -> None:
    apart = re.sub(r"(?<=[一-龥])(?=\d)|(?<=\d)(?=[一-龥])", " ", PLAN)
    assert "不少于 120 公里" in apart
    whole = extract(read_bytes("plan", PLAN.encode("utf-8")))
    copied = extract(read_bytes("plan", apart.encode("utf-8")))
    assert said(copied) == said(whole)
    assert copied.document == whole.document
    assert [(one.value, one.unit) for one in copied.targets] == [(120.0, "公里")]
    (target,) = copied.targets
    assert apart[target.evidence.start : target.evidence.end] == target.evidence.quote


def test_blanks_between_cells_stay() -> None:
    rows = "序号 任务 牵头单位\n1 建成学校 12 所，修路 30 公里 教育局\n2 修桥 教育局\n"
    assert joined(read_bytes("rows", rows.encode("utf-8"))) is None


def test_evidence_stands_in_the_text_as_it_is_with_its_breaks() -> None:
    document = read_bytes("plan", wrapped(PLAN).encode("utf-8"))
    quotes: list[Evidence] = []
    for task in extract(document).tasks:
        quotes += [task.evidence, *(one.evidence for one in task.assignments)]
    assert all(document.text[one.start : one.end] == one.quote for one in quotes)
    assert any("\n" in one.quote for one in quotes)


@pytest.mark.parametrize("between", ["\t", " | "])
def test_rows_of_one_width_are_no_broken_paragraph(between: str) -> None:
    rows = [("序号", "工作任务和要求", "牵头单位", "责任单位")]
    rows += [(f"{number}", f"清理第{number}段河道", "市水利局", "市财政局、市公安局") for number in range(10, 30)]
    found = extract(read_bytes("plan", "\n".join(between.join(row) for row in rows).encode()))
    assert len(found.tasks) == 20


def test_a_single_reading_with_its_tone_is_left_out() -> None:
    text = "青山市人民政府關于印發(fā)造林方案的通知\n各縣：\n請執行。\n"
    assert extract(read_bytes("plan", text.encode("utf-8"))).document.title == "青山市人民政府關于印發造林方案的通知"
