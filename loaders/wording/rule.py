"""A wording rule: a named pattern with an example sentence in which it must match."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over folded text, with named groups for what it finds, and a sentence of the kind it is for."""

    name: str
    pattern: re.Pattern[str]
    example: str
