"""Stems: "hotade" and "hotet" are one word, "threats" and "threat" are one word.

Swedish is stemmed after folding, so that text with and without åäö come to the same stem.
English stems begin with "en:", for the two languages share spellings ("hot", "barn").
"""

from functools import lru_cache

import snowballstemmer

_SV = snowballstemmer.stemmer("swedish")
_EN = snowballstemmer.stemmer("english")
_SHORTEST = 3  # letters that a stem of ours keeps

#: Endings that the stemmer leaves, longest first; each with what stands in its place.
_ENDINGS = (
    ("ningarnas", ""), ("ningarna", ""), ("ningens", ""), ("ningar", ""), ("ningen", ""),
    ("ning", ""), ("erier", "er"), ("eriern", "er"), ("eri", "er"), ("elserna", ""),
    ("elsen", ""), ("elser", ""), ("else", ""), ("els", ""),
)  # fmt: skip
#: Stems of one word that the rules don't bring together.
_SAME = {
    "polism": "polis", "politiskt": "politisk", "mot": "mot", "mott": "mot", "stot": "stod",
    "stodj": "stod", "stott": "stod", "stodd": "stod", "skyd": "skydd", "skydda": "skydd",
    "trygg": "trygg", "sak": "saker", "sakr": "saker", "hotf": "hot", "hotfull": "hot",
    "hota": "hot", "hotat": "hot", "hotad": "hot", "vald": "vald", "valdsam": "vald",
    "larma": "larm", "larmet": "larm", "besked": "besked", "radgivn": "rad", "radgiv": "rad",
    "anmal": "anmal", "anmalt": "anmal", "anmald": "anmal", "anmalan": "anmal", "angrep": "angrip",
    "slog": "sla", "slar": "sla", "slagit": "sla", "slagn": "sla", "foljd": "folj",
    "foljt": "folj", "forfoljd": "forfolj", "forfoljt": "forfolj", "forfoljels": "forfolj",
    "beslutat": "beslut", "beslutad": "beslut", "bestam": "bestam", "bestamt": "bestam",
    "bestamd": "bestam", "pengar": "peng", "pengarn": "peng", "barnen": "barn", "sagt": "sag",
    "mobil": "mobil", "mobilen": "mobil", "utsat": "utsatt", "utsatth": "utsatt",
    "utbild": "utbild", "kopt": "kop", "skickat": "skick", "skickad": "skick",
}  # fmt: skip


@lru_cache(maxsize=20_000)
def swedish(word: str) -> str:
    """Give the stem of a folded Swedish word."""
    stem = str(_SV.stemWord(word))
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) > _SHORTEST:
            stem = word.removesuffix(ending) + instead
            break
    return _SAME.get(stem, stem)


@lru_cache(maxsize=10_000)
def english(word: str) -> str:
    """Give the stem of a folded English word, marked as such."""
    return "en:" + str(_EN.stemWord(word.removesuffix("'s")))
