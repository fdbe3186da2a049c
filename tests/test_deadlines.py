"""Intervals that come round: the last day of each, over years and leap days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.deadlines import MONTHS, days_left, ends


@pytest.mark.parametrize(
    ("every", "first", "last", "days"),
    [
        ("month", "2024-01-31", "2024-04-29", ["2024-01-31", "2024-02-29", "2024-03-31"]),
        ("month", "2025-12-01", "2026-01-31", ["2025-12-31", "2026-01-31"]),
        ("quarter", "2025-05-05", "2025-12-31", ["2025-06-30", "2025-09-30", "2025-12-31"]),
        ("half-year", "2025-07-01", "2026-06-30", ["2025-12-31", "2026-06-30"]),
        ("year", "2025-01-01", "2027-12-30", ["2025-12-31", "2026-12-31"]),
        ("week", "2025-06-01", "2025-06-15", ["2025-06-01", "2025-06-08", "2025-06-15"]),
        ("week", "2025-06-02", "2025-06-07", []),
        ("month", "2025-06-30", "2025-06-01", []),
    ],
)
def test_the_last_day_of_every_interval(every: str, first: str, last: str, days: list[str]) -> None:
    assert list(ends(every, first, last)) == days


@given(some.sampled_from(sorted(MONTHS)), some.dates(date(1990, 1, 1), date(2090, 1, 1)), some.integers(0, 2000))
def test_each_is_followed_by_the_first_of_a_month_and_none_is_left_out(every: str, first: date, length: int) -> None:
    last = first + timedelta(days=length)
    wanted = []
    for step in range(length + 1):
        after = first + timedelta(days=step + 1)
        if after.day == 1 and (after.month - 1) % MONTHS[every] == 0:
            wanted.append((after - timedelta(days=1)).isoformat())
    assert list(ends(every, first.isoformat(), last.isoformat())) == wanted


def test_days_left_are_negative_when_over() -> None:
    assert (days_left("2025-06-30", "2025-06-01"), days_left("2025-06-30", "2025-07-01")) == (29, -1)
