"""Which of several figures stand out from the rest: robust z-scores, which outliers themselves cannot hide.

Knows figures. Must not know what they measure. The scores and the threshold are the modified z-scores of Iglewicz and
Hoaglin (How to Detect and Handle Outliers, ASQC 1993); docs/method.md has the sources.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

THRESHOLD = 3.5
FEWEST = 6  # with fewer figures one passes the threshold by chance too often, see docs/method.md
_OF_MEDIAN = 1.4826  # makes the median absolute deviation of normal figures their standard deviation
_OF_MEAN = 1.253314  # the same for the mean absolute deviation: the square root of half pi
_NOTHING = 1e-9  # what summing figures in another order may change


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of some figures and how far they scatter; `basis` is how that was measured.

    `basis` is `MAD`; `mean deviation` where more than half of the figures are equal, so that the MAD is zero; `none`
    where all are equal; `too few` for less than FEWEST.
    """

    count: int
    median: float
    scale: float
    basis: str

    def z(self, figure: float) -> float | None:
        """How many scales a figure lies above the median; 0 where all are equal, None where they are too few."""
        if self.basis == "too few":
            return None
        return 0.0 if self.basis == "none" else (figure - self.median) / self.scale

    def stands_out(self, figure: float) -> bool | None:
        """Whether a figure lies further above the median than the threshold; None where they are too few to tell."""
        z = self.z(figure)
        return None if z is None else z > THRESHOLD


def spread(figures: Sequence[float]) -> Spread:
    """Middle and scatter of the figures."""
    if not figures:
        return Spread(0, 0.0, 0.0, "too few")
    middle = median(figures)
    distances = [abs(figure - middle) for figure in figures]
    by_median, by_mean = _OF_MEDIAN * median(distances), _OF_MEAN * fmean(distances)
    if len(figures) < FEWEST:
        return Spread(len(figures), middle, by_median, "too few")
    if by_median > _NOTHING:
        return Spread(len(figures), middle, by_median, "MAD")
    return Spread(len(figures), middle, by_mean, "mean deviation" if by_mean > _NOTHING else "none")
