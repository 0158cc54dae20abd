"""Fit the weights: `python -m bench.danger.fit [--write] [--sets NAME ...]`. Needs numpy.

1. Logistic regression on the signals and on words and pairs of words together, each weight pulled
   towards nothing (a ridge); no signal of danger may ease, and none that eases may alarm.
2. Told twice: cross-validated in ten parts, and with each set left out in turn. The second is the
   honest one: the next message is by nobody who wrote these.
3. What is found is rounded to a tenth and written into `signals.py` and `lexicon/heard_*.py`, where
   a person reads and corrects it.
"""

import argparse
import re
from pathlib import Path

import numpy as np

from bench.danger import samples, tables
from bench.danger.newton import Numbers
from bench.danger.samples import SETS, Fitted, Sample
from flows.danger import signals

TABLE = Path(signals.__file__)
PARTS = 10
HELD = "held"  # no part of what is fitted, until it has measured


def shares(score: Numbers, y: Numbers) -> str:
    """Say how many false alarms each share of caught costs, and from which sum on."""
    acute, not_acute = np.sort(score[y == 1]), score[y == 0]
    said = []
    for caught in (0.90, 0.95, 0.97, 0.98):
        least = acute[int((1 - caught) * len(acute))]
        said.append(f"{caught:.2f}@{least:+.2f}:{(not_acute >= least).mean():.3f}")
    for most in (0.05, 0.04, 0.03):
        least = np.sort(not_acute)[::-1][int(most * len(not_acute))]
        said.append(f"interrupts {most}@{least:+.2f}:{(score[y == 1] > least).mean():.3f}")
    return " ".join(said)


def parted(every: list[Sample], unwanted: set[str]) -> Numbers:
    """Score each message by weights that were fitted without its tenth."""
    part = np.random.default_rng(5).integers(0, PARTS, len(every))
    out = np.zeros(len(every))
    for k in range(PARTS):
        fitted = samples.fit(
            [one for one, at in zip(every, part, strict=True) if at != k], unwanted
        )
        for i in np.flatnonzero(part == k):
            out[i] = fitted.score(every[i])
    return out


def own_life(fitted: Fitted, left: list[Sample]) -> str:
    """Say how many of those in danger by themselves are told, at how many others taken for them."""
    told = np.sort([fitted.score(one) for one in left if one.suicidal])
    acute = np.array([fitted.score(one) for one in left if one.acute and not one.suicidal])
    calm = np.array([fitted.score(one) for one in left if not one.acute])
    said = []
    for share in (0.80, 0.90, 0.95):
        least = told[int((1 - share) * len(told))]
        said.append(
            f"{share:.2f}@{least:+.2f}: acute {(acute >= least).mean():.3f}"
            f" calm {(calm >= least).mean():.3f}"
        )
    return " ".join(said)


def write(fitted: Fitted) -> None:
    """Put the weights into the tables."""
    text = TABLE.read_text("utf-8")
    for name, weight in fitted.signals.items():
        quoted = re.escape(f'"{name}"')
        text = re.sub(rf'(Signal\({quoted}, "[^"]*", )[-+.\d]+', rf"\g<1>{weight:.1f}", text)
        text = re.sub(
            rf"(^    {quoted}: )[-+.\d]+", rf"\g<1>{weight:.1f}", text, flags=re.MULTILINE
        )
    TABLE.write_text(text, "utf-8")
    tables.write(fitted.words)


def main() -> None:
    """Fit, and say how well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", nargs="*")
    parser.add_argument("--write", action="store_true")
    parser.add_argument(
        "--with-held", action="store_true", help="the last fit: it measures no more"
    )
    options = parser.parse_args()
    names = options.sets or sorted(
        path.stem for path in SETS.glob("*.jsonl") if options.with_held or path.stem != HELD
    )
    every = [one for name in names for one in samples.load(SETS / f"{name}.jsonl")]
    every = samples.corrected(every)
    unwanted = samples.names(every)
    y = np.array([float(one.acute) for one in every])
    print("ten parts".ljust(14), shares(parted(every, unwanted), y))
    for name in (name for name in names if name != samples.PLAIN):
        left = [one for one in every if one.part == name]
        fitted = samples.fit([one for one in every if one.part != name], unwanted)
        score = np.array([fitted.score(one) for one in left])
        print(f"without {name}".ljust(14), shares(score, y[[one.part == name for one in every]]))
    for name in (name for name in names if name != samples.PLAIN):
        fitted = samples.fit([one for one in every if one.part != name], unwanted, suicide=True)
        left = [one for one in every if one.part == name]
        print(f"suicide without {name}", own_life(fitted, left))
    fitted = samples.fit(every, unwanted)
    for signal, weight in fitted.signals.items():
        print(f"{signal:45} {weight:+.1f}")
    if options.write:
        write(fitted)
        suicide = samples.fit(every, unwanted, suicide=True)
        tables.write_suicide(suicide.signals, suicide.words)


if __name__ == "__main__":
    main()
