"""Names that stand for one unit within one document: short names that it sets, and other forms of a department's name.

Two departments of one family are one unit where the document never names them side by side. Must not know wording.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain, combinations, pairwise

from graph.build import naming
from graph.build.listed import side_by_side
from graph.model.facts import Facts


def short_names(facts: Facts) -> dict[str, str]:
    """What the document's short names stand for; 领导小组 alone is the only group whose name ends so."""
    known = {short.name: short.full for short in facts.short_names}
    groups = sorted({group.name for group in facts.groups})
    for name in {name for names in side_by_side(facts) for name in names} - set(groups) - known.keys():
        fitting = [group for group in groups if group.endswith(name)] if naming.is_generic(name) else []
        if len(fitting) == 1 and len(groups) == 1:
            known[name] = fitting[0]
    return known


def one_unit(facts: Facts, here: naming.Standpoint) -> dict[str, naming.Unit]:
    """The unit that another one of the document is, by the id of the other; it goes by the name that is used most."""
    lists = [tuple(naming.unit(name, here) for name in names) for names in side_by_side(facts)]
    counts = Counter(unit.id for units in lists for unit in units)
    units = {unit.id: unit for of in lists for unit in of}
    listed: dict[str, set[int]] = defaultdict(set)
    for place, of in enumerate(lists):
        for unit in of:
            listed[unit.id].add(place)
    found: dict[str, naming.Unit] = {}
    for same in _families(units):
        if all(listed[one].isdisjoint(listed[other]) for one, other in combinations(same, 2)):
            best = max(same, key=lambda key: (counts[key], len(key), key))
            found |= {key: units[best] for key in same if key != best}
    return found


def _families(units: Mapping[str, naming.Unit]) -> Iterator[list[str]]:
    """The ids of units that may be one."""
    by_family: dict[object, list[str]] = defaultdict(list)
    zones: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for key, unit in units.items():
        kin, zone = naming.family(unit), naming.stem(unit)
        if kin is not None:
            by_family[_scope(key), kin].append(key)
        if zone is not None:
            zones[zone[0]][zone[1]].append(key)
    yield from (same for same in by_family.values() if len(same) > 1)
    for kinds in zones.values():
        lists = list(kinds.values())
        joined = [list(chain(*lists))] if "" in kinds and len(kinds) == 2 else lists
        yield from (same for same in joined if len(same) > 1 and _nested([units[key].place for key in same]))


def _nested(paths: list[str | None]) -> bool:
    """Whether places lie in each other, so that a zone named in two of them may be one."""
    ordered = sorted(path or "" for path in paths)
    return all(below == above or below.startswith(f"{above}/") for above, below in pairwise(ordered))


def _scope(key: str) -> str:
    """What stands before the body in a unit's id: its place, also one that nothing tells."""
    return key.removeprefix("unit:").rpartition(":")[0]
