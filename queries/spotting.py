"""What a question names: units, groups, officials, things, places, documents, metrics, times; and what is left.

Knows how names stand in a question. Must not know what is asked of them, or stores.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graph.errors import QueryError
from queries.when import When, when

_QUESTION = 1_000  # characters that a question has at most
_LONGEST = 100  # characters of a name that is looked for in one
_WIDE = str.maketrans("(),:;", "（），：；")
_SHORTEST = {"unit": 3, "official": 2, "metric": 3, "thing": 3, "group": 4, "document": 2, "place": 2}
# A unit that the store does not know is told by its level, or a place, in front and its ending.
_UNIT = re.compile(
    r"(?<!各)(?:国家|省|市|区|县|州|镇|[一-鿿]{2,7}?[省市区县州])(?!的|里|有)[一-鿿]{0,9}?"
    r"(?:局|委员会|委|厅|办公室|办|管委会|人民政府|政府|法院|检察院|总工会|联合会|协会|公司|集团|中心"
    r"|银行|大学|学院)"
    r"|[一-鿿]{2,4}?(?:新区|开发区|高新区|经开区|风景区|区|县)(?=有|要|参与|牵头|负责|承担|配合|的|需|应|副?[区县]长)"
)
_GROUP = re.compile(
    r"(?P<about>[一-鿿0-9“”\"]*?)(?:办理工作|推进工作|工作|协调)?"
    r"(?P<group>领导小组|工作组|专班|指挥部|推进组|联席会议|leading groups?)"
)
_ANY_GROUP = "领导小组"
_TITLE = re.compile(
    r"(?:党组|党委)?书记"
    r"|副?(?:局长|厅长|部长|主任|省长|市长|区长|县长|州长|镇长|乡长|处长|科长|主席|会长|院长|行长|总经理|董事长|秘书长)"
)
_THING_KINDS = {"实验室": "lab", "lab": "lab", "设施": "facility", "facilit": "facility", "平台": "platform"}
_THING_KINDS |= {"platform": "platform", "项目": "project", "project": "project"}
_INSIDE_CHINESE = re.compile(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])")
_EDGES = ' 有在里的是由把将对为了和与及、。,.?!:;"“”《》'
_BLANKS = re.compile(r" {2,}")
# Words at either end of what a question asks about that are no part of it; some words end it only.
_IDLE = (
    r"请问|请|帮我|帮忙|查一下|查询|看看|看一下|告诉我|我想知道|想知道|想了解|了解一下|列出|列一下|列举|一下"
    r"|所有|全部|都有|都|新增|分别|目前|现在|主要|具体|到底|究竟|担任|文件|在哪|哪里|了"
    r"|由?(?:哪[个些家几]?项?|什么|何)(?:单位|部门|委办局|任务|工作|事项|事情|人|局|家)?们?"
    r"|谁家|谁(?:来|在)?(?:抓|做|办|干|管)?|何人"
    r"|(?:牵头|责任|配合|主办|协办|承办|主管)(?:单位|部门)?|领头|抓总|参与|负责|承担|落实|分管|找|联系|对接|打给"
    r"|关于|有关|相关|涉及|提到|提及"
    r"|(?<![a-z])(?:please|tell me|show me|show|list|all|the|a|an|of|for|on|in|to|is|are|was|were|does|do|did|should"
    r"|can|could|i|we|which|what|who|whom|units?|bureaus?|departments?|agenc(?:y|ies)|leads?|leading|led|responsible"
    r"|in charge|charge|cooperates?|supports?|assists?|about|with|mentions?|concerns?|tasks?|work"
    r"|target(?:ed|s)?|goals?|how|many|much|call|contact|by|at|there|me|it|needs?|needed)(?![a-z])"
)
_ENDS = (
    r"|的?(?:任务数?|工作|事项|事情|事)|这[项件]|那[项件]|该项|这个|那个|应该|应当|需要|可以|归|应|该|要"
    r"|目标值?|指标值?|达到|完成|要求|多少[家个项亿万元人名件]?|几[家个项]|数量|[吗呢吧啊呀么]"
)
_FRONT = re.compile(rf"(?:{_IDLE}|查|[{_EDGES}])+", re.IGNORECASE)
_BACK = re.compile(rf"(?:{_IDLE}{_ENDS}|[{_EDGES}])$", re.IGNORECASE)


Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Spotted:
    """What a question names, by kind, in its order.

    `cues` is the question with blanks for names, so that no name is taken for a cue; `rest` is the longest piece that
    is left without units, documents, times and idle words: the words of a task.
    """

    names: Mapping[str, tuple[str, ...]]
    times: When
    today: str
    title: str | None
    kind: str | None
    cues: str
    rest: str

    def of(self, kind: str) -> tuple[str, ...]:
        """The names of a kind."""
        return self.names.get(kind, ())


def plain(question: str) -> str:
    """The question in half-width forms, without white space between Chinese characters."""
    folded = unicodedata.normalize("NFKC", question).strip()
    return _INSIDE_CHINESE.sub("", folded)


def pieces(question: str) -> list[str]:
    """All stretches of a question that may be a name, as printed and in half-width and full-width forms.

    Raises QueryError for what is too long for a question.
    """
    if len(question) > _QUESTION:
        raise QueryError("question", "it is too long", got=f"{len(question)} characters", do="ask for one thing")
    asked = plain(question)
    spellings = {question, asked, "".join(asked.split()), asked.translate(_WIDE)}
    found = {
        text[start : start + size]
        for text in spellings
        for start in range(len(text))
        for size in range(2, min(_LONGEST, len(text) - start) + 1)
    }
    return sorted(found)


def spotted(question: str, vocabulary: Mapping[str, Iterable[str]], today: date) -> Spotted:
    """All that a plain question names, by the names of a vocabulary and by their form."""
    kinds = _by_name(vocabulary)
    places = frozenset(name for name, named in kinds.items() if "place" in named)
    found, taken = _known(question, {name: named for name, named in kinds.items() if named != ["place"]}, places)
    if telling := [name for name in found.pop("group", ()) if _tells(name)]:
        found["group"] = telling
    taken = [span for span in taken if _tells(question[slice(*span)])]
    free = _masked(question, taken)
    times = when(free, today)
    free = _masked(free, times.spans)
    formed = list(_by_form(free, found))
    found = {**_known(free, {name: kinds[name] for name in places}, frozenset())[0], **found}
    free = _masked(free, [span for kind, _, span in formed if kind != "group"])
    found.update({kind: [name] for kind, name, _ in formed})
    title = _TITLE.search(free)
    whole = [span for span in taken if {"unit", "document"} & {*kinds.get(question[slice(*span)], ("unit",))}]
    units = [span for kind, _, span in formed if kind == "unit"]
    rest = _rest(_masked(question, [*whole, *times.spans, *units]))
    kind = next((kind for word, kind in _THING_KINDS.items() if word in question.lower()), None)
    names = {key: tuple(value) for key, value in found.items()}
    return Spotted(names, times, today.isoformat(), title[0] if title else None, kind, free, rest)


def _tells(name: str) -> bool:
    """Whether a name says which group is meant; any other name does."""
    match = _GROUP.fullmatch(name)
    return match is None or bool(match["about"])


def _by_form(free: str, found: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str, Span]]:
    """Kind, name and place of what the vocabulary lacks and a name's form tells."""
    for kind, pattern in (("group", _GROUP), ("unit", _UNIT)):
        match = None if kind in found else pattern.search(free)
        if match is not None and (name := _about(match)):
            yield kind, name, match.span()


def _by_name(vocabulary: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """The kinds of every name; a place is known by each part of its path, with and without its ending."""
    kinds: dict[str, list[str]] = {}
    for kind, names in vocabulary.items():
        parts = (part for name in names for part in (name.split("/") if kind == "place" else (name,)))
        forms = (form for part in parts for form in ((part, part[:-1]) if kind == "place" else (part,)))
        for form in map(plain, forms):
            if len(form) >= _SHORTEST[kind] and kind not in kinds.setdefault(form, []):
                kinds[form].append(kind)
    return kinds


def _known(
    question: str, kinds: Mapping[str, Sequence[str]], places: frozenset[str]
) -> tuple[dict[str, list[str]], list[Span]]:
    """The longest known names from left to right, by kind, and where they stand.

    A place that stands before a unit is part of the unit's name: 武汉 and 市科技局 are 武汉市科技局.
    """
    longest = max(map(len, kinds), default=0)
    found: dict[str, list[str]] = {}
    taken: list[Span] = []
    at = 0
    while at < len(question):
        sizes = range(min(longest, len(question) - at), 1, -1)
        name = next((question[at : at + size] for size in sizes if question[at : at + size] in kinds), "")
        if not name:
            at += 1
            continue
        front = _front(question[taken[-1][1] if taken else 0 : at], places) if "unit" in kinds[name] else ""
        for kind in kinds[name]:
            found.setdefault(kind, []).append(front + name if kind == "unit" else name)
        taken.append((at - len(front), at + len(name)))
        at += len(name)
    return found, taken


def _front(before: str, places: frozenset[str]) -> str:
    """The longest place that the words before a name end with."""
    return max((place for place in places if before.endswith(place)), key=len, default="")


def _about(match: re.Match[str]) -> str:
    """A name told by its form, without idle words; of a leading group what it is for, where the question says so."""
    groups = match.groupdict()
    about = _trimmed(groups.get("about", match[0]))
    if "group" in groups:
        return about or (_ANY_GROUP if groups["group"].isascii() else groups["group"])
    return about


def _masked(text: str, spans: Iterable[Span]) -> str:
    """The text with blanks in the place of the stretches."""
    chars = list(text)
    for start, end in spans:
        chars[start:end] = " " * (end - start)
    return "".join(chars)


def _rest(free: str) -> str:
    """The longest piece between names, without idle words at its ends."""
    return max((_trimmed(piece) for piece in _BLANKS.split(free)), key=len, default="")


def _trimmed(piece: str) -> str:
    """The piece without idle words at its ends."""
    front = _FRONT.match(piece)
    piece = piece[front.end() :] if front else piece
    while back := _BACK.search(piece):
        piece = piece[: back.start()]
    return piece
