"""Names that were cut from their unit in the wrong place: 何新清 | 河区人民政府 for 何新 | 清河区人民政府.

The document itself is the witness: the unit restored stands elsewhere in it. Must not know rosters or stores.
"""

from dataclasses import replace

from graph.model.facts import Evidence, Finding, Post
from graph.model.findings import finding
from loaders.document import Document
from loaders.rosters.words import Entry
from loaders.wording.rosters import PLACE


def repaired(document: Document, entry: Entry) -> tuple[Entry, Finding | None]:
    """The entry with its boundary moved back, and a finding that says so; as it was if nothing speaks for that."""
    first = entry.posts[0] if entry.posts else Post(None, None)
    if entry.name is None or len(entry.name) < 3 or first.unit is None:
        return entry, None
    found = PLACE.match(first.unit)
    if found is None or not _is_torn(document, found["place"], entry):
        return entry, None
    unit = entry.name[-1] + first.unit
    fixed = replace(entry, name=entry.name[:-1], posts=(Post(unit, first.title), *entry.posts[1:]))
    quote = document.text[entry.start : entry.end]
    repair = f"{fixed.name} {unit}{first.title or ''}"
    message = f"{entry.name} and {first.unit} are cut in the wrong place: {unit} stands elsewhere in the document"
    return fixed, finding("split-name", message, Evidence(entry.start, entry.end, quote), repair)


def _is_torn(document: Document, place: str, entry: Entry) -> bool:
    """Whether the place with the name's last character stands elsewhere, and never without it."""
    folded = document.folded[: entry.start] + "\n" + document.folded[entry.end :]
    whole = (entry.name or "")[-1] + place
    return whole in folded and folded.count(place) == folded.count(whole)
