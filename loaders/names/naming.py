"""Lists of units into units: where one name ends and the next begins, and what is no part of a name.

Knows separators, lost separators, page numbers and people that fell in, notes in brackets. Must not know roles or
clauses; restoring what names share is `loaders.names.completing`.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from graph.units.tables import state_organs
from loaders.document import Document
from loaders.names.completing import complete, is_group, with_both_bodies
from loaders.names.list_notes import BLANK, CLOSE, closing, opened, without_notes, without_page_marks
from loaders.names.separators import stretches_of
from loaders.names.state_runs import run_cuts
from loaders.names.surnames import looks_like_name
from loaders.wording.unit_lists import (
    CONJUNCTION,
    ETC,
    ETC_GROUP,
    JOINED,
    LEADING,
    LOST,
    NO_NAME_END,
    NO_UNIT,
    NOT_JOINED,
    ODD_IN_LIST,
    ODD_IN_NAME,
    ODD_START,
    OF_DEPARTMENTS,
    PARTY_HEAD,
    STARRED,
    TRAILING,
)
from loaders.wording.units import LEVELS, ORGAN, WORDS_OF_NAMES

_TRAILS = ("职责", "职能", "分工", "分别", "共同", "联合")  # how what TRAILING finds ends
# Short words that may stand behind 和: kinds of place, and 政府 behind 党委.
_KINDS = ("县区", "区县", "乡镇", "街道", "镇街", "县", "市", "区", "乡", "镇", "政府")
_CUT = tuple((word[:size], word[size:]) for word in WORDS_OF_NAMES for size in range(1, len(word)))
_FRONTS = tuple({front for front, _ in _CUT})
_LONGEST_KEPT = 300  # characters of a list that is remembered
_LONGEST_ODD_NAME = 7  # characters of a name behind a blank that ends like no unit


@dataclass(frozen=True, slots=True)
class UnitName:
    """A unit as a list gives it: `name` in full without white space, `printed` what stands at `start:end`.

    `group` says that it is a collective (各区人民政府). `mark` is what the list adds to the name: a role in brackets
    (牵头), or a star. `joined` says that the separator before it was lost.
    """

    name: str
    printed: str
    start: int
    end: int
    group: bool
    mark: str | None = None
    joined: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    mark: str | None = None
    joined: bool = False
    name: str = ""  # without white space


def split_units(
    document: Document, start: int, end: int, *, level: str | None = None, run_together: bool = False
) -> tuple[UnitName, ...]:
    """The units listed between two offsets, in order, each with its name in full; empty if there are none.

    `level` (省, 市, 县 …) is what the document's own departments are to be prefixed with where the list omits it.
    `run_together` allows names without any separator, as in the cells of a table that became text.
    """
    folded = document.folded[start:end]
    listed = (_listed if len(folded) <= _LONGEST_KEPT else _listed.__wrapped__)(folded, level, run_together)
    return tuple(
        UnitName(
            name if "[" not in name else _as_printed(document, start, end, name),
            document.text[start + piece.start : start + piece.end],
            start + piece.start,
            start + piece.end,
            group,
            piece.mark,
            piece.joined,
        )
        for piece, name, group in listed
    )


@lru_cache(maxsize=4096)  # documents give the same lists again and again
def _listed(folded: str, level: str | None, run_together: bool) -> tuple[tuple[_Piece, str, bool], ...]:
    """The pieces of a list, each with its name in full and whether that is a collective's."""
    if run_together or ODD_IN_LIST.search(folded):
        blanked, marks = without_notes(without_page_marks(folded))
        stretches = stretches_of(blanked)
    else:
        blanked, marks = folded, []
        stretches = stretches_of(folded)
    kept = [
        piece
        for left, right in stretches
        for piece in _named(blanked, left, right, run_together)
        if not (_after_blank(blanked, piece) and looks_like_name(piece.name) and not NO_NAME_END.search(piece.name))
    ]
    kept = kept[: _sentence_at(blanked, kept)]
    if marks:
        kept = [_marked(piece, folded, marks) for piece in kept]
    names = [piece.name for piece in kept]
    behind = OF_DEPARTMENTS.search(folded)
    departments = sum(piece.start < behind.start() for piece in kept) if behind else 0
    full = complete(names, level=level, departments=departments)
    named = with_both_bodies(names, full)
    return tuple((kept[place], name, is_group(name)) for place, name in named if len(name) > 1)  # 区 alone was cut off


def _as_printed(document: Document, start: int, end: int, name: str) -> str:
    """The name with the brackets that the list has, which folding made square."""
    return name.replace("[", "〔").replace("]", "〕") if "〔" in document.text[start:end] else name


def _after_blank(text: str, piece: _Piece) -> bool:
    return text[piece.start - 1 : piece.start] == " "


def _sentence_at(text: str, kept: list[_Piece]) -> int | None:
    """The index of the first piece that is a sentence behind a blank: 县财政局 本措施自发布之日起施行; else None."""
    return next(
        (
            index
            for index, piece in enumerate(kept)
            if index and len(piece.name) > _LONGEST_ODD_NAME and _after_blank(text, piece) and not is_unit(piece.name)
        ),
        None,
    )


def is_unit(name: str) -> bool:
    """Whether the words end like a unit or a collective, and not like a sentence."""
    return 2 <= len(name) <= 40 and _ends_like_unit(name)


@lru_cache(maxsize=4096)
def _ends_like_unit(name: str) -> bool:
    return bool(ORGAN.search(name)) or is_group(name) or bool(state_organs(name))


def _named(text: str, start: int, end: int, run_together: bool) -> list[_Piece]:
    """The pieces of one stretch between separators that name units."""
    words = text[start:end]
    found = (_pieces if len(words) <= _LONGEST_KEPT else _pieces.__wrapped__)(words, run_together)
    return [_Piece(start + one.start, start + one.end, one.mark, one.joined, one.name) for one in found]


@lru_cache(maxsize=4096)  # the same names stand between separators again and again
def _pieces(words: str, run_together: bool) -> tuple[_Piece, ...]:
    """What stands between two separators as names of units."""
    one = len(words) > 1 and not run_together and not ODD_IN_NAME.search(words) and not ODD_START.match(words)
    pieces = [_Piece(0, len(words))] if one else _cut(words, run_together)
    apart = (part for piece in pieces for part in _apart(words, piece))
    return tuple(replace(part, name=name) for part in apart if (name := _name(words[part.start : part.end])))


def _cut(words: str, run_together: bool) -> list[_Piece]:
    """The pieces of what stands between two separators: cut where white space, 和, 等 or nothing separates names."""
    cuts = {0, len(words)}
    for at in _gaps(words):
        if _ends_unit(words[:at]) and len(right := _bare(words[at:])) > 1:
            cuts |= set() if cut_in_two(_bare(words[:at]), right) else {at}
    for match in CONJUNCTION.finditer(words):
        left, right = _bare(words[: match.start()]), _bare(words[match.end() :])
        if _ends_unit(left) and _stands_alone(right) and is_unit(_last(left)):
            cuts.add(match.start())
    cuts |= {match.end() for match in ETC_GROUP.finditer(words)}
    stop = len(words.rstrip())
    lost = {
        match.start()
        for pattern in ((LOST, JOINED) if run_together else (LOST,))
        for match in pattern.finditer(words, 0, stop)
        if _is_lost(words, match.start())
    }
    stretches = pairwise(sorted(cuts | lost))
    return [piece for left, right in stretches if (piece := _trimmed(words, left, right, joined=left in lost))]


def _apart(words: str, piece: _Piece) -> list[_Piece]:
    """The piece, or one for each of the organs of the state that ran together in it."""
    cuts = run_cuts(words[piece.start : piece.end])
    if not cuts:
        return [piece]
    ends = [*(piece.start + cut for cut in cuts), piece.end]
    return [replace(piece, end=ends[0]), *(_Piece(left, right, joined=True) for left, right in pairwise(ends))]


def _stands_alone(right: str) -> bool:
    """Whether what follows a conjunction may be a name, short ones being kinds of place: 各部门和县区."""
    return len(right) > 2 or right.startswith("各") or right in _KINDS


def _gaps(words: str) -> list[int]:
    """Where blanks and line breaks stand."""
    return [at for at, char in enumerate(words) if char in " \n"] if " " in words or "\n" in words else []


def cut_in_two(left: str, right: str) -> bool:
    """Whether a line break cut a word of a name in two (人力资源和社 / 会保障局), or a name in front of 人民政府."""
    cut = left.endswith(_FRONTS) and any(left.endswith(front) and right.startswith(rest) for front, rest in _CUT)
    governed = left[-1:] in LEVELS and right.startswith("人民政府")
    return cut or governed or right.startswith("(")  # 各县 / (区)政府


def _is_lost(text: str, at: int) -> bool:
    left = _bare(text[:at])
    return (
        at > 0
        and len(left) > 2
        and not PARTY_HEAD.search(left)
        and not NOT_JOINED.match(text[at:])
        and opened(left) == 0
    )


def _last(text: str) -> str:
    return CONJUNCTION.split(text)[-1]


def _ends_unit(text: str) -> bool:
    """Whether a name may end here: 局, 委, 政府 …, a place, or a collective."""
    name = _bare(text)
    return len(name) > 1 and opened(name) == 0 and (name[-1] in "区县市州" or ORGAN.search(name) is not None)


def _bare(text: str) -> str:
    return "".join(text.replace(BLANK, " ").split())


def _trimmed(text: str, start: int, end: int, *, joined: bool) -> _Piece | None:
    """The stretch without what stands around a name: blanks, numbers, 由, 等部门; None if nothing is left."""
    while start < end and (text[start].isspace() or text[start] in BLANK + '、,;.:。)]〉”"'):
        start += 1
    star = STARRED.match(text[start:end])
    lead = LEADING.match(text[start:end])
    if lead:
        start += lead.end()
    end = _tail(text, start, end)
    if end - start > 2 and text[start] in "([":
        close = closing(text, start)
        if close is None or close >= end - 1:  # around the name, or of a bracket around the whole list
            start, end = start + 1, end - (close == end - 1)
    return _Piece(start, end, mark="*" if star else None, joined=joined) if end > start else None


def _tail(text: str, start: int, end: int) -> int:
    """The end without 等, 按职责分工, blanks and closing marks."""
    while end > start:
        piece = text[start:end]
        cut = len(piece.rstrip(BLANK + ' \n"、,;.:。*★☆△▲※([<〈'))
        for pattern, last in ((ETC, ""), (TRAILING, _TRAILS)):
            match = pattern.search(piece[:cut]) if piece[:cut].endswith(last) else None
            cut = match.start() if match else cut
        if piece[:cut][-1:] in CLOSE and opened(piece[:cut]) < 0:
            cut -= 1
        if cut == len(piece):
            return end
        end = start + cut
    return end


def _marked(piece: _Piece, text: str, marks: list[tuple[int, str]]) -> _Piece:
    for at, role in marks:
        if piece.end <= at and not text[piece.end : at].strip():
            return replace(piece, mark=role)
    return piece


def _name(words: str) -> str:
    """The words as a name; empty where they are no unit's: a time, an official, a number, nothing."""
    name = _bare(words)
    none = NO_UNIT.search(name) or name.isdigit() or (len(name) < 2 and name not in "省市县区州镇乡村")
    return "" if none else name
