"""A post in words into unit and title. Knows titles; must not know rosters."""

from graph.model.facts import Post
from loaders.wording.posts import TITLE


def post(words: str) -> Post | None:
    """The post that the words give, white space left out; None if they end in no title."""
    bare = "".join(words.split())
    found = TITLE.search(bare)
    if found is None:
        return None
    return Post(bare[: found.start()] or None, bare[found.start() :])


def posts(words: str) -> tuple[Post, ...]:
    """Every post listed in the words, separated by 、 or 兼; what ends in no title is left out."""
    pieces = words.replace("兼任", "、").replace("兼", "、").replace(",", "、").replace(";", "、").split("、")
    found = (post(piece) for piece in pieces)
    return tuple(each for each in found if each is not None)
