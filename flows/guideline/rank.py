"""Which passages answer, and whether any does: a few numbers, a few weights, a sum.

The weights are fitted by `python -m bench.guidance.fit` on questions that were written for it.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.guideline.bank import OFF_TOPIC, ORDERS, Bank
from flows.guideline.examples import Examples, Match
from flows.guideline.index import Hit, Index
from flows.guideline.language.terms import Token
from flows.guideline.question import Question

#: How a passage is ranked.
PASSAGE = {
    "topic": 1.0,  # the topic that points to it, by likeness
    "more": 0.1,  # the other topics that point to it
    "whole": 0.3,  # its words
    "sentence": 0.3,  # the words of its best sentence
}
#: Whether there is an answer: above 0 there is.
ANSWER = {
    "start": -5.2,
    "topic": 2.2,  # the most similar topic that the document answers
    "rival": -6.4,  # the most similar matter that it doesn't
    "share": 6.1,  # the topic's part of both
    "words": 4.4,  # the root of the share of its words that a passage has
    "covered": 2.1,  # the share of the question's weight that topic and passage know
    "unknown": -0.4,  # the share of its words that nobody knows
}
FAINT = 0.05  #: likeness that says nothing
PLACES = (1.0, 0.8, 0.7, 0.6)  #: what a topic's first, second … place counts

Places = Mapping[str, Sequence[Sequence[int]]]  #: topic → its places, each some passages


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage and why it stands where it does."""

    passage: int
    signals: Mapping[str, float]  #: those of `PASSAGE`
    topics: tuple[tuple[str, float], ...]  #: those that point to it, with what each gave
    terms: Mapping[str, float]  #: its words that were asked for

    @property
    def score(self) -> float:
        """The higher, the likelier."""
        return sum(PASSAGE[name] * value for name, value in self.signals.items())


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a question comes to, before it is decided what is shown."""

    ranked: tuple[Ranked, ...]  #: best first
    signals: Mapping[str, float]  #: those of `ANSWER`
    topic: str = ""  #: the most similar one that is answered
    rival: str = ""  #: the most similar one that isn't
    example: str = ""  #: of the rival

    @property
    def sum(self) -> float:
        """Above 0 there is an answer."""
        return ANSWER["start"] + sum(ANSWER[name] * value for name, value in self.signals.items())

    @property
    def sure(self) -> float:
        """Give the same between 0 and 1."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.sum))))


def matches(question: Question, *indexes: Examples) -> dict[str, Match]:
    """Give how like each topic's examples a question is: all of it, or the part that asks."""
    found: dict[str, Match] = {}
    for index in indexes:
        for view in question.views:
            for topic, match in index.match(view.terms).items():
                if topic not in found or found[topic].score < match.score:
                    found[topic] = match
    for sentence in question.sentences:
        # An order stands in one sentence, however harmless the others are.
        match = indexes[0].match(sentence, ORDERS).get(ORDERS, Match(0.0, ""))
        if ORDERS not in found or found[ORDERS].score < match.score:
            found[ORDERS] = match
    return found


def judge(
    question: Question,
    *,
    bank: Bank,
    own: Examples | None,
    index: Index,
    places: Places,
    silent: frozenset[str],
) -> Verdict:
    """Rank the passages, and weigh whether any answers.

    Args:
        question: as read.
        bank: what all municipalities share.
        own: the municipality's own examples, beside the bank's.
        index: the document's words.
        places: the topics that the document answers.
        silent: the topics about which it says nothing.

    """
    indexes = (bank.asked, own) if own else (bank.asked,)
    found = matches(question, *indexes)
    hits: dict[int, Hit] = {}
    for view in question.views:
        for passage, hit in index.hits(view.matter, bank.asked.unseen).items():
            if passage not in hits or hits[passage].whole < hit.whole:
                hits[passage] = hit
    ranked = _rank(found, hits, places)
    topic = _best(found, places)
    rival = _best(found, {n for n in found if n in silent or n.startswith(OFF_TOPIC)})
    top = ranked[0] if ranked else None
    for_it = found[topic].score if topic else 0.0
    against = found[rival].score if rival else 0.0
    signals = {
        "topic": for_it,
        "rival": against,
        "share": for_it / (for_it + against + FAINT),
        "words": math.sqrt(max((hit.whole for hit in hits.values()), default=0.0)),
        "covered": max(_covered(v.tokens, topic, top, indexes) for v in question.views),
        "unknown": _unknown(question.tokens),
    }
    example = found[rival].example if rival else ""
    return Verdict(tuple(ranked), signals, topic, rival, example)


def _best(found: Mapping[str, Match], among: object) -> str:
    names = [name for name in found if name in among]  # type: ignore[operator]
    return max(names, key=lambda name: (found[name].score, name), default="")


def _rank(found: Mapping[str, Match], hits: Mapping[int, Hit], places: Places) -> list[Ranked]:
    votes: dict[int, dict[str, float]] = {}
    for topic, groups in places.items():
        if topic not in found:
            continue
        for at, group in enumerate(groups):
            vote = found[topic].score * PLACES[min(at, len(PLACES) - 1)]
            for passage in group:
                votes.setdefault(passage, {}).setdefault(topic, vote)  # its first place is its best
    ranked = []
    for passage in votes.keys() | hits.keys():
        given = sorted(votes.get(passage, {}).items(), key=lambda pair: (-pair[1], pair[0]))
        hit = hits.get(passage)
        signals = {
            "topic": given[0][1] if given else 0.0,
            "more": sum(vote for _, vote in given[1:4]),
            "whole": hit.whole if hit else 0.0,
            "sentence": hit.sentence if hit else 0.0,
        }
        ranked.append(Ranked(passage, signals, tuple(given[:4]), hit.terms if hit else {}))
    return sorted(ranked, key=lambda one: (-one.score, one.passage))


def _covered(
    tokens: Sequence[Token],
    topic: str,
    top: Ranked | None,
    indexes: Sequence[Examples],
) -> float:
    total = have = 0.0
    known = _terms_of(topic, tokens, indexes)
    for token in tokens:
        if token.is_little:
            continue
        weight = max((indexes[0].weight(term) for term in token.terms), default=0.0)
        total += weight
        shown = top.terms if top else {}
        share = max(
            (value for term, value in token.terms.items() if term in shown or term in known),
            default=0.0,
        )
        have += weight * share
    return have / total if total else 0.0


def _terms_of(topic: str, tokens: Sequence[Token], indexes: Sequence[Examples]) -> set[str]:
    """Give the terms of a question that a topic's examples have."""
    asked = {term for token in tokens for term in token.terms}
    return {term for index in indexes for term in index.shared_with(topic, asked)}


def _unknown(tokens: Sequence[Token]) -> float:
    matter = [token for token in tokens if not token.is_little]
    if not matter:
        return 1.0
    return sum(not token.is_known for token in matter) / len(matter)
