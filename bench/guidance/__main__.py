"""Measure: `python -m bench.guidance --publish`.

Asks the questions of our own sets and of `../shared/eval/guidance.jsonl`, where it is, on the
documents in `../shared/guidelines`. Half of the shared lines (the even ones) are never shown:
`--explain-misses` names misses of our own sets and of the odd half, and says why each happened.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench import page
from bench.guidance import scale, show
from bench.guidance.contenders import CONTENDERS, DOCUMENTS, guideline, ours
from bench.guidance.measure import Figures, Outcome, measure
from bench.guidance.sets import OWN, Row, read

SHARED = DOCUMENTS.parent / "eval" / "guidance.jsonl"
_NOT_SHOWN = """
how real officials ask: nobody has asked yet. Our own sets and the shared one were written by
people who knew what such documents hold.
"""


def sets(names: Sequence[str], *, held: bool) -> list[tuple[str, list[Row]]]:
    """Give the sets that are asked, by name; a shared one in two halves."""
    if names:
        return [(Path(name).stem, list(read(Path(name)))) for name in names]
    found = [(file.stem, list(read(file))) for file in sorted(OWN.glob("dev-*.jsonl"))]
    if held:
        found += [(file.stem, list(read(file))) for file in sorted(OWN.glob("held-*.jsonl"))]
    if not SHARED.is_file():
        print("skipped: there is no ../shared/eval/guidance.jsonl", file=sys.stderr)
    elif held:
        rows = list(read(SHARED))
        found += [("shared, odd lines", rows[0::2]), ("shared, even lines", rows[1::2])]
    return found


def main() -> None:
    """Ask, count, show."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", help="files of questions; all of ours where none")
    parser.add_argument("--held", action="store_true", help="also what was kept for the end")
    parser.add_argument("--explain-misses", action="store_true")
    parser.add_argument("--parts", action="store_true", help="by municipality, language, style")
    parser.add_argument("--scale", action="store_true", help="with 300 municipalities")
    parser.add_argument("--publish", action="store_true")
    options = parser.parse_args()
    if not DOCUMENTS.is_dir():
        print("skipped: there are no ../shared/guidelines", file=sys.stderr)
        return
    lines: list[tuple[str, Figures]] = []
    every: list[Outcome] = []
    for name, rows in sets(options.sets, held=options.held or options.publish):
        for who, ask in CONTENDERS.items():
            outcomes = measure(rows, ask)
            lines.append((f"{name}: {who}", Figures.of(outcomes)))
            if ask is ours:
                every += outcomes
                if options.explain_misses and not _is_kept(name):
                    explain(outcomes, in_full=not name.startswith("shared"))
    if not every:
        print("skipped: there are no questions", file=sys.stderr)
        return
    body = show.table(lines)
    if options.parts or options.publish:
        body += "\n\nAll sets together:\n\n" + show.table(show.parts(every))
    body += f"\n\n{speed([o.row for o in every])}"
    if options.publish or options.scale:
        body += f"\n\n{at_scale([o.row for o in every])}"
    print(body)
    if options.publish:
        page.publish(
            "guidance",
            body,
            page="guidance.md",
            command="python -m bench.guidance --publish",
            not_shown=_NOT_SHOWN,
        )


def _is_kept(name: str) -> bool:
    """Say whether the lines of a set must not be seen by those who write what is measured."""
    return name.startswith("held") or name.endswith("even lines")


def explain(outcomes: Sequence[Outcome], *, in_full: bool) -> None:
    """Say of each miss what was shown instead, and why; of shared lines only the name."""
    for outcome in outcomes:
        if not outcome.is_miss:
            continue
        row = outcome.row
        kind = f"{row.kind}, place {outcome.place}, {outcome.shown} shown"
        print(f"{row.id} {row.municipality} {row.language} {row.style}: {kind}")
        if not in_full:
            continue
        verdict = guideline(row.municipality).judge(row.question)
        signals = ", ".join(f"{name} {value:.2f}" for name, value in verdict.signals.items())
        print(f"    {row.question}")
        print(f"    {verdict.sum:+.2f}: {signals}")
        print(f"    like {verdict.topic}; or {verdict.rival}: “{verdict.example}”")


def speed(rows: Sequence[Row]) -> str:
    """Say how long an answer takes, and how long the longest."""
    took = []
    for row in rows:
        began = time.perf_counter()
        ours(row.municipality, row.question)
        took.append((time.perf_counter() - began) * 1000)
    took.sort()
    return (
        f"An answer takes {took[len(took) // 2]:.1f} ms (p50), {took[int(len(took) * 0.99)]:.1f} ms"
        f" (p99), {took[-1]:.1f} ms at most."
    )


def at_scale(rows: list[Row]) -> str:
    """Say what three hundred municipalities cost."""
    found = scale.measure(rows)
    took = found.answers
    return (
        f"With {scale.MUNICIPALITIES} municipalities in memory (the four documents again and"
        f" again): loading their kept indexes takes {found.loading:.2f} s and {found.memory:.0f} MB"
        f" in all; an answer takes {took[len(took) // 2]:.1f} ms (p50),"
        f" {took[int(len(took) * 0.99)]:.1f} ms (p99), {took[-1]:.1f} ms at most. What all share is"
        f" built once when the program starts, in {found.building:.2f} s."
    )


if __name__ == "__main__":
    main()
