"""Which names mean one unit, and which do not."""

import pytest

from graph.units.identity import government, members, resolve
from graph.units.places import STATE, place_of, within
from graph.units.things import official_id, thing

SAME = [
    ("市发展改革委", "武汉市", "武汉市发展和改革委员会", "湖北省"),
    ("市发改委", "武汉市", "市发展和改革委员会", "武汉市"),
    ("市科技局", "武汉市", "武汉市科技局", "湖北省"),
    ("东湖高新区管委会", "武汉市", "武汉东湖新技术开发区管委会", "武汉市"),
    ("东湖高新区管委会", "武汉市", "武汉东湖新技术开发区管理委员会", "武汉市"),
    ("市政府国资委", "武汉市", "市国有资产监督管理委员会", "武汉市"),
    ("武昌区政府", "武汉市", "武昌区人民政府", "武汉市"),
    ("市妇联", "沈阳市", "沈阳市妇女联合会", "沈阳市"),
    ("省科技厅", "武汉市", "湖北省科学技术厅", "湖北省"),
    ("人行市中心支行", "遂宁市", "中国人民银行遂宁市中心支行", "遂宁市"),
    ("遂宁银保监分局", "遂宁市", "市银保监分局", "遂宁市"),
    ("市政府金融办", "怀化市", "怀化市金融办公室", "怀化市"),
    ("市防指", "武汉市", "武汉市防汛抗旱指挥部", "湖北省"),
    ("市编委", "武汉市", "市委机构编制委员会", "武汉市"),
    ("市委深改委", "武汉市", "市委全面深化改革委员会", "武汉市"),
    ("市禁毒委", "武汉市", "市禁毒委员会", "武汉市"),
    ("市道安委", "武汉市", "市道路交通安全委员会", "武汉市"),
    ("国务院安委会", "武汉市", "国务院安全生产委员会", "湖北省"),
    ("国家防总", "湖北省", "国家防汛抗旱总指挥部", "武汉市"),
]
APART = [
    ("市科技局", "武汉市", "市科技局", "沈阳市"),
    ("市科技局", "武汉市", "省科技厅", "武汉市"),
    ("市卫健委", "武汉市", "市科技局", "武汉市"),
    ("市工信局", "武汉市", "市经信局", "武汉市"),
    ("市甲局", "武汉市", "市乙局", "武汉市"),
    ("市编委", "武汉市", "市编办", "武汉市"),
    ("市绿化委员会", "武汉市", "市园林绿化局", "武汉市"),
    ("市安委会", "武汉市", "市安委办", "武汉市"),
    ("区财政局", "武汉市", "市财政局", "武汉市"),
]


def key(name: str, place: str) -> str:
    return resolve(name, place_of(place)).id


@pytest.mark.parametrize(("one", "here", "other", "there"), SAME)
def test_names_of_one_unit(one: str, here: str, other: str, there: str) -> None:
    assert key(one, here) == key(other, there)


@pytest.mark.parametrize(("one", "here", "other", "there"), APART)
def test_names_of_two_units(one: str, here: str, other: str, there: str) -> None:
    assert key(one, here) != key(other, there)


def test_an_id_can_be_read_and_says_why() -> None:
    found = resolve("市科技局", place_of("武汉市"))
    assert (found.id, found.name, found.kind) == ("unit:湖北省/武汉市:科学技术局", "武汉市科学技术局", "Bureau")
    assert any("科技局 = 科学技术局" in reason for reason in found.why)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("武昌区人民政府", "District"),
        ("市委宣传部", "PartyOrgan"),
        ("团市委", "MassOrganisation"),
        ("市国资委", "Bureau"),
        ("长江新区管委会", "Zone"),
        ("市中级人民法院", "Court"),
        ("市安委会", "LeadingGroup"),
        ("市社会信用体系建设联席会议", "LeadingGroup"),
        ("市园林绿化委员会", "Bureau"),
    ],
)
def test_kinds(name: str, kind: str) -> None:
    assert resolve(name, place_of("武汉市")).kind == kind


def test_ministries_have_no_place() -> None:
    found = resolve("国家发展改革委", place_of("武汉市"))
    assert (found.place, found.kind) == (None, "Ministry")
    assert found.id == resolve("发展改革委", STATE).id
    assert resolve("科技部", place_of("湖北省")).id == resolve("国家科学技术部", STATE).id
    assert resolve("市人民武装部", place_of("武汉市")).place == "湖北省/武汉市"


def test_members_of_a_collective() -> None:
    found = members("各区人民政府", place_of("武汉市"), ("东湖风景区管委会",))
    assert len(found) == 14
    assert {unit.kind for unit in found} == {"District", "Zone"}
    assert members("各有关部门", place_of("武汉市"), ()) == ()


def test_things_and_officials() -> None:
    assert thing("facility", "“种质保藏”设施").id == thing("facility", "种质保藏").id
    assert thing("lab", "种质保藏").id != thing("facility", "种质保藏").id
    one, other = (resolve("市财政局", place_of(place)) for place in ("武汉市", "沈阳市"))
    assert official_id("林知远", one) != official_id("林知远", other)


def test_a_name_that_any_group_may_bear_is_none_of_the_place_s() -> None:
    for name in ("联席会议", "市联席会议", "市领导小组办公室", "县指挥部", "综合协调组"):
        assert resolve(name, place_of("武汉市")).place is None, name
    assert resolve("市扶贫开发领导小组", place_of("武汉市")).place == "湖北省/武汉市"


def test_sections_and_groups_of_the_organ_that_speaks_are_its_own_and_firms_are_not() -> None:
    said = {
        name: resolve(name, place_of("武汉市"), organ="农业农村局").name for name in ("局禁渔工作领导小组", "渔政科")
    }
    assert said == {"局禁渔工作领导小组": "武汉市农业农村局禁渔工作领导小组", "渔政科": "武汉市农业农村局渔政科"}
    assert resolve("种业集团有限公司", place_of("武汉市"), organ="农业农村局").name == "武汉市种业集团"


def test_the_office_of_the_subdistrict_that_speaks() -> None:
    assert resolve("街道办事处", within(place_of("武汉市"), "水果湖街道")).name == "水果湖街道办事处"


def test_branches_of_the_central_bank_and_brigades_are_no_firms_and_nothing_other() -> None:
    kinds = [resolve(name, place_of("武汉市")).kind for name in ("人行武汉市分行", "市消防救援支队", "市农业银行")]
    assert kinds == ["Bureau", "Bureau", "Enterprise"]


def test_the_government_of_the_state_is_the_state_council() -> None:
    assert government(STATE).id == resolve("国务院", place_of("武汉市")).id


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("市电信公司", "中国电信武汉市分公司"),
        ("人行武汉市分行", "中国人民银行武汉市分支机构"),
        ("武汉海关", "武汉海关"),
        ("团市委", "共青团武汉市委员会"),
        ("金融监管总局湖北监管局", "国家金融监督管理总局湖北省监管局"),
        ("市科技局", "武汉市科学技术局"),
        ("民航武汉安全监管办", "民航武汉安全监督管理办公室"),
        ("市特色小镇建设联席会议", "武汉市特色小镇建设联席会议"),
        ("市快速路(二环)建设指挥部", "武汉市快速路(二环)建设指挥部"),
        ("市文旅局(文物局)", "武汉市文化和旅游局"),
    ],
)
def test_the_place_stands_in_a_name_where_such_units_have_it(printed: str, name: str) -> None:
    assert resolve(printed, place_of("武汉市")).name == name
