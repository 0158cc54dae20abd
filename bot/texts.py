"""The words: sentences by their keys, from the Fluent files, in a person's language.

1. The files hold Telegram's HTML. What comes from a person is an argument, and is escaped.
2. A municipality's profile may replace single sentences; what it doesn't have is everybody's.
3. A sentence that is missing in one language is said in Swedish. A missing one is found when the
   texts are checked (`problems`); while serving, it costs a person no more than a neutral answer.
4. Times are Stockholm's, and short where they are today's.

How long Telegram lets a message be is no matter of this module.
"""

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date

import flows
from bot import markup, proofread, sentences
from bot.logs import get
from bot.sentences import Sentences, TextsError
from flows.messages import Text, text

LANGUAGES = ("sv", "en")
DEFAULT = "sv"
KEYS = ("danger", "report", "quick", "ask", "mine", "cases", "duty")  #: the keyboard's
ERROR = "error"  # the neutral answer

_ZONE = ZoneInfo("Europe/Stockholm")
_LONG = 100  # characters; Fluent refuses 2,500 in one place, and no word of a selector is so long
_OPEN, _CLOSE = "\ue000", "\ue001"  # stand around the number of a long argument
_MARKER = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_WORDS = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)  # takes no longer, however long the rest
_SPACE = re.compile(r"\s+")
_DIRECTED = {"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF", "PDI"}
_DIRECTING = dict.fromkeys(
    map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
log = get(__name__)
Place = str | None
__all__ = ["Texts", "TextsError", "bare", "escape", "moment"]


class Texts:
    """All sentences, in all languages, for all municipalities."""

    def __init__(self, folder: Path, overrides: Mapping[str, Path] | None = None) -> None:
        """Read the files: `sv*.ftl` and `en*.ftl` of the folder, and those of each profile's.

        Raises:
            TextsError: naming the file, and the line that isn't understood.

        """
        common = {language: sentences.read(folder, language) for language in LANGUAGES}
        if not common[DEFAULT]:
            raise TextsError(f"{folder}: there are no texts; {DEFAULT}.ftl is missing")
        self._own: dict[str, set[str]] = {}
        self._books: dict[tuple[Place, str], Sentences] = {
            (None, language): Sentences(language, common[language]) for language in LANGUAGES
        }
        for place, where in (overrides or {}).items():
            for language in LANGUAGES:
                own = sentences.read(where, language)
                names = {name for resource in own for name in sentences.names_of(resource)}
                self._own.setdefault(place, set()).update(names)
                self._books[place, language] = Sentences(language, [*common[language], *own])
        self._labels = dict(self._read_labels())

    @staticmethod
    def bundled() -> Path:
        """Give the folder of the texts that come with the program."""
        return Path(flows.__file__).parent / "texts"

    def render(self, said: Text, *, language: str, place: Place, now: datetime) -> str:
        """Give a sentence as Telegram's HTML."""
        found = self._book_for(said.key, language, place)
        if found is None:
            log.error("text_missing", reason=said.key)
            if said.key == ERROR:
                return "…"
            return self.render(text(ERROR, phone=""), language=language, place=place, now=now)
        book, spoken = found
        long: list[str] = []
        args = {
            name: self._argument(value, long, language=spoken, place=place, now=now)
            for name, value in said.args.items()
        }
        words, errors = book.say(said.key, args)
        if errors:
            log.warning("text_incomplete", reason=said.key)
        return _MARKER.sub(lambda mark: long[int(mark[1])], words)

    def render_plain(self, said: Text, *, language: str, place: Place, now: datetime) -> str:
        """Give a sentence without markup: for a button, a mail, a word over the chat."""
        return markup.plain(self.render(said, language=language, place=place, now=now))

    def has(self, key: str, *, language: str = DEFAULT, place: Place = None) -> bool:
        """Say whether there is such a sentence in this language."""
        book = self._book(language, place)
        return book is not None and key in book.keys

    def label(self, key: str, *, language: str, place: Place) -> str:
        """Give the words on a key of the keyboard ("danger", "report" …)."""
        return self.render_plain(
            Text(f"key_{key}"), language=language, place=place, now=datetime.now(_ZONE)
        )

    def key_of(self, label: str) -> str | None:
        """Give the key of the keyboard that has this label, in any language; or None."""
        return self._labels.get(bare(label))

    def problems(self) -> list[str]:
        """Say what is wrong with the texts, a line each; empty is good."""
        needed = (ERROR, *(f"key_{key}" for key in KEYS))
        return proofread.problems(self._books, self._own, needed)

    def keys(self) -> list[str]:
        """Give the keys of all sentences."""
        return sorted(frozenset[str]().union(*(book.keys for book in self._books.values())))

    def _book(self, language: str, place: Place) -> Sentences | None:
        return self._books.get((place, language)) or self._books.get((None, language))

    def _book_for(self, key: str, language: str, place: Place) -> tuple[Sentences, str] | None:
        for spoken in (language, DEFAULT):
            book = self._book(spoken, place)
            if book is not None and key in book.keys:
                return book, spoken
        return None

    def _argument(
        self, value: Any, long: list[str], *, language: str, place: Place, now: datetime
    ) -> str | int | float:
        look: dict[str, Any] = {"language": language, "place": place, "now": now}
        match value:
            case Text():
                said = self.render(value, **look)
            case tuple() | list():
                parts = [item for item in value if isinstance(item, Text | str)]
                said = "\n".join(
                    self.render(item, **look) if isinstance(item, Text) else escape(item)
                    for item in parts
                )
            case datetime():
                said = moment(value, language=language, now=now)
            case date():
                form = "d MMMM y"
                said = format_date(value, form, locale="en" if language == "en" else "sv")
            case bool():
                said = "true" if value else "false"
            case int() | float():
                return value
            case None:
                said = ""
            case _:
                said = escape(str(value))
        if len(said) <= _LONG:
            return said
        long.append(said)
        return f"{_OPEN}{len(long) - 1}{_CLOSE}"

    def _read_labels(self) -> Iterator[tuple[str, str]]:
        for place, language in self._books:
            for key in KEYS:
                if self.has(f"key_{key}", language=language, place=place):
                    yield bare(self.label(key, language=language, place=place)), key


def moment(value: datetime, *, language: str, now: datetime) -> str:
    """Give a time as one says it in Stockholm; the day only where it isn't today."""
    there, today = value.astimezone(_ZONE), now.astimezone(_ZONE)
    swedish = language != "en"
    clock = f"kl. {there:%H.%M}" if swedish else f"{there:%H:%M}"
    if there.date() == today.date():
        return clock
    form = "d MMMM" if there.year == today.year else "d MMMM y"
    return f"{format_date(there, form, locale='sv' if swedish else 'en')} {clock}"


def escape(words: str) -> str:
    """Make a person's words safe to stand in a sentence of ours, whatever they are.

    Half a surrogate pair can't be sent; marks of direction would turn our own words around.
    """
    sound = words.encode("utf-8", "replace").decode("utf-8")
    sound = sound.replace(_OPEN, "").replace(_CLOSE, "").replace("\x00", "")
    if any(unicodedata.bidirectional(letter) in _DIRECTED for letter in sound):
        sound = f"\u2068{sound.translate(_DIRECTING)}\u2069"
    return html.escape(sound, quote=True)


def bare(label: str) -> str:
    """Give a label as people may type it: no signs around it, any case, any kind of space."""
    words = _WORDS.search(unicodedata.normalize("NFKC", label).casefold())
    return _SPACE.sub(" ", words[0]) if words else ""
