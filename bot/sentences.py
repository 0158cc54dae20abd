"""The Fluent files of one language, read and ready: sentences by key, and the gaps in them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.errors import BotError


class TextsError(BotError):
    """A file of texts can't be read; says which, and where in it."""

    exit_code = 2


class Sentences:
    """All sentences of one language, for everybody or for one municipality."""

    def __init__(self, language: str, resources: Sequence[ast.Resource]) -> None:
        # Fluent's own marks of direction would stand around every name and number; whoever fills
        # the gaps puts them where they are needed.
        functions: Any = {"INITIAL": _with_initial}  # Fluent takes words too, and hides that
        self._bundle = FluentBundle([language], functions=functions, use_isolating=False)
        for resource in resources:
            self._bundle.add_resource(resource, allow_overrides=True)
        # Looked up where Fluent keeps what was parsed: asked for by name, each would be compiled,
        # and most of the sentences are never said.
        entries = self._bundle._messages  # noqa: SLF001
        names = {name for resource in resources for name in names_of(resource)}
        self.keys = frozenset(name for name in names if entries[name].value is not None)

    def _words(self, key: str) -> Any:
        return self._bundle.get_message(key).value if self._bundle.has_message(key) else None

    def say(self, key: str, gaps: Mapping[str, Any]) -> tuple[str, list[Exception]]:
        """Give a sentence with its gaps filled, and what was wrong with it."""
        words, errors = self._bundle.format_pattern(self._words(key), dict(gaps))
        return str(words), errors

    def gaps(self, key: str) -> frozenset[str]:
        """Name the gaps of a sentence, with those of the sentences that it takes in."""
        # Fluent keeps what was parsed to itself, and the compiled form has lost its gaps.
        entries = self._bundle._messages  # noqa: SLF001
        found: set[str] = set()
        seen, waiting = {key}, [key]
        while waiting:
            for node in _references(entries[waiting.pop()]):
                name = node.id.name
                if isinstance(node, ast.VariableReference):
                    found.add(name)
                elif name in entries and name not in seen:
                    seen.add(name)
                    waiting.append(name)
        return frozenset(found)


def read(folder: Path, language: str) -> list[ast.Resource]:
    """Read a folder's files of one language.

    Raises:
        TextsError: naming the file, and the line that isn't understood.

    """
    return [_read(path) for path in sorted(folder.glob(f"{language}*.ftl"))]


def _with_initial(words: Any) -> Any:
    """Begin with a capital letter: what a profile names in small letters may begin a sentence."""
    return words[:1].upper() + words[1:] if isinstance(words, str) else words


def names_of(resource: ast.Resource) -> list[str]:
    """Give the keys of the sentences in a file."""
    return [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]


def _read(path: Path) -> ast.Resource:
    try:
        source = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TextsError(f"{path}: can't be read ({type(error).__name__})") from error
    resource = _parsed(source)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            raise TextsError(f"{path}: line {source.count(chr(10), 0, start) + 1} isn't understood")
    names = names_of(resource)
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise TextsError(f"{path}: {twice[0]} is there twice")
    return resource


@cache
def _parsed(source: str) -> ast.Resource:
    """Parse a file's words; nobody changes what this gives, and it takes longer than all else."""
    return FluentResource(source)


def _references(node: Any) -> Iterator[Any]:
    if isinstance(node, ast.VariableReference | ast.MessageReference):
        yield node
    elif isinstance(node, ast.BaseNode):
        for child in vars(node).values():
            yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)
