"""Rows as pandas DataFrames. Owns pandas; must not know where the rows come from."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pandas import DataFrame


def frame(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> "DataFrame":
    """The rows as a DataFrame with the columns in this order, also when there are no rows."""
    from pandas import DataFrame  # half a second: only who asks for a frame waits for it

    return DataFrame([[row.get(column) for column in columns] for row in rows], columns=list(columns))


def table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> "DataFrame":
    """The rows, of which there are some, each with a value for every column, as a DataFrame."""
    from pandas import DataFrame  # see above

    return DataFrame(dict(zip(columns, zip(*rows, strict=True), strict=True)))
