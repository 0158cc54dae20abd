"""Compounds and their parts: "skyddsåtgärder" is "skydd" and "åtgärder".

A word is split only into words that somebody here has used (the topics, the documents, the word
table); parts that nobody uses could match nothing.
"""

from collections.abc import Container
from functools import cache

_JOINTS = ("", "s", "e", "o", "a", "u")  # "trygghet-s-fråga", "kyrk-o-val"
_SHORT = 3  # letters of the shortest part
_LONG_ENOUGH = 7  # letters of the shortest compound
_MOST = 4  # parts
#: Short words that are parts; others of three letters are endings more often than words.
_SMALL_PARTS = frozenset(
    ("hot", "hat", "rad", "bil", "web", "tid", "ort", "lag", "val", "hem", "mal", "sms", "kon")
)
#: Endings that are words too; a word that ends so isn't made of them.
_ENDINGS = """
    ande ning elser else heten heter skap inga ingar aren erna orna arna iska iskt liga ligt samt
    sista tion tioner ment anser ansen ensen eras ades lig dels visa star isar eller under over
    efter fort inte anta mand lade ring rings gens tens tets sten bara bart alla alls
"""
_NOT_PARTS = frozenset(_ENDINGS.split())


def split(word: str, known: Container[str]) -> tuple[str, ...]:
    """Give the parts of a folded word, or nothing where it has none.

    Args:
        word: folded, not stemmed.
        known: folded words that may be parts.

    """
    if len(word) < _LONG_ENOUGH:
        return ()

    @cache
    def rest(at: int, left: int) -> tuple[str, ...] | None:
        if at == len(word):
            return ()
        if left == 0:
            return None
        for end in range(len(word), at + _SHORT - 1, -1):
            part = word[at:end]
            if part == word or not _is_part(part, known):
                continue
            for joint in _JOINTS:
                after = end + len(joint)
                if not word.startswith(joint, end) or (joint and after >= len(word)):
                    continue
                tail = rest(after, left - 1)
                if tail is not None:
                    return (part, *tail)
        return None

    found = rest(0, _MOST)
    return found if found is not None and len(found) > 1 else ()


def _is_part(part: str, known: Container[str]) -> bool:
    if len(part) <= _SHORT:
        return part in _SMALL_PARTS
    return part not in _NOT_PARTS and part in known
