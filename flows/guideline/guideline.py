"""A guideline that can be asked: the document, its passages and topics, and the indexes of both."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from flows.guideline import bank as shared
from flows.guideline import examples, explain, index, keep, question, rank
from flows.guideline.answer import MOST_FOUND, Answer, Found
from flows.guideline.bank import Bank
from flows.guideline.document import Document, Passage
from flows.guideline.examples import Examples
from flows.guideline.keep import Kept, Placed
from flows.guideline.language.spelling import Spelling
from flows.guideline.language.terms import Reader
from flows.guideline.passages import cut
from flows.guideline.places import passages_at
from flows.guideline.rank import Verdict
from flows.guideline.topics import Note, Place, Topic

_WORTH = 0.2  # of the best one's score: what less likely passages need to be shown


@dataclass(frozen=True, slots=True)
class Guideline:
    """One municipality's document, ready to be asked. Immutable."""

    _kept: Kept
    topics: tuple[Topic, ...]  #: those answered here, in the order of the file
    _bank: Bank = field(repr=False)
    _reader: Reader = field(repr=False)
    _own: Examples | None = field(repr=False)
    _silent: frozenset[str] = field(repr=False)
    _notes: dict[int, Note] = field(repr=False)

    @classmethod
    def build(
        cls,
        document: Document,
        topics: Sequence[Topic],
        notes: Sequence[Note],
        bank: Bank,
        *,
        is_summary: bool = False,
    ) -> "Guideline":
        """Make a document ready to be asked.

        Args:
            document: as read and repaired.
            topics: the municipality's own; may be none, then those that all share serve.
            notes: the municipality's own.
            bank: what all municipalities share, built once.
            is_summary: the document is the bundled summary.

        """
        passages = cut(document)
        vocabulary = index.vocabulary(f"{p.text} {' '.join(p.section)}" for p in passages)
        reader = _reader(bank, vocabulary, topics)
        kept = Kept(
            document,
            passages,
            is_summary,
            index.build(passages, reader),
            vocabulary,
            _place(passages, topics, notes, bank),
        )
        return cls._of(kept, topics, notes, bank)

    @classmethod
    def _of(
        cls, kept: Kept, topics: Sequence[Topic], notes: Sequence[Note], bank: Bank
    ) -> "Guideline":
        fresh = [_fresh(topic, bank) for topic in topics]
        reader = _reader(bank, kept.vocabulary, fresh)
        every = _every(topics, bank)
        answered = kept.placed.answered
        silent = {topic.id for topic in every} - answered.keys()
        if topics:
            silent |= bank.bundled - answered.keys()
        return cls(
            kept,
            tuple(topic for topic in every if topic.id in answered),
            bank,
            reader,
            examples.build(fresh, reader) if any(map(_asks, fresh)) else None,
            frozenset(silent),
            {passage: notes[number] for passage, number in kept.placed.notes.items()},
        )

    @property
    def document(self) -> Document:
        """Give the document, as it was read."""
        return self._kept.document

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Give all passages, in the order of the document."""
        return self._kept.passages

    @property
    def is_summary(self) -> bool:
        """Say whether this is the bundled summary, not an adopted document."""
        return self._kept.is_summary

    @property
    def unplaced(self) -> tuple[str, ...]:
        """Name the topics and notes whose place isn't in the document."""
        return self._kept.placed.lost

    def ask(self, text: str) -> Answer:
        """Find what answers a question; nothing found is an honest "I don't know"."""
        verdict = self.judge(text)
        if verdict.sum <= 0 or not verdict.ranked:
            return Answer(reasons=explain.why_refused(verdict))
        least = verdict.ranked[0].score * _WORTH
        return Answer(
            tuple(
                Found(
                    self.passages[one.passage],
                    round(verdict.sure * one.score / verdict.ranked[0].score, 3),
                    self._notes.get(one.passage),
                    explain.why_shown(one),
                )
                for one in verdict.ranked[:MOST_FOUND]
                if one.score >= least
            ),
            explain.why_refused(verdict),
        )

    def judge(self, text: str) -> Verdict:
        """Weigh a question: for `ask`, and for fitting the weights."""
        return rank.judge(
            question.read(text, self._reader),
            bank=self._bank,
            own=self._own,
            index=self._kept.index,
            places=self._kept.placed.answered,
            silent=self._silent,
        )

    def about(self, topic_id: str) -> Answer:
        """Give what a topic points to, for those who browse."""
        groups = self._kept.placed.answered.get(topic_id, ())
        numbers = list(dict.fromkeys(number for group in groups for number in group))
        return Answer(
            tuple(
                Found(self.passages[number], 1.0, self._notes.get(number))
                for number in numbers[:MOST_FOUND]
            )
        )

    def section_of(self, passage_id: int) -> tuple[Passage, ...]:
        """Give all passages of the section that a passage stands in."""
        here = next((p for p in self.passages if p.id == passage_id), None)
        if here is None:
            return ()
        first = here.id - (here.part - 1)
        return tuple(p for p in self.passages if first <= p.id < first + here.parts)

    def note_of(self, passage_id: int) -> Note | None:
        """Give what stands beside a passage, if anything does."""
        return self._notes.get(passage_id)

    def dumps(self) -> bytes:
        """Give document, passages and their index, to be kept; `loads` brings them back."""
        return keep.dumps(self._kept)

    @classmethod
    def loads(
        cls, data: bytes, topics: Sequence[Topic], notes: Sequence[Note], bank: Bank
    ) -> "Guideline":
        """Bring back what was kept, with the topics and notes as they are today.

        Raises:
            KeptIndexError: if it is damaged or of another version.

        """
        kept = keep.loads(data)
        if kept.placed.mark != keep.mark_of(_every(topics, bank), notes):
            kept = replace(kept, placed=_place(kept.passages, topics, notes, bank))
        return cls._of(kept, topics, notes, bank)


def _every(topics: Sequence[Topic], bank: Bank) -> tuple[Topic, ...]:
    """Give a municipality's own topics, then those of everybody's that it says nothing of."""
    own = {topic.id for topic in topics}
    return (*topics, *(topic for topic in bank.common.topics if topic.id not in own))


def _place(
    passages: Sequence[Passage], topics: Sequence[Topic], notes: Sequence[Note], bank: Bank
) -> Placed:
    every = _every(topics, bank)
    placed = {t.id: _places(t.places, passages) for t in every if t.places}
    by_passage: dict[int, int] = {}
    # In another version of the document the headings may be others: then everybody's words serve.
    marks = {topic.id: topic.places for topic in bank.common.topics}
    lost = [f'topic "{topic.id}"' for topic in topics if topic.places and not placed[topic.id]]
    for number, note in enumerate(notes):
        at = passages_at(note.place, passages)
        by_passage |= dict.fromkeys(at, number)
        lost += [] if at else [f"note {number + 1}"]
    found = {
        name: groups or _places(marks.get(name, ()), passages) for name, groups in placed.items()
    }
    answered = {name: groups for name, groups in found.items() if groups}
    return Placed(answered, by_passage, tuple(lost), keep.mark_of(every, notes))


def _reader(bank: Bank, vocabulary: frozenset[str], topics: Iterable[Topic]) -> Reader:
    asked = index.vocabulary(text for topic in topics for text in shared.phrases(topic))
    own = (vocabulary | asked) - bank.vocabulary
    known = _Known(own, bank.vocabulary)
    return Reader(bank.common.words, known, bank.lexicon, Spelling(own, bank.spelling))


def _fresh(topic: Topic, bank: Bank) -> Topic:
    """Give a topic with the examples that the bank doesn't have."""
    pooled = bank.pooled.get(topic.id, frozenset())
    if pooled.issuperset(shared.phrases(topic)):
        return Topic(topic.id)
    ask = {
        language: tuple(text for text in every if text not in pooled)
        for language, every in topic.ask.items()
    }
    title = {key: text for key, text in topic.title.items() if text not in pooled}
    return Topic(topic.id, topic.group, title, ask)


def _asks(topic: Topic) -> bool:
    return bool(topic.title) or any(topic.ask.values())


def _places(places: Iterable[Place], passages: Sequence[Passage]) -> tuple[tuple[int, ...], ...]:
    found = [passages_at(place, passages) for place in places]
    return tuple(at for at in found if at)


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of a document beside everybody's, without a copy of these."""

    own: frozenset[str]
    everybodys: frozenset[str]

    def __contains__(self, word: object) -> bool:
        return word in self.own or word in self.everybodys
