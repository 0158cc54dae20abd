"""Where a `Place` points in a document: a heading and some words → passages."""

from collections.abc import Sequence

from flows.guideline.document import Passage
from flows.guideline.language import stems
from flows.guideline.language.fold import fold, split_words
from flows.guideline.topics import Place

_ENOUGH = 0.6  # share of the words that a passage must have, where the section is the right one
_MOST = 8  # letters of a word's beginning that must agree


def passages_at(place: Place, passages: Sequence[Passage]) -> tuple[int, ...]:
    """Give the ids of the passages that a place means, best first; () where it fits nothing.

    With a section and no words: all passages of the section, in their order. With words: the
    passages of that section (of the whole document, where no section is given or found) that have
    most of them.
    """
    inside = [p for p in passages if place.section and _is_under(place.section, p.section)]
    if not place.find:
        return tuple(p.id for p in inside)
    wanted = _words(place.find)
    if place.section and inside:
        return _best(wanted, inside, _ENOUGH)
    return () if place.section and len(wanted) < 2 else _best(wanted, passages, 1.0)  # noqa: PLR2004


def _best(wanted: Sequence[str], passages: Sequence[Passage], enough: float) -> tuple[int, ...]:
    shares = [(_share(wanted, p), p.id) for p in passages]
    most = max((share for share, _ in shares), default=0.0)
    if most < enough or most == 0:
        return ()
    return tuple(number for share, number in shares if share == most)


def _share(wanted: Sequence[str], passage: Passage) -> float:
    """Give how many of the words a passage has, in its text or its heading."""
    have = _words(" ".join((passage.section[-1] if passage.section else "", passage.text)))
    found = sum(any(_agree(word, other) for other in have) for word in wanted)
    return found / len(wanted)


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(fold(word) for word in split_words(text)))


def _agree(wanted: str, other: str) -> bool:
    """Say whether a word is the other, inflected or in a compound's beginning."""
    if wanted == other or stems.swedish(wanted) == stems.swedish(other):
        return True
    return len(wanted) >= 5 and wanted[:_MOST] == other[: min(len(wanted), _MOST)]  # noqa: PLR2004


def _is_under(heading: str, path: Sequence[str]) -> bool:
    wanted = _heading(heading)
    return bool(wanted) and any(_heading(own) == wanted for own in path[-1:])


def _heading(text: str) -> str:
    return " ".join(word for word in _words(text) if not word.isdigit())
