"""Topics: how people ask, and which part of the document answers. Notes: what law has overtaken.

A municipality's communicator writes them in a plain file; here are the values read from it.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the document: a heading, and words of the very passage below it."""

    section: str
    find: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A matter that people ask about."""

    id: str  #: the same for the same matter in every municipality
    group: str = ""  #: where it stands when browsing
    title: dict[str, str] = field(default_factory=dict)  #: language → a button's words
    ask: dict[str, tuple[str, ...]] = field(default_factory=dict)  #: language → as people type it
    places: tuple[Place, ...] = ()  #: best first; none: the document says nothing about it


@dataclass(frozen=True, slots=True)
class Note:
    """What the municipality says beside a sentence that law has overtaken; never inside it."""

    place: Place
    text: dict[str, str]  #: language → words
