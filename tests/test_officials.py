"""Officials in running text, before and behind their titles; ordinary words are none."""

import pytest

from graph.model.facts import Evidence, Group, Member
from loaders.document import Document
from loaders.fold import fold
from loaders.rosters.officials import officials


def _found(text: str) -> list[tuple[str, str | None, str | None]]:
    document = Document("invented", text, fold(text), "")
    found = officials(document, ())
    assert all(text[each.evidence.start : each.evidence.end] == each.evidence.quote for each in found)
    return [(each.official, post.unit, post.title) for each in found for post in each.posts]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("周明远书记、何新民常务副省长到会。", [("周明远", None, "书记"), ("何新民", None, "常务副省长")]),
        ("水利部李清部长作了讲话。", [("李清", "水利部", "部长")]),
        ("随后向何新副总理汇报。", [("何新", "国务院", "副总理")]),
        ("会议由省委书记周明远主持。", [("周明远", "省委", "书记")]),
        ("副省长李清、市长张立同志出席。", [("李清", None, "副省长"), ("张立", None, "市长")]),
        ("工业和信息化部副部长何新民到会。", [("何新民", "工业和信息化部", "副部长")]),
        ("会议由市经济和信息化局局长周明远主持。", [("周明远", "市经济和信息化局", "局长")]),
        ("省委和省住房和城乡建设厅厅长李清到场。", [("李清", "省住房和城乡建设厅", "厅长")]),
        (
            "副组长分别为市政府副秘书长李清、随州市委副书记何新民。",
            [("李清", "市政府", "副秘书长"), ("何新民", "随州市委", "副书记")],
        ),
        ("副市长周明担任组长。", [("周明", None, "副市长")]),
    ],
)
def test_officials_are_found_with_their_posts(text: str, wanted: list[tuple[str, str | None, str | None]]) -> None:
    assert _found(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "县委书记、县长负总责。",
        "副总理、国务委员协助总理工作。",
        "全国政协副主席到会。",
        "由分管副市长带队。",
        "责任局长要落实。",
        "严肃书记抓党建责任。",
    ],
)
def test_titles_without_names_are_no_officials(text: str) -> None:
    assert _found(text) == []


def test_members_of_a_roster_are_not_read_a_second_time() -> None:
    text = "副组长:财政部副部长何新民、水利部副部长周明远。\n水利部副部长李清作了讲话。\n"
    told = Evidence(0, text.index("。"), text[: text.index("。")])
    group = Group("某某领导小组", told, (Member("何新民", "副组长", (), told), Member("周明远", "副组长", (), told)))
    document = Document("invented", text, fold(text), "")
    assert [each.official for each in officials(document, ())] == ["何新民", "周明远", "李清"]
    assert [each.official for each in officials(document, (group,))] == ["李清"]
