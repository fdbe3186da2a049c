"""Units and collectives that a document names: their nodes, and where it first names each. Must not know wording."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from graph.build import alike, naming
from graph.build.draft import Draft, scoped, stated
from graph.model.facts import DECISION, Definition, Derived, Evidence, Facts, Post
from graph.model.graph import Value
from graph.model.kinds import BY_SUCCESSOR, NAMED, THINGS

MEMBERS = "group-members"  # the rule by which a unit shares in what a collective does
REFORM = "reform-table"  # a unit went over into another by a reform that the packaged table knows
GOVERNMENT = "post-of-the-government"  # a governor's post that names no unit is one of the place's government
ISSUER = "post-of-the-issuer"  # a department's post that names no unit is one of the department that speaks


@dataclass(slots=True)
class Doers:
    """The units and collectives of one document; `finish` puts in what can be said when all of them are known."""

    draft: Draft
    facts: Facts
    here: naming.Standpoint
    named: dict[str, naming.Unit] = field(default_factory=dict)  # by id
    _short: dict[str, str] = field(init=False)
    _same: dict[str, naming.Unit] = field(init=False)
    _sightings: dict[tuple[str, str], Evidence] = field(default_factory=dict)
    _groups: dict[str, Evidence] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._short = alike.short_names(self.facts)
        self._same = alike.one_unit(self.facts, self.here)

    def owner(self, name: str, evidence: Evidence, *, group: bool) -> str:
        """The id of a unit or of a collective that the document names."""
        return self.group(name, evidence) if group else self.unit(name, evidence)

    def unit(self, name: str, evidence: Evidence) -> str:
        """The id of a unit that the document names."""
        found = self._named(name)
        self.named[found.id] = found
        self.see(found.id, name, evidence)
        return self._put(found)

    def unit_of_post(self, post: Post, evidence: Evidence) -> tuple[str, Derived | None] | None:
        """The id of a post's unit, and the rule if the document names none; None where no unit can be told."""
        if post.unit is not None:
            return self.unit(post.unit, evidence), None
        found = self.meant(post)
        rule = ISSUER if found is not None and found.body == self.here.organ else GOVERNMENT
        return None if found is None else (self._put(found), Derived(rule))

    def meant(self, post: Post) -> naming.Unit | None:
        """The unit of a post, which is not put in; None where none is named and none can be told."""
        return naming.seat(post.title, self.here) if post.unit is None else self._named(post.unit)

    def group(self, name: str, evidence: Evidence) -> str:
        """The id of a collective that the document names."""
        self._groups.setdefault(name, evidence)
        return self.collection(name, evidence)

    def collection(self, name: str, evidence: Evidence) -> str:
        """The id of a collective of things, whose members stand in the text."""
        key = scoped("group", self.facts.name, name)
        self.see(key, name, evidence)
        return self.draft.node("UnitGroup", key, name, place=naming.path(self.here))

    def leading_group(self, name: str, evidence: Evidence) -> str:
        """The id of a leading group; it is this document's alone if its name does not tell which is meant."""
        return self.unit(name, evidence)

    def see(self, key: str, surface: str, evidence: Evidence) -> None:
        """Note that the document uses a name for a node; the first use is the one that is kept."""
        first = self._sightings.get((key, surface))
        if first is None or evidence.start < first.start:
            self._sightings[key, surface] = evidence

    def finish(self) -> None:
        """Put in the collectives' members, where each node is first named, and what reforms made of the units."""
        definitions = {definition.name: definition for definition in self.facts.definitions}
        for name, evidence in list(self._groups.items()):
            self._members(name, evidence, definitions.get(name))
        for (key, surface), evidence in self._sightings.items():
            self._stated(key, surface, stated(evidence))
        for one in self.facts.decided:
            if one.name is not None and (found := self._named(one.name)).id in self.named:
                self._stated(found.id, one.surface, stated(one.evidence, Derived(DECISION)))
        for found in list(self.named.values()):
            self._reforms(found)

    def _stated(self, key: str, surface: str, said: Mapping[str, Value]) -> None:
        """Put in that the document names a node by these words, and the name itself if nodes are looked up by it."""
        self.draft.edge("STATED_IN", key, self.draft.document, said, surface=surface)
        label = self.draft.label(key)
        if label in NAMED:
            kind = "thing" if label in THINGS else "group" if self.named[key].kind == "LeadingGroup" else "unit"
            plain = naming.plain(surface)
            self.draft.node("Name", scoped("name", key, surface), surface, of=key, kind=kind, plain=plain)

    def _named(self, name: str) -> naming.Unit:
        """The unit of a name; one that a person decided to keep apart is the document's alone."""
        if any(one.surface == name and one.name is None for one in self.facts.decided):
            return replace(naming.unit(name, self.here), id=scoped("unit", self.facts.name, name), name=name)
        full = self._short.get(name, name)
        found = naming.unit(full, self.here)
        if any(group.name == full for group in self.facts.groups):
            return self._leading(full, found)
        return self._same.get(found.id, found)

    def _leading(self, name: str, found: naming.Unit) -> naming.Unit:
        """A leading group as a unit."""
        if not naming.is_generic(name) and found.kind == "LeadingGroup":
            return found
        key, place = scoped("unit", self.facts.name, name), naming.path(self.here)
        return replace(found, id=key, name=name, kind="LeadingGroup", place=place)

    def _members(self, name: str, evidence: Evidence, definition: Definition | None) -> None:
        """Put in the members of a collective as far as they are known, by the sentence that defines it, if any does."""
        derived = Derived(MEMBERS, definition.evidence if definition is not None else None)
        group = self.group(name, evidence)
        included = definition.includes if definition is not None else ()
        for surface in included:
            self.unit(surface, definition.evidence if definition is not None else evidence)
        for member in naming.members(name, self.here, included):
            known = self._same.get(member.id, member)
            self.draft.edge("MEMBER_OF", self._put(known), group, stated(evidence, derived))

    def _reforms(self, found: naming.Unit) -> None:
        """Put in the reforms that made a unit, and those that it went through, as the table says."""
        for reform in naming.reforms(found):
            before, after = self._put(reform.before), self._put(reform.after)
            self.draft.edge(
                "SUCCEEDED_BY",
                before,
                after,
                stated(reform.row, Derived(REFORM if reform.certain else BY_SUCCESSOR)),
                document=naming.REFORMS,
                date=reform.date,
                event=reform.event,
                functions=reform.functions,
                source=reform.source,
            )

    def _put(self, unit: naming.Unit) -> str:
        return self.draft.node("Unit", unit.id, unit.name, kind=unit.kind, place=unit.place)
