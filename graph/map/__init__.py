"""Maps of responsibility: which part of a graph is shown, where each node lies, the page, pictures for reports.

Knows how a graph is drawn. Must not know documents, stores or options.
"""
