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
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

import flows
from bot import markup
from bot.errors import BotError
from bot.logs import get
from flows.messages import Text, text

LANGUAGES = ("sv", "en")
DEFAULT = "sv"
KEYS = ("danger", "report", "quick", "ask", "mine", "cases", "duty")  #: the keyboard's
ERROR = "error"  # the neutral answer

_ZONE = ZoneInfo("Europe/Stockholm")
_LONG = 100  # characters; Fluent refuses 2,500 in one place, and no word of a selector is so long
_OPEN, _CLOSE = "\ue000", "\ue001"  # stand around the number of a long argument
_MARKER = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_SPACE = re.compile(r"\s+")
_DIRECTED = {"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF", "PDI"}
_DIRECTING = dict.fromkeys(
    map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
log = get(__name__)
Place = str | None


class TextsError(BotError):
    """A file of texts can't be read; says which, and where in it."""

    exit_code = 2


class Texts:
    """All sentences, in all languages, for all municipalities."""

    def __init__(self, folder: Path, overrides: Mapping[str, Path] | None = None) -> None:
        """Read the files: `sv*.ftl` and `en*.ftl` of the folder, and those of each profile's.

        Raises:
            TextsError: naming the file, and the line that isn't understood.

        """
        common = {language: _read(folder, language) for language in LANGUAGES}
        if not common[DEFAULT]:
            raise TextsError(f"{folder}: there are no texts; {DEFAULT}.ftl is missing")
        self._own: dict[str, set[str]] = {}
        self._bundles: dict[tuple[Place, str], FluentBundle] = {
            (None, language): _bundle(language, common[language]) for language in LANGUAGES
        }
        for place, where in (overrides or {}).items():
            for language in LANGUAGES:
                own = _read(where, language)
                self._own.setdefault(place, set()).update(_keys(own))
                self._bundles[place, language] = _bundle(language, [*common[language], *own])
        self._labels = dict(self._read_labels())

    @staticmethod
    def bundled() -> Path:
        """Give the folder of the texts that come with the program."""
        return Path(flows.__file__).parent / "texts"

    def render(self, said: Text, *, language: str, place: Place, now: datetime) -> str:
        """Give a sentence as Telegram's HTML."""
        found = self._bundle_for(said.key, language, place)
        if found is None:
            log.error("text_missing", reason=said.key)
            if said.key == ERROR:
                return "…"
            return self.render(text(ERROR, phone=""), language=language, place=place, now=now)
        bundle, spoken = found
        long: list[str] = []
        args = {
            name: self._argument(value, long, language=spoken, place=place, now=now)
            for name, value in said.args.items()
        }
        words, errors = _format(bundle, said.key, args)
        if errors:
            log.warning("text_incomplete", reason=said.key)
        return _MARKER.sub(lambda mark: long[int(mark[1])], words)

    def render_plain(self, said: Text, *, language: str, place: Place, now: datetime) -> str:
        """Give a sentence without markup: for a button, a mail, a word over the chat."""
        return markup.plain(self.render(said, language=language, place=place, now=now))

    def has(self, key: str, *, language: str = DEFAULT, place: Place = None) -> bool:
        """Say whether there is such a sentence in this language."""
        bundle = self._bundles.get((place, language)) or self._bundles.get((None, language))
        return bundle is not None and _has_words(bundle, key)

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
        return sorted({*self._missing(), *self._unlike(), *self._broken()})

    def keys(self) -> list[str]:
        """Give the keys of all sentences."""
        return sorted({key for bundle in self._bundles.values() for key in _messages(bundle)})

    def _bundle_for(self, key: str, language: str, place: Place) -> tuple[FluentBundle, str] | None:
        for spoken in (language, DEFAULT):
            bundle = self._bundles.get((place, spoken)) or self._bundles.get((None, spoken))
            if bundle is not None and _has_words(bundle, key):
                return bundle, spoken
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
        for place, language in self._bundles:
            for key in KEYS:
                if self.has(f"key_{key}", language=language, place=place):
                    yield bare(self.label(key, language=language, place=place)), key

    def _missing(self) -> Iterator[str]:
        everything = {
            key for (place, _), b in self._bundles.items() if not place for key in _messages(b)
        }
        for key in everything:
            for language in LANGUAGES:
                if not self.has(key, language=language):
                    yield f"{key}: is missing in {language}"
        for place, own in self._own.items():
            for key in own - everything:
                yield f"{key}: {place} replaces a sentence that doesn't exist"
        for key in (ERROR, *(f"key_{name}" for name in KEYS)):
            if key not in everything:
                yield f"{key}: is missing"

    def _unlike(self) -> Iterator[str]:
        """Compare the gaps of a sentence across languages and places."""
        for key in self.keys():
            expected = _variables(self._bundles[None, DEFAULT], key)
            for (place, language), bundle in self._bundles.items():
                if not _has_words(bundle, key) or expected is None:
                    continue
                for name in sorted((_variables(bundle, key) or set()) ^ expected):
                    where = f"{language} of {place}" if place else language
                    yield f"{key}: {{ ${name} }} is not in both {DEFAULT} and {where}"

    def _broken(self) -> Iterator[str]:
        for (place, language), bundle in self._bundles.items():
            where = f"{language} of {place}" if place else language
            for key in _messages(bundle):
                gaps = dict.fromkeys(_variables(bundle, key) or (), "x")
                words, errors = _format(bundle, key, gaps)
                for error in errors:
                    yield f"{key}: in {where}: {error}"
                for fault in markup.faults(words):
                    yield f"{key}: in {where}: {fault}"
                if not markup.plain(words).strip():
                    yield f"{key}: in {where}: says nothing"


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
    words = unicodedata.normalize("NFKC", label).casefold()
    return _SPACE.sub(" ", _EDGES.sub("", words))


def _read(folder: Path, language: str) -> list[ast.Resource]:
    return [_resource(path) for path in sorted(folder.glob(f"{language}*.ftl"))]


def _resource(path: Path) -> ast.Resource:
    try:
        source = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TextsError(f"{path}: can't be read ({type(error).__name__})") from error
    resource = FluentResource(source)
    seen: set[str] = set()
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            line = source.count("\n", 0, start) + 1
            raise TextsError(f"{path}: line {line} is not understood")
        if isinstance(entry, ast.Message):
            if entry.id.name in seen:
                raise TextsError(f"{path}: {entry.id.name} is there twice")
            seen.add(entry.id.name)
    return resource


def _bundle(language: str, resources: Sequence[ast.Resource]) -> FluentBundle:
    # Fluent's own marks of direction would stand around every name and number; `escape` puts
    # them where they are needed.
    bundle = FluentBundle([language], use_isolating=False)
    for resource in resources:
        bundle.add_resource(resource, allow_overrides=True)
    return bundle


def _keys(resources: Sequence[ast.Resource]) -> set[str]:
    return {
        entry.id.name
        for resource in resources
        for entry in resource.body
        if isinstance(entry, ast.Message)
    }


def _messages(bundle: FluentBundle) -> list[str]:
    return [key for key in bundle._messages if _has_words(bundle, key)]  # noqa: SLF001 - no other list


def _has_words(bundle: FluentBundle, key: str) -> bool:
    return bundle.has_message(key) and bundle.get_message(key).value is not None


def _format(bundle: FluentBundle, key: str, args: Mapping[str, Any]) -> tuple[str, list[Exception]]:
    pattern = bundle.get_message(key).value
    if pattern is None:
        return "", [LookupError(key)]
    words, errors = bundle.format_pattern(pattern, dict(args))
    return str(words), errors


def _variables(bundle: FluentBundle, key: str) -> set[str] | None:
    """Name the gaps of a sentence, with those of the sentences that it takes in."""
    # Fluent keeps what was parsed to itself, and the compiled form has lost its gaps.
    entries = bundle._messages  # noqa: SLF001
    if key not in entries:
        return None
    found: set[str] = set()
    seen, waiting = {key}, [key]
    while waiting:
        for node in _walk(entries[waiting.pop()]):
            name = node.id.name
            if isinstance(node, ast.VariableReference):
                found.add(name)
            elif name in entries and name not in seen:
                seen.add(name)
                waiting.append(name)
    return found


def _walk(node: Any) -> Iterator[Any]:
    if isinstance(node, ast.VariableReference | ast.MessageReference):
        yield node
    elif isinstance(node, ast.BaseNode):
        for child in vars(node).values():
            yield from _walk(child)
    elif isinstance(node, list):
        for child in node:
            yield from _walk(child)
