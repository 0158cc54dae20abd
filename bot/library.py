"""Makes guidelines of documents: with the topics and notes of a municipality's profile folder."""

from collections.abc import Mapping
from pathlib import Path

from bot import documents, lexicon, topics
from flows.guideline import keep, reading
from flows.guideline.consulted import Consulted
from flows.guideline.document import Document, Reading
from flows.guideline.guideline import Guideline


class Library:
    """Builds what an instance's municipalities ask; see `bot.guidelines.Builder`."""

    def __init__(self, folders: Mapping[str, Path]) -> None:
        self._folders = folders

    def summary(self, place: str) -> Guideline | None:
        """Build the bundled summary of a municipality; None if it has none.

        Raises:
            BotError: if it, or the topics, can't be read.

        """
        file = topics.summary_of(self._folders[place])
        if file is None:
            return None
        return self._build(place, read(file), is_summary=True)

    def build(self, place: str, document: Document) -> Guideline:
        """Build an adopted document.

        Raises:
            ConfigError: if the topics can't be read.

        """
        return self._build(place, document)

    def _build(self, place: str, document: Document, *, is_summary: bool = False) -> Guideline:
        own = topics.read_topics(self._folders[place])
        bank = topics.shared()
        return Guideline.build(document, own.topics, own.notes, bank, is_summary=is_summary)

    def dumps(self, guideline: Consulted) -> bytes:
        """Give what was built, to be kept."""
        if not isinstance(guideline, Guideline):
            raise TypeError(type(guideline).__name__)
        return guideline.dumps()

    def loads(self, place: str, data: bytes) -> Guideline:
        """Bring back what was kept.

        Raises:
            KeptIndexError: if it is damaged or of another version.
            ConfigError: if the topics can't be read.

        """
        own = topics.read_topics(self._folders[place])
        return Guideline.loads(data, own.topics, own.notes, topics.shared())

    def built_for(self, place: str) -> str:
        """Give a mark that changes with whatever else is built in.

        Topics and notes are not: they are put in their places whenever what was kept is loaded.
        """
        del place
        return f"{keep.VERSION}-{topics.shared().mark}"


def read(file: Path) -> Document:
    """Read a document from a file, repaired.

    Raises:
        DocumentError: if it can't be read.

    """
    return read_whole(file).document


def read_whole(file: Path) -> Reading:
    """Read a document from a file, with all that was repaired or couldn't be found.

    Raises:
        DocumentError: if it can't be read.

    """
    return reading.read(documents.open_file(file), lexicon.load())
