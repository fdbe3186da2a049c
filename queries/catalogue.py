"""The catalogue of questions: one Cypher file each, whose leading `//` lines are its help and declare its parameters.

Knows how such a file is written and checked. Must not know stores, drivers or what the answers mean.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from graph.errors import QueryError

FOLDER = Path(__file__).parent / "cypher"
KINDS = ("text", "date", "units", "pieces")

_PARAMETER = re.compile(
    r"param (?P<name>[a-z_]+)(?P<optional>\?)?(?: (?P<kind>[a-z]+))?: (?P<meaning>.+), e\.g\. (?P<example>.+)"
)
_USED = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)")
_COLUMN = re.compile(r"\bAS `?([a-z_]+)`?\s*(?:,|$)", re.MULTILINE)
_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a question asks for: a text, a day, or what the caller makes of what was typed.

    That is a list: for `units` the ids of units, for `pieces` all stretches of a text that may be a name.
    """

    name: str
    kind: str
    meaning: str
    example: str
    optional: bool


@dataclass(frozen=True, slots=True)
class Query:
    """A question: its name, what it answers in English and in Chinese, its parameters, columns and Cypher text."""

    name: str
    english: str
    chinese: str
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    cypher: str


@cache
def catalogue() -> Mapping[str, Query]:
    """Every question of the program by its name, in the order of names. Raises QueryError for a file at fault."""
    return load(tuple(sorted(FOLDER.glob("*.cypher"))))


def load(paths: tuple[Path, ...]) -> dict[str, Query]:
    """The questions in the files, by name. Raises QueryError for a file at fault, and for two files of one name."""
    found: dict[str, Query] = {}
    for path in paths:
        query = parse(path.stem, path.read_text(encoding="utf-8"))
        if query.name in found:
            raise QueryError(str(path), "two files bear one name", got=query.name, do="rename one of them")
        found[query.name] = query
    return found


def parse(name: str, text: str) -> Query:
    """The question that a file's text holds. Raises QueryError when help, parameters or name are not in order."""
    where = f"query {name}"
    if not _NAME.fullmatch(name):
        raise QueryError(where, "its name is not of small letters and hyphens", do="rename the file")
    head, body = _split(text)
    prose = [line for line in head[:2] if not line.startswith("param ")]
    if len(prose) < 2 or not prose[0][:1].isascii() or prose[1].isascii():
        raise QueryError(where, "the help is missing", do="write // in English, then // in Chinese, at the top")
    parameters = tuple(_parameter(where, line) for line in head[2:])
    _agree(where, parameters, body)
    columns = tuple(_COLUMN.findall(body[body.rfind("RETURN") :].partition("ORDER BY")[0]))
    if "ORDER BY" not in body or not columns:
        raise QueryError(where, "its answer has no order or no named column", do="end with RETURN … AS … ORDER BY …")
    return Query(name, head[0], head[1], parameters, columns, body)


def find(name: str, queries: Mapping[str, Query] | None = None) -> Query:
    """The question of that name. Raises QueryError, which names the nearest, when there is none."""
    if queries is None and name in _names():
        return _one(name)
    queries = catalogue() if queries is None else queries
    if name in queries:
        return queries[name]
    from difflib import get_close_matches  # for a name mistyped only

    near = get_close_matches(name, queries, n=3, cutoff=0.4)
    advice = f"try {' or '.join(near)}" if near else "run `zeren query` for the list"
    raise QueryError("query", "there is no question of that name", got=name, do=advice)


@cache
def _names() -> frozenset[str]:
    return frozenset(path.stem for path in FOLDER.glob("*.cypher"))


@cache
def _one(name: str) -> Query:
    """A question of the program, without reading the others. Raises QueryError for a file at fault."""
    return load((FOLDER / f"{name}.cypher",))[name]


def bind(query: Query, values: Mapping[str, object]) -> dict[str, object]:
    """All parameters of a question, None for optional ones not given. Raises QueryError: missing, unknown, no date."""
    where = f"query {query.name}"
    names = [parameter.name for parameter in query.parameters]
    for name in values:
        if name not in names:
            raise QueryError(where, "no such parameter", got=name, do=f"it takes {', '.join(names) or 'none'}")
    for parameter in query.parameters:
        _check(where, parameter, values.get(parameter.name))
    return {name: values.get(name) for name in names}


def check_date(where: str, name: str, value: object) -> None:
    """Raise QueryError for a value that is there and no day as 2025-06-30."""
    if value is not None and not _is_date(value):
        raise QueryError(where, f"{name} is no date", got=str(value), do="write it as 2025-06-30")


def _check(where: str, parameter: Parameter, value: object) -> None:
    """Raise QueryError for a value that the parameter cannot take."""
    if value is None:
        if not parameter.optional:
            option = "--unit" if parameter.kind == "units" else f"--{parameter.name}"
            raise QueryError(where, f"{option} is missing", do=f"give it, e.g. {option} {parameter.example}")
        return
    if parameter.kind == "date":
        check_date(where, parameter.name, value)


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _split(text: str) -> tuple[list[str], str]:
    """The leading comment lines without their slashes, and what follows."""
    lines = text.splitlines()
    count = next((index for index, line in enumerate(lines) if not line.startswith("//")), len(lines))
    return [line.removeprefix("//").strip() for line in lines[:count]], "\n".join(lines[count:]).strip()


def _parameter(where: str, line: str) -> Parameter:
    """The parameter that a line of the help declares. Raises QueryError for a line of another form."""
    match = _PARAMETER.fullmatch(line)
    if match is None or (match["kind"] or "text") not in KINDS:
        raise QueryError(where, "a line of its help is no parameter", got=line, do="// param NAME: MEANING, e.g. VALUE")
    return Parameter(
        match["name"], match["kind"] or "text", match["meaning"], match["example"], bool(match["optional"])
    )


def _agree(where: str, parameters: tuple[Parameter, ...], body: str) -> None:
    """Raise QueryError unless the declared parameters are the used ones, each declared once."""
    declared = [parameter.name for parameter in parameters]
    used = set(_USED.findall(body))
    for name in declared:
        if declared.count(name) > 1:
            raise QueryError(where, "a parameter is declared twice", got=name, do="remove one of the lines")
        if name not in used:
            raise QueryError(where, "a parameter is declared and not used", got=name, do="remove its line")
    for name in sorted(used - set(declared)):
        raise QueryError(where, "a parameter is used and not declared", got=name, do=f"add // param {name}: …")
