"""Where documents are read: in this process, in several on this machine, or on a Dask cluster. Owns distributed.

Must not know what is done there.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from importlib.util import find_spec
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TypeVar

from graph.errors import DocumentError, StoreError

_HANDFUL = 8  # documents that are read sooner than processes are started
_AHEAD = 4  # tasks for each worker that wait or are done before they are asked for: what bounds the memory
_CLUSTER = 64  # the same for a whole cluster

Task = TypeVar("Task")
Result = TypeVar("Result")


def results(
    work: Callable[[Task], Result], tasks: Iterable[Task], *, count: int, jobs: int = 1, scheduler: str | None = None
) -> Iterator[Result]:
    """What the work makes of each task, in order, of which only a few are in memory at a time.

    `jobs` processes of this machine do it (0: one for each core, if there are more than a handful of tasks), or the
    cluster of a scheduler. `count` is the number of tasks. Raises StoreError when no scheduler can be reached.
    """
    jobs = jobs or (os.cpu_count() or 1 if count > _HANDFUL else 1)
    if scheduler is None and jobs == 1:
        yield from map(work, tasks)
        return
    ahead = _CLUSTER if scheduler else _AHEAD * jobs
    with _cluster(scheduler) if scheduler else _processes(jobs) as executor:
        yield from _in_order(executor, work, tasks, ahead)


def _in_order(
    executor: Executor, work: Callable[[Task], Result], tasks: Iterable[Task], ahead: int
) -> Iterator[Result]:
    waiting: deque[Future[Result]] = deque()
    try:
        for task in tasks:
            waiting.append(executor.submit(work, task))
            if len(waiting) >= ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenExecutor as error:
        advice = "run the same again: what is loaded is kept; with --jobs 1 the document at fault is the next one"
        raise DocumentError("load", "a process that reads documents died", do=advice) from error


def _processes(jobs: int) -> Executor:
    # Not forked: a store's engine has threads of its own.
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin)


def _begin() -> None:
    """In a process of ours: leave Ctrl-C to the one that started it, and end when that one is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _cluster(scheduler: str) -> Iterator[Executor]:
    """The workers of a Dask scheduler, which must have this program installed."""
    if find_spec("distributed") is None:
        raise StoreError(
            scheduler, "a cluster needs dask.distributed", do="install the extra: pip install '.[cluster]'"
        )
    from distributed import Client

    try:
        client = Client(scheduler, timeout=10)
    except (OSError, ValueError) as error:
        raise StoreError(scheduler, "no Dask scheduler can be reached", do="start it, or check the address") from error
    with client:
        yield client.get_executor(pure=False)
