"""Commands that draw: the map of a store or of a part of it."""

from pathlib import Path
from typing import Any

import click

import zeren
from commands.options import place_option, reading, store_option
from commands.output import save

LANGUAGES = ("zh", "en")


def _day(_context: click.Context, _option: click.Parameter, given: Any) -> str | None:
    """A day as documents give it."""
    return None if given is None else str(given.date())


@click.command("map")
@click.option("--unit", metavar="NAME", help="What lies around a unit, by any of its names.")
@click.option(
    "--group", metavar="NAME", help="What lies around a leading group or collective; part of its name will do."
)
@click.option("--document", metavar="NAME", help="What one document says.")
@click.option("--district", metavar="PLACE", help="What units of a district or other place do.")
@click.option("--thing", metavar="NAME", help="What lies around a lab, facility, platform or project.")
@click.option("--between", metavar="UNIT UNIT", nargs=2, help="All shortest ways from one unit to another.")
@place_option
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), callback=_day, help="Only what was issued up to a day.")
@click.option(
    "--role",
    "roles",
    multiple=True,
    type=click.Choice(["lead", "responsible", "cooperate"]),
    help="Only in these roles.",
)
@click.option("--depth", type=click.IntRange(1, 9), help="Steps from what the map is about; 2, or 1 for a place.")
@click.option("--with-groups", is_flag=True, help="Also which units a collective name stands for.")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), default="zh", show_default=True, help="Of the page.")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path), default="map.html", show_default=True, help="The page."
)
@click.option("--open", "opened", is_flag=True, help="Open the page in the browser.")
@store_option
def draw(output: Path, location: str, *, language: str, opened: bool, within: str | None, **asked: Any) -> None:
    """Draw a responsibility map: one page of HTML that works offline, every line leading to its sentence."""
    _at_most_one(asked)
    with reading(location) as store:
        drawn = zeren.draw(store, place=within, **{**asked, "between": asked["between"] or None})
    save(output, zeren.map_page(drawn, language=language))
    click.echo(f"{output}: {len(drawn.marks)} nodes, {len(drawn.lines)} relations")
    if opened:
        click.launch(str(output))


def _at_most_one(asked: dict[str, Any]) -> None:
    """Refuse to draw a map of two things at once."""
    given = [f"--{name}" for name in ("unit", "group", "document", "district", "thing", "between") if asked[name]]
    if len(given) > 1:
        raise click.UsageError(f"a map is about one thing, got {' and '.join(given)}; keep one of them")
