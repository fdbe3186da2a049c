"""Names that one document may use for one department of a place: 城市管理局 and 城市管理执法局, 发改委 and 发改局.

A place has one department of a family at a time, but the names alone do not make them one in all documents: reforms
came between them. Must not know documents.
"""

import re
from functools import cache

from graph.units.identity import Unit
from graph.units.tables import rows

_DEPARTMENT = re.compile(r"^(?P<subject>[一-龥]{2,18}?)(?:服务|管理)?(?P<ending>委员会|分局|局|厅|办公室|中心)$")
_WHOLE = re.compile(r"^(?P<subject>[一-龥]{2,18})(?P<ending>委员会|分局|局|厅|办公室|中心)$")
_SHORTEST_OFFICE = 5  # characters of an office's name that is one with that behind 委: 委深改办, 深改办
_COMPANY = re.compile(r"^(?P<stem>[一-龥]{2,12}?)(?:集团)?(?:公司|集团)$")
_ZONE = re.compile(
    r"^(?P<stem>[一-龥]{2,10}?)"
    r"(?P<kind>高新技术产业开发区|经济技术开发区|经济开发区|旅游度假区|风景区|工业园区|工业新区|"
    r"新区|示范区|园区|管理区|度假区|)管理委员会$"
)


def family(unit: Unit) -> str | None:
    """The family of a department or a company, among the units of its place; None if its name is in none."""
    if unit.id.startswith("unit:国家:"):
        return None
    for pattern in (_WHOLE, _DEPARTMENT):
        match = pattern.match(unit.body)
        row = _families().get((match["subject"], match["ending"])) if match else None
        if row is not None:
            return row
    company = _COMPANY.match(unit.body)
    office = unit.body.removeprefix("委")
    long = office.endswith("办公室") and len(office) > _SHORTEST_OFFICE
    return f"{company['stem']}公司" if company else office if long else None


def stem(unit: Unit) -> tuple[str, str] | None:
    """A zone's own name and its kind, which is "" where the name leaves it out: 茅山 of 茅山管理委员会."""
    match = _ZONE.match(unit.body) if unit.kind == "Zone" else None
    return (match["stem"], match["kind"]) if match else None


@cache
def _families() -> dict[tuple[str, str], str]:
    return {
        (subject, ending): f"{subjects}:{endings}"
        for subjects, endings in rows("families.csv")
        for subject in subjects.split()
        for ending in endings.split()
    }
