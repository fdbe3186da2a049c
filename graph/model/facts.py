"""What one document says, as values: the contract between `loaders` (which makes them) and `graph.build`.

Knows the shape of facts. Must not know how they are worded in Chinese, nor how they are stored.
Offsets count characters of the document's text, end exclusive; dates are ISO 8601 strings; names are as a reader of the
document would write them in full (shared prefixes and suffixes restored), without inner white space.
"""

from dataclasses import dataclass

ROLES = ("lead", "responsible", "cooperate")
DOCUMENT_KINDS = ("work_plan", "plan", "reply", "notice", "roster", "opinion", "table", "other")
DECISION = "decision"  # the rule by which a fact holds that a person decided
SEVERITIES = ("info", "warning", "error")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that state a fact: `text[start:end] == quote` holds for the document's text."""

    start: int
    end: int
    quote: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that the document sets for itself, e.g. that the first unit named leads.

    `shared` are the units that answer for every task after the rule, where the document says so once for all.
    """

    name: str
    evidence: Evidence
    shared: tuple["Shared", ...] = ()


@dataclass(frozen=True, slots=True)
class Shared:
    """A unit, or collective, that a rule names."""

    name: str
    printed: str
    group: bool


@dataclass(frozen=True, slots=True)
class Derived:
    """Why a fact holds that is not stated as such: the rule's name and the sentence that sets it, if any."""

    rule: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """One unit in one role on one task.

    `name` is the full name, `printed` what stands in the text; `group` says that the name is a collective.
    """

    role: str
    name: str
    printed: str
    group: bool
    evidence: Evidence
    derived: Derived | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a task is to be done, with the words that say so; `derived` where the day is counted from another."""

    start: str | None
    end: str | None
    evidence: Evidence
    derived: Derived | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """An official named as answerable for a task (牵头领导, 责任人)."""

    official: str
    role: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Task:
    """One assigned piece of work. `number` is its path such as 二(一)1, `section` the heading above it."""

    number: str
    section: str | None
    title: str
    evidence: Evidence
    assignments: tuple[Assignment, ...]
    deadline: Deadline | None = None
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """A unit and a title in it; `unit` is None where the document names none (副市长 alone)."""

    unit: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Member:
    """A named official in a leading group."""

    official: str
    role: str | None
    posts: tuple[Post, ...]
    evidence: Evidence
    derived: Derived | None = None


@dataclass(frozen=True, slots=True)
class Holder:
    """A role in a leading group that goes to whoever holds a post, or to a unit as such, no person being named."""

    role: str | None
    post: Post
    evidence: Evidence
    derived: Derived | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A leading group: its members, the roles that posts or units fill, and the unit where its office sits."""

    name: str
    evidence: Evidence
    members: tuple[Member, ...] = ()
    holders: tuple[Holder, ...] = ()
    office_at: str | None = None
    office_evidence: Evidence | None = None
    office_derived: Derived | None = None


@dataclass(frozen=True, slots=True)
class Definition:
    """A collective that the document defines: 各区人民政府〈含开发区、长江新区、风景区管委会,下同〉."""

    name: str
    includes: tuple[str, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ShortName:
    """A name that the document sets for a unit or a leading group which it names in full: (以下简称协调委)."""

    name: str
    full: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Phase:
    """A stage of the work with its first and last day; None where the document leaves it open."""

    name: str
    start: str | None
    end: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Obligation:
    """Something owed by a day or at intervals: who, what, to whom.

    `every` is an interval (week, month, quarter, half-year, year) for a recurring one, with `times` per interval.
    """

    who: tuple[str, ...]
    group: bool
    what: str
    to: str | None
    due: str | None
    every: str | None
    times: int | None
    evidence: Evidence
    derived: Derived | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A promised quantity. `unit` is the counted unit (家, 项, 元, %), `part_of` the metric that it breaks down."""

    metric: str
    value: float
    unit: str
    comparator: str
    by: str | None
    evidence: Evidence
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A lab, facility, platform or project that the document names; `collective` is the list it stands in."""

    kind: str
    name: str
    evidence: Evidence
    collective: str | None = None


@dataclass(frozen=True, slots=True)
class OfficialMention:
    """An official named in running text with the posts that the text gives."""

    official: str
    posts: tuple[Post, ...]
    evidence: Evidence
    derived: Derived | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the document that a person should look at; `repair` is the suggestion, if there is one."""

    kind: str
    severity: str
    message: str
    evidence: Evidence
    repair: str | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided about a name of the document: `name` took its place; None if it is a unit of its own."""

    surface: str
    name: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands around the text: title, issuer, number, dates, addressees, kind.

    `jurisdiction` is the place the document speaks for (武汉市), as far as the document itself tells; `motion` is the
    proposal that it answers (议案, 建议案), if any. `around` are the paths of places that the text names,
    most often first: they tell places of one name apart.
    """

    title: str | None = None
    kind: str = "other"
    issuer: str | None = None
    number: str | None = None
    issued_on: str | None = None
    published_on: str | None = None
    jurisdiction: str | None = None
    addressees: tuple[str, ...] = ()
    motion: str | None = None
    around: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was read out of one document: `name` is its file name without suffix, `digest` its text's SHA-256."""

    name: str
    digest: str
    document: Heading
    rules: tuple[Rule, ...] = ()
    tasks: tuple[Task, ...] = ()
    groups: tuple[Group, ...] = ()
    definitions: tuple[Definition, ...] = ()
    short_names: tuple[ShortName, ...] = ()
    phases: tuple[Phase, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    targets: tuple[Target, ...] = ()
    mentions: tuple[Mention, ...] = ()
    officials: tuple[OfficialMention, ...] = ()
    findings: tuple[Finding, ...] = ()
    decided: tuple[Decided, ...] = ()
