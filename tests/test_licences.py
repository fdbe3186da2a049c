"""The licences of what zeren is installed with: all listed as stated, none that would bind whoever passes zeren on."""

import re
from importlib import metadata

from tests.sources import ROOT

LISTED = dict(re.findall(r"(?m)^\| ([a-z0-9-]+) \| (.+) \|$", (ROOT / "docs/licences.md").read_text(encoding="utf-8")))
LOCKED = dict(re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", (ROOT / "requirements.lock").read_text(encoding="utf-8")))


def plain(requirement: str) -> str:
    """The name of a package, in the one form that indexes use."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^A-Za-z0-9._-]", requirement)[0]).lower()


def needed() -> set[str]:
    """All packages that are installed for running zeren, whatever needs them."""
    found: set[str] = set()
    left = list(metadata.requires("zeren") or [])
    while left:
        requirement = left.pop()
        if "extra ==" in requirement or plain(requirement) in found:
            continue
        try:
            left += metadata.requires(plain(requirement)) or []
        except metadata.PackageNotFoundError:
            continue  # for another system or another Python
        found.add(plain(requirement))
    return found


def stated(package: str) -> str:
    """The licence that a package states, in whichever field."""
    said = metadata.metadata(package)
    kinds = [one for one in said.get_all("Classifier") or [] if one.startswith("License")]
    free = [text[:80] for text in said.get_all("License") or []]  # some give the whole licence
    return " ".join([*(said.get_all("License-Expression") or []), *kinds, *free])


def test_every_package_is_listed_and_locked() -> None:
    assert needed() == {name for name in LISTED if name != "package"}
    assert needed() == set(LOCKED)


def test_no_package_is_under_the_gpl() -> None:
    bound = re.compile(r"(?<!L)\bA?GPL|(?<!Lesser )General Public License|Affero")
    assert not [name for name in needed() if bound.search(stated(name)) or bound.search(LISTED.get(name, ""))]
