"""A builder of small guidelines, where building itself is no matter of the test."""

import threading
from dataclasses import dataclass, field, replace

from flows.guideline.consulted import Consulted
from flows.guideline.document import Document
from tests.doubles.guideline import DOCUMENT, SmallGuideline

PLACE = "sigtuna"


@dataclass
class Counting:
    """Builds small guidelines, counts how often, and waits when it is told to."""

    mark: str = "1"
    builds: int = 0
    loaded: int = 0
    fails: bool = False
    place: str = PLACE  #: the one that has a summary
    asked: list[str] = field(default_factory=list)
    waits: threading.Event | None = None
    began: threading.Event = field(default_factory=threading.Event)

    def summary(self, place: str) -> Consulted | None:
        self.asked.append(place)
        self.began.set()
        if self.waits is not None:
            self.waits.wait(30)
        return SmallGuideline(is_summary=True) if place == self.place else None

    def build(self, place: str, document: Document) -> Consulted:
        self.asked.append(place)
        self.builds += 1
        if self.fails:
            raise RuntimeError
        return SmallGuideline(document=document)

    def dumps(self, guideline: Consulted) -> bytes:
        return guideline.document.title.encode()

    def loads(self, place: str, data: bytes) -> Consulted:
        self.asked.append(place)
        self.loaded += 1
        if data == b"old form":
            raise ValueError
        return SmallGuideline(document=replace(DOCUMENT, title=data.decode()))

    def built_for(self, place: str) -> str:
        return f"{place}{self.mark}"
