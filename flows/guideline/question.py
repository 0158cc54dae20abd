"""A question, read: what it asks counts most, what it tells beside that counts a little."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.guideline import examples
from flows.guideline.language.fold import fold, split_sentences
from flows.guideline.language.terms import MOST_MENDED, Reader, Token, was_mended

ASIDE = 0.35  #: what a sentence counts that asks nothing, where another one asks
_MOST = 12  # sentences that are looked at by themselves
_ENOUGH = 2  # words of matter that what asks must have to be looked at by itself
LONGEST = 4000  #: characters that are read
_ASKING_WORDS = """
    vem vems vilka vilken vilket vad när var vart hur varför får kan ska skall måste behöver har
    finns är gäller bör borde what who when where why how can could do does is are may should must
    which will whom
"""
_ASKING = frozenset(fold(word) for word in _ASKING_WORDS.split())
_ASKING_PHRASES = """
    jag undrar, undrar om, står det, säger riktlinjen, säger planen, finns det, kan jag, kan man,
    kan vi, kan ni, får jag, får man, får vi, måste jag, måste man, ska jag, ska man, ska vi,
    vem ska, vem är, behöver veta, vill veta, har jag rätt, räknas det, ingår det, gäller det,
    i wonder, can i, can we, should i, must i, do i have, am i, is there, need to know
"""
_PHRASES = frozenset(tuple(fold(phrase).split()) for phrase in _ASKING_PHRASES.split(","))
_LONGEST_PHRASE = max(map(len, _PHRASES))
_STORY = 3  # sentences from which the last one is taken for what asks, where none does


@dataclass(frozen=True, slots=True)
class View:
    """A question, or the part of it that asks."""

    tokens: tuple[Token, ...]
    terms: Mapping[str, float]

    @property
    def matter(self) -> dict[str, float]:
        """Give the terms that carry matter: little words and neighbours say nothing of a text."""
        little = {term for token in self.tokens if token.is_little for term in token.terms}
        return {
            term: weight
            for term, weight in self.terms.items()
            if term not in little and "_" not in term
        }


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked."""

    tokens: tuple[Token, ...]
    views: tuple[View, ...]  #: all of it, what asks counting most; then only what asks, if less
    sentences: tuple[Mapping[str, float], ...]  #: the first ones, each by itself


def read(text: str, reader: Reader) -> Question:
    """Read a question; any text will do, also an empty one."""
    language = reader.language_of(text[:LONGEST])  # of the whole: its sentences may be short
    parts: list[tuple[str, tuple[Token, ...]]] = []
    mend = MOST_MENDED
    for part in split_sentences(text[:LONGEST]):
        tokens = tuple(reader.read(part, language, mend=mend))
        mend -= sum(map(was_mended, tokens))
        parts.append((part, tokens))
    asking = _asking(parts)
    bags: list[Mapping[str, float]] = []
    for (_, tokens), asks in zip(parts, asking, strict=True):
        bags.append(examples.bag(tokens, 1.0 if asks or not any(asking) else ASIDE))
    every = tuple(token for _, tokens in parts for token in tokens)
    views = [View(every, _together(bags))]
    if any(asking) and not all(asking):
        asked = [at for at, asks in enumerate(asking) if asks]
        tokens = tuple(token for at in asked for token in parts[at][1])
        if sum(not token.is_little for token in tokens) >= _ENOUGH:
            views.append(View(tokens, _together([bags[at] for at in asked])))
    return Question(every, tuple(views), tuple(bags[:_MOST]) if len(bags) > 1 else ())


def _together(bags: Sequence[Mapping[str, float]]) -> dict[str, float]:
    terms: dict[str, float] = {}
    for bag in bags:
        for term, weight in bag.items():
            terms[term] = max(terms.get(term, 0.0), weight)
    return terms


def _asking(parts: Sequence[tuple[str, Sequence[Token]]]) -> list[bool]:
    """Say of each sentence whether it asks: by its mark; else by its words; else the last one."""
    marked = ["?" in sentence for sentence, _ in parts]
    if any(marked):
        return marked
    asking = [_asks(tokens) for _, tokens in parts]
    if len(parts) >= _STORY and not any(asking):
        asking[-1] = True
    return asking


def _asks(tokens: Sequence[Token]) -> bool:
    words = [fold(token.word) for token in tokens]
    if words and words[0] in _ASKING:
        return True
    return any(
        tuple(words[at : at + long]) in _PHRASES
        for at in range(len(words))
        for long in range(2, _LONGEST_PHRASE + 1)
    )
