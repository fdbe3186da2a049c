"""Labs, facilities, platforms, projects and officials under ids that documents share. Must not know documents."""

from dataclasses import dataclass

from graph.units.identity import Unit, plain
from graph.units.reforms import line

_LABELS = {"lab": "Lab", "facility": "Facility", "platform": "Platform", "project": "Project"}
_ENDINGS = {"facility": ("重大科技基础设施", "大科学装置", "科技基础设施", "基础设施", "设施", "装置")}
_SECOND = ("常委", "委员", "成员", "副书记")  # Party posts that come with another, and are left out as often as told
_GOVERNORS = ("省长", "市长", "州长", "盟长", "县长", "区长", "旗长", "镇长", "乡长", "秘书长", "总理", "国务委员")
_CHIEFS = {"局": "局长", "厅": "厅长", "委员会": "主任", "办公室": "主任", "部": "部长"}


@dataclass(frozen=True, slots=True)
class Thing:
    """A lab, facility, platform or project as all documents share it."""

    label: str
    id: str
    name: str


def thing(kind: str, name: str) -> Thing:
    """The thing of a kind that a name means: 种质保藏 and 种质保藏设施 are one facility."""
    stem = plain(name)
    ending = next((ending for ending in _ENDINGS.get(kind, ()) if stem.endswith(ending)), "")
    if ending and len(stem) - len(ending) > 1:
        stem = stem.removesuffix(ending)
    return Thing(_LABELS[kind], f"{kind}:{stem}", stem)


def official_id(name: str, unit: Unit) -> str:
    """The id of an official: a person is told from namesakes by the unit of the post, whatever the unit is called."""
    return f"official:{line(unit).id}#{name}"


def comes_second(title: str | None) -> bool:
    """Whether a post is held beside another, which tells better who is meant: 常委, 党组成员."""
    return title is not None and title.endswith(_SECOND)


def governs(title: str) -> bool:
    """Whether a post is one of a government, whatever the document calls it by: 副市长, 县长助理, 副秘书长."""
    return any(head in title for head in _GOVERNORS)


def leads(title: str, organ: str) -> bool:
    """Whether a post is one at the top of a department, by the department's name: 副局长 of a 局, 党组成员."""
    head = next((head for end, head in _CHIEFS.items() if organ.endswith(end)), "党组")
    return title.startswith("党组") or title.endswith(head)
