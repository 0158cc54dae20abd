"""The Swedish word list: how common a word is, for mending, searching and judging a text.

It is wordfreq's large list (some 340,000 forms from Wikipedia, subtitles, news, books and the
web). It takes half a second to load and 60 MB to hold, so nobody loads it who doesn't ask.
"""

from functools import cache
from importlib import import_module

from flows.guideline.document import Lexicon


@cache
def load() -> Lexicon:
    """Give the list as a function, word → share of all words (0–1), any case; 0.0 if unknown."""
    known: dict[str, float] = import_module("wordfreq").get_frequency_dict("sv", wordlist="large")

    def frequency(word: str) -> float:
        return known.get(word) or known.get(word.casefold(), 0.0)

    return frequency
