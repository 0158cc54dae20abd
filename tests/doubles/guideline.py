"""A small guideline that answers by plain words, for tests of the conversation around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from flows.guideline.answer import MOST_FOUND, Answer, Found
from flows.guideline.document import Document, Passage
from flows.guideline.topics import Note, Topic

DOCUMENT = Document(
    title="Plan för trygga uppdrag",
    sections=(),
    number="KS 2026/17",
    decided=date(2024, 3, 12),
    decided_by="kommunstyrelsen",
    valid_to=date(2027, 12, 31),
)
PASSAGES = (
    Passage(0, ("Polisanmälan",), "Hot ska polisanmälas. Någon annan får göra det.", 3),
    Passage(1, ("Stöd", "Samtal"), "Du får tio samtal efter ett hot.", 9, None, 1, 2),
    Passage(2, ("Stöd", "Samtal"), "Din familj får också samtal.", 11, None, 2, 2),
    Passage(3, ("Larm",), "Ett <larm> & en telefon lånas ut efter hot.", 20),
)
TOPICS = (
    Topic(
        "police_report",
        "police",
        {"sv": "Måste jag anmäla?", "en": "Must I report?"},
    ),
    Topic("counselling", "support", {"sv": "Samtalsstöd", "en": "Counselling"}),
    Topic("alarm", "nowhere known", {"sv": "Larm att låna", "en": "Alarm to borrow"}),
)
MIN = 4  # letters: shorter words say little
_ABOUT = {"police_report": (0,), "counselling": (1, 2), "alarm": (3,)}


@dataclass(frozen=True)
class SmallGuideline:
    """Finds the passages that have a word of the question's."""

    document: Document = DOCUMENT
    passages: tuple[Passage, ...] = PASSAGES
    topics: tuple[Topic, ...] = TOPICS
    is_summary: bool = False
    unplaced: tuple[str, ...] = ()
    notes: Mapping[int, Note] = field(default_factory=dict)

    def ask(self, question: str) -> Answer:
        asked = set(question.casefold().replace("?", " ").split())
        hits = [p.id for p in self.passages if asked & _words(p.text)]
        return self._answer(hits[:MOST_FOUND])

    def about(self, topic_id: str) -> Answer:
        return self._answer(_ABOUT.get(topic_id, ()))

    def section_of(self, passage_id: int) -> tuple[Passage, ...]:
        path = self.passages[passage_id].section
        return tuple(p for p in self.passages if p.section == path)

    def note_of(self, passage_id: int) -> Note | None:
        return self.notes.get(passage_id)

    def _answer(self, ids: "list[int] | tuple[int, ...]") -> Answer:
        return Answer(tuple(Found(self.passages[id_], 0.9) for id_ in ids))


def _words(text: str) -> set[str]:
    return {word.strip(".,<>&") for word in text.casefold().split() if len(word) > MIN}
