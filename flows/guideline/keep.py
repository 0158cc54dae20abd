"""A guideline's document, passages and index as bytes and back, so that it isn't built twice."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from flows.guideline import written
from flows.guideline.document import Document, Passage
from flows.guideline.errors import KeptIndexError
from flows.guideline.index import Index
from flows.guideline.topics import Note, Topic

VERSION = 1  #: of the form below and of the language rules: older bytes are built anew


@dataclass(frozen=True, slots=True)
class Placed:
    """Where topics and notes stand in a document."""

    answered: Mapping[str, tuple[tuple[int, ...], ...]]  #: topic → its places, each some passages
    notes: Mapping[int, int]  #: passage → which note
    lost: tuple[str, ...]  #: topics and notes whose place isn't in the document
    mark: str  #: of the topics and notes that were placed


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a guideline."""

    document: Document
    passages: tuple[Passage, ...]
    is_summary: bool
    index: Index
    vocabulary: frozenset[str]
    placed: Placed


def mark_of(topics: Sequence[Topic], notes: Sequence[Note]) -> str:
    """Give a mark that changes when a topic or note is placed elsewhere."""
    said = repr(([(t.id, t.places) for t in topics], [n.place for n in notes]))
    return sha256(said.encode()).hexdigest()[:16]


def dumps(kept: Kept) -> bytes:
    """Give the bytes."""
    document, index, placed = kept.document, kept.index, kept.placed
    data = {
        "version": VERSION,
        "document": written.to_dict(document),
        "passages": [
            [p.id, p.section, p.text, p.line, p.page, p.part, p.parts] for p in kept.passages
        ],
        "is_summary": kept.is_summary,
        "index": [index.owner, index.lengths, index.postings, index.weights],
        "vocabulary": sorted(kept.vocabulary),
        "placed": [placed.answered, list(placed.notes.items()), placed.lost, placed.mark],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=dict).encode()


def loads(data: bytes) -> Kept:
    """Read the bytes.

    Raises:
        KeptIndexError: if they are damaged or of another version.

    """
    try:
        found = json.loads(data)
        version = found["version"]
        if version == VERSION:
            return _kept(found)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise KeptIndexError(f"the kept index is damaged ({type(error).__name__})") from error
    raise KeptIndexError(f"the kept index is of version {version}, this is {VERSION}")


def _kept(data: Mapping[str, Any]) -> Kept:
    owner, lengths, postings, weights = data["index"]
    answered, notes, lost, mark = data["placed"]
    return Kept(
        written.from_dict(data["document"]),
        tuple(
            Passage(number, tuple(section), text, line, page, part, parts)
            for number, section, text, line, page, part, parts in data["passages"]
        ),
        bool(data["is_summary"]),
        Index(
            tuple(owner),
            tuple(lengths),
            {term: tuple(found) for term, found in postings.items()},
            weights,
        ),
        frozenset(data["vocabulary"]),
        Placed(
            {name: tuple(map(tuple, groups)) for name, groups in answered.items()},
            dict(notes),
            tuple(lost),
            mark,
        ),
    )
