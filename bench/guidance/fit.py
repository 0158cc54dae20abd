"""Find weights: `python -m bench.guidance.fit`.

Reads `dev-*.jsonl` alone and prints what `flows/guideline/rank.py` may hold: how passages are
ranked (a choice among the passages of a document) and whether there is an answer (yes or no). Each
figure is that of a municipality whose questions were left out when its weights were found.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bench.guidance.contenders import guideline
from bench.guidance.sets import OWN, Row, read
from flows.guideline.rank import ANSWER, PASSAGE, Verdict

Numbers = NDArray[np.float64]
RIDGE = 0.1  # how much large weights cost
STEPS = 40


def decide(signals: Numbers, answers: Numbers) -> Numbers:
    """Give the weights of a logistic regression, the constant first (Newton's method)."""
    x = np.c_[np.ones(len(signals)), signals]
    weights = np.zeros(x.shape[1])
    cost = RIDGE * np.eye(len(weights))
    cost[0, 0] = 0
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (likely - answers) + cost @ weights
        bend = (x * (likely * (1 - likely))[:, None]).T @ x + cost
        weights -= np.linalg.solve(bend, slope)
    return weights


def choose(choices: Sequence[tuple[Numbers, Numbers]]) -> Numbers:
    """Give the weights of a choice: signals of each passage, and which are right."""
    weights = np.zeros(choices[0][0].shape[1])
    best = _surprise(choices, weights)
    for _ in range(STEPS):
        slope, bend = RIDGE * weights, RIDGE * np.eye(len(weights))
        for signals, right in choices:
            likely = _shares(signals @ weights)
            wanted = likely * right / max(float((likely * right).sum()), 1e-9)
            slope += signals.T @ (likely - wanted)
            mean = signals.T @ likely
            bend += (signals * likely[:, None]).T @ signals - np.outer(mean, mean)
        step = np.linalg.solve(bend, slope)
        # Several may be right, so a whole step may be too long.
        tried = [(weights - part * step) for part in (1.0, 0.5, 0.25, 0.1, 0.03)]
        found = min((_surprise(choices, one), at) for at, one in enumerate(tried))
        if found[0] > best - 1e-6:
            break
        best, weights = found[0], tried[found[1]]
    return weights


def _surprise(choices: Sequence[tuple[Numbers, Numbers]], weights: Numbers) -> float:
    chances = (float((_shares(s @ weights) * right).sum()) for s, right in choices)
    return float(RIDGE * weights @ weights / 2) - sum(math.log(max(c, 1e-12)) for c in chances)


def _shares(scores: Numbers) -> Numbers:
    raised: Numbers = np.exp(scores - scores.max())
    shares: Numbers = raised / raised.sum()
    return shares


def passages(row: Row, verdict: Verdict) -> tuple[Numbers, Numbers]:
    """Give the signals of a question's passages, and which are right."""
    here = guideline(row.municipality).passages
    right = [float(row.is_answered_by(here[one.passage].text)) for one in verdict.ranked]
    signals = [list(one.signals.values()) for one in verdict.ranked]
    return np.array(signals).reshape(-1, len(PASSAGE)), np.array(right)


def main() -> None:
    """Fit, and print."""
    rows = [row for file in sorted(OWN.glob("dev-*.jsonl")) for row in read(file)]
    verdicts = [guideline(row.municipality).judge(row.question) for row in rows]
    towns = np.array([row.municipality for row in rows])
    pairs = [passages(row, verdict) for row, verdict in zip(rows, verdicts, strict=True)]
    usable = np.array([bool(right.any()) for _, right in pairs])
    wanted = np.array([row.is_answerable for row in rows])
    signals = np.array([list(verdict.signals.values()) for verdict in verdicts])
    sums, first, three = np.zeros(len(rows)), [], []
    for town in sorted(set(towns)):
        out = towns == town
        weights = decide(signals[~out], wanted[~out].astype(float))
        sums[out] = np.c_[np.ones(out.sum()), signals[out]] @ weights
        ranking = choose([pairs[at] for at in np.flatnonzero(usable & ~out)])
        for at in np.flatnonzero(wanted & out):
            order = np.argsort(-(pairs[at][0] @ ranking), kind="stable")
            first.append(bool(pairs[at][1][order[:1]].any()))
            three.append(bool(pairs[at][1][order[:3]].any()))
    ranking = choose([pairs[at] for at in np.flatnonzero(usable)])
    print("PASSAGE", dict(zip(PASSAGE, (ranking / ranking[0]).round(2).tolist(), strict=True)))
    print(f"  left out: first {np.mean(first):.3f}, within three {np.mean(three):.3f}")
    print("ANSWER", dict(zip(ANSWER, decide(signals, wanted).round(1).tolist(), strict=True)))
    ordered = np.sort(sums[wanted])
    for share in (0.98, 0.97, 0.96, 0.95):
        least = ordered[int((1 - share) * len(ordered))]
        refused = float((sums[~wanted] < least).mean())
        print(f"  left out: {share} answered, {refused:.3f} refused, start {-least:+.2f}")


if __name__ == "__main__":
    main()
