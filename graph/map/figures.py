"""How much each unit of a graph carries: the figure that a map shows as size, and who stands out.

Knows the weights of the roles. Must not know coordinates or pages.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from graph.model.graph import Graph
from graph.model.kinds import ROLE_EDGES

WEIGHTS = {"LEADS": 1.0, "RESPONSIBLE_FOR": 0.5, "COOPERATES_ON": 0.25}
OUTLYING = 3.5  # robust z-score
_SCALE = 0.6745  # makes the median deviation of a normal distribution its standard deviation


@dataclass(frozen=True, slots=True)
class Figure:
    """What a unit carries: its load, its tasks by role, and its robust z-score (None where too few are alike)."""

    load: float
    tasks: int
    leads: int
    score: float | None

    @property
    def overloaded(self) -> bool:
        """Whether it stands out among units of its kind."""
        return self.score is not None and self.score > OUTLYING


def figures(graph: Graph) -> Mapping[str, Figure]:
    """The figure of every unit and collective that has a task: a task's weight is shared among those of one role."""
    sharing: dict[tuple[str, str], set[str]] = defaultdict(set)
    for edge in graph.edges:
        if edge.type in WEIGHTS:
            sharing[edge.type, edge.end].add(edge.start)
    load: dict[str, float] = defaultdict(float)
    tasks: dict[str, set[str]] = defaultdict(set)
    leads: dict[str, int] = defaultdict(int)
    for (role, task), units in sorted(sharing.items()):
        for unit in units:
            load[unit] += WEIGHTS[role] / len(units)
            tasks[unit].add(task)
            leads[unit] += role == ROLE_EDGES["lead"]
    scores = _scores(graph, load)
    return {key: Figure(load[key], len(tasks[key]), leads[key], scores.get(key)) for key in sorted(load)}


def _scores(graph: Graph, load: Mapping[str, float]) -> Mapping[str, float]:
    """Robust z-scores among units of one kind that have tasks; a kind of fewer than five is no measure."""
    alike: dict[object, list[str]] = defaultdict(list)
    for node in graph.nodes:
        if node.label == "Unit" and node.id in load:
            alike[node.properties.get("kind")].append(node.id)
    found: dict[str, float] = {}
    for ids in alike.values():
        middle = median(load[key] for key in ids)
        spread = median(abs(load[key] - middle) for key in ids)
        if spread and len(ids) >= 5:
            found |= {key: _SCALE * (load[key] - middle) / spread for key in ids}
    return found


def ranked(found: Mapping[str, Figure]) -> Sequence[str]:
    """Ids by falling load."""
    return sorted(found, key=lambda key: (-found[key].load, key))
