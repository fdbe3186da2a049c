"""zeren check: findings of documents and of a store, what is printed, and exit codes that scripts can rely on."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import zeren
from cli import cli
from graph.store import Store

SOUND = "清河县水库除险加固工作方案\n\n一、排查隐患。建立台账。（牵头单位：县水利局；责任单位：县财政局）\n"
DOUBTFUL = SOUND + "二、清理库区。（牵头单位：县林业局；责任单位：、县财政局）\n三、验收。县水利局负责汇总验收总结。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a sound and a doubtful document."""
    (tmp_path / "sound.txt").write_text(SOUND, encoding="utf-8")
    (tmp_path / "doubtful.txt").write_text(DOUBTFUL, encoding="utf-8")
    return tmp_path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["check", *map(str, arguments)])


def test_the_exit_code_tells_whether_something_is_lost(folder: Path) -> None:
    assert run(folder / "sound.txt").exit_code == 0
    assert run(folder).exit_code == 6
    (folder / "bad.txt").write_bytes(b"")
    assert run(folder).exit_code == 1
    assert run(folder / "bad.txt").exit_code == 5


def test_findings_lead_to_their_words(folder: Path) -> None:
    rows = json.loads(run(folder, "--format", "json").stdout)["rows"]
    assert [(row["document"], row["kind"], row["severity"]) for row in rows] == [
        ("doubtful", "empty-name", "warning"),
        ("doubtful", "unexplained-assignment", "error"),
    ]
    assert all(DOUBTFUL[row["start"] : row["end"]] == row["quote"] for row in rows)


def test_the_least_severity_leaves_out_what_is_below(folder: Path) -> None:
    done = run(folder, "--severity", "error", "--format", "csv")
    assert [line.split(",")[1] for line in done.stdout.splitlines()] == ["kind", "unexplained-assignment"]


def test_documents_and_a_store_are_not_checked_together(folder: Path) -> None:
    done = CliRunner().invoke(cli, ["check", str(folder), "--store", "x.kgl"], standalone_mode=False)
    assert "do not go together" in str(done.exception)
    assert not Path("x.kgl").exists()


def test_a_store_shows_what_only_its_documents_together_show(tmp_path: Path, store: Store) -> None:
    texts = {
        "wuhan": "武汉市人民政府关于印发清淤方案的通知\n\n一、清淤。（牵头单位：市水务局；责任单位：市体育句）\n"
        "二、管护。（牵头单位：市体育局）\n",
        "nowhere": "清淤方案\n\n一、清淤。（牵头单位：市水务局）\n",
        "roster": "武汉市清淤工作领导小组成员名单\n\n组长：林知远 市水务局局长\n成员：何新 市体育局副局长\n",
        "other": "武汉市校园体育工作领导小组成员名单\n\n组长：何新 市教育局局长\n成员：林知远 市水务局局长\n",
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    zeren.load([tmp_path], store)
    rows = zeren.check_store(store).findings.rows
    found = {str(row["kind"]): row for row in rows}
    assert set(found) == {"near-name", "unplaced-unit", "same-person"}
    assert len(rows) == 3
    assert (found["near-name"]["document"], found["near-name"]["repair"]) == ("wuhan", "武汉市体育局")
    assert found["unplaced-unit"]["document"] == "nowhere"
    assert "何新" in str(found["same-person"]["message"])
