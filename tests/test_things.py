"""Labs, facilities and platforms over several documents: variants of a name are one thing, kinds are told apart."""

from pathlib import Path

import pytest

import zeren
from graph.store import Store

HEAD = "青州市人民政府关于加快建设科技强市的实施意见\n"
TEXTS = {
    "opinion-2021": HEAD
    + "推动深海成像、极地冰芯等重大科技基础设施建设。办好月牙湾实验室、白沙湖实验室等2大海东实验室。",
    "opinion-2024": HEAD + "用好深海成像设施等大科学装置，建设深海成像公共服务平台，扩建月牙湾实验室。",
}


@pytest.fixture
def things(store: Store, tmp_path: Path) -> list[tuple[object, ...]]:
    """Every sighting of a thing in two documents: its id, the name there, the document's year, and its collective."""
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    assert not zeren.load([tmp_path], store).failed
    found = zeren.query("things", {}, store).rows
    return [(row["id"], row["surface"], str(row["document"])[-4:], row["collective"]) for row in found]


def test_variants_of_a_name_are_one_thing_of_its_kind(things: list[tuple[object, ...]]) -> None:
    assert set(things) == {
        ("facility:深海成像", "深海成像", "2021", "重大科技基础设施"),
        ("facility:深海成像", "深海成像设施", "2024", "大科学装置"),
        ("facility:极地冰芯", "极地冰芯", "2021", "重大科技基础设施"),
        ("platform:深海成像公共服务平台", "深海成像公共服务平台", "2024", None),
        ("lab:月牙湾实验室", "月牙湾实验室", "2021", "2大海东实验室"),
        ("lab:月牙湾实验室", "月牙湾实验室", "2024", None),
        ("lab:白沙湖实验室", "白沙湖实验室", "2021", "2大海东实验室"),
    }
