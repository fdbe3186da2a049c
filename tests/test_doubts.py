"""What a person should look at in the clauses of a document, in invented notices."""

import pytest

from tests.invented import CITY, facts

# The end of a text, and the kinds of its findings.
ENDS = [
    ("（牵头单位：市民政局；责任单位：市财政局、市人", ["cut-off"]),
    ("（牵头单位：市民政局；责任单位：市财政局）", []),
    ("（牵头单位：市民政局；责任单位：市财政局）\n\n", []),
    ("（牵头单位：市民政局；责任单位：市财政局\n2.培训护理员。（责任单位：市人社局）", []),
    ("\n牵头单位：市民政局", []),
]


@pytest.mark.parametrize(("end", "kinds"), ENDS)
def test_a_text_that_ends_inside_a_clause_is_reported(end: str, kinds: list[str]) -> None:
    found = facts(CITY, f"1.改造老旧院舍。完成全部改造。{end}").findings
    assert [finding.kind for finding in found] == kinds
