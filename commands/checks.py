"""Commands about what is doubtful: findings in documents and in a store."""

import click
from click.core import ParameterSource

import zeren
from commands import exits
from commands.options import format_option, reading, store_option
from commands.output import progress, show
from graph.errors import DocumentError


@click.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--severity",
    "least",
    type=click.Choice(["info", "warning", "error"]),
    default="info",
    show_default=True,
    help="Show findings at least so severe.",
)
@store_option
@format_option
@click.pass_context
def check(context: click.Context, paths: tuple[str, ...], *, least: str, location: str, form: str) -> None:
    """Say what is doubtful in documents, or without PATHS in the store; ends with 6 if a finding is an error."""
    if paths and context.get_parameter_source("location") is ParameterSource.COMMANDLINE:
        raise click.UsageError("PATHS and --store do not go together: documents are checked without a store")
    if paths:
        done = zeren.check(paths, least=least, progress=progress)
    else:
        with reading(location) as store:
            done = zeren.check_store(store, least=least)
    for failure in done.failed:
        click.echo(failure.reason, err=True)
    show(done.findings, form)
    if done.failed:
        raise click.exceptions.Exit(exits.PARTLY if done.read else exits.OF_ERROR[DocumentError])
    if done.worst == "error":
        raise click.exceptions.Exit(exits.FOUND)
