"""Every wording rule finds its own example, and the names of a subject's rules are unique."""

import importlib
import pkgutil

import pytest

import loaders.wording
from loaders.fold import fold
from loaders.wording.rule import Rule


def _rules() -> list[tuple[str, Rule]]:
    modules = [module.name for module in pkgutil.iter_modules(loaders.wording.__path__) if module.name != "rule"]
    found = []
    for module in modules:
        found += [(module, rule) for rule in importlib.import_module(f"loaders.wording.{module}").RULES]
    return found


@pytest.mark.parametrize(("module", "rule"), _rules(), ids=lambda part: part if isinstance(part, str) else part.name)
def test_a_rule_finds_its_example(module: str, rule: Rule) -> None:
    assert rule.pattern.search(fold(rule.example)), f"{module}: {rule.name}"


def test_rule_names_are_unique_within_a_subject() -> None:
    names = [(module, rule.name) for module, rule in _rules()]
    assert len(names) == len(set(names))
