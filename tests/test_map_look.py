"""What a map looks like: contrast enough for everyone, words in both languages for all that there is."""

import re
from pathlib import Path

import pytest

from graph.map.page import LANGUAGES, look, words
from graph.model import kinds

PARTS = Path(__file__).parents[1] / "graph" / "map" / "page"
STYLE = (PARTS / "page.css").read_text(encoding="utf-8")
TEXT, SHAPES = 4.5, 3.0  # least contrast by WCAG 2 AA


def brightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def variables(theme: str) -> dict[str, str]:
    """The colours of the page in a theme."""
    head = ":root {" if theme == "light" else ':root[data-theme="dark"] {'
    block = STYLE.partition(head)[2].partition("}")[0]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_are_easy_to_tell_from_what_is_behind_them(theme: str) -> None:
    colours = variables(theme)
    for behind in ("paper", "raised"):
        for text in ("ink", "soft", "accent", "warn"):
            assert contrast(colours[text], colours[behind]) >= TEXT, (text, behind)
    assert contrast(colours["ink"], colours["chip"]) >= TEXT
    assert contrast(colours["derived"], colours["derived-back"]) >= TEXT
    assert colours["paper"] == look()["page"][theme]["paper"]
    assert colours["ink"] == look()["page"][theme]["ink"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_shapes_and_lines_are_easy_to_tell_from_the_paper(theme: str) -> None:
    paper = look()["page"][theme]["paper"]
    for name, style in {**look()["kinds"], **look()["lines"]}.items():
        assert contrast(style[theme], paper) >= SHAPES, name
    assert contrast(look()["over"][theme], paper) >= TEXT


def test_kinds_that_share_a_colour_differ_in_shape() -> None:
    seen = [(style["light"], style["shape"]) for style in look()["kinds"].values()]
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_line_of_the_model_has_a_look_and_a_word(language: str) -> None:
    labels = {kind.label for kind in kinds.NODES} - {"Unit", "Name"} | set(kinds.UNIT_KINDS)
    assert set(look()["kinds"]) == set(words(language)["kinds"]) == labels
    types = {kind.type for kind in kinds.EDGES}
    assert set(look()["lines"]) == types - {"STATED_IN"}
    assert set(words(language)["lines"]) == types


def test_both_languages_have_the_same_words_and_the_page_uses_them_all() -> None:
    chinese, english = (words(language) for language in LANGUAGES)
    assert set(chinese) == set(english)
    for group in ("pictures", "facts"):
        assert set(chinese[group]) == set(english[group])
    scripts = "".join(path.read_text(encoding="utf-8") for path in PARTS.glob("*.js"))
    used = set(re.findall(r"words\.(\w+)", scripts))
    assert used <= set(chinese)
    assert set(chinese) - used == {"title", "as_of", "pictures"}  # said by the Python side
