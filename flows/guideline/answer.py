"""What a question gets: passages in the document's own words, or none."""

from dataclasses import dataclass

from flows.guideline.document import Passage
from flows.guideline.topics import Note

MOST_FOUND = 3  #: passages in an answer


@dataclass(frozen=True, slots=True)
class Reason:
    """A word or a topic, and how much it weighed for a passage; for explaining."""

    what: str
    weight: float


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that answers."""

    passage: Passage
    score: float  #: 0–1: how sure
    note: Note | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, best first; nothing found is an honest "I don't know"."""

    found: tuple[Found, ...] = ()
    reasons: tuple[Reason, ...] = ()  #: why nothing was found

    @property
    def is_answered(self) -> bool:
        """Say whether there is anything to show."""
        return bool(self.found)
