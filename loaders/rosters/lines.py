"""The words after a role's label into people with their posts, and units. Knows names and posts, no labels."""

from dataclasses import replace

from graph.model.facts import Post
from loaders.names.naming import is_unit
from loaders.names.posts import post
from loaders.names.run_together import NAME_LENGTHS, beginning, cuts_title, is_office, is_placed
from loaders.names.surnames import could_be_name, is_whole_name, looks_like_name
from loaders.rosters.shares import deputies, sharing
from loaders.rosters.words import Entry, Word, bare_names, mostly_names, words_between
from loaders.wording.posts import ALSO
from loaders.wording.rosters import (
    AND_OTHERS,
    DUTY_NOTE,
    IN_NOTE,
    PERSONAL,
)
from loaders.wording.units import LEVELS

_PARTY = ("党委", "党组", "党工委")
_ENDS_OF_OFFICES = ("局", "委", "办", "厅", "院", "公司", "中心")
_NO_ENDS = tuple("村组路股科室站所队办")  # of names behind an office
_SPACED = 2  # characters of a name that is printed with a gap, so that it is as wide as others: 未 瑾
_LONGEST = 3  # characters of most names
_FEW = 2  # people that a list names for each word in it that is none: 校医


def entries(folded: str, start: int, end: int) -> tuple[Entry, ...]:
    """The people and units between two offsets, in order; empty where the words are no list of such.

    A word that is neither is left out among people.
    """
    found: list[Entry] = []
    waiting: list[Word] = []  # posts that stand before a name
    unread = 0
    words = words_between(folded, start, end)
    if triples := _in_triples(words):
        return triples
    before = bool(words) and (_posts_first(words) or _units_first(words))
    words = words if before else _names_first(words)
    names = mostly_names(words) or bare_names(folded, words)
    for index, word in enumerate(words):
        after = words[index + 1].words if index + 1 < len(words) and folded[words[index + 1].start - 1] != "、" else ""
        entry = _behind(folded, word, found) or _entry(word, after) or (_among_names(word) if names else None)
        if entry is None:
            unread += 1
            continue
        listed = folded[word.start - 1] == "、"
        if entry.name is None and not _is_post(entry) and _lacks_post(found) and not before and not listed:
            found[-1] = _with_post(found[-1], entry)
        elif not _is_post(entry) and not (before and entry.name is None):
            found += _with_waiting(entry, waiting)
            waiting = []
        elif before or not found:
            waiting.append(word)
        elif _takes(found[-1], entry, listed=listed, noted=folded[found[-1].end - 1] == ")"):
            found[-1] = _with_post(found[-1], entry)
        else:
            found.append(entry)
    named = sum(entry.name is not None for entry in found)
    if unread and unread * _FEW > named and not (named == 1 and found[0].name and found[0].posts):
        return ()  # but one person, some of whose posts are known, stays
    left = (each for word in waiting if (each := _entry(word, "")) is not None)
    return sharing((*deputies(folded, found), *left))


def _in_triples(words: list[Word]) -> tuple[Entry, ...]:
    """The people of words that are a unit, a name and a title in turns (县水利局 周明远 副局长); empty for others."""
    out: list[Entry] = []
    for unit, name, title in zip(words[::3], words[1::3], words[2::3], strict=False):
        given = post(title.words)
        inner = given is not None and (given.unit is None or given.unit[0] not in LEVELS)
        if not (inner and is_unit(unit.words) and post(unit.words) is None and looks_like_name(name.words)):
            return ()
        out.append(
            Entry(name.words, (post(unit.words + title.words) or Post(unit.words, None),), unit.start, title.end)
        )
    return tuple(out) if len(words) % 3 == 0 else ()


def _among_names(word: Word) -> Entry | None:
    """A word among names as one, though its surname is not known."""
    fits = _SPACED <= len(word.words) <= _LONGEST and could_be_name(word.words)
    return Entry(word.words, (), word.start, word.end) if fits else None


def _names_first(words: list[Word]) -> list[Word]:
    """The words of a line of names with posts behind them: of a post that ran into the next name, each apart.

    县政府办主任周明远 is such a word, between the name that the post belongs to and the next one's post.
    """
    out = words[:1]
    for at, word in enumerate(words[1:], 2):
        after = words[at] if at < len(words) else None
        follows = after is not None and (post(after.words) or _post_first(after, after.words)) is not None
        person = _post_first(word, word.words) if follows and "(" not in word.words else None
        if person is None or person.name is None:
            out.append(word)
            continue
        cut = word.end - len(person.name)
        out += [Word(word.words[: -len(person.name)], word.start, cut), Word(person.name, cut, word.end)]
    return out


def _posts_first(words: list[Word]) -> bool:
    """Whether posts stand before names: the first words are a post, and a name follows; or they end in one."""
    first = words[0]
    if _in_pairs(words):
        return True
    if _is_name(first.words, "") or _run_together(first, first.words):
        return False
    if post(first.words) is not None:
        return any(looks_like_name(word.words) or _post_first(word, word.words) for word in words)
    return _post_first(first, first.words) is not None


def _in_pairs(words: list[Word]) -> bool:
    """Whether every other word is a post and every other one a name (市交通运输局总工程师 周明远)."""
    return _names_between(words) and all(post(word.words) is not None for word in words[::2])


def _lacks_post(found: list[Entry]) -> bool:
    return bool(found) and found[-1].name is not None and not found[-1].posts


def _takes(last: Entry, given: Entry, *, listed: bool, noted: bool) -> bool:
    """Whether a post belongs to the entry before it: a person's, but none listed behind a bare name; a unit's title.

    Behind a name with its post in brackets another post is somebody else's.
    """
    if (given.posts[0].unit or "").startswith("各"):
        return False
    if last.name is not None:
        return not (listed and noted) and (bool(last.posts) or not listed)
    return given.posts[0].unit is None and last.posts[-1].title is None


def _units_first(words: list[Word]) -> bool:
    """Whether units without a title stand before names (县水利局 张伟)."""
    return _names_between(words) and all(is_unit(word.words) for word in words[::2])


def _names_between(words: list[Word]) -> bool:
    """Whether every second word, the last one too, is a name."""
    return len(words) % 2 == 0 and all(looks_like_name(word.words) for word in words[1::2])


def _is_post(entry: Entry) -> bool:
    return entry.name is None and bool(entry.posts) and entry.posts[0].title is not None


def _behind(folded: str, word: Word, found: list[Entry]) -> Entry | None:
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


def with_post(person: Entry, behind: tuple[Entry, ...], *, listed: bool) -> Entry | None:
    """The person with a post that stands on the next line; None if the line is no post of the person's.

    `listed` says that the line before ends in 、, so that a further post is to come.
    """
    complete = bool(person.posts) and person.posts[-1].title is not None and not listed
    if person.name is None or complete or not all(_is_post(entry) for entry in behind):
        return None
    for entry in behind:
        person = _with_post(person, entry)
    return person


def _entry(word: Word, after: str) -> Entry | None:
    words = word.words if word.words.endswith("负责同志") else word.words.replace("同志", "").strip(".:")
    words = words.removesuffix(")") if words.count(")") > words.count("(") else words
    opened = words.find("(")
    if words.endswith(")") and opened >= 2 and _is_name(words[:opened], "局长"):
        return Entry(words[:opened], _noted(words[opened + 1 : -1]), word.start, word.end)
    spaced = len(words) == _SPACED and word.end - word.start > _SPACED and post(words) is None
    if _is_name(words, after) or (spaced and could_be_name(words)):
        return Entry(words, (), word.start, word.end)
    return _run_together(word, words) or _post_first(word, words) or _other(word, words)


def _noted(words: str) -> tuple[Post, ...]:
    """The posts of a note behind a name: a post, or the unit alone."""
    pieces = (piece for part in IN_NOTE.split(words) for piece in (ALSO.split(part) if post(part) else (part,)))
    return tuple(
        post(piece) or Post("".join(piece.split()), None)
        for piece in pieces
        if piece.strip() and (post(piece) or not (DUTY_NOTE.match(piece) or PERSONAL.match(piece.strip())))
    )


def _is_name(words: str, after: str) -> bool:
    if is_whole_name(words):
        return post(words) is None
    if post(after) is None or post(words) is not None or is_unit(words):
        return False
    return 2 <= len(words) <= 3 or (len(words) <= 6 and could_be_name(words))


def _run_together(word: Word, words: str) -> Entry | None:
    """A name with its post right behind it; of two readings the one whose rest begins like a unit."""
    # 区公安分局局长 names nobody of the surname 区.
    if is_office(words) or (words[1:] and words[0] in LEVELS and is_office(words[1:])):
        return None
    readings = []
    for length in NAME_LENGTHS:
        found = post(words[length:])
        if found is not None and is_whole_name(words[:length]):
            rank = 9 if found.unit is None else beginning(words[length:])
            if is_placed(words, short=rank <= 1 or length == 2) or (
                rank == 0 and words[0] in LEVELS
            ):  # 武昌区区长, 区建设局局长
                continue
            readings.append((rank, Entry(words[:length], (found,), word.start, word.end)))
    return max(readings, key=lambda reading: reading[0])[1] if readings else None


def _post_first(word: Word, words: str) -> Entry | None:
    if post(words) is not None:  # 总工程师 holds no 程师
        return None
    for length in NAME_LENGTHS:
        found = post(words[:-length])
        if found is not None and is_whole_name(words[-length:]) and not cuts_title(words, length):
            return Entry(words[-length:], (found,), word.start, word.end)
    return None


def _other(word: Word, words: str) -> Entry | None:
    found = post(words)
    title = found.title if found else None
    bare = words.removesuffix(title or "")
    length = 0 if is_unit(bare) else _name_behind(bare)  # 县水利局周明远, 县水利局周明远局长
    office = bare[:-length]
    if length and (found is None or found.unit == bare or f"{office[-1]}长" in (title or "")):
        return Entry(bare[-length:], (Post(office, title),), word.start, word.end)
    if found is not None:
        unit = AND_OTHERS.sub("", found.unit or "")
        return Entry(None, (Post(unit or None, found.title),), word.start, word.end)
    if is_unit(words):
        return Entry(None, (Post(words, None),), word.start, word.end)
    return None


def _name_behind(words: str) -> int:
    """How many characters of a name stand behind the name of an office; 0 where none does."""
    if words[-1:] in _NO_ENDS:
        return 0
    named = (each for each in NAME_LENGTHS if words[:-each].endswith(_ENDS_OF_OFFICES))
    return next((each for each in named if looks_like_name(words[-each:])), 0)


def _with_post(person: Entry, entry: Entry) -> Entry:
    at = entry.start if person.at is None else person.at
    last = person.posts[-1] if person.posts else None
    first = entry.posts[0]
    if last and last.title is None and (first.unit is None or _within(last.unit or "", first.unit)):
        whole = post(f"{last.unit}{first.unit or ''}{first.title}") or first
        return replace(person, posts=(*person.posts[:-1], whole, *entry.posts[1:]), end=entry.end, at=at)
    return replace(person, posts=person.posts + entry.posts, end=entry.end, at=at)


def _within(unit: str, office: str) -> bool:
    """Whether an office that stands behind a unit and a gap is one of the unit's own: 县财政局 办公室主任."""
    return office in _PARTY or (unit[:1] in LEVELS and office[0] not in (*LEVELS, "团", "各"))


def _with_waiting(entry: Entry, waiting: list[Word]) -> list[Entry]:
    """A person with the posts that stood before the name; a unit behind them, whose holders are others."""
    if entry.name is None:
        return [*(each for word in waiting if (each := _entry(word, "")) is not None), entry]
    given = tuple(post(word.words) or Post(word.words, None) for word in waiting)
    if not given:
        return [entry]
    return [replace(entry, posts=given + entry.posts, start=waiting[0].start)]
