"""The numbers that Word puts before paragraphs (一、 （一） 1. ①), which stand nowhere in their text.

Knows numbering definitions and styles. Must not know tables, nor what a text says.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_DIGITS = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_COUNTING = ("", "十", "百", "千")
_LEGAL_COUNTING = ("", "拾", "佰", "仟")
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LEVELS = 9
_MOST_PARENTS = 20
_UNNUMBERED = frozenset(("bullet", "none"))


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level is numbered: from where, in which form, between which words (`第%1条`)."""

    start: int = 1
    form: str = "decimal"
    words: str = "%1."
    legal: bool = False
    restarts: bool = True
    style: str = ""


@dataclass(frozen=True, slots=True)
class _Style:
    """A paragraph style: its name, the one it is based on, the numbering it brings."""

    name: str
    based_on: str
    list_id: str
    level: str


class Numbers:
    """Counts the numbered paragraphs of one document; ask it once for each, in their order."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        roots = list(numbering) if numbering is not None else []
        self._abstract = {_attribute(part, "abstractNumId"): part for part in roots if local(part) == "abstractNum"}
        self._lists = {_attribute(part, "numId"): part for part in roots if local(part) == "num"}
        self._styles = {_attribute(part, "styleId"): _style(part) for part in (styles if styles is not None else ())}
        self._levels: dict[str, tuple[_Level, ...]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()

    def style_name(self, paragraph: Element) -> str:
        """The name of a paragraph's style in lower case, or nothing."""
        style = self._styles.get(value(paragraph, "pPr", "pStyle"))
        return style.name.lower() if style else ""

    def before(self, paragraph: Element) -> str:
        """The number that Word shows before a paragraph, with the space behind it if it needs one; else nothing."""
        list_id, depth = self._place(paragraph)
        levels = self._of(list_id)
        if not levels or depth >= len(levels):
            return ""
        counts = self._count(list_id, depth, levels)
        if levels[depth].form in _UNNUMBERED:
            return ""
        words = levels[depth].words
        for place in range(len(levels)):
            number = counts[place] if counts[place] is not None else levels[place].start
            form = "decimal" if levels[depth].legal else levels[place].form
            words = words.replace(f"%{place + 1}", shown(number or 0, form))
        last = words[-1:]
        return f"{words} " if last.isalpha() or last.isdecimal() else words

    def _place(self, paragraph: Element) -> tuple[str, int]:
        """The list that a paragraph belongs to and its depth, by itself or by its style."""
        style_id = value(paragraph, "pPr", "pStyle")
        list_id, level = value(paragraph, "pPr", "numPr", "numId"), value(paragraph, "pPr", "numPr", "ilvl")
        for _ in range(_MOST_PARENTS):
            style = self._styles.get(style_id)
            if list_id or style is None:
                break
            list_id, level = style.list_id, level or style.level or self._level_of(style.list_id, style_id)
            style_id = style.based_on
        return list_id, int(level) if level.isdecimal() else 0

    def _level_of(self, list_id: str, style_id: str) -> str:
        """The level that a list gives to a style."""
        return next((str(depth) for depth, level in enumerate(self._of(list_id)) if level.style == style_id), "")

    def _of(self, list_id: str) -> tuple[_Level, ...]:
        if list_id not in self._levels:
            self._levels[list_id] = tuple(self._defined(list_id))
        return self._levels[list_id]

    def _defined(self, list_id: str) -> Iterator[_Level]:
        """The levels of a list: those of its definition, unless it replaces them."""
        own = self._lists.get(list_id)
        abstract = self._abstract.get(value(own, "abstractNumId")) if own is not None else None
        if own is None or abstract is None:
            return
        levels = [part for part in abstract if local(part) == "lvl"]
        replaced = {_attribute(part, "ilvl"): child for part in own for child in part if local(child) == "lvl"}
        for depth, level in enumerate(levels[:_LEVELS]):
            yield _level(replaced.get(str(depth), level))

    def _count(self, list_id: str, depth: int, levels: tuple[_Level, ...]) -> list[int | None]:
        """The counts of every level once this paragraph is counted; lists of one definition count on together."""
        own = self._lists[list_id]
        counts = self._counts.setdefault(value(own, "abstractNumId"), [None] * _LEVELS)
        if list_id not in self._begun:
            self._begun.add(list_id)
            for part in own:
                start = value(part, "startOverride")
                if (
                    start.isdecimal()
                    and _attribute(part, "ilvl").isdecimal()
                    and int(_attribute(part, "ilvl")) < _LEVELS
                ):
                    counts[int(_attribute(part, "ilvl"))] = int(start) - 1
        before = counts[depth]
        counts[depth] = levels[depth].start if before is None else before + 1
        for deeper in range(depth + 1, len(levels)):
            if levels[deeper].restarts:
                counts[deeper] = None
        return counts


def shown(number: int, form: str) -> str:
    """A number in one of Word's forms; in Arabic digits where the form is unknown."""
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letters = _LETTERS[(number - 1) % 26] * ((number - 1) // 26 % 9 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman"):
        return _roman(number).upper() if form == "upperRoman" else _roman(number)
    if form in ("ideographTraditional", "ideographZodiac") and number > 0:
        return (signs := _STEMS if form == "ideographTraditional" else _BRANCHES)[(number - 1) % len(signs)]
    if form in ("ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital"):
        return "".join(_DIGITS[int(digit)] for digit in str(number))
    if form in ("chineseLegalSimplified", "ideographLegalTraditional"):
        return _chinese(number, _LEGAL, _LEGAL_COUNTING)
    if "ounting" in form:
        return _chinese(number, "零" + _DIGITS[1:], _COUNTING)
    return _arabic(number, form)


def _arabic(number: int, form: str) -> str:
    if form.startswith("decimalEnclosed") and 0 < number <= 20:
        first = {"decimalEnclosedParen": "⑴", "decimalEnclosedFullstop": "⒈"}.get(form, "①")
        return chr(ord(first) + number - 1)
    if form == "decimalFullWidth":
        return "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))
    return f"{number:02}" if form == "decimalZero" else str(number)


def _chinese(number: int, digits: str, counting: tuple[str, ...]) -> str:
    """A number below 10,000 as Chinese counts: 十二, 一百零三."""
    if not 0 < number < 10_000:
        return str(number)
    out = ""
    for place, digit in enumerate(str(number)):
        power = len(str(number)) - place - 1
        out += digits[int(digit)] + counting[power] if digit != "0" else digits[0]
    while digits[0] * 2 in out:
        out = out.replace(digits[0] * 2, digits[0])
    out = out.rstrip(digits[0])
    return out[1:] if 10 <= number < 20 and digits[1] == "一" else out


def _roman(number: int) -> str:
    out = ""
    for size, letters in _ROMAN if number < 5000 else ():
        out += letters * (number // size)
        number %= size
    return out


def _level(part: Element) -> _Level:
    start = value(part, "start")
    return _Level(
        start=int(start) if start.isdecimal() else 1,
        form=value(part, "numFmt") or "decimal",
        words=value(part, "lvlText"),
        legal=any(local(child) == "isLgl" for child in part),
        restarts=value(part, "lvlRestart") != "0",
        style=value(part, "pStyle"),
    )


def _style(part: Element) -> _Style:
    return _Style(
        name=value(part, "name"),
        based_on=value(part, "basedOn"),
        list_id=value(part, "pPr", "numPr", "numId"),
        level=value(part, "pPr", "numPr", "ilvl"),
    )


def local(element: Element) -> str:
    """The name of an element without its namespace, of which there are two (transitional and strict)."""
    return element.tag.rpartition("}")[2]


def value(element: Element, *path: str) -> str:
    """The `val` of the element down the path, or nothing."""
    for name in path:
        found = next((child for child in element if local(child) == name), None)
        if found is None:
            return ""
        element = found
    return _attribute(element, "val")


def _attribute(element: Element, name: str) -> str:
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), "")
