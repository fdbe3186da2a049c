"""The command line: the commands, what goes wrong, exit codes. Must not know Cypher, wording or how the parts fit."""

import io
import logging
import sys
from collections.abc import Sequence
from typing import NoReturn

import click
from click.shell_completion import get_completion_class

from commands import calendar, checks, comparisons, contacts, documents, exits, exports, maps, measures, questions
from commands.output import write
from graph.errors import ZerenError


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="zeren")
@click.pass_context
def cli(context: click.Context) -> None:
    """Who must do what, by when: Chinese government documents as a responsibility graph."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell, e.g. for `eval "$(zeren completion bash)"`."""
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"no completion is known for {shell}")
    write(found(cli, {}, "zeren", "_ZEREN_COMPLETE").source())


for command in (
    documents.load,
    documents.forget,
    checks.check,
    questions.ask,
    checks.decide,
    questions.tasks,
    questions.query,
    questions.cypher,
    questions.unit,
    measures.overload,
    questions.names,
    comparisons.compare,
    measures.coordination,
    calendar.due,
    contacts.who,
    questions.stats,
    documents.extract,
    documents.text,
    exports.export,
    maps.draw,
    maps.picture,
):
    cli.add_command(command)


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
        if _lists_questions(sys.argv[1:] if arguments is None else arguments):
            questions.add_catalogue()
        code = cli.main(args=arguments, prog_name="zeren", standalone_mode=False)
    except ZerenError as error:
        click.echo(str(error), err=True)
        return exits.OF_ERROR.get(type(error), exits.FAULT)
    except click.ClickException as error:
        click.echo(_usage(error), err=True)
        return exits.USAGE
    except (click.Abort, KeyboardInterrupt):
        return exits.INTERRUPTED
    return code if isinstance(code, int) else 0


def _lists_questions(arguments: Sequence[str]) -> bool:
    """Whether a run needs the commands of the catalogue; making them takes a tenth of the time of a start."""
    return not arguments or arguments[0] not in cli.commands or arguments[0] == questions.query.name


def _usage(error: click.ClickException) -> str:
    """A usage error as where, what, what to do."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "zeren"
    said = " ".join(error.format_message().split()).rstrip(".")
    return f"{path}: {said}; run `{path} --help`"
