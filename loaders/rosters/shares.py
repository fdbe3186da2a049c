"""What people and units of a list share: the title of a deputy, the title behind the last of several units.

Knows entries that were read. Must not know how they are told apart.
"""

from dataclasses import replace

from graph.model.facts import Post
from loaders.rosters.words import Entry
from loaders.wording.rosters import SHARED_TITLE

_PAIR = 2


def deputies(folded: str, found: list[Entry]) -> list[Entry]:
    """The entries, names listed behind a deputy's, or beside it, with the same title: 副校长何新、周明远.

    A deputy of a unit shares the unit too, and what else stands before the name: 县委常委、副县长何新、周明远.
    """
    out: list[Entry] = []
    sharing = False
    for entry in found:
        last = out[-1] if out and out[-1].posts else None
        title = (last.posts[-1].title or "") if last else ""
        opens = (last.posts[0].unit or "") + (last.posts[0].title or "") if last else ""
        first = last is not None and title.startswith("副") and folded.startswith(opens, last.start)
        listed = entry.name is not None and not entry.posts and folded[entry.start - 1] in "、 "
        sharing = listed and (first or (sharing and last is not None))
        out.append(replace(entry, posts=last.posts) if last and sharing else entry)
    return _before_deputy(folded, out)


def _before_deputy(folded: str, found: list[Entry]) -> list[Entry]:
    """The entries, names in front of a deputy's post with that post: 何新、周明远 县水利局副局长.

    Of two names also where it stands in a bracket: 何新 周明远(县水利局副局长).
    """
    last = found[-1] if len(found) > 1 else None
    if last is None or len(last.posts) != 1 or not (last.posts[0].title or "").startswith("副"):
        return found
    if last.at is None and len(found) > _PAIR:
        return found
    bare = all(entry.name and not entry.posts for entry in found[:-1])
    joined = all(folded[entry.start - 1] in "、 " for entry in found[1:])
    return [replace(entry, posts=last.posts) for entry in found[:-1]] + [last] if bare and joined else found


def sharing(found: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries, units in front of a post such as 主要负责人 sharing its title."""
    out: list[Entry] = []
    title = None
    for entry in reversed(found):
        first = entry.posts[0] if entry.posts and entry.name is None else None
        if first and first.title is None and title:
            out.append(replace(entry, posts=(Post(first.unit, title),)))
            continue
        title = first.title if first and first.title and SHARED_TITLE.match(first.title) else None
        out.append(entry)
    return tuple(reversed(out))
