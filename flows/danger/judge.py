"""The judgement: signals, words and their weights, two thresholds; words of suicide first."""

from flows.danger import heard
from flows.danger.clauses import Clause, Light, Read, read
from flows.danger.lexicon.heard_suicide import SIGNALS as OF_SUICIDE
from flows.danger.sentences import LEXICON
from flows.danger.signals import (
    ACUTE,
    AROUND,
    ASK_FROM,
    EASES,
    FORM,
    INTERRUPT_FROM,
    LIGHTS,
    OWN_LIFE_FROM,
    OWN_LIFE_MAYBE_FROM,
    OWN_LIFE_SURELY_FROM,
    Signal,
)
from flows.danger.values import Danger, Finding

_B = LEXICON.bits
_any = LEXICON.any_of
WEIGHTS = {signal.name: signal.weight for signal in (*ACUTE, *AROUND, *EASES)} | FORM

Needs = tuple[int, ...]


def _needs(signals: tuple[Signal, ...]) -> tuple[tuple[str, Needs], ...]:
    return tuple(
        (signal.name, tuple(_any(names) for names in signal.needs.split())) for signal in signals
    )


_ACUTE, _AROUND, _EASES = _needs(ACUTE), _needs(AROUND), _needs(EASES)
_SUICIDE = _any("suicide")
_WHOEVER = _any("anyone|kin|hypo")
_DANGER = _any("weapon|hit|shoot|fire|bomb|cry|intrude|pursue|confine|grave|injury|call")
_CRIES = _any("cry|call")
_QUIET = _any(
    "guide|hypo|over|helped|matter|policy|admin|benign|media|train|past|negate|figure|figure_en"
    "|future|say|channel|pleasant|mistake|posted|denied|will"
)
_LIVELY = _DANGER | _any("actor|near|toward|hide|bang|unable|odd|sign|stay")
_DARK = _LIVELY | _any(
    "threat|fear|watch|kin_in_trouble|pills|petrol|tool|body|parcel|found|vehicle|alone|minimise"
    "|scream|soon"
)
_GRIM = _DANGER | _any(
    "toward|hide|bang|unable|odd|sign|threat|fear|scream|kin_in_trouble|pills|alone"
)
_EXPLAINED = _any("benign|mistake|pleasant|over|helped|train|media|figure|figure_en")
_PRESENCE = _any("stay|toward|present|intrude|watch")
_STALE = _any("past|date|over|mistake")
_IN_BITS = 0.5  # of a signal whose classes stand in several clauses
_EASED = 0.35  # of what eases, when a clause of its own tells of danger now
_FEW = 4  # words of a bare danger
_SOME = 9  # words of a cry
_KNOWN = 4  # of so many words one may be unknown in a cry
_UNKNOWN = 8  # words unknown count in full
_WORTH_NAMING = 0.1


def features(text: Read) -> dict[str, float]:
    """Give how much each signal is there, 0 to a little over 1."""
    found, lit = dict[str, float](), 0
    for clause in text.clauses:
        share = _share(clause, text)
        if clause.light <= Light.BARE:
            lit |= clause.mask
        for name, needs in _ACUTE:
            if clause.mask & needs[0] and _has(clause.mask, needs) and share > found.get(name, 0.0):
                found[name] = share
    for name, needs in _ACUTE:
        if len(needs) > 1 and name not in found and _has(lit, needs):
            found[name] = _IN_BITS
    yet = any(
        clause.light <= Light.PRESENT and clause.mask & _LIVELY and not clause.mask & _QUIET
        for clause in text.clauses
    )
    found |= {name: 1.0 for name, needs in _AROUND if _has(text.mask, needs)}
    found |= {name: _EASED if yet else 1.0 for name, needs in _EASES if _has(text.mask, needs)}
    return found | _form(text)


def _has(mask: int, needs: Needs) -> bool:
    for need in needs:  # noqa: SIM110 - all() takes twice as long, a hundred times a message
        if not mask & need:
            return False
    return True


def _share(clause: Clause, text: Read) -> float:
    """Say how much what a clause shows counts: in its light, and for a quote by its age."""
    stale = clause.light is Light.QUOTED and text.mask & _STALE
    return LIGHTS[Light.PAST if stale else clause.light]


def _form(text: Read) -> dict[str, float]:
    quiet = text.mask & _QUIET
    asks = any(clause.asks for clause in text.clauses)
    asks_first = any(clause.asks_first for clause in text.clauses)
    known = text.unknown * _KNOWN <= text.words
    claimed = any(
        clause.light is Light.QUOTED and clause.mask & _B["near"] and clause.mask & _PRESENCE
        for clause in text.clauses
    )
    rules = {
        "begins": True,
        "very short": text.words <= _FEW and text.mask & _GRIM and not asks_first,
        "nothing of danger": not text.mask & _DARK,
        "capitals": text.loud,
        "exclaims": text.exclaims,
        "breaks off": text.cut,
        "words of suicide": suicidal(text),
        "asks": asks,
        "asks first": asks_first,
        "presence claimed": claimed and not text.mask & _STALE,
        "bare danger": text.mask & _DANGER
        and not quiet
        and not asks
        and text.words <= _FEW
        and not text.unknown,
        "bare cry": text.mask & _CRIES and not quiet and known and text.words <= _SOME,
    }
    found = {name: 1.0 for name, holds in rules.items() if holds}
    return found | {"unknown words": min(1.0, text.unknown / _UNKNOWN)}


def score(found: dict[str, float]) -> float:
    """Give the sum, in logits."""
    return sum(WEIGHTS[name] * much for name, much in found.items())


def suicidal(text: Read) -> bool:
    """Say whether somebody may take their life: said as it is, not asked or told of whoever."""
    if text.mask & _B["suicide_matter"]:
        return False
    return any(
        clause.mask & _SUICIDE
        and clause.light is not Light.PAST
        and not (
            clause.light is Light.SUPPOSED
            and clause.mask & _WHOEVER
            and not clause.mask & _B["pills"]
        )
        for clause in text.clauses
    )


def explain(text: str) -> Finding:
    """Say how strongly to answer, of which kind the danger is, and which signals weighed."""
    seen = read(text)
    found, pieces = features(seen), heard.pieces(seen)
    added = heard.weighed(pieces)
    total = score(found) + sum(added.values())
    own = sum(OF_SUICIDE.get(name, 0.0) * much for name, much in found.items())
    words = heard.weighed(pieces, heard.OWN_LIFE)
    own += sum(words.values())
    if own >= OWN_LIFE_SURELY_FROM or (total >= ASK_FROM and own >= OWN_LIFE_MAYBE_FROM):
        loud = total >= INTERRUPT_FROM and not _asks_of_nothing_grim(seen)
        sure = own >= OWN_LIFE_FROM or loud
        dark = [word for word in sorted(words, key=words.__getitem__) if words[word] > 0][::-1]
        fired = _fired(seen, (_SUICIDE,)) or ", ".join(dark)
        reason = f"words of suicide ({own:+.1f}): {fired}"
        return Finding(Danger.INTERRUPT if sure else Danger.ASK, "suicide", (reason,))
    if total >= ASK_FROM:
        sure = total >= INTERRUPT_FROM and not _asks_of_nothing_grim(seen)
        strength = Danger.INTERRUPT if sure else Danger.ASK
        return Finding(strength, "violence", _reasons(seen, found, added))
    if _opens_with_danger(seen):
        reasons = ("begins with danger", *_reasons(seen, found, added))
        return Finding(Danger.ASK, "violence", reasons)
    return Finding(Danger.NONE, "", ())


def _asks_of_nothing_grim(text: Read) -> bool:
    """Say whether it is a question without a grim word ("var ligger biblioteket"): never sure."""
    asks = any(clause.asks_first for clause in text.clauses) or (
        bool(text.clauses) and text.clauses[0].words[0] == "var"  # or "our"
    )
    return asks and not text.mask & _GRIM


def _opens_with_danger(text: Read) -> bool:
    """Say whether the first clause alone would interrupt: more words don't unsay a plain cry."""
    if not text.clauses:
        return False
    first = text.clauses[0]
    if text.mask & _EXPLAINED or first.light > Light.BARE or first.mask & _QUIET:
        return False
    alone = Read(
        clauses=[first],
        mask=first.mask,
        words=len(first.words),
        unknown=first.masks.count(0),
        cut=False,
        loud=text.loud,
        exclaims=text.exclaims,
    )
    words = heard.weighed(heard.pieces(alone))
    return score(features(alone)) + sum(words.values()) >= INTERRUPT_FROM


def _reasons(seen: Read, found: dict[str, float], words: dict[str, float]) -> tuple[str, ...]:
    """Give each signal with what it added and the words that fired it, and words that weighed."""
    needs = dict((*_ACUTE, *_AROUND, *_EASES))
    reasons = list[tuple[float, str]]()
    for name, much in found.items():
        added = WEIGHTS[name] * much
        fired = _fired(seen, needs[name]) if name in needs else ""
        reasons.append((added, f"{name} ({added:+.1f})" + (f": {fired}" if fired else "")))
    reasons += [
        (added, f"heard ({added:+.1f}): {word}")
        for word, added in words.items()
        if abs(added) >= _WORTH_NAMING
    ]
    return tuple(reason for added, reason in sorted(reasons, key=lambda one: -abs(one[0])) if added)


def _fired(seen: Read, needs: Needs) -> str:
    """Give the words that have a class which a signal needs, of the clause that shows it best."""
    shows = [clause for clause in seen.clauses if _has(clause.mask, needs)] or seen.clauses
    best = min(shows, key=lambda clause: clause.light)
    wanted = 0
    for need in needs:
        wanted |= need
    fired = [word for word, mask in zip(best.words, best.masks, strict=True) if mask & wanted]
    return " ".join(fired)


def assess(text: str) -> Danger:
    """Say how strongly to answer."""
    return explain(text).danger
