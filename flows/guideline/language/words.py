"""Other words for the same thing, everyday words and English, from a table that people can read.

A line is `head: words, more words | English words, more`; what stands under one head means the same
here. Lines that begin with # are remarks. Several words that belong together are written with
spaces ("social media").
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from flows.guideline.errors import WordTableError
from flows.guideline.language import stems
from flows.guideline.language.fold import fold, split_words


@dataclass(frozen=True, slots=True)
class Words:
    """The table, by stems."""

    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: stem → heads
    phrases: Mapping[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    vocabulary: frozenset[str] = frozenset()  #: every word of the table, folded
    firsts: frozenset[str] = frozenset()  #: the first stems of the phrases

    def of(self, *keys: str) -> tuple[str, ...]:
        """Give the heads that a word stands under, by its stems."""
        return tuple(dict.fromkeys(head for key in keys for head in self.heads.get(key, ())))


def parse(lines: Iterable[str]) -> Words:
    """Read the table.

    Raises:
        WordTableError: naming the line.

    """
    heads: dict[str, list[str]] = {}
    phrases: dict[tuple[str, ...], list[str]] = {}
    vocabulary: set[str] = set()
    for number, raw in enumerate(lines, start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        head, colon, rest = line.partition(":")
        swedish, _, english = rest.partition("|")
        if not colon or not head.strip() or not rest.strip():
            raise WordTableError(f"line {number}: allowed is `head: words | English words`")
        name = fold(head.strip())
        for words, is_english in ((f"{head},{swedish}", False), (english, True)):
            for item in words.split(","):
                _put(item, name, is_english=is_english, into=(heads, phrases))
                vocabulary.update(map(fold, split_words(item)))
    return Words(
        {key: tuple(found) for key, found in heads.items()},
        {key: tuple(found) for key, found in phrases.items()},
        frozenset(vocabulary),
        frozenset(phrase[0] for phrase in phrases),
    )


def _put(
    item: str,
    head: str,
    *,
    is_english: bool,
    into: tuple[dict[str, list[str]], dict[tuple[str, ...], list[str]]],
) -> None:
    stem = stems.english if is_english else stems.swedish
    found = [stem(fold(word)) for word in split_words(item)]
    if not found:
        return
    heads, phrases = into
    target = (
        heads.setdefault(found[0], []) if len(found) == 1 else phrases.setdefault(tuple(found), [])
    )
    if head not in target:
        target.append(head)
