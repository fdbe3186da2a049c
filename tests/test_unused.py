"""Everything that the program defines is used by the program, not by tests or as an example of itself alone."""

import ast
from collections.abc import Iterator

from tests.sources import Source, every

PRODUCT = [source for source in every() if source.product]
# Names that only others use, and who.
OUTSIDE = {
    "main": "the installed command",
    "answer": "the process that reads a PDF file",
    "HEADS": "a test that compares heads with their hint",
    "DOCUMENT_KINDS": "who reads the kinds of a document",
}


def defined(source: Source) -> Iterator[str]:
    """The names of a file's constants, functions and classes; a decorator is taken to use what it stands before."""
    for node in source.tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id
        elif isinstance(node, ast.ClassDef) or (isinstance(node, ast.FunctionDef) and not node.decorator_list):
            yield node.name


def used(node: ast.AST) -> Iterator[str]:
    """The names that code reads; a list of rules shows examples, and reads what its own patterns are made of."""
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "RULES":
        made = (one for one in ast.walk(node.value) if isinstance(one, ast.JoinedStr))
        yield from (name for one in made for part in one.values for name in used(part))
        return
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.ImportFrom):
        yield from (alias.name for alias in node.names)
    for child in ast.iter_child_nodes(node):
        yield from used(child)


def test_nothing_is_defined_that_nothing_uses() -> None:
    read = {name for source in PRODUCT for name in used(source.tree)} | {"RULES", *OUTSIDE}
    unused = [f"{source.path}: {name}" for source in PRODUCT for name in defined(source) if name not in read]
    assert [one for one in unused if not one.partition(": ")[2].startswith("__")] == []
