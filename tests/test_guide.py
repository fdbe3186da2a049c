"""The guide, followed line by line: every command of it runs over the examples, on the file and on the server."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import docx
import openpyxl
import pandas
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

import cli
import zeren
from commands import exits
from tests.program import PLAN
from tests.sources import ROOT

GUIDE = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
SERVER = "neo4j://localhost"
# Commands that print nothing, and one that says that the store is without fault.
SILENT = ("forget", "decide", "map", "picture", "export", "check")
ROWS = (("序号", "任务", "牵头单位"), ("1", "疏浚河道", "市水务局"))


def fenced(language: str) -> Iterator[str]:
    """The lines of the guide in fences of a language."""
    for block in re.findall(rf"```{language}\n(.*?)```", GUIDE, re.S):
        yield from block.splitlines()


COMMANDS = [line for line in fenced("sh") if line.startswith("zeren ")]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the guide speaks of: plans, and letters of the types that people get."""
    plans, letters = tmp_path / "plans", tmp_path / "letters"
    plans.mkdir()
    for path in (ROOT / "examples").glob("*.txt"):
        shutil.copy(path, plans)
    letters.mkdir()
    paragraphs = [line for line in PLAN.splitlines() if line]
    word = docx.Document()
    for paragraph in paragraphs:
        word.add_paragraph(paragraph)
    word.save(str(letters / "notice.docx"))
    book = openpyxl.Workbook()
    for row in ROWS:
        book.worksheets[0].append(row)
    book.save(letters / "list.xlsx")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = f'<html><head><meta charset="utf-8"><title>通知</title></head><body>{body}</body></html>'
    (letters / "page.html").write_text(page, encoding="utf-8")
    printed(letters / "reply.pdf", paragraphs)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ZEREN_STORE", str(tmp_path / "guide.kgl"))
    return tmp_path


def printed(path: Path, paragraphs: list[str]) -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    canvas = Canvas(str(path))
    canvas.setFont("STSong-Light", 9)
    for number, paragraph in enumerate(paragraphs):
        canvas.drawString(40, 800 - 30 * number, paragraph)
    canvas.save()


def followed(line: str) -> bool:
    """Whether a line of the guide ends well; a check may also end by saying that it has found something."""
    with pytest.raises(SystemExit) as ended:
        cli.main(shlex.split(line)[1:])
    return ended.value.code in ((0, exits.FOUND) if line.startswith("zeren check") else (0,))


@pytest.mark.usefixtures("chinese")
def test_the_guide_can_be_followed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for line in (line for line in COMMANDS if SERVER not in line):
        well = followed(line)
        out, said = capsys.readouterr()
        assert well, f"{line}: {said}"
        if line.split()[1] not in SILENT:
            assert out and not out.startswith("0 rows"), line
    missing = [name for line in COMMANDS for name in re.findall(r"(?:-o|--png|--ics|export) (\S+)", line)]
    assert [name for name in missing if not (folder / name).exists()] == []
    with zeren.open_store(str(folder / "guide.kgl")) as store:
        held = {str(row["document"]) for row in zeren.query("documents", {}, store).rows}
        assert {"notice", "list", "page", "reply"} <= held and "wuhan-2020-proposal-2" not in held
        assert zeren.tasks("市水务局", store, role="lead").rows


def test_the_guide_can_be_followed_on_a_server(
    folder: Path, neo4j_location: str, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [line.replace(SERVER, neo4j_location) for line in COMMANDS if SERVER in line]
    assert len(lines) > 2 and folder.is_dir()
    for line in lines:
        assert followed(line), line
        out, _ = capsys.readouterr()
        assert out and not out.startswith("0 rows"), line


def test_the_python_of_the_guide_runs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}
    exec("\n".join(fenced("python")), names)
    table = names["table"]
    assert isinstance(table, pandas.DataFrame) and (folder / "plans.kgl").exists()
    assert capsys.readouterr().out.startswith(f"{len(table)} rows from ")


def test_the_guide_shows_every_command() -> None:
    shown = {line.split()[1] for line in COMMANDS}
    assert set(cli.cli.commands) - {"completion", "names"} <= shown
