"""An ear for danger in whatever a person types: rules and words that a person can read and correct.

1. `INTERRUPT`: the 112 card at once. `ASK`: one line under the normal answer, with a button.
2. When in doubt it asks; a miss can cost a life, a needless line costs a line.
3. Words of suicide are a kind of their own: 112 and 90101, and no questions.

Understands a bare cry and plain present danger; it reads words, not situations.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum


class Danger(Enum):
    """How strongly to answer."""

    NONE = "none"
    ASK = "ask"
    INTERRUPT = "interrupt"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was heard, and by which words."""

    danger: Danger
    kind: str  #: "", "violence" or "suicide"
    reasons: tuple[str, ...]


_SUICIDE = (
    r"ta(r)? (mitt|mig av daga|mitt eget)( egna)? liv",
    r"ta livet av mig",
    r"sjalvmord",
    r"vill (inte leva|do|bara do)( langre)?",
    r"orkar inte leva",
    r"kill myself",
    r"end my life",
    r"suicid\w*",
    r"want to die",
)
_CRIES = (
    r"(sos|hjalp( mig)?|help( me)?|i ?fara|jag ar i fara|in danger|radda mig)",
    r"(ring|tillkalla|skicka|call) (polisen|polis|112|the police|police)( nu| now)?",
)
_NOW = (
    r"(han|hon|de|nagon|man) (star|ar|sitter) (har|utanfor)",
    r"(he|she|they|someone) (is|are) (here|outside)",
    r"(forsoker|haller pa att) (ta sig in|bryta sig in|komma in|sla in)",
    r"(breaking in|trying to get in)",
    r"(jagar|forfoljer|foljer efter|skuggar) (mig|oss) (nu|just nu)",
    r"(blir|jag blir) (jagad|forfoljd|slagen|skjuten)",
    r"(han|hon|de) har (en |ett )?(kniv|pistol|vapen|yxa)",
    r"(he|she|they) (has|have) a (knife|gun|weapon)",
    r"(det|huset|dorren|bilen) brinner",
    r"(skjuter|skott) (mot|har|utanfor|just nu)",
    r"bomb(en)? (har|i huset|i byggnaden)",
)
_WORDS = (
    r"fara",
    r"hot nu",
    r"vapen",
    r"kniv\w*",
    r"pistol\w*",
    r"bomb\w*",
    r"inbrott",
    r"blod\w*",
    r"skjut\w*",
    r"doda\w*",
    r"misshandl\w*",
    r"brinner",
    r"utanfor (dorren|huset|fonstret)",
    r"danger",
    r"weapon",
    r"knife",
    r"gun",
)


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")\b")


_FIND_SUICIDE, _FIND_NOW, _FIND_WORD = _any(_SUICIDE), _any(_NOW), _any(_WORDS)
_FIND_CRY = re.compile(r"\W*(?:" + "|".join(_CRIES) + r")(?:\W+(?:nu|snalla|now|please))*\W*")
_FOLD = str.maketrans("åäöéü", "aaoeu")
_LONG = re.compile(r"(.)\1{2,}")
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]")
_LIMIT = 4096  # characters: Telegram's longest message


def explain(text: str) -> Finding:
    """Say how strongly to answer, of which kind the danger is, and which words weighed."""
    seen = _UNSEEN.sub("", unicodedata.normalize("NFKC", text[:_LIMIT]))
    plain = _LONG.sub(r"\1", seen.casefold().translate(_FOLD))
    plain = " ".join(plain.split())
    if found := _FIND_SUICIDE.search(plain):
        return Finding(Danger.INTERRUPT, "suicide", (found[0],))
    if found := _FIND_CRY.fullmatch(plain):
        return Finding(Danger.INTERRUPT, "violence", (found[0],))
    if found := _FIND_NOW.search(plain):
        return Finding(Danger.INTERRUPT, "violence", (found[0],))
    if found := _FIND_WORD.search(plain):
        return Finding(Danger.ASK, "violence", (found[0],))
    return Finding(Danger.NONE, "", ())


def assess(text: str) -> Danger:
    """Say how strongly to answer."""
    return explain(text).danger
