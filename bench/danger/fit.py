"""Fit the weights: `python -m bench.danger.fit [--write]`. Needs numpy.

1. Logistic regression, pulled towards the weights that stand (a ridge around them).
2. Messages to come use words that no table knows: each message is also shown with words struck at
   random from what the tables know of it, so that no weight leans on a word alone.
3. Cross-validated in ten parts; what is found is rounded to a tenth, and a person reads it.
"""

import argparse
import json
import random
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.danger import clauses, judge, sentences, signals

SETS = Path(__file__).parent / "sets"
TABLE = Path(signals.__file__)
COPIES = 6  # of a message, with words struck
STRUCK = 0.25  # of the words with a meaning
PARTS = 10
_ACUTE_COUNTS = 1.5  # times as much as one that is not: a miss is worse
_GRAMMAR = ("me", "actor", "he", "anyone", "present", "preterite", "asking", "plain", "negate")
_KEPT = sum(sentences.LEXICON.bits[name] for name in _GRAMMAR)

Numbers = NDArray[np.float64]


def load(name: str) -> list[dict[str, Any]]:
    """Read a set."""
    return [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def struck(text: clauses.Read, chance: random.Random) -> clauses.Read:
    """Forget the meaning of some words."""
    parts = []
    for clause in text.clauses:
        masks = [m & _KEPT if chance.random() < STRUCK else m for m in clause.masks]
        whole = 0
        for mask in masks:
            whole |= mask
        parts.append(replace(clause, masks=masks, mask=whole))
    whole = 0
    for part in parts:
        whole |= part.mask
    unknown = sum(not mask for part in parts for mask in part.masks)
    return replace(text, clauses=parts, mask=whole, unknown=unknown)


def row(text: clauses.Read, at: dict[str, int]) -> Numbers:
    """Give a message's signals as numbers."""
    numbers = np.zeros(len(at))
    for name, much in judge.features(text).items():
        numbers[at[name]] = much
    return numbers


def bounded(
    x: Numbers, y: Numbers, weight: Numbers, prior: Numbers, pull: float, *, sign: Numbers
) -> Numbers:
    """Find the weights, none against its sense: what has the wrong sign is left out, at 0."""
    kept = np.ones(len(prior), bool)
    while True:
        w = np.zeros(len(prior))
        w[kept] = fit(x[:, kept], y, weight, prior[kept], pull)
        wrong = kept & (w * sign < 0)
        if not wrong.any():
            return w
        kept &= ~wrong


def fit(x: Numbers, y: Numbers, weight: Numbers, prior: Numbers, pull: float) -> Numbers:
    """Find the weights, by Newton's method with steps that are held short."""
    w = prior.copy()
    for _ in range(80):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        slope = x.T @ (weight * (p - y)) + pull * (w - prior)
        bend = x.T @ (x * (weight * p * (1 - p))[:, None]) + pull * np.eye(len(w))
        step = np.linalg.solve(bend, slope)
        w -= step * min(1.0, 2.0 / max(1e-9, float(np.abs(step).max())))
        if np.abs(step).max() < 1e-4:
            break
    return w


def shares(score: Numbers, y: Numbers) -> str:
    """Say how many false alarms each share of caught costs."""
    acute, not_acute = np.sort(score[y == 1]), score[y == 0]
    said = []
    for caught in (0.90, 0.95, 0.97, 0.98, 0.99):
        least = acute[int((1 - caught) * len(acute))]
        said.append(f"{caught:.2f}@{least:+.2f}:{(not_acute >= least).mean():.3f}")
    most = np.sort(not_acute)[::-1][int(0.04 * len(not_acute))]
    return " ".join(said) + f"  interrupts@{most:+.2f}:{(score[y == 1] > most).mean():.3f}"


def write(weights: dict[str, float]) -> None:
    """Put the weights into the table."""
    text = TABLE.read_text("utf-8")
    for name, weight in weights.items():
        quoted = re.escape(f'"{name}"')
        text = re.sub(rf'(Signal\({quoted}, "[^"]*", )[-+.\d]+', rf"\g<1>{weight:.1f}", text)
        text = re.sub(
            rf"(^    {quoted}: )[-+.\d]+", rf"\g<1>{weight:.1f}", text, flags=re.MULTILINE
        )
    TABLE.write_text(text, "utf-8")


def main() -> None:
    """Fit, and say how well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pull", type=float, default=2.0)
    parser.add_argument("--sets", nargs="*", default=["dev", "dev2"])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    names = list(judge.WEIGHTS)
    at = {name: i for i, name in enumerate(names)}
    prior = np.array([judge.WEIGHTS[name] for name in names])
    raises = {signal.name for signal in signals.ACUTE}
    eases = {signal.name for signal in signals.EASES}
    sign = np.array([1.0 if name in raises else -1.0 if name in eases else 0.0 for name in names])
    rows = [one for name in options.sets for one in load(name)]
    chance = random.Random(7)  # noqa: S311 - which words to strike
    reads = [clauses.read(one["text"]) for one in rows]
    suicide = np.array([judge.suicidal(text) for text in reads])
    y = np.array([float(one["acute"]) for one in rows])
    whole = np.array([row(text, at) for text in reads])
    torn = [np.array([row(struck(text, chance), at) for text in reads]) for _ in range(COPIES)]
    share = np.where(y == 1, _ACUTE_COUNTS, 1.0)

    def fitted(keep: NDArray[np.bool_]) -> Numbers:
        x = np.concatenate([whole[keep], *(one[keep] for one in torn)])
        answers = np.tile(y[keep], COPIES + 1)
        weight = np.concatenate([share[keep] / 2, *([share[keep] / 2 / COPIES] * COPIES)])
        return bounded(x, answers, weight, prior, options.pull, sign=sign)

    part = np.random.default_rng(5).integers(0, PARTS, len(rows))
    out, out_torn = np.zeros(len(rows)), np.zeros(len(rows))
    for k in range(PARTS):
        w = fitted(part != k)
        out[part == k] = whole[part == k] @ w
        out_torn[part == k] = torn[0][part == k] @ w
    print("as it stands  ", shares(np.where(suicide, 9, whole @ prior), y))
    print("cross-validated", shares(np.where(suicide, 9, out), y))
    print("words struck   ", shares(out_torn, y))
    found = fitted(np.ones(len(rows), bool))
    for name, before, after in zip(names, prior, found, strict=True):
        print(f"{name:45} {before:+.1f} → {after:+.1f}")
    if options.write:
        write(dict(zip(names, found.tolist(), strict=True)))


if __name__ == "__main__":
    main()
