"""How a score becomes the probability that content and source are right."""

from __future__ import annotations

from collections.abc import Sequence

from .statements_measure import Judged

FEWEST = 60
"""Attributions in a bin: fewer say little."""


def calibrate(judged: Sequence[Judged]) -> list[tuple[float, float]]:
    """Ascending pairs of score and probability: isotonic regression (pool adjacent violators) over bins."""
    ordered = sorted(judged, key=lambda one: one.score)
    bins: list[list[float]] = []  # sum of scores, right ones, all
    for at in range(0, len(ordered), FEWEST):
        chosen = ordered[at : at + FEWEST]
        bins.append([sum(j.score for j in chosen), sum(j.matched and j.source for j in chosen), len(chosen)])
    if len(bins) > 1 and bins[-1][2] < FEWEST:
        bins[-2:] = [_joined(bins[-2], bins[-1])]
    pooled: list[list[float]] = []
    for one in bins:
        pooled.append(one)
        while len(pooled) > 1 and pooled[-2][1] * pooled[-1][2] >= pooled[-1][1] * pooled[-2][2]:
            pooled[-2:] = [_joined(pooled[-2], pooled[-1])]
    return [(round(total / n, 4), round(right / n, 4)) for total, right, n in pooled]


def _joined(one: list[float], other: list[float]) -> list[float]:
    return [a + b for a, b in zip(one, other)]
