"""Words that a caller chooses among: roles, forms of export, pictures, views, kinds of what is due.

Apart from what they choose, so that a command's options are there before any of it is imported.
"""

ROLES = ("lead", "responsible", "cooperate")
DUE_KINDS = ("phase", "obligation", "task", "target")
PICTURES = ("load", "due", "cowork", "reform")
VIEWS = ("pairs", "matrix", "bridges", "communities", "single-points")
TEXTS = ("jsonl", "graphml", "cypher", "jsonld")  # forms that are one text
FOLDERS = ("csv", "neo4j-import")  # forms that are a folder of texts
WORKBOOK = "xlsx"
