"""From a question as people put it to one question of the program, with its parameters; never a guess.

Knows how intents and names together make a reading, and what to offer when none does. Must not know stores.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from queries.intents import INTENTS, Intent
from queries.spotting import Spotted, plain, spotted

OFFERED = 3
_ANY_WORDS = (("task",), ("words",))
_PLAINEST = ("tasks-led", "who-leads-a-task", "due-reports")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a question: the query that answers it, its parameters, and the same asked in plain words."""

    intent: str
    query: str
    parameters: Mapping[str, str]
    words: str


@dataclass(frozen=True, slots=True)
class Read:
    """How a question is read: `reading` where it is clear, else the nearest readings, three of them."""

    reading: Reading | None
    nearest: tuple[Reading, ...] = ()


def read(question: str, vocabulary: Mapping[str, Iterable[str]], today: date) -> Read:
    """The reading of a question in Chinese or English, by the names of the store."""
    asked = plain(question)
    named = spotted(asked, vocabulary, today)
    for intent in INTENTS:
        cue = intent.cue.search(named.cues)
        if cue is not None and (found := _parameters(intent, named)) is not None:
            given = {name: value for name, value in cue.groupdict().items() if value}
            return Read(Reading(intent.name, intent.query, found | given, asked))
    return Read(None, _nearest(asked, named))


def _nearest(asked: str, named: Spotted) -> tuple[Reading, ...]:
    """The readings that lack least: those whose names and cue are there first; the plainest where nothing is."""

    def lacking(intent: Intent) -> int:
        # Any words can be a task's: they count for nothing without a cue.
        unnamed = _parameters(intent, named) is None or intent.needs in _ANY_WORDS
        return unnamed + (intent.cue.search(named.cues) is None)

    close = sorted((intent for intent in INTENTS if intent.needs and lacking(intent) < 2), key=lacking)
    plain_ones = [intent for intent in INTENTS if intent.name in _PLAINEST and intent not in close]
    return tuple(_offer(intent, asked) for intent in [*close, *plain_ones][:OFFERED])


def _offer(intent: Intent, asked: str) -> Reading:
    """An intent as something to ask: the words of its example, in the question's language."""
    return Reading(intent.name, intent.query, {}, intent.english if asked.isascii() else intent.example)


def _parameters(intent: Intent, named: Spotted) -> dict[str, str] | None:
    """The parameters of an intent's query; None where the question lacks one that it needs, or names too many."""
    values = dict(intent.fixed)
    for need in intent.needs:
        found = _value(intent, need, named)
        if found is None:
            return None
        values.update(found)
    for option in intent.takes:
        values.update(_value(intent, option, named) or {})
    return values


def _value(intent: Intent, name: str, named: Spotted) -> dict[str, str] | None:
    """The parameter of that name and its value, as the intent's query calls it; None where the question has none."""
    times = named.times
    many = "other" in intent.needs
    match name:
        case "unit":
            units = named.of("unit")
            return {"units": units[0]} if len(units) == (2 if many else 1) else None
        case "other":
            return {"others": named.of("unit")[1]}
        case "both":
            two = named.of("document") if len(named.of("document")) == 2 else times.years
            return {"a": two[0], "b": two[1]} if len(two) == 2 else None
        case "year":
            return {"year": times.years[0]} if len(times.years) == 1 else None
        case "since" | "until":
            value = times.since if name == "since" else times.until
            return {name: value} if value else None
        case "deadline":
            period = {"since": times.since, "until": times.until}
            return {key: day for key, day in period.items() if day} if times.spans and not times.years else None
        case "today":
            return {"until": named.today, "as_of": named.today}
        case "title":
            return {"title": named.title} if named.title else None
        case "kind":
            return {"kind": named.kind} if named.kind else None
        case "task" | "metric":
            known = named.of(name)
            value = known[0] if known else named.rest
            return {name: value} if len(value) > 1 else None
        case "words":
            return {"thing": named.rest} if len(named.rest) > 1 else None
        case _:
            found = named.of(name)
            return {name: found[0]} if len(found) == 1 else None
