# ruff: noqa: RUF001, RUF002  (this file is about look-alike characters)
"""Folding: one form for what means the same, character by character, so that offsets stay.

Knows which characters are forms of one another. Must not know wording. What becomes what:

* full-width digits, letters and punctuation: half-width ( （）：；，！？．～ become ():;,!?.~ )
* 【】〔〕［］〖〗{} and their small forms: [ ]; 〈〉《》“” stay; 「」『』 become “”; ∶ becomes :
* lines that draw tables: │ becomes |, corners and crossings become +
* every dash (— – ― − ─): -; every middle dot: ·; ○ as a digit: 〇
* every white space and zero-width character: a space, but where 200 stand together, unit separators
* line breaks, and Р that stands for one: a line feed; 。 and 、 stay
* question marks of a text that has some at the start of lines, where a copy has them for odd blanks: spaces
* <br>, which tables in plain text have inside their cells, and the stars of Markdown around bold words: spaces
* traditional characters, radicals and compatibility ideographs: the simplified character, where it is one for one
"""

import unicodedata
from importlib.resources import files

from loaders.wording.rule import any_of
from loaders.wording.wrapping import BOLD, BOLD_NUMBER

_BRACKETS = {"[": "【〔［〖﹝{", "]": "】〕］〗﹞}", "“": "「『〝", "”": "」』〞", "(": "﹙", ")": "﹚"}
_POINTS = {":": "∶︰﹕", ",": "﹐", ";": "﹔", "、": "､﹑", "。": "｡", ".": "﹒", "·": "・‧∙･•", "〇": "○◯", "~": "∼〜"}
_DASHES = "‐‑‒–—―−─━═﹣"
_UPRIGHT = "│┃║∣｜"
_CROSSINGS = "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╭╮╰╯"
_SPACES = (*range(0x00, 0x0A), *range(0x0B, 0x0D), *range(0x0E, 0x20), 0x7F, 0xA0, 0xAD, 0x1680, *range(0x2000, 0x2010),
           *range(0x202A, 0x2030), *range(0x205F, 0x2065), 0x3000, 0xFEFF)  # fmt: skip
_LINE_BREAKS = "\r\x85\u2028\u2029\u0420"  # the last, a Cyrillic letter, is what sites that share files put for one
_BLANKS = " " * 200  # wider than any column of a table in text
GAP = "\x1f"  # white space to whoever strips it, and no blank
_BREAKS = ("<br>", "<br/>", "<br />", "<BR>")
_COMPATIBILITY = (*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00))


def fold(text: str) -> str:
    """`text` with full-width forms, odd white space and traditional characters replaced one for one (same length)."""
    # Every pattern that allows blanks would look through such a run from each of its blanks.
    folded = text
    for char in set(_FORM.findall(text)):  # few of them stand in one text, and none becomes another
        folded = folded.replace(char, _TABLE[ord(char)])
    folded = folded.replace(_BLANKS, GAP * len(_BLANKS))
    for tag in _BREAKS:
        folded = folded.replace(tag, " " * len(tag))
    if "\n?" in folded:  # no line opens so: some copies have question marks for odd blanks
        folded = folded.replace("?", " ")
    if "**" in folded:
        folded = BOLD_NUMBER.sub(r"\g<blanks>\g<number>", BOLD.sub(r"  \g<words>  ", folded))
    return folded


def _table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table |= dict.fromkeys(_SPACES, " ")
    table |= {ord(char): "\n" for char in _LINE_BREAKS}
    table |= dict.fromkeys(map(ord, _UPRIGHT), "|") | dict.fromkeys(map(ord, _CROSSINGS), "+")
    table |= {ord(char): "-" for char in _DASHES}
    table |= {ord(char): plain for plain, forms in (_BRACKETS | _POINTS).items() for char in forms}
    table |= _compatible() | _simplified()
    return {
        code: table.get(ord(plain), plain) for code, plain in table.items()
    }  # a radical's character is simplified too


def _compatible() -> dict[int, str]:
    """Radicals and compatibility ideographs, which some fonts of PDF files put in the place of characters."""
    plain = {code: unicodedata.normalize("NFKC", chr(code)) for code in _COMPATIBILITY}
    return {code: char for code, char in plain.items() if len(char) == 1 and ord(char) != code}


def _simplified() -> dict[int, str]:
    lines = files("loaders").joinpath("traditional.txt").read_text(encoding="utf-8").splitlines()
    return {ord(pair[0]): pair[1] for line in lines if not line.startswith("#") for pair in line.split()}


_TABLE = _table()
_FORM = any_of(map(chr, _TABLE))
