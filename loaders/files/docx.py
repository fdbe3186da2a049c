"""Word files (docx) into text: opens the package, in bounded time and memory.

Knows archives and what else comes as one. Must not know what a text says. Read with Python's own zip and XML readers:
each part can then be bounded before it is unpacked.
"""

import io
import posixpath
import zlib
from lzma import LZMAError
from xml.etree.ElementTree import Element, ParseError, iterparse
from zipfile import BadZipFile, ZipFile, ZipInfo

from graph.errors import DocumentError
from loaders.document import Content
from loaders.files.blocks import lines
from loaders.files.word_body import blocks
from loaders.files.word_numbers import Numbers, local

LARGEST_PART = 32 * 1024 * 1024  # bytes of XML; a plan of a thousand pages has 20 MB
MOST_PARTS = 5_000
_RATIO, _RATIO_FROM = 200, 1024 * 1024  # how far honest XML shrinks, and the size from which it matters
_DEEPEST = 200
_ENCRYPTED = 0x1
DAMAGED = (BadZipFile, zlib.error, LZMAError, EOFError, NotImplementedError, OSError, ValueError)
_REMEDY = "open it in Word or WPS and save it again as .docx"
_ARCHIVES = (".zip", ".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz")
# What archives hold that are no Word files: a member's beginning, what the file is, what to do.
_OTHERS = (
    ("xl/", "an Excel file without a workbook", "open it in Excel or WPS and save it again as .xlsx"),
    ("ppt/", "a PowerPoint file", "save its text as .txt"),
    ("OFD.xml", "an OFD file", "save it as .pdf or .docx"),
    ("content.xml", "an OpenDocument file", "save it as .docx"),
    ("META-INF/container.xml", "an e-book (EPUB)", "save its text as .txt"),
)


def content(name: str, data: bytes) -> Content:
    """The text of a Word file: paragraphs and tables in their order, with the numbers that Word makes up.

    Without headers, footers, notes, comments and deleted words. Raises `DocumentError` for another kind of archive,
    for a file that is damaged or protected, and for one that unpacks to far more than a document.
    """
    if data.count(b"PK\x01\x02") > MOST_PARTS:
        raise DocumentError(name, f"is an archive of more than {MOST_PARTS:,} files", do="unpack it")
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            text = _text(name, archive)
    except DAMAGED as error:
        raise DocumentError(name, "is a damaged Word file or archive", do="fetch the file again") from error
    if not text:
        raise DocumentError(name, "is a Word file without text", do="if it shows pictures, recognise their text first")
    return Content(text)


def _text(name: str, archive: ZipFile) -> str:
    main = _main(name, archive)
    folder = posixpath.dirname(main)
    numbers = Numbers(_part(name, archive, f"{folder}/numbering.xml"), _part(name, archive, f"{folder}/styles.xml"))
    document = _part(name, archive, main)
    body = next((child for child in document if local(child) == "body"), None) if document is not None else None
    if body is None:
        raise DocumentError(name, "is a Word file without a body", do=_REMEDY)
    found = list(lines(blocks(body, numbers)))
    if not any(found) and any(local(part) == "altChunk" for part in body):
        raise DocumentError(name, "is a web page inside a Word file", do=_REMEDY)
    text = "\n".join(found).strip("\n")
    return f"{text}\n" if text else ""


def _main(name: str, archive: ZipFile) -> str:
    """The member that holds the document's body."""
    members = archive.namelist()
    relations = _part(name, archive, "_rels/.rels")
    for relation in relations if relations is not None else ():
        target = relation.get("Target", "").lstrip("/")
        if relation.get("Type", "").endswith("/officeDocument") and target.startswith("word/"):
            return target
    for start, kind, remedy in _OTHERS:
        if any(member.startswith(start) for member in members):
            raise DocumentError(name, f"is {kind}", do=remedy)
    if "word/document.xml" in members:
        return "word/document.xml"
    nested = any(member.lower().endswith(_ARCHIVES) for member in members)
    remedy = "unpack it, and the archives in it" if nested else "unpack it"
    raise DocumentError(name, "is an archive and no Word file", got=f"{len(members)} files in it", do=remedy)


def _part(name: str, archive: ZipFile, member: str) -> Element | None:
    """A member of the archive as XML; None where there is none."""
    try:
        info = archive.getinfo(member)
    except KeyError:
        return None
    check_member(name, info)
    with archive.open(info) as file:
        data = file.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise _too_large(name)
    return _parsed(name, data)


def check_member(name: str, info: ZipInfo) -> None:
    """Refuse a member of an Office file that is protected, or unpacks to far more than a document."""
    if info.flag_bits & _ENCRYPTED:
        raise DocumentError(name, "is protected by a password", do="take the password off")
    if info.file_size > LARGEST_PART or (info.file_size > max(_RATIO_FROM, _RATIO * info.compress_size)):
        raise _too_large(name)


def _too_large(name: str) -> DocumentError:
    limit = f"{LARGEST_PART // 1024 // 1024} MB or {_RATIO} times its size"
    return DocumentError(name, f"unpacks to more than {limit}", do="save its text as .txt")


def _parsed(name: str, data: bytes) -> Element:
    """The root of XML that nests no deeper than documents do and declares nothing of its own."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise DocumentError(name, "is a Word file that declares XML entities, which Word never writes", do=_REMEDY)
    depth = 0
    root: Element | None = None
    try:
        for event, element in iterparse(io.BytesIO(data), events=("start", "end")):
            root = element if root is None else root
            depth += 1 if event == "start" else -1
            if depth > _DEEPEST:
                raise DocumentError(name, f"is a Word file with more than {_DEEPEST} parts in each other", do=_REMEDY)
    except ParseError as error:
        raise DocumentError(name, "is a Word file whose XML is damaged", do=_REMEDY) from error
    if root is None:
        raise DocumentError(name, "is a Word file with an empty part", do=_REMEDY)
    return root
