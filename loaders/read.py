"""Files into documents. Knows file types, folders and limits; must not know what a text says."""

import glob
import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from graph.errors import DocumentError
from loaders.decode import decode
from loaders.document import Document
from loaders.fold import fold

LARGEST = 64 * 1024 * 1024  # bytes; a plan of a thousand pages has 3 MB

# How the text of each file type is got: from the file's name (for errors) and its bytes.
READERS: dict[str, Callable[[str, bytes], str]] = {
    ".txt": decode,
    ".text": decode,
    ".md": decode,
    ".markdown": decode,
}
# What other files begin with: bytes, what they are.
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or an Office file (docx, xlsx)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (doc, xls)"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_KINDS = ", ".join(sorted(READERS))
_WILD = frozenset("*?[")


def read(path: Path) -> Document:
    """The document in the file; its name is the file name without suffix.

    Raises `DocumentError` where the file is missing, unreadable, too large, of another type, empty, or no text.
    """
    if path.is_dir():
        raise DocumentError(
            str(path), "is a folder", do="name a file, or give the folder to a command that loads folders"
        )
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise DocumentError(str(path), "cannot be read", got=error.strerror, do="check its name and rights") from error
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
    matches = sorted(Path(match) for match in glob.glob(str(path), recursive=True))  # noqa: PTH207  (Path.glob takes no absolute pattern)
    if not matches:
        raise DocumentError(str(path), "matches no file", do="check the pattern")
    return [document for match in matches for document in (_below(match) if match.is_dir() else [match])]


def _below(folder: Path) -> list[Path]:
    """Documents in a folder and all folders below it, without hidden ones."""
    try:
        names = sorted(path for path in folder.rglob("*") if path.suffix.lower() in READERS)
    except OSError as error:
        raise DocumentError(str(folder), "cannot be read", got=error.strerror, do="check its rights") from error
    shown = [path for path in names if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
    files = [path for path in shown if not path.is_dir()]
    if not files:
        raise DocumentError(str(folder), f"holds no documents ({_KINDS})", do="give a folder or file that does")
    return files


def _kind(data: bytes) -> str | None:
    """What a file of another type is, by its first bytes; None for what may be text."""
    if data[:200].lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith((b"<!doctype html", b"<html")):
        return "a web page"
    return next((kind for start, kind in _SIGNATURES if data.startswith(start)), None)


def _document(where: str, name: str, suffix: str, data: bytes) -> Document:
    if not data:
        raise DocumentError(where, "is empty", do="fetch the file again")
    if len(data) > LARGEST:
        raise DocumentError(where, f"is larger than {LARGEST // 1024 // 1024} MB", do="split it")
    kind = _kind(data)
    if kind:
        raise DocumentError(where, f"is {kind}, not one of {_KINDS}", do="save its text as .txt")
    reader = READERS.get(suffix)
    if reader is None:
        raise DocumentError(where, f"is of a type that is not read (read are {_KINDS})", got=suffix or "no suffix")
    text = reader(where, data)
    folded = fold(text)
    if not folded.strip():
        raise DocumentError(where, "holds no text", got="only white space", do="fetch the file again")
    return Document(name=name, text=text, folded=folded, digest=hashlib.sha256(text.encode("utf-8")).hexdigest())
