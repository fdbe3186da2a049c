"""Names as a map shows them: short enough for their place, broken into lines, told apart.

Knows how wide characters are. Must not know coordinates or pages.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from unicodedata import category, east_asian_width

from graph.model.graph import Edge, Node

LONGEST = 48.0  # of a name on a map; the panel has all of it
# Control and format characters (also those that turn the direction of writing) have no place on a map.
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def visible(text: str) -> str:
    """The text on one line, without characters that nobody sees."""
    return " ".join("".join(" " if category(one) in _UNSEEN else one for one in text).split())


def width(text: str) -> float:
    """How wide a text runs, in widths of a Chinese character."""
    return sum(1.0 if east_asian_width(one) in "WF" else 0.56 for one in text)


def cut(text: str, room: float) -> str:
    """The text as far as it fits, with an ellipsis where it does not."""
    kept, used = 0, 0.0
    for at, one in enumerate(text):
        used += width(one)
        if used > room:
            return f"{text[:kept]}…"
        if used + 1 <= room:
            kept = at + 1
    return text


def lines(text: str, room: float, *, most: int = 2) -> tuple[str, ...]:
    """The text on at most so many lines that fit; the last is cut."""
    found: list[str] = []
    while text and len(found) < most - 1 and width(text[: int(2 * room) + 1]) > room:
        taken = ""
        while width(taken + text[len(taken)]) <= room:
            taken += text[len(taken)]
        found.append(taken)
        text = text[len(taken) :]
    return (*found, cut(text, room))


def surfaces(edges: Iterable[Edge]) -> Mapping[str, tuple[str, ...]]:
    """The names that documents use for each node, the commonest first."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for edge in edges:
        surface = edge.properties.get("surface")
        if surface:
            named = edge.end if edge.type == "CONCERNS" else edge.start
            counted[named][visible(str(surface))] += 1
    return {
        key: tuple(sorted(names, key=lambda name: (-names[name], len(name), name))) for key, names in counted.items()
    }


def short_names(nodes: Sequence[Node], known: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    """What each node is called on the map: as documents mostly call it, in full where two would be called the same."""
    wished = {node.id: _wished(node, known) for node in nodes}
    often = Counter(name for node in nodes if node.label != "Task" for name in {wished[node.id]})
    return {
        node.id: cut(
            visible(node.name) if node.label == "Unit" and often[wished[node.id]] > 1 else wished[node.id], LONGEST
        )
        for node in nodes
    }


def _wished(node: Node, known: Mapping[str, tuple[str, ...]]) -> str:
    if node.label == "Unit" and node.id in known:
        return known[node.id][0]
    if node.label == "Document":
        return visible(str(node.properties.get("title") or node.name))
    return visible(node.name) or "?"
