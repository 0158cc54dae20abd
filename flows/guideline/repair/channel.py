"""What a scanner takes letters for: right letter → as seen, and how often.

The first figures are from Swedish pages recognized by an engine that was set to English; each
document then teaches its own (`Channel.taught`). Å, ä and ö are what such an engine hasn't got.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Changes = tuple[tuple[str, str], ...]  #: (right, seen)
Reading = tuple[str, float, Changes]  #: word, share, changes
Table = Mapping[str, Mapping[str, float]]

#: right → seen → share of its appearances; what is missing to 1 it was read right.
FIRST: Table = {
    "å": {"a": 0.40, "é": 0.15, "d": 0.10, "4": 0.02, "&": 0.02, "i": 0.01, "ä": 0.03, "è": 0.01,
          "3": 0.002, "aé": 0.005, "éa": 0.01, "ê": 0.005, "ad": 0.003, "à": 0.02, "â": 0.01,
          "á": 0.02, "aa": 0.005},
    "ä": {"a": 0.25, "d": 0.20, "é": 0.15, "i": 0.12, "&": 0.02, "éd": 0.03, "éi": 0.01,
          "di": 0.02, "id": 0.01, "ii": 0.01, "å": 0.03, "4": 0.005, "iéi": 0.001, "ad": 0.003,
          "éa": 0.003, "ai": 0.003, "da": 0.003, "ié": 0.003, "è": 0.01, "ê": 0.005, "6": 0.002,
          "à": 0.02, "â": 0.02, "á": 0.01, "ae": 0.01, "e": 0.002, "vi": 0.001},
    "ö": {"o": 0.50, "é": 0.10, "d": 0.10, "6": 0.03, "&": 0.02, "§": 0.01, "¢": 0.01, "g": 0.004,
          "t": 0.002, "0": 0.01, "€": 0.005, "¥": 0.002, "éo": 0.005, "6o": 0.002, "ò": 0.02,
          "ó": 0.02, "ô": 0.01, "oe": 0.01, "ä": 0.01, "c": 0.002, "s": 0.0005, "b": 0.001,
          "8": 0.002, "3": 0.002, "é6": 0.002, "oé": 0.003, "od": 0.002, "éd": 0.002},
    "l": {"1": 0.002, "|": 0.002},
    "i": {"1": 0.002, "|": 0.001, "!": 0.001},
    "o": {"0": 0.002},
    "s": {"5": 0.001},
    "m": {"rn": 0.002},
    "w": {"vv": 0.002},
    "f": {"jf": 0.001, "ﬁ": 0.001},
    "h": {"li": 0.0002},
}  # fmt: skip
_RARE = 0.002  # a letter that an engine with Swedish letters gets wrong
_PRIOR = 20.0  # appearances that the first figures are worth


@dataclass(frozen=True, slots=True)
class Channel:
    """The figures in use, turned round: seen → (right, share)."""

    table: Table
    reverse: Mapping[str, tuple[tuple[str, float], ...]]
    longest: int

    @classmethod
    def of(cls, table: Table) -> "Channel":
        """Build a channel from its figures."""
        found: dict[str, list[tuple[str, float]]] = {}
        for right, readings in table.items():
            for seen, share in readings.items():
                found.setdefault(seen, []).append((right, share))
        reverse = {seen: tuple(rights) for seen, rights in found.items()}
        return cls(table, reverse, max(map(len, reverse)))

    def taught(self, seen: Counter[tuple[str, str]], kept: Counter[str]) -> "Channel":
        """Learn from the repairs of a document: (right, seen) → times, and what was read right."""
        table = {}
        for right, readings in self.table.items():
            total = sum(n for (letter, _), n in seen.items() if letter == right) + kept[right]
            table[right] = {
                reading: (seen[right, reading] + _PRIOR * share) / (total + _PRIOR)
                for reading, share in readings.items()
            }
        return Channel.of(table)

    def survives(self, letter: str) -> float:
        """Give how often a letter is read right."""
        return max(1.0 - sum(self.table.get(letter, {}).values()), 0.02)

    def readings(self, word: str, *, most: int, least: float) -> Iterator[Reading]:
        """Give each word that this may have been, how likely it is seen so, and what changed.

        At most so many changes, and none less likely than `least`.
        """
        end = len(word)
        options = [self._options(word, at) for at in range(end)]
        stays = [self.survives(letter) if letter in "åäö" else 1.0 for letter in word]
        stack: list[tuple[int, str, float, Changes]] = [(0, "", 1.0, ())]
        while stack:
            here, made, share, changes = stack.pop()
            may_change = len(changes) < most
            while here < end and not (may_change and options[here]):
                made += word[here]
                share *= stays[here]
                here += 1
            if here == end:
                yield made, share, changes
                continue
            stack.append((here + 1, made + word[here], share * stays[here], changes))
            for size, right, how, change in options[here]:
                if share * how >= least:
                    stack.append((here + size, made + right, share * how, (*changes, change)))

    def _options(self, word: str, at: int) -> list[tuple[int, str, float, tuple[str, str]]]:
        """Give what may begin at a letter: how many letters are seen, what was right."""
        return [
            (size, right, how, (right, part))
            for size in range(1, min(self.longest, len(word) - at) + 1)
            for part in (word[at : at + size],)
            for right, how in self.reverse.get(part, ())
        ]
