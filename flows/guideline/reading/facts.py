"""Number, decided, by whom, valid to: read where a document says them of itself.

A date or number in the running text is mostly of something else: a law, an older plan, a policy
that is referred to. So only the front, the end, the heads and feet of pages, and sentences whose
subject is this very document are believed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flows.guideline.reading.dates import dates, first_date

_NUMBER_LABEL = (
    r"(?:diarienummer|diarienr|diarie-?nr|dnr|d\.nr|ärendenummer|ärendenr|ärende|dokumentnummer"
    r"|dokumentnr|dokument-?id|beteckning|reg\.?nr|registreringsnummer)"
)
_CODE = (
    r"(?:[A-ZÅÄÖ]{1,6}\s?[-/ ]?\s?(?:\d{4}|\d{2})\s?[-:/.]\s?\d{1,6}(?:[-:/]\w{1,6})*"
    r"|\d{4}\s?[-/:]\s?\d{1,6}(?:[-:/ ]?[A-ZÅÄÖ]{2,6}(?:[- ]?\d{1,5})?)?"
    r"|\d{1,4}[-./]\d{2,5}(?:[-/.]\d{1,6})?)"
)
_LABELLED = re.compile(rf"\b{_NUMBER_LABEL}\b[.:|\s]*({_CODE})", re.IGNORECASE)
_ALONE = re.compile(rf"\(?({_CODE})\)?")
_OTHERS = re.compile(
    r"tidigare|ersätter|föregående|upphäv|enligt|med stöd av|hänvis|se även|jämför", re.IGNORECASE
)
_VERB = (
    r"(?:antagen|antagits|antaget|antagna|antogs|fastställd|fastställt|fastställda|fastställdes"
    r"|beslutad|beslutat|beslutade|beslutades|godkänd|godkändes|upprättad|upprättat"
    r"|beslut(?:\s+(?:fattat|fattades|taget|är fattat))?|beslutsdatum|datum för beslut"
    r"|fastställelsedatum|datum för fastställande|decided|adopted|datum)"
)
_DECIDED = re.compile(rf"\b{_VERB}\b(?P<between>[^.!?\n]{{0,90}}?)\s*$", re.IGNORECASE)
_BODY = (
    r"(?:kommun|region|stads|landstings)?fullmäktige|(?:kommun|region|stads)styrelsen?"
    r"|(?:[a-zåäö]+-\s?och\s)?[a-zåäö]+(?:nämnden|utskottet|styrelsen|beredningen)"
    r"|stadsdirektör(?:en)?|kommundirektör(?:en)?|kommunchef(?:en)?|säkerhetschef(?:en)?|förvaltningschef(?:en)?"
    r"|regiondirektör(?:en)?|kanslichef(?:en)?|trygghetschef(?:en)?|säkerhetsdirektör(?:en)?|krisledningsnämnden"
    r"|biträdande\s+(?:kommun|stads)direktör(?:en)?|förbundsdirektör(?:en)?|partistyrelsen"
    r"|verkställande direktör(?:en)?|KF|KS|KSAU"
)
_BY = re.compile(rf"\b(?:av|by|i|\|)\s+({_BODY})\b", re.IGNORECASE)
_ANY_BODY = re.compile(rf"\b({_BODY})\b", re.IGNORECASE)
_BY_LABEL = re.compile(
    r"\b(?:beslutsinstans|beslutande(?:\s+(?:instans|organ))?|beslutad av|fastställd av|antagen av"
    r"|beslutsfattare|beslutat av|fastställt av|godkänd av|decided by)\s*[:|]\s*([^|\n]{2,60})",
    re.IGNORECASE,
)
_SHORT = {
    "kf": "kommunfullmäktige",
    "ks": "kommunstyrelsen",
    "ksau": "kommunstyrelsens arbetsutskott",
}
_VALID = re.compile(
    r"\b(?:giltig(?:t|hetstid|het)?|gäller|gällande|valid)\b[^.!?\n]{0,60}?"
    r"\b(?:till|t\.?\s?o\.?\s?m\.?|längst|fram till|to|until)\b(?:\s+och\s+med)?[\s:|]*$"
    r"|\b(?:giltig(?:t|het)?|gäller)\s+t\.?\s?o\.?\s?m\.?[\s:|]*$"
    r"|\b(?:upphör(?:\s+att\s+gälla)?|sista giltighetsdag|giltighetstid|valid_to)\b[^.!?\n]{0,20}$"
    r"|[–-]\s*$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\s*(?:[–-]|till|t\.?\s?o\.?\s?m\.?)")
_NEXT_LABEL = r"beslutsdatum|datum|dnr|diarie\w*|giltig\w*|gäller|version|sida"
_YEARS = re.compile(
    r"\b(?:gäller|giltig\w*|giltighetstid|avser|perioden|mandatperioden|åren?)\b[^.!?\n]{0,30}?"
    r"\b(20\d\d)\s*[–-]\s*(20\d\d)\b(?!-)",
    re.IGNORECASE,
)
_UNTIL_YEAR = re.compile(
    r"\b(?:giltig\w*|gäller|giltighetstid)\b[^.!?\n]{0,40}?\b(?:till|t\.?o\.?m\.?|med)[\s:|]+"
    r"(?:utgången av\s+)?(20\d\d)\b(?![-/:]|\d)",
    re.IGNORECASE,
)
_FOR_GOOD = re.compile(r"\b(?:tills\s+vidare|tillsvidare)\b", re.IGNORECASE)
_ITSELF = re.compile(
    r"\b(?:denna|den här|detta|föreliggande|(?:rikt|hand)?\w*(?:linjen|planen|policyn|rutinen"
    r"|anvisningen|programmet|dokumentet|strategin|reglementet))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a document says of itself; None where it says nothing."""

    number: str | None = None
    decided: date | None = None
    decided_by: str | None = None
    valid_to: date | None = None
    is_for_good: bool = False  #: it says that it holds until further notice


def read_facts(edges: Sequence[str], sentences: Sequence[str]) -> Facts:
    """Read the facts from the edges of a document first, then from what it says of itself."""
    own = [s for s in sentences if _ITSELF.search(s) and not _OTHERS.search(s)]
    decided, at = _decided(edges)
    if decided is None:
        decided, at = _decided(own)
    texts = [*edges, *own]
    return Facts(
        number=_number(edges),
        decided=decided,
        decided_by=_decided_by(edges, at) or _decided_by(own, at),
        valid_to=_valid_to(texts),
        is_for_good=any(_FOR_GOOD.search(text) for text in texts),
    )


def _number(edges: Sequence[str]) -> str | None:
    for text in edges:
        for found in _LABELLED.finditer(text):
            if not _OTHERS.search(text[: found.start()]):
                return " ".join(found[1].split())
    for text in edges:
        whole = _ALONE.fullmatch(text.strip())
        if whole is not None and any(letter.isalpha() for letter in whole[1]):
            return " ".join(whole[1].split())
    return None


def _decided(texts: Sequence[str]) -> tuple[date | None, str]:
    """Give the date of the decision, and the text that says it."""
    for text in texts:
        for begin, _, value in dates(text):
            before = text[:begin]
            found = _DECIDED.search(before)
            if found and not _OTHERS.search(before[-60:]):
                return value, text
    return None, ""


def _decided_by(texts: Sequence[str], said: str) -> str | None:
    for text in texts:
        if found := _BY_LABEL.search(text):
            return _named(found[1])
    for text in (said, *texts):
        verb = re.search(rf"\b{_VERB}\b", text, re.IGNORECASE)
        if verb and (found := _BY.search(text, verb.start()) or _ANY_BODY.search(text, verb.end())):
            return _named(found[1])
    if said in texts:  # a signature: the office stands below the date
        at = list(texts).index(said)
        for text in texts[at : at + 4]:
            if found := _ANY_BODY.search(text):
                return _named(found[1])
    return None


def _named(words: str) -> str:
    bare = re.split(
        rf"\s*(?:\(|,|§|\d{{4}}|\b(?:den|{_NEXT_LABEL})\b)",
        words.strip(),
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0].strip(" .:;-–")
    return _SHORT.get(bare.casefold(), bare)


def _valid_to(texts: Sequence[str]) -> date | None:
    for text in texts:
        if _OTHERS.search(text):
            continue
        starts = re.search(r"gäller|gällande|giltig", text, re.IGNORECASE)
        for begin, end, value in dates(text):
            if _UNTIL.match(text[end:]) and first_date(text[end:]):
                continue  # this is the first day
            found = _VALID.search(text[:begin])
            if found and (found[0].strip(" –-") or (starts and first_date(text) != value)):
                return value
        if found := _YEARS.search(text):
            return date(int(found[2]), 12, 31)
        if found := _UNTIL_YEAR.search(text):
            return date(int(found[1]), 12, 31)
    return None
