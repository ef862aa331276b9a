"""A share with its interval, for measures that count some among all."""

import math

from backroom.engines.findings import Measure

Z = 1.959964  # 95 %


def share(some: int, of: int, caution: str = "") -> Measure:
    """some / of with Wilson's score interval (Wilson 1927). Not measurable where nothing was counted."""
    if of <= 0:
        return Measure(None, n=0, caution=caution or "There was nothing to count.")
    p = some / of
    middle = (p + Z * Z / (2 * of)) / (1 + Z * Z / of)
    half = Z * math.sqrt(p * (1 - p) / of + Z * Z / (4 * of * of)) / (1 + Z * Z / of)
    return Measure(p, max(0.0, middle - half), min(1.0, middle + half), of, caution)
