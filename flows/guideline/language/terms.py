"""A text → its terms: stems, parts of compounds, and what stands for the same thing.

A term is a string: "polis" (a Swedish stem), "en:polic" (an English one), "@polis" (what the word
table gathers under one head), "vem_besluta" (two neighbours). Each carries a weight: 1 for the word
itself, less for what was derived from it.
"""

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from flows.guideline.document import Lexicon
from flows.guideline.language import chat, compounds, stems
from flows.guideline.language.fold import fold, split_words
from flows.guideline.language.spelling import Spelling
from flows.guideline.language.words import Words

HEAD = 0.8  #: a word's head in the table, beside the word
PART = 0.6  #: a part of a compound, and its heads
MENDED = 0.8  #: a misspelt word that was mended
PAIR = 0.5  #: two neighbours
_KNOWN_WORD = 2e-6  # share of all Swedish words from which a word is nobody's mistake
_SELDOM_WORD = 1e-7  # share below which a word is nobody's word
_COMMON_WORD = 4e-5  # share from which a word is no compound
_LONGEST_PHRASE = 4
MOST_MENDED = 12  #: words of a text


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text, and what it may match."""

    word: str  #: as written, in lower case
    terms: Mapping[str, float]
    is_little: bool = False  #: carries no matter
    is_known: bool = True  #: a word that somebody knows: the field, the table or the lexicon
    mended: str = ""  #: the word that it was taken for


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads texts into terms."""

    words: Words
    known: Container[str]  #: folded words that are used here: topics, documents, the word table
    lexicon: Lexicon
    spelling: Spelling | None = None  #: None: nothing is mended (what is indexed is spelt right)
    seen: dict[tuple[str, str], Token] | None = None  #: words read before, while many are

    def read(self, text: str, language: str = "", *, mend: int = MOST_MENDED) -> list[Token]:
        """Give the words of a text with their terms; never raises.

        Args:
            text: any text.
            language: "sv" or "en" where it is certain; else it is told by the little words.
            mend: how many words may be mended, for it takes its time.

        """
        written = [part for word in split_words(text) for part in _as_many(word)]
        folded = [fold(word) for word in written]
        spoken = language or chat.language_of(folded)
        found = []
        for word, plain in zip(written, folded, strict=True):
            found.append(self._token(word, plain, spoken, may_mend=mend > 0))
            mend -= was_mended(found[-1])
        return self._joined(found, folded, spoken)

    def _token(self, word: str, plain: str, language: str, *, may_mend: bool) -> Token:
        if self.seen is None:
            return self._make(word, plain, language, may_mend=may_mend)
        key = (word, language)
        if key not in self.seen:
            self.seen[key] = self._make(word, plain, language, may_mend=may_mend)
        return self.seen[key]

    def language_of(self, text: str) -> str:
        """Tell "sv" from "en" by the little words; "" where they say nothing."""
        words = [part for word in split_words(text) for part in _as_many(word)]
        return chat.language_of([fold(word) for word in words])

    def _make(self, word: str, plain: str, language: str, *, may_mend: bool) -> Token:
        terms: dict[str, float] = {}
        if plain in chat.LITTLE:
            return Token(word, dict.fromkeys(_stems(plain, language), 1.0), is_little=True)
        self._add(terms, plain, language, 1.0)
        parts = compounds.split(plain, self.known) if self._may_be_compound(plain) else ()
        for part in parts:
            self._add(terms, part, "sv", PART)
        heads = any(term.startswith("@") for term in terms)
        known = self.lexicon(word)
        if heads or parts or plain in self.known or known >= _KNOWN_WORD:
            return Token(word, terms)
        mended = self._mend(plain, known) if may_mend else ""
        if mended in chat.LITTLE:
            terms = dict.fromkeys(_stems(mended, language), 1.0)
            return Token(word, terms, is_little=True, mended=mended)
        if not mended:
            return Token(word, terms, is_known=plain.isdigit() or known > 0)
        for part in (mended, *compounds.split(mended, self.known)):
            self._add(terms, part, language, MENDED if part == mended else MENDED * PART)
        return Token(word, terms, mended=mended)

    def _mend(self, plain: str, known: float) -> str:
        """Give what a word was meant to be; a word that some know is mended only if it is sure."""
        if self.spelling is None:
            return ""
        if little := chat.unjumbled(plain):
            return little
        return self.spelling.mend(plain, surely=known > _SELDOM_WORD) or ""

    def _may_be_compound(self, plain: str) -> bool:
        return plain not in self.words.heads and self.lexicon(plain) < _COMMON_WORD

    def _add(self, terms: dict[str, float], plain: str, language: str, weight: float) -> None:
        for term in _stems(plain, language):
            terms[term] = max(terms.get(term, 0.0), weight)
        # English words live in Swedish sentences too, and the table knows them.
        for head in self.words.of(stems.swedish(plain), stems.english(plain)):
            term = "@" + head
            terms[term] = max(terms.get(term, 0.0), weight * HEAD)

    def _phrases(self, folded: list[str]) -> dict[str, float]:
        """Give the heads of the phrases that begin here."""
        extra: dict[str, float] = {}
        for stem in (stems.swedish, stems.english):
            if stem(folded[0]) not in self.words.firsts:
                continue
            for long in range(2, len(folded) + 1):
                phrase = tuple(stem(word) for word in folded[:long])
                for head in self.words.phrases.get(phrase, ()):
                    extra["@" + head] = 1.0
        return extra

    def _joined(self, tokens: list[Token], folded: list[str], language: str) -> list[Token]:
        """Add the heads of phrases, and the word that two words written apart make."""
        for at, token in enumerate(tokens):
            extra = self._phrases(folded[at : at + _LONGEST_PHRASE])
            if at + 1 < len(tokens) and not token.is_little and not tokens[at + 1].is_little:
                for joined in (folded[at] + folded[at + 1], folded[at] + "s" + folded[at + 1]):
                    if joined in self.known:
                        self._add(extra, joined, language, 1.0)
            if extra:
                tokens[at] = replace(token, terms={**token.terms, **extra}, is_little=False)
        return tokens


def was_mended(token: Token) -> bool:
    """Say whether a word was looked up among the misspelt ones."""
    return bool(token.mended) or not token.is_known


def _stems(plain: str, language: str) -> list[str]:
    """Give a word's stems in the languages that it may be of."""
    found = [] if language == "en" else [stems.swedish(plain)]
    return found if language == "sv" else [*found, stems.english(plain)]


def pairs(tokens: list[Token]) -> dict[str, float]:
    """Give the terms of neighbours: "vem beslutar" says more than its words."""
    firsts = [next(iter(token.terms)) for token in tokens if token.terms]
    return {f"{one}_{other}": PAIR for one, other in pairwise(firsts)}


def _as_many(word: str) -> list[str]:
    return chat.CHAT.get(word, word).split()
