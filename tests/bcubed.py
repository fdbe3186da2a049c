"""B-cubed: how well ids that a program gives to names agree with the units that a person read in them."""

from collections import defaultdict
from collections.abc import Hashable, Mapping

Name = tuple[str, str]  # a document and a name as it stands there


def bcubed(given: Mapping[Name, Hashable], wanted: Mapping[Name, Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F1 over the wanted names; one that is not given counts as found nowhere."""
    known = {name: given[name] for name in wanted if name in given}
    mine, theirs = _clusters(known), _clusters(wanted)
    shared = {name: len(mine[key] & theirs[wanted[name]]) for name, key in known.items()}
    precision = sum(shared[name] / len(mine[key]) for name, key in known.items()) / len(wanted)
    recall = sum(shared[name] / len(theirs[wanted[name]]) for name in known) / len(wanted)
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _clusters(names: Mapping[Name, Hashable]) -> dict[Hashable, set[Name]]:
    found: dict[Hashable, set[Name]] = defaultdict(set)
    for name, key in names.items():
        found[key].add(name)
    return found
