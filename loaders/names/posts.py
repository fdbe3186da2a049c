"""A post in words into unit and title. Knows titles; must not know rosters."""

from functools import lru_cache

from graph.model.facts import Post
from loaders.wording.posts import TITLE

# A bureau's own Party committee is part of the title; a town's (镇党委) is a unit.
_COMMITTEES = ("局党委", "厅党委", "部党委", "委党委", "院党委", "校党委", "公司党委", "集团党委")
# What heads of units leave out before their title, and what shows that a unit is named in full.
_ENDINGS = ("大队", "支队", "中队", "局", "厅", "部", "科", "股", "所")
_ENDS_OF_UNITS = (
    *_ENDINGS,
    *"委办院室会组府队司处站省市县区州镇乡",
    "中心",
    "公司",
    "集团",
    "学校",
    "学院",
    "大学",
    "银行",
)


@lru_cache(maxsize=4096)  # a roster's words are tried as names and as posts in turn
def post(words: str) -> Post | None:
    """The post that the words give, white space left out; None if they end in no title."""
    bare = "".join(words.split())
    found = TITLE.search(bare)
    if found is None:
        return None
    unit, title = bare[: found.start()], found["title"]
    if unit.endswith(_COMMITTEES) and len(unit) > len("市委党委"):
        unit, title = unit.removesuffix("党委"), "党委" + title
    return Post(_whole(unit, title) or None, title)


def _whole(unit: str, title: str) -> str:
    """The unit with the ending that it leaves to its title: 水利 for 水利局长, 组织 for 组织部长."""
    ending = next((ending for ending in _ENDINGS if title.endswith(f"{ending}长")), None)
    lacks = ending is not None and len(unit) > 1 and not unit.endswith(_ENDS_OF_UNITS)
    return f"{unit}{ending}" if lacks else unit


def posts(words: str) -> tuple[Post, ...]:
    """Every post listed in the words, separated by 、 or 兼; what ends in no title is left out."""
    pieces = words.replace("兼任", "、").replace("兼", "、").replace(",", "、").replace(";", "、").split("、")
    found = (post(piece) for piece in pieces)
    return tuple(each for each in found if each is not None)
