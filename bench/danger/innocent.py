"""Find the common words that look like misspelt words of danger: `python -m bench.danger.innocent`.

Prints them, without what begins like danger (`_GUILTY`); they go into
`flows/danger/lexicon/innocent.py`. That list was made so and not read word by word:
a word in it that is danger is taken out by hand.
Needs the word list of wordfreq. Run it after the tables have changed.
"""

from wordfreq import top_n_list

from flows.danger import plain
from flows.danger.sentences import LEXICON
from flows.danger.words import SHORTEST_FUZZY

_COMMON = {"sv": 40_000, "en": 25_000}
_SHORTEST = 3
#: They begin like danger and are: left to be heard.
_GUILTY = (
    *("attack", "angrip", "antast", "beväp", "bråk", "bomb", "throttl", "knif", "assault"),
    *("murder", "skjut", "misshand", "våldt", "kidnap", "explo", "brut", "överf", "blöd", "slag"),
    *("sparka", "hota", "mörda", "döda", "förfölj", "hide", "hiding", "gömm", "gömd", "bränd"),
    *("bränt", "brinn", "antänd", "krossa"),
)


def looks_guilty(word: str) -> bool:
    """Say whether the lexicon would take a word for a misspelt one of danger."""
    flat = plain.fold(word)
    if word in LEXICON.exact or (flat == word and flat in LEXICON.folded) or LEXICON.parts(flat):
        return False
    if LEXICON.split(word):
        return True
    ringless = len(flat) >= SHORTEST_FUZZY and flat in LEXICON.folded
    guesses = LEXICON.thin.get(plain.thin(flat)) or LEXICON.misspelt(flat) or flat in LEXICON.cut
    return bool(ringless or guesses)


def main() -> None:
    """Print them."""
    found = set[str]()
    for language, count in _COMMON.items():
        for word in map(plain.even, top_n_list(language, count)):
            if word.isalpha() and len(word) >= _SHORTEST and looks_guilty(word):
                found.add(word)
    print(" ".join(sorted(word for word in found if not word.startswith(_GUILTY))))


if __name__ == "__main__":
    main()
