"""Findings: what a careful reader would stop at in documents, and in a store. Must not know options or printing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import DocumentError
from graph.model.facts import SEVERITIES
from graph.store import Store
from queries.answer import Answer, answer
from zeren.asking import query
from zeren.deciding import decisions_for
from zeren.loading import Failure, Progress, files
from zeren.reading import extract

if TYPE_CHECKING:
    from graph.model.facts import Facts

COLUMNS = ("document", "kind", "severity", "repair", "message", "quote", "start", "end")


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, how many documents it read, and those that could not be read."""

    findings: Answer
    read: int = 0
    failed: tuple[Failure, ...] = ()

    @property
    def worst(self) -> str | None:
        """The worst severity found, None where nothing was."""
        found = {str(row["severity"]) for row in self.findings.rows}
        return next((severity for severity in reversed(SEVERITIES) if severity in found), None)


def check(
    paths: Sequence[str | Path],
    *,
    least: str = "info",
    progress: Progress | None = None,
    decisions: Path | None = None,
    undecided: bool = False,
) -> Checked:
    """The findings of all documents under the paths that are at least so severe; touches no store.

    Findings that people have answered are left out, unless `undecided`. Documents that cannot be read are listed.
    Raises DocumentError when the paths hold no document, DecisionError for a damaged file of decisions.
    """
    from graph.deciding import decided

    rows: list[dict[str, object]] = []
    failed: list[Failure] = []
    found = files(paths)
    held = decisions_for(found, decisions, use=not undecided)
    for done, path in enumerate(found):
        if progress is not None:
            progress(done, len(found), path.name)
        try:
            rows += _rows(decided(extract(path), held.of(path)))
        except DocumentError as error:
            failed.append(Failure(str(path), str(error)))
    if progress is not None:
        progress(len(found), len(found), "")
    return Checked(_answer(rows, least), len(found) - len(failed), tuple(failed))


def check_store(store: Store, *, least: str = "info") -> Checked:
    """The findings that only the documents of a store together show, and that are at least so severe."""
    from queries import doubts

    sightings = query("sightings", {}, store).rows
    namesakes = query("namesakes", {}, store).rows
    return Checked(_answer([*doubts.of_units(sightings), *doubts.of_people(namesakes)], least))


def _rows(facts: "Facts") -> list[dict[str, object]]:
    """A document's findings as rows."""
    return [
        {
            "document": facts.name,
            "kind": one.kind,
            "severity": one.severity,
            "message": one.message,
            "repair": one.repair,
            "quote": one.evidence.quote,
            "start": one.evidence.start,
            "end": one.evidence.end,
        }
        for one in facts.findings
    ]


def _answer(rows: Sequence[Mapping[str, object]], least: str) -> Answer:
    shown = SEVERITIES[SEVERITIES.index(least) :]
    return answer("check", COLUMNS, [row for row in rows if row["severity"] in shown])
