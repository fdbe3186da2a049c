"""From where a document speaks: its place, year and organ, by what it says of itself."""

from typing import Any

import pytest

from graph.build import naming
from graph.build.standpoint import standpoint
from graph.model.facts import Evidence, Facts, Group, Heading, Holder, Post


def facts(name: str = "notice", **head: Any) -> Facts:
    return Facts(name=name, digest="d", document=Heading(**head))


def path(**head: Any) -> str | None:
    return naming.path(standpoint(facts(**head)))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ({"issuer": "江苏省南京市鼓楼区人民政府", "jurisdiction": "鼓楼区"}, "江苏省/南京市/鼓楼区"),
        ({"issuer": "鼓楼区人民政府", "jurisdiction": "鼓楼区", "around": ("江苏省/徐州市",)}, "江苏省/徐州市/鼓楼区"),
        ({"jurisdiction": "鼓楼区", "number": "豫鼓政〔2020〕3号"}, "河南省/开封市/鼓楼区"),
        ({"jurisdiction": "鼓楼区"}, None),
        ({"issuer": "临安市人民政府", "jurisdiction": "临安市", "issued_on": "2013-10-10"}, "浙江省/杭州市/临安市"),
        (
            {"jurisdiction": "白马镇", "around": ("四川省/内江市", "四川省/内江市/资中县")},
            "四川省/内江市/资中县/白马镇",
        ),
        ({"jurisdiction": "湘潭高新技术产业开发区"}, "湖南省/湘潭市/湘潭高新技术产业开发区"),
        ({"jurisdiction": "国家"}, "国家"),
        ({"issuer": "市教育局", "around": ("安徽省/池州市", "安徽省/池州市/贵池区")}, "安徽省/池州市"),
        ({"issuer": "市教育局", "around": ("安徽省/池州市", "江苏省/苏州市")}, None),
        ({"issuer": "苏州工业园区管理委员会"}, "江苏省/苏州市/苏州工业园区"),
        ({"issuer": "西咸新区管理委员会办公室", "jurisdiction": "西咸新区"}, "陕西省/西安市/西咸新区"),
        ({"issuer": "高新区管委会", "jurisdiction": "高新区"}, None),
        ({"jurisdiction": "中山路街道", "around": ("福建省/泉州市",)}, "福建省/泉州市/中山路街道"),
        ({}, None),
    ],
)
def test_the_place_is_that_which_the_document_tells(head: dict[str, Any], expected: str | None) -> None:
    assert path(**head) == expected


def test_a_file_s_name_tells_nothing() -> None:
    assert standpoint(facts("武汉市2020年工作方案")).place is None


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ({"issued_on": "2013-10-10", "number": "某政〔2014〕1号"}, 2013),
        ({"number": "某政办函[2013]89号"}, 2013),
        ({"title": "某县2018年度河长制工作考核细则"}, 2018),
        ({"title": "某县河长制工作考核细则"}, None),
    ],
)
def test_the_year_is_that_of_issue_or_of_the_number(head: dict[str, Any], year: int | None) -> None:
    assert standpoint(facts(**head)).year == year


def test_a_department_speaks_of_its_own_sections() -> None:
    here = standpoint(facts(issuer="池州市信访局", jurisdiction="池州市"))
    assert naming.unit("办公室", here).name == "池州市信访局办公室"
    assert naming.unit("市财政局", here).name == "池州市财政局"
    other = standpoint(facts(issuer="池州市教育局", jurisdiction="池州市"))
    assert naming.unit("办公室", other).id != naming.unit("办公室", here).id


def test_a_government_s_office_is_no_department() -> None:
    assert standpoint(facts(issuer="武汉市人民政府办公厅", jurisdiction="武汉市")).organ is None


def test_a_zone_s_bureaus_are_the_zone_s() -> None:
    here = standpoint(facts(issuer="湘潭高新技术产业开发区管委会", jurisdiction="湘潭高新技术产业开发区"))
    city = standpoint(facts(issuer="湘潭市人民政府", jurisdiction="湘潭市"))
    assert naming.unit("区财政局", here).id == naming.unit("高新区财政局", city).id
    assert naming.unit("区财政局", here).id != naming.unit("市财政局", here).id
    assert naming.unit("市财政局", here).id == naming.unit("市财政局", city).id
    assert naming.unit("管委会", here).id == naming.unit("湘潭高新区管委会", city).id


def test_a_university_s_sections_are_its_own() -> None:
    here = standpoint(facts(issuer="东湖大学", jurisdiction=None))
    assert naming.unit("教务处", here).name == "东湖大学教务处"


def test_units_of_unknown_places_are_the_document_s_alone() -> None:
    one, other = (standpoint(facts(name, issuer="市教育局")) for name in ("a", "b"))
    assert naming.unit("市发改委", one).id == naming.unit("市发展改革委", one).id
    assert naming.unit("市发改委", one).id != naming.unit("市发改委", other).id
    assert naming.unit("城关镇政府", one).id != naming.unit("城关镇政府", other).id
    assert naming.unit("财政部", one).id == naming.unit("财政部", other).id
    assert naming.members("各有关部门", one, ("市财政局",)) == (naming.unit("市财政局", one),)


def test_units_of_a_town_that_may_lie_anywhere_are_the_document_s_alone() -> None:
    one, other = (standpoint(facts(name, issuer="中山路街道办事处", jurisdiction="中山路街道")) for name in ("a", "b"))
    assert naming.unit("党政办", one).id == naming.unit("党政办公室", one).id
    assert naming.unit("党政办", one).id != naming.unit("党政办", other).id
    seat = naming.government(one)
    assert seat is not None
    assert seat.id == naming.unit("中山路街道办事处", one).id


def test_a_bare_office_is_nobody_s_in_two_documents() -> None:
    one, other = (standpoint(facts(name, issuer="国务院", jurisdiction="国家")) for name in ("a", "b"))
    assert naming.unit("办公室", one).id != naming.unit("办公室", other).id


def of_posts(*units: str, **head: Any) -> str | None:
    words = Evidence(0, 2, "某某")
    holders = tuple(Holder(None, Post(unit, "负责人"), words) for unit in units)
    found = Facts(name="n", digest="d", document=Heading(**head), groups=(Group("某领导小组", words, (), holders),))
    return naming.path(standpoint(found))


def test_a_document_of_ministries_alone_is_one_of_the_state() -> None:
    assert of_posts("公安部", "民政部", "水利部", "统计局", "市场监管总局") == "国家"
    assert of_posts("公安部", "民政部", "水利部", "市统计局") is None
    assert of_posts("公安部", "统计局") is None
    assert of_posts("组织部", "宣传部", "武装部", "统战部") is None
    assert of_posts("公安部", "民政部", "水利部", issuer="青阳县人民政府", jurisdiction="青阳县") != "国家"
    assert path(addressees=("各省、自治区、直辖市人民政府",)) == "国家"


def test_a_document_of_a_city_s_bureaus_is_not_one_of_the_province_that_it_cites() -> None:
    around = ("湖南省",)
    assert of_posts("市教育局", "市财政局", around=around) is None
    assert of_posts("省教育厅", "省财政厅", around=around) == "湖南省"
    assert of_posts("市教育局", "市财政局", around=(*around, "湖南省/怀化市")) == "湖南省/怀化市"
