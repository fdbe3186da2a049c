"""Files into documents. Knows encodings and file types; must not know what a text says."""

import hashlib
from pathlib import Path

from loaders.document import Document
from loaders.fold import fold


def read(path: Path) -> Document:
    """The document in the file. Raises `DocumentError` where there is none to read."""
    text = path.read_text(encoding="utf-8")
    return Document(name=path.stem, text=text, folded=fold(text), digest=hashlib.sha256(text.encode("utf-8")).hexdigest())
