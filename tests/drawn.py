"""Cases drawn from seeds: a few for every run of the tests, many for the long one (`make soak`)."""

import pytest


def runs(quick: int, *, soak: int) -> list[object]:
    """The seeds from 0 up to `soak`; those from `quick` on are only run by the long run."""
    return [*range(quick), *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(quick, soak))]
