"""A text in clauses, each with the classes of its words and the light it stands in.

A clause is as much as is said of one time: it ends at a stop, before "men", before "nu", and
where a comma or "och" begins a new subject.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import reduce
from operator import or_

from flows.danger import plain
from flows.danger.sentences import LEXICON, Sentence, sentences

_B = LEXICON.bits
_TURNS = plain.few("men but nu now ikvall tonight idag today rn fast")
_SUBJECTS = plain.few("han hon de dom jag vi det nagon nan he she they i we it")
_BEGINS = _SUBJECTS | plain.few("the my min mitt mina den en ett a theres hes")
_JOINS = plain.few("och and so sa for")
_BEFORE_A_QUESTION = plain.few("och men and but hej hi undrar")
_WHAT = plain.few(
    "vad hur vem vilka vilken vilket varfor nar vart vda what how who which why whats whos hwo"
)
_MAY = plain.few(
    "kan far har ar ska finns maste behover bor borde gar ger galler stammer vet skulle can could"
    " may do does did is are should must will would finsn"
)
_ONE = plain.few(
    "man jag det ni vi nagon nan kommunen du en ett jga i you we the there one anyone someone it"
    " a my"
)
_TELLS = ~LEXICON.any_of("hit|threat|confine|pursue")
_FEWEST_LETTERS = 3  # that can be loud
_LOUD = 0.6  # of the letters


class Light(IntEnum):
    """In which light a clause shows what it says."""

    NOW = 0
    PRESENT = 1
    BARE = 2  #: no verb that tells
    TOLD = 3  #: in the past tense
    PAST = 4  #: with a time that is past
    SUPPOSED = 5  #: what if, what to do when
    QUOTED = 6


@dataclass(slots=True)
class Clause:
    """One clause."""

    words: list[str]
    masks: list[int]  #: of each word, phrases included
    mask: int  #: of all of them
    light: Light = Light.BARE
    asks: bool = False  #: its sentence ends with a question mark
    asks_first: bool = False  #: it has the form of a question


@dataclass(slots=True)
class Read:
    """A text that was read."""

    clauses: list[Clause]
    mask: int  #: of all of it
    words: int
    unknown: int  #: words that no table knows
    cut: bool  #: it breaks off in the middle of a word
    loud: bool  #: in capitals
    exclaims: bool


def read(text: str) -> Read:
    """Read a text."""
    text = text[: plain.LIMIT]
    found, cut = sentences(plain.even(text))
    clauses = list[Clause]()
    after_say, after_if, past = False, False, False
    for sentence in found:
        parts = _parted(sentence)
        for part in parts:
            past = _light(part, past=past, quoted=sentence.quoted or after_say)
            if after_if and part.light < Light.SUPPOSED:
                part.light = Light.SUPPOSED
        clauses += parts
        said = any(part.mask & (_B["say"] | _B["channel"]) for part in parts)
        after_say = said and ":" in sentence.stop
        after_if = after_if or (bool(parts[0].mask & _B["hypo"]) and ":" in sentence.stop)
    masks = [mask for clause in clauses for mask in clause.masks]
    letters = [letter for letter in text if letter.isalpha()]
    capitals = sum(map(str.isupper, letters))
    return Read(
        clauses=clauses,
        mask=reduce(or_, masks, 0),
        words=len(masks),
        unknown=masks.count(0),
        cut=cut,
        loud=len(letters) >= _FEWEST_LETTERS and capitals > _LOUD * len(letters),
        exclaims="!" in text,
    )


def _parted(sentence: Sentence) -> list[Clause]:
    clauses, begin = list[Clause](), 0
    flat = [plain.fold(word) for word in sentence.words]
    for i in range(2, len(flat) - 1):
        turns = (
            flat[i] in _TURNS
            or (i in sentence.commas and flat[i] in _BEGINS)
            or (flat[i] in _JOINS and flat[i + 1] in _SUBJECTS)
        )
        if turns and i - begin > 1:
            clauses.append(_clause(sentence, flat, begin, i))
            begin = i
    return [*clauses, _clause(sentence, flat, begin, len(flat))]


def _clause(sentence: Sentence, flat: list[str], begin: int, end: int) -> Clause:
    masks = sentence.masks[begin:end]
    return Clause(
        words=sentence.words[begin:end],
        masks=masks,
        mask=reduce(or_, masks),
        asks="?" in sentence.stop,
        asks_first=_asks_first(flat[begin : min(end, begin + 3)]),
    )


def _asks_first(flat: list[str]) -> bool:
    """Say whether a clause has the form of a question, with or without its mark."""
    if flat[0] in _BEFORE_A_QUESTION and len(flat) > 1:
        flat = flat[1:]
    return flat[0] in _WHAT or (flat[0] in _MAY and len(flat) > 1 and flat[1] in _ONE)


def _light(clause: Clause, *, past: bool, quoted: bool) -> bool:
    """Say in which light a clause stands; give whether what follows is past too."""
    mask = clause.mask
    guided = mask & _B["guide"] or (clause.asks_first and not mask & _B["he"])
    if quoted:
        clause.light = Light.QUOTED
    elif mask & _B["hypo"] or (guided and not mask & _B["now"]):
        clause.light = Light.SUPPOSED
    elif mask & _B["past"] and not mask & _B["now"]:
        clause.light, past = Light.PAST, True
    elif mask & _B["now"]:
        clause.light, past = Light.NOW, False
    elif _is_told(clause):
        clause.light = Light.PAST if past else Light.TOLD
    elif mask & _B["present"]:
        clause.light, past = Light.PRESENT, False
    else:
        clause.light = Light.PAST if past else Light.BARE
    return past


def _is_told(clause: Clause) -> bool:
    """Say whether the last verb is in the past tense: "he said that he is here" is now."""
    told = False
    for word, mask in zip(clause.words, clause.masks, strict=True):
        if mask & _B["preterite"] or (word.endswith(("ade", "ades")) and not mask & _TELLS):
            told = True
        elif mask & _B["present"]:
            told = False
    return told
