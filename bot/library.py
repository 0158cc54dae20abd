"""Makes guidelines of documents: with the topics and notes of a municipality's profile folder."""

from collections.abc import Mapping
from pathlib import Path

from flows.guideline.consulted import Consulted
from flows.guideline.document import Document


class Library:
    """Builds what an instance's municipalities ask; see `bot.guidelines.Builder`."""

    def __init__(self, folders: Mapping[str, Path]) -> None:
        self._folders = folders

    def summary(self, place: str) -> Consulted | None:
        """Build the bundled summary of a municipality; None if it has none."""
        del place
        return None

    def build(self, place: str, document: Document) -> Consulted:
        """Build an adopted document."""
        raise NotImplementedError(place, document.title)

    def dumps(self, guideline: Consulted) -> bytes:
        """Give what was built, to be kept."""
        raise NotImplementedError(guideline.document.title)

    def loads(self, place: str, data: bytes) -> Consulted:
        """Bring back what was kept."""
        raise NotImplementedError(place, len(data))

    def built_for(self, place: str) -> str:
        """Give a mark that changes with whatever else is built in."""
        return place
