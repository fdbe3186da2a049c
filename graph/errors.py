"""What can go wrong, said in one sentence: where, what is wrong, what was found, what to do.

Knows how such a sentence is put together. Must not know who prints it.
"""

import unicodedata

_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")  # what breaks lines, turns them round, drives a terminal, or is not to be seen


def visible(text: str) -> str:
    """The text on one line, with characters that a terminal would obey or not show written as \\u202e."""
    if text.isprintable():
        return text
    return "".join(
        char.encode("unicode_escape").decode("ascii") if unicodedata.category(char) in _UNSEEN else char
        for char in text
    )


class ZerenError(Exception):
    """Base of every error that a person should read: one sentence of the form `where: what, got X; do Y`."""

    def __init__(self, where: str, wrong: str, *, got: str | None = None, do: str | None = None) -> None:
        self.where = where
        self.wrong = wrong
        self.got = got
        self.do = do
        found = f", got {got}" if got is not None else ""
        advice = f"; {do}" if do is not None else ""
        super().__init__(visible(f"{where}: {wrong}{found}{advice}"))


class DocumentError(ZerenError):
    """A file that cannot be read as a document: empty, binary, truncated, wrongly named, unreadable."""


class StoreError(ZerenError):
    """A store that is locked, corrupted, missing, unreachable or refuses the credentials."""


class QueryError(ZerenError):
    """A query that does not exist, lacks a parameter, has one too many, or would write."""


class UnitError(ZerenError):
    """A unit name that matches none or several; the sentence lists the nearest."""


class DrawingError(ZerenError):
    """A map or picture that cannot be drawn: nothing to show, no way between two units, no font for Chinese."""


class DecisionError(ZerenError):
    """A file of decisions that cannot be read, or a decision about a finding that is not there."""


class ModelError(ZerenError):
    """A node or edge that the model does not know: a fault in the program, said before it reaches a store."""
