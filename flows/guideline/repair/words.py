"""How likely a word is: as Swedish has it, as this document has it, or as made of its parts."""

from collections import Counter

from flows.guideline.document import Lexicon

_LEAST_PART = 3  # letters
_PART = 1e-7  # the rarest word that compounds are made of
_LONG_PART = 2e-8  # and of seven letters or more
_TINY = 0.03  # how seldom a part has three letters only
_SHORT_PART = 1e-5  # and the rarest of four letters or less
_MADE = 0.02  # how much less likely a compound is than its parts say
_OF_DOCUMENT = 0.3  # how much a document's own words count
_LINK = "s"
_OWNED = 0.1  # the share of a word's genitive
_LEAST_OWNER = 4  # letters of a word that has one


class Words:
    """Knows words; learns those of a document."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._own: Counter[str] = Counter()
        self._total = 1
        self._made: dict[str, float] = {}
        self._twos: dict[str, float] = {}
        self._parts: dict[str, float] = {}

    def learn(self, words: Counter[str]) -> None:
        """Take the words of a document that are surely right."""
        self._own = words
        self._total = max(sum(words.values()), 200)

    def plain(self, word: str) -> float:
        """Give how likely a whole word is, 0.0 if nobody knows it."""
        own = self._own[word] / self._total * _OF_DOCUMENT if word in self._own else 0.0
        found = self._lexicon(word) + own
        if not found and word.endswith(_LINK) and len(word) > _LEAST_OWNER:
            return self.plain(word[:-1]) * _OWNED
        return found

    def likely(self, word: str) -> float:
        """Give how likely a word is, compounds too."""
        return self.plain(word) or self.compound(word)

    def compound(self, word: str) -> float:
        """Give how likely a word is as a compound of two or three that are known."""
        if word not in self._made:
            self._made[word] = self._of_parts(word, 3)
        return self._made[word]

    def _of_two(self, word: str) -> float:
        if word not in self._twos:
            self._twos[word] = self._of_parts(word, 2)
        return self._twos[word]

    def _of_parts(self, word: str, most: int) -> float:
        best = 0.0
        for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
            head = self._head(word[:at])
            if not head:
                continue
            tail = self._part(word[at:])
            best = max(best, head * tail * _MADE)
            if most > 2 and head * _MADE > best:  # noqa: PLR2004
                best = max(best, head * _MADE * self._of_two(word[at:]))
        return best

    def _head(self, part: str) -> float:
        found = self._part(part)
        if part.endswith(_LINK) and len(part) > _LEAST_PART:
            found = max(found, self._part(part[:-1]))
        return found

    def _part(self, part: str) -> float:
        if part not in self._parts:
            self._parts[part] = self._weigh_part(part)
        return self._parts[part]

    def _weigh_part(self, part: str) -> float:
        found = self._lexicon(part)
        if not found and part.endswith(_LINK):
            found = self._lexicon(part[:-1]) * _OWNED
        size = len(part)
        if size < _LEAST_PART or found < (_LONG_PART if size > 6 else _PART):  # noqa: PLR2004
            return 0.0
        if size <= 4 and found < _SHORT_PART:  # noqa: PLR2004
            return 0.0
        return found if size > _LEAST_PART else found * _TINY
