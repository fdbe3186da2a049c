"""Names whose characters also make offices or verbs are people where a roster lists people."""

import pytest

from loaders.extract import extract
from loaders.read import read_bytes
from loaders.surnames import looks_like_name

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


@pytest.mark.parametrize("words", ["董事会", "常务会", "农学会", "商会", "党代会", "全委会"])
def test_a_body_is_nobody(words: str) -> None:
    assert not looks_like_name(words)
