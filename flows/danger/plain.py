"""Text as typed → words and stops, alike for careful writers and for shaking thumbs.

Unseen characters, case, repeated letters and letters parted by spaces are evened out.
"""

import re
import unicodedata

SIGNS = "🆘🔪🔫💣🔥🩸🚨🚑🚓😱🪓🧨💀⚠☠😂🤣😄😀😊🙂😉👍❤🎉"  # pictures that count as words
LIMIT = 4096  # characters: Telegram's longest message
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]")
_LONG = re.compile(r"(\D)\1{2,}")
_TWICE = re.compile(r"([^\W\d_])\1")
_APART = re.compile(r"(?<!\w)(?:[^\W\d_][ .\-]){3,}[^\W\d_](?!\w)")
_GAP = re.compile(r"[ .\-]")
_STEP = re.compile(rf"""[^\W\d_]+(?:['-][^\W\d_]+)*|\d+(?:[.:]\d+)*%?|[.!?;:,"\n]+|[{SIGNS}]""")
_MARKS = str.maketrans(
    {"’": "'", "´": "'", "`": "'", "‘": "'", "”": '"', "“": '"', "»": '"', "«": '"', "…": "."}
)
_FOLD = str.maketrans(
    {"å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o", "é": "e", "ü": "u", "'": None, "-": None}
)


def even(text: str) -> str:
    """Give the text as people see it, in lower case, without stretched or parted letters."""
    seen = _UNSEEN.sub("", unicodedata.normalize("NFKC", text[:LIMIT]))
    short = _LONG.sub(r"\1", seen.casefold().translate(_MARKS))
    return _APART.sub(lambda run: _GAP.sub("", run[0]), short)[:LIMIT]


def steps(even_text: str) -> list[str]:
    """Give the words and the stops between them, in order."""
    return _STEP.findall(even_text)


def fold(word: str) -> str:
    """Give a word without åäö, apostrophes and hyphens."""
    return word.translate(_FOLD)


def thin(folded: str) -> str:
    """Give a folded word with each doubled letter written once."""
    return _TWICE.sub(r"\1", folded)


def few(words: str) -> frozenset[str]:
    """Give a set of the words in a line."""
    return frozenset(words.split())
