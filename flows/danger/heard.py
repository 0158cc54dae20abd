"""What single words and pairs of neighbouring words add: the tables in `lexicon/heard_*.py`.

1. Words are compared folded (no rings, no doubled letters); a number parts its neighbours.
2. A long text has many words: their sum is divided by the root of how many there are.
3. A word that no table knows may be one with two letters changed about, or a letter wrong.
"""

from collections.abc import Callable, Iterable, Iterator
from math import sqrt

from flows.danger import plain
from flows.danger.clauses import Read
from flows.danger.lexicon.heard_calm import CALM
from flows.danger.lexicon.heard_dark import DARK
from flows.danger.lexicon.heard_suicide import SUICIDE

SCALE = 3.0  # what a word of weight 1 adds when it stands alone
BEGIN, END = "^", "$"  # neighbours of the first and of the last word
SHORTEST = 4  # letters of a word that may have changed places
_LONG_ENOUGH = 6  # letters of a word of which one may be missing, or one too many


def key(entry: str) -> str:
    """Give a word, or a pair of words, as they are compared."""
    return plain.thin(plain.fold(entry))


def _compiled(*tables: dict[float, str]) -> dict[str, float]:
    return {
        key(entry.strip()): weight
        for table in tables
        for weight, entries in table.items()
        for entry in entries.split(",")
        if entry.strip()
    }


def _lessened(word: str) -> Iterator[str]:
    """Give a word with one letter left out, never the first."""
    return (word[:i] + word[i + 1 :] for i in range(1, len(word)))


def mixed(word: str) -> str:
    """Give what a word has in common with the same whose letters changed places."""
    return word[0] + "".join(sorted(word[1:]))


HEARD = _compiled(DARK, CALM)
OWN_LIFE = _compiled(SUICIDE)
_KNOWN = {word for entry in (*HEARD, *OWN_LIFE) for word in entry.split()}
_LONG = {word for word in _KNOWN if len(word) >= _LONG_ENOUGH}
_MIXED = {mixed(word): word for word in sorted(_KNOWN) if len(word) >= SHORTEST}
_MISSING = {less: word for word in sorted(_LONG) for less in _lessened(word)}


def meant(word: str) -> str:
    """Give the word that an unknown one was meant for, or itself."""
    if word in _KNOWN or len(word) < SHORTEST:
        return word
    found = _MIXED.get(mixed(word))
    if not found and len(word) >= _LONG_ENOUGH - 1:
        found = _MISSING.get(word) or next((w for w in _lessened(word) if w in _LONG), None)
    return found or word


def pieces(text: Read) -> tuple[str, ...]:
    """Give the words and the pairs of neighbouring words, as they were meant."""
    return tuple(dict.fromkeys(_each(text, meant)))


def as_typed(text: Read) -> tuple[str, ...]:
    """Give the words and the pairs of neighbouring words, as they stand."""
    return tuple(dict.fromkeys(_each(text, str)))


def _each(text: Read, spelt: Callable[[str], str]) -> Iterator[str]:
    before = BEGIN
    for clause in text.clauses:
        for word in clause.words:
            flat = spelt(plain.thin(plain.fold(word)))
            if flat[0].isdigit():
                before = ""
                continue
            yield flat
            if before:
                yield f"{before} {flat}"
            before = flat
    if before:
        yield f"{before} {END}"


def share(known: int) -> float:
    """Give how much one of so many known words and pairs counts."""
    return SCALE / sqrt(max(1, known))


def weighed(found: Iterable[str], table: dict[str, float] = HEARD) -> dict[str, float]:
    """Give what each word and pair that a table knows adds, in logits."""
    known = {part: table[part] for part in found if part in table}
    each = share(len(known))
    return {part: weight * each for part, weight in known.items()}
