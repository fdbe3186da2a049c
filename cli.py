"""The command line: options, environment, printing, exit codes. Must not know Cypher, wording or how the parts fit."""

import io
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NoReturn

import click
from click.shell_completion import get_completion_class

import screen
import zeren
from graph.errors import DocumentError, QueryError, StoreError, UnitError, ZerenError

EXIT = {QueryError: 2, UnitError: 3, StoreError: 4, DocumentError: 5}
PARTLY, USAGE, FAULT, BROKEN_PIPE, INTERRUPTED = 1, 2, 70, 141, 130

Command = Callable[..., None]


def _default_store() -> str:
    """The store of someone who names none: a file under the user's data folder."""
    from platformdirs import user_data_path

    return str(user_data_path("zeren", appauthor=False) / "zeren.kgl")


store_option = click.option(
    "--store",
    "location",
    metavar="PATH|URI",
    envvar="ZEREN_STORE",
    default=_default_store,
    show_default="user data folder",
    help="File of the embedded store, or neo4j://host of a server. Also ZEREN_STORE.",
)
format_option = click.option(
    "--format", "form", type=click.Choice(screen.FORMATS), default="table", show_default=True, help="How to print."
)
place_option = click.option("--place", "within", metavar="PLACE", help="Tells units of one name apart, e.g. 武汉.")
predecessors_option = click.option(
    "--with-predecessors", is_flag=True, help="Take in the units that the unit took over from."
)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="zeren")
@click.pass_context
def cli(context: click.Context) -> None:
    """Who must do what, by when: Chinese government documents as a responsibility graph."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@cli.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("--again", is_flag=True, help="Read documents again that the store holds unchanged.")
@store_option
def load(paths: tuple[str, ...], again: bool, location: str) -> None:
    """Load documents: files, folders, globs, or - for standard input."""
    with zeren.open_store(location) as store:
        done = zeren.load(paths, store, progress=_progress, again=again)
    for failure in done.failed:
        click.echo(failure.reason, err=True)
    click.echo(f"{len(done.loaded)} loaded, {len(done.unchanged)} unchanged, {len(done.failed)} failed")
    if done.failed:
        raise click.exceptions.Exit(PARTLY if done.loaded or done.unchanged else EXIT[DocumentError])


@cli.command()
@click.argument("documents", nargs=-1, required=True)
@store_option
def forget(documents: tuple[str, ...], location: str) -> None:
    """Take documents back, by name: the store is then as if they had never been loaded."""
    with zeren.open_store(location) as store:
        for document in documents:
            zeren.forget(document, store)
            click.echo(f"{document} forgotten")


@cli.command()
@click.argument("unit")
@click.option("--role", type=click.Choice(["lead", "responsible", "cooperate"]), help="Only tasks in this role.")
@click.option("--document", metavar="NAME", help="Only tasks of this document.")
@place_option
@predecessors_option
@store_option
@format_option
def tasks(unit: str, location: str, form: str, within: str | None, **options: Any) -> None:
    """Tasks of a unit, by any of its names: led, responsible for, shared in through a group."""
    with _reading(location) as store:
        _show(zeren.tasks(unit, store, place=within, **options), form)


@cli.command()
@click.argument("statement")
@click.option("--param", "parameters", metavar="NAME=VALUE", multiple=True, help="A value for $NAME.")
@store_option
@format_option
def cypher(statement: str, parameters: tuple[str, ...], location: str, form: str) -> None:
    """Run a Cypher statement of one's own, which may only read."""
    values = dict(_pair(parameter) for parameter in parameters)
    with _reading(location) as store:
        _show(zeren.cypher(statement, store, values), form)


@cli.command()
@click.argument("name")
@place_option
@store_option
@format_option
def unit(name: str, within: str | None, location: str, form: str) -> None:
    """Say which unit a name means, and why other names mean the same one."""
    with _reading(location) as store:
        _show(zeren.identity(name, store, place=within), form)


@cli.command()
@store_option
@format_option
def stats(location: str, form: str) -> None:
    """Count what the store holds."""
    with _reading(location) as store:
        _show(zeren.stats(store), form)


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
@format_option
def extract(file: Path, form: str) -> None:
    """Print what one document says: who does what, or with --format json everything; touches no store."""
    facts = zeren.extract(file)
    if form == "json":
        _write(json.dumps(asdict(facts), ensure_ascii=False, indent=2) + "\n")
    else:
        _show(zeren.assignments(facts), form)


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
def text(file: Path) -> None:
    """Print the text of a document in UTF-8, exactly as all offsets count it."""
    _write(zeren.text(file))


@cli.command()
@click.argument("file", type=click.Path(path_type=Path), default="-")
@store_option
def export(file: Path, location: str) -> None:
    """Write the whole store as sorted lines of JSON to FILE.jsonl, or to standard output."""
    if str(file) != "-" and file.suffix != ".jsonl":
        raise click.UsageError(f"{file} is of no known kind; name it FILE.jsonl")
    with _reading(location) as store:
        lines = "".join(f"{line.rstrip()}\n" for line in zeren.export(store))
    if str(file) == "-":
        _write(lines)
    else:
        _save(file, lines)


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell, e.g. for `eval "$(zeren completion bash)"`."""
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"no completion is known for {shell}")
    _write(found(cli, {}, "zeren", "_ZEREN_COMPLETE").source())


@cli.group(invoke_without_command=True)
@format_option
@click.pass_context
def query(context: click.Context, form: str) -> None:
    """Ask a question of the catalogue; without a name, list them all."""
    if context.invoked_subcommand is None:
        _show(zeren.questions(), form)


def _question(asked: zeren.Query) -> click.Command:
    """The command of a question, with an option for every parameter."""

    def run(location: str, form: str, within: str | None = None, with_predecessors: bool = False, **given: Any) -> None:
        with _reading(location) as store:
            found = zeren.query(asked.name, given, store, place=within, with_predecessors=with_predecessors)
            _show(found, form)

    by_unit = any(parameter.kind == "units" for parameter in asked.parameters)
    shared = [*((place_option, predecessors_option) if by_unit else ()), store_option, format_option]
    for option in reversed([*map(_option, asked.parameters), *shared]):
        run = option(run)
    return click.command(asked.name, help=f"{asked.english}\n\n{asked.chinese}")(run)


def _option(parameter: zeren.Parameter) -> Callable[[Command], Command]:
    """The option that gives a parameter its value; a unit's is --unit, or --units as the parameter is called."""
    names = ["--unit", "--units"] if parameter.kind == "units" else [f"--{parameter.name}"]
    need = "" if parameter.optional else " (needed)"
    text = f"{parameter.meaning}, e.g. {parameter.example}{need}"
    return click.option(*names, parameter.name, metavar=parameter.kind.upper(), help=text)


def _reading(location: str) -> zeren.Store:
    """The store, opened for reading only."""
    return zeren.open_store(location, read_only=True)


def _show(found: zeren.Answer, form: str) -> None:
    """Print an answer; with CSV its completeness goes to standard error, so that the rows stay clean."""
    _write(screen.shown(found, form))
    if form == "csv":
        click.echo(found.completeness.sentence(), err=True)


def _write(text: str) -> None:
    """Print in UTF-8 whatever the locale; stop without a word when nobody reads any more."""
    try:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:
        # What Python has not written yet would raise once more while it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(BROKEN_PIPE) from error


def _save(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}") from error


def _progress(done: int, total: int, name: str) -> None:
    """One line on standard error that is written over; nothing where nobody looks."""
    if sys.stderr.isatty():
        line = screen.cut(f"{done}/{total} {name}", 78)
        click.echo(f"\r\x1b[K{line if done < total else ''}", err=True, nl=False)


def _pair(parameter: str) -> tuple[str, object]:
    """Name and value of a NAME=VALUE; a value that is JSON is taken as such, else as text."""
    name, equals, value = parameter.partition("=")
    if not equals or not name:
        raise click.UsageError(f"--param is not NAME=VALUE, got {parameter}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line; every error a person can meet is one sentence on standard error and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    logging.getLogger().addHandler(logging.NullHandler())  # what goes wrong is said once, by us
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    """The exit code of a run."""
    try:
        for asked in zeren.catalogue().values():
            query.add_command(_question(asked))
        code = cli.main(args=arguments, prog_name="zeren", standalone_mode=False)
    except ZerenError as error:
        click.echo(str(error), err=True)
        return EXIT.get(type(error), FAULT)
    except click.ClickException as error:
        click.echo(_usage(error), err=True)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    return code if isinstance(code, int) else 0


def _usage(error: click.ClickException) -> str:
    """A usage error as where, what, what to do."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "zeren"
    said = " ".join(error.format_message().split()).rstrip(".")
    return f"{path}: {said}; run `{path} --help`"
