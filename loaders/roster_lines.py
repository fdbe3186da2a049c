"""The words after a role's label into people with their posts, and units. Knows names and posts, no labels."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model.facts import Post
from loaders.naming import is_unit
from loaders.posts import post
from loaders.surnames import SURNAMES, looks_like_name

_SEPARATORS = " 、,;\n|\t"
_NAME_LENGTHS = (3, 2, 4)


@dataclass(frozen=True, slots=True)
class Entry:
    """A person, or a unit (`name` is None then), between two offsets; `at` is where a post stands apart."""

    name: str | None
    posts: tuple[Post, ...]
    start: int
    end: int
    at: int | None = None


@dataclass(frozen=True, slots=True)
class _Word:
    words: str
    start: int
    end: int


def entries(folded: str, start: int, end: int) -> tuple[Entry, ...]:
    """The people and units between two offsets, in order; empty where the words are no list of such."""
    found: list[Entry] = []
    waiting: list[_Word] = []  # posts that stand before a name
    words = _joined(list(_words(folded, start, end)))
    before = bool(words) and post(words[0].words) is not None and any(looks_like_name(word.words) for word in words)
    for index, word in enumerate(words):
        after = words[index + 1].words if index + 1 < len(words) else ""
        entry = _behind(folded, word, found) or _entry(word, after)
        if entry is None:
            return ()
        if found and entry.name is None and found[-1].name and not found[-1].posts and not before:
            found[-1] = _with_post(found[-1], entry)
        elif not _is_post(entry):
            found.append(_with_waiting(entry, waiting))
            waiting = []
        elif before or not found:
            waiting.append(word)
        else:
            found[-1] = _with_post(found[-1], entry)
    return (*found, *(each for word in waiting if (each := _entry(word, "")) is not None))


def _is_post(entry: Entry) -> bool:
    return entry.name is None and bool(entry.posts) and entry.posts[0].title is not None


def _behind(folded: str, word: _Word, found: list[Entry]) -> Entry | None:
    """The word as a post of the person before it: the first one after a gap, further ones after what was such."""
    last = found[-1] if found else None
    given = post(word.words)
    if last is None or last.name is None:
        return None
    if given is None:
        apart = not last.posts and folded[word.start - 1] == " " and is_unit(word.words)
        return Entry(None, (Post(word.words, None),), word.start, word.end) if apart else None
    first = not last.posts and folded[word.start - 1] != "、"
    further = last.at is not None and folded[word.start - 1] != " "
    return Entry(None, (given,), word.start, word.end) if first or further or given.unit is None else None


def _words(folded: str, start: int, end: int) -> Iterator[_Word]:
    depth, opened = 0, start
    for at in range(start, end + 1):
        char = folded[at] if at < end else "\n"
        depth += (char in "(〔[") - (char in ")〕]")
        if at == end or (depth <= 0 and char in _SEPARATORS):
            if folded[opened:at].strip():
                yield _Word(folded[opened:at], opened, at)
            opened = at + 1


def _joined(words: list[_Word]) -> list[_Word]:
    """The words with names whose characters stand apart (韩 正) made whole."""
    out: list[_Word] = []
    for word in _parted(words):
        last = out[-1] if out else None
        bare = word.words.split("(", 1)[0]
        alone = last is not None and len(last.words) == 1 and len(bare) <= 2
        third = last is not None and len(last.words) == 2 and len(bare) == 1 and last.end - last.start >= 3
        if last and bare and (third or (alone and (last.words in SURNAMES or len(bare) == 1))):
            out[-1] = _Word(last.words + word.words, last.start, word.end)
        else:
            out.append(word)
    return out


def _parted(words: list[_Word]) -> list[_Word]:
    """The words with two spaced names that ran into each other (何 新周 明) told apart."""
    out: list[_Word] = []
    for word in words:
        first, middle = (out[-2], out[-1]) if len(out) > 1 else (word, word)
        merged = len(first.words) == len(word.words) == 1 and len(middle.words) == 2 and out
        if merged and middle.words[1] in SURNAMES and first.words in SURNAMES:
            cut = middle.start + 1
            out[-2:] = [
                _Word(first.words + middle.words[0], first.start, cut),
                _Word(middle.words[1] + word.words, cut, word.end),
            ]
        else:
            out.append(word)
    return out


def with_post(person: Entry, behind: tuple[Entry, ...], *, listed: bool) -> Entry | None:
    """The person with a post that stands on the next line; None if the line is no post of the person's.

    `listed` says that the line before ends in 、, so that a further post is to come.
    """
    complete = bool(person.posts) and not listed
    if person.name is None or complete or len(behind) != 1 or not _is_post(behind[0]):
        return None
    return _with_post(person, behind[0])


def _entry(word: _Word, after: str) -> Entry | None:
    words = word.words.replace("同志", "").strip(".:")
    opened = words.find("(")
    if words.endswith(")") and opened >= 2 and _is_name(words[:opened], "局长"):
        return Entry(words[:opened], _noted(words[opened + 1 : -1]), word.start, word.end)
    if _is_name(words, after):
        return Entry(words, (), word.start, word.end)
    return _run_together(word, words) or _post_first(word, words) or _other(word, words)


def _noted(words: str) -> tuple[Post, ...]:
    """The posts of a note behind a name: a post, or the unit alone."""
    return tuple(post(piece) or Post("".join(piece.split()), None) for piece in words.split("、") if piece.strip())


def _is_name(words: str, after: str) -> bool:
    if looks_like_name(words):
        return post(words) is None
    return 2 <= len(words) <= 3 and post(after) is not None and post(words) is None and not is_unit(words)


def _run_together(word: _Word, words: str) -> Entry | None:
    """A name with its post right behind it; of two readings the one whose rest begins like a unit."""
    readings = []
    for length in _NAME_LENGTHS:
        found = post(words[length:])
        if found is not None and looks_like_name(words[:length]):
            readings.append((not _begins_well(words[length:]), Entry(words[:length], (found,), word.start, word.end)))
    return min(readings, key=lambda reading: reading[0])[1] if readings else None


def _begins_well(words: str) -> bool:
    return words[0] in "省市县区州镇乡国中副党团人民常政" or (post(words) or Post("", None)).unit is None


def _post_first(word: _Word, words: str) -> Entry | None:
    for length in _NAME_LENGTHS:
        found = post(words[:-length])
        if found is not None and looks_like_name(words[-length:]):
            return Entry(words[-length:], (found,), word.start, word.end)
    return None


def _other(word: _Word, words: str) -> Entry | None:
    found = post(words)
    if found is not None:
        return Entry(None, (found,), word.start, word.end)
    if is_unit(words):
        return Entry(None, (Post(words, None),), word.start, word.end)
    return None


def _with_post(person: Entry, entry: Entry) -> Entry:
    at = entry.start if person.at is None else person.at
    return replace(person, posts=person.posts + entry.posts, end=entry.end, at=at)


def _with_waiting(entry: Entry, waiting: list[_Word]) -> Entry:
    given = tuple(found for word in waiting if (found := post(word.words)) is not None)
    if not given:
        return entry
    return replace(entry, posts=given + entry.posts, start=waiting[0].start)
