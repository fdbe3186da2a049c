"""The notebooks, run from top to bottom by a kernel. `python -m tests.notebooks` stores what their code gives."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

from tests.sources import ROOT

FOLDER = ROOT / "notebooks"
PATHS = sorted(FOLDER.glob("*.ipynb"))
SECONDS = 300  # a cell, on a machine that does much else
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def stored(path: Path) -> nbformat.NotebookNode:
    """A notebook as it lies there. Raises ValidationError where it breaks the format."""
    found: nbformat.NotebookNode = nbformat.reads(path.read_text(encoding="utf-8"), as_version=nbformat.NO_CONVERT)
    nbformat.validate(found)
    return found


def fresh(path: Path) -> nbformat.NotebookNode:
    """The same notebook with the outputs that its code gives now, and nothing that tells where or when it was run."""
    run = stored(path)
    place = {"metadata": {"path": str(FOLDER)}}
    NotebookClient(run, timeout=SECONDS, resources=place, record_timing=False, coalesce_streams=True).execute()
    run.metadata = nbformat.from_dict(METADATA)
    for number, cell in enumerate(run.cells, 1):
        cell.id = f"cell-{number}"
        cell.metadata = nbformat.from_dict({})
    return run


if __name__ == "__main__":
    for path in PATHS:
        text = nbformat.writes(fresh(path))
        path.write_text(f"{text.rstrip()}\n", encoding="utf-8", newline="\n")
