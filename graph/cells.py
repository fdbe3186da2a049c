"""Text that goes into the cells of a spreadsheet. Must not know what it says."""

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\n")  # also full-width, which Chinese Excel takes


def inert(value: object) -> object:
    """The value, with an apostrophe before text that a spreadsheet would take for a formula; numbers stay numbers.

    Line breaks are line feeds: Python's CSV puts no quotes round others, so that what follows would begin a row.
    Source: OWASP, CSV Injection.
    """
    if not isinstance(value, str):
        return value
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{text}" if text.startswith(_FORMULA) else text
