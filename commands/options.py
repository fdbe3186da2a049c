"""Options that several commands share, with their defaults and their help. Must not know what commands do."""

from collections.abc import Callable
from pathlib import Path

import click

import screen
import zeren

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
decisions_option = click.option(
    "--decisions",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File of decisions, in place of zeren.decisions.csv beside each document.",
)
undecided_option = click.option("--no-decisions", "undecided", is_flag=True, help="As if nobody had decided anything.")
place_option = click.option("--place", "within", metavar="PLACE", help="Tells units of one name apart, e.g. 武汉.")
predecessors_option = click.option(
    "--with-predecessors", is_flag=True, help="Take in the units that the unit took over from."
)


def reading(location: str) -> "zeren.Store":
    """The store, opened for reading only."""
    return opened(location, read_only=True)


def opened(location: str, *, read_only: bool = False) -> "zeren.Store":
    """The store; who can be overheard on the way to it is told."""
    if zeren.in_clear(location):
        secure = location.replace("://", "+s://", 1)
        click.echo(f"{location}: the connection is not encrypted; use {secure} if the server has TLS", err=True)
    return zeren.open_store(location, read_only=read_only)
