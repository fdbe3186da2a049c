"""Exit codes, which scripts can rely on; docs/commands.md explains them."""

from graph.errors import DecisionError, DocumentError, DrawingError, QueryError, StoreError, UnitError

OF_ERROR = {QueryError: 2, DecisionError: 2, UnitError: 3, StoreError: 4, DocumentError: 5, DrawingError: 7}
PARTLY, USAGE, FOUND, FAULT, BROKEN_PIPE, INTERRUPTED = 1, 2, 6, 70, 141, 130
