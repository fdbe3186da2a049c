"""A fuzzer led by coverage over reading and extraction: what reaches new lines is kept and changed further.

    python -m tests.fuzzing -runs=20000 -seed=7         options are libFuzzer's; `make fuzz` runs it

The first byte of a case says what the rest is. What is wrong ends the run with a traceback, and the case is kept in
.fuzz: `python -m tests.fuzzing .fuzz/crash-…` runs it again. Needs the extra `fuzz` (atheris).
"""

import io
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import atheris
import openpyxl

with atheris.instrument_imports(include=["graph", "loaders"]):
    from graph.build import build
    from graph.errors import DocumentError
    from graph.model.lint import lint
    from loaders import read
    from loaders.document import Document
    from loaders.extract import extract
    from loaders.files.pdf import content
    from loaders.fold import fold

from benchmarks.documents import documents
from tests.pdf_files import pdf, shown
from tests.program import PLAN
from tests.sources import ROOT
from tests.test_docx import packed
from tests.test_hostile_text import PIECES

KEPT = ROOT / ".fuzz"
LONGEST = 1_500  # bytes of a case
LIMITS = (
    "-timeout=30",
    "-rss_limit_mb=3000",
    f"-max_len={LONGEST}",
    f"-artifact_prefix={KEPT}/",
    "-print_final_stats=1",
    "-verbosity=0",
)
TAGS = ("<p>", "</p>", "<table>", "<tr>", "<td rowspan=2>", "<td colspan='3'>", "<ol><li>", "<div>", "<!--", "&#x4e00;")
WORD_TAGS = (
    "<w:p>",
    "</w:p>",
    "<w:r><w:t>",
    "</w:t></w:r>",
    "<w:tbl><w:tr><w:tc>",
    "</w:tc></w:tr></w:tbl>",
    "<w:del>",
)
CELLS = (
    '<row r="1">',
    '<c r="A1" t="inlineStr"><is><t>',
    "</t></is></c>",
    "</row>",
    "<v>1</v>",
    '<mergeCell ref="A1:B2"/>',
)
DRAWING = (
    *(
        "BT ",
        "ET\n",
        "/F 16 Tf ",
        "1 0 0 1 60 700 Tm ",
        "0 1 -1 0 60 700 Tm ",
        "T* ",
        "<4fee5efa> Tj ",
        "[<4fee> -900] TJ ",
    ),
    *(
        "/X Do ",
        "0 0 m ",
        "90 0 l ",
        "90 90 10 10 re ",
        "h S\n",
        "q ",
        "Q ",
        "0 0 9 9 0 0 cm ",
        "/Filter/FlateDecode",
        "0 R",
    ),
    *(
        "/Type/Page",
        "/Kids[3 0 R]",
        "/Contents 4 0 R",
        "/Rotate 90",
        "/MediaBox[0 0 0 0]",
        "/CropBox[0 0 1e9 -1]",
        "1e39 ",
    ),
)
RULED = b"\n60 600 m 500 600 l S 60 500 m 500 500 l S 60 500 m 60 600 l S 280 500 m 280 600 l S 500 500 m 500 600 l S"


def _words(data: bytes) -> Document:
    """Words of such documents, one for each byte, behind a plan."""
    return read.read_bytes("方案", (PLAN + "".join(PIECES[byte % len(PIECES)] for byte in data)).encode())


def _text(data: bytes) -> Document:
    return read.read_bytes("方案", data.decode("utf-8", "ignore").encode())


def _any(data: bytes) -> Document:
    return read.read_bytes("方案", data)


def _page(data: bytes) -> Document:
    return read.document(Path("页.html"), b"<!doctype html><body>" + data.decode("utf-8", "ignore").encode())


def _word_file(data: bytes) -> Document:
    return read.document(Path("文.docx"), packed(data.decode("utf-8", "ignore"), method=zipfile.ZIP_STORED))


def _archive(data: bytes) -> Document:
    return read.document(Path("文.docx"), data)


def _workbook(data: bytes) -> Document:
    return read.document(Path("表.xlsx"), _sheet(data.decode("utf-8", "ignore")))


def _sheet(rows: str) -> bytes:
    """A workbook whose one sheet holds the markup."""
    made, out = io.BytesIO(), io.BytesIO()
    openpyxl.Workbook().save(made)
    start = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    with zipfile.ZipFile(made) as book, zipfile.ZipFile(out, "w") as changed:
        for member in book.namelist():
            sheet = member.endswith("sheet1.xml")
            changed.writestr(member, f"{start}{rows}</sheetData></worksheet>" if sheet else book.read(member))
    return out.getvalue()


def _printed(data: bytes) -> Document:
    """A PDF file whose one page holds the bytes."""
    return _pages(pdf(data))


def _pdf(data: bytes) -> Document:
    return _pages(b"%PDF-1.7\n" + data)


def _pages(data: bytes) -> Document:
    """What the process that reads such files would answer."""
    found = content("印", data)
    return Document("印", found.text, fold(found.text), "", found.pages)


FORMS: tuple[Callable[[bytes], Document], ...] = (
    *(_words, _text, _page, _word_file, _workbook, _any, _archive),
    *(_printed, _pdf),
)


def one(data: bytes) -> None:
    """Read, extract and build one case: facts whose words stand in the text, or one sentence."""
    if not data:
        return
    try:
        found = FORMS[data[0] % len(FORMS)](data[1:])
    except DocumentError as error:
        assert "\n" not in str(error), error
        return
    facts = extract(found)
    for task in facts.tasks:
        for said in (task.evidence, *(each.evidence for each in task.assignments)):
            assert found.text[said.start : said.end] == said.quote, said
    lint(build(facts))


def _seeds(folder: Path) -> None:
    """Cases of every form to begin with."""
    plans = [PLAN, *(text for _, text in documents(12))]
    for at, plan in enumerate(plans):
        for form, (before, between, after) in {
            1: ("", "\n", ""),
            2: ("<p>", "</p><p>", "</p>"),
            3: ("<w:p><w:r><w:t>", "</w:t></w:r></w:p><w:p><w:r><w:t>", "</w:t></w:r></w:p>"),
            4: (CELLS[0] + CELLS[1], CELLS[2] + CELLS[3] + CELLS[0] + CELLS[1], CELLS[2] + CELLS[3]),
        }.items():
            lines = plan[100 * (at % 4) : 400].split("\n")
            (folder / f"{form}-{at}").write_bytes(bytes([form]) + f"{before}{between.join(lines)}{after}".encode())
        (folder / f"7-{at}").write_bytes(b"\x07" + shown(*plan[60:160].split("\n"), size=9 + at) + RULED)
        (folder / f"8-{at}").write_bytes(b"\x08" + pdf(shown(plan[60:100]) + RULED, packed=at % 3))
    (folder / "5").write_bytes(b"\x05" + PLAN.encode("gb18030"))
    (folder / "6").write_bytes(b"\x06" + packed("<w:p/>"))
    for at in range(len(PIECES)):
        (folder / f"0-{at}").write_bytes(bytes([0, at, (at * 7 + 3) % 256, at, (at * 31 + 11) % 256]))


def _dictionary(path: Path) -> None:
    """What libFuzzer puts in: words and tags, with every byte escaped."""
    words = {*PIECES, *TAGS, *WORD_TAGS, *CELLS, *DRAWING}
    lines = ["".join(f"\\x{byte:02x}" for byte in word.encode()) for word in sorted(words) if len(word.encode()) < 60]
    path.write_text("".join(f'"{line}"\n' for line in lines), encoding="utf-8")


def main(options: list[str]) -> None:
    """Run libFuzzer with its options on the cases to begin with and those kept; does not return."""
    KEPT.mkdir(parents=True, exist_ok=True)
    corpus = KEPT / "corpus"
    corpus.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as begun:
        _seeds(Path(begun))
        _dictionary(Path(begun) / "words.dict")
        atheris.Setup([sys.argv[0], *LIMITS, f"-dict={begun}/words.dict", *options, str(corpus), begun], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
