"""What all municipalities share: how people ask, other words for things, and what nobody answers.

Built once and held once in memory, however many municipalities are served.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from flows.guideline import examples, index
from flows.guideline.document import Lexicon
from flows.guideline.examples import Examples
from flows.guideline.language.spelling import Spelling
from flows.guideline.language.terms import Reader
from flows.guideline.language.words import Words
from flows.guideline.topics import Topic

OFF_TOPIC = "off:"  #: before the id of a matter that no guideline answers
ORDERS = OFF_TOPIC + "orders"  #: attempts to give the bot orders


@dataclass(frozen=True, slots=True)
class Common:
    """The files that all municipalities share, read."""

    words: Words = field(default_factory=Words)
    topics: tuple[Topic, ...] = ()  #: their places are words that mark an answer in any document
    off_topic: tuple[Topic, ...] = ()
    elsewhere: tuple[Topic, ...] = ()  #: the topics of every bundled municipality


@dataclass(frozen=True, slots=True)
class Bank:
    """The same, ready to be asked."""

    common: Common
    lexicon: Lexicon
    vocabulary: frozenset[str]  #: folded words of the table and all examples
    spelling: Spelling
    asked: Examples
    pooled: Mapping[str, frozenset[str]]  #: topic → its examples that are indexed here
    bundled: frozenset[str]  #: ids of the topics of bundled municipalities
    mark: str  #: changes with the words, and so with how a document is indexed


def build(common: Common, lexicon: Lexicon) -> Bank:
    """Index what is shared."""
    every = tuple(_every(common))
    texts = {text for topic in every for text in phrases(topic)}
    words = index.vocabulary(texts)
    vocabulary = words | common.words.vocabulary
    reader = Reader(common.words, vocabulary, lexicon, seen={})
    pooled: dict[str, set[str]] = {}
    for topic in every:
        pooled.setdefault(topic.id, set()).update(phrases(topic))
    spelling = Spelling(vocabulary)
    spelling.prepare()
    return Bank(
        common,
        lexicon,
        vocabulary,
        spelling,
        examples.build(every, reader),
        {name: frozenset(found) for name, found in pooled.items()},
        frozenset(topic.id for topic in common.elsewhere),
        sha256(repr((sorted(vocabulary), sorted(common.words.heads.items()))).encode()).hexdigest(),
    )


def phrases(topic: Topic) -> Iterator[str]:
    """Give all that a topic's file says of how people ask for it."""
    for every in topic.ask.values():
        yield from every
    yield from topic.title.values()


def _every(common: Common) -> Iterator[Topic]:
    yield from common.topics
    seen: set[tuple[str, str]] = {(t.id, text) for t in common.topics for text in phrases(t)}
    for topic in common.elsewhere:
        # The same example in two municipalities' files counts once.
        ask = {
            language: tuple(text for text in every if (topic.id, text) not in seen)
            for language, every in topic.ask.items()
        }
        title = {key: text for key, text in topic.title.items() if (topic.id, text) not in seen}
        fresh = Topic(topic.id, topic.group, title, ask)
        seen.update((topic.id, text) for text in phrases(fresh))
        yield fresh
    for matter in common.off_topic:
        yield Topic(OFF_TOPIC + matter.id, "", matter.title, matter.ask)
