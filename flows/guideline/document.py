"""What a guideline is made of, from the lines of a file to the passages that are quoted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MOST_SHOWN = 900  #: characters of a passage in the chat

Lexicon = Callable[[str], float]
"""A word in lower case → its share of all words of Swedish (0–1); 0.0 for a word nobody knows."""


class Kind(StrEnum):
    """What a line or block is."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"  #: of a list
    ROW = "row"  #: of a table, its cells joined by " | "


@dataclass(frozen=True, slots=True)
class RawLine:
    """A line as it stands in the file.

    What the file itself says of it (a Word style, a Markdown mark) is in `kind` and `level`; where
    a file says nothing, as in plain text, every line is `TEXT`.
    """

    text: str
    number: int  #: from 1, in the file
    page: int | None = None  #: from 1, where the file has pages
    kind: Kind = Kind.TEXT
    level: int = 0  #: of a heading, from 1; 0 where unknown


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list item or a table row, its lines joined."""

    kind: Kind
    text: str
    line: int  #: where it begins
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading, until the next."""

    path: tuple[str, ...]  #: the headings above it, outermost first, its own last; () before any
    blocks: tuple[Block, ...]
    line: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A guideline that has been read. What stood nowhere is None."""

    title: str
    sections: tuple[Section, ...]
    number: str | None = None  #: the municipality's register number, as written
    decided: date | None = None
    decided_by: str | None = None  #: "kommunfullmäktige", a person's title …
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    """A damaged word, and what it was taken for; when not sure it was left as it stood."""

    line: int
    was: str
    becomes: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as it was read, with all that was changed or could not be found."""

    document: Document
    repairs: tuple[Repair, ...] = ()
    missing: tuple[str, ...] = ()  #: names of the facts that stood nowhere: "title", "decided" …


@dataclass(frozen=True, slots=True)
class Passage:
    """What is shown as one answer: whole sentences of one section."""

    id: int  #: from 0, in the order of the document
    section: tuple[str, ...]  #: the path of headings above it
    text: str  #: at most `MOST_SHOWN` characters; blocks are parted by line breaks, items by "• "
    line: int
    page: int | None = None
    part: int = 1  #: of so many parts of its section
    parts: int = 1
