"""The notebooks run from top to bottom, give what is stored in them, and tell nothing of where they were run."""

import ast
import tempfile
from pathlib import Path
from typing import Any

import pytest

from tests.notebooks import METADATA, PATHS, fresh, stored
from tests.sources import ROOT

BY_NAME = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def codes(book: Any) -> list[Any]:
    return [cell for cell in book.cells if cell.cell_type == "code"]


def said(output: Any) -> dict[str, Any]:
    """What an output shows; of a picture only that there is one."""
    shown = {form: "there" if form.startswith("image/") else text for form, text in output.get("data", {}).items()}
    return {"type": output.output_type, "stream": output.get("name"), "text": output.get("text"), **shown}


def test_there_is_one_for_each_thing_that_newcomers_come_for() -> None:
    assert [path.stem for path in PATHS] == ["1-first-steps", "2-overloaded-units", "3-comparing-years"]


@BY_NAME
@pytest.mark.usefixtures("chinese")
def test_a_notebook_gives_what_is_stored_in_it(path: Path) -> None:
    lies, runs = codes(stored(path)), codes(fresh(path))
    for old, new in zip(lies, runs, strict=True):
        assert [said(one) for one in old.outputs] == [said(one) for one in new.outputs], (
            f"{path.name}, {old.id}: run `make notebooks` if the new output is right"
        )
    # a character without a glyph is a warning on standard error
    assert [one.text for cell in runs for one in cell.outputs if one.get("name") == "stderr"] == []


@BY_NAME
def test_a_notebook_is_stored_clean(path: Path) -> None:
    book, text = stored(path), path.read_text(encoding="utf-8")
    assert book.metadata == METADATA
    assert [cell.id for cell in book.cells] == [f"cell-{number}" for number in range(1, len(book.cells) + 1)]
    assert [cell.execution_count for cell in codes(book)] == list(range(1, len(codes(book)) + 1))
    assert not any(cell.metadata for cell in book.cells)
    assert [place for place in (str(ROOT), str(Path.home()), tempfile.gettempdir()) if f"{place}/" in text] == []


@BY_NAME
def test_a_notebook_defines_nothing(path: Path) -> None:
    code = "\n".join(cell.source for cell in codes(stored(path)))
    defined = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    assert [ast.unparse(node) for node in ast.walk(ast.parse(code)) if isinstance(node, defined)] == []


@pytest.mark.parametrize("name", ["2-overloaded-units", "3-comparing-years"])
def test_plots_are_stored(name: str) -> None:
    (path,) = (path for path in PATHS if path.stem == name)
    pictures = [one for cell in codes(stored(path)) for one in cell.outputs if "image/png" in one.get("data", {})]
    assert len(pictures) >= 2
