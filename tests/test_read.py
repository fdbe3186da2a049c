"""Files become documents whose text is what other programs read, and bad files one sentence each."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import DocumentError
from loaders import read as reading
from loaders.fold import fold
from loaders.read import find, read, read_bytes

TEXT = "某某县防汛工作方案\n\n一、工作目标\n确保安全度汛。（牵头单位：县水利局）\n"
SHARED = Path(__file__).parents[2] / "shared"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_a_text_reads_the_same_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "方案.txt"
    path.write_bytes(TEXT.encode(encoding))
    document = read(path)
    assert (document.name, document.text) == ("方案", TEXT)


def test_big5_is_found_by_what_its_characters_are() -> None:
    text = "關於加強防汛工作的通知，請各單位認真貫徹落實。責任單位：水利局、財政局、教育局。" * 5
    assert read_bytes("通知", text.encode("big5")).text == text


@pytest.mark.parametrize("line_break", ["\r\n", "\r", "\n"])
def test_every_line_break_is_a_line_feed(line_break: str) -> None:
    assert read_bytes("x", TEXT.replace("\n", line_break).encode()).text == TEXT


def test_the_digest_is_of_the_text_and_not_of_its_encoding() -> None:
    assert read_bytes("x", TEXT.encode()).digest == read_bytes("x", TEXT.encode("gb18030")).digest
    assert len(read_bytes("x", TEXT.encode()).digest) == 64


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", " \n\u3000\n".encode(), "holds no text"),
        ("a.txt", b"PK\x03\x04rest of a docx", "damaged Word file or archive"),
        ("a.txt", b"%PDF-1.7", "a damaged PDF file"),
        ("a.txt", b"<!DOCTYPE html><html>", "a web page without text"),
        ("a.txt", b"\x00\x01\x02\x03" * 99, "is not text"),
        ("a.txt", bytes(range(1, 255)) * 9, "encoding"),
        ("a.txt", TEXT.encode().rstrip(b"\n")[:-1], "ends in the middle of a character"),
        ("a.txt", TEXT.encode("utf-16")[:-1], "damaged at byte"),
        ("a.xyz", TEXT.encode(), "is of a type that is not read"),
    ],
    ids=["empty", "blank", "zip", "pdf", "html", "zeros", "noise", "cut", "utf-16 cut", "unknown type"],
)
def test_a_bad_file_is_one_sentence(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(DocumentError, match=says) as caught:
        read(path)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


def test_a_missing_file_a_folder_and_a_file_without_rights_are_one_sentence_each(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="cannot be read, got No such file"):
        read(tmp_path / "none.txt")
    with pytest.raises(DocumentError, match="is a folder"):
        read(tmp_path)
    if os.geteuid() != 0:
        locked = tmp_path / "locked.txt"
        locked.write_text(TEXT, encoding="utf-8")
        locked.chmod(0)
        with pytest.raises(DocumentError, match="cannot be read, got Permission denied"):
            read(locked)


def test_a_file_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST", 10)
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    with pytest.raises(DocumentError, match="is larger than"):
        read(path)


def test_a_folder_a_pattern_and_a_file_stand_for_documents(tmp_path: Path) -> None:
    for name in ("甲/一.txt", "甲/二.md", "甲/乙/三.TXT", "甲/图.png", "甲/.隐/四.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")
    folder = tmp_path / "甲"
    assert {path.name for path in find([folder])} == {"一.txt", "二.md", "三.TXT"}
    assert [path.name for path in find([str(folder / "*.txt")])] == ["一.txt"]
    assert len(find([folder, folder / "一.txt"])) == 3
    assert find([folder / "图.png"]) == [folder / "图.png"]


def test_a_folder_without_documents_and_a_pattern_without_match_are_said(tmp_path: Path) -> None:
    for wanted, says in (
        (tmp_path, "holds no documents"),
        (tmp_path / "*.txt", "matches no file"),
        (tmp_path / "a", "not exist"),
    ):
        with pytest.raises(DocumentError, match=says):
            find([wanted])


def test_folding_makes_one_form_of_what_means_the_same() -> None:
    assert fold("（牵头单位：市科技局；責任單位：後勤處）") == "(牵头单位:市科技局;责任单位:后勤处)"
    assert fold("【打印】〔2020〕1号　5—8月") == "[打印][2020]1号 5-8月"
    assert fold("〈含甲区，下同〉《办法》“一”、二。") == "〈含甲区,下同〉《办法》“一”、二。"


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_document_or_a_sentence(data: bytes) -> None:
    try:
        document = read_bytes("任意", data)
    except DocumentError as error:
        assert str(error).startswith("任意: ")
    else:
        assert len(document.folded) == len(document.text)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the documents of ../shared are not there")
def test_the_text_of_a_plain_file_is_what_python_reads() -> None:
    for path in find([SHARED / "seeds", SHARED / "dev" / "docs"]):
        assert read(path).text == path.read_text(encoding="utf-8")
