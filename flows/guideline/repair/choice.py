"""For one word: what it may have been, and whether that is sure."""

from collections import Counter
from dataclasses import dataclass

from flows.guideline.repair.channel import Channel
from flows.guideline.repair.words import Words

_MOST_CHANGES = 4
_MOST_LETTERS = 32  # a longer word has more readings than anybody can weigh
_SURE = 2.5  # times as likely as the next best
_SURE_SHORT, _OFTEN = 6.0, 3  # the same of a short word that is rare here: "fér" is för or får
_SURE_REAL = 4.0  # times as likely as a word that is one as it stands
_SURE_NAME = 30.0  # times as likely as a word with a capital
_ON = {"pa", "på", "pd", "pé", "p4"}  # seen for the word that others stick to most
_DOUBT = 1.5  # times as likely: worth telling a person
_LEAST, _LEAST_MADE = 1e-7, 1e-6  # the unlikeliest reading that is weighed
_COMMONEST = 0.05  # the share of the commonest word
_WITH_SIGNS = 1e-6  # the rarest word that is looked for behind digits and signs
_SHORT = 3  # letters
_LEAST_SHORT = 1e-5  # the rarest word of three letters or less


@dataclass(frozen=True, slots=True)
class Choice:
    """What a word becomes."""

    word: str  #: in small letters
    is_sure: bool
    changes: tuple[tuple[str, str], ...] = ()  #: (right, seen)
    was_word: bool = False  #: it is a word as it stands
    is_plain: bool = False  #: and so much rarer that even a name may be doubted


class Chooser:
    """Weighs readings; remembers what it has weighed."""

    def __init__(self, words: Words, channel: Channel, counts: Counter[str]) -> None:
        self._words = words
        self._channel = channel
        self._counts = counts  #: how often each word is seen in the document
        self._known: dict[str, Choice | None] = {}

    def is_word(self, seen: str) -> bool:
        """Say whether somebody knows a word as it stands."""
        return self._words.plain(seen) > 0

    def parted(self, seen: str) -> str:
        """Give two words that ran together, as "pasid"; "" if it is a word, or no such two."""
        rest = seen[2:]
        if seen[:2] not in _ON or len(rest) < _SHORT or self._words.likely(seen):
            return ""
        return f"på {rest}" if self.is_word(rest) else ""

    def choose(self, seen: str) -> Choice | None:
        """Give what a word (in small letters) becomes; None if it stays."""
        if seen not in self._known:
            self._known[seen] = self._choose(seen)
        return self._known[seen]

    def _choose(self, seen: str) -> Choice | None:
        if len(seen) > _MOST_LETTERS:
            return None
        # A reading less likely than this can't beat the word that stands there.
        least = max(_LEAST, self._words.plain(seen) * _DOUBT / _COMMONEST)
        found = self._weighed(seen, least, compounds=False)
        as_it_is = found.pop(seen, (0.0, ()))[0]
        if not found and not as_it_is:
            found = self._weighed(seen, _LEAST_MADE, compounds=True)
            as_it_is = found.pop(seen, (0.0, ()))[0]
        elif not as_it_is:
            as_it_is = self._words.compound(seen)
        if not found:
            return None
        ranked = sorted(found.items(), key=lambda item: (-item[1][0], item[0]))
        (word, (weight, changes)), *others = ranked
        rival = others[0][1][0] if others else 0.0
        if as_it_is:
            if weight < as_it_is * _DOUBT:
                return None
            is_sure = weight >= max(as_it_is * _SURE_REAL, rival * _SURE)
            is_plain = is_sure and weight >= as_it_is * _SURE_NAME
            return Choice(word, is_sure, changes, was_word=True, is_plain=is_plain)
        is_rare = len(seen) <= _SHORT and self._counts[seen] < _OFTEN
        sure = _SURE_SHORT if is_rare else _SURE
        return Choice(word, weight >= rival * sure, changes)

    def _weighed(
        self, seen: str, least: float, *, compounds: bool
    ) -> dict[str, tuple[float, tuple[tuple[str, str], ...]]]:
        """Give the readings that are words, each with its weight and changes."""
        has_signs = not seen.isalpha()
        rarest = _WITH_SIGNS if has_signs and len(seen) <= _SHORT else 0.0
        found: dict[str, tuple[float, tuple[tuple[str, str], ...]]] = {}
        for word, share, changes in self._channel.readings(seen, most=_MOST_CHANGES, least=least):
            if not word.isalpha() and word != seen:
                continue
            likely = self._words.compound(word) if compounds else self._words.plain(word)
            if len(word) <= _SHORT and word != seen and likely < _LEAST_SHORT:
                continue
            weight = likely * share
            if likely > rarest and weight > found.get(word, (0.0, ()))[0]:
                found[word] = weight, changes
        return found
