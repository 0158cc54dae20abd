"""Damage as scanners do it, of several kinds, to see whether mending generalises."""

import random
from collections.abc import Mapping

_LOST = {"å": "a", "ä": "a", "ö": "o", "Å": "A", "Ä": "A", "Ö": "O"}
_ACUTE = {"å": "é", "ä": "é", "ö": "é", "Å": "A", "Ä": "A", "Ö": "O"}
_MIXED: Mapping[str, tuple[str, ...]] = {
    "å": ("a", "a", "d", "é", "4"),
    "ä": ("d", "i", "é", "a", "&"),
    "ö": ("o", "o", "é", "6", "d"),
    "Å": ("A",),
    "Ä": ("A",),
    "Ö": ("O",),
}
#: kind → the share of letters that are damaged
KINDS = {"all dots lost": 1.0, "all acute": 1.0, "mixed": 0.95, "mixed, half": 0.5, "light": 0.15}


def damage(text: str, kind: str, chance: random.Random) -> str:
    """Give a text as a scanner might have read it."""
    return "".join(_seen(letter, kind, chance) for letter in text)


def _seen(letter: str, kind: str, chance: random.Random) -> str:
    if letter not in _LOST or chance.random() >= KINDS[kind]:
        return letter
    if kind == "all dots lost":
        return _LOST[letter]
    if kind == "all acute":
        return _ACUTE[letter]
    return chance.choice(_MIXED[letter])
