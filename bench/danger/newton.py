"""Logistic regression on many words that are mostly absent. Needs numpy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Places = NDArray[np.int64]
_STEPS = 30
_INNER = 60
_NEAR = 2e-3


@dataclass(frozen=True, slots=True)
class Sparse:
    """A matrix of which most numbers are 0."""

    rows: Places
    columns: Places
    values: Numbers
    height: int
    width: int

    def times(self, w: Numbers) -> Numbers:
        """Multiply by a vector as wide as this."""
        found = np.bincount(self.rows, self.values * w[self.columns], self.height)
        return found.astype(np.float64)

    def back(self, r: Numbers) -> Numbers:
        """Multiply, from the left, by a vector as high as this."""
        found = np.bincount(self.columns, self.values * r[self.rows], self.width)
        return found.astype(np.float64)


def sparse(rows: Sequence[dict[str, float]], at: dict[str, int]) -> Sparse:
    """Give rows of named numbers as a matrix; names without a place are left out."""
    found = [
        (i, at[name], value)
        for i, row in enumerate(rows)
        for name, value in row.items()
        if value and name in at
    ]
    places = np.array([one[:2] for one in found], np.int64).reshape(-1, 2)
    values = np.array([one[2] for one in found], float)
    return Sparse(places[:, 0], places[:, 1], values, len(rows), len(at))


def fit(
    x: Sparse, y: Numbers, share: Numbers, *, least: Numbers, pull: Numbers, sign: Numbers
) -> Numbers:
    """Find the weights, each pulled towards the least it may be; `sign`: 1 up, -1 down, 0 either.

    `share` says how much each row counts, `y` what it is (0 or 1).
    """
    w = least.copy()
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(x.times(w), -30, 30)))
        slope = x.back(share * (p - y)) + pull * (w - least)
        free = ~((w == least) & (slope * sign > 0))
        bend = share * p * (1 - p)
        step = _solved(partial(_bent, x, bend, pull), slope, free)
        step *= min(1.0, 2.0 / max(1e-9, float(np.abs(step).max())))
        w = w - step
        w = np.where((w - least) * sign < 0, least, w)
        if np.abs(step).max() < _NEAR:
            break
    return w


def _bent(x: Sparse, bend: Numbers, pull: Numbers, v: Numbers) -> Numbers:
    """Give how the slope changes along a way."""
    return x.back(bend * x.times(v)) + pull * v


def _solved(
    times: Callable[[Numbers], Numbers], wanted: Numbers, free: NDArray[np.bool_]
) -> Numbers:
    """Solve by conjugate gradients, in the places that are free."""
    found = np.zeros(len(wanted))
    left = wanted * free
    way, size = left.copy(), float(left @ left)
    first = size
    for _ in range(_INNER):
        if size <= 1e-8 * first or size == 0:
            break
        turned = times(way) * free
        far = size / float(way @ turned)
        found += far * way
        left = left - far * turned
        size, before = float(left @ left), size
        way = left + size / before * way
    return found
