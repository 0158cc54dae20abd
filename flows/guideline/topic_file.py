"""A topics file, already parsed from TOML, → topics and notes; what is wrong is named.

The file's form is shown in `flows/municipalities/common/topics.toml`. Whether a place fits the
document is another question, which `Guideline.unplaced` answers: a document may change first.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flows.guideline.errors import TopicFileError
from flows.guideline.topics import Note, Place, Topic

LANGUAGES = ("sv", "en")
LONGEST_TITLE = 30  #: characters: it stands on a button
LONGEST_EXAMPLE = 300  #: characters
_ID = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class TopicFile:
    """What a topics file says."""

    topics: tuple[Topic, ...] = ()
    notes: tuple[Note, ...] = ()
    off_topic: tuple[Topic, ...] = ()  #: what no guideline answers; in the common file alone


def read(data: Mapping[str, Any]) -> TopicFile:
    """Read a topics file.

    Raises:
        TopicFileError: naming the topic and the field.

    """
    rest = dict(data)
    topics = tuple(_topic(where, table) for where, table in _tables(rest.pop("topic", []), "topic"))
    off_topic = tuple(
        _topic(where, table, has_places=False)
        for where, table in _tables(rest.pop("off_topic", []), "off_topic")
    )
    notes = tuple(_note(where, table) for where, table in _tables(rest.pop("note", []), "note"))
    _nothing_left(rest, "the file")
    seen: set[str] = set()
    for topic in (*topics, *off_topic):
        if topic.id in seen:
            raise TopicFileError(f'topic "{topic.id}": is there twice')
        seen.add(topic.id)
    return TopicFile(topics, notes, off_topic)


def _tables(value: Any, what: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if not isinstance(value, list) or not all(isinstance(table, Mapping) for table in value):
        raise TopicFileError(f"{what}: is written as [[{what}]]")
    for number, table in enumerate(value, start=1):
        name = table.get("id")
        yield f'{what} "{name}"' if isinstance(name, str) else f"{what} {number}", dict(table)


def _topic(where: str, rest: dict[str, Any], *, has_places: bool = True) -> Topic:
    name = rest.pop("id", None)
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise TopicFileError(f"{where}: id: {name!r}; allowed are small letters a-z, digits and _")
    title = _by_language(rest.pop("title", {}), f"{where}: title")
    for language, words in title.items():
        if len(words) > LONGEST_TITLE:
            raise TopicFileError(
                f"{where}: title.{language}: has {len(words)} characters; "
                f"allowed are {LONGEST_TITLE}"
            )
    ask = _examples(rest.pop("ask", {}), f"{where}: ask")
    group = _words(rest.pop("group", ""), f"{where}: group")
    places: tuple[Place, ...] = ()
    if has_places:
        places = _places(where, rest)
    _nothing_left(rest, where)
    return Topic(name, group, title, ask, places)


def _places(where: str, rest: dict[str, Any]) -> tuple[Place, ...]:
    unanswered = rest.pop("unanswered", False)
    if not isinstance(unanswered, bool):
        raise TopicFileError(f"{where}: unanswered: {unanswered!r} is neither true nor false")
    also = _tables(rest.pop("also", []), "also")
    first: dict[str, Any] = {key: rest.pop(key) for key in ("section", "find") if key in rest}
    places = [_place(where, first)] if first else []
    places += [_place(f"{where}: {which}", table) for which, table in also]
    if unanswered and places:
        raise TopicFileError(f"{where}: is unanswered, and yet has a section; take one away")
    if not unanswered and not places:
        raise TopicFileError(
            f'{where}: section: missing; write a heading, or "unanswered = true" where the '
            "document says nothing about it"
        )
    return tuple(places)


def _place(where: str, rest: dict[str, Any]) -> Place:
    section = _words(rest.pop("section", ""), f"{where}: section")
    find = _words(rest.pop("find", ""), f"{where}: find")
    _nothing_left(rest, where)
    if not section and not find:
        raise TopicFileError(f"{where}: section: is empty, and so is find")
    return Place(section, find)


def _note(where: str, rest: dict[str, Any]) -> Note:
    place: dict[str, Any] = {key: rest.pop(key) for key in ("section", "find") if key in rest}
    found = _place(where, place)
    text = {key: _words(rest.pop(key), f"{where}: {key}") for key in LANGUAGES if key in rest}
    _nothing_left(rest, where)
    if "sv" not in text:
        raise TopicFileError(f"{where}: sv: missing; write what stands beside the quote")
    return Note(found, text)


def _examples(value: Any, where: str) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise TopicFileError(f'{where}: is written as ask.sv = ["…", "…"]')
    found = {}
    for language, words in value.items():
        if language not in LANGUAGES:
            raise TopicFileError(f"{where}.{language}: unknown; allowed is {', '.join(LANGUAGES)}")
        if not isinstance(words, list):
            raise TopicFileError(f"{where}.{language}: is a list of texts")
        found[language] = tuple(_example(text, f"{where}.{language}") for text in words)
    return found


def _example(value: Any, where: str) -> str:
    text = _words(value, where)
    if not 0 < len(text) <= LONGEST_EXAMPLE:
        raise TopicFileError(
            f"{where}: {text[:40]!r}: an example has 1 to {LONGEST_EXAMPLE} characters"
        )
    return text


def _by_language(value: Any, where: str) -> dict[str, str]:
    if not isinstance(value, Mapping) or not set(value) <= set(LANGUAGES):
        raise TopicFileError(f'{where}: is written as title.sv = "…" and title.en = "…"')
    return {key: _words(words, f"{where}.{key}") for key, words in value.items()}


def _words(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise TopicFileError(f"{where}: {value!r} is no text")
    return value.strip()


def _nothing_left(rest: Mapping[str, Any], where: str) -> None:
    if rest:
        raise TopicFileError(f"{where}: unknown entry: {', '.join(sorted(rest))}")
