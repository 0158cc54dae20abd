"""Tables → the compiled lexicon."""

import re
from collections.abc import Iterator, Mapping
from itertools import product

from flows.danger import plain
from flows.danger.words import OPEN, SHORTEST_FUZZY, Words

_ENDINGS = (
    *("", "s", "n", "t", "r", "en", "et", "ar", "er", "or", "na", "an", "ens", "ets", "arna"),
    *("erna", "orna", "rna", "arnas", "ernas", "es", "ing"),
)
_FIRST_ENDINGS = (*_ENDINGS, "e", "a", "are", "aren")  # of a phrase's first word
_FEW_ENDINGS = ("", "en", "et", "n", "ar", "er", "a")  # of a misspelt word
_CHOICE = re.compile(r"\(([^()]*)\)")
_THEMSELVES = ("har", "for", "men")  # mean themselves where rings are left out, not "här"
_SHORTEST_SWAPPED = 3  # letters
_SHORTEST_CUT = 3

#: Classes that forgive a wrong letter.
_FORGIVING = plain.few(
    "weapon tool hit shoot fire bomb confine intrude pursue hide cry injury grave threat bang near"
    " stay body call"
)
#: Classes that forgive two letters changed about.
_SWAPPED = _FORGIVING | plain.few("actor he me present negate preterite kin now")
#: Classes that forgive a missing end, where the text breaks off.
_CUT = plain.few("near weapon hit shoot fire bomb intrude hide")


def compile_tables(tables: Mapping[str, str], *, innocent: str) -> Words:
    """Compile the tables; `innocent` words are never taken for misspelt ones."""
    bits = {name: 1 << i for i, name in enumerate(tables)}
    words = Words(bits=bits, innocent=frozenset(innocent.split()))
    for name, table in tables.items():
        for entry in _entries(table):
            keys = [key for part in entry.split() for key in _keys(part)]
            if len(keys) > 1:
                _enter_phrase(words, keys, bits[name])
            else:
                _enter_word(words, entry, name)
    for flat, mask in tuple(words.folded.items()):
        _add(words.thin, plain.thin(flat), mask)
    for word in _THEMSELVES:
        words.folded[word] = words.exact[word]
    for guesses in (words.near, words.swapped, words.cut):
        for key in tuple(guesses):
            if key in words.folded:  # a word of its own
                del guesses[key]
    for found in words.phrases.values():
        found.sort(key=lambda one: -len(one[0]))
    return words


def _entries(table: str) -> Iterator[str]:
    for raw in " ".join(table.split()).split(","):
        parts = _CHOICE.split(raw.strip())
        choices = [[part] if i % 2 == 0 else part.split("/") for i, part in enumerate(parts)]
        for chosen in product(*choices):
            if entry := " ".join("".join(chosen).split()):
                yield entry


def _enter_phrase(words: Words, keys: list[str], bit: int) -> None:
    first, rest = keys[0], tuple(keys[1:])
    endings = _FIRST_ENDINGS if first.endswith("*") else ("",)
    for ending in endings:
        key = plain.thin(first.removesuffix("*") + ending)
        second = OPEN if rest[0][-1] in "_*" else rest[0]
        words.phrases.setdefault((key, second), []).append((rest, bit))


def _enter_word(words: Words, entry: str, name: str) -> None:
    bit, core = words.bits[name], entry.strip("*+")
    flat = plain.fold(core)
    endings = _ENDINGS if entry.endswith("+") else ("",)
    if entry.startswith("*"):
        for ending in endings:
            _add(words.tails, flat + ending, bit)
        return
    if entry.endswith("*"):
        _add(words.heads, flat, bit)
    for ending in endings:
        _add(words.exact, core + ending, bit)
        _add(words.folded, flat + ending, bit)
    for ending in _FEW_ENDINGS if entry.endswith(("+", "*")) else ("",):
        _enter_guesses(words, flat + ending, name)
    if name in _CUT:
        for end in range(_SHORTEST_CUT, len(flat)):
            _add(words.cut, flat[:end], bit)


def _enter_guesses(words: Words, flat: str, name: str) -> None:
    """Enter what a shaking thumb makes of a word."""
    bit = words.bits[name]
    if name in _SWAPPED and len(flat) >= _SHORTEST_SWAPPED:
        for i in range(len(flat) - 1):
            _add(words.swapped, flat[:i] + flat[i + 1] + flat[i] + flat[i + 2 :], bit)
    if name not in _FORGIVING:
        return
    if len(flat) >= SHORTEST_FUZZY - 2:
        _add(words.forgiven, flat, bit)
    if len(flat) >= SHORTEST_FUZZY:
        _add(words.near, flat, bit)
        for i in range(1, len(flat)):
            _add(words.near, flat[:i] + flat[i + 1 :], bit)


def _keys(part: str) -> list[str]:
    """Give the words of one part of an entry, as phrases are compared."""
    if part == "_":
        return ["_"]
    if part.endswith(("*", "+")):
        return [plain.thin(plain.fold(part[:-1])) + "*"]
    return [plain.thin(plain.fold(word)) for word in plain.steps(part) if word[0].isalnum()]


def _add(into: dict[str, int], key: str, bit: int) -> None:
    into[key] = into.get(key, 0) | bit
