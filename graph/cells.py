"""Text that goes into the cells of a spreadsheet. Must not know what it says."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def inert(value: object) -> object:
    """The value, with an apostrophe before text that a spreadsheet would take for a formula; numbers stay numbers.

    Source: OWASP, CSV Injection.
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
