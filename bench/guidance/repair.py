"""Measure the mending of badly scanned documents: `python -m bench.guidance.repair`.

First a real one: what is right was read by a person, word by word, from the whole of it;
`repair.tsv` holds that as facts: line, which word of it, the right word. Every word that isn't
listed is right as it stands. The whole document was seen while the rules were written, so its
halves prove little. So there is a second part: undamaged documents, damaged here in several ways.
The letters' rules never saw those; the few words of `context.py` were completed after one look at
them. Last, documents without damage, which must stay whole.
"""

import argparse
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bench.guidance.damage import KINDS, damage
from bot import lexicon
from bot.documents import open_file
from flows.guideline.document import RawLine
from flows.guideline.reading.lines import tidy
from flows.guideline.repair import repair

TRUTH = Path(__file__).with_name("repair.tsv")
GUIDELINES = Path(__file__).resolve().parents[3] / "shared/guidelines"
WHOLE = ("fagersta", "sigtuna", "vasteras")
_SPACE = "␣"  # within a right word: the scan ran two words together


@dataclass(slots=True)
class Count:
    """Words, and how many of them are right."""

    words: int = 0
    right_before: int = 0
    right_after: int = 0
    spoilt: int = 0  #: right before, and no longer

    def add(self, seen: list[str], rights: list[str], after: list[str]) -> list[str]:
        """Count the words of a line; give those that are wrong after."""
        wrong = []
        after = after if len(after) == len(rights) else [""] * len(rights)
        for was, right, became in zip(seen, rights, after, strict=True):
            if any(letter.isalnum() for letter in was + right):
                self.words += 1
                self.right_before += was == right
                self.right_after += became == right
                self.spoilt += was == right != became
                if became != right:
                    wrong.append(f"{became or was} for {right}")
        return wrong

    def row(self, name: str) -> str:
        before, after = self.right_before / self.words, self.right_after / self.words
        wrong = self.words - self.right_after
        return (
            f"{name:<32}{self.words:>6} words   {before:7.2%} right before   {after:7.2%} after"
            f"   ({wrong} wrong, {self.spoilt} spoilt)"
        )


def read_truth() -> dict[tuple[int, int], str]:
    """Give the facts: (line, word of it) → the right word."""
    rows = (line.split("\t") for line in TRUTH.read_text("utf-8").splitlines())
    return {(int(line), int(word)): right.replace(_SPACE, " ") for line, word, right in rows}


def measure(lines: tuple[RawLine, ...]) -> tuple[dict[str, Count], list[str]]:
    """Count right words on all lines, on odd and on even ones; give those that stay wrong."""
    truth = read_truth()
    tidied = [(line.raw.number, line.text) for line in tidy(lines)]
    mended, _ = repair(tidied, lexicon.load())
    counts = {"stockholm": Count(), "  odd lines": Count(), "  even lines": Count()}
    wrong = []
    for line, (_, text), new in zip(lines, tidied, mended, strict=True):
        rights = _rights(line, truth)
        rights = rights[len(rights) - len(text.split()) :]  # without the bullet
        for name in ("stockholm", "  odd lines" if line.number % 2 else "  even lines"):
            missed = counts[name].add(text.split(), rights, new.split())
            wrong += [f"  line {line.number}: {w}" for w in missed if name == "stockholm"]
    return counts, wrong


def damaged(folder: Path, place: str, kind: str) -> Count:
    """Damage an undamaged document, mend it, and count."""
    whole = [(line.raw.number, line.text) for line in tidy(open_file(folder / f"{place}.txt"))]
    chance = random.Random(place + kind)  # noqa: S311 - the same damage every time
    seen = [(number, damage(text, kind, chance)) for number, text in whole]
    mended, _ = repair(seen, lexicon.load())
    count = Count()
    for (_, right), (_, was), became in zip(whole, seen, mended, strict=True):
        count.add(was.split(), right.split(), became.split())
    return count


def _rights(line: RawLine, truth: dict[tuple[int, int], str]) -> list[str]:
    return [truth.get((line.number, at), seen) for at, seen in enumerate(line.text.split())]


def main() -> int:
    """Print the shares before and after, and that documents without damage are left alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--guidelines", type=Path, default=GUIDELINES)
    folder = parser.parse_args().guidelines
    lines = open_file(folder / "stockholm.txt")
    start = time.perf_counter()
    counts, wrong = measure(lines)
    spent = time.perf_counter() - start
    for name, count in counts.items():
        print(count.row(name))
    print(*wrong, f"{spent:.1f} s", sep="\n")
    for kind in KINDS:
        for place in WHOLE:
            print(damaged(folder, place, kind).row(f"{place}, {kind}"))
    for place in WHOLE:
        whole = open_file(folder / f"{place}.txt")
        _, repairs = repair([(line.number, line.text) for line in whole], lexicon.load())
        print(f"{place}: {len(repairs)} repairs of an undamaged document")
    return 0


if __name__ == "__main__":
    sys.exit(main())
