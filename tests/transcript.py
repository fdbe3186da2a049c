"""What README.md says that the demo prints. `python -m tests.transcript` writes it anew."""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
OPENS, CLOSES = "```console\n", "```\n"


def printed() -> str:
    """What the demo prints when it is run in an empty folder."""
    command = [sys.executable, str(ROOT / "examples" / "demo.py")]
    environment = {"PYTHONPATH": str(ROOT), "LC_ALL": "C"}
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def parts(text: str) -> tuple[str, str, str]:
    """README.md before the transcript, the transcript, and what stands behind it."""
    before, _, rest = text.partition(OPENS)
    said, _, behind = rest.partition(CLOSES)
    return before, said, behind


if __name__ == "__main__":
    before, _, behind = parts(README.read_text(encoding="utf-8"))
    README.write_text(f"{before}{OPENS}{printed()}{CLOSES}{behind}", encoding="utf-8")
