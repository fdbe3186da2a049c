"""The program as its users start it: in a process of its own, with what it printed and its exit code."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import cli

PLAN = """关于印发示范工作方案的通知

各区人民政府,市人民政府各部门:

现将《示范工作方案》印发给你们,请认真组织实施。

武汉市人民政府办公厅

2024年3月5日

示范工作方案

一、工作任务

(一)建设开放实验平台

1.梳理平台清单。摸清全市开放实验平台底数,形成清单。(牵头单位:市科技局;责任单位:市财政局,各区人民政府)

2.编制共享办法。制订平台共享管理办法。(牵头单位:市发改委;责任单位:市科技局)
"""


@dataclass(frozen=True, slots=True)
class Run:
    code: int
    out: bytes
    err: str

    def text(self) -> str:
        return self.out.decode("utf-8")


def run(*arguments: str, data: bytes | None = None, **environment: str) -> Run:
    """The program in a process of its own, away from the store of whoever runs the tests."""
    done = subprocess.run(
        [sys.executable, "-c", "import cli; cli.main()", *arguments],
        capture_output=True,
        input=data if data is not None else b"",
        cwd=Path(cli.__file__).parent,
        env={**os.environ, **environment},
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr.decode("utf-8"))


def refused(done: Run, code: int, said: str) -> None:
    """One sentence that says it, the exit code, nothing on standard output."""
    assert (done.code, done.out) == (code, b""), done.err
    assert said in done.err
    assert done.err.count("\n") == 1
    assert "Traceback" not in done.err
