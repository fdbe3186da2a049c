"""Bytes into text. Knows encodings and what is no text at all; must not know file types or what a text says.

Owns charset-normalizer.
"""

import codecs

from charset_normalizer import from_bytes

from graph.errors import DocumentError
from loaders.fold import fold

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "big5": "cp950", "iso-8859-1": "", "latin1": ""}
_SAMPLE = 65536
_PLAUSIBLE = 0.75  # share of common characters: Chinese text has over 0.9, text read in a wrong encoding under 0.6
_CONTROLS = frozenset(chr(code) for code in range(32) if chr(code) not in "\t\n\r\f\v\x1a\x1c")
_MOST_CONTROLS = 0.01
_MOST_TORN = 0.002
_SAVE = "save it as UTF-8 text"


def decode(name: str, data: bytes, *, declared: str = "", torn: bool = False) -> str:
    """The text in the bytes, with line feeds for every kind of line break and without a byte order mark.

    Tries a byte order mark, UTF-8, UTF-16, the encoding that the file declares, GB18030, then what charset-normalizer
    finds: UTF-8 is hardly met by chance, and declarations are often wrong. With `torn`, a few characters may be damaged
    and show as U+FFFD (sites cut descriptions in the middle of one). Raises `DocumentError` for bytes that are no text,
    or that end in the middle of a character.
    """
    text = _decoded(name, data, declared, torn=torn)
    sample = text[:_SAMPLE]
    if "\0" in text or sum(map(sample.count, _CONTROLS)) > _MOST_CONTROLS * len(sample):
        raise DocumentError(name, "is not text", got="control characters as in a program or a picture", do=_SAVE)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(name: str, data: bytes, declared: str, *, torn: bool) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strict(name, data[len(mark) :], encoding)
    wide = _wide(data)
    if wide is not None:
        return _strict(name, data, wide)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _cut_off(data, error):
            raise DocumentError(name, "ends in the middle of a character", do="fetch the whole file again") from error
    return _declared(data, declared) or (torn and _torn(data)) or _guessed(name, data)


def _torn(data: bytes) -> str:
    """The text in UTF-8 or GB18030 with a few damaged characters; nothing if there are more, or it makes no sense."""
    texts = (data.decode(encoding, errors="replace") for encoding in ("utf-8", "gb18030"))
    whole = (text for text in texts if text.count("\ufffd") <= _MOST_TORN * len(text) and plausible(text[:_SAMPLE]))
    return next(whole, "")


def _declared(data: bytes, declared: str) -> str:
    """The text in the encoding that the file declares, or nothing if that is unknown, not met, or makes no sense."""
    try:
        text = data.decode(_WIDER.get(declared.lower(), declared) or "ascii")
    except (LookupError, UnicodeDecodeError):
        return ""
    return text if plausible(text[:_SAMPLE]) else ""


def _strict(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"{encoding.upper()} text is damaged at byte {error.start}"
        raise DocumentError(name, where, do="fetch the whole file again") from error


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: line breaks and ASCII show a zero in every second byte, on one side only."""
    sample = data[: _SAMPLE // 16 * 2]
    if len(sample) < 2 or len(data) % 2 or b"\0" not in sample:
        return None
    left, right = sample[0::2].count(0), sample[1::2].count(0)
    for few, many, encoding in ((left, right, "utf-16-le"), (right, left, "utf-16-be")):
        if many and not few and plausible(sample.decode(encoding, errors="replace")):
            return encoding
    return None


def _cut_off(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether only the very last character of UTF-8 text is broken."""
    last = error.reason == "unexpected end of data" and error.start >= len(data) - 3
    return last and not data[: error.start].isascii()


def _guessed(name: str, data: bytes) -> str:
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if text and plausible(text[:_SAMPLE]):
        return text
    best = from_bytes(data[:_SAMPLE]).best()
    guess = _lenient(data, best.encoding) if best else ""
    if guess and plausible(guess[:_SAMPLE]):
        return guess
    raise DocumentError(name, "is in no encoding that is known, or is damaged", do=_SAVE)


def _lenient(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return ""


def plausible(sample: str) -> bool:
    """Whether most characters outside ASCII are common ones: the 3,755 most frequent of GB 2312, in either form."""
    others = [char for char in fold(sample) if not char.isascii()]
    return sum(map(_common, others)) >= _PLAUSIBLE * len(others)


def _common(char: str) -> bool:
    code = char.encode("gb2312", errors="ignore")
    return len(code) == 2 and (b"\xb0" <= code[:1] <= b"\xd7" or code[:1] <= b"\xa3")
