"""What a store holds, in the forms that other programs read: a file for each form."""

from graph.export.bulk import bulk
from graph.export.lines import Source, jsonl
from graph.export.linked import linked
from graph.export.script import script
from graph.export.tables import tables
from graph.export.xml import graphml

__all__ = ["Source", "bulk", "graphml", "jsonl", "linked", "script", "tables"]
