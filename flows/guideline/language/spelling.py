"""Misspelt words → words that somebody here uses, by letters and by sound.

"trakaserier" sounds as "trakasserier", "sjydd" as "skydd"; "polisanmlan" misses a letter. A word
that Swedish knows is never touched: the caller asks the lexicon first.
"""

from collections.abc import Iterable
from heapq import nlargest
from itertools import pairwise

_SOUNDS = (
    ("stj", "sj"), ("skj", "sj"), ("sch", "sj"), ("ck", "k"), ("ch", "k"), ("ph", "f"),
    ("th", "t"), ("dt", "t"), ("qu", "kv"), ("q", "k"), ("w", "v"), ("x", "ks"), ("z", "s"),
    ("c", "s"), ("gj", "j"), ("dj", "j"), ("hj", "j"), ("lj", "j"), ("sk", "sj"), ("tj", "sj"),
    ("kj", "sj"), ("gn", "ng"), ("y", "i"), ("e", "a"),
)  # fmt: skip
_SHORTEST = 4  # letters of a word that may be mended
_TWO_FROM = 8  # letters from which two letters may be wrong
_FARTHEST = 2  # letters that may be too many or too few
_SURE = 0.5  # how far words are that sound the same
_TRIED = 30  # words that are looked at closely
_ALIKE = 0.3  # share of its neighbouring letters that a word has in common with what it may be


def sound(word: str) -> str:
    """Give what a folded word sounds like, roughly."""
    for written, said in _SOUNDS:
        word = word.replace(written, said)
    return "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])


class Spelling:
    """The words that a misspelt one may be."""

    __slots__ = ("_base", "_pairs", "_sounds", "_words")

    def __init__(self, words: Iterable[str], base: "Spelling | None" = None) -> None:
        """Take the folded words that are used here, beside those of another."""
        self._base = base
        self._words = tuple(sorted({word for word in words if len(word) >= _SHORTEST}))
        self._sounds: list[str] = []  # both are filled when first needed: most ask spelt right
        self._pairs: dict[str, list[int]] = {}

    def mend(self, word: str, *, surely: bool = False) -> str | None:
        """Give the word that this one most likely is; None where nothing is near enough.

        Args:
            word: folded.
            surely: only what sounds the same, or has the same letters in another order.

        """
        if len(word) < _SHORTEST or word.isdigit():
            return None
        found = [one.nearest(word) for one in (self, self._base) if one]
        near = [best for best in found if best]
        if not near:
            return None
        far, best = min(near)
        return best if not surely or far <= _SURE or sorted(word) == sorted(best) else None

    def nearest(self, word: str) -> tuple[float, str] | None:
        """Give how far the nearest word of one's own is, and the word; None if all are too far."""
        allowed = 2 if len(word) >= _TWO_FROM else 1
        heard = sound(word)
        best: tuple[float, str] | None = None
        for number in self._candidates(heard):
            other = self._words[number]
            if abs(len(other) - len(word)) > _FARTHEST:
                continue
            said = self._sounds[number]
            far = _SURE if said == heard else float(distance(word, other))
            if word[0] != other[0] and said[0] != heard[0]:
                far += 0.7  # the first letter is seldom wrong
            if far <= allowed and (best is None or far < best[0]):
                best = (far, other)
        return best

    def prepare(self) -> None:
        """Do now what else the first misspelt word would wait for."""
        if not self._sounds:
            self._sounds = [sound(word) for word in self._words]
            for number, said in enumerate(self._sounds):
                for pair in _pairs(said):
                    self._pairs.setdefault(pair, []).append(number)

    def _candidates(self, heard: str) -> list[int]:
        """Give the words that share most pairs of letters with one."""
        self.prepare()
        shared: dict[int, int] = {}
        for pair in _pairs(heard):
            for number in self._pairs.get(pair, ()):
                shared[number] = shared.get(number, 0) + 1
        enough = max(2, _ALIKE * (len(heard) + 1))
        likely = [
            (2 * count / (len(heard) + len(self._sounds[number]) + 2), -number)
            for number, count in shared.items()
            if count >= enough
        ]
        return [-number for _, number in nlargest(_TRIED, likely)]


def _pairs(heard: str) -> set[str]:
    """Give a word's neighbouring letters, its ends marked."""
    marked = f"<{heard}>"
    return {one + two for one, two in pairwise(marked)}


def distance(one: str, other: str) -> int:
    """Count the letters to change, add, take away or swap with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        last, row, two_ago = row, [at], before
        for to, wanted in enumerate(other, start=1):
            cost = min(last[to] + 1, row[to - 1] + 1, last[to - 1] + (letter != wanted))
            swapped = at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted
            row.append(min(cost, two_ago[to - 2] + 1) if swapped else cost)
        before = last
    return row[-1]
