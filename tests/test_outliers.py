"""Robust z-scores by hand, where the usual scale is zero, and where there are too few figures."""

import pytest

from graph.outliers import FEWEST, spread


def test_the_scale_is_the_median_distance_from_the_median() -> None:
    found = spread([1, 2, 3, 4, 5, 6, 100])
    assert (found.count, found.median, found.basis) == (7, 4, "MAD")
    assert found.scale == pytest.approx(1.4826 * 2)
    assert found.z(100) == pytest.approx(96 / 2.9652)
    assert (found.stands_out(100), found.stands_out(6), found.stands_out(-100)) == (True, False, False)


def test_the_threshold_itself_does_not_stand_out() -> None:
    found = spread([1, 2, 3, 4, 5, 6, 7])
    edge = found.median + 3.5 * found.scale
    assert (found.stands_out(edge), found.stands_out(edge + 0.01)) == (False, True)


def test_where_most_figures_are_equal_the_mean_distance_takes_over() -> None:
    found = spread([2, 2, 2, 2, 2, 2, 2, 9])
    assert found.basis == "mean deviation"
    assert found.scale == pytest.approx(1.253314 * 7 / 8)
    assert found.stands_out(9) is True
    assert found.stands_out(2) is False


def test_sums_that_differ_by_rounding_alone_are_equal() -> None:
    found = spread([0.3, 0.1 + 0.2] * 4)
    assert (found.basis, found.z(0.3), found.stands_out(0.3)) == ("none", 0.0, False)


def test_too_few_figures_tell_nothing() -> None:
    for figures in ([], [1.0] * (FEWEST - 2) + [1000.0]):
        found = spread(figures)
        assert (found.basis, found.z(1000), found.stands_out(1000)) == ("too few", None, None)
    assert spread([1.0] * (FEWEST - 1) + [1000.0]).basis != "too few"
