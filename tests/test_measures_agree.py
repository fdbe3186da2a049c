"""Load, coordination, days and contacts are the same on every engine and in whatever order facts were written."""

from pathlib import Path

import pytest

import zeren
from graph.store import Store, open_store
from tests.small_graph import PLAN, PLAN_GRAPH, REPLY, REPLY_GRAPH
from tests.test_measuring import FOLDERS, documents
from tests.test_queries_agree import backwards, drawn


def measured(store: Store, unit: str) -> list[zeren.Answer]:
    """How much work falls on whom, and who works with whom."""
    named = zeren.Selection(groups=False, derived=False)
    return [
        zeren.overload(store),
        zeren.overload(store, selection=named),
        zeren.explain(unit, store),
        zeren.idle(store, selection=named),
        *(zeren.coordination(store, view=view) for view in zeren.VIEWS),
    ]


def dated(store: Store, unit: str) -> list[zeren.Answer]:
    """What is due, and whom to call."""
    return [zeren.due(store, as_of="2024-01-01"), zeren.due(store, name=unit), zeren.who("平台", store)]


def test_measures_of_graphs_agree(store: Store, tmp_path: Path) -> None:
    with open_store(str(tmp_path / "other.kgl")) as other:
        for document, graph in ((PLAN, PLAN_GRAPH), (REPLY, REPLY_GRAPH)):
            store.replace(document, graph)
            other.replace(document, backwards(graph))
        assert dated(store, "unit:sti") == dated(other, "unit:sti")
        store.replace("document:甲0", drawn(3))
        other.replace("document:甲0", backwards(drawn(3)))
        assert measured(store, "Unit:1") == measured(other, "Unit:1")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_measures_of_documents_agree(folder: Path, store: Store, tmp_path: Path) -> None:
    paths = documents(folder)
    zeren.load(paths, store)
    with open_store(str(tmp_path / "other.kgl")) as other:
        zeren.load(paths[::-1], other)
        found = measured(store, "武汉市科学技术局") + dated(store, "武汉市科学技术局")
        assert found == measured(other, "武汉市科学技术局") + dated(other, "武汉市科学技术局")
        assert all(one.rows for one in found if one.query != "idle")
