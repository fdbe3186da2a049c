"""Rosters as documents write them, and the groups, members, posts and offices that are read out of them."""

from pathlib import Path

import pytest

from graph.model.facts import Group
from loaders.document import Document
from loaders.fold import fold
from loaders.heads.headings import heading
from loaders.layout.structure import outline
from loaders.read import read
from loaders.rosters.groups import groups

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
TITLE = "清河县人民政府关于成立清河县河道治理工作领导小组的通知\n"
Rows = list[tuple[str, str | None, list[tuple[str | None, str | None]]]]


def _groups(text: str) -> tuple[tuple[Group, ...], list[str | None]]:
    document = Document("invented", text, fold(text), "")
    layout = outline(document)
    found, findings = groups(document, layout, heading(document, layout)[0])
    for group in found:
        said = [group.evidence, *(each.evidence for each in group.members), *(each.evidence for each in group.holders)]
        assert all(text[each.start : each.end] == each.quote for each in said)
    return found, [finding.repair for finding in findings]


def _rows(group: Group) -> Rows:
    return [(each.official, each.role, [(post.unit, post.title) for post in each.posts]) for each in group.members]


LAYOUTS: dict[str, tuple[str, Rows]] = {
    "spaced names": (
        "组　长：周　明　　县长\n副 组 长：何新民　　县水利局局长\n",
        [("周明", "组长", [(None, "县长")]), ("何新民", "副组长", [("县水利局", "局长")])],
    ),
    "run together, two posts": (
        "组 长:周明远省委常委、常务副省长\n成员:何新\n",
        [("周明远", "组长", [("省委", "常委"), (None, "常务副省长")]), ("何新", "成员", [])],
    ),
    "post first": (
        "组  长:党委书记周树东\n副组长:党委副书记、校长何新民\n",
        [
            ("周树东", "组长", [("党委", "书记")]),
            ("何新民", "副组长", [("党委", "副书记"), (None, "校长")]),
        ],
    ),
    "several on a line": (
        "组长:周明远 县长\n成 员:杨 立 马红梅 许晓东\n",
        [
            ("周明远", "组长", [(None, "县长")]),
            ("杨立", "成员", []),
            ("马红梅", "成员", []),
            ("许晓东", "成员", []),
        ],
    ),
    "unit in brackets": (
        "召集人:周明远(县委办)\n成员:何 新(县水利局)\n",
        [("周明远", "召集人", [("县委办", None)]), ("何新", "成员", [("县水利局", None)])],
    ),
    "label and post on lines of their own": (
        "组长\n周明远\n县长\n常务副组长\n何新\n副县长\n",
        [("周明远", "组长", [(None, "县长")]), ("何新", "常务副组长", [(None, "副县长")])],
    ),
    "one line": (
        "组长:周明远 县长 副组长:何新 副县长 成员:李清 县水利局局长 王一平 县财政局副局长",
        [
            ("周明远", "组长", [(None, "县长")]),
            ("何新", "副组长", [(None, "副县长")]),
            ("李清", "成员", [("县水利局", "局长")]),
            ("王一平", "成员", [("县财政局", "副局长")]),
        ],
    ),
    "a post that goes on in the next line, a unit without a title": (
        "组长:周明远同志(县委副书记)\n成员:何新  县水利局党组成员、\n        总规划师\n李清  县教育局\n",
        [
            ("周明远", "组长", [("县委", "副书记")]),
            ("何新", "成员", [("县水利局", "党组成员"), (None, "总规划师")]),
            ("李清", "成员", [("县教育局", None)]),
        ],
    ),
    "merged, compound and minority names": (
        "组长:陆 明俞 悦\n成员:欧阳明华 县水利局局长\n买买提·艾力 县民政局副局长\n",
        [
            ("陆明", "组长", []),
            ("俞悦", "组长", []),
            ("欧阳明华", "成员", [("县水利局", "局长")]),
            ("买买提·艾力", "成员", [("县民政局", "副局长")]),
        ],
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_roster_is_read_in_each_layout(layout: str) -> None:
    body, rows = LAYOUTS[layout]
    found, _ = _groups(TITLE + body)
    assert [_rows(group) for group in found] == [rows]
    assert found[0].name == "清河县河道治理工作领导小组"


def test_units_as_members_are_holders() -> None:
    found, _ = _groups(TITLE + "总指挥:周明远 县长\n成员单位:县水利局、县财政局\n")
    assert [(each.role, each.post.unit) for each in found[0].holders] == [("成员", "县水利局"), ("成员", "县财政局")]


def test_roles_that_posts_fill_without_names() -> None:
    found, _ = _groups("成立由县政府分管副县长任组长,县水利局局长任副组长的河道治理领导小组,办公室设在县水利局。")
    assert found[0].name == "河道治理领导小组"
    assert found[0].office_at == "县水利局"
    assert not found[0].members
    assert [(each.role, each.post.unit, each.post.title) for each in found[0].holders] == [
        ("组长", "县政府", "分管副县长"),
        ("副组长", "县水利局", "局长"),
    ]


def test_each_subgroup_is_a_group_of_its_own() -> None:
    found, _ = _groups(
        "(一)综合组\n组长:何新 副县长\n成员:王一平 县财政局局长\n(二)宣传组\n组长:张伟 县委宣传部部长\n成员:赵敏\n"
    )
    assert [group.name for group in found] == ["综合组", "宣传组"]


def test_an_office_and_its_director() -> None:
    text = (
        TITLE
        + "组长:周明远 县长\n成员:何新 县水利局局长\n领导小组办公室设在县水利局,办公室主任由县水利局局长何新兼任。"
    )
    found, _ = _groups(text)
    assert found[0].office_at == "县水利局"
    assert _rows(found[0])[-1] == ("何新", "办公室主任", [("县水利局", "局长")])


def test_a_name_cut_in_the_wrong_place_is_repaired_where_the_document_names_the_place() -> None:
    roster = "组长:周明远 县长\n成员:李一 青河区水利局局长\n何新青 河区人民政府副区长\n"
    found, repairs = _groups(TITLE + roster)
    assert _rows(found[0])[-1] == ("何新", "成员", [("青河区人民政府", "副区长")])
    assert found[0].members[-1].derived is not None
    assert repairs == ["何新 青河区人民政府副区长"]


def test_a_name_of_three_characters_stays_whole_without_such_evidence() -> None:
    found, repairs = _groups(TITLE + "组长:周明远 县长\n成员:何新青 河东区人民政府副区长\n李一 河东区水利局局长\n")
    assert _rows(found[0])[1][0] == "何新青"
    assert repairs == []


def test_prose_about_leaders_is_no_roster() -> None:
    assert _groups("各县要成立领导小组,主要负责同志要亲自抓,成员单位要各司其职。\n负责人:见附表。\n") == ((), [])


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not beside this checkout")
def test_the_seeds_have_46_members() -> None:
    count = 0
    for path in sorted(SEEDS.glob("*.txt")):
        document = read(path)
        layout = outline(document)
        count += sum(len(group.members) for group in groups(document, layout, heading(document, layout)[0])[0])
    assert count == 46
