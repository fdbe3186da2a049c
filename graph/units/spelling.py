"""How names are compared, whatever they name. Must not know units."""

import unicodedata


def plain(name: str) -> str:
    """The name in half-width forms without white space: what two spellings of one name have in common."""
    return "".join(unicodedata.normalize("NFKC", name).split())
