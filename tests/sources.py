"""The project's own Python files, parsed, for tests that hold the house rules."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = ("commands", "graph", "loaders", "queries", "zeren", "cli", "screen")
FOLDERS = ("commands", "zeren", "graph", "loaders", "queries", "examples", "benchmarks", "notebooks", "tests")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its path under the project, its module's name, its text, its tree."""

    path: str
    module: str
    text: str
    tree: ast.Module

    @property
    def product(self) -> bool:
        """Whether the file is part of the program, and no test, example or benchmark."""
        return self.module.partition(".")[0] in PARTS


@cache  # several tests go through them
def every() -> tuple[Source, ...]:
    """All Python files of the project."""
    paths = [*ROOT.glob("*.py"), *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))]
    return tuple(_source(path) for path in sorted(paths))


def imports(source: Source) -> Iterator[tuple[str, bool]]:
    """The modules that a file imports, in full, and whether only for their types."""
    for_types = {
        id(node)
        for branch in ast.walk(source.tree)
        if isinstance(branch, ast.If) and "TYPE_CHECKING" in ast.unparse(branch.test)
        for node in ast.walk(branch)
    }
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((name.name, id(node) in for_types) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inside = [f"{node.module}.{name.name}" for name in node.names]
            yield from ((name if _is_module(name) else node.module, id(node) in for_types) for name in inside)


def functions(source: Source) -> list[Function]:
    """Every function and method of a file."""
    return [node for node in ast.walk(source.tree) if isinstance(node, Function)]


def length(function: Function) -> int:
    """Lines of a function, from its def to its end."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def calls(source: Source) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a file with what is called, as written."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def keywords(call: ast.Call) -> dict[str, str]:
    """The keyword arguments of a call, as written."""
    return {word.arg: ast.unparse(word.value) for word in call.keywords if word.arg}


def _source(path: Path) -> Source:
    relative = path.relative_to(ROOT)
    text = path.read_text(encoding="utf-8")
    module = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
    return Source(relative.as_posix(), module, text, ast.parse(text))


def _is_module(name: str) -> bool:
    place = ROOT.joinpath(*name.split("."))
    return place.with_suffix(".py").is_file() or (place / "__init__.py").is_file()
