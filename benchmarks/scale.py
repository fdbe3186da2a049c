"""How loading grows: generated documents into an embedded store, at several sizes, each by the program as users run it.

    python benchmarks/scale.py 100 1000          add 10000 for `make scale`

Prints seconds (of the clock, and of all processors together), the memory of all its processes at the peak and of the
one that writes, the size of the file, and how the seconds of the processors grow with the number of documents: 1.0 is
linear. The last size is loaded a second time, when all is unchanged. Reads /proc, so it runs on Linux.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from documents import write

PROGRAM = [sys.executable, "-c", "import cli; cli.main()"]
ROOT = Path(__file__).parents[1]
BETWEEN = 0.2  # seconds between two looks at the memory


@dataclass(frozen=True, slots=True)
class Run:
    """What one load took: seconds of the clock and of the processors, megabytes, and what the program said."""

    clock: float
    processors: float
    memory: float
    writer: float
    file: float
    said: str


def load(folder: Path, store: Path) -> Run:
    """Load a folder as users do."""
    before, start = _processors(), time.monotonic()
    command = [*PROGRAM, "load", str(folder), "--store", str(store)]
    memory = writer = 0.0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8") as program:
        while program.poll() is None:
            memory = max(memory, _memory(program.pid))
            writer = max(writer, _held(program.pid))
            time.sleep(BETWEEN)
        said = program.stdout.read().strip() if program.stdout else ""
    took = time.monotonic() - start
    return Run(took, _processors() - before, memory, writer, store.stat().st_size / 2**20, said)


def _processors() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _memory(process: int) -> float:
    """Megabytes that a process and those that it started hold; pages that they share count for each."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="utf-8").split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0  # it has just ended
    return _held(process) + sum(map(_memory, map(int, children)))


def _held(process: int) -> float:
    """Megabytes that a process holds."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0) / 1024


def main(sizes: Sequence[int]) -> None:
    """Print the table."""
    heads = ("documents", "clock s", "CPU s", "ms each", "peak MB", "writer MB", "file MB", "growth")
    print("".join(f"{head:>11}" for head in heads), " said", flush=True)
    first: float | None = None
    with tempfile.TemporaryDirectory() as place:
        for size in sizes:
            folder, store = Path(place) / str(size), Path(place) / f"{size}.kgl"
            write(folder, size)
            for run in (load(folder, store), *([load(folder, store)] if size == sizes[-1] else [])):
                each = run.processors / size
                first = first or each
                print(
                    f"{size:>11,}{run.clock:>11.1f}{run.processors:>11.1f}{each * 1000:>11.1f}{run.memory:>11.0f}"
                    f"{run.writer:>11.0f}{run.file:>11.1f}{each / first:>11.2f}  {run.said}",
                    flush=True,
                )


if __name__ == "__main__":
    if not sys.argv[1:] or not all(argument.isdigit() for argument in sys.argv[1:]):
        sys.exit("python benchmarks/scale.py SIZE …")
    main([int(argument) for argument in sys.argv[1:]])
