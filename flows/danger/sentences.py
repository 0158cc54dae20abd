"""Sentences with the classes of their words: phrases, figures of speech, denials, verb endings."""

from dataclasses import dataclass, field

from flows.danger import plain
from flows.danger.lexicon import TABLES
from flows.danger.lexicon.innocent import INNOCENT
from flows.danger.tables import compile_tables

LEXICON = compile_tables(TABLES, innocent=INNOCENT)
_B = LEXICON.bits
_FIGURE = LEXICON.any_of("figure|figure_en")
_WHETHER = _B["whether"]
_DENIABLE = LEXICON.any_of("weapon|hit|shoot|fire|bomb|pursue|injury|threat|hide|odd|confine")
_WHO = LEXICON.any_of("actor|me|kin")
_ENGLISH = plain.few("the is are a my he they with and of to was has")
_NO = plain.few("ingen inga inget inte ej no not never aldrig varken utan without")
_DENIES = 2  # words after it
_SHORTEST_RUN = 13  # letters: a longer unknown word may be several
_SHORTEST_VERB = 4
_STOPS = frozenset(".!?;\n:")


@dataclass(slots=True)
class Sentence:
    """What stands between two stops."""

    words: list[str]
    masks: list[int]  #: the classes of each word
    stop: str  #: what ends it
    quoted: bool
    commas: set[int] = field(default_factory=set)  #: before which words one stands


def sentences(even_text: str) -> tuple[list[Sentence], bool]:
    """Give the sentences of an evened text, and whether it breaks off in the middle of a word."""
    rings = any(letter in even_text for letter in "åäö")
    found = _part(plain.steps(even_text), has_rings=rings)
    cut = _complete_cut(even_text, found)
    for sentence in found:
        _phrases(sentence.words, sentence.masks)
    return found, cut


def _part(steps: list[str], *, has_rings: bool) -> list[Sentence]:
    found, quoted = list[Sentence](), False
    now = Sentence([], [], "", quoted=False)
    for step in steps:
        if step[0].isalnum() or step[0] in plain.SIGNS:
            run = LEXICON.split(step) if len(step) >= _SHORTEST_RUN else []
            now.words += run or [step]
            rings = has_rings and not run
            now.masks += [LEXICON.look(word, has_rings=rings) for word in run or [step]]
        elif '"' in step or not _STOPS.isdisjoint(step):
            now.stop = step
            if now.words:
                found.append(now)
            elif found:
                found[-1].stop += step
            quoted ^= '"' in step
            now = Sentence([], [], "", quoted=quoted)
        else:
            now.commas.add(len(now.words))
    if now.words:
        found.append(now)
    return found


def _complete_cut(even_text: str, found: list[Sentence]) -> bool:
    """Take a last word that breaks off for what it begins."""
    if not found or not even_text.rstrip()[-1:].isalpha():
        return False
    last = found[-1]
    if last.masks[-1] or len(last.words) < 3:  # noqa: PLR2004 - one or two words are whole
        return False
    last.masks[-1] = LEXICON.begun(last.words[-1])
    return bool(last.masks[-1])


def _phrases(words: list[str], masks: list[int]) -> None:
    """Put the classes of phrases on their words; take the words of figures of speech out."""
    flat = [plain.thin(plain.fold(word)) for word in words]
    found = list(LEXICON.find_phrases(flat))
    taken = {i for i, mask in enumerate(masks) if mask & _FIGURE}
    for start, end, mask in found:
        if mask & _FIGURE:
            taken.update(range(start, end))
    for i in taken:
        masks[i] = _FIGURE
    _deny(flat, masks)
    _tense(words, flat, masks)
    for start, end, mask in found:
        if mask & _WHETHER:
            for i in range(start, end):
                masks[i] |= _WHETHER
    for start, end, mask in found:
        supposed = mask & _B["hypo"] and masks[start] & _WHETHER
        if not supposed and not mask & _FIGURE and taken.isdisjoint(range(start, end)):
            for i in range(start, end):
                masks[i] |= mask


def _deny(flat: list[str], masks: list[int]) -> None:
    """Take danger that is said not to be there out: "ingen bomb", "not being followed"."""
    for i, word in enumerate(flat):
        if word in _NO:
            for j in range(i + 1, min(i + 1 + _DENIES, len(flat))):
                if masks[j] & _DENIABLE:
                    masks[j] = _B["denied"]
                    break


def _tense(words: list[str], flat: list[str], masks: list[int]) -> None:
    """Know unlisted verbs by their endings, and years that are past."""
    english = not _ENGLISH.isdisjoint(words)
    for i, word in enumerate(flat):
        if word.isdigit() and len(word) == len("2019") and word.startswith(("19", "20")):
            masks[i] |= _B["past"]
        elif not masks[i] and len(word) >= _SHORTEST_VERB:
            beside = (masks[i - 1] if i else 0) | (masks[i + 1] if i + 1 < len(masks) else 0)
            is_ing = english and word.endswith("ing") and beside & (_B["present"] | _WHO)
            if is_ing or (word.endswith(("ar", "er")) and beside & _WHO):
                masks[i] |= _B["present"]
            elif word.endswith(("ade", "ed")):
                masks[i] |= _B["preterite"]
