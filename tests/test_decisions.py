"""Decisions: what each does to the graph, that it can be taken back, and what a damaged file says."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import zeren
from cli import cli
from graph import decisions
from graph.deciding import decided
from graph.decisions import FILE_NAME, Decision
from graph.errors import DecisionError
from graph.store import Store
from loaders.extract import extract
from tests.invented import doers, made

PLAN = (
    "武汉市人民政府关于印发清淤方案的通知\n\n"
    "一、清淤。（牵头单位：市水务局；责任单位：市体育句）\n二、管护。（牵头单位：市体育局；责任单位：市水务局）\n"
    "三、验收。（牵头单位：市城管执法委；责任单位：市文旅集团市水投集团）\n"
)
HEAD = ",".join(decisions.COLUMNS)
FINDING = ("plan", "near-name", "市体育句")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A document with a damaged name, alone in its folder."""
    path = tmp_path / "plan.txt"
    path.write_text(PLAN, encoding="utf-8")
    return path


def run(*arguments: str | Path) -> Result:
    done = CliRunner().invoke(cli, [*map(str, arguments)], standalone_mode=False)
    assert done.exception is None, done.exception
    return done


def lines(store: Store) -> list[str]:
    return list(zeren.export(store))


def answered(*made_up: Decision) -> list[list[str]]:
    """Who does what in the plan as decided, task by task."""
    return [doers(task) for task in decided(extract(made(PLAN)), made_up).tasks]


def test_without_decisions_nothing_changes() -> None:
    found = extract(made(PLAN))
    assert decided(found, (Decision("rename", "市民政局", to="市教育局"),)).tasks == found.tasks
    assert decided(found, (Decision("rename", "市体育句", document="other", to="市体育局"),)) == found
    assert decided(found, ()) == found


def test_each_decision_changes_the_units_of_a_task_and_says_so() -> None:
    assert answered()[:2] == [["L市水务局", "R市体育句"], ["L市体育局", "R市水务局"]]
    assert answered(Decision("rename", "市体育句", to="市体育局"))[0] == ["L市水务局", "R*市体育局"]
    assert answered(Decision("merge", "市水务局", to="市体育局"))[1] == ["L市体育局", "R*市体育局"]
    assert answered(Decision("divide", "市体育句", to="市体育局、市教育局"))[0] == [
        "L市水务局",
        "R*市体育局",
        "R*市教育局",
    ]
    assert answered(Decision("split", "市水务局", document="invented"))[0] == ["L*市水务局", "R市体育句"]


def test_decisions_are_replayed_in_their_order() -> None:
    first, second = Decision("rename", "市体育句", to="市教体句"), Decision("rename", "市教体句", to="市教育局")
    assert answered(first, second)[0] == ["L市水务局", "R*市教育局"]
    assert answered(second, first)[0] == ["L市水务局", "R*市教体句"]


def test_an_accepted_finding_is_repaired_and_a_rejected_one_is_silent(plan: Path) -> None:
    assert "near-name" in run("check", plan).stdout
    run("decide", "reject", plan, "near-name", "体育句")
    assert "near-name" not in run("check", plan).stdout
    assert "near-name" in run("check", plan, "--no-decisions").stdout
    (plan.parent / FILE_NAME).unlink()
    run("decide", "accept", plan, "near-name", "体育句", "--reason", "a slip of the pen")
    assert "near-name" not in run("check", plan).stdout
    kept = decisions.read(plan.parent / FILE_NAME)
    assert kept == (Decision("accept", "市体育句", *FINDING[:2], "市体育局", "a slip of the pen"),)


def test_a_decision_reaches_the_store_and_can_be_taken_back(plan: Path, store: Store) -> None:
    zeren.load([plan], store)
    before = lines(store)
    run("decide", "rename", plan, "市体育句", "市体育局")
    assert zeren.load([plan], store).loaded == ("plan",)
    assert zeren.load([plan], store).unchanged == ("plan",)
    rows = zeren.tasks("市体育局", store, role="responsible").rows
    assert [(row["task"], row["derived"]) for row in rows] == [("清淤", "decision")]
    assert all(PLAN[int(str(row["start"])) : int(str(row["end"]))] == row["quote"] for row in rows)
    assert zeren.unit("市体育句", store).name == "武汉市体育局"
    assert zeren.load([plan], store, undecided=True).loaded == ("plan",)
    assert lines(store) == before
    zeren.load([plan], store)
    (plan.parent / FILE_NAME).write_text(f"{HEAD}\n", encoding="utf-8")
    assert zeren.load([plan], store).loaded == ("plan",)
    assert lines(store) == before


def test_a_name_kept_apart_is_a_unit_of_its_document(plan: Path, embedded_store: Store) -> None:
    other = plan.with_name("other.txt")
    other.write_text(PLAN, encoding="utf-8")
    run("decide", "split", plan, "市水务局")
    zeren.load([plan.parent], embedded_store)
    rows = [row for row in zeren.query("sightings", {}, embedded_store).rows if row["surface"] == "市水务局"]
    assert {str(row["document"]): str(row["unit"]) for row in rows} == {"plan": "市水务局", "other": "武汉市水务局"}


def test_merged_units_are_one_in_every_document_of_the_folder(plan: Path, embedded_store: Store) -> None:
    plan.with_name("other.txt").write_text(PLAN, encoding="utf-8")
    run("decide", "merge", plan.parent, "市水务局", "市城管执法委")
    zeren.load([plan.parent], embedded_store)
    rows = zeren.tasks("市城管执法委", embedded_store, role="lead").rows
    assert {(str(row["document"]), str(row["task"])) for row in rows} == {
        (name, task) for name in ("plan", "other") for task in ("清淤", "验收")
    }


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a,b\n", 1, "the first line is no head"),
        (f"{HEAD}\nrename,,,市体育句\n", 2, "6 values are needed"),
        (f"{HEAD}\n\nerase,,,市体育句,市体育局,\n", 3, "no such decision, got erase"),
        (f"{HEAD}\nrename,,,市体育句,,\n", 2, "rename needs to"),
        (f"{HEAD}\nsplit,,,市体育句,,\n", 2, "split needs document"),
        (f"{HEAD}\naccept,plan,odd,市体育句,,\n", 2, "no such kind of finding, got odd"),
        (f"{HEAD}\ndivide,,,市体育句,市体育局,\n", 2, "one name is no division"),
        (f'{HEAD}\nrename,,,"市体育句,市体育局,\n', 2, "is no line of a CSV file"),
    ],
)
def test_a_damaged_file_stops_the_load_and_names_the_line(
    plan: Path, embedded_store: Store, text: str, line: int, said: str
) -> None:
    file = plan.parent / FILE_NAME
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DecisionError) as error:
        zeren.load([plan], embedded_store)
    assert str(error.value).startswith(f"{file}:{line}: ")
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert embedded_store.documents() == {}


def test_a_file_in_another_encoding_is_refused(plan: Path) -> None:
    file = plan.parent / FILE_NAME
    file.write_bytes(f"{HEAD}\nrename,,,市体育句,市体育局,\n".encode("gb18030"))
    with pytest.raises(DecisionError, match=":2: is not UTF-8; save it as UTF-8"):
        decisions.read(file)


def test_a_decision_about_no_finding_is_refused(plan: Path) -> None:
    with pytest.raises(DecisionError, match="no findings of kind near-name hold these words"):
        zeren.answer_finding("accept", plan, "near-name", "市水务局")
    assert not (plan.parent / FILE_NAME).exists()


def test_spreadsheets_mark_utf8_and_lines_are_added_behind_the_last(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_text(f"\ufeff{HEAD}\nrename,,,甲局,乙局,", encoding="utf-8")
    decisions.add(file, Decision("merge", "丙局", to="丁局", reason='says "he", 因为'))
    decisions.add(file, Decision("merge", "丙局", to="丁局", reason='says "he", 因为'))
    assert [(one.decision, one.words, one.to) for one in decisions.read(file)] == [
        ("rename", "甲局", "乙局"),
        ("merge", "丙局", "丁局"),
    ]
