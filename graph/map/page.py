"""The page of a map: one file of HTML that loads nothing, drawn by pyvis, brought to life by the scripts beside it.

Knows pyvis, the page's parts and how data gets into a page without becoming markup. Must not know stores.
"""

import html
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from graph.errors import DrawingError
from graph.map.layout import CARD_WIDTHS, LINE, card_lines
from graph.map.lettering import cut, lines, visible
from graph.map.matter import Matter, matter
from graph.map.sketch import Mark, Sketch

LANGUAGES = ("zh", "en")
FACE = "Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif"
_PARTS = Path(__file__).parent / "page"
# In the order in which they build on each other.
_SCRIPTS = ("state", "draw", "curves", "labels", "panel", "side", "search", "table", "keys", "start")
_LINES_STAY = 1500  # with more lines than this they are left out while the map is being moved


@cache
def look() -> dict[str, Any]:
    """Shapes, colours (light and dark) and widths of every kind of node and line."""
    found: dict[str, Any] = json.loads((_PARTS / "look.json").read_text(encoding="utf-8"))
    return found


@cache
def words(language: str) -> dict[str, Any]:
    """The words of the page in a language of `LANGUAGES`."""
    found: dict[str, Any] = json.loads((_PARTS / "words.json").read_text(encoding="utf-8"))[language]
    return found


def page(drawn: Sketch, *, language: str = "zh") -> str:
    """The page as text: the same sketch gives the same text. Raises DrawingError where pyvis is not as expected."""
    title = named(drawn, language)
    content = matter(drawn, node_options=_node_options, line_options=_line_options)
    library, drawing = _scripts(_pyvis(drawn, content))
    colours = {theme: groups(theme, in_columns=drawn.in_columns) for theme in ("light", "dark")}
    data = {
        "title": title,
        "words": {**words(language), "pictures": None},
        "look": look(),
        "groups": colours,
        **content.data,
    }
    parts = {
        "lang": "zh-CN" if language == "zh" else language,
        "title": html.escape(title),
        "style": (_PARTS / "page.css").read_text(encoding="utf-8"),
        "data": data_in_page(data),
        "library": library,
        "drawing": drawing,
        "behaviour": _behaviour(),
    }
    pieces = (_PARTS / "page.html").read_text(encoding="utf-8").split("@")
    return "".join(parts[piece] if at % 2 else piece for at, piece in enumerate(pieces))


def named(drawn: Sketch, language: str) -> str:
    """What the map is, what it is about, and up to which day, if any."""
    names = [drawn.marks[key].text for key in drawn.about if key in drawn.marks]
    about = " – ".join(names[:2]) if len(names) < 3 else f"{names[0]} +{len(names) - 1}"
    day = words(language)["as_of"].format(day=drawn.as_of) if drawn.as_of is not None else ""
    return " · ".join(part for part in (words(language)["title"], about, day) if part)


def _behaviour() -> str:
    """The scripts of the page in a scope of their own, as pyvis fills the common one with names."""
    scripts = "\n".join((_PARTS / f"{name}.js").read_text(encoding="utf-8") for name in _SCRIPTS)
    return f'(() => {{\n"use strict";\n{scripts}}})();'


def data_in_page(data: object) -> str:
    """JSON that stays data wherever it stands in a page: nothing in it ends a script or a line of one."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    text = text.encode("utf-8", errors="replace").decode("utf-8")
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _pyvis(drawn: Sketch, content: Matter) -> str:
    """The page that pyvis makes of what is seen first: the nodes and lines, with their places, and no physics."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    for at, options in content.first_nodes:
        network.add_node(at, **options)
        # pyvis puts the id where a node has no label, and drops the colour of one that has a group.
        network.get_node(at).update({"label": "", **options})
    for start, end, options in content.first_lines:
        network.add_edge(start, end, **options)
    network.options = _options(drawn)
    made: str = network.generate_html()
    return made


def _options(drawn: Sketch) -> dict[str, object]:
    """What vis is told once for the whole map."""
    many = len(drawn.lines) > _LINES_STAY
    return {
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False},
        "interaction": {
            "hover": True,
            "hideEdgesOnDrag": many,
            "hideEdgesOnZoom": many,
            "selectConnectedEdges": False,
            "hoverConnectedEdges": False,
            "dragNodes": False,
            "tooltipDelay": 86400000,
        },
        "nodes": {"borderWidth": 1, "borderWidthSelected": 3, "labelHighlightBold": False},
        "edges": {
            "smooth": False,
            "selectionWidth": 1,
            "hoverWidth": 0,
            "chosen": False,
            "arrowStrikethrough": False,
        },
        "groups": groups("light", in_columns=drawn.in_columns),
    }


@cache
def groups(theme: str, *, in_columns: bool) -> Mapping[str, Mapping[str, Mapping[str, object]]]:
    """The colours of every kind of node, as vis takes them; cards are tinted, other shapes filled."""
    paper, ink = (str(look()["page"][theme][name]) for name in ("paper", "ink"))
    found: dict[str, Mapping[str, Mapping[str, object]]] = {}
    for kind, style in look()["kinds"].items():
        colour = str(style[theme])
        inside = _mixed(colour, paper, 0.12 if theme == "light" else 0.2) if in_columns else colour
        shades = {"background": inside, "border": colour if in_columns else paper}
        found[kind] = {"color": {**shades, "highlight": shades, "hover": shades}, "font": {"color": ink}}
    return found


def _mixed(colour: str, other: str, share: float) -> str:
    """So much of one colour in another."""
    pairs = [(int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(one * share + two * (1 - share)):02x}" for one, two in pairs)


def _node_options(drawn: Sketch, mark: Mark) -> dict[str, object]:
    """A node as vis takes it: a card with its name, or a shape whose name the page letters where there is room."""
    spot = mark.spot
    base: dict[str, object] = {"group": mark.kind, "x": spot.x, "y": spot.y, **_ring(drawn, mark)}
    if spot.column is None:
        # What gathers around others has no edge of its own: half the strokes of a frame.
        bare = {"borderWidth": 0} if spot.hub is not None else {}
        return {**base, **bare, "shape": look()["kinds"][mark.kind]["shape"], "size": mark.size}
    wide, most = CARD_WIDTHS[spot.column], card_lines(spot.column)
    text = "\n".join(lines(card_text(mark), (wide - 22) / 14, most=most))
    return {
        **base,
        "shape": "box",
        "label": text,
        "margin": 4,
        "widthConstraint": wide - 8,
        "heightConstraint": most * LINE,
        "shapeProperties": {"borderRadius": 7},
        "font": {"size": 14, "align": "left", "face": FACE},
    }


def _ring(drawn: Sketch, mark: Mark) -> dict[str, object]:
    """A red edge for the overloaded, a thick one for what the map is about."""
    if mark.figure is not None and mark.figure.overloaded:
        usual = groups("light", in_columns=drawn.in_columns)[mark.kind]["color"]
        return {"color": {**usual, "border": look()["over"]["light"]}, "borderWidth": 3}
    return {"borderWidth": 3} if drawn.in_columns and mark.node.id in drawn.about else {}


def card_text(mark: Mark) -> str:
    """A card's text: a task with its number, who is overloaded with the figure, anything else with its name."""
    if mark.figure is not None and mark.figure.overloaded:
        return f"{cut(mark.text, 10)} {mark.figure.load:.2f}"
    number = mark.node.properties.get("number") if mark.node.label == "Task" else None
    return f"{cut(visible(str(number)), 6)} {mark.text}" if number else mark.text


def _line_options(kind: str) -> dict[str, object]:
    """A line as vis takes it; draw.js says the same of lines that it adds."""
    style = look()["lines"][kind]
    return {
        "color": {"color": style["light"], "opacity": style["faint"]},
        "width": style["width"],
        "arrows": style.get("arrows", ""),
        "dashes": style.get("dashes", False),
    }


def _scripts(made: str) -> tuple[str, str]:
    """From the page of pyvis the library and the script that draws; what it links from elsewhere stays behind."""
    inline = list(_inline(made))
    library = next((body for body in inline if "vis-network" in body[:400]), None)
    drawing = next((body for body in reversed(inline) if "drawGraph();" in body), None)
    if library is None or drawing is None:
        raise DrawingError("pyvis", "its page is not made as expected", do="install pyvis 0.3.2")
    return library, drawing


def _inline(made: str) -> Iterator[str]:
    """The scripts that stand in a page themselves; `<script` may also be a word of one."""
    at = 0
    while (start := made.find("<script", at)) >= 0:
        open_end, at = made.index(">", start), made.index("</script>", start)
        if "src=" not in made[start:open_end]:
            yield made[open_end + 1 : at]
