"""PDF files that hold far more than they weigh, or lead round in circles, cost a process and one sentence."""

import resource
import sys

import pytest

from graph.errors import DocumentError
from loaders.files import enclosed
from loaders.read import read_bytes
from tests.pdf_files import PAGE, linked, pdf, shown

WORDS = shown("一、修建水坝。（牵头单位：县水利局）")
ROUND = b"/Resources<</XObject<</X 4 0 R>>/Font<</F 5 0 R>>>>/Type/XObject/Subtype/Form/BBox[0 0 900 900]"
ROOM, SECONDS = 1 << 30, 4  # bytes of memory, seconds of the processor


@pytest.fixture(autouse=True)
def _little(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that leave a machine of tests its memory."""
    monkeypatch.setattr(enclosed, "_START", [sys.executable, "-c", LIMITED])


LIMITED = f"from loaders.files import enclosed as e; e.MEMORY, e.SECONDS = {ROOM}, {SECONDS}; e.answer()"


def read(data: bytes) -> str:
    """The text, or the sentence in its place."""
    try:
        return read_bytes("文件", data).text
    except DocumentError as error:
        assert "\n" not in str(error)
        return f"refused: {error}"


def refused(data: bytes) -> None:
    begun = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    assert len(data) < 1 << 21
    assert read(data) == "refused: 文件: takes more memory or time than a document; print it to a new PDF file"
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - begun < SECONDS + 2


def test_a_file_made_by_hand_is_read() -> None:
    assert read(pdf(WORDS)) == read(pdf(WORDS, packed=1)) == read(pdf(WORDS, packed=2))
    assert read(pdf(WORDS)) == "一、修建水坝。（牵头单位：县水利局）\n"


@pytest.mark.parametrize("packed", [1, 2])
def test_what_unpacks_to_far_more_than_there_is_memory_for_is_one_sentence(packed: int) -> None:
    refused(pdf(WORDS + b" " * (700 << 20), packed=packed))


def test_pages_without_end_take_no_time_without_end() -> None:
    refused(pdf(WORDS + b" " * (100 << 20), packed=1, pages=1_500))


def test_a_form_that_holds_itself_twice_is_one_sentence() -> None:
    stream = b"/X Do /X Do\n" + WORDS
    form = b"<<" + ROUND + b"/Length %d>>\nstream\n" % len(stream) + stream + b"\nendstream"
    font = pdf(WORDS).split(b"5 0 obj\n")[1].split(b"\nendobj")[0]
    pages = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>", b"<<" + PAGE + b">>"]
    refused(linked([*pages, form, font]))


@pytest.mark.parametrize("at", range(0, 900, 60))
def test_a_file_cut_anywhere_is_read_or_refused(at: int) -> None:
    whole = pdf(WORDS, packed=1)
    for data in (whole[: at % len(whole)], whole[:at] + b"\xff\x00(" + whole[at + 3 :]):
        read(b"%PDF-1.7\n" + data)


def test_the_process_is_told_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "geheim")
    show = "import os, json; print(json.dumps({'text': os.environ.get('NEO4J_PASSWORD', '无'), 'pages': []}))"
    monkeypatch.setattr(enclosed, "_START", [sys.executable, "-c", show])
    assert read(pdf(WORDS)) == "无"
