"""The page of docs/ that lists the rules of wording. `python -m tests.rules` writes it anew."""

import importlib
import pkgutil

import loaders.wording
from loaders.wording.rule import Rule
from tests.sources import ROOT

PAGE = ROOT / "docs" / "rules.md"
OPENING = """# Rules of wording

Every rule by which the program reads the words of a document: its name, and a sentence of the kind that it is for. The
patterns stand in `loaders/wording/`, one file a subject; a test runs every rule on its sentence. What follows by a rule
from what was read is in the [model](model.md#evidence). This page is written by `make reference`.
"""


def subjects() -> dict[str, tuple[str, tuple[Rule, ...]]]:
    """What each file of wording is about, and its rules in their order."""
    names = [found.name for found in pkgutil.iter_modules(loaders.wording.__path__) if found.name != "rule"]
    modules = {name: importlib.import_module(f"loaders.wording.{name}") for name in names}
    return {name: ((module.__doc__ or "").split("\n\n")[0].strip(), module.RULES) for name, module in modules.items()}


def page() -> str:
    """The page as it should be."""
    parts = [OPENING]
    for name, (about, rules) in subjects().items():
        lines = "".join(f"- `{rule.name}`: {_code(rule.example)}\n" for rule in rules)
        parts.append(f"## {name}\n\n{about}\n\n{lines}")
    return "\n".join(parts)


def _code(words: str) -> str:
    """The words in one line, as they stand."""
    fence = "``" if "`" in words else "`"
    return f"{fence}{words.strip().replace(chr(10), ' ⏎ ')}{fence}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
