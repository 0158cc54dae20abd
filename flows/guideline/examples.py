"""How people ask, indexed: which topics a question is most like.

Two looks at each topic, both as cosines of weighted terms: its most similar examples, and all of
its examples together. A term weighs the more, the fewer topics use it. A third look, `odds`, tells
topics apart: how much likelier each term is where this topic is asked for than anywhere.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from flows.guideline.language.terms import Reader, Token, pairs
from flows.guideline.topics import Topic

NEAREST = (0.7, 0.2, 0.1)  #: what the most similar examples count
TOGETHER = 0.45  #: what all examples together count, beside the nearest
ODDS = 0.01  #: what log odds count beside; the likeliest topic's are 0, all others' below
MOST_TERMS = 32  #: of a question that are compared: a long story is answered as soon as others
DOUBT = 8.0  #: examples' worth of doubt whether a topic's few examples use words as people do
LITTLE = 0.5  #: what little words count ("vem", "ska"): they tell how something is asked


@dataclass(frozen=True, slots=True)
class Match:
    """How like a topic's examples a question is."""

    score: float
    example: str  #: the most similar one


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of many topics."""

    topics: tuple[str, ...]
    owner: tuple[int, ...]  #: example → topic
    texts: tuple[str, ...]
    weights: Mapping[str, float]  #: term → how much it tells
    unseen: float  #: the weight of a term that no example has
    near: Mapping[str, tuple[tuple[int, float], ...]] = field(repr=False)  #: term → examples
    together: Mapping[str, tuple[tuple[int, float], ...]] = field(repr=False)  #: term → topics
    odds: Mapping[str, tuple[float, ...]] = field(repr=False)  #: term → of topics in `together`
    without: tuple[float, ...] = field(repr=False)  #: topic → log odds of a term it doesn't use

    def weight(self, term: str) -> float:
        """Give how much a term tells."""
        return self.weights.get(term, self.unseen)

    def shared_with(self, topic: str, terms: Iterable[str]) -> set[str]:
        """Give those of some terms that a topic's examples have."""
        if topic not in self.topics:
            return set()
        number = self.topics.index(topic)
        return {term for term in terms if self._uses(number, term)}

    def _uses(self, number: int, term: str) -> bool:
        users = self.together.get(term, ())
        at = bisect_left(users, (number, 0.0))
        return at < len(users) and users[at][0] == number

    def match(self, question: Mapping[str, float], only: str = "") -> dict[str, Match]:
        """Give each topic that has anything in common with a question.

        Args:
            question: terms with their weights; of a long story the heaviest count.
            only: the topic that matters; all where none is named.

        """
        weighed = {term: value * self.weight(term) for term, value in question.items()}
        length = math.sqrt(sum(value * value for value in weighed.values()))
        if not length:
            return {}
        vector = _heaviest(weighed)
        whole, odds = self._topics_like(question, vector)
        best: dict[int, list[tuple[float, int]]] = {}
        for number, value in self._near(vector, only).items():
            best.setdefault(self.owner[number], []).append((-value / length, number))
        return {
            self.topics[topic]: self._match(near, whole[topic] / length, odds[topic])
            for topic, near in best.items()
        }

    def _near(self, vector: Mapping[str, float], only: str) -> dict[int, float]:
        """Give the examples that have any of the terms, with how much of them."""
        found: dict[int, float] = {}
        if not only:
            for term, value in vector.items():
                for number, weight in self.near.get(term, ()):
                    found[number] = found.get(number, 0.0) + value * weight
        elif only in self.topics:
            topic = self.topics.index(only)
            first = self.owner.index(topic)
            for term, value in vector.items():
                every = self.near.get(term, ())
                for number, weight in every[bisect_left(every, (first, 0.0)) :]:
                    if self.owner[number] == topic:
                        found[number] = found.get(number, 0.0) + value * weight
        return found

    def _topics_like(
        self, question: Mapping[str, float], vector: Mapping[str, float]
    ) -> tuple[dict[int, float], dict[int, float]]:
        """Give how much of the terms each topic has, and its log odds, the likeliest one's 0."""
        whole: dict[int, float] = {}
        odds: dict[int, float] = {}
        used = 0.0  # by anybody
        for term, value in vector.items():
            found = self.together.get(term, ())
            share = question[term]
            used += share if found else 0.0
            for (number, weight), likelier in zip(found, self.odds.get(term, ()), strict=True):
                whole[number] = whole.get(number, 0.0) + value * weight
                odds[number] = odds.get(number, 0.0) + share * likelier
        odds = {number: value + used * self.without[number] for number, value in odds.items()}
        most = max(odds.values(), default=0.0)
        return whole, {number: value - most for number, value in odds.items()}

    def _match(self, found: list[tuple[float, int]], whole: float, odds: float) -> Match:
        found.sort()
        # Where a topic has few examples, the last one counts for those that aren't there.
        last = len(found) - 1
        nearest = sum(part * -found[min(at, last)][0] for at, part in enumerate(NEAREST))
        like = (nearest + TOGETHER * whole) / (1 + TOGETHER)
        return Match(max(0.0, like + ODDS * odds), self.texts[found[0][1]])


def _heaviest(terms: Mapping[str, float]) -> Mapping[str, float]:
    if len(terms) <= MOST_TERMS:
        return terms
    return dict(sorted(terms.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_TERMS])


def bag(tokens: Iterable[Token], times: float = 1.0) -> dict[str, float]:
    """Give a text's terms with the weight of each, the heaviest of its words'."""
    terms: dict[str, float] = {}
    listed = list(tokens)
    for token in listed:
        share = times * (LITTLE if token.is_little else 1.0)
        for term, weight in token.terms.items():
            terms[term] = max(terms.get(term, 0.0), weight * share)
    for term, weight in pairs(listed).items():
        terms[term] = max(terms.get(term, 0.0), weight * times)
    return terms


def build(topics: Iterable[Topic], reader: Reader) -> Examples:
    """Index the examples of topics; those of one id are one topic's."""
    names: dict[str, int] = {}
    owner, texts, bags = [], [], []
    for topic in topics:
        number = names.setdefault(topic.id, len(names))
        asked = [(lang, words) for lang, every in topic.ask.items() for words in every]
        asked += [(lang, words) for lang, words in topic.title.items()]
        for language, words in asked:
            owner.append(number)
            texts.append(words)
            bags.append(bag(reader.read(words, language)))
    weights, unseen = _weights(owner, bags, len(names))
    near: dict[str, list[tuple[int, float]]] = {}
    counts: list[dict[str, float]] = [{} for _ in names]
    for number, terms in enumerate(bags):
        for term, value in _unit(terms, weights).items():
            near.setdefault(term, []).append((number, value))
        for term, value in terms.items():
            counts[owner[number]][term] = counts[owner[number]].get(term, 0.0) + value
    together: dict[str, list[tuple[int, float]]] = {}
    for number, count in enumerate(counts):
        damped = {term: math.log1p(value) for term, value in count.items()}
        for term, value in _unit(damped, weights).items():
            together.setdefault(term, []).append((number, value))
    odds, without = _odds(owner, bags, len(names))
    return Examples(
        tuple(names),
        tuple(owner),
        tuple(texts),
        weights,
        unseen,
        {term: tuple(found) for term, found in near.items()},
        {term: tuple(found) for term, found in together.items()},
        {
            term: tuple(odds[term][number] for number, _ in found)
            for term, found in together.items()
        },
        without,
    )


def _odds(
    owner: list[int], bags: list[dict[str, float]], topics: int
) -> tuple[dict[str, dict[int, float]], tuple[float, ...]]:
    """Give the log odds of each term for the topics that use it, above those of not using it."""
    counts: dict[str, dict[int, int]] = {}
    sizes = [0] * topics
    for number, terms in zip(owner, bags, strict=True):
        sizes[number] += 1
        for term in terms:
            users = counts.setdefault(term, {})
            users[number] = users.get(number, 0) + 1
    doubt = {term: DOUBT * sum(users.values()) / len(owner) for term, users in counts.items()}
    without = tuple(math.log(DOUBT / (size + DOUBT)) for size in sizes)
    above = {
        term: {number: math.log(1 + count / doubt[term]) for number, count in users.items()}
        for term, users in counts.items()
    }
    return above, without


def _weights(
    owner: list[int], bags: list[dict[str, float]], topics: int
) -> tuple[dict[str, float], float]:
    users: dict[str, set[int]] = {}
    for number, terms in zip(owner, bags, strict=True):
        for term in terms:
            users.setdefault(term, set()).add(number)
    unseen = math.log(1 + topics)
    return {term: math.log(1 + topics / len(found)) for term, found in users.items()}, unseen


def _unit(terms: Mapping[str, float], weights: Mapping[str, float]) -> dict[str, float]:
    vector = {term: value * weights[term] for term, value in terms.items()}
    length = math.sqrt(sum(value * value for value in vector.values())) or 1.0
    return {term: value / length for term, value in vector.items()}
