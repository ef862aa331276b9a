"""Whether a number is spread equally over groups: a permutation test, with its meaning in words."""

from collections.abc import Mapping, Sequence

import numpy as np

from backroom.engines.findings import Measure

LEAST = 5
ROUNDS = 9_999
SEED = 8
STEPS = (  # p below, how often, what to do
    (0.01, "in fewer than 1 of 100 deals", "Chance hardly does that: look where it comes from."),
    (0.05, "in fewer than 1 of 20 deals", "Chance seldom does that: look where it comes from."),
    (0.2, "in fewer than 1 of 5 deals, and in 1 of 20 or more", "Chance alone could do this. Keep counting."),
    (2.0, "in 1 of 5 deals or more", "Nothing here that chance would not do."),
)


def equal_over(groups: Mapping[str, Sequence[float]], rounds: int = ROUNDS) -> Measure:
    """P that names dealt out anew at random would lie at least as far apart as these: sum of n (mean - common mean)^2,
    (1 + those as far) / (1 + rounds), with a fixed seed. Groups of fewer than 5 are left out; None below two groups."""
    large = {name: values for name, values in groups.items() if len(values) >= LEAST}
    if len(large) < 2:
        return Measure(None, None, None, sum(map(len, large.values())), "fewer than two groups of five: not tested")
    values = np.array([value for group in large.values() for value in group], dtype=np.float64)
    values -= values.mean()
    ends = np.cumsum([len(group) for group in large.values()])
    starts = ends - [len(group) for group in large.values()]
    seen = _apart(values[None, :], starts, ends)[0]
    draw = np.random.default_rng(SEED)
    dealt = draw.permuted(np.tile(values, (rounds, 1)), axis=1)
    as_far = int((_apart(dealt, starts, ends) >= seen - 1e-9 * max(seen, 1.0)).sum())
    p = (1 + as_far) / (1 + rounds)
    return Measure(p, None, None, len(values), words(p, rounds))


def words(p: float, rounds: int = ROUNDS) -> str:
    """The exact meaning, for a person."""
    often = round(p * 1000)
    share = "less than once" if often < 1 else "about once" if often == 1 else f"about {often} times"
    share = "almost every time" if often >= 1000 else f"{share} in 1,000"
    return (
        f"If group had nothing to do with it, dealing the groups out anew at random ({rounds:,} times) would give a "
        f"difference at least this large {share}."
    )


def roughly(found: Measure, rounds: int = ROUNDS) -> str:
    """The meaning in four steps and no finer: whoever knows each person's number could try all ways to deal the groups
    out until an exact share comes, and so find who is in which."""
    if found.value is None:
        return found.caution
    share, what = next((share, what) for below, share, what in STEPS if found.value < below)
    return (
        f"If group had nothing to do with it, dealing the groups out anew at random ({rounds:,} times) would give a "
        f"difference at least this large {share}. {what}"
    )


def _apart(rows: np.ndarray, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    sums = np.add.reduceat(rows, starts, axis=1)
    return np.asarray((sums**2 / (ends - starts)).sum(axis=1))
