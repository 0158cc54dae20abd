"""The passages, indexed sentence by sentence, so that a long passage drowns none of its own."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from flows.guideline.document import Passage
from flows.guideline.language.fold import fold, split_sentences, split_words
from flows.guideline.language.terms import Reader

_SATURATION = 1.2  # BM25's k1: how soon a repeated word counts no more
_LENGTH = 0.4  # BM25's b: how much a long passage pays for its length


@dataclass(frozen=True, slots=True)
class Hit:
    """What a passage has of a question."""

    whole: float  #: 0–1: the share of the question's weight in the passage (BM25)
    sentence: float  #: 0–1: the same in its best sentence
    terms: Mapping[str, float]  #: what each term gave


@dataclass(frozen=True, slots=True)
class Index:
    """The words of one document."""

    owner: tuple[int, ...]  #: sentence → passage
    lengths: tuple[int, ...]  #: passage → its terms
    postings: Mapping[str, tuple[int, ...]] = field(repr=False)  #: term → sentences
    weights: Mapping[str, float] = field(repr=False)  #: term → how much it tells

    def hits(self, question: Mapping[str, float], unseen: float) -> dict[int, Hit]:
        """Give the passages that have anything of a question.

        Args:
            question: terms with their weights.
            unseen: how much a term tells that no passage has.

        """
        total = sum(value * self.weights.get(term, unseen) for term, value in question.items())
        gave: dict[int, dict[str, float]] = {}
        lines: dict[int, float] = {}
        for term, value in question.items():
            found = self.postings.get(term)
            if not found:
                continue
            weight = value * self.weights[term]
            counts: dict[int, int] = {}
            for sentence in found:
                lines[sentence] = lines.get(sentence, 0.0) + weight
                counts[self.owner[sentence]] = counts.get(self.owner[sentence], 0) + 1
            for passage, count in counts.items():
                gave.setdefault(passage, {})[term] = weight * self._saturated(passage, count)
        best: dict[int, float] = {}
        for sentence, value in lines.items():
            best[self.owner[sentence]] = max(best.get(self.owner[sentence], 0.0), value)
        return {
            passage: Hit(sum(terms.values()) / total, best[passage] / total, terms)
            for passage, terms in gave.items()
        }

    def _saturated(self, passage: int, count: int) -> float:
        mean = sum(self.lengths) / len(self.lengths)
        long = 1 - _LENGTH + _LENGTH * self.lengths[passage] / mean
        return count * (_SATURATION + 1) / (count + _SATURATION * long) / (_SATURATION + 1) * 2


def build(passages: Sequence[Passage], reader: Reader) -> Index:
    """Index passages: their sentences, and the headings above them."""
    owner: list[int] = []
    postings: dict[str, list[int]] = {}
    lengths = []
    users: dict[str, set[int]] = {}
    for passage in passages:
        long = 0
        for sentence in (*split_sentences(passage.text), " ".join(passage.section[-2:])):
            terms = {t for token in reader.read(sentence, "sv") if not token.is_little
                     for t in token.terms}  # fmt: skip
            long += len(terms)
            for term in sorted(terms):
                postings.setdefault(term, []).append(len(owner))
                users.setdefault(term, set()).add(passage.id)
            owner.append(passage.id)
        lengths.append(long)
    count = len(passages)
    return Index(
        tuple(owner),
        tuple(lengths),
        {term: tuple(found) for term, found in postings.items()},
        {term: math.log(1 + count / len(found)) for term, found in users.items()},
    )


def vocabulary(texts: Iterable[str]) -> frozenset[str]:
    """Give the folded words of texts."""
    return frozenset(fold(word) for text in texts for word in split_words(text))
