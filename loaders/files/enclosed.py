"""A PDF file read in a process of its own, with so much memory and time and no more.

A file of a kilobyte can unpack to gigabytes, lead the library round in circles, or bring it down: nothing of that
reaches who asks. Knows how the process is started and what it answers. Must not know how PDF files are made.
"""

import json
import os
import subprocess
import sys

from graph.errors import DocumentError
from loaders.document import Content

MEMORY = 3 << 30  # bytes of addresses: five million characters with their places, and what the library takes
SECONDS = 120  # of the processor; a thousand pages take some ten
_WAITING = 600  # seconds of the clock, on a machine that does much else
_START = [sys.executable, "-c", "from loaders.files.enclosed import answer; answer()"]


def content(name: str, data: bytes) -> Content:
    """The text of a PDF file and the offset at which each page starts, as `loaders.files.pdf.content` gives it.

    Raises `DocumentError` as that does, and for a file that takes too much memory or time, or stops the library.
    """
    try:
        done = subprocess.run(
            _START, input=data, capture_output=True, env=_environment(), timeout=_WAITING, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise _too_much(name) from error
    if done.returncode:
        raise _too_much(name)
    said = json.loads(done.stdout)
    if "wrong" in said:
        raise DocumentError(name, said["wrong"], got=said["got"], do=said["do"])
    return Content(said["text"], tuple(said["pages"]))


def answer() -> None:
    """Read the file on standard input within the limits, and print its content or what is wrong with it as JSON."""
    _limit()
    from loaders.files import pdf

    try:
        found = pdf.content("", sys.stdin.buffer.read())
    except DocumentError as error:
        print(json.dumps({"wrong": error.wrong, "got": error.got, "do": error.do}))
    else:
        print(json.dumps({"text": found.text, "pages": found.pages}))


def _limit() -> None:
    """Give this process no more memory and time; systems without such limits have the clock alone."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _environment() -> dict[str, str]:
    """That of this process, with its own way to modules and without credentials."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")}
    return {**kept, "PYTHONPATH": os.pathsep.join(path or "." for path in sys.path)}


def _too_much(name: str) -> DocumentError:
    return DocumentError(name, "takes more memory or time than a document", do="print it to a new PDF file")
