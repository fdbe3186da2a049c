"""Names whose characters also make offices or verbs are people where a roster lists people."""

import pytest

from loaders.extract import extract
from loaders.names.surnames import looks_like_name
from loaders.read import read_bytes

ROSTER = """关于成立青河镇园林创建工作领导小组的通知
各村（社区），镇属各单位：
经研究，决定成立青河镇园林创建工作领导小组。现将组成人员名单通知如下：
组　长：范　会　镇党委副书记、镇长
副组长：王学会　镇党委委员、副镇长
成　员：任谦榕　社区建设办公室主任
　　　　任　远　人大办公室主任
　　　　沈任重　党政办公室主任
　　　　李金会　镇妇联主席
　　　　何　新　镇财政所所长
领导小组下设办公室，办公室设在镇社区建设办公室。
青河镇人民政府
2022年3月8日
"""


def test_everyone_is_read_whatever_the_name() -> None:
    (group,) = extract(read_bytes("roster", ROSTER.encode("utf-8"))).groups
    names = [member.official for member in group.members]
    assert names == ["范会", "王学会", "任谦榕", "任远", "沈任重", "李金会", "何新"]
    assert [post.title for member in group.members for post in member.posts][-5:] == [
        "主任", "主任", "主任", "主席", "所长"]  # fmt: skip


PEOPLE = [
    ("组长", "李记泽", "市交通运输局", "总工程师"),
    ("成员", "姜关成", "武汉经开区管委会", "副主任"),
    ("成员", "陈敏", "洪山区人民政府", "副区长"),
    ("成员", "张建", "城镇建设管理中心", "主任"),
    ("成员", "吴建国", "发展改革委", "副主任"),
]
LAYOUTS = {
    "name, post": "{role}：{name}　{unit}{title}",
    "post, name": "{role}：{unit}{title}　{name}",
    "run together": "{role}：{name}{unit}{title}",
    "behind the post": "{role}：{unit}{title}{name}同志",
    "in a bracket": "{role}：{name}（{unit}{title}）",
}


def listed(text: str) -> list[tuple[str, str, str | None, str | None]]:
    notice = f"关于成立青州市水利建设领导小组的通知\n各单位：\n现将组成人员名单通知如下：\n{text}\n"
    notice += "青州市人民政府办公室\n2022年3月8日\n"
    (group,) = extract(read_bytes("roster", notice.encode("utf-8"))).groups
    return [(one.role or "", one.official, post.unit, post.title) for one in group.members for post in one.posts]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_names_and_posts_in_either_order(layout: str) -> None:
    lines = [LAYOUTS[layout].format(role=role, name=name, unit=unit, title=title) for role, name, unit, title in PEOPLE]
    text = "\n".join([*lines[:2], *(line.replace("成员：", "　　　") for line in lines[2:])])
    assert listed(text) == PEOPLE


def test_a_column_of_posts_may_hold_units_alone() -> None:
    rows = "组内职务\t姓名\t职务\n组长\t李记泽\t副市长\n成员\t何新\t市水利局\n成员\t周明\t市财政局\n"
    assert [(name, unit) for _, name, unit, _ in listed(rows)] == [
        ("李记泽", None),
        ("何新", "市水利局"),
        ("周明", "市财政局"),
    ]


@pytest.mark.parametrize("words", ["董事会", "常务会", "农学会", "商会", "党代会", "全委会"])
def test_a_body_is_nobody(words: str) -> None:
    assert not looks_like_name(words)
