"""Who is asked: the bot's own search, and a plain word index with stemming to compare with."""

import math
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from bench.guidance.measure import Ask
from bot import profiles
from bot.library import Library, read
from flows.guideline.guideline import Guideline
from flows.guideline.language import stems
from flows.guideline.language.fold import fold, split_words

DOCUMENTS = Path(__file__).parents[3] / "shared" / "guidelines"
_K1, _B = 1.2, 0.75


@cache
def guideline(municipality: str, folder: Path = DOCUMENTS) -> Guideline:
    """Read and build a municipality's document with its bundled topics."""
    library = Library({municipality: profiles.BUNDLED / municipality})
    return library.build(municipality, read(folder / f"{municipality}.txt"))


def ours(municipality: str, question: str) -> Sequence[str]:
    """Ask the bot's search."""
    return [one.passage.text for one in guideline(municipality).ask(question).found]


def plain(municipality: str, question: str) -> Sequence[str]:
    """Ask a plain word index with stemming (BM25), over the same passages; it refuses nothing."""
    return _plain(municipality)(question)


@cache
def _plain(municipality: str) -> Callable[[str], Sequence[str]]:
    texts = [f"{' '.join(p.section)} {p.text}" for p in guideline(municipality).passages]
    shown = [p.text for p in guideline(municipality).passages]
    words = [_stems(text) for text in texts]
    mean = sum(map(len, words)) / len(words)

    def score(question: list[str], of: list[str]) -> float:
        total = 0.0
        for stem in question:
            count, users = of.count(stem), sum(stem in other for other in words)
            weight = math.log(1 + (len(words) - users + 0.5) / (users + 0.5))
            total += weight * count * (_K1 + 1) / (count + _K1 * (1 - _B + _B * len(of) / mean))
        return total

    def ask(question: str) -> Sequence[str]:
        asked = _stems(question)
        scores = [(score(asked, of), -at) for at, of in enumerate(words)]
        return [shown[-at] for value, at in sorted(scores, reverse=True) if value > 0][:3]

    return ask


def _stems(text: str) -> list[str]:
    return [stems.swedish(fold(word)) for word in split_words(text)]


CONTENDERS: dict[str, Ask] = {"Tryggbot": ours, "plain word index": plain}
