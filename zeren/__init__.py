"""The library's face: one function a command, each returning a small value. Here the parts meet.

    import zeren

    with zeren.open_store("plans.zeren") as store:
        zeren.load(["plans/"], store)
        zeren.frame(zeren.tasks("市科技局", store))

Knows how documents become facts, a graph and answers. Must not know options or printing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph.errors import ZerenError
    from graph.load import Weights
    from graph.selection import Selection
    from graph.store import Store, in_clear, open_store
    from queries.answer import Answer, Completeness
    from queries.catalogue import Parameter, Query, catalogue
    from queries.units import Unit
    from zeren.answering import Asked, ask
    from zeren.asking import cypher, frame, identity, names, query, questions, stats, tasks, unit
    from zeren.checking import Checked, check, check_store
    from zeren.choices import DUE_KINDS, FOLDERS, PICTURES, ROLES, TEXTS, VIEWS, WORKBOOK
    from zeren.comparing import compare, compare_files
    from zeren.contacts import who
    from zeren.coordinating import coordination
    from zeren.deciding import answer_finding, decide
    from zeren.drawing import draw, map_page, map_picture, picture
    from zeren.exporting import export, export_folder, export_workbook
    from zeren.falling_due import due, ics
    from zeren.loading import Failure, Loaded, forget, load
    from zeren.measuring import explain, idle, overload
    from zeren.reading import assignments, extract, read, text

__all__ = [
    "DUE_KINDS",
    "FOLDERS",
    "PICTURES",
    "ROLES",
    "TEXTS",
    "VIEWS",
    "WORKBOOK",
    "Answer",
    "Asked",
    "Checked",
    "Completeness",
    "Failure",
    "Loaded",
    "Parameter",
    "Query",
    "Selection",
    "Store",
    "Unit",
    "Weights",
    "ZerenError",
    "answer_finding",
    "ask",
    "assignments",
    "catalogue",
    "check",
    "check_store",
    "compare",
    "compare_files",
    "coordination",
    "cypher",
    "decide",
    "draw",
    "due",
    "explain",
    "export",
    "export_folder",
    "export_workbook",
    "extract",
    "forget",
    "frame",
    "ics",
    "identity",
    "idle",
    "in_clear",
    "load",
    "map_page",
    "map_picture",
    "names",
    "open_store",
    "overload",
    "picture",
    "query",
    "questions",
    "read",
    "stats",
    "tasks",
    "text",
    "unit",
    "who",
]

# Where each name lives: a part is imported when one of its names is first used, so that commands start quickly.
_PARTS = {
    "graph.errors": "ZerenError",
    "graph.load": "Weights",
    "graph.selection": "Selection",
    "graph.store": "Store in_clear open_store",
    "queries.answer": "Answer Completeness",
    "queries.catalogue": "Parameter Query catalogue",
    "queries.units": "Unit",
    "zeren.answering": "Asked ask",
    "zeren.asking": "cypher frame identity names query questions stats tasks unit",
    "zeren.checking": "Checked check check_store",
    "zeren.choices": "DUE_KINDS FOLDERS PICTURES ROLES TEXTS VIEWS WORKBOOK",
    "zeren.comparing": "compare compare_files",
    "zeren.contacts": "who",
    "zeren.coordinating": "coordination",
    "zeren.deciding": "answer_finding decide",
    "zeren.drawing": "draw map_page map_picture picture",
    "zeren.falling_due": "due ics",
    "zeren.exporting": "export export_folder export_workbook",
    "zeren.loading": "Failure Loaded forget load",
    "zeren.measuring": "explain idle overload",
    "zeren.reading": "assignments extract read text",
}
_WHERE = {name: part for part, names in _PARTS.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """A name of the library's face."""
    if name not in _WHERE:
        raise AttributeError(f"module 'zeren' has no attribute {name!r}")
    globals()[name] = getattr(import_module(_WHERE[name]), name)
    return globals()[name]
