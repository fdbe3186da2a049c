"""A line of a roster into words: cut at separators outside brackets, names whose characters stand apart made whole.

Knows names and titles only as far as they tell where a word ends. Must not know labels, nor who holds which post.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from graph.model.facts import Post
from loaders.names.naming import is_unit
from loaders.names.posts import post
from loaders.names.run_together import cuts
from loaders.names.surnames import COMPOUND, SURNAMES, could_be_name, looks_like_name
from loaders.segments import line_start
from loaders.wording.rosters import (
    AND_EACH,
    BEHIND_NOTE,
    BEHIND_SEPARATORS,
    CHARGE_NOTE,
    HANGING,
    NO_NAME,
    NOTED,
    PERSONAL_NOTE,
    PHONE,
    PHONE_DIGITS,
    POST_GAP,
    UNIT_COLON,
)

_LAST_OF_TITLES = ("长", "任", "记", "员")
_PAIR = 2  # characters of a name that has no middle one
_NAME = 3  # characters of most names
_FEWEST_NAMES = 3
_LONGEST_BROKEN = 24  # characters of a title up to where a line breaks it off
_LONGEST_REST = 6  # characters of what a line broke off from a title
_IN_WORD = "\x1f"  # white space that is no separator
_LONGEST_ROW = 120  # characters of a line with a person and posts
_RESTS = ("委会", "员会", "公室")  # of 管委会, 委员会, 办公室
_LONGEST_GAP = 12  # blanks behind a label
_SEPARATORS = " 、,;\n|-/"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a roster with its offsets; white space inside is left out."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A person, or a unit (`name` is None then), between two offsets; `at` is where a post stands apart."""

    name: str | None
    posts: tuple[Post, ...]
    start: int
    end: int
    at: int | None = None


@lru_cache(maxsize=2)  # each way to read a roster asks for the same text
def without_notes(folded: str) -> str:
    """The text with notes behind names that are no posts (女,回族) and phone numbers blanked; offsets stay."""
    charged, called = "工作的" in folded or "的副" in folded, PHONE_DIGITS.search(folded)
    for pattern in (PERSONAL_NOTE, *([CHARGE_NOTE] if charged else ()), *([PHONE] if called else ())):
        folded = pattern.sub(lambda note: " " * len(note[0]), folded)
    folded = BEHIND_NOTE.sub(lambda note: ")".ljust(len(note[0])), folded)
    return AND_EACH.sub("、", UNIT_COLON.sub(" ", _unbroken(folded)))


def _unbroken(folded: str) -> str:
    """The text with line breaks inside the posts of rosters, and the blanks behind them, as white space in a word.

    Behind a whole post another whole one does not go on with it.
    """
    pieces, reached, column = [], 0, 0
    for match in HANGING.finditer(folded):
        line = line_start(folded, match.start())
        if line >= reached:  # else it hangs down itself, from the same column
            gap = POST_GAP.search(folded, max(line, match.start() - _LONGEST_ROW), match.start())
            column = gap.end() - line if gap else 0
        last = BEHIND_SEPARATORS.search(folded, max(line, reached), match.start())
        broken = last is None or post(last[0]) is None or not _whole_post(match["rest"].split("、")[0])
        if broken and column and len(match[0]) > column - _PAIR and not _opens_anew(match["rest"]):
            pieces += [folded[reached : match.start()], _IN_WORD * len(match[0])]
            reached = match.end()
    return "".join((*pieces, folded[reached:]))


def _opens_anew(line: str) -> bool:
    """Whether a line is a name, or one with a bracket behind it, whatever the surname; or it is about all of a kind."""
    name, bracket, _ = line.partition("(")
    return name[0] == "各" or looks_like_name(name) or (bool(bracket) and could_be_name(name) and post(name) is None)


def words_between(folded: str, start: int, end: int) -> list[Word]:
    """The words between two offsets, those cut that hold several people or posts."""
    return _apart(_joined(folded, list(_words(folded, start, end))))


def mostly_names(words: list[Word]) -> bool:
    """Whether most of a few words or more are names, so that the others are too, whatever their surnames."""
    named = sum(looks_like_name(word.words) for word in words)
    return named >= _FEWEST_NAMES and 2 * named > len(words)


def bare_names(folded: str, words: list[Word]) -> bool:
    """Whether the words are names, one of them by its surname; or one word of three characters right behind a label."""
    if not all(_could_be(word.words) for word in words):
        return False
    only = words[0] if len(words) == 1 else None
    if only is not None:
        labelled = folded[max(0, only.start - _LONGEST_GAP) : only.start].rstrip().endswith(":")
        return len(only.words) == _NAME and labelled and not NO_NAME.match(only.words)
    return any(looks_like_name(word.words) for word in words)


def wrapped(above: str, line: str) -> bool:
    """Whether a line is the rest of a title that broke off at the end of the line above: 镇服务中 above 心主任."""
    rest = line.strip() if len(line) <= _LONGEST_GAP else ""
    last = BEHIND_SEPARATORS.search(above.rstrip()[-_LONGEST_BROKEN:]) if 0 < len(rest) <= _LONGEST_REST else None
    if last is None:
        return False
    whole = _whole_post(rest) or post(last[0]) is not None or is_unit(last[0]) or looks_like_name(last[0])
    return not whole and post(last[0] + rest) is not None


def _whole_post(words: str) -> bool:
    """Whether the words are a post and no rest of one."""
    given = post(words)
    return given is not None and (given.unit is None or (len(given.unit) > 1 and given.unit not in _RESTS))


def _could_be(words: str) -> bool:
    return _PAIR <= len(words) <= _NAME and could_be_name(words) and not is_unit(words) and post(words) is None


def _apart(words: list[Word]) -> list[Word]:
    """The words with those cut that hold several people or posts; two whole names, among names, that ran together."""
    named = any(looks_like_name(word.words) for word in words)
    words = [each for word in words for each in (_two_names(word) if named else (word,))]
    return [piece for word in words for piece in _stretches(word)]


def _stretches(word: Word) -> tuple[Word, ...]:
    """The people and posts that a word holds; the word itself, with the blanks inside it, where it holds one."""
    whole = "(" in word.words or len(word.words) < word.end - word.start
    places = () if whole else cuts(word.words)
    if len(places) < 2:
        return (word,)
    return tuple(Word(word.words[start:end], word.start + start, word.start + end) for start, end in places)


def _two_names(word: Word) -> tuple[Word, ...]:
    first, second = word.words[:_NAME], word.words[_NAME:]
    if len(second) != _NAME or not (looks_like_name(first) and looks_like_name(second)) or post(word.words):
        return (word,)
    return (Word(first, word.start, word.start + _NAME), Word(second, word.end - _NAME, word.end))


def _words(folded: str, start: int, end: int) -> Iterator[Word]:
    depth, opened = 0, start
    for at in range(start, end + 1):
        char = folded[at] if at < end else "\n"
        depth += (char in "(〔[") - (char in ")〕]")
        another = char == ")" and depth == 0 and NOTED.match(folded, at + 1, end)
        if another and looks_like_name(another["name"].replace(" ", "")):  # 张伟(镇长)何新(镇党委委员)
            yield Word(folded[opened : at + 1], opened, at + 1)
            opened = at + 1
        elif at == end or (depth <= 0 and char in _SEPARATORS):
            if folded[opened:at].strip() and folded[opened:at] not in ("男", "女"):
                yield Word(folded[opened:at].replace(_IN_WORD, ""), opened, at)
            opened = at + 1


def _joined(folded: str, words: list[Word]) -> list[Word]:
    """The words with names whose characters stand apart (韩 正) made whole."""
    out: list[Word] = []
    parted = _parted(words)
    for place, (word, after) in enumerate(zip(parted, [*parted[1:], None], strict=False)):
        last = out[-1] if out and not folded[out[-1].end : word.start].strip() else None
        if last and word.words[0] == "(" and word.words[-1] == ")" and looks_like_name(last.words):
            out[-1] = Word(last.words + word.words, last.start, word.end)
            continue
        bare = word.words.split("(", 1)[0]
        broken = last and "\n" in folded[last.end : word.start] and wrapped(last.words, word.words)
        one = last and _goes_on(last, bare) and not _opens_name(last, word, after) and not _is_pair(parted, place)
        if last and (broken or one):
            out[-1] = Word(last.words + word.words, last.start, word.end)
        else:
            out.append(word)
    return out


def _opens_name(last: Word, word: Word, after: Word | None) -> bool:
    """Whether a surname behind a whole name has the rest of another name behind it: 刘 伟 谢 飞."""
    whole = len(word.words) == 1 and looks_like_name(last.words)
    return whole and word.words in SURNAMES and after is not None and len(after.words.split("(", 1)[0]) == 1


def _is_pair(words: list[Word], place: int) -> bool:
    """Whether a word opens the last two of an even run of single characters: 未 of 邱 辉 未 瑾."""
    start, end = place, place
    while start > 0 and len(words[start - 1].words) == 1:
        start -= 1
    while end < len(words) and len(words[end].words.split("(", 1)[0]) == 1:
        end += 1
    return end - place == _PAIR and end - start == 2 * _PAIR and not _is_compound(words, start)


def _is_compound(words: list[Word], at: int) -> bool:
    return words[at].words + words[at + 1].words in COMPOUND


def _goes_on(last: Word, bare: str) -> bool:
    """Whether the next word is the rest of a name (韩 正, 欧阳 华) or of a title (局 长)."""
    if not bare:
        return False
    if bare in _LAST_OF_TITLES and post(last.words) is None and post(last.words + bare):
        return True
    if len(bare) == 1 and post(last.words[:-1]) and looks_like_name(last.words[-1] + bare):
        return True  # 副区长郑 凯
    if looks_like_name(last.words + bare[0]) and post(bare[1:]) and (last.words in SURNAMES or _odd_office(bare)):
        return True  # 王 曦副省长, 宿晓 明市长
    if len(last.words) == 1:
        return len(bare) == 1 or (len(bare) == 2 and last.words in SURNAMES)
    if last.words in COMPOUND:
        return len(bare) <= 2
    third = len(last.words) == 2 and len(bare) == 1 and last.end - last.start >= 3
    return third and (looks_like_name(last.words + bare) or not looks_like_name(last.words))


def _odd_office(words: str) -> bool:
    """Whether a post's unit is a single character, which is part of a name then: 明市长."""
    given = post(words)
    return given is not None and len(given.unit or "") == 1


def _parted(words: list[Word]) -> list[Word]:
    """The words with two spaced names that ran into each other (何 新周 明) told apart."""
    out: list[Word] = []
    for word in words:
        first, middle = (out[-2], out[-1]) if len(out) > 1 else (word, word)
        merged = len(first.words) == len(word.words) == 1 and len(middle.words) == 2 and out
        if merged and middle.words[1] in SURNAMES and first.words in SURNAMES:
            cut = middle.start + 1
            out[-2:] = [
                Word(first.words + middle.words[0], first.start, cut),
                Word(middle.words[1] + word.words, cut, word.end),
            ]
        else:
            out.append(word)
    return out
