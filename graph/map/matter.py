"""What a page of a map holds as data: nodes, lines, what states them, each text once.

Knows what the scripts of the page read. Must not know markup, colours or pyvis.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from graph.map.layout import CARD_WIDTHS
from graph.map.lettering import visible
from graph.map.selection import issued
from graph.map.sketch import Mark, Sketch
from graph.model.graph import Edge, Graph, Node, Value

_FACTS = ("number", "section", "start", "end", "deadline", "by", "due", "every", "to", "place")
_DOCUMENT_FACTS = ("title", "issuer", "number", "issued_on", "published_on", "place")

Options = dict[str, object]


@dataclass(frozen=True, slots=True)
class Matter:
    """The data of a page, and what is drawn first: nodes by their number, lines by the numbers of their ends."""

    data: Mapping[str, object]
    first_nodes: Sequence[tuple[int, Options]]
    first_lines: Sequence[tuple[int, int, Options]]


def matter(
    drawn: Sketch,
    *,
    node_options: Callable[[Sketch, Mark], Options],
    line_options: Callable[[str], Options],
) -> Matter:
    """The data of the page; a folded map first shows the nodes that others are folded into, and no lines."""
    numbers = {key: at for at, key in enumerate(drawn.marks)}
    options = {key: node_options(drawn, mark) for key, mark in drawn.marks.items()}
    data = {
        **_stated(drawn, numbers, options),
        "regions": [[region.place, region.x, region.y, region.across, region.down] for region in drawn.regions],
        "about": [numbers[key] for key in drawn.about if key in numbers],
        "columns": drawn.in_columns,
        "widths": CARD_WIDTHS,
        "folded": drawn.folded,
    }
    first = [(numbers[key], options[key]) for key, mark in drawn.marks.items() if not _folded(drawn, mark)]
    return Matter(data, first, _first_lines(drawn, numbers, line_options))


def _stated(drawn: Sketch, numbers: Mapping[str, int], options: Mapping[str, Options]) -> Options:
    """Nodes and lines with what states them, the documents, and every text once."""
    stating = _documents(drawn)
    documents = {str(one["i"]): at for at, one in enumerate(stating)}
    texts: dict[str, int] = {}

    def said(edges: Sequence[Edge]) -> list[Options]:
        return [_statement(edge, documents, texts) for edge in edges]

    nodes = [
        {**_node(mark, numbers), "v": options[key], "e": said(drawn.sources.get(key, ()))}
        for key, mark in drawn.marks.items()
    ]
    lines = [
        {"f": numbers[line.start], "t": numbers[line.end], "k": line.type, "e": said(line.statements)}
        for line in drawn.lines
    ]
    return {"nodes": nodes, "lines": lines, "documents": stating, "texts": list(texts)}


def _folded(drawn: Sketch, mark: Mark) -> bool:
    return drawn.folded and mark.spot.hub is not None


def _first_lines(
    drawn: Sketch, numbers: Mapping[str, int], options: Callable[[str], Options]
) -> list[tuple[int, int, Options]]:
    if drawn.folded or drawn.in_columns:  # the page draws those itself
        return []
    return [
        (numbers[line.start], numbers[line.end], {"id": f"l{at}", **options(line.type)})
        for at, line in enumerate(drawn.lines)
    ]


def _node(mark: Mark, numbers: Mapping[str, int]) -> Options:
    """One node: id, kind, name, short name, other names, hub, facts, figures."""
    node, figure = mark.node, mark.figure
    found: Options = {"i": node.id, "k": mark.kind, "n": visible(node.name), "t": mark.text, "s": list(mark.surfaces)}
    if mark.spot.hub is not None:
        found["h"] = numbers[mark.spot.hub]
    if mark.spot.column is not None:
        found["col"] = mark.spot.column
    found["a"] = _facts(node)
    if figure is not None:
        found["c"] = {
            "load": round(figure.load, 2),
            "tasks": figure.tasks,
            "leads": figure.leads,
            "score": None if figure.score is None else round(figure.score, 1),
            "over": bool(figure.overloaded),
        }
    return found


def _facts(node: Node) -> list[list[Value]]:
    """What the node itself says, as pairs of a word and a value; a target's figure with its comparator and unit."""
    names = _DOCUMENT_FACTS if node.label == "Document" else _FACTS
    pairs: list[list[Value]] = [
        [name, visible(str(value))] for name in names if (value := node.properties.get(name)) is not None
    ]
    if node.label == "Target":
        at = node.properties
        pairs.insert(0, ["value", f"{_sign(at.get('comparator'))}{_figure(at.get('value'))}{at.get('unit') or ''}"])
    return pairs


def _sign(comparator: Value) -> str:
    return {">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< ", "~": "约 "}.get(str(comparator), "")


def _figure(value: Value) -> str:
    return f"{value:,.10g}" if isinstance(value, float) else str(value)


def _documents(drawn: Sketch) -> list[Options]:
    """Name, title and day of every document that states something on the map."""
    days = issued(Graph(drawn.documents, ()))
    nodes = {node.name: node for node in drawn.documents}
    edges = (edge for line in drawn.lines for edge in line.statements)
    ids = {str(edge.properties["document"]) for edge in edges} | set(nodes)
    return [{"i": key, "n": _document_name(key, nodes.get(key)), "d": days.get(key)} for key in sorted(ids)]


def _document_name(key: str, node: Node | None) -> str:
    return visible(str((node and (node.properties.get("title") or node.name)) or key))


def _statement(edge: Edge, documents: Mapping[str, int], texts: dict[str, int]) -> Options:
    """What states an edge: document, words, offsets, and the rule where it follows from one."""
    at = edge.properties
    found: Options = {
        "d": documents[str(at["document"])],
        "q": texts.setdefault(str(at["quote"]), len(texts)),
        "o": [at["start"], at["end"]],
    }
    if at.get("page") is not None:
        found["p"] = at["page"]
    if at.get("derived") is not None:
        found["r"] = at["derived"]
        if at.get("rule_quote") is not None:
            found["w"] = texts.setdefault(str(at["rule_quote"]), len(texts))
    said = [visible(str(at[name])) for name in ("surface", "role", "title", "date", "source") if at.get(name)]
    if said:
        found["m"] = said
    return found
