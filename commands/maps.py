"""Commands that draw: the map of a store or of a part of it, and other pictures."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

import zeren
from commands.options import Command, place_option, reading, store_option
from commands.output import save, save_bytes

LANGUAGES = ("zh", "en")
_PATH = click.Path(path_type=Path)
_ABOUT = ("unit", "group", "document", "district", "thing", "between")

language_option = click.option(
    "--lang", "language", type=click.Choice(LANGUAGES), default="zh", show_default=True, help="Language of the words."
)


def day_option(name: str, target: str, text: str) -> Callable[[Command], Command]:
    """An option that takes a day."""

    def day(_context: click.Context, _option: click.Parameter, given: Any) -> str | None:
        return None if given is None else str(given.date())

    return click.option(name, target, type=click.DateTime(["%Y-%m-%d"]), callback=day, metavar="DATE", help=text)


@click.command("map")
@click.option("--unit", metavar="NAME", help="What lies around a unit, by any of its names.")
@click.option("--group", metavar="NAME", help="What lies around a leading group or collective, by part of its name.")
@click.option("--document", metavar="NAME", help="What one document says.")
@click.option("--district", metavar="PLACE", help="What units of a district or other place do.")
@click.option("--thing", metavar="NAME", help="What lies around a lab, facility, platform or project.")
@click.option("--between", metavar="UNIT UNIT", nargs=2, help="All shortest ways from one unit to another.")
@place_option
@day_option("--as-of", "as_of", "Only what was issued up to that day.")
@click.option("--role", "roles", multiple=True, type=click.Choice(zeren.ROLES), help="Only these roles.")
@click.option("--depth", type=click.IntRange(1, 9), help="Steps from what the map is about; 2, or 1 for a place.")
@click.option("--with-groups", is_flag=True, help="Also which units a collective name stands for.")
@language_option
@click.option("--output", "-o", type=_PATH, default="map.html", show_default=True, help="The page.")
@click.option("--png", type=_PATH, help="Also a picture for reports, as PNG.")
@click.option("--svg", type=_PATH, help="Also a picture for reports, as SVG.")
@click.option("--open", "opened", is_flag=True, help="Open the page in the browser.")
@store_option
def draw(output: Path, location: str, *, language: str, opened: bool, **asked: Any) -> None:
    """Draw a responsibility map: one page of HTML that works offline, every line leading to its sentence."""
    _at_most_one(asked)
    pictures = {form: asked.pop(form) for form in ("png", "svg")}
    with reading(location) as store:
        drawn = zeren.draw(store, place=asked.pop("within"), **{**asked, "between": asked["between"] or None})
    save(output, zeren.map_page(drawn, language=language))
    click.echo(f"{output}: {len(drawn.marks)} nodes, {len(drawn.lines)} relations")
    for form, file in pictures.items():
        if file is not None:
            save_bytes(file, zeren.map_picture(drawn, form, language=language))
            click.echo(f"{file}: the same as a picture")
    if opened:
        click.launch(str(output))


@click.command()
@click.argument("subject", type=click.Choice(zeren.PICTURES))
@click.option("--unit", metavar="NAME", help="The unit, for reform.")
@click.option("--document", metavar="NAME", help="Only tasks of this document.")
@click.option("--year", help="Only tasks of documents of this year.")
@place_option
@day_option("--from", "since", "First day, for load and due.")
@day_option("--until", "until", "Last day, for load and due.")
@language_option
@click.option("--output", "-o", type=_PATH, help="FILE.png or FILE.svg; SUBJECT.png by default.")
@store_option
def picture(subject: str, location: str, *, output: Path | None, within: str | None, **asked: Any) -> None:
    """Draw a picture for reports: load, due (by month), cowork (who shares tasks with whom), reform (of a unit)."""
    if subject == "reform" and asked["unit"] is None:
        raise click.UsageError("reform is about one unit; name it with --unit")
    file = output or Path(f"{subject}.png")
    with reading(location) as store:
        made = zeren.picture(subject, store, file.suffix.removeprefix("."), place=within, **asked)
    save_bytes(file, made)
    click.echo(f"{file}")


def _at_most_one(asked: dict[str, Any]) -> None:
    """Refuse to draw a map of two things at once."""
    given = [f"--{name}" for name in _ABOUT if asked[name]]
    if len(given) > 1:
        raise click.UsageError(f"a map is about one thing, got {' and '.join(given)}; keep one of them")
