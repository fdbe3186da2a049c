"""Patterns over a whole text, tried only where they may begin: the same matches as `finditer`, many times as quick.

Knows how patterns are run. Must not know what they look for; their openings stand beside them in loaders/wording.
"""

import re
import sys
from collections.abc import Iterator


def starting(
    pattern: re.Pattern[str], opening: re.Pattern[str], folded: str, *, start: int = 0, end: int = sys.maxsize
) -> Iterator[re.Match[str]]:
    """Every match of a pattern, in order. `opening` finds each place where one may begin, and is quick to search for:
    it begins with a character or a set of characters. The pattern must not match nothing.
    """
    reached = start
    for place in opening.finditer(folded, start, end):
        if (at := place.start()) >= reached and (match := pattern.match(folded, at, end)):
            reached = match.end()
            yield match


def on_lines(
    pattern: re.Pattern[str],
    cue: re.Pattern[str],
    folded: str,
    *,
    start: int = 0,
    end: int = sys.maxsize,
    over: int = 0,
) -> Iterator[re.Match[str]]:
    """Every match of a pattern, in order, where each lies on one line that holds a `cue`; `cue` is quick to search for.

    A match may take the line break before its line, and `over` characters behind it, the cue standing before them.
    """
    end = min(end, len(folded))
    reached = start
    for place in cue.finditer(folded, start, end):
        if place.start() < reached:
            continue
        line = max(reached, folded.rfind("\n", reached, place.start()))
        stop = folded.find("\n", place.end(), end)
        reached = stop = stop if stop >= 0 else end
        for match in pattern.finditer(folded, line, min(end, stop + over)):
            if match.start() < stop:
                reached = max(reached, match.end())
                yield match


def from_line_starts(pattern: re.Pattern[str], folded: str) -> Iterator[re.Match[str]]:
    """Every match of a pattern, in order, that can only begin where a line does, and with no line break."""
    at = 0
    while True:
        match = None if folded.startswith("\n", at) else pattern.match(folded, at)
        if match:
            yield match
        at = folded.find("\n", match.end() if match else at) + 1
        if not at:
            return
