"""Rosters as labels and what stands behind each: 组长:…, 成员:…, up to where the roster ends.

Knows how labels and lists are laid out. Must not know groups, nor how names and posts are told apart.
"""

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise

from loaders.document import Document, Outline
from loaders.rosters.lines import entries, with_post
from loaders.rosters.words import Entry, without_notes, wrapped
from loaders.scanning import from_line_starts, on_lines
from loaders.segments import every_line, line_end
from loaders.wording.roster_labels import BARE_IN_LINE, BARE_LABEL, INLINE_LABEL, ITEM, LABEL_CUE, SUB_LABEL
from loaders.wording.rosters import CONTACT, GLUED_HEAD, OFFICE_BEFORE, OFFICE_ROLE, STOP, SUBGROUP, SUBGROUP_LABEL

_AT_STARTS = (BARE_LABEL, SUB_LABEL, SUBGROUP_LABEL)
_ENDS = frozenset({"signature", "date", "attachment"})  # spans that no roster goes over
_OFFICE = "办公室"
_FEWEST_TURNS = 2
_CONTACTS = ("联系人", "联络员", "负责人")
_POSTS_TOO = ("办公室主任", "办公室副主任", "秘书长", "秘书", "政委")  # roles that are also posts of a unit
_LONGEST_LINE = 200  # characters of a line of people
_REACH = 120  # characters before a label in which its office is named

Part = tuple[str, int, Entry]  # the role, where its label stands, and who fills it
_Label = tuple[str, int, int]  # the role, and where its label starts and ends


def parts(document: Document, outline: Outline) -> list[Part]:
    """Everyone behind every label, in the order of the text."""
    folded = without_notes(document.folded)
    labels = _for_office(folded, [label for label in _labels(folded) if not _contact(document.folded, label)])
    ends = [_line_from(folded, span.start, span.end) for span in outline.spans if span.kind in _ENDS]
    limits = sorted([start for _, start, _ in labels] + ends + [len(folded)])
    return [
        (role.removesuffix("单位") if role == "成员单位" else role, start, entry)
        for role, start, begin in labels
        for entry in _body(folded, begin, limits[bisect_right(limits, begin - 1)])
    ]


def _line_from(folded: str, start: int, end: int) -> int:
    """Where the first line of a span begins that the span has to itself: rosters end in units too."""
    while start < end and folded[:start].rstrip(" ")[-1:] not in ("", "\n"):
        start = min(len(folded), line_end(folded, start) + 1)
    return start


def _labels(folded: str) -> list[_Label]:
    """Every role's label; of labels that overlap the longer one."""
    found: list[_Label] = []
    matches = [match for pattern in _AT_STARTS for match in from_line_starts(pattern, folded)]
    matches += BARE_IN_LINE.finditer(folded)
    matches += on_lines(INLINE_LABEL, LABEL_CUE, folded)
    for match in sorted(matches, key=lambda each: (each.start("role"), -each.end())):
        role = "".join(match["role"].split())
        if (not found or match.start("role") >= found[-1][2]) and not _below_posts(folded, match, role):
            found.append((role, match.start("role"), match.end()))
    return found


def _below_posts(folded: str, match: re.Match[str], role: str) -> bool:
    """Whether a role without a colon is the next post (办公室主任 何新) below a line of posts before names."""
    if ":" in match[0] or role not in _POSTS_TOO:
        return False
    far = max(0, match.start("role") - _LONGEST_LINE)
    stop = far + len(folded[far : match.start("role")].rstrip())
    start = max(folded.rfind(mark, far, stop) for mark in "\n:") + 1
    above = entries(folded, start, stop) if start > far else ()
    return bool(above) and all(each.name and each.posts and folded[each.start] != each.name[0] for each in above)


def _contact(folded: str, label: _Label) -> bool:
    """Whether a label names whom to call about the document, no member of a group."""
    return label[0] in _CONTACTS and CONTACT.match(folded, label[2]) is not None


def _for_office(folded: str, labels: list[_Label]) -> list[_Label]:
    """The labels, those behind a sentence that sets up the office as roles in it: 主任 is 办公室主任 there."""
    out = labels[:1]
    seat = False
    for (_, _, before), (role, start, end) in pairwise(labels):
        named = OFFICE_BEFORE.search(folded, max(before, start - _REACH), start)
        since = named.start() if named else before
        other = SUBGROUP.search(folded, since, start) or GLUED_HEAD.search(folded[since:start])  # 二、县安全生产委员会
        seat = (
            (seat or named is not None or out[-1][0].startswith(_OFFICE))
            and OFFICE_ROLE.match(role) is not None
            and not other
        )
        out.append((f"{_OFFICE}{role}" if seat and not role.startswith(_OFFICE) else role, start, end))
    return out


def _collective(here: tuple[Entry, ...]) -> bool:
    """Whether a line names holders of posts all together: 各乡镇党委书记、乡镇长."""
    return bool(here) and all(entry.posts[0].title for entry in here) and (here[0].posts[0].unit or "").startswith("各")


def _belongs(folded: str, here: tuple[Entry, ...], below: tuple[int, int]) -> bool:
    """Whether a line without names below people is one of theirs: holders of posts, or a post with people below it."""
    held = bool(here[0].posts[0].unit) and all(entry.posts[0].title for entry in here)
    return _collective(here) or (held and any(entry.name for entry in entries(folded, *below)))


def _body(folded: str, begin: int, end: int) -> list[Entry]:
    """The entries behind a label, up to the first line that is no entry."""
    stop = STOP.search(folded, begin, end)
    end = stop.start() if stop else end
    if turns := _in_turns(folded, begin, end):
        return turns
    found: list[Entry] = []
    unread, listed = 0, False
    lines = _lines(folded, begin, end)
    for (at, last), below in zip(lines, [*lines[1:], (end, end)], strict=True):
        line = folded[at:last]
        item = ITEM.match(line)
        here = entries(folded, at + (item.end() if item else 0), last)
        if item and not any(entry.name for entry in here):
            break
        people = any(entry.name for entry in found)
        if found and here and (completed := with_post(found[-1], here, listed=listed)) is not None:
            found[-1], here = completed, ()
        elif line.strip() and not here:
            unread += 1
        elif people and here and not any(entry.name for entry in here) and not _belongs(folded, here, below):
            break
        if unread > 1:
            break
        found += here
        listed = line.rstrip().endswith("、") or (listed and not line.strip())
    return found


def _lines(folded: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Where each line begins and ends; one with the line above where that broke off in a title."""
    out: list[tuple[int, int]] = []
    for at, stop in every_line(folded[begin:end]):
        start = begin + at
        if out and wrapped(folded[slice(*out[-1])], folded[start : begin + stop]):
            start = out.pop()[0]
        out.append((start, begin + stop))
    return out


def _in_turns(folded: str, begin: int, end: int) -> list[Entry]:
    """People and their units that take turns, a line each, twice or more; empty where they do not.

    The first line says which comes first.
    """
    if folded.count("\n", begin, end) + 1 < 2 * _FEWEST_TURNS:
        return []
    lines: list[Entry] = []
    for at, stop in every_line(folded[begin:end]):
        here = entries(folded, begin + at, begin + stop)
        if len(here) > 1 or (not here and folded[begin + at : begin + stop].strip()):
            break
        if here and _kind(here[0]) is None:
            return []
        lines += here
    kinds = [_kind(entry) for entry in lines]
    alternate = all(above != below for above, below in pairwise(kinds))
    if not alternate or len(lines) < 2 * _FEWEST_TURNS:
        return []
    paired = [
        replace(first, posts=second.posts, end=second.end)
        if first.name
        else replace(second, posts=first.posts, start=first.start)
        for first, second in zip(lines[::2], lines[1::2], strict=False)
    ]
    return paired + lines[len(paired) * 2 :]


def _kind(entry: Entry) -> str | None:
    """Whether an entry is a bare name or a bare unit; None for any other."""
    if entry.name is not None:
        return None if entry.posts else "person"
    return "unit" if entry.posts[0].title is None else None
