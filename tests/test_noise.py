"""What is no language is left out and told; what stands around it, and language of any length, is read."""

import pytest

from loaders.extract import extract
from tests.invented import COUNTY, facts, made

CLAUSE = "（牵头单位：县水利局；责任单位：县财政局）"
BEFORE, BEHIND = f"一、修建水坝。{CLAUSE}\n", f"\n二、疏浚河道。{CLAUSE}"


def unread(text: str) -> list[str]:
    return [one.kind for one in extract(made(f"{COUNTY}\n\n{text}")).findings if one.kind == "unread-text"]


@pytest.mark.parametrize(
    "noise", ["9" * 30_000, "（（" * 15_000, "市、" * 15_000, "1\t2\n" * 5_000, "河道。" * 9_000, "(3)、12.\n" * 900]
)
def test_what_stands_around_noise_is_read(noise: str) -> None:
    document = made(f"{COUNTY}\n\n{BEFORE}{noise}{BEHIND}")
    found = extract(document)
    assert [task.title for task in found.tasks] == ["修建水坝", "疏浚河道"]
    assert all(document.text[one.evidence.start : one.evidence.end] == one.evidence.quote for one in found.tasks)
    assert [one.kind for one in found.findings] == ["unread-text"]


@pytest.mark.parametrize(
    "language",
    [
        "、".join(f"县第{n}号水库" for n in range(1500)),  # a list of a whole county on one line
        "\n".join(f"{n}\t疏浚{n}号河\t县水利局\t县财政局" for n in range(1500)),
        " ".join(f"{n} 疏浚{n}号河 县水利局 县财政局" for n in range(700)),  # a table without its line breaks
        "\n".join(["|---|---|---|---|---|---|---|"] * 80),
        "\n" * 5_000,
        "".join(f"{n}.疏浚河道。县水利局负责。" for n in range(3_000)),
    ],
    ids=range(6),
)
def test_language_of_any_length_is_read(language: str) -> None:
    assert unread(BEFORE + language + BEHIND) == []


def test_a_table_of_many_rows_alike_loses_none() -> None:
    rows = "\n".join(f"{n}\t疏浚河道\t县水利局" for n in range(1, 400))
    found = facts(COUNTY, f"任务分解表\n序号\t任务\t责任单位\n{rows}\n")
    assert len(found.tasks) == 399


def test_stretches_that_meet_are_left_out_once() -> None:
    again = f"{'塘' * 20_001}。" * 150
    document = made(f"{COUNTY}\n\n{BEFORE}{again}{BEHIND}")
    found = extract(document)
    assert [task.title for task in found.tasks] == ["修建水坝", "疏浚河道"]
    assert [one.kind for one in found.findings] == ["unread-text"]


def test_what_a_merged_cell_says_all_over_its_row_is_read_once() -> None:
    note = "备注：由县水利局负责汇总，每季度末月25日前将进展情况报县政府督查室。"
    found = facts(COUNTY, f"序号\t任务\t责任单位\n1\t修建水坝\t县住建局\n\n{note}\t{note}\t{note}\n")
    assert [len(task.assignments) for task in found.tasks] == [1, 1]
    assert len(found.obligations) == 1
