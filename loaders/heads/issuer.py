"""Who issued a document, and for which place.

Knows organ names and what completes them (市人民政府 in a document of 武汉市). Must not know files or items.
"""

from collections import Counter

from graph.model.facts import Evidence, Finding
from graph.model.findings import finding
from loaders.document import Document, Outline
from loaders.heads import HEAD
from loaders.heads.departments import PROVINCES, department, province_named_most
from loaders.heads.index import Entries
from loaders.wording.headings import (
    ASSEMBLY_LEVEL,
    CONTACT,
    DECREE,
    FIRST_OF_SEVERAL,
    LETTERHEAD,
    NATIONAL,
    NO_PLACE,
    ORGAN,
    PLACE,
    PLACED_GOVERNMENT,
    SELF,
    TITLE_FIRST,
    TITLE_ISSUER,
    TITLE_OWNER,
)

_GROUPS = ("小组", "工作组", "专班", "联席会议")  # what heads a list of their members
_SITES = ("网站", "网")  # which publish and issue nothing
_LEVELS = "省市区县州旗镇乡"
_LONGEST_PLACE = 12
_LONGEST_HEAD = 40  # characters of a line that may name the issuer
_MOST_FINDINGS = 50


def issuer(document: Document, outline: Outline, *, title: str | None, entries: Entries) -> str | None:
    """The issuing organ in full: as signed, else as in the title, the index, the letterhead; None if none is named."""
    named = _candidates(document, outline, title, entries)
    placed = [name for name in named if place_of(name)]
    if placed or not named:
        return placed[0] if placed else None
    return _completed(named[0], document, title)


def jurisdiction(document: Document, *, issuer: str | None, title: str | None) -> str | None:
    """The place that the document speaks for, 国家 for organs of the state; None where it does not tell."""
    place = (place_of(issuer) if issuer else None) or (_titled_place(title) if title else None)
    if place:
        return place
    if issuer and issuer[0] in _LEVELS:
        return _place(document.folded, issuer[0], title)
    return None


def place_of(name: str) -> str | None:
    """The innermost place that an organ's name or a title begins with: 石景山区 of 北京市石景山区人民政府."""
    if NATIONAL.match(name):
        return "国家"
    place, at = None, len("中共") if name.startswith("中共") else 0
    while (match := PLACE.match(name, at)) and not NO_PLACE.search(match["place"]):
        place, at = match["place"], match.end()
    return place


def _titled_place(title: str) -> str | None:
    """The place that a title begins with; words such as 创建文明城市 are none."""
    place = place_of(title)
    return place if place and len(place) <= _LONGEST_PLACE and not NO_PLACE.search(place) else None


def replaced_issuer(
    document: Document, *, title: str | None, entries: Entries
) -> tuple[str | None, tuple[Finding, ...]]:
    """The issuer restored from subject, level and province where its name was replaced, with a finding at each place.

    A name is taken to be replaced when it is no organ's, while the document speaks of itself as 我厅, 我局 or 我委.
    """
    folded = document.folded
    odd = next(
        (folded[start:end] for start, end in entries.get("issuer", ()) if not _is_organ(folded[start:end])), None
    )
    speaks = SELF.search(folded)
    if odd is None or speaks is None:
        return None, ()
    level = ASSEMBLY_LEVEL.search(title or "")
    provincial = speaks["self"] == "厅" or (level is not None and level["level"] in ("省", "自治区"))
    subject = " ".join(folded[start:end] for start, end in entries.get("category", ()))
    office = department(subject, provincial=provincial)
    place = province_named_most(folded) if provincial else _place(folded, level["level"] if level else "市", title)
    if office is None or place is None:
        return None, ()
    return place + office, _findings(document, odd, place + office)


def _findings(document: Document, odd: str, repair: str) -> tuple[Finding, ...]:
    found: list[Finding] = []
    at = document.folded.find(odd)
    while at >= 0 and len(found) < _MOST_FINDINGS:
        quote = document.text[at : at + len(odd)]
        message = f"the issuer's name was replaced by {quote}, which names no organ"
        evidence = Evidence(start=at, end=at + len(odd), quote=quote)
        found.append(finding("replaced-name", message, evidence, repair))
        at = document.folded.find(odd, at + len(odd))
    return tuple(found)


def _candidates(document: Document, outline: Outline, title: str | None, entries: Entries) -> list[str]:
    """The names that may be the issuer's, the surest first."""
    folded = document.folded
    heading = (title or "").replace(" ", "")
    signed = [folded[span.start : span.end].split()[0] for span in outline.spans if span.kind == "signature"]
    titled, first, owner = (pattern.match(heading) for pattern in (TITLE_ISSUER, TITLE_FIRST, TITLE_OWNER))
    indexed = [folded[start:end].split(" ")[0] for start, end in entries.get("issuer", ())]
    contact = CONTACT.search(folded)
    letterhead = LETTERHEAD.search(folded[:HEAD].replace(" ", ""))
    decree = DECREE.search(folded, 0, HEAD)
    return [
        *([first["issuer"]] if first else []),
        *signed[:1],
        *([_first(titled["issuer"])] if titled else []),
        *(name for name in indexed if _is_organ(name) and not name.endswith(_SITES)),
        *([letterhead["issuer"]] if letterhead else []),
        *([decree["issuer"]] if decree else []),
        *(line for line in _head_lines(folded, outline) if ORGAN.match(line) and not line.endswith(_GROUPS)),
        *([owner["issuer"]] if owner and (place_of(owner["issuer"]) or owner["issuer"][0] in _LEVELS) else []),
        *([contact["issuer"]] if contact and (not title or "复" in title) else []),
    ]


def _head_lines(folded: str, outline: Outline) -> list[str]:
    """The short lines above, in and right below titles, without blanks and without those that are a site's own."""
    titles = [folded[span.start : span.end] for span in outline.spans if span.kind == "title"]
    pieces = [folded[: _head_end(folded, outline)], *titles]
    lines = [line for piece in pieces for line in piece.split("\n")]
    lines += _below_titles(folded, outline)
    sites = {folded[span.start : span.end] for span in outline.spans if span.kind == "furniture"}
    own = [line.replace(" ", "") for line in lines if line.strip() not in sites]
    return [words for words in own if words and len(words) <= _LONGEST_HEAD]


def _below_titles(folded: str, outline: Outline) -> list[str]:
    """The lines right below titles, which may name the issuer as well."""
    ends = [span.end for span in outline.spans if span.kind == "title"]
    return [folded[end : end + 2 * _LONGEST_HEAD].strip().partition("\n")[0] for end in ends]


def _first(organ: str) -> str:
    """The first of several organs whose names a title has side by side."""
    first = FIRST_OF_SEVERAL.match(organ)
    return first[0] if first else organ


def _head_end(folded: str, outline: Outline) -> int:
    """Where what stands above the title ends; the end of the first line where no title and no addressee is found."""
    starts = (span.start for span in outline.spans if span.kind in ("title", "addressee") and span.start < HEAD)
    first = folded.find("\n", len(folded) - len(folded.lstrip()))
    return next(starts, 0) or (len(folded) if first < 0 else first)


def _is_organ(name: str) -> bool:
    return bool(ORGAN.match(name)) or place_of(name) is not None


def _completed(name: str, document: Document, title: str | None) -> str:
    """市人民政府办公厅 as 武汉市人民政府办公厅, where the document names the city."""
    if name[0] not in _LEVELS:
        return name
    place = _place(document.folded, name[0], title)
    return place + name[1:] if place else name


def _place(folded: str, level: str, title: str | None) -> str | None:
    """The place of a level (省, 市, 区 …) that the title begins with, or whose government the text names most often."""
    titled = _titled_place(title) if title else None
    if titled and titled.endswith(level):
        return titled
    if level == "省":
        named = Counter(match["place"] for match in PLACED_GOVERNMENT.finditer(folded) if match["place"] in PROVINCES)
    else:
        named = Counter(place for match in PLACED_GOVERNMENT.finditer(folded) if (place := place_of(match["place"])))
    fitting = [(count, place) for place, count in named.items() if place.endswith(level) and not NO_PLACE.search(place)]
    return max(fitting)[1] if fitting else None
