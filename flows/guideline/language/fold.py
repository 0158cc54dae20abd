"""Text → words without case, accents and stress: "HJÄÄÄLP" and "hjalp" are one word."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"æ": "a", "ø": "o", "ß": "ss", "ð": "d", "þ": "th"})
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_WORD = re.compile(r"[^\W_]+(?:[':\u2019][^\W_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")
LONGEST = 40  #: characters of a word; what is longer is no word
MOST_WORDS = 600  #: of a text that are read; a longer one has been cut by Telegram


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Give a word in lower case, without åäö and accents; a letter said thrice is said once."""
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _STRETCHED.sub(r"\1", plain)


def split_words(text: str) -> list[str]:
    """Give the words of a text in lower case, as written; at most `MOST_WORDS`."""
    found = _WORD.findall(unicodedata.normalize("NFC", text[: MOST_WORDS * 12]))
    return [word.lower() for word in found[:MOST_WORDS] if len(word) <= LONGEST]


def split_sentences(text: str) -> list[str]:
    """Give the sentences of a text, with their marks."""
    return [part for raw in _SENTENCE.split(text) if (part := raw.strip())]
