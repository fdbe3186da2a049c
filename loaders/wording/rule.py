"""A wording rule: a named pattern with an example sentence in which it must match."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


def opening(words: Iterable[str]) -> re.Pattern[str]:
    """What finds, quickly, a character where any of the words may begin: its first, with its second behind it."""
    starts = {f"{re.escape(word[:1])}(?={re.escape(word[1:2])})" for word in words}
    return re.compile("|".join(sorted(starts)))


def any_of(characters: Iterable[str]) -> re.Pattern[str]:
    """What finds, quickly, each of the characters."""
    return re.compile(f"[{re.escape(''.join(characters))}]")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over folded text, with named groups for what it finds, and a sentence of the kind it is for."""

    name: str
    pattern: re.Pattern[str]
    example: str
