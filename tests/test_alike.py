"""Names that stand for one unit within one document: other forms of a department's name, and short names it sets."""

from pathlib import Path

import pytest

from graph.build import build
from loaders.extract import extract
from loaders.read import read

HEAD = "青阳县人民政府办公室关于印发乡村建设工作方案的通知\n\n安徽省青阳县各乡镇人民政府:\n\n"
END = "\n\n青阳县人民政府办公室\n2021年3月2日\n"


def units(tmp_path: Path, *lists: str, text: str = "") -> dict[str, str]:
    """The id of every name of a notice whose items are answered for by these lists."""
    items = "".join(f"{place}.建设第{place}批项目。(责任单位:{names})\n" for place, names in enumerate(lists, start=1))
    file = tmp_path / "notice.txt"
    file.write_text(HEAD + text + items + END, encoding="utf-8")
    graph = build(extract(read(file)))
    ids = {node.id for node in graph.nodes if node.label == "Unit"}
    stated = (edge for edge in graph.edges if edge.type == "STATED_IN" and edge.start in ids)
    return {str(edge.properties["surface"]): edge.start for edge in stated}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("县发改委", "县发改局"),
        ("县城管局", "县城管执法局"),
        ("县自然资源局", "县自然资源和规划局"),
        ("县文旅局", "县文旅体局"),
        ("县教育局", "县教体局"),
        ("县生态环境局", "县生态环境分局"),
        ("县生态环境局", "池州市生态环境局青阳分局"),
        ("县投资促进局", "县投资促进中心"),
        ("九华山管委会", "九华山风景区管委会"),
        ("县交投公司", "县交投集团"),
        ("县委经研金融办", "县经研金融办"),
    ],
)
def test_forms_of_a_department_s_name_are_one_unit_unless_side_by_side(tmp_path: Path, one: str, other: str) -> None:
    apart = units(tmp_path, f"{one}、县财政局", f"{other}、县民政局")
    assert apart[one] == apart[other]
    if "生态环境" not in one:
        beside = units(tmp_path, f"{one}、县财政局", f"{one}、{other}")
        assert beside[one] != beside[other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("县农业农村局", "县林业局"),
        ("县公安局", "县森林公安局"),
        ("县城管局", "市城管执法局"),
        ("县卫健委", "县卫计委"),
        ("县经开区管委会", "县高新区管委会"),
        ("县体育局", "县教体局"),
        ("县交投公司", "县城投集团"),
    ],
)
def test_other_departments_stay_apart(tmp_path: Path, one: str, other: str) -> None:
    found = units(tmp_path, f"{one}、县财政局", f"{other}、县民政局")
    assert found[one] != found[other]


def test_a_short_name_that_the_text_sets_is_the_unit(tmp_path: Path) -> None:
    text = "成立青阳县农村供水保障协调委员会(以下简称供水协调委),由供水协调委于每年6月底前报送总结。\n"
    roster = "附件:青阳县农村供水保障协调委员会名单\n主任:王大山 县水利局局长\n成员:李小河 县财政局副局长\n"
    found = units(tmp_path, "供水协调委", text=text + roster)
    assert found["供水协调委"] == found["青阳县农村供水保障协调委员会"]


def test_a_street_called_after_a_department_s_subject_is_a_street(tmp_path: Path) -> None:
    found = units(tmp_path, "县财政局、招商街道办、文化街办")
    assert {key.rpartition(":")[2] for name, key in found.items() if name.endswith("办")} == {"办事处"}
    assert set(found) == {"县财政局", "招商街道办", "文化街办"}
