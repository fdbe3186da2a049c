"""To whom a post belongs that a roster prints without its unit, and a group that a department sets up."""

from pathlib import Path

from graph.build import build
from graph.model.graph import Graph
from loaders.extract import extract
from loaders.read import read

ROSTER = """{issuer}关于成立防汛工作领导小组的通知

各有关单位:

经研究,决定成立防汛工作领导小组,名单如下:

组  长:王大山  {head}
副组长:李小河  {second}
成  员:孙  立  办公室主任

{issuer}
2021年3月2日
"""


def graph(tmp_path: Path, issuer: str, head: str, second: str) -> Graph:
    file = tmp_path / "roster.txt"
    file.write_text(ROSTER.format(issuer=issuer, head=head, second=second), encoding="utf-8")
    return build(extract(read(file)))


def posts(found: Graph) -> set[tuple[str, str, str | None]]:
    names = {node.id: node.name for node in found.nodes}
    held = [edge for edge in found.edges if edge.type == "HOLDS_POST"]
    return {(names[edge.end], str(edge.properties["title"]), _rule(edge.properties.get("derived"))) for edge in held}


def _rule(value: object) -> str | None:
    return None if value is None else str(value)


def test_a_bureau_s_posts_are_the_bureau_s(tmp_path: Path) -> None:
    found = graph(tmp_path, "安徽省青阳县教育局", "党组书记、局长", "党组成员、副局长")
    assert posts(found) == {
        ("青阳县教育局", "党组书记", "post-of-the-issuer"),
        ("青阳县教育局", "局长", "post-of-the-issuer"),
        ("青阳县教育局", "党组成员", "post-of-the-issuer"),
        ("青阳县教育局", "副局长", "post-of-the-issuer"),
        ("青阳县教育局办公室", "主任", None),
    }


def test_a_government_s_posts_are_the_government_s_and_no_others(tmp_path: Path) -> None:
    found = posts(graph(tmp_path, "安徽省青阳县人民政府", "县长", "调研员"))
    assert ("青阳县人民政府", "县长", "post-of-the-government") in found
    assert "调研员" not in {title for _, title, _ in found}


def test_a_department_s_group_is_not_the_place_s(tmp_path: Path) -> None:
    groups = [
        node.id
        for issuer in ("安徽省青阳县教育局", "安徽省青阳县水利局", "安徽省青阳县人民政府")
        for node in graph(tmp_path, issuer, "王主任", "副主任").nodes
        if node.properties.get("kind") == "LeadingGroup"
    ]
    assert len(set(groups)) == len(groups) == 3
