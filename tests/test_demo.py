"""The demo, run as a person runs it, and the transcript of it in README.md."""

from tests.transcript import README, parts, printed


def test_readme_shows_what_the_demo_prints() -> None:
    _, said, _ = parts(README.read_text(encoding="utf-8"))
    assert said == printed(), "run `python -m tests.transcript`"
