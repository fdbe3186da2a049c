"""What the audit of dependencies makes of the reports of pip-audit: a fault fails, silence is not taken for health."""

import json

import pytest

from tests.audit import Verdict, told, verdict
from tests.sources import ROOT

SOUND = {"name": "click", "version": "8.1.0", "vulns": []}
FAULT = {"id": "PYSEC-2020-96", "fix_versions": ["5.4"], "aliases": ["CVE-2020-14343"], "description": ""}
FAULTY = {"name": "pyyaml", "version": "5.3", "vulns": [FAULT]}
UNKNOWN = {"name": "neo4j", "skip_reason": "Dependency not found on PyPI and could not be audited: neo4j (6.0)"}


def report(*packages: object) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_a_known_vulnerability_fails_whatever_the_other_database_says() -> None:
    found = {"pypi": verdict(report(UNKNOWN)), "osv": verdict(report(SOUND, FAULTY))}
    code, lines = told(found)
    assert code == 1
    assert lines[0] == "osv: pyyaml 5.3: PYSEC-2020-96, mended in 5.4"


@pytest.mark.parametrize("silent", ["", report(), report(UNKNOWN, UNKNOWN)])
def test_nothing_asked_passes_and_is_said(silent: str) -> None:
    code, [line] = told({"pypi": verdict(silent), "osv": verdict("")})
    assert code == 0
    assert "NOT DONE" in line
    assert "no known" not in line


def test_packages_that_a_database_does_not_know_are_counted() -> None:
    assert verdict(report(SOUND, UNKNOWN)) == Verdict(1, 1, ())
    code, lines = told({"pypi": verdict(report(SOUND, UNKNOWN)), "osv": verdict("")})
    assert (code, lines) == (0, ["audit: 1 packages, no known vulnerability (pypi; 1 unknown to it)"])


def test_every_run_of_ci_audits() -> None:
    assert "make audit" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
