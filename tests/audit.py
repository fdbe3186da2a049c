"""Known vulnerabilities of what zeren runs with, asked of two databases by pip-audit. `make audit` runs it.

One that is found fails. A database that cannot be reached is told, and does not: pip-audit itself says "no known
vulnerabilities" of packages that it could not ask about.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.sources import ROOT

SERVICES = ("pypi", "osv")
LOCK = ROOT / "requirements.lock"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many packages a database knew, and what it holds against them, a line each."""

    asked: int
    unknown: int
    found: tuple[str, ...]


def verdict(report: str) -> Verdict:
    """What pip-audit's JSON says; nothing was asked where there is none."""
    packages: list[Mapping[str, Any]] = json.loads(report)["dependencies"] if report.strip() else []
    asked = [package for package in packages if "skip_reason" not in package]
    found = [_line(package, fault) for package in asked for fault in package["vulns"]]
    return Verdict(len(asked), len(packages) - len(asked), tuple(found))


def _line(package: Mapping[str, Any], fault: Mapping[str, Any]) -> str:
    mended = ", ".join(fault["fix_versions"]) or "none yet"
    return f"{package['name']} {package['version']}: {fault['id']}, mended in {mended}"


def told(verdicts: Mapping[str, Verdict]) -> tuple[int, list[str]]:
    """The exit code, and what is printed."""
    lines = [f"{service}: {line}" for service, one in verdicts.items() for line in one.found]
    if lines:
        return 1, [*lines, "audit: known vulnerabilities; raise these packages in requirements.lock"]
    reached = {service: one for service, one in verdicts.items() if one.asked}
    if not reached:
        return 0, ["audit: NOT DONE, no database of vulnerabilities can be reached from here; nothing is known"]
    return 0, [
        f"audit: {one.asked} packages, no known vulnerability ({service}; {one.unknown} unknown to it)"
        for service, one in reached.items()
    ]


def _report(service: str) -> str:
    """What pip-audit says of the lock file; nothing where it cannot ask."""
    options = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json", "--timeout", "20"]
    command = [sys.executable, "-m", "pip_audit", "-r", str(LOCK), "--vulnerability-service", service, *options]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    return done.stdout


def main() -> int:
    """Ask every database, print what they say, and return the exit code."""
    code, lines = told({service: verdict(_report(service)) for service in SERVICES})
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main())
