"""Files into documents. Knows file types, folders and limits; must not know what a text says."""

import glob
import hashlib
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from graph.errors import DocumentError
from loaders.document import Content, Document
from loaders.files.decode import decode
from loaders.fold import fold

LARGEST = 64 * 1024 * 1024  # bytes; a plan of a thousand pages has 3 MB


def _text(name: str, data: bytes) -> Content:
    return Content(decode(name, data))


def _html(name: str, data: bytes) -> Content:
    from loaders.files.html import content

    return content(name, data)


def _docx(name: str, data: bytes) -> Content:
    from loaders.files.docx import content

    return content(name, data)


def _xlsx(name: str, data: bytes) -> Content:
    from loaders.files.xlsx import content

    return content(name, data)


def _pdf(name: str, data: bytes) -> Content:
    from loaders.files.enclosed import content

    return content(name, data)


# How the text of each file type is got: from the file's name (for errors) and its bytes. Each is imported when used.
READERS: dict[str, Callable[[str, bytes], Content]] = {
    ".txt": _text,
    ".text": _text,
    ".md": _text,
    ".markdown": _text,
    ".html": _html,
    ".htm": _html,
    ".shtml": _html,
    ".xhtml": _html,
    ".pdf": _pdf,
    ".docx": _docx,
    ".docm": _docx,
    ".xlsx": _xlsx,
    ".xlsm": _xlsx,
    ".doc": _text,  # many are web pages or newer files under an old name; true ones are told by their beginning
    ".wps": _text,
}
# What files of some types begin with, whatever their names say.
_READ_BY_CONTENT = ((b"PK\x03\x04", _docx), (b"%PDF-", _pdf))
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ANOTHER = "give another file"
_SAVE_TEXT = "save its text as .txt"
_SAVE_WORD = "open it in Word or WPS and save it as .docx"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")  # in newer Office files that need a password
# What other files begin with: bytes, what they are, what to do.
_SIGNATURES = (
    (b"PK\x05\x06", "an empty zip archive", "fetch the file again"),
    (_OLD_OFFICE, "an old Office file (doc, xls, wps)", "open it in Word, Excel or WPS and save it as .docx or .xlsx"),
    (b"{\\rtf", "an RTF file", _SAVE_WORD),
    (b"\x89PNG", "a picture (PNG)", "recognise its text (OCR) first"),
    (b"\xff\xd8\xff", "a picture (JPEG)", "recognise its text (OCR) first"),
    (b"GIF8", "a picture (GIF)", "recognise its text (OCR) first"),
    (b"Rar!", "a RAR archive", "unpack it"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it"),
    (b"\x1f\x8b", "a gzip archive", "unpack it"),
    (b"SQLite format", "a database", _SAVE_TEXT),
    (b"\x7fELF", "a program", _ANOTHER),
    (b"MZ\x90", "a program", _ANOTHER),
)
_PAGE_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body")
_SNIFFED = 1024  # bytes in which a web page tells that it is one
_KINDS = ", ".join(sorted(READERS))
_SAVED_BESIDE = ("_files", ".files")  # folders in which browsers put what belongs to a saved page
_WILD = frozenset("*?[")


def read(path: Path) -> Document:
    """The document in the file; its name is the file name without suffix.

    Raises `DocumentError` where the file is missing, unreadable, too large, of another type, empty, or no text.
    """
    return document(path, contents(path))


def contents(path: Path) -> bytes:
    """The bytes of the file, of one that is too large only the beginning. Raises `DocumentError`."""
    if path.is_dir():
        raise DocumentError(
            str(path), "is a folder", do="name a file, or give the folder to a command that loads folders"
        )
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise DocumentError(str(path), "cannot be read", got=error.strerror, do="check its name and rights") from error


def piped() -> bytes:
    """The bytes on standard input, of too many only the beginning."""
    return sys.stdin.buffer.read(LARGEST + 1)


def document(path: Path, data: bytes) -> Document:
    """The document in the bytes of a file, without touching the file. Raises `DocumentError` as `read` does."""
    return _document(str(path), path.stem, path.suffix.lower(), data)


def read_bytes(name: str, data: bytes) -> Document:
    """The document in bytes that came without a file (standard input), under the name given. Raises `DocumentError`."""
    return _document(name, name, ".txt", data)


def find(paths: Iterable[str | Path]) -> list[Path]:
    """The documents that files, folders (with all below them) and patterns such as plans/*.txt stand for.

    Sorted within each folder or pattern, each once. Raises `DocumentError` for a name that stands for none.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found |= dict.fromkeys(_found(Path(path).expanduser()))
    return list(found)


def _found(path: Path) -> list[Path]:
    if path.is_dir():
        return _below(path)
    if path.exists() or not _WILD & set(str(path)):
        if not path.exists():
            raise DocumentError(str(path), "does not exist", do="check the name")
        return [path]
    # Path.glob takes no absolute pattern.
    matches = sorted(Path(match) for match in glob.glob(str(path), recursive=True))  # noqa: PTH207
    if not matches:
        raise DocumentError(str(path), "matches no file", do="check the pattern")
    return [document for match in matches for document in (_below(match) if match.is_dir() else [match])]


def _below(folder: Path) -> list[Path]:
    """Documents in a folder and all folders below it, without hidden ones and what belongs to saved pages."""
    try:
        names = sorted(path for path in folder.rglob("*") if path.suffix.lower() in READERS)
    except OSError as error:
        raise DocumentError(str(folder), "cannot be read", got=error.strerror, do="check its rights") from error
    shown = [path for path in names if not any(map(_aside, path.relative_to(folder).parts))]
    files = [path for path in shown if not path.is_dir()]
    if not files:
        raise DocumentError(str(folder), f"holds no documents ({_KINDS})", do="give a folder or file that does")
    return files


def _aside(name: str) -> bool:
    """Whether a file or folder is hidden, or made by a program beside a document."""
    return name.startswith((".", "~$")) or name.endswith(_SAVED_BESIDE)


def _reader(data: bytes, suffix: str) -> Callable[[str, bytes], Content] | None:
    """What reads the bytes: by their beginning, else by the file's suffix."""
    if data.startswith(b"PK") and b"xl/workbook.xml" in data and b"word/document.xml" not in data:
        return _xlsx
    for start, reader in _READ_BY_CONTENT:
        if data.startswith(start):
            return reader
    beginning = data[:_SNIFFED].replace(b"\0", b"").lower()  # UTF-16 has a zero beside every ASCII character
    if any(start in beginning for start in _PAGE_STARTS) and suffix not in (".md", ".markdown"):
        return _html
    return READERS.get(suffix)


def _document(where: str, name: str, suffix: str, data: bytes) -> Document:
    if not data:
        raise DocumentError(where, "is empty", do="fetch the file again")
    if len(data) > LARGEST:
        raise DocumentError(where, f"is larger than {LARGEST // 1024 // 1024} MB", do="split it")
    if data.startswith(_OLD_OFFICE) and _PROTECTED in data:
        raise DocumentError(where, "is protected by a password", do="take the password off")
    for start, kind, remedy in _SIGNATURES:
        if data.startswith(start):
            raise DocumentError(where, f"is {kind}, no document", do=remedy)
    reader = _reader(data, suffix)
    if reader is None:
        got = suffix or "no suffix"
        raise DocumentError(where, "is of a type that is not read", got=got, do=f"give one of {_KINDS}")
    content = reader(where, data)
    folded = fold(content.text)
    if not folded.strip():
        raise DocumentError(where, "holds no text", got="only white space", do="fetch the file again")
    digest = hashlib.sha256(content.text.encode("utf-8")).hexdigest()
    return Document(name=name, text=content.text, folded=folded, digest=digest, pages=content.pages)
