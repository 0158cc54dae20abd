"""The lexicon, compiled: word → classes, as bits; phrases; and words that are nearly right."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from flows.danger import plain

SHORTEST_FUZZY = 6  # letters: shorter words are each other's misspellings
_LONG = 7  # letters: from here on, one may be another
_LONGEST = 40  # letters of a word that are looked at
_LONGEST_RUN = 120  # letters typed without a space
_LONGEST_PART = 14  # letters of a word in it
_SHORT = 2  # letters of a word such as "är"
_SPEAKS = plain.few(
    "jag mig han hon nagon inte star har min mitt vi hjalp kommer bryter bankar the my he she not"
    " me help they has"
)
OPEN = "_"  # a phrase's second word, where it may be several
_GAP = 3  # words that "_" may stand for

Phrase = tuple[tuple[str, ...], int]  # the words after the first; classes


@dataclass(slots=True)
class Words:
    """The compiled lexicon. Bits are given in the order of the tables."""

    bits: dict[str, int]  #: class → its bit
    innocent: frozenset[str]  #: common words that look like misspelt ones
    exact: dict[str, int] = field(default_factory=dict)
    folded: dict[str, int] = field(default_factory=dict)
    thin: dict[str, int] = field(default_factory=dict)
    heads: dict[str, int] = field(default_factory=dict)  #: how a word begins, folded
    tails: dict[str, int] = field(default_factory=dict)  #: how a word ends, folded
    #: by their first two words
    phrases: dict[tuple[str, str], list[Phrase]] = field(default_factory=dict)
    forgiven: dict[str, int] = field(default_factory=dict)  #: words of danger as they are
    near: dict[str, int] = field(default_factory=dict)  #: the same with one letter left out
    swapped: dict[str, int] = field(default_factory=dict)  #: with two letters changed about
    cut: dict[str, int] = field(default_factory=dict)  #: how words of danger and place begin

    def any_of(self, names: str) -> int:
        """Give the bits of classes, parted by "|"."""
        mask = 0
        for name in names.split("|"):
            mask |= self.bits[name]
        return mask

    def look(self, word: str, *, has_rings: bool) -> int:
        """Give the classes of one word; `has_rings`: the writer types å, ä and ö."""
        found = self.exact.get(word)
        if found and (has_rings or word not in self.folded):
            return found
        flat = plain.fold(word[:_LONGEST])
        # Who types rings means "lagar", not "lågar", and "säg", not "såg".
        known = word in self.innocent
        if (not has_rings or (len(flat) >= SHORTEST_FUZZY and not known)) and (
            found := self.folded.get(flat)
        ):
            return found
        if found := self.parts(flat):
            return found
        return 0 if known else self.thin.get(plain.thin(flat)) or self.misspelt(flat)

    def parts(self, flat: str) -> int:
        """Give the classes of how a folded word begins and ends."""
        found = 0
        for end in range(3, len(flat) + 1):
            found |= self.heads.get(flat[:end], 0)
        for start in range(2, len(flat) - 2):
            found |= self.tails.get(flat[start:], 0)
        return found

    def misspelt(self, flat: str) -> int:
        """Give the classes of a word of danger that this may be, with one letter wrong."""
        if found := self.swapped.get(flat):
            return found
        if len(flat) < SHORTEST_FUZZY - 1:
            return 0
        if found := self.near.get(flat):  # a letter is missing
            return found
        for i in range(1, len(flat)):
            less = flat[:i] + flat[i + 1 :]
            if found := self.forgiven.get(less) or (len(flat) >= _LONG and self.near.get(less)):
                return found
        return 0

    def begun(self, word: str) -> int:
        """Give the classes of words that begin like this last, cut-off one."""
        return 0 if word in self.innocent else self.cut.get(plain.fold(word), 0)

    def find_phrases(self, flat: list[str]) -> Iterator[tuple[int, int, int]]:
        """Give every phrase in a run of thin folded words: first place, place after, classes."""
        for start, word in enumerate(flat):
            second = flat[start + 1] if start + 1 < len(flat) else ""
            for after in (second, OPEN) if second else (OPEN,):
                for rest, mask in self.phrases.get((word, after), ()):
                    end = _follow(flat, start + 1, rest)
                    if end:
                        yield start, end, mask

    def split(self, run: str) -> list[str]:
        """Give the words that were typed without spaces between, or nothing."""
        if run in self.exact or run in self.innocent:
            return []
        run = plain.fold(run)[:_LONGEST_RUN]
        best = [(0, -1)] + [(-1, -1)] * len(run)  # letters known; from where
        for end in range(1, len(run) + 1):
            known, came = best[end - 1][0] - 1, end - 1
            for start in range(max(0, end - _LONGEST_PART), end - 1):
                if run[start:end] in self.folded:
                    here = best[start][0] + (end - start) - 1
                    known, came = max((known, came), (here, start), key=lambda one: one[0])
            best[end] = (known, came)
        words, end = list[str](), len(run)
        while end > 0:
            words.append(run[best[end][1] : end])
            end = best[end][1]
        short = sum(len(word) <= _SHORT for word in words)
        speaks = not _SPEAKS.isdisjoint(words)  # else it is one long compound
        whole = speaks and short <= 1 and all(word in self.folded for word in words)
        return words[::-1] if whole else []


def _follow(flat: list[str], at: int, rest: tuple[str, ...]) -> int:
    """Give the place after a phrase whose further words stand from here on, or 0."""
    for i, want in enumerate(rest):
        if want == "_":
            for skip in range(_GAP + 1):
                if end := _follow(flat, at + skip, rest[i + 1 :]):
                    return end
            return 0
        if at >= len(flat):
            return 0
        here = flat[at]
        if not (here.startswith(want[:-1]) if want[-1] == "*" else here == want):
            return 0
        at += 1
    return at
