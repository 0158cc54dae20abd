"""Is a text Swedish? Judged by how many of its words are among the commonest of Swedish."""

import re
from collections.abc import Iterable
from pathlib import Path

from bot.documents.errors import NotSwedishError
from flows.guideline.document import Lexicon, RawLine

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = 1e-3  # the 90 commonest words or so: half of any Swedish text
_LEAST_SHARE = 0.2  # Swedish has 0.39–0.54, badly scanned 0.33; English 0.04, German 0.05
_FEW = 40  # words: of a shorter text less is asked
_LEAST_OF_FEW = 0.1
_LEAST_WORDS = 6
_NEIGHBOURS = re.compile(r"[æø]")  # Danish and Norwegian share a quarter of the commonest words
_MOST_NEIGHBOURS = 0.003  # of the letters


def check_swedish(path: Path, lines: Iterable[RawLine], lexicon: Lexicon) -> None:
    """Refuse a text in another language, however badly it was scanned.

    Raises:
        NotSwedishError: if too few of its words are common Swedish ones.

    """
    text = " ".join(line.text for line in lines).casefold()
    words = _WORD.findall(text)
    if len(words) < _LEAST_WORDS:
        return
    common = sum(lexicon(word) >= _COMMON for word in words) / len(words)
    neighbours = len(_NEIGHBOURS.findall(text)) / len(text)
    least = _LEAST_SHARE if len(words) >= _FEW else _LEAST_OF_FEW
    if common < least or neighbours > _MOST_NEIGHBOURS:
        raise NotSwedishError(path)
