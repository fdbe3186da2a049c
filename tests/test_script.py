"""Names of a document in traditional characters: shown as it writes them, kept by their simplified form."""

from pathlib import Path

import zeren
from loaders.extract import extract
from loaders.read import read

NOTICE = """清河縣人民政府辦公室關於印發《清河縣2021年水庫除險加固工作方案》的通知
各鄉鎮人民政府，縣政府各部門：
現將方案印發給你們，請認真組織實施。
清河縣人民政府辦公室
2021年3月1日
清河縣2021年水庫除險加固工作方案
一、完成水庫加固12座，整治渠道30條。（牽頭單位：縣水務局、財政局；責任單位：各鄉鎮人民政府）
"""


def test_what_one_document_says_is_shown_in_its_own_characters(tmp_path: Path) -> None:
    path = tmp_path / "notice.txt"
    path.write_text(NOTICE, encoding="utf-8")
    shown = zeren.extract(path)
    (task,) = shown.tasks
    assert [one.name for one in task.assignments] == ["縣水務局", "縣財政局", "各鄉鎮人民政府"]
    assert shown.document.issuer == "清河縣人民政府辦公室"
    assert [one.unit for one in shown.targets] == ["座", "條"]
    (kept,) = extract(read(path)).tasks
    assert [one.name for one in kept.assignments] == ["县水务局", "县财政局", "各乡镇人民政府"]


def test_a_few_odd_characters_change_no_name(tmp_path: Path) -> None:
    path = tmp_path / "notice.txt"
    text = "清河县水務局2021年工作要点\n一、完成水库加固12座，由县水务局牵头，县财政局、县审计局配合。\n"
    path.write_text(text, encoding="utf-8")
    (task,) = zeren.extract(path).tasks
    assert [one.name for one in task.assignments] == ["县水务局", "县财政局", "县审计局"]
