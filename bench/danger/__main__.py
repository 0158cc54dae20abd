"""Measure: `python -m bench.danger [--set FILE ...] [--part odd|even] [--publish]`.

Without options it hears the sets that lie beside it. Only numbers are shown, never a message.
"""

import argparse
import importlib.util
import sys
from pathlib import Path

from bench import page
from bench.danger import measure

SETS = Path(__file__).parent / "sets"
_NOT_SHOWN = """
Real messages: every line was invented. The weights are fitted on all these sets, so their rows
show what was learned, not what is to be expected of words by somebody else: with a set left out of
the fit, 0.90 caught costs 0.05 (`dev`), 0.19 (`dev2`), 0.31 (`dev3`), 0.17 (`dev4`), 0.25
(`dev5`), 0.14 (`dev6`) and 0.18 (`held`) false alarms in all. Each set was measured before it was
used: `dev5` then showed 0.911 caught, 0.703 interrupted, 0.062 false interrupts, 0.207 false asks,
and 0.59 of suicide as such; `dev6` 0.927, 0.747, 0.054, 0.169 and 0.52; `held` 0.948, 0.645,
0.090, 0.179 and 0.60. The shared set is not fitted on. Its odd lines, whose misses were read once
and which helped to choose the thresholds, show 1.000 caught, 0.953 interrupted, 0.035 false
interrupts and 0.088 false asks; its even lines, never read but counted some five times, 0.979,
0.723, 0.038 and 0.151, and half of suicide as such.
"""
_AIMS = ("aim", "", "≥ 0.970", "most", "< 0.050", "< 0.150", "all")


def main() -> None:
    """Hear the sets, and say how well and how fast."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", type=Path, action="append", help="a file of messages")
    parser.add_argument("--part", choices=("odd", "even"), help="lines of the files, from 1")
    parser.add_argument("--groups", action="store_true", help="by tag and language too")
    parser.add_argument("--publish", action="store_true", help="into docs/danger.md")
    options = parser.parse_args()
    rows, texts, tables = [], list[str](), []
    for path in options.set or sorted(SETS.glob("*.jsonl")):
        lines = measure.load(path)
        if options.part:
            lines = lines[0 if options.part == "odd" else 1 :: 2]
        found = measure.listen(lines)
        sums = measure.heard(found)
        rows.append((path.stem, len(lines), *sums.cells(), str(sums.suicide)))
        texts += [line["text"] for line in lines]
        if options.groups:
            tables.append(f"`{path.stem}` by group:\n\n{measure.groups(found)}")
        if importlib.util.find_spec("numpy"):
            rows.append(_floor(path.stem, lines))
    headers = ("set", "messages", "caught", "interrupted", "false interrupts", "false asks")
    took = measure.microseconds(texts)
    fast = (
        f"A message takes {took[len(took) // 2]:.0f} µs in the middle, "
        f"{took[int(len(took) * 0.99)]:.0f} µs at the 99th percentile; the slowest of 4096 "
        f"characters {measure.longest(texts) / 1000:.1f} ms."
    )
    whole = page.table((*headers, "suicide as such"), [_AIMS, *rows])
    body = "\n\n".join([whole, fast, *tables])
    print(body)
    if options.publish:
        command = " ".join(["python -m bench.danger", *sys.argv[1:]])
        page.publish("danger", body, page="danger.md", command=command, not_shown=_NOT_SHOWN)


def _floor(name: str, lines: list[measure.Row]) -> tuple[str, ...]:
    from bench.danger import baseline  # noqa: PLC0415 - numpy may be missing

    texts, acute = [line["text"] for line in lines], [line["acute"] for line in lines]
    alarms = baseline.false_alarms(texts, acute, 0.85)
    return (f"{name}, by n-grams", str(len(lines)), "0.850", "", f"{alarms:.3f} in all", "", "")


if __name__ == "__main__":
    main()
