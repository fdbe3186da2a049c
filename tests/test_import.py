"""A server that Neo4j's own importer filled holds, byte for byte, what one holds that took the documents one by one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import zeren
from benchmarks.documents import write
from graph.build import build
from graph.store import Store, open_store
from tests.conftest import Server
from tests.test_injection import hostile
from tests.test_store import A
from tests.test_taking_back import Drawer

COUNT = 5


@pytest.fixture
def plans(tmp_path: Path) -> list[Path]:
    write(tmp_path / "plans", COUNT, seed=5)
    return sorted((tmp_path / "plans").iterdir())


@contextmanager
def imported(server: Server, tool: list[str], store: Store, folder: Path) -> Iterator[Store]:
    """The store of a server on what the importer made of a store's export."""
    files = zeren.export_folder(store, folder, form="neo4j-import")
    kinds = {"nodes": "--nodes", "edges": "--relationships"}
    given = [f"{kinds[path.name.partition('-')[0]]}={path}" for path in files]
    places = {**os.environ, "NEO4J_HOME": str(server.home), "NEO4J_CONF": str(server.home / "conf")}
    options = ["--overwrite-destination", "--multiline-fields=true", f"--report-file={folder / 'report'}"]
    server.kill()
    done = subprocess.run(
        [*tool[:-1], f"-Dbasedir={server.home}", tool[-1], "database", "import", "full", "neo4j", *options, *given],
        env=places,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    assert done.returncode == 0, done.stderr or done.stdout
    server.start()
    server.wait()
    with open_store(server.uri) as opened:
        yield opened


def test_an_imported_archive_is_the_one_that_was_loaded(
    own_server: Server, neo4j_tool: list[str], plans: list[Path], tmp_path: Path
) -> None:
    with open_store(own_server.uri) as store:
        for path in plans:
            zeren.load([path], store)
        drawn = Drawer(3)
        for name in ("甲", "乙", "丙"):
            store.replace(f"document:{name}", build(drawn.facts(name)))
        store.replace(A, hostile())
        exported = "".join(zeren.export(store))
        with imported(own_server, neo4j_tool, store, tmp_path / "files") as again:
            assert "".join(zeren.export(again)) == exported
            assert len(zeren.load(plans, again).unchanged) == COUNT
