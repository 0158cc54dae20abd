"""What a conversation asks of a guideline: the little of it that the flows need."""

from typing import Protocol

from flows.guideline.answer import Answer
from flows.guideline.document import Document, Passage
from flows.guideline.topics import Note, Topic


class Consulted(Protocol):
    """A guideline that can be asked; it never changes."""

    @property
    def document(self) -> Document:
        """Give the document as it was read."""
        ...

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Give all passages; a passage's id is its place here."""
        ...

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Give the topics that are answered here, in the order of their file."""
        ...

    @property
    def is_summary(self) -> bool:
        """Say whether it is the bundled summary, and no adopted document."""
        ...

    @property
    def unplaced(self) -> tuple[str, ...]:
        """Name the topics and notes whose place isn't in the document."""
        ...

    def ask(self, question: str) -> Answer:
        """Answer a question in somebody's own words."""
        ...

    def about(self, topic_id: str) -> Answer:
        """Answer a topic."""
        ...

    def section_of(self, passage_id: int) -> tuple[Passage, ...]:
        """Give all passages of the section that a passage is part of."""
        ...

    def note_of(self, passage_id: int) -> Note | None:
        """Give what stands beside a passage, if anything does."""
        ...
