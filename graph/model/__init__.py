"""The values that the parts hand each other: facts of one document, and the graph built from them.

Stands at the bottom: imports nothing of ours but `graph.errors`.
"""
