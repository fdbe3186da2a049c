"""The benchmark of extraction runs on a folder of text files and says how extraction compares."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "extract.py"), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_benchmark_counts_what_it_reads(tmp_path: Path) -> None:
    line = "一、修坝。（牵头单位：县水利局；责任单位：县财政局）\n"
    (tmp_path / "plan.txt").write_text("清河县水库除险加固工作方案\n\n" + line, encoding="utf-8")
    done = run(tmp_path)
    assert done.returncode == 0, done.stderr
    assert "1 documents" in done.stdout
    assert "2 mentions" in done.stdout
    assert "2 assignments" in done.stdout


def test_a_folder_without_text_is_told(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert (done.returncode, done.stderr) == (1, "no text files there\n")
